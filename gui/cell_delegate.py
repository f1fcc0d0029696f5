"""Painting a cell; what a query has hit is marked in it."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from contacts.row import Row, Span
from gui.table_model import ROW_ROLE, offset_of

_MARK_ON_LIGHT, _MARK_ON_DARK = QColor("#ffe08a"), QColor("#6b5310")
_MARK_WHERE_CHOSEN = QColor("#b98a00")


class CellDelegate(QStyledItemDelegate):
    """Draws as Qt does, and marks below the text where a row has some."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row = index.data(ROW_ROLE)
        spans = row.marks.get(index.column()) if isinstance(row, Row) and row.marks else None
        if not spans:
            super().paint(painter, option, index)
            return
        marked = QStyleOptionViewItem(option)
        self.initStyleOption(marked, index)
        text, marked.text = marked.text, ""
        style = marked.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, marked, painter, marked.widget)
        marked.text = text
        shift = offset_of(row, index.column())
        shifted = [(start + shift, end + shift) for start, end in spans]
        self._draw_marked(painter, marked, style, shifted)

    def _draw_marked(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        style: QStyle,
        spans: list[Span],
    ) -> None:
        element = QStyle.SubElement.SE_ItemViewItemText
        place = style.subElementRect(element, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget)
        place = place.adjusted(margin + 1, 0, -margin - 1, 0)
        mode, metrics = Qt.TextElideMode.ElideRight, option.fontMetrics
        text = metrics.elidedText(option.text, mode, place.width())
        layout = QTextLayout(text, option.font)
        direction = QTextOption(option.displayAlignment)
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(direction)
        layout.setFormats(list(_formats(option, text, spans)))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        top = place.top() + (place.height() - line.height()) / 2
        painter.save()
        painter.setClipRect(place)
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(_group(option), role))
        layout.draw(painter, QPointF(place.left(), top))
        painter.restore()


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    if option.state & QStyle.StateFlag.State_Active:
        return QPalette.ColorGroup.Active
    return QPalette.ColorGroup.Inactive


def _formats(
    option: QStyleOptionViewItem, text: str, spans: list[Span]
) -> Iterator[QTextLayout.FormatRange]:
    """Yield the marks that lie within *text*, in the units that Qt counts in."""
    format_of_mark = QTextCharFormat()
    format_of_mark.setBackground(_mark_colour(option))
    for start, end in spans:
        begin = _units(text[:start])
        length = _units(text[start:end])
        if length:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = begin, length
            piece.format = format_of_mark
            yield piece


def _mark_colour(option: QStyleOptionViewItem) -> QColor:
    if option.state & QStyle.StateFlag.State_Selected:
        return _MARK_WHERE_CHOSEN
    is_dark = option.palette.color(QPalette.ColorRole.Base).lightness() < 128  # noqa: PLR2004
    return _MARK_ON_DARK if is_dark else _MARK_ON_LIGHT


def _units(text: str) -> int:
    """Return the length of *text* in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
