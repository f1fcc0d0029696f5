"""What the person does to contacts: it is on disk when it is told, and sent after that.

Nothing here waits for the server. Where no disk takes what was saved, the window hears of
it under its ticket and keeps the text.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import TypeVar

from contacts.contact import BY_WIRE, Contact, Edit, LocalId, RemoteId
from contacts.errors import StoreClosed, StoreError, SwitchbookError, Unexpected
from contacts.events import (
    BookFailed,
    BulkTold,
    CardTold,
    DraftFound,
    Event,
    OutboxTold,
    PastTold,
    QuestionFound,
    Saved,
    SaveFailed,
    StepTaken,
    UndoableTold,
    WaitingTold,
)
from contacts.history import Role, Undoable
from contacts.outgoing import Which, WishId, next_question
from contacts.store import Changes, Done, Taken, Watch
from contacts.sync.loose_ends import LooseEnds
from contacts.sync.shelf import Shelf

_T = TypeVar("_T")
_log = logging.getLogger("switchbook.editing")
_ROW_FIRST_S = 0.02  # the row is painted before the form is drawn anew, which takes longer


@dataclass(slots=True, eq=False)
class _Many:
    """An order about many contacts, from when it is asked for until it is over."""

    has_begun: bool = False
    is_stopped: bool = False


class Editing:
    """Carries out orders on the changes of the account that is open.

    Args:
        shelf: holds the open book.
        tell: the window.
        send: called when something new waits to be sent.
        clock: the time of day, in seconds since the epoch.
    """

    def __init__(
        self,
        shelf: Shelf,
        tell: Callable[[Event], None],
        send: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._shelf = shelf
        self._tell = tell
        self._send = send
        self._clock = clock
        self._counting = LooseEnds()
        self._is_counting = False
        self._is_outdated = False
        self._counts = (-1, -1)
        self._undoable: Undoable | None = None
        self._one_at_a_time = asyncio.Lock()  # orders about many, and what undoes them
        self._orders: list[_Many] = []  # as they were asked for

    async def begin(self) -> None:
        """Tell how it stands with the account that was opened just now."""
        self._counts, self._undoable = (-1, -1), None
        await self._recount()
        card = await self._asked(lambda changes: changes.newest_draft())
        if card is not None:
            self._tell(DraftFound(card))

    async def end(self) -> None:
        """Count no more."""
        await self._counting.tie_up()

    # Orders

    async def look(self, which: Which) -> None:
        """Tell what is known here of a contact."""
        card = await self._asked(lambda changes: changes.card(which))
        if card is not None:
            self._tell(CardTold(card))

    async def keep_draft(self, which: Which, base: Contact | None, edit: Edit) -> None:
        """Keep what is being typed; nothing typed is no draft."""
        at = self._clock()
        await self._changed(lambda changes: changes.keep_draft(which, base, edit, at))

    async def save(self, ticket: int, which: Which, edit: Edit) -> None:
        """Save what was typed; *ticket* comes back once it is on disk."""
        changes = self._changes
        if changes is None:
            self._tell(SaveFailed(ticket, StoreClosed()))
            return
        try:
            done = await changes.save(which, edit, self._clock())
        except SwitchbookError as error:
            self._tell(SaveFailed(ticket, error))
        except Exception:  # noqa: BLE001  # the outer edge: the form must hear of every end
            _log.exception("saving failed in an unforeseen way")
            self._tell(SaveFailed(ticket, Unexpected()))
        else:
            self._shelf.note(done.taken)
            await self._recount()
            await asyncio.sleep(_ROW_FIRST_S)
            self._tell(Saved(ticket, done.number or LocalId(0)))
            self._send()

    async def delete(self, numbers: Sequence[LocalId]) -> None:
        """Delete contacts, after the time to think again."""
        await self._to_all(
            len(numbers), lambda changes, watch: changes.delete(numbers, self._clock(), watch)
        )

    async def favor(self, numbers: Sequence[LocalId], *, favorite: bool) -> None:
        """Make contacts favourites, or none."""
        await self._to_all(
            len(numbers),
            lambda changes, watch: changes.favor(numbers, self._clock(), watch, favorite=favorite),
        )

    async def set_all(self, numbers: Sequence[LocalId], field: str, text: str) -> None:
        """Set one field of many contacts."""
        await self._to_all(
            len(numbers),
            lambda changes, watch: changes.set_all(
                numbers, BY_WIRE[field], text, self._clock(), watch
            ),
        )

    def stop(self) -> None:
        """Let an order about many end after the piece that is being saved; that stays.

        What waits behind it does not begin.
        """
        for order in self._orders:
            order.is_stopped = True

    async def _to_all(
        self, total: int, work: Callable[[Changes, Watch], Coroutine[None, None, Done]]
    ) -> None:
        """Carry out an order about many, and tell how far it is."""
        order, done_so_far = _Many(), 0

        def watch(done: int, taken: Taken) -> bool:
            nonlocal done_so_far
            done_so_far = done
            self.note(taken)
            self._tell(BulkTold(done, total))
            return not order.is_stopped

        async def begin(changes: Changes) -> Done | None:
            order.has_begun = not order.is_stopped
            return await work(changes, watch) if order.has_begun else None

        self._orders.append(order)
        async with self._one_at_a_time:
            try:
                done = await self._asked(begin)
            finally:
                self._orders.remove(order)
                self._tell(BulkTold(done_so_far, total, is_over=True))
            await self._tell_done(done.step if done else None)

    async def restore(self, past: int, fields: Sequence[str] = ()) -> None:
        """Let a contact be as it was before an entry of the history."""
        await self._done(lambda changes: changes.restore(past, self._clock(), fields))

    async def undo(self) -> None:
        """Take back what was done last."""
        await self._turn_back(Role.UNDO)

    async def redo(self) -> None:
        """Do again what was undone last."""
        await self._turn_back(Role.REDO)

    async def _turn_back(self, role: Role) -> None:
        ended = self._end_last() if role is Role.UNDO else None
        async with self._one_at_a_time:
            if ended is not None and not ended.has_begun:
                return  # it was the last, and has done nothing
            at = self._clock()
            turned = await self._asked(
                lambda changes: changes.undo(at) if role is Role.UNDO else changes.redo(at)
            )
        if turned is None:
            return
        step, taken = turned
        self._shelf.note(taken)
        if step is not None:
            self._tell(StepTaken(step, role))
            self._send()

    def _end_last(self) -> _Many | None:
        """End the order about many that was asked for last: it is what is to be undone."""
        orders = [order for order in self._orders if not order.is_stopped]
        for order in orders[-1:]:
            order.is_stopped = True
        return orders[-1] if orders else None

    async def give_up(self, wish: WishId) -> None:
        """Take back what waits, or keep theirs."""
        await self._changed(lambda changes: changes.give_up(wish))
        self._send()

    async def keep_mine(self, wish: WishId) -> None:
        """Send what the person was asked about as they saved it."""
        await self._changed(lambda changes: changes.keep_mine(wish))
        self._send()

    async def look_again(self, wish: WishId) -> None:
        """Look once more for what was added."""
        await self._changed(lambda changes: changes.look_again(wish))
        self._send()

    async def decide(self, wish: WishId, chosen: dict[str, str]) -> None:
        """Give fields of a conflict the values that the person chose."""
        await self._changed(lambda changes: changes.decide(wish, chosen))
        self._send()

    async def be(self, wish: WishId, remote_id: RemoteId) -> None:
        """Say which contact of the server is the one that was added."""
        await self._changed(lambda changes: changes.be(wish, remote_id))
        self._send()

    async def tell_waiting(self) -> None:
        """Tell what the server does not have yet."""
        items = await self._asked(lambda changes: changes.waiting())
        self._tell(WaitingTold(items or ()))

    async def tell_question(self, after: LocalId) -> None:
        """Tell about which contact the person is asked after that one."""
        items = await self._asked(lambda changes: changes.waiting())
        self._tell(QuestionFound(next_question(items or (), after)))

    async def tell_past(self, number: LocalId) -> None:
        """Tell the history of one contact; of all of them for 0."""
        past = await self._asked(
            lambda changes: changes.history(number) if number else changes.recent()
        )
        self._tell(PastTold(number, past or ()))

    async def erase_past(self, number: LocalId) -> None:
        """Forget the history of one contact."""
        await self._asked(lambda changes: changes.erase_history(number))
        await self.tell_past(number)
        self.recount_soon()

    # Telling

    def note(self, taken: Taken) -> None:
        """Tell what has changed in the list."""
        self._shelf.note(taken)

    def recount_soon(self) -> None:
        """Tell how much waits, if that is something else than before."""
        self._is_outdated = True
        if not self._is_counting:
            self._is_counting = True
            self._counting.start(self._count_until_right())

    async def _count_until_right(self) -> None:
        try:
            while self._is_outdated:
                self._is_outdated = False
                await self._recount()
        finally:
            self._is_counting = False

    async def _recount(self) -> None:
        counts = await self._asked(lambda changes: changes.counts())
        if counts is not None and counts != self._counts:
            self._counts = counts
            self._tell(OutboxTold(*counts))
        state = await self._asked(lambda changes: changes.undoable())
        if state is not None and state != self._undoable:
            self._undoable = state
            self._tell(UndoableTold(state))

    # The changes that are open

    @property
    def _changes(self) -> Changes | None:
        return self._shelf.book.changes if self._shelf.book else None

    async def _asked(self, work: Callable[[Changes], Awaitable[_T]]) -> _T | None:
        """Return what *work* returns; None where it could not be done, which is told."""
        changes = self._changes
        if changes is None:
            return None
        try:
            return await work(changes)
        except StoreClosed:
            return None
        except StoreError as error:
            self._tell(BookFailed(error))
            return None

    async def _changed(self, work: Callable[[Changes], Coroutine[None, None, Taken]]) -> None:
        self.note(await self._asked(work) or Taken())
        self.recount_soon()

    async def _done(self, work: Callable[[Changes], Coroutine[None, None, Done]]) -> None:
        done = await self._asked(work)
        if done is None:
            return
        self.note(done.taken)
        await self._tell_done(done.step)

    async def _tell_done(self, step: int | None) -> None:
        state = await self._asked(lambda changes: changes.undoable())
        if state is not None and state.undo is not None and state.undo.number == step:
            self._tell(StepTaken(state.undo, Role.DO))
        self.recount_soon()
        self._send()
