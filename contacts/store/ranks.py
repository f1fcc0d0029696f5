"""*shown*: every contact as a person sees it, clustered in the order of names.

A contact's rank leaves room for others beside it. Where the room is used up, the
contacts that follow are moved on, as few as it takes. Contacts without a name stand
behind all others.

As long as the first download is going on there are no ranks; ``build`` makes them all.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

import apsw

from contacts.contact import BY_WIRE, Contact, LocalId
from contacts.packing import packed, unpacked
from contacts.search import searched_text
from contacts.store import functions
from contacts.store.meta import fact, set_fact
from contacts.store.sql import fetched, first, insert_all, reading
from contacts.view import LAST_WORD

NAMELESS = 1 << 60
"""Contacts without a name have this rank or a higher one."""

_GAP = 1 << 24
_MOVED = 200  # contacts that make room together
_STEP = 400  # contacts put into place in one commit: some 20 ms
_RENEWED = 200  # contacts whose searched text is made anew in one commit
_COLLECTED = 1500
_MERGED = 200  # pages of the index in one commit
_BY_NAME = ("name", 0)

_INSERT = "INSERT INTO shown VALUES (?, ?, ?, ?, ?, ?, ?)"
_INDEX = "INSERT INTO hits (rowid, text) VALUES (?, ?)"
_Shown = tuple[int, int, str, bool, bool, bytes, str]


def are_built(db: apsw.Connection) -> bool:
    """Whether contacts have ranks."""
    return bool(fact(db, "is_built"))


def put(db: apsw.Connection, number: LocalId, contact: Contact, country: str) -> bool:
    """Show *contact*; return whether it is new or stands elsewhere than before."""
    copy = packed(contact)
    key = functions.order_key(*_BY_NAME, copy)
    old = db.execute("SELECT rank, copy, text FROM shown WHERE number = ?", (number,)).get
    stays = old is not None and functions.order_key(*_BY_NAME, old[1]) == key
    if old is not None:
        _take_away(db, old[0], old[2])
    rank = old[0] if stays else _free_rank(db, key)
    shown = _shown(rank, number, contact, copy, country)
    db.execute(_INSERT, shown)
    db.execute(_INDEX, (rank, shown[-1]))
    return not stays


def drop(db: apsw.Connection, number: LocalId) -> None:
    """Show a contact no more."""
    old = db.execute("SELECT rank, text FROM shown WHERE number = ?", (number,)).get
    if old is not None:
        _take_away(db, *old)


def index_order(db: apsw.Connection, by: str, *, skips_particles: bool) -> None:
    """Keep the contacts in one more order from now on."""
    db.execute(
        f"CREATE INDEX IF NOT EXISTS {index_name(by, skips_particles=skips_particles)} ON shown"
        f" (order_key('{_known_order(by)}', {int(skips_particles)}, copy), rank, number)"
    )


def index_name(by: str, *, skips_particles: bool) -> str:
    """Return what the index of an order is called."""
    return f"shown_by_{_known_order(by)}_{int(skips_particles)}"


def _known_order(by: str) -> str:
    """Return *by*; names of fields alone may stand in SQL."""
    if by != LAST_WORD and by not in BY_WIRE:
        raise ValueError(by)
    return by


def build(db: apsw.Connection, country: str) -> Iterator[None]:
    """Give every contact its rank, piece by piece; whatever had one before loses it."""
    set_fact(db, "is_built", None)
    set_fact(db, "country", country)
    db.execute("DELETE FROM shown; INSERT INTO hits (hits) VALUES ('delete-all')")
    db.execute("CREATE TEMP TABLE IF NOT EXISTS sorting (key, number); DELETE FROM sorting")
    yield
    yield from _collect_keys(db)
    rank, room = 0, _GAP
    sorted_numbers = "SELECT number, key = '' FROM temp.sorting ORDER BY key = '', key, number"
    with reading(db, sorted_numbers) as numbers:
        while batch := tuple(islice(numbers, _STEP)):
            ranks = []
            for _, is_nameless in batch:
                rank = max(rank + room, NAMELESS) if is_nameless else rank + room
                ranks.append(rank)
            _fill(db, dict(zip((number for number, _ in batch), ranks, strict=True)), country)
            yield
    db.execute("DROP TABLE temp.sorting; DELETE FROM swept")
    set_fact(db, "is_built", 1)
    yield
    yield from _merge_index(db)


def renew_texts(db: apsw.Connection, country: str, goes_on: Callable[[], bool]) -> Iterator[None]:
    """Let every contact be found by its numbers as they are in *country*, piece by piece.

    Contacts stay where they stand. Ends before its end once *goes_on* says no.
    """
    last = -1
    while are_built(db) and goes_on():
        renewed = _renew_some(db, last, country)
        if renewed is None:
            set_fact(db, "country", country)
            yield
            yield from _merge_index(db)
            return
        last = renewed
        yield


def _renew_some(db: apsw.Connection, after: int, country: str) -> int | None:
    """Do it for some contacts whose numbers follow *after*; return the last, None at the end."""
    found = fetched(
        db,
        "SELECT rank, number, remote_id, copy, text FROM shown WHERE number > ?"
        " ORDER BY number LIMIT ?",
        (after, _RENEWED),
    )
    for rank, _, remote_id, copy, before in found:
        text = _text_of(unpacked(copy, remote_id), country)
        if text != before:
            db.execute(
                "INSERT INTO hits (hits, rowid, text) VALUES ('delete', ?, ?)", (rank, before)
            )
            db.execute("UPDATE shown SET text = ? WHERE rank = ?", (text, rank))
            db.execute(_INDEX, (rank, text))
    return found[-1][1] if found else None


def _merge_index(db: apsw.Connection) -> Iterator[None]:
    """Make one piece of the pieces of the index: a query reads a third of the pages then."""
    pages = -_MERGED  # below zero: begin to merge all of them (FTS5, section 6.8)
    while True:
        before = db.total_changes()
        db.execute("INSERT INTO hits (hits, rank) VALUES ('merge', ?)", (pages,))
        if db.total_changes() - before < 2:  # noqa: PLR2004  # there is nothing left
            return
        pages = _MERGED
        yield  # others may write now, who count into the changes


def _collect_keys(db: apsw.Connection) -> Iterator[None]:
    last = -1
    while True:
        batch = fetched(
            db,
            "SELECT number, base FROM contact WHERE number > ? ORDER BY number LIMIT ?",
            (last, _COLLECTED),
        )
        if not batch:
            return
        last = batch[-1][0]
        keys = [(functions.order_key(*_BY_NAME, base), number) for number, base in batch]
        insert_all(db, "INSERT INTO temp.sorting", keys)
        yield


def _fill(db: apsw.Connection, ranks: dict[int, int], country: str) -> None:
    """Put contacts into place whose ranks are known to be free."""
    marks = ",".join("?" * len(ranks))
    found = fetched(
        db,
        f"SELECT number, remote_id, base FROM contact WHERE number IN ({marks})",  # noqa: S608
        ranks,
    )
    rows = [
        _shown(ranks[number], LocalId(number), unpacked(base, remote_id), base, country)
        for number, remote_id, base in found
    ]
    _insert_all(db, rows)


def _insert_all(db: apsw.Connection, rows: Iterable[_Shown]) -> None:
    rows = sorted(rows)
    insert_all(db, "INSERT INTO shown", rows)
    insert_all(db, "INSERT INTO hits (rowid, text)", [(row[0], row[-1]) for row in rows])


def _shown(rank: int, number: LocalId, contact: Contact, copy: bytes, country: str) -> _Shown:
    text = _text_of(contact, country)
    is_synced = bool(contact.sync_type)
    return (rank, number, contact.remote_id, contact.favorite, is_synced, copy, text)


def _text_of(contact: Contact, country: str) -> str:
    # Two line ends last, so that the last letter too begins three characters.
    return searched_text(contact.values, country) + "\n"


def _take_away(db: apsw.Connection, rank: int, text: str) -> None:
    db.execute("INSERT INTO hits (hits, rowid, text) VALUES ('delete', ?, ?)", (rank, text))
    db.execute("DELETE FROM shown WHERE rank = ?", (rank,))


def _free_rank(db: apsw.Connection, key: str) -> int:
    """Return a free rank behind all whose key is not greater than *key*."""
    if not key:
        last: int | None = first(db, "SELECT max(rank) FROM shown WHERE rank >= ?", (NAMELESS,))
        return NAMELESS if last is None else last + _GAP
    before = _last_not_after(db, key)
    after: int | None = first(db, "SELECT min(rank) FROM shown WHERE rank > ?", (before,))
    if after is None or after >= NAMELESS:
        return before + _GAP
    if after - before < 2:  # noqa: PLR2004  # no number between them
        _make_room(db, after)
        return _free_rank(db, key)
    return (before + after) // 2


def _last_not_after(db: apsw.Connection, key: str) -> int:
    """Return the highest rank whose key is not greater than *key*; 0 where there is none."""
    low, high = 0, NAMELESS
    while high - low > 1:
        middle = (low + high) // 2
        found = db.execute(
            "SELECT rank, copy FROM shown WHERE rank >= ? AND rank < ? ORDER BY rank LIMIT 1",
            (middle, high),
        ).get
        if found is not None and functions.order_key(*_BY_NAME, found[1]) <= key:
            low = found[0]
        else:
            high = middle
    return low


def _make_room(db: apsw.Connection, rank: int) -> None:
    """Spread the contacts from *rank* on over the room up to the one after them."""
    moved = fetched(
        db,
        "SELECT * FROM shown WHERE rank >= ? AND rank < ? ORDER BY rank LIMIT ?",
        (rank, NAMELESS, _MOVED),
    )
    last = moved[-1][0]
    end = db.execute(
        "SELECT min(rank) FROM shown WHERE rank > ? AND rank < ?", (last, NAMELESS)
    ).get
    room = ((last + _GAP if end is None else end) - rank) // (len(moved) + 1)
    if room < 2 and end is not None:  # noqa: PLR2004  # these too stand close together: move them first
        _make_room(db, end)
        _make_room(db, rank)
        return
    for row in moved:
        _take_away(db, row[0], row[-1])
    spread = (rank + room * place for place in range(1, len(moved) + 1))
    _insert_all(db, [(new, *row[1:]) for new, row in zip(spread, moved, strict=True)])
