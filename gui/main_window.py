"""The main window: the list on the left, the contact on the right, the status line below."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QMainWindow,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from contacts.capabilities import Extent
from contacts.contact import Contact, Field, LocalId
from contacts.draft import Draft
from contacts.errors import KeyringError, SwitchbookError
from contacts.folding import isolated
from contacts.freshness import Freshness
from contacts.history import Role, Step, Undoable
from contacts.outgoing import Card, Kind, Which
from contacts.row import NOT_KEPT, Row
from contacts.view import Order
from gui.action_text import part_from_icon
from gui.announcing import announce
from gui.bulk_progress import BulkProgress
from gui.columns_menu import ColumnsMenu
from gui.contact_form import ContactForm
from gui.contact_list import ContactList
from gui.empty_page import EmptyPage
from gui.messages import freshness_text, outbox_text, step_text
from gui.offers import Offers, Situation, number_to_copy
from gui.order_menu import OrderMenu
from gui.preferences import Density, NameOrder, Preferences
from gui.progress import Progress
from gui.settings import Settings
from gui.splitter import Splitter
from gui.status_line import StatusLine
from gui.window_actions import Act, WindowActions
from gui.window_notices import WindowNotices

if TYPE_CHECKING:
    from gui.leaving import Leaving

_ICON_SIZE = 20
_WIDTH, _HEIGHT = 1240, 780
_LEAST_LETTERS_WIDE, _LEAST_LINES_HIGH = 50, 12  # of the form; of both sides
_COLUMNS_KEY = "columns/state"
RELEASES = "https://github.com/switchbook/switchbook/releases"  # as in pyproject.toml


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class MainWindow(QMainWindow):
    """Shows the contacts of the account signed in, and one of them.

    Signals:
        sign_in_wanted(), sign_out_wanted(): the person asks for that.
        storage_wanted(): the person asks what is kept on this computer.
        palette_wanted(), settings_wanted(), columns_wanted(), keys_wanted(), guide_wanted():
            that page should be shown.
        density_wanted(density): rows should take that much room.
        contact_wanted(remote_id): this contact should be read anew.
        card_wanted(number): what is known of this contact should be told.
        contact_seen(number): what is new of this contact has been seen.
        stop_wanted(): what is being done to many contacts should end.
        undo_wanted(), redo_wanted(): what was done last should be taken back, or done again.
        deletion_wanted(numbers), favor_wanted(numbers, favorite): the person asks for that.
        window_wanted(number, contact): that contact should have a window of its own.
        setting_wanted(numbers): one field of these contacts should be set.
        waiting_wanted(): what waits to be sent should be shown.
        question_wanted(number): the question after that about this contact should be shown.
        history_wanted(number): the history of a contact, or for 0 of all, should be shown.
        closed(): the window is gone; nothing unsaved was left.

    Attributes:
        notices: what is said above the list.
        use_proxy: checked while the system's proxy is to be used.
    """

    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    contact_wanted = Signal(object)
    card_wanted = Signal(object)
    stop_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    deletion_wanted = Signal(object)
    favor_wanted = Signal(object, object)
    window_wanted = Signal(object, object)
    setting_wanted = Signal(object)
    waiting_wanted = Signal()
    question_wanted = Signal(object)
    history_wanted = Signal(object)
    contact_seen = Signal(object)
    storage_wanted = Signal()
    palette_wanted = Signal()
    columns_wanted = Signal()
    settings_wanted = Signal()
    keys_wanted = Signal()
    guide_wanted = Signal()
    density_wanted = Signal(object)
    closed = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Switchbook")
        self._version = version
        self._account = ""
        self._now = Situation()
        self.contacts = ContactList()
        self.form = ContactForm()
        self.notices = WindowNotices(self)
        self._freshness_words = ""
        self._welcome: QWidget | None = None  # until there are contacts
        self._goes_on_to = NOT_KEPT  # once what is being saved is on disk
        self._is_kept = True
        self._may_close = False
        self._bulk = BulkProgress()
        self._stopped = ""  # where what was done last ended before its end
        self._status = StatusLine()
        self._progress = Progress()
        self._arrange()
        self._create_actions()
        self._connect()
        self._renew_actions()
        self._renew_letters()

    def _arrange(self) -> None:
        self._splitter = Splitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.contacts)
        self._splitter.addWidget(self.form)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_WIDTH * 3 // 5, _WIDTH * 2 // 5])
        letter = self.fontMetrics().averageCharWidth()
        self.form.setMinimumWidth(_LEAST_LETTERS_WIDE * letter)
        self._splitter.setMinimumHeight(_LEAST_LINES_HIGH * self.fontMetrics().height())
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in self.notices.bars:
            column.addWidget(bar)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(middle)
        self.statusBar().addWidget(self._status, 1)
        for progress in (self._progress, self._bulk):
            self.statusBar().addPermanentWidget(progress)
        self.resize(_WIDTH, _HEIGHT)

    def _create_actions(self) -> None:
        self.actions_of_window = acts = WindowActions(self)
        self.use_proxy = acts[Act.PROXY]
        self._offers = Offers(acts, self.form, self)
        acts.connect_orders(
            {
                Act.ADD: self.start_new,
                Act.EDIT: self.form.start_edit,
                Act.SAVE: self.form.save,
                Act.SAVE_NEXT: self.save_and_go_on,
                Act.CANCEL: self.cancel,
                Act.UNDO: self.undo_wanted.emit,
                Act.REDO: self.redo_wanted.emit,
                Act.DELETE: self._on_delete,
                Act.FAVOR: self._on_favor,
                Act.OPEN: self._on_open,
                Act.SET: self._on_set,
                Act.COPY_CONTACT: self._on_copy_contact,
                Act.COPY: self._on_copy,
                Act.PAST: self._on_past,
                Act.RECENT: self._on_recent,
                Act.WAITING: self.waiting_wanted.emit,
                Act.ASK_NEXT: self._on_ask_next,
                Act.FIND: self.contacts.begin_search,
                Act.NEXT_LETTER: self._on_next_letter,
                Act.PREVIOUS_LETTER: self._on_previous_letter,
                Act.REFRESH: self.refresh,
                Act.COLUMNS: self.columns_wanted.emit,
                Act.DENSITY: self._on_density,
                Act.PALETTE: self.palette_wanted.emit,
                Act.SIGN_IN: self.sign_in_wanted.emit,
                Act.SIGN_OUT: self._on_sign_out,
                Act.STORAGE: self.storage_wanted.emit,
                Act.SETTINGS: self.settings_wanted.emit,
                Act.QUIT: self.close,
                Act.GUIDE: self.guide_wanted.emit,
                Act.KEYS: self.keys_wanted.emit,
                Act.UPDATES: self._on_updates,
                Act.ABOUT: self._on_about,
            }
        )
        self.columns = ColumnsMenu(self.contacts, acts[Act.COLUMNS], self)
        acts.add_menus(self.columns, OrderMenu(self.contacts, self))
        acts.keep_to(self.contacts.table, Act.COPY_CONTACT)
        self._create_tools()
        self.contacts.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._menu_of_contact = acts.for_contact()
        acts.draw_icons(self.palette())

    def _create_tools(self) -> None:
        acts = self.actions_of_window
        self._bar = QToolBar(self.tr("Tools"))
        self._bar.setObjectName("tools")
        self._bar.setMovable(False)
        side = max(_ICON_SIZE, self.fontMetrics().height())
        self._bar.setIconSize(QSize(side, side))
        self._bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._bar.addActions([acts[Act.ADD], acts[Act.REFRESH]])
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar.addWidget(room)
        self._bar.addActions([acts[Act.PALETTE], acts[Act.SIGN_OUT]])
        for action in self._bar.actions():
            part_from_icon(action, self._bar.widgetForAction(action))
        self.addToolBar(self._bar)

    def _connect(self) -> None:
        self.contacts.contact_chosen.connect(self._on_contact_chosen)
        self.contacts.several_chosen.connect(self._on_several_chosen)
        self.contacts.listing_changed.connect(self.form.note_listing)
        self.contacts.begun_below.connect(self.form.level_with)
        self.form.note_listing(self.contacts.is_listing)
        self.contacts.contact_opened.connect(self.form.start_edit)
        self.contacts.sign_in_pressed.connect(self.sign_in_wanted)
        self.contacts.add_pressed.connect(self.start_new)
        self.contacts.taking_along.copied.connect(self._tell_copied)
        self.contacts.strip.letters_changed.connect(self._renew_letters)
        self.form.state_changed.connect(self._renew_actions)
        self.form.cancel_pressed.connect(self.cancel)
        self.form.left.connect(self.contacts.take_keyboard)
        self.form.copy_wanted.connect(self._copy)
        self.form.alike_opened.connect(self._on_alike_opened)
        self.form.way_back_wanted.connect(self._on_way_back_wanted)
        self.contacts.table.customContextMenuRequested.connect(self._on_table_pressed)
        self.notices.undo_wanted.connect(self.undo_wanted)
        self._bulk.stop_wanted.connect(self.stop_wanted)

    @cached_property
    def _leaving(self) -> "Leaving":
        from gui.leaving import Leaving

        return Leaving(self)

    @property
    def parts_to_dress(self) -> tuple[QWidget, ...]:
        """What the style sheet is for, apart from form and notices."""
        contacts = self.contacts
        table = contacts.table
        parts = (table.horizontalHeader(), table.verticalScrollBar(), table.horizontalScrollBar())
        return (
            contacts.search,
            *contacts.findChildren(EmptyPage),
            *parts,
            self._bar,
            self.statusBar(),
        )

    @property
    def is_signed_in(self) -> bool:
        """Whether an account's contacts are shown."""
        return bool(self._account)

    @property
    def account_shown(self) -> str:
        """Whose contacts are shown, in words; empty where nobody's are."""
        return self._account

    @property
    def has_tokens(self) -> bool:
        """Whether somebody has signed in since the start, or needs not."""
        return self._now.has_tokens

    @property
    def is_all_sent(self) -> bool:
        """Whether nothing waits to be sent, or for the person."""
        return self._now.is_all_sent

    # Orders

    @Slot()
    def start_new(self) -> None:
        """Let a new contact be typed in; what is being typed is kept."""
        if self.actions_of_window[Act.ADD].isEnabled():
            self.form.keep_now()
            self.contacts.choose_none()
            self.form.start_new()

    @Slot()
    def save_and_go_on(self) -> None:
        """Save, and show the contact that follows in the list."""
        self._goes_on_to = self.contacts.number_after_chosen()
        self.form.save()

    @Slot()
    def cancel(self) -> None:
        """Stop editing; asks where something would be lost."""
        if self.form.has_unsaved:
            self._leaving.ask_about_typed(self.form.discard)
        elif self.form.is_editing:
            self.form.discard()

    @Slot()
    def refresh(self) -> None:
        """Read the list again, beginning with what is in sight, and the contact shown."""
        self.contacts.refresh()
        if self.form.remote_id:
            self.contact_wanted.emit(self.form.remote_id)

    @Slot()
    def close_anyway(self) -> None:
        """Close, whatever is lost by that."""
        self._may_close = True
        self.close()

    def remove_then(self, step: Callable[[], object]) -> None:
        """Take *step*, which removes the account shown; asks where something would be lost."""
        if self.is_all_sent and not self.form.has_unsaved:
            step()
            return
        self._leaving.ask_about_removal(self._outbox_words(), step, is_typing=self.form.has_unsaved)

    def show_book(
        self, address: str, user_name: str, error: SwitchbookError | None, *, is_kept: bool
    ) -> None:
        """Show the contacts that are kept of this account; say where they are not."""
        before = self._account
        self._welcome = None
        self._is_kept = is_kept
        self._name_account(address, user_name)
        if self._account != before:  # else what is being typed stays
            self.form.show_nothing()
        self.contacts.start_anew()
        self._freshness_words = self.tr("Reading the contacts…")
        self._say_status()
        self.notices.tell_store(None)
        if error is not None:
            self.notices.tell_store(error)
        self._renew_actions()

    # What is changed here

    @Slot(object, object)
    def tell_outbox(self, waiting: int, asking: int) -> None:
        """Say how much is not on the PBX yet."""
        if asking > self._now.asking:
            announce(self._status, outbox_text(0, asking), is_urgent=True)
        self._now.waiting, self._now.asking = waiting, asking
        self.actions_of_window[Act.ASK_NEXT].setEnabled(bool(asking))
        self._say_status()

    @Slot(object)
    def tell_undoable(self, undoable: Undoable) -> None:
        """Say what can be undone and done again."""
        self._now.undoable = undoable
        self._renew_actions()

    @Slot(object, object, object)
    def tell_bulk(self, done: int, total: int, is_over: object) -> None:
        """Say how far a change of many contacts is, and at its end where it was stopped."""
        self._bulk.show_progress(done, total, is_over=bool(is_over))
        self._stopped = ""
        if is_over and done < total:
            numbers = QLocale().toString(done), QLocale().toString(total)
            words = self.tr("stopped at %1 of %2").replace("%1", numbers[0])
            self._stopped = words.replace("%2", numbers[1])
            self._status.mention(_capital(self._stopped))

    @Slot(object, object)
    def tell_step(self, step: Step, role: Role) -> None:
        """Say what was done, undone or done again."""
        words = step_text(step)
        if role is Role.DO and (step.kind is Kind.DELETION or step.count > 1):
            said = " · ".join(filter(None, (_capital(words), self._stopped)))
            self._stopped = ""
            self.notices.offer_undo(said)
            return
        self.notices.offer_no_undo()
        if role is not Role.DO:
            text = self.tr("Undone: %1") if role is Role.UNDO else self.tr("Done again: %1")
            self._status.mention(text.replace("%1", words))

    @Slot(object)
    def tell_capabilities(self, extent: Extent) -> None:
        """Offer what the PBX can do, and say why the rest is not offered."""
        self._now.extent = extent
        self._renew_actions()

    @Slot(object)
    def resume(self, card: Card) -> None:
        """Show what was typed and not saved when the program ended."""
        self.form.resume(card)
        if card.number:
            self.contacts.go_to_contact(card.number)

    @Slot(object)
    def show_number(self, number: LocalId) -> None:
        """Show a contact by its number, wherever it stands in the list."""
        if number != self.form.number:
            self.form.keep_now()
            self.form.expect(number)
            self.card_wanted.emit(number)

    def edit_contact(self, number: LocalId, contact: Contact, field: Field) -> None:
        """Let a contact be changed that is known, beginning with *field*."""
        if number != self.form.number:
            self._now.several = 0
            self.form.keep_now()
            self.contacts.go_to_contact(number)
            self.form.show_contact(contact, number)
            self.card_wanted.emit(number)
        self.form.edit_field(field)

    def go_on_with(self, which: Which, draft: Draft | None) -> None:
        """Show what another window has shown beside the list, with what is being typed there."""
        if which and not isinstance(which, str):
            self.contacts.go_to_contact(which)
            self.form.expect(which)
        if draft is not None:
            self.form.go_on(which, draft)
        if which:
            self.card_wanted.emit(which)

    @Slot(object)
    def show_question(self, number: LocalId | None) -> None:
        """Show what the person is asked next, with the keyboard where it is answered."""
        if number is None:
            self._status.mention(self.tr("Nothing needs you"))
            return
        if number != self.form.number:
            self.contacts.go_to_contact(number)
            self.show_number(number)
        self.form.focus_question()

    @Slot(object, object)
    def take_changes(self, numbers: "frozenset[LocalId]", _is_reordered: object) -> None:
        """Look at the contact shown once more where it is among those that changed."""
        if self.form.number in numbers:
            self.card_wanted.emit(self.form.number)

    @Slot(object, object)
    def take_saved(self, ticket: int, number: LocalId) -> None:
        """Show that what was asked for under *ticket* is saved."""
        was_new = self.form.number != number
        self.form.take_saved(ticket, number)
        if number and was_new and self.form.number == number:
            self.contacts.go_to_contact(number)
        else:
            self.contacts.model.renew_now()
        self._status.mention(self.tr("Saved"))
        goes_on_to, self._goes_on_to = self._goes_on_to, NOT_KEPT
        if goes_on_to:
            self.contacts.go_to_contact(goes_on_to)
            self.show_number(goes_on_to)
            return
        if number and self.form.number == number:
            self.card_wanted.emit(number)

    def show_signed_in(self, address: str, user_name: str, again: object) -> None:
        """Say that somebody is signed in; the contacts shown stay."""
        self._name_account(address, user_name)
        self._now.has_tokens = True
        if again:
            self._status.mention(self.tr("Signed in again"))
        self._renew_actions()

    def _name_account(self, address: str, user_name: str) -> None:
        self._account = f"{user_name} · {address}" if user_name else address
        self.setWindowTitle(f"{self._account} · Switchbook")

    def _say_status(self) -> None:
        words = (self._freshness_words, self._outbox_words())
        self._status.say(" · ".join(filter(None, words)))

    def _outbox_words(self) -> str:
        return outbox_text(self._now.waiting, self._now.asking)

    @Slot(object)
    def tell_freshness(self, freshness: Freshness) -> None:
        """Say how fresh the list is."""
        self.contacts.tell_freshness(freshness)
        self._freshness_words = freshness_text(freshness)
        self._say_status()
        self._progress.show_freshness(freshness)
        self.notices.tell_doubt(freshness.doubted)

    @Slot(object)
    def welcome(self, page: QWidget) -> None:
        """Show *page* in the place of the list until somebody has signed in."""
        self._welcome = page
        self.show_signed_out()

    def show_signed_out(
        self, left_behind: KeyringError | None = None, *, offer_sign_in: bool = True
    ) -> None:
        """Show no contact any more; offer to sign in unless that is asked already."""
        self.notices.clear_account()
        was_signed_in, self._account = bool(self._account), ""
        self._now = Situation(several=self._now.several, extent=self._now.extent)
        self._progress.hide()
        self.setWindowTitle("Switchbook")
        self.form.show_nothing()
        title = self.tr("You are not signed in")
        text = self.tr("Sign in to see the contacts on your PBX.")
        if self._welcome is None:
            self.contacts.clear(title, text, offer_sign_in=offer_sign_in)
        else:
            self.contacts.show_instead(self._welcome)
        self._freshness_words = self.tr("Signed out") if was_signed_in else title
        self._say_status()
        if left_behind is not None:
            self.notices.tell_left_behind(left_behind)
        self._renew_actions()

    @Slot(object)
    def say(self, text: str) -> None:
        """Show *text* in the status line for a while."""
        self._status.mention(text)

    @Slot(object)
    def tell_keyring(self, error: KeyringError | None) -> None:
        """Say what is wrong with the keyring and what follows; None where it works (again)."""
        works_again = self.notices.tell_keyring(error, can_try=self.is_signed_in)
        if works_again and self.is_signed_in:
            self._status.mention(self.tr("Your sign-in is kept now"))

    def show_preferences(self, preferences: Preferences) -> None:
        """Look and work as the person has chosen."""
        is_compact = preferences.density is Density.COMPACT
        self.actions_of_window[Act.DENSITY].setChecked(is_compact)
        shows_initials = preferences.shows_initials
        self.contacts.table.show_density(preferences.density, shows_initials=shows_initials)
        order = self.contacts.order
        if order.by in tuple(NameOrder):
            by, skips = str(preferences.names), preferences.skips_particles
            self.contacts.order_by(Order(by, order.is_descending, skips))
        self.form.show_preferences(preferences)

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
        """Close; asks first where something would be lost by that."""
        self.form.keep_now()
        is_lost = not self._is_kept and (self.form.has_unsaved or not self.is_all_sent)
        if is_lost and not self._may_close:
            event.ignore()
            self._leaving.ask_about_end(self.close_anyway)
            return
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_bar"):
            self.actions_of_window.draw_icons(self.palette())

    # Private slots

    @property
    def _chosen(self) -> tuple[LocalId, ...]:
        """The contacts that an order is about."""
        if self._now.several:
            return self.contacts.chosen_numbers()
        return (self.form.number,) if self.form.number else ()

    @Slot()
    def _on_delete(self) -> None:
        numbers = self._chosen
        if len(numbers) > 1:
            names = (row.cells[0] for row in self.contacts.chosen_rows_here())
            self._leaving.ask_about_deletion(
                names, len(numbers), lambda: self.deletion_wanted.emit(numbers)
            )
        elif numbers:
            self.deletion_wanted.emit(numbers)

    @Slot()
    def _on_favor(self) -> None:
        if self._chosen:
            self.favor_wanted.emit(self._chosen, self.actions_of_window[Act.FAVOR].isChecked())

    @Slot()
    def _on_open(self) -> None:
        if self.form.number and self.form.contact is not None:
            self.window_wanted.emit(self.form.number, self.form.contact)

    @Slot()
    def _on_set(self) -> None:
        if self._chosen:
            self.setting_wanted.emit(self._chosen)

    @Slot(object)
    def _on_several_chosen(self, count: int) -> None:
        self._now.several = count
        self.form.keep_now()
        self.form.show_several(count)

    @Slot()
    def _on_ask_next(self) -> None:
        self.question_wanted.emit(self.form.number)

    @Slot()
    def _on_copy(self) -> None:
        self._copy(number_to_copy(self.form.contact))

    @Slot(object)
    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tell_copied(isolated(text))

    @Slot()
    def _on_copy_contact(self) -> None:
        self.contacts.taking_along.copy(None if self._now.several else self.form.contact)

    @Slot(object)
    def _tell_copied(self, words: str) -> None:
        self._status.mention(self.tr("Copied %1").replace("%1", words))

    @Slot(object)
    def _on_alike_opened(self, number: LocalId) -> None:
        self.contacts.go_to_contact(number)
        self.show_number(number)

    @Slot(object)
    def _on_way_back_wanted(self, which: Which) -> None:
        self.contacts.choose_none()
        self.form.come_back(which)
        self.card_wanted.emit(which)

    @Slot()
    def _on_density(self) -> None:
        is_compact = self.actions_of_window[Act.DENSITY].isChecked()
        self.density_wanted.emit(Density.COMPACT if is_compact else Density.COMFORTABLE)

    @Slot()
    def _on_next_letter(self) -> None:
        self.contacts.strip.go_on(1)

    @Slot()
    def _on_previous_letter(self) -> None:
        self.contacts.strip.go_on(-1)

    @Slot()
    def _renew_letters(self) -> None:
        for each in (Act.NEXT_LETTER, Act.PREVIOUS_LETTER):
            self.actions_of_window[each].setEnabled(bool(self.contacts.strip.letters))

    @Slot(QPoint)
    def _on_table_pressed(self, place: QPoint) -> None:
        """Offer what can be done with what is chosen."""
        if self.contacts.table.indexAt(place).isValid():
            self._menu_of_contact.popup(self.contacts.table.viewport().mapToGlobal(place))

    @Slot()
    def _on_past(self) -> None:
        if self.form.number:
            self.history_wanted.emit(self.form.number)

    @Slot()
    def _on_recent(self) -> None:
        self.history_wanted.emit(NOT_KEPT)

    @Slot(object)
    def _on_contact_chosen(self, row: Row | None) -> None:
        self._now.several = 0
        if row is not None and row.number == self.form.number:
            return
        self.form.keep_now()
        if row is None:
            self.form.show_nothing()
            self.contacts.note_shown(None)
            return
        self.form.show_contact(row.contact, row.number)
        self.contacts.note_shown(row.number)
        self.card_wanted.emit(row.number)
        if row.contact.remote_id:
            self.contact_wanted.emit(row.contact.remote_id)
        if row.number:
            self.contact_seen.emit(row.number)

    @Slot()
    def _on_sign_out(self) -> None:
        self.form.keep_now()
        is_lost = not self._is_kept and (self.form.has_unsaved or not self.is_all_sent)
        if not is_lost and self.is_all_sent:
            self.sign_out_wanted.emit()
            return
        self._leaving.ask_about_sign_out(self.sign_out_wanted.emit, is_lost=is_lost)

    @Slot()
    def _renew_actions(self) -> None:
        self._offers.renew(self._now, has_book=self.is_signed_in)

    @Slot()
    def _on_updates(self) -> None:
        """Let the browser show what there is; the program itself asks nobody."""
        QDesktopServices.openUrl(QUrl(RELEASES))

    @Slot()
    def _on_about(self) -> None:
        from gui.question import Question

        text = self.tr("The desktop address book for people with an extension on a PBX.")
        name = f"Switchbook {self._version}"
        box = Question(self, self.tr("About Switchbook"), text, name)
        box.offer(box.StandardButton.Close, box.StandardButton.Close)
        box.open()
