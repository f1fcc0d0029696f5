"""What a person has saved and the server does not have yet.

A *wish* is what is wanted of one contact. It is waiting, then sending; how that ended is
done, refused, or unknown, which is looked into before anything is sent again. Where only
the person can decide, it is a conflict, and *trouble* says what about.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from contacts.contact import (
    NO_VALUES,
    Contact,
    Edit,
    LocalId,
    RemoteId,
    means_the_same,
    values_with,
)
from contacts.errors import Disagreement, Reason

EntryNumber = NewType("EntryNumber", int)
"""The number of a contact in the file of changes; it has one before the server has an id."""

WishId = NewType("WishId", int)
"""The number of a row of the outbox."""

NewKey = NewType("NewKey", str)
"""Names a new contact from when its form opens: a second Save of it is no second addition."""

Which = LocalId | NewKey


class Kind(StrEnum):
    """What is wanted."""

    EDIT = "edit"
    ADDITION = "addition"
    DELETION = "deletion"
    FAVORITE = "favorite"


class State(StrEnum):
    """How far it has come."""

    WAITING = "waiting"
    SENDING = "sending"  # written down before the request leaves
    UNKNOWN = "unknown"  # it left, and nobody here knows whether it was applied
    CONFLICT = "conflict"  # the person decides
    REFUSED = "refused"  # the server does not want it; editing goes on from it
    DONE = "done"  # the server has confirmed it; watched until the next reading


class Badge(StrEnum):
    """What a row says of its contact."""

    NONE = ""
    DRAFT = "draft"  # typed, not saved
    WAITING = "waiting"
    SENDING = "sending"
    ASKS = "asks"  # only the person can go on


class Why(StrEnum):
    """Why the person is asked."""

    FIELDS = "fields"  # changed here and there, to something else
    UNDONE = "undone"  # it was confirmed, and is back at what it was before
    GONE = "gone"  # changed here, deleted there
    CHANGED = "changed"  # to be deleted here, changed there
    SEVERAL = "several"  # after a lost answer: more than one contact may be the new one
    NOT_FOUND = "not found"  # after a lost answer: the lists do not say whether it is there
    REFUSED = "refused"
    CANNOT = "cannot"  # this server has no such operation


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the person is asked, or told.

    Attributes:
        disagreements: the fields with two values; *at*: when it was noticed, in seconds
            since the epoch.
        theirs: the contact as the server has it; as it had it last, where it is gone.
        status, reasons: of a refusal.
        candidates: contacts that may be the one that was added.
    """

    why: Why
    at: float = 0.0
    disagreements: tuple[Disagreement, ...] = ()
    theirs: Contact | None = None
    status: int | None = None
    reasons: tuple[Reason, ...] = ()
    candidates: tuple[RemoteId, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What is known here of one contact.

    Attributes:
        number: 0 for a new one that stands in no list.
        shown: as a person sees it; None where it is not there any more.
        base: as the server has it, what was typed is laid over that; None for a new one.
        draft: what was typed and not saved, at *typed_at*.
        items: what the server does not have yet.
        candidates: of an addition found several times, those that are still in the list.
    """

    which: Which
    number: LocalId
    shown: Contact | None
    base: Contact | None = None
    draft: Edit = ()
    typed_at: float = 0.0
    items: tuple["Item", ...] = ()
    candidates: tuple[Contact, ...] = ()

    @property
    def trouble(self) -> "Item | None":
        """The first thing that the person is asked about it."""
        return next((item for item in self.items if item.asks), None)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of one contact.

    Attributes:
        edit: for an edit the changed fields; for an addition all that hold something.
        favorite: for a favourite.
        base: for a deletion, the contact as it was when the person deleted it.
    """

    kind: Kind
    edit: Edit = ()
    favorite: bool = False
    base: Contact | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """The 15 values of an addition."""
        return values_with(NO_VALUES, self.edit)


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the outbox.

    Attributes:
        number: of the contact in the book; 0 where it is not there.
        remote_id: None until the server has the contact.
        version: counts the times that the wish was changed while it waited.
        body: the values exactly as sent last; empty before.
        at: when it was saved, in seconds since the epoch.
        mark: what was the newest contact when it was sent, for an addition.
        is_applied: the server has said that it did it, but was not read since.
        reading: the one that confirmed it; 0 before.
    """

    id: WishId
    entry: EntryNumber
    number: LocalId
    remote_id: RemoteId | None
    state: State
    wish: Wish
    version: int = 0
    body: tuple[str, ...] = ()
    at: float = 0.0
    mark: str = ""
    is_applied: bool = False
    trouble: Trouble | None = None
    title: str = ""
    reading: int = 0

    @property
    def asks(self) -> bool:
        """Whether only the person can go on."""
        return self.state in (State.CONFLICT, State.REFUSED)


def next_question(items: Iterable[Item], after: LocalId) -> LocalId | None:
    """Return the contact that the person is asked about next, round and round.

    Args:
        items: the outbox, the oldest first.
        after: the contact that is looked at now.
    """
    asked = [item.number for item in items if item.asks and item.number]
    asking = list(dict.fromkeys(asked))
    if not asking:
        return None
    place = asking.index(after) + 1 if after in asking else 0
    return asking[place % len(asking)]


def combined(before: Edit, after: Edit) -> Edit:
    """Return what two edits, one after the other, make of the same contact.

    A field that ends where it began is in neither.
    """
    first = {change.field: change for change in before}
    last = {change.field: change for change in after}
    fields = dict.fromkeys((*first, *last))
    together = []
    for field in fields:
        begun, ended = first.get(field), last.get(field)
        change = ended or begun
        if change is None:
            continue
        base = begun.base if begun else change.base
        if base != change.new:
            together.append(replace(change, base=base))
    return tuple(together)


def rebased(edit: Edit, sent: Edit, confirmed: Contact) -> Edit:
    """Return a later *edit* over what the server confirmed of an earlier one.

    Where it began at a value that was sent, it begins at what the server made of that.
    """
    new_of = {change.field: change.new for change in sent}
    return tuple(
        replace(change, base=confirmed.value(change.field))
        if new_of.get(change.field) == change.base
        else change
        for change in edit
    )


def shown_with(base: Contact | None, wishes: Sequence[Wish]) -> Contact | None:
    """Return what a person sees: *base* with *wishes*; None where it is to be deleted.

    Args:
        base: what the server last confirmed; None where it has no such contact.
        wishes: in the order in which they were saved.
    """
    contact = base or Contact(RemoteId(""), NO_VALUES)
    values, favorite = contact.values, contact.favorite
    for wish in wishes:
        if wish.kind is Kind.DELETION:
            return None
        if wish.kind is Kind.FAVORITE:
            favorite = wish.favorite
        values = values_with(values, wish.edit)
    return Contact(contact.remote_id, values, contact.sync_type, favorite)


def changes_back(reading: Contact, wish: Wish) -> Edit:
    """Return the changes of *wish* that a contact shows at exactly what was before them.

    A value that means the same as the new one was tidied up rather than taken back.
    """
    return tuple(
        change
        for change in wish.edit
        if reading.value(change.field) == change.base
        and not means_the_same(change.field, change.new, change.base)
    )
