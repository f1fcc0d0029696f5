"""Sync tokens: what a client holds to be told later what has become of the contacts.

A token stands for a moment in the order that ``changes`` keeps. Since then a contact

    ============================  ====================
    was                           counts as
    ============================  ====================
    added, and is there           CREATED
    added and deleted             nothing
    changed, and is there         UPDATED
    deleted                       DELETED
    ============================  ====================

once, however often it was changed. A token can be used again, as long as it is known: the
newest 1000 are, and only while the same contacts are generated.
"""

import secrets
import sqlite3
from enum import StrEnum

_TOKEN_BYTES = 32
_KEPT = 1000
_SINCE = """
    SELECT number, created > :moment, gone FROM touched
    WHERE changed > :moment AND NOT (created > :moment AND gone)
    ORDER BY changed
"""


class ChangeType(StrEnum):
    """What became of a contact."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"


class SyncTokens:
    """The tokens for one population; for the thread that opened *database*."""

    def __init__(self, database: sqlite3.Connection, population: str) -> None:
        self._database = database
        self._population = population

    def issue(self) -> str:
        """Return a new token for this moment: 32 bytes in base64, with a dot for its ``=``."""
        token = secrets.token_urlsafe(_TOKEN_BYTES) + "."
        row = self._database.execute(
            "INSERT INTO sync_tokens (token, moment, population)"
            " SELECT ?, coalesce(max(changed), 0), ? FROM touched RETURNING key",
            [token, self._population],
        ).fetchone()
        self._database.execute("DELETE FROM sync_tokens WHERE key <= ?", [row[0] - _KEPT])
        return token

    def changes_since(self, token: str) -> list[tuple[int, ChangeType]] | None:
        """Return the numbers of contacts and their changes, oldest first; None if not known."""
        row = self._database.execute(
            "SELECT moment FROM sync_tokens WHERE token = ? AND population = ?",
            [token, self._population],
        ).fetchone()
        if row is None:
            return None
        rows = self._database.execute(_SINCE, {"moment": row[0]})
        return [(number, _change_type(is_new, is_gone)) for number, is_new, is_gone in rows]

    def forget(self) -> None:
        """Forget all tokens."""
        self._database.execute("DELETE FROM sync_tokens")


def _change_type(is_new: int, is_gone: int) -> ChangeType:
    if is_gone:
        return ChangeType.DELETED
    return ChangeType.CREATED if is_new else ChangeType.UPDATED
