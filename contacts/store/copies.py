"""What the server has, as far as it has come: *base*, one copy a contact.

A reading is numbered when its request leaves. It is dropped where the contact was
confirmed by a later one, so that answers may arrive in any order. Where nothing changed,
nothing is written.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import apsw

from contacts.contact import (
    FIELDS,
    Change,
    Contact,
    Field,
    LocalId,
    RemoteId,
    means_the_same,
    values_with,
)
from contacts.outgoing import EntryNumber, Item, changes_back
from contacts.packing import Packed, packed, unpacked
from contacts.store import outbox, overlay, ranks
from contacts.store.entries import next_number, retire
from contacts.store.meta import set_fact, whole
from contacts.store.sql import fetched, insert_all

CONTACTS = "contacts"
"""The fact that tells how many contacts the book has: counting a million takes 25 ms."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a commit changed.

    Attributes:
        numbers: of the contacts that are others now.
        is_reordered: contacts came, went, or stand elsewhere.
    """

    numbers: frozenset[LocalId] = frozenset()
    is_reordered: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    number: LocalId
    reading: int
    base: bytes


_Read = tuple[int, bytes]  # a contact as it is kept, and the number of the reading before it
_New = tuple[LocalId, RemoteId, int, bytes]  # a row of the table
Told = tuple[Contact | None, Contact | None]
"""A contact as it was and as it became; None for not there."""


@dataclass(slots=True)
class Taking:
    """One commit's contacts on their way into the book.

    Attributes:
        are_news: what others changed is marked until somebody looks at it.
        confirmed: where what comes is the end of what was on its way, the fields that this
            was about: what others did to the rest of the contact is told all the same.
        numbers: of all contacts that were taken, changed or not, by their ids.
        taken_back: what was confirmed of contacts that are back at what they were before;
            these are not taken, so that it is noticed until it is written down.
        told: what others changed, for the journal.
    """

    db: apsw.Connection
    country: str
    are_news: bool = True
    confirmed: frozenset[Field] | None = None
    numbers: dict[RemoteId, LocalId] = field(default_factory=dict)
    taken_back: list[tuple[Item, Contact]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    _gathered: dict[RemoteId, _Read] = field(default_factory=dict)
    _changed: set[LocalId] = field(default_factory=set)
    _entries: dict[RemoteId, EntryNumber] = field(default_factory=dict)
    _is_reordered: bool = False

    @property
    def is_confirming(self) -> bool:
        """Whether what comes is the end of what was on its way."""
        return self.confirmed is not None

    @property
    def taken(self) -> Taken:
        """What has changed."""
        return Taken(frozenset(self._changed), self._is_reordered)

    def take(self, reading: int, contacts: Iterable[Contact]) -> None:
        """Keep *contacts*, each id once, where they are new or others than before."""
        self.gather(reading, (Packed(each.remote_id, packed(each)) for each in contacts))
        self.take_gathered()

    def gather(self, reading: int, contacts: Iterable[Packed]) -> None:
        """Add *contacts* to those that are taken together; of two readings the later counts."""
        read = {remote_id: (reading, data) for remote_id, data in contacts}
        for remote_id in self._gathered.keys() & read.keys():
            if self._gathered[remote_id][0] > reading:
                del read[remote_id]
        self._gathered.update(read)

    def take_gathered(self) -> None:
        """Keep what was gathered."""
        found, self._gathered = self._gathered, {}
        known = _known(self.db, found)
        forgotten = _gone(self.db, found)
        left_alone = set() if self.is_confirming else outbox.on_its_way(self.db)
        self._entries = outbox.entries_of(self.db, found)
        number = next_number(self.db)
        new: list[_New] = []
        for remote_id, (reading, base) in found.items():
            if remote_id in forgotten:
                continue
            if (old := known.get(remote_id)) is None:
                new.append((number, remote_id, reading, base))
                self.numbers[remote_id] = number
                number = LocalId(number + 1)
                continue
            self.numbers[remote_id] = old.number
            if old.base == base or old.reading > reading or remote_id in left_alone:
                continue
            contact = unpacked(base, remote_id)
            is_taken_back = self._is_taken_back(remote_id, reading, contact)
            if self.is_confirming or not is_taken_back:
                self._tell(unpacked(old.base, remote_id), contact)
                self._renew(old.number, reading, contact, base)
        self._add(new)

    def _is_taken_back(self, remote_id: RemoteId, reading: int, contact: Contact) -> bool:
        """Whether a change from here that was confirmed is back at what was before."""
        entry = self._entries.get(remote_id)
        if entry is None or not self.are_news:
            return False
        settled = self._settled_otherwise(entry)
        items = [
            item
            for item in outbox.done(self.db, (entry,))
            if item.reading < reading
            and any(each.field not in settled for each in changes_back(contact, item.wish))
        ]
        self.taken_back += [(item, contact) for item in items]
        return bool(items)

    def _settled_otherwise(self, entry: EntryNumber) -> set[Field]:
        """Return the fields that are confirmed now, or wait: there the merge tells."""
        items = outbox.outstanding(self.db, entry)
        waiting = {change.field for item in items for change in item.wish.edit}
        return waiting | (self.confirmed or frozenset())

    def _tell(self, before: Contact, after: Contact) -> None:
        if self.is_confirming:
            before = self._with_own(before, after)
        if self.are_news and before != after:
            self.told.append((before, after))

    def _with_own(self, before: Contact, after: Contact) -> Contact:
        """Return *before* as it would be with nothing but what is confirmed now."""
        own = self.confirmed or frozenset()
        edit = tuple(
            Change(field, was, value)
            for field, was, value in zip(FIELDS, before.values, after.values, strict=True)
            if field in own or means_the_same(field, was, value)
        )
        return replace(after, values=values_with(before.values, edit))

    def _add(self, new: Sequence[_New]) -> None:
        if not new:
            return
        insert_all(self.db, "INSERT INTO contact", new)
        set_fact(self.db, CONTACTS, whole(self.db, CONTACTS) + len(new))
        self._is_reordered = True
        if not ranks.are_built(self.db):
            self._changed.update(row[0] for row in new)
            for entry in self._entries.values():
                overlay.renew(self.db, entry, self.country)
            return
        for number, remote_id, _, base in new:
            contact = unpacked(base, remote_id)
            self._show(number, contact)
            if self.are_news and not self.is_confirming:
                self.told.append((None, contact))

    def _renew(self, number: LocalId, reading: int, contact: Contact, base: bytes) -> None:
        self.db.execute(
            "UPDATE contact SET reading = ?, base = ? WHERE number = ?",
            (reading, base, number),
        )
        if ranks.are_built(self.db):
            self._show(number, contact)
        elif (entry := self._entries.get(contact.remote_id)) is not None:
            overlay.renew(self.db, entry, self.country)
        self._changed.add(number)

    def _show(self, number: LocalId, contact: Contact) -> None:
        self._changed.add(number)
        entry = self._entries.get(contact.remote_id)
        if entry is not None:
            is_moved = overlay.renew(self.db, entry, self.country).is_moved
        else:
            is_moved = ranks.put(self.db, number, contact, self.country)
        self._is_reordered = self._is_reordered or is_moved
        if self.are_news and not self.is_confirming:
            self.db.execute("INSERT OR IGNORE INTO news VALUES (?)", (number,))

    def confirm(self, reading: int, contact: Contact) -> None:
        """Keep *contact* as the server has confirmed it; earlier readings of it are void."""
        self.db.execute("DELETE FROM gone WHERE remote_id = ?", (contact.remote_id,))
        self.take(reading, (contact,))
        self.db.execute(
            "UPDATE contact SET reading = max(reading, ?) WHERE remote_id = ?",
            (reading, contact.remote_id),
        )

    def remove(self, reading: int, remote_ids: Iterable[RemoteId]) -> None:
        """Forget contacts that the server does not have any more."""
        remote_ids = tuple(remote_ids)
        left_alone = set() if self.is_confirming else outbox.on_its_way(self.db)
        for remote_id, known in _known(self.db, remote_ids).items():
            if known.reading > reading or remote_id in left_alone:
                continue
            if self.are_news and not self.is_confirming:
                self.told.append((unpacked(known.base, remote_id), None))
            retire(self.db, known.number)
            ranks.drop(self.db, known.number)
            for table in ("contact", "arrived", "missing", "news", "edited"):
                self.db.execute(f"DELETE FROM {table} WHERE number = ?", (known.number,))  # noqa: S608
            self.db.execute("INSERT OR REPLACE INTO gone VALUES (?, ?)", (remote_id, reading))
            overlay.keep_unsent(self.db, remote_id, known.number, self.country)
            self._changed.add(known.number)
            self._is_reordered = True
            set_fact(self.db, CONTACTS, whole(self.db, CONTACTS) - 1)


def _known(db: apsw.Connection, remote_ids: Iterable[RemoteId]) -> dict[RemoteId, _Known]:
    found = fetched(
        db,
        "SELECT remote_id, number, reading, base FROM contact"
        " WHERE remote_id IN (SELECT value FROM json_each(?))",
        (_list(remote_ids),),
    )
    return {RemoteId(row[0]): _Known(LocalId(row[1]), row[2], row[3]) for row in found}


def _gone(db: apsw.Connection, remote_ids: Iterable[RemoteId]) -> set[RemoteId]:
    if db.execute("SELECT 1 FROM gone LIMIT 1").get is None:
        return set()
    found = fetched(
        db,
        "SELECT remote_id FROM gone WHERE remote_id IN (SELECT value FROM json_each(?))",
        (_list(remote_ids),),
    )
    return {RemoteId(row[0]) for row in found}


def _list(texts: Iterable[str]) -> str:
    return json.dumps(tuple(texts))
