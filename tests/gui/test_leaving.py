"""A question before something is lost for good: the step is taken only where one agrees."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.leaving import Leaving
from tests.gui import sight


class Scene:
    """A window with a step that would lose something."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.leaving = Leaving(window)
        self.taken: list[str] = []

    def leave(self, step: str = "left") -> None:
        """Ask for the step."""
        self.leaving.ask("Lose it?", "It is gone then.", "Lose it", lambda: self.taken.append(step))

    def questions(self) -> list[QMessageBox]:
        """Return the questions in sight."""
        return sight.all_in(self.window, QMessageBox)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    """Return a window that is open."""
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return Scene(window)


def test_agreeing_takes_the_step(scene: Scene) -> None:
    scene.leave()

    sight.click(sight.button_in(scene.questions()[0], "Lose it"))

    assert scene.taken == ["left"]


def test_staying_takes_none(scene: Scene) -> None:
    scene.leave()

    sight.click(sight.button_in(scene.questions()[0], "Stay"))

    assert scene.taken == []


def test_escape_means_to_stay(scene: Scene) -> None:
    scene.leave()

    QTest.keyClick(scene.questions()[0], Qt.Key.Key_Escape)

    assert scene.taken == []


def test_it_asks_once_at_a_time(scene: Scene) -> None:
    scene.leave("one")
    scene.leave("another")
    questions = scene.questions()

    sight.click(sight.button_in(questions[0], "Lose it"))

    assert len(questions) == 1
    assert scene.taken == ["one"]


def test_a_name_is_never_taken_for_markup(scene: Scene) -> None:
    scene.leaving.ask("Delete?", "<img src=x>", "Delete", lambda: None)

    labels = sight.all_in(scene.window, QLabel)
    formats = {label.textFormat() for label in labels if label.text() == "<img src=x>"}
    assert formats == {Qt.TextFormat.PlainText}
