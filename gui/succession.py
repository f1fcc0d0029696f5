"""One window after another on the same worker: how another language is spoken at once.

Widgets build their words once. So where the person chooses another language, a second
program takes the place of the first, as a restart would do it, but the worker goes on:
nothing is read anew, nothing on its way is stopped. What is being typed is taken over as it
is; place, size, columns and order go through the settings, as from one start to the next.
"""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from contacts.contact import LocalId
from contacts.draft import Draft
from contacts.outgoing import Which
from gui.contact_form import ContactForm
from gui.main_window import MainWindow

if TYPE_CHECKING:
    from gui.application import Application

_PAUSE_MS = 300  # after a choice: by key, one language comes after the other
_LOOK_MS = 10


@dataclass(frozen=True, slots=True)
class Sight:
    """What a window shows.

    Attributes:
        which: the contact beside the list, or ``NOT_KEPT``; *draft*: what is being typed there.
        topmost: the first contact of the list that can be seen, if any.
    """

    query: str
    only_favorites: bool
    only_synced: bool
    which: Which
    draft: Draft | None
    topmost: tuple[LocalId, ...]

    @classmethod
    def of(cls, window: MainWindow) -> "Sight":
        """Return what *window* shows."""
        contacts, search = window.contacts, window.contacts.search
        return cls(
            search.query,
            search.only_favorites,
            search.only_synced,
            window.form.which,
            window.form.draft,
            contacts.model.numbers_in_sight()[:1],
        )

    def show_in(self, window: MainWindow) -> None:
        """Let *window*, which shows the same account, show the same."""
        window.contacts.search.look_for(
            self.query, only_favorites=self.only_favorites, only_synced=self.only_synced
        )
        if self.which or not self.topmost:
            window.go_on_with(self.which, self.draft)
        else:
            window.contacts.begin_at(self.topmost)


class Succession(QObject):
    """Lets one program follow another where the language is to be another one.

    The next one is made and dressed unseen, a piece a turn, and takes the place in one turn.

    Attributes:
        program: the one that runs.
    """

    def __init__(self, program: "Application", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.program = program
        self._next: Application | None = None
        self._pause = self._timer(_PAUSE_MS, self._on_pause)
        self._look = self._timer(_LOOK_MS, self._on_look)
        program.language_changed.connect(self._pause.start)

    def _timer(self, interval: int, order: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(order)
        return timer

    @Slot(object)
    def show_again(self, link: str = "") -> None:
        """Bring the window that there is before the person."""
        self.program.show_again(link)

    @Slot()
    def _on_pause(self) -> None:
        """Make the next one, once nothing is open or on its way that would be lost."""
        if self._next is not None or not self.program.is_language_old:
            return
        if self.program.can_leave:
            self._next = self.program.successor()
            self._look.start()
        else:
            self._pause.start()

    @Slot()
    def _on_look(self) -> None:
        """Let the next one take the place once it is dressed, if that is still wanted."""
        after = self._next
        if after is None:
            return
        if not after.is_at_rest:
            self._look.start()
            return
        self._next = None
        if self.program.is_language_old and self.program.can_leave:
            self._change_to(after)
        else:
            after.go()
            self.program.speak()
            self._pause.start()

    def _change_to(self, after: "Application") -> None:
        before, self.program = self.program, after
        sight, was_in_settings = Sight.of(before.window), before.is_in_settings
        apart = before.contact_windows.shown
        before.contact_windows.close()
        before.remember()
        for form in before.window.findChildren(ContactForm):
            form.keep_now()
        after.language_changed.connect(self._pause.start)
        after.stand_in()
        gc.disable()  # else a worker may be the one to collect what is left of a window
        before.go()
        QTimer.singleShot(0, self, self._collect)
        after.bridge.tell_again()
        if after.window.is_signed_in:
            sight.show_in(after.window)
            for number, contact in apart:
                after.contact_windows.open(number, contact)
        else:
            after.window.show_signed_out()
        if was_in_settings:
            QTimer.singleShot(0, after, after.show_language)  # in a turn of its own

    @Slot()
    def _collect(self) -> None:
        """Let pens and pictures of the window that is gone end on the thread of windows."""
        gc.collect()
        gc.enable()
