"""Sign-ins that wait for a code, after name and password were right.

Each waits under a session token, in memory only, for as long as the five minutes last. A
code is sent when it is asked for, and takes the place of the one before. After five codes
no more are sent, and after five wrong ones none is looked at any more.
"""

import secrets
import time
from dataclasses import dataclass

from contacts.demo.mail import Mail
from contacts.demo.refusals import Code, Problem, Refusal, refusal

_PATIENCE_S = 300
_CODES = 5
_TRIES = 5
_TOKEN_BYTES = 32


@dataclass(slots=True)
class _Waiting:
    ends: float
    code: str | None = None
    sent: int = 0
    wrong: int = 0


class SecondFactor:
    """The sign-ins that wait."""

    def __init__(self, mail: Mail) -> None:
        self._mail = mail
        self._waiting: dict[str, _Waiting] = {}

    def begin(self) -> str:
        """Let a sign-in wait; return its session token."""
        self._forget_late()
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        self._waiting[token] = _Waiting(time.time() + _PATIENCE_S)
        return token

    def send_code(self, token: str) -> None:
        """Send a new code.

        Raises:
            Refusal: 401 with a token under which nobody waits, 429 after too many codes.
        """
        waiting = self._find(token)
        if waiting.sent == _CODES:
            raise refusal(429, "Too many codes were sent.")
        waiting.sent += 1
        waiting.code = f"{secrets.randbelow(10**6):06}"
        self._mail.send(waiting.code)

    def verify(self, token: str, code: str) -> None:
        """End the waiting where *code* is the last one sent.

        Raises:
            Refusal: 401 with a token under which nobody waits, 400 with another code, 429
                after too many.
        """
        waiting = self._find(token)
        if waiting.wrong == _TRIES:
            raise refusal(429, "Too many wrong codes.")
        if code != waiting.code:
            waiting.wrong += 1
            words = "The code is wrong."
            raise Refusal(400, Problem(Code.VALIDATE_FAILED, words, {"field": "code"}))
        del self._waiting[token]

    def expire(self) -> None:
        """End all waiting in vain."""
        self._waiting.clear()

    def _find(self, token: str) -> _Waiting:
        self._forget_late()
        if token not in self._waiting:
            raise refusal(401, "The session token is not valid.", Code.UNAUTHORIZED)
        return self._waiting[token]

    def _forget_late(self) -> None:
        now = time.time()
        late = [token for token, waiting in self._waiting.items() if waiting.ends <= now]
        for token in late:
            del self._waiting[token]
