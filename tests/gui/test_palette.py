"""The palette: what one types finds commands, fields and contacts, by the keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from unittest.mock import ANY

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, LocalId
from contacts.row import Row, row_of
from gui.line_delegate import PALE, TRAILING
from gui.palette import Palette
from tests.gui import sight
from tests.gui.keyboard import commit, press, type_text
from tests.gui.people import person

MOBILE, NAME = BY_WIRE["mobile_phone"], BY_WIRE["name"]
Key = Qt.Key


def row(number: int, **values: str) -> Row:
    return replace(row_of(person(number, **values)), number=LocalId(number))


class Driver:
    """The palette of a window, and what it told."""

    def __init__(self, palette: Palette, commands: list[QAction]) -> None:
        self.palette = palette
        self.commands = commands
        self.told: list[tuple[str, object]] = []
        for name in ("contacts_sought", "contact_chosen", "field_chosen"):
            getattr(palette, name).connect(lambda it, name=name: self.told.append((name, it)))
        for action in commands:
            action.triggered.connect(lambda *_, it=action: self.told.append(("command", it.text())))

    @property
    def box(self) -> QLineEdit:
        box = self.palette.findChild(QLineEdit)
        assert box is not None
        return box

    @property
    def found(self) -> QListWidget:
        found = self.palette.findChild(QListWidget)
        assert found is not None
        return found

    def open(self) -> None:
        self.palette.open_with(self.commands, (NAME, MOBILE))

    def type(self, text: str) -> None:
        type_text(self.box, text)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(self.box, key)

    def lines(self, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
        return [self.found.item(place).data(role) for place in range(self.found.count())]

    def current(self) -> str:
        return self.found.item(self.found.currentRow()).text()

    def heard(self) -> str:
        accessible = QAccessible.queryAccessibleInterface(self.box)
        return accessible.text(QAccessible.Text.Description)


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    names = ("&New contact", "Set a &field of the chosen…", "Delete", "Find")
    commands = [QAction(name, window) for name in names]
    commands[0].setShortcut("Ctrl+N")
    commands[2].setEnabled(False)
    commands[2].setToolTip("This PBX cannot delete")
    palette = Palette(window)
    window.show()
    driver = Driver(palette, commands)
    driver.open()
    yield driver
    palette.close()


def test_it_opens_with_everything_that_can_be_done(driver: Driver) -> None:
    assert driver.lines() == [
        "New contact",
        "Set a field of the chosen",
        "Find",
        "Name",
        "Mobile phone",
        "Delete",
    ]
    assert driver.current() == "New contact"
    assert driver.told == []


def test_a_command_shows_its_keys_and_one_that_is_not_possible_why(driver: Driver) -> None:
    trailing = driver.lines(TRAILING)

    assert trailing[0] == "Ctrl+N"
    assert trailing[-1] == "This PBX cannot delete"
    assert [bool(each) for each in driver.lines(PALE)] == [False] * 5 + [True]


@pytest.mark.parametrize("text", ["field set", "SET fi", "chosen", "sét  fiéld"])
def test_words_are_found_in_any_order_by_their_beginnings(driver: Driver, text: str) -> None:
    commit(driver.box, text)

    assert driver.lines() == ["Set a field of the chosen"]


def test_what_begins_with_the_text_comes_first(driver: Driver) -> None:
    commit(driver.box, "f")

    assert driver.lines() == ["Find", "Set a field of the chosen"]


def test_the_middle_of_a_word_finds_nothing(driver: Driver) -> None:
    commit(driver.box, "ind")
    driver.palette.show_contacts("ind", ())

    assert driver.lines() == []
    assert "Nothing found" in sight.words_in(driver.palette)
    assert driver.heard() == "Nothing found"


def test_enter_takes_a_command_once_the_palette_is_gone(driver: Driver) -> None:
    was_open: list[bool] = []
    driver.commands[3].triggered.connect(lambda: was_open.append(driver.palette.isVisible()))
    driver.type("find")

    driver.press(Key.Key_Return)

    assert driver.told[-1] == ("command", "Find")
    assert was_open == [False]


def test_enter_on_what_is_not_possible_does_nothing(driver: Driver) -> None:
    driver.type("del")

    driver.press(Key.Key_Return)

    assert driver.palette.isVisible()
    assert driver.heard() == "Delete, not possible now, This PBX cannot delete, 1 of 1"


def test_a_field_is_found_by_its_label(driver: Driver) -> None:
    driver.type("mob")

    driver.press(Key.Key_Enter)

    assert driver.told[-1] == ("field_chosen", MOBILE)


def test_contacts_are_sought_at_each_key(driver: Driver) -> None:
    driver.type("an")

    assert driver.told == [("contacts_sought", "a"), ("contacts_sought", "an")]


def test_a_contact_found_is_chosen_by_its_number(driver: Driver) -> None:
    driver.type("ana")
    driver.palette.show_contacts("ana", (row(7, name="Ana", company="Acme"),))
    heard = driver.heard()

    driver.press(Key.Key_Return)

    assert heard == "Ana, contact, Acme, 1 of 1"
    assert driver.told[-1] == ("contact_chosen", 7)


def test_an_answer_to_an_earlier_text_is_dropped(driver: Driver) -> None:
    driver.type("ana")

    driver.palette.show_contacts("an", (row(7, name="Andy"),))

    assert driver.lines() == []


def test_contacts_that_match_no_more_go_at_once(driver: Driver) -> None:
    driver.type("an")
    driver.palette.show_contacts("an", (row(7, name="Andy"), row(8, name="Ana")))

    driver.type("a")

    assert driver.lines() == ["Ana"]


def test_contacts_come_below_what_can_be_taken(driver: Driver) -> None:
    driver.type("de")
    driver.palette.show_contacts("de", (row(7, name="Delia"),))

    assert driver.lines() == ["Delia", "Delete"]
    assert driver.current() == "Delia"


def test_the_line_a_person_moved_to_stays_when_contacts_come(driver: Driver) -> None:
    commit(driver.box, "de")
    driver.press(Key.Key_Down)

    driver.palette.show_contacts("de", (row(7, name="Delia"),))

    assert driver.current() == "Delete"


def test_at_most_eight_contacts_are_shown(driver: Driver) -> None:
    driver.type("x")

    driver.palette.show_contacts("x", tuple(row(number) for number in range(1, 20)))

    assert len(driver.lines()) == 8


def test_contacts_that_are_in_no_book_are_not_offered(driver: Driver) -> None:
    driver.type("x")

    driver.palette.show_contacts("x", (row_of(person(1)),))

    assert driver.lines() == []


def test_arrows_move_in_the_list_and_around_its_ends(driver: Driver) -> None:
    driver.press(Key.Key_Down)
    second = driver.current()
    driver.press(Key.Key_Up, Key.Key_Up)

    assert second == "Set a field of the chosen"
    assert driver.current() == "Delete"
    assert driver.palette.focusWidget() is driver.box


def test_pages_stop_at_the_ends(driver: Driver) -> None:
    driver.press(Key.Key_PageDown, Key.Key_PageDown)
    last = driver.current()
    driver.press(Key.Key_PageUp, Key.Key_PageUp)

    assert last == "Delete"
    assert driver.current() == "New contact"


def test_escape_leaves_and_no_contact_is_kept(driver: Driver) -> None:
    driver.type("ana")
    driver.palette.show_contacts("ana", (row(7, name="Ana"),))

    driver.press(Key.Key_Escape)

    assert not driver.palette.isVisible()
    assert driver.lines() == []
    assert [name for name, _ in driver.told if name != "contacts_sought"] == []


def test_an_answer_after_closing_shows_nothing(driver: Driver) -> None:
    driver.type("ana")
    driver.press(Key.Key_Escape)

    driver.palette.show_contacts("ana", (row(7, name="Ana"),))

    assert driver.lines() == []


def test_opened_again_it_begins_anew(driver: Driver) -> None:
    driver.type("mob")
    driver.press(Key.Key_Escape)

    driver.open()

    assert driver.box.text() == ""
    assert len(driver.lines()) == 6


def test_a_click_takes_a_line(driver: Driver) -> None:
    place = driver.found.visualItemRect(driver.found.item(3)).center()

    QTest.mouseClick(driver.found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert driver.told == [("field_chosen", NAME)]


def test_a_switch_says_how_it_stands(driver: Driver) -> None:
    driver.commands[3].setCheckable(True)
    driver.commands[3].setChecked(True)
    driver.press(Key.Key_Escape)

    driver.open()

    assert driver.lines(TRAILING)[2] == "on"


def test_japanese_is_found_without_blanks_between_words(driver: Driver) -> None:
    driver.commands[3].setText("連絡先を編集")
    driver.press(Key.Key_Escape)
    driver.open()

    commit(driver.box, "編集")

    assert driver.lines() == ["連絡先を編集"]


def test_markup_in_a_contact_stays_text(driver: Driver) -> None:
    driver.type("b")

    driver.palette.show_contacts("b", (row(7, name="<b>bold</b>", company="<i>"),))

    assert driver.lines() == ["<b>bold</b>"]
    assert driver.found.item(0).toolTip() == "&lt;b&gt;bold&lt;/b&gt;: &lt;i&gt;"


def test_the_line_and_the_list_have_names(driver: Driver) -> None:
    assert sight.name_of(driver.box) == "Find a command, a field or a contact"
    assert sight.name_of(driver.found) == "What was found"
    words = driver.lines(Qt.ItemDataRole.AccessibleTextRole)
    assert words == [ANY] * 5 + ["Delete, not possible now, This PBX cannot delete"]


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_are_painted_in_both_directions(driver: Driver, side: Qt.LayoutDirection) -> None:
    driver.palette.setLayoutDirection(side)

    image = driver.found.viewport().grab().toImage()

    line = driver.found.visualItemRect(driver.found.item(1))
    ground = image.pixelColor(line.center().x(), line.top() + 1)
    inked = [
        x
        for x in range(line.left(), line.right())
        if any(image.pixelColor(x, y) != ground for y in range(line.top(), line.bottom()))
    ]
    is_left = side is Qt.LayoutDirection.LeftToRight
    edge = inked[0] - line.left() if is_left else line.right() - inked[-1]
    assert edge < 20


def press_by_reader(driver: Driver, place: int) -> None:
    """Take the line at *place* by its action, as AT-SPI hands it over."""
    accessible = QAccessible.queryAccessibleInterface(driver.found)
    action = accessible.child(place).actionInterface()
    action.doAction(action.actionNames()[0])
    QCoreApplication.sendPostedEvents()


@pytest.mark.parametrize(("place", "text"), [(0, "&New contact"), (2, "Find")])
def test_a_screen_reader_takes_a_line_by_its_action(driver: Driver, place: int, text: str) -> None:
    press_by_reader(driver, place)

    assert driver.told == [("command", text)]
    assert not driver.palette.isVisible()


def test_a_line_that_is_not_possible_is_only_gone_to_by_its_action(driver: Driver) -> None:
    press_by_reader(driver, 5)

    assert driver.told == []
    assert driver.current() == "Delete"
