"""Where the letters begin: as if each row had been read, by reading few of them."""

import secrets
from collections.abc import Iterator, Sequence
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import Contact, RemoteId
from contacts.events import LettersFound
from contacts.letters import LetterPlace, letter_of
from contacts.store import Place
from contacts.store.letter_walk import LetterWalk
from contacts.view import LAST_WORD, Order, View
from tests.contacts.store.library import Library
from tests.gui.people import person

KEYS = st.lists(st.text("\x01!09abzäßжشがカ김漢𠀀", max_size=3), max_size=60)


def walked(keys: Sequence[str], *, is_descending: bool = False) -> tuple[LetterPlace, ...]:
    walk = LetterWalk(len(keys), is_descending=is_descending)
    while walk.step(keys.__getitem__):
        pass
    return walk.found


@given(keys=KEYS, is_descending=st.booleans())
def test_each_letter_begins_where_the_first_of_its_rows_is(
    *, keys: list[str], is_descending: bool
) -> None:
    keys = sorted(filter(None, keys), reverse=is_descending) + [""] * keys.count("")

    found = walked(keys, is_descending=is_descending)

    labels = [(letter_of(key).label, row) for row, key in enumerate(keys) if key]
    firsts = [next(rows) for _, rows in groupby(labels, key=lambda each: each[0])]
    assert [(each.label, each.row) for each in found] == firsts


def test_of_a_million_rows_few_are_looked_at() -> None:
    looked: list[int] = []
    walk = LetterWalk(26_000_000, is_descending=False)

    def key_at(row: int) -> str:
        looked.append(row)
        return chr(ord("a") + row // 1_000_000)

    while walk.step(key_at):
        pass

    assert [each.row for each in walk.found] == [letter * 1_000_000 for letter in range(26)]
    assert len(looked) < 26 * 45


# Asked of the book


@pytest.fixture
def library() -> Iterator[Library]:
    library = Library(Place.in_memory(secrets.token_hex(8)))
    library.fill(*PEOPLE)
    yield library
    library.close()


NAMES = ["Cem Ak", "Ana Ruiz", "Åsa Ek", "Bo de Vries", "", "7 Up", "Änne Zorn"]
PEOPLE: list[Contact] = [person(number, name=name) for number, name in enumerate(NAMES)]


def letters_of(library: Library, order: Order) -> list[tuple[str, int]]:
    result = library.ask(View(order=order))
    library.reader.find_letters(result.generation)
    while True:
        event = library.events.get(timeout=20)
        if isinstance(event, LettersFound):
            assert event.generation == result.generation
            return [(each.label, each.row) for each in event.letters]


@pytest.mark.parametrize(
    ("order", "letters"),
    [
        (Order(), [("#", 0), ("A", 1), ("B", 4), ("C", 5)]),
        (Order(is_descending=True), [("C", 0), ("B", 1), ("A", 2), ("#", 5)]),
        (Order(LAST_WORD), [("A", 0), ("D", 1), ("E", 2), ("R", 3), ("U", 4), ("Z", 5)]),
        (Order("company"), []),
    ],
)
def test_the_letters_are_those_of_the_order(
    library: Library, order: Order, letters: list[tuple[str, int]]
) -> None:
    assert letters_of(library, order) == letters


def test_letters_of_an_older_result_are_not_told(library: Library) -> None:
    old = library.ask(View())
    library.ask(View(order=Order(is_descending=True)))

    library.reader.find_letters(old.generation)
    library.reader.glimpse("")

    assert letters_of(library, Order())[0] == ("#", 0)


def test_a_contact_that_came_moves_the_letters_behind_it(library: Library) -> None:
    library.fill(*PEOPLE, Contact(RemoteId("x"), ("Abe", *PEOPLE[0].values[1:])))

    assert letters_of(library, Order())[-2:] == [("B", 5), ("C", 6)]
