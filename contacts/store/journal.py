"""The journal: every change, here or there, as it was and as it became."""

from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from contacts.contact import LocalId
from contacts.history import Fate, Origin, Past, Role, Step
from contacts.outgoing import EntryNumber, Kind, Wish, WishId
from contacts.store.entries import number_of
from contacts.store.sql import fetched, first
from contacts.store.written import read_wish, written_wish

_KEPT_S = 365 * 86_400.0  # what others changed
_LOOKED_BACK = 400  # steps, for what can be undone


def next_step(db: apsw.Connection) -> int:
    """Return the number of a new step."""
    return int(first(db, "SELECT coalesce(max(step), 0) FROM changes.journal")) + 1


def has_step(db: apsw.Connection, step: int) -> bool:
    """Whether anything was written down under that step."""
    return first(db, "SELECT 1 FROM changes.journal WHERE step = ? LIMIT 1", (step,)) is not None


def note(  # noqa: PLR0913  # an entry has that many sides
    db: apsw.Connection,
    entry: EntryNumber,
    wish: Wish,
    *,
    at: float,
    title: str,
    step: int = 0,
    role: Role = Role.DO,
    of_step: int = 0,
    of_wish: WishId | None = None,
    origin: Origin = Origin.HERE,
) -> None:
    """Write down one change; one without a wish in the outbox is done already."""
    fate = Fate.DONE if of_wish is None else Fate.WAITING
    db.execute(
        "INSERT INTO changes.journal"
        " (number, change, at, step, origin, role, of_step, state, title, wish)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            f"{wish.kind.value} {written_wish(wish)}",
            at,
            step,
            origin.value,
            role.value,
            of_step,
            fate.value,
            title,
            of_wish or 0,
        ),
    )


def close(db: apsw.Connection, wish: WishId, fate: Fate) -> None:
    """Note what became of everything that went out as that row of the outbox."""
    db.execute(
        "UPDATE changes.journal SET state = ? WHERE wish = ? AND state = 'waiting'",
        (fate.value, wish),
    )


def hand_over(db: apsw.Connection, before: WishId, after: WishId) -> None:
    """Let entries follow a row of the outbox that became part of another one."""
    db.execute(
        "UPDATE changes.journal SET wish = ? WHERE wish = ? AND state = 'waiting'", (after, before)
    )


def of_entry(db: apsw.Connection, entry: EntryNumber) -> list[Past]:
    """Return the history of one contact, the newest first."""
    return _read(db, "WHERE number = ? ORDER BY id DESC", (entry,))


def recent(db: apsw.Connection, limit: int) -> list[Past]:
    """Return the newest changes over all contacts."""
    return _read(db, "ORDER BY id DESC LIMIT ?", (limit,))


def of_step(db: apsw.Connection, step: int) -> list[Past]:
    """Return what one step did, in order."""
    return _read(db, "WHERE step = ? ORDER BY id", (step,))


def find(db: apsw.Connection, past: int) -> Past | None:
    """Return one entry; None where it was erased."""
    return next(iter(_read(db, "WHERE id = ?", (past,))), None)


def erase(db: apsw.Connection, entry: EntryNumber) -> None:
    """Forget the history of one contact."""
    db.execute("DELETE FROM changes.journal WHERE number = ?", (entry,))


def expire(db: apsw.Connection, now: float) -> None:
    """Forget what others changed long ago."""
    db.execute("DELETE FROM changes.journal WHERE origin = 'there' AND at < ?", (now - _KEPT_S,))


def steps(db: apsw.Connection) -> list[Step]:
    """Return the newest steps taken here, the oldest of them first."""
    found = fetched(
        db,
        "SELECT step, max(role), max(of_step), max(title), count(DISTINCT number), max(change)"
        " FROM changes.journal WHERE step > 0 AND origin = 'here'"
        " GROUP BY step ORDER BY step DESC LIMIT ?",
        (_LOOKED_BACK,),
    )
    return [_step(row) for row in reversed(found)]


def _step(row: Sequence[Any]) -> Step:
    number, role, of_step, title, count, change = row
    wish = _wish(change)
    fields = {each.field.label for each in wish.edit}
    is_one = wish.kind is Kind.EDIT and len(fields) == 1
    return Step(
        number,
        Role(role),
        of_step,
        wish.kind,
        title if count == 1 else "",
        next(iter(fields)) if is_one else "",
        count,
    )


def _read(db: apsw.Connection, rest: str, bound: Iterable[Any]) -> list[Past]:
    sql = (
        "SELECT id, step, number, title, origin, role, state, change, at, of_step"  # noqa: S608
        f" FROM changes.journal {rest}"
    )
    return [
        Past(
            row[0],
            row[1],
            EntryNumber(row[2]),
            number_of(db, EntryNumber(row[2])) or LocalId(0),
            row[3],
            Origin(row[4]),
            Role(row[5]),
            Fate(row[6]),
            _wish(row[7]),
            row[8],
            row[9],
        )
        for row in fetched(db, sql, bound)
    ]


def _wish(change: str) -> Wish:
    kind, _, text = change.partition(" ")
    return read_wish(kind, text)
