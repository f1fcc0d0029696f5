"""How long each wish rests before it is tried again, and what is remembered of it meanwhile."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from contacts.errors import ServerError, Throttled
from contacts.outgoing import Item, Kind, State, WishId

LYING_S = 60.0
"""So long after a lost answer a list may still be one from before."""

_PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # after what may pass by itself
_UNDO_S = 10.0  # a deletion waits for so long under an offer to undo it


@dataclass(slots=True)
class Ticking:
    """What time it is, given from outside where a test decides about it.

    Attributes:
        now: the time of day, in seconds since the epoch.
        ticks: seconds that pass however the time of day is set.
    """

    now: Callable[[], float] = time.time
    ticks: Callable[[], float] = time.monotonic


@dataclass(slots=True)
class Rest:
    """What is remembered of one wish while the program runs.

    Attributes:
        tries: failures in a row; *until*: it rests, by the ticks.
        ended_at: when the request of an addition had ended, at the latest.
        clean, bad: sweeps begun long enough after that which could tell, and could not.
    """

    tries: int = 0
    until: float = 0.0
    ended_at: float | None = None
    clean: int = 0
    bad: int = 0


class Rests:
    """What is remembered of every wish that waits.

    Attributes:
        all_until: nothing goes before that, by the ticks.
    """

    def __init__(self, ticking: Ticking) -> None:
        self._ticking = ticking
        self._of: dict[WishId, Rest] = {}
        self.all_until = 0.0

    def now(self) -> float:
        """Return the time of day, in seconds since the epoch."""
        return self._ticking.now()

    def ticks(self) -> float:
        """Return seconds that pass however the time of day is set."""
        return self._ticking.ticks()

    def of(self, item: Item) -> Rest:
        """Return what is remembered of *item*; nothing at first."""
        return self._of.setdefault(item.id, Rest())

    def forget(self, item: Item) -> None:
        """Remember nothing of *item* any more."""
        self._of.pop(item.id, None)

    def rest(self, item: Item, failure: ServerError | None = None) -> None:
        """Let *item* wait, longer each time; what may pass by itself is not asked about."""
        rest = self.of(item)
        pause = _PAUSES_S[min(rest.tries, len(_PAUSES_S) - 1)]
        wish = failure.retry_after if isinstance(failure, Throttled) else None
        rest.tries += 1
        rest.until = self._ticking.ticks() + max(pause, wish or 0.0)

    def rest_of(self, item: Item) -> float:
        """Return until when *item* rests, by the ticks."""
        if item.id not in self._of:
            rest = self.of(item)
            if item.wish.kind is Kind.DELETION and item.state is State.WAITING:
                rest.until = self._ticking.ticks() + _UNDO_S
        return self._of[item.id].until

    def note_end(self, item: Item) -> None:
        """Begin anew with an addition whose request has ended now."""
        self._of[item.id] = Rest(ended_at=self._ticking.ticks())

    def end(self) -> None:
        """Let nothing rest any more."""
        self.all_until = 0.0
        for rest in self._of.values():
            rest.until = 0.0

    def note_sweep(self, began_at: float, *, is_sound: bool) -> None:
        """Note that the whole list was read, from *began_at* on, by the ticks."""
        for rest in self._of.values():
            if rest.ended_at is None or began_at < rest.ended_at + LYING_S:
                continue
            if is_sound:
                rest.clean += 1
            else:
                rest.bad += 1
            rest.until = 0.0
