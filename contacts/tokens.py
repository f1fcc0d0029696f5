"""What a sign-in hands out, and under which number it is kept."""

from dataclasses import dataclass, field
from typing import Literal, NewType

AccountNumber = NewType("AccountNumber", str)
"""16 random hexadecimal digits: an account on this computer, saying nothing of the person."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sign-in; neither ``repr`` nor ``str`` shows them.

    Attributes:
        access: sent with every request.
        refresh: exchanged for a new pair, where the server has that.
        expires_at: when *access* ends, in seconds since the epoch; None when not told.
        way: which part of the server they came from: ``/auth``, or the older ``/login/oauth``.
    """

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    expires_at: float | None = None
    way: Literal["auth", "oauth"] = "auth"
