"""A book that is open for reading on one thread, and who hears what is found in it."""

from collections.abc import Callable
from dataclasses import dataclass

import apsw

from contacts.events import Event
from contacts.store.book import Book


class Stale(Exception):
    """Nobody wants the answer any more that is being found."""


@dataclass(frozen=True, slots=True)
class OpenBook:
    """What answers are found with.

    Attributes:
        tell: hears them.
        is_stale: whether a newer question waits.
    """

    db: apsw.Connection
    book: Book
    tell: Callable[[Event], None]
    is_stale: Callable[[], bool]

    @property
    def country(self) -> str:
        """To which numbers without a country belong."""
        return self.book.country

    def check_newest(self) -> None:
        """Go on only while somebody waits for the answer.

        Raises:
            Stale: a newer question waits.
        """
        if self.is_stale():
            raise Stale
