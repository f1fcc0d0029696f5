"""The watchdog catches a GUI thread that computes or waits too long, and tells where it was."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.gui.watchdog import SLOWEST, Watchdog


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Watchdog]:
    """Return a watchdog with the usual limits, which holds this machine for no slow one."""
    watchdog = Watchdog(slowness=lambda: 1.0)
    yield watchdog
    watchdog.end()


def run_watched(watchdog: Watchdog, work: Callable[[], None], *, for_ms: int = 500) -> None:
    """Do *work* in a turn of an event loop that is watched."""
    loop = QEventLoop()
    QTimer.singleShot(30, work)
    QTimer.singleShot(for_ms, loop.quit)
    with watchdog.watching():
        loop.exec()


def run_until_placed(watchdog: Watchdog, *, for_ms: int) -> str:
    """Block until a stall tells where; a machine that is very busy can hide it for some tries."""
    for _ in range(20):
        run_watched(watchdog, block_600_ms, for_ms=for_ms)
        for stall in watchdog.stalls:
            if "in block_600_ms" in stall:
                return stall
    return "\n".join(watchdog.stalls)


def burn_60_ms() -> None:
    end = time.thread_time() + 0.060
    while time.thread_time() < end:
        pass


def block_600_ms() -> None:
    threading.Event().wait(0.600)


def test_a_burn_of_60_ms_is_caught(watchdog: Watchdog) -> None:
    run_watched(watchdog, burn_60_ms)

    assert any("computed for" in stall for stall in watchdog.stalls)


def test_on_a_machine_much_too_slow_computing_is_not_told(qapp: QApplication) -> None:
    watchdog = Watchdog(slowness=lambda: SLOWEST + 1, computing_s=0.001)

    run_watched(watchdog, burn_60_ms)
    watchdog.end()

    assert not watchdog.stalls


def test_a_block_of_600_ms_is_caught_with_its_place(watchdog: Watchdog) -> None:
    stall = run_until_placed(watchdog, for_ms=900)

    assert "did not answer for" in stall
    assert "in block_600_ms" in stall


def test_a_block_in_the_last_turn_is_caught_too(watchdog: Watchdog) -> None:
    assert "in block_600_ms" in run_until_placed(watchdog, for_ms=31)


def test_many_short_turns_are_no_stall(watchdog: Watchdog) -> None:
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: sum(range(10_000)))
    timer.start()

    run_watched(watchdog, lambda: None, for_ms=400)
    timer.stop()

    assert watchdog.stalls == []


def test_an_idle_loop_is_no_stall(watchdog: Watchdog) -> None:
    run_watched(watchdog, lambda: None, for_ms=400)

    assert watchdog.stalls == []


def test_a_burn_of_another_thread_is_no_computing_of_this_one(watchdog: Watchdog) -> None:
    thread = threading.Thread(target=burn_60_ms)

    run_watched(watchdog, thread.start)
    thread.join()

    assert watchdog.stalls == []


def test_what_a_test_does_itself_is_not_measured(watchdog: Watchdog) -> None:
    burn_60_ms()
    run_watched(watchdog, lambda: None, for_ms=40)
    burn_60_ms()

    assert watchdog.stalls == []
