"""The page of keys: every action with its keys, found by typing, in one column or two."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from gui.keys_page import KeysPage, keys_of_menus
from gui.line_delegate import TRAILING
from tests.gui import sight
from tests.gui.keyboard import commit, press

GROUPS = {
    "Contact": [("New contact", "Ctrl+N"), ("Edit", "F2"), ("Export", "")],
    "Changes": [("Undo", "Ctrl+Z")],
    "Search": [("Next contact", "Down"), ("Empty the box", "Esc")],
}


class Driver:
    """The page, and what it shows."""

    def __init__(self, page: KeysPage) -> None:
        self.page = page

    @property
    def box(self) -> QLineEdit:
        box = self.page.findChild(QLineEdit)
        assert box is not None
        return box

    def columns(self) -> list[QListWidget]:
        return sight.all_in(self.page, QListWidget)

    def lines(self, role: int = Qt.ItemDataRole.DisplayRole) -> list[list[str]]:
        return [
            [column.item(row).data(role) for row in range(column.count())]
            for column in self.columns()
        ]


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    page = KeysPage()
    qtbot.addWidget(page)
    page.show_keys(GROUPS)
    return Driver(page)


def test_two_columns_are_about_as_long_and_in_order(driver: Driver) -> None:
    assert driver.lines() == [
        ["Contact", "New contact", "Edit", "Export"],
        ["Changes", "Undo", "Search", "Next contact", "Empty the box"],
    ]


def test_where_there_is_little_room_there_is_one_column(driver: Driver) -> None:
    driver.page.resize(400, 500)
    narrow = driver.lines()
    driver.page.resize(1000, 500)

    assert [len(column) for column in narrow] == [9]
    assert len(driver.lines()) == 2


def test_large_letters_have_the_whole_width(qtbot: QtBot) -> None:
    page = KeysPage()
    qtbot.addWidget(page)
    font = page.font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.setFont(font)

    page.show_keys(GROUPS)

    assert len(Driver(page).columns()) == 1


def test_each_action_has_its_keys_beside_it(driver: Driver) -> None:
    assert driver.lines(TRAILING)[0] == [None, "Ctrl+N", "F2", "in the menu"]


def test_a_reader_hears_action_and_keys(driver: Driver) -> None:
    heard = driver.lines(Qt.ItemDataRole.AccessibleTextRole)[0]

    assert heard[:2] == ["Contact, heading", "New contact, Ctrl+N"]
    assert [sight.name_of(column) for column in driver.columns()] == ["Keys", "More keys"]
    assert sight.name_of(driver.box) == "Find an action or a key"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("undo", ["Changes", "Undo"]),
        ("ctrl z", ["Changes", "Undo"]),
        ("F2", ["Contact", "Edit"]),
        ("cont new", ["Contact", "New contact"]),
        ("search", ["Search", "Next contact", "Empty the box"]),
        ("  ", ["Contact", "New contact", "Edit", "Export"]),
    ],
)
def test_typing_finds_actions_keys_and_groups(driver: Driver, text: str, found: list[str]) -> None:
    commit(driver.box, text)

    assert driver.lines()[0] == found


def test_what_is_not_there_is_said(driver: Driver) -> None:
    commit(driver.box, "nothing like that")

    assert not any(driver.lines())
    assert "Nothing found" in sight.words_in(driver.page)


def test_arrow_down_goes_into_the_list(driver: Driver) -> None:
    press(driver.box, Qt.Key.Key_Down)

    assert driver.page.focusWidget() is driver.columns()[0]
    assert driver.columns()[0].currentRow() == 0


def test_escape_and_enter_leave_nothing_undone(driver: Driver) -> None:
    press(driver.box, Qt.Key.Key_Return)
    stays = driver.page.isVisible()
    press(driver.box, Qt.Key.Key_Escape)

    assert stays
    assert not driver.page.isVisible()


def test_all_lines_are_in_sight_at_once(qtbot: QtBot) -> None:
    page = KeysPage()
    qtbot.addWidget(page)

    page.show_keys({"Group": [(f"Action {number}", "F2") for number in range(18)]})

    column = sight.all_in(page, QListWidget)[0]
    assert column.verticalScrollBar().maximum() == 0


def test_the_actions_of_menus_are_listed_by_their_titles(qtbot: QtBot) -> None:
    menu = QMenu("&Contact")
    qtbot.addWidget(menu)
    menu.addAction("&New contact…").setShortcut(QKeySequence("Ctrl+N"))
    menu.addSeparator()
    menu.addAction("Hidden").setVisible(False)
    menu.addAction("Export")

    assert keys_of_menus([menu, QMenu("Empty")]) == {
        "Contact": [("New contact", "Ctrl+N"), ("Export", "")]
    }
