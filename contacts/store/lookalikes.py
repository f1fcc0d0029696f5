"""Contacts that are there already and look like the one that is being typed.

The index of characters tells a few that may, by the rarest of what was typed: the line of a
number, the name before an @, all words of the name. Which of them do is decided of their
values. A number is not found where nothing at all stands before it. Everything shown is
looked at, with what waits to be sent; not so the new contact itself, which stands in the list
as soon as it is typed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, permutations

import apsw

from contacts.contact import BY_WIRE, NAME, Contact, LocalId
from contacts.folding import one_line
from contacts.likeness import (
    SHORTEST_NAME,
    LookAlike,
    Number,
    Traits,
    closeness,
    reasons,
    traits_of,
    words_of,
)
from contacts.outgoing import Which
from contacts.packing import unpacked
from contacts.row import title_of
from contacts.store.query import grams
from contacts.store.sql import fetched

FEW = 3
_LOOKED_AT = 50  # contacts by each of number, address and name
_COMPARED = 12  # of them, which takes longer
_TAIL = 10  # characters of a number's line; those before them are of a country or a town
_END = 4
_BEFORE_AT = 6  # characters of an address that are looked up, or all before the @
_SIGNS = 3  # characters that a name may have beside its words
_SHORT_NAME = 3  # words that are looked up in any order where all of them are short
_GRAM = 3


@dataclass(frozen=True, slots=True)
class _Search:
    """What the index is asked, and what has to hold of what it finds."""

    match: str
    where: str
    bound: tuple[object, ...]
    words: tuple[str, ...] = ()  # of the name


def find(
    db: apsw.Connection, which: Which, values: Sequence[str], country: str
) -> tuple[LookAlike, ...]:
    """Return the few contacts that look most like one with *values*.

    Args:
        db: the book, in order.
        which: the one that is typed, and never found.
        values: as typed so far, one a field.
        country: where numbers without a country belong.
    """
    mine = traits_of(values, country)
    found: dict[int, tuple[tuple[int, ...], LookAlike]] = {}
    for search in _searches(mine):
        for number, contact in islice(_candidates(db, which, search), _COMPARED):
            if number in found:
                continue
            theirs = traits_of(contact.values, country)
            if common := reasons(mine, theirs):
                name = title_of(contact)
                company = one_line(contact.value(BY_WIRE["company"])).strip()
                company = company if company != name else ""
                alike = LookAlike(LocalId(number), name, company, common[0])
                found[number] = closeness(mine, theirs), alike
    closest = sorted(found.values(), key=lambda each: each[0])
    return tuple(alike for _, alike in closest[:FEW])


def _candidates(
    db: apsw.Connection, which: Which, search: _Search
) -> Iterator[tuple[int, Contact]]:
    is_typed = "SELECT number FROM unsent WHERE token = ?" if isinstance(which, str) else "?"
    sql = (
        "SELECT s.number, s.remote_id, s.copy FROM hits CROSS JOIN shown AS s"  # noqa: S608
        f" ON s.rank = hits.rowid WHERE hits MATCH ? AND ({search.where})"
        f" AND s.number NOT IN ({is_typed}) LIMIT {_LOOKED_AT}"
    )
    for number, remote_id, copy in fetched(db, sql, (search.match, *search.bound, which)):
        contact = unpacked(copy, remote_id)
        if not search.words or words_of(contact.value(NAME)) == search.words:
            yield number, contact


def _searches(mine: Traits) -> Iterator[_Search]:
    for number in mine.numbers:
        yield _of_number(number)
    if mine.email:
        yield _of_email(mine.email)
    if len(mine.name) >= SHORTEST_NAME:
        yield _of_name(mine)


def _of_number(number: Number) -> _Search:
    """Each key of a number that is kept stands in a line of its own."""
    lines = [f"\n{key}\n" for key in sorted(number.keys)]
    where = " OR ".join(["instr(s.text, ?)"] * len(lines))
    return _Search(_any_of([line[-_TAIL:], line[-_END:]] for line in lines), where, tuple(lines))


def _of_email(email: str) -> _Search:
    length = max(_BEFORE_AT, email.index("@"))
    return _Search(_any_of([[email[:length]]]), "instr(s.text, ?)", (email,))


def _of_name(mine: Traits) -> _Search:
    """The name is the first line, where there is one: it holds all the words, and little else.

    Of words that are all too short for the index, it knows them in a row, or one of them
    with the end of the line.
    """
    texts = [[word for word in mine.words if len(word) >= _GRAM]]
    if not texts[0]:
        rows = permutations(mine.words) if len(mine.words) <= _SHORT_NAME else [mine.words]
        texts = [[f"{' '.join(words)}\n"] for words in rows]
    longest = len(mine.name) + _SIGNS
    where = " AND ".join(["instr(s.text, char(10)) <= ?", *["instr(s.text, ?)"] * len(mine.words)])
    return _Search(_any_of(texts), where, (longest + 1, *mine.words), mine.words)


def _any_of(alternatives: Iterable[Sequence[str]]) -> str:
    """Return for the index that all texts of one of *alternatives* are there."""
    pieces = [f"({' AND '.join(grams(texts))})" for texts in alternatives]
    return " OR ".join(dict.fromkeys(pieces))
