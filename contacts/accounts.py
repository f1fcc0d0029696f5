"""The accounts of a profile: who is signed in where. Their tokens are not here.

Each account is a folder ``accounts/NUMBER`` with an ``account.json``, and what is known of
its PBX in ``capabilities.json``; ``current`` names the one in use. The number is drawn at
random once, so that two profiles never share an entry in the keyring; address and user
name are properties that may change.
"""

import json
import os
import secrets
import shutil
from dataclasses import asdict, dataclass
from math import isfinite
from pathlib import Path

from contacts.capabilities import Capabilities, Extent
from contacts.certificate import Trust
from contacts.tokens import AccountNumber

_DIGITS = 16
_ACCOUNT = "account.json"
_CURRENT = "current"
_CAPABILITIES = "capabilities.json"


@dataclass(frozen=True, slots=True)
class Account:
    """One person on one server.

    Attributes:
        address: as ``ServerAddress`` writes itself.
        user_name: empty where an access token was typed in.
        is_signed_out: the person has signed out: what the keyring may still hold of it is
            not to be used.
        certificate: the only one its server may show, DER in base64; empty for the system's
            trust.
        ca_file: path of the authorities its server is vouched for by; empty for the system's.
    """

    number: AccountNumber
    address: str
    user_name: str = ""
    domain: str = ""
    is_signed_out: bool = False
    certificate: str = ""
    ca_file: str = ""

    @property
    def trust(self) -> Trust:
        """Whom to believe that it is the account's server."""
        return Trust.from_text(self.certificate, self.ca_file)

    def is_of(self, address: str, user_name: str, domain: str) -> bool:
        """Whether it is the account of that person there."""
        return (self.address, self.user_name, self.domain) == (address, user_name, domain)


def new_number() -> AccountNumber:
    """Draw the number of a new account."""
    return AccountNumber(secrets.token_hex(_DIGITS // 2))


class Accounts:
    """The accounts kept in one profile's folder; every method reads or writes files."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self._folder = profile / "accounts"

    def all(self) -> tuple[Account, ...]:
        """Return every readable account, in the order of their numbers."""
        folders = sorted(self._folder.iterdir()) if self._folder.is_dir() else []
        return tuple(account for folder in folders if (account := _read(folder)))

    def current(self) -> Account | None:
        """Return the account last used, or None where there is none yet."""
        number = self._current_number()
        return next((account for account in self.all() if account.number == number), None)

    def _current_number(self) -> str | None:
        try:
            return (self._folder / _CURRENT).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return None

    def keep(self, account: Account) -> None:
        """Write *account* and make it the current one.

        Raises:
            OSError: the disk did not take it; what was there before is unharmed.
        """
        folder = self._folder / account.number
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / _ACCOUNT, json.dumps(asdict(account), indent=2))
        _replace(self._folder / _CURRENT, account.number)

    def folder(self, number: AccountNumber) -> Path:
        """Return where the files of an account are, or are to be."""
        return self._folder / number

    def folder_of(self, number: AccountNumber) -> Path | None:
        """Return the folder of an account; None where nothing of it is on disk."""
        folder = self._folder / number
        return folder if folder.is_dir() else None

    def remove(self, number: AccountNumber) -> None:
        """Remove the folder of an account and all that is in it, if there is one.

        Its own file goes last: an account that was removed in part is still listed.

        Raises:
            OSError: it could not be removed, or not all of it.
        """
        folder = self.folder_of(number)
        if folder is None:
            return
        own = folder / _ACCOUNT
        for path in (each for each in folder.iterdir() if each != own):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        if self._current_number() == number:
            (self._folder / _CURRENT).unlink()
        own.unlink(missing_ok=True)
        folder.rmdir()

    def capabilities_of(self, number: AccountNumber) -> Capabilities:
        """Return what was kept of an account's PBX; nothing known where that is unreadable."""
        try:
            text = (self._folder / number / _CAPABILITIES).read_text(encoding="utf-8")
            data = json.loads(text)
            known = Capabilities(Extent(data["extent"]), float(data["asked_at"]))
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return Capabilities()
        return known if isfinite(known.asked_at or 0.0) else Capabilities()

    def keep_capabilities(self, number: AccountNumber, known: Capabilities) -> None:
        """Write what is *known* of an account's PBX; of one that is not kept, nothing.

        Raises:
            OSError: the disk did not take it; what was there before is unharmed.
        """
        folder = self._folder / number
        if (folder / _ACCOUNT).is_file():
            data = {"extent": known.extent.value, "asked_at": known.asked_at}
            _replace(folder / _CAPABILITIES, json.dumps(data))


def _read(folder: Path) -> Account | None:
    try:
        data = json.loads((folder / _ACCOUNT).read_text(encoding="utf-8"))
        account = Account(**data)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    who = (account.number, account.address, account.user_name, account.domain)
    texts = (*who, account.certificate, account.ca_file)
    is_whole = all(isinstance(text, str) for text in texts)
    is_whole = is_whole and isinstance(account.is_signed_out, bool)
    return account if is_whole and account.number == folder.name else None


def _replace(path: Path, text: str) -> None:
    """Write *text* so that after a crash either the old or the new file is there, whole."""
    draft = path.with_suffix(".new")
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
