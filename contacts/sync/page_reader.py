"""Reading the pages of the list that are looked at, the newest wish first.

``PageQueue`` decides, ``PageReader`` waits. A newer wish replaces the one that waits;
what is on its way already is let come, but pages that nobody looks at any more do not
count. So a jump anywhere shows its rows after one round trip.

No request is cancelled for a newer one: where that meets the clean-up of httpcore 1.0.9,
the connection stays in its pool for ever, and eight of them are all there are.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from contacts.errors import ServerError, SignInNeeded, Unexpected
from contacts.events import Event, Failed, PageArrived, ReadFailed
from contacts.row import row_of
from contacts.server import PAGE_SIZE, Client, Page

if TYPE_CHECKING:
    from contacts.contact import RemoteId

IN_FLIGHT = 4  # of pages that are wanted
MOST_IN_FLIGHT = 7  # with those not wanted any more; a connection is left for a Save
_PAUSES_S = (2.0, 5.0, 10.0, 30.0)  # between attempts to reach a server that failed
_IDS_NOTED = 5
_log = logging.getLogger("switchbook.pages")


class PageQueue:
    """Which page to read next. Pages are numbers: page *n* begins at row ``n * PAGE_SIZE``.

    Invariant: at most ``MOST_IN_FLIGHT`` pages are on their way, of wanted ones at most
    ``IN_FLIGHT``, and none twice. A wanted page stays wanted until it has arrived or a
    newer wish leaves it out.
    """

    def __init__(self) -> None:
        self._wanted: list[int] = []
        self._on_their_way: list[int] = []

    def want(self, pages: Sequence[int]) -> None:
        """Let *pages*, the most wanted first, replace what was wanted."""
        self._wanted = list(dict.fromkeys(pages))

    def take(self) -> int | None:
        """Return the page to ask for now, or None while there is none, or no room."""
        page = self._next()
        if page is None or not self._has_room():
            return None
        self._on_their_way.append(page)
        return page

    def arrived(self, page: int) -> None:
        """Note that *page* is there."""
        if page in self._wanted:
            self._wanted.remove(page)

    def ended(self, page: int) -> None:
        """Note that *page* is not on its way any more, whether it arrived or not."""
        self._on_their_way.remove(page)

    def _has_room(self) -> bool:
        wanted = [page for page in self._on_their_way if page in self._wanted]
        return len(wanted) < IN_FLIGHT and len(self._on_their_way) < MOST_IN_FLIGHT

    def _next(self) -> int | None:
        return next((page for page in self._wanted if page not in self._on_their_way), None)


class PageReader:
    """Reads wanted pages and tells each; one instance serves one signed-in client.

    Attributes:
        has_read: set once a page was there.
        known_ids: some of the contacts of the page that came last and held any.
    """

    def __init__(self, client: Client, tell: Callable[[Event], None]) -> None:
        self._client = client
        self._tell = tell
        self._queue = PageQueue()
        self._may_go_on = asyncio.Event()
        self._generation = 0
        self._failures = 0
        self._retry: asyncio.TimerHandle | None = None
        self.has_read = asyncio.Event()
        self.known_ids: tuple[RemoteId, ...] = ()

    def want(self, generation: int, pages: Sequence[int]) -> None:
        """Read *pages*, the most wanted first; answers carry *generation*."""
        self._generation = generation
        self._queue.want(pages)
        self._may_go_on.set()

    async def run(self) -> None:
        """Read until cancelled."""
        try:
            async with asyncio.TaskGroup() as group:
                while True:
                    await self._may_go_on.wait()
                    self._may_go_on.clear()
                    while (page := self._queue.take()) is not None:
                        task = group.create_task(self._read(self._generation, page))
                        task.add_done_callback(partial(self._end, page))
        finally:
            if self._retry:
                self._retry.cancel()

    async def _read(self, generation: int, page: int) -> bool:
        """Read one page and tell what came of it; return whether to go on at once."""
        try:
            answer = await self._client.list_page(page * PAGE_SIZE)
            rows = tuple(row_of(item) if item else None for item in answer.items)
        except ServerError as failure:
            self._tell_failure(failure)
            return False
        except Exception:  # noqa: BLE001  # the outer edge: reading must outlive it
            _log.exception("reading a page failed in an unforeseen way")
            self._tell(Failed(Unexpected()))
            return False
        self._failures = 0
        self._note(answer)
        if generation == self._generation:  # else it is asked for anew: its answer is too old
            self._queue.arrived(page)
        self._tell(PageArrived(generation, page * PAGE_SIZE, rows, answer.count))
        return True

    def _note(self, answer: Page) -> None:
        self.has_read.set()
        ids = tuple(item.remote_id for item in answer.items if item)
        self.known_ids = ids[:: max(1, len(ids) // _IDS_NOTED)][:_IDS_NOTED] or self.known_ids

    def _end(self, page: int, task: asyncio.Task[bool]) -> None:
        """Make room; also in the end, for a task that was cancelled before it began."""
        self._queue.ended(page)
        if task.cancelled() or task.result():
            self._may_go_on.set()

    def _tell_failure(self, failure: ServerError) -> None:
        """Tell it and go on after a pause; after a refused sign-in only when asked to."""
        self._tell(ReadFailed(failure))
        if self._retry or isinstance(failure, SignInNeeded):
            return
        pause = _PAUSES_S[min(self._failures, len(_PAUSES_S) - 1)]
        self._failures += 1
        self._retry = asyncio.get_running_loop().call_later(pause, self._try_again)

    def _try_again(self) -> None:
        self._retry = None
        self._may_go_on.set()
