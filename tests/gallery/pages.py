"""States of the pages over the window: palette, keys, settings, history, what waits, storage."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from contacts.contact import BY_WIRE, FIELDS, Change, LocalId
from contacts.errors import KeyringLocked
from contacts.history import Fate, Origin, Past, Role
from contacts.outgoing import EntryNumber, Item, Kind, State, Wish, WishId
from contacts.signature import left_out, read_signature
from contacts.storage import Storage, StoredAccount
from contacts.tokens import AccountNumber
from gui.bulk_page import BulkPage
from gui.history_page import HistoryPage
from gui.storage_page import StoragePage
from gui.waiting_page import WaitingPage
from tests.gallery import cast
from tests.gallery.contacts import row
from tests.gallery.stage import ADDRESS, Stage, ago
from tests.gui import sight

_SIGNATURE = """Ana Ruiz Montero
Head of Purchasing
Talleres Ruiz e Hijos S.L.
Calle de la Luna 12, 28004 Madrid
Tel. +34 910 055 012
Mobile +34 600 555 020
ana.ruiz@example.com
Please think of the trees before you print this."""
_EDIT = (
    Change(BY_WIRE["title"], "Buyer", "Head of Purchasing"),
    Change(BY_WIRE["notes"], "", "Prefers to be called before ten. " * 4),
)


def _past(number: int, kind: Kind, origin: Origin, fate: Fate = Fate.DONE) -> Past:
    contact = row(cast.FULL).contact
    wish = Wish(kind, _EDIT if kind is Kind.EDIT else (), favorite=True, base=contact)
    title = contact.values[0]
    entry, at = EntryNumber(number), ago(hours=number * 7)
    return Past(number, number, entry, LocalId(1), title, origin, Role.DO, fate, wish, at)


def _history() -> tuple[Past, ...]:
    return (
        _past(1, Kind.EDIT, Origin.HERE, Fate.WAITING),
        _past(2, Kind.FAVORITE, Origin.HERE),
        replace(_past(3, Kind.EDIT, Origin.THERE), title=cast.LONG["name"]),
        _past(4, Kind.DELETION, Origin.HERE, Fate.GIVEN_UP),
        _past(5, Kind.ADDITION, Origin.THERE),
    )


def _waiting() -> tuple[Item, ...]:
    states = (State.WAITING, State.SENDING, State.UNKNOWN, State.CONFLICT, State.REFUSED)
    kinds = (Kind.EDIT, Kind.ADDITION, Kind.ADDITION, Kind.EDIT, Kind.FAVORITE)
    names = [each.values[0] for each in cast.others()]
    return tuple(
        Item(
            WishId(place + 1),
            EntryNumber(place + 1),
            LocalId(place + 1),
            None,
            state,
            Wish(kind, _EDIT),
            at=ago(hours=place),
            title=names[place] if place else cast.LONG["name"],
        )
        for place, (state, kind) in enumerate(zip(states, kinds, strict=True))
    )


def bulk_page(stage: Stage) -> QWidget:
    """Set a field of several contacts."""
    page = stage.page(BulkPage)
    rows = cast.usual()
    page.ask(tuple(LocalId(number) for number in range(1, 240)), rows)
    return page


def history_of_all(stage: Stage) -> QWidget:
    """List what was changed last."""
    page = stage.page(HistoryPage)
    page.show_past(LocalId(0), _history())
    page.open()
    return page


def history_of_one(stage: Stage) -> QWidget:
    """List what became of one contact."""
    page = stage.page(HistoryPage)
    page.show_past(LocalId(1), _history())
    page.open()
    return page


def history_empty(stage: Stage) -> QWidget:
    """Have nothing to list."""
    page = stage.page(HistoryPage)
    page.show_past(LocalId(0), ())
    page.open()
    return page


def waiting_page(stage: Stage) -> QWidget:
    """List what waits to be sent, or for the person."""
    page = stage.page(WaitingPage)
    page.show_items(_waiting())
    page.open()
    return page


def waiting_for_nothing(stage: Stage) -> QWidget:
    """Have everything on the PBX."""
    page = stage.page(WaitingPage)
    page.show_items(())
    page.open()
    return page


def palette_of_commands(stage: Stage) -> QWidget:
    """Offer what can be done now."""
    pages = stage.pages
    stage.on_contact(row(cast.FULL)).palette_wanted.emit()
    return pages.commands


def palette_with_hits(stage: Stage) -> QWidget:
    """Find commands, fields and contacts by the same letters."""
    pages, window = stage.pages, stage.on_contact(row(cast.FULL))
    window.palette_wanted.emit()
    _type(pages.commands, "co")
    pages.commands.show_contacts("co", cast.with_long_names())
    return pages.commands


def palette_with_nothing(stage: Stage) -> QWidget:
    """Find nothing at all."""
    pages = stage.pages
    stage.signed_in().palette_wanted.emit()
    _type(pages.commands, "quetzalcoatl")
    pages.commands.show_contacts("quetzalcoatl", ())
    return pages.commands


def columns_page(stage: Stage) -> QWidget:
    """Arrange the columns: one is chosen that can be all there is."""
    pages = stage.pages
    stage.on_contact(row(cast.FULL)).columns_wanted.emit()
    sight.all_in(pages.columns, QListWidget)[0].setCurrentRow(1)
    return pages.columns


def keys_page(stage: Stage) -> QWidget:
    """List every key."""
    pages = stage.pages
    stage.signed_in().keys_wanted.emit()
    return pages.keys


def keys_without_hits(stage: Stage) -> QWidget:
    """Look for a key that there is not."""
    page = keys_page(stage)
    _type(page, "quetzalcoatl")
    return page


def guide_page(stage: Stage) -> QWidget:
    """Show the beginning of the guide."""
    pages = stage.pages
    stage.signed_in().guide_wanted.emit()
    return pages.guide


def guide_with_hits(stage: Stage) -> QWidget:
    """Look for a word in the guide."""
    page = guide_page(stage)
    stage.settle()
    _type(page, "switchbook")
    return page


def settings_page(stage: Stage) -> QWidget:
    """Show what can be chosen."""
    pages = stage.pages
    stage.signed_in().settings_wanted.emit()
    stage.settle_until(pages.settings.isVisible)  # it is dressed part by part before
    return pages.settings


def settings_at_their_end(stage: Stage) -> QWidget:
    """Show the last of the settings, in a narrow page."""
    page = settings_page(stage)
    page.resize(page.minimumSizeHint())
    stage.settle()
    scroll = stage.pages.settings.findChildren(QWidget, "qt_scrollarea_viewport")[0].parent()
    bar = getattr(scroll, "verticalScrollBar")()  # noqa: B009  # of a QScrollArea
    bar.setValue(bar.maximum())
    return page


def settings_without_hits(stage: Stage) -> QWidget:
    """Look for a setting that there is not."""
    page = settings_page(stage)
    _type(page, "quetzalcoatl")
    return page


def storage_page(stage: Stage) -> QWidget:
    """Say what lies where."""
    profile = Path("/home/ana/.local/share/Switchbook")
    folder = profile / "accounts"
    page = stage.page(StoragePage)
    accounts = (
        StoredAccount(AccountNumber("1"), "ana", ADDRESS, True, folder / "1", True),  # noqa: FBT003
        StoredAccount(AccountNumber("2"), "", ADDRESS, False, folder / "2", KeyringLocked()),  # noqa: FBT003
    )
    page.show_storage(Storage(profile, accounts))
    page.open()
    return page


def storage_empty(stage: Stage) -> QWidget:
    """Keep nothing, and say so."""
    page = stage.page(StoragePage)
    page.show_storage(Storage(Path("/home/ana/.local/share/Switchbook"), ()))
    page.open()
    return page


def signature_preview(stage: Stage) -> QWidget:
    """Show what a pasted signature would fill in."""
    window = stage.on_contact(row(cast.FULL))
    held = {field: cast.FULL.get(field.wire, "") for field in FIELDS}
    page = stage.pages.signature
    page.ask(read_signature(_SIGNATURE), held, left_out(_SIGNATURE))
    window.form.start_edit()
    return page


def signature_of_somebody_new(stage: Stage) -> QWidget:
    """Show it for an empty form."""
    stage.signed_in()
    page = stage.pages.signature
    page.ask(read_signature(_SIGNATURE), {}, left_out(_SIGNATURE))
    return page


def _type(page: QWidget, text: str) -> None:
    page.findChildren(QLineEdit)[0].setText(text)
