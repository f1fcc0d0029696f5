"""Going elsewhere with something typed: it stays, on disk, or the person is asked first."""

from itertools import count

import pytest
from PySide6.QtCore import Qt

from tests.contacts.keyrings import Lasting
from tests.gui.desk import Desk, OpenDesk
from tests.pbx import Pbx

_NUMBERS = count(7_770_001)


@pytest.fixture
def number() -> str:
    """Return a phone number that no test before has saved."""
    return f"+49 172 {next(_NUMBERS)}"


@pytest.fixture
def with_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a keyring keep the key, so that files are kept too, from one start to the next."""
    monkeypatch.setattr(Lasting, "kept", {})
    here = (Lasting.__module__, Lasting.__name__)
    monkeypatch.setattr("contacts.system_keyring._SECRET_SERVICE", here)


@pytest.fixture
def editing(desk: Desk, pbx: Pbx, number: str) -> Desk:
    """Return a window in which the mobile number of the fourth contact was changed."""
    desk.sign_in(pbx)
    desk.open(3)
    desk.edit(Mobile_phone=number)
    return desk


@pytest.fixture
def kept(with_keyring: None, editing: Desk) -> Desk:
    """Return the same where what is typed is kept on disk."""
    return editing


def shown_id(desk: Desk) -> str:
    return str(desk.window.form.remote_id)


# What is typed is kept


def test_another_row_is_shown_without_a_question(editing: Desk) -> None:
    left = shown_id(editing)

    editing.choose(6)
    editing.wait_for(lambda: shown_id(editing) != left)

    assert editing.text_of("Name") == editing.row_texts()[6]


def test_a_row_with_something_typed_says_so(editing: Desk) -> None:
    editing.choose(6)

    index = editing.table.model().index(3, 0)
    editing.wait_for(lambda: "typed, not saved" in index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_closing_asks_nothing_and_the_next_start_goes_on(
    kept: Desk, open_desk: OpenDesk, number: str
) -> None:
    kept.close()
    assert not kept.window.isVisible()
    kept.program.bridge.close()

    again = open_desk()
    again.wait_for(lambda: again.is_offered("Save"), "for what was typed")

    assert again.text_of("Mobile phone") == number
    assert "not saved yet" in again.notice()


def test_cancel_asks_before_it_forgets(editing: Desk, pbx: Pbx, number: str) -> None:
    editing.press("Cancel")
    editing.wait_for(lambda: "Forget what you typed?" in editing.words())
    editing.press("Stay")
    stayed = editing.text_of("Mobile phone")

    editing.press("Cancel")
    editing.press("Forget it")

    assert stayed == number
    assert editing.text_of("Mobile phone") != number
    assert editing.is_offered("Edit")


def test_cancel_with_nothing_typed_asks_nothing(desk: Desk, pbx: Pbx) -> None:
    desk.sign_in(pbx)
    desk.open(3)
    desk.press("Edit")

    desk.press("Cancel")

    assert desk.is_offered("Edit")


# Nothing is kept


def test_closing_asks_first_where_nothing_is_kept(editing: Desk) -> None:
    editing.close()
    editing.wait_for(lambda: "would be lost" in editing.words())

    editing.press("Stay")
    assert editing.window.isVisible()

    editing.close()
    editing.press("Close all the same")
    editing.wait_for(lambda: not editing.window.isVisible())


def test_signing_out_asks_first_where_nothing_is_kept(editing: Desk, number: str) -> None:
    editing.press("Sign out")
    editing.wait_for(lambda: "Nothing is kept on this computer" in editing.words())

    editing.press("Stay")

    assert editing.window.is_signed_in
    assert editing.text_of("Mobile phone") == number


# What waits


def test_signing_out_says_that_what_waits_is_sent_later(kept: Desk, pbx: Pbx, number: str) -> None:
    left = shown_id(kept)
    pbx.faults({"kind": "status", "status": 503, "path": "/user/.*"})
    kept.press("Save")
    kept.wait_for(lambda: "1 change to be sent" in kept.status())

    kept.press("Sign out")
    kept.wait_for(lambda: "sent once you sign in again" in kept.words())
    kept.press("Sign out all the same")
    kept.wait_for(lambda: not kept.window.is_signed_in)
    pbx.faults()
    kept.press("Sign in")
    kept.wait_for_dialog()
    kept.give_password()
    kept.wait_for(lambda: pbx.raw(left).get("mobile_phone") == number, "for the change", 20)


def test_with_nothing_typed_the_window_closes_at_once(desk: Desk, pbx: Pbx) -> None:
    desk.sign_in(pbx)
    desk.open(3)
    desk.press("Edit")

    desk.close()

    assert not desk.window.isVisible()
