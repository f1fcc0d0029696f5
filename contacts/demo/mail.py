"""The e-mail that the demo PBX sends: it goes to tests, or to the terminal."""

import sys
from collections import deque

from contacts.demo.account import DOMAIN, USER_NAME

_KEPT = 100  # letters


class Mail:
    """The letters with codes for the demo user; with *prints*, written to the output too."""

    def __init__(self, *, prints: bool) -> None:
        self._prints = prints
        self._letters: deque[dict[str, str]] = deque(maxlen=_KEPT)

    def send(self, code: str) -> None:
        """Send a letter."""
        self._letters.append({"to": f"{USER_NAME}@{DOMAIN}", "code": code})
        if self._prints:
            sys.stdout.write(f"Code: {code}\n")
            sys.stdout.flush()

    def letters(self) -> list[dict[str, str]]:
        """Return the letters, oldest first."""
        return list(self._letters)

    def forget(self) -> None:
        """Throw the letters away."""
        self._letters.clear()
