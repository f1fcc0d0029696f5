"""What the person does with the precious file: drafts, saving, undoing, deciding.

Each order is one commit of the changes, on disk when it returns; what is shown of it in
the book is renewed after that. Every method returns what changed in the list.
"""

import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

import apsw

from contacts.contact import Change, Contact, Edit, Field, LocalId, RemoteId
from contacts.history import Past, Role, Step, Undoable, undoable
from contacts.outgoing import Card, EntryNumber, Item, Kind, NewKey, Which, Wish, WishId
from contacts.row import title_of
from contacts.store import drafts, journal, outbox, overlay, undoing, wishes
from contacts.store.copies import Taken
from contacts.store.entries import entry_of, find_entry, number_of
from contacts.store.sql import first
from contacts.store.wishes import Order
from contacts.store.writer import Writer

_T = TypeVar("_T")
_RECENT = 500  # changes on the page over all contacts
_PIECE = 100  # contacts in one commit of an order about many: a tenth of a second

Show = Callable[[Iterable[EntryNumber]], Awaitable[Taken]]
"""Renews what is shown of some entries."""

Watch = Callable[[int, Taken], bool]
"""Told after each piece how many contacts are done, and what changed in the list by that
piece; returns whether to go on."""


def _goes_on(_done: int, _taken: Taken) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Done:
    """What an order came to.

    Attributes:
        number: of the contact, where it was one.
        step: what it can be undone as; None where nothing was there to be done.
    """

    taken: Taken
    number: LocalId | None = None
    step: int | None = None


class Changes:
    """The file of one account, as the person's orders change it."""

    def __init__(self, writer: Writer, show: Show) -> None:
        self._writer = writer
        self._show = show

    async def _do(
        self, work: Callable[[apsw.Connection, set[EntryNumber]], _T]
    ) -> tuple[_T, Taken]:
        """Do *work*, which says whom it touched, in one commit; show what came of it."""
        touched: set[EntryNumber] = set()

        def commit(db: apsw.Connection) -> _T:
            touched.clear()
            return work(db, touched)

        result = await self._writer.do(commit, "changes")
        return result, await self._show_all(sorted(touched))

    async def _show_all(self, entries: Sequence[EntryNumber]) -> Taken:
        """Show what became of *entries*, with room for others between the pieces."""
        shown = Taken()
        for first_of_piece in range(0, len(entries), _PIECE):
            some = await self._show(entries[first_of_piece : first_of_piece + _PIECE])
            shown = _together(shown, some)
        return shown

    async def _read(self, work: Callable[[apsw.Connection], _T]) -> _T:
        return await self._writer.do(work)

    # Drafts

    async def keep_draft(self, which: Which, base: Contact | None, edit: Edit, at: float) -> Taken:
        """Keep what was typed of a contact; nothing typed is no draft."""

        def keep(db: apsw.Connection, touched: set[EntryNumber]) -> None:
            entry = entry_of(db, which) if edit else find_entry(db, which)
            if entry is None:
                return
            if edit:
                drafts.keep(db, entry, base, edit, at)
            else:
                drafts.drop(db, entry)
            touched.add(entry)

        return (await self._do(keep))[1]

    async def newest_draft(self) -> Card | None:
        """Return the contact that was typed in last and not saved."""

        def find(db: apsw.Connection) -> Card | None:
            entry = drafts.newest(db)
            if entry is None:
                return None
            number = number_of(db, entry)
            if number is not None:
                return _card(db, number)
            token = first(db, "SELECT token FROM changes.entry WHERE number = ?", (entry,))
            return _card(db, NewKey(token)) if token else None

        return await self._read(find)

    async def card(self, which: Which) -> Card:
        """Return what is known here of a contact."""
        return await self._read(lambda db: _card(db, which))

    # Saving

    async def save(self, which: Which, edit: Edit, at: float) -> Done:
        """Let *edit* be sent; the draft ends with the same commit."""

        def save(db: apsw.Connection, touched: set[EntryNumber]) -> tuple[EntryNumber, int] | None:
            entry = entry_of(db, which)
            if entry is None:
                return None
            step = journal.next_step(db)
            order = Order(at, step, _title(db, which, edit))
            wishes.save(db, entry, edit, order)
            touched.add(entry)
            return entry, step

        saved, taken = await self._do(save)
        if saved is None:
            return Done(taken)
        entry, step = saved
        if isinstance(which, int):
            return Done(taken, which, step)
        number = await self._read(lambda db: number_of(db, entry))
        return Done(taken, number, step)

    async def set_all(
        self,
        numbers: Sequence[LocalId],
        field: Field,
        text: str,
        at: float,
        watch: Watch = _goes_on,
    ) -> Done:
        """Let one field of many contacts hold *text*, piece by piece."""

        def change(db: apsw.Connection, number: LocalId, entry: EntryNumber, order: Order) -> None:
            contact = overlay.shown_of(db, number)
            if contact is not None and contact.value(field) != text:
                wishes.save(db, entry, (Change(field, contact.value(field), text),), order)

        return await self._to_all(numbers, at, change, watch)

    async def favor(
        self,
        numbers: Sequence[LocalId],
        at: float,
        watch: Watch = _goes_on,
        *,
        favorite: bool,
    ) -> Done:
        """Let contacts be favourites, or be none, piece by piece."""

        def change(db: apsw.Connection, number: LocalId, entry: EntryNumber, order: Order) -> None:
            contact = overlay.shown_of(db, number)
            if contact is not None and contact.favorite != favorite:
                wishes.favor(db, entry, order, favorite=favorite)

        return await self._to_all(numbers, at, change, watch)

    async def delete(self, numbers: Sequence[LocalId], at: float, watch: Watch = _goes_on) -> Done:
        """Let contacts be deleted, piece by piece."""

        def change(db: apsw.Connection, number: LocalId, entry: EntryNumber, order: Order) -> None:
            contact = overlay.shown_of(db, number)
            if contact is not None:
                wishes.delete(db, entry, Wish(Kind.DELETION, base=contact), order)

        return await self._to_all(numbers, at, change, watch)

    async def _to_all(
        self,
        numbers: Sequence[LocalId],
        at: float,
        change: Callable[[apsw.Connection, LocalId, EntryNumber, Order], None],
        watch: Watch,
    ) -> Done:
        """Carry out an order about many: each piece is one commit, and all are one step.

        What is done is undone as a whole, also where it was stopped or ended by a crash.
        """
        step, all_taken, begun = 0, Taken(), time.monotonic()
        for first_of_piece in range(0, len(numbers), _PIECE):
            piece = numbers[first_of_piece : first_of_piece + _PIECE]
            now = at + time.monotonic() - begun
            work = partial(_do_piece, numbers=piece, order=Order(now, step), change=change)
            step, taken = await self._do(work)
            all_taken = _together(all_taken, taken)
            if not watch(first_of_piece + len(piece), taken):
                break
        return Done(all_taken, numbers[0] if len(numbers) == 1 else None, step or None)

    # What waits, and decisions about it

    async def waiting(self) -> tuple[Item, ...]:
        """Return what the server does not have yet, the oldest first."""
        return tuple(await self._read(outbox.waiting))

    async def counts(self) -> tuple[int, int]:
        """Return how many contacts wait to be sent, and how many need the person."""
        return await self._read(outbox.counts)

    async def give_up(self, wish: WishId) -> Taken:
        """Take back what waits, or keep theirs where it is a conflict."""
        return await self._decide(wish, wishes.give_up)

    async def keep_mine(self, wish: WishId) -> Taken:
        """Let what the person was asked about go out as they saved it."""
        return await self._decide(wish, wishes.keep_mine)

    async def look_again(self, wish: WishId) -> Taken:
        """Look once more for what was added, where the lists did not tell."""
        return await self._decide(wish, wishes.look_again)

    async def decide(self, wish: WishId, chosen: dict[str, str]) -> Taken:
        """Give fields of a conflict, by their wire names, the values that the person chose."""
        return await self._decide(wish, lambda db, item: wishes.decide(db, item, chosen))

    async def _decide(self, wish: WishId, work: Callable[[apsw.Connection, Item], None]) -> Taken:
        def decide(db: apsw.Connection, touched: set[EntryNumber]) -> None:
            item = outbox.find(db, wish)
            if item is not None:
                work(db, item)
                touched.add(item.entry)

        return (await self._do(decide))[1]

    async def be(self, wish: WishId, remote_id: RemoteId) -> Taken:
        """Say which contact of the server is the one that was added."""

        def adopt(db: apsw.Connection, item: Item) -> None:
            outbox.adopt(db, item, remote_id)

        return await self._decide(wish, adopt)

    # History

    async def history(self, number: LocalId) -> tuple[Past, ...]:
        """Return what became of one contact, the newest first."""

        def read(db: apsw.Connection) -> list[Past]:
            entry = find_entry(db, number)
            return journal.of_entry(db, entry) if entry is not None else []

        return tuple(await self._read(read))

    async def recent(self) -> tuple[Past, ...]:
        """Return the newest changes over all contacts."""
        return tuple(await self._read(lambda db: journal.recent(db, _RECENT)))

    async def erase_history(self, number: LocalId) -> None:
        """Forget what became of one contact."""

        def erase(db: apsw.Connection, _touched: set[EntryNumber]) -> None:
            entry = find_entry(db, number)
            if entry is not None:
                journal.erase(db, entry)

        await self._do(erase)

    async def restore(self, past: int, at: float, fields: Sequence[str] = ()) -> Done:
        """Let a contact be as it was before an entry of the journal.

        Args:
            past: the entry.
            at: in seconds since the epoch.
            fields: by wire names, the ones to restore; all where none is given.
        """
        step, taken = await self._do(
            lambda db, touched: undoing.restore(db, touched, past, at, fields)
        )
        return Done(taken, step=step)

    async def undoable(self) -> Undoable:
        """Return what would be undone and done again next."""
        return await self._read(lambda db: undoable(journal.steps(db)))

    async def undo(self, at: float) -> tuple[Step | None, Taken]:
        """Take back what was done last; return what that was."""
        return await self._do(lambda db, touched: undoing.turn_back(db, touched, at, Role.UNDO))

    async def redo(self, at: float) -> tuple[Step | None, Taken]:
        """Do again what was undone last; return what that was."""
        return await self._do(lambda db, touched: undoing.turn_back(db, touched, at, Role.REDO))


def _do_piece(
    db: apsw.Connection,
    touched: set[EntryNumber],
    numbers: Sequence[LocalId],
    order: Order,
    change: Callable[[apsw.Connection, LocalId, EntryNumber, Order], None],
) -> int:
    """Change contacts as part of the step of *order*; return that step, 0 until it is there.

    Others may take steps between two pieces: its number is its own once something was
    written down under it.
    """
    step = order.step or journal.next_step(db)
    for number in numbers:
        entry = entry_of(db, number)
        if entry is not None:
            change(db, number, entry, replace(order, step=step, title=_title(db, number, ())))
            touched.add(entry)
    return step if journal.has_step(db, step) else 0


def _together(one: Taken, other: Taken) -> Taken:
    return Taken(one.numbers | other.numbers, one.is_reordered or other.is_reordered)


def _card(db: apsw.Connection, which: Which) -> Card:
    entry = find_entry(db, which)
    if isinstance(which, str):
        number = number_of(db, entry) if entry is not None else None
    else:
        number = which
    draft = drafts.draft_of(db, entry) if entry is not None else None
    items = outbox.outstanding(db, entry) if entry is not None else []
    shown = overlay.shown_of(db, number) if number else None
    base = overlay.base_of(db, number) if number else None
    candidates = [each for item in items if item.trouble for each in item.trouble.candidates]
    return Card(
        which,
        number or LocalId(0),
        shown,
        base,
        draft.edit if draft else (),
        draft.at if draft else 0.0,
        tuple(items),
        tuple(filter(None, (overlay.base_of_id(db, each) for each in candidates))),
    )


def _title(db: apsw.Connection, which: Which, edit: Edit) -> str:
    """Return what a contact is called, as it was before *edit*, or by it where it is new."""
    contact = None if isinstance(which, str) else overlay.shown_of(db, which)
    if contact is None:
        contact = Contact(RemoteId(""), Wish(Kind.ADDITION, edit).values)
    return title_of(contact)
