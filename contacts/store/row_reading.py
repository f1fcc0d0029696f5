"""Rows of the table, as they are read of the book: with their marks and badges."""

from collections.abc import Sequence

import apsw

from contacts.contact import LocalId
from contacts.marking import Marker
from contacts.packing import unpacked
from contacts.row import Row, cells_of
from contacts.store import arrivals, ranks
from contacts.store.found import Found, found_at_once


def row_from(found: Found, marker: Marker) -> Row:
    """Return a row, with what *marker* finds in it."""
    contact = unpacked(found.copy, found.remote_id)
    cells = cells_of(contact)
    marks = marker.marks(cells)
    return Row(contact, cells, LocalId(found.number), found.is_news, marks, found.badge)


def rows_of(db: apsw.Connection, numbers: Sequence[int], marker: Marker) -> tuple[Row | None, ...]:
    """Return the rows of the contacts *numbers*, in that order; None for one that has gone."""
    rows = "shown" if ranks.are_built(db) else arrivals.SHOWN
    select = (
        f"SELECT 0 AS place, number, remote_id, copy FROM {rows}"  # noqa: S608
        f" WHERE number IN ({','.join('?' * len(numbers))})"
    )
    found = {each.number: each for each in found_at_once(db, select, numbers)}
    return tuple(row_from(found[number], marker) if number in found else None for number in numbers)


def rows_by_place(
    db: apsw.Connection, first: int, count: int, marker: Marker
) -> tuple[Row | None, ...]:
    """Return *count* rows of the server's list from *first* on; None for one not here yet."""
    found = arrivals.page(db, first, count)
    return tuple(row_from(each, marker) if each else None for each in found)
