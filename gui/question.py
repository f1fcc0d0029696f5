"""A box that asks or tells one thing over the window, in its looks: plain text, words unbroken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QWidget

from gui.label import breakable, leave_room_for_signs, spoken
from gui.theme import sheet_in_force

_LETTERS_WIDE = 54  # of what explains; a column of three words is hard to read
_RIGHT_TO_LEFT = "\u200f"
_EXPLANATION = "qt_msgbox_informativelabel"  # as Qt calls it


class Question(QMessageBox):
    """What is asked, and below it what follows from the answers.

    Args:
        title: names the box in lists of windows; said in it, too, unless *text* is.
        explanation: may hold text of contacts.
        text: what is asked, where that is more than the title.
    """

    def __init__(self, window: QWidget, title: str, explanation: str, text: str = "") -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self._from_its_side(text or title))
        self.setInformativeText(self._from_its_side(breakable(explanation)))
        width = _LETTERS_WIDE * self.fontMetrics().averageCharWidth()
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a contact's name may be part of it
            if label.objectName() == _EXPLANATION:
                label.setMinimumWidth(width)
                label.setAccessibleName(spoken(explanation))
        self.setStyleSheet(sheet_in_force())
        for label in self.findChildren(QLabel):
            label.ensurePolished()  # the box takes its size before it is seen
            leave_room_for_signs(label)
        self._begin_where_buttons_end()

    def _from_its_side(self, text: str) -> str:
        """Let lines that are names alone begin where the others do, from right to left too."""
        if not self.isRightToLeft():
            return text
        return "\n".join(f"{_RIGHT_TO_LEFT}{line}" for line in text.split("\n"))

    def _begin_where_buttons_end(self) -> None:
        """Leave no room for an icon, which there is not: both sides have the same margin."""
        grid = self.layout()
        if isinstance(grid, QGridLayout) and (item := grid.itemAtPosition(0, 0)):
            if spacer := item.spacerItem():
                spacer.changeSize(0, 0)
            grid.setHorizontalSpacing(0)

    def offer(
        self, buttons: QMessageBox.StandardButton, otherwise: QMessageBox.StandardButton
    ) -> None:
        """Offer *buttons*; Enter and Escape take *otherwise*, by which nothing happens."""
        self.setStandardButtons(buttons)
        self.setDefaultButton(otherwise)
        for button in self.buttons():
            button.setIcon(QIcon())
