"""States of the list, and of what stands in its place."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from contacts.contact import BY_WIRE
from contacts.errors import ConnectTimedOut, NoNetwork, SignInNeeded
from contacts.freshness import Activity, Freshness
from gui.first_start import FirstStart
from gui.preferences import Density, Preferences
from tests.gallery import cast
from tests.gallery.stage import FRESH, NOW, Stage

_MANY = 41_200


def list_comfortable(stage: Stage) -> QWidget:
    """Show everybody, and no contact beside them."""
    return stage.signed_in()


def list_compact(stage: Stage) -> QWidget:
    """Show as many rows as there is room for."""
    window = stage.signed_in()
    window.show_preferences(Preferences(density=Density.COMPACT))
    return window


def list_without_initials(stage: Stage) -> QWidget:
    """Leave the round signs out."""
    window = stage.signed_in()
    window.show_preferences(Preferences(shows_initials=False))
    return window


def list_with_badges(stage: Stage) -> QWidget:
    """Say of rows all that can be said of them."""
    window = stage.signed_in(cast.with_badges())
    window.tell_outbox(2, 1)
    return window


def list_with_long_names(stage: Stage) -> QWidget:
    """Show rows whose texts have no room."""
    return stage.signed_in(cast.with_long_names())


def list_in_a_narrow_window(stage: Stage) -> QWidget:
    """Make the window as small as it becomes."""
    window = stage.signed_in(cast.with_badges())
    window.resize(window.minimumSizeHint())
    return window


def list_with_all_columns(stage: Stage) -> QWidget:
    """Give every field a column."""
    window = stage.signed_in()
    for field in BY_WIRE.values():
        window.contacts.table.show_column(field, is_shown=True)
    return window


def list_with_hits(stage: Stage) -> QWidget:
    """Mark what was looked for."""
    window = stage.signed_in()
    window.contacts.look_for("an")
    return window


def list_with_a_number_found(stage: Stage) -> QWidget:
    """Mark a number, which was typed in another way than it is kept."""
    window = stage.signed_in(cast.with_badges())
    window.contacts.look_for("5550 12")
    return window


def list_with_many_chosen(stage: Stage) -> QWidget:
    """Choose several, next to each other and not."""
    window = stage.signed_in()
    window.contacts.table.choose_all((range(1, 4), range(6, 8)))
    return window


def list_empty(stage: Stage) -> QWidget:
    """Find that the PBX has no contacts."""
    return stage.signed_in((), replace(FRESH, arrived=0, total=0))


def search_without_hits(stage: Stage) -> QWidget:
    """Look for what nobody has."""
    window = stage.signed_in()
    window.contacts.look_for("quetzalcoatl")
    return window


def download_begun(stage: Stage) -> QWidget:
    """Wait for the first contacts."""
    return stage.signed_in((), Freshness(Activity.READING))


def download_under_way(stage: Stage) -> QWidget:
    """Show what has come of a large book."""
    freshness = Freshness(Activity.READING, arrived=12_300, total=_MANY)
    return stage.signed_in(None, freshness, total=_MANY)


def download_put_in_order(stage: Stage) -> QWidget:
    """Have everything, and sort it."""
    freshness = Freshness(Activity.BUILDING, arrived=_MANY, total=_MANY)
    return stage.signed_in(None, freshness, total=_MANY)


def download_waiting(stage: Stage) -> QWidget:
    """Hear nothing from the PBX for a while."""
    freshness = Freshness(Activity.WAITING, arrived=12_300, total=_MANY)
    return stage.signed_in(None, freshness, total=_MANY)


def sign_in_expired(stage: Stage) -> QWidget:
    """Keep the list while the sign-in has ended."""
    return stage.signed_in(None, replace(FRESH, failure=SignInNeeded(401)))


def sign_in_expired_without_a_list(stage: Stage) -> QWidget:
    """Have nothing to show, and no sign-in any more."""
    return stage.signed_in((), Freshness(failure=SignInNeeded(401)))


def no_network(stage: Stage) -> QWidget:
    """Keep the list while there is no network."""
    window = stage.signed_in(None, replace(FRESH, failure=NoNetwork()))
    window.tell_outbox(3, 0)
    return window


def no_network_without_a_list(stage: Stage) -> QWidget:
    """Have nothing to show, and no network."""
    return stage.signed_in((), Freshness(failure=NoNetwork()))


def pbx_not_answering(stage: Stage) -> QWidget:
    """Have some contacts of a download that has stopped."""
    freshness = Freshness(arrived=12_300, total=_MANY, failure=ConnectTimedOut())
    return stage.signed_in(None, freshness, total=_MANY)


def not_signed_in(stage: Stage) -> QWidget:
    """Offer to sign in."""
    stage.window.show_signed_out()
    stage.window.show()
    return stage.window


def first_start(stage: Stage) -> QWidget:
    """Say what this is and what it needs."""
    stage.window.welcome(stage.page(FirstStart))
    stage.window.show_signed_out()
    stage.window.show()
    return stage.window


def signing_in(stage: Stage) -> QWidget:
    """Start the program."""
    stage.window.contacts.wait(QCoreApplication.translate("Application", "Signing in…"))
    stage.window.show()
    return stage.window


def just_signed_out(stage: Stage) -> QWidget:
    """Show no contact any more."""
    window = stage.signed_in()
    window.show_signed_out()
    return window


def list_just_saved(stage: Stage) -> QWidget:
    """Say what was just done, in front of how fresh the list is."""
    rows = cast.with_badges()
    window = stage.signed_in(rows, replace(FRESH, complete_at=NOW))
    window.say(window.tr("Saved"))
    return window
