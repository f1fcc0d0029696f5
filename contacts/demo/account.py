"""The one user of the demo PBX, and who may be taken for them."""

import time
from collections.abc import Mapping

from contacts.demo.options import Options
from contacts.demo.refusals import Code, refusal

USER_NAME = "demo"
PASSWORD = "demo"  # noqa: S105 - printed at every start, and good for invented people only
DOMAIN = "demo.example"


class Account:
    """Tells the demo user from others, and lets nobody try passwords for ever.

    After ``lock_after`` wrong passwords in a row nobody can sign in for ``lock_time``
    seconds, with the right password neither. Who is signed in stays so.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._wrong = 0
        self._locked_until = 0.0

    def check(self, texts: Mapping[str, str]) -> None:
        """Return where *texts* have the demo user's name and password, and the right domain.

        Raises:
            Refusal: 403 while locked, 404 with another domain, 400 with another name or
                password.
        """
        self._check_lock()
        if texts.get("domain", DOMAIN) != DOMAIN:
            raise refusal(404, "There is no tenant with this domain.")
        if (texts["username"], texts["password"]) != (USER_NAME, PASSWORD):
            self._count_wrong()
            raise refusal(400, "The user name or the password is wrong.", Code.UNAUTHORIZED)
        self._wrong = 0

    def unlock(self) -> None:
        """Forget wrong passwords, as an administrator can."""
        self._wrong, self._locked_until = 0, 0.0

    def as_json(self) -> dict[str, str | bool]:
        """Return what a signed-in client may know."""
        return {
            "role": "User",
            "password_verified": True,
            "password_force_reset": self._options.force_reset,
        }

    def _check_lock(self) -> None:
        # The vendor names the code and that the message has the time, not the status. 403 it
        # is here; a fault can answer the same with 400.
        if time.time() < self._locked_until:
            until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self._locked_until))
            words = f"Too many wrong passwords: this address is blocked until {until}."
            raise refusal(403, words, Code.DENIED)

    def _count_wrong(self) -> None:
        self._wrong += 1
        if self._wrong == self._options.lock_after:
            self._wrong = 0
            self._locked_until = time.time() + self._options.lock_time
