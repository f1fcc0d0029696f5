"""Leaving unsaved changes behind, in the whole window: by another row, and by closing it."""

from collections.abc import Callable
from itertools import count

import pytest

from tests.gui.desk import Desk
from tests.pbx import Pbx

_NUMBERS = count(7_770_001)
QUESTION = "There are changes that are not saved."


@pytest.fixture
def number() -> str:
    """Return a phone number that no test before has saved."""
    return f"+49 172 {next(_NUMBERS)}"


@pytest.fixture
def editing(desk: Desk, pbx: Pbx, number: str) -> Desk:
    """Return a window in which the mobile number of the fourth contact was changed."""
    desk.sign_in(pbx)
    desk.open(3)
    desk.edit(Mobile_phone=number)
    return desk


def shown_id(desk: Desk) -> str:
    return str(desk.window.form.remote_id)


def choose_another(desk: Desk) -> None:
    desk.choose(6)
    desk.wait_for(lambda: QUESTION in desk.words(), "for the question")


def close(desk: Desk) -> None:
    desk.close()
    desk.wait_for(lambda: QUESTION in desk.words(), "for the question")


def cancel(desk: Desk) -> None:
    desk.press("Cancel")
    desk.wait_for(lambda: QUESTION in desk.words(), "for the question")


Leave = Callable[[Desk], None]
every_way = pytest.mark.parametrize("leave", [choose_another, close, cancel])


@every_way
def test_keeping_on_editing_stays_with_the_contact(
    editing: Desk, number: str, leave: Leave
) -> None:
    leave(editing)

    editing.press("Keep editing")

    assert editing.window.isVisible()
    assert editing.text_of("Mobile phone") == number
    assert editing.chosen_row() == 3


def test_another_row_is_shown_once_the_change_is_saved(
    editing: Desk, pbx: Pbx, number: str
) -> None:
    left = shown_id(editing)
    choose_another(editing)

    editing.press("Save")
    editing.wait_for(lambda: shown_id(editing) != left)

    assert pbx.raw(left)["mobile_phone"] == number
    assert editing.chosen_row() == 6
    assert editing.text_of("Name") == editing.row_texts()[6]


def test_another_row_is_shown_at_once_when_the_change_is_let_go(
    editing: Desk, pbx: Pbx, number: str
) -> None:
    left = shown_id(editing)
    choose_another(editing)

    editing.press("Discard")

    assert editing.text_of("Name") == editing.row_texts()[6]
    assert pbx.raw(left).get("mobile_phone") != number


def test_closing_saves_first_where_it_is_told_to(editing: Desk, pbx: Pbx, number: str) -> None:
    left = shown_id(editing)
    close(editing)

    editing.press("Save")
    editing.wait_for(lambda: not editing.window.isVisible())

    assert pbx.raw(left)["mobile_phone"] == number


def test_closing_lets_the_change_go_where_it_is_told_to(
    editing: Desk, pbx: Pbx, number: str
) -> None:
    left = shown_id(editing)
    close(editing)

    editing.press("Discard")

    editing.wait_for(lambda: not editing.window.isVisible())
    assert pbx.raw(left).get("mobile_phone") != number


def test_closing_waits_for_a_save_on_its_way(editing: Desk, pbx: Pbx, number: str) -> None:
    pbx.faults({"kind": "latency", "method": "POST", "seconds": 0.3})
    left = shown_id(editing)
    editing.press("Save")

    editing.close()
    waited = editing.window.isVisible()
    editing.wait_for(lambda: not editing.window.isVisible())

    assert waited
    assert pbx.raw(left)["mobile_phone"] == number


def test_closing_stays_open_where_the_save_fails(editing: Desk, pbx: Pbx, number: str) -> None:
    pbx.faults({"kind": "status", "method": "POST", "status": 403})
    close(editing)

    editing.press("Save")
    editing.wait_for(lambda: "Not allowed" in editing.notice())

    assert editing.window.isVisible()
    assert editing.text_of("Mobile phone") == number


def test_signing_out_asks_first(editing: Desk, number: str) -> None:
    editing.press("Sign out")
    editing.wait_for(lambda: QUESTION in editing.words())

    editing.press("Keep editing")

    assert editing.window.is_signed_in
    assert editing.text_of("Mobile phone") == number


def test_a_new_contact_saved_on_the_way_out_is_not_marked_for_the_one_shown(
    editing: Desk, pbx: Pbx
) -> None:
    editing.press("Cancel")
    editing.press("Discard")
    editing.press("New contact")
    editing.type_in(Name="Left Behind")
    choose_another(editing)

    editing.press("Save")
    editing.wait_for(lambda: is_marked(editing) and editing.is_offered("Edit"))
    pbx.reset()
    editing.press("Refresh")
    editing.wait_for(lambda: pbx.counts()["requests"])

    assert is_marked(editing)
    assert editing.text_of("Name") != "Left Behind"


def is_marked(desk: Desk) -> bool:
    """Whether the row is marked of the contact that is shown."""
    row = desk.chosen_row()
    return row >= 0 and desk.text_of("Name") == desk.table.model().index(row, 0).data()


def test_with_nothing_unsaved_the_window_closes_at_once(desk: Desk, pbx: Pbx) -> None:
    desk.sign_in(pbx)
    desk.open(3)
    desk.press("Edit")

    desk.close()

    assert not desk.window.isVisible()
