"""One contact, to look at and to edit.

The form holds a draft and asks for it to be saved; what is typed stays in it until the
server is known to have it. States: nothing shown, looking, editing. While editing, a
save may be on its way (typing goes on), or its end may be unknown (only looking helps).
"""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from contacts.contact import NAME, Contact, Edit, Field, RemoteId
from contacts.draft import Draft
from contacts.errors import (
    ChangedElsewhere,
    Disagreement,
    NotSaved,
    OutcomeUnknown,
    ServerError,
    SwitchbookError,
)
from gui.contact_details import ContactDetails
from gui.empty_page import EmptyPage
from gui.field_list import FieldList
from gui.form_head import FormHead
from gui.messages import describe, problem_summary
from gui.save_notice import SaveNotice


class _Mode(Enum):
    NOTHING = auto()
    LOOKING = auto()
    EDITING = auto()


@dataclass(frozen=True, slots=True)
class _Sent:
    """What was last asked to be saved: its number, and the draft as it was then."""

    ticket: int
    draft: Draft

    @property
    def edit(self) -> Edit:
        return self.draft.edit


class ContactForm(QWidget):
    """Shows one contact and lets it be edited.

    Signals:
        edit_wanted(ticket, remote_id, edit), addition_wanted(ticket, values): save this;
            ``take_saved`` or ``take_failure`` is to be called with the ticket.
        edit_look_wanted, addition_look_wanted: the same, to find out what became of it.
        cancel_pressed(): the person wants to stop editing.
        state_changed(): what can be done now is different.
        settled(): nothing unsaved is left.
        stuck(): a save ended, and something unsaved is left.
    """

    edit_wanted = Signal(object, object, object)
    addition_wanted = Signal(object, object)
    edit_look_wanted = Signal(object, object, object)
    addition_look_wanted = Signal(object, object)
    cancel_pressed = Signal()
    state_changed = Signal()
    settled = Signal()
    stuck = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = _Mode.NOTHING
        self._draft = Draft(None)
        self._sent: _Sent | None = None
        self._is_sending = False
        self._is_unknown = False
        self._tickets = 0
        self._create()
        self._connect()
        self._renew()

    def _create(self) -> None:
        self._head = FormHead()
        self._notice = SaveNotice()
        self._fields = FieldList()
        self._details = ContactDetails()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.addWidget(self._fields)
        layout.addWidget(self._details)
        layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(page)
        self._empty = EmptyPage()
        self._empty.show_words(
            self.tr("No contact chosen"), self.tr("Choose one in the list to see it here.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._notice):
            column.addWidget(widget)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._head.edit_pressed.connect(self.start_edit)
        self._head.save_pressed.connect(self.save)
        self._head.cancel_pressed.connect(self.cancel_pressed)
        self._notice.look_again_wanted.connect(self.look_again)
        self._notice.mine_kept.connect(self._on_mine_kept)
        self._notice.theirs_kept.connect(self._on_theirs_kept)
        self._fields.edited.connect(self._on_edited)
        self._fields.restored.connect(self._on_restored)

    # What can be done now

    @property
    def remote_id(self) -> RemoteId | None:
        """The contact shown, or None where it is new or there is none."""
        return self._draft.base.remote_id if self._draft.base else None

    @property
    def is_editing(self) -> bool:
        """Whether fields can be typed in."""
        return self._mode is _Mode.EDITING

    @property
    def is_saving(self) -> bool:
        """Whether a save, or the look for its end, is on its way."""
        return self._is_sending

    @property
    def has_unsaved(self) -> bool:
        """Whether leaving would lose something."""
        return self.is_editing and (self._draft.is_changed or self._is_sending or self._is_unknown)

    @property
    def can_edit(self) -> bool:
        """Whether there is a contact that is not being edited yet."""
        return self._mode is _Mode.LOOKING

    @property
    def can_save(self) -> bool:
        """Whether Save would do something."""
        return self.is_editing and not self._why_not_save()

    def _why_not_save(self) -> str:
        if self._is_sending:
            return self.tr("Saving…") if not self._is_unknown else self.tr("Looking…")
        if self._is_unknown:
            return self.tr("Look again before saving")
        problems = self._draft.problems()
        if problems and (self._draft.is_changed or self._draft.base):
            return problem_summary(problems[0])
        if not self._draft.is_changed:
            return self.tr("Nothing is changed yet")
        return problem_summary(problems[0]) if problems else ""

    # Orders

    @Slot()
    def show_nothing(self) -> None:
        """Show no contact, as before one is chosen."""
        self._begin(_Mode.NOTHING, Draft(None))

    @Slot(object)
    def show_contact(self, contact: Contact) -> None:
        """Show *contact* to look at."""
        self._begin(_Mode.LOOKING, Draft(contact))
        self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def start_new(self) -> None:
        """Let a new contact be typed in."""
        self._begin(_Mode.EDITING, Draft(None))
        self._scroll.verticalScrollBar().setValue(0)
        self._fields.editor(NAME).box.setFocus()

    @Slot()
    def start_edit(self) -> None:
        """Let the contact shown be changed."""
        if self.can_edit:
            self._mode = _Mode.EDITING
            self._renew()
            self._fields.editor(NAME).box.setFocus()

    @Slot()
    def save(self) -> None:
        """Ask for the draft to be saved."""
        if not self.can_save:
            return
        self._notice.clear()
        self._tickets += 1
        self._sent = _Sent(self._tickets, self._draft)
        self._is_sending = True
        self._renew()
        if self._draft.base is None:
            self.addition_wanted.emit(self._tickets, self._draft.values())
        else:
            self.edit_wanted.emit(self._tickets, self._draft.base.remote_id, self._draft.edit)

    @Slot()
    def look_again(self) -> None:
        """Ask what became of the last save."""
        if self._sent is None or self._is_sending:
            return
        self._is_sending = True
        self._notice.clear()
        self._renew()
        ticket, draft = self._sent.ticket, self._sent.draft
        if draft.base is None:
            self.addition_look_wanted.emit(ticket, draft.values())
        else:
            self.edit_look_wanted.emit(ticket, draft.base.remote_id, draft.edit)

    @Slot()
    def discard(self) -> None:
        """Forget what was typed and show the contact as the server has it."""
        base = self._draft.base
        if base:
            self.show_contact(base)
        else:
            self.show_nothing()

    @Slot(object)
    def take_fresh(self, contact: Contact) -> None:
        """Show a newer reading of the contact shown; what was typed stays."""
        if contact.remote_id != self.remote_id or self._is_sending or self._is_unknown:
            return
        self._draft = self._draft.over(contact)
        self._fields.show_draft(self._draft)
        self._renew()

    @Slot(object, object)
    def tell_unreadable(self, remote_id: RemoteId, error: SwitchbookError) -> None:
        """Say why the contact shown could not be read anew."""
        if remote_id == self.remote_id and not self._is_sending and not self._is_unknown:
            self._notice.tell(describe(error))

    @Slot(object, object)
    def take_saved(self, ticket: int, contact: Contact) -> None:
        """Note that the save asked for is on the server, which now has *contact*."""
        sent = self._end_of(ticket)
        if sent is None:
            return
        self._is_unknown = False
        self._draft = self._draft.after_save(sent.edit, contact)
        self._mode = _Mode.EDITING if self._draft.is_changed else _Mode.LOOKING
        self._notice.clear()
        self._fields.show_draft(self._draft)
        self._renew()
        (self.stuck if self.has_unsaved else self.settled).emit()

    @Slot(object, object)
    def take_failure(self, ticket: int, error: SwitchbookError) -> None:
        """Note that the save asked for is not known to be on the server."""
        if self._end_of(ticket) is None:
            return
        was_unknown = self._is_unknown
        self._is_unknown = isinstance(error, OutcomeUnknown) or (
            was_unknown and not isinstance(error, NotSaved | ChangedElsewhere)
        )
        self._notice.tell_failure(error, is_unknown=self._is_unknown)
        self._renew()
        if isinstance(error, ServerError) and error.reasons:
            self._fields.show_reasons(error.reasons)
        self.stuck.emit()

    def _end_of(self, ticket: int) -> _Sent | None:
        """Return what *ticket* was, or None where it is none of the contact shown."""
        if self._sent is None or self._sent.ticket != ticket or not self._is_sending:
            return None
        self._is_sending = False
        return self._sent

    # Showing

    def _begin(self, mode: _Mode, draft: Draft) -> None:
        self._mode, self._draft = mode, draft
        self._sent = None
        self._is_sending = self._is_unknown = False
        self._notice.clear()
        self._fields.show_draft(draft)
        self._renew()

    def _renew(self) -> None:
        """Let every part show the state as it is now."""
        base = self._draft.base
        is_empty = self._mode is _Mode.NOTHING
        self._head.setVisible(not is_empty)
        self._scroll.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self._fields.set_editable(editable=self.is_editing)
        self._fields.show_problems(self._draft.problems() if self._draft.is_changed else ())
        self._details.setVisible(base is not None)
        if base:
            self._details.show_contact(base)
        self._head.show_draft(self._draft, is_editing=self.is_editing)
        self._head.allow_save(self._why_not_save() if self.is_editing else "")
        self.state_changed.emit()

    @Slot(object, object)
    def _on_edited(self, field: Field, text: str) -> None:
        self._draft = self._draft.typed(field, text)
        self._renew_typing()

    @Slot(object)
    def _on_restored(self, field: Field) -> None:
        self._draft = self._draft.untouched(field)
        self._renew_typing()

    def _renew_typing(self) -> None:
        self._fields.show_problems(self._draft.problems() if self._draft.is_changed else ())
        self._head.allow_save(self._why_not_save())
        self.state_changed.emit()

    @Slot(object)
    def _on_mine_kept(self, disagreements: tuple[Disagreement, ...]) -> None:
        self._settle(self._draft.keeping_ours(disagreements))

    @Slot(object)
    def _on_theirs_kept(self, disagreements: tuple[Disagreement, ...]) -> None:
        self._settle(self._draft.keeping_theirs(disagreements))

    def _settle(self, draft: Draft) -> None:
        self._draft = draft
        self._notice.clear()
        self._fields.show_draft(draft)
        self._renew()
