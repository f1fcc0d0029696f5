"""The line that says how fresh the list is, and for a while what has just been done."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from gui.announcing import announce

_MENTION_MS, _CHARACTER_MS = 4_000, 50  # to be read by somebody who is on the phone


class StatusLine(QLabel):
    """One line of words; a screen reader finds it as ``Status``, and says what is mentioned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(8, 2, 8, 2)
        self._standing = self._mentioned = ""
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self._on_passed)
        self._show()

    @Slot(object)
    def say(self, text: str) -> None:
        """Show *text* until something else is said."""
        self._standing = text
        self._show()

    @Slot(object)
    def mention(self, text: str) -> None:
        """Show *text* in front of what is said, for as long as it takes to read it."""
        self._mentioned = text
        self._passing.start(_MENTION_MS + _CHARACTER_MS * len(text))
        self._show()
        announce(self, text)

    @Slot()
    def _on_passed(self) -> None:
        self._mentioned = ""
        self._show()

    def _show(self) -> None:
        text = " · ".join(filter(None, (self._mentioned, self._standing)))
        if text == self.text() and self.accessibleName():
            return
        self.setText(text)
        self.setAccessibleName(self.tr("Status"))
        self.setAccessibleDescription(text)
