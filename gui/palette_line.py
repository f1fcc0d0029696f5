"""A line of the palette, and which lines a text finds: by the beginnings of their words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction

from contacts.contact import Field, LocalId
from contacts.folding import folded

_WORD = re.compile(r"\w+")
_FIRST_WITHOUT_BLANKS = "\u3040"  # scripts from here on have no blanks between words


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list.

    Attributes:
        trailing: what belongs to it: keys, the reason why not, where a contact works.
        choice: what Enter takes; a number is of a contact.
    """

    text: str
    trailing: str
    icon: str
    choice: QAction | Field | LocalId
    is_enabled: bool = True
    key: str = ""  # its words, folded


def matching(lines: Iterable[Line], text: str) -> list[Line]:
    """Return the lines that have every word of *text*; first those that begin with it."""
    sought = folded(text)
    words = _WORD.findall(sought)
    if not words and sought:
        return []
    found = [line for line in lines if all(_has(line.key, word) for word in words)]
    return sorted(found, key=lambda line: not line.key.startswith(sought))


def _has(key: str, word: str) -> bool:
    """Whether a word of *key* begins with *word*."""
    if word >= _FIRST_WITHOUT_BLANKS:
        return word in key
    return any(each.startswith(word) for each in _WORD.findall(key))
