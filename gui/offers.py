"""Which of the window's commands can be carried out now, and of some, why they cannot."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject

from contacts.capabilities import Extent
from contacts.contact import Contact
from contacts.contact import Kind as FieldKind
from contacts.folding import one_line
from contacts.history import Step, Undoable
from gui.contact_form import ContactForm
from gui.messages import step_text
from gui.window_actions import Act, WindowActions

_NAME_IN_MENU = 24  # code points
_NEED_A_BOOK = (Act.ADD, Act.FIND, Act.REFRESH, Act.RECENT, Act.WAITING, Act.SIGN_OUT)


@dataclass(slots=True)
class Situation:
    """What commands depend on, beside the form.

    Attributes:
        has_tokens: somebody has signed in since the start, or needs not.
        several: contacts that are chosen, where these are more than one.
        waiting, asking: contacts whose changes wait to be sent, and that need the person.
        undoable: what would be undone and done again next.
        extent: what the PBX can do.
    """

    has_tokens: bool = False
    several: int = 0
    waiting: int = 0
    asking: int = 0
    undoable: Undoable = field(default_factory=Undoable)
    extent: Extent = Extent.UNKNOWN

    @property
    def is_all_sent(self) -> bool:
        """Whether nothing waits to be sent, or for the person."""
        return not (self.waiting or self.asking)


def number_to_copy(contact: Contact | None) -> str:
    """Return the first number of *contact*; empty where there is none."""
    held = contact.held() if contact else ()
    return next((value for field, value in held if field.kind is FieldKind.PHONE), "")


class Offers(QObject):
    """Lets commands be carried out as the situation allows."""

    def __init__(self, actions: WindowActions, form: ContactForm, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._form = form

    def renew(self, now: Situation, *, has_book: bool) -> None:
        """Offer what can be done, most of it while an account's contacts are shown."""
        form = self._form
        is_one = bool(form.number) and form.contact is not None
        is_any = is_one or bool(now.several)
        can = {
            Act.EDIT: form.can_edit,
            Act.SAVE: form.can_save,
            Act.SAVE_NEXT: form.can_save and bool(form.number),
            Act.CANCEL: form.is_editing,
            Act.OPEN: is_one,
            Act.SET: is_any,
            Act.COPY_CONTACT: is_any,
            Act.COPY: is_one and bool(number_to_copy(form.contact)),
            Act.PAST: is_one,
            Act.ASK_NEXT: bool(now.asking),
            Act.SIGN_IN: not now.has_tokens,
        }
        for each, is_possible in (can | dict.fromkeys(_NEED_A_BOOK, has_book)).items():
            self._actions[each].setEnabled(is_possible)
        self._renew_undo(now.undoable)
        self._renew_capabilities(now, is_there=is_any)

    def _renew_undo(self, undoable: Undoable) -> None:
        for act, step, alone, with_name in (
            (Act.UNDO, undoable.undo, self.tr("Undo"), self.tr("Undo %1")),
            (Act.REDO, undoable.redo, self.tr("Redo"), self.tr("Redo %1")),
        ):
            action = self._actions[act]
            action.setEnabled(step is not None)
            words = with_name.replace("%1", step_text(_short(step))) if step else alone
            action.setText(words)

    def _renew_capabilities(self, now: Situation, *, is_there: bool) -> None:
        """Offer what the PBX can do, and say of the rest why it cannot be done."""
        delete, favor = self._actions[Act.DELETE], self._actions[Act.FAVOR]
        contact = self._form.contact
        is_on_pbx = bool(now.several) or (contact is not None and bool(contact.remote_id))
        cannot = now.extent is Extent.CORE
        delete.setEnabled(is_there and not (cannot and is_on_pbx))
        favor.setEnabled(is_there and not cannot)
        favor.setChecked(contact is not None and contact.favorite)
        reasons = (
            (delete, self.tr("This PBX cannot delete contacts through its API")),
            (favor, self.tr("This PBX has no favourites in its API")),
        )
        for action, reason in reasons:
            action.setToolTip(reason if cannot else action.text())
            action.setStatusTip(reason if cannot else "")


def _short(step: Step) -> Step:
    """Return *step* with so much of a name as a menu has room for."""
    return replace(step, title=one_line(step.title, _NAME_IN_MENU))
