"""The one thread that writes an account's files; what is to be done waits in a queue.

Short pieces of work that wait at the same time share one commit, as long as it takes less
than a moment; one that fails is taken back alone. Long work, such as putting a million contacts in
order, is a generator: it is one commit from ``yield`` to ``yield``, and whatever was
asked for meanwhile comes in between; yet it is never put off for long.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from threading import Condition, Thread, current_thread
from typing import Any, TypeVar

import apsw

from contacts.errors import StoreClosed
from contacts.presence import PAUSE_S
from contacts.store.database import translated
from contacts.waiting import outcome_of

_T = TypeVar("_T")
_CLOSING_S = 2.0
_COMMIT_S = 0.02
_CHECKPOINT_MS = 200
_LONG_WAITS_S = 0.2  # at most, for a piece, where there is other work all the time
_log = logging.getLogger("switchbook.store")

Open = Callable[[], Sequence[apsw.Connection]]
"""Opens the files; work is done on the first of them."""


class _Asked:
    """A piece of work, and who waits for what it returns."""

    def __init__(
        self, work: Callable[[apsw.Connection], Any], outcome: Future[Any], file: str
    ) -> None:
        self._work = work
        self.file = file
        self._result: object = None
        self._failure: Exception | None = None
        self.outcome = outcome

    def carry_out(self, db: apsw.Connection) -> None:
        """Do it within a commit; where it fails, take back what it alone has done."""
        try:
            with translated(), db:
                self._result = self._work(db)
        except Exception as error:  # it belongs to who waits
            if not db.in_transaction:  # SQLite has taken back the whole commit
                raise
            self._failure = error

    def tell(self) -> None:
        """Tell how it ended; the commit is on disk."""
        if self._failure is not None:
            self.outcome.set_exception(self._failure)
        else:
            self.outcome.set_result(self._result)


class Writer:
    """Owns the connections that write; every method may be called from any thread.

    Args:
        turn: held while a connection is used.
        is_busy: whether somebody uses the window: long work rests between its pieces then.

    Attributes:
        is_closed: nothing is done any more.
    """

    def __init__(
        self, turn: AbstractContextManager[object], is_busy: Callable[[], bool] = lambda: False
    ) -> None:
        self._turn = turn
        self._is_busy = is_busy
        self._work: deque[_Asked] = deque()
        self._long: deque[Callable[[], bool]] = deque()
        self._wake = Condition()
        self._connections: Sequence[apsw.Connection] = ()
        self._thread: Thread | None = None
        self._long_at = 0.0  # when the last piece of long work ended
        self.is_closed = False

    async def open(self, opened: Open) -> None:
        """Open the files, on the thread.

        Raises:
            StoreError: whatever *opened* raises; ``close`` is needed then, too.
        """
        outcome: Future[None] = Future()
        outcome.set_running_or_notify_cancel()  # from now on it cannot be cancelled
        self._thread = Thread(target=self._run, args=(opened, outcome), name="writer", daemon=True)
        self._thread.start()
        await outcome_of(outcome)

    async def do(self, work: Callable[[apsw.Connection], _T], file: str = "main") -> _T:
        """Do *work*, and return what it returns once that is on disk.

        Args:
            work: writes into one file, and may read the other.
            file: into which one it writes, as SQL calls it. Work on two files never shares
                a commit: SQLite would have committed one where it fails on the other.

        Raises:
            StoreError: nothing of it was done.
        """
        outcome: Future[_T] = Future()
        outcome.set_running_or_notify_cancel()
        self._queue(self._work, _Asked(work, outcome, file))
        return await outcome_of(outcome)

    async def do_in_steps(self, work: Callable[[apsw.Connection], Iterator[None]]) -> None:
        """Do *work* piece by piece, each a commit; other work goes between two pieces.

        Raises:
            StoreError: the pieces before are done.
        """
        await outcome_of(self._ask_long(work))

    def close(self) -> None:
        """Do what is queued already, but no long work any more, and close; does not wait."""
        with self._wake:
            self.is_closed = True
            self._wake.notify()

    def join(self) -> bool:
        """Wait until it is closed; False where that takes longer than two seconds."""
        if self._thread is not None and self._thread is not current_thread():
            self._thread.join(_CLOSING_S)
            return not self._thread.is_alive()
        return True

    def _ask_long(self, work: Callable[[apsw.Connection], Iterator[None]]) -> Future[None]:
        outcome: Future[None] = Future()
        outcome.set_running_or_notify_cancel()
        pieces: list[Iterator[None]] = []

        def goes_on() -> bool:
            try:
                pieces[:] = pieces or [work(self._checked())]
                if self._committed(lambda _: next(pieces[0], pieces)) is None:
                    return True
                outcome.set_result(None)
            except BaseException as error:  # noqa: BLE001  # it belongs to who waits
                outcome.set_exception(error)
            return False

        def give_up() -> bool:
            if pieces:
                pieces[0].close()  # type: ignore[attr-defined]  # a generator
            outcome.set_exception(StoreClosed())
            return False

        self._queue(self._long, lambda: give_up() if self.is_closed else goes_on())
        return outcome

    def _queue(self, queue: deque[_T], work: _T) -> None:
        with self._wake:
            if self.is_closed:
                raise StoreClosed
            queue.append(work)
            self._wake.notify()

    def _committed(self, work: Callable[[apsw.Connection], _T]) -> _T:
        """Return what *work* returns, once that is on disk."""
        connection = self._checked()
        with translated(), self._turn:
            connection.execute("BEGIN")
            try:
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # else SQLite has taken it back already
                    connection.execute("ROLLBACK")
                raise
        return result  # after the commit

    def _checked(self) -> apsw.Connection:
        if current_thread() is not self._thread:
            raise RuntimeError("the store is written on its own thread only")
        if not self._connections:
            raise StoreClosed
        return self._connections[0]

    def _run(self, opened: Open, outcome: Future[None]) -> None:
        try:
            self._connections = opened()
            outcome.set_result(None)
        except BaseException as error:  # noqa: BLE001  # it belongs to who waits
            outcome.set_exception(error)
        while self._has_work():
            if self._work and not self._is_long_due():
                self._do_some()
                continue
            goes_on = self._long[0]()
            self._long_at = time.monotonic()
            if goes_on:
                self._make_room()
            else:
                self._long.popleft()
        for connection in self._connections:
            try:
                # The file whole, and no log to be read at the next start; a reader may be there.
                connection.set_busy_timeout(_CHECKPOINT_MS)
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.close()
            except apsw.Error:
                _log.info("a file did not close", exc_info=True)

    def _is_long_due(self) -> bool:
        """Whether long work has waited for so long that a piece of it comes first."""
        return bool(self._long) and time.monotonic() - self._long_at > _LONG_WAITS_S

    def _make_room(self) -> None:
        with self._wake:
            if self._is_busy() and not (self._work or self.is_closed):
                self._wake.wait(PAUSE_S)

    def _do_some(self) -> None:
        """Do what waits, in one commit; whoever asked hears of it after that."""
        done: list[_Asked] = []
        try:
            self._committed(lambda db: self._do_each(db, done))
        except BaseException as error:  # noqa: BLE001  # it belongs to who waits
            for asked in done or [self._work.popleft()]:
                asked.outcome.set_exception(error)
            return
        for asked in done:
            asked.tell()

    def _do_each(self, db: apsw.Connection, done: list["_Asked"]) -> None:
        end = time.monotonic() + _COMMIT_S
        while self._work and (not done or self._goes_along(done[0], end)):
            done.append(self._work.popleft())
            done[-1].carry_out(db)

    def _goes_along(self, begun: _Asked, end: float) -> bool:
        """Whether the next piece belongs into the commit that was begun."""
        return self._work[0].file == begun.file and time.monotonic() < end

    def _has_work(self) -> bool:
        with self._wake:
            while not (self._work or self._long or self.is_closed):
                self._wake.wait()
            return bool(self._work or self._long)
