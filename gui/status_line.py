"""The line that says how fresh the list is and what is being done."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget


class StatusLine(QLabel):
    """One line of words; a screen reader finds it as ``Status``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(8, 2, 8, 2)
        self.say("")

    @Slot(object)
    def say(self, text: str) -> None:
        """Show *text*."""
        if text == self.text() and self.accessibleName():
            return
        self.setText(text)
        self.setAccessibleName(self.tr("Status"))
        self.setAccessibleDescription(text)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
