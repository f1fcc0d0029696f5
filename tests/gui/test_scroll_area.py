"""A page that is scrolled: by its bar, and walked through by a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.scroll_area import ScrollArea


@pytest.fixture
def area(qtbot: QtBot) -> ScrollArea:
    made = ScrollArea()
    page = QWidget()
    page.setMinimumHeight(1000)
    made.setWidget(page)
    made.resize(300, 200)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_its_parts_stay_the_same_for_a_screen_reader(area: ScrollArea) -> None:
    before = QAccessible.queryAccessibleInterface(area).childCount()
    area.hide()
    after = QAccessible.queryAccessibleInterface(area).childCount()

    assert before == after  # Qt breaks where one is asked for that is not there any more


def test_the_bar_scrolls_and_follows(area: ScrollArea) -> None:
    bar = area.bar
    bar.setValue(500)
    by_bar = area.verticalScrollBar().value()
    area.verticalScrollBar().setValue(100)

    assert (by_bar, bar.value(), bar.maximum()) == (500, 100, 800)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_bar_stands_beside_the_page(area: ScrollArea, direction: Qt.LayoutDirection) -> None:
    area.setLayoutDirection(direction)
    page, bar = area.viewport().geometry(), area.bar.geometry()

    assert not page.intersects(bar)
    assert page.united(bar) == area.rect()
    assert (bar.x() == 0) == (direction == Qt.LayoutDirection.RightToLeft)


def test_there_is_no_bar_where_all_is_in_sight(area: ScrollArea, qtbot: QtBot) -> None:
    area.resize(300, 1200)

    qtbot.waitUntil(lambda: area.viewport().width() == 300)
    assert not area.bar.isVisible()


def test_the_page_makes_room_for_a_bar_that_looks_otherwise(area: ScrollArea) -> None:
    area.bar.setStyleSheet("QScrollBar:vertical { width: 40px }")

    assert area.viewport().width() == area.bar.x() == 300 - 40
