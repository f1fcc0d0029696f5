"""The edge to SQLite's values, whose types only the schema knows."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import apsw

Bound = Iterable[Any]

_TOGETHER = 100  # rows in one statement: each lets other threads in, and waits to go on


def fetched(db: apsw.Connection, sql: str, bound: Bound = ()) -> list[Any]:
    """Return every row, a tuple each of what the schema says of its columns."""
    return db.execute(sql, tuple(bound)).fetchall()


def first(db: apsw.Connection, sql: str, bound: Bound = ()) -> Any:  # noqa: ANN401
    """Return the first row, its only value where it has one; None where there is no row."""
    return db.execute(sql, tuple(bound)).get


def insert_all(db: apsw.Connection, insert: str, rows: Sequence[Sequence[Any]]) -> None:
    """Put *rows* where *insert* says, an ``INSERT INTO`` without its values."""
    for start in range(0, len(rows), _TOGETHER):
        some = rows[start : start + _TOGETHER]
        marks = f"({','.join('?' * len(some[0]))})"
        values = ",".join([marks] * len(some))
        db.execute(f"{insert} VALUES {values}", tuple(chain.from_iterable(some)))
