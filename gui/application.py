"""Builds everything, connects everything, and owns the order of closing."""

import gc
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from contacts.defaults import Defaults
from contacts.errors import KeyringError, SwitchbookError
from contacts.folding import isolated
from contacts.keyring_process import KeyringProcess
from contacts.link import text_in
from contacts.view import Order
from gui import languages
from gui.account_pages import AccountPages
from gui.bridge import Bridge
from gui.coming_back import ComingBack
from gui.contact_windows import ContactWindows, bring_forward
from gui.dressing import Dressing
from gui.guide import Guide
from gui.icons import application_icon
from gui.later import import_rest
from gui.main_window import MainWindow
from gui.pages import Pages
from gui.preferences import Density, Preferences, Refresh
from gui.settings import Settings
from gui.signing_in import SigningIn
from gui.single_instance import SingleInstance
from gui.succession import Succession
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.screenshot import Screenshot

_RESTS_S = {
    Refresh.OFTEN: 0.0,
    Refresh.QUARTERLY: 900.0,
    Refresh.HOURLY: 3600.0,
    Refresh.BY_HAND: inf,
}
_NOISE = {"This plugin does not support propagateSizeHints()"}
_log = logging.getLogger("switchbook.qt")


@dataclass(frozen=True, slots=True)
class Start:
    """How to start the window.

    Attributes:
        profile: the folder of settings and accounts.
        demo: waits for a demo PBX and returns its address; None without one.
        screenshot: where to save a picture of the window once rows are painted, to end then.
        link: one that was clicked on, as the system hands it over; empty for none.
        defaults: what the administrator has set.
        keyring: its process, where it was started ahead.
    """

    profile: Path
    version: str
    demo: Callable[[], str] | None = None
    screenshot: Path | None = None
    link: str = ""
    defaults: Defaults = field(default_factory=Defaults)
    keyring: KeyringProcess | None = None


@dataclass(frozen=True, slots=True)
class Lasting:
    """What a window that follows another one takes over from it."""

    settings: Settings
    theme: Theme
    bridge: Bridge

    @classmethod
    def made(cls, qt: QApplication, start: Start) -> "Lasting":
        """Make it, for the first window."""
        settings = Settings(start.profile)
        preferences = settings.preferences
        country = preferences.country or _country()
        bridge = Bridge(start.profile, country)
        bridge.shortest_rest_s = start.defaults.shortest_rest_s
        bridge.keyring = start.keyring
        more_contrast = preferences.more_contrast
        theme = Theme(qt, settings.colour_scheme, more_contrast=more_contrast)
        return cls(settings, theme, bridge)


class Application(QObject):
    """The running program: window, dialog, bridge.

    Signals:
        language_changed(): the person has chosen another language.
        imported(): what is imported on a worker is there; emitted on that worker.

    Args:
        lasting: of the program that this one follows; None for the first.
    """

    language_changed = Signal()
    imported = Signal()

    def __init__(self, qt: QApplication, start: Start, lasting: Lasting | None = None) -> None:
        super().__init__()
        self._qt = qt
        self._start = start
        is_imported = lasting is not None
        self._lasting = lasting = lasting or Lasting.made(qt, start)
        self._settings, self._theme, self.bridge = (
            lasting.settings,
            lasting.theme,
            lasting.bridge,
        )
        self._language = _language_of(self._settings.preferences)
        self._guide = Guide(self._language, self)
        self.speak()
        self.window = MainWindow(start.version)
        self.window.use_proxy.setChecked(self._settings.uses_proxy)
        self._coming_back = ComingBack(qt, self)
        self._exit_status = 0
        self._screenshot: Screenshot | None = None
        self._dressing = Dressing(self.window, self._theme, is_imported=is_imported)
        has_signed_in = self._settings.has_signed_in
        self.signing_in = SigningIn(
            self.window, self.bridge, self._theme, start.defaults, has_signed_in=has_signed_in
        )
        self.account_pages = AccountPages(self.window, self.bridge, self._theme)
        self._connect_window()
        self._connect_book()
        self._pages = Pages(self.window, self.bridge, self._theme, self._guide)
        self._connect_pages()
        self._take_preferences(self._settings.preferences)

    def _connect_pages(self) -> None:
        self._pages.preferences_changed.connect(self._on_preferences_changed)
        self._pages.link_wanted.connect(self._on_link_wanted)
        self.contact_windows = ContactWindows(self.window, self.bridge, self._theme)
        self.contact_windows.link_wanted.connect(self._on_link_wanted)
        self.window.density_wanted.connect(self._on_density_wanted)

    def _connect_window(self) -> None:
        window, bridge = self.window, self.bridge
        self.imported.connect(self._dressing.go_on)
        self._connect_changes()
        window.use_proxy.toggled.connect(self._on_proxy_toggled)
        window.closed.connect(self._on_closed)
        window.notices.keeping_wanted.connect(bridge.keep_again)
        bridge.certificate_ending.connect(window.notices.tell_certificate_end)
        bridge.keyring_told.connect(self._on_keyring_told)

    def _connect_changes(self) -> None:
        window, form, bridge = self.window, self.window.form, self.bridge
        window.contact_wanted.connect(bridge.open)
        window.card_wanted.connect(bridge.look)
        bridge.card_told.connect(form.take_card)
        bridge.open_failed.connect(form.tell_unreadable)
        form.link_wanted.connect(self._on_link_wanted)
        form.save_wanted.connect(bridge.save)
        bridge.saved.connect(window.take_saved)
        bridge.save_failed.connect(form.take_failure)
        form.draft_changed.connect(bridge.keep_draft)
        form.alikes_sought.connect(bridge.seek_alikes)
        bridge.alikes_found.connect(form.take_alikes)
        bridge.draft_found.connect(window.resume)
        form.mine_kept.connect(bridge.keep_mine)
        form.given_up.connect(bridge.give_up)
        form.look_again_wanted.connect(bridge.look_again)
        form.adopted.connect(bridge.be)
        form.decided.connect(bridge.decide)
        bridge.book_changed.connect(window.take_changes)
        bridge.outbox_told.connect(window.tell_outbox)
        bridge.undoable_told.connect(window.tell_undoable)
        bridge.step_taken.connect(window.tell_step)
        bridge.capabilities_told.connect(window.tell_capabilities)
        self._connect_orders()

    def _connect_orders(self) -> None:
        window, bridge = self.window, self.bridge
        bridge.bulk_told.connect(window.tell_bulk)
        window.stop_wanted.connect(bridge.stop_bulk)
        window.undo_wanted.connect(bridge.undo)
        window.redo_wanted.connect(bridge.redo)
        window.deletion_wanted.connect(bridge.delete)
        window.favor_wanted.connect(bridge.favor)
        window.question_wanted.connect(bridge.tell_question)
        bridge.question_found.connect(window.show_question)

    def _connect_book(self) -> None:
        window, bridge = self.window, self.bridge
        model = window.contacts.model
        model.asked.connect(bridge.ask)
        model.pages_wanted.connect(bridge.want_rows)
        model.rows_stale.connect(bridge.renew_rows)
        bridge.result_came.connect(model.take_result)
        bridge.rows_came.connect(model.take_rows)
        bridge.rows_renewed.connect(model.take_renewed)
        bridge.book_changed.connect(model.take_changes)
        window.contacts.row_sought.connect(bridge.seek)
        bridge.place_found.connect(window.contacts.go_to)
        window.contacts.strip.letters_wanted.connect(bridge.find_letters)
        bridge.letters_found.connect(window.contacts.strip.take_letters)
        model.rows_came.connect(self._on_rows_shown)
        bridge.book_opened.connect(self._on_book_opened)
        bridge.book_failed.connect(window.notices.tell_store)
        bridge.freshness_told.connect(window.tell_freshness)
        window.contacts.refresh_wanted.connect(bridge.refresh)
        window.contacts.search.changed.connect(bridge.note_person)
        window.contacts.table.verticalScrollBar().valueChanged.connect(bridge.note_person)
        window.form.state_changed.connect(bridge.note_person)
        self._coming_back.happened.connect(self._on_coming_back)
        window.contacts.order_chosen.connect(self._on_order_chosen)
        window.contact_seen.connect(bridge.look_at)
        window.notices.removals_agreed.connect(bridge.agree_to_removals)

    @property
    def is_at_rest(self) -> bool:
        """Whether all parts are there and have their looks."""
        return self._dressing.is_over

    def run(self) -> int:
        """Show the window until it is closed; return the exit status."""
        self.open()
        return self._qt.exec() or self._exit_status

    def open(self) -> None:
        """Show the window, and begin once it is painted."""
        self.window.restore(self._settings)
        self.window.contacts.wait(self.tr("Signing in…"))
        if self._start.screenshot:
            from gui.screenshot import Screenshot

            self._screenshot = Screenshot(self.window, self._start.screenshot)
            self.bridge.opened.connect(self._screenshot.note_opened)
            self.bridge.freshness_told.connect(self._screenshot.note_freshness)
            self.bridge.sign_in_failed.connect(self._screenshot.note_failed)
            self._screenshot.taken.connect(self._on_screenshot_taken)
        self.window.contacts.look_for(text_in(self._start.link))
        self.window.show()
        QTimer.singleShot(0, self, self._begin)

    # Another window after this one, on the same worker: see ``gui.succession``

    @property
    def is_language_old(self) -> bool:
        """Whether the window speaks another language than the person has chosen."""
        return _language_of(self._preferences) != self._language

    @property
    def is_in_settings(self) -> bool:
        """Whether the person is on the page of settings."""
        return self._pages.settings_shown is not None

    @property
    def can_leave(self) -> bool:
        """Whether nothing is open or on its way that a window after this one would not have."""
        settings = self._pages.settings_shown
        modal = (each for each in QApplication.topLevelWidgets() if each.isModal())
        is_asking = any(each.isVisible() and each is not settings for each in modal)
        is_held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        is_held = is_held or QApplication.activePopupWidget() is not None
        return not (is_asking or is_held or self.window.form.is_saving)

    def successor(self) -> "Application":
        """Return another program for the same worker, whose window is not shown yet."""
        other = Application(self._qt, self._start, self._lasting)
        other._dressing.begin()  # another one of these
        return other

    def stand_in(self) -> None:
        """Show the window in the place of one that was remembered; the worker runs already."""
        self._take_preferences(self._settings.preferences)
        self.window.restore(self._settings)
        self.window.show()
        self.window.activateWindow()
        self._coming_back.start()
        Thread(target=self._guide.read, name="guide", daemon=True).start()

    def go(self) -> None:
        """Be gone, with the window and all that was made for it."""
        for each in (self.window, self):
            each.deleteLater()
            QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)
        self._theme.let_go()

    def speak(self) -> None:
        """Let widgets that are made from here on speak the language of the window."""
        languages.install(self._qt, self._language)

    @Slot()
    def show_language(self) -> None:
        """Open the page of settings on the language."""
        self._pages.show_setting("language")

    def remember(self) -> None:
        """Keep for the next window how this one stands."""
        self.window.remember(self._settings)
        self._settings.remember_proxy(is_used=self.window.use_proxy.isChecked())
        if self.signing_in.has_signed_in:
            self._settings.remember_sign_in()

    @Slot(object)
    def show_again(self, link: str = "") -> None:
        """Bring the window before the person, who has started the program once more, by *link*."""
        if text := text_in(link):
            self.window.contacts.look_for(text)
        bring_forward(self.window)

    @Slot()
    def _begin(self) -> None:
        """Start the worker after the first paint."""
        self.bridge.use_proxy(self._settings.uses_proxy)
        self.bridge.start(
            partial(import_rest, self._dressing.naming, self._guide, self.imported.emit)
        )
        self._coming_back.start()
        if self._start.demo:
            self.bridge.sign_in_to_demo(self._start.demo)
        else:
            self.bridge.go_on()
        self._dressing.rehearse()

    @Slot(object)
    def _on_keyring_told(self, error: KeyringError | None) -> None:
        self._dressing.begin()
        self.window.tell_keyring(error)

    @Slot()
    def _on_rows_shown(self) -> None:
        """Collect garbage from here on, but never look again at what the start has made."""
        self._dressing.naming.begin()
        self._dressing.begin()
        if not gc.isenabled():
            _log.debug("the first rows are shown")
            gc.freeze()
            gc.enable()

    @Slot(object, object, object, object)
    def _on_book_opened(
        self, address: str, user_name: str, error: SwitchbookError | None, is_kept: object
    ) -> None:
        self.window.show_book(address, user_name, error, is_kept=bool(is_kept))

    @Slot(object)
    def _on_order_chosen(self, order: Order) -> None:
        if order.by != "name" or order.skips_particles:
            self.bridge.prepare_order(order)

    # What the person has chosen

    def _take_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.window.show_preferences(preferences)
        self._pages.note_preferences(preferences)
        self.contact_windows.note_preferences(preferences)
        self.bridge.rest_at_least(_RESTS_S[preferences.refresh])

    @Slot(object)
    def _on_preferences_changed(self, preferences: Preferences) -> None:
        before = self._preferences
        self._settings.remember_preferences(preferences)
        more_contrast = preferences.more_contrast
        if (preferences.theme, more_contrast) != (before.theme, before.more_contrast):
            self._theme.choose(self._settings.colour_scheme, more_contrast=more_contrast)
        if preferences.country != before.country:
            self.bridge.change_country(preferences.country or _country())
        self._take_preferences(preferences)
        if preferences.language != before.language:
            self.language_changed.emit()

    @Slot(object)
    def _on_density_wanted(self, density: Density) -> None:
        self._on_preferences_changed(replace(self._preferences, density=density))

    @Slot()
    def _on_coming_back(self) -> None:
        if self._preferences.refresh is not Refresh.BY_HAND:
            self.window.contacts.refresh()

    @Slot(object)
    def _on_link_wanted(self, href: str) -> None:
        """Let the system call, write, or show a page or map; say it where it cannot."""
        if not QDesktopServices.openUrl(QUrl(href)):
            text = self.tr("Nothing on this computer opens %1").replace("%1", isolated(href))
            self.window.say(text)
            self.contact_windows.say(text)

    # Ending

    @Slot(object)
    def _on_screenshot_taken(self, problem: str) -> None:
        if problem:
            sys.stderr.write(f"switchbook: {problem}\n")
            self._exit_status = 1
        self.window.close()

    @Slot(bool)
    def _on_proxy_toggled(self, is_used: bool) -> None:  # noqa: FBT001  # as Qt hands it over
        self.bridge.use_proxy(is_used)
        self.window.say(self.tr("This holds from the next sign-in or start on."))

    @Slot()
    def _on_closed(self) -> None:
        self._dressing.end()
        for pages in (self.signing_in, self.account_pages, self._pages):
            pages.close()
        self.contact_windows.close()
        self.remember()
        QApplication.quit()


def _language_of(preferences: Preferences) -> str:
    return languages.language_for(preferences.language, QLocale.system())


def _country() -> str:
    """Return the country of the system's locale, as in ISO 3166."""
    return QLocale.territoryToCode(QLocale.system().territory())


def run(start: Start) -> int:
    """Open the window, and return the exit status once it is closed."""
    qt = set_up_qt()
    qInstallMessageHandler(_log_qt_message)
    instance = SingleInstance(start.profile)
    if not instance.is_first and instance.hand_over(start.link):
        return 0
    program = Application(qt, start)
    succession = Succession(program)
    instance.asked.connect(succession.show_again)
    instance.listen()
    status = program.run()
    instance.release()
    if not program.bridge.close():
        _end_now(status)
    return status


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Put Qt's messages into our log; the offscreen platform's words about itself are noise."""
    if text not in _NOISE:
        level = logging.INFO if kind is QtMsgType.QtDebugMsg else logging.WARNING
        _log.log(level, "%s", text)


def set_up_qt() -> QApplication:
    """Return the application object, named and styled."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        qt = QApplication(["switchbook"])
    qt.setApplicationName("Switchbook")
    qt.setApplicationDisplayName("Switchbook")
    qt.setDesktopFileName("switchbook")
    qt.setWindowIcon(application_icon())
    return qt


def _end_now(status: int) -> None:
    """End without waiting for a thread that hangs in the system, as in a name's look-up."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def check_window(profile: Path, version: str, address: str, picture: Path | None) -> str:
    """Open the window on the demo PBX at *address* until it is painted; return what is wrong.

    Args:
        profile: a folder for this check alone.
        version: what the window calls itself.
        address: of a demo PBX that is running.
        picture: where to keep a picture; None for nowhere.
    """
    picture = picture or profile / "window.png"
    status = run(Start(profile, version, lambda: address, picture))
    return "" if status == 0 and picture.is_file() else "the window did not show any rows"
