"""Which key is asked for before anything else is there."""

from pathlib import Path

import pytest

from contacts.accounts import Account, Accounts
from contacts.key_ahead import ask_ahead
from contacts.keyring_process import KeyringProcess
from contacts.tokens import AccountNumber

NUMBER = AccountNumber("0123456789abcdef")


class Asked(KeyringProcess):
    """Notes what is asked ahead."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[str] = []

    def ask_ahead(self, service: str, entry: str) -> None:
        """Note it."""
        self.entries.append(f"{service}/{entry}")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with an account that has a book."""
    accounts = Accounts(tmp_path)
    accounts.keep(Account(NUMBER, "https://pbx.example.com"))
    (accounts.folder(NUMBER) / "book-12345678.db").touch()
    return tmp_path


def asked(profile: Path) -> list[str]:
    keyring = Asked()
    ask_ahead(profile, keyring)
    return keyring.entries


def test_the_key_of_the_book_of_last_time_is_asked_for(profile: Path) -> None:
    assert asked(profile) == [f"Switchbook/{NUMBER}-key-12345678"]


def test_nothing_is_asked_where_nobody_is_signed_in(profile: Path, tmp_path: Path) -> None:
    Accounts(profile).keep(Account(NUMBER, "https://pbx.example.com", is_signed_out=True))

    assert asked(profile) == []
    assert asked(tmp_path / "new") == []


def test_a_folder_that_cannot_be_read_is_left_to_who_opens_it(profile: Path) -> None:
    folder = Accounts(profile).folder(NUMBER)
    (folder / "book-87654321.db").symlink_to(folder / "nowhere")

    assert asked(profile) == []
