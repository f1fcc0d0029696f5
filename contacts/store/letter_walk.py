"""Where the letters of a result begin, found a letter at a time and without reading its rows.

The rows stand in the order of their keys, so the end of a letter is found by halves. Each
step looks at some thirty contacts, whatever their number; what else is asked comes between.
"""

from collections.abc import Callable

from contacts.letters import Letter, LetterPlace, letter_of

KeyAt = Callable[[int], str]
"""Returns the key of a row; empty for one without a value, which all stand last."""

_MOST_STEPS = 400
_FIRST_STRIDE = 32  # rows


class LetterWalk:
    """Walks from letter to letter through a result of *count* rows."""

    def __init__(self, count: int, *, is_descending: bool) -> None:
        self._count = count
        self._is_descending = is_descending
        self._next = self._steps = 0
        self._found: list[LetterPlace] = []

    @property
    def found(self) -> tuple[LetterPlace, ...]:
        """Where the letters begin that were found so far, in the order of the rows."""
        return tuple(self._found)

    def step(self, key_at: KeyAt) -> bool:
        """Find the next letter; return whether there may be more."""
        key = key_at(self._next) if self._next < self._count else ""
        if not key:
            return False
        letter = letter_of(key)
        if not self._found or self._found[-1].label != letter.label:
            self._found.append(LetterPlace(letter.label, self._next))
        self._next = self._end_of(letter, key_at)
        self._steps += 1
        return self._next < self._count and self._steps < _MOST_STEPS

    def _end_of(self, letter: Letter, key_at: KeyAt) -> int:
        """Return the first row behind *letter*."""
        low, stride = self._next + 1, _FIRST_STRIDE
        high = low
        while high < self._count and not self._is_behind(key_at(high), letter):
            low, high, stride = high + 1, high + stride, stride * 2
        high = min(high, self._count)
        while low < high:
            middle = (low + high) // 2
            is_behind = self._is_behind(key_at(middle), letter)
            low, high = (low, middle) if is_behind else (middle + 1, high)
        return low

    def _is_behind(self, key: str, letter: Letter) -> bool:
        if not key:
            return True
        return key < letter.low if self._is_descending else key >= letter.high
