"""A line of a cell is read as it was written, from whichever side lines begin."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from contacts.row import Span
from gui.marked_text import Pen, draw

WIDTH, HEIGHT = 200, 24


def drawn(text: str, place: QRect, *, is_mirrored: bool, spans: tuple[Span, ...] = ()) -> QImage:
    """Return a picture of *text* in *place*."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if is_mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pen = Pen.of(QFont(), QColor("black"), QColor("yellow"), is_mirrored=is_mirrored)
    draw(painter, place, text, pen, spans)
    painter.end()
    return image


def columns_of(image: QImage, is_meant: Callable[[QColor], bool]) -> list[int]:
    """Return from which columns of *image* some pixel is meant."""
    pixels = ((x, y) for x in range(WIDTH) for y in range(HEIGHT))
    return [x for x, y in pixels if is_meant(image.pixelColor(x, y))]


@pytest.mark.parametrize(
    "text", ["0161 496 0449", "+33 2 61 91 42 60", "ana.ruiz@example.com", "Ó!"]
)
def test_from_the_right_numbers_keep_their_order(qapp: QApplication, text: str) -> None:
    pen = Pen.of(QFont(), QColor("black"), QColor("yellow"))
    line = pen.line(text, WIDTH)
    assert line.glyphs is not None
    left = WIDTH - round(line.glyphs.size().width() + 0.499)

    at_the_right = drawn(text, QRect(left, 0, WIDTH - left, HEIGHT), is_mirrored=False)
    assert drawn(text, QRect(0, 0, WIDTH, HEIGHT), is_mirrored=True) == at_the_right


def test_a_number_that_was_cut_begins_as_it_does(qapp: QApplication) -> None:
    line = Pen.of(QFont(), QColor("black"), QColor("yellow")).line("07700 900161", 70)

    assert line.shown.startswith("07700")
    assert line.shown.endswith("…")
    assert line.glyphs is not None


def test_what_was_found_is_marked_where_it_stands(qapp: QApplication) -> None:
    image = drawn("0161 496", QRect(0, 0, WIDTH, HEIGHT), is_mirrored=True, spans=((0, 4),))

    yellow = columns_of(image, lambda colour: colour == QColor("yellow"))
    assert yellow
    assert max(yellow) < WIDTH - 20  # "496" stands to the right of it


def test_arabic_begins_at_the_right(qapp: QApplication) -> None:
    image = drawn("مريم", QRect(0, 0, WIDTH, HEIGHT), is_mirrored=True)

    assert min(columns_of(image, lambda colour: colour.value() < 128)) > WIDTH // 2
