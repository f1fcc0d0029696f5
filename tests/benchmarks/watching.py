"""Looking on while a window works: when it has painted, how long its thread was busy.

Both measured processes import this before their first paint, so it imports nothing but Qt.
"""

import time
from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

DEADLINE_MS = 10_000
_TICK_MS = 1


class NotPainted(Exception):
    """What was waited for was not painted in time."""


class PaintWatch(QObject):
    """Notes when a widget has painted what is waited for.

    Qt paints a window and hands it to the display in one go. A signal sent off while that
    happens is delivered right after it, and its time is taken for the end of the paint.

    Attributes:
        effort: for how many seconds the GUI thread had computed by then, ever since its start.
    """

    _begun = Signal(object)

    def __init__(self, widget: QWidget, is_shown: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._round = 0
        self._loop = QEventLoop(self)
        self._begun.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self.arm(is_shown)
        widget.installEventFilter(self)

    def arm(self, is_shown: Callable[[], bool]) -> None:
        """Watch for the first paint from now on that begins while *is_shown* says yes."""
        self._is_shown = is_shown
        self._round += 1
        self._painted_at: float | None = None
        self.effort = 0.0

    def wait(self) -> float:
        """Return the time at which that paint ended, by the clock of ``time.monotonic``.

        Raises:
            NotPainted: it did not come within ``DEADLINE_MS``.
        """
        if self._painted_at is None:
            deadline = QTimer(self)
            deadline.timeout.connect(self._loop.quit)
            deadline.start(DEADLINE_MS)
            self._loop.exec()
            deadline.stop()
        if self._painted_at is None:
            raise NotPainted
        return self._painted_at

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at every event of the widget and let it pass."""
        if event.type() == QEvent.Type.Paint and self._painted_at is None and self._is_shown():
            self._begun.emit(self._round)
        return False

    @Slot(object)
    def _on_ended(self, number: int) -> None:
        if number == self._round and self._painted_at is None:
            self._painted_at = time.monotonic()
            self.effort = time.thread_time()
            self._loop.quit()


class StallWatch(QObject):
    """Ticks every millisecond on the GUI thread; a late tick tells of a stall.

    What is between two ticks is a stall and up to a millisecond of waiting.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticks: list[float] = []
        self._steps: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to tick."""
        self._ticks = [time.monotonic()]
        self._steps = []
        self._timer.start(_TICK_MS)

    def note_step(self) -> None:
        """Note that the person does something now."""
        self._steps.append(time.monotonic())

    def stop(self) -> list[float]:
        """End; return the longest stall after each step, in milliseconds."""
        self._timer.stop()
        longest = [0.0] * (len(self._steps) + 1)  # the first one is before any step
        for before, after in zip(self._ticks, self._ticks[1:], strict=False):
            step = bisect_right(self._steps, after)
            longest[step] = max(longest[step], (after - before) * 1000)
        return longest[1:] if self._steps else longest

    @Slot()
    def _on_tick(self) -> None:
        self._ticks.append(time.monotonic())


def pause(duration_ms: int) -> None:
    """Let the event loop run for so long: the pace of a person's hand."""
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(duration_ms)
    loop.exec()
