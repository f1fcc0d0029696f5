"""What the worker's side tells, as a test waits for it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from contacts.events import (
    BookChanged,
    BookOpened,
    CapabilitiesTold,
    Event,
    FreshnessTold,
    OutboxTold,
    UndoableTold,
)
from contacts.freshness import Activity, Freshness

T = TypeVar("T")

_LONG_S = 10.0
_OF_THE_BOOK = (
    BookOpened,
    BookChanged,
    FreshnessTold,
    OutboxTold,
    UndoableTold,
    CapabilitiesTold,
)


class Told:
    """Takes events as the window would; ``await`` the one that matters."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._more = asyncio.Event()

    def __call__(self, event: Event) -> None:
        """Take note of *event*."""
        self.events.append(event)
        self._more.set()

    def all(self, kind: type[T]) -> list[T]:
        """Return the events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def apart_from_the_book(self) -> list[Event]:
        """What was told of everything but the list, its book and its reading."""
        return [event for event in self.events if not isinstance(event, _OF_THE_BOOK)]

    def failures(self) -> list[Freshness]:
        """Return what was told of the list while it could not be read."""
        return [freshness for freshness in self._all_freshness() if freshness.failure]

    async def fresh(self, nth: int = 1) -> Freshness:
        """Return how the list stands once the worker rests for the *nth* time, all read."""
        return await self._freshness(
            lambda each: (
                each.is_complete and each.activity is Activity.RESTING and not each.failure
            ),
            nth,
        )

    async def failed(self, nth: int = 1) -> Freshness:
        """Return how the list stands once reading it has failed for the *nth* time."""
        return await self._freshness(lambda each: each.failure is not None, nth)

    async def _freshness(self, is_so: Callable[[Freshness], bool], nth: int) -> Freshness:
        async with asyncio.timeout(_LONG_S):
            while len(found := [each for each in self._all_freshness() if is_so(each)]) < nth:
                self._more.clear()
                await self._more.wait()
        return found[nth - 1]

    def _all_freshness(self) -> list[Freshness]:
        return [event.freshness for event in self.all(FreshnessTold)]

    async def something(self) -> None:
        """Return once anything more was told."""
        self._more.clear()
        await self._more.wait()

    async def next(self, kind: type[T], nth: int = 1) -> T:
        """Return the *nth* event of one kind, from 1, once it was told."""
        async with asyncio.timeout(_LONG_S):
            while len(self.all(kind)) < nth:
                self._more.clear()
                await self._more.wait()
        return self.all(kind)[nth - 1]
