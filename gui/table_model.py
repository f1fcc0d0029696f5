"""The list of contacts as a table of pages, most of which are elsewhere.

The model asks a source for two things: how many rows there are, and rows *i* to *j*. It
knows neither where they come from nor who shows them. A row that is not here yet is
drawn as a placeholder and its page put on the list of wanted ones; a zero timer makes
one wish of the list, with what is in sight and one page around it.
"""

from collections import OrderedDict

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

from contacts.contact import BY_WIRE, FIELDS, Contact, Field, RemoteId
from contacts.row import Row, row_of
from gui.messages import label_of

PAGE_ROWS = 100
_MAX_PAGES = 40  # kept at a time: 4,000 rows, some 10 MB
_MAX_WANTED = 8
_REST_MS = 100  # without which neighbours are not worth asking for

COLUMNS: tuple[Field, ...] = tuple(
    BY_WIRE[wire] for wire in ("name", "company", "business", "mobile_phone", "email")
)
_CELLS = tuple(FIELDS.index(field) for field in COLUMNS)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE_TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
PageRows = tuple[Row | None, ...]


class ContactTableModel(QAbstractTableModel):
    """One row per contact, in the order of the source.

    Signals:
        pages_wanted(generation, pages): the source should answer with ``add_rows``, the
            first of *pages* first; an earlier wish is void.
        rows_came(first, last): these rows hold contacts now, or other ones than before.
    """

    pages_wanted = Signal(object, object)
    rows_came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: OrderedDict[int, PageRows] = OrderedDict()
        self._count = 0
        self._generation = 0
        self._missed: dict[int, None] = {}
        self._asked: set[int] = set()
        self._sight = (0, 0)
        self._wish = QTimer(self)
        self._wish.setSingleShot(True)
        self._wish.setInterval(0)
        self._wish.timeout.connect(self._emit_wish)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._placeholder, self._unusable = "…", self.tr("(this entry could not be read)")

    def row_at(self, row: int) -> Row | None:
        """Return what stands at *row*, or None while it is not here."""
        page = self._pages.get(row // PAGE_ROWS)
        place = row % PAGE_ROWS
        return page[place] if page is not None and place < len(page) else None

    def place_of(self, remote_id: RemoteId) -> int | None:
        """Return the row of a contact among those that are here."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row is not None and row.contact.remote_id == remote_id:
                    return number * PAGE_ROWS + place
        return None

    @property
    def generation(self) -> int:
        """The number of the question that is asked now; answers to others are dropped."""
        return self._generation

    def has_page(self, page: int) -> bool:
        """Whether *page* is here."""
        return page in self._pages

    def last_page(self) -> int:
        """Return the number of the page with the last row."""
        return max(0, self._count - 1) // PAGE_ROWS

    @Slot()
    def start_anew(self) -> None:
        """Forget every row, as for another account, and ask for the first ones."""
        self.clear()
        self._missed = {0: None}
        self._wish.start()

    @Slot()
    def clear(self) -> None:
        """Forget every row, and ask for none."""
        self._wish.stop()
        self.beginResetModel()
        self._generation += 1
        self._pages.clear()
        self._missed.clear()
        self._asked.clear()
        self._count = 0
        self._sight = (0, 0)
        self.endResetModel()

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is in sight; it stays until the answer is here."""
        self._generation += 1
        self._asked.clear()
        in_sight = self._pages_in_sight()
        for number in [page for page in self._pages if page not in in_sight]:
            del self._pages[number]
        self._missed.update(dict.fromkeys(in_sight))
        self._wish.start()

    @Slot(object)
    def want_page(self, page: int) -> None:
        """Ask for *page*, wherever the list stands."""
        self._missed[page] = None
        self._wish.start()

    @Slot(object, object)
    def look_at(self, first: int, last: int) -> None:
        """Note that rows *first* to *last* are in sight, and ask for those around them.

        While they rush past, only for themselves: what is around waits for a rest.
        """
        before = self._sight[0] // PAGE_ROWS
        self._sight = (max(0, first), max(0, last))
        if abs(self._sight[0] // PAGE_ROWS - before) > 1 or self._rest.isActive():
            self._rest.start()
        if any(page not in self._pages for page in self._pages_around()):
            self._wish.start()

    @Slot(object, object, object, object)
    def add_rows(self, generation: int, first: int, rows: PageRows, count: int) -> None:
        """Take rows from *first* on, a page's beginning, of a list of *count* in all."""
        if generation != self._generation:
            return
        self._set_count(count)
        number = first // PAGE_ROWS
        self._pages[number] = rows
        self._pages.move_to_end(number)
        self._missed.pop(number, None)
        self._asked.discard(number)
        self._drop_far_pages()
        self._tell_changed(first, first + len(rows) - 1)

    @Slot(object)
    def replace_contact(self, contact: Contact) -> None:
        """Show *contact* in its row, where that is here."""
        place = self.place_of(contact.remote_id)
        if place is None:
            return
        number = place // PAGE_ROWS
        page = list(self._pages[number])
        page[place % PAGE_ROWS] = row_of(contact)
        self._pages[number] = tuple(page)
        self._tell_changed(place, place)

    # Overrides of Qt

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many contacts the source has."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many fields are shown."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """Return the text of a cell: a look-up, never a wait."""
        if role not in (_DISPLAY, _ACCESSIBLE_TEXT) or not index.isValid():
            return None
        row, column = index.row(), index.column()
        page = self._pages.get(row // PAGE_ROWS)
        if page is None:
            self._miss(row // PAGE_ROWS)
            return self._placeholder if column == 0 else ""
        place = row % PAGE_ROWS
        found = page[place] if place < len(page) else None
        if found is None:
            return self._unusable if column == 0 else ""
        return found.cells[_CELLS[column]]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """Return the label of a column."""
        if role != _DISPLAY or orientation != _HORIZONTAL:
            return None
        return label_of(COLUMNS[section])

    # Wishes

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
        in_sight = [
            page
            for page in self._pages_in_sight()
            if page in self._missed or page not in self._pages
        ]
        around = [page for page in self._pages_around() if page not in self._pages]
        wanted = dict.fromkeys((*in_sight, *reversed(self._missed), *around))
        self._missed.clear()
        pages = tuple(page for page in wanted if page <= self.last_page())[:_MAX_WANTED]
        if not self._asked.issuperset(pages):  # else the source is at it, or has said why not
            self._asked = set(pages)
            self.pages_wanted.emit(self._generation, pages)

    def _pages_in_sight(self) -> range:
        first, last = self._sight
        return range(first // PAGE_ROWS, last // PAGE_ROWS + 1)

    def _pages_around(self) -> list[int]:
        """Return the pages in sight, then, at rest, one page below and one above."""
        in_sight = self._pages_in_sight()
        around = [] if self._rest.isActive() else [in_sight.stop, in_sight.start - 1]
        pages = [*in_sight, *around]
        return [page for page in pages if 0 <= page <= self.last_page()]

    # Rows

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
        if before and count != before:  # from the page on that was cut by the nearer end
            cut = min(count, before) // PAGE_ROWS
            for number in [page for page in self._pages if page >= cut]:
                del self._pages[number]

    def _drop_far_pages(self) -> None:
        near = self._pages_around()
        for number in list(self._pages):
            if len(self._pages) <= _MAX_PAGES:
                return
            if number not in near:
                del self._pages[number]

    def _tell_changed(self, first: int, last: int) -> None:
        last = min(last, self._count - 1)
        if first > last:
            return
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
        self.rows_came.emit(first, last)
