"""Asking for the key of the book of last time, while what opens that book is being imported."""

from contextlib import suppress
from pathlib import Path

from contacts.account_files import Files
from contacts.accounts import Accounts
from contacts.credentials import key_entry
from contacts.keyring_process import KeyringProcess
from contacts.system_keyring import SERVICE


def ask_ahead(profile: Path, keyring: KeyringProcess) -> None:
    """Let *keyring* look for the key that will be wanted first, if one will."""
    accounts = Accounts(profile)
    with suppress(OSError):  # it is told by who opens the files
        account = accounts.current()
        if account is not None and not account.is_signed_out:
            for number in Files(accounts.folder(account.number)).key_numbers()[:1]:
                keyring.ask_ahead(SERVICE, key_entry(account.number, number))
