"""How far a change of many contacts is, and the button that stops it."""

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.design import space
from gui.label import Label

_PATIENCE_MS = 500  # what is over sooner is not spoken of
_WIDTH, _HEIGHT = 160, 10


class BulkProgress(QWidget):
    """Shown once it takes a moment: a slim bar, how many of how many, and Stop.

    Signals:
        stop_wanted(): what is saved so far may stay, and no more.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Change of many contacts"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_WIDTH, _HEIGHT)
        self._stop = QPushButton(self.tr("&Stop"))
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PATIENCE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        for widget in (self._words, self._bar, self._stop):
            row.addWidget(widget)
        self._stop.clicked.connect(self._on_stop)
        self._waiting.timeout.connect(self.show)
        self.hide()

    def show_progress(self, done: int, total: int, *, is_over: bool) -> None:
        """Show how far it is; nothing where it is over."""
        if is_over:
            self._waiting.stop()
            self._stop.setEnabled(True)
            self.hide()
            return
        if self.isHidden() and not self._waiting.isActive():
            self._waiting.start()
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        numbers = QLocale().toString(done), QLocale().toString(total)
        words = self.tr("Saved %1 of %2").replace("%1", numbers[0]).replace("%2", numbers[1])
        self._words.setText(words)
        self._bar.setAccessibleDescription(words)

    @Slot()
    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_wanted.emit()
