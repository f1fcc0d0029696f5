"""The gaps among the generated contacts, held against a plain list."""

from hypothesis import given
from hypothesis import strategies as st

from contacts.demo.gaps import Gaps

indexes = st.sets(st.integers(0, 60))
positions = st.integers(0, 80)


@given(indexes, positions, positions)
def test_positions_pass_over_the_gaps(deleted: set[int], first: int, last: int) -> None:
    left = [index for index in range(200) if index not in deleted]

    runs = list(Gaps(deleted).runs(first, last))

    assert [index for run in runs for index in run] == left[first:last]
    assert all(runs)


@given(st.lists(st.integers(0, 60), unique=True))
def test_gaps_can_be_added_in_any_order(deleted: list[int]) -> None:
    gaps = Gaps()
    for index in deleted:
        gaps.add(index)

    assert len(gaps) == len(deleted)
    assert [index for index in range(62) if index in gaps] == sorted(deleted)
    assert list(gaps.runs(0, 99)) == list(Gaps(deleted).runs(0, 99))


def test_a_million_gaps_in_a_row_are_one_step() -> None:
    gaps = Gaps(range(5, 1_000_005))

    assert list(gaps.runs(3, 8)) == [range(3, 5), range(1_000_005, 1_000_008)]


def test_a_gap_at_every_second_contact_is_passed_over() -> None:
    gaps = Gaps(range(0, 2_000_000, 2))

    assert list(gaps.runs(999_998, 1_000_001)) == [
        range(1_999_997, 1_999_998),
        range(1_999_999, 2_000_001),
    ]
