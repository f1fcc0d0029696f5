"""Putting in order, piece by piece: it comes to its end whatever is written between two pieces."""

import secrets
from itertools import islice

import apsw

from contacts.store import Place, ranks
from contacts.store.meta import set_fact
from tests.contacts.store.library import Library
from tests.gui.people import person

_MANY = 200  # pieces, for a few contacts


def test_it_ends_while_others_write_all_the_time() -> None:
    library = Library(Place.in_memory(secrets.token_hex(8)))
    library.fill(*map(person, range(20)))

    def built(db: apsw.Connection) -> int:
        pieces = 0
        for _ in islice(ranks.build(db, ""), _MANY):
            pieces += 1
            for number in range(5):
                set_fact(db, "written meanwhile", number)
        return pieces

    pieces = library.do(library.book._writer.do(built))  # noqa: SLF001  # no window asks for this
    library.close()

    assert pieces < _MANY
