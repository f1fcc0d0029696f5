"""Watches how long the GUI thread is busy while a test lets its event loop run.

Two limits:

* *Computing*: the GUI thread's own CPU time in one turn of the event loop, that is between
  two ``awake`` of its dispatcher, is at most 50 ms, on a machine that computes at its usual
  speed; on one that is slowed, as by tests beside it, in proportion, twice that where tests
  run side by side, and without a limit while it computes at less than a third. What other
  threads and programs compute does not count into it. (The glib dispatcher emits
  ``aboutToBlock`` before it both waits and works, so only ``awake`` parts turns on every
  platform.)
* *Answering*: a sampler thread posts a ping every 10 ms; the event loop answers it within
  250 ms. This finds what computes nothing: a lock, a sleep, a socket, a worker that holds
  the GIL. From the wait is taken off what the threads of this process waited for a core:
  Linux tells it (``schedstat``); elsewhere it is estimated by how late the sampler's own
  naps end. So a busy machine can hide a stall, but does not invent one.

While a test does something of its own, outside ``watching``, nothing is measured.
"""

import gc
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, Signal, Slot

COMPUTING_S = 0.050
ANSWER_S = 0.250
_NAP_S = 0.010
_LOOK_AT_CPU_S = 0.030  # from when on the sampler notes where the GUI thread is
_LOOK_AT_WAIT_S = 0.100
_STACK = 20  # frames
_NUMBERS, _USUAL_S = 50_000, 0.002  # added up on a machine that is not shared
# Beside tests that use much memory all takes longer than adding up numbers tells: where these
# took 0.8 to 1.7 times their usual time, a bare window took 2.6 times its own.
_BESIDE_OTHERS = 2.0 if "PYTEST_XDIST_WORKER" in os.environ else 1.0  # times
SLOWEST = 3.0 * _BESIDE_OTHERS  # times; what is slower than that tells nothing
_FULL = 2  # the oldest generation of objects
_NS_PER_S = 1e9


@dataclass(slots=True)
class _Ping:
    sent_at: float = float("inf")  # until it surely is on its way
    waited_for_core: float = 0.0


class Watchdog(QObject):
    """Made on the GUI thread; ``stalls`` is what it found."""

    _pinged = Signal(object)

    def __init__(
        self, *, computing_s: float = COMPUTING_S, slowness: Callable[[], float] | None = None
    ) -> None:
        super().__init__()
        self.stalls: list[str] = []
        self._computing_s = computing_s
        self._measure_slowness = slowness or _slowness
        self._slowness = min(self._measure_slowness(), SLOWEST)
        self._is_watching = False
        self._turn_began = 0.0
        self._collected = self._collecting_since = 0.0  # of the turn
        self._ping: _Ping | None = None
        self._seen = ""
        self._late = 0.0
        self._gui = threading.get_ident()
        self._is_ended = threading.Event()
        self._sampler = threading.Thread(target=self._sample, name="watchdog", daemon=True)
        self._pinged.connect(self._on_ping, Qt.ConnectionType.QueuedConnection)
        QAbstractEventDispatcher.instance().awake.connect(self._on_awake)
        gc.freeze()  # a walk over pytest's own objects takes 50 ms, which are not the program's
        gc.callbacks.append(self._note_collection)
        self._sampler.start()

    def end(self) -> None:
        """Stop measuring for good."""
        QAbstractEventDispatcher.instance().awake.disconnect(self._on_awake)
        gc.unfreeze()
        gc.callbacks.remove(self._note_collection)
        self._is_ended.set()
        self._sampler.join()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measure what the event loop does within."""
        self._turn_began = time.thread_time()
        self._is_watching = True
        try:
            yield
        finally:
            self._end_turn()
            self._is_watching = False
            self._judge(self._ping)

    # On the GUI thread

    @Slot()
    def _on_awake(self) -> None:
        if self._is_watching:
            self._end_turn()

    def _end_turn(self) -> None:
        now = time.thread_time()
        spent, self._turn_began = now - self._turn_began - self._collected, now
        self._collected = 0.0
        if spent > self._computing_s * self._slowness and self._is_long_now(spent):
            self._tell(f"computed for {spent * 1000:.0f} ms in one turn")

    def _is_long_now(self, spent: float) -> bool:
        """Whether that is long for how slow the machine has become since it was measured."""
        now = self._measure_slowness()
        self._turn_began = time.thread_time()
        self._slowness = min(max(self._slowness, now), SLOWEST)
        return now <= SLOWEST and spent > self._computing_s * self._slowness

    @Slot(object)
    def _on_ping(self, ping: _Ping) -> None:
        if ping is self._ping:
            self._judge(ping)

    def _judge(self, ping: _Ping | None) -> None:
        self._ping = None
        waited = time.perf_counter() - ping.sent_at if ping else 0.0
        if ping and waited > ANSWER_S:
            waited -= max(0.0, self._waited_for_core() - ping.waited_for_core)
        if waited > ANSWER_S:
            self._tell(f"did not answer for {waited * 1000:.0f} ms")
        self._seen = ""

    def _tell(self, what: str) -> None:
        self.stalls.append(f"The GUI thread {what}; it was at:\n{self._seen or '(not seen)'}")

    def _note_collection(self, phase: str, info: dict[str, int]) -> None:
        """Leave out full collections: most of what they walk over is other tests' and pytest's."""
        if threading.get_ident() != self._gui or info["generation"] < _FULL:
            return
        if phase == "start":
            self._collecting_since = time.thread_time()
        else:
            self._collected += time.thread_time() - self._collecting_since

    # On the sampler's thread

    def _sample(self) -> None:
        began = time.perf_counter()
        while not self._is_ended.wait(_NAP_S):
            self._late += time.perf_counter() - began - _NAP_S
            began = time.perf_counter()
            if not self._is_watching:
                continue
            if self._ping is None:
                self._send(_Ping())
            elif not self._seen and self._is_worth_a_look(self._ping):
                self._seen = _stack_of(self._gui)  # the last look may come after the stall

    def _send(self, ping: _Ping) -> None:
        self._ping = ping
        self._pinged.emit(ping)
        ping.waited_for_core = self._waited_for_core()
        ping.sent_at = time.perf_counter()

    def _is_worth_a_look(self, ping: _Ping) -> bool:
        waits = time.perf_counter() - ping.sent_at
        return waits > _LOOK_AT_WAIT_S or _cpu_of(self._gui) - self._turn_began > _LOOK_AT_CPU_S

    def _waited_for_core(self) -> float:
        if not sys.platform.startswith("linux"):
            return self._late
        tasks = Path("/proc/self/task").iterdir()
        sampler = str(self._sampler.native_id)
        return sum(_delay_of(task) for task in tasks if task.name != sampler) / _NS_PER_S


def _slowness() -> float:
    """Return how many times slower this machine computes now than one at its usual speed."""
    took = []
    for _ in range(3):
        began = time.thread_time()
        sum(number for number in range(_NUMBERS))
        took.append(time.thread_time() - began)
    return max(1.0, min(took) / _USUAL_S) * _BESIDE_OTHERS


def _delay_of(task: Path) -> int:
    """Return for how many nanoseconds a thread has waited for a core so far."""
    with suppress(OSError, ValueError, IndexError):  # it has just ended
        return int((task / "schedstat").read_text(encoding="ascii").split()[1])
    return 0


def _cpu_of(thread: int) -> float:
    if sys.platform in ("win32", "darwin"):
        return 0.0
    return time.clock_gettime(time.pthread_getcpuclockid(thread))


def _stack_of(thread: int) -> str:
    """Return where a thread is; its frames are let go at once, which hold what it works with."""
    frames = traceback.walk_stack(sys._current_frames()[thread])  # noqa: SLF001
    found = traceback.StackSummary.extract(frames, limit=_STACK, lookup_lines=False)
    del frames
    found.reverse()
    return "".join(found.format())
