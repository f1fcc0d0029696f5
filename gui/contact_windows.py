"""The windows of single contacts: one a contact, made a piece a turn, gone with the main one.

A contact is edited in one place: where that is wanted here, the main window comes forward
with its form. The windows show what is kept on this computer, signed in or not.
"""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from contacts.contact import Contact, Field, LocalId
from contacts.outgoing import Card
from gui.bridge import Bridge
from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.contact_window import ContactWindow


class ContactWindows(QObject):
    """Opens the windows, and keeps them up to date.

    Signals:
        link_wanted(href): a number should be called, a mail written, a map or page opened.
    """

    link_wanted = Signal(object)

    def __init__(self, window: MainWindow, bridge: Bridge, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme = window, bridge, theme
        self._preferences = Preferences()
        self._open: dict[LocalId, ContactWindow] = {}
        self._made: deque[tuple[LocalId, Contact]] = deque()  # to be shown
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_some)
        window.window_wanted.connect(self.open)
        bridge.card_told.connect(self._on_card_told)
        bridge.book_changed.connect(self._on_book_changed)
        bridge.book_opened.connect(self.close)  # contacts have other numbers there
        bridge.signed_out.connect(self.close)

    def note_preferences(self, preferences: Preferences) -> None:
        """Look and work as the person has chosen."""
        self._preferences = preferences
        for page in self._open.values():
            page.show_preferences(preferences)

    @property
    def all(self) -> "tuple[ContactWindow, ...]":
        """The windows that are open, the oldest first."""
        return tuple(self._open.values())

    @property
    def shown(self) -> tuple[tuple[LocalId, Contact], ...]:
        """What the windows show that are open."""
        return tuple((number, page.contact) for number, page in self._open.items() if page.contact)

    @Slot(object, object)
    def open(self, number: LocalId, contact: Contact) -> None:
        """Show a contact in a window of its own; one that is open comes forward."""
        page = self._open.get(number)
        if page is None:
            self._open[number] = self._new_window()
            self._made.append((number, contact))
            self._making.start()
        elif page.isVisible():
            bring_forward(page)

    @Slot()
    def close(self) -> None:
        """Close all of them."""
        self._made.clear()
        for page in self.all:
            page.close()

    def say(self, text: str) -> None:
        """Say something in the window that the person looks at, if it is one of these."""
        for page in self.all:
            if page.isActiveWindow():
                page.say(text)

    def _new_window(self) -> "ContactWindow":
        from gui.contact_window import ContactWindow

        page = ContactWindow()
        self._theme.dress(page)
        page.show_preferences(self._preferences)
        page.link_wanted.connect(self.link_wanted)
        page.edit_wanted.connect(self._on_edit_wanted)
        page.closed.connect(self._on_closed)
        return page

    @Slot()
    def _make_some(self) -> None:
        """Make a part of a window a turn: all of it would take longer than a frame."""
        if not self._made:
            self._making.stop()
            return
        number, contact = self._made[0]
        page = self._open[number]
        if page.prepare_some():
            return
        if page.contact is None:
            page.show_contact(contact)
            return
        self._made.popleft()
        page.show()
        bring_forward(page)
        self._bridge.look(number)

    @Slot(object)
    def _on_card_told(self, card: Card) -> None:
        page = self._open.get(card.number)
        if page is not None and page.isVisible():
            page.take_card(card)

    @Slot(object, object)
    def _on_book_changed(self, numbers: "frozenset[LocalId]", _is_reordered: object) -> None:
        for number in self._open.keys() & numbers:
            self._bridge.look(number)

    @Slot(object)
    def _on_edit_wanted(self, field: Field) -> None:
        number = self._number_of(self.sender())
        page = self._open.get(number)
        if page is not None and page.contact is not None:
            self._window.edit_contact(number, page.contact, field)
            bring_forward(self._window)

    @Slot()
    def _on_closed(self) -> None:
        page = self._open.pop(self._number_of(self.sender()), None)
        if page is not None:
            self._theme.undress(page)
            page.deleteLater()

    def _number_of(self, page: QObject | None) -> LocalId:
        return next((number for number, each in self._open.items() if each is page), LocalId(-1))


def bring_forward(window: QWidget) -> None:
    """Bring a window before the person, also where it was minimized."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
