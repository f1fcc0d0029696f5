"""Contacts as they are found in the book, to be made into rows."""

from typing import NamedTuple

import apsw
import msgspec

from contacts.outgoing import Badge
from contacts.store.sql import Bound, first


class Found(NamedTuple):
    """A contact that was found.

    Attributes:
        place: what it was found by: its rank, or its place in the server's list.
        copy: the contact as it is kept.
        is_news: it was changed elsewhere since somebody looked at it.
        badge: what of it is not on the server yet.
    """

    place: int
    number: int
    remote_id: str
    copy: bytes
    is_news: bool
    badge: Badge


_COLUMNS = (
    "place, number, hex(remote_id), hex(copy),"
    " EXISTS (SELECT 1 FROM news WHERE news.number = chosen.number),"
    " (SELECT badge FROM edited WHERE edited.number = chosen.number)"
)
_rows = msgspec.json.Decoder(list[tuple[int, int, str, str, int, Badge | None]]).decode


def found_at_once(db: apsw.Connection, select: str, bound: Bound = ()) -> list[Found]:
    """Return what *select* finds, with columns ``place``, ``number``, ``remote_id`` and ``copy``.

    That is one step of SQLite. After each step a thread waits until Python's other threads let
    it go on, half a millisecond where one of them computes; a step for each row was measured
    to take twenty milliseconds for those in sight, which take two otherwise.
    """
    sql = f"SELECT json_group_array(json_array({_COLUMNS})) FROM ({select}) AS chosen"  # noqa: S608
    return [
        Found(
            place,
            number,
            bytes.fromhex(remote_id).decode(),
            bytes.fromhex(copy),
            bool(is_news),
            badge or Badge.NONE,
        )
        for place, number, remote_id, copy, is_news, badge in _rows(first(db, sql, bound))
    ]
