"""Drafts: nothing typed is lost, and nothing else is touched."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import (
    BY_WIRE,
    FIELDS,
    NAME,
    NO_VALUES,
    Contact,
    Edit,
    Fault,
    Field,
    RemoteId,
    values_with,
)
from contacts.draft import Draft
from tests import strategies

EMAIL, NOTES = BY_WIRE["email"], BY_WIRE["notes"]
ZOE = Contact(RemoteId("1"), ("Zoë", "zoe@example.com", *NO_VALUES[2:]))

typing = st.lists(st.tuples(strategies.fields, strategies.texts))
bases = st.none() | strategies.contacts


def typed(base: Contact | None, strokes: list[tuple[Field, str]]) -> Draft:
    draft = Draft(base)
    for field, text in strokes:
        draft = draft.typed(field, text)
    return draft


def confirmed(base: Contact, edit: Edit) -> Contact:
    """Return what a server that changes nothing of it makes of *edit*."""
    return replace(base, values=values_with(base.values, edit))


@given(bases, typing)
def test_a_field_holds_what_was_typed_last(
    base: Contact | None, strokes: list[tuple[Field, str]]
) -> None:
    draft = typed(base, strokes)

    expected = dict(zip(FIELDS, base.values if base else NO_VALUES, strict=True)) | dict(strokes)
    assert {field: draft.value(field) for field in FIELDS} == expected
    assert draft.values() == tuple(expected[field] for field in FIELDS)


@given(bases, typing)
def test_a_change_remembers_what_it_was_made_from(
    base: Contact | None, strokes: list[tuple[Field, str]]
) -> None:
    for change in typed(base, strokes).edit:
        assert change.base == (base.value(change.field) if base else "")


@given(bases, typing)
def test_typing_back_leaves_nothing_to_lose(
    base: Contact | None, strokes: list[tuple[Field, str]]
) -> None:
    draft = typed(base, strokes)

    for field in FIELDS:
        draft = draft.untouched(field)

    assert draft == Draft(base)
    assert not draft.is_changed


@given(strategies.contacts, typing)
def test_nothing_is_left_once_all_is_saved(base: Contact, strokes: list[tuple[Field, str]]) -> None:
    draft = typed(base, strokes)
    saved = confirmed(base, draft.edit)

    assert draft.after_save(draft.edit, saved) == Draft(saved)


@given(strategies.contacts, typing, typing)
def test_what_is_typed_during_a_save_stays(
    base: Contact, before: list[tuple[Field, str]], meanwhile: list[tuple[Field, str]]
) -> None:
    sent = typed(base, before).edit
    draft = typed(base, before + meanwhile)
    saved = confirmed(base, sent)

    left = draft.after_save(sent, saved)

    assert left.values() == draft.values()
    assert values_with(saved.values, left.edit) == draft.values()


@given(strategies.contacts, typing, strategies.fields)
def test_typing_back_during_a_save_stays(
    base: Contact, strokes: list[tuple[Field, str]], field: Field
) -> None:
    sent = typed(base, [*strokes, (field, base.value(field) + "x")]).edit
    draft = Draft(base, sent).untouched(field)

    left = draft.after_save(sent, confirmed(base, sent))

    assert left.value(field) == base.value(field)
    assert left.is_changed


def test_a_save_that_was_tidied_shows_the_result() -> None:
    draft = Draft(ZOE).typed(NAME, "Zoë ")
    tidy = replace(ZOE, values=("Zoë", *ZOE.values[1:]))

    assert draft.after_save(draft.edit, tidy) == Draft(tidy)


def test_typing_during_an_addition_becomes_an_edit() -> None:
    sent = Draft(None).typed(NAME, "Zoë")
    draft = sent.typed(EMAIL, "zoe@here")
    added = Contact(RemoteId("7"), ("Zoë", *NO_VALUES[1:]))

    left = draft.after_save(sent.edit, added)

    assert left == Draft(added).typed(EMAIL, "zoe@here")


@given(strategies.contacts, strategies.contacts, typing)
def test_a_newer_reading_keeps_what_was_typed(
    base: Contact, fresh: Contact, strokes: list[tuple[Field, str]]
) -> None:
    draft = typed(base, strokes)

    over = draft.over(fresh)

    assert over.edit == draft.edit
    assert over.base == fresh


def test_a_new_contact_needs_a_name() -> None:
    problems = Draft(None).typed(EMAIL, "zoe@here").problems()

    assert [each.fault for each in problems] == [Fault.NAME_MISSING]


def test_a_name_that_was_there_cannot_be_cleared() -> None:
    assert Draft(ZOE).typed(NAME, "").problems()


def test_an_untouched_value_is_no_problem_though_too_long() -> None:
    long = Contact(RemoteId("1"), ("", "x" * 129, *NO_VALUES[2:]))

    assert not Draft(long).typed(NOTES, "Call her").problems()
