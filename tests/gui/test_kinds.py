"""No two threads name a kind of Qt at once: the worker imports only what makes none."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from gui.kinds import Naming

ROOT = Path(__file__).parents[2]

_START = """
import importlib, pkgutil, sys
import gui
from gui.application import Application, Start, set_up_qt
from gui.kinds import KINDS
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
from pathlib import Path

qt = set_up_qt()
program = Application(qt, Start(Path(sys.argv[1]), ""))
program.window.show()
qt.processEvents()
for module, kinds in KINDS.items():
    for kind in kinds:
        getattr(importlib.import_module(module), kind)
modules = (QtCore, QtGui, QtSvg, QtWidgets)
before = {each: set(vars(each)) for each in modules}
for each in pkgutil.iter_modules(gui.__path__):
    importlib.import_module("gui." + each.name)
print(*sorted(name for each in modules for name in set(vars(each)) - before[each]))
"""


_PICTURE = """
import sys
from pathlib import Path
import gui
from contacts.contact import FIELDS, Contact, LocalId, RemoteId
from gui.application import Application, Start, set_up_qt
from PySide6 import QtGui, QtWidgets

qt = set_up_qt()
program = Application(qt, Start(Path(sys.argv[1]), ""))
program.window.show()
qt.processEvents()
program.window.grab()
if sys.argv[2:]:
    while program.window.form.prepare_some():
        pass
    program.window.form.show_contact(Contact(RemoteId("1"), ("One",) * len(FIELDS)), LocalId(1))
    program.window.grab()
print(*sorted(name for each in (QtGui, QtWidgets) for name in vars(each)))
"""


def _told(script: str, profile: Path, *words: str) -> list[str]:
    """Return the words that a process with a window prints."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(profile), *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("words", [(), ("and a contact",)], ids=["list", "contact"])
def test_a_picture_makes_no_kinds_that_are_not_in_it(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    made = _told(_PICTURE, tmp_path, *words)

    # To find out what Qt hands it, PySide may make every kind that it could be: 15 to 25 ms.
    assert "QTableView" in made
    assert {"QCalendarWidget", "QDial", "QGradient", "QTreeView", "QWizard"}.isdisjoint(made)
    assert ("QStyle" in made) == bool(words)


def test_all_kinds_of_the_modules_imported_later_are_named_before(tmp_path: Path) -> None:
    assert _told(_START, tmp_path) == [], "add these to KINDS"


def test_another_thread_waits_until_all_are_named(qtbot: QtBot) -> None:
    naming, answers = Naming(), list[bool]()
    waiting = threading.Thread(target=lambda: answers.append(naming.wait()))
    waiting.start()

    naming.begin()
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == [True]
    waiting.join()


@pytest.mark.parametrize("is_first", [True, False])
def test_where_no_rows_come_they_are_named_once_somebody_waits(
    qtbot: QtBot,
    is_first: bool,  # noqa: FBT001  # a test's parameter
) -> None:
    naming, answers = Naming(), list[bool]()
    waiting = threading.Thread(target=lambda: answers.append(naming.wait()))

    if is_first:
        waiting.start()
        QCoreApplication.processEvents()
    naming.begin_when_awaited()
    if not is_first:
        waiting.start()
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == [True]
    waiting.join()


def test_who_waits_is_let_go_where_the_window_closes_before() -> None:
    naming, answers = Naming(), list[bool]()
    waiting = threading.Thread(target=lambda: answers.append(naming.wait()))
    waiting.start()

    naming.give_up()
    waiting.join()

    assert answers == [False]
