"""One contact, to look at and to edit.

The form holds a draft, and hands it out to be kept while it is typed: nothing is lost
where the person goes elsewhere. Save is asked for and answered within a moment, as soon as
it is on disk; whatever becomes of it on the PBX comes back as a card, with what only the
person can decide. States: nothing shown, looking, editing.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contacts.contact import (
    BY_WIRE,
    FIELDS,
    NAME,
    NO_VALUES,
    Contact,
    Edit,
    Field,
    LocalId,
    RemoteId,
)
from contacts.draft import Draft
from contacts.errors import SwitchbookError
from contacts.outgoing import Card, Item, NewKey, Which
from contacts.row import NOT_KEPT
from gui.empty_page import EmptyPage
from gui.messages import describe, problem_summary
from gui.preferences import Preferences

if TYPE_CHECKING:
    from contacts.likeness import LookAlike
    from gui.form_parts import FormParts

_KEY_BYTES = 8  # drawn so that no two new contacts have the same
_KEPT_AFTER_MS = 250  # of the last key; what is typed is on disk within half a second


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
        save_wanted(ticket, which, edit): save this; ``take_saved`` or ``take_failure`` is to
            be called with the ticket.
        draft_changed(which, base, edit): keep this; an empty edit ends the draft.
        mine_kept(wish), given_up(wish), look_again_wanted(wish), adopted(wish, remote_id),
            decided(wish, chosen): what the person decided about what they were asked.
        signature_pasted(text, held): all about somebody was pasted, over what the fields have
            held; ``fill`` is to be called with what the person takes of it.
        alikes_sought(which, values): whom a new contact looks like; ``take_alikes`` is to be
            called with the answer.
        alike_opened(number): that contact should be shown; the draft is kept.
        way_back_wanted(which): that draft should be shown again, by ``come_back``.
        link_wanted(href): a number should be called, a mail written, a map or page opened.
        copy_wanted(text): that text should be on the clipboard.
        cancel_pressed(): the person wants to stop editing.
        left(): the fields where the keyboard was are gone.
        state_changed(): what can be done now is different.
        parts_made(parts): these are to be dressed, too.
    """

    save_wanted = Signal(object, object, object)
    draft_changed = Signal(object, object, object)
    mine_kept = Signal(object)
    given_up = Signal(object)
    look_again_wanted = Signal(object)
    adopted = Signal(object, object)
    decided = Signal(object, object)
    signature_pasted = Signal(object, object)
    alikes_sought = Signal(object, object)
    alike_opened = Signal(object)
    way_back_wanted = Signal(object)
    link_wanted = Signal(object)
    copy_wanted = Signal(object)
    cancel_pressed = Signal()
    left = Signal()
    state_changed = Signal()
    parts_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contactForm")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._mode = _Mode.NOTHING
        self._draft = Draft(None)
        self._which: Which = NOT_KEPT
        self._trouble: Item | None = None
        self._is_question_wanted = False  # the keyboard goes there with it
        self._is_coming_back = False  # to a draft that was left for a look-alike
        self._are_fields_old = True  # they show another draft than there is now
        self._sent: _Sent | None = None
        self._tickets = 0
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEPT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_now)
        self._create()
        self.show_nothing()

    def _create(self) -> None:
        self._preferences = Preferences()
        self._making: FormParts | None = None  # not all of it is there yet
        self._made: FormParts | None = None
        self._empty = EmptyPage()
        self._says_none, self._can_choose = True, True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty, 1)

    @Slot(int)
    def level_with(self, top: int) -> None:
        """Let words in the place of a contact stand level with those that begin at *top*."""
        layout = self._empty.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            margins.setTop(margins.bottom() + top)
            layout.setContentsMargins(margins)

    @property
    def _body(self) -> "FormParts":
        """The parts that show a contact, all of them."""
        if self._made is None:
            while self._make_some():
                pass
        return cast("FormParts", self._made)

    def _make_some(self) -> bool:
        """Make a part of the body; return whether there is more."""
        if self._making is None:
            from gui.form_parts import FormParts

            self._making = FormParts()
            self._making.hide()
            self._column.addWidget(self._making, 1)
        elif self._making.make_next():
            self._made = self._making
            self._connect(self._made)
            self._made.card.show_preferences(self._preferences)
            self.parts_made.emit(self._made.to_dress)
        return self._made is None

    def _connect(self, body: "FormParts") -> None:
        body.head.edit_pressed.connect(self.start_edit)
        body.head.save_pressed.connect(self.save)
        body.head.cancel_pressed.connect(self.cancel_pressed)
        body.notice.mine_kept.connect(self.mine_kept)
        body.notice.given_up.connect(self.given_up)
        body.notice.look_again_wanted.connect(self.look_again_wanted)
        body.notice.adopted.connect(self.adopted)
        body.notice.copy_wanted.connect(self.copy)
        body.alike.sought.connect(self.alikes_sought)
        body.alike.open_wanted.connect(self.alike_opened)
        body.alike.back_wanted.connect(self.way_back_wanted)
        body.card.edit_wanted.connect(self.edit_field)
        body.card.link_wanted.connect(self.link_wanted)
        body.card.copy_wanted.connect(self.copy_wanted)
        body.fields.edited.connect(self._on_edited)
        body.fields.restored.connect(self._on_restored)
        body.fields.decided.connect(self._on_decided)
        body.fields.lines_pasted.connect(self._on_lines_pasted)

    # What can be done now

    @property
    def remote_id(self) -> RemoteId | None:
        """What the server calls the contact shown; None where it has none."""
        return (self._draft.base.remote_id or None) if self._draft.base else None

    @property
    def number(self) -> LocalId:
        """The contact shown, or ``NOT_KEPT`` where it is new or there is none."""
        return NOT_KEPT if isinstance(self._which, str) else self._which

    @property
    def which(self) -> Which:
        """The contact shown, as the worker knows it; ``NOT_KEPT`` where there is none."""
        return self._which

    @property
    def draft(self) -> Draft | None:
        """What is being typed; None while nobody types."""
        return self._draft if self.is_editing else None

    @property
    def is_saving(self) -> bool:
        """Whether what was typed is on its way to the disk."""
        return self._sent is not None

    @property
    def contact(self) -> Contact | None:
        """The contact shown, as it is without what is being typed."""
        return self._draft.base

    @property
    def is_editing(self) -> bool:
        """Whether fields can be typed in."""
        return self._mode is _Mode.EDITING

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed and not saved."""
        return self.is_editing and self._draft.is_changed

    @property
    def can_edit(self) -> bool:
        """Whether there is a contact that is not being edited yet."""
        return self._mode is _Mode.LOOKING

    @property
    def can_save(self) -> bool:
        """Whether Save would do something."""
        return self.is_editing and not self._why_not_save()

    def _why_not_save(self) -> str:
        if self._sent is not None:
            return self.tr("Saving…")
        problems = self._draft.problems()
        if problems and (self._draft.is_changed or self._draft.base):
            return problem_summary(problems[0])
        if not self._draft.is_changed:
            return self.tr("Nothing is changed yet")
        return problem_summary(problems[0]) if problems else ""

    # Orders

    @property
    def parts_to_dress(self) -> tuple[QWidget, ...]:
        """What the style sheet is for of what is made, each in a turn of its own."""
        return (self._empty, *(self._made.to_dress if self._made else ()))

    def prepare_some(self) -> bool:
        """Make a part of what contacts will need; return whether there is more."""
        if self._made is None:
            self._make_some()
            return True
        if self._made.prepare_some():
            return True
        return self._mode is _Mode.NOTHING and self._made.rehearse()

    @Slot()
    def show_nothing(self) -> None:
        """Show no contact, as before one is chosen."""
        self._says_none = True
        self._say_none()
        self._begin(_Mode.NOTHING, Draft(None), NOT_KEPT)

    def _say_none(self) -> None:
        way = self.tr("Choose one in the list to see it here.") if self._can_choose else ""
        self._empty.show_words(self.tr("No contact chosen"), way)

    @Slot(object)
    def note_listing(self, is_listing: bool) -> None:  # noqa: FBT001  # of a signal
        """Offer to choose a contact only while there is a list to choose it from."""
        self._can_choose = is_listing
        if self._says_none:
            self._say_none()

    @Slot(object)
    def show_several(self, count: int) -> None:
        """Say that so many contacts are chosen, and show none of them."""
        self.show_nothing()
        self._says_none = False
        self._empty.show_words(
            self.tr("%Ln contacts chosen", "", count),
            self.tr(
                "The menu Contact sets a field of all, marks them as favourites or deletes them."
            ),
        )

    @Slot(object, object)
    def show_contact(self, contact: Contact, number: LocalId) -> None:
        """Show *contact* to look at."""
        self._begin(_Mode.LOOKING, Draft(contact), number)
        self._body.area.verticalScrollBar().setValue(0)

    @Slot(object)
    def expect(self, number: LocalId) -> None:
        """Show a contact once its card is here."""
        self._begin(_Mode.LOOKING, Draft(None), number)

    def go_on(self, which: Which, draft: Draft) -> None:
        """Let a contact be typed on that was begun in another form."""
        self._begin(_Mode.EDITING, draft, which)
        self._keeping.start()

    @Slot()
    def start_new(self) -> None:
        """Let a new contact be typed in."""
        self._begin(_Mode.EDITING, Draft(None), NewKey(os.urandom(_KEY_BYTES).hex()))
        self._body.area.verticalScrollBar().setValue(0)
        self._body.fields.editor(NAME).box.setFocus()

    @Slot()
    def start_edit(self) -> None:
        """Let the contact shown be changed."""
        self.edit_field(NAME)

    @Slot(object)
    def edit_field(self, field: Field) -> None:
        """Let the contact shown be changed, with the keyboard in *field*."""
        if self.can_edit:
            self._mode = _Mode.EDITING
            self._tell_where_it_is_kept()
            self._renew()
        if self.is_editing:
            self._body.fields.editor(field).box.setFocus()

    def show_preferences(self, preferences: Preferences) -> None:
        """Let numbers and addresses lead where the person wants."""
        self._preferences = preferences
        if self._made is not None:
            self._made.card.show_preferences(preferences)

    @Slot()
    def copy(self) -> None:
        """Begin a new contact with the values of the one shown."""
        contact = self._draft.base
        if contact is not None:
            number = self.number
            self.start_new()
            self._body.alike.overlook(number)
            self.fill(dict(contact.held()))

    @Slot(object)
    def fill(self, values: Mapping[Field, str]) -> None:
        """Put texts into fields, as if they were typed."""
        if not self.is_editing:
            return
        for field, value in values.items():
            self._draft = self._draft.typed(field, value)
        self._are_fields_old = True
        self._renew()
        self._keeping.start()

    @Slot()
    def save(self) -> None:
        """Ask for the draft to be saved."""
        if not self.can_save:
            return
        self._keeping.stop()
        self._body.notice.clear()
        self._tickets += 1
        self._sent = _Sent(self._tickets, self._draft)
        self._renew_saving()
        self.save_wanted.emit(self._tickets, self._which, self._draft.edit)

    @Slot()
    def discard(self) -> None:
        """Forget what was typed and show the contact as it is."""
        self._keeping.stop()
        had_keyboard = self._has_keyboard()
        if self._draft.is_changed:
            self.draft_changed.emit(self._which, self._draft.base, ())
        base, number = self._draft.base, self.number
        if base:
            self.show_contact(base, number)
        else:
            self.show_nothing()
        if had_keyboard:
            self.left.emit()

    @Slot()
    def keep_now(self) -> None:
        """Hand out what was typed, if that was not done yet."""
        was_due = self._keeping.isActive() or self.sender() is self._keeping
        self._keeping.stop()
        if was_due and self.is_editing and self._sent is None:
            self.draft_changed.emit(self._which, self._draft.base, self._draft.edit)
            self._body.alike.seek(self._draft.values())

    @Slot(object, object)
    def take_alikes(self, which: Which, found: "Sequence[LookAlike]") -> None:
        """Say whom the new contact looks like that is being typed."""
        if self._made is not None:
            self._made.alike.show_alikes(which, found)

    @Slot(object)
    def come_back(self, which: Which) -> None:
        """Show a draft again, once its card is here, with the keyboard in it."""
        self.keep_now()
        self._begin(_Mode.LOOKING, Draft(None), which)
        self._is_coming_back = True

    @Slot(object)
    def take_card(self, card: Card) -> None:
        """Show what is known of the contact shown; what is being typed stays."""
        if self._which not in {card.which, card.number}:
            return
        if self._sent is not None:
            return
        is_new = card.base is None and not card.items
        if card.shown is None and not is_new:
            if not self.has_unsaved:
                self.show_nothing()
            return
        base = None if is_new else card.shown
        if self.is_editing:
            self._draft = replace(self._draft, base=base)
        elif card.draft:
            self._mode = _Mode.EDITING
            self._draft = Draft(base, card.draft)
            self._body.notice.tell_draft(card.typed_at)
        else:
            self._draft = Draft(base or card.shown)
        self._take_trouble(card)
        self._are_fields_old = True
        self._renew()
        if card.draft:
            self._go_on_with_draft()

    def _go_on_with_draft(self) -> None:
        self._body.alike.seek(self._draft.values())
        if self._is_coming_back and self.is_editing:
            self._is_coming_back = False
            self._body.fields.editor(NAME).box.setFocus()

    @Slot()
    def focus_question(self) -> None:
        """Bring the keyboard where the question is answered, once it is here."""
        if self._trouble is None:
            self._is_question_wanted = True
            return
        self._is_question_wanted = False
        about = self._trouble.trouble
        if about is not None and about.disagreements:
            self._body.fields.editor(BY_WIRE[about.disagreements[0].field]).box.setFocus()
        else:
            self._body.notice.focus_first()

    @Slot(object)
    def resume(self, card: Card) -> None:
        """Go on with what was typed before the program ended."""
        if self._mode is _Mode.EDITING:
            return
        base = None if card.base is None and not card.items else card.shown
        self._begin(_Mode.EDITING, Draft(base, card.draft), card.number or card.which)
        self._body.notice.tell_draft(card.typed_at)
        self._take_trouble(card)
        self._body.alike.seek(self._draft.values())

    @Slot(object, object)
    def tell_unreadable(self, remote_id: RemoteId, error: SwitchbookError) -> None:
        """Say why the contact shown could not be read anew."""
        if remote_id == self.remote_id and self._sent is None and self._trouble is None:
            self._body.notice.tell(describe(error))

    @Slot(object, object)
    def take_saved(self, ticket: int, number: LocalId) -> None:
        """Note that the save asked for is on disk."""
        sent = self._end_of(ticket)
        if sent is None:
            return
        had_keyboard = self._has_keyboard()
        before = sent.draft.base or Contact(RemoteId(""), NO_VALUES)
        self._which = number or self._which
        self._draft = self._draft.after_save(sent.edit, replace(before, values=sent.draft.values()))
        self._mode = _Mode.EDITING if self._draft.is_changed else _Mode.LOOKING
        self._body.notice.clear()
        self._are_fields_old = True
        self._renew()
        if self._draft.is_changed:
            self._keeping.start()
        elif had_keyboard:
            self.left.emit()

    @Slot(object, object)
    def take_failure(self, ticket: int, error: SwitchbookError) -> None:
        """Note that the save asked for is on no disk: the text stays here."""
        if self._end_of(ticket) is None:
            return
        self._body.notice.tell(describe(error))
        self._renew()

    def _end_of(self, ticket: int) -> _Sent | None:
        """Return what *ticket* was, or None where it is none of the contact shown."""
        sent = self._sent
        if sent is None or sent.ticket != ticket:
            return None
        self._sent = None
        return sent

    # Showing

    def _begin(self, mode: _Mode, draft: Draft, which: Which) -> None:
        self.keep_now()
        self._mode, self._draft, self._which = mode, draft, which
        self._sent = None
        self._trouble = None
        self._is_question_wanted = self._is_coming_back = False
        self._are_fields_old = True
        if self._made is not None:
            self._made.notice.clear()
            self._made.fields.show_clashes(())
        self._renew()

    def _tell_where_it_is_kept(self) -> None:
        contact = self._draft.base
        if contact is not None and contact.sync_type and self._trouble is None:
            self._body.notice.tell_kept_elsewhere(contact.sync_type)

    def _take_trouble(self, card: Card) -> None:
        """Show what the person is asked, or no more where that is settled."""
        item = card.trouble
        before, self._trouble = self._trouble, item
        about = item.trouble if item else None
        self._body.fields.show_clashes(about.disagreements if about else ())
        if item is not None and about is not None:
            self._body.notice.ask(item, card.candidates)
            is_further = before is not None and before.id == item.id and before.trouble != about
            if self._is_question_wanted or (is_further and self._is_in_fields()):
                self.focus_question()
        elif before is not None:
            self._body.notice.clear()

    def _show_fields(self) -> None:
        """Let the fields show the draft, unless they do already."""
        if self._are_fields_old:
            self._are_fields_old = False
            self._body.fields.show_draft(self._draft)
        self._body.fields.set_editable(editable=self.is_editing)
        self._show_problems()

    def _is_asked_about_fields(self) -> bool:
        about = self._trouble.trouble if self._trouble else None
        return about is not None and bool(about.disagreements or about.reasons)

    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def _is_in_fields(self) -> bool:
        return self._body.fields.isAncestorOf(self.focusWidget())

    def _renew(self) -> None:
        """Let every part show the state as it is now."""
        is_empty = self._mode is _Mode.NOTHING
        self._empty.setVisible(is_empty)
        if not is_empty or self._made is not None:
            self._renew_body(self._body)
            self._body.setVisible(not is_empty)
        self.state_changed.emit()

    def _renew_body(self, body: "FormParts") -> None:
        base = self._draft.base
        is_empty = self._mode is _Mode.NOTHING
        is_looked_at = self._mode is _Mode.LOOKING and base is not None
        is_card = is_looked_at and not self._is_asked_about_fields()
        body.alike.follow(self._which, is_new=self.is_editing and base is None)
        body.area.setVisible(not is_empty and not is_card)
        body.card.setVisible(is_card)
        if is_card and base is not None:
            body.card.show_contact(base)
        else:
            body.card.show_nothing()
        if not is_card and not is_empty:
            self._show_fields()
        body.details.setVisible(base is not None and bool(base.remote_id))
        if base:
            body.details.show_contact(base)
        body.head.show_draft(self._draft, is_editing=self.is_editing, has_name=not is_card)
        body.head.allow_save(self._why_not_save() if self.is_editing else "")

    def _show_problems(self) -> None:
        self._body.fields.show_problems(self._draft.problems() if self._draft.is_changed else ())
        about = self._trouble.trouble if self._trouble else None
        if about is not None and about.reasons:
            self._body.fields.show_reasons(about.reasons)

    @Slot(object, object)
    def _on_edited(self, field: Field, text: str) -> None:
        self._draft = self._draft.typed(field, text)
        self._renew_typing()

    @Slot(object, object)
    def _on_lines_pasted(self, field: Field, text: str) -> None:
        from contacts.signature import looks_like_signature

        if looks_like_signature(text):
            held = {each: value for each in FIELDS if (value := self._draft.value(each))}
            self.signature_pasted.emit(text, held)
        else:
            self._body.fields.editor(field).insert(text)

    @Slot(object)
    def _on_restored(self, field: Field) -> None:
        self._draft = self._draft.untouched(field)
        self._renew_typing()

    def _renew_typing(self) -> None:
        self._keeping.start()
        self._show_problems()
        self._renew_saving()

    def _renew_saving(self) -> None:
        self._body.head.allow_save(self._why_not_save())
        self.state_changed.emit()

    @Slot(object, object)
    def _on_decided(self, wire: str, value: str) -> None:
        if self._trouble is not None:
            self.decided.emit(self._trouble.id, {wire: value})
