"""The first rows come before everything is counted, in ways of their own: they are the same."""

import secrets
from collections.abc import Iterator
from itertools import islice

import pytest

from contacts.contact import FIELDS, Contact, RemoteId
from contacts.demo.people import person
from contacts.events import BookFailed, ResultCame
from contacts.store import Place
from contacts.view import PAGE_ROWS, Order, Question, Result, View
from tests.contacts.store.library import Library

_CONTACTS = 4_000
_LONG_S = 20.0
_QUERIES = ("", "a", "1", "49", "th", "30 (02)", "li 7", "ш", "ж", "漢", "xq", "ana", "+49 30")
_ORDERS = (Order(), Order(is_descending=True), Order("company"))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    place = Place(str(tmp_path_factory.mktemp("book") / "book.db"), secrets.token_bytes(32))
    made = Library(place)
    people = (person(1, index) for index in range(_CONTACTS))
    made.fill(
        *(
            Contact(
                RemoteId(str(index)), tuple(str(each.get(field.wire) or "") for field in FIELDS)
            )
            for index, each in enumerate(people)
        )
    )
    yield made
    made.close()


def answers(library: Library, view: View, generation: int) -> list[Result]:
    """Return the beginning and the whole of the answer about *view*."""
    library.reader.ask(Question(generation, view, is_new=True))
    results: list[Result] = []
    while not (results and results[-1].is_whole):
        event = library.events.get(timeout=_LONG_S)
        assert not isinstance(event, BookFailed), event.error
        if isinstance(event, ResultCame) and event.result.generation == generation:
            results.append(event.result)
    return results


@pytest.mark.parametrize("order", _ORDERS, ids=str)
@pytest.mark.parametrize("query", _QUERIES)
def test_the_beginning_is_that_of_the_whole(library: Library, query: str, order: Order) -> None:
    generation = 1000 + _QUERIES.index(query) * len(_ORDERS) + _ORDERS.index(order)
    beginning, *rest = answers(library, View(query, order), generation)
    whole = rest[-1] if rest else beginning

    again = library.ask(View(query, order))
    assert list(whole.ids) == list(again.ids)
    numbers = [row.number for row in beginning.rows if row]
    assert numbers == list(islice(again.ids, len(numbers)))
    assert len(numbers) == beginning.count
    assert whole.rows == again.rows[:PAGE_ROWS]
    if not rest:
        assert beginning.count == again.count
