"""The thread that answers the window from the book.

One question is answered at a time. A newer one replaces the one that waits and interrupts
the one that is being answered: nobody wants its answer any more. What is asked for rows of
a result is about the newest one.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

import apsw

from contacts.contact import LocalId
from contacts.errors import StoreError
from contacts.events import BookFailed, Event
from contacts.outgoing import Which
from contacts.presence import Presence
from contacts.store.book import Book
from contacts.store.database import open_for_reading, translated
from contacts.store.lookups import Lookups
from contacts.store.open_book import OpenBook, Stale
from contacts.store.results import Results
from contacts.store.wanted import Urgency, Want, Wanted
from contacts.view import Question

_CLOSING_S = 2.0
_PAINTING_S = 0.03  # in which the window paints a beginning, undisturbed by what it waits for less
_STEPS = 5_000  # of SQLite's machine, after which it asks whether to go on: less than 1 ms
_log = logging.getLogger("switchbook.reader")


class Reader:
    """Answers questions about one book after another; its methods are for any thread.

    What comes of them goes out through *tell*, called on the reader's thread.

    Attributes:
        presence: of whoever asks; books that are opened go by it.
    """

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.presence = Presence()
        self._tell = tell
        self._wanted = Wanted()
        self._leaving: list[threading.Event] = []  # wait until the file is closed
        self._opened: OpenBook | None = None
        self._answers: dict[Urgency, Callable[..., None]] = {}
        self._thread = threading.Thread(target=self._run, name="reader", daemon=True)

    # For any thread

    def open(self, book: Book | None) -> None:
        """Answer from *book* from now on, which is open; None for from none."""
        with self._wanted.lock:
            if book is not None:
                book.page_stored = self._note_page
                book.presence = self.presence
            self._want(Urgency.BOOK, book, interrupts=True)

    def let_go(self) -> bool:
        """Answer from no book; return whether its file was closed within two seconds."""
        is_closed = threading.Event()
        with self._wanted.lock:
            self._leaving.append(is_closed)
            self.open(None)
            if not self._thread.is_alive():
                return True
        return is_closed.wait(_CLOSING_S)

    def ask(self, question: Question) -> None:
        """Answer with ``ResultCame``, twice where the beginning comes first."""
        with self._wanted.lock:
            self._wanted.drop(Urgency.RENEWAL, Urgency.SIGHT, Urgency.PAGES)
            self._want(Urgency.QUESTION, question, interrupts=True)

    def want_rows(self, generation: int, pages: tuple[int, ...], sight: range = range(0)) -> None:
        """Answer with ``RowsCame`` for *sight*, then for each of *pages*; an earlier wish is void.

        While what is in sight is painted, the pages are left for a moment.
        """
        with self._wanted.lock:
            due = time.monotonic() + (_PAINTING_S if sight else 0)
            before = self._wanted.waiting(Urgency.PAGES)
            if before and not set(before.about[1]).isdisjoint(pages):
                due = min(due, before.due)  # while rows go past slowly, they come at last
            self._wanted.drop(Urgency.SIGHT)
            self._want(Urgency.PAGES, generation, pages, due=due)
            if sight:
                is_handing_out = self._wanted.running is Urgency.PAGES
                self._want(Urgency.SIGHT, generation, sight, interrupts=is_handing_out)

    def renew_rows(self, generation: int, numbers: frozenset[LocalId]) -> None:
        """Answer with ``RowsRenewed`` how these few contacts are now."""
        with self._wanted.lock:
            before = self._wanted.waiting(Urgency.RENEWAL)
            if before and before.about[0] == generation:
                numbers |= before.about[1]
            self._want(Urgency.RENEWAL, generation, numbers)

    def seek(self, generation: int, text: str) -> None:
        """Answer with ``PlaceFound`` where a row begins with *text*, or would stand."""
        self._want(Urgency.PLACE, generation, text)

    def glimpse(self, text: str) -> None:
        """Answer with ``GlimpseCame``; what is shown stays what it is."""
        self._want(Urgency.GLIMPSE, text)

    def find_letters(self, generation: int) -> None:
        """Answer with ``LettersFound``; whatever else is asked comes first."""
        self._want(Urgency.LETTERS, generation)

    def seek_alikes(self, which: Which, values: tuple[str, ...]) -> None:
        """Answer with ``AlikesFound`` what looks like a contact that is being typed."""
        self._want(Urgency.ALIKES, which, values)

    def close(self) -> bool:
        """End the thread; return whether it ended within two seconds."""
        with self._wanted.lock:
            self._wanted.close()
            self._interrupt()
        if self._thread.ident is None or threading.current_thread() is self._thread:
            return True
        self._thread.join(_CLOSING_S)
        return not self._thread.is_alive()

    def _note_page(self, first: int, length: int) -> None:
        with self._wanted.lock:
            before = self._wanted.waiting(Urgency.ARRIVALS)
            places: list[tuple[int, int]] = before.about[0] if before else []
            places.append((first, length))
            self._wanted.put(Urgency.ARRIVALS, places)

    def _want(
        self,
        urgency: Urgency,
        *about: Any,  # noqa: ANN401  # whatever belongs to it
        due: float = 0.0,
        interrupts: bool = False,
    ) -> None:
        with self._wanted.lock:
            self._wanted.put(urgency, *about, due=due)
            if self._thread.ident is None and not self._wanted.is_closed:
                self._thread.start()
            if interrupts:
                self._interrupt()

    def _interrupt(self) -> None:
        if self._opened is not None:
            self._opened.db.interrupt()

    # On the thread

    def _run(self) -> None:
        while (want := self._wanted.take()) is not None:
            try:
                self._carry_out(want)
            except (Stale, apsw.InterruptError):
                continue
            except StoreError as error:
                self._tell(BookFailed(error))
            except Exception:  # noqa: BLE001  # the outer edge of the thread
                _log.exception("the book could not be read in an unforeseen way")
                self._tell(BookFailed(StoreError()))
        self._open_book(None)

    def _carry_out(self, want: Want) -> None:
        if want.urgency is Urgency.BOOK:
            self._open_book(*want.about)
        elif (opened := self._opened) is not None:
            with translated(), opened.book.place.turn:
                if not self._wanted.waiting(Urgency.BOOK):  # else nobody wants this one any more
                    self._answers[want.urgency](*want.about)

    def _open_book(self, book: Book | None) -> None:
        self._close_db()
        if book is None:
            with self._wanted.lock:
                leaving, self._leaving = self._leaving, []
            for is_closed in leaving:
                is_closed.set()
            return
        with translated(), book.place.turn:
            db = open_for_reading(book.place)
            # An interrupt is lost where it comes between two statements.
            db.set_progress_handler(self._is_stale, _STEPS)
        opened = OpenBook(db, book, self._tell, self._is_stale)
        self._answers = self._answers_from(opened)
        with self._wanted.lock:
            self._opened, self._wanted.has_book = opened, True

    def _close_db(self) -> None:
        with self._wanted.lock:
            opened, self._opened, self._wanted.has_book = self._opened, None, False
            self._answers = {}  # with the key, and all that was found
            self._wanted.drop(Urgency.COUNT, Urgency.ARRIVALS)
        if opened is not None:
            with translated(), opened.book.place.turn:
                opened.db.close(True)  # noqa: FBT003  # by apsw's signature: force

    def _answers_from(self, opened: OpenBook) -> dict[Urgency, Callable[..., None]]:
        results = Results(opened)
        lookups = Lookups(opened, results)
        return {
            Urgency.QUESTION: partial(self._answer, results),
            Urgency.COUNT: results.count,
            Urgency.PLACE: lookups.find_place,
            Urgency.RENEWAL: results.renew,
            Urgency.SIGHT: results.hand_out_sight,
            Urgency.PAGES: partial(self._hand_out, results),
            Urgency.GLIMPSE: lookups.glimpse,
            Urgency.ALIKES: partial(self._find_alikes, lookups),
            Urgency.ARRIVALS: partial(self._hand_out_arrived, results),
            Urgency.LETTERS: partial(self._find_letter, lookups),
        }

    def _is_stale(self) -> bool:
        """Whether nobody wants the answer any more."""
        newer = self._wanted.waiting(Urgency.QUESTION) or self._wanted.waiting(Urgency.BOOK)
        return newer is not None or self._wanted.is_closed

    def _answer(self, results: Results, question: Question) -> None:
        self._wanted.drop(Urgency.COUNT)
        left = results.answer(question)
        if left is not None:
            self._wanted.put(Urgency.COUNT, left, due=time.monotonic() + _PAINTING_S)

    def _hand_out(self, results: Results, generation: int, pages: Iterable[int]) -> None:
        for page in pages:
            if self._wanted.waiting(Urgency.SIGHT):
                return
            results.hand_out_page(generation, page)

    def _hand_out_arrived(self, results: Results, places: Sequence[tuple[int, int]]) -> None:
        self._hand_out(results, *results.arrived(places))

    def _find_alikes(self, lookups: Lookups, which: Which, values: tuple[str, ...]) -> None:
        try:
            lookups.find_alikes(which, values)
        except apsw.InterruptError:  # the list comes first; it is still to be told after that
            with self._wanted.lock:
                if not self._wanted.waiting(Urgency.ALIKES):
                    self._wanted.put(Urgency.ALIKES, which, values)
            raise

    def _find_letter(self, lookups: Lookups, generation: int | None = None) -> None:
        if generation is not None:
            lookups.begin_letters(generation)
        if lookups.find_letter():
            with self._wanted.lock:
                if not self._wanted.waiting(Urgency.LETTERS):
                    self._wanted.put(Urgency.LETTERS)
