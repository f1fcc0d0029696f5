"""The first cell of a row: the letter of the order, initials, the name, and its badges.

The letter stands only in the first row that begins with it, inside that row; all rows keep
one height.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

from contacts.contact import BY_WIRE, FIELDS
from contacts.ordering import sort_key
from contacts.outgoing import Badge
from contacts.row import Row, Span
from contacts.view import LAST_WORD, Order
from gui.avatar import hue_of, initials_of
from gui.cell_look import CellLook
from gui.icons import icon
from gui.marked_text import draw
from gui.messages import short_badge_text
from gui.preferences import Density
from gui.table_model import ContactTableModel

_CENTRE = Qt.AlignmentFlag.AlignCenter
_TITLE, _COMPANY = FIELDS.index(BY_WIRE["title"]), FIELDS.index(BY_WIRE["company"])
_BETWEEN = " · "
_GAP = 8
_MOST_FACES = 100  # pixmaps of 4 KB: some four screens
_MOST_LETTERS = 500
_CHIP_PADDING = 6
_STAR = "★"
_BAR = 3  # pixels wide, where the keyboard is


@dataclass(slots=True)
class Cell:
    """What is to be drawn: a row, its number in the list, and whether it is chosen."""

    number: int
    row: Row
    is_chosen: bool


class NameCell:
    """Draws first cells of a ``ContactTableModel``.

    Attributes:
        has_company: whether the company has a column of its own.
        has_title: whether the title has.
        current: the row where the keyboard is; -1 for none.
    """

    def __init__(self, model: ContactTableModel) -> None:
        self._model = model
        self.has_company = True
        self.has_title = False
        self.current = -1
        self._order: Order | None = None
        self._letters: dict[str, str] = {}  # of that order, by the text that it goes by

    def draw(self, painter: QPainter, place: QRect, cell: Cell, look: CellLook) -> None:
        """Draw a first cell in *place*."""
        if cell.number == self.current:
            painter.fillRect(self._laid(look, place, 0, _BAR), look.accent)
        letter = self._letter(cell.number)
        if letter:
            draw(painter, self._laid(look, place, _BAR + 3, look.gutter), letter, look.letter)
        if look.avatar:
            self._draw_avatar(painter, place, _title_of(cell.row), look)
        used = self._draw_badges(painter, place, cell.row, look)
        width = place.width() - look.indent - used
        self._draw_words(painter, self._laid(look, place, look.indent, width), cell, look)

    def _draw_words(self, painter: QPainter, place: QRect, cell: Cell, look: CellLook) -> None:
        row, pen = cell.row, look.on_chosen if cell.is_chosen else look.text
        is_roomy = look.density is Density.COMFORTABLE
        second, marks_below = self._second_line(row) if is_roomy else ("", [])
        if not second:
            draw(painter, place, _title_of(row), pen, row.marks.get(0, ()))
            return
        first, below = pen.metrics.height(), look.quiet.metrics.height()
        top = place.top() + (place.height() - first - below) // 2
        name = QRect(place.left(), top, place.width(), first)
        draw(painter, name, _title_of(row), pen, row.marks.get(0, ()))
        line = QRect(place.left(), top + first, place.width(), below)
        draw(painter, line, second, look.quiet, marks_below)

    @staticmethod
    def _laid(look: CellLook, place: QRect, start: int, width: int) -> QRect:
        """Return the part of *place* that begins *start* pixels from its leading edge."""
        if look.is_mirrored:
            return QRect(place.right() + 1 - start - width, place.top(), width, place.height())
        return QRect(place.left() + start, place.top(), width, place.height())

    def _second_line(self, row: Row) -> tuple[str, list[Span]]:
        """Return title and company, as far as they have no columns, and what is marked there."""
        text, marks = "", list[Span]()
        for cell, has_column in ((_TITLE, self.has_title), (_COMPANY, self.has_company)):
            if has_column or not row.cells[cell]:
                continue
            text += _BETWEEN if text else ""
            marks += [
                (len(text) + start, len(text) + end) for start, end in row.marks.get(cell, ())
            ]
            text += row.cells[cell]
        return text, marks

    def _letter(self, number: int) -> str:
        """Return the letter that begins with this row; nothing where the row above has it."""
        letter = self._letter_of(number)
        return "" if number > 0 and letter == self._letter_of(number - 1) else letter

    def _letter_of(self, number: int) -> str:
        row, order = self._model.row_at(number), self._model.view.order
        if row is None:
            return ""
        if order is not self._order or len(self._letters) > _MOST_LETTERS:
            self._order, self._letters = order, {}
        text = row.cells[0 if order.by == LAST_WORD else FIELDS.index(BY_WIRE[order.by])]
        letter = self._letters.get(text)
        if letter is None:
            letter = self._letters[text] = _letter_of(text, order)
        return letter

    def _draw_avatar(self, painter: QPainter, place: QRect, name: str, look: CellLook) -> None:
        hue, initials = _face_of(name)
        scale = painter.device().devicePixelRatio()
        face = look.faces.get((initials, hue, scale))
        if face is None:
            face = look.faces[initials, hue, scale] = _drawn_face(initials, hue, look, scale)
            if len(look.faces) > _MOST_FACES:
                look.faces.popitem(last=False)
        circle = self._laid(look, place, look.gutter, look.avatar)
        top = place.center().y() - look.avatar // 2
        painter.drawPixmap(circle.left(), top, face)

    def _draw_badges(self, painter: QPainter, place: QRect, row: Row, look: CellLook) -> int:
        """Draw what else there is to say at the trailing edge; return how wide that is."""
        used, text = 0, short_badge_text(row.badge, is_news=row.is_news)
        if text:
            used = self._draw_chip(painter, place, text, look, is_asking=row.badge is Badge.ASKS)
        if row.contact.favorite:
            width = look.star.metrics.horizontalAdvance(_STAR)
            star = self._laid(look, place, place.width() - used - width, width)
            draw(painter, star, _STAR, look.star)
            used += width + _GAP
        return used

    def _draw_chip(
        self, painter: QPainter, place: QRect, text: str, look: CellLook, *, is_asking: bool
    ) -> int:
        pen = look.asking if is_asking else look.chip
        width = pen.metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING
        chip = self._laid(look, place, place.width() - width, width)
        height = pen.metrics.height() + 2
        chip = QRect(chip.left(), place.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.asking_ground if is_asking else look.chip_ground)
        painter.drawRoundedRect(QRectF(chip), height / 2, height / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(pen.colour)
        painter.setFont(pen.font)
        painter.drawText(chip, int(_CENTRE), text)
        return width + _GAP


def _title_of(row: Row) -> str:
    """Return the name, else the first thing known: a row without words is no row."""
    return row.cells[0] or next(filter(None, row.cells), "")


@lru_cache(maxsize=500)
def _face_of(name: str) -> tuple[int, str]:
    return hue_of(name), initials_of(name)


def _letter_of(text: str, order: Order) -> str:
    """Return under which letter a contact stands by *text*, as in the strip beside the list."""
    from contacts.letters import letter_of  # the worker has it before there are rows

    key = sort_key(order, (text,) * len(FIELDS))  # whichever it is of them
    return letter_of(key).label if key else ""


def _drawn_face(initials: str, hue: int, look: CellLook, scale: float) -> QPixmap:
    """Return the circle with the initials, for a screen with so many pixels to one of ours."""
    side = round(look.avatar * scale)
    face = QPixmap(side, side)
    face.setDevicePixelRatio(scale)
    face.fill(Qt.GlobalColor.transparent)
    ground, colour = look.colours.avatar(hue)
    circle = QRect(0, 0, look.avatar, look.avatar)
    painter = QPainter(face)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(circle)
    if initials:
        painter.setPen(colour)
        painter.setFont(look.initials.font)
        painter.drawText(circle, int(_CENTRE), initials)
    else:
        _draw_person(painter, circle, colour)
    painter.end()
    return face


def _draw_person(painter: QPainter, circle: QRect, colour: QColor) -> None:
    """Draw what stands for somebody without a name, as on the card."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, colour)
    quarter = circle.width() // 4
    inner = circle.adjusted(quarter, quarter, -quarter, -quarter)
    icon("person", palette).paint(painter, inner)
