"""How people of one language are called, reached and described: the type of the tables."""

import unicodedata
from dataclasses import dataclass

from contacts.demo.phones import Region

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "æ": "ae",
        "đ": "d",
        "Đ": "D",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)


@dataclass(frozen=True, slots=True)
class Name:
    """A part of a name, as it is written and as it stands in an e-mail address."""

    written: str
    latin: str


@dataclass(frozen=True, slots=True)
class Culture:
    """The words that contacts of one language are made of.

    Attributes:
        orders: how a whole name is written, from ``{given}``, ``{family}`` and another
            family name, ``{second}``.
        companies: with ``{family}`` where somebody's name goes.
        streets: with ``{number}``.
    """

    given: tuple[Name, ...]
    family: tuple[Name, ...]
    orders: tuple[str, ...]
    companies: tuple[str, ...]
    titles: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[str, ...]
    remarks: tuple[str, ...]
    phones: Region


def names(text: str) -> tuple[Name, ...]:
    """Return the names of a list separated by spaces.

    ``_`` stands for a space inside a name. What an e-mail address says follows after a
    ``=`` where it cannot be derived: ``de_Vries Łukasz 佐藤=sato``.
    """
    return tuple(_name(*word.replace("_", " ").split("=")) for word in text.split())


def lines(text: str) -> tuple[str, ...]:
    """Return the entries of a text with one entry a line."""
    return tuple(line.strip() for line in text.strip().splitlines())


def _name(written: str, latin: str = "") -> Name:
    return Name(written, latin or _plain(written))


def _plain(written: str) -> str:
    decomposed = unicodedata.normalize("NFD", written.translate(_LETTERS))
    return "".join(letter for letter in decomposed if letter.isascii() and letter.isalnum()).lower()
