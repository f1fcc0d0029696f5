"""One contact in a window of its own: to have it beside the phone while the list goes on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from contacts.contact import NAME, Contact
from contacts.draft import Draft
from contacts.folding import isolated
from contacts.outgoing import Card
from contacts.row import title_of
from gui.contact_card import ContactCard
from gui.empty_page import EmptyPage
from gui.form_head import FormHead
from gui.preferences import Preferences
from gui.status_line import StatusLine

_WIDTH, _HEIGHT = 420, 560
_LEAST_WIDTH, _LEAST_HEIGHT = 300, 240
_PLACE_OF_CHANGED = "[*]"  # in a title Qt takes it for the mark of what is not saved


class ContactWindow(QWidget):
    """Shows one contact to look at and to use; it is edited in the main window alone.

    Signals:
        edit_wanted(field): the contact should be changed, beginning with this field.
        link_wanted(href): a number should be called, a mail written, a map or page opened.
        closed(): it is not in sight any more.
    """

    edit_wanted = Signal(object)
    link_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("contactForm")  # it looks like that
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._contact: Contact | None = None
        self._head = FormHead()
        self._card = ContactCard()
        self._gone = EmptyPage()
        self._status = StatusLine()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._card, 1)
        column.addWidget(self._gone, 1)
        column.addWidget(self._status)
        self._gone.setVisible(False)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)

    def _connect(self) -> None:
        self._head.edit_pressed.connect(self._on_edit_pressed)
        self._card.edit_wanted.connect(self.edit_wanted)
        self._card.link_wanted.connect(self.link_wanted)
        self._card.copy_wanted.connect(self._on_copy_wanted)
        self._edit = self._action(self.tr("Edit"), self._on_edit_pressed, "F2")
        self._action(self.tr("Close"), self.close, "Esc", QKeySequence.StandardKey.Close)

    def _action(
        self, words: str, order: object, *keys: "str | QKeySequence.StandardKey"
    ) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(order)
        self.addAction(action)
        return action

    @property
    def contact(self) -> Contact | None:
        """The contact as it was last told; None before, and where it is gone."""
        return self._contact

    # Orders

    def prepare_some(self) -> bool:
        """Make a part of what contacts need; return whether there is more."""
        return self._card.prepare_row()

    def show_preferences(self, preferences: Preferences) -> None:
        """Let numbers and addresses lead where the person wants."""
        self._card.show_preferences(preferences)

    @Slot(object)
    def show_contact(self, contact: Contact) -> None:
        """Show *contact*."""
        self._contact = contact
        title = title_of(contact) or self.tr("(no name)")
        self.setWindowTitle(title.replace(_PLACE_OF_CHANGED, 2 * _PLACE_OF_CHANGED))
        self._head.show_draft(Draft(contact), is_editing=False, has_name=False)
        self._head.allow_save("")
        self._card.show_contact(contact)
        self._show_parts(is_there=True)

    @Slot(object)
    def take_card(self, card: Card) -> None:
        """Show how the contact is now, or that it is gone."""
        if card.shown is not None:
            self.show_contact(card.shown)
            return
        self._contact = None
        self._card.show_nothing()
        text = self.tr("It was deleted, here or on the PBX.")
        self._gone.show_words(self.tr("This contact is not there any more"), text)
        self._show_parts(is_there=False)

    def _show_parts(self, *, is_there: bool) -> None:
        self._head.setVisible(is_there)
        self._card.setVisible(is_there)
        self._gone.setVisible(not is_there)
        self._edit.setEnabled(is_there)

    @Slot(object)
    def say(self, text: str) -> None:
        """Show *text* below the contact for a while."""
        self._status.mention(text)

    # What happens

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed, and keep nothing."""
        event.accept()
        self._contact = None
        self._card.show_nothing()
        self.closed.emit()

    @Slot()
    def _on_edit_pressed(self) -> None:
        self.edit_wanted.emit(NAME)

    @Slot(object)
    def _on_copy_wanted(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.say(self.tr("Copied %1").replace("%1", isolated(text)))
