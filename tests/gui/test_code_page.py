"""The page for a mailed code: what it gives, when another may be sent, what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from contacts.errors import AnswerTimedOut, CodeNotSent, CodeRefused, SwitchbookError, Throttled
from gui.code_page import PAUSE_S, CodePage
from tests.gui import sight
from tests.gui.keyboard import paste, type_text


class Driver:
    """The page in a dialog, and what it told."""

    def __init__(self, qtbot: QtBot, pause_s: int) -> None:
        self.dialog = QDialog()
        qtbot.addWidget(self.dialog)
        self.page = CodePage(pause_s=pause_s)
        QVBoxLayout(self.dialog).addWidget(self.page)
        self.codes: list[object] = []
        self.others = self.steps_back = 0
        self.page.code_given.connect(self.codes.append)
        self.page.another_wanted.connect(self._on_another_wanted)
        self.page.left.connect(self._on_left)
        with qtbot.waitExposed(self.dialog):
            self.dialog.open()
        self.page.begin("ada")

    def _on_another_wanted(self) -> None:
        self.others += 1

    def _on_left(self) -> None:
        self.steps_back += 1

    def type_code(self, text: str) -> None:
        """Type into the box."""
        box = sight.box_in(self.dialog, "Code")
        box.selectAll()
        type_text(box, text)

    def press(self, name: str) -> None:
        """Click a button."""
        sight.click(sight.button_in(self.dialog, name))

    def offers(self, name: str) -> bool:
        """Whether a button can be pressed."""
        return sight.offers(self.dialog, name)

    def beside(self) -> str:
        """Return what a screen reader hears of the box."""
        return sight.box_in(self.dialog, "Code").accessibleDescription()


@pytest.fixture
def page(qtbot: QtBot) -> Driver:
    return Driver(qtbot, PAUSE_S)


@pytest.fixture
def hasty_page(qtbot: QtBot) -> Driver:
    """Return a page that lets another code be sent at once."""
    return Driver(qtbot, 0)


def test_it_begins_in_the_box_with_nothing_to_give(page: Driver) -> None:
    assert page.dialog.focusWidget() is sight.box_in(page.dialog, "Code")
    assert not page.offers("Sign in")


@pytest.mark.parametrize("typed", ["123456", " 123 456 ", "12\u00a034\u200956"])
def test_blanks_in_a_code_do_not_count(page: Driver, typed: str) -> None:
    paste(sight.box_in(page.dialog, "Code"), typed)

    page.press("Sign in")

    assert page.codes == ["123456"]


def test_enter_gives_the_code_once(page: Driver) -> None:
    page.type_code("123456")

    QTest.keyClick(sight.box_in(page.dialog, "Code"), Qt.Key.Key_Return)

    assert page.codes == ["123456"]
    assert not page.offers("Sign in")


def test_it_says_to_whom_the_code_was_mailed(page: Driver) -> None:
    page.page.note_sent()

    assert "A code was mailed to the address that the PBX has for ada" in sight.words_in(
        page.dialog
    )


def test_another_code_needs_a_pause(page: Driver) -> None:
    again = sight.button_in(page.dialog, "Send again")

    assert not again.isEnabled()
    assert again.text().startswith("Send again in ")
    assert again.accessibleDescription() == again.text()


def test_after_the_pause_another_code_may_be_sent(qtbot: QtBot) -> None:
    page = Driver(qtbot, 1)

    qtbot.waitUntil(lambda: page.offers("Send again"))

    assert sight.button_in(page.dialog, "Send again").text() == "Send again"


def test_another_code_is_wished_for(hasty_page: Driver) -> None:
    hasty_page.press("Send again")

    assert hasty_page.others == 1


def test_a_server_that_asks_to_wait_is_given_the_time(hasty_page: Driver) -> None:
    hasty_page.page.take_failure(Throttled(600))

    assert not hasty_page.offers("Send again")
    assert "Try again after" in sight.notices_in(hasty_page.dialog)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (CodeRefused(400), "Wrong code"),
        (CodeNotSent(500), "The code could not be mailed"),
        (Throttled(), "The PBX is busy"),
        (AnswerTimedOut(), "No answer in time"),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, Exception) else each,
)
def test_a_failure_is_told_beside_the_code(
    page: Driver, error: SwitchbookError, words: str
) -> None:
    page.type_code("123456")
    page.press("Sign in")

    page.page.take_failure(error)

    assert page.beside() == words
    assert words in sight.notices_in(page.dialog)
    assert sight.text_in(page.dialog, "Code") == "123456"
    assert page.offers("Sign in")


def test_a_failure_is_told_once(page: Driver) -> None:
    page.page.take_failure(CodeRefused(400))

    assert sight.words_in(page.dialog).count("Wrong code") == 1


def test_the_next_key_takes_the_failure_away(page: Driver) -> None:
    page.page.take_failure(CodeRefused(400))

    page.type_code("1")

    assert page.beside() == ""
    assert sight.notices_in(page.dialog) == ""


def test_going_back_is_told(page: Driver) -> None:
    page.press("Back")

    assert page.steps_back == 1


def test_a_code_is_forgotten_at_the_end(page: Driver) -> None:
    page.type_code("123456")

    page.page.end()

    assert sight.text_in(page.dialog, "Code") == ""
