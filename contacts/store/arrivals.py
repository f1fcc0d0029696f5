"""Contacts that have come before the first download is complete: no ranks, no index.

Without a query they stand in the server's order, each at its place, with gaps for what
has not come. A query, or another order, walks all that are there.
"""

from array import array
from collections.abc import Iterator

import apsw

from contacts.packing import unpacked
from contacts.search import matches, searched_text, terms_of
from contacts.store import functions
from contacts.store.found import Found, found_at_once
from contacts.store.sql import fetched
from contacts.view import View

_BATCH = 500

SHOWN = (
    "(SELECT c.number, c.remote_id, coalesce(e.copy, c.base) AS copy"
    " FROM contact AS c LEFT JOIN edited AS e ON e.number = c.number)"
)
"""The contacts that have come, with what was changed here, as SQL reads them."""


def page(db: apsw.Connection, first: int, count: int) -> list[Found | None]:
    """Return what stands at *count* places from *first* on; None where nothing has come."""
    found = found_at_once(
        db,
        f"SELECT a.place, c.number, c.remote_id, c.copy FROM arrived AS a"  # noqa: S608
        f" JOIN {SHOWN} AS c ON c.number = a.number WHERE a.place >= ? AND a.place < ?",
        (first, first + count),
    )
    at = {each.place: each for each in found}
    return [at.get(place) for place in range(first, first + count)]


def place_of(db: apsw.Connection, number: int) -> int | None:
    """Return where a contact stands in the server's order."""
    place: int | None = db.execute("SELECT place FROM arrived WHERE number = ?", (number,)).get
    return place


def ids(db: apsw.Connection, view: View, country: str) -> "Iterator[array[int]]":
    """Yield the numbers of what *view* shows of them, all in order in the last piece."""
    order = view.order
    keyed: list[tuple[str, int]] = []
    for batch in _walk(db):
        keyed += [
            (functions.order_key(order.by, order.skips_particles, base), number)
            for number, base in batch
            if _passes(base, view, country)
        ]
        yield array("q")
    valued = sorted((each for each in keyed if each[0]), reverse=order.is_descending)
    yield array("q", (number for _, number in valued))
    yield array("q", (number for key, number in keyed if not key))


def _passes(base: bytes, view: View, country: str) -> bool:
    contact = unpacked(base, "")
    if view.only_favorites and not contact.favorite:
        return False
    if view.only_synced and not contact.sync_type:
        return False
    terms = terms_of(view.query, country)
    return not terms or matches(searched_text(contact.values, country), terms)


def _walk(db: apsw.Connection) -> Iterator[list[tuple[int, bytes]]]:
    last = -1
    while True:
        batch = fetched(
            db,
            f"SELECT number, copy FROM {SHOWN} WHERE number > ? ORDER BY number LIMIT ?",  # noqa: S608
            (last, _BATCH),
        )
        if not batch:
            return
        last = batch[-1][0]
        yield batch
