"""What a table shows of a contact: texts ready to be painted."""

from dataclasses import dataclass

from contacts.contact import FIELDS, Contact
from contacts.folding import one_line


@dataclass(frozen=True, slots=True)
class Row:
    """One contact of the list.

    Attributes:
        cells: one line of text per field, in the order of ``FIELDS``.
    """

    contact: Contact
    cells: tuple[str, ...]


def row_of(contact: Contact) -> Row:
    """Prepare *contact* for a table; meant for a worker."""
    return Row(contact, tuple(map(one_line, contact.values)))


def title_of(contact: Contact) -> str:
    """Return one line that names *contact*: its name, else the first thing known of it."""
    texts = (one_line(contact.value(field)).strip() for field in FIELDS)
    return next(filter(None, texts), "")
