"""Putting in order, piece by piece: it comes to its end whatever is written between two pieces."""

import secrets
from collections.abc import Callable

import apsw
import pytest

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
