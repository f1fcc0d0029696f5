"""Where a state is set up: a real window or page in the looks of the program, by values alone."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from contacts.contact import Contact
from contacts.freshness import Freshness
from contacts.ordering import sort_key
from contacts.outgoing import Card, Item
from contacts.row import Row
from contacts.view import Order, Question
from gui.bridge import Bridge
from gui.guide import Guide
from gui.languages import SOURCE
from gui.main_window import MainWindow
from gui.notice import Notice
from gui.pages import Pages
from gui.theme import Theme
from tests.gallery import cast
from tests.gallery.looks import FROM_RIGHT

ADDRESS, USER_NAME = "https://pbx.example.com:8887/api", "ana"
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
PageKind = TypeVar("PageKind", bound=QWidget)
FRESH = Freshness(complete_at=NOW, arrived=19, total=19)


class Stage(QObject):
    """Makes what a state needs, and takes it away again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._made: list[QObject] = []
        self._rows: Sequence[Row] = ()
        self._total = 0

    @cached_property
    def window(self) -> MainWindow:
        """The main window, where nobody is signed in."""
        window = MainWindow("1.0")
        window.contacts.table.show_order(Order())
        self._made.append(window)
        parts = (*window.form.parts_to_dress, *window.parts_to_dress)
        self._theme.dress(*parts, *window.findChildren(Notice))
        window.form.parts_made.connect(self._on_parts_made)
        window.contacts.model.asked.connect(self._on_asked)
        window.contacts.strip.letters_wanted.connect(self._on_letters_wanted)
        return window

    @cached_property
    def pages(self) -> Pages:
        """The pages over the window, which ask a bridge that was never started."""
        bridge = Bridge(Path("nowhere"))
        self._made.append(bridge)
        guide = Guide(FROM_RIGHT if self.window.isRightToLeft() else SOURCE)
        guide.read()
        self._made.append(guide)
        return Pages(self.window, bridge, self._theme, guide)

    def page(self, kind: type[PageKind]) -> PageKind:
        """Return a page of its own, dressed."""
        page = kind()
        self._made.append(page)
        self._theme.dress(page)
        return page

    def signed_in(
        self, rows: Sequence[Row] | None = None, freshness: Freshness = FRESH, total: int = 0
    ) -> MainWindow:
        """Return the window on *rows*, read as *freshness* says."""
        self._rows = cast.usual() if rows is None else rows
        self._total = total
        window = self.window
        window.show_book(ADDRESS, USER_NAME, None, is_kept=True)
        window.show_signed_in(ADDRESS, USER_NAME, again=False)
        window.tell_freshness(freshness)
        window.show()
        self.settle()
        return window

    def on_contact(
        self, row: Row, *items: Item, candidates: tuple[Contact, ...] = ()
    ) -> MainWindow:
        """Return the window on a list that has *row*, which is chosen."""
        rows = list(cast.usual())
        rows = [each for each in rows if each.cells[0] != row.cells[0]]
        key = sort_key(Order(), row.contact.values)
        place = sum(sort_key(Order(), each.contact.values) < key for each in rows)
        rows.insert(place, row)
        window = self.signed_in(rows)
        window.contacts.table.choose(place)
        contact = row.contact
        card = Card(row.number, row.number, contact, contact, items=items, candidates=candidates)
        window.form.take_card(card)
        self.settle()
        return window

    def opened(self, window: QWidget) -> QWidget:
        """Return the question that is open over *window*."""
        self.settle()
        boxes = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
        return boxes[-1]

    def popped(self, menu: QMenu) -> QMenu:
        """Return *menu*, open."""
        menu.popup(QPoint(40, 40))
        self.settle()
        return menu

    @Slot(object)
    def _on_parts_made(self, parts: Sequence[QWidget]) -> None:
        self._theme.dress(*parts)

    @Slot(object)
    def _on_asked(self, question: Question) -> None:
        result = cast.answer(question, self._rows, self._total)
        self.window.contacts.model.take_result(result)

    @Slot(object)
    def _on_letters_wanted(self, generation: int) -> None:
        if self._total <= len(self._rows):  # as the book, once all of it is there
            found = cast.letters(self._rows, self.window.contacts.model.view.order)
            self.window.contacts.strip.take_letters(generation, found)

    def settle(self) -> None:
        """Let layouts and what they wake come to rest."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()

    def settle_until(self, is_so: Callable[[], bool]) -> None:
        """Let turns pass until *is_so*, some hundred at most."""
        turns = iter(range(200))
        while not is_so() and next(turns, None) is not None:
            self.settle()

    def clear(self) -> None:
        """Destroy everything that was made."""
        for each in self._made:
            for timer in each.findChildren(QTimer):
                timer.stop()
            each.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ago(**parts: float) -> float:
    """Return the moment so long before now, in seconds since the epoch."""
    return (NOW - timedelta(**parts)).timestamp()
