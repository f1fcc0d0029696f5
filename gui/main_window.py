"""The main window: the list on the left, the contact on the right, the status line below."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import Contact, LocalId
from contacts.errors import KeyringError, SecretTooLong, SwitchbookError
from contacts.freshness import Freshness
from gui.columns_menu import ColumnsMenu
from gui.contact_form import ContactForm
from gui.contact_list import ContactList
from gui.icons import icon
from gui.leaving import Leaving
from gui.messages import certificate_end, describe, freshness_text
from gui.notice import Notice
from gui.progress import Progress
from gui.settings import Settings
from gui.status_line import StatusLine

_ICON_SIZE = 20
_WIDTH, _HEIGHT = 1240, 780
_COLUMNS_KEY = "columns/state"


class MainWindow(QMainWindow):
    """Shows the contacts of the account signed in, and one of them.

    Signals:
        sign_in_wanted(), sign_out_wanted(): the person asks for that.
        storage_wanted(): the person asks what is kept on this computer.
        keeping_wanted(): the keyring should be tried again.
        contact_wanted(remote_id): this contact should be read anew.
        contact_seen(number): what is new of this contact has been seen.
        removals_agreed(): what seems to have been deleted on the PBX may go here.
        closed(): the window is gone; nothing unsaved was left.

    Attributes:
        use_proxy: checked while the system's proxy is to be used.
    """

    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    contact_wanted = Signal(object)
    contact_seen = Signal(object)
    removals_agreed = Signal()
    storage_wanted = Signal()
    keeping_wanted = Signal()
    closed = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Switchbook")
        self._version = version
        self._account = ""
        self._is_signed_in = False
        self.contacts = ContactList()
        self.form = ContactForm()
        self._leaving = Leaving(self.form)
        self._keyring_notice = Notice()
        self._certificate_notice = Notice()
        self._store_notice = Notice()
        self._doubt_notice = Notice()
        self._remove_them = self.tr("Remove them here")
        self._try_keyring = self.tr("Try the keyring again")
        self._told: KeyringError | None = None
        self._understood: type[KeyringError] | None = None
        self._status = StatusLine()
        self._progress = Progress()
        self._arrange()
        self._create_actions()
        self._connect()
        self._renew_actions()

    def _arrange(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.contacts)
        self._splitter.addWidget(self.form)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_WIDTH * 3 // 5, _WIDTH * 2 // 5])
        self.contacts.setMinimumWidth(260)
        self.form.setMinimumWidth(340)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._keyring_notice)
        column.addWidget(self._certificate_notice)
        column.addWidget(self._store_notice)
        column.addWidget(self._doubt_notice)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(middle)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._progress)
        self.resize(_WIDTH, _HEIGHT)

    def _create_actions(self) -> None:
        keys = QKeySequence.StandardKey
        self._add = self._action(self.tr("New contact"), self.start_new, keys.New)
        self._edit = self._action(self.tr("Edit"), self.form.start_edit, "F2")
        self._save = self._action(self.tr("Save"), self.form.save, keys.Save)
        self._cancel = self._action(self.tr("Cancel"), self.cancel, "Esc")
        self._refresh = self._action(self.tr("Refresh"), self.refresh, keys.Refresh)
        self._find = self._action(self.tr("Find"), self.contacts.begin_search, keys.Find)
        self._sign_in = self._action(self.tr("Sign in"), self.sign_in_wanted.emit)
        self._sign_out = self._action(self.tr("Sign out"), self._on_sign_out)
        self.use_proxy = QAction(self.tr("Use the system's proxy"), self)
        self.use_proxy.setCheckable(True)
        self._storage = self._action(self.tr("What lies where…"), self.storage_wanted.emit)
        self._quit = self._action(self.tr("Quit"), self.close, keys.Quit)
        self._about = self._action(self.tr("About Switchbook"), self._on_about)
        self._add_menu(self.tr("Contact"), self._add, self._edit, self._save, self._cancel)
        self._add_menu(self.tr("View"), self._find, self._refresh)
        self.columns = ColumnsMenu(self.contacts, self)
        self.menuBar().addMenu(self.columns)
        account = (self._sign_in, self._sign_out, self._storage, self.use_proxy, self._quit)
        self._add_menu(self.tr("Account"), *account)
        self._add_menu(self.tr("Help"), self._about)
        self._create_tools()
        self._draw_icons()

    def _create_tools(self) -> None:
        self._bar = QToolBar(self.tr("Tools"))
        self._bar.setObjectName("tools")
        self._bar.setMovable(False)
        self._bar.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        self._bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._bar.addActions([self._add, self._refresh])
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar.addWidget(room)
        self._bar.addAction(self._sign_out)
        self.addToolBar(self._bar)

    def _action(
        self,
        text: str,
        order: Callable[[], object],
        key: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(order)
        return action

    def _add_menu(self, title: str, *actions: QAction) -> None:
        menu = self.menuBar().addMenu(title)
        menu.addActions(list(actions))

    def _connect(self) -> None:
        self.contacts.contact_chosen.connect(self._on_contact_chosen)
        self.contacts.contact_opened.connect(self.form.start_edit)
        self.contacts.sign_in_pressed.connect(self.sign_in_wanted)
        self.contacts.add_pressed.connect(self.start_new)
        self.form.state_changed.connect(self._renew_actions)
        self.form.cancel_pressed.connect(self.cancel)
        self._leaving.stayed.connect(self.contacts.put_back)
        self._leaving.waiting.connect(self._on_leaving_waits)
        self._keyring_notice.chosen.connect(self._on_keyring_chosen)
        self._certificate_notice.chosen.connect(self._certificate_notice.clear)
        self._store_notice.chosen.connect(self._store_notice.clear)
        self._doubt_notice.chosen.connect(self._on_doubt_chosen)

    @property
    def is_signed_in(self) -> bool:
        """Whether an account's contacts are shown."""
        return bool(self._account)

    @property
    def has_tokens(self) -> bool:
        """Whether somebody has signed in since the start, or needs not."""
        return self._is_signed_in

    # Orders

    @Slot()
    def start_new(self) -> None:
        """Let a new contact be typed in, once nothing unsaved is left."""
        if self._add.isEnabled():
            self._leaving.leave_then(self._start_new)

    @Slot()
    def cancel(self) -> None:
        """Stop editing; asks where something would be lost."""
        if self.form.is_editing:
            self._leaving.leave_then(self.form.discard)

    @Slot()
    def refresh(self) -> None:
        """Read the list again, beginning with what is in sight, and the contact shown."""
        self.contacts.refresh()
        if self.form.remote_id:
            self.contact_wanted.emit(self.form.remote_id)

    def leave_then(self, step: Callable[[], object]) -> None:
        """Take *step*, which ends what is shown, once nothing unsaved is left."""
        self._leaving.leave_then(step)

    def show_book(self, address: str, user_name: str, error: SwitchbookError | None) -> None:
        """Show the contacts that are kept of this account; say where they are not."""
        before = self._account
        self._name_account(address, user_name)
        if self._account != before:  # else what is being typed stays
            self.form.show_nothing()
        self.contacts.start_anew()
        self._status.say(self.tr("Reading the contacts…"))
        self._store_notice.clear()
        if error is not None:
            self.tell_store(error)
        self._renew_actions()

    def show_signed_in(self, address: str, user_name: str, again: object) -> None:
        """Say that somebody is signed in; the contacts shown stay."""
        self._name_account(address, user_name)
        self._is_signed_in = True
        if again:
            self._status.mention(self.tr("Signed in again"))
        self._renew_actions()

    def _name_account(self, address: str, user_name: str) -> None:
        self._account = f"{user_name} · {address}" if user_name else address
        self.setWindowTitle(f"{self._account} · Switchbook")

    @Slot(object)
    def tell_store(self, error: SwitchbookError) -> None:
        """Say what is wrong with the contacts on this computer."""
        self._store_notice.tell(describe(error), self.tr("Understood"))

    @Slot(object)
    def tell_freshness(self, freshness: Freshness) -> None:
        """Say how fresh the list is."""
        self.contacts.tell_freshness(freshness)
        self._status.say(freshness_text(freshness))
        self._progress.show_freshness(freshness)
        if freshness.doubted:
            number = QLocale().toString(freshness.doubted)
            text = self.tr(
                "%1 contacts seem to have been deleted on the PBX.\n"
                "That is more than usual at once, so they are still here."
            ).replace("%1", number)
            self._doubt_notice.tell_text(text, self._remove_them, self.tr("Keep them"))
        else:
            self._doubt_notice.clear()

    def show_signed_out(
        self, left_behind: KeyringError | None = None, *, offer_sign_in: bool = True
    ) -> None:
        """Show no contact any more; offer to sign in unless that is asked already."""
        for notice in (self._certificate_notice, self._store_notice, self._doubt_notice):
            notice.clear()
        was_signed_in, self._account = bool(self._account), ""
        self._is_signed_in = False
        self._progress.hide()
        self.setWindowTitle("Switchbook")
        self.form.show_nothing()
        title = self.tr("You are not signed in")
        text = self.tr("Sign in to see the contacts on your PBX.")
        self.contacts.clear(title, text, offer_sign_in=offer_sign_in)
        self._status.say(self.tr("Signed out") if was_signed_in else title)
        if left_behind is not None:
            message = describe(left_behind)
            text = self.tr("Your sign-in may still be in the keyring: remove it there.")
            self._keyring_notice.tell_text(f"{message.title}\n{text}", self.tr("Understood"))
        self._renew_actions()

    @Slot(object)
    def say(self, text: str) -> None:
        """Show *text* in the status line for a while."""
        self._status.mention(text)

    @Slot(object)
    def tell_keyring(self, error: KeyringError | None) -> None:
        """Say what is wrong with the keyring and what follows; None where it works (again).

        What has been understood is not said again until it was different once.
        """
        was_wrong, self._told = self._told, error
        if error is None:
            self._understood = None
            self.dismiss_notice()
            if was_wrong and self.is_signed_in:
                self._status.mention(self.tr("Your sign-in is kept now"))
        elif type(error) is not self._understood:
            can_try = self.is_signed_in and not isinstance(error, SecretTooLong)
            buttons = (self._try_keyring,) if can_try else ()
            self._keyring_notice.tell(describe(error), *buttons, self.tr("Understood"))

    @Slot(object)
    def tell_certificate_end(self, ends: datetime) -> None:
        """Say when the PBX's certificate ends, or that it has."""
        self._certificate_notice.tell(certificate_end(ends), self.tr("Understood"))

    @Slot()
    def dismiss_notice(self) -> None:
        """Take the words about the keyring away; they have been read."""
        self._keyring_notice.clear()

    @Slot(object, object, object)
    def take_saved(self, ticket: int, contact: Contact, number: LocalId) -> None:
        """Show that *contact* is saved, in the form and in the list."""
        self.contacts.show_saved(contact, number)
        self.form.take_saved(ticket, contact)
        self._status.mention(self.tr("Saved"))

    def restore(self, settings: Settings) -> None:
        """Take the place and size of last time."""
        self.restoreGeometry(settings.bytes_of("window/geometry"))
        self._splitter.restoreState(settings.bytes_of("window/splitter"))
        header = self.contacts.table.horizontalHeader()
        if header.count() == settings.columns:  # Qt fails on the widths of other columns
            header.restoreState(settings.bytes_of(_COLUMNS_KEY))
        self.contacts.order_by(settings.order)
        self.contacts.table.show_order(settings.order)

    def remember(self, settings: Settings) -> None:
        """Keep place and size for next time."""
        settings.remember("window/geometry", self.saveGeometry())
        settings.remember("window/splitter", self._splitter.saveState())
        header = self.contacts.table.horizontalHeader()
        settings.remember(_COLUMNS_KEY, header.saveState())
        settings.remember_columns(header.count())
        settings.remember_order(self.contacts.order)

    # Overrides of Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once nothing unsaved is left."""
        if self.form.has_unsaved:
            event.ignore()
            self._leaving.leave_then(self.close)
            return
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_bar"):
            self._draw_icons()

    # Private slots

    @Slot(object)
    def _on_keyring_chosen(self, text: str) -> None:
        if text == self._try_keyring:
            self.keeping_wanted.emit()
            return
        self._understood = type(self._told) if self._told else None
        self.dismiss_notice()

    @Slot(object)
    def _on_contact_chosen(self, contact: Contact | None) -> None:
        if contact is not None and contact.remote_id == self.form.remote_id:
            return
        self._leaving.leave_then(lambda: self._show(contact))

    def _show(self, contact: Contact | None) -> None:
        if contact is None:
            self.form.show_nothing()
            self.contacts.note_shown(None)
            return
        self.form.show_contact(contact)
        self.contacts.note_shown(contact.remote_id)
        self.contact_wanted.emit(contact.remote_id)
        if self.contacts.chosen_number:
            self.contact_seen.emit(self.contacts.chosen_number)

    def _start_new(self) -> None:
        self.contacts.choose_none()
        self.form.start_new()

    @Slot()
    def _on_sign_out(self) -> None:
        self._leaving.leave_then(self.sign_out_wanted.emit)

    @Slot()
    def _on_leaving_waits(self) -> None:
        self._status.mention(self.tr("Going on once it is saved…"))

    @Slot(object)
    def _on_doubt_chosen(self, text: str) -> None:
        self._doubt_notice.clear()
        if text == self._remove_them:
            self.removals_agreed.emit()

    @Slot()
    def _renew_actions(self) -> None:
        is_signed_in = self._is_signed_in
        self._find.setEnabled(bool(self._account))
        self._add.setEnabled(is_signed_in and not self.form.is_editing)
        self._edit.setEnabled(self.form.can_edit)
        self._save.setEnabled(self.form.can_save)
        self._cancel.setEnabled(self.form.is_editing)
        self._refresh.setEnabled(bool(self._account))
        self._sign_in.setEnabled(not is_signed_in)
        self._sign_out.setEnabled(bool(self._account))

    @Slot()
    def _on_about(self) -> None:
        text = self.tr("The desktop address book for people with an extension on a PBX.")
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About Switchbook"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"Switchbook {self._version}\n\n{text}")
        box.open()

    def _draw_icons(self) -> None:
        pairs = (
            (self._add, "add"),
            (self._edit, "edit"),
            (self._save, "save"),
            (self._cancel, "cancel"),
            (self._refresh, "refresh"),
            (self._sign_in, "sign-in"),
            (self._sign_out, "sign-out"),
        )
        for action, name in pairs:
            action.setIcon(icon(name, self.palette()))
