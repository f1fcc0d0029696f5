"""Who somebody is at a glance: initials on a colour that stays the same.

Initials and hue are made of the name alone, so that a list, a card and another computer
show the same.
"""

import codecs
import re
import unicodedata
import zlib

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from contacts.folding import folded, one_line
from gui.design import colours_for
from gui.icons import icon

codecs.lookup("utf-16-le")  # its module is read now, not while something is painted

HUES = 8
Colours = tuple[str, str]
"""The ground, and the ink on it."""

_LONGEST = 120  # code points of a name that are looked at
_LETTER, _PICTURE = 4, 16  # code points that one of them may have, with its marks or joints
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]?")
_BESIDE_NAMES = frozenset(
    ("dr", "prof", "mr", "mrs", "ms", "jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq")
)
_LINES_HIGH = 3.2  # how many lines of text an avatar is high
_OF_ONE, _OF_TWO = 0.46, 0.38  # of the height, for one letter or two


def initials_of(name: str) -> str:
    """Return one or two letters for *name*, or its picture; "" where it has neither.

    "de Vries, Jan" and "Jan de Vries" are the same person. Two letters stand together only
    where the script has capitals; of others the first says more, and some would join.
    """
    family, comma, given = one_line(name, _LONGEST).partition(",")
    words = _words(f"{given} {family}" if comma else family)
    if not words:
        return _picture(family)
    first, last = _initial(words[0]), _initial(words[-1])
    is_pair = len(words) > 1 and first[0].isupper() and last[0].isupper()
    return first + last if is_pair else first


def hue_of(name: str) -> int:
    """Return which of the ``HUES`` *name* has, the same on every computer and at every start."""
    return zlib.crc32(folded(name).strip().encode("utf-8", "replace")) % HUES


def colours_of(name: str, palette: QPalette) -> Colours:
    """Return ground and ink for *name*, among the colours of *palette*."""
    return colours_for(palette).avatars[hue_of(name)]


def _words(text: str) -> list[str]:
    plain = _IN_BRACKETS.sub(" ", text)
    words = [word for word in plain.split() if any(map(str.isalpha, word))]
    return [word for word in words if folded(word).strip(".") not in _BESIDE_NAMES] or words


def _initial(word: str) -> str:
    start = next(place for place, sign in enumerate(word) if sign.isalnum())
    letter = _grapheme(unicodedata.normalize("NFC", word[start:]), _LETTER)
    capital = letter[0].title()
    return (capital if len(capital) == 1 else letter[0]) + letter[1:]


def _picture(text: str) -> str:
    """Return the first emoji, whole."""
    places = (place for place, sign in enumerate(text) if unicodedata.category(sign) == "So")
    start = next(places, None)
    is_none = start is None or text[start] == "\ufffd"
    return "" if is_none else _grapheme(text[start:], _PICTURE)


def _grapheme(text: str, limit: int) -> str:
    """Return what a reader takes for the first character of *text*."""
    start = text[:limit]
    units = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, start).toNextBoundary()
    return start.encode("utf-16-le")[: 2 * units].decode("utf-16-le")


class Avatar(QWidget):
    """A circle with the initials of a name; for no name, with a person.

    It says nothing that the name beside it does not say, so a screen reader passes over it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._initials = ""
        self.setObjectName("avatar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show who it is."""
        if name != self._name:
            self._name, self._initials = name, initials_of(name)
            self.update()

    def initials(self) -> str:
        """Return what is shown; "" for the person without a name."""
        return self._initials

    def sizeHint(self) -> QSize:
        """Ask for a square that grows with the text."""
        side = round(self.fontMetrics().height() * _LINES_HIGH)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the size of another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and what is in it."""
        palette = self.palette()
        ground, ink = colours_of(self._name, palette)
        side = min(self.width(), self.height())
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        circle = QPainterPath()
        circle.addEllipse(place)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(circle, QColor(ground))
        painter.setClipPath(circle)  # whatever marks are piled on a letter
        if self._initials:
            self._draw_initials(painter, place, QColor(ink))
        else:
            palette.setColor(QPalette.ColorRole.ButtonText, QColor(ink))
            half = QPointF(side / 4, side / 4)
            inner = QRectF(place.topLeft() + half, place.bottomRight() - half).toRect()
            icon("person", palette).paint(painter, inner)
        painter.end()

    def _draw_initials(self, painter: QPainter, place: QRectF, ink: QColor) -> None:
        font = self.font()
        is_pair = len(self._initials) > 1 and self._initials[-1].isalpha()
        font.setPixelSize(max(1, round(place.height() * (_OF_TWO if is_pair else _OF_ONE))))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._initials)
