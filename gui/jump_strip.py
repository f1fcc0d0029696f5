"""A narrow column beside the list: the letters of its order, to press or to draw along.

Which letters there are, and in which rows they begin, comes from the worker, after a result
that is long enough to need them. Where there is no room for all of them, some stand for those
beside them; where one presses decides all the same.
"""

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QSlider, QWidget

from contacts.contact import BY_WIRE, Kind
from contacts.view import LAST_WORD, Result, View
from gui.design import Size, colours_for, radius, sized, space
from gui.table_model import ContactTableModel
from gui.table_view import ContactTable

if TYPE_CHECKING:
    from contacts.letters import LetterPlace

_SCREENS = 3  # of rows; less is scrolled through at once
_LEAST, _LEAST_ROOM = 2, 3  # letters
_MOST_APART = 1.5  # lines
_BETWEEN = "·"
_CENTRE = Qt.AlignmentFlag.AlignCenter


class JumpStrip(QSlider):
    """Shows the letters of the result of a model, and moves its table.

    To a screen reader it is a slider; by the keyboard its order is ``go_on``.

    Signals:
        letters_wanted(generation): ``take_letters`` is to be called with those of this result.
        letters_changed(): there are letters now, or none any more.
    """

    letters_wanted = Signal(object)
    letters_changed = Signal()

    def __init__(
        self, table: ContactTable, model: ContactTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(self.tr("Letters"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table, self._model = table, model
        self._letters: tuple[LetterPlace, ...] = ()
        self._rows: list[int] = []  # of the letters
        self._view: View | None = None  # of the letters
        self._asked = self._without = -1  # the result whose letters were asked for; that has none
        self._current = 0
        self._looking_again = QTimer(self)  # not while a layout is at work: it would miss that
        self._looking_again.setSingleShot(True)
        self._looking_again.setInterval(0)
        self._looking_again.timeout.connect(self._look_again)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._keep_room()
        self.setVisible(False)
        model.result_came.connect(self._on_result_came)
        model.modelReset.connect(self._forget)
        table.rows_in_sight.connect(self._on_rows_in_sight)
        self.valueChanged.connect(self._on_value_changed)

    @property
    def letters(self) -> "tuple[LetterPlace, ...]":
        """The letters that can be jumped to, in the order of the list."""
        return self._letters

    @property
    def letter(self) -> str:
        """The one that is in sight first; empty where there are none."""
        return self._letters[self._current].label if self._letters else ""

    @Slot(object, object)
    def take_letters(self, generation: int, letters: "tuple[LetterPlace, ...]") -> None:
        """Show the letters of a result, unless there is a newer one."""
        result = self._model.result
        if result is None or generation != result.generation or not self._is_long(result):
            return
        self._view = result.view
        has_any = len(letters) >= _LEAST
        self._without = -1 if has_any else generation
        self._show(letters if has_any else ())
        self._keep_room()

    def go_on(self, steps: int) -> None:
        """Choose the first row of the letter so many letters further down."""
        if not self._letters:
            return
        here = self._table.currentIndex().row()
        here = self._table.top_row if here < 0 else here
        place = bisect_right(self._rows, here) - 1
        if steps < 0 and here > self._rows[max(0, place)]:
            place += 1  # back to where this letter begins
        self._jump(min(max(0, place + steps), len(self._rows) - 1))
        self._table.choose(self._rows[self._current])

    # What comes

    @Slot(object)
    def _on_result_came(self, result: Result) -> None:
        if result.view != self._view:
            self._forget()
        self._keep_room()
        if result.is_whole and not self._is_long(result):
            self._forget()
        self._seek()

    @Slot()
    def _look_again(self) -> None:
        self._keep_room()
        self._seek()

    def _seek(self) -> None:
        """Ask for the letters of a list that is long, once."""
        result = self._model.result
        if result is None or not result.is_whole or not self._is_long(result):
            return
        if result.generation != self._asked:
            self._asked = result.generation
            self.letters_wanted.emit(result.generation)

    def _is_long(self, result: Result) -> bool:
        by = result.view.order.by
        is_text = by == LAST_WORD or BY_WIRE[by].kind is not Kind.PHONE
        return is_text and not result.view.query.strip() and len(result.ids) >= self._least()

    def _least(self) -> int:
        """Return how many rows a list has at least that has letters beside it."""
        return _SCREENS * self._table.rows_in_a_screen

    def _keep_room(self) -> None:
        """Hold the place of letters beside a long list, which would move its rows as they come."""
        result, policy = self._model.result, self.sizePolicy()
        counts = (len(result.ids), result.total, result.arrived) if result else ()
        is_without = result is not None and result.generation == self._without
        is_long = max(counts, default=0) >= self._least()
        policy.setRetainSizeWhenHidden(is_long and not is_without)
        self.setSizePolicy(policy)

    @Slot()
    def _forget(self) -> None:
        self._view = None
        self._show(())

    def _show(self, letters: "tuple[LetterPlace, ...]") -> None:
        if letters == self._letters:
            return
        self._letters, self._rows = letters, [each.row for each in letters]
        self._current = 0
        self.setRange(0, max(0, len(letters) - 1))
        self.setVisible(bool(letters))
        self.setAccessibleDescription(self.letter)
        self._on_rows_in_sight(self._table.top_row)
        self.update()
        self.letters_changed.emit()

    @Slot(object, object)
    def _on_rows_in_sight(self, first: int, _last: int = 0) -> None:
        if not self._letters:
            self._looking_again.start()  # there may be room for more rows, or for fewer
        if self._letters and not self.isSliderDown():
            self._mark(max(0, bisect_right(self._rows, first) - 1))

    def _mark(self, letter: int) -> None:
        """Show which letter is in sight."""
        if letter != self._current or letter != self.value():
            self.update(self._line_of(self._current))
            self._current = letter
            self.update(self._line_of(letter))
            self.setAccessibleDescription(self.letter)
            self.setValue(letter)

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        if value != self._current and self._letters:  # a screen reader has moved it
            self._jump(value)

    def _jump(self, letter: int) -> None:
        self._table.scroll_to_row(self._rows[letter])
        self._mark(letter)  # also where the end of the list keeps it from the top

    # Where the letters stand

    def _line(self) -> int:
        return QFontMetrics(self._font()).height()

    def _font(self) -> QFont:
        return sized(self.font(), Size.SMALL, is_bold=True)

    def _slots(self) -> tuple[int, float, int]:
        """Return from where the letters stand, how far apart, and how many there is room for."""
        top = self._table.viewport().y() + space("small")
        room = self.height() - top - space("small")
        count, most = len(self._letters), max(_LEAST_ROOM, room // self._line())
        slots = count if count <= most else most - 1 + most % 2
        apart = min(room / max(1, slots), self._line() * _MOST_APART)
        return top + round((room - apart * slots) / 2), apart, slots

    def _slot_of(self, letter: int, slots: int) -> int:
        """Return the slot where a letter stands, or those beside it."""
        last = len(self._letters) - 1
        return letter if slots > last else round(letter * (slots - 1) / last)

    def _line_of(self, letter: int) -> QRect:
        top, apart, slots = self._slots()
        return self._line_in(self._slot_of(letter, slots), top, apart)

    def _line_in(self, slot: int, top: int, apart: float) -> QRect:
        return QRect(0, top + round(slot * apart), self.width(), max(round(apart), self._line()))

    def letter_at(self, height: int) -> int:
        """Return which letter is meant by a press at that height."""
        top, apart, slots = self._slots()
        place = int((height - top) / (apart * slots) * len(self._letters))
        return min(max(0, place), len(self._letters) - 1)

    # Overrides of Qt

    def sizeHint(self) -> QSize:
        """Ask for the room of a wide letter."""
        return QSize(QFontMetrics(self._font()).horizontalAdvance("W") + space("half"), 0)

    def minimumSizeHint(self) -> QSize:
        """Need no less."""
        return self.sizeHint()

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        """Draw nothing anew for another letter but the two: all of them take ten milliseconds."""
        if change is not QSlider.SliderChange.SliderValueChange:
            super().sliderChange(change)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters, and the one in sight on a ground of its own."""
        if not self._letters:
            return
        painter = QPainter(self)
        painter.setFont(self._font())
        colours = colours_for(self.palette())
        top, apart, slots = self._slots()
        here = self._slot_of(self._current, slots)
        for slot in range(slots):
            line = self._line_in(slot, top, apart)
            if not event.region().intersects(line):
                continue
            if slot == here:
                self._draw_ground(painter, line)
            painter.setPen(colours.of("text" if slot == here else "quiet"))
            text = self.letter if slot == here else self._text_in(slot, slots)
            painter.drawText(line, int(_CENTRE), text)
        painter.end()

    def _text_in(self, slot: int, slots: int) -> str:
        """Return what stands in a slot: with too little room, each second one is a dot."""
        last = len(self._letters) - 1
        if slots > last:
            return self._letters[slot].label
        return _BETWEEN if slot % 2 else self._letters[round(slot * last / (slots - 1))].label

    def _draw_ground(self, painter: QPainter, line: QRect) -> None:
        ground = QRect(line.left() + 1, 0, line.width() - 2, self._line() - 1)
        ground.moveCenter(line.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours_for(self.palette()).of("chosen"))
        painter.drawRoundedRect(ground, radius(), radius())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the letter that is pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self._letters:
            self.setSliderDown(True)
            self._go_to(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on to the letter that the pointer is drawn to."""
        if self.isSliderDown() and self._letters:
            self._go_to(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where it is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _go_to(self, place: QPoint) -> None:
        letter = self.letter_at(place.y())
        if letter != self._current or self._table.top_row != self._rows[letter]:
            self._jump(letter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel move the rows."""
        QApplication.sendEvent(self._table.viewport(), event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many letters as there is room for."""
        super().resizeEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
