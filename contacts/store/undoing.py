"""Taking back what was done: step by step, or one change of long ago."""

from collections.abc import Sequence

import apsw

from contacts.contact import Contact, RemoteId
from contacts.history import Fate, Past, Role, Step, inverse, undoable
from contacts.outgoing import EntryNumber, Kind, State, Trouble, Why, Wish
from contacts.store import journal, outbox, overlay, wishes
from contacts.store.entries import make_another, make_new, number_of, remote_id_of
from contacts.store.wishes import Order


def turn_back(db: apsw.Connection, touched: set[EntryNumber], at: float, role: Role) -> Step | None:
    """Take back the step that comes next in one direction, and return it; None for none.

    Args:
        db: the changes.
        touched: takes the entries of what is changed by it.
        at: in seconds since the epoch.
        role: undo, or redo.
    """
    steps = journal.steps(db)
    state = undoable(steps)
    step = state.undo if role is Role.UNDO else state.redo
    if step is None:
        return None
    last = max((each.number for each in steps if each.of_step == step.number), default=step.number)
    new = journal.next_step(db)
    for past in reversed(journal.of_step(db, last)):
        order = Order(at, new, past.title, role, step.number)
        touched.add(past.entry)
        if past.wish.kind is Kind.DELETION:
            touched.add(_undelete(db, past, order))
        elif past.wish.kind is Kind.ADDITION:
            base = Contact(remote_id_of(db, past.entry) or RemoteId(""), past.wish.values)
            shown = number_of(db, past.entry)
            contact = overlay.shown_of(db, shown) if shown else None
            wishes.delete(db, past.entry, Wish(Kind.DELETION, base=contact or base), order)
        else:
            _change_back(db, past, inverse(past.wish), order)
    return step


def restore(
    db: apsw.Connection, touched: set[EntryNumber], past: int, at: float, fields: Sequence[str]
) -> int | None:
    """Let a contact be as it was before an entry of the journal.

    Args:
        db: the changes.
        touched: takes the entries of what is changed by it.
        past: the entry of the journal.
        at: in seconds since the epoch.
        fields: by wire names, the ones to restore; all where none is given.

    Returns:
        what it can be undone as; None where nothing was there to be done.
    """
    found = journal.find(db, past)
    if found is None:
        return None
    step = journal.next_step(db)
    order = Order(at, step, found.title)
    if found.wish.kind is Kind.DELETION:
        if _is_there(db, found.entry):
            return None
        touched |= {found.entry, _undelete(db, found, order)}
        return step
    if _is_nowhere(db, found.entry):
        return None
    edit = tuple(
        change for change in inverse(found.wish).edit if not fields or change.field.wire in fields
    )
    _change_back(db, found, Wish(found.wish.kind, edit, not found.wish.favorite), order)
    touched.add(found.entry)
    return step


def _change_back(db: apsw.Connection, past: Past, wish: Wish, order: Order) -> None:
    """Change a contact to what it was; nothing where it was given up and never sent."""
    if _is_nowhere(db, past.entry):
        wishes.note_done(db, past.entry, wish, order)
    elif wish.kind is Kind.FAVORITE:
        wishes.favor(db, past.entry, order, favorite=wish.favorite)
    elif wish.edit:
        wishes.save(db, past.entry, wish.edit, order)


def _undelete(db: apsw.Connection, past: Past, order: Order) -> EntryNumber:
    """Take a deletion back; one that was sent already is an addition of the same.

    Returns:
        The entry of what is added; the same one but where the deletion is on its way.
    """
    for item in outbox.outstanding(db, past.entry):
        if item.wish.kind is not Kind.DELETION:
            continue
        if item.state in (State.SENDING, State.UNKNOWN):  # it ends as the one it was
            entry = make_another(db, past.entry, order.step)
            wishes.save(db, entry, _added(past).edit, order)
            return entry
        wishes.give_up(db, item)
        wishes.note_done(db, past.entry, _added(past), order)
        return past.entry
    if _is_there(db, past.entry):
        wishes.note_done(db, past.entry, _added(past), order)
        return past.entry
    is_in_doubt = past.fate is Fate.GIVEN_UP and remote_id_of(db, past.entry) is None
    make_new(db, past.entry)
    wishes.save(db, past.entry, _added(past).edit, order)
    if is_in_doubt:  # its addition may have arrived all the same
        for item in outbox.outstanding(db, past.entry):
            outbox.trouble(db, item, State.CONFLICT, Trouble(Why.NOT_FOUND, order.at))
    return past.entry


def _is_nowhere(db: apsw.Connection, entry: EntryNumber) -> bool:
    """Whether a contact was given up before the server had it."""
    return remote_id_of(db, entry) is None and not outbox.outstanding(db, entry)


def _is_there(db: apsw.Connection, entry: EntryNumber) -> bool:
    """Whether the server has a contact, or is to have it, and nobody is deleting it here."""
    kinds = {item.wish.kind for item in outbox.outstanding(db, entry)}
    remote_id = remote_id_of(db, entry)
    is_known = remote_id is not None and overlay.base_of_id(db, remote_id) is not None
    return Kind.DELETION not in kinds and (bool(kinds) or is_known)


def _added(past: Past) -> Wish:
    """Return the addition of what was deleted."""
    base = past.wish.base
    values = base.values if base else past.wish.values
    return Wish(Kind.ADDITION, wishes.edit_of(values))
