"""Sending new contacts, each once.

An addition whose answer got lost is looked for among the contacts that are new since, and
sent again only after several sweeps that could have found it, and did not.
"""

from contacts.contact import Contact, RemoteId
from contacts.errors import ServerError
from contacts.outgoing import Item, State, Trouble, Why
from contacts.server import PAGE_SIZE, Client
from contacts.store import Book
from contacts.sync import lookup
from contacts.sync.changing import Changing
from contacts.sync.merge import merge
from contacts.sync.rests import LYING_S, Rest, Rests
from contacts.sync.surroundings import Surroundings

_CLEAN_SWEEPS = 2  # that miss an addition, before it is sent again
_BAD_SWEEPS = 3  # that cannot tell, before the person is asked


class Adding:
    """Carries out additions."""

    def __init__(
        self,
        client: Client,
        book: Book,
        around: Surroundings,
        rests: Rests,
        changing: Changing,
    ) -> None:
        self._client = client
        self._book = book
        self._outbox = book.outbox
        self._around = around
        self._rests = rests
        self._changing = changing

    async def add(self, item: Item) -> None:
        """Send an addition, once the list is whole: else nobody could tell what is new."""
        if not await self._outbox.is_whole():
            self._rests.rest(item)
            return
        if item.state is not State.WAITING:
            await self._look(item)
            return
        values = item.wish.values
        if not await self._changing.begin(item, values):
            return
        try:
            remote_id = await self._client.add(values)
        except ServerError as failure:
            self._rests.note_end(item)
            await self._changing.end_badly(item, failure)
            return
        await self._take_id(item, remote_id)

    async def _take_id(self, item: Item, remote_id: RemoteId) -> None:
        self._around.note(await self._outbox.added(item, remote_id))
        self._rests.forget(item)
        adopted = await self._outbox.find(item.id)
        if adopted is not None:
            await self._changing.read_back(adopted)

    async def _look(self, item: Item) -> None:
        """Look for an addition whose answer got lost, among the contacts that are new."""
        rest = self._rests.of(item)
        if rest.ended_at is None:  # before this start: it ended before now
            rest.ended_at = self._rests.ticks()
        await self._read_ends_of_list()
        new = await self._outbox.candidates(item)
        found = lookup.find(item.body, new or ())
        if len(found.candidates) == 1:
            await self._adopt(item, found.candidates[0])
        elif found.candidates:
            ids = tuple(contact.remote_id for contact in found.candidates)
            about = Trouble(Why.SEVERAL, self._rests.now(), candidates=ids)
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
        elif new is None or rest.bad >= _BAD_SWEEPS or self._is_doubtful(found, rest):
            about = Trouble(Why.NOT_FOUND, self._rests.now())
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
        elif rest.clean >= _CLEAN_SWEEPS:
            self._rests.forget(item)
            self._around.note(await self._outbox.put_back(item))
        else:
            self._wait_for_sweep(item, rest)

    @staticmethod
    def _is_doubtful(found: lookup.Found, rest: Rest) -> bool:
        """Whether it would be sent again now, and some new contact may be it all the same."""
        return bool(found.others) and rest.clean >= _CLEAN_SWEEPS

    def _wait_for_sweep(self, item: Item, rest: Rest) -> None:
        long_enough = (rest.ended_at or 0.0) + LYING_S
        now = self._rests.ticks()
        if now >= long_enough:
            self._around.sweep()
            self._rests.rest(item)
        else:
            self._rests.rest(item)
            rest.until = min(rest.until, long_enough)

    async def _adopt(self, item: Item, contact: Contact) -> None:
        """Take a contact for the one that was added; ask where something is different."""
        merged = merge(contact, item.wish.edit)
        self._around.note(await self._outbox.added(item, contact.remote_id))
        reading = self._book.next_reading()
        adopted = await self._outbox.find(item.id)
        if adopted is None:
            return
        about = Trouble(Why.FIELDS, self._rests.now(), merged.clashes, contact)
        self._around.note(await self._outbox.confirm(adopted, reading, contact, ()))
        if merged.clashes:
            self._around.note(await self._outbox.ask_also(adopted, about))
        self._rests.forget(item)

    async def _read_ends_of_list(self) -> None:
        """Read the last and the first page: what was added just now most often stands there."""
        reading = self._book.next_reading()
        first = await self._client.list_page(0)
        last_skip = max(0, first.count - PAGE_SIZE)
        found = list(filter(None, first.items))
        if last_skip > 0:
            found += filter(None, (await self._client.list_page(last_skip)).items)
        self._around.note(await self._book.take_contacts(reading, found))
