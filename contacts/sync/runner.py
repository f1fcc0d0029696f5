"""Keeping the book fresh: the only module that awaits both the client and the store.

At the start, when asked to, and after a pause, the list is read: by what has changed
since a sync token where the server has those, else as a whole. How long the pause is
follows from how long the server was busy with the last reading: at most one hundredth of
its time goes into that.

No request is cancelled for a newer one: where that meets the clean-up of httpcore 1.0.9,
the connection stays in its pool for ever, and eight of them are all there are.
"""

import asyncio
import logging
import random
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from contacts.capabilities import Extent
from contacts.contact import Contact, LocalId, RemoteId
from contacts.errors import (
    BookBroken,
    Gone,
    NotThisApi,
    ServerError,
    SignInNeeded,
    StoreClosed,
    StoreError,
    SyncTokenForgotten,
    Unexpected,
)
from contacts.events import BookChanged, BookFailed, Event, Failed, FreshnessTold
from contacts.freshness import Activity, Freshness
from contacts.server import PAGE_SIZE, Client, Page
from contacts.store import Book, Standing, Taken, Unfinished
from contacts.sync.gone import is_doubtful, most_at_once, says_gone
from contacts.sync.pace import Pace
from contacts.sync.sweep import Sweep, Verdict

_SHARE = 100  # times as long as a reading took is rested after it
_SHORTEST_REST_S = 60.0
_LONGEST_REST_S = 86_400.0
_DAY_S = 86_400.0
_OVERDUE_S = 1.0  # after what answers have taken lately
_MOST_RETRIEVED = 500  # singly, before a sweep costs less
_AT_A_TIME = 4  # contacts that are retrieved singly
_TOLD_EVERY_S = 0.25  # while a reading goes on
_STORE_PAUSE_S = 30.0
_log = logging.getLogger("switchbook.runner")


@dataclass(slots=True)
class Clock:
    """What time it is, and chance; given from outside where a test decides about them."""

    now: Callable[[], float] = time.time
    jitter: Callable[[], float] = random.random


@dataclass(slots=True)
class _OnItsWay:
    page: int
    reading: int
    left_at: float  # by the clock of the event loop


@dataclass(slots=True)
class _Telling:
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

    def say(self, activity: Activity | None = None, *, at_once: bool = True) -> None:
        """Tell how fresh the book is."""
        if activity is not None:
            self.freshness = replace(self.freshness, activity=activity)
        self.flush(at_once=at_once)

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


class Runner:
    """Reads the list of one account into its book, again and again.

    Attributes:
        has_read: set once the server has answered with a page.
        rounds: how often it has come to rest after reading.
    """

    def __init__(
        self,
        client: Client,
        book: Book,
        tell: Callable[[Event], None],
        extent: Callable[[], Extent],
        clock: Clock | None = None,
    ) -> None:
        self._client = client
        self._book = book
        self._extent = extent
        self._clock = clock or Clock()
        self._telling = _Telling(tell)
        self._pace = Pace()
        self._wake = asyncio.Event()
        self._looked_at: tuple[int, ...] = ()
        self._sweep: Sweep | None = None
        self._may_remove = False
        self._is_new_token = False
        self._swept_at: float | None = None
        self.has_read = asyncio.Event()
        self.rounds = 0

    # Wishes

    def look_at(self, pages: Sequence[int]) -> None:
        """Read these pages of the server's list before others: somebody looks at them."""
        self._looked_at = tuple(pages)
        if self._sweep:
            self._sweep.want(pages)
            self._wake.set()

    def refresh_now(self) -> None:
        """Read the list now: somebody asks for it, or the network is back."""
        self._pace.go_on()
        self._wake.set()

    def agree_to_removals(self) -> None:
        """Let go what was doubted, as far as the server says that it is gone."""
        self._may_remove = True
        self.refresh_now()

    # What goes on

    async def run(self) -> None:
        """Keep the book fresh until cancelled."""
        while True:
            try:
                standing = await self._book.standing()
                self._take_over(standing)
                await self._put_in_order()
                pause = await self._renew(standing)
            except SignInNeeded as failure:
                self._tell_failure(failure)
                pause = _LONGEST_REST_S
            except ServerError as failure:
                self._tell_failure(failure)
                self._pace.failed(failure, self._time(), self._clock.jitter())
                pause = self._pace.rest(self._time())
            except StoreError as failure:
                if isinstance(failure, StoreClosed):
                    return
                self._telling.tell(BookFailed(failure))
                if isinstance(failure, BookBroken):
                    return
                pause = _STORE_PAUSE_S
            except Exception:  # noqa: BLE001  # the outer edge: reading must outlive it
                _log.exception("reading the list failed in an unforeseen way")
                self._telling.tell(Failed(Unexpected()))
                pause = _STORE_PAUSE_S
            await self._rest(pause)

    def _take_over(self, standing: Standing) -> None:
        at = standing.complete_at
        self._telling.freshness = replace(
            self._telling.freshness,
            arrived=standing.contacts,
            total=max(standing.total, standing.contacts) if at is None else standing.contacts,
            complete_at=None if at is None else datetime.fromtimestamp(at, UTC).astimezone(),
        )
        self._telling.say()

    async def _put_in_order(self) -> None:
        if not await self._book.needs_order():
            return
        self._telling.say(Activity.BUILDING)
        await self._book.put_in_order()
        self._telling.say(Activity.READING)
        self._telling.note(Taken(frozenset({LocalId(0)}), is_reordered=True))
        self._telling.flush(at_once=True)

    async def _rest(self, pause: float) -> None:
        self._wake.clear()
        self.rounds += 1
        if self._telling.freshness.activity is not Activity.RESTING:
            self._telling.say(Activity.RESTING)
        try:
            async with asyncio.timeout(pause):
                await self._wake.wait()
        except TimeoutError:
            pass

    async def _renew(self, standing: Standing) -> float:
        """Read what is new; return for how many seconds to rest then."""
        self._telling.say(Activity.READING)
        before = self._pace.spent
        if standing.sync_token and not self._is_sweep_due(standing):
            if await self._read_diff(standing, standing.sync_token):
                self._note_success()
                return max(_SHORTEST_REST_S, (self._pace.spent - before) * _SHARE)
            standing = await self._book.standing()
        await self._read_all(standing)
        spent = self._pace.spent - before
        return min(max(_SHORTEST_REST_S, spent * _SHARE), _LONGEST_REST_S)

    def _is_sweep_due(self, standing: Standing) -> bool:
        swept_at = standing.complete_at
        return swept_at is None or self._clock.now() - swept_at > _DAY_S or self._may_remove

    def _note_success(self) -> None:
        self._telling.freshness = replace(self._telling.freshness, failure=None)
        self._telling.say()

    def _tell_failure(self, failure: ServerError) -> None:
        self._telling.freshness = replace(self._telling.freshness, failure=failure)
        self._telling.say(Activity.RESTING)

    # By sync tokens

    async def _new_token(self, standing: Standing) -> str | None:
        """Return a token to ask by what changes from now on; None where there are none."""
        off_until = standing.diffs_off_until
        is_off = off_until is not None and self._clock.now() < off_until
        if is_off or self._extent() is not Extent.FULL:
            return None
        try:
            return await self._client.new_sync_token()
        except SignInNeeded:
            raise
        except ServerError as failure:
            _log.info("there is no sync token: %r", failure)
            return None

    async def _read_diff(self, standing: Standing, token: str) -> bool:
        """Take what has changed since *token*; False where the list has to be read."""
        reading = self._book.next_reading()
        left_at = self._time()
        try:
            diff = await self._client.diff(token)
        except SyncTokenForgotten:
            await self._forget_token()
            return False
        except NotThisApi as failure:  # larger than is read of an answer, among others
            _log.info("what has changed cannot be read: %s", failure)
            await self._book.drop_token()
            return False
        self._pace.answered(self._time() - left_at)
        self._is_new_token = False
        if len(diff.changed) > _MOST_RETRIEVED or is_doubtful(len(diff.gone), standing.contacts):
            await self._book.drop_token()
            return False
        contacts, missing = await self._retrieve_all(diff.changed)
        self._telling.note(
            await self._book.take_diff(reading, contacts, (*diff.gone, *missing), diff.token)
        )
        return True

    async def _forget_token(self) -> None:
        """Read the whole list; where the token was just issued, use none for a day."""
        if self._is_new_token:
            await self._book.turn_diffs_off(self._clock.now() + _DAY_S)
        else:
            await self._book.drop_token()

    async def _retrieve_all(
        self, remote_ids: Sequence[RemoteId]
    ) -> tuple[list[Contact], list[RemoteId]]:
        """Return contacts, and of which the server says that it does not have them."""
        found: list[Contact] = []
        missing: list[RemoteId] = []
        waiting = list(reversed(remote_ids))

        async def retrieve() -> None:
            while waiting:
                remote_id = waiting.pop()
                left_at = self._time()
                try:
                    found.append(await self._client.retrieve(remote_id))
                except Gone as failure:
                    if not says_gone(failure):
                        raise
                    missing.append(remote_id)
                self._pace.answered(self._time() - left_at)

        await _all_of(retrieve() for _ in range(min(_AT_A_TIME, len(waiting))))
        return found, missing

    # By reading all of it

    async def _read_all(self, standing: Standing) -> None:
        token = await self._new_token(standing)
        begun, number = await self._begin(standing.sweep)
        sweep: Sweep | None = begun
        try:
            while sweep is not None:
                await self._read_pass(sweep, number)
                seen = await self._book.seen_in(number)
                verdict = sweep.verdict(seen)
                if verdict is not Verdict.READ_AGAIN:
                    await self._conclude(number, verdict, token)
                    break
                sweep = sweep.again(seen)
                if sweep is not None:
                    number = await self._book.begin_sweep(sweep.count)
        finally:
            self._sweep = None
        self._note_success()

    async def _begin(self, left: Unfinished | None) -> tuple[Sweep, int]:
        """Read the first page, which says how many there are; go on with what was left."""
        reading, left_at = self._book.next_reading(), self._time()
        page = await self._client.list_page(0)
        self._pace.answered(self._time() - left_at)
        self.has_read.set()
        if left is not None and left.count == page.count:
            number, sweep = left.number, Sweep(left.count, left.pages)
        else:
            number, sweep = await self._book.begin_sweep(page.count), Sweep(page.count)
        await self._take(sweep, number, _OnItsWay(0, reading, left_at), page)
        return sweep, number

    async def _read_pass(self, sweep: Sweep, number: int) -> None:
        """Read every page of *sweep*, several at a time."""
        self._sweep = sweep
        sweep.want(self._looked_at)
        running: dict[asyncio.Task[None], _OnItsWay] = {}
        try:
            while running or not sweep.is_read:
                self._start_some(sweep, number, running)
                await self._wait_for_some(running)
                for task in [each for each in running if each.done()]:
                    on_its_way = running.pop(task)
                    self._look_at_end(sweep, on_its_way, task)
        finally:
            await _end(running)

    def _start_some(
        self, sweep: Sweep, number: int, running: dict[asyncio.Task[None], _OnItsWay]
    ) -> None:
        while len(running) < self._pace.window and not self._pace.rest(self._time()):
            page = sweep.take()
            if page is None:
                return
            on_its_way = _OnItsWay(page, self._book.next_reading(), self._time())
            task = asyncio.create_task(self._read_page(sweep, number, on_its_way))
            running[task] = on_its_way

    async def _read_page(self, sweep: Sweep, number: int, on_its_way: _OnItsWay) -> None:
        page = await self._client.list_page(on_its_way.page * PAGE_SIZE)
        self._pace.answered(self._time() - on_its_way.left_at)
        self.has_read.set()
        await self._take(sweep, number, on_its_way, page)

    async def _take(self, sweep: Sweep, number: int, on_its_way: _OnItsWay, page: Page) -> None:
        first = on_its_way.page * PAGE_SIZE
        taken = await self._book.take_page(
            number, on_its_way.reading, first, page.items, page.count
        )
        sweep.arrived(on_its_way.page, page.count, page.items.count(None))
        freshness = self._telling.freshness
        if freshness.complete_at is None:
            seen = await self._book.seen_in(number)
            freshness = replace(freshness, arrived=seen, total=max(page.count, seen))
        self._telling.freshness = replace(freshness, failure=None)
        if freshness.activity is not Activity.READING:
            self._telling.say(Activity.READING)
        self._telling.note(taken)

    async def _wait_for_some(self, running: dict[asyncio.Task[None], _OnItsWay]) -> None:
        """Wait until a page has come, or there is room for more, or an answer is overdue."""
        rest = self._pace.rest(self._time())
        if running:
            await asyncio.wait(
                running, timeout=rest or _OVERDUE_S, return_when=asyncio.FIRST_COMPLETED
            )
        elif rest:
            self._wake.clear()
            try:
                async with asyncio.timeout(rest):
                    await self._wake.wait()
            except TimeoutError:
                pass
        if running and not any(task.done() for task in running):
            oldest = min(each.left_at for each in running.values())
            if self._time() - oldest > _OVERDUE_S:
                self._telling.say(Activity.WAITING)

    def _look_at_end(self, sweep: Sweep, on_its_way: _OnItsWay, task: asyncio.Task[None]) -> None:
        """Go on after a page, whether it came or not; raise what ends the whole pass."""
        try:
            task.result()
        except SignInNeeded:
            raise
        except ServerError as failure:
            sweep.failed(on_its_way.page)
            self._pace.failed(failure, self._time(), self._clock.jitter())
            self._tell_failure(failure)

    async def _conclude(self, number: int, verdict: Verdict, token: str | None) -> None:
        """Note a complete sweep, and look into what it has missed."""
        contacts = self._telling.freshness.arrived
        most = most_at_once(contacts) if verdict is Verdict.COMPLETE else None
        ended = await self._book.end_sweep(
            number, at=self._clock.now(), token=token, most_at_once=most
        )
        self._is_new_token = token is not None
        if ended.doubted and self._may_remove:
            self._may_remove = False
            await self._look_for(ended.doubted)
        elif ended.doubted:
            self._telling.freshness = replace(self._telling.freshness, doubted=len(ended.doubted))
            self._telling.say()
            return
        self._telling.freshness = replace(self._telling.freshness, doubted=0)
        await self._look_for(ended.missed)
        await self._put_in_order()
        self._take_over(await self._book.standing())

    async def _look_for(self, missed: Sequence[RemoteId]) -> None:
        """Ask for contacts that a sweep has missed, and let those go that are not there."""
        if not missed:
            return
        self._telling.say(Activity.CHECKING)
        reading = self._book.next_reading()
        found, gone = await self._retrieve_all(missed)
        if found:
            self._telling.note(await self._book.take_contacts(reading, found))
        if gone and await self._has_a_witness(missed):
            self._telling.note(await self._book.remove(reading, gone))

    async def _has_a_witness(self, missed: Sequence[RemoteId]) -> bool:
        """Whether the server answers for some contact that it has."""
        known = await self._book.some_ids(len(missed) + 1)
        other = next((each for each in known if each not in set(missed)), None)
        if other is None:
            return False
        try:
            await self._client.retrieve(other)
        except Gone:
            return False
        return True

    def _time(self) -> float:
        return asyncio.get_running_loop().time()


async def _all_of(work: Iterable[Coroutine[None, None, None]]) -> None:
    """Do *work* side by side; raise its first failure once all of it has ended."""
    outcomes = await asyncio.gather(*work, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome


async def _end(running: Iterable[asyncio.Task[None]]) -> None:
    """Let what is on its way come: cancelling would cost its connection; at the end, cancel."""
    tasks = list(running)
    try:
        await asyncio.gather(*tasks, return_exceptions=True)
    finally:
        for task in tasks:
            task.cancel()
