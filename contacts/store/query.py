"""From a view to the contacts it shows, by SQL over *shown*.

Rows come in the order of their ranks without sorting. A query is answered by an index of
every three neighbouring characters: what is found by it is looked at once more, so that
any character means itself. Words of one or two characters cannot use the index like that.
One that is found soon by walking the contacts in order is found so; for another, the
index tells all its three characters that begin with it, and they are looked up.

Another order than that of names has an index of its own, made when it is first used.
With a query, few hits are sorted, and many are picked from the index.
"""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import apsw
import msgspec

from contacts.search import Term, terms_of
from contacts.store import ranks
from contacts.store.found import Found, found_at_once
from contacts.store.sql import fetched
from contacts.view import Order, View

FIRST_ROWS = 50
"""So many rows come before everything is counted: a screen, and a bit."""

_CHUNK = 20_000  # ids in one reading: each holds the interpreter for less than a millisecond
_RARE = 20_000  # times that a short word occurs; one that occurs more often may be found soon
_SOON = 10_000  # contacts that are walked to find a screen of hits: some milliseconds
_VERY_SOON = 2_000  # of both: it is tried with so few, before all the occurrences are counted
_FEW = 3_000  # hits that are sorted
_GRAM = 3
_TAIL = 5  # characters at the end of a number
_MOST_OF_NUMBER = 4  # pieces
_HIGHEST = "\U0010ffff"
_HIGHEST_RANK = (1 << 63) - 1
_ids = msgspec.json.Decoder(list[int]).decode


@dataclass(frozen=True, slots=True)
class Selection:
    """What a view asks of a contact, in SQL.

    Attributes:
        match: for the index of characters; empty where it cannot help.
        where: the same, exactly; *arguments*: those of *where*.
        rare: a word of one or two characters that all depends on; empty for none.
    """

    match: str
    where: str
    arguments: tuple[str, ...]
    rare: str = ""

    @property
    def source(self) -> str:
        """From which tables, and the condition but for what follows by AND."""
        if self.match:
            return (
                "hits CROSS JOIN shown AS s ON s.rank = hits.rowid"
                f" WHERE hits MATCH ? AND {self.where}"
            )
        return f"shown AS s WHERE {self.where}"

    @property
    def rank(self) -> str:
        """The column to walk along."""
        return "hits.rowid" if self.match else "s.rank"

    @property
    def bound(self) -> tuple[str, ...]:
        """The arguments of ``source``."""
        return (self.match, *self.arguments) if self.match else self.arguments

    @property
    def is_all(self) -> bool:
        """Whether it is every contact."""
        return not self.match and self.where == "1"


def selection(view: View, country: str) -> Selection:
    """Return what *view* asks of a contact."""
    terms = terms_of(view.query, country)
    conditions: list[str] = []
    arguments: list[str] = []
    for term in terms:
        alternatives = []
        for alternative in term.alternatives:
            alternatives.append(" AND ".join(["instr(s.text, ?)"] * len(alternative)))
            arguments += alternative
        conditions.append("(" + " OR ".join(alternatives) + ")")
    if view.only_favorites:
        conditions.append("s.is_favorite")
    if view.only_synced:
        conditions.append("s.is_synced")
    match = " AND ".join(filter(None, map(_match_of, terms)))
    where = " AND ".join(conditions) or "1"
    return Selection(match, where, tuple(arguments), "" if match else _rarest(terms))


def narrowed(db: apsw.Connection, chosen: Selection, order: Order) -> Selection:
    """Return *chosen* so that a short word is looked up where walking would not find it soon.

    In the order of names those of one script stand together: half of a book may be walked
    before the first letter of another script is found, however frequent it is there.
    """
    rare = chosen.rare
    if not rare or (_is_frequent(db, rare, _RARE) and _is_soon(db, rare, order)):
        return chosen
    sql = f"SELECT term FROM temp.grams WHERE {_BEGINS}"  # noqa: S608
    found = fetched(db, sql, (rare, rare + _HIGHEST))
    if not found:
        return replace(chosen, where="0", arguments=())
    return replace(chosen, match=" OR ".join(_phrase(row[0]) for row in found))


_BEGINS = "term >= ? AND term < ?"


def _is_frequent(db: apsw.Connection, word: str, times: int) -> bool:
    places = f"SELECT 1 FROM temp.places WHERE {_BEGINS} LIMIT {times}"  # noqa: S608
    bounds = word, word + _HIGHEST
    count: int = db.execute(f"SELECT count(*) FROM ({places})", bounds).get  # noqa: S608
    return count == times


def _is_soon(db: apsw.Connection, word: str, order: Order) -> bool:
    """Whether there is a screen of hits among the first contacts in the order of names."""
    low, high, direction = _ranges(order)[0]
    walked = (
        "SELECT text FROM shown WHERE rank >= ? AND rank < ?"  # noqa: S608
        f" ORDER BY rank{direction} LIMIT {_SOON}"
    )
    hits = f"SELECT 1 FROM ({walked}) WHERE instr(text, ?) LIMIT {FIRST_ROWS}"  # noqa: S608
    count: int = db.execute(f"SELECT count(*) FROM ({hits})", (low, high, word)).get  # noqa: S608
    return count == FIRST_ROWS


def _match_of(term: Term) -> str:
    """Return *term* for the index of characters; empty where some alternative is too short."""
    alternatives = [grams(alternative) for alternative in term.alternatives]
    if not all(alternatives):
        return ""
    return "(" + " OR ".join(f"({' AND '.join(each)})" for each in alternatives) + ")"


def grams(texts: Sequence[str]) -> list[str]:
    """Return pieces of three characters that *texts* have, as phrases of the index.

    Those of a word cover it. Numbers differ most at their ends, and many have the rest in
    common. So of one the last digits are taken in all their pieces, and the first three: they
    are found sooner than pieces that cover it, and leave less to be looked at.
    """
    is_number = not any(letter.isalpha() for text in texts for letter in text)
    pieces = dict.fromkeys(
        text[start : start + _GRAM]
        for text in texts
        if len(text) >= _GRAM
        for start in _starts(text, is_number=is_number)
    )
    return [_phrase(piece) for piece in list(pieces)[-_MOST_OF_NUMBER if is_number else 0 :]]


def _starts(text: str, *, is_number: bool) -> Iterable[int]:
    last = len(text) - _GRAM
    if is_number and len(text) > _TAIL:
        return (0, *range(len(text) - _TAIL, last + 1))
    return sorted({*range(0, last + 1, _GRAM), last})


def _phrase(piece: str) -> str:
    return '"' + piece.replace('"', '""') + '"'


def _rarest(terms: Iterable[Term]) -> str:
    """Return a short word that every hit must have: the longest one."""
    words = [term.alternatives[0][0] for term in terms if len(term.alternatives) == 1]
    return max(words, key=len, default="")


# The first rows

_ROW = "s.rank AS place, s.number, s.remote_id, s.copy"


def first_rows(db: apsw.Connection, view: View, chosen: Selection) -> list[Found]:
    """Return the first ``FIRST_ROWS`` contacts of *view*."""
    if found := _rows_found_soon(db, view, chosen):
        return found
    chosen = narrowed(db, chosen, view.order)
    if not is_of_ranks(view.order):
        return _first_by_key(db, view.order, chosen)
    for low, high, direction in _ranges(view.order):
        column = chosen.rank
        rest = f"{chosen.source} AND {column} >= ? AND {column} < ? ORDER BY {column}{direction}"
        found += _rows(db, rest, (*chosen.bound, low, high), FIRST_ROWS - len(found))
    return found


def _rows_found_soon(db: apsw.Connection, view: View, chosen: Selection) -> list[Found]:
    """Return the first rows of a short word that very many have; nothing of another one."""
    if not (chosen.rare and is_of_ranks(view.order)):
        return []
    if not _is_frequent(db, chosen.rare, _VERY_SOON):
        return []
    low, high, direction = _ranges(view.order)[0]
    walked = (
        "SELECT * FROM shown WHERE rank >= ? AND rank < ?"  # noqa: S608
        f" ORDER BY rank{direction} LIMIT {_VERY_SOON}"
    )
    found = _rows(db, f"({walked}) AS s WHERE {chosen.where}", (low, high, *chosen.arguments))
    return found if len(found) == FIRST_ROWS else []


def _ranges(order: Order) -> tuple[tuple[int, int, str], ...]:
    """Return from where to before where to go, and how; those without a name come last."""
    if order.is_descending:
        return (0, ranks.NAMELESS, " DESC"), (ranks.NAMELESS, _HIGHEST_RANK, "")
    return ((0, _HIGHEST_RANK, ""),)


def _rows(
    db: apsw.Connection, rest: str, bound: Iterable[object], limit: int = FIRST_ROWS
) -> list[Found]:
    sql = f"SELECT {_ROW} FROM {rest} LIMIT ?"  # noqa: S608  # all values are bound
    return found_at_once(db, sql, (*bound, limit))


def _first_by_key(db: apsw.Connection, order: Order, chosen: Selection) -> list[Found]:
    if not has_index(db, order) or _has_few(db, chosen):
        return _rows(db, f"{chosen.source} ORDER BY {_sorting(order)}", chosen.bound)
    found: list[Found] = []
    for part, walk in _parts(order):
        rest = f"shown AS s INDEXED BY {_index(order)} WHERE {part} AND {chosen.where} {walk}"
        found += _rows(db, rest, chosen.arguments, FIRST_ROWS - len(found))
    return found


def _has_few(db: apsw.Connection, chosen: Selection) -> bool:
    if not chosen.match:
        return False
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {chosen.source} LIMIT ?)"  # noqa: S608
    count: int = db.execute(sql, (*chosen.bound, _FEW)).get
    return count < _FEW


def _key(order: Order) -> str:
    return f"order_key('{order.by}', {int(order.skips_particles)}, copy)"


def _index(order: Order) -> str:
    return ranks.index_name(order.by, skips_particles=order.skips_particles)


def has_index(db: apsw.Connection, order: Order) -> bool:
    """Whether contacts are kept in that order."""
    sql = "SELECT 1 FROM sqlite_schema WHERE name = ?"
    return db.execute(sql, (_index(order),)).get is not None


def is_of_ranks(order: Order) -> bool:
    """Whether an order is that of the ranks, forwards or backwards."""
    return order.by == "name" and not order.skips_particles


def _parts(order: Order) -> tuple[tuple[str, str], ...]:
    """Return the conditions of those with a value and those without, and how to walk them."""
    key, direction = _key(order), " DESC" if order.is_descending else ""
    valued = f"{key} > ''", f"ORDER BY {key}{direction}, s.rank{direction}"
    return valued, (f"{key} = ''", "ORDER BY s.rank")


def _sorting(order: Order) -> str:
    key = _key(order)
    if not order.is_descending:
        return f"{key} = '', {key}, s.rank"
    return f"{key} = '', {key} DESC, iif({key} = '', s.rank, -s.rank)"


# Everything


def all_ids(db: apsw.Connection, view: View, chosen: Selection) -> "Iterator[array[int]]":
    """Yield the numbers of all contacts of *view*, in order, some thousand at a time."""
    if is_of_ranks(view.order):
        for low, high, direction in _ranges(view.order):
            yield from _by_rank(db, chosen, low, high, is_descending=bool(direction))
    elif not has_index(db, view.order) or _has_few(db, chosen):
        rest = f"{chosen.source} ORDER BY {_sorting(view.order)}"
        sql = f"SELECT json_group_array(number) FROM (SELECT s.number FROM {rest})"  # noqa: S608
        yield array("q", _ids(db.execute(sql, chosen.bound).get))
    elif chosen.is_all:
        yield from _in_order(db, view.order)
    else:
        members = _members(db, chosen)
        for numbers in _in_order(db, view.order):
            yield array("q", (each for each in numbers if members[each]))


def _by_rank(
    db: apsw.Connection, chosen: Selection, low: int, high: int, *, is_descending: bool
) -> "Iterator[array[int]]":
    """Yield numbers in the order of ranks, each reading from where the one before ended."""
    source = "shown AS s INDEXED BY shown_in_order WHERE 1" if chosen.is_all else chosen.source
    column = chosen.rank
    direction, end = ("DESC", "min") if is_descending else ("ASC", "max")
    sql = (
        f"SELECT json_group_array(number), {end}(rank) FROM"  # noqa: S608
        f" (SELECT s.number, s.rank FROM {source} AND {column} >= ? AND {column} < ?"
        f" ORDER BY {column} {direction} LIMIT {_CHUNK})"
    )
    while True:
        text, last = db.execute(sql, (*chosen.bound, low, high)).get
        if last is None:
            return
        yield array("q", _ids(text))
        low, high = (low, last) if is_descending else (last + 1, high)


def _in_order(db: apsw.Connection, order: Order) -> "Iterator[array[int]]":
    for part, walk in _parts(order):
        sql = (
            "SELECT json_group_array(number) FROM (SELECT s.number"  # noqa: S608
            f" FROM shown AS s INDEXED BY {_index(order)} WHERE {part} {walk})"
        )
        yield array("q", _ids(db.execute(sql).get))


def _members(db: apsw.Connection, chosen: Selection) -> bytearray:
    """Return a byte a number: whether that contact is selected."""
    highest: int = db.execute("SELECT max(number) FROM shown").get or 0
    members = bytearray(highest + 1)
    for numbers in _by_rank(db, chosen, 0, _HIGHEST_RANK, is_descending=False):
        for number in numbers:
            members[number] = 1
    return members


_WORDS = re.compile(r"\S")


def is_plain(view: View) -> bool:
    """Whether *view* is the list as it is, without a query, filters or another order."""
    has_filter = view.only_favorites or view.only_synced
    return not (has_filter or _WORDS.search(view.query)) and view.order == Order()
