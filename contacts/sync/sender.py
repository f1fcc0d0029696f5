"""Sending what waits: the only one who posts changes of contacts.

Of one contact one thing is on its way at a time, in the order in which it was saved; of
several contacts a few are. What a person saved over an older reading is merged with what
the server has now, just before it is sent; what was sent is read back.

How a request ended is one of three. *Not applied*: it waits again. *Refused*: the person
goes on from it. *Unknown*: it is looked for before anything is sent again: a change by
reading the contact, an addition among the contacts that are new since.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from contacts.contact import Contact, RemoteId
from contacts.errors import (
    Disagreement,
    Gone,
    NotConnected,
    OutcomeUnknown,
    ServerError,
    SignInNeeded,
    StoreClosed,
    StoreError,
    Throttled,
)
from contacts.events import BookFailed, Event
from contacts.outgoing import EntryNumber, Item, Kind, State, Trouble, Why, WishId, changes_back
from contacts.server import PAGE_SIZE, Client
from contacts.store import Book, Taken
from contacts.sync import lookup
from contacts.sync.gone import says_gone
from contacts.sync.merge import is_changed, merge, missed_in

_AT_A_TIME = 4  # contacts
_PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # after what may pass by itself
_UNDO_S = 10.0  # a deletion waits for so long under an offer to undo it
_LYING_S = 60.0  # so long after a lost answer a list may still be one from before
_CLEAN_SWEEPS = 2  # that miss an addition, before it is sent again
_BAD_SWEEPS = 3  # that cannot tell, before the person is asked
_NOT_APPLIED = (NotConnected, SignInNeeded, Throttled)
_log = logging.getLogger("switchbook.sender")


@dataclass(slots=True)
class Ticking:
    """What time it is, given from outside where a test decides about it.

    Attributes:
        now: the time of day, in seconds since the epoch.
        ticks: seconds that pass however the time of day is set.
    """

    now: Callable[[], float] = time.time
    ticks: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Whom the sender tells, and asks.

    Attributes:
        tell: the window.
        note: takes what changed in the list.
        sweep: wants the whole list to be read soon.
    """

    tell: Callable[[Event], None]
    note: Callable[[Taken], None]
    sweep: Callable[[], None]


@dataclass(slots=True)
class _Patience:
    """What is remembered of one wish while the program runs.

    Attributes:
        tries: failures in a row; *rests_until*, by the ticks.
        ended_at: when the request of an addition had ended, at the latest.
        clean, bad: sweeps begun long enough after that which could tell, and could not.
    """

    tries: int = 0
    rests_until: float = 0.0
    ended_at: float | None = None
    clean: int = 0
    bad: int = 0


class Sender:
    """Sends what waits in the outbox of one account."""

    def __init__(
        self,
        client: Client,
        book: Book,
        around: Surroundings,
        ticking: Ticking | None = None,
    ) -> None:
        self._client = client
        self._book = book
        self._outbox = book.outbox
        self._around = around
        self._ticking = ticking or Ticking()
        self._wake = asyncio.Event()
        self._busy: dict[EntryNumber, asyncio.Task[None]] = {}
        self._patience: dict[WishId, _Patience] = {}
        self._rests_until = 0.0  # nothing goes before that, by the ticks
        self.rounds = 0

    # Wishes

    def wake(self) -> None:
        """Look for what waits: something was saved or decided."""
        self._wake.set()

    def go_on(self) -> None:
        """Try everything now: the network is back, or somebody asks for it."""
        self._rests_until = 0.0
        for patience in self._patience.values():
            patience.rests_until = 0.0
        self._wake.set()

    def swept(self, began_at: float, *, is_sound: bool) -> None:
        """Note that the whole list was read, from *began_at* on, by the ticks."""
        for patience in self._patience.values():
            if patience.ended_at is None or began_at < patience.ended_at + _LYING_S:
                continue
            if is_sound:
                patience.clean += 1
            else:
                patience.bad += 1
            patience.rests_until = 0.0
        self._wake.set()

    def ticks(self) -> float:
        """Return what time it is, for ``swept``."""
        return self._ticking.ticks()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._busy

    # What goes on

    async def run(self) -> None:
        """Send until cancelled."""
        try:
            while True:
                self._wake.clear()
                pause = await self._begin_some()
                self.rounds += 1
                try:
                    async with asyncio.timeout(pause):
                        await self._wake.wait()
                except TimeoutError:
                    pass
        except StoreClosed:
            pass
        finally:
            await self._stop()

    async def _stop(self) -> None:
        tasks = list(self._busy.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _begin_some(self) -> float | None:
        """Begin what is due; return after how many seconds to look again, None for never."""
        now = self._ticking.ticks()
        if now < self._rests_until:
            return self._rests_until - now
        rests = {}
        room = _AT_A_TIME - len(self._busy)
        resting: set[EntryNumber] = set()
        while room > 0:
            due = await self._outbox.next_due({*self._busy, *resting}, room)
            for item in due:
                rest = self._rest_of(item) - now
                if rest > 0:
                    resting.add(item.entry)
                    rests[item.id] = rest
                elif item.entry not in self._busy:
                    task = asyncio.create_task(self._carry_out(item))
                    self._busy[item.entry] = task
                    room -= 1
            if not due:
                break
        return min(rests.values(), default=None)

    def _rest_of(self, item: Item) -> float:
        """Return until when *item* rests, by the ticks."""
        patience = self._patience.get(item.id)
        if patience is None:
            patience = self._patience[item.id] = _Patience()
            if item.wish.kind is Kind.DELETION and item.state is State.WAITING:
                patience.rests_until = self._ticking.ticks() + _UNDO_S
        return patience.rests_until

    async def _carry_out(self, item: Item) -> None:
        try:
            await self._send(item)
        except (SignInNeeded, NotConnected, Throttled) as failure:
            self._rest(item, failure)
            self._rests_until = self._patience[item.id].rests_until
        except ServerError as failure:
            _log.info("a change has to wait: %r", failure)
            self._rest(item, failure)
        except StoreClosed:
            pass
        except StoreError as failure:
            self._around.tell(BookFailed(failure))
            self._rest(item, None)
        except Exception:  # noqa: BLE001  # the outer edge: the others must go on
            _log.exception("sending failed in an unforeseen way")
            self._rest(item, None)
        finally:
            self._busy.pop(item.entry, None)
            self._wake.set()

    def _rest(self, item: Item, failure: ServerError | None) -> None:
        """Let *item* wait, longer each time; what may pass by itself is not asked about."""
        patience = self._patience.setdefault(item.id, _Patience())
        pause = _PAUSES_S[min(patience.tries, len(_PAUSES_S) - 1)]
        wish = failure.retry_after if isinstance(failure, Throttled) else None
        patience.tries += 1
        patience.rests_until = self._ticking.ticks() + max(pause, wish or 0.0)

    async def _send(self, item: Item) -> None:
        if item.wish.kind is Kind.DELETION:
            await self._delete(item)
        elif item.wish.kind is Kind.ADDITION and item.remote_id is None:
            await self._add(item)
        else:
            await self._change(item)

    # Changes of contacts that are there

    async def _change(self, item: Item) -> None:
        """Merge a change with what the server has, send what is left, and read it back."""
        fresh = await self._read(item)
        if fresh is None:
            return
        reading, theirs = fresh
        if item.is_applied:
            await self._conclude(item, reading, theirs, is_second=True)
            return
        # What others did, or took back, is told before it is built upon.
        self._around.note(await self._book.take_contacts(reading, (theirs,)))
        merged = merge(theirs, item.wish.edit)
        if merged.clashes:
            await self._ask(item, Why.FIELDS, merged.clashes, theirs)
        elif self._is_there(item, theirs) and not merged.goes:
            await self._confirm(item, reading, theirs)
        elif await self._begin(item, merged.values_over(theirs)):
            await self._post(item, merged.values_over(theirs))

    async def _read(self, item: Item) -> tuple[int, Contact] | None:
        """Return the contact of *item* and the reading's number; ask where it is gone."""
        if item.remote_id is None:
            return None
        reading = self._book.next_reading()
        try:
            return reading, await self._client.retrieve(item.remote_id)
        except Gone as failure:
            if not says_gone(failure):
                raise
        last = await self._outbox.base_of(item)
        self._around.note(await self._book.remove(reading, (item.remote_id,)))
        if item.wish.kind is Kind.FAVORITE:
            self._around.note(await self._outbox.deleted(item, reading, item.remote_id))
        else:
            about = Trouble(Why.GONE, self._ticking.now(), theirs=last or _as_saved(item))
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
        return None

    @staticmethod
    def _is_there(item: Item, theirs: Contact) -> bool:
        is_favorite = item.wish.kind is Kind.FAVORITE
        return not is_favorite or theirs.favorite == item.wish.favorite

    async def _post(self, item: Item, values: tuple[str, ...]) -> None:
        remote_id = item.remote_id
        if remote_id is None:
            return
        try:
            if item.wish.kind is Kind.FAVORITE:
                await self._client.favor(remote_id, favorite=item.wish.favorite)
            else:
                await self._client.update(remote_id, values)
        except ServerError as failure:
            await self._end_badly(item, failure)
            return
        await self._read_back(item)

    async def _read_back(self, item: Item) -> None:
        try:
            fresh = await self._read(item)
        except ServerError:
            self._around.note(await self._outbox.doubt(item, is_applied=True))
            raise
        if fresh is not None:
            await self._conclude(item, *fresh, is_second=False)

    async def _conclude(
        self, item: Item, reading: int, theirs: Contact, *, is_second: bool
    ) -> None:
        """Note what the server has after it has said that it did it."""
        back = changes_back(theirs, item.wish)
        if item.wish.kind is Kind.FAVORITE and not self._is_there(item, theirs):
            self._around.note(await self._outbox.put_back(item))
            self._rest(item, None)
        elif not back:
            await self._confirm(item, reading, theirs)
        elif is_second:
            clashes = tuple(
                Disagreement(each.field.wire, each.base, each.new, each.base) for each in back
            )
            await self._ask(item, Why.UNDONE, clashes, theirs)
        else:  # a server may answer from what it had before
            self._around.note(await self._outbox.doubt(item, is_applied=True))
            self._rest(item, None)

    async def _confirm(self, item: Item, reading: int, theirs: Contact) -> None:
        missed = missed_in(theirs, item.wish.edit)
        self._around.note(await self._outbox.confirm(item, reading, theirs, missed))
        self._patience.pop(item.id, None)

    async def _end_badly(self, item: Item, failure: ServerError) -> None:
        """Note how a request ended that was not answered as it should be.

        Raises:
            ServerError: *failure*, where it is to be tried again.
        """
        if isinstance(failure, _NOT_APPLIED):
            self._around.note(await self._outbox.put_back(item))
            raise failure
        if isinstance(failure, OutcomeUnknown):
            self._around.note(await self._outbox.doubt(item))
            raise failure
        if isinstance(failure, Gone) and item.remote_id is not None:
            await self._look_why_not_found(item, failure)
            return
        self._around.note(
            await self._outbox.ask(item, State.REFUSED, self._refusal(failure, Why.REFUSED))
        )

    async def _look_why_not_found(self, item: Item, failure: Gone) -> None:
        """After a 404 to an order: is the contact gone, or is there no such operation?"""
        self._around.note(await self._outbox.doubt(item))
        fresh = await self._read_deleted(item)
        if fresh is None:
            return
        if item.wish.kind is Kind.EDIT:
            self._around.note(await self._outbox.put_back(item))
            raise failure
        about = self._refusal(failure, Why.CANNOT)
        self._around.note(await self._outbox.ask(item, State.REFUSED, about))

    async def _read_deleted(self, item: Item) -> tuple[int, Contact] | None:
        """As ``_read``; where the contact is gone that was to be deleted, that is the end."""
        if item.wish.kind is not Kind.DELETION or item.remote_id is None:
            return await self._read(item)
        reading = self._book.next_reading()
        try:
            return reading, await self._client.retrieve(item.remote_id)
        except Gone as failure:
            if not says_gone(failure):
                raise
        self._around.note(await self._outbox.deleted(item, reading, item.remote_id))
        return None

    def _refusal(self, failure: ServerError, why: Why) -> Trouble:
        return Trouble(why, self._ticking.now(), status=failure.status, reasons=failure.reasons)

    async def _begin(self, item: Item, values: tuple[str, ...]) -> bool:
        is_same, taken = await self._outbox.begin(item, values)
        self._around.note(taken)
        return is_same

    async def _ask(
        self, item: Item, why: Why, clashes: tuple[Disagreement, ...], theirs: Contact
    ) -> None:
        about = Trouble(why, self._ticking.now(), clashes, theirs)
        self._around.note(await self._outbox.ask(item, State.CONFLICT, about))

    # Deletions

    async def _delete(self, item: Item) -> None:
        fresh = await self._read_deleted(item)
        if fresh is None or item.remote_id is None:
            return
        reading, theirs = fresh
        if item.wish.base is not None and is_changed(item.wish.base, theirs):
            about = Trouble(Why.CHANGED, self._ticking.now(), theirs=theirs)
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
            self._around.note(await self._book.take_contacts(reading, (theirs,)))
            return
        if not await self._begin(item, ()):
            return
        try:
            await self._client.destroy(item.remote_id)
        except ServerError as failure:
            await self._end_badly(item, failure)
            return
        reading = self._book.next_reading()
        self._around.note(await self._outbox.deleted(item, reading, item.remote_id))

    # Additions

    async def _add(self, item: Item) -> None:
        """Send an addition, once the list is whole: else nobody could tell what is new."""
        if not await self._outbox.is_whole():
            self._rest(item, None)
            return
        if item.state is not State.WAITING:
            await self._look(item)
            return
        values = item.wish.values
        if not await self._begin(item, values):
            return
        try:
            remote_id = await self._client.add(values)
        except ServerError as failure:
            self._patience[item.id] = _Patience(ended_at=self._ticking.ticks())
            await self._end_badly(item, failure)
            return
        await self._take_id(item, remote_id)

    async def _take_id(self, item: Item, remote_id: RemoteId) -> None:
        self._around.note(await self._outbox.added(item, remote_id))
        self._patience.pop(item.id, None)
        adopted = await self._outbox.find(item.id)
        if adopted is not None:
            await self._read_back(adopted)

    async def _look(self, item: Item) -> None:
        """Look for an addition whose answer got lost, among the contacts that are new."""
        patience = self._patience.setdefault(item.id, _Patience())
        if patience.ended_at is None:  # before this start: it ended before now
            patience.ended_at = self._ticking.ticks()
        await self._read_ends_of_list()
        new = await self._outbox.candidates(item)
        found = lookup.find(item.body, new or ())
        if len(found.candidates) == 1:
            await self._adopt(item, found.candidates[0])
        elif found.candidates:
            ids = tuple(contact.remote_id for contact in found.candidates)
            about = Trouble(Why.SEVERAL, self._ticking.now(), candidates=ids)
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
        elif new is None or patience.bad >= _BAD_SWEEPS or self._is_doubtful(found, patience):
            about = Trouble(Why.NOT_FOUND, self._ticking.now())
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
        elif patience.clean >= _CLEAN_SWEEPS:
            self._patience.pop(item.id, None)
            self._around.note(await self._outbox.put_back(item))
        else:
            self._wait_for_sweep(item, patience)

    @staticmethod
    def _is_doubtful(found: lookup.Found, patience: _Patience) -> bool:
        """Whether it would be sent again now, and some new contact may be it all the same."""
        return bool(found.others) and patience.clean >= _CLEAN_SWEEPS

    def _wait_for_sweep(self, item: Item, patience: _Patience) -> None:
        long_enough = (patience.ended_at or 0.0) + _LYING_S
        now = self._ticking.ticks()
        if now >= long_enough:
            self._around.sweep()
            self._rest(item, None)
        else:
            self._rest(item, None)
            patience.rests_until = min(patience.rests_until, long_enough)

    async def _adopt(self, item: Item, contact: Contact) -> None:
        """Take a contact for the one that was added; ask where something is different."""
        merged = merge(contact, item.wish.edit)
        self._around.note(await self._outbox.added(item, contact.remote_id))
        reading = self._book.next_reading()
        adopted = await self._outbox.find(item.id)
        if adopted is None:
            return
        about = Trouble(Why.FIELDS, self._ticking.now(), merged.clashes, contact)
        self._around.note(await self._outbox.confirm(adopted, reading, contact, ()))
        if merged.clashes:
            self._around.note(await self._outbox.ask_also(adopted, about))
        self._patience.pop(item.id, None)

    async def _read_ends_of_list(self) -> None:
        """Read the last and the first page: what was added just now most often stands there."""
        reading = self._book.next_reading()
        first = await self._client.list_page(0)
        last_skip = max(0, first.count - PAGE_SIZE)
        found = list(filter(None, first.items))
        if last_skip > 0:
            found += filter(None, (await self._client.list_page(last_skip)).items)
        self._around.note(await self._book.take_contacts(reading, found))


def _as_saved(item: Item) -> Contact:
    return Contact(item.remote_id or RemoteId(""), item.wish.values)
