"""How many requests are on their way: more while that helps, fewer where it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.errors import AnswerTimedOut, ServerError, ServerTrouble, SignInNeeded, Throttled
from contacts.sync.pace import MOST, Pace

NOW = 1000.0


def after(*took: float) -> Pace:
    pace = Pace()
    for each in took:
        pace.answered(each)
    return pace


def test_it_begins_with_two() -> None:
    assert Pace().window == 2


def test_answers_as_quick_as_ever_let_more_leave() -> None:
    assert after(*[0.1] * 40).window == MOST


def test_answers_that_wait_in_a_queue_let_no_more_leave() -> None:
    quickest, queued = 0.001, 0.004

    assert after(quickest, *[queued] * 40).window < 3


def test_a_server_that_becomes_slow_is_asked_less() -> None:
    assert after(*[0.1] * 40, *[2.0] * 40).window == 1


def test_a_failure_halves_what_is_on_its_way_and_makes_a_pause() -> None:
    pace = after(*[0.1] * 40)

    pace.failed(AnswerTimedOut(), NOW, 0.5)

    assert pace.window == MOST // 2
    assert pace.rest(NOW) == pytest.approx(2.0)
    assert pace.rest(NOW + 3) == 0


def test_pauses_grow_with_each_failure_and_begin_anew_after_an_answer() -> None:
    pace = Pace()
    pauses = []
    for number in range(7):
        now = NOW + 1000 * number
        pace.failed(AnswerTimedOut(), now, 0.5)
        pauses.append(pace.rest(now))
    pace.answered(0.1)
    pace.failed(AnswerTimedOut(), NOW + 9000, 0.5)

    assert pauses == pytest.approx([2, 5, 10, 30, 60, 60, 60])
    assert pace.rest(NOW + 9000) == pytest.approx(2)


@pytest.mark.parametrize("failure", [Throttled(30.0), ServerTrouble(503, 30.0)], ids=repr)
def test_what_the_server_asks_for_is_granted(failure: ServerError) -> None:
    pace = Pace()

    pace.failed(failure, NOW, 0.5)

    assert pace.rest(NOW) == pytest.approx(30)


def test_no_server_can_ask_for_a_year() -> None:
    pace = Pace()

    pace.failed(Throttled(365 * 86_400.0), NOW, 0.5)

    assert pace.rest(NOW) == pytest.approx(600)


def test_somebody_who_asks_does_not_wait() -> None:
    pace = Pace()
    pace.failed(AnswerTimedOut(), NOW, 0.5)

    pace.go_on()

    assert pace.rest(NOW) == 0


@given(
    st.lists(
        st.one_of(
            st.floats(0, 100),
            st.sampled_from([AnswerTimedOut(), Throttled(None), SignInNeeded()]),
        ),
        max_size=100,
    )
)
def test_at_least_one_and_never_too_many_are_let_leave(ends: list[float | ServerError]) -> None:
    pace = Pace()
    for end in ends:
        if isinstance(end, ServerError):
            pace.failed(end, NOW, 0.5)
        else:
            pace.answered(end)

    assert 1 <= pace.window <= MOST
