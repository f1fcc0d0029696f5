"""A new contact in the window, like one that is there: on a running demo PBX, by hand."""

import json

import pytest
from PySide6.QtCore import Qt

from contacts.contact import BY_WIRE
from gui.likeness_notice import LikenessNotice
from tests.gui.desk import Desk
from tests.pbx import Pbx


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on the contacts of the demo PBX."""
    desk.sign_in(pbx)
    pbx.reset()
    return desk


def told(desk: Desk) -> str:
    """Return whom the new contact looks like, as it is said."""
    notice = desk.window.findChild(LikenessNotice)
    assert notice is not None
    return notice.text()


def name_and_number(desk: Desk) -> tuple[str, str]:
    """Return the name of a contact in sight, and its first number."""
    for row in range(8):
        desk.open(row)
        contact = desk.window.form.contact
        held = dict(contact.held()) if contact else {}
        number = held.get(BY_WIRE["mobile_phone"], "")
        if number.startswith("+"):
            return held[BY_WIRE["name"]], number
    return pytest.fail("nobody in sight has such a number")


def test_the_same_number_is_told_opened_and_left_again(signed_in: Desk) -> None:
    name, number = name_and_number(signed_in)
    signed_in.press("New contact")
    signed_in.type_in(Name="Somebody Else", Other_phone=number.replace(" ", ""))
    signed_in.wait_for(lambda: "has the same number" in told(signed_in), "for the look-alike")

    signed_in.press("Open it")
    signed_in.wait_for(lambda: signed_in.window.form.remote_id, "for the contact")
    shown = signed_in.window.form.contact
    signed_in.press("Back to it")
    signed_in.wait_for(lambda: signed_in.is_offered("Save"), "for the draft")

    assert shown is not None
    assert shown.values[0] == name
    assert signed_in.text_of("Name") == "Somebody Else"
    assert told(signed_in) == ""


def test_what_waits_to_be_sent_is_told_too(signed_in: Desk, pbx: Pbx) -> None:
    refusal = {"kind": "status", "status": 503, "body": json.dumps({})}
    pbx.faults({"method": "POST", "path": "/user/contacts.*"} | refusal)
    signed_in.press("New contact")
    signed_in.type_in(Name="Zoë Ångström", Mobile_phone="0171 555 7788")
    signed_in.press("Save")
    signed_in.wait_for(lambda: signed_in.is_offered("Edit"), "for the save")

    signed_in.press("New contact")
    signed_in.type_in(Name="angstrom zoe")
    signed_in.wait_for(lambda: "Zoë Ångström" in told(signed_in), "for the look-alike")

    assert "has the same name" in told(signed_in)


def test_saving_a_look_alike_asks_nothing(signed_in: Desk, pbx: Pbx) -> None:
    name, _ = name_and_number(signed_in)
    signed_in.press("New contact")
    signed_in.type_in(Name=name)
    signed_in.wait_for(lambda: "has the same name" in told(signed_in), "for the look-alike")

    signed_in.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    signed_in.wait_for(lambda: signed_in.window.is_all_sent and signed_in.window.form.remote_id)

    assert pbx.raw(str(signed_in.window.form.remote_id))["name"] == name
