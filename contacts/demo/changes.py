"""What clients did to the contacts: those they changed, added and deleted, and in what order.

Each change has a moment, one more than the change before. Of each contact that was ever
touched one row remembers the moment at which it was added (0: it was generated), that of
its last change, and whether that was its end. ``sync_tokens`` reads these rows.
"""

import json
import sqlite3

from contacts.demo.database import whole
from contacts.demo.ids import added_key, added_number
from contacts.demo.schema import Contact

_TOUCH = """
    INSERT INTO touched (number, created, changed, gone)
    SELECT :number, :is_new * moment, moment, :is_gone
        FROM (SELECT coalesce(max(changed), 0) + 1 AS moment FROM touched) WHERE true
    ON CONFLICT (number) DO UPDATE SET changed = excluded.changed, gone = excluded.gone
"""

Numbered = tuple[int, Contact]


class Changes:
    """The contacts that are no longer, or never were, as they were generated.

    For the thread that opened *database*.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def find(self, number: int) -> Contact | None:
        """Return the contact with *number*; None where no client made or changed it."""
        key = added_key(number)
        if key is None:
            rows = self._rows("SELECT number, document FROM changed WHERE number = ?", number)
        else:
            rows = self._rows("SELECT key, document FROM added WHERE key = ?", key)
        return rows[0][1] if rows else None

    def changed(self, first: int, last: int) -> list[Numbered]:
        """Return the changed contacts with numbers from *first* up to and with *last*."""
        return self._rows(
            "SELECT number, document FROM changed WHERE number BETWEEN ? AND ?", first, last
        )

    def added(self, skip: int, top: int) -> list[Numbered]:
        """Return at most *top* added contacts, oldest first, without the first *skip*."""
        rows = self._rows(
            "SELECT key, document FROM added ORDER BY key LIMIT ? OFFSET ?", top, skip
        )
        return [(added_number(key), contact) for key, contact in rows]

    def count_added(self) -> int:
        """Return how many contacts there are beside the generated ones."""
        count: int = self._database.execute("SELECT count(*) FROM added").fetchone()[0]
        return count

    def add(self, contact: Contact) -> int:
        """Keep a new contact and return its number, never used before."""
        with whole(self._database):
            row = self._database.execute(
                "INSERT INTO added (document) VALUES (?) RETURNING key", [json.dumps(contact)]
            ).fetchone()
            number = added_number(row[0])
            self._touch(number, is_new=True)
        return number

    def change(self, number: int, contact: Contact) -> None:
        """Keep *contact* as what the one with *number* is from now on."""
        key, document = added_key(number), json.dumps(contact)
        with whole(self._database):
            if key is None:
                self._database.execute(
                    "INSERT OR REPLACE INTO changed VALUES (?, ?)", [number, document]
                )
            else:
                self._database.execute(
                    "UPDATE added SET document = ? WHERE key = ?", [document, key]
                )
            self._touch(number)

    def deleted(self, first: int, last: int) -> list[int]:
        """Return the deleted generated contacts with numbers from *first* up to *last*."""
        rows = self._database.execute(
            "SELECT number FROM deleted WHERE number BETWEEN ? AND ?", [first, last]
        )
        return [number for (number,) in rows]

    def delete(self, number: int) -> None:
        """Forget the contact with *number* for good."""
        key = added_key(number)
        with whole(self._database):
            if key is None:
                self._database.execute("DELETE FROM changed WHERE number = ?", [number])
                self._database.execute("INSERT INTO deleted VALUES (?)", [number])
            else:
                self._database.execute("DELETE FROM added WHERE key = ?", [key])
            self._touch(number, is_gone=True)

    def _touch(self, number: int, *, is_new: bool = False, is_gone: bool = False) -> None:
        self._database.execute(_TOUCH, {"number": number, "is_new": is_new, "is_gone": is_gone})

    def _rows(self, question: str, *values: int) -> list[Numbered]:
        rows = self._database.execute(question, values)
        return [(number, json.loads(document)) for number, document in rows]
