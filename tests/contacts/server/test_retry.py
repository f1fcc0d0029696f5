"""When a reading is tried again, and after which pause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.errors import (
    AnswerCutOff,
    AnswerTimedOut,
    ConnectionRefused,
    Forbidden,
    NoNetwork,
    NotThisApi,
    OutcomeUnknown,
    ServerError,
    ServerTrouble,
    SignInNeeded,
    Throttled,
    TlsFailed,
)
from contacts.server.retry import ATTEMPTS, pause_before_retry

PASSING = [
    NoNetwork(),
    ConnectionRefused(),
    AnswerTimedOut(),
    AnswerCutOff(),
    Throttled(),
    *map(ServerTrouble, (502, 503, 504)),
]
LASTING = [
    TlsFailed(untrusted=True),
    SignInNeeded(401),
    Forbidden(403),
    NotThisApi("", 200),
    OutcomeUnknown(AnswerCutOff()),
    *map(ServerTrouble, (408, 500, 501, 505)),
]
attempts = st.integers(min_value=1, max_value=ATTEMPTS - 1)
jitters = st.floats(min_value=0, max_value=1)
wishes = st.floats(min_value=0, max_value=10)


@given(st.sampled_from(PASSING), attempts, jitters)
def test_what_may_pass_is_tried_again_after_a_moment(
    failure: ServerError, attempt: int, jitter: float
) -> None:
    pause = pause_before_retry(failure, attempt, lambda: jitter)

    assert pause is not None
    assert 0.1 <= pause <= 2


@given(st.sampled_from(LASTING), attempts, jitters)
def test_what_will_not_pass_is_not_tried_again(
    failure: ServerError, attempt: int, jitter: float
) -> None:
    assert pause_before_retry(failure, attempt, lambda: jitter) is None


@given(st.sampled_from(PASSING), st.integers(min_value=ATTEMPTS))
def test_trying_again_comes_to_an_end(failure: ServerError, attempt: int) -> None:
    assert pause_before_retry(failure, attempt, lambda: 0.5) is None


@given(wishes, attempts, jitters)
def test_a_server_is_never_asked_before_it_wished(wish: float, attempt: int, jitter: float) -> None:
    for failure in (Throttled(wish), ServerTrouble(503, wish)):
        pause = pause_before_retry(failure, attempt, lambda: jitter)

        assert pause is not None
        assert pause >= wish


@pytest.mark.parametrize("failure", [Throttled(11), ServerTrouble(503, 11), Throttled(1e9)])
def test_a_long_wish_is_told_instead_of_waited_for(failure: ServerError) -> None:
    assert pause_before_retry(failure, 1, lambda: 0.5) is None


@pytest.mark.parametrize(
    ("spread", "expected"), [(0.0, [0.125, 0.25, 0.5]), (1.0, [0.375, 0.75, 1.5])]
)
def test_pauses_grow_and_are_spread(spread: float, expected: list[float]) -> None:
    pauses = [pause_before_retry(NoNetwork(), attempt, lambda: spread) for attempt in (1, 2, 3)]

    assert pauses == expected
