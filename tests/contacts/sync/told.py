"""What the worker's side tells, as a test waits for it."""

import asyncio
from typing import TypeVar

from contacts.events import Event

T = TypeVar("T")

_LONG_S = 10.0


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

    async def next(self, kind: type[T], nth: int = 1) -> T:
        """Return the *nth* event of one kind, from 1, once it was told."""
        async with asyncio.timeout(_LONG_S):
            while len(self.all(kind)) < nth:
                self._more.clear()
                await self._more.wait()
        return self.all(kind)[nth - 1]
