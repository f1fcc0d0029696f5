"""The page that says what lies where: in words, complete, and removing what it lists."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from contacts.errors import FolderNotRemoved, KeyringLocked, KeyringRefused
from contacts.storage import Storage, StoredAccount
from contacts.tokens import AccountNumber
from gui.storage_page import StoragePage
from tests.contacts.keyrings import InMemory
from tests.gui import sight
from tests.gui.desk import Desk
from tests.pbx import Pbx

PROFILE = Path("/home/zoe/.local/share/Switchbook/profile")
NUMBER = AccountNumber("0123456789abcdef")
ZOE = StoredAccount(
    NUMBER,
    "zoe",
    "https://pbx.example.com:8887",
    is_signed_in=False,
    folder=PROFILE / "accounts" / NUMBER,
    entry=True,
)


@pytest.fixture
def page(qtbot: QtBot) -> StoragePage:
    page = StoragePage()
    qtbot.addWidget(page)
    page.show()
    return page


def shown(page: StoragePage, *accounts: StoredAccount) -> str:
    """Return the words of the page on *accounts*."""
    page.show_storage(Storage(PROFILE, accounts))
    paths = [line.text() for line in sight.all_in(page, QLineEdit)]
    return "\n".join([sight.words_in(page), *paths])


def answer(button: str) -> None:
    question = QApplication.activeModalWidget()
    assert question
    sight.click(sight.button_in(question, button))


def of(entry: object, **facts: object) -> StoredAccount:
    """Return ZOE's account with other facts."""
    from dataclasses import replace

    return replace(ZOE, entry=entry, **facts)  # type: ignore[arg-type]


def test_every_place_is_named_with_what_it_holds(page: StoragePage) -> None:
    words = shown(page, ZOE)

    for text in (str(PROFILE), str(PROFILE / "settings.ini"), str(ZOE.folder), "zoe\nhttps"):
        assert text in words
    assert "no password, no token, no contact" in words
    assert "standard error" in words


def test_contacts_on_the_disk_are_named_and_called_encrypted(page: StoragePage) -> None:
    words = shown(page, of(entry=True, has_contacts=True))

    assert "Holds your contacts, what you typed, what waits and the history" in words
    assert "and the key to the encrypted files" in words
    assert "encrypted in the account folder" in words
    assert "in memory" not in words


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (None, "being asked"),
        (True, f"keeps your sign-in, under “Switchbook”, entry {NUMBER}"),
        (False, "keeps nothing"),
        (KeyringLocked(), "The keyring is locked."),
    ],
)
def test_the_keyring_is_told_as_it_answered(page: StoragePage, entry: object, words: str) -> None:
    assert words in shown(page, of(entry))


def test_without_an_account_it_says_so(page: StoragePage) -> None:
    words = shown(page)

    assert "No account is kept on this computer." in words
    assert not sight.offers(page, "Remove from this computer")


def test_an_account_in_memory_has_nothing_to_remove(page: StoragePage) -> None:
    words = shown(page, of(entry=False, folder=None, is_signed_in=True))

    assert "ends with this window" in words
    assert "Signed in: " in words
    assert not sight.offers(page, "Remove from this computer")


def test_removing_asks_first(page: StoragePage, qtbot: QtBot) -> None:
    shown(page, ZOE)

    with qtbot.waitSignal(page.removal_wanted) as wanted:
        sight.click(sight.button_in(page, "Remove from this computer"))
        answer("Remove")

    assert wanted.args == [ZOE, False]


def test_nothing_is_removed_after_cancel(page: StoragePage, qtbot: QtBot) -> None:
    shown(page, ZOE)

    with qtbot.assertNotEmitted(page.removal_wanted):
        sight.click(sight.button_in(page, "Remove from this computer"))
        answer("Cancel")


def test_the_question_says_that_one_is_signed_out(page: StoragePage) -> None:
    shown(page, of(entry=True, is_signed_in=True))

    sight.click(sight.button_in(page, "Remove from this computer"))

    question = QApplication.activeModalWidget()
    assert question
    assert "You are signed out." in sight.words_in(question)
    answer("Cancel")


def test_a_keyring_that_refuses_leaves_a_way_out(page: StoragePage, qtbot: QtBot) -> None:
    shown(page, ZOE)

    page.tell_failure(NUMBER, KeyringRefused())

    assert "nothing else was removed" in sight.notices_in(page)
    with qtbot.waitSignal(page.removal_wanted) as wanted:
        sight.click(sight.button_in(page, "Remove the rest"))
    assert wanted.args == [ZOE, True]
    assert sight.notices_in(page) == ""


def test_a_folder_that_stays_is_told(page: StoragePage) -> None:
    shown(page, ZOE)

    page.tell_failure(NUMBER, FolderNotRemoved())

    assert "could not be removed" in sight.notices_in(page)


def test_a_long_name_makes_the_page_no_wider(page: StoragePage) -> None:
    shown(page, of(entry=True, user_name="z" * 500))

    assert page.width() < 800
    assert page._scroll.horizontalScrollBar().maximum() == 0  # noqa: SLF001


def test_nothing_is_cut_off_in_a_narrow_page(page: StoragePage) -> None:
    shown(page, ZOE)

    page.resize(page.minimumSizeHint())

    assert page.width() < 500
    assert page._scroll.horizontalScrollBar().maximum() == 0  # noqa: SLF001


# In the whole program


def test_the_menu_opens_it_with_the_facts(desk: Desk, pbx: Pbx) -> None:
    desk.sign_in(pbx)

    desk.act(desk.window.storage_wanted.emit)
    desk.wait_for(lambda: "No keyring on this computer" in desk.words())

    assert "Signed in: " in desk.words()
    assert "ends with this window" in desk.words()
    desk.press("Close")


@pytest.fixture
def kept(desk: Desk, pbx: Pbx, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return the window with a contact being edited, and a keyring that keeps the sign-in."""
    here = (InMemory.__module__, InMemory.__name__)
    monkeypatch.setattr("contacts.system_keyring._SECRET_SERVICE", here)
    desk.sign_in(pbx)
    desk.open(3)
    desk.edit(Notes="not saved yet")
    return desk


def remove(desk: Desk) -> None:
    """Open the page and remove the account signed in; return at the question on the form."""
    desk.act(desk.window.storage_wanted.emit)
    desk.wait_for(lambda: "keeps your sign-in" in desk.words())
    desk.press("Remove from this computer")
    desk.wait_for(lambda: desk.is_offered("Remove"))
    desk.press("Remove")
    desk.wait_for(lambda: "this would be lost" in desk.words())


def test_removing_the_account_in_use_loses_nothing_typed(kept: Desk, tmp_path: Path) -> None:
    remove(kept)

    kept.press("Stay")
    kept.press("Close")

    kept.wait_for(lambda: kept.text_of("Notes") == "not saved yet")
    assert kept.window.is_signed_in
    assert list((tmp_path / "profile" / "accounts").iterdir())


def test_removing_the_account_in_use_signs_out_and_leaves_nothing(
    kept: Desk, tmp_path: Path
) -> None:
    remove(kept)

    kept.press("Remove all the same")

    kept.wait_for(lambda: "No account is kept" in kept.words())
    assert not kept.window.is_signed_in
    assert not list((tmp_path / "profile" / "accounts").iterdir())
    kept.press("Close")
