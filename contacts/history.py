"""What was changed, when and by whom: entries of the journal, and what can be undone.

A *step* is what one order of the person did, to one contact or to many; it is undone as a
whole. Undoing is a step of its own, so that the journal only ever grows.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from contacts.contact import FIELDS, NO_VALUES, Change, Contact, LocalId
from contacts.outgoing import EntryNumber, Kind, Wish


class Origin(StrEnum):
    """Who changed it."""

    HERE = "here"
    THERE = "there"  # the server, another program, another computer


class Role(StrEnum):
    """Why it was changed."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Fate(StrEnum):
    """What became of a change."""

    WAITING = "waiting"
    DONE = "done"
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True)
class Past:
    """One entry of the journal: what happened to one contact.

    Attributes:
        number: of the contact in the book; 0 where it is not there any more.
        title: what the contact was called.
        wish: what was changed, each field from what it was to what it became; of a deletion
            the contact as it was.
        at: in seconds since the epoch.
        of_step: the step undone or done again; 0 for none.
    """

    id: int
    step: int
    entry: EntryNumber
    number: LocalId
    title: str
    origin: Origin
    role: Role
    fate: Fate
    wish: Wish
    at: float
    of_step: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """What was done at once, as far as undoing goes.

    Attributes:
        kind: what was done; *title*: to whom, where that was one contact, and *count*: to
            how many contacts it was done.
        field: the label of the field, where it was one.
    """

    number: int
    role: Role
    of_step: int = 0
    kind: Kind = Kind.EDIT
    title: str = ""
    field: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Undoable:
    """The steps that ``undo`` and ``redo`` would take next; None for none."""

    undo: Step | None = None
    redo: Step | None = None


def undoable(steps: Iterable[Step]) -> Undoable:
    """Return what can be undone and done again after *steps*, the oldest first."""
    by_number: dict[int, Step] = {}
    done: list[int] = []
    undone: list[int] = []
    for step in steps:
        by_number[step.number] = step
        if step.role is Role.DO:
            done.append(step.number)
            undone.clear()
        elif step.role is Role.UNDO and step.of_step in done:
            done.remove(step.of_step)
            undone.append(step.of_step)
        elif step.role is Role.REDO and step.of_step in undone:
            undone.remove(step.of_step)
            done.append(step.of_step)
    return Undoable(
        by_number.get(done[-1]) if done else None, by_number.get(undone[-1]) if undone else None
    )


def inverse(wish: Wish) -> Wish:
    """Return what takes *wish* back, where that is a change of fields or a favourite."""
    edit = tuple(Change(change.field, change.new, change.base) for change in wish.edit)
    return Wish(wish.kind, edit, not wish.favorite, wish.base)


def change_between(before: Contact | None, after: Contact | None) -> Wish | None:
    """Return what somebody did to a contact, as they might have wished for it."""
    if after is None:
        return Wish(Kind.DELETION, base=before)
    old = before.values if before else NO_VALUES
    edit = tuple(
        Change(field, was, value)
        for field, was, value in zip(FIELDS, old, after.values, strict=True)
        if was != value
    )
    if before is None:
        return Wish(Kind.ADDITION, edit)
    if edit:
        return Wish(Kind.EDIT, edit)
    if before.favorite != after.favorite:
        return Wish(Kind.FAVORITE, favorite=after.favorite)
    return None
