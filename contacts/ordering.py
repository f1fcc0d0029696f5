"""By what contacts stand in an order: a text that can be compared as it is.

Accents and case decide only between values that are the same without them. Blanks, quotes
and other signs at the beginning do not count.
"""

import re
from collections.abc import Mapping, Sequence

from contacts.contact import FIELDS
from contacts.folding import folded
from contacts.view import LAST_WORD, Order

_PLACES: Mapping[str, int] = {field.wire: place for place, field in enumerate(FIELDS)}
_SIGNS = re.compile(r"[\W_]+")
_SEPARATOR = "\x01"  # below every character of a value, so that "Ana" stands before "Anabel"
_PARTICLE_WORDS = """
    af al auf av d da dal de degli dei del della der den des di do dos du e el la las le los
    ten ter van vande vander vom von y zu zum zur bin ibn bint abu ben
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_AFTER_NAMES = frozenset(("jr", "sr", "ii", "iii", "iv", "phd", "md", "dds", "mba", "esq"))
_APOSTROPHES = "'\u2019-."


def sort_key(order: Order, values: Sequence[str]) -> str:
    """Return by what a contact with *values* stands in *order*; empty where it has no value."""
    if order.by == LAST_WORD:
        return _keyed(_last_word_first(values[0], skips_particles=order.skips_particles))
    value = values[_PLACES[order.by]]
    if order.skips_particles and order.by == "name":
        value = _without_particles(value)
    return _keyed(value)


def _keyed(value: str) -> str:
    plain = folded(value)
    if not plain[:1].isalnum():
        plain = _SIGNS.sub("", plain, count=1) if _SIGNS.match(plain) else plain
        plain = plain or folded(value).strip()
    if not plain:
        return ""
    return " ".join(plain.split()) + _SEPARATOR + _written(value)


def _written(value: str) -> str:
    """Return *value* without what no file takes."""
    return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")


def _without_particles(name: str) -> str:
    words = name.split()
    while len(words) > 1 and folded(words[0]).strip(_APOSTROPHES) in _PARTICLES:
        words.pop(0)
    return " ".join(words)


def _last_word_first(name: str, *, skips_particles: bool) -> str:
    """Return *name* turned round: its last word, with what belongs to it, and then the rest."""
    family, comma, rest = name.partition(",")
    if comma and family.strip() and not _is_after_names(rest):
        words = family.split()
        return f"{_joined(words, len(words) - 1, skips_particles=skips_particles)} {rest}"
    words = (family if comma else name).split()
    last = len(words) - 1
    while last > 0 and _is_after_names(words[last]):
        last -= 1
    if last < 0:
        return name
    first = last
    while first > 0 and folded(words[first - 1]).strip(_APOSTROPHES) in _PARTICLES:
        first -= 1
    shown = words[last:] if skips_particles else words[first:]
    rest_words = words[:last] if skips_particles else words[:first]
    return " ".join([*shown, *rest_words])


def _joined(words: Sequence[str], last: int, *, skips_particles: bool) -> str:
    return words[last] if skips_particles else " ".join(words)


def _is_after_names(word: str) -> bool:
    """Whether *word* is no name: a degree, a number of one's line, or signs alone."""
    plain = _SIGNS.sub("", folded(word))
    return plain in _AFTER_NAMES or not any(map(str.isalpha, plain))
