"""The generated contacts of one demo PBX: found by number, rendered by the hundred."""

from collections.abc import Sequence
from functools import lru_cache

from contacts.demo.ids import Numbers, id_of
from contacts.demo.people import person
from contacts.demo.rendering import Rendering
from contacts.demo.schema import Contact

_BLOCK = 100  # contacts; the largest page, where clients read page after page
_KEPT_BLOCKS = 1000  # some 50 MB: a second reading of 100,000 contacts renders nothing


class Population:
    """*count* invented contacts, none of which exists before it is asked for."""

    def __init__(self, seed: int, count: int, rendering: Rendering) -> None:
        self.count = count
        self.numbers = Numbers.of_seed(seed)
        self._seed = seed
        self._render = rendering
        self._block = lru_cache(_KEPT_BLOCKS)(self._rendered_block)

    @property
    def name(self) -> str:
        """What tells this population from others."""
        return f"{self.numbers.first}+{self.count}"

    def find(self, number: int) -> Contact | None:
        """Return the contact as it was generated, None where *number* is none of them."""
        index = self.index(number)
        return None if index is None else person(self._seed, index)

    def index(self, number: int) -> int | None:
        """Return where the contact with *number* stands, None where it is none of them."""
        index = self.numbers.index(number)
        return None if index is None or index >= self.count else index

    def rendered(self, first: int, last: int) -> list[bytes]:
        """Return the contacts from index *first* to before *last* as JSON objects."""
        found: list[bytes] = []
        for block in range(first // _BLOCK, (last + _BLOCK - 1) // _BLOCK):
            start = block * _BLOCK
            found += self._block(block)[max(first - start, 0) : last - start]
        return found

    def _rendered_block(self, block: int) -> Sequence[bytes]:
        start = block * _BLOCK
        return [
            self._render(id_of(self.numbers.at(index)), person(self._seed, index))
            for index in range(start, min(start + _BLOCK, self.count))
        ]
