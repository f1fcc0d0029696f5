"""The invented people."""

import re
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.demo.ids import LARGEST_COUNT
from contacts.demo.people import (
    FIRST_SCREEN,
    FULL_AT,
    FULL_EVERY,
    NAMELESS_AT,
    NAMELESS_EVERY,
    SYNC_TYPE,
    person,
)
from contacts.demo.schema import FIELDS, Contact

FIELD_NAMES = {field.name for field in FIELDS}
PHONES = FIELD_NAMES - {"name", "email", "company", "title", "address", "notes"}

# The ranges that regulators keep free for fiction, as digits with a country code.
FICTION = re.compile(
    r"1\d{3}55501\d\d(204)?"  # United States and Canada
    r"|44(2079460|1614960|1314960|1632960|7700900)\d{3}"  # United Kingdom
    r"|49(3023125|4066969|2214710|8999998|6990009)\d{3}|49(17139200|176040690)\d\d"  # Germany
    r"|33(1990017|2619142|4657108|6399854|6399821|6399877)\d\d"  # France
    r"|46(8465004|701740[6])\d\d"  # Sweden
    r"|61(25550|37010)\d{4}"  # Australia
)


@pytest.fixture(scope="module")
def people() -> list[Contact]:
    return [person(1, index) for index in range(5000)]


def assert_valid(contact: Contact) -> None:
    for field in FIELDS:
        value = contact.get(field.name)
        assert value is None or field.problem(value) is None
        assert value is None or str(value).strip()
    assert set(contact) <= FIELD_NAMES | {"sync_type", "favorite"}
    assert contact.get("sync_type", SYNC_TYPE) == SYNC_TYPE
    assert isinstance(contact["favorite"], bool)


def test_the_first_5000_are_valid(people: list[Contact]) -> None:
    for contact in people:
        assert_valid(contact)


@given(st.integers(), st.integers(0, LARGEST_COUNT - 1))
def test_everybody_is_valid_and_the_same_each_time(seed: int, index: int) -> None:
    contact = person(seed, index)

    assert_valid(contact)
    assert person(seed, index) == contact


def test_another_seed_invents_other_people(people: list[Contact]) -> None:
    others = [person(2, index) for index in range(100)]

    assert sum(one == other for one, other in zip(people, others, strict=False)) == 0


def test_names_are_of_many_scripts(people: list[Contact]) -> None:
    letters = {letter for contact in people for letter in str(contact.get("name", ""))}
    scripts = {unicodedata.name(letter, "").split()[0] for letter in letters}

    assert scripts >= {"LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "THAI"}
    assert scripts >= {"CJK", "HANGUL", "HIRAGANA"}
    assert "ı" in letters  # noqa: RUF001 - the dotless one
    assert any(unicodedata.category(letter) == "So" for letter in letters)


def test_the_first_screen_is_filled(people: list[Contact]) -> None:
    for contact in people[:FIRST_SCREEN]:
        assert {"name", "email", "company", "business"} <= set(contact)
    assert len({contact["name"] for contact in people[:FIRST_SCREEN]}) == FIRST_SCREEN


def test_some_have_every_field_at_its_limit(people: list[Contact]) -> None:
    for contact in people[FULL_AT::FULL_EVERY]:
        assert [len(str(contact[field.name])) for field in FIELDS] == [f.maximum for f in FIELDS]


def test_some_have_no_name_and_some_nothing_else(people: list[Contact]) -> None:
    assert all("name" not in contact for contact in people[NAMELESS_AT::NAMELESS_EVERY])
    assert sum("name" not in contact for contact in people) == len(people) // NAMELESS_EVERY
    only_a_name = sum(set(contact) & FIELD_NAMES == {"name"} for contact in people)
    assert 0.02 < only_a_name / len(people) < 0.07


def test_shares_are_as_told(people: list[Contact]) -> None:
    synced = sum("sync_type" in contact for contact in people) / len(people)
    favorites = sum(contact["favorite"] is True for contact in people) / len(people)

    assert 0.08 < synced < 0.12
    assert 0.03 < favorites < 0.07


def test_some_notes_have_lines(people: list[Contact]) -> None:
    notes = [str(contact["notes"]) for contact in people if "notes" in contact]

    assert any("\n" in text and "\r" not in text for text in notes)
    assert any("\r\n" in text for text in notes)


def test_mail_goes_nowhere(people: list[Contact]) -> None:
    addresses = [str(contact["email"]) for contact in people if "email" in contact]

    assert all(re.fullmatch(r"[a-z0-9._+]+@example\.(com|org|net)", each) for each in addresses)
    assert all(any(sign in each for each in addresses) for sign in "._+")


def test_numbers_ring_nowhere(people: list[Contact]) -> None:
    numbers = {str(contact[field]) for contact in people for field in PHONES & set(contact)}
    shapes = Counter(re.sub(r"\d", "0", number) for number in numbers)

    assert [number for number in numbers if not is_fiction(number)] == []
    assert len(shapes) > 40


def is_fiction(number: str) -> bool:
    dialled = number.partition(",")[0]
    digits = re.sub(r"\D", "", dialled.replace("(0)", ""))
    return bool(
        re.fullmatch(r"\d{3,5}", dialled)
        or (dialled.startswith("+") and FICTION.fullmatch(digits))
        or (dialled.startswith("00") and FICTION.fullmatch(digits[2:]))
        or FICTION.fullmatch(digits)
        or FICTION.fullmatch(f"1{digits}")
        or any(FICTION.fullmatch(digits.replace("0", code, 1)) for code in ("44", "49", "33", "46"))
        or FICTION.fullmatch(digits.replace("0", "61", 1))
    )
