"""The result that the window shows: its beginning, all of it in order, and rows of it.

A view is answered in two steps: its first rows, before anything is counted, then everything.
Until all contacts are there and in order, what has come stands in the server's order, with
gaps for the rest.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from contacts.contact import LocalId
from contacts.events import ResultCame, RowsCame, RowsRenewed
from contacts.marking import Marker
from contacts.row import Row
from contacts.search import terms_of
from contacts.store import arrivals, query, ranks
from contacts.store.copies import CONTACTS
from contacts.store.found import Found
from contacts.store.meta import whole
from contacts.store.open_book import OpenBook, Stale
from contacts.store.row_reading import row_from, rows_by_place, rows_of
from contacts.store.selection import Selection
from contacts.view import PAGE_ROWS, Question, Result


@dataclass(slots=True)
class ShownResult:
    """The result that rows are asked of."""

    question: Question
    marker: Marker
    ids: "array[int]" = field(default_factory=lambda: array("q"))
    is_by_place: bool = False
    awaited: set[int] = field(default_factory=set)  # pages that have not come from the server
    beginning: tuple[Row, ...] = ()  # as it was told before everything was counted


class Results:
    """Answers the questions about one book, and hands out rows of the newest answer."""

    def __init__(self, book: OpenBook) -> None:
        self._book = book
        self._db = book.db
        self._shown: ShownResult | None = None

    def shown(self) -> ShownResult:
        """Return what is shown.

        Raises:
            Stale: nothing is.
        """
        if self._shown is None:
            raise Stale
        return self._shown

    def answer(self, question: Question) -> query.Selection | None:
        """Tell of the beginning where the view is new, else of everything.

        Returns:
            what is still to be counted.
        """
        country = self._book.country
        shown = ShownResult(question, Marker(terms_of(question.view.query, country)))
        self._shown = shown
        if not ranks.are_built(self._db):
            self._answer_from_arrivals(shown)
            return None
        chosen = query.selection(question.view, country)
        if question.is_new:
            found = query.first_rows(self._db, question.view, chosen)
            return None if self._tell_beginning(shown, found) else chosen
        self._tell_ids(shown, chosen)
        return None

    def count(self, chosen: query.Selection) -> None:
        """Go on where only the beginning has been told.

        Raises:
            Stale: nobody wants it any more, or nothing is shown.
        """
        self._book.check_newest()
        self._tell_ids(self.shown(), chosen)

    def _answer_from_arrivals(self, shown: ShownResult) -> None:
        question = shown.question
        if not query.is_plain(question.view):
            ids = arrivals.ids(self._db, question.view, self._book.country)
            self._tell_whole(shown, ids)
            return
        shown.is_by_place = True
        places = {number: arrivals.place_of(self._db, number) for number in question.kept}
        found = {number: place for number, place in places.items() if place is not None}
        first = _first_row(question, found)
        _, total = extent = self._extent()
        count = min(2 * PAGE_ROWS, max(0, total - first))
        rows = rows_by_place(self._db, first, count, shown.marker)
        for place, row in enumerate(rows, first):
            if row is None:
                shown.awaited.add(place // PAGE_ROWS)
        self._tell_result(shown, total, first=first, rows=rows, places=found, extent=extent)

    def _tell_beginning(self, shown: ShownResult, found: Sequence[Found]) -> bool:
        """Tell of the first rows; return whether these are all."""
        rows = tuple(row_from(each, shown.marker) for each in found)
        is_whole = len(found) < query.FIRST_ROWS
        shown.ids, shown.beginning = array("q", (each.number for each in found)), rows
        ids = shown.ids if is_whole else array("q")
        self._tell_result(shown, len(rows), is_whole=is_whole, rows=rows, ids=ids)
        return is_whole

    def _tell_ids(self, shown: ShownResult, chosen: query.Selection) -> None:
        view = shown.question.view
        chosen = query.narrowed(self._db, chosen, view.order)
        self._tell_whole(shown, query.all_ids(self._db, view, chosen))

    def _tell_whole(self, shown: ShownResult, pieces: "Iterator[array[int]]") -> None:
        kept, places = shown.question.kept, dict[LocalId, int]()
        chosen = Selection(shown.question.chosen)
        ids = array("q")
        for piece in pieces:
            self._book.check_newest()
            for number in kept:
                if number not in places and number in piece:
                    places[number] = len(ids) + piece.index(number)
            chosen.look_through(piece, len(ids))
            ids.extend(piece)
        shown.ids = ids
        first = _first_row(shown.question, places)
        rows = self._rows_to_begin_with(shown, first)
        self._tell_result(
            shown,
            len(ids),
            first=first,
            rows=rows,
            ids=ids,
            places=places,
            chosen=chosen.rows(),
        )

    def _tell_result(  # noqa: PLR0913  # what a result is made of
        self,
        shown: ShownResult,
        count: int,
        *,
        rows: tuple[Row | None, ...],
        first: int = 0,
        is_whole: bool = True,
        ids: "array[int] | None" = None,
        places: Mapping[LocalId, int] | None = None,
        chosen: tuple[range, ...] = (),
        extent: tuple[int, int] | None = None,
    ) -> None:
        arrived, total = extent or self._extent()
        question = shown.question
        self._book.tell(
            ResultCame(
                Result(
                    question.generation,
                    question.view,
                    count,
                    is_whole=is_whole,
                    first=first,
                    rows=rows,
                    ids=array("q") if ids is None else ids,
                    places=places or {},
                    chosen=chosen,
                    arrived=arrived,
                    total=total,
                )
            )
        )

    def _rows_to_begin_with(self, shown: ShownResult, first: int) -> tuple[Row | None, ...]:
        """Return two pages around what is kept in place, or one that the beginning is a part of."""
        known, shown.beginning = {row.number: row for row in shown.beginning}, ()
        if not known:
            return rows_of(self._db, shown.ids[first : first + 2 * PAGE_ROWS], shown.marker)
        wanted = [LocalId(number) for number in shown.ids[:PAGE_ROWS]]
        missing = [each for each in wanted if each not in known]
        rest = iter(rows_of(self._db, missing, shown.marker))
        return tuple(known[each] if each in known else next(rest) for each in wanted)

    def _extent(self) -> tuple[int, int]:
        """Return how many contacts the book has, and how many the server."""
        arrived = whole(self._db, CONTACTS)
        if ranks.are_built(self._db):
            return arrived, arrived
        return arrived, max(arrived, whole(self._db, "total"))

    # Rows

    def hand_out_sight(self, generation: int, sight: range) -> None:
        """Tell of the rows in sight, of the result with that number.

        Raises:
            Stale: nobody wants it any more, or nothing is shown.
        """
        shown = self.shown()
        if generation == shown.question.generation:
            rows = self._rows_at(shown, sight)
            self._book.tell(RowsCame(generation, sight.start, rows))

    def hand_out_page(self, generation: int, page: int) -> None:
        """Tell of a page.

        Raises:
            Stale: nobody wants it any more, or nothing is shown.
        """
        self._book.check_newest()
        shown = self.shown()
        if generation != shown.question.generation:
            return
        first = page * PAGE_ROWS
        rows = self._rows_at(shown, range(first, first + PAGE_ROWS))
        if shown.is_by_place and None in rows:
            shown.awaited.add(page)
        self._book.tell(RowsCame(generation, first, rows))

    def arrived(self, places: Sequence[tuple[int, int]]) -> tuple[int, tuple[int, ...]]:
        """Return of which result which pages were waiting for what has come now.

        Args:
            places: from where in the server's list on, and how many.

        Raises:
            Stale: nothing is shown.
        """
        shown = self.shown()
        came = {
            page
            for first, length in places
            for page in range(first // PAGE_ROWS, (first + max(1, length) - 1) // PAGE_ROWS + 1)
        }
        pages = tuple(sorted(shown.awaited & came)) if shown.is_by_place else ()
        shown.awaited -= came
        return shown.question.generation, pages

    def renew(self, generation: int, numbers: frozenset[LocalId]) -> None:
        """Tell how these few contacts are now.

        Raises:
            Stale: nobody wants it any more, or nothing is shown.
        """
        self._book.check_newest()
        shown = self.shown()
        if generation == shown.question.generation:
            rows = rows_of(self._db, sorted(numbers), shown.marker)
            self._book.tell(RowsRenewed(generation, tuple(filter(None, rows))))

    def _rows_at(self, shown: ShownResult, rows: range) -> tuple[Row | None, ...]:
        """Return what stands at these rows, as far as there are so many."""
        if shown.is_by_place:
            return rows_by_place(self._db, rows.start, len(rows), shown.marker)
        return rows_of(self._db, shown.ids[rows.start : rows.stop], shown.marker)


def _first_row(question: Question, places: Mapping[LocalId, int]) -> int:
    """Return from where to hand out rows along with a result."""
    if question.is_new:
        return 0
    top = next((places[number] for number in question.kept if number in places), 0)
    return top // PAGE_ROWS * PAGE_ROWS
