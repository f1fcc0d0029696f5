"""Calls on the keyring's thread: in order, one at a time, and never waited for too long."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from time import monotonic

import pytest

from contacts.errors import KeyringSilent
from contacts.keyring_thread import GivenUp, KeyringThread

LONG_S = 10.0
SHORT_S = 0.1


class Blockade:
    """Work that ends when it is told to."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.over = threading.Event()

    def __call__(self) -> None:
        """Begin, and wait for the end."""
        self.begun.set()
        assert self.over.wait(LONG_S)


@pytest.fixture
def blockade() -> Iterator[Blockade]:
    blockade = Blockade()
    yield blockade
    blockade.over.set()


async def give_up(call: Awaitable[object]) -> None:
    """Wait for *call* until its deadline."""
    with pytest.raises(KeyringSilent):
        await call


def test_work_is_done_on_one_daemon_thread_named_after_it() -> None:
    thread = KeyringThread(LONG_S)

    first = asyncio.run(thread.call(threading.current_thread))
    second = asyncio.run(thread.call(threading.current_thread))

    assert first is second
    assert first.daemon
    assert first.name == "keyring"


def test_no_thread_starts_before_the_first_call() -> None:
    before = threading.active_count()

    KeyringThread(LONG_S)

    assert threading.active_count() == before


def test_an_error_of_the_work_reaches_its_waiter() -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asyncio.run(KeyringThread(LONG_S).call(fail))


def test_a_failed_call_leaves_nothing_for_the_garbage_collector() -> None:
    def fail() -> None:
        held = Blockade()
        kept.append(weakref.ref(held))
        raise ZeroDivisionError

    async def fail_and_go_on() -> None:
        with suppress(ZeroDivisionError):
            await thread.call(fail)
        await thread.call(list)

    thread, kept = KeyringThread(LONG_S), list[weakref.ref[Blockade]]()
    gc.disable()
    asyncio.run(fail_and_go_on())
    gc.enable()

    assert kept[0]() is None


def test_the_check_passes_on_the_thread_and_nowhere_else() -> None:
    thread = KeyringThread(LONG_S)

    asyncio.run(thread.call(thread.require))

    with pytest.raises(RuntimeError):
        thread.require()


def test_a_call_without_end_is_given_up_at_the_deadline(blockade: Blockade) -> None:
    begun = monotonic()

    asyncio.run(give_up(KeyringThread(SHORT_S).call(blockade)))

    assert SHORT_S <= monotonic() - begun < SHORT_S + 1


def test_behind_a_stuck_call_nobody_waits_again(blockade: Blockade) -> None:
    thread = KeyringThread(deadline_s := 2.0)
    asyncio.run(give_up(thread.call(blockade)))
    begun = monotonic()

    asyncio.run(give_up(thread.call(list)))

    assert monotonic() - begun < deadline_s / 2


@pytest.mark.parametrize(
    ("given_up", "carried_out"),
    [(GivenUp.TAKE_BACK, ["the next"]), (GivenUp.CARRY_OUT, ["given up", "the next"])],
)
def test_a_waiting_call_that_timed_out_does_as_it_was_told(
    given_up: GivenUp, carried_out: list[str], blockade: Blockade
) -> None:
    thread, done = KeyringThread(SHORT_S), list[str]()
    asyncio.run(give_up(thread.call(blockade)))
    asyncio.run(give_up(thread.call(lambda: done.append("given up"), given_up)))

    asyncio.run(release_and_call(thread, blockade, lambda: done.append("the next")))

    assert done == carried_out


@pytest.mark.parametrize(
    ("given_up", "carried_out"),
    [(GivenUp.TAKE_BACK, ["the next"]), (GivenUp.CARRY_OUT, ["given up", "the next"])],
)
def test_a_waiting_call_that_was_cancelled_does_as_it_was_told(
    given_up: GivenUp, carried_out: list[str], blockade: Blockade
) -> None:
    async def cancel_behind_a_running_call() -> None:
        running = asyncio.create_task(thread.call(blockade))
        waiting = asyncio.create_task(thread.call(lambda: done.append("given up"), given_up))
        await asyncio.to_thread(blockade.begun.wait)
        waiting.cancel()
        await asyncio.wait([waiting])
        blockade.over.set()
        await running
        await thread.call(lambda: done.append("the next"))
        assert waiting.cancelled()

    thread, done = KeyringThread(LONG_S), list[str]()

    asyncio.run(cancel_behind_a_running_call())

    assert done == carried_out


def test_a_call_that_ends_or_fails_after_its_loop_closed_disturbs_nobody(
    blockade: Blockade, caplog: pytest.LogCaptureFixture
) -> None:
    def fail_late() -> None:
        blockade()
        raise ZeroDivisionError

    thread = KeyringThread(SHORT_S)
    asyncio.run(give_up(thread.call(fail_late, GivenUp.CARRY_OUT)))

    asyncio.run(release_and_call(thread, blockade, list))
    gc.collect()

    assert not caplog.records


def test_calls_from_several_loops_at_once_share_the_thread() -> None:
    thread, done_on = KeyringThread(LONG_S), set[threading.Thread]()

    def ask() -> None:
        done_on.add(asyncio.run(thread.call(threading.current_thread)))

    askers = [threading.Thread(target=ask) for _ in range(8)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(LONG_S)

    assert len(done_on) == 1


async def release_and_call(
    thread: KeyringThread, blockade: Blockade, work: Callable[[], object]
) -> None:
    """End the running call, and wait until *work* is done after all that still waited."""

    def work_and_tell() -> None:
        work()
        done.set()

    done = threading.Event()
    blockade.over.set()
    with suppress(KeyringSilent):  # it may count as stuck for a moment more
        await thread.call(work_and_tell, GivenUp.CARRY_OUT)
    assert await asyncio.to_thread(done.wait, LONG_S)
