"""The gaps that deleted contacts leave among the generated ones.

A generated contact has an *index* for ever, and a *position* in the list as long as it is
there: its index without the gaps before it. For the gap that is ``k``-th from 0, the number
of contacts before it is ``gap - k``, which never falls from one gap to the next. So the
gaps before a position are counted by bisection, however many there are.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator


class Gaps:
    """The indexes of the deleted contacts."""

    def __init__(self, indexes: Iterable[int] = ()) -> None:
        self._indexes = sorted(indexes)

    def __len__(self) -> int:
        """Return how many contacts are deleted."""
        return len(self._indexes)

    def __contains__(self, index: int) -> bool:
        """Return whether the contact at *index* is deleted."""
        place = bisect_left(self._indexes, index)
        return self._indexes[place : place + 1] == [index]

    def add(self, index: int) -> None:
        """Take note that the contact at *index*, which was there, is deleted."""
        insort(self._indexes, index)

    def runs(self, first: int, last: int) -> Iterator[range]:
        """Return the indexes of positions *first* to before *last*, in runs without gaps."""
        while first < last:
            passed = self._before(first)
            start, stop = first + passed, last + passed
            if passed < len(self):
                stop = min(stop, self._indexes[passed])
            yield range(start, stop)
            first += stop - start

    def _before(self, position: int) -> int:
        """Return how many gaps there are before the contact at *position*."""
        return bisect_right(
            range(len(self)), position, key=lambda place: self._indexes[place] - place
        )
