"""The durable queue to the server: rows of SQL, and what they mean.

Rows of one contact go in the order of their ids. A row that waits may still be changed;
one that is sending, or whose end is unknown, is as it was sent. A row that is done stays
until a later reading has shown the contact: it tells a value taken back from one that was
changed for good.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import apsw

from contacts.contact import LocalId, RemoteId
from contacts.outgoing import EntryNumber, Item, Kind, State, Trouble, Wish, WishId
from contacts.store.entries import number_of
from contacts.store.sql import fetched, first, reading
from contacts.store.written import (
    read_trouble,
    read_values,
    read_wish,
    written_trouble,
    written_values,
    written_wish,
)

_COLUMNS = (
    "o.id, o.number, e.remote_id, o.kind, o.state, o.edit, o.version, o.body, o.at, o.mark,"
    " o.is_applied, o.trouble, o.title, o.reading"
)
_FROM = "changes.outbox AS o JOIN changes.entry AS e ON e.number = o.number"
_WATCHED_S = 120.0  # longer than any client waits between reading and writing
_ON_ITS_WAY = "('sending', 'unknown')"


def find(db: apsw.Connection, wish: WishId) -> Item | None:
    """Return a row; None where it is no more."""
    return next(iter(_items(db, "o.id = ?", (wish,))), None)


def outstanding(db: apsw.Connection, entry: EntryNumber) -> list[Item]:
    """Return what the server does not have yet of a contact, in order."""
    return _items(db, "o.number = ? AND o.state != 'done'", (entry,))


def waiting(db: apsw.Connection) -> list[Item]:
    """Return everything that the server does not have yet, in order."""
    return _items(db, "o.state != 'done'", ())


def done(db: apsw.Connection, entries: Iterable[EntryNumber]) -> list[Item]:
    """Return what was confirmed of some contacts and not read since."""
    marks = ",".join(str(int(each)) for each in entries)
    return _items(db, f"o.state = 'done' AND o.number IN ({marks})", ())


def next_due(db: apsw.Connection, busy: set[EntryNumber], limit: int) -> list[Item]:
    """Return the rows to work on next, at most one of a contact.

    Args:
        db: with the changes.
        busy: contacts that are being worked on.
        limit: how many at most.
    """
    due: dict[EntryNumber, Item] = {}
    stopped = set(busy)
    bodies = {
        item.body
        for item in _items(db, f"o.kind = 'addition' AND o.state IN {_ON_ITS_WAY}", ())
        if item.wish.kind is Kind.ADDITION
    }
    for item in _walk(db, "o.state IN ('waiting', 'unknown', 'sending')", ()):
        if item.entry in stopped:
            continue
        stopped.add(item.entry)  # what comes later for the same contact waits for this
        is_twin = item.wish.kind is Kind.ADDITION and item.wish.values in bodies
        if is_twin and item.state is State.WAITING:
            continue
        if item.remote_id is None and item.wish.kind is not Kind.ADDITION:
            continue
        if item.wish.kind is Kind.ADDITION:
            bodies.add(item.wish.values)
        due[item.entry] = item
        if len(due) == limit:
            break
    return list(due.values())


def counts(db: apsw.Connection) -> tuple[int, int]:
    """Return how many contacts wait to be sent, and how many need the person."""
    sql = (
        "SELECT count(DISTINCT CASE WHEN state IN ('conflict', 'refused') THEN NULL"
        " ELSE number END), count(DISTINCT CASE WHEN state IN ('conflict', 'refused')"
        " THEN number END) FROM changes.outbox WHERE state != 'done'"
    )
    waiting_count, asking = first(db, sql)
    return waiting_count, asking


def on_its_way(db: apsw.Connection) -> set[RemoteId]:
    """Return of which contacts a change is on its way: readings leave them alone."""
    sql = (
        "SELECT e.remote_id FROM changes.outbox AS o JOIN changes.entry AS e"  # noqa: S608
        f" ON e.number = o.number WHERE o.state IN {_ON_ITS_WAY} AND e.remote_id IS NOT NULL"
    )
    return {RemoteId(row[0]) for row in fetched(db, sql)}


def entries_of(db: apsw.Connection, remote_ids: Iterable[RemoteId]) -> dict[RemoteId, EntryNumber]:
    """Return of which of these contacts something stands in the changes."""
    wanted = set(remote_ids)
    found = fetched(
        db,
        "SELECT remote_id, number FROM changes.entry WHERE remote_id IS NOT NULL AND"
        " (number IN (SELECT number FROM changes.outbox)"
        " OR number IN (SELECT number FROM changes.draft))",
    )
    return {RemoteId(row[0]): EntryNumber(row[1]) for row in found if row[0] in wanted}


def add(db: apsw.Connection, entry: EntryNumber, wish: Wish, at: float, title: str) -> WishId:
    """Put a new wish at the end of the queue."""
    db.execute(
        "INSERT INTO changes.outbox (number, kind, state, edit, at, title)"
        " VALUES (?, ?, 'waiting', ?, ?, ?)",
        (entry, wish.kind.value, written_wish(wish), at, title),
    )
    return WishId(db.last_insert_rowid())


def change(db: apsw.Connection, item: Item, wish: Wish, state: State = State.WAITING) -> None:
    """Let a row that is not on its way want something else."""
    db.execute(
        "UPDATE changes.outbox SET edit = ?, kind = ?, state = ?, version = version + 1,"
        " is_applied = 0, trouble = NULL WHERE id = ?",
        (written_wish(wish), wish.kind.value, state.value, item.id),
    )


def drop(db: apsw.Connection, wish: WishId) -> None:
    """Take a row away."""
    db.execute("DELETE FROM changes.outbox WHERE id = ?", (wish,))


def mark_sending(db: apsw.Connection, item: Item, body: Sequence[str], mark: str) -> bool:
    """Note that a row is being sent; return False where it is another one by now."""
    db.execute(
        "UPDATE changes.outbox SET state = 'sending', body = ?, mark = ?, is_applied = 0"
        " WHERE id = ? AND version = ? AND state IN ('waiting', 'unknown', 'sending')",
        (written_values(tuple(body)), mark, item.id, item.version),
    )
    return bool(db.changes())


def set_state(db: apsw.Connection, wish: WishId, state: State, *, is_applied: bool = False) -> None:
    """Note how far a row has come."""
    db.execute(
        "UPDATE changes.outbox SET state = ?, is_applied = ?, trouble = NULL WHERE id = ?",
        (state.value, is_applied, wish),
    )


def trouble(db: apsw.Connection, item: Item, state: State, about: Trouble) -> bool:
    """Let a row wait for the person; return False where it is another one by now."""
    db.execute(
        "UPDATE changes.outbox SET state = ?, trouble = ? WHERE id = ? AND version = ?",
        (state.value, written_trouble(about), item.id, item.version),
    )
    return bool(db.changes())


def finish(db: apsw.Connection, wish: WishId, reading: int, at: float) -> None:
    """Note that the server has confirmed a row, as of *reading*, at that time."""
    db.execute(
        "UPDATE changes.outbox SET state = 'done', reading = ?, at = ?, trouble = NULL"
        " WHERE id = ?",
        (reading, at, wish),
    )


def adopt(db: apsw.Connection, item: Item, remote_id: RemoteId) -> None:
    """Note that the server calls a contact so that was added from here.

    Where something was noted of that id already, it belongs to the same contact.
    """
    other = first(db, "SELECT number FROM changes.entry WHERE remote_id = ?", (remote_id,))
    if other is not None and other != item.entry:
        for table in ("outbox", "journal"):
            db.execute(
                f"UPDATE changes.{table} SET number = ? WHERE number = ?",  # noqa: S608
                (item.entry, other),
            )
        db.execute(
            "UPDATE OR IGNORE changes.draft SET number = ? WHERE number = ?", (item.entry, other)
        )
        db.execute("DELETE FROM changes.draft WHERE number = ?", (other,))
        db.execute("DELETE FROM changes.entry WHERE number = ?", (other,))
    db.execute("UPDATE changes.entry SET remote_id = ? WHERE number = ?", (remote_id, item.entry))
    db.execute(
        "UPDATE changes.outbox SET state = 'unknown', is_applied = 1, trouble = NULL WHERE id = ?",
        (item.id,),
    )


def forget_done(db: apsw.Connection, before: int | None = None, now: float = 0.0) -> None:
    """Forget what was confirmed before that reading; all of it where none is given.

    Another client may have read the contact before that, and write it back with what it
    read: so what was confirmed just now is remembered for longer.
    """
    if before is None:
        db.execute("DELETE FROM changes.outbox WHERE state = 'done'")
    else:
        db.execute(
            "DELETE FROM changes.outbox WHERE state = 'done' AND reading <= ?"
            " AND at NOT BETWEEN ? AND ?",
            (before, now - _WATCHED_S, now + _WATCHED_S),  # the clock may have been set back
        )


def wake_up(db: apsw.Connection) -> None:
    """After a start: of what was being sent nobody knows how it ended."""
    db.execute("UPDATE changes.outbox SET state = 'unknown' WHERE state = 'sending'")


def _items(db: apsw.Connection, where: str, bound: Sequence[Any]) -> list[Item]:
    return list(_walk(db, where, bound))


def _walk(db: apsw.Connection, where: str, bound: Sequence[Any]) -> Iterator[Item]:
    sql = f"SELECT {_COLUMNS} FROM {_FROM} WHERE {where} ORDER BY o.id"  # noqa: S608
    with reading(db, sql, bound) as rows:
        for row in rows:
            yield _item(db, row)


def _item(db: apsw.Connection, row: Sequence[Any]) -> Item:
    wish, entry, remote_id, kind, state, edit, version, body, at, mark, *rest = row
    is_applied, why, title, reading = rest
    return Item(
        WishId(wish),
        EntryNumber(entry),
        number_of(db, EntryNumber(entry)) or LocalId(0),
        None if remote_id is None else RemoteId(remote_id),
        State(state),
        read_wish(kind, edit),
        version,
        read_values(body),
        at,
        mark,
        bool(is_applied),
        read_trouble(why),
        title,
        reading,
    )
