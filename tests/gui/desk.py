"""A person at the window: the whole program on a demo PBX, driven by what can be seen.

Every verb acts inside the event loop, so that guard and watchdog see what it causes.
Widgets are found by the names that a screen reader hears.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget

from gui.application import Application
from gui.first_start import FirstStart
from gui.main_window import MainWindow
from gui.status_line import StatusLine
from gui.succession import Succession
from gui.table_view import ContactTable
from tests.gui import sight
from tests.gui.guard import GUARD
from tests.gui.keyboard import type_text
from tests.gui.watchdog import Watchdog
from tests.pbx import Pbx

PATIENCE_S = 10
_NAP_MS = 10

OpenDesk = Callable[[], "Desk"]
"""Starts the program on the test's profile, as often as asked."""


class Desk:
    """The running program in the hands of a test."""

    def __init__(self, program: Application, watchdog: Watchdog) -> None:
        self._program = program
        self._succession: Succession | None = None
        self._watchdog = watchdog

    @property
    def program(self) -> Application:
        """The program that runs."""
        return self._succession.program if self._succession else self._program

    def follow(self, succession: Succession) -> None:
        """Go on with whichever program *succession* says."""
        self._succession = succession

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.program.window

    @property
    def table(self) -> ContactTable:
        """The table of contacts."""
        return self.window.contacts.table

    # Time

    @contextmanager
    def telling(self, where: str) -> Iterator[None]:
        """Let what stalls within be told with *where* it was."""
        before = len(self._watchdog.stalls)
        yield
        told = self._watchdog.stalls[before:]
        self._watchdog.stalls[before:] = [f"{where}: {stall}" for stall in told]

    def wait_for(
        self, condition: Callable[[], object], what: str = "", patience_s: float = PATIENCE_S
    ) -> None:
        """Let the event loop run until *condition* holds; it is asked outside of the loop."""
        end = time.monotonic() + patience_s
        while not condition():
            if time.monotonic() > end:
                pytest.fail(f"waited in vain {what}\n{self.account_of_itself()}")
            self.run_loop()

    def run_loop(self) -> None:
        """Let the event loop run for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(_NAP_MS, loop.quit)
        with self._watchdog.watching(), GUARD.watching():
            status = loop.exec()
        assert status == 0, "the event loop does not run: somebody has ended the application"

    def act(self, action: Callable[[], object]) -> None:
        """Do *action* in a turn of the event loop of its own, and what it posts after it."""
        QTimer.singleShot(0, self.program, action)
        self.run_loop()

    # Signing in

    def sign_in(self, pbx: Pbx, user_name: str = "demo", *, is_large: bool = False) -> None:
        """Sign in through the dialog; return once the list is whole, or where large has rows."""
        self.wait_for_dialog()
        self.fill("Server address", pbx.url)
        self.fill("User name", user_name)
        self.give_password()
        self.wait_for(lambda: self.window.is_signed_in, "for the sign-in")
        self.wait_for(self.has_rows, "for rows")
        if not is_large:
            self.wait_for(self.is_whole, "for the whole list")
        self.wait_for(lambda: self.program.is_at_rest, "for the looks")  # nobody is as quick

    def is_whole(self) -> bool:
        """Whether the list has come as a whole, and its rows stand in their order."""
        result = self.window.contacts.model.result
        is_told = "complete at" in self.status()
        return is_told and result is not None and bool(result.ids or not result.count)

    def wait_for_dialog(self) -> None:
        """Wait until the sign-in dialog is open; at the very first start a button opens it."""
        dialog = self.program.signing_in.dialog
        self.wait_for(lambda: dialog.isVisible() or self.is_welcomed(), "for a way to sign in")
        if not dialog.isVisible():
            self.press("Sign in")
        self.wait_for(dialog.isVisible, "for the sign-in dialog")

    def is_welcomed(self) -> bool:
        """Whether it is said what this program is, as to who has never signed in."""
        return bool(sight.all_in(self.window, FirstStart))

    def give_password(self, password: str = "demo") -> None:
        """Type the password into the dialog, press its button and wait until it is closed."""
        self.fill("Password", password)
        self.press("Sign in")
        self.wait_for(lambda: not self.program.signing_in.dialog.isVisible(), "for the sign-in")

    # What a person does

    def press(self, name: str) -> None:
        """Click the button of that name; it has to be there and enabled."""
        button = sight.button_in(self._scope(), name)
        assert button.isEnabled(), f"{name} is disabled\n{self.account_of_itself()}"
        self.act(lambda: sight.click(button))

    def choose_tab(self, name: str) -> None:
        """Click the tab of that name."""
        tabs = next(bar for bar in sight.all_in(self._scope(), QTabBar))
        place = next(
            tabs.tabRect(tab).center() for tab in range(tabs.count()) if tabs.tabText(tab) == name
        )
        self.click(tabs, place)

    def fill(self, name: str, text: str) -> None:
        """Type *text* into the box of that name in place of what is there."""
        box = sight.box_in(self._scope(), name)
        self.act(box.selectAll)
        self.act(lambda: type_text(box, text))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        modifier = modifier or Qt.KeyboardModifier.NoModifier
        self.act(lambda: QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier))

    def scroll_to(self, row: int) -> None:
        """Drag the scroll bar until *row* is the topmost."""
        bar = self.table.verticalScrollBar()
        top = row * self.table.verticalHeader().defaultSectionSize()
        self.act(lambda: bar.setValue(top))

    def choose(self, row: int) -> None:
        """Click *row*, which is in sight."""
        place = self.table.visualRect(self.table.model().index(row, 0)).center()
        assert self.table.viewport().rect().contains(place), f"row {row} is not in sight"
        self.click(self.table.viewport(), place)

    def click(self, widget: QWidget, place: QPoint) -> None:
        """Click *widget* at *place*."""
        self.act(
            lambda: QTest.mouseClick(
                widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
            )
        )

    def open(self, row: int) -> None:
        """Click *row* and wait until its contact is shown."""
        self.choose(row)
        self.wait_for(lambda: self.window.form.remote_id, "for the contact")

    def edit(self, **texts: str) -> None:
        """Press Edit and type *texts*, named as the fields are with ``_`` for blanks."""
        self.press("Edit")
        self.type_in(**texts)

    def type_in(self, **texts: str) -> None:
        """Type *texts* into fields, named as for ``edit``."""
        for name, text in texts.items():
            self.fill(name.replace("_", " "), text)

    def close(self) -> None:
        """Close the window as by its frame."""
        self.act(self.window.close)

    # What a person sees

    def row_texts(self) -> list[str]:
        """Return the first cell of every row in sight."""
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = last if last >= 0 else self.table.model().rowCount() - 1
        model = self.table.model()
        return [str(model.index(row, 0).data()) for row in range(first, last + 1)]

    def has_rows(self) -> bool:
        """Whether every row in sight shows a contact."""
        texts = self.row_texts() if self.table.isVisible() else []
        return bool(texts) and "…" not in texts

    def chosen_row(self) -> int:
        """Return the row that is marked, or -1."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def text_of(self, name: str) -> str:
        """Return what the box of that name shows."""
        return sight.text_in(self._scope(), name)

    def status(self) -> str:
        """Return what the status line says."""
        line = self.window.findChild(StatusLine)
        assert line is not None
        return line.accessibleDescription()

    def notice(self) -> str:
        """Return what the notices in sight say."""
        return sight.notices_in(self._scope())

    def words(self) -> str:
        """Return every text in sight of labels, those of a question included."""
        return sight.words_in(self._scope())

    def row_of(self, name: str) -> int:
        """Return the row in sight whose first cell is *name*, or -1."""
        texts = self.row_texts()
        return self.table.rowAt(0) + texts.index(name) if name in texts else -1

    def is_offered(self, name: str) -> bool:
        """Whether a button of that name is in sight and enabled."""
        return sight.offers(self._scope(), name)

    def account_of_itself(self) -> str:
        """Describe what can be seen, for a failing test."""
        hints = [each.text() for each in self._scope().findChildren(QLabel, "hint")]
        return f"status: {self.status()}\nnotice: {self.notice()}\nhints: {hints}"

    def _scope(self) -> QWidget:
        """Return what takes mouse and keys now: a question or dialog, else the window."""
        return QApplication.activeModalWidget() or self.window
