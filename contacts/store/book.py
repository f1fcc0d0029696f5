"""The book: the copy of the contacts that the window reads, as the worker fills it.

Every method that is awaited is one commit on the writer's thread, or several where the
work is long. What it changed is returned, for whoever shows it.
"""

import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import apsw

from contacts.contact import FIELDS, Contact, Field, LocalId, RemoteId
from contacts.errors import BookBroken, ChangesBroken, StoreClosed
from contacts.history import Origin, change_between
from contacts.outgoing import EntryNumber
from contacts.presence import Presence
from contacts.row import title_of
from contacts.store import journal, outbox, overlay, ranks, sweeps
from contacts.store.changes import Changes
from contacts.store.changes_file import attach_changes
from contacts.store.copies import CONTACTS, Taken, Taking
from contacts.store.database import Place, open_database
from contacts.store.entries import entry_of_id
from contacts.store.meta import fact, set_fact, whole
from contacts.store.schema import BOOK
from contacts.store.sending import IDENTITY, Outbox, note_gone, note_taken_back
from contacts.store.sql import fetched
from contacts.store.sweeps import Ended, ListedPage, Sweep, Unfinished
from contacts.store.writer import Writer

__all__ = ["Book", "Ended", "ListedPage", "Standing", "Taken", "Unfinished"]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of the book.

    Attributes:
        contacts: how many it has; *total*: how many the server had at the last answer.
        complete_at: when the last complete sweep ended, in seconds since the epoch.
        sweep: what was left of the first one.
        sync_token: to ask for what has changed since.
        diffs_off_until: time of day until which sync tokens are not to be used.
    """

    contacts: int
    total: int
    complete_at: float | None
    sweep: Unfinished | None
    sync_token: str | None
    diffs_off_until: float | None


class Book:
    """One account's copy of the contacts.

    Attributes:
        place: where it is.
        country: the calling code's country that numbers without one belong to.
        presence: of whoever reads it: work that can wait makes room.
        changes: what the person does; *outbox*: the same for the one who sends it.
        page_stored: called, on the writer's thread, with place and length of a page that
            has come while rows stand in the server's order.
    """

    def __init__(self, place: Place, country: str = "", changes: Place | None = None) -> None:
        self.place = place
        self._changes_place = changes or place.beside("changes")
        self.country = country
        self.page_stored: Callable[[int, int], None] = lambda *_: None
        self.presence = Presence()
        self._writer = Writer(place.turn, lambda: self.presence.is_busy)
        self._clock: Callable[[], float] = time.time
        self.changes = Changes(self._writer, self.show)
        self.outbox = Outbox(self._writer, self.show, self._confirmed, self._clock)
        self._sweep: Sweep | None = None
        self._sweeps = 0
        self._readings = 0
        self._touched: set[LocalId] | None = None  # while ranks are being built
        self._changes_country = 0  # how often at once

    async def open(self) -> None:
        """Open the file, or make it.

        Raises:
            ChangesBroken: the file beside it, of what the server does not have.
            BookBroken, BookNewer, StoreError: it is not open.
        """
        try:
            await self._writer.open(self._opened)
            self._readings = await self._writer.do(lambda db: whole(db, "readings"))
            await self._settle()
        except BaseException:  # also where nobody waits for it any more
            self.close()
            self.join()  # at most milliseconds: nothing else is queued
            raise

    def _opened(self) -> tuple[apsw.Connection, ...]:
        book = open_database(self.place, BOOK)
        try:
            attach_changes(book, self._changes_place, datetime.now().astimezone())
        except BookBroken as error:
            book.close()
            raise ChangesBroken(str(error)) from error
        return (book,)

    async def _settle(self) -> None:
        """Bring in line what a crash may have left between the commits of the two files."""
        is_new = await self._writer.do(_identify)

        def wake_up(db: apsw.Connection) -> None:
            outbox.wake_up(db)
            journal.expire(db, self._clock())
            if is_new:
                outbox.forget_done(db)

        await self._writer.do(wake_up, "changes")
        await self.show(await self._writer.do(overlay.entries_in_sight))

    async def show(self, entries: Iterable[EntryNumber]) -> Taken:
        """Show what became of entries by what stands in the changes of them now."""
        entries = tuple(entries)
        if not entries:
            return Taken()

        def show(db: apsw.Connection) -> Taken:
            shown = [overlay.renew(db, entry, self.country) for entry in entries]
            numbers = frozenset(each.number for each in shown if each.number is not None)
            if self._touched is not None:
                self._touched.update(numbers)
            return Taken(numbers, any(each.is_moved for each in shown))

        return await self._writer.do(show)

    def close(self) -> None:
        """Finish what was begun and close; ``join`` waits for that."""
        self._writer.close()

    def join(self) -> bool:
        """Wait until the file is closed; False where that takes too long."""
        return self._writer.join()

    # Readings

    def next_reading(self) -> int:
        """Return the number of a reading whose request leaves now."""
        self._readings += 1
        return self._readings

    async def standing(self) -> Standing:
        """Return what is known of the book."""
        return await self._writer.do(self._standing)

    def _standing(self, db: apsw.Connection) -> Standing:
        left: Unfinished | None = None
        if found := sweeps.unfinished(db, self._sweeps + 1):
            self._sweeps += 1
            left, self._sweep = found
        complete_at, token = fact(db, "complete_at"), fact(db, "sync_token")
        off_until = fact(db, "diffs_off_until")
        return Standing(
            contacts=whole(db, CONTACTS),
            total=whole(db, "total"),
            complete_at=None if complete_at is None else float(complete_at),
            sweep=left,
            sync_token=None if token is None else str(token),
            diffs_off_until=None if off_until is None else float(off_until),
        )

    async def begin_sweep(self, count: int) -> int:
        """Begin to read the list of *count* contacts; return the number of that sweep."""
        self._sweeps += 1
        number, reading = self._sweeps, self._readings
        self._sweep = await self._writer.do(lambda db: sweeps.begin(db, number, count, reading))
        return number

    async def take_pages(self, sweep: int, pages: Sequence[ListedPage]) -> Taken:
        """Take answers of the list.

        Args:
            sweep: the number of the sweep they belong to.
            pages: in the order they came.
        """
        current = self._current(sweep)

        def take(taking: Taking) -> None:
            sweeps.take_pages(taking, current, pages)
            set_fact(taking.db, "total", pages[-1].count)

        taken = await self._take(take, are_news=not current.is_first)
        if current.is_first:
            for page in pages:
                self.page_stored(page.first, len(page.contacts))
        return taken

    async def seen_in(self, sweep: int) -> int:
        """Return how many different contacts a sweep has seen."""
        return self._current(sweep).seen

    async def end_sweep(
        self, sweep: int, *, at: float, token: str | None, most_at_once: int | None
    ) -> Ended:
        """Note that a sweep is complete, unless more contacts are missed than is believed.

        Args:
            sweep: its number.
            at: the time of day, in seconds since the epoch.
            token: the sync token taken before it.
            most_at_once: how many missed contacts are believed; None where none is.
        """
        current = self._current(sweep)

        def end(db: apsw.Connection) -> Ended:
            if most_at_once is None:
                ended = Ended()
                sweeps.end_without_proof(db, current, at)
            else:
                ended = sweeps.end(db, current, at, most_at_once)
            if not ended.doubted:
                set_fact(db, "sync_token", token)
            return ended

        ended = await self._writer.do(end)
        self._sweep = None
        await self._forget_done(current.began_at)
        return ended

    async def _forget_done(self, reading: int) -> None:
        """What was confirmed before a reading of everything has lasted, or was asked about."""
        now = self._clock()
        await self._writer.do(lambda db: outbox.forget_done(db, reading, now), "changes")

    async def _note_gone(self, gone: Sequence[RemoteId]) -> None:
        if gone:
            at = self._clock()
            await self._writer.do(lambda db: note_gone(db, gone, at), "changes")

    async def pages_of(self, numbers: Sequence[LocalId]) -> tuple[int, ...]:
        """Return on which pages of the server's list contacts stood in the first sweep."""
        marks = ",".join("?" * len(numbers))
        sql = f"SELECT DISTINCT place / 100 FROM arrived WHERE number IN ({marks})"  # noqa: S608
        found = await self._writer.do(lambda db: fetched(db, sql, numbers))
        return tuple(row[0] for row in found)

    async def some_ids(self, count: int) -> tuple[RemoteId, ...]:
        """Return the ids of up to *count* contacts, the newest of the book."""
        sql = "SELECT remote_id FROM contact ORDER BY number DESC LIMIT ?"
        found = await self._writer.do(lambda db: fetched(db, sql, (count,)))
        return tuple(RemoteId(row[0]) for row in found)

    def _current(self, sweep: int) -> Sweep:
        if self._sweep is None or self._sweep.number != sweep:
            raise StoreClosed
        return self._sweep

    async def needs_order(self) -> bool:
        """Whether all contacts are there and have no ranks, or those of another country."""
        return await self._writer.do(self._needs_ranks)

    async def put_in_order(self) -> None:
        """Give contacts their ranks, piece by piece; what comes meanwhile is not lost."""
        self._touched = set(await self._writer.do(_numbers_edited))
        try:
            await self._writer.do_in_steps(lambda db: ranks.build(db, self.country))
            await self._writer.do(self._show_touched)
        finally:
            self._touched = None

    def _needs_ranks(self, db: apsw.Connection) -> bool:
        if fact(db, "complete_at") is None:
            return False
        is_of_another = fact(db, "country") != self.country and not self._changes_country
        return is_of_another or not ranks.are_built(db)

    async def change_country(self, country: str) -> Taken:
        """Let numbers without a country belong to this one; return what may be found otherwise.

        What is asked from here on is asked for it; contacts follow piece by piece, and where
        that is cut off, they are put in order anew at the next start.
        """
        self.country = country
        self._changes_country += 1
        try:
            await self._writer.do_in_steps(
                lambda db: ranks.renew_texts(db, country, lambda: self.country == country)
            )
        finally:
            self._changes_country -= 1
        return Taken(frozenset({LocalId(0)}), is_reordered=True)

    def _show_touched(self, db: apsw.Connection) -> None:
        """Show what changed while ranks were built."""
        for number in self._touched or ():
            overlay.put(db, number, self.country)

    async def take_contacts(self, reading: int, contacts: Sequence[Contact]) -> Taken:
        """Take contacts that were read one by one."""
        return await self._take(lambda taking: taking.take(reading, contacts))

    async def confirm(self, reading: int, contact: Contact) -> tuple[LocalId, Taken]:
        """Take *contact* as the server has confirmed it after a change from here.

        Returns:
            its number, and what has changed by it.
        """
        numbers: list[LocalId] = []

        def take(taking: Taking) -> None:
            taking.confirm(reading, contact)
            numbers.append(taking.numbers[contact.remote_id])

        taken = await self._confirmed(take, frozenset(FIELDS))
        return numbers[0], taken

    async def _confirmed(self, take: Callable[[Taking], None], fields: frozenset[Field]) -> Taken:
        return await self._take(take, confirmed=fields)

    async def take_diff(
        self, reading: int, contacts: Sequence[Contact], gone: Sequence[RemoteId], token: str
    ) -> Taken:
        """Take what has changed since a sync token, and the token to ask by next."""
        await self._note_gone(gone)

        def take(taking: Taking) -> None:
            taking.take(reading, contacts)
            taking.remove(reading, gone)
            set_fact(taking.db, "sync_token", token)

        taken = await self._take(take)
        await self._forget_done(reading)
        return taken

    async def remove(self, reading: int, gone: Sequence[RemoteId]) -> Taken:
        """Forget contacts that the server does not have any more."""
        await self._note_gone(gone)
        return await self._take(lambda taking: taking.remove(reading, gone))

    async def look_at(self, number: LocalId) -> Taken:
        """Note that the person has seen what is new of a contact."""

        def look(db: apsw.Connection) -> Taken:
            db.execute("DELETE FROM news WHERE number = ?", (number,))
            return Taken(frozenset({number} if db.changes() else ()))

        return await self._writer.do(look)

    async def order_by(self, by: str, *, skips_particles: bool) -> None:
        """Prepare an order, so that its first rows come at once from then on."""
        await self._writer.do(lambda db: ranks.index_order(db, by, skips_particles=skips_particles))

    # Sync tokens

    async def turn_diffs_off(self, until: float) -> None:
        """Use no sync token before that time of day."""

        def turn(db: apsw.Connection) -> None:
            set_fact(db, "sync_token", None)
            set_fact(db, "diffs_off_until", until)

        await self._writer.do(turn)

    async def drop_token(self) -> None:
        """Forget the sync token."""
        await self._writer.do(lambda db: set_fact(db, "sync_token", None))

    async def _take(
        self,
        take: Callable[[Taking], None],
        *,
        are_news: bool = True,
        confirmed: frozenset[Field] | None = None,
    ) -> Taken:
        def work(db: apsw.Connection) -> Taking:
            is_building = self._touched is not None
            taking = Taking(db, self.country, are_news and not is_building, confirmed)
            take(taking)
            if taking.taken.numbers or taking.is_confirming:
                set_fact(db, "readings", self._readings)
            if self._touched is not None:
                self._touched.update(taking.taken.numbers)
            return taking

        taking = await self._writer.do(work)
        if self._sweep is not None:  # they are on disk now
            self._sweep.see(taking.numbers.values())
        if not (taking.told or taking.taken_back):
            return taking.taken
        at = self._clock()
        await self._writer.do(lambda db: _note_told(db, taking, at), "changes")
        asked = await self.show({item.entry for item, _ in taking.taken_back})
        taken = taking.taken
        return Taken(taken.numbers | asked.numbers, taken.is_reordered or asked.is_reordered)


def _identify(db: apsw.Connection) -> bool:
    """Give a new book a name of its own; return whether it is new."""
    is_new = fact(db, IDENTITY) is None
    if is_new:
        set_fact(db, IDENTITY, secrets.token_hex(8))
    return is_new


def _numbers_edited(db: apsw.Connection) -> list[LocalId]:
    found = fetched(db, "SELECT number FROM edited UNION SELECT number FROM unsent")
    return [LocalId(row[0]) for row in found]


def _note_told(db: apsw.Connection, taking: Taking, at: float) -> None:
    """Write down what others changed, and ask about what they took back."""
    for before, after in taking.told:
        contact = after or before
        if contact is not None and (wish := change_between(before, after)):
            entry = entry_of_id(db, contact.remote_id)
            title = title_of(before or contact)
            journal.note(db, entry, wish, at=at, title=title, origin=Origin.THERE)
    for item, contact in taking.taken_back:
        note_taken_back(db, item, contact, at)
