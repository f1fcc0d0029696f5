"""What of a row a query has found, to be marked.

This is done for each row that comes into sight while somebody types, so cells are looked at
one by one only for what stands somewhere in their row.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from contacts.folding import folded
from contacts.phone import digits
from contacts.row import Span
from contacts.search import Term

_NO_DIGIT_IN_LINE = re.compile(r"[^\d\n]+")
_LETTERS = 4096  # that are remembered: more than all but ideographs
_folded_letter = lru_cache(_LETTERS)(folded)


class Marker:
    """Finds what to mark for *terms*; without any there is nothing."""

    def __init__(self, terms: Sequence[Term]) -> None:
        needles = dict.fromkeys(
            each for term in terms for texts in term.alternatives for each in texts
        )
        ways = {each: _ways_of(each) for each in needles if any(map(str.isdigit, each))}
        self._numbers = tuple(filter(None, ways.values()))
        self._texts = {each: _is_told_by(each, ways) for each in needles if "\n" not in each}

    def marks(self, cells: Sequence[str]) -> dict[int, tuple[Span, ...]]:
        """Return what to mark of each cell, a line as it is shown, by the number of the cell.

        Places are code points, in order. Cells without a mark are left out.
        """
        spans: dict[int, list[Span]] = {}
        if self._texts:
            self._find_texts(cells, spans)
        if self._numbers:
            self._find_numbers(cells, spans)
        return {place: _merged(found) for place, found in sorted(spans.items()) if found}

    def _find_texts(self, cells: Sequence[str], spans: dict[int, list[Span]]) -> None:
        lines = [cell and folded(cell) for cell in cells]
        row = "\n".join(lines)
        for text, is_told in self._texts.items():
            if text not in row:
                continue
            for place, line in enumerate(lines):
                if text in line and not (is_told and cells[place].isascii()):
                    spans.setdefault(place, []).extend(_spans_of(text, cells[place], line))

    def _find_numbers(self, cells: Sequence[str], spans: dict[int, list[Span]]) -> None:
        """Find the digits to mark: of a number typed in another way, what both have."""
        row = _digits_of("\n".join(cells))
        for ways in self._numbers:
            if not any(way in row for way in ways):
                continue
            for place, line in enumerate(row.split("\n")):
                for way in ways:
                    if way in line:
                        places = _places_of_digits(cells[place])
                        spans.setdefault(place, []).extend(_spans(way, line, places))
                        break


def _ways_of(number: str) -> tuple[str, ...]:
    """Return in which digits it may stand in a cell: as typed, else without leading zeros."""
    typed = number.strip()
    return tuple(way for way in (typed, typed.lstrip("0")) if way.isdigit())


def _is_told_by(number: str, ways: Mapping[str, Sequence[str]]) -> bool:
    """Whether its digits tell all its places, in ASCII: it is these, and cannot overlap itself."""
    ends = (number[:size] == number[-size:] for size in range(1, len(number)))
    return number in ways.get(number, ()) and not any(ends)


def _digits_of(row: str) -> str:
    """Return the digits of each line."""
    found = _NO_DIGIT_IN_LINE.sub("", row)
    return found if found.isascii() else "\n".join(map(digits, found.split("\n")))


def _places_of_digits(cell: str) -> list[int]:
    return [place for place, letter in enumerate(cell) if letter.isdecimal()]


def _spans_of(text: str, cell: str, plain: str) -> list[Span]:
    if cell.isascii():  # each character is folded to one
        return _spans(text, plain, range(len(plain)))
    pieces = [_folded_letter(letter) for letter in cell]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return _spans(text, "".join(pieces), places)


def _spans(needle: str, text: str, places: Sequence[int]) -> list[Span]:
    """Return where *needle* stands, in the *places* that the characters of *text* come from."""
    spans = []
    width = len(needle)
    start = text.find(needle)
    while start >= 0:
        end = start + width
        spans.append((places[start], places[end - 1] + 1))
        start = text.find(needle, end)
    return spans


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    if len(spans) == 1:
        return (spans[0],)
    spans.sort()
    merged = [spans[0]]
    for start, end in spans[1:]:
        if start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
