"""What waits to be done on a thread: at most one of each kind, the most urgent first."""

import threading
import time
from enum import IntEnum, auto
from typing import Any, NamedTuple


class Urgency(IntEnum):
    """The kinds of what is wanted, from the most urgent to the least."""

    BOOK = auto()
    QUESTION = auto()
    COUNT = auto()  # before all that follows, which needs everything that is counted
    PLACE = auto()
    RENEWAL = auto()
    SIGHT = auto()
    PAGES = auto()
    GLIMPSE = auto()
    ALIKES = auto()
    ARRIVALS = auto()
    LETTERS = auto()


class Want(NamedTuple):
    """What is wanted, with whatever belongs to it.

    Attributes:
        due: when it may be done, as of ``time.monotonic``.
    """

    urgency: Urgency
    about: tuple[Any, ...]
    due: float


class Wanted:
    """Wishes of any thread for one that carries them out.

    Attributes:
        lock: to be held over steps that belong together; it may be taken again.
        has_book: whether there is what most need; without, a wish for a book is all there is.
        running: of what kind the one is that was taken last; None while the thread waits.
        is_closed: nothing is done any more.
    """

    def __init__(self) -> None:
        self.lock = threading.Condition()
        self.has_book = False
        self.running: Urgency | None = None
        self.is_closed = False
        self._waiting: dict[Urgency, Want] = {}

    def put(self, urgency: Urgency, *about: Any, due: float = 0.0) -> None:  # noqa: ANN401
        """Let something wait, in the place of what waits of its kind."""
        with self.lock:
            self._waiting[urgency] = Want(urgency, about, due)
            self.lock.notify()

    def drop(self, *urgencies: Urgency) -> None:
        """Want these no more."""
        with self.lock:
            for urgency in urgencies:
                self._waiting.pop(urgency, None)

    def waiting(self, urgency: Urgency) -> Want | None:
        """Return what waits of a kind."""
        return self._waiting.get(urgency)

    def close(self) -> None:
        """Do nothing any more."""
        with self.lock:
            self.is_closed = True
            self.lock.notify()

    def take(self) -> Want | None:
        """Wait for something to do, and take it; None once it is closed."""
        with self.lock:
            while not self.is_closed:
                if (urgency := self._next()) is not None:
                    self.running = urgency
                    return self._waiting.pop(urgency)
                self.running = None
                self.lock.wait(self._patience())
            return None

    def _next(self) -> Urgency | None:
        if not self.has_book:
            return Urgency.BOOK if Urgency.BOOK in self._waiting else None
        now = time.monotonic()
        first = min(
            (each.urgency for each in self._waiting.values() if each.due <= now), default=None
        )
        if first is not None and first > Urgency.COUNT and Urgency.COUNT in self._waiting:
            return Urgency.COUNT
        return first

    def _patience(self) -> float | None:
        """Return how long what is not due yet may wait on; None where nothing does."""
        if not (self.has_book and self._waiting):
            return None
        return max(0.0, min(each.due for each in self._waiting.values()) - time.monotonic())
