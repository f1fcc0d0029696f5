"""The window on a running demo PBX: the list, one contact, and what is asked for on the way."""

from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import Qt

from contacts.errors import KeyringLocked, KeyringMissing
from tests.conftest import PbxFactory
from tests.contacts.keyrings import InMemory
from tests.gui.desk import Desk
from tests.pbx import Pbx

MANY = 100_000
MOST_AHEAD = 14  # requests that may have left, or be about to, when somebody jumps
HOSTILE = "<b>bold</b> & \u202eturned\u202c\nnext\x00line"


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on the contacts of the demo PBX, which has forgotten the requests."""
    desk.sign_in(pbx)
    pbx.reset()
    return desk


@pytest.fixture(scope="module")
def large_pbx(pbx_factory: PbxFactory) -> Pbx:
    """Return a demo PBX with 100,000 contacts."""
    return pbx_factory(contacts=MANY)


def pages_asked_for(pbx: Pbx) -> list[int]:
    """Return which pages of the list were asked for, in order."""
    asked = (each for each in pbx.requests() if each["path"] == "/api/user/contacts")
    return [int(parse_qs(each["query"])["skip"][0]) // 100 for each in asked]


def answer_with(pbx: Pbx, path: str, **values: str) -> None:
    """Let every reading of *path* find *values* in the contact."""
    contact = {"id": path.rsplit("/", 1)[1], "name": "n"} | values
    import json

    pbx.faults({"kind": "body", "method": "GET", "path": path, "body": json.dumps(contact)})


def test_the_list_is_shown_with_its_count(signed_in: Desk) -> None:
    assert len(signed_in.row_texts()) > 10
    assert signed_in.status().startswith("30")
    assert "contacts · complete at" in signed_in.status()


def test_the_window_names_the_account(signed_in: Desk, pbx: Pbx) -> None:
    assert signed_in.window.windowTitle() == f"demo · {pbx.url} · Switchbook"


def test_a_missing_keyring_is_told_until_it_is_understood(signed_in: Desk) -> None:
    told = signed_in.notice()

    signed_in.press("Understood")

    assert "No keyring on this computer" in told
    assert signed_in.notice() == ""


def test_what_was_understood_of_the_keyring_is_not_said_again(signed_in: Desk) -> None:
    signed_in.press("Understood")

    signed_in.act(lambda: signed_in.window.tell_keyring(KeyringMissing()))

    assert signed_in.notice() == ""
    signed_in.act(lambda: signed_in.window.tell_keyring(KeyringLocked()))
    assert "The keyring is locked" in signed_in.notice()


def test_a_keyring_that_came_back_is_tried_and_said(
    signed_in: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = (InMemory.__module__, InMemory.__name__)
    monkeypatch.setattr("contacts.system_keyring._SECRET_SERVICE", here)

    signed_in.press("Try the keyring again")

    signed_in.wait_for(lambda: "Your sign-in is kept now" in signed_in.status())
    assert signed_in.notice() == ""


def test_a_contact_is_opened_as_the_pbx_has_it(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.open(3)

    remote_id = signed_in.window.form.remote_id
    signed_in.wait_for(lambda: pbx.counts()["requests"].get("GET /user/contacts/{id}"))
    assert signed_in.text_of("Name") == pbx.raw(str(remote_id)).get("name", "")


def test_a_jump_shows_its_rows_after_one_round_trip(desk: Desk, large_pbx: Pbx) -> None:
    desk.sign_in(large_pbx, is_large=True)
    large_pbx.reset()

    desk.scroll_to(80_000)
    desk.wait_for(desk.has_rows)

    assert 800 in pages_asked_for(large_pbx)[:MOST_AHEAD]


def test_dragging_through_the_list_reads_where_it_ends(desk: Desk, large_pbx: Pbx) -> None:
    desk.sign_in(large_pbx, is_large=True)
    large_pbx.reset()
    large_pbx.faults({"kind": "latency", "path": "/user/contacts", "seconds": 0.05})

    for row in range(35_000, 95_000, 5_000):
        desk.scroll_to(row)
    desk.wait_for(desk.has_rows)

    assert 900 in pages_asked_for(large_pbx)


def test_a_row_chosen_before_it_is_here_opens_when_it_comes(desk: Desk, large_pbx: Pbx) -> None:
    desk.sign_in(large_pbx, is_large=True)
    large_pbx.faults({"kind": "latency", "path": "/user/contacts", "seconds": 0.2})
    desk.scroll_to(40_000)

    desk.open(40_003)

    desk.wait_for(lambda: desk.chosen_row() == 40_003, "for the mark, which follows the contact")
    assert desk.text_of("Name") == desk.row_texts()[3]


def test_refresh_reads_the_list_in_sight_and_the_contact_shown(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.open(3)
    signed_in.wait_for(lambda: pbx.counts()["requests"])
    pbx.reset()

    signed_in.key(Qt.Key.Key_F5)
    signed_in.wait_for(lambda: "GET /user/contacts" in pbx.counts()["requests"])
    signed_in.wait_for(lambda: "GET /user/contacts/{id}" in pbx.counts()["requests"])

    assert 0 in pages_asked_for(pbx)
    assert signed_in.chosen_row() == 3


@pytest.fixture
def reading(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window while it reads the list for the first time, which takes a while."""
    pbx.faults({"kind": "latency", "path": "/user/contacts", "seconds": 0.3})
    desk.wait_for_dialog()
    desk.fill("Server address", pbx.url)
    desk.fill("User name", "demo")
    desk.give_password()
    return desk


def test_while_the_list_is_read_for_the_first_time_it_says_so(reading: Desk) -> None:
    assert reading.status() == "Reading the contacts…"
    assert "Reading the contacts…" in reading.words()


def test_a_refresh_while_the_list_is_being_read_ends_with_the_list(reading: Desk) -> None:
    reading.key(Qt.Key.Key_F5)

    reading.wait_for(reading.has_rows, patience_s=1.5)


def test_enter_on_a_row_lets_its_contact_be_changed(signed_in: Desk) -> None:
    signed_in.open(3)

    signed_in.key(Qt.Key.Key_Return)

    assert signed_in.is_offered("Cancel")


def test_giving_up_a_new_contact_leaves_no_row_marked(signed_in: Desk) -> None:
    signed_in.open(3)
    signed_in.press("New contact")

    signed_in.press("Cancel")
    signed_in.open(3)

    assert signed_in.text_of("Name") == signed_in.row_texts()[3]


@pytest.mark.parametrize("name", ["name", "notes", "company"])
def test_hostile_words_are_shown_as_they_are(signed_in: Desk, pbx: Pbx, name: str) -> None:
    signed_in.open(3)
    remote_id = str(signed_in.window.form.remote_id)
    answer_with(pbx, f"/user/contacts/{remote_id}", **{name: HOSTILE})
    signed_in.press("Edit")

    signed_in.act(lambda: signed_in.window.contact_wanted.emit(remote_id))

    shown = HOSTILE.replace("\x00", "\ufffd")
    signed_in.wait_for(lambda: signed_in.text_of(name.capitalize()) == shown)


def test_hostile_words_in_the_list_stay_in_one_line(desk: Desk, pbx: Pbx) -> None:
    page = '{"count": 1, "items": [{"id": "x", "name": %s}]}'
    import json

    pbx.faults({"kind": "body", "path": "/user/contacts", "body": page % json.dumps(HOSTILE)})

    desk.sign_in(pbx)

    assert desk.row_texts() == ["<b>bold</b> & turned next\ufffdline"]


def test_signing_out_shows_no_contact_any_more(signed_in: Desk) -> None:
    signed_in.open(3)

    signed_in.press("Sign out")
    signed_in.wait_for(lambda: not signed_in.window.is_signed_in)

    assert not signed_in.table.isVisible()
    assert signed_in.table.model().rowCount() == 0
    assert "No contact chosen" in signed_in.words()
    assert signed_in.window.windowTitle() == "Switchbook"


def test_after_signing_out_somebody_can_sign_in_again(signed_in: Desk, pbx: Pbx) -> None:
    signed_in.press("Sign out")
    signed_in.wait_for(lambda: not signed_in.window.is_signed_in)

    signed_in.press("Sign in")
    signed_in.wait_for_dialog()
    signed_in.give_password()

    signed_in.wait_for(signed_in.has_rows)
