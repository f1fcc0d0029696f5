"""A list to choose from: an entry is taken by its action, as by a key or a click."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.choice_box import ChoiceBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of lists


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    box = ChoiceBox()
    box.addItems(["Light", "Dark", "As the system"])
    qtbot.addWidget(box)
    box.show()
    return box


def press_by_reader(box: ChoiceBox, place: int) -> None:
    """Take the entry at *place* by its action, as AT-SPI hands it over."""
    box.showPopup()
    entry = QAccessible.queryAccessibleInterface(box.view()).child(place)
    action = entry.actionInterface()
    action.doAction(action.actionNames()[0])
    QCoreApplication.sendPostedEvents()


def test_a_screen_reader_takes_an_entry_by_its_action(box: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.activated) as taken:
        press_by_reader(box, 1)

    assert taken.args == [1]
    assert box.currentText() == "Dark"
    assert not box.view().isVisible()


def test_one_entry_after_the_other_is_taken_once(box: ChoiceBox) -> None:
    taken: list[int] = []
    box.activated.connect(taken.append)

    for place in (2, 0, 1):
        press_by_reader(box, place)

    assert taken == [2, 0, 1]


def test_arrows_in_the_open_list_take_nothing_yet(box: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.activated):
        box.showPopup()
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
        QCoreApplication.sendPostedEvents()

    assert box.view().isVisible()
    assert box.currentText() == "Light"
