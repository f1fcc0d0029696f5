"""Rows of a result by pages, as far as they are here: whole pages, and parts that were in sight."""

from collections import OrderedDict
from collections.abc import Collection, Iterator

from contacts.contact import LocalId
from contacts.row import Row
from contacts.view import PAGE_ROWS

_MOST = 8  # kept at a time: 800 rows, some 2 MB

PageRows = tuple[Row | None, ...]


class HeldPages:
    """The pages that are here; page *n* begins at row ``n * PAGE_ROWS``."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, PageRows] = OrderedDict()
        self._in_part: set[int] = set()  # of which some rows have been in sight

    def clear(self) -> None:
        """Hold nothing."""
        self._pages.clear()
        self._in_part.clear()

    def __contains__(self, page: int) -> bool:
        """Whether anything of a page is here."""
        return page in self._pages

    def items(self) -> list[tuple[int, PageRows]]:
        """Return every page that is here, by its number."""
        return list(self._pages.items())

    def row_at(self, row: int) -> Row | None:
        """Return what stands at *row*, or None while it is not here."""
        page = self._pages.get(row // PAGE_ROWS)
        place = row % PAGE_ROWS
        return page[place] if page is not None and place < len(page) else None

    def rows_here(self, rows: range) -> Iterator[Row]:
        """Return the rows of a range that are here."""
        for page in range(rows.start // PAGE_ROWS, (rows.stop - 1) // PAGE_ROWS + 1):
            if page in self._pages:
                inside = range(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
                here = range(max(rows.start, inside.start), min(rows.stop, inside.stop))
                yield from filter(None, map(self.row_at, here))

    def place_of(self, number: LocalId) -> int | None:
        """Return the row of a contact among those that are here."""
        for page_number, page in self._pages.items():
            for place, row in enumerate(page):
                if row is not None and row.number == number:
                    return page_number * PAGE_ROWS + place
        return None

    def numbers(self) -> set[LocalId]:
        """Return whose rows are here."""
        return {row.number for rows in self._pages.values() for row in rows if row is not None}

    def pages_with(self, numbers: Collection[LocalId]) -> list[int]:
        """Return the pages on which one of these contacts stands."""
        return [
            page
            for page, rows in self._pages.items()
            if any(row is not None and row.number in numbers for row in rows)
        ]

    def is_unread(self, page: int) -> bool:
        """Whether a page is not here, or only what has been in sight of it."""
        return page not in self._pages or page in self._in_part

    def has_gaps(self, page: int) -> bool:
        """Whether contacts are missing on a page that is here."""
        return None in self._pages[page]

    def hold(self, page: int, rows: PageRows) -> None:
        """Keep the rows of a page."""
        self._pages[page] = rows

    def hold_part(
        self, page: int, count: int, first: int, rows: PageRows
    ) -> tuple[PageRows, PageRows]:
        """Keep rows of a page from its row *first* on, in the place of those that are here.

        Args:
            page: its number.
            count: how many rows it has.
            first: counted from its beginning.
            rows: as many of them as there are.

        Returns:
            what was here of it before, and what is now.
        """
        before = self._pages.get(page, ())
        if len(rows) == count:
            self._in_part.discard(page)
        else:
            if len(before) < count:
                self._in_part.add(page)
            padded = (*before, *(None,) * (count - len(before)))
            rows = (*padded[:first], *rows, *padded[first + len(rows) :])
        self._pages[page] = rows
        self._pages.move_to_end(page)
        return before, rows

    def renew(self, row: Row) -> int | None:
        """Keep a contact as it is now; return its row where it was another before."""
        place = self.place_of(row.number)
        if place is None or self.row_at(place) == row:
            return None
        number, within = divmod(place, PAGE_ROWS)
        page = self._pages[number]
        self._pages[number] = (*page[:within], row, *page[within + 1 :])
        return place

    def drop_far(self, near: Collection[int]) -> None:
        """Drop pages that are not *near*, the oldest first, where there are too many."""
        for number in list(self._pages):
            if len(self._pages) <= _MOST:
                return
            if number not in near:
                del self._pages[number]
                self._in_part.discard(number)
