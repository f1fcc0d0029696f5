"""The kinds of Qt, named on one thread before another one imports what is made of them.

PySide makes a class when it is first named, and its enumerations with it. Two threads that
name the same one at once end the process (PySide6 6.11.3, ``incarnateType``: the second finds
the entry gone that it holds); and the window names kinds all the time, to find out what Qt
hands it. So the worker imports the window's other modules only once nothing in them is new.
"""

from collections import deque
from importlib import import_module
from threading import Event

from PySide6.QtCore import QObject, QTimer, Slot

_LATER_MS = 300  # from the start, where no rows come
_PATIENCE_S = 10.0

KINDS = {
    "PySide6.QtCore": ("QCollator",),
    "PySide6.QtGui": (
        *("QAccessible", "QAccessibleAnnouncementEvent", "QAccessibleEvent", "QFontDatabase"),
        *("QShortcut", "QTextBlock", "QTextBlockFormat", "QTextCharFormat", "QTextCursor"),
        *("QTextDocument", "QTextFormat"),
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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = deque((module, kind) for module, kinds in KINDS.items() for kind in kinds)
        self._over = Event()
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._name_one)

    def begin_soon(self) -> None:
        """Begin in a while, where nobody does before."""
        QTimer.singleShot(_LATER_MS, self, self.begin)

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
        self._over.wait(_PATIENCE_S)
        return not self._left

    @Slot()
    def _name_one(self) -> None:
        if self._left:
            module, kind = self._left.popleft()
            getattr(import_module(module), kind)
        else:
            self.give_up()
