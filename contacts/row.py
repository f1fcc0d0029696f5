"""What a table shows of a contact: texts ready to be painted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from contacts.contact import FIELDS, Contact, LocalId
from contacts.folding import one_line
from contacts.outgoing import Badge

Span = tuple[int, int]
"""From where to before where in a text, in code points."""

NOT_KEPT = LocalId(0)
"""In the place of a number, for a contact that stands in no book."""

_NO_MARKS: Mapping[int, tuple[Span, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Row:
    """One contact of the list.

    Attributes:
        cells: one line of text per field, in the order of ``FIELDS``.
        number: of the contact on this computer.
        is_news: it was changed elsewhere since somebody looked at it.
        marks: what a query hit, by the number of the cell.
        badge: what of it is not on the server yet.
    """

    contact: Contact
    cells: tuple[str, ...]
    number: LocalId = NOT_KEPT
    is_news: bool = False
    marks: Mapping[int, tuple[Span, ...]] = field(default_factory=lambda: _NO_MARKS)
    badge: Badge = Badge.NONE


def row_of(contact: Contact) -> Row:
    """Prepare *contact* for a table; meant for a worker."""
    return Row(contact, cells_of(contact))


def cells_of(contact: Contact) -> tuple[str, ...]:
    """Return one line of text per field, in the order of ``FIELDS``."""
    return tuple([value and one_line(value) for value in contact.values])


def title_of(contact: Contact) -> str:
    """Return one line that names *contact*: its name, else the first thing known of it."""
    texts = (one_line(contact.value(field)).strip() for field in FIELDS)
    return next(filter(None, texts), "")
