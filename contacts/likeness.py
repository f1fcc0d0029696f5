"""What makes two contacts look like one: a number, an email address or a name that both have.

A number is the same in whatever format, in whichever of the fields of phones it stands; a
fax says nothing, which a whole company shares. A name is the same without case and accents
and in any order of its words. The company alone makes nobody alike; it tells which of
several comes first.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from contacts.contact import BY_WIRE, FIELDS, NAME, Group, LocalId
from contacts.folding import folded
from contacts.phone import SHORTEST, keys_of, readings

_PHONES = tuple(place for place, field in enumerate(FIELDS) if field.group is Group.PHONES)
_NAME, _EMAIL, _COMPANY = (
    FIELDS.index(field) for field in (NAME, BY_WIRE["email"], BY_WIRE["company"])
)
_BETWEEN_WORDS = re.compile(r"[\s.,;]+")


class Reason(IntEnum):
    """What two contacts have in common, the strongest first."""

    NUMBER = 1
    EMAIL = 2
    NAME = 3


@dataclass(frozen=True, slots=True)
class Number:
    """One number, as far as it can be compared.

    Attributes:
        full: what it may be from the country's code on; empty where no country is known.
        keys: in which digits it may be typed; empty for what is too short to tell anything.
    """

    full: frozenset[str]
    keys: frozenset[str]

    def is_same_as(self, other: "Number") -> bool:
        """Whether both may reach the same phone."""
        if self.full and other.full:
            return not self.full.isdisjoint(other.full)
        return not self.keys.isdisjoint(other.keys)


SHORTEST_NAME = 2
"""Characters: a single one tells of nobody, least of all while a name is begun."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a contact tells whom it is of.

    Attributes:
        words: those of the name, in the order of the alphabet.
        name: the words as they follow one another.
    """

    numbers: tuple[Number, ...]
    email: str
    words: tuple[str, ...]
    name: str
    company: str


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A contact that is there already and looks like the one that is typed.

    Attributes:
        name: one line that names it; *company*: where that says more than the name.
        reason: the strongest of what both have in common.
    """

    number: LocalId
    name: str
    company: str
    reason: Reason


def traits_of(values: Sequence[str], country: str) -> Traits:
    """Return what tells of a contact with *values* whom it is of.

    Args:
        values: one a field, in the order of ``FIELDS``.
        country: where numbers without a country belong, as in ISO 3166; may be empty.
    """
    numbers = (_number(values[place], country) for place in _PHONES if values[place])
    words = _words(values[_NAME])
    return Traits(
        tuple(dict.fromkeys(number for number in numbers if number.keys)),
        _address(values[_EMAIL]),
        tuple(sorted(words)),
        " ".join(words),
        folded(values[_COMPANY]).strip(),
    )


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in the order of the alphabet."""
    return tuple(sorted(_words(name)))


def reasons(one: Traits, other: Traits) -> tuple[Reason, ...]:
    """Return what makes two contacts look like one, the strongest first; nothing for others."""
    is_same_number = any(
        mine.is_same_as(theirs) for mine in one.numbers for theirs in other.numbers
    )
    found = {
        Reason.NUMBER: is_same_number,
        Reason.EMAIL: bool(one.email) and one.email == other.email,
        Reason.NAME: len(one.name) >= SHORTEST_NAME and one.words == other.words,
    }
    return tuple(reason for reason, holds in found.items() if holds)


def closeness(one: Traits, other: Traits) -> tuple[int, ...]:
    """Return by what those stand in order that are alike: the closest has the least.

    Who has more in common comes first. A namesake in the same company comes before somebody
    who has nothing but the number of that company.
    """
    common = reasons(one, other)
    is_colleague = bool(one.company) and one.company == other.company
    is_same_person = is_colleague and Reason.NAME in common
    return (-len(common), not is_same_person, min(common, default=0), not is_colleague)


def _words(name: str) -> list[str]:
    return [word for word in _BETWEEN_WORDS.split(folded(name)) if word]


def _number(text: str, country: str) -> Number:
    full = readings(text, country)
    keys = full.union(keys_of(text, country))
    return Number(full, frozenset(key for key in keys if len(key) >= SHORTEST))


def _address(text: str) -> str:
    """Return an email address to be compared; empty for what is none yet."""
    name, at, host = folded(text).strip().rpartition("@")
    return f"{name}{at}{host}" if name and host else ""
