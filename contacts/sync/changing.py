"""Sending changes and deletions of contacts that are on the server.

What a person saved over an older reading is merged with what the server has now, just
before it is sent; what was sent is read back. After an answer that got lost the contact is
read before anything is sent again.
"""

from contacts.contact import Contact, RemoteId
from contacts.errors import (
    Disagreement,
    Gone,
    NotConnected,
    OutcomeUnknown,
    ServerError,
    SignInNeeded,
    Throttled,
)
from contacts.outgoing import Item, Kind, State, Trouble, Why, changes_back
from contacts.server import Client
from contacts.store import Book
from contacts.sync.gone import says_gone
from contacts.sync.merge import is_changed, merge, missed_in
from contacts.sync.rests import Rests
from contacts.sync.surroundings import Surroundings

_NOT_APPLIED = (NotConnected, SignInNeeded, Throttled)


class Changing:
    """Carries out what was saved of a contact that is there."""

    def __init__(
        self,
        client: Client,
        book: Book,
        around: Surroundings,
        rests: Rests,
    ) -> None:
        self._client = client
        self._book = book
        self._outbox = book.outbox
        self._around = around
        self._rests = rests

    async def change(self, item: Item) -> None:
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
        elif await self.begin(item, merged.values_over(theirs)):
            await self._post(item, merged.values_over(theirs))

    async def delete(self, item: Item) -> None:
        """Delete a contact, unless others have changed it."""
        fresh = await self._read_deleted(item)
        if fresh is None or item.remote_id is None:
            return
        reading, theirs = fresh
        if item.wish.base is not None and is_changed(item.wish.base, theirs):
            about = Trouble(Why.CHANGED, self._rests.now(), theirs=theirs)
            self._around.note(await self._outbox.ask(item, State.CONFLICT, about))
            self._around.note(await self._book.take_contacts(reading, (theirs,)))
            return
        if not await self.begin(item, ()):
            return
        try:
            await self._client.destroy(item.remote_id)
        except ServerError as failure:
            await self.end_badly(item, failure)
            return
        reading = self._book.next_reading()
        self._around.note(await self._outbox.deleted(item, reading, item.remote_id))

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
            about = Trouble(Why.GONE, self._rests.now(), theirs=last or _as_saved(item))
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
            await self.end_badly(item, failure)
            return
        await self.read_back(item)

    async def read_back(self, item: Item) -> None:
        """Read what the server has said that it did, and conclude from that."""
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
            self._rests.rest(item)
        elif not back:
            await self._confirm(item, reading, theirs)
        elif is_second:
            clashes = tuple(
                Disagreement(each.field.wire, each.base, each.new, each.base) for each in back
            )
            await self._ask(item, Why.UNDONE, clashes, theirs)
        else:  # a server may answer from what it had before
            self._around.note(await self._outbox.doubt(item, is_applied=True))
            self._rests.rest(item)

    async def _confirm(self, item: Item, reading: int, theirs: Contact) -> None:
        missed = missed_in(theirs, item.wish.edit)
        self._around.note(await self._outbox.confirm(item, reading, theirs, missed))
        self._rests.forget(item)

    async def end_badly(self, item: Item, failure: ServerError) -> None:
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
        return Trouble(why, self._rests.now(), status=failure.status, reasons=failure.reasons)

    async def begin(self, item: Item, values: tuple[str, ...]) -> bool:
        """Note that *item* leaves with *values*; return whether it still is as it was read."""
        is_same, taken = await self._outbox.begin(item, values)
        self._around.note(taken)
        return is_same

    async def _ask(
        self, item: Item, why: Why, clashes: tuple[Disagreement, ...], theirs: Contact
    ) -> None:
        about = Trouble(why, self._rests.now(), clashes, theirs)
        self._around.note(await self._outbox.ask(item, State.CONFLICT, about))


def _as_saved(item: Item) -> Contact:
    return Contact(item.remote_id or RemoteId(""), item.wish.values)
