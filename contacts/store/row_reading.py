"""Rows of the table, as they are read of the book: with their marks, badges and what is new."""

from collections.abc import Sequence
from dataclasses import replace

import apsw

from contacts.contact import LocalId
from contacts.marking import Marker
from contacts.outgoing import Badge
from contacts.packing import unpacked
from contacts.row import Row, cells_of
from contacts.store import arrivals, ranks
from contacts.store.sql import fetched


def row_from(found: arrivals.Found, marker: Marker, *, is_news: bool = False) -> Row:
    """Return a row, with what *marker* finds in it, and without a badge."""
    number, remote_id, copy = found
    contact = unpacked(copy, remote_id)
    cells = cells_of(contact)
    return Row(contact, cells, LocalId(number), is_news, marker.marks(cells))


def rows_from(
    db: apsw.Connection, found: Sequence[arrivals.Found], marker: Marker
) -> tuple[Row, ...]:
    """Return the rows of what was *found*, in that order."""
    numbers = [each[0] for each in found]
    news, badges = _news(db, numbers), _badges(db, numbers)
    rows = (row_from(each, marker, is_news=each[0] in news) for each in found)
    return tuple(
        replace(row, badge=badges[row.number]) if row.number in badges else row for row in rows
    )


def rows_of(db: apsw.Connection, numbers: Sequence[int], marker: Marker) -> tuple[Row | None, ...]:
    """Return the rows of the contacts *numbers*, in that order; None for one that has gone."""
    rows = "shown" if ranks.are_built(db) else arrivals.SHOWN
    sql = f"SELECT number, remote_id, copy FROM {rows} WHERE number IN ({_marks(numbers)})"  # noqa: S608
    by_number = {row.number: row for row in rows_from(db, fetched(db, sql, numbers), marker)}
    return tuple(by_number.get(LocalId(number)) for number in numbers)


def rows_by_place(
    db: apsw.Connection, first: int, count: int, marker: Marker
) -> tuple[Row | None, ...]:
    """Return *count* rows of the server's list from *first* on; None for one not here yet."""
    found = arrivals.page(db, first, count)
    rows = iter(rows_from(db, [each for each in found if each], marker))
    return tuple(next(rows) if each else None for each in found)


def _news(db: apsw.Connection, numbers: Sequence[int]) -> set[int]:
    if db.execute("SELECT 1 FROM news LIMIT 1").get is None:
        return set()
    sql = f"SELECT number FROM news WHERE number IN ({_marks(numbers)})"  # noqa: S608
    return {row[0] for row in fetched(db, sql, numbers)}


def _badges(db: apsw.Connection, numbers: Sequence[int]) -> dict[int, Badge]:
    if db.execute("SELECT 1 FROM edited LIMIT 1").get is None:
        return {}
    sql = f"SELECT number, badge FROM edited WHERE number IN ({_marks(numbers)})"  # noqa: S608
    return {number: Badge(badge) for number, badge in fetched(db, sql, numbers)}


def _marks(numbers: Sequence[int]) -> str:
    return ",".join("?" * len(numbers))
