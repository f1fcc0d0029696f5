"""The left side of the window: the search, and the table or in its place why there is none."""

from array import array
from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from contacts.contact import LocalId
from contacts.errors import SignInNeeded, SwitchbookError
from contacts.freshness import Activity, Freshness
from contacts.row import NOT_KEPT, Row
from contacts.view import Order, Question, Result, View
from gui.announcing import announce
from gui.empty_page import EmptyPage
from gui.held_painting import HeldPainting
from gui.jump_strip import JumpStrip
from gui.messages import Message, describe
from gui.notice import Notice
from gui.search_bar import SearchBar
from gui.table_model import ContactTableModel
from gui.table_view import ContactTable
from gui.taking_along import TakingAlong

_MOST_RANGES = 2_000  # of rows chosen at once: more of them make Qt slow
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Step(Enum):
    NONE = auto()
    SIGN_IN = auto()
    ADD = auto()
    READ = auto()
    CLEAR = auto()


class ContactList(QWidget):
    """The contacts of the account signed in, one of them chosen.

    Signals:
        contact_chosen(row): another row is current; None while its contact is not here.
        several_chosen(count): so many contacts are chosen, more than one.
        contact_opened(): Enter or a double click on the contact chosen.
        order_chosen(order): the person has chosen another order.
        row_sought(generation, text): ``go_to`` is to be called with the row that begins so.
        refresh_wanted(numbers): the list should be read, beginning with these contacts.
        listing_changed(is_listing): there are rows to choose from now, or none any more.
        sign_in_pressed(), add_pressed(): the step offered on an empty page.
        begun_below(top): rows, or words in their place, begin so many pixels down.
    """

    contact_chosen = Signal(object)
    several_chosen = Signal(object)
    contact_opened = Signal()
    order_chosen = Signal(object)
    row_sought = Signal(object, object)
    refresh_wanted = Signal(object)
    listing_changed = Signal(object)
    sign_in_pressed = Signal()
    add_pressed = Signal()
    begun_below = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ContactTableModel(self)
        # Before the table hears of it: that gives the mark of a row that goes to another one.
        self.model.rowsAboutToBeRemoved.connect(self._on_rows_go)
        self.table = ContactTable(self.model)
        self.search = SearchBar()
        self._notice = Notice()
        self._empty = EmptyPage()
        self._step = _Step.NONE
        self._said = ""
        self._freshness = Freshness()
        self._told_failure: type[SwitchbookError] | None = None  # beside the rows
        self._order = Order()
        self._chosen = NOT_KEPT
        self._has_several = False
        self._chosen_row = self._waits_for_row = -1
        self._kept_row: int | None = None  # where the contact to keep in place stood
        self._goes_to = NOT_KEPT  # where to scroll with the next result
        self._before_search: tuple[LocalId, LocalId] | None = None
        self._was_narrowing = False
        self._goes_back = False
        self._is_moving_itself = False
        self._typed = ""
        self._typing = QElapsedTimer()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.taking_along = TakingAlong(self.table, self.model)
        self.strip = JumpStrip(self.table, self.model)
        self._stack = _Stack()
        self._stack.moved.connect(self.begun_below)
        self._stack.addWidget(self._empty)
        self._rows = self._table_with_strip()
        self._stack.addWidget(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        self.search.setEnabled(False)

    def _table_with_strip(self) -> QWidget:
        both = QWidget()
        both.setBackgroundRole(QPalette.ColorRole.Base)
        both.setAutoFillBackground(True)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addWidget(self.strip)
        return both

    def _connect(self) -> None:
        self._held = HeldPainting(self.table.viewport())
        self.model.pages_wanted.connect(self._on_pages_wanted)
        for come in (self.model.rows_came, self.model.result_came, self.model.modelReset):
            come.connect(self._held.end)
        self.model.rowsRemoved.connect(self._on_rows_gone)
        self.model.asked.connect(self._on_asked)
        self.model.rows_came.connect(self._on_rows_came)
        self.model.result_came.connect(self._on_result_came)
        self.table.rows_in_sight.connect(self.model.look_at)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.several_chosen.connect(self._on_several_chosen)
        self.table.row_opened.connect(self.contact_opened)
        self.table.order_wanted.connect(self.order_by)
        self.table.text_typed.connect(self._on_text_typed)
        self.search.changed.connect(self._on_search_changed)
        self.search.moved.connect(self._on_moved)
        self._empty.pressed.connect(self._on_step_pressed)
        self._notice.chosen.connect(self._on_step_pressed)
        self._stack.currentChanged.connect(self._on_page_changed)

    @property
    def is_listing(self) -> bool:
        """Whether there are rows to choose from."""
        return self._stack.currentWidget() is self._rows

    @property
    def order(self) -> Order:
        """In which order the contacts stand."""
        return self._order

    # Orders

    @Slot()
    def start_anew(self) -> None:
        """Show the contacts of another account, or of the same one from another book."""
        self._forget()
        self._notice.clear()
        self._freshness = Freshness()
        self._told_failure = None
        self._show_empty(self.tr("Reading the contacts…"), "")
        self.search.setEnabled(True)
        self.model.clear()
        self.model.show_view(self._view())

    def clear(self, title: str, text: str, *, offer_sign_in: bool = True) -> None:
        """Show no contacts, but *title* and *text*, and a way to sign in."""
        self._let_go()
        self._show_empty(title, text, _Step.SIGN_IN if offer_sign_in else _Step.NONE)

    def show_instead(self, page: QWidget) -> None:
        """Show no contacts, but *page*, with the keyboard."""
        self._let_go()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        self._forget()
        self._notice.clear()
        self.search.setEnabled(False)
        self.model.clear()

    def wait(self, title: str, text: str = "") -> None:
        """Say what is being waited for in the place of the list."""
        self._show_empty(title, text)

    @Slot()
    def refresh(self) -> None:
        """Let the list be read now, beginning with what is in sight."""
        self.refresh_wanted.emit(self.model.numbers_in_sight())

    @Slot()
    def begin_search(self) -> None:
        """Let the person type what to look for."""
        self.search.box.setFocus()
        self.search.box.selectAll()

    @Slot(object)
    def look_for(self, text: str) -> None:
        """Look for *text*, now or once there are contacts."""
        is_later = not self.search.isEnabled()
        self.search.box.blockSignals(is_later)
        self.search.box.setText(text)
        self.search.box.blockSignals(False)  # noqa: FBT003  # Qt's

    @Slot(object)
    def order_by(self, order: Order) -> None:
        """Show the contacts in *order*."""
        if order == self._order:
            return
        self._order = order
        self.table.show_order(order)
        self.order_chosen.emit(order)
        if self.search.isEnabled():
            self.model.show_view(self._view())

    @Slot(object, object)
    def go_to(self, generation: int, row: int) -> None:
        """Choose *row*, unless the rows are others by now."""
        if generation == self.model.generation:
            self.table.choose(row)

    @Slot(object)
    def tell_freshness(self, freshness: Freshness) -> None:
        """Take note of how the reading of the list stands, and say what is wrong with it."""
        before, self._freshness = self._freshness, freshness
        if freshness.failure is None:
            if before.failure is not None:
                self._told_failure = None
                self._notice.clear()
            if not self.model.rowCount():
                self._show_why_empty()
        else:
            self._tell_failure(freshness.failure)
        result = self.model.result
        is_ordered = freshness.is_complete and freshness.activity is not Activity.BUILDING
        if is_ordered and result is not None and result.count and not result.ids:
            self.model.renew()  # the rows still stand as they came

    def _tell_failure(self, failure: SwitchbookError) -> None:
        """Say why the list could not be read: beside the rows, or in their place."""
        step, message = _step_after(failure), describe(failure)
        if not self.model.rowCount():
            self._show_empty(message.title, _text_of(message), step)
        elif type(failure) is not self._told_failure:
            self._told_failure = type(failure)
            self._step = step
            self._notice.tell(message, self._button_of(step))

    @Slot(object)
    def go_to_contact(self, number: LocalId) -> None:
        """Mark a contact, wherever it stands, and bring it in sight."""
        self._chosen = self._goes_to = number
        self._has_several = False
        self.model.follow(number)
        self.model.renew()

    def begin_at(self, numbers: tuple[LocalId, ...]) -> None:
        """Scroll to the first of these contacts that is in the list."""
        self._goes_back = True
        self.model.show_view(self._view(), back_to=numbers)

    @Slot()
    def choose_none(self) -> None:
        """Mark no row: what is shown beside the list is none of its contacts."""
        self.note_shown(None)
        self._mark(-1)

    @Slot(object)
    def note_shown(self, number: LocalId | None) -> None:
        """Note that the current row's contact is the one shown beside the list now."""
        self._chosen = number or NOT_KEPT
        self._chosen_row = self.table.currentIndex().row() if number else -1
        self._goes_to = NOT_KEPT
        self.model.follow(self._chosen or None)

    def chosen_numbers(self) -> tuple[LocalId, ...]:
        """Return every contact that is chosen, those elsewhere too, in the order of the list."""
        return tuple(map(LocalId, self._numbers_chosen()))

    def chosen_rows_here(self) -> Iterator[Row]:
        """Return the chosen contacts that are here, in the order of the list."""
        return (row for some in self.table.chosen_rows() for row in self.model.rows_here(some))

    def _numbers_chosen(self) -> "array[int]":
        result, numbers = self.model.result, array("q")
        ids = result.ids if result else numbers
        for rows in self.table.chosen_rows():
            if ids:
                numbers += ids[rows.start : rows.stop]
            else:  # as they come, some are not here yet
                numbers.extend(row.number for row in self.model.rows_here(rows))
        return numbers

    def number_after_chosen(self) -> LocalId:
        """Return the contact below the one chosen; ``NOT_KEPT`` where there is none."""
        row = self.model.row_at(self._chosen_row + 1) if self._chosen_row >= 0 else None
        return row.number if row else NOT_KEPT

    @property
    def chosen_number(self) -> LocalId:
        """The number of the contact shown, or ``NOT_KEPT``."""
        return self._chosen

    # What happens

    @Slot()
    def _on_search_changed(self) -> None:
        is_narrowing = self.search.is_narrowing
        if is_narrowing and not self._was_narrowing:
            top = self.model.numbers_in_sight()[:1]
            self._before_search = (top[0] if top else NOT_KEPT, self._chosen)
        self._was_narrowing = is_narrowing
        if not is_narrowing and self._before_search:
            back_to, self._before_search = self._before_search, None
            self._goes_back = True
            self.model.show_view(self._view(), back_to=tuple(filter(None, back_to)))
        else:
            self.model.show_view(self._view())

    @Slot(object)
    def _on_moved(self, event: QKeyEvent) -> None:
        """Move in the list while the keys go to the search."""
        if self.table.isVisible() and self.model.rowCount():
            if self.table.currentIndex().row() < 0 and event.key() not in _OPENING:
                self.table.choose(0)
            else:
                QCoreApplication.sendEvent(self.table, event)

    @Slot(object)
    def _on_text_typed(self, text: str) -> None:
        """Gather what is typed without a pause, and look for the row that begins so."""
        pause = QApplication.styleHints().keyboardInputInterval() * 2
        is_going_on = self._typing.isValid() and self._typing.elapsed() < pause
        self._typed = self._typed + text if is_going_on else text
        self._typing.start()
        self.row_sought.emit(self.model.generation, self._typed)

    @Slot(object)
    def _on_row_chosen(self, row: int) -> None:
        if not self._is_moving_itself:
            self._tell_chosen(row)

    @Slot(object)
    def _on_several_chosen(self, count: int) -> None:
        if not self._is_moving_itself:
            self._has_several = True
            self._chosen, self._chosen_row, self._waits_for_row = NOT_KEPT, -1, -1
            self.model.follow_all(self._numbers_chosen())
            self.several_chosen.emit(count)

    def _tell_chosen(self, row: int) -> None:
        self._waits_for_row = -1
        self._has_several = False
        found = self.model.row_at(row) if row >= 0 else None
        if row >= 0 and found is None:
            self._waits_for_row = row
        self.contact_chosen.emit(found)

    @Slot(object)
    def _on_asked(self, question: Question) -> None:
        """Note where the contact stands that is to stay in place, whoever scrolls meanwhile."""
        self._kept_row = self.model.place_of(question.kept[0]) if question.kept else None

    @Slot(object)
    def _on_result_came(self, result: Result) -> None:
        self.search.show_count(result)
        if result.count:
            self._show_table()
            if self._freshness.failure is not None:
                self._tell_failure(self._freshness.failure)
        elif result.is_whole:
            self._show_why_empty()
        self._keep_place(result)

    def _keep_place(self, result: Result) -> None:
        """Keep mark and scroll bar on the contacts where they were, wherever these stand now."""
        question = self.model.question
        if question is None:
            return
        if question.is_new and not (result.is_whole and result.count > len(result.rows)):
            self.table.scroll_to_row(0)
        elif not question.is_new and question.kept:
            self._keep_in_place(question.kept[0], result)
        if not result.is_whole:
            self._mark(-1)
            return
        if self._chosen and self._chosen not in question.kept:
            self.model.renew()  # it was chosen after the question; where it stands is not told
            return
        if self._has_several:
            self._choose_again(question, result)
            return
        place = result.places.get(self._chosen, -1)
        self._chosen_row = place
        self._mark(place)
        if place >= 0 and self._goes_to == self._chosen:
            self._goes_to = NOT_KEPT
            self._move_to(place)

    def _choose_again(self, question: Question, result: Result) -> None:
        """Choose the same contacts as before, wherever they stand now."""
        if not question.is_new and not question.chosen:
            self.model.renew()  # they were chosen after the question
        elif not result.chosen or len(result.chosen) > _MOST_RANGES:
            self._mark(-1)
            self._tell_chosen(-1)
        else:
            self._is_moving_itself = True
            self.table.choose_all(result.chosen)
            self._is_moving_itself = False

    def _keep_in_place(self, number: LocalId, result: Result) -> None:
        """Scroll so that a contact stays where it was; who looks at the beginning stays there."""
        place = result.places.get(number)
        if place is not None and self._goes_back:
            self._goes_back = False
            self.table.scroll_to_row(place)
            return
        if place is None or (self.table.is_at_top and number != self._chosen):
            return
        before, self._kept_row = self._kept_row, place
        if before is not None:
            self.table.scroll_by_rows(place - before)

    @Slot()
    def _on_rows_go(self) -> None:
        self._is_moving_itself = True

    @Slot(object, object, object)
    def _on_pages_wanted(self, _generation: int, _pages: object, sight: range) -> None:
        if sight:
            self._held.hold()

    @Slot()
    def _on_rows_gone(self) -> None:
        self._is_moving_itself = False

    @Slot(object, object)
    def _on_rows_came(self, first: int, last: int) -> None:
        if first <= self._waits_for_row <= last:
            self._tell_chosen(self._waits_for_row)

    def _show_table(self) -> None:
        """Put the table where an empty page was, with the keyboard unless that is elsewhere."""
        if self._stack.currentWidget() is not self._rows:
            is_free = self._is_keyboard_free()
            self._stack.setCurrentWidget(self._rows)
            if is_free:
                self.table.setFocus()

    @Slot()
    def _on_page_changed(self) -> None:
        self.listing_changed.emit(self.is_listing)

    def _is_keyboard_free(self) -> bool:
        """Whether nobody has brought the keyboard where it is; Qt does, as to the search."""
        focused: QWidget | None = self.window().focusWidget()
        is_left_by_qt = focused is self.search.box and self._step is not _Step.CLEAR
        return focused is None or is_left_by_qt or self._empty.isAncestorOf(focused)

    def _move_to(self, row: int) -> None:
        self._mark(row)
        if row >= 0:
            self.table.scrollTo(self.model.index(row, 0))

    def _mark(self, row: int) -> None:
        self._is_moving_itself = True
        self.table.mark(row)
        self._is_moving_itself = False

    def _forget(self) -> None:
        self._has_several = False
        self._chosen = self._goes_to = NOT_KEPT
        self._before_search = None
        self._chosen_row = self._waits_for_row = -1

    def _view(self) -> View:
        search = self.search
        return View(search.query, self._order, search.only_favorites, search.only_synced)

    # Empty pages

    def _show_why_empty(self) -> None:
        """Say why there are no rows, where nothing is wrong."""
        if self.search.is_narrowing:
            title = self.tr("Nothing found")
            text = self.tr("No contact has all of that, in any of its fields.")
            self._show_empty(title, text, _Step.CLEAR)
        elif self._freshness.is_complete:
            title = self.tr("No contacts yet")
            self._show_empty(title, self.tr("This PBX keeps none for you."), _Step.ADD)
        elif self._step is not _Step.SIGN_IN:
            self._show_empty(self.tr("Reading the contacts…"), "")

    def _show_empty(self, title: str, text: str, step: _Step = _Step.NONE) -> None:
        self._step = step
        self._empty.show_words(title, text, self._button_of(step))
        self._stack.setCurrentWidget(self._empty)
        words = f"{title} {text}".strip()
        if words != self._said and step is not _Step.CLEAR:  # of a search the count is said
            announce(self._empty, words)
        self._said = words

    @Slot()
    def take_keyboard(self) -> None:
        """Bring the keyboard to the list, or where there is none, to the search."""
        if self._stack.currentWidget() is self._rows:
            self.table.setFocus()
        else:
            self.search.box.setFocus()

    def _button_of(self, step: _Step) -> str:
        return {
            _Step.NONE: "",
            _Step.SIGN_IN: self.tr("Sign in"),
            _Step.ADD: self.tr("New contact"),
            _Step.READ: self.tr("Try again"),
            _Step.CLEAR: self.tr("Clear search"),
        }[step]

    @Slot()
    def _on_step_pressed(self) -> None:
        if self._step is _Step.SIGN_IN:
            self.sign_in_pressed.emit()
        elif self._step is _Step.ADD:
            self.add_pressed.emit()
        elif self._step is _Step.CLEAR:
            self.search.clear()
        else:
            self.refresh()


class _Stack(QStackedWidget):
    """Rows, or the words in their place.

    Signals:
        moved(top): it begins there.
    """

    moved = Signal(int)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell where it is."""
        super().moveEvent(event)
        self.moved.emit(self.y())


def _step_after(failure: SwitchbookError) -> _Step:
    return _Step.SIGN_IN if isinstance(failure, SignInNeeded) else _Step.READ


def _text_of(message: Message) -> str:
    return f"{message.text} {message.way_out}"
