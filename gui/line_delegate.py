"""Painting a line of a short list: an icon, what it is, and at the other end what belongs to it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.icons import icon

TRAILING = Qt.ItemDataRole.UserRole + 1
"""What stands at the end of the line, quietly."""
PALE = Qt.ItemDataRole.UserRole + 2
"""Whether the line cannot be taken now."""
HEADING = Qt.ItemDataRole.UserRole + 3
"""Whether the line names those below it."""
ICON = Qt.ItemDataRole.UserRole + 4
"""The name of an icon."""

_PADDING = 10  # pixels above and below the text together
_GAP = 8  # pixels between icon, text and trailing text
_ICON_SIZE = 20  # pixels, at least
_LEAST = 0.4  # of the room is left to the trailing text where both are long
_Group, _Role = QPalette.ColorGroup, QPalette.ColorRole


class LineDelegate(QStyledItemDelegate):
    """Draws lines of one height, in either direction."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        style = option.widget.style()
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, option, painter, option.widget)
        room = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        if name := index.data(ICON):
            side = _icon_size(option)
            place = QRect(0, 0, side, side)
            place.moveCenter(room.center())
            place.moveLeft(room.left())
            mirrored = QStyle.visualRect(option.direction, option.rect, place)
            _icon(name, option, is_pale=bool(index.data(PALE))).paint(painter, mirrored)
            room.setLeft(place.right() + 1 + _GAP)
        self._draw_texts(painter, option, index, room)

    def _draw_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        room: QRect,
    ) -> None:
        text, trailing = index.data() or "", index.data(TRAILING) or ""
        font = QFont(option.font)
        font.setBold(bool(index.data(HEADING)))
        painter.save()
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of each text
        metrics = painter.fontMetrics()
        end = min(metrics.horizontalAdvance(trailing) + 1, room.width())
        if metrics.horizontalAdvance(text) + _GAP + end > room.width():
            left = room.width() - _GAP - metrics.horizontalAdvance(text)
            end = min(end, max(left, int(_LEAST * room.width())))
        first = room.adjusted(0, 0, -end - _GAP if trailing else 0, 0)
        last = QRect(room.right() - end + 1, room.top(), end, room.height())
        is_pale = bool(index.data(PALE))
        colour = _Role.PlaceholderText if is_pale else _Role.Text
        _draw(painter, option, first, text, colour, at_end=False)
        _draw(painter, option, last, trailing, _Role.PlaceholderText, at_end=True)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that both texts and the icon need."""
        metrics = option.fontMetrics
        texts = [index.data() or "", index.data(TRAILING) or ""]
        icon_size = _icon_size(option) if index.data(ICON) else 0
        width = sum(map(metrics.horizontalAdvance, texts)) + icon_size + 5 * _GAP
        return QSize(width, max(metrics.height(), icon_size) + _PADDING)


def _icon_size(option: QStyleOptionViewItem) -> int:
    """Return how large an icon is beside letters of that size, in pixels."""
    return max(_ICON_SIZE, option.fontMetrics.height())


def _draw(  # noqa: PLR0913  # what a piece of text is drawn with
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    text: str,
    role: QPalette.ColorRole,
    *,
    at_end: bool,
) -> None:
    """Draw *text* in *room*, which is given as from the left, at its beginning or end."""
    place = QStyle.visualRect(option.direction, option.rect, room)
    is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if at_end is not is_mirrored else flag.AlignLeft
    painter.setPen(option.palette.color(_group(option), _colour_role(option, role)))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | flag.AlignAbsolute | flag.AlignVCenter, cut)


def _colour_role(option: QStyleOptionViewItem, role: QPalette.ColorRole) -> QPalette.ColorRole:
    is_chosen = option.state & QStyle.StateFlag.State_Selected
    return _Role.HighlightedText if is_chosen else role


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    is_active = option.state & QStyle.StateFlag.State_Active
    return _Group.Active if is_active else _Group.Inactive


def _icon(name: str, option: QStyleOptionViewItem, *, is_pale: bool) -> QIcon:
    """Return an icon in the colour of the text beside it."""
    role = _colour_role(option, _Role.PlaceholderText if is_pale else _Role.Text)
    palette = QPalette(option.palette)
    palette.setColor(_Role.ButtonText, option.palette.color(_group(option), role))
    return icon(name, palette)
