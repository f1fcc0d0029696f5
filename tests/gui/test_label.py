"""Labels: plain text always, cut with an ellipsis where there is no room."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.label import ElidedLabel, Label, begin_where_window_does, breakable


@pytest.mark.parametrize("kind", [Label, ElidedLabel])
def test_markup_is_never_guessed_at(kind: type[Label], qtbot: QtBot) -> None:
    label = kind()
    qtbot.addWidget(label)

    label.setText("<h1>big</h1>")

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<h1>big</h1>"


def test_a_word_that_may_be_broken_is_read_as_one(qtbot: QtBot) -> None:
    label, word = Label(breakable("w" * 60)), "w" * 60
    qtbot.addWidget(label)

    read = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    label.setText("short")

    assert read == word
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "short"


def test_no_line_ends_within_a_date_which_is_read_as_it_was_written(qtbot: QtBot) -> None:
    dates = ("24/11/2026 13:30", "\u0662\u0664\u200f/\u0661\u0661\u200f/\u0662\u0660\u0662\u0666")
    for date in dates:
        label = Label(breakable(f"A change of {date} waits"))
        qtbot.addWidget(label)
        label.setWordWrap(True)
        narrow = label.fontMetrics().horizontalAdvance(date[:-3])

        layout = QTextLayout(label.text(), label.font())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(narrow)
        layout.endLayout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        ends = [label.text()[: line.textStart() + line.textLength()][-1:] for line in lines[:-1]]

        assert "/" not in ends
        assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == (
            f"A change of {date} waits"
        )


def test_from_right_to_left_signs_above_the_first_line_are_whole(qtbot: QtBot) -> None:
    label = Label("\u0623\u064f\u0623\u064b")  # alefs, each with two signs above it
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setWordWrap(True)
    begin_where_window_does(label)
    label.resize(label.sizeHint().expandedTo(QSize(100, 0)))

    picture = label.grab().toImage()

    above = range(label.contentsRect().top())
    ground = picture.pixelColor(0, 0)
    ink = [picture.pixelColor(x, y) for x in range(100) for y in above]
    assert any(colour != ground for colour in ink)


def test_a_long_line_needs_no_room_and_is_painted_with_an_ellipsis(qtbot: QtBot) -> None:
    label, whole = ElidedLabel(), ElidedLabel()
    for each, text in ((label, "W" * 500), (whole, "W" * 30 + "…")):
        qtbot.addWidget(each)
        each.setText(text)
        each.resize(100, 30)

    painted = label.grab().toImage()

    assert label.minimumSizeHint().width() > 1000  # which the layout ignores, by the policy
    assert label.sizePolicy().horizontalPolicy().name == "Ignored"
    assert painted == whole.grab().toImage()  # both are cut to the same few letters


def test_a_line_from_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("I")
    label.resize(200, 30)
    left = first_ink_of(label)

    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert left < 50
    assert first_ink_of(label) > 150


def test_a_latin_line_ends_in_its_ellipsis_from_right_to_left_too(
    qtbot: QtBot, qapp: QApplication
) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("I" * 500)
    label.resize(200, 30)

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = label.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    ground = image.pixelColor(0, 0)
    pixels = [(x, y) for x in range(200) for y in range(30)]
    inked = [(x, y) for x, y in pixels if image.pixelColor(x, y) != ground]
    last = max(x for x, _ in inked)
    assert len([y for x, y in inked if x == last]) < 5  # a dot, not a letter


def first_ink_of(label: Label) -> int:
    """Return how many pixels from the left the first painted one is."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    columns = range(image.width())
    return next(
        x for x in columns if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    )
