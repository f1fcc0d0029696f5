"""Who is signed in: access and refresh tokens, of which only hashes are kept.

A session begins with a sign-in and ends with a sign-out. Its refresh token is valid once
and replaced by each refresh, or it is kept for as long as the session. Access tokens end
with their time or with the session, so what is on its way during a refresh still arrives.
"""

import secrets
import sqlite3
import time
from dataclasses import dataclass
from hashlib import sha256

from contacts.demo.options import Refresh

_TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class TokenSet:
    """What a client gets, once."""

    access: str
    refresh: str
    lifetime_s: int

    def as_json(self) -> dict[str, str | int]:
        """Return the set as it is answered."""
        return {
            "token_type": "Bearer",
            "access_token": self.access,
            "refresh_token": self.refresh,
            "expires_in": self.lifetime_s,
        }

    def as_bare_json(self) -> dict[str, str]:
        """Return the access token alone, as some servers answer it."""
        return {"token": self.access}


class Tokens:
    """The tokens of the demo user; for the thread that opened *database*."""

    def __init__(
        self, database: sqlite3.Connection, lifetime_s: int, refresh: Refresh = Refresh.ROTATE
    ) -> None:
        self._database = database
        self._lifetime_s = lifetime_s
        self._refresh = refresh

    def sign_in(self) -> TokenSet:
        """Begin a session."""
        refresh = secrets.token_urlsafe(_TOKEN_BYTES)
        row = self._database.execute(
            "INSERT INTO sessions (refresh) VALUES (?) RETURNING session", [_hash(refresh)]
        ).fetchone()
        return self._new_access(row[0], refresh)

    def refresh(self, token: str) -> TokenSet | None:
        """Exchange a refresh token for a new set; None if it is not valid (any more)."""
        rotates = self._refresh is Refresh.ROTATE
        refresh = secrets.token_urlsafe(_TOKEN_BYTES) if rotates else token
        row = self._database.execute(
            "UPDATE sessions SET refresh = ? WHERE refresh = ? RETURNING session",
            [_hash(refresh), _hash(token)],
        ).fetchone()
        return None if row is None else self._new_access(row[0], refresh)

    def session(self, access: str) -> int | None:
        """Return the session that an access token is valid for, None if it is for none."""
        row = self._database.execute(
            "SELECT session FROM access WHERE token = ? AND ends > ?",
            [_hash(access), time.time()],
        ).fetchone()
        return None if row is None else row[0]

    def sign_out(self, session: int) -> None:
        """End a session with all its tokens."""
        self._database.execute("DELETE FROM sessions WHERE session = ?", [session])

    def expire(self) -> None:
        """End all access tokens."""
        self._database.execute("DELETE FROM access")

    def end_sessions(self) -> None:
        """End all tokens, so that everybody has to sign in again."""
        self._database.execute("DELETE FROM sessions")

    def _new_access(self, session: int, refresh: str) -> TokenSet:
        access, now = secrets.token_urlsafe(_TOKEN_BYTES), time.time()
        self._database.execute("DELETE FROM access WHERE ends <= ?", [now])
        self._database.execute(
            "INSERT INTO access VALUES (?, ?, ?)", [_hash(access), session, now + self._lifetime_s]
        )
        return TokenSet(access, refresh, self._lifetime_s)


def _hash(token: str) -> bytes:
    return sha256(token.encode(errors="replace")).digest()
