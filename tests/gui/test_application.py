"""The whole program: signing in, a PBX that fails and comes back, and what is left behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.guide_text import GuideText
from gui.window_actions import Act
from tests.conftest import PbxFactory
from tests.gui.desk import Desk, OpenDesk
from tests.pbx import Pbx

LIST = {"path": "/user/contacts"}


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on the contacts of the demo PBX."""
    desk.sign_in(pbx)
    return desk


@pytest.fixture
def asked_again(signed_in: Desk, pbx: Pbx) -> Desk:
    """Return the window while it asks to sign in again, since the token has ended."""
    pbx.expire_tokens(refresh_too=True)
    signed_in.key(Qt.Key.Key_F5)
    signed_in.wait_for_dialog()
    return signed_in


def fill_in(desk: Desk, address: str, password: str = "demo") -> None:
    desk.wait_for_dialog()
    desk.fill("Server address", address)
    desk.fill("User name", "demo")
    desk.fill("Password", password)


# Signing in


def test_at_the_first_start_it_says_what_it_is_and_offers_to_sign_in(desk: Desk) -> None:
    desk.wait_for(desk.is_welcomed, "for the first page")

    assert "It needs the address of the PBX" in desk.words()
    assert "You are not signed in" in desk.status()
    assert not desk.program.signing_in.dialog.isVisible()


def test_enter_is_all_that_the_first_start_needs(desk: Desk) -> None:
    desk.wait_for(desk.is_welcomed, "for the first page")

    desk.key(Qt.Key.Key_Return)

    desk.wait_for(desk.program.signing_in.dialog.isVisible, "for the dialog")
    assert desk.text_of("Server address") == ""


def test_who_gives_up_the_first_sign_in_is_told_again(desk: Desk) -> None:
    desk.wait_for_dialog()

    desk.press("Cancel")

    desk.wait_for(desk.is_welcomed, "for the first page")
    assert "It needs the address of the PBX" in desk.words()


def test_after_the_first_sign_in_it_is_told_no_more(open_desk: OpenDesk, pbx: Pbx) -> None:
    first = open_desk()
    first.sign_in(pbx)
    first.press("Sign out")
    first.wait_for(lambda: "Signed out" in first.status())
    was_told = first.is_welcomed()
    first.close()

    later = open_desk()
    later.wait_for(
        later.program.signing_in.dialog.isVisible, "for the dialog"
    )  # nothing has kept who it was

    assert not was_told
    assert not later.is_welcomed()


def test_what_the_administrator_has_set_is_filled_in(desk: Desk) -> None:
    desk.program.signing_in._known = ("https://pbx.example.com:8887", "", "office")  # noqa: SLF001

    desk.wait_for_dialog()

    assert desk.text_of("Server address") == "https://pbx.example.com:8887"
    assert desk.text_of("Domain") == "office"


def test_the_user_guide_opens_from_the_menu_and_from_the_page_of_keys(desk: Desk) -> None:
    desk.wait_for(desk.is_welcomed, "for the first page")
    guide = desk.program._pages.guide  # noqa: SLF001
    desk.act(desk.window.actions_of_window[Act.GUIDE].trigger)
    desk.wait_for(lambda: "Conflicts" in guide.findChildren(GuideText)[0].toPlainText())
    was_open = guide.isVisible()
    desk.act(guide.close)

    desk.act(desk.window.actions_of_window[Act.KEYS].trigger)
    desk.press("User guide…")

    desk.wait_for(guide.isVisible)
    assert was_open


def test_a_wrong_password_is_told_and_can_be_corrected(desk: Desk, pbx: Pbx) -> None:
    fill_in(desk, pbx.url, "wrong")
    desk.press("Sign in")
    desk.wait_for(lambda: "Sign-in refused" in desk.notice())

    desk.give_password()

    desk.wait_for(desk.has_rows)


def test_an_address_where_nobody_listens_is_told(desk: Desk, pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1)
    pbx.close()
    fill_in(desk, pbx.url)

    desk.press("Sign in")

    desk.wait_for(lambda: "does not answer at that address" in desk.notice())


def test_giving_up_leaves_a_window_that_offers_to_sign_in(desk: Desk, pbx: Pbx) -> None:
    desk.wait_for_dialog()

    desk.press("Cancel")
    desk.wait_for(lambda: desk.is_offered("Sign in"))
    desk.press("Sign in")

    fill_in(desk, pbx.url)
    desk.give_password()
    desk.wait_for(desk.has_rows)


def test_an_access_token_signs_in_too(desk: Desk, pbx: Pbx) -> None:
    desk.wait_for_dialog()
    desk.fill("Server address", pbx.url)
    desk.choose_tab("Access token")
    desk.fill("Access token", pbx.access_token())

    desk.press("Sign in")

    desk.wait_for(desk.has_rows)
    assert desk.window.windowTitle() == f"{pbx.url} · Switchbook"


# Signing in again


def test_signing_in_again_goes_on_where_it_was(asked_again: Desk, pbx: Pbx) -> None:
    pbx.reset()

    asked_again.give_password()

    asked_again.wait_for(lambda: "GET /user/contacts" in pbx.counts()["requests"])
    assert asked_again.has_rows()
    assert asked_again.window.is_signed_in


def test_giving_up_leaves_the_rows_and_a_way_to_sign_in(asked_again: Desk) -> None:
    asked_again.press("Cancel")
    asked_again.wait_for(lambda: "Sign-in needed" in asked_again.notice())
    asked_again.wait_for(lambda: asked_again.is_offered("Sign in"))
    rows_stayed = asked_again.has_rows()

    asked_again.press("Sign in")
    asked_again.give_password()

    asked_again.wait_for(lambda: "Sign-in needed" not in asked_again.notice())
    assert rows_stayed


def test_a_sign_in_given_up_is_stopped_and_takes_no_row_away(asked_again: Desk, pbx: Pbx) -> None:
    pbx.faults({"kind": "latency", "path": "/auth/sign_in", "seconds": 0.2})
    asked_again.fill("Password", "wrong")
    asked_again.press("Sign in")

    asked_again.press("Cancel")
    asked_again.wait_for(lambda: "Sign-in needed" in asked_again.notice())

    assert asked_again.has_rows()
    assert "Sign-in refused" not in asked_again.status()


# A PBX that fails


def test_a_pbx_that_is_gone_leaves_the_rows_and_says_so(
    desk: Desk, pbx_factory: PbxFactory
) -> None:
    pbx = pbx_factory(contacts=30)
    desk.sign_in(pbx)
    pbx.close()

    desk.key(Qt.Key.Key_F5)
    desk.wait_for(lambda: "The PBX does not answer" in desk.notice())

    assert desk.has_rows()
    assert desk.is_offered("Try again")


def test_a_pbx_that_is_back_is_found_by_itself(signed_in: Desk, pbx: Pbx) -> None:
    pbx.faults({"kind": "cut"} | LIST)
    signed_in.key(Qt.Key.Key_F5)
    signed_in.wait_for(lambda: "The connection broke" in signed_in.notice())

    pbx.faults()

    signed_in.wait_for(lambda: "The connection broke" not in signed_in.notice())

    assert signed_in.has_rows()


def test_a_page_that_is_not_of_this_api_is_told(signed_in: Desk, pbx: Pbx) -> None:
    page = {"kind": "body", "content_type": "text/html", "body": "<html>Log in</html>"}
    pbx.faults(page | LIST)

    signed_in.key(Qt.Key.Key_F5)

    signed_in.wait_for(lambda: "not a PBX that Switchbook knows" in signed_in.notice())
    assert signed_in.has_rows()


def test_a_contact_that_is_gone_is_told_in_the_form(signed_in: Desk, pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "status": 404, "path": "/user/contacts/.+"})

    signed_in.open(3)

    signed_in.wait_for(lambda: "This contact is gone" in signed_in.notice())
    assert signed_in.text_of("Name") == signed_in.row_texts()[3]


# What is left behind


def test_without_a_keyring_nothing_of_the_sign_in_is_on_disk(
    signed_in: Desk, tmp_path: Path
) -> None:
    signed_in.open(3)
    signed_in.close()

    profile = tmp_path / "profile"
    files = [path.name for path in profile.rglob("*") if path.is_file()] if profile.exists() else []
    assert set(files) <= {"settings.ini"}


def test_the_window_comes_back_as_it_was_left(open_desk: OpenDesk) -> None:
    first = open_desk()
    first.wait_for_dialog()
    first.table.horizontalHeader().resizeSection(0, 222)
    first.close()

    assert open_desk().table.columnWidth(0) == 222


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_link_looks_for_its_text_in_the_open_window(desk: Desk, pbx: Pbx) -> None:
    desk.sign_in(pbx)

    desk.program.show_again("switchbook:find?text=Zo%C3%AB")

    assert desk.window.contacts.search.query == "Zoë"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_start_without_a_link_leaves_the_search(desk: Desk, pbx: Pbx) -> None:
    desk.sign_in(pbx)
    desk.window.contacts.look_for("Zoë")

    desk.program.show_again("")

    assert desk.window.contacts.search.query == "Zoë"
