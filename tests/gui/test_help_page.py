"""The user guide in its window: chapters, links, and what is looked for."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gui.guide_text import GuideText
from gui.help_page import HelpPage
from gui.languages import install
from tests.gui import sight
from tests.gui.keyboard import commit, press

FILLING = "\n\n".join(f"Line {number} of a long chapter." for number in range(60))
GUIDE = f"""# The guide

## First things

Press `Ctrl+,` and read **on**, or go to [the last](#last-things), or [out](https://example.com/a).

{FILLING}

## Café

The CAFE is open.

{FILLING}

## Last things

The café is closed.
"""


class Driver:
    """The page, and what it shows."""

    def __init__(self, page: HelpPage) -> None:
        self.page = page
        boxes = page.findChildren(QLineEdit)
        texts = page.findChildren(GuideText)
        lists = page.findChildren(QListWidget)
        self.box, self.text, self.headings = boxes[0], texts[0], lists[0]

    def chapter(self) -> str:
        item = self.headings.currentItem()
        return item.text()

    def line(self) -> str:
        """Return the line of the text where the keyboard would be."""
        return self.text.textCursor().block().text()

    def is_in_sight(self, words: str) -> bool:
        cursor = QTextCursor(self.text.document().find(words))
        return self.text.viewport().rect().contains(self.text.cursorRect(cursor).center())

    def follow(self, href: str) -> None:
        self.text.anchorClicked.emit(QUrl(href))


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    page = HelpPage()
    qtbot.addWidget(page)
    page.open_page()
    page.show_guide(GUIDE)
    qtbot.waitExposed(page)
    return Driver(page)


def test_the_chapters_are_listed_beside_the_text(driver: Driver) -> None:
    listed = [driver.headings.item(row).text() for row in range(driver.headings.count())]

    assert listed == ["First things", "Café", "Last things"]
    assert driver.chapter() == "First things"
    assert sight.name_of(driver.headings) == "Chapters"
    assert sight.name_of(driver.text) == "User guide"


def test_choosing_a_chapter_brings_it_in_sight(driver: Driver) -> None:
    driver.headings.setFocus()

    QTest.keyClick(driver.headings, Qt.Key.Key_End)

    assert driver.is_in_sight("The café is closed")
    assert driver.chapter() == "Last things"


def test_scrolling_tells_which_chapter_is_read(driver: Driver) -> None:
    bar = driver.text.verticalScrollBar()

    bar.setValue(bar.maximum() * 7 // 10)

    assert driver.chapter() == "Café"


def test_a_link_within_leads_to_its_chapter(driver: Driver) -> None:
    driver.follow("#last-things")

    assert driver.is_in_sight("The café is closed")
    assert driver.line() == "Last things"


def test_a_link_that_leads_out_is_only_handed_out(driver: Driver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(driver.page.link_wanted) as wanted:
        driver.follow("https://example.com/a")

    assert wanted.args == ["https://example.com/a"]
    assert driver.text.toPlainText().startswith("The guide")


def test_a_link_that_leads_nowhere_does_nothing(driver: Driver) -> None:
    driver.follow("#nowhere")

    assert driver.chapter() == "First things"


def test_typing_finds_whatever_the_case_and_accents(driver: Driver) -> None:
    commit(driver.box, "cafe")

    assert driver.line() == "Café"
    assert "1 of 3" in sight.words_in(driver.page)


def test_enter_goes_to_the_next_place_and_round(driver: Driver) -> None:
    commit(driver.box, "café")
    seen = [driver.line()]
    for _ in range(3):
        press(driver.box, Qt.Key.Key_Return)
        seen.append(driver.line())

    assert seen == ["Café", "The CAFE is open.", "The café is closed.", "Café"]
    assert driver.is_in_sight("Café")
    assert driver.chapter() == "Café"


def test_shift_enter_goes_back(driver: Driver) -> None:
    commit(driver.box, "café")

    press(driver.box, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)

    assert driver.line() == "The café is closed."
    assert "3 of 3" in sight.words_in(driver.page)


def test_a_reader_hears_place_and_line(driver: Driver) -> None:
    commit(driver.box, "closed")

    heard = QAccessible.queryAccessibleInterface(driver.box).text(QAccessible.Text.Description)
    assert heard == "1 of 1: The café is closed."


def test_what_is_not_there_is_said(driver: Driver) -> None:
    commit(driver.box, "nothing like that")

    assert "Nothing found" in sight.words_in(driver.page)


def test_what_is_typed_in_the_text_is_looked_for(driver: Driver) -> None:
    driver.text.setFocus()

    press(driver.text, Qt.Key.Key_C, "c")

    assert driver.box.text() == "c"
    assert driver.page.focusWidget() is driver.box


def test_ctrl_f_leads_to_the_search(driver: Driver) -> None:
    driver.text.setFocus()

    QTest.keyClick(driver.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert driver.page.focusWidget() is driver.box


def test_page_keys_move_the_text_while_one_searches(driver: Driver) -> None:
    press(driver.box, Qt.Key.Key_PageDown)

    assert driver.text.verticalScrollBar().value() > 0
    assert driver.page.focusWidget() is driver.box


def test_escape_ends_the_search_and_then_closes(driver: Driver) -> None:
    commit(driver.box, "café")
    press(driver.box, Qt.Key.Key_Escape)
    stays = driver.page.isVisible()

    press(driver.box, Qt.Key.Key_Escape)

    assert stays
    assert driver.box.text() == ""
    assert not driver.page.isVisible()


def test_it_leads_to_the_page_of_keys(driver: Driver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(driver.page.keys_wanted):
        sight.click(sight.button_in(driver.page, "Keys…"))

    with qtbot.waitSignal(driver.page.keys_wanted):
        QTest.keyClick(driver.box, Qt.Key.Key_F1)


def test_other_colours_leave_place_and_search(driver: Driver) -> None:
    commit(driver.box, "closed")
    palette = driver.text.palette()
    palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.red)

    driver.text.setPalette(palette)

    assert driver.text.hits == 1
    assert driver.is_in_sight("The café is closed")


@pytest.mark.parametrize(
    ("text", "words"), [(None, "The guide is being read…"), ("", "The guide is missing.")]
)
def test_without_a_text_it_says_why(qtbot: QtBot, text: str | None, words: str) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    page.open_page()

    page.show_guide(text)

    assert words in sight.words_in(page)


def test_a_text_that_comes_later_is_shown(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    page.open_page()
    page.show_guide(None)

    page.show_guide(GUIDE)

    assert Driver(page).headings.count() == 3
    assert "being read" not in sight.words_in(page)


def test_places_are_counted_in_the_digits_of_the_language(
    driver: Driver, application: QApplication
) -> None:
    install(application, "ar")

    driver.box.setText("chapter")

    assert any("\u0661" in label.text() for label in sight.all_in(driver.page, QLabel))
