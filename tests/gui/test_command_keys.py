"""A command by its keys comes behind what was typed before them, whoever is asked first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from gui.command_keys import CommandKeys

_CONTROL = Qt.KeyboardModifier.ControlModifier


class Reader(QObject):
    """A screen reader that is asked about each key, and answers later, as on Linux."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._answers = QTimer(self)
        self._answers.setInterval(1)
        self._answers.timeout.connect(self._answer)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if not (isinstance(target, QWindow) and event.spontaneous() and event.type() in kinds):
            return False
        assert isinstance(event, QKeyEvent)
        self._held.append((target, event.clone()))
        self._answers.start()
        return True

    @property
    def holds(self) -> bool:
        """Whether a key has not been delivered."""
        return bool(self._held)

    def _answer(self) -> None:
        if self._held:
            QCoreApplication.postEvent(*self._held.pop(0))


class Page:
    """A window with a line to type in and one command."""

    def __init__(self, keys: str, reader: Reader) -> None:
        self.reader = reader
        self.window = QMainWindow()
        self.line = QLineEdit()
        self.window.setCentralWidget(self.line)
        self.command = QAction("Command", self.window)
        self.command.setShortcut(keys)
        self.window.addAction(self.command)
        self.seen: list[str] = []
        """What stood in the line when the command was carried out."""
        self.command.triggered.connect(lambda: self.seen.append(self.line.text()))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press a key as it comes from the display."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type *text*, of capital letters, as it comes from the display."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), ord(letter))


@pytest.fixture(autouse=True)
def reader(qtbot: QtBot) -> Iterator[Reader]:
    made = Reader()
    application = QGuiApplication.instance()
    assert application is not None
    yield made
    application.removeEventFilter(made)


@pytest.fixture
def page(request: pytest.FixtureRequest, reader: Reader, qtbot: QtBot) -> Page:
    made = Page(getattr(request, "param", "Ctrl+S"), reader)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
    made.line.setFocus()
    CommandKeys(made.window, [made.command]).follow()
    application = QGuiApplication.instance()
    assert application is not None
    application.installEventFilter(reader)  # Qt's own, too, comes after the window
    return made


def test_letters_typed_right_before_a_command_are_there(page: Page, qtbot: QtBot) -> None:
    page.type("ZOE")
    page.press(Qt.Key.Key_S, _CONTROL)

    qtbot.waitUntil(lambda: bool(page.seen))
    assert page.seen == ["ZOE"]


def test_a_command_that_those_letters_allow_is_carried_out(page: Page, qtbot: QtBot) -> None:
    page.command.setEnabled(False)
    page.line.textChanged.connect(lambda: page.command.setEnabled(True))

    page.type("ZOE")
    page.press(Qt.Key.Key_S, _CONTROL)

    qtbot.waitUntil(lambda: page.seen == ["ZOE"])


@pytest.mark.parametrize("page", ["Ctrl+Right"], indirect=True)
def test_a_line_keeps_the_keys_that_it_uses_itself(page: Page, qtbot: QtBot) -> None:
    page.line.setText("Ada Lovelace")
    page.line.setCursorPosition(0)

    page.press(Qt.Key.Key_Right, _CONTROL)

    qtbot.waitUntil(lambda: page.line.cursorPosition() == len("Ada "))
    assert page.seen == []


def test_what_comes_behind_a_question_does_nothing(page: Page, qtbot: QtBot) -> None:
    question = QDialog(page.window)
    question.setModal(True)
    page.command.triggered.connect(question.open)

    for _ in range(3):
        page.press(Qt.Key.Key_S, _CONTROL)

    qtbot.waitUntil(lambda: question.isVisible() and not page.reader.holds)
    question.close()
    assert page.seen == [""]
