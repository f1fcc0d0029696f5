"""States of the contact beside the list: to look at, to edit, with what the person is asked."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from contacts.contact import BY_WIRE, NAME, Change, LocalId, RemoteId, values_with
from contacts.errors import Disagreement, NoNetwork, Reason
from contacts.outgoing import Card, EntryNumber, Item, Kind, State, Trouble, Why, Wish, WishId
from contacts.row import Row, row_of
from tests.gallery import cast
from tests.gallery.stage import Stage, ago
from tests.gui.people import person

_TITLE, _MOBILE = BY_WIRE["title"], BY_WIRE["mobile_phone"]
_EDIT = (
    Change(_TITLE, "Head of Purchasing", "Director of Purchasing"),
    Change(_MOBILE, "+34 600 555 019", "+34 600 555 020"),
)


def row(values: Mapping[str, str], sync_type: str = "", *, favorite: bool = False) -> Row:
    """Return the row of a contact that has *values*, by wire name."""
    contact = replace(person(0, **values), sync_type=sync_type, favorite=favorite)
    return replace(row_of(contact), number=LocalId(50))


def asked(trouble: Trouble, state: State = State.CONFLICT, kind: Kind = Kind.EDIT) -> Item:
    """Return a change that only the person can go on with."""
    wish = Wish(kind, _EDIT if kind is not Kind.DELETION else ())
    return Item(
        WishId(1),
        EntryNumber(1),
        LocalId(50),
        RemoteId("id-0"),
        state,
        wish,
        at=ago(minutes=5),
        trouble=trouble,
        title=cast.FULL["name"],
    )


def card_full(stage: Stage) -> QWidget:
    """Show somebody of whom nearly everything is known."""
    return stage.on_contact(row(cast.FULL))


def card_sparse(stage: Stage) -> QWidget:
    """Show somebody of whom a number is known, and no name."""
    return stage.on_contact(row(cast.SPARSE))


def card_of_a_favourite(stage: Stage) -> QWidget:
    """Show a favourite."""
    return stage.on_contact(row(cast.FULL, favorite=True))


def card_kept_elsewhere(stage: Stage) -> QWidget:
    """Show somebody who is kept in Microsoft 365."""
    return stage.on_contact(row(cast.FULL, "Microsoft 365", favorite=True))


def card_long(stage: Stage) -> QWidget:
    """Show texts that are longer than any line."""
    return stage.on_contact(row(cast.LONG, favorite=True))


def card_in_a_narrow_window(stage: Stage) -> QWidget:
    """Make the window as small as it becomes."""
    window = stage.on_contact(row(cast.FULL, "Microsoft 365"))
    window.resize(window.minimumSizeHint())
    return window


def card_in_arabic(stage: Stage) -> QWidget:
    """Show a name that runs from right to left."""
    contact = cast.others()[13]
    return stage.on_contact(replace(row_of(contact), number=LocalId(50)))


def card_not_read(stage: Stage) -> QWidget:
    """Say why a contact could not be read anew."""
    window = stage.on_contact(row(cast.FULL))
    window.form.tell_unreadable(RemoteId("id-0"), NoNetwork())
    return window


def form_untouched(stage: Stage) -> QWidget:
    """Begin to edit."""
    window = stage.on_contact(row(cast.FULL))
    window.form.start_edit()
    return window


def form_with_problems(stage: Stage) -> QWidget:
    """Type what cannot be saved."""
    window = stage.on_contact(row(cast.FULL))
    window.form.start_edit()
    window.form.fill({NAME: "", _TITLE: "Head of " * 20, BY_WIRE["company"]: "Y" * 126})
    return window


def form_with_changes(stage: Stage) -> QWidget:
    """Have something to save."""
    window = stage.on_contact(row(cast.FULL))
    window.form.start_edit()
    window.form.fill({_TITLE: "Director of Purchasing"})
    return window


def form_new(stage: Stage) -> QWidget:
    """Add somebody."""
    window = stage.signed_in()
    window.start_new()
    return window


def form_kept_elsewhere(stage: Stage) -> QWidget:
    """Begin to edit what is kept in Microsoft 365."""
    window = stage.on_contact(row(cast.FULL, "Microsoft 365"))
    window.form.start_edit()
    return window


def form_long(stage: Stage) -> QWidget:
    """Edit texts that are longer than any line."""
    window = stage.on_contact(row(cast.LONG))
    window.form.start_edit()
    return window


def form_with_a_draft(stage: Stage) -> QWidget:
    """Go on with what was typed before the program ended."""
    window = stage.on_contact(row(cast.FULL))
    contact = row(cast.FULL).contact
    typed_at = ago(hours=20)
    window.resume(Card(LocalId(50), LocalId(50), contact, contact, _EDIT, typed_at))
    return window


def conflict_of_two_fields(stage: Stage) -> QWidget:
    """Ask about two fields that were changed here and there."""
    fields = (
        Disagreement("title", "", "Director of Purchasing", "Managing Director"),
        Disagreement("mobile_phone", "", "+34 600 555 020", ""),
    )
    item = asked(Trouble(Why.FIELDS, ago(minutes=2), fields))
    mine = {each.field: each.ours for each in fields}
    return stage.on_contact(row({**cast.FULL, **mine}), item)


def conflict_with_a_deletion(stage: Stage) -> QWidget:
    """Ask about a contact that was changed here and deleted there."""
    return stage.on_contact(row(cast.FULL), asked(Trouble(Why.GONE, ago(minutes=2))))


def deletion_of_what_changed(stage: Stage) -> QWidget:
    """Ask about a contact that is to be deleted here and was changed there."""
    trouble = Trouble(Why.CHANGED, ago(minutes=2), theirs=row(cast.FULL).contact)
    return stage.on_contact(row(cast.FULL), asked(trouble, kind=Kind.DELETION))


def addition_found_twice(stage: Stage) -> QWidget:
    """Ask which of several contacts is the one that was added."""
    contact = row(cast.FULL).contact
    company = BY_WIRE["company"]
    other = Change(company, contact.value(company), "Umbrella & Söhne, Niederlassung Nord")
    two = (contact, replace(contact, values=values_with(contact.values, (other,))))
    ids = tuple(each.remote_id for each in two)
    trouble = Trouble(Why.SEVERAL, ago(minutes=2), candidates=ids)
    return stage.on_contact(row(cast.FULL), asked(trouble, kind=Kind.ADDITION), candidates=two)


def change_refused(stage: Stage) -> QWidget:
    """Say beside the fields what the PBX does not want."""
    reasons = (Reason("INVALID", "It is not a valid number.", "mobile_phone"),)
    trouble = Trouble(Why.REFUSED, ago(minutes=2), status=422, reasons=reasons)
    return stage.on_contact(row(cast.FULL), asked(trouble, State.REFUSED))
