"""One client of a PBX with its book, its reading and its sending, in the hands of a test.

Its clock is the test's; pauses before another try pass as soon as they are waited for.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import StringIO
from typing import Any, TypeVar

from contacts.capabilities import Extent
from contacts.contact import BY_WIRE, Change, Contact, Edit, LocalId, RemoteId
from contacts.events import FreshnessTold
from contacts.outgoing import Item, Kind, NewKey, State, Which
from contacts.packing import unpacked, values_of
from contacts.server import Client, Deadlines
from contacts.store import Book, Place
from contacts.store.sql import fetched
from contacts.sync.rests import Ticking
from contacts.sync.runner import Clock, Runner
from contacts.sync.sender import Sender
from contacts.sync.surroundings import Surroundings
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask, client_at

T = TypeVar("T")
_LONG_S = 20.0
_STUCK = (State.CONFLICT, State.REFUSED)
HASTY = Deadlines(silence=0.15, answer=0.3, reading=0.3)


@dataclass(slots=True)
class TestTime:
    """What time it is: seconds go by when a test says so."""

    __test__ = False

    passed: float = 0.0

    def tick(self) -> float:
        """Return the seconds so far."""
        return self.passed

    def day(self) -> float:
        """Return the time of day."""
        return 1_700_000_000.0 + self.passed


@dataclass(slots=True)
class PostOffice:
    """A client that reads and sends while it is open."""

    book: Book
    client: Client
    runner: Runner
    sender: Sender
    time: TestTime
    told: Told
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    sweeps: int = 0

    def note_sweep(self, began_at: float, /, *, is_sound: bool) -> None:
        """Count a reading of the whole list, and tell the sender."""
        self.sweeps += 1
        self.sender.swept(began_at, is_sound=is_sound)

    # What a person does

    async def save(self, which: Which, edit: Edit) -> LocalId | None:
        """Save *edit*."""
        done = await self.book.changes.save(which, edit, self.time.day())
        self.sender.wake()
        return done.number

    async def add(self, **texts: str) -> LocalId | None:
        """Save a new contact."""
        changes = tuple(Change(BY_WIRE[wire], "", text) for wire, text in texts.items())
        return await self.save(NewKey(secrets.token_hex(8)), changes)

    async def edit(self, remote_id: RemoteId, **texts: str) -> None:
        """Change fields of a contact of the server, as it is shown."""
        number = await self.number_of(remote_id)
        assert number is not None
        card = await self.book.changes.card(number)
        assert card.shown is not None
        shown = card.shown
        changes = ((BY_WIRE[wire], text) for wire, text in texts.items())
        edit = tuple(Change(each, shown.value(each), text) for each, text in changes)
        await self.save(number, edit)

    async def number_of(self, remote_id: RemoteId) -> LocalId | None:
        """Return the number of a contact of the server."""
        taken = await self.book._writer.do(  # noqa: SLF001  # no window asks for this
            lambda db: (
                db.execute("SELECT number FROM contact WHERE remote_id = ?", (remote_id,)).get
            )
        )
        return None if taken is None else LocalId(taken)

    async def number_of_name(self, name: str) -> LocalId | None:
        """Return the number of the contact that is shown under *name*."""
        rows = await self._rows("SELECT copy, remote_id, number FROM shown")
        found = (row[2] for row in rows if values_of(row[0])[0] == name)
        return next(map(LocalId, found), None)

    async def _rows(self, sql: str) -> list[Any]:
        return await self.book._writer.do(lambda db: fetched(db, sql))  # noqa: SLF001  # no reader

    # What becomes of it

    async def settle(self) -> list[Item]:
        """Let everything be sent and read that can be; return what still needs the person."""
        async with self._for_long():
            while True:
                items = await self.book.changes.waiting()
                asked = [item for item in items if item.state in _STUCK]
                additions = {item.entry for item in asked if item.wish.kind is Kind.ADDITION}
                left = [  # what waits behind an addition waits for the person, too
                    item for item in items if item not in asked and item.entry not in additions
                ]
                if not left and self.sender.is_idle:
                    return list(items)
                if self.sender.is_idle:  # no request takes as long as that
                    self.time.passed += 20.0
                    self.sender.go_on()
                    if self.runner._wants_sweep:  # noqa: SLF001  # nobody waits for its pauses
                        self.runner.refresh_now()
                await asyncio.sleep(0.002)  # the server is another process

    async def read(self) -> None:
        """Read the whole list once more."""
        before = self.sweeps
        self.runner.sweep_now()
        async with self._for_long():
            while self.sweeps == before or self.runner._wants_sweep:  # noqa: SLF001
                self.runner.refresh_now()
                await asyncio.sleep(0.002)  # the server is another process

    @asynccontextmanager
    async def _for_long(self) -> AsyncIterator[None]:
        """Give up after a long time, and say what everybody was waiting for."""
        try:
            async with asyncio.timeout(_LONG_S):
                yield
        except TimeoutError as error:
            words = StringIO()
            for task in self.tasks:
                task.print_stack(file=words)
            items, fresh = await self.book.changes.waiting(), self.told.all(FreshnessTold)
            error.add_note(f"{words.getvalue()}\n{items}\n{fresh[-1:]}\n{vars(self.sender)}")
            raise

    async def contacts(self) -> list[Contact]:
        """Return what is shown, by name."""
        rows = await self._rows("SELECT copy, remote_id FROM shown ORDER BY rank")
        return [unpacked(*row) for row in rows]


@asynccontextmanager
async def post_office(
    pbx: Pbx,
    place: Place | None = None,
    *,
    extent: Extent = Extent.CORE,
    deadlines: Deadlines = HASTY,
    time: TestTime | None = None,
) -> AsyncIterator[PostOffice]:
    """Open one on the contacts of *pbx*, once its list is whole."""
    time = time or TestTime()
    book = Book(place or Place.in_memory(secrets.token_hex(8)))
    await book.open()
    told = Told()
    async with client_at(pbx.url, pbx.access_token(), deadlines=deadlines) as client:
        runner = Runner(client, book, told, lambda: extent, Clock(time.day, lambda: 0.0))
        around = Surroundings(told, lambda _: None, runner.sweep_now)
        sender = Sender(client, book, around, Ticking(time.day, time.tick))
        office = PostOffice(book, client, runner, sender, time, told)
        runner.swept, runner.ticks = office.note_sweep, time.tick
        office.tasks = [asyncio.create_task(runner.run()), asyncio.create_task(sender.run())]
        try:
            async with asyncio.timeout(_LONG_S):
                while not runner.rounds or not await book.outbox.is_whole():
                    runner.refresh_now()
                    await asyncio.sleep(0.005)
            yield office
        finally:
            for task in office.tasks:
                task.cancel()
            await asyncio.gather(*office.tasks, return_exceptions=True)
            book.close()
            book.join()


def on(pbx: Pbx, work: Callable[[PostOffice], Awaitable[T]]) -> T:
    """Return what *work* returns that is done by a client of *pbx*."""

    async def run() -> T:
        async with post_office(pbx) as office:
            return await work(office)

    return asyncio.run(run())


def everybody(pbx: Pbx) -> list[Contact]:
    """Return the contacts on the first page of the list of *pbx*."""
    return [each for each in ask(pbx, lambda client: client.list_page(0)).items if each]


def named(pbx: Pbx, name: str) -> list[Contact]:
    """Return those of that name."""
    return [each for each in everybody(pbx) if each.values[0] == name]
