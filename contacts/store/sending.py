"""The outbox as the sender works on it: each method is one commit, or two in a fixed order.

What the server confirmed is written into the book first, then into the changes: a crash
between leaves a row whose end is unknown, and the next look finds it done. The id of a
contact that was added goes into the changes first: it is all that tells it from another.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import apsw

from contacts.contact import Contact, Edit, Field, RemoteId
from contacts.errors import Disagreement
from contacts.history import Fate, Origin
from contacts.outgoing import (
    EntryNumber,
    Item,
    Kind,
    State,
    Trouble,
    Why,
    Wish,
    WishId,
    changes_back,
    rebased,
)
from contacts.packing import unpacked
from contacts.store import drafts, journal, outbox, wishes
from contacts.store.changes import Show
from contacts.store.copies import Taken, Taking
from contacts.store.meta import fact
from contacts.store.sql import fetched, first
from contacts.store.writer import Writer

Take = Callable[[Callable[[Taking], None], frozenset[Field]], Awaitable[Taken]]
"""Takes contacts into the book that the server has confirmed, after a change of some fields."""

IDENTITY = "identity"
"""The fact that tells one book from the next: numbers of contacts mean nothing beyond it."""


class Outbox:
    """What waits to be sent, for the one who sends it."""

    def __init__(self, writer: Writer, show: Show, take: Take, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._writer = writer
        self._show = show
        self._take = take

    async def next_due(self, busy: set[EntryNumber], limit: int) -> list[Item]:
        """Return what to work on next, at most one wish of a contact."""
        return await self._writer.do(lambda db: outbox.next_due(db, busy, limit))

    async def find(self, wish: WishId) -> Item | None:
        """Return one wish as it is now."""
        return await self._writer.do(lambda db: outbox.find(db, wish))

    async def begin(self, item: Item, body: Sequence[str]) -> tuple[bool, Taken]:
        """Note that *body* is about to be sent; False where the wish is another by now."""

        def begin(db: apsw.Connection) -> bool:
            return outbox.mark_sending(db, item, body, _mark(db))

        is_same = await self._writer.do(begin, "changes")
        return is_same, await self._show((item.entry,))

    async def put_back(self, item: Item) -> Taken:
        """Note that what was sent was not applied: it waits again, unless it was deleted."""

        def put_back(db: apsw.Connection) -> None:
            if not wishes.let_go(db, item, Fate.DONE):
                outbox.set_state(db, item.id, State.WAITING)

        await self._writer.do(put_back, "changes")
        return await self._show((item.entry,))

    async def doubt(self, item: Item, *, is_applied: bool = False) -> Taken:
        """Note that nobody knows how it ended, or what became of it after it was applied."""
        return await self._set(item, State.UNKNOWN, is_applied=is_applied)

    async def _set(self, item: Item, state: State, *, is_applied: bool = False) -> Taken:
        await self._writer.do(
            lambda db: outbox.set_state(db, item.id, state, is_applied=is_applied), "changes"
        )
        return await self._show((item.entry,))

    async def ask(self, item: Item, state: State, about: Trouble) -> Taken:
        """Let the person decide."""

        def ask(db: apsw.Connection) -> None:
            if not _is_as_it_was(db, item):
                return  # it is looked at once more
            if about.why is Why.NOT_FOUND and wishes.let_go(db, item, Fate.GIVEN_UP):
                return  # nobody misses it
            clashing = {each.field for each in about.disagreements}
            if clashing and item.wish.kind is Kind.EDIT:
                wishes.split(db, item, clashing, about)
            else:
                outbox.trouble(db, item, state, about)

        await self._writer.do(ask, "changes")
        return await self._show((item.entry,))

    async def ask_also(self, item: Item, about: Trouble) -> Taken:
        """Let the person decide about fields of what was confirmed otherwise."""

        def ask(db: apsw.Connection) -> None:
            wires = {each.field for each in about.disagreements}
            edit = tuple(change for change in item.wish.edit if change.field.wire in wires)
            wish = outbox.add(db, item.entry, Wish(Kind.EDIT, edit), item.at, item.title)
            outbox.trouble(db, replace(item, id=wish, version=0), State.CONFLICT, about)

        await self._writer.do(ask, "changes")
        return await self._show((item.entry,))

    async def confirm(self, item: Item, reading: int, contact: Contact, missed: Edit) -> Taken:
        """Note that the server did what was wanted, and has *contact* now.

        Args:
            item: the wish.
            reading: the number of the reading back.
            contact: as it was read back.
            missed: changes that it does not show: somebody changed them since.
        """

        def take(taking: Taking) -> None:
            taking.confirm(reading, contact)
            if missed:
                number = taking.numbers[contact.remote_id]
                taking.db.execute("INSERT OR IGNORE INTO news VALUES (?)", (number,))

        taken = await self._take(take, frozenset(change.field for change in item.wish.edit))
        at = self._clock()
        await self._writer.do(lambda db: _finish(db, item, reading, contact, missed, at), "changes")
        return _both(taken, await self._show((item.entry,)))

    async def added(self, item: Item, remote_id: RemoteId) -> Taken:
        """Note which id the server gave to a contact that was added."""
        await self._writer.do(lambda db: outbox.adopt(db, item, remote_id), "changes")
        return await self._show((item.entry,))

    async def deleted(self, item: Item, reading: int, remote_id: RemoteId) -> Taken:
        """Note that the server does not have a contact any more, as was wanted."""

        def finish(db: apsw.Connection) -> None:
            journal.close(db, item.id, Fate.DONE)
            outbox.drop(db, item.id)
            for other in outbox.outstanding(db, item.entry):
                journal.close(db, other.id, Fate.GIVEN_UP)
                outbox.drop(db, other.id)
            drafts.drop(db, item.entry)

        taken = await self._take(lambda taking: taking.remove(reading, (remote_id,)), frozenset())
        await self._writer.do(finish, "changes")
        return _both(taken, await self._show((item.entry,)))

    async def candidates(self, item: Item) -> tuple[Contact, ...] | None:
        """Return the contacts that came after *item* was sent and are none added from here.

        None where the book is another one by now: it cannot tell what is new.
        """

        def find(db: apsw.Connection) -> tuple[Contact, ...] | None:
            identity, _, number = item.mark.partition(":")
            if not number or identity != fact(db, IDENTITY):
                return None
            found = fetched(
                db,
                "SELECT base, remote_id FROM contact WHERE number > ?"
                " AND remote_id NOT IN (SELECT remote_id FROM changes.entry"
                " WHERE remote_id IS NOT NULL AND token IS NOT NULL)",
                (int(number),),
            )
            return tuple(unpacked(*row) for row in found)

        return await self._writer.do(find)

    async def is_whole(self) -> bool:
        """Whether the list has been read completely once: what is new can be told then."""
        return await self._writer.do(lambda db: fact(db, "complete_at") is not None)

    async def base_of(self, item: Item) -> Contact | None:
        """Return the contact of a wish as the server confirmed it last."""
        if item.remote_id is None:
            return None

        def find(db: apsw.Connection) -> Contact | None:
            sql = "SELECT base, remote_id FROM contact WHERE remote_id = ?"
            found = db.execute(sql, (item.remote_id,)).get
            return unpacked(*found) if found else None

        return await self._writer.do(find)


def _mark(db: apsw.Connection) -> str:
    newest = first(db, "SELECT max(number) FROM contact") or 0
    return f"{fact(db, IDENTITY)}:{newest}"


def _finish(  # noqa: PLR0913, PLR0917  # all that is known of an end
    db: apsw.Connection, item: Item, reading: int, contact: Contact, missed: Edit, at: float
) -> None:
    if not _is_as_it_was(db, item):
        return  # more was saved meanwhile: that has not been sent
    new = {change.field for change in item.wish.edit}
    for older in outbox.done(db, (item.entry,)):  # the newest word on a field counts
        left = tuple(change for change in older.wish.edit if change.field not in new)
        if left:
            outbox.change(db, older, replace(older.wish, edit=left), State.DONE)
        else:
            outbox.drop(db, older.id)
    outbox.finish(db, item.id, reading, at)
    journal.close(db, item.id, Fate.DONE)
    for later in outbox.outstanding(db, item.entry):
        edit = rebased(later.wish.edit, item.wish.edit, contact)
        if edit != later.wish.edit and later.state is State.WAITING:
            outbox.change(db, later, replace(later.wish, edit=edit))
    draft = drafts.draft_of(db, item.entry)
    if draft is not None:
        drafts.keep(db, item.entry, contact, rebased(draft.edit, item.wish.edit, contact), draft.at)
    if missed:
        edit = tuple(
            replace(change, base=change.new, new=contact.value(change.field)) for change in missed
        )
        journal.note(
            db,
            item.entry,
            Wish(Kind.EDIT, edit),
            at=at,
            title=item.title,
            origin=Origin.THERE,
        )


def _is_as_it_was(db: apsw.Connection, item: Item) -> bool:
    """Whether nothing was saved into the same row since *item* was read."""
    current = outbox.find(db, item.id)
    return current is not None and current.version == item.version


def note_gone(db: apsw.Connection, remote_ids: Sequence[RemoteId], at: float) -> None:
    """Before contacts are removed: ask about those that were changed here and not sent."""
    for remote_id in remote_ids:
        entry = first(db, "SELECT number FROM changes.entry WHERE remote_id = ?", (remote_id,))
        found = db.execute("SELECT base FROM contact WHERE remote_id = ?", (remote_id,)).get
        if entry is None or found is None:
            continue
        last = unpacked(found, remote_id)
        for item in outbox.outstanding(db, EntryNumber(entry)):
            if item.state in (State.SENDING, State.UNKNOWN):
                continue
            if item.wish.kind is Kind.EDIT:
                outbox.trouble(db, item, State.CONFLICT, Trouble(Why.GONE, at, theirs=last))
            else:
                journal.close(db, item.id, Fate.DONE)
                outbox.drop(db, item.id)


def note_taken_back(db: apsw.Connection, item: Item, contact: Contact, at: float) -> None:
    """Ask about a change that was confirmed and is back at what was before it."""
    back = changes_back(contact, item.wish)
    clashes = tuple(
        Disagreement(change.field.wire, change.base, change.new, change.base) for change in back
    )
    outbox.change(db, item, replace(item.wish, edit=back), State.CONFLICT)
    outbox.trouble(
        db,
        replace(item, version=item.version + 1),
        State.CONFLICT,
        Trouble(Why.UNDONE, at, clashes, contact),
    )


def _both(one: Taken, other: Taken) -> Taken:
    return Taken(one.numbers | other.numbers, one.is_reordered or other.is_reordered)
