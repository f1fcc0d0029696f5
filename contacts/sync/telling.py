"""What the window is told while the list is read: gathered, a few times a second at most."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from contacts.contact import LocalId
from contacts.errors import ServerError
from contacts.events import BookChanged, Event, FreshnessTold
from contacts.freshness import Activity, Freshness
from contacts.store import Taken

_TOLD_EVERY_S = 0.25  # while a reading goes on


@dataclass(slots=True)
class Telling:
    """Events on their way to the window, a few a second at most."""

    tell: Callable[[Event], None]
    freshness: Freshness = field(default_factory=Freshness)
    _told: Freshness | None = None
    _numbers: set[LocalId] = field(default_factory=set)
    _is_reordered: bool = False
    _told_at: float = 0.0

    def note(self, taken: Taken) -> None:
        """Tell of what has changed, soon."""
        self._numbers |= taken.numbers
        self._is_reordered = self._is_reordered or taken.is_reordered
        self.flush()

    def say(self, activity: Activity | None = None) -> None:
        """Tell how fresh the book is."""
        if activity is not None:
            self.freshness = replace(self.freshness, activity=activity)
        self.flush(at_once=True)

    def say_failure(self, failure: ServerError) -> None:
        """Tell that a request failed."""
        self.freshness = replace(self.freshness, failure=failure)
        self.say(Activity.RESTING)

    def flush(self, *, at_once: bool = False) -> None:
        """Tell what has gathered, unless something was told just before."""
        now = asyncio.get_running_loop().time()
        if not at_once and now - self._told_at < _TOLD_EVERY_S:
            return
        self._told_at = now
        if self.freshness != self._told:
            self._told = self.freshness
            self.tell(FreshnessTold(self.freshness))
        if self._numbers:
            changed = BookChanged(frozenset(self._numbers), self._is_reordered)
            self._numbers, self._is_reordered = set(), False
            self.tell(changed)
