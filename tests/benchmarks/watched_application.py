"""Switchbook's own application with somebody looking on; nothing else about it is different."""

import builtins
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import ModuleType

from PySide6.QtCore import QEventLoop, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from contacts.freshness import Activity, Freshness
from gui.application import Application, Start
from tests.benchmarks.scenario import Program, Scenario
from tests.benchmarks.watching import DEADLINE_MS


@dataclass(frozen=True, slots=True)
class Course:
    """What is to be measured.

    Attributes:
        begin: when the process was started.
        url: of a demo PBX that is running, to sign in to as ``--demo`` would; else empty.
        words: as ``scenario`` understands them.
    """

    begin: float
    url: str
    words: str


def watch(application: ModuleType, course: Course) -> None:
    """Let ``main.py`` find the watched one in *application*, in the place of its own.

    Raises:
        RuntimeError: PySide was imported otherwise than the program does it, which is slower.
    """
    if builtins.__import__.__name__ != "__import__":  # but PySide's own
        raise RuntimeError("the program is not measured as it is")

    class Watched(_Watched):
        def __init__(self, qt: QApplication, start: Start) -> None:
            super().__init__(qt, start, course)

    vars(application)["Application"] = Watched


class _Watched(Application):
    def __init__(self, qt: QApplication, start: Start, course: Course) -> None:
        super().__init__(qt, replace(start, demo=lambda: course.url) if course.url else start)
        self._scenario = Scenario(
            course.begin,
            course.words,
            self.window.contacts.table,
            Program(
                self._rows_are_here,
                self._open_box,
                self.window.contacts.search.box,
                self._answered,
                self._is_whole,
                self._type_company,
            ),
        )
        self._freshness = Freshness()
        self.bridge.freshness_told.connect(self._on_freshness_told)

    def run(self) -> int:
        self._scenario.start(self.window)
        return super().run()

    def _rows_are_here(self, first: int, last: int) -> bool:
        model = self.window.contacts.model
        return all(model.row_at(row) is not None for row in range(first, last + 1))

    def _answered(self) -> int:
        result = self.window.contacts.model.result
        return result.generation if result else -1

    def _is_whole(self) -> bool:
        result, freshness = self.window.contacts.model.result, self._freshness
        is_resting = freshness.activity is Activity.RESTING
        return bool(freshness.is_complete and is_resting and result and result.ids)

    @Slot(object)
    def _on_freshness_told(self, freshness: Freshness) -> None:
        self._freshness = freshness

    def _type_company(self, company: str) -> tuple[QPushButton, Callable[[], bool]]:
        """Type a company of the contact in the form, to be saved."""
        form, model = self.window.form, self.window.contacts.model
        form.start_edit()
        boxes = form.findChildren(QLineEdit)
        box = next(box for box in boxes if box.accessibleName() == "Company")
        box.selectAll()
        box.insert(company)
        buttons = form.findChildren(QPushButton)
        save = next(button for button in buttons if button.text() == "Save")
        number = form.number

        def is_shown() -> bool:
            place = model.place_of(number)
            row = model.row_at(place) if place is not None else None
            return row is not None and row.contact.values[2] == company

        return save, is_shown

    def _open_box(self) -> QLineEdit:
        """Open the first contact in the form, to be edited, and return its name's box."""
        waiting, deadline = QEventLoop(), QTimer()
        self.bridge.opened.connect(waiting.quit)
        deadline.timeout.connect(waiting.quit)
        deadline.start(DEADLINE_MS)
        self.window.contacts.table.choose(0)
        waiting.exec()
        self.window.form.start_edit()
        boxes = self.window.form.findChildren(QLineEdit)
        return next(box for box in boxes if box.accessibleName() == "Name")
