"""The question whether this is another account, in the window."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.desk import Desk
from tests.pbx import Pbx


@pytest.fixture
def questioned(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window while it asks, after a sign-in that finds no contact shown."""
    desk.sign_in(pbx)
    pbx.expire_tokens(refresh_too=True)
    desk.key(Qt.Key.Key_F5)
    desk.wait_for_dialog()
    gone = {"kind": "status", "status": 404, "method": "GET", "path": "/user/contacts/.+"}
    pbx.faults(gone)
    desk.fill("Password", "demo")
    desk.press("Sign in")
    desk.wait_for(lambda: "None of the contacts shown" in desk.words(), "for the question")
    return desk


@pytest.mark.parametrize("choice", ["Another account", "The same, go on"])
def test_each_answer_shows_contacts(questioned: Desk, choice: str) -> None:
    questioned.press(choice)

    questioned.wait_for(questioned.has_rows)
    questioned.wait_for(lambda: "contacts · complete at" in questioned.status())
    assert questioned.window.is_signed_in


def test_going_neither_way_leaves_the_rows(questioned: Desk) -> None:
    questioned.press("Cancel")

    questioned.wait_for(lambda: "Sign-in needed" in questioned.notice())
    assert questioned.has_rows()
    assert questioned.is_offered("Sign in")
