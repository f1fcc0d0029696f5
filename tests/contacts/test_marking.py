"""What of a cell is marked: all that a query has found there, however the cell is written."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.folding import one_line
from contacts.marking import Marker
from contacts.row import Span
from contacts.search import terms_of

_SIGN = "\u2016"  # not ASCII, and nothing that is searched
_lettered = st.text("aAbBßéÉøǽ0123٣¼ 45+-()/.İΣςガカ\u3099漢", max_size=12)
_texts = st.one_of(_lettered, st.text(max_size=12))


def spans_in(cell: str, query: str) -> tuple[Span, ...]:
    return Marker(terms_of(query, "DE")).marks((cell,)).get(0, ())


@given(_texts.map(one_line), _texts)
def test_marks_lie_in_the_cell_in_order_and_apart(cell: str, query: str) -> None:
    marks = spans_in(cell, query)

    ends = [0, *(place for mark in marks for place in mark), len(cell)]
    assert ends == sorted(ends)
    assert all(start < end for start, end in marks)
    assert all(one[1] < other[0] for one, other in pairwise(marks))


@given(st.text("aAbB0123 45+-()/.", max_size=20), _texts)
def test_a_sign_behind_a_text_changes_no_mark_in_it(cell: str, query: str) -> None:
    assert spans_in(f"{cell} {_SIGN}", query) == spans_in(cell, query)


@given(st.lists(_texts.map(one_line), max_size=4), _texts)
def test_each_cell_is_marked_as_if_it_were_alone(cells: list[str], query: str) -> None:
    marks = Marker(terms_of(query, "DE")).marks(cells)

    alone = {place: spans_in(cell, query) for place, cell in enumerate(cells)}
    assert marks == {place: spans for place, spans in alone.items() if spans}


@pytest.mark.parametrize(
    ("cell", "query", "marked"),
    [
        ("Ana Ruiz", "ana", ["Ana"]),
        ("Straße 5", "strasse", ["Straße"]),
        ("Müller, Ana", "ana mull", ["Müll", "Ana"]),
        ("+49 171 555", "171 555", ["171", "555"]),
        ("0171 555", "nobody", []),
        ("+1 11 2", "11", ["1 11"]),
        ("0171 / 20 30", "171203", ["171 / 20 3"]),
        ("¼ 14", "1", ["¼", "1"]),
    ],
)
def test_what_was_found_is_marked(cell: str, query: str, marked: list[str]) -> None:
    assert [cell[start:end] for start, end in spans_in(cell, query)] == marked
