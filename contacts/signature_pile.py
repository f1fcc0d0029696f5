"""The parts of a signature that are in no field yet."""

from collections.abc import Iterator

from contacts.signature_parts import Sort, parts_of


class Pile:
    """Parts by their numbers, in the order of the text, of which more and more are taken.

    Attributes:
        parts: all of them, taken or not.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.parts = parts_of(text)
        self._rest = set(range(len(self.parts)))

    def __contains__(self, index: int) -> bool:
        """Whether a part is not taken yet."""
        return index in self._rest

    def __iter__(self) -> Iterator[int]:
        """Go through what is there now, whatever is taken meanwhile."""
        return iter(sorted(self._rest))

    def take(self, first: int, last: int | None = None) -> None:
        """Take a part, or all from *first* to *last*."""
        self._rest.difference_update(range(first, (first if last is None else last) + 1))

    def value(self, first: int, last: int | None = None) -> str:
        """Return what parts hold, with what stands between them, but without labels."""
        start, end = (
            self.parts[first].place[0],
            self.parts[first if last is None else last].place[1],
        )
        return _tidy(self._text[start:end])

    def between(self, one: int, other: int) -> str:
        """Return what stands between two parts."""
        return self._text[self.parts[one].whole[1] : self.parts[other].whole[0]]

    def of_sort(self, sort: Sort) -> Iterator[int]:
        """Go through the parts of one sort."""
        return (index for index in self if self.parts[index].sort is sort)

    def words(self) -> list[int]:
        """Return the parts of words that have no label."""
        return [index for index in self.of_sort(Sort.WORDS) if not self.parts[index].labels]

    def are_neighbours(self, one: int, other: int, lines: int = 0) -> bool:
        """Whether words follow *one*, at most so many lines below, and neither is taken."""
        if other != one + 1 or not {one, other} <= self._rest:
            return False
        upper, lower = self.parts[one], self.parts[other]
        return lower.sort is Sort.WORDS and lower.line - upper.line <= lines

    def lines(self) -> Iterator[str]:
        """Return what is left; what stands together in a line stays together."""
        for first, last in self._runs():
            if first != last or self.value(first):  # else it is a label without a value
                start, end = self.parts[first].whole[0], self.parts[last].whole[1]
                yield _tidy(self._text[start:end])

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Yield the first and the last of parts that stand together."""
        first = last = -1
        for index in self:
            is_next = first >= 0 and index == last + 1
            if is_next and self.parts[index].line == self.parts[last].line:
                last = index
                continue
            if first >= 0:
                yield first, last
            first = last = index
        if first >= 0:
            yield first, last


def _tidy(text: str) -> str:
    """Return *text* with single blanks, and without empty lines."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))
