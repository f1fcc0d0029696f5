"""The contacts of a book that look like one that is being typed."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, NO_VALUES, Change, Contact, RemoteId, values_with
from contacts.events import AlikesFound, BookFailed
from contacts.likeness import LookAlike, Reason, reasons, traits_of
from contacts.outgoing import NewKey, Which
from contacts.row import Row
from contacts.store import Place
from contacts.view import Question, View
from tests.contacts.store.library import Library

NEW, OTHER = NewKey("form-1"), NewKey("form-2")
NOW = 1000.0
_LONG_S = 20.0


def holding(**texts: str) -> tuple[str, ...]:
    """Return the values of a contact with these, by wire name."""
    edit = tuple(Change(BY_WIRE[wire], "", text) for wire, text in texts.items())
    return values_with(NO_VALUES, edit)


def edit_to(contact: tuple[str, ...]) -> tuple[Change, ...]:
    """Return what was typed into a new contact that holds these values."""
    pairs = zip(BY_WIRE.values(), contact, strict=True)
    return tuple(Change(field, "", value) for field, value in pairs if value)


PEOPLE = {
    "Ana Ruiz": holding(
        name="Ana Ruiz", company="Acme", mobile_phone="0171 555 20", email="ana@acme.example"
    ),
    "Ruiz, Ana": holding(name="Ruiz, Ana", company="Globex"),
    "Bo Li": holding(name="Bo Li", business="204"),
    "高橋 花子": holding(name="高橋 花子"),
    "Maria": holding(name="Maria"),
    "Anna Maria Ruiz": holding(name="Anna Maria Ruiz", company="Acme"),
    "": holding(company="Initech", business="+49 30 1234567"),
}


people = st.builds(
    lambda name, email, company, number, other: holding(
        name=name, email=email, company=company, business=number, other=other
    ),
    st.sampled_from(
        ["Eve", "eve  ADAMS", "Adams, Éve", "Al", "al Ed", "Ed Al", "李 明", "明 李", "X"]
    ),
    st.sampled_from(["", "e@x.example", " E@X.example", "eve.adams@x.example"]),
    st.sampled_from(["", "Umbrella"]),
    st.sampled_from(["", "0160 7777", "+49 (0)160-7777", "+43 160 7777", "301", "30", "0160 77"]),
    st.sampled_from(["", "00491607777", "301"]),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a book with some people."""
    library = Library(Place(str(tmp_path / "book.db"), secrets.token_bytes(32)))
    contacts = (Contact(RemoteId(f"id-{name}"), each) for name, each in PEOPLE.items())
    library.fill(*contacts)
    yield library
    library.close()


def alikes(library: Library, values: tuple[str, ...], which: Which = NEW) -> tuple[LookAlike, ...]:
    """Return what looks like a contact with *values*."""
    library.reader.seek_alikes(which, values)
    return answer(library)


def answer(library: Library) -> tuple[LookAlike, ...]:
    """Return what the reader answers next."""
    while True:
        event = library.events.get(timeout=_LONG_S)
        assert not isinstance(event, BookFailed), event.error
        if isinstance(event, AlikesFound):
            return event.found


def names(found: tuple[LookAlike, ...]) -> list[str]:
    return [each.name for each in found]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (holding(mobile_phone="+49 171 55520"), ["Ana Ruiz"]),
        (holding(home_phone="017155520"), ["Ana Ruiz"]),
        (holding(home_phone="01715552"), []),
        (holding(other="204"), ["Bo Li"]),
        (holding(other="(030) 123-4567"), ["Initech"]),
        (holding(email="ANA@acme.example "), ["Ana Ruiz"]),
        (holding(email="ana@acme"), []),
        (holding(name="ruiz ana"), ["Ana Ruiz", "Ruiz, Ana"]),
        (holding(name="ruiz ana", company="globex"), ["Ruiz, Ana", "Ana Ruiz"]),
        (holding(name="li bo"), ["Bo Li"]),
        (holding(name="花子 高橋"), ["高橋 花子"]),
        (holding(name="MARIA"), ["Maria"]),
        (holding(name="Ana"), []),
        (holding(name="A"), []),
        (holding(name='" OR *'), []),
        (holding(company="Acme"), []),
        (holding(), []),
    ],
)
def test_what_is_typed_finds_who_is_alike(
    library: Library, typed: tuple[str, ...], found: list[str]
) -> None:
    assert names(alikes(library, typed)) == found


def test_it_is_told_who_it_is_and_why(library: Library) -> None:
    found = alikes(library, holding(name="Ana", mobile_phone="0171 555 20"))

    number = next(row.number for row in _rows(library) if row.contact.values[0] == "Ana Ruiz")
    assert found == (LookAlike(number, "Ana Ruiz", "Acme", Reason.NUMBER),)


def test_a_contact_without_a_name_is_not_told_by_its_company_twice(library: Library) -> None:
    found = alikes(library, holding(business="030 1234567"))

    assert [(each.name, each.company) for each in found] == [("Initech", "")]


def test_what_was_added_here_and_waits_is_found(library: Library) -> None:
    eve = holding(name="Eve", business="0160 7777")
    done = library.do(library.book.changes.save(OTHER, edit_to(eve), NOW))

    found = alikes(library, holding(business="+49 160 7777"))

    assert [(each.number, each.name) for each in found] == [(done.number, "Eve")]


def test_what_is_typed_never_looks_like_itself(library: Library) -> None:
    eve = holding(name="Eve", business="0160 7777")
    library.do(library.book.changes.keep_draft(NEW, None, edit_to(eve), NOW))
    number = library.do(library.book.changes.card(NEW)).number

    assert number
    assert alikes(library, eve, NEW) == ()
    assert alikes(library, eve, number) == ()
    assert names(alikes(library, eve, OTHER)) == ["Eve"]


def test_what_was_deleted_here_is_not_found(library: Library) -> None:
    number = alikes(library, holding(name="Bo Li"))[0].number
    library.do(library.book.changes.delete([number], NOW))

    assert alikes(library, holding(name="Bo Li")) == ()


def test_a_changed_contact_is_found_as_it_is_now(library: Library) -> None:
    number = alikes(library, holding(name="Bo Li"))[0].number
    edit = (Change(BY_WIRE["business"], "204", "0170 1"),)
    library.do(library.book.changes.save(number, edit, NOW))

    assert alikes(library, holding(business="204")) == ()
    assert names(alikes(library, holding(business="01701"))) == ["Bo Li"]


def test_at_most_three_are_told_of_many(library: Library) -> None:
    for key in range(5):
        same = edit_to(holding(name=f"Person {key}", business="0160 7777"))
        library.do(library.book.changes.save(NewKey(f"new-{key}"), same, NOW))

    found = alikes(library, holding(name="Person 4", business="0160 7777"))

    assert len(found) == 3
    assert found[0].name == "Person 4"


def test_before_the_list_is_in_order_nothing_is_told(tmp_path: Path) -> None:
    library = Library(Place(str(tmp_path / "book.db"), secrets.token_bytes(32)))

    found = alikes(library, PEOPLE["Ana Ruiz"])
    library.close()

    assert found == ()


def test_an_answer_comes_also_where_the_list_asks_meanwhile(library: Library) -> None:
    for generation in range(1, 20):
        library.reader.seek_alikes(NEW, PEOPLE["Ana Ruiz"])
        library.reader.ask(Question(generation, View("ana"), is_new=True))

        assert names(answer(library)) == ["Ana Ruiz", "Ruiz, Ana"]


@given(kept=people, typed=people)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whoever_is_alike_is_found_and_nobody_else(
    library: Library, kept: tuple[str, ...], typed: tuple[str, ...]
) -> None:
    key = NewKey(secrets.token_hex(8))
    number = library.do(library.book.changes.save(key, edit_to(kept), NOW)).number
    assert number

    found = {each.number for each in alikes(library, typed)}
    library.do(library.book.changes.delete([number], NOW))

    assert (number in found) == bool(reasons(traits_of(typed, "DE"), traits_of(kept, "DE")))


def _rows(library: Library) -> list[Row]:
    library.ask(View())
    return [row for row in library.rows(0) if row]
