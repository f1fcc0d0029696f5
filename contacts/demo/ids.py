"""The ids of contacts: base64 of an 18-digit number, as the API's example has them.

The number follows from where a contact comes from, so no table of ids is needed::

    7000… + room of the seed + step * index    generated, the same in every start
    9000…                    + step * n        added by a client, n from 1
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass

LARGEST_COUNT = 5_000_000

_GENERATED_FROM = 700_000_000_000_000_000
_ADDED_FROM = 900_000_000_000_000_000
_NUMBERS_END = 10**18
_STEP = 2**17
_ROOM = 10**12  # of one seed; more than _STEP * LARGEST_COUNT
_SEEDS = (_ADDED_FROM - _GENERATED_FROM) // _ROOM


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of the contacts generated from one seed."""

    first: int

    @classmethod
    def of_seed(cls, seed: int) -> "Numbers":
        """Return the numbers of *seed*; seeds that are 200,000 apart share theirs."""
        return cls(_GENERATED_FROM + seed % _SEEDS * _ROOM)

    def at(self, index: int) -> int:
        """Return the number of the generated contact at *index*."""
        return self.first + index * _STEP

    def index(self, number: int) -> int | None:
        """Return the index of the generated contact with *number*, None if it has none."""
        index, rest = divmod(number - self.first, _STEP)
        return index if rest == 0 and 0 <= index < LARGEST_COUNT else None


def added_number(key: int) -> int:
    """Return the number of the added contact that is kept under *key*."""
    return _ADDED_FROM + key * _STEP


def added_key(number: int) -> int | None:
    """Return the key of the added contact with *number*, None if it has none."""
    key, rest = divmod(number - _ADDED_FROM, _STEP)
    return key if rest == 0 and key > 0 else None


def id_of(number: int) -> str:
    """Return the id that clients know the contact with *number* by."""
    return b64encode(b"%d" % number).decode()


def number_of(contact_id: str) -> int | None:
    """Return the number behind an id; None where it is no id that ``id_of`` returns."""
    try:
        number = int(b64decode(contact_id, validate=True))
    except ValueError:
        return None
    is_ours = _GENERATED_FROM <= number < _NUMBERS_END and id_of(number) == contact_id
    return number if is_ours else None
