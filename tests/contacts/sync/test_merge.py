"""Merging: no field of either side is lost or overwritten without a conflict that names it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, FIELDS, NO_VALUES, Change, Contact, Edit, Field, RemoteId
from contacts.contact import means_the_same as same
from contacts.errors import Disagreement
from contacts.outgoing import Kind, Wish, changes_back, rebased
from contacts.sync.merge import merge, merge_field, missed_in

PHONE, NAME = BY_WIRE["mobile_phone"], BY_WIRE["name"]

texts = st.sampled_from(
    [
        "",
        " ",
        "Ana",
        " Ana ",
        "Zoë",
        "Zoe\u0308",
        "a\nb",
        "a\r\nb",
        "0171 555",
        "0171-555",
        "0171556",
    ]
)
fields = st.sampled_from(FIELDS)
all_values = st.tuples(*(texts for _ in FIELDS))
contacts = st.builds(Contact, st.just(RemoteId("id")), all_values)


@st.composite
def edits(draw: st.DrawFn, base: Contact) -> Edit:
    """Draw an edit of *base*."""
    new = draw(st.dictionaries(fields, texts, max_size=6))
    changes = (Change(field, base.value(field), text) for field, text in new.items())
    return tuple(change for change in changes if change.base != change.new)


def after(theirs: Contact, edit: Edit) -> Contact:
    return replace(theirs, values=merge(theirs, edit).values_over(theirs))


@given(field=fields, base=texts, ours=texts, theirs=texts)
def test_a_value_of_either_side_is_sent_kept_or_asked_about(
    field: Field, base: str, ours: str, theirs: str
) -> None:
    merged = merge_field(field, base, ours, theirs)

    kept = {merged.ours, merged.theirs} if isinstance(merged, Disagreement) else {merged}
    for value in {ours, theirs} - {base}:
        meant = any(same(field, value, each) or same(field, each, value) for each in kept)
        assert meant or same(field, base, value)


@given(field=fields, base=texts, theirs=texts)
def test_what_was_not_changed_here_never_overwrites(field: Field, base: str, theirs: str) -> None:
    merged = merge_field(field, base, base, theirs)

    assert isinstance(merged, str)
    assert merged == theirs or same(field, merged, theirs)


@given(data=st.data(), base=contacts, theirs=contacts)
def test_untouched_fields_go_back_exactly_as_they_came(
    data: st.DataObject, base: Contact, theirs: Contact
) -> None:
    edit = data.draw(edits(base))

    sent = after(theirs, edit)

    touched = {change.field for change in edit}
    assert all(sent.value(each) == theirs.value(each) for each in FIELDS if each not in touched)


@given(data=st.data(), base=contacts, theirs=contacts)
def test_every_change_goes_is_there_or_is_asked_about_once(
    data: st.DataObject, base: Contact, theirs: Contact
) -> None:
    edit = data.draw(edits(base))

    merged = merge(theirs, edit)

    told = [change.field.wire for change in (*merged.goes, *merged.is_there)]
    told += [each.field for each in merged.clashes]
    assert sorted(told) == sorted(change.field.wire for change in edit)


@given(data=st.data(), base=contacts, theirs=contacts)
def test_merging_again_sends_nothing_more(
    data: st.DataObject, base: Contact, theirs: Contact
) -> None:
    edit = data.draw(edits(base))

    once = after(theirs, edit)

    assert not merge(once, merge(theirs, edit).goes).goes


@given(data=st.data(), base=contacts)
def test_two_edits_agree_in_either_order_where_nothing_clashes(
    data: st.DataObject, base: Contact
) -> None:
    one, other = data.draw(edits(base)), data.draw(edits(base))
    first, second = after(base, one), after(base, other)

    if merge(first, other).clashes or merge(second, one).clashes:
        return
    both, reversed_ = after(first, other), after(second, one)
    for field in FIELDS:
        ours, theirs = both.value(field), reversed_.value(field)
        assert same(field, ours, theirs) or same(field, base.value(field), ours)


def test_a_reformatted_number_is_not_somebody_elses_change() -> None:
    assert merge_field(PHONE, "0171 555", "0171 556", "0171-555") == "0171 556"
    assert merge_field(PHONE, "1", "0171 555", "0171555") == "0171555"


def test_blank_null_and_absent_are_the_same_nothing() -> None:
    assert merge_field(NAME, "", "Ana", "") == "Ana"
    assert merge_field(NAME, "Ana", "", "Ana") == ""


def test_a_value_back_at_what_was_before_is_taken_back() -> None:
    edit = (Change(PHONE, "1", "2"), Change(NAME, "Ana", "Ana Ruiz"))
    reading = Contact(RemoteId("id"), ("Ana", *NO_VALUES[1:]))

    assert [each.field for each in changes_back(reading, Wish(Kind.EDIT, edit))] == [NAME]
    assert [change.field for change in missed_in(reading, edit)] == [PHONE, NAME]


def test_a_number_the_server_put_back_in_its_format_is_not_taken_back() -> None:
    edit = (Change(PHONE, "0171 555", "0171-555"),)
    reading = Contact(RemoteId("id"), ("", "", "", "", "", "", "0171 555", *NO_VALUES[7:]))

    assert changes_back(reading, Wish(Kind.EDIT, edit)) == ()


def test_a_later_edit_begins_at_what_the_server_made_of_the_earlier() -> None:
    sent = (Change(PHONE, "", "0171 555"),)
    later = (Change(PHONE, "0171 555", "0171 556"), Change(NAME, "Ana", "Ida"))
    confirmed = Contact(RemoteId("id"), ("Ana", "", "", "", "", "", "0171555", *NO_VALUES[7:]))

    assert [change.base for change in rebased(later, sent, confirmed)] == ["0171555", "Ana"]
