"""Which page of the list is asked for next, and what a reading of all of them is worth."""

from hypothesis import given
from hypothesis import strategies as st

from contacts.sync.sweep import Sweep, Verdict


def read(sweep: Sweep, count: int, unusable: int = 0) -> list[int]:
    """Let every page come as it is asked for; return which ones were."""
    asked = []
    while (page := sweep.take()) is not None:
        asked.append(page)
        sweep.arrived(page, count, unusable if page == 0 else 0)
    return asked


def test_every_page_is_asked_for_once() -> None:
    sweep = Sweep(250)

    assert read(sweep, 250) == [0, 1, 2]
    assert sweep.is_read


def test_what_somebody_looks_at_comes_first() -> None:
    sweep = Sweep(1000)
    sweep.want([7, 3])

    assert sweep.has_wish
    assert read(sweep, 1000)[:3] == [7, 3, 0]
    assert not sweep.has_wish


def test_a_page_that_failed_is_asked_for_again() -> None:
    sweep = Sweep(300)
    first = sweep.take()
    assert first == 0

    sweep.failed(first)

    assert read(sweep, 300) == [0, 1, 2]


def test_pages_that_came_before_a_restart_are_not_asked_for() -> None:
    assert read(Sweep(400, [0, 2]), 400) == [1, 3]


def test_a_list_that_grows_is_read_to_its_new_end() -> None:
    assert read(Sweep(100), 350) == [0, 1, 2, 3]


def test_all_of_them_seen_is_complete() -> None:
    sweep = Sweep(250)
    read(sweep, 250)

    assert sweep.verdict(250) is Verdict.COMPLETE


def test_fewer_seen_than_counted_is_read_again() -> None:
    sweep = Sweep(250)
    read(sweep, 250)

    assert sweep.verdict(249) is Verdict.READ_AGAIN
    assert sweep.again(249) is not None


def test_a_count_that_changed_on_the_way_is_read_again() -> None:
    sweep = Sweep(250)
    read(sweep, 251)

    assert sweep.verdict(251) is Verdict.READ_AGAIN


def test_what_is_unusable_proves_no_absence() -> None:
    sweep = Sweep(250)
    read(sweep, 250, unusable=2)

    assert sweep.verdict(248) is Verdict.COMPLETE_WITHOUT_PROOF


def test_a_list_that_never_adds_up_ends_without_proof() -> None:
    sweep: Sweep | None = Sweep(250)
    passes = 0
    verdict = Verdict.READ_AGAIN
    while sweep is not None and verdict is Verdict.READ_AGAIN:
        read(sweep, 250)
        passes += 1
        verdict = sweep.verdict(240)
        sweep = sweep.again(240)

    assert verdict is Verdict.COMPLETE_WITHOUT_PROOF
    assert passes < 10


@given(
    count=st.integers(0, 2_000),
    wishes=st.lists(st.lists(st.integers(0, 30), max_size=3), max_size=5),
    failing=st.sets(st.integers(0, 20)),
)
def test_whatever_is_wished_or_fails_every_page_comes_in_the_end(
    count: int, wishes: list[list[int]], failing: set[int]
) -> None:
    sweep, came = Sweep(count), set[int]()
    waiting = list(wishes)
    while (page := sweep.take()) is not None:
        if waiting:
            sweep.want(waiting.pop())
        if page in failing:
            failing = failing - {page}
            sweep.failed(page)
        else:
            assert page not in came
            came.add(page)
            sweep.arrived(page, count, 0)

    assert sweep.is_read
    assert came >= set(range(max(1, -(-count // 100))))
