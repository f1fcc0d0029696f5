"""Whether somebody uses the window right now: then workers leave it the interpreter.

Threads of one process share one interpreter. A worker that computes costs the window up
to half a millisecond each time Qt calls into Python, which painting a list does hundreds
of times: so work that can wait goes on in short pieces with pauses while a person
scrolls or types.
"""

import time

PAUSE_S = 0.05
"""So long work that can wait rests after each piece, while somebody uses the window."""

_LASTING_S = 0.3  # between two keys, or two turns of a wheel


class Presence:
    """Somebody at the window; ``note`` is for the window's thread, the rest for any."""

    def __init__(self) -> None:
        self._until = 0.0

    def note(self) -> None:
        """Note that somebody does something now."""
        self._until = time.monotonic() + _LASTING_S

    @property
    def is_busy(self) -> bool:
        """Whether somebody did something a moment ago."""
        return time.monotonic() < self._until
