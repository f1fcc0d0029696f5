"""A picture of the window, taken once its rows are painted."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from contacts.errors import SwitchbookError
from contacts.freshness import Activity, Freshness
from gui.main_window import MainWindow
from gui.messages import describe

_DEADLINE_MS = 30_000
_PATIENCE_MS = 10_000  # with a list that does not become whole
_SETTLING_MS = 250  # for the last repaint after the last answer
_UNOPENED_MS = 2_000  # where the contact shown came from the book, and is not asked for again


class Screenshot(QObject):
    """Waits for rows and the first contact, and saves a picture.

    Signals:
        taken(problem): the picture is saved; *problem* says what is wrong, empty if nothing.
    """

    taken = Signal(object)

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._is_done = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._on_settled)
        self._is_opened = self._is_fresh = False
        window.contacts.model.rows_came.connect(self._on_rows_came)
        QTimer.singleShot(_DEADLINE_MS, self, self._on_deadline)

    @Slot()
    def note_opened(self) -> None:
        """Note that the first contact is shown as the server has it."""
        self._is_opened = True
        self._settling.start(_SETTLING_MS if self._is_fresh else _PATIENCE_MS)

    @Slot(object)
    def note_freshness(self, freshness: Freshness) -> None:
        """Note how far the list has come: the picture is better once it is whole."""
        self._is_fresh = freshness.is_complete and freshness.activity is Activity.RESTING
        if self._is_fresh:
            is_all = self._is_opened or not freshness.arrived
            self._settling.start(_SETTLING_MS if is_all else _UNOPENED_MS)

    @Slot(object)
    def note_failed(self, error: SwitchbookError) -> None:
        """Note that there will be no rows, and why."""
        self._save(str(describe(error)))

    @Slot()
    def _on_rows_came(self) -> None:
        QTimer.singleShot(0, self, self._choose_first)  # the list is still taking them

    @Slot()
    def _choose_first(self) -> None:
        if not self._window.form.remote_id:
            self._window.contacts.table.choose(0)

    @Slot()
    def _on_settled(self) -> None:
        self._save("")

    @Slot()
    def _on_deadline(self) -> None:
        has_rows = self._window.contacts.model.rowCount() > 0  # of a PBX that is not reached
        self._save("" if has_rows else self.tr("no rows came within 30 seconds"))

    def _save(self, problem: str) -> None:
        if self._is_done:
            return
        self._is_done = True
        if not self._window.grab().save(str(self._path)):
            problem = self.tr("the picture could not be written to %1").replace(
                "%1", str(self._path)
            )
        self.taken.emit(problem)
