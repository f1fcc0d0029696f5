"""The country that numbers without one belong to changes while the book is open."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contacts.contact import BY_WIRE, NO_VALUES, Change, Contact, RemoteId, values_with
from contacts.store import Book, Place
from contacts.view import View
from tests.contacts.store.library import Library

KEY = bytes(32)
MANY = 1_000  # in several pieces of work


def person(number: int, phone: str) -> Contact:
    name = Change(BY_WIRE["name"], "", f"Person {number:04}")
    values = values_with(NO_VALUES, (name, Change(BY_WIRE["business"], "", phone)))
    return Contact(RemoteId(str(number)), values)


def phone_of(number: int) -> str:
    return f"030 {5_550_000 + number}"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(str(tmp_path / "book-1.db"), KEY)


@pytest.fixture
def library(place: Place) -> Iterator[Library]:
    """Return a German book of 1,000 contacts, whose numbers have no country."""
    library = Library(place, "DE")
    library.fill(*(person(number, phone_of(number)) for number in range(MANY)))
    yield library
    library.close()


def count(library: Library, digits: str) -> int:
    """Return how many are found; a few digits tell nothing but what they begin with."""
    return library.ask(View(digits)).count


def test_numbers_are_found_as_those_of_the_other_country(library: Library) -> None:
    before = count(library, "493055")

    library.do(library.book.change_country("AT"))

    assert before == MANY
    assert count(library, "433055") == MANY
    assert count(library, "493055") == 0
    assert count(library, "03055") == MANY


def test_contacts_stay_where_they_stand(library: Library) -> None:
    before = list(library.ask(View()).ids)

    library.do(library.book.change_country("AT"))

    assert list(library.ask(View()).ids) == before
    assert not library.do(library.book.needs_order())


def test_the_last_of_several_choices_holds(library: Library) -> None:
    async def choose(*countries: str) -> None:
        await asyncio.gather(*map(library.book.change_country, countries))

    library.do(choose("AT", "CH", "ES"))

    assert count(library, "340305") == MANY
    assert count(library, "41305") == 0
    assert not library.do(library.book.needs_order())


def test_what_comes_meanwhile_belongs_to_the_new_country(library: Library) -> None:
    async def change() -> None:
        changing = asyncio.ensure_future(library.book.change_country("AT"))
        await asyncio.sleep(0)
        reading = library.book.next_reading()
        changed = replace(person(3, "040 777 88 99"), remote_id=RemoteId("3"))
        await library.book.take_contacts(reading, [changed])
        await changing

    library.do(change())

    assert count(library, "434077") == 1
    assert count(library, "433055") == MANY - 1


def test_cut_off_in_the_middle_it_is_done_at_the_next_start(library: Library, place: Place) -> None:
    async def cut_off() -> bool:
        changing = asyncio.ensure_future(library.book.change_country("AT"))
        await asyncio.sleep(0)
        library.book.close()
        await asyncio.gather(changing, return_exceptions=True)
        await asyncio.to_thread(library.book.join)
        again = Book(place, "AT")
        await again.open()
        needs = await again.needs_order()
        again.close()
        await asyncio.to_thread(again.join)
        return needs

    assert library.do(cut_off())
