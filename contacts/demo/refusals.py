"""Why the demo PBX did not do what a request asked: the documented ``errors``."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """The codes that the API's description names, and those of a failed sign-in."""

    UNKNOWN = "UNKNOWN"
    VALIDATE_FAILED = "VALIDATE_FAILED"
    UNAUTHORIZED = "UNAUTHORIZED"
    DENIED = "DENIED"  # after too many wrong passwords


@dataclass(frozen=True, slots=True)
class Problem:
    """One entry of ``errors``."""

    code: Code
    message: str
    detail: Mapping[str, str | int] | None = None

    def as_json(self) -> dict[str, object]:
        """Return the entry as it is sent; ``detail`` only where there is one."""
        entry: dict[str, object] = {"code": self.code, "message": self.message}
        return entry if self.detail is None else entry | {"detail": dict(self.detail)}


class Refusal(Exception):
    """A request that is answered with its problems instead of being done.

    Attributes:
        status: the HTTP status, 400 to 499.
        problems: what is wrong, at least one.
    """

    def __init__(self, status: int, *problems: Problem) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.problems = problems

    def as_json(self) -> dict[str, object]:
        """Return the body of the answer."""
        return {"errors": [problem.as_json() for problem in self.problems]}


def refusal(status: int, message: str, code: Code = Code.UNKNOWN) -> Refusal:
    """Return the refusal for one problem that is about no single field."""
    return Refusal(status, Problem(code, message))
