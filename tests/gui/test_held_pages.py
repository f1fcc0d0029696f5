"""Rows that are here by pages, beside a table of all of them."""

from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import LocalId
from contacts.row import Row
from contacts.view import PAGE_ROWS
from gui.held_pages import HeldPages
from tests.gui.people import person


def row_of(number: int, name: str = "") -> Row:
    """Return the row of a contact with that number."""
    contact = person(number, name=name or f"Person {number}")
    return Row(contact, contact.values, LocalId(number))


COUNT = 3 * PAGE_ROWS + 20
ROWS: list[Row] = [row_of(number) for number in range(1, COUNT + 1)]


def rows_on(page: int) -> tuple[Row, ...]:
    return tuple(ROWS[page * PAGE_ROWS : (page + 1) * PAGE_ROWS])


@st.composite
def parts(draw: st.DrawFn) -> tuple[int, int, int]:
    """Return a page, and where a part of it begins and ends."""
    page = draw(st.integers(0, (COUNT - 1) // PAGE_ROWS))
    count = len(rows_on(page))
    first = draw(st.integers(0, count - 1))
    return page, first, draw(st.integers(first + 1, count))


@given(st.lists(parts(), max_size=8))
def test_parts_stand_where_they_belong(read: list[tuple[int, int, int]]) -> None:
    held, expected = HeldPages(), dict[int, Row]()
    for page, first, last in read:
        rows = rows_on(page)
        held.hold_part(page, len(rows), first, rows[first:last])
        expected |= {page * PAGE_ROWS + place: rows[place] for place in range(first, last)}

    assert {place: row for place in range(COUNT) if (row := held.row_at(place))} == expected
    assert list(held.rows_here(range(COUNT))) == [expected[place] for place in sorted(expected)]
    assert held.numbers() == {row.number for row in expected.values()}
    whole = {page for page, first, last in read if last - first == len(rows_on(page))}
    assert not any(map(held.is_unread, whole))


def test_a_part_leaves_what_is_here() -> None:
    held = HeldPages()
    held.hold(1, rows_on(1))

    before, now = held.hold_part(1, PAGE_ROWS, 5, rows_on(1)[5:9])

    assert (before, now) == (rows_on(1), rows_on(1))
    assert not held.is_unread(1)


def test_a_row_is_renewed_where_it_stands() -> None:
    held = HeldPages()
    held.hold(2, rows_on(2))
    newer = row_of(2 * PAGE_ROWS + 7, "Somebody else")

    assert held.renew(newer) == 2 * PAGE_ROWS + 6
    assert held.row_at(2 * PAGE_ROWS + 6) == newer
    assert held.renew(newer) is None
    assert held.renew(row_of(COUNT + 1)) is None


def test_pages_that_are_far_go_when_there_are_too_many() -> None:
    held = HeldPages()
    for page in range(20):
        held.hold(page, (row_of(page + 1),))

    held.drop_far([0, 19])

    assert [page for page, _ in held.items()] == [0, *range(13, 20)]
    assert held.place_of(LocalId(5)) is None
