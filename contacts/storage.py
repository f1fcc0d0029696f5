"""What Switchbook keeps on this computer, and where: facts for the window."""

from dataclasses import dataclass
from pathlib import Path

from contacts.errors import KeyringError
from contacts.tokens import AccountNumber


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """What there is of one account.

    Attributes:
        folder: where its files are; None where nothing of it is on disk.
        has_contacts: whether contacts are among these files, encrypted.
        entry: whether the keyring has its tokens, or why it does not say; None as long as
            it has not answered.
    """

    number: AccountNumber
    user_name: str
    address: str
    is_signed_in: bool
    folder: Path | None
    entry: bool | KeyringError | None = None
    has_contacts: bool = False

    @property
    def can_be_removed(self) -> bool:
        """Whether there is, or may be, anything of it to remove."""
        return self.folder is not None or self.entry is True


@dataclass(frozen=True, slots=True)
class Storage:
    """What there is in all.

    Attributes:
        profile: the folder that holds every file; it may not be there yet.
    """

    profile: Path
    accounts: tuple[StoredAccount, ...]
