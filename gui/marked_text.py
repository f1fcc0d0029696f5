"""One line of text in a cell, elided where it is too long, with marks behind what was found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtGui import QTextOption as Option

from contacts.row import Span

_FIRST_OTHERWISE = "\u0590"  # Hebrew; what is before it is Latin, Greek, Cyrillic, Armenian
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_FLAGS = int(_LEADING) | int(Qt.TextFlag.TextSingleLine)


@dataclass(slots=True)
class Pen:
    """With what text is drawn: made once for many lines."""

    font: QFont
    colour: QColor
    mark: QColor
    metrics: QFontMetrics
    widest: int  # pixels of a wide letter: so many letters need no measuring

    @classmethod
    def of(cls, font: QFont, colour: QColor, mark: QColor) -> "Pen":
        """Return a pen for *font*."""
        metrics = QFontMetrics(font)
        return cls(font, colour, mark, metrics, metrics.horizontalAdvance("W") or 1)


def draw(painter: QPainter, place: QRect, text: str, pen: Pen, spans: Sequence[Span] = ()) -> None:
    """Draw *text* from the leading edge of *place*, with *spans* of it marked."""
    if not text or place.width() <= 0:
        return
    shown = text
    if len(text) * pen.widest > place.width():
        shown = pen.metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    is_plain = text.isascii() or max(text) < _FIRST_OTHERWISE
    painter.setFont(pen.font)
    painter.setPen(pen.colour)
    if is_plain and painter.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        top = place.top() + (place.height() - pen.metrics.height()) // 2
        _mark(
            painter,
            QRect(place.left(), top, place.width(), pen.metrics.height()),
            shown,
            pen,
            spans,
        )
        painter.drawText(place.left(), top + pen.metrics.ascent(), shown)
    elif spans:
        _draw_laid_out(painter, place, shown, pen, spans)
    else:
        painter.drawText(QRectF(place), _FLAGS, shown)


def _mark(painter: QPainter, line: QRect, shown: str, pen: Pen, spans: Sequence[Span]) -> None:
    """Colour the ground of what is marked; each character stands at its own place."""
    for start, end in spans:
        left = line.left() + pen.metrics.horizontalAdvance(shown[:start])
        right = line.left() + pen.metrics.horizontalAdvance(shown[:end])
        bar = QRect(left, line.top(), right - left, line.height()).intersected(line)
        if not bar.isEmpty():
            painter.fillRect(bar, pen.mark)


def _draw_laid_out(
    painter: QPainter, place: QRect, shown: str, pen: Pen, spans: Sequence[Span]
) -> None:
    layout = QTextLayout(shown, pen.font)
    direction = Option(_LEADING)
    direction.setTextDirection(painter.layoutDirection())
    direction.setWrapMode(Option.WrapMode.NoWrap)
    layout.setTextOption(direction)
    layout.setFormats(list(_formats(shown, pen.mark, spans)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(place)
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2))
    painter.restore()


def _formats(shown: str, mark: QColor, spans: Sequence[Span]) -> Iterator[QTextLayout.FormatRange]:
    """Yield the marks that lie within the text, in the units that Qt counts in."""
    format_of_mark = QTextCharFormat()
    format_of_mark.setBackground(mark)
    for start, end in spans:
        length = _units(shown[start:end])
        if length:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = _units(shown[:start]), length
            piece.format = format_of_mark
            yield piece


def _units(text: str) -> int:
    """Return the length of *text* in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
