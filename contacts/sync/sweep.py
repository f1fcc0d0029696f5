"""One complete reading of the list, while it may change under the reader.

Pages are asked for by their place, so an entry that comes or goes shifts all that follow:
some are read twice, some not at all. The API has nothing to tell that by but its count.
So a pass is believed only if

* every page of the count was read,
* each answer said the same count, and
* as many different contacts were seen as it says.

Else the list is read once more, at most three times. An entry that is taken away and
another one that comes during the same pass cannot be told from rest; what is missed then
is missed once, and nothing is concluded from that (``gone``).

An answer may hold entries that cannot be used. They stand for contacts nobody knows, so
such a pass is complete and proves no absence. So it is with a server that counts wrongly
in the same way three times.
"""

from collections.abc import Iterable
from enum import Enum, auto

PAGE = 100
PASSES = 3


class Verdict(Enum):
    """What a pass is worth once every page has come."""

    COMPLETE = auto()
    COMPLETE_WITHOUT_PROOF = auto()
    READ_AGAIN = auto()


class Sweep:
    """Which page to ask for next, and what has come.

    Args:
        count: of the answer that it begins with.
        read: pages that came before a restart.
        tried: passes before this one that were not believed, and how many they saw.
    """

    def __init__(
        self, count: int, read: Iterable[int] = (), tried: tuple[tuple[int, int], ...] = ()
    ) -> None:
        self._counts = {count}
        self._read = set(read)
        self._tried = tried
        self._on_their_way: set[int] = set()
        self._wanted: list[int] = []
        self._next = 0
        self._unusable = 0
        self._is_resumed = bool(self._read)
        self.count = count

    def want(self, pages: Iterable[int]) -> None:
        """Ask for *pages* first, the most wanted first; an earlier wish is void."""
        self._wanted = list(dict.fromkeys(pages))

    @property
    def has_wish(self) -> bool:
        """Whether a wanted page has neither come nor is on its way."""
        return any(page <= self._last_page() and self._is_open(page) for page in self._wanted)

    def take(self) -> int | None:
        """Return the page to ask for now; None while there is none."""
        last = self._last_page()
        for page in self._wanted:
            if page <= last and self._is_open(page):
                self._on_their_way.add(page)
                return page
        while self._next <= last:
            page = self._next
            if self._is_open(page):
                self._on_their_way.add(page)
                return page
            self._next += 1
        return None

    def arrived(self, page: int, count: int, unusable: int) -> None:
        """Note that a page has come, with so many entries that cannot be used."""
        self._on_their_way.discard(page)
        self._read.add(page)
        self._counts.add(count)
        self._unusable += unusable
        self.count = count

    def failed(self, page: int) -> None:
        """Note that a page did not come: it is asked for once more."""
        self._on_their_way.discard(page)
        self._next = min(self._next, page)

    @property
    def is_read(self) -> bool:
        """Whether every page has come."""
        return not self._on_their_way and all(
            page in self._read for page in range(self._last_page() + 1)
        )

    def verdict(self, seen: int) -> Verdict:
        """Return what the pass is worth that has *seen* so many different contacts."""
        is_steady = len(self._counts) == 1
        if is_steady and seen == self.count and not self._unusable:
            return Verdict.COMPLETE
        if is_steady and seen + self._unusable == self.count and not self._is_resumed:
            return Verdict.COMPLETE_WITHOUT_PROOF
        passes = (*self._tried, (self.count, seen))
        if len(passes) >= PASSES and is_steady and len(set(passes)) == 1:
            return Verdict.COMPLETE_WITHOUT_PROOF
        return Verdict.READ_AGAIN

    def again(self, seen: int) -> "Sweep | None":
        """Return the next pass after this one; None where it was the last."""
        tried = (*self._tried, (self.count, seen))
        return Sweep(self.count, tried=tried) if len(tried) < PASSES else None

    def _is_open(self, page: int) -> bool:
        return page not in self._read and page not in self._on_their_way

    def _last_page(self) -> int:
        return max(0, self.count - 1) // PAGE
