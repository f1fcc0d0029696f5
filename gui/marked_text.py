"""One line of text in a cell, elided where it is too long, with marks behind what was found."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QStaticText,
    QTextLayout,
)
from PySide6.QtGui import QTextOption as Option

from contacts.row import Span

_FIRST_OTHERWISE = "\u0590"  # Hebrew; what is before it is Latin, Greek, Cyrillic, Armenian
_MOST_LINES = 200  # of a pen: some two screens
_FLAG = Qt.AlignmentFlag
_LEFT, _RIGHT = (
    side | _FLAG.AlignAbsolute | _FLAG.AlignVCenter for side in (_FLAG.AlignLeft, _FLAG.AlignRight)
)
_SINGLE = int(Qt.TextFlag.TextSingleLine)
_OWN = Qt.LayoutDirection.LayoutDirectionAuto


@dataclass(slots=True)
class Pen:
    """With what text is drawn: made once for many lines.

    Attributes:
        is_mirrored: whether lines begin at the right.
        laid_out: lines that were drawn lately, by text and width: to shape one anew takes
            longer than all the rest.
    """

    font: QFont
    colour: QColor
    mark: QColor
    metrics: QFontMetrics
    is_mirrored: bool = False
    laid_out: "OrderedDict[tuple[str, int], _Line]" = field(default_factory=OrderedDict)

    @classmethod
    def of(cls, font: QFont, colour: QColor, mark: QColor, *, is_mirrored: bool = False) -> "Pen":
        """Return a pen for *font*."""
        return cls(font, colour, mark, QFontMetrics(font), is_mirrored)

    def line(self, text: str, width: int) -> "_Line":
        """Return *text* as it is drawn in so many pixels."""
        known = self.laid_out.get((text, width))
        if known is None:
            known = self.laid_out[text, width] = self._line(text, width)
            if len(self.laid_out) > _MOST_LINES:
                self.laid_out.popitem(last=False)
        return known

    def _line(self, text: str, width: int) -> "_Line":
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        whole = shown.removesuffix("…")
        is_plain = whole.isascii() or max(whole) < _FIRST_OTHERWISE
        if not is_plain:
            return _Line(shown, None)
        glyphs = QStaticText(shown)
        glyphs.setTextFormat(Qt.TextFormat.PlainText)
        glyphs.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        glyphs.prepare(font=self.font)
        return _Line(shown, glyphs)


@dataclass(slots=True)
class _Line:
    """A line, elided; *glyphs* where each character stands at its own place, from the left.

    So do numbers and Latin words also where lines begin at the right: the groups of a number
    would change places there.
    """

    shown: str
    glyphs: QStaticText | None


def draw(painter: QPainter, place: QRect, text: str, pen: Pen, spans: Sequence[Span] = ()) -> None:
    """Draw *text* from the leading edge of *place*, with *spans* of it marked."""
    width = place.width()
    if not text or width <= 0:
        return
    line = pen.line(text, width)
    painter.setFont(pen.font)
    painter.setPen(pen.colour)
    if line.glyphs is not None:
        height = pen.metrics.height()
        left, top = place.left(), place.top() + (place.height() - height) // 2
        if pen.is_mirrored:
            left = max(left, place.right() + 1 - ceil(line.glyphs.size().width()))
        if spans:
            _mark(painter, QRect(left, top, width, height), line.shown, pen, spans)
        painter.drawStaticText(left, top, line.glyphs)
    elif spans:
        _draw_laid_out(painter, place, line.shown, pen, spans)
    else:
        before = painter.layoutDirection()
        painter.setLayoutDirection(_OWN)  # else "+49" is "49+" where lines begin at the right
        painter.drawText(QRectF(place), int(_side(pen)) | _SINGLE, line.shown)
        painter.setLayoutDirection(before)


def _side(pen: Pen) -> Qt.AlignmentFlag:
    """Return where lines begin, whichever way their text runs."""
    return _RIGHT if pen.is_mirrored else _LEFT


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
    option = Option(_side(pen))
    option.setTextDirection(_OWN)
    option.setWrapMode(Option.WrapMode.NoWrap)
    layout.setTextOption(option)
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
    from PySide6.QtGui import QTextCharFormat  # takes a while to make

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
