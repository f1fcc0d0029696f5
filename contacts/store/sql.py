"""The edge to SQLite's values, whose types only the schema knows."""

from collections.abc import Iterable
from typing import Any

import apsw

Bound = Iterable[Any]


def fetched(db: apsw.Connection, sql: str, bound: Bound = ()) -> list[Any]:
    """Return every row, a tuple each of what the schema says of its columns."""
    return db.execute(sql, tuple(bound)).fetchall()


def first(db: apsw.Connection, sql: str, bound: Bound = ()) -> Any:  # noqa: ANN401
    """Return the first row, its only value where it has one; None where there is no row."""
    return db.execute(sql, tuple(bound)).get
