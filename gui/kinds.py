"""The kinds of Qt, named on one thread before another one imports what is made of them.

PySide makes a class when it is first named, and its enumerations with it. Two threads that
name the same one at once end the process (PySide6 6.11.3, ``incarnateType``: the second finds
the entry gone that it holds); and the window names kinds all the time, to find out what Qt
hands it. So the worker imports the window's other modules only once nothing in them is new.
"""

from collections import deque
from importlib import import_module
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_PATIENCE_S = 10.0

KINDS = {
    "PySide6.QtCore": ("QCollator",),
    "PySide6.QtGui": (
        *("QAccessible", "QAccessibleAnnouncementEvent", "QAccessibleEvent", "QFontDatabase"),
        *("QShortcut", "QTextBlock", "QTextBlockFormat", "QTextCharFormat", "QTextCursor"),
        *("QTextDocument", "QTextFormat", "QTextOption"),
    ),
    "PySide6.QtWidgets": (
        *("QStyle", "QStyleOptionFocusRect", "QStyleOptionViewItem", "QCheckBox", "QComboBox"),
        *("QDialog", "QDialogButtonBox", "QFileDialog", "QFormLayout", "QListView"),
        *("QListWidget", "QListWidgetItem", "QMessageBox", "QPlainTextEdit", "QScrollArea"),
        *("QTabWidget", "QTextBrowser", "QTextEdit", "QTreeView", "QTreeWidget"),
        "QTreeWidgetItem",
    ),
}
"""By module, what the first picture of the window is not made of."""


class Naming(QObject):
    """Names the kinds, one a turn, once the first rows are shown or none come."""

    _awaited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_begin = self._is_awaited = False
        self._awaited.connect(self._on_awaited, Qt.ConnectionType.QueuedConnection)
        self._left = deque((module, kind) for module, kinds in KINDS.items() for kind in kinds)
        self._over = Event()
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._name_one)

    def begin_when_awaited(self) -> None:
        """Begin as soon as another thread waits, at once where one does already."""
        self._may_begin = True
        if self._is_awaited:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Begin now."""
        if not self._over.is_set():
            self._turns.start()

    def give_up(self) -> None:
        """Name no more: all are, or the window is gone."""
        self._turns.stop()
        self._over.set()

    def wait(self) -> bool:
        """Wait on another thread; return whether all are named now."""
        self._awaited.emit()
        self._over.wait(_PATIENCE_S)
        return not self._left

    @Slot()
    def _on_awaited(self) -> None:
        self._is_awaited = True
        if self._may_begin:
            self.begin()

    @Slot()
    def _name_one(self) -> None:
        if self._left:
            module, kind = self._left.popleft()
            getattr(import_module(module), kind)
        else:
            self.give_up()
