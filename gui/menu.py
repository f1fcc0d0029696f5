"""A menu in the looks of the window: dressed when it opens, keys readable in either direction."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from gui.theme import sheet_in_force

_LEFT_TO_RIGHT = "\u200e"  # else the comma of Ctrl+, comes first in a window from right to left


class Menu(QMenu):
    """A ``QMenu`` that costs the start of the program nothing."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        """Take the style sheet that holds now."""
        if self.styleSheet() != sheet_in_force():
            self.setStyleSheet(sheet_in_force())

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Let the keys be read from left to right."""
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{text}{tab}{_LEFT_TO_RIGHT}{keys}{_LEFT_TO_RIGHT}"
