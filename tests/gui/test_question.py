"""The box that asks: where its words begin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from contacts.folding import isolated
from gui.question import Question

_NAMES = f"{isolated('Ana Ruiz')} · {isolated('Noor de Vries')}"
_RIGHT_TO_LEFT_MARK = "\u200f"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window to ask over."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def _asked(window: QWidget) -> Question:
    question = Question(window, "Delete 2 contacts?", f"{_NAMES}\nNothing is sent.")
    question.offer(
        Question.StandardButton.Yes | Question.StandardButton.No, Question.StandardButton.No
    )
    question.open()
    return question


def test_words_have_as_much_room_on_both_sides(window: QWidget) -> None:
    question = _asked(window)

    words = question.findChild(QLabel, "qt_msgbox_informativelabel")
    buttons = question.findChildren(QPushButton)

    assert isinstance(words, QLabel)
    last = max(button.mapTo(question, button.rect().topRight()).x() for button in buttons)
    assert words.x() == question.width() - 1 - last


def test_a_line_of_names_begins_at_the_right_where_words_do(
    qapp: QApplication, window: QWidget
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        lines = _asked(window).informativeText().split("\n")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert all(line.startswith(_RIGHT_TO_LEFT_MARK) for line in lines)


def test_a_title_in_latin_letters_begins_there_too(qapp: QApplication, window: QWidget) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        title = Question(window, "About", "A book.", "Switchbook 1.0").text()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert title == f"{_RIGHT_TO_LEFT_MARK}Switchbook 1.0"


def test_long_words_are_heard_unbroken(window: QWidget) -> None:
    explanation = "保存されていないため、失われます。残すには、そのまま別の場所に移動してください。"
    question = Question(window, "Forget what you typed?", explanation)

    words = question.findChild(QLabel, "qt_msgbox_informativelabel")

    assert isinstance(words, QLabel)
    assert words.text() != explanation
    accessible = QAccessible.queryAccessibleInterface(words)
    assert accessible.text(QAccessible.Text.Name) == explanation
