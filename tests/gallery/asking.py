"""States in which the window tells or asks something: notices, questions, menus."""

from datetime import timedelta

from PySide6.QtWidgets import QMenu, QWidget

from contacts.capabilities import Extent
from contacts.contact import NAME
from contacts.errors import BookBroken, DiskFull, KeyringLocked, KeyringMissing, ServerTrouble
from contacts.freshness import Freshness
from contacts.history import Role, Step, Undoable
from contacts.outgoing import Kind
from gui.main_window import MainWindow
from gui.window_actions import Act
from tests.gallery import cast
from tests.gallery.contacts import row
from tests.gallery.stage import NOW, Stage

_STEP = Step(1, Role.DO, kind=Kind.DELETION, title=cast.FULL["name"])


def keyring_missing(stage: Stage) -> QWidget:
    """Say that no sign-in can be kept."""
    window = stage.signed_in()
    window.tell_keyring(KeyringMissing())
    return window


def certificate_ending(stage: Stage) -> QWidget:
    """Say that the PBX's certificate ends soon."""
    window = stage.signed_in()
    window.notices.tell_certificate_end(NOW + timedelta(days=9))
    return window


def book_broken(stage: Stage) -> QWidget:
    """Say what is wrong with the contacts on this computer."""
    window = stage.signed_in()
    window.notices.tell_store(BookBroken())
    return window


def many_gone(stage: Stage) -> QWidget:
    """Ask about contacts that seem to have been deleted on the PBX."""
    freshness = Freshness(complete_at=NOW, arrived=19, total=19, doubted=1_250)
    return stage.signed_in(None, freshness)


def deleted(stage: Stage) -> QWidget:
    """Offer to undo a deletion."""
    window = stage.signed_in(cast.in_order(*cast.others()))
    window.tell_step(_STEP, Role.DO)
    window.tell_undoable(Undoable(undo=_STEP))
    return window


def undone(stage: Stage) -> QWidget:
    """Say what was undone."""
    window = stage.signed_in()
    window.tell_undoable(Undoable(redo=_STEP))
    window.tell_step(_STEP, Role.UNDO)
    return window


def many_notices_at_once(stage: Stage) -> QWidget:
    """Say more at the same time than anybody wants to hear."""
    failure = ServerTrouble(503)
    freshness = Freshness(complete_at=NOW, arrived=19, total=19, failure=failure)
    window = stage.signed_in(None, freshness)
    window.tell_keyring(KeyringLocked())
    window.notices.tell_store(DiskFull())
    window.tell_step(_STEP, Role.DO)
    return window


def what_was_typed_would_be_lost(stage: Stage) -> QWidget:
    """Ask before what was typed is forgotten."""
    window = stage.on_contact(row(cast.FULL))
    window.form.start_edit()
    window.form.fill({NAME: "Ana"})
    window.cancel()
    return stage.opened(window)


def many_to_be_deleted(stage: Stage) -> QWidget:
    """Ask before many contacts are deleted."""
    window = stage.signed_in(cast.with_long_names())
    window.contacts.table.choose_all((range(7),))
    window.actions_of_window[Act.DELETE].trigger()
    return stage.opened(window)


def sign_out_with_changes(stage: Stage) -> QWidget:
    """Ask before signing out while something waits."""
    window = stage.signed_in()
    window.tell_outbox(3, 1)
    window.actions_of_window[Act.SIGN_OUT].trigger()
    return stage.opened(window)


def about(stage: Stage) -> QWidget:
    """Say what this program is."""
    window = stage.signed_in()
    window.actions_of_window[Act.ABOUT].trigger()
    return stage.opened(window)


def menu_of_contact(stage: Stage) -> QWidget:
    """Offer what can be done with a contact."""
    window = stage.on_contact(row(cast.FULL))
    window.tell_capabilities(Extent.CORE)
    return stage.popped(window.actions_of_window.menus[0])


def menu_of_changes(stage: Stage) -> QWidget:
    """Offer what can be done with changes."""
    window = stage.signed_in()
    long = Step(1, Role.DO, kind=Kind.DELETION, title=cast.LONG["name"])
    window.tell_undoable(Undoable(undo=long, redo=_STEP))
    return stage.popped(window.actions_of_window.menus[1])


def _menu(window: MainWindow, act: Act) -> QMenu:
    """Return the menu that an action stands in."""
    acts = window.actions_of_window
    return next(each for each in acts.menus if acts[act] in each.actions())


def menu_of_account(stage: Stage) -> QWidget:
    """Offer what can be done with the account."""
    return stage.popped(_menu(stage.signed_in(), Act.SIGN_OUT))


def menu_of_columns(stage: Stage) -> QWidget:
    """Offer the columns of the list."""
    return stage.popped(stage.signed_in().columns)


def menu_of_a_row(stage: Stage) -> QWidget:
    """Offer what can be done with a row of the list."""
    window = stage.on_contact(row(cast.FULL, favorite=True))
    return stage.popped(window.actions_of_window.for_contact())
