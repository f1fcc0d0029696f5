"""The course of one measured process, the same for Switchbook and the bare window.

It is told by words what to do once it has painted: ``window`` (nothing), ``rows`` (wait for
the first rows), or ``rows`` and then any of ``wheel=SECONDS``, ``drag=SECONDS``,
``jumps=NUMBER``, ``search=NUMBER``, ``keys=NUMBER``, ``saves=NUMBER`` (after keys), ``whole``
(wait until the list has come as a whole). What it measured is printed as a JSON object at the end.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QTableView

from tests.benchmarks.watching import PaintWatch, StallWatch

_KB = 1024
_MEMORY = Path("/proc/self/status")


@dataclass(frozen=True, slots=True)
class Program:
    """What of the measured program is looked at.

    Attributes:
        rows_are_here: whether the rows from one to another have their texts.
        open_box: brings a text box on the screen and returns it.
        search_box: where to type what to look for; None where there is none.
        answered: the number of the question that the rows answer.
        is_whole: whether the list has come as a whole.
        type_company: types a company of the contact in the form; None where there is nothing
            to save. It returns the button that saves, and whether the row shows it.
    """

    rows_are_here: Callable[[int, int], bool]
    open_box: Callable[[], QLineEdit]
    search_box: QLineEdit | None = None
    answered: Callable[[], int] = lambda: 0
    is_whole: Callable[[], bool] = lambda: True
    type_company: Callable[[str], tuple[QPushButton, Callable[[], bool]]] | None = None


class Scenario(QObject):
    """Goes through the course; ``start`` is to be called before the window is shown.

    Args:
        begin: when the process was started, by the clock of ``time.monotonic``.
    """

    def __init__(self, begin: float, words: str, table: QTableView, program: Program) -> None:
        super().__init__()
        self._begin = begin
        self._words = words.split()
        self._table = table
        self._program = program
        self._report: dict[str, float | list[float]] = {}

    def start(self, window: QMainWindow) -> None:
        """Watch *window* from now on, and go on as soon as the event loop runs."""
        self._window = window
        self._window_painted = PaintWatch(window, lambda: True)
        self._rows_painted = PaintWatch(self._table.viewport(), self._is_filled)
        QTimer.singleShot(0, self, self._run)

    def _is_filled(self) -> bool:
        """Whether the rows in sight are contacts, not placeholders."""
        first = self._table.rowAt(0)
        last = self._table.rowAt(self._table.viewport().height() - 1)
        last = last if last >= 0 else self._table.model().rowCount() - 1
        return first >= 0 and self._program.rows_are_here(first, last)

    @Slot()
    def _run(self) -> None:
        try:
            self._go_through()
        except BaseException:
            QCoreApplication.exit(1)  # closing the window might ask about unsaved text
            raise
        self._window.close()

    def _go_through(self) -> None:
        self._report["window"] = self._window_painted.wait() - self._begin
        self._report["effort"] = self._window_painted.effort
        self._see_rows()
        if len(self._words) > 1:
            self._work()
        self._report |= _memory()
        self._print()

    def _see_rows(self) -> None:
        if self._words == ["window"]:
            return
        stalls = StallWatch(self)
        if len(self._words) > 1:  # ticking takes time itself: not while the rows are timed
            stalls.start()
        self._report["rows"] = self._rows_painted.wait() - self._begin
        if len(self._words) > 1:
            self._report["waiting"] = stalls.stop()

    def _work(self) -> None:  # noqa: C901  # one branch a word
        from tests.benchmarks import hands  # none of the start's business

        table, painted, stalls = self._table, self._rows_painted, StallWatch(self)
        for name, _, amount in (word.partition("=") for word in self._words[1:]):
            if name == "wheel":
                self._report[name] = hands.turn_wheel(table, stalls, float(amount))
            elif name == "drag":
                self._report[name] = hands.drag_scroll_bar(table, stalls, float(amount))
                self._report["landing"] = hands.look(table, painted, self._is_filled)
            elif name == "jumps":
                self._report[name] = hands.jump_about(table, painted, self._is_filled, int(amount))
            elif name == "whole":
                hands.wait_until(self._program.is_whole)
            elif name == "search" and (box := self._program.search_box):
                answered = self._program.answered
                self._report[name] = hands.search(table, box, painted, answered, int(amount))
            elif name == "keys":
                self._report[name] = hands.type_text(self._program.open_box(), int(amount))
            elif name == "saves" and (company := self._program.type_company):
                self._report[name] = hands.save(painted, company, int(amount))

    def _print(self) -> None:
        import json

        sys.stdout.write(json.dumps(self._report))
        sys.stdout.flush()


def _memory() -> dict[str, float]:
    """Return resident memory now and at its peak, in megabytes; nothing where unknown."""
    if not _MEMORY.exists():
        return {}
    lines = (line.split() for line in _MEMORY.read_text("ascii").splitlines())
    kilobytes = {words[0]: float(words[1]) for words in lines if words[-1] == "kB"}
    return {"memory": kilobytes["VmRSS:"] / _KB, "peak": kilobytes["VmHWM:"] / _KB}
