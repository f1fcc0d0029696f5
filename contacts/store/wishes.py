"""What a Save makes of the outbox: changes of one contact come together while they wait.

Each function is part of a commit of the changes file. It returns the row that carries the
change from now on, or None where nothing is left to be sent.
"""

from dataclasses import dataclass, replace

import apsw

from contacts.contact import FIELDS, Change, Edit, values_with
from contacts.history import Fate, Role
from contacts.outgoing import EntryNumber, Item, Kind, State, Trouble, Why, Wish, WishId, combined
from contacts.store import drafts, journal, outbox
from contacts.store.entries import make_new, remote_id_of

_LOST = (Why.NOT_FOUND, Why.SEVERAL)
_NOT_SENT = (State.WAITING, State.REFUSED)


@dataclass(frozen=True, slots=True)
class Order:
    """What the person ordered, for the journal.

    Attributes:
        at: in seconds since the epoch.
        step: what is undone together with it.
        title: what the contact is called.
    """

    at: float
    step: int
    title: str = ""
    role: Role = Role.DO
    of_step: int = 0


def save(db: apsw.Connection, entry: EntryNumber, edit: Edit, order: Order) -> None:
    """Let *edit* be sent, as an addition where the server has no such contact."""
    drafts.drop(db, entry)
    is_new = remote_id_of(db, entry) is None and not outbox.outstanding(db, entry)
    kind = Kind.ADDITION if is_new else Kind.EDIT
    wish = _add(db, entry, edit, order) if is_new else _edit(db, entry, edit, order)
    _note(db, entry, Wish(kind, edit), order, wish)


def delete(db: apsw.Connection, entry: EntryNumber, base: Wish, order: Order) -> None:
    """Let a contact be deleted; one that was never sent is taken back.

    Where nobody knows whether its addition arrived, both are let go of.
    """
    drafts.drop(db, entry)
    items = outbox.outstanding(db, entry)
    if any(item.wish.kind is Kind.DELETION for item in items):
        return
    is_on_server = remote_id_of(db, entry) is not None
    in_doubt = [item for item in items if item.trouble and item.trouble.why in _LOST]
    is_on_its_way = any(item.state not in (*_NOT_SENT, State.CONFLICT) for item in items)
    if not is_on_server and not is_on_its_way and not in_doubt:
        for item in items:
            journal.close(db, item.id, Fate.GIVEN_UP)
            outbox.drop(db, item.id)
        _note(db, entry, base, order, None)
        return
    for item in items:
        if item.state in (State.CONFLICT, State.REFUSED):
            journal.close(db, item.id, Fate.GIVEN_UP)
            outbox.drop(db, item.id)
    _note(db, entry, base, order, outbox.add(db, entry, base, order.at, order.title))
    for item in in_doubt:
        let_go(db, item, Fate.GIVEN_UP)


def let_go(db: apsw.Connection, item: Item, fate: Fate) -> bool:
    """Forget an addition that has not arrived where its contact was deleted meanwhile.

    Args:
        db: with the changes.
        item: the addition; anything else stays as it is.
        fate: of the deletion: given up where nobody knows whether the server has it.
    """
    items = outbox.outstanding(db, item.entry)
    is_deleted = any(each.wish.kind is Kind.DELETION for each in items)
    is_there = remote_id_of(db, item.entry) is not None
    if item.wish.kind is not Kind.ADDITION or is_there or not is_deleted:
        return False
    for each in items:
        is_deletion = each.wish.kind is Kind.DELETION
        journal.close(db, each.id, fate if is_deletion else Fate.GIVEN_UP)
        outbox.drop(db, each.id)
    return True


def favor(db: apsw.Connection, entry: EntryNumber, order: Order, *, favorite: bool) -> None:
    """Let a contact be a favourite, or be none."""
    wish = Wish(Kind.FAVORITE, favorite=favorite)
    for item in outbox.outstanding(db, entry):
        if item.wish.kind is not Kind.FAVORITE or item.state not in _NOT_SENT:
            continue
        journal.close(db, item.id, Fate.DONE)
        outbox.drop(db, item.id)
        if item.wish.favorite != favorite and item.state is State.WAITING:
            _note(db, entry, wish, order, None)  # as it was before
            return
    _note(db, entry, wish, order, outbox.add(db, entry, wish, order.at, order.title))


def split(db: apsw.Connection, item: Item, clashing: set[str], about: Trouble) -> None:
    """Let the fields of *item* wait for the person that clash, and the others go."""
    stays = tuple(change for change in item.wish.edit if change.field.wire in clashing)
    goes = tuple(change for change in item.wish.edit if change.field.wire not in clashing)
    if goes:
        outbox.change(db, item, replace(item.wish, edit=goes))
        wish = outbox.add(db, item.entry, replace(item.wish, edit=stays), item.at, item.title)
        item = replace(item, id=wish, version=0)
    outbox.trouble(db, item, State.CONFLICT, about)


def keep_mine(db: apsw.Connection, item: Item) -> None:
    """Let what waits for the person go out as they saved it."""
    about = item.trouble
    if about is None or item.state not in (State.CONFLICT, State.REFUSED):
        return
    if about.why is Why.GONE:
        _add_again(db, item, about)
    elif about.why is Why.CHANGED and about.theirs is not None:
        outbox.change(db, item, replace(item.wish, base=about.theirs))
    elif about.why in (Why.FIELDS, Why.UNDONE):
        theirs = {each.field: each.theirs for each in about.disagreements}
        edit = tuple(
            replace(change, base=theirs.get(change.field.wire, change.base))
            for change in item.wish.edit
        )
        _take_up(db, item, edit)
    else:
        outbox.change(db, item, item.wish)


def give_up(db: apsw.Connection, item: Item) -> None:
    """Take a wish back; what was written stays in the journal."""
    if item.state in (State.SENDING, State.UNKNOWN, State.DONE):
        return
    journal.close(db, item.id, Fate.GIVEN_UP)
    outbox.drop(db, item.id)
    if item.wish.kind is Kind.ADDITION and item.remote_id is None:
        for later in outbox.outstanding(db, item.entry):
            journal.close(db, later.id, Fate.GIVEN_UP)
            outbox.drop(db, later.id)


def look_again(db: apsw.Connection, item: Item) -> None:
    """Let an addition be looked for that nobody knows about."""
    if item.state is State.CONFLICT and item.trouble and item.trouble.why in _LOST:
        outbox.set_state(db, item.id, State.UNKNOWN)


def decide(db: apsw.Connection, item: Item, chosen: dict[str, str]) -> None:
    """Let the fields of a conflict have the values that the person chose for them."""
    if item.trouble is None or item.state is not State.CONFLICT:
        return
    left, edit = [], []
    theirs = {each.field: each.theirs for each in item.trouble.disagreements}
    for change in item.wish.edit:
        wire = change.field.wire
        if wire not in chosen or wire not in theirs:
            left.append(change)
        elif chosen[wire] != theirs[wire]:
            edit.append(Change(change.field, theirs[wire], chosen[wire]))
    if left:
        about = replace(
            item.trouble,
            disagreements=tuple(
                each for each in item.trouble.disagreements if each.field not in chosen
            ),
        )
        outbox.change(db, item, replace(item.wish, edit=tuple(left)), State.CONFLICT)
        outbox.trouble(db, replace(item, version=item.version + 1), State.CONFLICT, about)
        if edit:
            _queue(db, item.entry, tuple(edit), item.at, item.title)
    else:
        _take_up(db, item, tuple(edit))


def _take_up(db: apsw.Connection, item: Item, edit: Edit) -> None:
    """Let *edit* wait in the place of *item*, together with what waits already."""
    outbox.drop(db, item.id)
    wish = _queue(db, item.entry, edit, item.at, item.title) if edit else None
    if wish is None:
        journal.close(db, item.id, Fate.DONE if edit else Fate.GIVEN_UP)
    else:
        journal.hand_over(db, item.id, wish)


def _add_again(db: apsw.Connection, item: Item, about: Trouble) -> None:
    """Let a contact that is gone from the server be added as a new one."""
    base = about.theirs
    values = item.wish.values if base is None else values_with(base.values, item.wish.edit)
    make_new(db, item.entry)
    outbox.change(db, item, Wish(Kind.ADDITION, edit_of(values)))


def edit_of(values: tuple[str, ...]) -> Edit:
    """Return the edit that makes *values* of a contact without any."""
    pairs = zip(FIELDS, values, strict=True)
    return tuple(Change(field, "", value) for field, value in pairs if value)


def note_done(db: apsw.Connection, entry: EntryNumber, wish: Wish, order: Order) -> None:
    """Write down what needs nothing from the server."""
    _note(db, entry, wish, order, None)


def _add(db: apsw.Connection, entry: EntryNumber, edit: Edit, order: Order) -> WishId:
    return outbox.add(db, entry, Wish(Kind.ADDITION, edit), order.at, order.title)


def _edit(db: apsw.Connection, entry: EntryNumber, edit: Edit, order: Order) -> WishId | None:
    for item in outbox.outstanding(db, entry):
        if item.wish.kind is Kind.ADDITION and item.state in _NOT_SENT:
            together = combined(item.wish.edit, edit)
            outbox.change(db, item, replace(item.wish, edit=_over_nothing(together)))
            return item.id
        if item.trouble is not None and item.trouble.why is Why.GONE:
            wish = replace(item.wish, edit=combined(item.wish.edit, edit))
            outbox.change(db, item, wish, State.CONFLICT)
            outbox.trouble(
                db, replace(item, version=item.version + 1), State.CONFLICT, item.trouble
            )
            return item.id
    return _queue(db, entry, _decided(db, entry, edit), order.at, order.title)


def _over_nothing(edit: Edit) -> Edit:
    """Return *edit* as of a new contact, which had nothing in any field."""
    return tuple(replace(change, base="") for change in edit if change.new)


def _decided(db: apsw.Connection, entry: EntryNumber, edit: Edit) -> Edit:
    """Return *edit* over what the server has where it answers a conflict."""
    for item in outbox.outstanding(db, entry):
        about = item.trouble
        if item.state is not State.CONFLICT or about is None:
            continue
        theirs = {each.field: each.theirs for each in about.disagreements}
        answers = {change.field.wire: change.new for change in edit if change.field.wire in theirs}
        if answers:
            edit = tuple(
                replace(change, base=theirs.get(change.field.wire, change.base)) for change in edit
            )
            decide(db, item, {wire: theirs[wire] for wire in answers})
    return tuple(change for change in edit if change.base != change.new)


def _queue(
    db: apsw.Connection, entry: EntryNumber, edit: Edit, at: float, title: str
) -> WishId | None:
    """Let *edit* wait, together with what waits of the same contact already."""
    last: Item | None = None
    for item in outbox.outstanding(db, entry):
        if item.wish.kind is not Kind.EDIT:
            continue
        if item.state in _NOT_SENT:
            last = _joined(db, last, item)
        elif item.state is not State.CONFLICT:
            last = None  # it is on its way: what comes now follows it
    if last is None:
        return outbox.add(db, entry, Wish(Kind.EDIT, edit), at, title) if edit else None
    together = combined(last.wish.edit, edit)
    if together:
        outbox.change(db, last, replace(last.wish, edit=together))
        return last.id
    journal.close(db, last.id, Fate.DONE)
    outbox.drop(db, last.id)
    return None


def _joined(db: apsw.Connection, before: Item | None, item: Item) -> Item:
    if before is None:
        return item
    journal.hand_over(db, item.id, before.id)
    outbox.drop(db, item.id)
    wish = replace(before.wish, edit=combined(before.wish.edit, item.wish.edit))
    return replace(before, wish=wish)


def _note(
    db: apsw.Connection, entry: EntryNumber, wish: Wish, order: Order, of_wish: WishId | None
) -> None:
    journal.note(
        db,
        entry,
        wish,
        at=order.at,
        title=order.title,
        step=order.step,
        role=order.role,
        of_step=order.of_step,
        of_wish=of_wish,
    )
