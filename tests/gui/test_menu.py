"""Menus: keys that can be read from right to left, and the looks of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from gui.menu import Menu
from gui.theme import Theme, sheet_in_force
from tests.gui.test_theme import MARK, luminance

_FLARE = 0.05  # of a screen, as WCAG adds it


class Seen(Menu):
    """A menu that tells what it would draw."""

    def text_of(self, action: QAction) -> str:
        """Return the text and the keys of *action*."""
        option = QStyleOptionMenuItem()
        self.initStyleOption(option, action)
        return option.text


@pytest.fixture
def menu(qtbot: QtBot) -> Seen:
    """Return a menu with an action that has keys, and one that has none."""
    menu = Seen()
    qtbot.addWidget(menu)
    menu.addAction("Settings…").setShortcut("Ctrl+,")
    menu.addAction("Quit")
    return menu


def test_keys_that_end_in_a_comma_are_read_from_left_to_right(menu: Seen) -> None:
    text, _, keys = menu.text_of(menu.actions()[0]).partition("\t")

    assert text == "Settings…"
    assert keys == "\u200eCtrl+,\u200e"


def test_an_action_without_keys_stays_as_it_is(menu: Seen) -> None:
    assert menu.text_of(menu.actions()[1]) == "Quit"


@pytest.mark.qt_log_ignore("does not support", extend=True)  # said by offscreen of its menus
def test_a_menu_has_the_looks_that_hold_when_it_opens(qapp: QApplication, menu: Seen) -> None:
    theme = Theme(qapp, Qt.ColorScheme.Dark)

    menu.popup(menu.pos())

    assert menu.styleSheet() == sheet_in_force() == theme.sheet
    menu.close()
    theme.deleteLater()
    Theme(qapp, Qt.ColorScheme.Unknown).deleteLater()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # said by offscreen of its menus
def test_an_empty_box_stands_out_from_a_dark_menu(qapp: QApplication, menu: Seen) -> None:
    theme = Theme(qapp, Qt.ColorScheme.Dark)
    action = menu.actions()[1]
    action.setCheckable(True)

    menu.popup(menu.pos())
    row, picture = menu.actionGeometry(action), menu.grab().toImage()
    across = range(row.left() + 2, row.left() + row.height())
    lights = [luminance(picture.pixelColor(x, row.center().y())) for x in across]

    assert (max(lights) + _FLARE) / (min(lights) + _FLARE) >= MARK
    menu.close()
    theme.deleteLater()
    Theme(qapp, Qt.ColorScheme.Unknown).deleteLater()
