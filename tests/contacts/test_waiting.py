"""Waiting for another thread, with an event loop and without one."""

import asyncio
from concurrent.futures import Future
from threading import Thread

import pytest

from contacts.waiting import carried_out, outcome_of


def done_by_another_thread(value: int) -> Future[int]:
    outcome: Future[int] = Future()
    Thread(target=outcome.set_result, args=(value,)).start()
    return outcome


async def twice(outcome: Future[int], patience_s: float | None = None) -> int:
    return 2 * await outcome_of(outcome, patience_s)


def test_the_same_work_is_done_with_a_loop_and_without_one() -> None:
    assert carried_out(twice(done_by_another_thread(1))) == 2
    assert asyncio.run(twice(done_by_another_thread(2))) == 4


def test_an_error_is_that_of_the_other_thread() -> None:
    outcome: Future[int] = Future()
    outcome.set_exception(KeyError("x"))

    with pytest.raises(KeyError):
        carried_out(twice(outcome))
    with pytest.raises(KeyError):
        asyncio.run(twice(outcome))


def test_who_waits_too_long_takes_back_what_has_not_begun() -> None:
    for wait in (carried_out, asyncio.run):
        outcome: Future[int] = Future()

        with pytest.raises(TimeoutError):
            wait(twice(outcome, 0.0))

        assert outcome.cancelled()


def test_what_needs_a_loop_is_a_mistake_without_one() -> None:
    with pytest.raises(RuntimeError):
        carried_out(asyncio.sleep(1))
