"""What a contact is: the one description of its fields, and the values they hold.

Form, validation and the server's edge read ``FIELDS``; nothing else names a field,
a label or a limit. The limits are those of the API's schema and count Unicode code
points, the unit of JSON Schema's ``maxLength``.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import NewType

RemoteId = NewType("RemoteId", str)
"""The server's id of a contact: opaque, compared and sent back, never parsed."""

LocalId = NewType("LocalId", int)
"""The number of a contact on this computer, given once; it has one before the server does."""


class Kind(Enum):
    """What a field holds, which decides how it is edited."""

    TEXT = auto()
    EMAIL = auto()
    PHONE = auto()
    LINES = auto()


class Group(Enum):
    """Fields that belong together, in the order of the form."""

    PERSON = "Person"
    WORK = "Work"
    PHONES = "Phones"
    FAX = "Fax"
    ADDRESS = "Address"
    NOTES = "Notes"


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """How one field is named, how long it may be and how it is edited.

    Each is one object, and looked up by that: to hash what is in it takes longer than the rest.
    """

    wire: str
    label: str
    group: Group
    kind: Kind = Kind.TEXT
    limit: int = 128  # Unicode code points

    def excess(self, value: str) -> int:
        """Return by how many code points *value* is too long; 0 if it fits."""
        return max(0, len(value) - self.limit)

    def room(self, value: str) -> int:
        """Return how many code points *value* may still grow; negative if it is too long."""
        return self.limit - len(value)


FIELDS: tuple[Field, ...] = (
    Field("name", "Name", Group.PERSON, limit=64),
    Field("email", "Email", Group.PERSON, Kind.EMAIL),
    Field("company", "Company", Group.WORK),
    Field("title", "Title", Group.WORK),
    Field("business", "Business phone", Group.PHONES, Kind.PHONE),
    Field("business2", "Business phone 2", Group.PHONES, Kind.PHONE),
    Field("mobile_phone", "Mobile phone", Group.PHONES, Kind.PHONE),
    Field("mobile_phone2", "Mobile phone 2", Group.PHONES, Kind.PHONE),
    Field("home_phone", "Home phone", Group.PHONES, Kind.PHONE),
    Field("home_phone2", "Home phone 2", Group.PHONES, Kind.PHONE),
    Field("other", "Other phone", Group.PHONES, Kind.PHONE),
    Field("business_fax", "Business fax", Group.FAX, Kind.PHONE),
    Field("home_fax", "Home fax", Group.FAX, Kind.PHONE),
    Field("address", "Address", Group.ADDRESS, Kind.LINES),
    Field("notes", "Notes", Group.NOTES, Kind.LINES, limit=1024),
)

BY_WIRE: Mapping[str, Field] = {field.wire: field for field in FIELDS}
NAME = BY_WIRE["name"]

_INDEX: Mapping[str, int] = {field.wire: index for index, field in enumerate(FIELDS)}


@dataclass(frozen=True, slots=True)
class Contact:
    """One entry of the address book, exactly as the server sent it.

    Attributes:
        values: one text per field, in the order of ``FIELDS``; ``""`` where the server
            sent nothing, ``null`` or ``""``, which all mean "no value".
        sync_type: where the contact is kept instead, for instance ``Microsoft 365``.
    """

    remote_id: RemoteId
    values: tuple[str, ...]
    sync_type: str = ""
    favorite: bool = False

    def value(self, field: Field) -> str:
        """Return what *field* holds, as received."""
        return self.values[_INDEX[field.wire]]

    def held(self) -> tuple[tuple[Field, str], ...]:
        """Return the fields that hold something, with what they hold."""
        return tuple(each for each in zip(FIELDS, self.values, strict=True) if each[1])


@dataclass(frozen=True, slots=True)
class Change:
    """What the person made of one field: from *base*, the last value read, to *new*."""

    field: Field
    base: str
    new: str


Edit = tuple[Change, ...]
"""The fields that the person changed, each once."""


def values_with(values: tuple[str, ...], edit: Edit) -> tuple[str, ...]:
    """Return *values* with the new ones of *edit* in their places."""
    new = {change.field.wire: change.new for change in edit}
    return tuple(new.get(field.wire, value) for field, value in zip(FIELDS, values, strict=True))


def means_the_same(field: Field, one: str, other: str) -> bool:
    """Whether a server that tidies up may have made *other* of *one*.

    Blanks around it, the Unicode form and line ends do not count; of phone numbers only
    digits and signs that are dialled do.
    """
    if field.kind is Kind.PHONE and (dialled := _dialled(one)):
        return dialled == _dialled(other)
    return _tidy(one) == _tidy(other)


def _tidy(text: str) -> str:
    return "\n".join(unicodedata.normalize("NFC", text).strip().splitlines())


def _dialled(text: str) -> str:
    return "".join(character for character in text if character.isdigit() or character in "+*#")


NO_VALUES: tuple[str, ...] = ("",) * len(FIELDS)


class Fault(Enum):
    """Why a value cannot be saved."""

    TOO_LONG = auto()
    NAME_MISSING = auto()
    NOT_TEXT = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """One value that cannot be saved, and why.

    Attributes:
        excess: for ``TOO_LONG``, by how many code points.
    """

    field: Field
    fault: Fault
    excess: int = 0


def problems_of(values: Mapping[Field, str], *, needs_name: bool) -> tuple[Problem, ...]:
    """Return what is wrong with the values a person typed, in the order of the form.

    Values that the person did not touch are not given here: they go back as they came.

    Args:
        values: the touched fields; for a new contact all of them.
        needs_name: whether the contact is new, or had a name before.
    """
    found = (
        _problem_of(field, values[field], needs_name=needs_name)
        for field in FIELDS
        if field in values
    )
    return tuple(problem for problem in found if problem)


def _problem_of(field: Field, value: str, *, needs_name: bool) -> Problem | None:
    if field is NAME and needs_name and not value.strip():
        return Problem(field, Fault.NAME_MISSING)
    if excess := field.excess(value):
        return Problem(field, Fault.TOO_LONG, excess)
    if any("\ud800" <= character <= "\udfff" for character in value):
        return Problem(field, Fault.NOT_TEXT)
    return None
