"""What is looked up beside the list that is shown: places in it, and contacts elsewhere."""

from contacts.events import AlikesFound, GlimpseCame, LettersFound, PlaceFound
from contacts.folding import folded
from contacts.marking import Marker
from contacts.outgoing import Which
from contacts.search import terms_of
from contacts.store import arrivals, functions, query, ranks
from contacts.store.letter_walk import LetterWalk
from contacts.store.open_book import OpenBook
from contacts.store.results import Results
from contacts.store.row_reading import row_from
from contacts.store.sql import first
from contacts.view import Order, View

_GLIMPSED = 8  # contacts


class Lookups:
    """Looks things up in one book, and in the result that is shown of it."""

    def __init__(self, book: OpenBook, results: Results) -> None:
        self._book = book
        self._db = book.db
        self._results = results
        self._walk: tuple[int, LetterWalk] | None = None

    def find_place(self, generation: int, text: str) -> None:
        """Find a place by halves: the rows stand in the order of their keys.

        Raises:
            Stale: nothing is shown.
        """
        shown = self._results.shown()
        if generation != shown.question.generation or not shown.ids:
            return
        order, typed = shown.question.view.order, folded(text)
        low, high = 0, len(shown.ids)
        while low < high:
            middle = (low + high) // 2
            key = self._key_of(shown.ids[middle], order)
            comes_before = key[: len(typed)] > typed if order.is_descending else key < typed
            low, high = (middle + 1, high) if key and comes_before else (low, middle)
        self._book.tell(PlaceFound(generation, min(low, len(shown.ids) - 1)))

    def begin_letters(self, generation: int) -> None:
        """Begin to find the letters of the result with that number.

        Raises:
            Stale: nothing is shown.
        """
        shown = self._results.shown()
        is_descending = shown.question.view.order.is_descending
        self._walk = generation, LetterWalk(len(shown.ids), is_descending=is_descending)

    def find_letter(self) -> bool:
        """Find the next letter, and tell once there is none; return whether to go on.

        Raises:
            Stale: nothing is shown.
        """
        walk, self._walk = self._walk, None
        shown = self._results.shown()
        if walk is None or walk[0] != shown.question.generation:
            return False
        order = shown.question.view.order
        if walk[1].step(lambda place: self._key_of(shown.ids[place], order)):
            self._walk = walk
            return True
        self._book.tell(LettersFound(walk[0], walk[1].found))
        return False

    def glimpse(self, text: str) -> None:
        """Tell of the first contacts that have *text*."""
        country = self._book.country
        view, marker = View(text), Marker(terms_of(text, country))
        is_asked = text.strip() and ranks.are_built(self._db)
        chosen = query.selection(view, country)
        found = query.first_rows(self._db, view, chosen)[:_GLIMPSED] if is_asked else ()
        rows = tuple(row_from(each, marker) for each in found)
        self._book.tell(GlimpseCame(text, rows))

    def find_alikes(self, which: Which, values: tuple[str, ...]) -> None:
        """Tell what looks like a contact that is being typed."""
        from contacts.store import lookalikes  # not before the first rows

        is_ordered = ranks.are_built(self._db)
        found = lookalikes.find(self._db, which, values, self._book.country) if is_ordered else ()
        self._book.tell(AlikesFound(which, found))

    def _key_of(self, number: int, order: Order) -> str:
        rows = "shown" if ranks.are_built(self._db) else arrivals.SHOWN
        data = first(self._db, f"SELECT copy FROM {rows} WHERE number = ?", (number,))  # noqa: S608
        return functions.order_key(order.by, order.skips_particles, data) if data else ""
