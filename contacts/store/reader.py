"""The thread that answers the window from the book.

One question is answered at a time. A newer one replaces the one that waits and interrupts
the one that is being answered: nobody wants its answer any more. What is asked for rows of
a result is about the newest one.
"""

import logging
import threading
import time
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

import apsw

from contacts.contact import LocalId
from contacts.errors import StoreError
from contacts.events import (
    AlikesFound,
    BookFailed,
    Event,
    GlimpseCame,
    LettersFound,
    PlaceFound,
    ResultCame,
    RowsCame,
    RowsRenewed,
)
from contacts.folding import folded
from contacts.marking import Marker
from contacts.outgoing import Which
from contacts.presence import Presence
from contacts.row import Row
from contacts.search import terms_of
from contacts.store import arrivals, functions, query, ranks
from contacts.store.book import Book
from contacts.store.copies import CONTACTS
from contacts.store.database import open_for_reading, translated
from contacts.store.found import Found
from contacts.store.letter_walk import LetterWalk
from contacts.store.meta import whole
from contacts.store.row_reading import row_from, rows_by_place, rows_of
from contacts.store.selection import Selection
from contacts.store.sql import first
from contacts.view import PAGE_ROWS, Order, Question, Result, View

_CLOSING_S = 2.0
_GLIMPSED = 8  # contacts
_PAINTING_S = 0.03  # in which the window paints a beginning, undisturbed by what it waits for less
_STEPS = 5_000  # of SQLite's machine, after which it asks whether to go on: less than 1 ms
_log = logging.getLogger("switchbook.reader")


class _Stale(Exception):
    """A newer question came."""


@dataclass(slots=True)
class _Shown:
    """The result that rows are asked of."""

    question: Question
    marker: Marker
    ids: "array[int]" = field(default_factory=lambda: array("q"))
    is_by_place: bool = False
    awaited: set[int] = field(default_factory=set)  # pages that have not come from the server
    beginning: tuple[Row, ...] = ()  # as it was told before everything was counted


class Reader:
    """Answers questions about one book after another; its methods are for any thread.

    What comes of them goes out through *tell*, called on the reader's thread.

    Attributes:
        presence: of whoever asks; books that are opened go by it.
    """

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.presence = Presence()
        self._tell = tell
        self._wake = threading.Condition()
        self._book: Book | None = None
        self._wants_book = False
        self._question: Question | None = None
        self._sight: tuple[int, range] | None = None
        self._pages: tuple[int, tuple[int, ...], float] | None = None  # and when
        self._changed: tuple[int, frozenset[LocalId]] | None = None
        self._sought: tuple[int, str] | None = None
        self._glimpsed: str | None = None
        self._lettered: int | None = None  # the generation
        self._walk: tuple[int, LetterWalk] | None = None  # on the thread alone
        self._typed: tuple[Which, tuple[str, ...]] | None = None
        self._is_handing_out = False  # pages, which what is in sight does not wait for
        self._arrived: list[tuple[int, int]] = []
        self._leaving: list[threading.Event] = []  # wait until the file is closed
        self._is_closed = False
        self._shown: _Shown | None = None
        self._uncounted: tuple[query.Selection, float] | None = None  # and when to count it
        self._db: apsw.Connection | None = None
        self._thread = threading.Thread(target=self._run, name="reader", daemon=True)

    # For any thread

    def open(self, book: Book | None) -> None:
        """Answer from *book* from now on, which is open; None for from none."""
        with self._wake:
            self._book, self._wants_book = book, True
            if book is not None:
                book.page_stored = self._note_page
                book.presence = self.presence
            self._start()
            self._stop_running()

    def let_go(self) -> bool:
        """Answer from no book; return whether its file was closed within two seconds."""
        is_closed = threading.Event()
        with self._wake:
            self._leaving.append(is_closed)
            self.open(None)
            if not self._thread.is_alive():
                return True
        return is_closed.wait(_CLOSING_S)

    def ask(self, question: Question) -> None:
        """Answer with ``ResultCame``, twice where the beginning comes first."""
        with self._wake:
            self._question, self._changed = question, None
            self._sight = self._pages = None
            self._start()
            self._stop_running()

    def want_rows(self, generation: int, pages: tuple[int, ...], sight: range = range(0)) -> None:
        """Answer with ``RowsCame`` for *sight*, then for each of *pages*; an earlier wish is void.

        While what is in sight is painted, the pages are left for a moment.
        """
        with self._wake:
            due = time.monotonic() + (_PAINTING_S if sight else 0)
            if self._pages and not set(self._pages[1]).isdisjoint(pages):
                due = min(due, self._pages[2])  # while rows go past slowly, they come at last
            self._sight = (generation, sight) if sight else None
            self._pages = (generation, pages, due)
            self._start()
            if sight and self._is_handing_out:
                self._stop_running()

    def renew_rows(self, generation: int, numbers: frozenset[LocalId]) -> None:
        """Answer with ``RowsRenewed`` how these few contacts are now."""
        with self._wake:
            before, waiting = self._changed or (generation, frozenset[LocalId]())
            self._changed = generation, numbers | waiting if before == generation else numbers
            self._start()

    def seek(self, generation: int, text: str) -> None:
        """Answer with ``PlaceFound`` where a row begins with *text*, or would stand."""
        with self._wake:
            self._sought = (generation, text)
            self._start()

    def glimpse(self, text: str) -> None:
        """Answer with ``GlimpseCame``; what is shown stays what it is."""
        with self._wake:
            self._glimpsed = text
            self._start()

    def find_letters(self, generation: int) -> None:
        """Answer with ``LettersFound``; whatever else is asked comes first."""
        with self._wake:
            self._lettered = generation
            self._start()

    def seek_alikes(self, which: Which, values: tuple[str, ...]) -> None:
        """Answer with ``AlikesFound`` what looks like a contact that is being typed."""
        with self._wake:
            self._typed = which, values
            self._start()

    def close(self) -> bool:
        """End the thread; return whether it ended within two seconds."""
        with self._wake:
            self._is_closed = True
            self._stop_running()
        if self._thread.ident is None or threading.current_thread() is self._thread:
            return True
        self._thread.join(_CLOSING_S)
        return not self._thread.is_alive()

    def _note_page(self, first: int, length: int) -> None:
        with self._wake:
            self._arrived.append((first, length))
            self._wake.notify()

    def _start(self) -> None:
        if self._thread.ident is None and not self._is_closed:
            self._thread.start()
        self._wake.notify()

    def _stop_running(self) -> None:
        if self._db is not None:
            self._db.interrupt()
        self._wake.notify()

    # On the thread

    def _run(self) -> None:
        while self._waits():
            try:
                self._do_next()
            except (_Stale, apsw.InterruptError):
                continue
            except StoreError as error:
                self._tell(BookFailed(error))
            except Exception:  # noqa: BLE001  # the outer edge of the thread
                _log.exception("the book could not be read in an unforeseen way")
                self._tell(BookFailed(StoreError()))
        self._open_db(None)

    def _waits(self) -> bool:
        with self._wake:
            while not (self._is_closed or self._has_work()):
                self._wake.wait(self._patience())
            return not self._is_closed

    def _has_work(self) -> bool:
        is_open = self._db is not None
        wishes = (
            self._question
            or self._sought
            or self._changed
            or self._sight
            or self._arrived
            or self._glimpsed is not None
            or self._lettered is not None
            or self._walk is not None
            or self._typed
        )
        is_due = (patience := self._patience()) is not None and patience <= 0
        return self._wants_book or bool(is_open and (wishes or is_due))

    def _patience(self) -> float | None:
        """Return how long what can wait may wait on; None where nothing does."""
        if self._db is None:
            return None
        due = [each[-1] for each in (self._uncounted, self._pages) if each is not None]
        return min(due) - time.monotonic() if due else None

    def _do_next(self) -> None:
        turn = self._book.place.turn if self._book else nullcontext()
        with translated(), turn:
            if self._taken("_wants_book"):
                self._open_db(self._book)
            elif question := self._taken("_question"):
                self._answer(question)
            elif self._uncounted is not None:
                self._count(self._uncounted[0])
            elif sought := self._taken("_sought"):
                self._find(*sought)
            elif changed := self._taken("_changed"):
                self._renew(*changed)
            elif sight := self._taken("_sight"):
                self._hand_out_sight(*sight)
            elif pages := self._due_pages():
                try:
                    self._hand_out(*pages)
                finally:
                    with self._wake:
                        self._is_handing_out = False
            else:
                self._do_beside()

    def _do_beside(self) -> None:
        """Answer what is asked beside the list, which comes first."""
        if (text := self._taken("_glimpsed")) is not None:
            self._glimpse(text)
        elif typed := self._taken("_typed"):
            self._find_alikes(*typed)
        elif arrived := self._taken("_arrived"):
            self._hand_out_arrived(arrived)
        elif self._lettered is not None or self._walk is not None:
            self._find_letter()

    def _taken(self, wish: str) -> Any:  # noqa: ANN401  # whatever was wished
        """Return a wish that waits, which then does so no more."""
        nothing = {"_wants_book": False, "_arrived": [], "_leaving": []}
        with self._wake:
            value = getattr(self, wish)
            setattr(self, wish, nothing.get(wish))
        return value

    def _due_pages(self) -> tuple[int, tuple[int, ...]] | None:
        with self._wake:
            if self._pages is None or self._pages[2] > time.monotonic():
                return None
            (generation, pages, _), self._pages = self._pages, None
            self._is_handing_out = True
            return generation, pages

    def _open_db(self, book: Book | None) -> None:
        self._close_db()
        self._shown = None
        self._uncounted = None
        self._arrived = []
        self._walk = None
        if book is None:
            for is_closed in self._taken("_leaving"):
                is_closed.set()
            return
        db = open_for_reading(book.place)
        # An interrupt is lost where it comes between two statements.
        db.set_progress_handler(self._is_stale, _STEPS)
        with self._wake:
            self._db = db

    def _close_db(self) -> None:
        with self._wake:
            db, self._db = self._db, None
        if db is not None:
            db.close(True)  # noqa: FBT003  # by apsw's signature: force

    # Questions

    def _answer(self, question: Question) -> None:
        db, country = self._opened()
        self._uncounted = None
        self._shown = _Shown(question, Marker(terms_of(question.view.query, country)))
        if not ranks.are_built(db):
            self._answer_from_arrivals(db, question, country)
            return
        chosen = query.selection(question.view, country)
        if question.is_new:
            self._tell_beginning(db, query.first_rows(db, question.view, chosen))
            self._uncounted = chosen, time.monotonic() + _PAINTING_S
        else:
            self._tell_ids(db, question.view, chosen)

    def _count(self, chosen: query.Selection) -> None:
        """Go on where only the beginning has been told."""
        self._uncounted = None
        db, _ = self._opened()
        self._check_newest()
        self._tell_ids(db, self._now().question.view, chosen)

    def _tell_ids(self, db: apsw.Connection, view: View, chosen: query.Selection) -> None:
        self._tell_whole(db, query.all_ids(db, view, query.narrowed(db, chosen, view.order)))

    def _opened(self) -> tuple[apsw.Connection, str]:
        if self._db is None or self._book is None:
            raise _Stale
        return self._db, self._book.country

    def _answer_from_arrivals(self, db: apsw.Connection, question: Question, country: str) -> None:
        if not query.is_plain(question.view):
            self._tell_whole(db, arrivals.ids(db, question.view, country))
            return
        shown = self._now()
        shown.is_by_place = True
        places = {number: arrivals.place_of(db, number) for number in question.kept}
        found = {number: place for number, place in places.items() if place is not None}
        first = self._first_row(found)
        arrived, total = self._extent(db)
        count = min(2 * PAGE_ROWS, max(0, total - first))
        rows = rows_by_place(db, first, count, shown.marker)
        for place, row in enumerate(rows, first):
            if row is None:
                shown.awaited.add(place // PAGE_ROWS)
        self._tell(
            ResultCame(
                Result(
                    question.generation,
                    question.view,
                    total,
                    is_whole=True,
                    first=first,
                    rows=rows,
                    places=found,
                    arrived=arrived,
                    total=total,
                )
            )
        )

    def _tell_beginning(self, db: apsw.Connection, found: Sequence[Found]) -> None:
        shown = self._now()
        rows = tuple(row_from(each, shown.marker) for each in found)
        is_whole = len(found) < query.FIRST_ROWS
        shown.ids, shown.beginning = array("q", (each.number for each in found)), rows
        arrived, total = self._extent(db)
        self._tell(
            ResultCame(
                Result(
                    shown.question.generation,
                    shown.question.view,
                    len(rows),
                    is_whole=is_whole,
                    first=0,
                    rows=rows,
                    ids=shown.ids if is_whole else array("q"),
                    arrived=arrived,
                    total=total,
                )
            )
        )
        if is_whole:
            raise _Stale  # nothing is left to be said

    def _tell_whole(self, db: apsw.Connection, pieces: "Iterator[array[int]]") -> None:
        shown = self._now()
        kept, places = shown.question.kept, dict[LocalId, int]()
        chosen = Selection(shown.question.chosen)
        ids = array("q")
        for piece in pieces:
            self._check_newest()
            for number in kept:
                if number not in places and number in piece:
                    places[number] = len(ids) + piece.index(number)
            chosen.look_through(piece, len(ids))
            ids.extend(piece)
        shown.ids = ids
        first = self._first_row(places)
        arrived, total = self._extent(db)
        self._tell(
            ResultCame(
                Result(
                    shown.question.generation,
                    shown.question.view,
                    len(ids),
                    is_whole=True,
                    first=first,
                    rows=self._rows_to_begin_with(db, ids, first),
                    ids=ids,
                    places=places,
                    chosen=chosen.rows(),
                    arrived=arrived,
                    total=total,
                )
            )
        )

    def _rows_to_begin_with(
        self, db: apsw.Connection, ids: "array[int]", first: int
    ) -> tuple[Row | None, ...]:
        """Return two pages around what is kept in place, or one that the beginning is a part of."""
        shown = self._now()
        known, shown.beginning = {row.number: row for row in shown.beginning}, ()
        if not known:
            return rows_of(db, ids[first : first + 2 * PAGE_ROWS], shown.marker)
        wanted = [LocalId(number) for number in ids[:PAGE_ROWS]]
        rest = iter(rows_of(db, [each for each in wanted if each not in known], shown.marker))
        return tuple(known[each] if each in known else next(rest) for each in wanted)

    def _first_row(self, places: Mapping[LocalId, int]) -> int:
        """Return from where to hand out rows along with a result."""
        question = self._now().question
        if question.is_new:
            return 0
        top = next((places[number] for number in question.kept if number in places), 0)
        return top // PAGE_ROWS * PAGE_ROWS

    def _is_stale(self) -> bool:
        """Whether nobody wants the answer any more."""
        return self._question is not None or self._wants_book or self._is_closed

    def _check_newest(self) -> None:
        if self._is_stale():
            raise _Stale

    def _now(self) -> _Shown:
        if self._shown is None:
            raise _Stale
        return self._shown

    def _extent(self, db: apsw.Connection) -> tuple[int, int]:
        """Return how many contacts the book has, and how many the server."""
        arrived = whole(db, CONTACTS)
        return arrived, arrived if ranks.are_built(db) else max(arrived, whole(db, "total"))

    # Rows

    def _hand_out(self, generation: int, pages: Sequence[int]) -> None:
        db, _ = self._opened()
        for page in pages:
            self._check_newest()
            shown = self._now()
            if generation != shown.question.generation or self._sight:
                return
            first = page * PAGE_ROWS
            rows = self._rows_at(db, shown, range(first, first + PAGE_ROWS))
            if shown.is_by_place and None in rows:
                shown.awaited.add(page)
            self._tell(RowsCame(generation, first, rows))

    def _hand_out_sight(self, generation: int, sight: range) -> None:
        db, _ = self._opened()
        shown = self._now()
        if generation == shown.question.generation:
            self._tell(RowsCame(generation, sight.start, self._rows_at(db, shown, sight)))

    def _rows_at(self, db: apsw.Connection, shown: _Shown, rows: range) -> tuple[Row | None, ...]:
        """Return what stands at these rows, as far as there are so many."""
        if shown.is_by_place:
            return rows_by_place(db, rows.start, len(rows), shown.marker)
        return rows_of(db, shown.ids[rows.start : rows.stop], shown.marker)

    def _renew(self, generation: int, numbers: frozenset[LocalId]) -> None:
        db, _ = self._opened()
        self._check_newest()
        shown = self._now()
        if generation == shown.question.generation:
            rows = rows_of(db, sorted(numbers), shown.marker)
            self._tell(RowsRenewed(generation, tuple(filter(None, rows))))

    def _glimpse(self, text: str) -> None:
        db, country = self._opened()
        found: Sequence[Found] = ()
        if text.strip() and ranks.are_built(db):
            view = View(text)
            found = query.first_rows(db, view, query.selection(view, country))[:_GLIMPSED]
        marker = Marker(terms_of(text, country))
        rows = tuple(row_from(each, marker) for each in found)
        self._tell(GlimpseCame(text, rows))

    def _find_alikes(self, which: Which, values: tuple[str, ...]) -> None:
        db, country = self._opened()
        try:
            from contacts.store import lookalikes  # not before the first rows

            found = lookalikes.find(db, which, values, country) if ranks.are_built(db) else ()
        except apsw.InterruptError:
            with self._wake:  # the list comes first; it is still to be told after that
                self._typed = self._typed or (which, values)
            raise
        self._tell(AlikesFound(which, found))

    def _find(self, generation: int, text: str) -> None:
        """Find a place by halves: the rows stand in the order of their keys."""
        db, _ = self._opened()
        shown = self._now()
        if generation != shown.question.generation or not shown.ids:
            return
        order, typed = shown.question.view.order, folded(text)
        low, high = 0, len(shown.ids)
        while low < high:
            middle = (low + high) // 2
            key = self._key_of(db, shown.ids[middle], order)
            comes_before = key[: len(typed)] > typed if order.is_descending else key < typed
            low, high = (middle + 1, high) if key and comes_before else (low, middle)
        self._tell(PlaceFound(generation, min(low, len(shown.ids) - 1)))

    def _find_letter(self) -> None:
        """Begin with the letters of a result, or find the next one."""
        generation, walk = self._taken("_lettered"), self._walk
        self._walk = None
        db, _ = self._opened()
        shown = self._now()
        order, ids = shown.question.view.order, shown.ids
        if generation is not None:
            walk = generation, LetterWalk(len(ids), is_descending=order.is_descending)
        if walk is None or walk[0] != shown.question.generation:
            return
        if walk[1].step(lambda place: self._key_of(db, ids[place], order)):
            self._walk = walk
        else:
            self._tell(LettersFound(walk[0], walk[1].found))

    def _key_of(self, db: apsw.Connection, number: int, order: Order) -> str:
        rows = "shown" if ranks.are_built(db) else arrivals.SHOWN
        data = first(db, f"SELECT copy FROM {rows} WHERE number = ?", (number,))  # noqa: S608
        return functions.order_key(order.by, order.skips_particles, data) if data else ""

    def _hand_out_arrived(self, arrived: Sequence[tuple[int, int]]) -> None:
        shown = self._shown
        if shown is None or not shown.is_by_place:
            return
        came = {
            page
            for first, length in arrived
            for page in range(first // PAGE_ROWS, (first + max(1, length) - 1) // PAGE_ROWS + 1)
        }
        pages = tuple(sorted(shown.awaited & came))
        shown.awaited -= came
        if pages:
            self._hand_out(shown.question.generation, pages)
