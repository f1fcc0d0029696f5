"""Keeping the book fresh: the only module that awaits both the client and the store.

At the start, when asked to, and after a pause, the list is read: by what has changed
since a sync token where the server has those, else as a whole. How long the pause is
follows from how long the server was busy with the last reading: at most one hundredth of
its time goes into that.
"""

import asyncio
import logging
import random
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import inf
from typing import Protocol

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
from contacts.events import BookFailed, Event, Failed
from contacts.freshness import Activity
from contacts.server import Client
from contacts.store import Book, Standing, Taken
from contacts.sync.gone import is_doubtful, most_at_once, says_gone
from contacts.sync.pace import Pace
from contacts.sync.sweep import Sweep, Verdict
from contacts.sync.sweeper import Sweeper
from contacts.sync.telling import Telling

_SHARE = 100  # times as long as a reading took is rested after it
_SHORTEST_REST_S = 60.0
_LONGEST_REST_S = 86_400.0
_BREATH_S = 0.1
_DAY_S = 86_400.0
_MOST_RETRIEVED = 500  # singly, before a sweep costs less
_AT_A_TIME = 4  # contacts that are retrieved singly
_STORE_PAUSE_S = 30.0
_log = logging.getLogger("switchbook.runner")


class Swept(Protocol):
    """Called when the whole list was read."""

    def __call__(self, began_at: float, /, *, is_sound: bool) -> None:
        """Take when that began, and whether its count added up."""


@dataclass(slots=True)
class Clock:
    """What time it is, and chance; given from outside where a test decides about them."""

    now: Callable[[], float] = time.time
    jitter: Callable[[], float] = random.random


class Runner:
    """Reads the list of one account into its book, again and again.

    Attributes:
        rounds: how often it has come to rest after reading.
        least_rest_s: for how long it rests at least, in seconds, as the person wants; infinite
            where they ask for every reading themselves.
        shortest_rest_s: for how long the list is left alone after a reading, at least; more
            than the share of the server's time asks for, never less.
        swept: called after the whole list was read, with when that began, by *ticks*, and
            whether its count added up.
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
        self._telling = Telling(tell)
        self._pace = Pace()
        self._wake = asyncio.Event()
        self._may_remove = False
        self._sweeps_wanted = self._sweeps_done = 0  # a wish holds until such a sweep has ended
        self.swept: Swept = _ignore
        self.ticks: Callable[[], float] = time.monotonic
        self._is_new_token = False
        self.rounds = 0
        self.least_rest_s = 0.0
        self.shortest_rest_s = _SHORTEST_REST_S
        self._sweeper = Sweeper(client, book, self._pace, self._telling, self._clock.jitter)

    @property
    def has_read(self) -> asyncio.Event:
        """Set once the server has answered with a page."""
        return self._sweeper.has_read

    # Wishes

    def look_at(self, pages: Sequence[int]) -> None:
        """Read these pages of the server's list before others: somebody looks at them."""
        self._sweeper.look_at(pages)

    def refresh_now(self) -> None:
        """Read the list now: somebody asks for it, or the network is back."""
        self._pace.go_on()
        self._sweeper.go_on()
        self._wake.set()

    def sweep_now(self) -> None:
        """Read the whole list now, also where the server tells what has changed."""
        self._sweeps_wanted += 1
        self.refresh_now()

    def agree_to_removals(self) -> None:
        """Let go what was doubted, as far as the server says that it is gone."""
        self._may_remove = True
        self.sweep_now()

    @property
    def _wants_sweep(self) -> bool:
        return self._sweeps_wanted > self._sweeps_done

    # What goes on

    async def run(self) -> None:
        """Keep the book fresh until cancelled."""
        while True:
            try:
                standing = await self._book.standing()
                self._take_over(standing)
                await self._put_in_order()
                pause = self._rest_wanted(await self._renew(standing))
            except SignInNeeded as failure:
                self._telling.say_failure(failure)
                pause = _LONGEST_REST_S
            except ServerError as failure:
                self._telling.say_failure(failure)
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
            async with asyncio.timeout(pause if pause < inf else None):
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
                return self._rest_after(self._pace.spent - before)
            standing = await self._book.standing()
        await self._read_all(standing)
        return min(self._rest_after(self._pace.spent - before), _LONGEST_REST_S)

    def _rest_after(self, spent: float) -> float:
        """Return for how long to rest after the server was busy for *spent* seconds."""
        return max(_SHORTEST_REST_S, self.shortest_rest_s, spent * _SHARE)

    def _is_sweep_due(self, standing: Standing) -> bool:
        swept_at = standing.complete_at
        is_old = swept_at is None or self._clock.now() - swept_at > _DAY_S
        return is_old or self._wants_sweep

    def _rest_wanted(self, due: float) -> float:
        """Return for how long to rest where the server's share of time asks for *due* seconds."""
        if self._wants_sweep:  # somebody asked while the list was being read
            return _BREATH_S
        return max(due, self.least_rest_s)

    def _note_success(self) -> None:
        self._telling.freshness = replace(self._telling.freshness, failure=None)
        self._telling.say()

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
        wanted, began_at = self._sweeps_wanted, self.ticks()
        begun, number = await self._sweeper.begin(standing.sweep)
        sweep: Sweep | None = begun
        try:
            while sweep is not None:
                await self._sweeper.read(sweep, number)
                seen = await self._book.seen_in(number)
                verdict = sweep.verdict(seen)
                if verdict is not Verdict.READ_AGAIN:
                    await self._conclude(number, verdict, token)
                    is_sound = verdict is Verdict.COMPLETE and not self._telling.freshness.doubted
                    self.swept(began_at, is_sound=is_sound)
                    break
                sweep = sweep.again(seen)
                if sweep is None:
                    self.swept(began_at, is_sound=False)
                else:
                    began_at = self.ticks()
                    number = await self._book.begin_sweep(sweep.count)
        finally:
            self._sweeper.end()
        self._sweeps_done = wanted
        self._note_success()

    async def _conclude(self, number: int, verdict: Verdict, token: str | None) -> None:
        """Note a complete sweep, and look into what it has missed."""
        contacts = self._telling.freshness.arrived
        most = most_at_once(contacts) if verdict is Verdict.COMPLETE else None
        ended = await self._book.end_sweep(
            number, at=self._clock.now(), token=token, most_at_once=most
        )
        self._is_new_token = token is not None
        may_remove, self._may_remove = self._may_remove, most is None and self._may_remove
        if ended.doubted and may_remove:
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


def _ignore(_began_at: float, /, *, is_sound: bool) -> None:
    """Tell nobody that the list was read."""
    del is_sound


async def _all_of(work: Iterable[Coroutine[None, None, None]]) -> None:
    """Do *work* side by side; raise its first failure once all of it has ended."""
    outcomes = await asyncio.gather(*work, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
