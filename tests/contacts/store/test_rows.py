"""Rows are handed out in the order in which the window needs them."""

import secrets
from collections.abc import Iterator

import pytest

from contacts.contact import NO_VALUES, Contact, RemoteId
from contacts.events import BookFailed, RowsCame
from contacts.store import Place
from contacts.view import PAGE_ROWS, Question, View
from tests.contacts.store.library import Library

_CONTACTS = 450
_LONG_S = 20.0


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    place = Place(str(tmp_path_factory.mktemp("book") / "book.db"), secrets.token_bytes(32))
    made = Library(place)
    made.fill(
        *(
            Contact(RemoteId(str(row)), (f"Person {row:03}", *NO_VALUES[1:]))
            for row in range(_CONTACTS)
        )
    )
    yield made
    made.close()


def rows(library: Library) -> RowsCame:
    """Return the next rows that come."""
    while True:
        event = library.events.get(timeout=_LONG_S)
        assert not isinstance(event, BookFailed), event.error
        if isinstance(event, RowsCame):
            return event


def names(event: RowsCame) -> list[str]:
    """Return whose rows came."""
    return [row.cells[0] for row in event.rows if row]


def test_what_is_in_sight_comes_before_the_pages(library: Library) -> None:
    library.ask(View())
    generation = 7001
    library.reader.ask(Question(generation, View()))
    library.reader.want_rows(generation, (3, 2), range(290, 316))

    sight, first, second = (rows(library) for _ in range(3))
    assert (sight.first, names(sight)) == (290, [f"Person {row}" for row in range(290, 316)])
    assert [(each.first, len(each.rows)) for each in (first, second)] == [(300, 100), (200, 100)]


def test_a_newer_place_does_not_wait_for_the_pages_of_an_earlier_one(library: Library) -> None:
    generation = 7002
    library.reader.ask(Question(generation, View()))
    library.reader.want_rows(generation, (0, 1), range(90, 116))
    rows(library)
    library.reader.want_rows(generation, (4,), range(420, 446))

    came = [rows(library) for _ in range(2)]
    assert [each.first for each in came] == [420, 4 * PAGE_ROWS]
    assert len(came[1].rows) == _CONTACTS - 4 * PAGE_ROWS


def test_the_end_of_the_list_may_be_in_sight(library: Library) -> None:
    generation = 7003
    library.reader.ask(Question(generation, View()))
    library.reader.want_rows(generation, (4,), range(430, 460))

    assert names(rows(library)) == [f"Person {row}" for row in range(430, _CONTACTS)]
