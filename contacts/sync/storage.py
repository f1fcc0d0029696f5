"""Looking what is kept on this computer, and removing an account from it."""

from collections.abc import Callable
from dataclasses import replace

from contacts.account_files import Files
from contacts.accounts import Account, Accounts
from contacts.credentials import Credentials
from contacts.errors import FolderNotRemoved, KeyringError
from contacts.events import Event, StorageTold
from contacts.storage import Storage, StoredAccount
from contacts.tokens import AccountNumber


async def look(
    accounts: Accounts,
    credentials: Credentials,
    here: Account | None,
    tell: Callable[[Event], None],
) -> None:
    """Tell what is kept: at once what the disk has, and then what the keyring says.

    Args:
        accounts: those of the profile.
        credentials: the keyring.
        here: the account signed in, of which nothing may be kept.
        tell: called twice.
    """
    kept = accounts.all()
    number = here.number if here else None
    also = (here,) if here and all(each.number != number for each in kept) else ()
    stored = [
        StoredAccount(
            each.number,
            each.user_name,
            each.address,
            each.number == number,
            accounts.folder_of(each.number),
            has_contacts=bool(Files(accounts.folder(each.number)).key_numbers()),
        )
        for each in (*kept, *also)
    ]
    tell(StorageTold(Storage(accounts.profile, tuple(stored))))
    asked = [replace(each, entry=await _entry(credentials, each.number)) for each in stored]
    tell(StorageTold(Storage(accounts.profile, tuple(asked))))


async def _entry(credentials: Credentials, number: AccountNumber) -> bool | KeyringError:
    try:
        return await credentials.has(number)
    except KeyringError as error:
        return error


async def remove(
    accounts: Accounts, credentials: Credentials, number: AccountNumber, *, leave_entry: bool
) -> None:
    """Remove an account: the keyring's entry first, since its folder is what names that.

    Args:
        accounts: those of the profile.
        credentials: the keyring.
        number: of the account, which is not signed in.
        leave_entry: whether to remove the folder alone.

    Raises:
        KeyringError: the entry is there still, and so is the folder.
        FolderNotRemoved: the folder is there still, or some of it.
    """
    if not leave_entry:
        await credentials.delete(number)
        for key in Files(accounts.folder(number)).key_numbers():
            await credentials.delete_key(number, key)
    try:
        accounts.remove(number)
    except OSError as error:
        raise FolderNotRemoved from error
