"""Contacts for tests of widgets, numbered from 0."""

from dataclasses import replace

from contacts.contact import BY_WIRE, Change, Contact, RemoteId, values_with
from contacts.contact import NO_VALUES as NOTHING
from contacts.row import Row, row_of


def person(number: int = 0, **values: str) -> Contact:
    """Return a contact; *values* by wire name, the name ``Person NUMBER`` unless given."""
    given = {"name": f"Person {number}"} | values
    edit = tuple(Change(BY_WIRE[wire], "", value) for wire, value in given.items())
    return Contact(RemoteId(f"id-{number}"), values_with(NOTHING, edit))


def changed(contact: Contact, **values: str) -> Contact:
    """Return *contact* with other *values*."""
    edit = tuple(Change(BY_WIRE[wire], "", value) for wire, value in values.items())
    return replace(contact, values=values_with(contact.values, edit))


def rows(first: int, end: int) -> tuple[Row, ...]:
    """Return the rows of persons *first* to *end*, without the latter."""
    return tuple(row_of(person(number)) for number in range(first, end))
