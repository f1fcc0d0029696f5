"""One daemon thread for the keyring's blocking calls, each awaited under a deadline.

A call to a keyring takes some 15 ms, or as long as a person needs to unlock it, or
never ends: the libraries below know no timeout. So it runs on a thread of its own,
a daemon, which is never joined: the process ends without it.

Calls are carried out one at a time, in the order they were asked for. A call is
*waiting*, then *running*, then done. Its waiter gives up at the deadline or when its
task is cancelled, and then:

* *waiting*: the call is taken back, as if never made, or stays in its place and is
  still carried out, as its ``GivenUp`` says;
* *running*: nothing can stop it. It may have its effect later; its outcome is dropped.

When somebody has waited for the whole deadline in vain, the thread is *stuck* on what
is running then: until that ends, a new call fails at once instead of waiting behind it.
When the keyring answers after all, what still waits is carried out and new calls are as
good as ever.
"""

from collections.abc import Callable
from concurrent.futures import Future
from enum import Enum, auto
from functools import partial
from queue import SimpleQueue
from threading import Lock, Thread, current_thread
from typing import TypeVar

from contacts.errors import KeyringSilent
from contacts.waiting import outcome_of

T = TypeVar("T")


class GivenUp(Enum):
    """What becomes of a waiting call when nobody waits for its outcome any more."""

    TAKE_BACK = auto()
    CARRY_OUT = auto()


class KeyringThread:
    """The only thread that may touch the keyring; it starts with the first call."""

    def __init__(self, deadline_s: float) -> None:
        self._deadline_s = deadline_s
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._starting = Lock()
        self._thread: Thread | None = None
        self._running: object | None = None  # another one for each call; the thread's to write
        self._stuck_on: object | None = None  # what ran when a waiter's deadline passed

    async def call(self, work: Callable[[], T], given_up: GivenUp = GivenUp.TAKE_BACK) -> T:
        """Carry out *work* on the thread and return what it returns.

        It can be awaited in any event loop, and where there is none.

        Raises:
            KeyringSilent: no outcome within the deadline; work that was running
                may still have its effect.
        """
        patience = 0 if self._is_stuck() else self._deadline_s
        try:
            return await outcome_of(self._ask(work, given_up), patience)
        except TimeoutError as error:
            self._stuck_on = self._running
            raise KeyringSilent(f"no answer within {self._deadline_s} s") from error

    def require(self) -> None:
        """Raise RuntimeError unless called on this thread."""
        if current_thread() is not self._thread:
            raise RuntimeError("the keyring is touched on its own thread only")

    def _is_stuck(self) -> bool:
        return self._stuck_on is not None and self._stuck_on is self._running

    def _ask(self, work: Callable[[], T], given_up: GivenUp) -> Future[T]:
        outcome: Future[T] = Future()
        if given_up is GivenUp.CARRY_OUT:
            outcome.set_running_or_notify_cancel()  # from now on it cannot be cancelled
        self._calls.put(partial(_carry_out, work, outcome))
        self._start()
        return outcome

    def _start(self) -> None:
        with self._starting:
            if self._thread is None:
                self._thread = Thread(target=self._run, name="keyring", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            call = self._calls.get()
            self._running = object()
            call()
            self._running = None
            del call  # it holds tokens


def _carry_out(work: Callable[[], T], outcome: Future[T]) -> None:
    if not (outcome.running() or outcome.set_running_or_notify_cancel()):
        return
    try:
        result = work()
    except Exception as error:  # noqa: BLE001  # whatever it is, it belongs to the waiter
        outcome.set_exception(error)
    else:
        outcome.set_result(result)
    finally:
        # The error holds this frame and the outcome holds the error: without this, the
        # circle would keep a failed call's tokens and its connection to the keyring.
        del outcome
