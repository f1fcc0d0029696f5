"""The page of the columns: what the heads let a mouse do, by keys and by a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListWidget
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, FIELDS
from gui.columns_page import ColumnsPage
from gui.contact_list import ContactList
from tests.gui import sight

_FIRST = ["Name", "Business phone", "Mobile phone", "Email"]


class Driver:
    """The page and the table behind it."""

    def __init__(self, contacts: ContactList) -> None:
        self.table = contacts.table
        self.page = ColumnsPage(self.table.columns, contacts)
        self.page.changed.connect(self.table.show_columns)
        self.page.open_page()
        self.list = sight.all_in(self.page, QListWidget)[0]

    def button(self, text: str) -> QAbstractButton:
        found = sight.all_in(self.page, QAbstractButton)
        return next(each for each in found if each.text() == text)

    def choose(self, wire: str) -> None:
        self.list.setCurrentRow(self.table.columns.fields.index(BY_WIRE[wire]))

    def press(self, text: str) -> None:
        self.button(text).setFocus()
        QTest.keyClick(self.button(text), Qt.Key.Key_Space)

    def heads(self) -> list[str]:
        """Return what stands above the table, from its beginning."""
        header, model = self.table.horizontalHeader(), self.table.model()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        shown = [each for each in columns if not header.isSectionHidden(each)]
        return [str(model.headerData(each, Qt.Orientation.Horizontal)) for each in shown]

    def said(self) -> str:
        return str(self.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    contacts = ContactList()
    qtbot.addWidget(contacts)
    contacts.resize(900, 400)
    with qtbot.waitExposed(contacts):
        contacts.show()
    made = Driver(contacts)
    yield made
    made.page.close()


def test_it_lists_every_field_in_the_order_of_the_columns(driver: Driver) -> None:
    texts = [driver.list.item(row).text() for row in range(driver.list.count())]

    assert texts[:4] == driver.heads() == _FIRST
    assert len(texts) == len(FIELDS)


def test_a_field_gets_a_column_and_loses_it(driver: Driver) -> None:
    driver.choose("company")

    driver.press("Show this column")
    with_company = driver.heads()
    driver.press("Show this column")

    assert with_company == [*_FIRST, "Company"]
    assert driver.heads() == _FIRST


def test_one_column_stays_and_it_says_why(driver: Driver) -> None:
    for wire in ("business", "mobile_phone", "email"):
        driver.choose(wire)
        driver.press("Show this column")
    driver.choose("name")

    assert driver.heads() == ["Name"]
    assert not driver.button("Show this column").isEnabled()
    assert driver.button("Show this column").toolTip() == "One column stays."


def test_a_column_moves_and_stays_the_current_one(driver: Driver) -> None:
    driver.choose("mobile_phone")

    driver.press("Move up")

    assert driver.heads() == ["Name", "Mobile phone", "Business phone", "Email"]
    assert driver.list.currentItem().text() == "Mobile phone"


def test_the_first_and_the_last_place_are_the_end(driver: Driver) -> None:
    driver.list.setCurrentRow(0)
    at_top = driver.button("Move up").isEnabled(), driver.button("Move down").isEnabled()
    driver.list.setCurrentRow(driver.list.count() - 1)

    assert at_top == (False, True)
    assert driver.button("Move up").isEnabled()
    assert not driver.button("Move down").isEnabled()


def test_a_line_that_a_reader_presses_is_the_current_one(driver: Driver) -> None:
    line = QAccessible.queryAccessibleInterface(driver.list).child(2)
    actions = line.actionInterface()

    actions.doAction(actions.actionNames()[0])
    driver.press("Move up")

    assert driver.heads() == ["Name", "Mobile phone", "Business phone", "Email"]


def test_a_column_gets_wider_and_narrower_again(driver: Driver) -> None:
    driver.choose("business")
    before, said = driver.table.columnWidth(FIELDS.index(BY_WIRE["business"])), driver.said()

    driver.press("Wider")
    wider = driver.table.columnWidth(FIELDS.index(BY_WIRE["business"]))
    said_wider = driver.said()
    driver.press("Narrower")

    assert wider > before
    assert (said, said_wider) == ("Business phone, width 20", "Business phone, width 22")
    assert driver.table.columnWidth(FIELDS.index(BY_WIRE["business"])) == before


def test_a_column_never_gets_too_narrow_to_be_seen(driver: Driver) -> None:
    driver.choose("business")

    for _ in range(30):
        driver.press("Narrower")

    assert driver.said() == "Business phone, width 4"


def test_the_width_of_the_last_column_is_not_chosen(driver: Driver) -> None:
    driver.choose("email")

    assert driver.said() == "Email, the room that is left"
    assert not driver.button("Wider").isEnabled()
    assert "room that is left" in driver.button("Wider").toolTip()


def test_all_is_as_at_first_again(driver: Driver) -> None:
    driver.choose("name")
    first = driver.said()
    driver.press("Wider")
    driver.press("Move down")
    driver.choose("title")
    driver.press("Show this column")
    changed = driver.heads()

    driver.press("As at first")

    assert changed != _FIRST
    assert driver.heads() == _FIRST
    assert driver.said() == first


def test_names_leave_room_until_somebody_gives_them_a_width(driver: Driver) -> None:
    driver.table.horizontalHeader().resize(300, 30)
    driver.table.columns.fit()
    narrow = driver.table.columnWidth(0)
    driver.table.columns.widen(BY_WIRE["name"], 10)
    chosen = driver.table.columnWidth(0)

    driver.table.columns.fit()

    assert narrow < 200
    assert driver.table.columnWidth(0) == chosen > narrow
