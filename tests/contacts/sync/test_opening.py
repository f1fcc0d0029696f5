"""Opening an account's files: the key, and what becomes of files that cannot be opened."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

import apsw
import pytest

from contacts.account_files import Files
from contacts.accounts import Accounts
from contacts.credentials import Credentials
from contacts.errors import (
    BookBroken,
    BookNewer,
    ChangesBroken,
    DiskReadOnly,
    KeyGone,
    KeyringError,
    StoreClosed,
)
from contacts.store import Place
from contacts.store.database import open_database
from contacts.store.schema import BOOK
from contacts.sync.opening import Opened, Opening
from contacts.tokens import AccountNumber
from tests.contacts.keyrings import InMemory, Locked
from tests.gui.people import person

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
NUMBER = AccountNumber("0123456789abcdef")


class Home:
    """A profile and a keyring."""

    def __init__(self, profile: Path) -> None:
        self.accounts = Accounts(profile)
        self.keyring: KeyringBackend = InMemory()
        self.files = Files(self.accounts.folder(NUMBER))

    def open(self, work: Callable[[Opened], Awaitable[T]]) -> T:
        """Return what *work* returns of the account's book, opened anew."""

        async def opened() -> T:
            credentials = Credentials(open_backend=lambda: self.keyring, deadline_s=1.0)
            found = await Opening(self.accounts, credentials, "DE").open(NUMBER)
            try:
                return await work(found)
            finally:
                found.book.close()
                found.book.join()

        return asyncio.run(opened())

    def fill(self) -> None:
        """Keep ten persons."""

        async def fill(opened: Opened) -> None:
            people = [person(number) for number in range(10)]
            await opened.book.take_contacts(opened.book.next_reading(), people)

        self.open(fill)

    def look(self) -> tuple[Opened, int]:
        """Return what opening gives, and how many contacts there are."""

        async def look(opened: Opened) -> tuple[Opened, int]:
            return opened, (await opened.book.standing()).contacts

        return self.open(look)

    @property
    def book(self) -> Path:
        """The only book of the account."""
        (number,) = self.files.key_numbers()
        return self.files.book(number)

    @property
    def aside(self) -> list[bytes]:
        """What was set aside."""
        return [path.read_bytes() for path in (self.files.folder / "set-aside").glob("*")]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path)
    home.fill()
    return home


def test_what_was_kept_is_there_again(home: Home) -> None:
    opened, contacts = home.look()

    assert (opened.is_kept, opened.error, contacts) == (True, None, 10)


@pytest.mark.expects_log("a file is set aside")
@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(bytes(range(256)) * 64),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: path.write_bytes(b""),
        lambda path: path.unlink(),
    ],
    ids=["noise", "cut short", "empty", "gone"],
)
def test_a_broken_book_is_replaced_by_an_empty_one(
    home: Home, damage: Callable[[Path], None]
) -> None:
    damage(home.book)
    left = home.book.read_bytes() if home.book.exists() else b""

    opened, contacts = home.look()

    assert (opened.is_kept, contacts) == (True, 0)
    if left:
        assert isinstance(opened.error, BookBroken)
        assert left in home.aside


@pytest.mark.expects_log("a file is set aside")
def test_broken_changes_are_set_aside_and_the_book_stays(home: Home) -> None:
    (number,) = home.files.key_numbers()
    home.files.changes(number).write_bytes(b"noise" * 4000)

    opened, contacts = home.look()

    assert isinstance(opened.error, ChangesBroken)
    assert (opened.is_kept, contacts) == (True, 10)
    assert b"noise" * 4000 in home.aside


def test_a_newer_book_is_left_as_it_is(home: Home) -> None:
    (key,) = [bytes.fromhex(text) for text in home.keyring.entries.values()]  # type: ignore[attr-defined]
    newer = open_database(Place(str(home.book), key), BOOK)
    newer.pragma("user_version", len(BOOK) + 1)
    newer.close()
    before = home.book.read_bytes()

    opened, contacts = home.look()

    assert isinstance(opened.error, BookNewer)
    assert (opened.is_kept, contacts) == (False, 0)
    assert home.book.read_bytes() == before


def test_with_its_key_gone_the_files_are_set_aside_and_still_there(home: Home) -> None:
    book = home.book.read_bytes()
    home.keyring = InMemory()

    opened, contacts = home.look()

    assert isinstance(opened.error, KeyGone)
    assert (opened.is_kept, contacts) == (True, 0)
    assert book in home.aside


def test_a_locked_keyring_touches_no_file(home: Home) -> None:
    before = {path: path.read_bytes() for path in home.files.folder.iterdir()}
    home.keyring = Locked()

    with pytest.raises(KeyringError):
        home.look()

    assert {path: path.read_bytes() for path in home.files.folder.iterdir()} == before


def test_where_nothing_can_be_written_the_book_is_in_memory(tmp_path: Path) -> None:
    (tmp_path / "accounts").write_text("in the way", encoding="utf-8")

    opened, _ = Home(tmp_path).look()

    assert isinstance(opened.error, DiskReadOnly)
    assert not opened.is_kept


def test_neither_file_opens_without_its_key(home: Home) -> None:
    for path in home.files.folder.glob("*.db"):
        with pytest.raises(apsw.NotADBError):
            apsw.Connection(str(path)).pragma("user_version")


def test_no_file_holds_a_name_or_the_key_in_plain_bytes(home: Home) -> None:
    async def look(_: Opened) -> dict[str, bytes]:
        files = [path for path in home.files.folder.rglob("*") if path.is_file()]
        return {path.name: path.read_bytes() for path in files}

    found = home.open(look)

    (key,) = home.keyring.entries.values()  # type: ignore[attr-defined]
    assert {name.rpartition(".")[2] for name in found} >= {"db", "db-wal"}
    for content in found.values():
        assert b"Person" not in content
        assert bytes.fromhex(key) not in content
        assert key.encode() not in content


def test_a_book_that_nobody_took_is_closed_at_the_end(home: Home) -> None:
    async def opened() -> Opened:
        credentials = Credentials(open_backend=lambda: home.keyring, deadline_s=1.0)
        opening = Opening(home.accounts, credentials, "DE")
        found = await opening.open(NUMBER)
        await opening.end()
        return found

    found = asyncio.run(opened())

    with pytest.raises(StoreClosed):
        asyncio.run(found.book.standing())


def ahead(home: Home) -> Opening:
    credentials = Credentials(open_backend=lambda: home.keyring, deadline_s=5.0)
    return Opening(home.accounts, credentials, "DE")


async def taken(opening: Opening) -> Opened:
    """Open the account as a session does, and close everything."""
    try:
        return await opening.open(NUMBER)
    finally:
        await opening.end()


def test_a_book_is_opened_ahead_and_that_one_is_taken(home: Home) -> None:
    opening = ahead(home)

    shown = opening.begin(NUMBER)

    assert shown is not None
    assert asyncio.run(taken(opening)) is shown


def test_a_keyring_that_takes_its_time_is_asked_once(home: Home) -> None:
    let_go = Event()

    class Slow(InMemory):
        def get_password(self, service: str, username: str) -> str | None:
            let_go.wait()
            return super().get_password(service, username)

    slow = Slow()
    slow.entries = home.keyring.entries  # type: ignore[attr-defined]
    home.keyring = slow
    opening = ahead(home)

    shown = opening.begin(NUMBER)
    let_go.set()
    opened = asyncio.run(taken(opening))

    assert (shown, opened.is_kept, slow.calls) == (None, True, ["get"])


def test_a_folder_that_cannot_be_read_ends_nothing(home: Home) -> None:
    (home.files.folder / "book-87654321.db").symlink_to(home.files.folder / "nowhere")
    opening = ahead(home)

    assert opening.begin(NUMBER) is None
    with pytest.raises(OSError, match="87654321"):
        asyncio.run(taken(opening))
