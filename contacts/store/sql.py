"""The edge to SQLite's values, whose types only the schema knows."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

import apsw

Bound = Iterable[Any]

_TOGETHER = 100  # rows in one statement: each lets other threads in, and waits to go on


def fetched(db: apsw.Connection, sql: str, bound: Bound = ()) -> list[Any]:
    """Return every row, a tuple each of what the schema says of its columns."""
    return db.execute(sql, tuple(bound)).fetchall()


@contextmanager
def reading(db: apsw.Connection, sql: str, bound: Bound = ()) -> Iterator[Iterator[Any]]:
    """Yield rows one after the other, and end the statement however far they were read.

    apsw 3.54 lets no cursor go that was open while another one began: its statement would
    stay active for ever, and SQLite drops no table then ("database table is locked").
    """
    cursor = db.cursor()
    try:
        yield cursor.execute(sql, tuple(bound))
    finally:
        cursor.close()


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
