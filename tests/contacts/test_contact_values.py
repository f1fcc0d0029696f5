"""Values of contacts: what fits a field, what is wrong with it, what means the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.contact import (
    BY_WIRE,
    FIELDS,
    NAME,
    NO_VALUES,
    Contact,
    Fault,
    Field,
    Kind,
    Problem,
    RemoteId,
    means_the_same,
    problems_of,
    values_with,
)
from contacts.demo.refusals import Refusal
from contacts.demo.schema import FIELDS as DEMO_FIELDS
from contacts.demo.schema import read_texts
from contacts.server.wire import encode_values
from tests import strategies

EMAIL, MOBILE, NOTES = BY_WIRE["email"], BY_WIRE["mobile_phone"], BY_WIRE["notes"]


def all_problems(values: tuple[str, ...]) -> tuple[Problem, ...]:
    return problems_of(dict(zip(FIELDS, values, strict=True)), needs_name=True)


@pytest.mark.parametrize(
    "unit", ["x", "e\u0301", "👩🏽\u200d🔧", "عبد", "\u202e\u202c", "中"], ids=ascii
)
def test_a_limit_counts_code_points(unit: str) -> None:
    text = (unit * NAME.limit)[: NAME.limit]

    assert NAME.excess(text) == 0
    assert NAME.room(text) == 0
    assert NAME.excess(text + unit) == len(unit)


@given(strategies.fields, strategies.texts)
def test_a_value_has_room_or_excess(field: Field, value: str) -> None:
    assert field.excess(value) == max(0, -field.room(value))


@given(strategies.savable_values)
@example(("n" * 64, *NO_VALUES[1:14], "👩🏽\u200d🔧" * 256))
def test_the_demo_pbx_takes_what_has_no_problem(values: tuple[str, ...]) -> None:
    assert not all_problems(values)
    assert read_texts(encode_values(values), DEMO_FIELDS)["name"] == values[0]


@given(st.sampled_from(range(len(FIELDS))), st.integers(min_value=1, max_value=40))
def test_the_demo_pbx_refuses_what_is_too_long(place: int, excess: int) -> None:
    field = FIELDS[place]
    values = ["n", *NO_VALUES[1:]]
    values[place] = "\U0001f6b2" * (field.limit + excess)

    with pytest.raises(Refusal):
        read_texts(encode_values(values), DEMO_FIELDS)
    assert all_problems(tuple(values)) == (Problem(field, Fault.TOO_LONG, excess),)


def test_problems_come_in_the_order_of_the_form() -> None:
    touched = {NOTES: "n" * 1025, EMAIL: "\ud83d", NAME: " "}

    problems = problems_of(touched, needs_name=True)

    assert [(each.field, each.fault) for each in problems] == [
        (NAME, Fault.NAME_MISSING),
        (EMAIL, Fault.NOT_TEXT),
        (NOTES, Fault.TOO_LONG),
    ]


@pytest.mark.parametrize("name", ["", " ", "\n", "\u3000"], ids=ascii)
def test_a_name_of_blanks_is_missing(name: str) -> None:
    assert problems_of({NAME: name}, needs_name=True) == (Problem(NAME, Fault.NAME_MISSING),)


def test_a_contact_that_never_had_a_name_needs_none() -> None:
    assert not problems_of({NAME: ""}, needs_name=False)


def test_nothing_touched_is_no_problem() -> None:
    assert not problems_of({}, needs_name=True)


@given(strategies.contacts, st.data())
def test_an_edit_changes_its_fields_and_no_other(contact: Contact, data: st.DataObject) -> None:
    base = dict(zip(FIELDS, contact.values, strict=True))
    edit = data.draw(strategies.edits_of(base))

    values = values_with(contact.values, edit)

    expected = base | {change.field: change.new for change in edit}
    assert values == tuple(expected[field] for field in FIELDS)


@given(strategies.contacts)
def test_a_value_is_found_by_its_field(contact: Contact) -> None:
    assert tuple(contact.value(field) for field in FIELDS) == contact.values


def test_a_contact_reads_back_fields_made_anew() -> None:
    contact = Contact(RemoteId("1"), ("Zoë", *NO_VALUES[1:]))

    assert contact.value(Field("name", "Nom", NAME.group)) == "Zoë"


@given(strategies.fields, strategies.texts)
def test_a_value_means_the_same_as_itself(field: Field, value: str) -> None:
    assert means_the_same(field, value, value)


@given(strategies.fields, strategies.texts, strategies.texts)
@example(MOBILE, "0171 555", "(0171) 555")
@example(MOBILE, "Anna", "0171")
def test_meaning_the_same_has_no_direction(field: Field, one: str, other: str) -> None:
    assert means_the_same(field, one, other) == means_the_same(field, other, one)


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        (NAME, "Zoe\u0308", "Zo\u00eb"),
        (NAME, " Zoë ", "Zoë"),
        (NOTES, "a\r\nb\u2028c", "a\nb\nc"),
        (MOBILE, "+49 (171) 555-0", "+491715550"),
        (MOBILE, "Anna ", "Anna"),
    ],
)
def test_what_servers_tidy_up_means_the_same(field: Field, one: str, other: str) -> None:
    assert means_the_same(field, one, other)


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        (NAME, "Zoë", "Zoe"),
        (NAME, "Zoë", "zoë"),
        (NAME, "Zoë", "Zo"),
        (NOTES, "a\n\nb", "a\nb"),
        (NOTES, "0171 555", "0171555"),
        (MOBILE, "0171 555", "0171 556"),
        (MOBILE, "*21#", "21"),
        (MOBILE, "0171", ""),
    ],
)
def test_what_says_something_else_is_another_value(field: Field, one: str, other: str) -> None:
    assert not means_the_same(field, one, other)


def test_every_field_has_a_label_of_its_own() -> None:
    assert len({field.label for field in FIELDS}) == len(FIELDS) == len(BY_WIRE)


def test_only_numbers_are_phones() -> None:
    phones = [field.wire for field in FIELDS if field.kind is Kind.PHONE]

    assert len(phones) == 9
    assert not {"name", "email", "company", "title", "address", "notes"} & set(phones)
