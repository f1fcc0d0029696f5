"""Contacts as the changes name them: by the server's id, or by a number until it has one.

The number of an entry is never that of the book, which can be thrown away. ``edited`` and
``unsent``, in the book, say which contact of the book an entry is.
"""

import apsw

from contacts.contact import LocalId, RemoteId
from contacts.outgoing import EntryNumber, Which
from contacts.store.meta import set_fact, whole
from contacts.store.sql import first

HIGHEST = "highest"
"""The fact that tells the highest number that a contact of the book ever had."""


def find_entry(db: apsw.Connection, which: Which) -> EntryNumber | None:
    """Return the entry of a contact; None where nothing was ever noted of it."""
    if isinstance(which, str):
        found = first(db, "SELECT number FROM changes.entry WHERE token = ?", (which,))
    else:
        found = first(db, "SELECT entry FROM unsent WHERE number = ?", (which,)) or first(
            db,
            "SELECT e.number FROM contact AS c JOIN changes.entry AS e"
            " ON e.remote_id = c.remote_id WHERE c.number = ?",
            (which,),
        )
    return None if found is None else EntryNumber(found)


def entry_of(db: apsw.Connection, which: Which) -> EntryNumber | None:
    """Return the entry of a contact, which is made where it is needed; None for no contact."""
    known = find_entry(db, which)
    if known is not None:
        return known
    if isinstance(which, str):
        db.execute("INSERT INTO changes.entry (token) VALUES (?)", (which,))
    else:
        remote_id = first(db, "SELECT remote_id FROM contact WHERE number = ?", (which,))
        if remote_id is None:
            return None
        db.execute("INSERT INTO changes.entry (remote_id) VALUES (?)", (remote_id,))
    return EntryNumber(db.last_insert_rowid())


def entry_of_id(db: apsw.Connection, remote_id: RemoteId) -> EntryNumber:
    """Return the entry of the contact that the server calls so, which is made if need be."""
    sql = "SELECT number FROM changes.entry WHERE remote_id = ?"
    found = first(db, sql, (remote_id,))
    if found is None:
        db.execute("INSERT INTO changes.entry (remote_id) VALUES (?)", (remote_id,))
        found = db.last_insert_rowid()
    return EntryNumber(found)


def make_new(db: apsw.Connection, entry: EntryNumber) -> None:
    """Let an entry be one that the server does not have, to be added from here."""
    db.execute(
        "UPDATE changes.entry SET remote_id = NULL, token = coalesce(token, ?) WHERE number = ?",
        (f"again {entry}", entry),
    )


def make_another(db: apsw.Connection, entry: EntryNumber, step: int) -> EntryNumber:
    """Return a new entry, for what is added in the place of another one by that step."""
    db.execute("INSERT INTO changes.entry (token) VALUES (?)", (f"instead {entry} {step}",))
    return EntryNumber(db.last_insert_rowid())


def remote_id_of(db: apsw.Connection, entry: EntryNumber) -> RemoteId | None:
    """Return the server's id of an entry; None until it has one."""
    found = first(db, "SELECT remote_id FROM changes.entry WHERE number = ?", (entry,))
    return None if found is None else RemoteId(found)


def number_of(db: apsw.Connection, entry: EntryNumber) -> LocalId | None:
    """Return the number under which the book shows an entry; None where it does not."""
    found = first(
        db,
        "SELECT c.number FROM changes.entry AS e JOIN contact AS c ON c.remote_id = e.remote_id"
        " WHERE e.number = ?",
        (entry,),
    ) or first(db, "SELECT number FROM unsent WHERE entry = ?", (entry,))
    return None if found is None else LocalId(found)


def next_number(db: apsw.Connection) -> LocalId:
    """Return a number that no contact of the book has ever had."""
    last = first(db, "SELECT max(number) FROM contact") or 0
    unsent = first(db, "SELECT max(number) FROM unsent") or 0
    return LocalId(max(last, unsent, whole(db, HIGHEST)) + 1)


def retire(db: apsw.Connection, number: LocalId) -> None:
    """Remember that *number* was given out, before the contact goes that has it."""
    if number > whole(db, HIGHEST):
        set_fact(db, HIGHEST, number)
