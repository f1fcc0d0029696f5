"""A book and its reader in the hands of a test that does not wait for loops."""

import asyncio
from collections.abc import Coroutine
from queue import SimpleQueue
from typing import Any, TypeVar

from contacts.contact import Contact, LocalId
from contacts.events import BookFailed, Event, ResultCame, RowsCame
from contacts.packing import Packed, packed
from contacts.row import Row
from contacts.store import Book, ListedPage, Place, Reader
from contacts.view import PAGE_ROWS, Question, Result, View

T = TypeVar("T")
_LONG_S = 20.0


class Library:
    """One book, opened, with its reader; ``close`` ends both."""

    def __init__(self, place: Place, country: str = "DE") -> None:
        self.place = place
        self.loop = asyncio.new_event_loop()
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.book = Book(place, country)
        self.reader = Reader(self.events.put)
        self._generation = 0
        self.do(self.book.open())
        self.reader.open(self.book)

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what *work* returns."""
        return self.loop.run_until_complete(work)

    def ask(self, view: View, *kept: LocalId, is_new: bool = False) -> Result:
        """Return the whole answer to a question about *view*."""
        self._generation += 1
        self.reader.ask(Question(self._generation, view, kept, is_new))
        while True:
            event = self.events.get(timeout=_LONG_S)
            assert not isinstance(event, BookFailed), event.error
            if isinstance(event, ResultCame):
                result = event.result
                if result.generation == self._generation and result.is_whole:
                    return result

    def contacts(self, view: View | None = None) -> list[Contact]:
        """Return every contact of *view*, in order, as the rows show them."""
        result = self.ask(view or View())
        rows: list[Row | None] = []
        for page in range((result.count + PAGE_ROWS - 1) // PAGE_ROWS):
            rows += self.rows(page)
        return [row.contact for row in rows if row]

    def rows(self, page: int) -> tuple[Row | None, ...]:
        """Return one page of the newest result."""
        self.reader.want_rows(self._generation, (page,))
        while True:
            event = self.events.get(timeout=_LONG_S)
            assert not isinstance(event, BookFailed), event.error
            if isinstance(event, RowsCame) and event.first == page * PAGE_ROWS:
                return event.rows

    def fill(self, *contacts: Contact) -> None:
        """Read *contacts* as the whole list of a server, and put them in order."""
        sweep = self.do(self.book.begin_sweep(len(contacts)))
        for first in range(0, max(1, len(contacts)), 100):
            page = [Packed(each.remote_id, packed(each)) for each in contacts[first : first + 100]]
            reading = self.book.next_reading()
            self.do(self.book.take_pages(sweep, [ListedPage(reading, first, page, len(contacts))]))
        self.do(self.book.end_sweep(sweep, at=1.0, token=None, most_at_once=len(contacts)))
        if self.do(self.book.needs_order()):
            self.do(self.book.put_in_order())

    def close(self) -> None:
        """Close both, unless they are."""
        if self.loop.is_closed():
            return
        self.book.close()
        assert self.book.join()
        assert self.reader.close()
        self.loop.close()
