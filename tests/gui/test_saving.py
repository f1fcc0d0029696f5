"""Saving from the window on a running demo PBX: it arrives once, or the window knows why not."""

import json
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from contacts.contact import FIELDS
from contacts.demo.options import Blank, Capabilities
from contacts.folding import shown
from contacts.view import Order
from tests.conftest import PbxFactory
from tests.gui.desk import Desk
from tests.pbx import Pbx

REFUSAL = {
    "errors": [{"code": "VALIDATE_FAILED", "message": "No such mail", "detail": {"field": "email"}}]
}
_NUMBERS = count(5_550_001)
Change = Callable[[str, dict[str, str]], None]


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on the contacts of the demo PBX, which has forgotten the requests."""
    desk.sign_in(pbx)
    pbx.reset()
    return desk


@pytest.fixture
def number() -> str:
    """Return a phone number that no test before has saved."""
    return f"+49 171 {next(_NUMBERS)}"


@pytest.fixture
def editing(signed_in: Desk, number: str) -> Desk:
    """Return a window in which the mobile number of the fourth contact was changed."""
    signed_in.open(3)
    signed_in.edit(Mobile_phone=number)
    return signed_in


@pytest.fixture
def change_elsewhere(pbx: Pbx) -> Change:
    """Return what changes a contact as another client does."""
    token = {"Authorization": f"Bearer {pbx.access_token()}"}

    def change(remote_id: str, values: dict[str, str]) -> None:
        url = f"{pbx.url}/api/user/contacts/{remote_id}"
        httpx.post(url, json=values, headers=token, trust_env=False).raise_for_status()

    return change


def shown_id(desk: Desk) -> str:
    return str(desk.window.form.remote_id)


def save(desk: Desk) -> None:
    """Save, and wait until the PBX has it."""
    desk.press("Save")
    desk.wait_for(lambda: desk.is_offered("Edit"), "for the save")
    assert desk.status().startswith("Saved ·")
    wait_until_sent(desk)


def wait_until_sent(desk: Desk) -> None:
    """Wait until nothing waits any more."""
    desk.wait_for(lambda: desk.window.is_all_sent, "for the PBX", 20)


def posts(pbx: Pbx) -> list[dict[str, Any]]:
    """Return the bodies posted to contacts."""
    return [
        json.loads(each["body"])
        for each in pbx.requests()
        if each["method"] == "POST" and "/user/contacts" in each["path"]
    ]


def post_fault(**fault: Any) -> dict[str, Any]:  # noqa: ANN401 - members of a fault
    return {"method": "POST", "path": "/user/contacts.*"} | fault


# It arrives


def test_a_changed_field_is_on_the_pbx_and_the_others_as_they_were(
    editing: Desk, pbx: Pbx, number: str
) -> None:
    before = pbx.raw(shown_id(editing))

    save(editing)

    assert pbx.raw(shown_id(editing)) == before | {"mobile_phone": number}
    assert len(posts(pbx)) == 1


def test_all_fields_are_sent_and_blank_ones_as_empty(editing: Desk, pbx: Pbx) -> None:
    save(editing)

    (body,) = posts(pbx)
    assert set(body) == {field.wire for field in FIELDS}
    assert None not in body.values()


def test_a_saved_change_stands_in_the_list(signed_in: Desk) -> None:
    signed_in.open(3)
    signed_in.edit(Name="Renamed Person")

    save(signed_in)

    signed_in.wait_for(lambda: signed_in.row_texts()[3] == "Renamed Person")
    assert signed_in.is_offered("Edit")


def test_a_new_contact_is_on_the_pbx_and_marked_in_the_list(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.press("New contact")
    signed_in.type_in(Name="Zoë Ångström", Mobile_phone="0171 555", Notes="two\nlines")

    save(signed_in)
    signed_in.wait_for(lambda: signed_in.row_of("Zoë Ångström") == signed_in.chosen_row() >= 0)
    signed_in.wait_for(lambda: signed_in.window.form.remote_id)

    added = pbx.raw(shown_id(signed_in))
    assert added["name"] == "Zoë Ångström"
    assert added["notes"] == "two\nlines"
    assert signed_in.is_offered("Edit")


@pytest.mark.parametrize("blank", list(Blank))
def test_however_blanks_are_sent_they_look_the_same(
    desk: Desk, pbx_factory: PbxFactory, blank: Blank
) -> None:
    pbx = pbx_factory(contacts=30, blank=blank)
    desk.sign_in(pbx)

    desk.open(3)
    kept = pbx.raw(shown_id(desk))

    assert {field.wire: desk.text_of(field.label) for field in FIELDS} == {
        field.wire: shown(kept.get(field.wire, "")) for field in FIELDS
    }
    pbx.close()


def test_what_is_typed_after_a_save_is_saved_next(editing: Desk, pbx: Pbx, number: str) -> None:
    pbx.faults(post_fault(kind="latency", seconds=0.3))
    editing.press("Save")
    editing.wait_for(lambda: editing.is_offered("Edit"))
    editing.edit(Title="typed meanwhile")

    save(editing)

    kept = pbx.raw(shown_id(editing))
    assert (kept["title"], kept["mobile_phone"]) == ("typed meanwhile", number)


# It does not arrive at once


def test_a_refused_value_is_told_beside_its_field(editing: Desk, pbx: Pbx, number: str) -> None:
    pbx.faults(post_fault(kind="status", status=422, body=json.dumps(REFUSAL)))

    editing.press("Save")
    editing.wait_for(lambda: "No such mail" in editing.notice())

    assert editing.words().count("No such mail") == 2
    assert editing.text_of("Mobile phone") == number
    editing.wait_for(lambda: "1 change needs you" in editing.status())
    editing.press("Give it up")
    editing.wait_for(lambda: "No such mail" not in editing.notice())


def test_an_ended_token_asks_for_the_password_and_the_save_arrives(
    editing: Desk, pbx: Pbx, number: str
) -> None:
    pbx.expire_tokens(refresh_too=True)

    editing.press("Save")
    editing.wait_for_dialog()
    editing.give_password()
    wait_until_sent(editing)

    assert pbx.raw(shown_id(editing))["mobile_phone"] == number


def test_giving_up_the_sign_in_keeps_what_was_saved(editing: Desk, pbx: Pbx, number: str) -> None:
    pbx.expire_tokens(refresh_too=True)
    editing.press("Save")
    editing.wait_for_dialog()

    editing.press("Cancel")
    editing.wait_for(lambda: "1 change to be sent" in editing.status())

    assert editing.text_of("Mobile phone") == number


@pytest.mark.parametrize("kind", [{"kind": "status", "status": 503}, {"kind": "cut"}], ids=str)
def test_a_change_that_was_applied_without_an_answer_is_found(
    editing: Desk, pbx: Pbx, kind: dict[str, Any]
) -> None:
    pbx.faults(post_fault(applied=True, times=1, **kind))

    save(editing)

    assert len(posts(pbx)) == 1


def test_an_addition_that_was_applied_without_an_answer_is_found_and_not_doubled(
    signed_in: Desk, pbx: Pbx
) -> None:
    signed_in.press("New contact")
    signed_in.type_in(Name="Only Once")
    pbx.faults(post_fault(kind="cut", applied=True, times=1))

    save(signed_in)
    signed_in.wait_for(lambda: signed_in.window.form.remote_id)

    assert len(posts(pbx)) == 1
    assert pbx.raw(shown_id(signed_in))["name"] == "Only Once"


# Somebody else was there


def test_another_field_changed_elsewhere_is_kept(
    editing: Desk, pbx: Pbx, change_elsewhere: Change, number: str
) -> None:
    change_elsewhere(shown_id(editing), {"title": "from elsewhere"})

    save(editing)
    editing.wait_for(lambda: editing.text_of("Title") == "from elsewhere")

    kept = pbx.raw(shown_id(editing))
    assert (kept["title"], kept["mobile_phone"]) == ("from elsewhere", number)


@pytest.mark.parametrize(("choice", "is_mine"), [("Keep mine", True), ("Keep theirs", False)])
def test_of_a_field_changed_here_and_there_the_person_chooses(  # noqa: PLR0913  # fixtures
    editing: Desk, pbx: Pbx, change_elsewhere: Change, number: str, choice: str, *, is_mine: bool
) -> None:
    change_elsewhere(shown_id(editing), {"mobile_phone": number + "9"})
    editing.press("Save")
    editing.wait_for(lambda: editing.is_offered(choice))

    editing.press(choice)
    wait_until_sent(editing)

    expected = number if is_mine else number + "9"
    editing.wait_for(lambda: editing.text_of("Mobile phone") == expected)
    assert pbx.raw(shown_id(editing))["mobile_phone"] == expected


def test_several_questions_are_answered_one_after_the_other_by_keys(
    signed_in: Desk, pbx: Pbx, change_elsewhere: Change, number: str
) -> None:
    asked = []
    for row in (3, 4):
        signed_in.open(row)
        asked.append(shown_id(signed_in))
        signed_in.edit(Title=f"Mine {row}", Mobile_phone=f"{number}{row}")
        change_elsewhere(asked[-1], {"title": "Theirs", "mobile_phone": f"{number}9"})
        signed_in.press("Save")
        signed_in.wait_for(lambda: "On the PBX: " in signed_in.words(), "for the question")

    for each in asked:
        signed_in.key(Qt.Key.Key_F8)
        signed_in.wait_for(partial(focus_is_asked_about, signed_in, each))
        signed_in.key(Qt.Key.Key_F6)
        signed_in.wait_for(lambda: signed_in.words().count("On the PBX: ") == 1)
        signed_in.key(Qt.Key.Key_F7)
        signed_in.wait_for(lambda: "On the PBX: " not in signed_in.words())
    wait_until_sent(signed_in)

    kept = [pbx.raw(each) for each in asked]
    assert [each["title"] for each in kept] == ["Mine 3", "Mine 4"]
    assert [each["mobile_phone"] for each in kept] == [f"{number}9"] * 2


def focus_is_asked_about(desk: Desk, remote_id: str) -> bool:
    """Whether the keyboard is where a question about that contact is answered."""
    box = QApplication.focusWidget()
    is_title = box is not None and box.accessibleName() == "Title"
    return is_title and shown_id(desk) == remote_id


# What is typed, and what is taken back


def test_going_elsewhere_keeps_what_was_typed(editing: Desk, number: str) -> None:
    editing.choose(5)
    editing.wait_for(lambda: editing.is_offered("Edit"))

    editing.choose(3)
    editing.wait_for(lambda: editing.is_offered("Save"))

    assert editing.text_of("Mobile phone") == number
    assert "not saved yet" in editing.notice()
    editing.act(editing.window.form.discard)


def test_undo_takes_a_saved_change_back_and_redo_does_it_again(
    editing: Desk, pbx: Pbx, number: str
) -> None:
    before = pbx.raw(shown_id(editing)).get("mobile_phone", "")
    save(editing)

    editing.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    editing.wait_for(lambda: editing.text_of("Mobile phone") == before)
    wait_until_sent(editing)
    assert pbx.raw(shown_id(editing)).get("mobile_phone", "") == before

    editing.act(editing.window.redo_wanted.emit)
    editing.wait_for(lambda: editing.text_of("Mobile phone") == number)
    wait_until_sent(editing)
    assert pbx.raw(shown_id(editing))["mobile_phone"] == number


# Deleting and favourites


def test_a_deleted_contact_leaves_at_once_and_undo_brings_it_back(
    signed_in: Desk, pbx: Pbx
) -> None:
    signed_in.open(3)
    name, left = signed_in.row_texts()[3], shown_id(signed_in)

    signed_in.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait_for(lambda: signed_in.row_of(name) < 0, "for the row to leave")
    said = signed_in.notice()
    signed_in.press("Undo")
    signed_in.wait_for(lambda: signed_in.row_of(name) >= 0, "for the row to come back")

    assert "Deletion of" in said
    assert not posts(pbx)
    assert pbx.raw(left)


def test_a_deletion_is_sent_after_the_time_to_undo_it(
    signed_in: Desk, pbx: Pbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contacts.sync.rests._UNDO_S", 0.2)
    signed_in.open(4)
    left = shown_id(signed_in)

    signed_in.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait_for(lambda: posts(pbx), "for the deletion")
    wait_until_sent(signed_in)

    with pytest.raises(httpx.HTTPStatusError):
        pbx.raw(left)


def test_a_favourite_is_one_on_the_pbx(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.open(5)
    was_favourite = bool(pbx.raw(shown_id(signed_in))["favorite"])

    signed_in.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait_for(lambda: posts(pbx), "for the order")
    wait_until_sent(signed_in)

    assert pbx.raw(shown_id(signed_in))["favorite"] != was_favourite


def test_what_a_pbx_cannot_do_is_not_offered_and_says_why(
    desk: Desk, pbx_factory: PbxFactory
) -> None:
    core = pbx_factory(contacts=30, capabilities=Capabilities.CORE)
    desk.sign_in(core)
    desk.open(3)
    actions = {action.text(): action for action in desk.window.findChildren(QAction)}
    delete, favourite = actions["Delete"], actions["Favourite"]

    desk.wait_for(lambda: not delete.isEnabled(), "for what the PBX can do")

    assert "cannot delete" in delete.toolTip()
    assert not favourite.isEnabled()
    assert "no favourites" in favourite.toolTip()
    core.close()


# Several at once


def choose_up_to(desk: Desk, row: int) -> None:
    """Choose all rows from the current one up to *row*, with the shift key."""
    place = desk.table.visualRect(desk.table.model().index(row, 0)).center()
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    desk.act(lambda: QTest.mouseClick(desk.table.viewport(), left, shift, place))


def test_one_field_of_several_is_set_and_one_undo_takes_it_back(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.choose(8)
    choose_up_to(signed_in, 10)
    numbers = signed_in.window.contacts.chosen_numbers()
    rows = [signed_in.window.contacts.model.row_at(row) for row in (8, 9, 10)]
    ids = [row.contact.remote_id for row in rows if row]
    before = [pbx.raw(each).get("title") for each in ids]
    words = signed_in.words()

    signed_in.act(lambda: signed_in.window.setting_wanted.emit(numbers))
    signed_in.fill("New text", "Of many")
    signed_in.act(
        lambda: signed_in.program.account_pages.bulk.findChildren(QComboBox)[0].setCurrentText(
            "Title"
        )
    )
    signed_in.press("Set")
    signed_in.wait_for(lambda: "hange of Title of 3 contacts" in signed_in.notice())
    signed_in.wait_for(lambda: [pbx.raw(each).get("title") for each in ids] == ["Of many"] * 3)
    signed_in.press("Undo")
    signed_in.wait_for(lambda: not signed_in.window.is_all_sent)
    wait_until_sent(signed_in)

    assert "3 contacts chosen" in words
    assert [pbx.raw(each).get("title") for each in ids] == before


def test_several_stay_chosen_when_the_list_is_read_again(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.choose(8)
    choose_up_to(signed_in, 10)
    before = signed_in.window.contacts.chosen_numbers()

    signed_in.act(signed_in.window.contacts.model.renew)
    signed_in.wait_for(lambda: signed_in.window.contacts.model.is_whole)

    assert signed_in.window.contacts.chosen_numbers() == before
    assert "3 contacts chosen" in signed_in.words()


def test_several_stay_chosen_in_another_order(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.choose(8)
    choose_up_to(signed_in, 10)
    before = signed_in.window.contacts.chosen_numbers()

    signed_in.act(lambda: signed_in.window.contacts.order_by(Order("company")))
    signed_in.wait_for(lambda: signed_in.window.contacts.model.is_whole)

    assert set(signed_in.window.contacts.chosen_numbers()) == set(before)


def test_everybody_is_chosen_by_one_key(signed_in: Desk) -> None:
    signed_in.choose(8)

    signed_in.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    count = signed_in.table.model().rowCount()
    assert f"{count} contacts chosen" in signed_in.words()
    assert len(set(signed_in.window.contacts.chosen_numbers())) == count


def test_deleting_several_asks_with_their_number_and_names(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.choose(8)
    choose_up_to(signed_in, 10)
    name = signed_in.row_texts()[8].removeprefix("★ ")

    signed_in.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait_for(lambda: "Delete 3 contacts?" in signed_in.words())
    assert name in signed_in.words()
    signed_in.press("Stay")

    assert not posts(pbx)
