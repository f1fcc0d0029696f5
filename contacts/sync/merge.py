"""Laying what was changed here over what the server has: three values a field.

*Base* is what both sides last agreed on, *ours* what the person made of it, *theirs* what
the server has now. A value means the same as another where the server may have made it of
that one by tidying up. The rules, in this order:

* nothing was changed here: theirs stays;
* theirs is base, or means the same: ours goes out;
* theirs is ours, or means the same: it is there already;
* else both changed it, and the person decides.
"""

from dataclasses import dataclass, replace

from contacts.contact import (
    FIELDS,
    Change,
    Contact,
    Edit,
    Field,
    means_the_same,
    values_with,
)
from contacts.errors import Disagreement


@dataclass(frozen=True, slots=True)
class Merged:
    """What follows for a contact that was changed here.

    Attributes:
        goes: the changes to be sent, with what the server has as their base.
        is_there: the changes that the server has already, as it has them.
        clashes: the changes that the person has to decide about.
    """

    goes: Edit = ()
    is_there: Edit = ()
    clashes: tuple[Disagreement, ...] = ()

    def values_over(self, theirs: Contact) -> tuple[str, ...]:
        """Return the 15 values to send; what nobody here touched is as it came."""
        return values_with(theirs.values, self.goes)


def merge_field(field: Field, base: str, ours: str, theirs: str) -> str | Disagreement:
    """Merge one field; both values stay where they disagree."""
    if ours in (base, theirs):
        return theirs
    if theirs == base:
        return ours
    if means_the_same(field, ours, theirs):
        return theirs
    if means_the_same(field, base, theirs):
        return ours
    return Disagreement(field.wire, base, ours, theirs)


def merge(theirs: Contact, edit: Edit) -> Merged:
    """Lay *edit* over what the server has."""
    goes: list[Change] = []
    is_there: list[Change] = []
    clashes: list[Disagreement] = []
    for change in edit:
        value = theirs.value(change.field)
        result = merge_field(change.field, change.base, change.new, value)
        if isinstance(result, Disagreement):
            clashes.append(result)
        elif result == value:
            is_there.append(replace(change, base=value, new=value))
        else:
            goes.append(replace(change, base=value))
    return Merged(tuple(goes), tuple(is_there), tuple(clashes))


def missed_in(read_back: Contact, edit: Edit) -> Edit:
    """Return the changes of *edit* that a reading after it was confirmed does not show."""
    return tuple(
        change
        for change in edit
        if not means_the_same(change.field, change.new, read_back.value(change.field))
    )


def is_changed(base: Contact, theirs: Contact) -> bool:
    """Whether somebody changed a contact, in more than the server's tidying up."""
    pairs = zip(FIELDS, base.values, theirs.values, strict=True)
    return not all(means_the_same(field, ours, value) for field, ours, value in pairs)
