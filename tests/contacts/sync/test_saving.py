"""Saving against the demo PBX: nothing overwritten, nothing lost, nothing sent for nothing."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, FIELDS, NO_VALUES, Contact, Edit, RemoteId, values_with
from contacts.demo.options import Blank, Update
from contacts.errors import (
    ChangedElsewhere,
    Disagreement,
    FieldsRefused,
    Gone,
    ServerTrouble,
    Throttled,
)
from contacts.sync.saving import plan, save_addition
from tests import strategies
from tests.conftest import PbxFactory
from tests.contacts.sync.edits import (
    EMAIL,
    ODD,
    ONE,
    added,
    as_kept,
    change_elsewhere,
    edit_of,
    edited,
    posts,
    saved,
)
from tests.pbx import Pbx
from tests.reaching import ask


@given(strategies.contacts, st.data())
def test_a_plan_changes_what_was_edited_alone(fresh: Contact, data: st.DataObject) -> None:
    base = dict(zip(FIELDS, fresh.values, strict=True))
    edit = data.draw(strategies.edits_of(base))

    values = plan(fresh, edit)

    assert (values or fresh.values) == values_with(fresh.values, edit)
    assert (values is None) == all(change.new == change.base for change in edit)


@given(strategies.contacts, strategies.contacts, st.data())
def test_a_plan_overwrites_nothing_but_what_was_edited(
    base: Contact, fresh: Contact, data: st.DataObject
) -> None:
    edit = data.draw(strategies.edits_of(dict(zip(FIELDS, base.values, strict=True))))
    clashing = [
        Disagreement(each.field.wire, each.base, each.new, fresh.value(each.field))
        for each in edit
        if fresh.value(each.field) not in (each.base, each.new)
    ]

    assert disagreements(fresh, edit) == clashing


def disagreements(fresh: Contact, edit: Edit) -> list[Disagreement]:
    try:
        plan(fresh, edit)
    except ChangedElsewhere as error:
        return list(error.disagreements)
    return []


def test_an_edit_is_read_sent_whole_and_read_back(pbx: Pbx) -> None:
    contact = added(pbx)

    after = saved(pbx, contact, edit_of(contact, name="Zoe"))

    requests = [each["method"] for each in pbx.requests()]
    assert requests == ["GET", "POST", "GET"]
    assert set(posts(pbx)[0]) == set(BY_WIRE)
    assert after == edited(contact, name="Zoe")


def test_untouched_fields_stay_exactly_as_they_are(pbx: Pbx) -> None:
    contact = added(pbx)

    saved(pbx, contact, edit_of(contact, name="Zoe", address=""))

    expected = as_kept(contact) | {"name": "Zoe", "id": contact.remote_id, "favorite": False}
    del expected["address"]
    assert pbx.raw(contact.remote_id) == expected


@pytest.mark.parametrize("value", ["x" * 129, "\ud83d", "x" * 5000 + "\x00\ud83d"], ids=len)
def test_an_untouched_value_may_be_refused_with_words(pbx: Pbx, value: str) -> None:
    contact = added(pbx, ("Zoë", *NO_VALUES[1:]))
    body = json.dumps({"id": contact.remote_id, "name": "Zoë", "email": value})
    pbx.faults({"kind": "body", "path": ONE, "method": "GET", "body": body, "times": 1})

    with pytest.raises(FieldsRefused) as caught:
        saved(pbx, contact, edit_of(contact, notes="Call her"))

    assert posts(pbx)[0]["email"] == value
    assert [reason.field for reason in caught.value.reasons] == ["email"]
    assert not {"email", "notes"} & set(pbx.raw(contact.remote_id))


def test_what_is_there_already_is_not_sent(pbx: Pbx) -> None:
    contact = added(pbx)
    edit = edit_of(contact, name="Zoe")
    change_elsewhere(pbx, contact, name="Zoe")

    after = saved(pbx, contact, edit)

    assert after == edited(contact, name="Zoe")
    assert not posts(pbx)


def test_another_field_changed_elsewhere_is_kept(pbx: Pbx) -> None:
    contact = added(pbx)
    change_elsewhere(pbx, contact, email="zoe@there")

    after = saved(pbx, contact, edit_of(contact, name="Zoe"))

    assert after == edited(contact, name="Zoe", email="zoe@there")


def test_a_field_changed_on_both_sides_stops_before_sending(pbx: Pbx) -> None:
    contact = added(pbx)
    change_elsewhere(pbx, contact, email="zoe@there")

    with pytest.raises(ChangedElsewhere) as caught:
        saved(pbx, contact, edit_of(contact, email="zoe@here", name="Zoe"))

    base = contact.value(EMAIL)
    assert caught.value.disagreements == (Disagreement("email", base, "zoe@here", "zoe@there"),)
    assert not posts(pbx)


def test_an_edit_of_a_missing_contact_sends_nothing(pbx: Pbx) -> None:
    contact = Contact(RemoteId("gone"), ODD)

    with pytest.raises(Gone):
        saved(pbx, contact, edit_of(contact, name="Zoe"))
    assert not posts(pbx)


def test_an_addition_is_sent_and_read_back(pbx: Pbx) -> None:
    contact = ask(pbx, lambda client: save_addition(client, ODD))

    assert contact.values == ODD
    assert pbx.raw(contact.remote_id).items() >= as_kept(contact).items()
    assert len(posts(pbx)) == 1


@pytest.mark.parametrize("fault", [{"kind": "status", "status": 500}, {"kind": "cut"}], ids=repr)
@pytest.mark.usefixtures("pauses")
def test_what_was_confirmed_is_saved_though_unread(pbx: Pbx, fault: dict[str, Any]) -> None:
    contact = added(pbx)
    pbx.faults({**fault, "path": ONE, "method": "GET", "skip": 1})

    assert saved(pbx, contact, edit_of(contact, name="Zoe")) == edited(contact, name="Zoe")


@pytest.mark.usefixtures("pauses")
def test_an_edit_of_an_unread_contact_is_not_sent(pbx: Pbx) -> None:
    contact = added(pbx)
    pbx.faults({"kind": "status", "status": 503, "path": ONE, "method": "GET"})

    with pytest.raises(ServerTrouble):
        saved(pbx, contact, edit_of(contact, name="Zoe"))
    assert not posts(pbx)


def test_a_throttled_save_may_be_sent_again(pbx: Pbx) -> None:
    contact = added(pbx)
    pbx.faults({"kind": "status", "status": 429, "method": "POST", "path": ONE, "times": 1})

    with pytest.raises(Throttled):
        saved(pbx, contact, edit_of(contact, name="Zoe"))
    assert saved(pbx, contact, edit_of(contact, name="Zoe")) == edited(contact, name="Zoe")


@pytest.mark.parametrize("blank", Blank)
@pytest.mark.parametrize("update", Update)
def test_every_kind_of_pbx_is_saved_to_the_same(
    pbx_factory: PbxFactory, blank: Blank, update: Update
) -> None:
    pbx = pbx_factory(contacts=1, blank=blank, update=update)
    contact = added(pbx, ("Zoë", "", "Example Ltd", *NO_VALUES[3:]))

    after = saved(pbx, contact, edit_of(contact, email="zoe@here", company=""))
    pbx.close()

    assert contact.values == ("Zoë", "", "Example Ltd", *NO_VALUES[3:])
    assert after.values == ("Zoë", "zoe@here", *NO_VALUES[2:])
