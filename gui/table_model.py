"""The contacts of a view as a table: rows of a result, most of which are elsewhere.

The model asks for a view and is given results, each of one moment and immutable. It knows
neither where they come from nor who shows them. A row that is not here yet is drawn as a
placeholder and its page put on the list of wanted ones; a zero timer makes one wish of
the list, with what is in sight and one page around it. Rows that come in sight and have
never been read are wished for at once, before their pages.

While a newer question is being answered, the rows of the old result stay.
"""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from contacts.contact import BY_WIRE, FIELDS, Field, LocalId
from contacts.folding import escaped
from contacts.row import Row
from contacts.view import LAST_WORD, PAGE_ROWS, Question, Result, View
from gui.held_pages import HeldPages, PageRows
from gui.messages import badge_text, label_of, sentence_of, source_text
from gui.phrasing import listed

_MAX_WANTED = 8
_FEW = 20  # contacts that are read one by one; more are read by pages
_REST_MS = 100  # without which neighbours are not worth asking for
_RENEW_MS = 1000  # at most so often another result for contacts that came or moved

COLUMNS: tuple[Field, ...] = FIELDS
FIRST_COLUMNS: tuple[Field, ...] = tuple(
    BY_WIRE[wire] for wire in ("name", "business", "mobile_phone", "email")
)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE_TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
_ACCESSIBLE_DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ROLES = (_DISPLAY, _ACCESSIBLE_TEXT, _ACCESSIBLE_DESCRIPTION, _TOOLTIP)
_HORIZONTAL = Qt.Orientation.Horizontal
_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class ContactTableModel(QAbstractTableModel):
    """One row per contact of the view, in its order.

    Signals:
        asked(question): ``take_result`` is to be called with the answer.
        pages_wanted(generation, pages, sight): ``take_rows`` is to be called with these pages
            of the newest result, the first of *pages* first; before that, where *sight* is not
            empty, with these rows alone. An earlier wish is void.
        rows_stale(generation, numbers): ``take_renewed`` is to be called with these contacts.
        rows_came(first, last): these rows hold contacts now, or other ones than before.
        result_came(result): the rows are those of *result* now.
    """

    asked = Signal(object)
    pages_wanted = Signal(object, object, object)
    rows_stale = Signal(object, object)
    rows_came = Signal(object, object)
    result_came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = HeldPages()
        self._count = 0
        self._generation = 0
        self._view = View()
        self._question: Question | None = None
        self._result: Result | None = None
        self._followed: LocalId | None = None
        self._chosen = array("q")
        self._missed: dict[int, None] = {}
        self._asked: set[int] = set()
        self._sight = (0, 0)
        self._wish = self._timer(0, self._emit_wish)
        self._rest = self._timer(_REST_MS, self._on_rest)
        self._renewal = self._timer(_RENEW_MS, self._on_renewal_due)
        self._is_renewal_due = False
        self._placeholder = "…"
        self._star, self._news = self.tr("favourite"), self.tr("changed elsewhere")

    def _timer(self, interval: int, order: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(order)
        return timer

    @property
    def view(self) -> View:
        """What is asked for."""
        return self._view

    @property
    def question(self) -> Question | None:
        """The newest question; None before the first."""
        return self._question

    @property
    def result(self) -> Result | None:
        """What the rows are of; None before the first answer."""
        return self._result

    @property
    def generation(self) -> int:
        """The number of the newest question; answers to others are dropped."""
        return self._generation

    @property
    def is_whole(self) -> bool:
        """Whether the newest question has been answered in full."""
        result = self._result
        return result is not None and result.is_whole and result.generation == self._generation

    def row_at(self, row: int) -> Row | None:
        """Return what stands at *row*, or None while it is not here."""
        return self._pages.row_at(row)

    def rows_here(self, rows: range) -> Iterator[Row]:
        """Return the rows of a range that are here."""
        return self._pages.rows_here(rows)

    def place_of(self, number: LocalId) -> int | None:
        """Return the row of a contact among those that are here."""
        return self._pages.place_of(number)

    def numbers_in_sight(self) -> tuple[LocalId, ...]:
        """Return the contacts that can be seen."""
        first, last = self._sight
        rows = (self.row_at(row) for row in range(first, min(last, first + PAGE_ROWS) + 1))
        return tuple(row.number for row in rows if row)

    # Orders

    @Slot()
    def clear(self) -> None:
        """Forget every row, and ask for none."""
        self._stop()
        self.beginResetModel()
        self._pages.clear()
        self._result = None
        self._followed = None
        self._chosen = array("q")
        self._count = 0
        self._sight = (0, 0)
        self.endResetModel()

    @Slot()
    def start_anew(self) -> None:
        """Forget every row, as for another account, and ask for the first ones."""
        self.clear()
        self.show_view(self._view)

    def show_view(self, view: View, back_to: tuple[LocalId, ...] = ()) -> None:
        """Show *view* from its beginning, or from the first contact of *back_to* on.

        Until it is there the rows stay.
        """
        if not back_to and replace(view, order=self._view.order) != self._view:
            self._chosen = array("q")  # they may not be in it
        self._view = view
        self._ask(back_to or self._kept(), is_new=not back_to)

    @Slot(object)
    def follow(self, number: LocalId | None) -> None:
        """Tell along with each result where this contact stands."""
        self._followed = number
        self._chosen = array("q")

    def follow_all(self, numbers: "array[int]") -> None:
        """Tell along with each result of the same contacts where these contacts stand."""
        self._followed = None
        self._chosen = numbers

    @Slot()
    def renew(self) -> None:
        """Ask for the view once more; the place in it is kept."""
        self._ask(self._kept(), is_new=False)

    @Slot(object, object)
    def look_at(self, first: int, last: int) -> None:
        """Note that rows *first* to *last* are in sight, and ask for those around them.

        While they rush past, only for themselves: what is around waits for a rest.
        """
        before = self._sight[0] // PAGE_ROWS
        self._sight = (max(0, first), max(0, last))
        if abs(self._sight[0] // PAGE_ROWS - before) > 1 or self._rest.isActive():
            self._rest.start()
        if self._missing_in_sight():
            self._emit_wish()  # before placeholders are painted
        elif any(map(self._is_missing, self._pages_around())):
            self._wish.start()

    # Answers

    @Slot(object)
    def take_result(self, result: Result) -> None:
        """Show *result*, unless it answers an earlier question."""
        if result.generation != self._generation:
            return
        before, self._result = self._result, result
        is_same = before is not None and before.generation == result.generation
        goes_on = is_same and result.first == 0  # most of what is in sight has been painted
        if not goes_on:
            self._pages.clear()
        pages = dict(self._pages.items())
        self._missed.clear()
        self._asked.clear()
        for start in range(0, len(result.rows), PAGE_ROWS):
            number = (result.first + start) // PAGE_ROWS
            self._pages.hold(number, result.rows[start : start + PAGE_ROWS])
        self._set_count(result.count)
        self.result_came.emit(result)
        if not goes_on:
            self._tell_changed(*self._sight)
        for number, rows in self._pages.items():
            self._tell_different(number * PAGE_ROWS, pages.get(number, ()), rows)
        last = min(result.first + len(result.rows), self._count) - 1
        if result.first <= last:
            self.rows_came.emit(result.first, last)
        self._wish.start()

    @Slot(object, object, object)
    def take_rows(self, generation: int, first: int, rows: PageRows) -> None:
        """Take rows of the newest result from *first* on: a page, or what is in sight."""
        if generation != self._generation or self._result is None:
            return
        taken = range(first, first + len(rows))
        for number in range(first // PAGE_ROWS, max(taken.stop - 1, first) // PAGE_ROWS + 1):
            page = self._range_of(number)
            part = range(max(taken.start, page.start), min(taken.stop, page.stop))
            self._take_part(number, page, part, rows[part.start - first : part.stop - first])
        self._pages.drop_far(self._pages_around())
        if rows:
            self.rows_came.emit(first, min(first + len(rows), self._count) - 1)

    def _take_part(self, number: int, page: range, part: range, rows: PageRows) -> None:
        first = part.start - page.start
        before, now = self._pages.hold_part(number, len(page), first, rows)
        if len(rows) == len(page):
            self._missed.pop(number, None)
            self._asked.discard(number)
        self._tell_different(page.start, before, now)

    @Slot(object, object)
    def take_changes(self, numbers: "frozenset[LocalId]", is_reordered: bool) -> None:  # noqa: FBT001
        """Show contacts anew that have changed; where others may be in the view, ask anew."""
        if self._question is None:
            return
        if is_reordered or self._is_by_content():
            self._is_renewal_due = True
            if not self._renewal.isActive() or not self._count:  # the first rows do not wait
                self._on_renewal_due()
            return
        if len(numbers) <= _FEW and self.is_whole:
            # Those on their way, too: they may be from before.
            stale = numbers if self._asked else numbers & self._pages.numbers()
            if stale:
                self.rows_stale.emit(self._generation, frozenset(stale))
            return
        pages = self._pages.pages_with(numbers)
        if pages:
            self._missed.update(dict.fromkeys(pages))
            self._asked.difference_update(pages)  # what is on its way may be from before
            self._emit_wish()  # before anything is painted: it may be what was saved just now

    @Slot(object, object)
    def take_renewed(self, generation: int, rows: "tuple[Row, ...]") -> None:
        """Show contacts as they are now, where they stand."""
        if generation != self._generation:
            return
        for row in rows:
            place = self._pages.renew(row)
            if place is not None:
                self._tell_changed(place, place + 1)  # the letter of the one below may go
                self.rows_came.emit(place, place)

    # Overrides of Qt

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many contacts the view has."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many fields there are; the table decides which are shown."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the text of a cell: a look-up, never a wait."""
        if role not in _ROLES:
            return None
        row, text = self.shown_at(index.row(), index.column())
        if role == _DISPLAY or row is None:
            return text if role in (_DISPLAY, _ACCESSIBLE_TEXT) else None
        if role == _TOOLTIP:
            source = "" if index.column() else source_text(row.contact.sync_type)
            lines = (text, *self._states(row, index.column()), source)
            return escaped("\n".join(filter(None, lines)))
        if role == _ACCESSIBLE_DESCRIPTION:
            return "" if index.column() else sentence_of(row)
        return listed((text, *self._states(row, index.column())))

    def shown_at(self, place: int, column: int) -> tuple[Row | None, str]:
        """Return a row and the text of a cell of it; else a placeholder, and ask for the row."""
        row = self.row_at(place)
        if row is not None:
            return row, row.cells[column]
        if place // PAGE_ROWS not in self._pages:
            self._miss(place // PAGE_ROWS)
        return None, "" if column else self._placeholder

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """Return the label of a column."""
        if role != _DISPLAY or orientation != _HORIZONTAL:
            return None
        return label_of(COLUMNS[section])

    def _states(self, row: Row, column: int) -> list[str]:
        """Return in words what the first cell shows beside the name."""
        if column:
            return []
        signs = ((row.contact.favorite, self._star), (row.is_news, self._news))
        words = [text for is_so, text in signs if is_so]
        return [*words, *filter(None, (badge_text(row.badge),))]

    # Questions

    def _ask(self, kept: tuple[LocalId, ...], *, is_new: bool) -> None:
        self._stop()
        self._renewal.start()
        self._question = Question(self._generation, self._view, kept, is_new, self._chosen)
        self.asked.emit(self._question)

    def _kept(self) -> tuple[LocalId, ...]:
        """Return whom to keep in place: who is followed if in sight, else the top row's."""
        in_sight = self.numbers_in_sight()
        kept = dict.fromkeys((*in_sight[:1], self._followed))
        if self._followed in in_sight:
            kept = dict.fromkeys((self._followed, *in_sight[:1]))
        return tuple(number for number in kept if number)

    def _stop(self) -> None:
        """Let every answer that is on its way be void."""
        self._generation += 1
        self._wish.stop()
        self._renewal.stop()
        self._is_renewal_due = False
        self._missed.clear()
        self._asked.clear()

    @Slot()
    def renew_now(self) -> None:
        """Ask anew for contacts that have moved, without the rest between two such questions."""
        if self._is_renewal_due and self.is_whole:
            self.renew()

    @Slot()
    def _on_renewal_due(self) -> None:
        if self._is_renewal_due and (self._result is None or self.is_whole):
            self.renew()
        elif self._is_renewal_due:
            self._renewal.start()  # the one asked for is not here yet

    def _is_by_content(self) -> bool:
        """Whether a change of a contact may take it into the view, out of it, or elsewhere."""
        view = self._view
        is_all = not (view.query.strip() or view.only_favorites or view.only_synced)
        return not (is_all and view.order.by in ("name", LAST_WORD))

    def _miss(self, page: int) -> None:
        self._missed.pop(page, None)
        self._missed[page] = None  # the newest last
        if not self._wish.isActive():
            self._wish.start()

    @Slot()
    def _on_rest(self) -> None:
        self._wish.start()

    @Slot()
    def _emit_wish(self) -> None:
        """Wish for what is missing in sight, then for what was missed last, then around."""
        if not self.is_whole:
            return  # the pages of the result to come are not known yet
        in_sight = [
            page
            for page in self._pages_in_sight()
            if page in self._missed or self._is_missing(page)
        ]
        around = [page for page in self._pages_around() if self._is_missing(page)]
        wanted = dict.fromkeys((*in_sight, *reversed(self._missed), *around))
        self._missed.clear()
        pages = tuple(page for page in wanted if 0 <= page <= self._last_page())[:_MAX_WANTED]
        sight = self._missing_in_sight()
        if pages and (sight or not self._asked.issuperset(pages)):  # else they are on their way
            self._asked = set(pages)
            self.pages_wanted.emit(self._generation, pages, sight)

    def _is_missing(self, page: int) -> bool:
        """Whether a page is not here, or with gaps that will be filled."""
        if self._pages.is_unread(page):
            return True
        result = self._result
        is_growing = result is not None and not result.ids and not result.is_complete
        return is_growing and self._pages.has_gaps(page)

    def _missing_in_sight(self) -> range:
        """Return which rows are in sight, if there is one among them that was never read.

        Nothing while the list still comes: what is not here then is waited for by its page.
        """
        if self._result is None or not self._result.ids:
            return range(0)
        first, last = self._sight
        rows = range(first, min(last + 1, self._count, first + PAGE_ROWS))
        unread = set(filter(self._pages.is_unread, self._pages_in_sight()))
        is_missing = unread and any(
            row // PAGE_ROWS in unread and self.row_at(row) is None for row in rows
        )
        return rows if is_missing else range(0)

    def _pages_in_sight(self) -> range:
        first, last = self._sight
        return range(first // PAGE_ROWS, last // PAGE_ROWS + 1)

    def _pages_around(self) -> list[int]:
        """Return the pages in sight, then, at rest, one page below and one above."""
        in_sight = self._pages_in_sight()
        around = [] if self._rest.isActive() else [in_sight.stop, in_sight.start - 1]
        return [page for page in (*in_sight, *around) if 0 <= page <= self._last_page()]

    def _last_page(self) -> int:
        return max(0, self._count - 1) // PAGE_ROWS

    # Rows

    def _range_of(self, page: int) -> range:
        """Return the rows of a page."""
        first = page * PAGE_ROWS
        return range(first, max(first, min(first + PAGE_ROWS, self._count)))

    def _set_count(self, count: int) -> None:
        before = self._count
        if count > before:
            self.beginInsertRows(_NO_INDEX, before, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(_NO_INDEX, count, before - 1)
            self._count = count
            self.endRemoveRows()

    def _tell_different(self, first: int, before: PageRows, rows: PageRows) -> None:
        """Let those rows be painted anew that are others, and the one below: its letter may go."""
        pairs = enumerate(zip_longest(before, rows))
        others = [place for place, (old, new) in pairs if old is None or old != new]
        if others:
            self._tell_changed(first + others[0], first + others[-1] + 1)

    def _tell_changed(self, first: int, last: int) -> None:
        last = min(last, self._count - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
