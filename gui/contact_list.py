"""The left side of the window: the table, or in its place why there is none."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from contacts.contact import Contact, RemoteId
from contacts.errors import SignInNeeded, SwitchbookError
from gui.empty_page import EmptyPage
from gui.messages import Message, describe
from gui.notice import Notice
from gui.table_model import ContactTableModel, PageRows
from gui.table_view import ContactTable


class _Step(Enum):
    NONE = auto()
    SIGN_IN = auto()
    ADD = auto()
    READ = auto()


class ContactList(QWidget):
    """The contacts of the account signed in, one of them chosen.

    Signals:
        pages_wanted(generation, pages): ``add_rows`` is to be called with them.
        contact_chosen(contact): another row is current; None while its contact is not here.
        contact_opened(): Enter or a double click on the contact chosen.
        count_changed(count): how many contacts the PBX has.
        sign_in_pressed(), add_pressed(): the step offered on an empty page.
    """

    pages_wanted = Signal(object, object)
    contact_chosen = Signal(object)
    contact_opened = Signal()
    count_changed = Signal(object)
    sign_in_pressed = Signal()
    add_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ContactTableModel(self)
        self.table = ContactTable(self.model)
        self._notice = Notice()
        self._empty = EmptyPage()
        self._step = _Step.NONE
        self._chosen: RemoteId | None = None
        self._chosen_row = -1
        self._waits_for_row = -1
        self._added: RemoteId | None = None
        self._is_moving_itself = False
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.model.pages_wanted.connect(self.pages_wanted)
        self.model.rows_came.connect(self._on_rows_came)
        self.table.rows_in_sight.connect(self.model.look_at)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self.contact_opened)
        self._empty.pressed.connect(self._on_step_pressed)
        self._notice.chosen.connect(self._on_step_pressed)

    # Orders

    @Slot()
    def start_anew(self) -> None:
        """Read the list of another account."""
        self._forget()
        self._notice.clear()
        self._show_empty(self.tr("Reading the contacts…"), "")
        self.model.start_anew()

    def clear(self, title: str, text: str, *, offer_sign_in: bool = True) -> None:
        """Show no contacts, but *title* and *text*, and a way to sign in."""
        self._forget()
        self._notice.clear()
        self.model.clear()
        self._show_empty(title, text, _Step.SIGN_IN if offer_sign_in else _Step.NONE)

    def wait(self, title: str, text: str = "") -> None:
        """Say what is being waited for in the place of the list."""
        self._show_empty(title, text)

    @Slot()
    def refresh(self) -> None:
        """Read again what is in sight."""
        self.model.refresh()

    @Slot(object, object, object, object)
    def add_rows(self, generation: int, first: int, rows: PageRows, count: int) -> None:
        """Take a page of the list, unless it answers an earlier question."""
        if generation != self.model.generation:
            return
        self._notice.clear()
        self._is_moving_itself = True  # a shorter list takes the mark from the rows that go
        self.model.add_rows(generation, first, rows, count)
        self._is_moving_itself = False
        if self.model.rowCount():
            self._show_table()
        else:
            title = self.tr("No contacts yet")
            self._show_empty(title, self.tr("This PBX keeps none for you."), _Step.ADD)
        self.count_changed.emit(self.model.rowCount())

    @Slot(object)
    def tell_failure(self, error: SwitchbookError) -> None:
        """Say why the list could not be read; what is here stays."""
        message = describe(error)
        step = _Step.SIGN_IN if isinstance(error, SignInNeeded) else _Step.READ
        if self.model.rowCount():
            self._step = step
            self._notice.tell(message, self._button_of(step))
        else:
            self._show_empty(message.title, _text_of(message), step)

    @Slot(object)
    def show_saved(self, contact: Contact) -> None:
        """Show *contact* as it was saved, also where it is new in the list."""
        if self.model.place_of(contact.remote_id) is not None:
            self.model.replace_contact(contact)
            return
        if contact.remote_id == self._chosen:
            return  # a change; its page is read when somebody looks at it
        self._added = contact.remote_id
        self._chosen = contact.remote_id
        self.model.refresh()
        self.model.want_page(self.model.last_page())

    @Slot()
    def choose_none(self) -> None:
        """Mark no row: what is shown beside the list is none of its contacts."""
        self.note_shown(None)
        self._mark(-1)

    @Slot()
    def put_back(self) -> None:
        """Make the row current again whose contact is shown: the person stays with it."""
        self._waits_for_row = -1
        self._move_to(self._chosen_row)

    # What happens

    @Slot(object)
    def _on_row_chosen(self, row: int) -> None:
        if not self._is_moving_itself:
            self._tell_chosen(row)

    def _tell_chosen(self, row: int) -> None:
        self._waits_for_row = -1
        found = self.model.row_at(row) if row >= 0 else None
        if row >= 0 and found is None:
            self._waits_for_row = row
        self.contact_chosen.emit(found.contact if found else None)

    @Slot(object)
    def note_shown(self, remote_id: RemoteId | None) -> None:
        """Note that the current row's contact is the one shown beside the list now."""
        self._added = None
        self._chosen = remote_id
        self._chosen_row = self.table.currentIndex().row() if remote_id else -1

    @Slot(object, object)
    def _on_rows_came(self, first: int, last: int) -> None:
        if first <= self._waits_for_row <= last:
            self._tell_chosen(self._waits_for_row)
        elif self._added is not None:
            self._find_added()
        elif self._chosen is not None:
            self._follow_chosen()

    def _show_table(self) -> None:
        """Put the table where an empty page was, with the keyboard unless that is elsewhere."""
        if self._stack.currentWidget() is not self.table:
            self._stack.setCurrentWidget(self.table)
            if self.window().focusWidget() is None:
                self.table.setFocus()

    def _find_added(self) -> None:
        place = self.model.place_of(self._added) if self._added else None
        last_page = self.model.last_page()
        if place is not None:
            self._added = None
            self._chosen_row = place
            self._move_to(place)
        elif self.model.has_page(last_page):
            self._added = None  # it stands elsewhere, and is not searched for
        else:
            self.model.want_page(last_page)

    def _follow_chosen(self) -> None:
        """Keep the mark on the chosen contact where the list moved under it."""
        here = self.model.row_at(self._chosen_row)
        if self._chosen is None or (here and here.contact.remote_id == self._chosen):
            return
        place = self.model.place_of(self._chosen)
        if place is not None:
            self._chosen_row = place
            self._mark(place)
        elif self._chosen_row >= self.model.rowCount():
            self._mark(-1)  # Qt marked the row above

    def _move_to(self, row: int) -> None:
        self._mark(row)
        if row >= 0:
            self.table.scrollTo(self.model.index(row, 0))

    def _mark(self, row: int) -> None:
        self._is_moving_itself = True
        self.table.mark(row)
        self._is_moving_itself = False

    def _forget(self) -> None:
        self._chosen, self._added = None, None
        self._chosen_row = self._waits_for_row = -1

    # Empty pages

    def _show_empty(self, title: str, text: str, step: _Step = _Step.NONE) -> None:
        self._step = step
        self._empty.show_words(title, text, self._button_of(step))
        self._stack.setCurrentWidget(self._empty)

    def _button_of(self, step: _Step) -> str:
        return {
            _Step.NONE: "",
            _Step.SIGN_IN: self.tr("Sign in"),
            _Step.ADD: self.tr("New contact"),
            _Step.READ: self.tr("Try again"),
        }[step]

    @Slot()
    def _on_step_pressed(self) -> None:
        if self._step is _Step.SIGN_IN:
            self.sign_in_pressed.emit()
        elif self._step is _Step.ADD:
            self.add_pressed.emit()
        elif self.model.rowCount():
            self.model.refresh()
        else:
            self.start_anew()


def _text_of(message: Message) -> str:
    return f"{message.text} {message.way_out}"
