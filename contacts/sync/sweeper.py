"""Reading the pages of a sweep: several requests on their way, and what came into the book.

While one batch of pages is being written, the next ones arrive; each batch is one commit.
What fails is asked for once more, after a rest. While somebody uses the window, only what
they look at is read quickly. Which page comes next is the matter of
``sweep``, how many at a time that of ``pace``.

No request is cancelled for a newer one: where that meets the clean-up of httpcore 1.0.9,
the connection stays in its pool for ever, and eight of them are all there are.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from random import random

from contacts.errors import ServerError, SignInNeeded
from contacts.freshness import Activity
from contacts.presence import PAUSE_S
from contacts.server import PAGE_SIZE, Client, PackedPage
from contacts.store import Book, ListedPage, Unfinished
from contacts.sync.pace import Pace
from contacts.sync.sweep import Sweep
from contacts.sync.telling import Telling

_OVERDUE_S = 1.0  # after what answers have taken lately
_MOST_AHEAD = 32  # pages that have come and are not written yet: 10 MB


@dataclass(frozen=True, slots=True)
class _Request:
    """One that is on its way."""

    page: int
    reading: int
    left_at: float  # by the clock of the event loop


_Came = tuple[_Request, PackedPage]


class Sweeper:
    """Reads what a sweep asks for.

    Attributes:
        has_read: set once the server has answered with a page.
    """

    def __init__(
        self,
        client: Client,
        book: Book,
        pace: Pace,
        telling: Telling,
        jitter: Callable[[], float] = random,
    ) -> None:
        self._client = client
        self._book = book
        self._pace = pace
        self._telling = telling
        self.has_read = asyncio.Event()
        self._jitter = jitter
        self._wake = asyncio.Event()
        self._looked_at: tuple[int, ...] = ()
        self._sweep: Sweep | None = None
        self._left_at = 0.0  # the last request

    def look_at(self, pages: Sequence[int]) -> None:
        """Read these pages before others."""
        self._looked_at = tuple(pages)
        if self._sweep:
            self._sweep.want(pages)
            self._wake.set()

    def go_on(self) -> None:
        """Rest no longer."""
        self._wake.set()

    def end(self) -> None:
        """Note that the sweep is over."""
        self._sweep = None

    async def begin(self, left: Unfinished | None) -> tuple[Sweep, int]:
        """Read the first page, which says how many there are; go on with what was left."""
        request = self._request(0)
        page = await self._page(request)
        if left is not None and left.count == page.count:
            number, sweep = left.number, Sweep(left.count, left.pages)
        else:
            number, sweep = await self._book.begin_sweep(page.count), Sweep(page.count)
        await self._take(sweep, number, [(request, page)])
        return sweep, number

    async def read(self, sweep: Sweep, number: int) -> None:
        """Read every page of *sweep*.

        Raises:
            SignInNeeded: the person has to sign in first.
            StoreError: the book does not take what came.
        """
        self._sweep = sweep
        sweep.want(self._looked_at)
        running: dict[asyncio.Task[PackedPage], _Request] = {}
        came: list[_Came] = []
        taking: asyncio.Task[None] | None = None
        try:
            while running or came or taking or not sweep.is_read:
                if came and taking is None:
                    taking = asyncio.create_task(self._take(sweep, number, came))
                    came = []
                if len(came) < _MOST_AHEAD:
                    self._start_some(sweep, running)
                await self._wait_for_some(running, taking)
                came += self._ended(sweep, running)
                if taking is not None and taking.done():
                    taking.result()
                    taking = None
        finally:
            await _end([*running, *([taking] if taking else [])])

    def _request(self, page: int) -> _Request:
        self._left_at = self._time()
        return _Request(page, self._book.next_reading(), self._left_at)

    def _start_some(self, sweep: Sweep, running: dict[asyncio.Task[PackedPage], _Request]) -> None:
        while self._may_start(sweep, len(running)):
            page = sweep.take()
            if page is None:
                return
            request = self._request(page)
            running[asyncio.create_task(self._page(request))] = request

    def _may_start(self, sweep: Sweep, running: int) -> bool:
        now = self._time()
        if running >= self._pace.window or self._pace.rest(now):
            return False
        is_in_the_way = self._book.presence.is_busy and not sweep.has_wish
        return not is_in_the_way or (not running and now >= self._left_at + PAUSE_S)

    async def _page(self, request: _Request) -> PackedPage:
        page = await self._client.list_packed(request.page * PAGE_SIZE)
        self._pace.answered(self._time() - request.left_at)
        self.has_read.set()
        return page

    async def _take(self, sweep: Sweep, number: int, came: Sequence[_Came]) -> None:
        """Write pages into the book, and tell of it."""
        listed = [
            ListedPage(request.reading, request.page * PAGE_SIZE, page.items, page.count)
            for request, page in came
        ]
        taken = await self._book.take_pages(number, listed)
        for request, page in came:
            sweep.arrived(request.page, page.count, page.items.count(None))
        freshness = self._telling.freshness
        if freshness.complete_at is None:
            seen = await self._book.seen_in(number)
            freshness = replace(freshness, arrived=seen, total=max(came[-1][1].count, seen))
        self._telling.freshness = replace(freshness, failure=None)
        if freshness.activity is not Activity.READING:
            self._telling.say(Activity.READING)
        self._telling.note(taken)

    async def _wait_for_some(
        self, running: dict[asyncio.Task[PackedPage], _Request], taking: asyncio.Task[None] | None
    ) -> None:
        """Wait until something has come or was written, or an answer is overdue."""
        rest = self._pace.rest(self._time())
        if not rest and self._book.presence.is_busy:
            rest = PAUSE_S
        if waited_for := [*running, *([taking] if taking else [])]:
            await asyncio.wait(
                waited_for, timeout=rest or _OVERDUE_S, return_when=asyncio.FIRST_COMPLETED
            )
        elif rest:
            self._wake.clear()
            try:
                async with asyncio.timeout(rest):
                    await self._wake.wait()
            except TimeoutError:
                pass
        if running and not any(task.done() for task in running):
            oldest = min(request.left_at for request in running.values())
            if self._time() - oldest > _OVERDUE_S:
                self._telling.say(Activity.WAITING)

    def _ended(
        self, sweep: Sweep, running: dict[asyncio.Task[PackedPage], _Request]
    ) -> list[_Came]:
        """Return what has come; what failed is asked for again."""
        came: list[_Came] = []
        for task in [each for each in running if each.done()]:
            request = running.pop(task)
            try:
                came.append((request, task.result()))
            except SignInNeeded:
                raise
            except ServerError as failure:
                sweep.failed(request.page)
                self._pace.failed(failure, self._time(), self._jitter())
                self._telling.say_failure(failure)
        return came

    def _time(self) -> float:
        return asyncio.get_running_loop().time()


async def _end(tasks: Iterable[asyncio.Task[object]]) -> None:
    """Let what is on its way come: cancelling would cost its connection; at the end, cancel."""
    tasks = list(tasks)
    try:
        await asyncio.gather(*tasks, return_exceptions=True)
    finally:
        for task in tasks:
            task.cancel()
