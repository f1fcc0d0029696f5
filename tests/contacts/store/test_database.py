"""The encrypted files: nothing is read without the key, nothing lost with the disk full."""

import asyncio
import logging
import resource
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import apsw
import pytest

from contacts.contact import FIELDS, Contact, RemoteId
from contacts.errors import BookBroken, BookNewer, DiskFull
from contacts.store import Book, Place
from contacts.store.changes_file import open_changes
from contacts.store.database import open_database, version_of
from contacts.store.schema import BOOK
from contacts.view import View
from tests.contacts.store.library import Library
from tests.gui.people import person

KEY = secrets.token_bytes(32)
NAME, NUMBER, NOTES = "Wilhelmina Featherstone", "+44 7700 900461", "likes her tea without sugar"
VERSION_1 = Path(__file__).with_name("version-1")
KEY_OF_VERSION_1 = bytes(range(32))


def contact(number: int, **values: str) -> Contact:
    texts = {"name": f"{NAME} {number}", "mobile_phone": NUMBER, "notes": NOTES} | values
    return Contact(RemoteId(f"id-{number}"), tuple(texts.get(each.wire, "") for each in FIELDS))


def filled(place: Place, count: int = 50) -> Library:
    library = Library(place, "GB")
    library.fill(*map(contact, range(count)))
    return library


def test_no_file_holds_a_name_a_number_or_a_note_in_plain_bytes(tmp_path: Path) -> None:
    library = filled(Place(str(tmp_path / "book.db"), KEY))
    library.ask(View("featherstone"))
    while_open = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    library.close()

    files = while_open | {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {"book.db", "book.db-wal"} <= set(files)
    for text in (NAME, "featherstone", NUMBER, "7700900461", NOTES, "id-1", "SQLite format"):
        assert not [name for name, data in files.items() if text.encode() in data]


@pytest.mark.parametrize("key", [secrets.token_bytes(32), None], ids=["another key", "no key"])
def test_without_the_key_nothing_is_read(tmp_path: Path, key: bytes | None) -> None:
    filled(Place(str(tmp_path / "book.db"), KEY)).close()

    if key is None:
        with pytest.raises(apsw.Error):
            apsw.Connection(str(tmp_path / "book.db")).execute("SELECT * FROM contact").fetchall()
    else:
        with pytest.raises(BookBroken):
            open_database(Place(str(tmp_path / "book.db"), key), BOOK)


def test_a_later_version_is_refused(tmp_path: Path) -> None:
    place = Place(str(tmp_path / "book.db"), KEY)
    open_database(place, (*BOOK, "CREATE TABLE later (x)")).close()

    with pytest.raises(BookNewer):
        open_database(place, BOOK)
    assert version_of(place) == len(BOOK) + 1


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond *size* bytes, as where the disk is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_with_the_disk_full_the_book_is_read_on_and_written_again_later(tmp_path: Path) -> None:
    library = filled(Place(str(tmp_path / "book.db"), KEY))
    log = tmp_path / "book.db-wal"
    book, more = library.book, [contact(number) for number in range(100, 400)]

    with full_disk(log.stat().st_size + 4096), pytest.raises(DiskFull):
        library.do(book.take_contacts(book.next_reading(), more))
    found = library.contacts(View("featherstone"))
    library.do(book.take_contacts(book.next_reading(), more))

    assert len(found) == 50
    assert len(library.contacts()) == 350
    library.close()


def test_a_piece_of_work_that_fails_takes_back_its_own_part_alone() -> None:
    library = filled(Place.in_memory(secrets.token_hex(8)), 3)
    book = library.book

    async def work() -> tuple[object, object, object]:
        return await asyncio.gather(
            book.take_contacts(book.next_reading(), [contact(7)]),
            book.order_by("no such field", skips_particles=False),
            book.take_contacts(book.next_reading(), [contact(8)]),
            return_exceptions=True,
        )

    one, failure, other = library.do(work())

    assert isinstance(failure, ValueError)
    assert not isinstance(one, Exception)
    assert not isinstance(other, Exception)
    assert len(library.contacts()) == 5
    library.close()


def test_the_files_of_version_1_open(tmp_path: Path) -> None:
    for name in ("book.db", "changes.db"):
        shutil.copy(VERSION_1 / name, tmp_path / name)

    library = Library(Place(str(tmp_path / "book.db"), KEY_OF_VERSION_1), "DE")
    now = datetime.now().astimezone()
    changes = open_changes(Place(str(tmp_path / "changes.db"), KEY_OF_VERSION_1), now)
    entries = changes.execute("SELECT remote_id FROM entry").fetchall()
    changes.close()

    assert [each.values[0] for each in library.contacts()] == sorted(
        person(number).values[0] for number in range(12)
    )
    assert len(library.contacts(View("nobody of that name"))) == 0
    assert version_of(library.place) == len(BOOK)
    assert entries == [("id-1",)]
    library.close()


def test_the_store_logs_no_text_of_a_contact(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    library = filled(Place(str(tmp_path / "book.db"), KEY))
    library.ask(View("featherstone 7700"))
    library.close()

    assert not [text for text in (NAME, "featherstone", NUMBER, NOTES) if text in caplog.text]


def test_a_book_that_was_never_written_is_read_as_empty(tmp_path: Path) -> None:
    place = Place(str(tmp_path / "book.db"), KEY)
    book = Book(place, "GB")
    asyncio.run(book.open())

    standing = asyncio.run(book.standing())

    assert (standing.contacts, standing.complete_at) == (0, None)
    book.close()
    assert book.join()
