"""What is shown of a contact: base with what waits in the outbox.

``renew`` derives it anew from the two files, whatever was shown before; so a crash
between the commits of one and the other is settled by calling it once more.
"""

from dataclasses import dataclass

import apsw

from contacts.contact import Contact, LocalId, RemoteId
from contacts.outgoing import Badge, EntryNumber, Item, Kind, State, shown_with
from contacts.packing import packed, unpacked
from contacts.store import outbox, ranks
from contacts.store.drafts import draft_of
from contacts.store.entries import next_number, number_of, remote_id_of, retire
from contacts.store.sql import fetched, first

_KEPT = (
    "SELECT e.copy, c.base, coalesce(c.remote_id, ''), coalesce(e.is_hidden, 0)"
    " FROM (SELECT ? AS number) AS n LEFT JOIN contact AS c ON c.number = n.number"
    " LEFT JOIN edited AS e ON e.number = n.number"
)
_LIST_UNSENT = (
    "INSERT INTO unsent (number, entry, token)"
    " SELECT ?, number, token FROM changes.entry WHERE number = ?"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What became of a contact in the list.

    Attributes:
        number: None where it was not there and is not there now.
        is_moved: it came, went or stands elsewhere.
    """

    number: LocalId | None
    is_moved: bool = False


def renew(db: apsw.Connection, entry: EntryNumber, country: str) -> Shown:
    """Show an entry as it is now."""
    _unify(db, entry)
    items = outbox.outstanding(db, entry)
    draft = draft_of(db, entry)
    number = number_of(db, entry)
    base = _base(db, number, items) or (draft.base if draft else None)
    is_wanted = bool(items) or (draft is not None and draft.is_listed)
    if number is None:
        if not is_wanted or (base is None and not _is_new(items, has_draft=draft is not None)):
            return Shown(None)
        number = next_number(db)
        db.execute(_LIST_UNSENT, (number, entry))
    is_unsent = first(db, "SELECT 1 FROM unsent WHERE number = ?", (number,)) is not None
    if is_unsent and not is_wanted:
        return _leave(db, number)
    wishes = [item.wish for item in items if _shows(item)]
    shown = shown_with(base, wishes)
    if is_unsent and draft is not None and not items and shown is not None:
        shown = draft.over(shown)
    badge = _badge(items, has_draft=draft is not None)
    if shown == base and badge is Badge.NONE:
        db.execute("DELETE FROM edited WHERE number = ? OR entry = ?", (number, entry))
    else:
        db.execute("DELETE FROM edited WHERE entry = ?", (entry,))
        copy = packed(shown) if shown is not None and shown != base else None
        row = (number, entry, badge.value, shown is None, copy)
        db.execute("INSERT OR REPLACE INTO edited VALUES (?, ?, ?, ?, ?)", row)
    return Shown(number, is_moved=_place(db, number, shown, country))


def keep_unsent(db: apsw.Connection, remote_id: RemoteId, number: LocalId, country: str) -> None:
    """Go on showing a contact that the server has no more, where something waits of it."""
    entry = first(db, "SELECT number FROM changes.entry WHERE remote_id = ?", (remote_id,))
    if entry is not None and outbox.outstanding(db, EntryNumber(entry)):
        sql = "INSERT OR REPLACE INTO unsent (number, entry) VALUES (?, ?)"
        db.execute(sql, (number, entry))
        renew(db, EntryNumber(entry), country)


def _unify(db: apsw.Connection, entry: EntryNumber) -> None:
    """Let a contact that the server has by now have the number that it had before."""
    unsent = first(db, "SELECT number FROM unsent WHERE entry = ?", (entry,))
    remote_id = remote_id_of(db, entry)
    arrived = first(db, "SELECT number FROM contact WHERE remote_id = ?", (remote_id,))
    if unsent is None or arrived is None:
        return
    db.execute("DELETE FROM unsent WHERE entry = ?", (entry,))
    db.execute("DELETE FROM edited WHERE number = ?", (arrived,))
    ranks.drop(db, LocalId(arrived))
    retire(db, LocalId(arrived))
    for table in ("contact", "arrived", "missing", "news"):
        db.execute(
            f"UPDATE OR REPLACE {table} SET number = ? WHERE number = ?",  # noqa: S608
            (unsent, arrived),
        )


def _shows(item: Item) -> bool:
    """Whether a wish is shown: a deletion that the person is asked about is not."""
    is_text = item.wish.kind in (Kind.EDIT, Kind.ADDITION)
    return is_text or item.state not in (State.CONFLICT, State.REFUSED)


def _is_new(items: list[Item], *, has_draft: bool) -> bool:
    return has_draft or any(item.wish.kind is Kind.ADDITION for item in items)


def _base(db: apsw.Connection, number: LocalId | None, items: list[Item]) -> Contact | None:
    """Return what the server has; what it had last, where it is gone and somebody asks."""
    found = db.execute("SELECT base, remote_id FROM contact WHERE number = ?", (number,)).get
    if found is not None:
        return unpacked(*found)
    lost = (item.trouble.theirs for item in items if item.trouble)
    return next(filter(None, lost), None)


def _badge(items: list[Item], *, has_draft: bool) -> Badge:
    states = {item.state for item in items}
    if states & {State.CONFLICT, State.REFUSED}:
        return Badge.ASKS
    if has_draft:
        return Badge.DRAFT
    if states & {State.SENDING, State.UNKNOWN}:
        return Badge.SENDING
    return Badge.WAITING if states else Badge.NONE


def _place(db: apsw.Connection, number: LocalId, shown: Contact | None, country: str) -> bool:
    if not ranks.are_built(db):
        return True
    if shown is None:
        is_there = first(db, "SELECT 1 FROM shown WHERE number = ?", (number,)) is not None
        ranks.drop(db, number)
        return is_there
    return ranks.put(db, number, shown, country)


def _leave(db: apsw.Connection, number: LocalId) -> Shown:
    """Let a contact go that was never on the server, or is no more."""
    retire(db, number)
    for table in ("unsent", "edited"):
        db.execute(f"DELETE FROM {table} WHERE number = ?", (number,))  # noqa: S608
    ranks.drop(db, number)
    return Shown(number, is_moved=True)


def put(db: apsw.Connection, number: LocalId, country: str) -> None:
    """Show a contact of the book as it is now, once ranks are built."""
    contact = shown_of(db, number)
    if contact is None:
        ranks.drop(db, number)
    else:
        ranks.put(db, number, contact, country)


def entries_in_sight(db: apsw.Connection) -> set[EntryNumber]:
    """Return every entry that is shown otherwise than base, or should be."""
    found = fetched(
        db,
        "SELECT entry FROM edited UNION SELECT entry FROM unsent"
        " UNION SELECT number FROM changes.draft"
        " UNION SELECT number FROM changes.outbox WHERE state != 'done'",
    )
    return {EntryNumber(row[0]) for row in found}


def shown_of(db: apsw.Connection, number: LocalId) -> Contact | None:
    """Return a contact as a person sees it; None where it is not there."""
    copy, base, remote_id, is_hidden = first(db, _KEPT, (number,))
    kept = copy if copy is not None else base
    return None if kept is None or is_hidden else unpacked(kept, remote_id)


def base_of_id(db: apsw.Connection, remote_id: RemoteId) -> Contact | None:
    """Return the contact that the server calls so, as it has confirmed it last."""
    found = db.execute("SELECT base FROM contact WHERE remote_id = ?", (remote_id,)).get
    return unpacked(found, remote_id) if found else None


def base_of(db: apsw.Connection, number: LocalId) -> Contact | None:
    """Return a contact as the server has confirmed it last; None where it has not."""
    found = db.execute("SELECT base, remote_id FROM contact WHERE number = ?", (number,)).get
    return unpacked(*found) if found else None
