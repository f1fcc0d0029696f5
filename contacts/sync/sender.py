"""Sending what waits: the only one who posts changes of contacts.

Of one contact one thing is on its way at a time, in the order in which it was saved; of
several contacts a few are. How each is sent is the matter of ``changing`` and ``adding``.

How a request ended is one of three. *Not applied*: it waits again. *Refused*: the person
goes on from it. *Unknown*: it is looked for before anything is sent again: a change by
reading the contact, an addition among the contacts that are new since.
"""

import asyncio
import logging

from contacts.errors import (
    NotConnected,
    ServerError,
    SignInNeeded,
    StoreClosed,
    StoreError,
    Throttled,
)
from contacts.events import BookFailed
from contacts.outgoing import EntryNumber, Item, Kind
from contacts.server import Client
from contacts.store import Book
from contacts.sync.adding import Adding
from contacts.sync.changing import Changing
from contacts.sync.rests import Rests, Ticking
from contacts.sync.surroundings import Surroundings

_AT_A_TIME = 4  # contacts
_log = logging.getLogger("switchbook.sender")


class Sender:
    """Sends what waits in the outbox of one account."""

    def __init__(
        self,
        client: Client,
        book: Book,
        around: Surroundings,
        ticking: Ticking | None = None,
    ) -> None:
        self._outbox = book.outbox
        self._around = around
        self._rests = Rests(ticking or Ticking())
        self._changing = Changing(client, book, around, self._rests)
        self._adding = Adding(client, book, around, self._rests, self._changing)
        self._wake = asyncio.Event()
        self._busy: dict[EntryNumber, asyncio.Task[None]] = {}
        self.rounds = 0

    # Wishes

    def wake(self) -> None:
        """Look for what waits: something was saved or decided."""
        self._wake.set()

    def go_on(self) -> None:
        """Try everything now: the network is back, or somebody asks for it."""
        self._rests.end()
        self._wake.set()

    def swept(self, began_at: float, *, is_sound: bool) -> None:
        """Note that the whole list was read, from *began_at* on, by the ticks."""
        self._rests.note_sweep(began_at, is_sound=is_sound)
        self._wake.set()

    def ticks(self) -> float:
        """Return what time it is, for ``swept``."""
        return self._rests.ticks()

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
        now = self._rests.ticks()
        if now < self._rests.all_until:
            return self._rests.all_until - now
        rests = {}
        room = _AT_A_TIME - len(self._busy)
        resting: set[EntryNumber] = set()
        while room > 0:
            due = await self._outbox.next_due({*self._busy, *resting}, room)
            for item in due:
                rest = self._rests.rest_of(item) - now
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

    async def _carry_out(self, item: Item) -> None:
        try:
            await self._send(item)
        except (SignInNeeded, NotConnected, Throttled) as failure:
            self._rests.rest(item, failure)
            self._rests.all_until = self._rests.of(item).until
        except ServerError as failure:
            _log.info("a change has to wait: %r", failure)
            self._rests.rest(item, failure)
        except StoreClosed:
            pass
        except StoreError as failure:
            self._around.tell(BookFailed(failure))
            self._rests.rest(item)
        except Exception:  # noqa: BLE001  # the outer edge: the others must go on
            _log.exception("sending failed in an unforeseen way")
            self._rests.rest(item)
        finally:
            self._busy.pop(item.entry, None)
            self._wake.set()

    async def _send(self, item: Item) -> None:
        if item.wish.kind is Kind.DELETION:
            await self._changing.delete(item)
        elif item.wish.kind is Kind.ADDITION and item.remote_id is None:
            await self._adding.add(item)
        else:
            await self._changing.change(item)
