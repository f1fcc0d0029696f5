"""The columns of the table: which fields have one, in which order, and how wide each is."""

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from contacts.contact import NAME, Field
from gui.table_model import COLUMNS, FIRST_COLUMNS
from gui.viewport import filled_with

_WIDTHS = {"name": 36, "company": 24, "business": 20, "mobile_phone": 19, "email": 12}  # digits
_OTHER_WIDTH = 18
_NARROWEST, _WIDEST = 4, 200
_LEAST_OF_NAMES = 18  # digits, and the most of the room, where nobody has chosen a width
_MOST_OF_ROOM = 0.62
_NAMES = COLUMNS.index(NAME)


class Heads(QHeaderView):
    """The heads of the columns; of one that is half in sight, so much as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        viewport = filled_with(QPalette.ColorRole.Button)
        viewport.setMouseTracking(True)  # as Qt's own has it
        self.setViewport(viewport)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw a head within what is in sight of it."""
        super().paintSection(painter, rect.intersected(self.viewport().rect()), index)


class Columns(QObject):
    """What the heads of the table let a mouse do, as orders; widths are in digits.

    The last column that is shown takes the room that is left, whatever its width.
    """

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._is_sized = self._is_fitting = False
        header.sectionResized.connect(self._on_resized)
        self.reset()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every field, shown or not, in the order of the columns."""
        header = self._header
        return tuple(COLUMNS[header.logicalIndex(place)] for place in range(len(COLUMNS)))

    @property
    def last(self) -> Field:
        """The last one that is shown."""
        return next(filter(self.is_shown, reversed(self.fields)))

    def is_shown(self, field: Field) -> bool:
        """Whether a field has a column."""
        return not self._header.isSectionHidden(COLUMNS.index(field))

    def can_hide(self, field: Field) -> bool:
        """Whether it is shown, and not alone: one column at least stays."""
        return [each for each in COLUMNS if self.is_shown(each)] not in ([], [field])

    def show(self, field: Field, *, is_shown: bool) -> None:
        """Give a field a column, or take it, where it can be taken."""
        if is_shown or self.can_hide(field):
            self._header.setSectionHidden(COLUMNS.index(field), not is_shown)

    def move(self, field: Field, by: int) -> int:
        """Move a column by so many places, as far as there are any; return its place then."""
        header = self._header
        before = header.visualIndex(COLUMNS.index(field))
        place = max(0, min(len(COLUMNS) - 1, before + by))
        header.moveSection(before, place)
        return place

    def width_of(self, field: Field) -> int:
        """Return how wide a column is that is shown."""
        return round(self._header.sectionSize(COLUMNS.index(field)) / self._digit())

    def widen(self, field: Field, by: int) -> None:
        """Make a column wider that is shown, or narrower."""
        width = max(_NARROWEST, min(_WIDEST, self.width_of(field) + by))
        self._header.resizeSection(COLUMNS.index(field), width * self._digit())

    def reset(self) -> None:
        """Let all be as at the first start."""
        header = self._header
        self._is_fitting = True
        for column, field in enumerate(COLUMNS):
            header.setSectionHidden(column, False)  # noqa: FBT003  # Qt's
            width = _WIDTHS.get(field.wire, _OTHER_WIDTH) * self._digit()
            header.resizeSection(column, width)
        first = (*FIRST_COLUMNS, *(each for each in COLUMNS if each not in FIRST_COLUMNS))
        for place, field in enumerate(first):
            header.moveSection(header.visualIndex(COLUMNS.index(field)), place)
        for field in first[len(FIRST_COLUMNS) :]:
            self.show(field, is_shown=False)
        self._is_sized = self._is_fitting = False
        self.fit()

    def fit(self) -> None:
        """Let the names leave room for what follows, unless somebody has given them a width."""
        if self._is_sized:
            return
        room = int(self._header.viewport().width() * _MOST_OF_ROOM)
        width = min(_WIDTHS["name"] * self._digit(), max(_LEAST_OF_NAMES * self._digit(), room))
        self._is_fitting = True
        self._header.resizeSection(_NAMES, width)
        self._is_fitting = False

    @Slot(int)
    def _on_resized(self, column: int) -> None:
        self._is_sized = self._is_sized or (column == _NAMES and not self._is_fitting)

    def _digit(self) -> int:
        return self._header.fontMetrics().horizontalAdvance("0")
