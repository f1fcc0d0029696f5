"""The menu of the order: what the heads of the columns do, without a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contacts.view import LAST_WORD, Order
from gui.contact_list import ContactList
from gui.keys_page import keys_of_menus
from gui.order_menu import OrderMenu


class Driver:
    """The menu of a list."""

    def __init__(self) -> None:
        self.contacts = ContactList()
        self.menu = OrderMenu(self.contacts, QWidget(self.contacts))

    def action(self, text: str) -> QAction:
        return next(each for each in self.menu.actions() if each.text() == text)

    def marked(self) -> list[str]:
        return [each.text() for each in self.menu.actions() if each.isChecked()]


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    made = Driver()
    qtbot.addWidget(made.contacts)
    yield made
    made.menu.close()


def test_a_field_orders_the_list(driver: Driver) -> None:
    driver.action("Order by Company").trigger()

    assert driver.contacts.order == Order("company")
    assert driver.marked() == ["Order by Company"]


def test_the_list_stands_the_other_way_round_and_back(driver: Driver) -> None:
    driver.action("Order by Company").trigger()
    driver.action("Descending order").trigger()
    was_descending = driver.contacts.order.is_descending
    driver.action("Descending order").trigger()

    assert was_descending
    assert driver.contacts.order == Order("company")


def test_an_order_chosen_elsewhere_is_marked(driver: Driver) -> None:
    driver.contacts.order_by(Order("email", is_descending=True))

    assert driver.marked() == ["Order by Email", "Descending order"]


def test_names_by_their_last_word_stay_so(driver: Driver) -> None:
    driver.contacts.order_by(Order(LAST_WORD))

    driver.action("Order by Name").trigger()

    assert driver.contacts.order == Order(LAST_WORD)
    assert driver.marked() == ["Order by Name"]


def test_the_page_of_keys_has_them(driver: Driver) -> None:
    pairs = keys_of_menus([driver.menu])["Order"]

    assert ("Order by Company", "") in pairs
