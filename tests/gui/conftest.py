"""The whole program for a test: on a demo PBX, guarded, watched, and ended in good order."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.application import Application, Start, set_up_qt
from gui.languages import SOURCE, install
from gui.theme import Theme
from tests.gui.desk import Desk, OpenDesk
from tests.gui.guard import GUARD
from tests.gui.watchdog import COMPUTING_S, Watchdog

_STAYING = {"keyring"}  # a daemon that is never joined, since a keyring may hang


@pytest.fixture
def without_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take away every keyring, so that none of a developer's is touched: tokens stay in memory."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr("contacts.system_keyring._BACKENDS", {})  # of macOS and Windows


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard, which offscreen would be freed when Python is gone."""
    yield
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, which speaks English before and after."""
    install(qapp, SOURCE)
    yield qapp
    install(qapp, SOURCE)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def computing_s() -> float:
    """How long the GUI thread may compute in a turn."""
    return COMPUTING_S


@pytest.fixture(autouse=True)
def _no_button_is_held(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a button of the mouse pressed: the next ones would be dragging."""
    del qapp
    yield
    assert QGuiApplication.mouseButtons() is Qt.MouseButton.NoButton


@pytest.fixture
def open_desk(
    qapp: QApplication, tmp_path: Path, without_keyring: None, computing_s: float
) -> Iterator[OpenDesk]:
    """Start the program as ``gui.application.run`` does; at the end it has to be gone."""
    QLocale().toString(QTime.currentTime())  # the first time, PySide reads datetime's source
    before = set(threading.enumerate())
    desks: list[Desk] = []
    watchdog = Watchdog(computing_s=computing_s)

    def start() -> Desk:
        program = Application(set_up_qt(), Start(tmp_path / "profile", "0"))
        desks.append(Desk(program, watchdog))
        program.open()
        with GUARD.watching():
            QCoreApplication.processEvents()  # the first picture: the start's, for the benchmarks
        return desks[-1]

    yield start
    for desk in desks:
        _end(desk)
    watchdog.end()
    assert not [thread.name for thread in threading.enumerate() if _is_left(thread, before)]
    violations = GUARD.take()
    assert not violations, "\n".join(violations)
    assert not watchdog.stalls, "\n".join(watchdog.stalls)


def _is_left(thread: threading.Thread, before: set[threading.Thread]) -> bool:
    return thread not in before and thread.name not in _STAYING


def _end(desk: Desk) -> None:
    """Close as the program does, then destroy what Python would let live on."""
    program = desk.program
    program.window.form.discard()
    program.window.close_anyway()
    assert program.bridge.close(), "the network thread did not end in time"
    program.window.deleteLater()
    program.deleteLater()
    for theme in program.findChildren(Theme):
        theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Return the running program, where nobody is signed in yet."""
    return open_desk()
