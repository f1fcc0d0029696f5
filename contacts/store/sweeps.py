"""What a sweep has seen, and what follows once it is complete.

The first sweep is written down as it goes, so that after a stop it goes on where it was.
Later ones are kept in memory alone: a refresh of an unchanged book writes nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import apsw

from contacts.contact import LocalId, RemoteId
from contacts.packing import Packed
from contacts.store.copies import CONTACTS, Taking
from contacts.store.meta import fact, set_fact, whole
from contacts.store.sql import fetched, insert_all

_PAGE = 100
_MISSED_BY = 2  # sweeps, before anybody asks whether a contact is gone


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A sweep that can go on where it was.

    Attributes:
        count: how many contacts the server had then.
        pages: what has been read of it, by ``skip // 100``.
    """

    number: int
    count: int
    pages: frozenset[int]


@dataclass(slots=True)
class Sweep:
    """What one sweep has seen.

    Attributes:
        is_first: nothing has been read completely before.
        began_at: the number of the last reading before it.
    """

    number: int
    is_first: bool
    began_at: int
    _seen: bytearray = field(default_factory=bytearray)  # a byte a number: 1 MB for a million

    def see(self, numbers: Iterable[LocalId]) -> None:
        """Note that contacts are there."""
        numbers = tuple(numbers)
        missing = max(numbers, default=0) + 1 - len(self._seen)
        if missing > 0:
            self._seen.extend(bytes(missing + 1024))
        seen = self._seen
        for number in numbers:
            seen[number] = 1

    def has_seen(self, number: LocalId) -> bool:
        """Whether a contact was there."""
        return number < len(self._seen) and bool(self._seen[number])

    @property
    def seen(self) -> int:
        """How many different contacts it has seen."""
        return self._seen.count(1)


def begin(db: apsw.Connection, number: int, count: int, reading: int) -> Sweep:
    """Begin a sweep of *count* contacts; what an unfinished one had read is forgotten."""
    is_first = fact(db, "complete_at") is None
    if is_first:
        db.execute("DELETE FROM swept")
        set_fact(db, "sweep_count", count)
    set_fact(db, "total", count)
    return Sweep(number, is_first, reading)


def unfinished(db: apsw.Connection, number: int) -> tuple[Unfinished, Sweep] | None:
    """Return the first sweep as it was left, or None where there is nothing to go on with."""
    pages = frozenset(row[0] for row in fetched(db, "SELECT page FROM swept"))
    if not pages or fact(db, "complete_at") is not None:
        return None
    sweep = Sweep(number, is_first=True, began_at=0)
    sweep.see(LocalId(row[0]) for row in fetched(db, "SELECT number FROM contact"))
    return Unfinished(number, whole(db, "sweep_count"), pages), sweep


@dataclass(frozen=True, slots=True)
class ListedPage:
    """An answer of the list.

    Attributes:
        reading: the number it was asked for under.
        first: its ``skip``.
        contacts: in the server's order; None for one that is unusable.
        count: how many the server had in all.
    """

    reading: int
    first: int
    contacts: Sequence[Packed | None]
    count: int


def take_pages(taking: Taking, sweep: Sweep, pages: Iterable[ListedPage]) -> None:
    """Take pages of the list, in the order they came."""
    for page in pages:
        taking.gather(page.reading, filter(None, page.contacts))
    taking.take_gathered()
    if sweep.is_first:
        for page in pages:
            _note_places(taking, page)


def _note_places(taking: Taking, page: ListedPage) -> None:
    places = [
        (place, taking.numbers[contact.remote_id])
        for place, contact in enumerate(page.contacts, page.first)
        if contact and contact.remote_id in taking.numbers
    ]
    insert_all(taking.db, "INSERT OR REPLACE INTO arrived", places)
    if page.first % _PAGE == 0:
        taking.db.execute("INSERT OR IGNORE INTO swept VALUES (?)", (page.first // _PAGE,))


@dataclass(frozen=True, slots=True)
class Ended:
    """What a complete sweep says of contacts that it has not seen.

    Attributes:
        missed: by it and by the complete sweep before it.
        doubted: more than may go without a question; nothing was noted of this sweep.
    """

    missed: tuple[RemoteId, ...] = ()
    doubted: tuple[RemoteId, ...] = ()


def end(db: apsw.Connection, sweep: Sweep, at: float, most_at_once: int) -> Ended:
    """Note that *sweep* is complete at the time *at*, and what it has missed.

    Args:
        db: the book.
        sweep: what it has seen.
        at: in seconds since the epoch.
        most_at_once: how many missed contacts are believed.
    """
    missed = _missed(db, sweep)
    if len(missed) > most_at_once:
        return Ended(doubted=tuple(missed.values()))
    before = dict(fetched(db, "SELECT number, sweeps FROM missing"))
    for number in before.keys() - missed.keys():
        db.execute("DELETE FROM missing WHERE number = ?", (number,))
    for number in missed:
        db.execute(
            "INSERT OR REPLACE INTO missing VALUES (?, ?)", (number, before.get(number, 0) + 1)
        )
    end_without_proof(db, sweep, at)
    # One that was deleted here and seen again since is there after all: the next sweep adds it.
    db.execute("DELETE FROM gone WHERE reading <= ?", (sweep.began_at,))
    return Ended(
        tuple(
            remote_id
            for number, remote_id in missed.items()
            if before.get(number, 0) + 1 >= _MISSED_BY
        )
    )


def end_without_proof(db: apsw.Connection, sweep: Sweep, at: float) -> None:
    """Note that *sweep* has read all there is, though not so that absence means anything."""
    set_fact(db, "complete_at", at)
    set_fact(db, "total", max(sweep.seen, whole(db, "total")))


def _missed(db: apsw.Connection, sweep: Sweep) -> dict[LocalId, RemoteId]:
    """Return the contacts that were there before *sweep* began and not in it."""
    if sweep.seen >= whole(db, CONTACTS):
        return {}
    missed = [
        LocalId(row[0])
        for row in fetched(db, "SELECT number FROM contact ORDER BY number")
        if not sweep.has_seen(LocalId(row[0]))
    ]
    return dict(_ids_of(db, missed))


def _ids_of(db: apsw.Connection, numbers: Iterable[LocalId]) -> Iterable[tuple[LocalId, RemoteId]]:
    for number in numbers:
        remote_id = db.execute("SELECT remote_id FROM contact WHERE number = ?", (number,)).get
        yield number, RemoteId(remote_id)
