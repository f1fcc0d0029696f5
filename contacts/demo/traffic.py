"""What reached the demo PBX and how it was answered: for tests to look at afterwards."""

import re
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from starlette.types import Scope

_KEPT = 1000  # requests
_SYNC_TOKEN = re.compile("^(/user/contacts/sync_tokens/)[^/]+")
_CONTACT = re.compile("^(/user/contacts/)(?!sync_tokens(?:/|$))[^/]+")


@dataclass(frozen=True, slots=True)
class Received:
    """One request; the path decoded, the names of the headers in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: str


class Traffic:
    """Counts, and the last 1000 requests."""

    def __init__(self) -> None:
        self._requests: deque[Received] = deque(maxlen=_KEPT)
        self._received: Counter[str] = Counter()
        self._answered: Counter[str] = Counter()

    def receive(self, scope: Scope, body: bytes) -> None:
        """Take note of a request."""
        received = Received(
            scope["method"],
            scope["path"],
            scope["query_string"].decode("latin-1"),
            {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            body.decode(errors="replace"),
        )
        self._requests.append(received)
        self._received[f"{received.method} {_general(path_below_api(scope))}"] += 1

    def answer(self, status: int) -> None:
        """Take note of an answer."""
        self._answered[str(status)] += 1

    def forget(self) -> None:
        """Begin anew."""
        self._requests.clear()
        self._received.clear()
        self._answered.clear()

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how often each operation was asked and each status answered."""
        return {"requests": dict(self._received), "answers": dict(self._answered)}

    def requests(self) -> list[dict[str, object]]:
        """Return the last requests, oldest first."""
        return [asdict(received) for received in self._requests]


def path_below_api(scope: Scope) -> str:
    """Return the decoded path of a request, without ``/api``."""
    path: str = scope["path"]
    return path.removeprefix("/api")


def _general(path: str) -> str:
    return _CONTACT.sub(r"\1{id}", _SYNC_TOKEN.sub(r"\1{token}", path))
