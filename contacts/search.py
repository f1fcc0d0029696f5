"""What finding a contact means: every word, anywhere, whatever its case and accents.

A contact is searched in one text, ``searched_text``: its values, folded, a line each, and
below them its numbers in the digits that somebody may type. A query is a list of terms,
each of which must be found in it. So finding is a matter of substrings alone, which an
index can do.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from contacts.contact import FIELDS, Kind
from contacts.folding import folded
from contacts.phone import alternatives, digits, keys_of, looks_like_number

_PHONES = tuple(place for place, field in enumerate(FIELDS) if field.kind is Kind.PHONE)


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query, or a number of several.

    Attributes:
        alternatives: one of them must hold; it does where all its texts are found.
    """

    alternatives: tuple[tuple[str, ...], ...]


def searched_text(values: Sequence[str], country: str) -> str:
    """Return what the contact with *values* is searched in; a line end is its last character.

    Args:
        values: one a field, in the order of ``FIELDS``.
        country: where numbers without a country belong, as in ISO 3166; may be empty.
    """
    lines = [folded("\n".join(filter(None, values)))]
    for place in _PHONES:
        if number := values[place]:
            lines += [key for key in keys_of(number, country) if key != number]
    return "\n".join(dict.fromkeys(lines)) + "\n"


def terms_of(query: str, country: str) -> tuple[Term, ...]:
    """Return what must be found for *query*; nothing for a query of blanks."""
    terms: list[Term] = []
    numbers: list[str] = []
    for word in folded(query).split():
        if looks_like_number(word):
            numbers.append(word)
            continue
        terms += _number_terms(numbers, country)
        numbers = []
        terms.append(Term(((word,),)))
    return tuple(dict.fromkeys([*terms, *_number_terms(numbers, country)]))


def _number_terms(words: Sequence[str], country: str) -> list[Term]:
    """Return one term for words in a row that may be one number: as one, or each by itself."""
    if not words:
        return []
    joined = "".join(words)
    found: list[tuple[str, ...]] = [(each,) for each in alternatives(joined, country)]
    found += [(joined,)] if len(words) == 1 else [tuple(map(digits, words)), tuple(words)]
    return [Term(_without_implied(found))]


def _without_implied(found: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Leave out what is found only where another alternative is found, too."""
    kept: list[tuple[str, ...]] = []
    for each in dict.fromkeys(found):
        if not any(_implies(each, other) for other in kept):
            kept = [other for other in kept if not _implies(other, each)]
            kept.append(each)
    return tuple(kept)


def _implies(texts: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether *others* are all found wherever *texts* are."""
    return all(any(other in text for text in texts) for other in others)


def matches(text: str, terms: Sequence[Term]) -> bool:
    """Whether a contact is found that is searched in *text*."""
    return all(_is_in(text, term) for term in terms)


def _is_in(text: str, term: Term) -> bool:
    return any(all(each in text for each in texts) for texts in term.alternatives)
