"""Painting the cells of the list: text with marks, the name with what belongs to the person.

Everything is drawn here, on one ground and one line below: what Qt would ask the style for,
in seven calls a cell, costs more than the text itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from contacts.contact import FIELDS, Contact, RemoteId
from contacts.row import row_of
from gui.cell_look import CellLook, avatar_size, row_height
from gui.marked_text import draw
from gui.name_cell import Cell, NameCell
from gui.preferences import Density
from gui.table_model import ContactTableModel

_MARGIN = 6
_UNSEEN = 300  # pixels
_EDGE = 2  # above and below what is chosen


class CellDelegate(QStyledItemDelegate):
    """Draws the rows of a ``ContactTableModel``.

    Attributes:
        density: of the rows; ``look_again`` makes a change of it seen.
        shows_initials: whether roomy rows begin with initials; the same.
        width: of what is in sight of the rows, in pixels.
    """

    def __init__(self, model: ContactTableModel, table: QAbstractItemView) -> None:
        super().__init__(table)
        self._model = model
        self._table = table
        self._name = NameCell(model)
        self._look: CellLook | None = None
        self.density = Density.COMFORTABLE
        self.shows_initials = True
        self.width = table.viewport().width()

    @property
    def look(self) -> CellLook:
        """Pens and measures for the palette, the font and the density that there are."""
        if self._look is None:
            avatar = 0
            if self.shows_initials and self.density is Density.COMFORTABLE:
                avatar = avatar_size(self._table.font())
            self._look = CellLook.of(self._table, self.density, avatar)
        return self._look

    def look_again(self) -> None:
        """Make pens and measures anew: palette, font or density are others."""
        self._look = None

    @property
    def rehearsals(self) -> tuple[Callable[[], object], ...]:
        """What to do, each in a turn of its own, so that the first rows take no longer than later.

        That is some 15 ms of kinds that PySide makes when they are first named, and of code.
        """
        return (lambda: self.look, self._draw_unseen)

    def _draw_unseen(self) -> None:
        row = row_of(Contact(RemoteId(""), ("Aa",) * len(FIELDS)))
        place = QRect(0, 0, _UNSEEN, row_height(self._table.font(), self.density))
        page = QPixmap(place.size())
        painter = QPainter(page)
        self._name.draw(painter, place, Cell(0, row, is_chosen=False), self.look)
        painter.fillRect(0, 0, 1, 1, self.look.line)
        painter.end()

    def note_columns(self, *, has_company: bool, has_title: bool) -> None:
        """Note what has a column of its own, and stands below no name for that."""
        self._name.has_company, self._name.has_title = has_company, has_title

    @property
    def current(self) -> int:
        """The row where the keyboard is; -1 for none."""
        return self._name.current

    def note_current(self, row: int) -> None:
        """Note in which row the keyboard is; -1 for none."""
        self._name.current = row

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        place, column, look = option.rect, index.column(), self.look
        # Not by option.state: PySide takes 15 ms before the first rows to make its kinds.
        is_chosen = self._table.selectionModel().isSelected(index)
        if is_chosen:
            painter.fillRect(place, look.chosen)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, look.line)
        if is_chosen and look.chosen_edge != look.chosen:
            for top in (place.top(), place.bottom() + 1 - _EDGE):
                painter.fillRect(place.left(), top, place.width(), _EDGE, look.chosen_edge)
        row, text = self._model.shown_at(index.row(), column)
        pen = look.on_chosen if is_chosen else look.text
        if row is None:
            draw(painter, self._inside(place, column, look), text, pen)
        elif column:
            seen = self._seen(self._inside(place, 1, look))
            draw(painter, seen, text, pen, row.marks.get(column, ()))
        else:
            cell = Cell(index.row(), row, is_chosen)
            self._name.draw(painter, self._name_place(place, look), cell, look)

    def _inside(self, place: QRect, column: int, look: CellLook) -> QRect:
        shift = 0 if column else look.indent
        return place.adjusted(_MARGIN + shift, 0, -_MARGIN, -1)

    def _seen(self, place: QRect) -> QRect:
        """Return what of *place* is in sight, so that no end of a number passes for all of it."""
        left, right, last = place.left(), place.right(), self.width - 1 - _MARGIN
        if left >= _MARGIN and right <= last:
            return place
        return place.adjusted(max(_MARGIN - left, 0), 0, min(last - right, 0), 0)

    def _name_place(self, place: QRect, look: CellLook) -> QRect:
        if look.is_mirrored:
            return place.adjusted(_MARGIN, 0, 0, -1)
        return place.adjusted(0, 0, -_MARGIN, -1)
