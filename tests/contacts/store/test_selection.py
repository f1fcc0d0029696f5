"""Which rows hold the contacts that were chosen."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from contacts.store.selection import Selection

NUMBERS = st.lists(st.integers(1, 40), unique=True)


@given(ids=NUMBERS, chosen=NUMBERS, size=st.integers(1, 7))
def test_each_chosen_contact_is_found_in_its_row_once(
    ids: list[int], chosen: list[int], size: int
) -> None:
    selection = Selection(array("q", chosen))

    for first in range(0, len(ids), size):
        selection.look_through(array("q", ids[first : first + size]), first)

    rows = [row for some in selection.rows() for row in some]
    assert rows == [row for row, number in enumerate(ids) if number in chosen]


def test_rows_that_follow_each_other_are_one_range() -> None:
    selection = Selection(array("q", range(1_000)))

    selection.look_through(array("q", range(500)), 0)
    selection.look_through(array("q", range(500, 1_000)), 500)

    assert selection.rows() == (range(1_000),)
