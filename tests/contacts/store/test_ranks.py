"""Putting in order, piece by piece: it comes to its end whatever is written between two pieces."""

import secrets
from collections.abc import Callable, Iterator
from itertools import islice

import apsw
import pytest

from contacts.contact import NAME, Change, LocalId
from contacts.store import Place, ranks
from contacts.store.meta import set_fact
from tests.contacts.store.library import Library
from tests.gui.people import person

_MANY = 200  # pieces, for a few contacts


def write_facts(db: apsw.Connection, turn: int) -> None:
    for number in range(5):
        set_fact(db, "written meanwhile", turn + number)


def write_index(db: apsw.Connection, turn: int) -> None:
    rows = ((1_000_000 + 100 * turn + number, f"person {turn} {number}") for number in range(50))
    db.executemany("INSERT INTO hits (rowid, text) VALUES (?, ?)", rows)


@pytest.mark.parametrize("write", [write_facts, write_index])
def test_it_ends_while_others_write_all_the_time(
    write: Callable[[apsw.Connection, int], None],
) -> None:
    library = Library(Place.in_memory(secrets.token_hex(8)))
    library.fill(*map(person, range(20)))

    async def built() -> int:
        """Put in order as the writer does, each piece in a commit, and write after each."""
        writer, pieces, count = library.book._writer, [], 0  # noqa: SLF001
        await writer.do(lambda db: pieces.append(ranks.build(db, "")))
        while count < _MANY and await writer.do(lambda _: next(pieces[0], pieces)) is None:
            await writer.do(lambda db: write(db, count))  # noqa: B023
            count += 1
        return count

    count = library.do(built())
    library.close()

    assert count < _MANY


def test_it_ends_although_only_the_first_of_what_waits_was_asked_for() -> None:
    """A statement that is not at its end keeps SQLite from dropping a table."""
    library = Library(Place.in_memory(secrets.token_hex(8)))
    library.fill(*map(person, range(20)))
    for number in range(1, 9):
        edit = (Change(NAME, f"Person {number}", f"Other {number}"),)
        library.do(library.book.changes.save(LocalId(number), edit, 0.0))

    due = library.do(library.book.outbox.next_due(set(), 2))
    library.do(library.book.put_in_order())
    is_in_order = not library.do(library.book.needs_order())
    library.close()

    assert len(due) == 2
    assert is_in_order


def test_after_a_piece_that_failed_it_can_be_begun_anew() -> None:
    library = Library(Place.in_memory(secrets.token_hex(8)))
    library.fill(*map(person, range(1000)))  # more than are put into place in one piece
    held: list[Iterator[None]] = []  # as a traceback would

    def broken(db: apsw.Connection) -> None:
        held.append(ranks.build(db, ""))
        for _ in islice(held[0], 4):
            db.execute("SELECT 1").fetchall()
        held[0].close()  # type: ignore[attr-defined]  # a generator

    library.do(library.book._writer.do(broken))  # noqa: SLF001  # no window asks for this
    library.do(library.book.put_in_order())
    is_in_order = not library.do(library.book.needs_order())
    library.close()

    assert is_in_order
