"""Where the contacts that a person has chosen stand in a list that is being read."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array


class Selection:
    """Chosen contacts, and the rows in which they have been seen so far, as ranges."""

    def __init__(self, numbers: "array[int]") -> None:
        self._numbers = frozenset(numbers)
        self._starts: list[int] = []
        self._stops: list[int] = []

    def look_through(self, numbers: "array[int]", first: int) -> None:
        """Note which of *numbers* are chosen; they stand in the rows from *first* on."""
        if not self._numbers:
            return
        for row, number in enumerate(numbers, first):
            if number in self._numbers:
                self._add(row)

    def _add(self, row: int) -> None:
        if self._stops and self._stops[-1] == row:
            self._stops[-1] = row + 1
        else:
            self._starts.append(row)
            self._stops.append(row + 1)

    def rows(self) -> tuple[range, ...]:
        """Return the rows seen, in order."""
        return tuple(map(range, self._starts, self._stops))
