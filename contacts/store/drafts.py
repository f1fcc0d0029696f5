"""What is being typed, as it stands on disk: one draft a contact."""

from dataclasses import dataclass, replace

import apsw

from contacts.contact import Contact, Edit, values_with
from contacts.outgoing import EntryNumber
from contacts.packing import packed, unpacked
from contacts.store.sql import first
from contacts.store.written import read_edit, written_edit


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft on disk.

    Attributes:
        base: the contact that it was begun on; None for a new one.
        at: when it was last typed in, in seconds since the epoch.
        is_listed: a new contact stands in the list, although it was not saved.
    """

    base: Contact | None
    edit: Edit
    at: float
    is_listed: bool = True

    def over(self, contact: Contact) -> Contact:
        """Return *contact* with what was typed."""
        return replace(contact, values=values_with(contact.values, self.edit))


def draft_of(db: apsw.Connection, entry: EntryNumber) -> KeptDraft | None:
    """Return the draft of an entry, if there is one."""
    found = db.execute("SELECT base, typed, at FROM changes.draft WHERE number = ?", (entry,)).get
    if found is None:
        return None
    base, typed, at = found
    return KeptDraft(unpacked(base, "") if base else None, read_edit(typed), at)


def keep(
    db: apsw.Connection, entry: EntryNumber, base: Contact | None, edit: Edit, at: float
) -> None:
    """Keep what was typed."""
    kept = packed(base) if base else None
    db.execute(
        "INSERT OR REPLACE INTO changes.draft VALUES (?, ?, ?, ?)",
        (entry, kept, written_edit(edit), at),
    )


def drop(db: apsw.Connection, entry: EntryNumber) -> None:
    """Forget what was typed."""
    db.execute("DELETE FROM changes.draft WHERE number = ?", (entry,))


def newest(db: apsw.Connection) -> EntryNumber | None:
    """Return the entry that was typed in last and not saved."""
    found = first(db, "SELECT number FROM changes.draft ORDER BY at DESC LIMIT 1")
    return None if found is None else EntryNumber(found)
