"""Words in the window: always plain text, whatever the server put into it."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONG_WORD = re.compile(r"([^\s\u2060]{24})(?=[^\s\u2060]{8})")
_MAY_BREAK, _MUST_NOT = "\u200b", "\u2060"
_SLASH = "\u200f?/"  # from right to left with a mark
_DATE = re.compile(rf"(?<![\d/])\d{{1,4}}{_SLASH}\d{{1,4}}{_SLASH}\d{{1,4}}(?![\d/\u200f])")
_ABOVE, _BELOW = 0.3, 0.15  # of a line: so much Arabic letters with signs stand out of it
_Side = Qt.AlignmentFlag


def breakable(text: str) -> str:
    """Return *text* with places in its longest words where a line may end: a label knows blanks.

    Behind the slashes of a date, where Qt would end one, none ends.
    """
    dates_whole = _DATE.sub(lambda date: date[0].replace("/", f"/{_MUST_NOT}"), text)
    return _LONG_WORD.sub(rf"\1{_MAY_BREAK}", dates_whole)


def spoken(text: str) -> str:
    """Return *text* without what says where lines may end."""
    return text.replace(_MAY_BREAK, "").replace(_MUST_NOT, "")


def whole(address: str) -> str:
    """Return *address* so that no line ends within it, as it would behind each slash."""
    return "".join(f"{each}{_MUST_NOT}" if each in "/:.-?" else each for each in address)


def leave_room_for_signs(label: QLabel) -> None:
    """Let the first and the last line be as high as what stands in them, from right to left."""
    line = label.fontMetrics().height() if label.isRightToLeft() else 0
    label.setContentsMargins(0, round(line * _ABOVE), 0, round(line * _BELOW))


def begin_where_window_does(label: QLabel) -> None:
    """Let *label* begin at the side of the window, not at that of its own language."""
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if label.isRightToLeft() else flag.AlignLeft
    label.setAlignment(side | flag.AlignAbsolute | flag.AlignVCenter)
    if label.isRightToLeft():
        begin_lines_alike(label)


def begin_lines_alike(label: QLabel) -> None:
    """Draw *label* as text that can be chosen: other wrapped lines Qt 6.11 moves by a blank."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class Label(QLabel):
    """A ``QLabel`` that never guesses at rich text, and is read as it was written.

    Args:
        role: the name that the style sheet knows it by.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show *text*; to a screen reader it has no places where a line may end."""
        if self.text() != spoken(self.text()) or text != spoken(text):
            self.setAccessibleName(spoken(text) if text != spoken(text) else "")
        super().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the signs, too, that stand out of lines from right to left.

        Where text can be chosen, Qt cuts them off at the first and the last line.
        """
        super().paintEvent(event)
        can_choose = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if can_choose and self.isRightToLeft() and self.text():
            self._draw_signs()

    def _draw_signs(self) -> None:
        from PySide6.QtGui import (  # they take a while to make
            QAbstractTextDocumentLayout,
            QTextDocument,
            QTextOption,
        )

        document, option = QTextDocument(), QTextOption(self.alignment())
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WordWrap if self.wordWrap() else wrap.ManualWrap)
        document.setDefaultTextOption(option)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setPlainText(self.text())
        place = self.contentsRect()
        document.setTextWidth(place.width())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            place.setTop(place.top() + max(0, int(place.height() - document.size().height()) // 2))
        context = QAbstractTextDocumentLayout.PaintContext()
        role = QPalette.ColorRole.Text
        context.palette.setColor(role, self.palette().color(self.foregroundRole()))
        painter = QPainter(self)
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(place)))
        painter.translate(place.topLeft())
        document.documentLayout().draw(painter, context)
        painter.end()

    def setWordWrap(self, on: bool) -> None:  # noqa: FBT001  # Qt's
        """Break lines; from right to left there is room for signs above and below them."""
        super().setWordWrap(on)
        leave_room_for_signs(self)


class ElidedLabel(Label):
    """A line that ends in an ellipsis where there is no room for all of it."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        side = _Side.AlignRight if self.isRightToLeft() else _Side.AlignLeft
        place = side | _Side.AlignAbsolute | _Side.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # "…" ends the text
        painter.drawText(self.contentsRect(), place, text)
        painter.end()
