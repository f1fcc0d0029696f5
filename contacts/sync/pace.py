"""How many requests may be on their way, and when to ask no more for a while.

It begins with few and adds one a round while answers come as quickly as the quickest did.
Answers that take longer tell how many requests wait in some queue, at the server's or at
ours: more of them would bring nothing. So TCP Vegas does it (Brakmo and Peterson, "TCP
Vegas", IEEE JSAC 13, 1995). Half is taken away when one fails or the server asks to wait
(RFC 5681). Times are seconds of a clock that the caller reads.
"""

from dataclasses import dataclass, field

from contacts.errors import ServerError, ServerTrouble, SignInNeeded, Throttled

MOST = 6  # of the eight connections: one is left for a Save, one for what a person opens
_FIRST = 2.0
_SLOW = 3.0  # times as long as the quickest one lately: the server is busy
_ALWAYS_QUICK_S = 0.05  # whatever the quickest one took
_QUEUED = 1.0  # requests that may wait before no more are added
_FORGET = 1.01  # by what the quickest is believed less, an answer
_PAUSES_S = (2.0, 5.0, 10.0, 30.0, 60.0)
_LONGEST_WISH_S = 600.0


@dataclass(slots=True)
class Pace:
    """The pace of one reader of lists."""

    _window: float = _FIRST
    _quickest: float = float("inf")
    _rest_until: float = 0.0
    _failures: int = 0
    _spent: float = field(default=0.0)

    @property
    def window(self) -> int:
        """How many requests may be on their way."""
        return int(self._window)

    @property
    def spent(self) -> float:
        """For how many seconds the server has worked on answers, at most."""
        return self._spent

    def rest(self, now: float) -> float:
        """Return for how many seconds nothing is to be asked; 0 where something may be."""
        return max(0.0, self._rest_until - now)

    def answered(self, took: float) -> None:
        """Note an answer that took so many seconds."""
        self._failures = 0
        self._spent += took
        self._quickest = min(self._quickest * _FORGET, took)
        queued = self._window * (1 - self._quickest / took) if took else 0.0
        if queued <= _QUEUED:
            self._window = min(float(MOST), self._window + 1 / self._window)
        elif took > max(_ALWAYS_QUICK_S, self._quickest * _SLOW):
            self._window = max(1.0, self._window * 0.8)
        else:
            self._window = max(1.0, self._window - 1 / self._window)

    def failed(self, failure: ServerError, now: float, jitter: float) -> None:
        """Note a request that failed; *jitter* is a random number from 0 to 1."""
        self._window = max(1.0, self._window / 2)
        pause = _PAUSES_S[min(self._failures, len(_PAUSES_S) - 1)] * (0.5 + jitter)
        if not isinstance(failure, SignInNeeded):
            self._failures += 1
        wish = failure.retry_after if isinstance(failure, Throttled | ServerTrouble) else None
        pause = max(pause, min(wish or 0.0, _LONGEST_WISH_S))
        self._rest_until = max(self._rest_until, now + pause)

    def go_on(self) -> None:
        """Rest no longer: somebody asks, or the network is back."""
        self._rest_until = 0.0
        self._failures = 0
