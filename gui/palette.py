"""One line to type into, and below it commands, fields and contacts together."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import BY_WIRE, FIELDS, Field
from contacts.folding import escaped, folded
from contacts.row import Row
from gui.action_text import keys_of, name_of, reason_of
from gui.announcing import announce
from gui.clear_button import offer_clearing
from gui.label import Label
from gui.line_delegate import ICON, PALE, TRAILING, LineDelegate
from gui.messages import label_of
from gui.palette_line import Line, matching
from gui.phrasing import filled, labelled, listed

_WIDTH, _HEIGHT = 620, 440
_MOST_CONTACTS = 8
_FROM_TOP = 0.12  # of the window's height
_BESIDE_A_NAME = ("company", "business", "mobile_phone", "home_phone", "other", "email")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QDialog):
    """Finds what one wants to do, to edit or to see, by the beginnings of its words.

    The keyboard stays in the search line while the arrows move in the list. Contacts come
    later than the rest, and below what can be taken, so that nothing moves under the hand.

    Signals:
        contacts_sought(text): contacts that match are wanted, by ``show_contacts``.
        contact_chosen(number): this contact is to be shown.
        field_chosen(field): this field of the contact shown is to be edited.
    """

    contacts_sought = Signal(object)
    contact_chosen = Signal(object)
    field_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find a command, a field or a contact"))
        self.resize(_WIDTH, _HEIGHT)
        self._known: tuple[Line, ...] = ()
        self._lines: list[Line] = []
        self._found: tuple[Line, ...] = ()
        self._sought = self._said = ""
        self._has_moved = False
        self._is_answered = True
        self._box = QLineEdit()
        self._list = _list()
        self._nothing = Label(self.tr("Nothing found"), "hint")
        self._arrange()
        self._box.textChanged.connect(self._on_text_changed)
        self._list.itemClicked.connect(self._on_clicked)
        later = Qt.ConnectionType.QueuedConnection  # Qt takes one off before it puts one on
        self._list.itemSelectionChanged.connect(self._on_selected, later)
        self._list.currentRowChanged.connect(self._say_current)

    def _arrange(self) -> None:
        self._box.setObjectName("paletteBox")
        self._box.setAccessibleName(self.windowTitle())
        self._box.setPlaceholderText(self.tr("Type a command, a field or a name…"))
        offer_clearing(self._box)
        self._list.setAccessibleName(self.tr("What was found"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._box)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)

    # Orders

    def open_with(self, commands: Sequence[QAction], fields: Sequence[Field] = FIELDS) -> None:
        """Offer *commands* as they are now, and *fields*, where there is something to edit."""
        lines = [self._line_of_action(each) for each in commands if _is_command(each)]
        lines += [self._line_of_field(each) for each in fields]
        self._known = tuple(lines)
        self._box.clear()
        self._begin("")
        self._move_to_window()
        self.open()
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object, object)
    def show_contacts(self, text: str, rows: Sequence[Row]) -> None:
        """Show the first of the contacts that match *text*; dropped where that is old."""
        if text != self._sought or not text or not self.isVisible():
            return
        rows = [row for row in rows if row.number][:_MOST_CONTACTS]
        self._found = tuple(map(self._line_of_row, rows))
        self._is_answered = True
        self._show_lines()

    # Overrides of Qt

    def done(self, result: int) -> None:
        """Close, and keep no contact behind."""
        super().done(result)
        self._known, self._found, self._sought = (), (), ""
        self._box.clear()
        self._show_lines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or leave; every other key is the search line's."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._lines:
            self._go_to((self._list.currentRow() + _STEPS[key]) % len(self._lines))
        elif key in _PAGES and self._lines:
            height = max(1, self._list.sizeHintForRow(0))
            rows = max(1, self._list.viewport().height() // height - 1)
            row = self._list.currentRow() + _PAGES[key] * rows
            self._go_to(max(0, min(len(self._lines) - 1, row)))
        elif key in _ENTER:
            self._choose(self._current())
        else:
            super().keyPressEvent(event)

    # Lines

    def _line_of_action(self, action: QAction) -> Line:
        trailing = " · ".join(keys_of(action))
        if action.isCheckable():
            state = self.tr("on") if action.isChecked() else self.tr("off")
            trailing = " · ".join(filter(None, (state, trailing)))
        text, reason = name_of(action), reason_of(action)
        is_enabled = action.isEnabled()
        return Line(text, reason or trailing, "command", action, is_enabled, folded(text))

    def _line_of_field(self, field: Field) -> Line:
        text = label_of(field)
        return Line(text, self.tr("Edit this field"), "edit", field, key=folded(text))

    def _line_of_row(self, row: Row) -> Line:
        name = row.cells[0].strip() or next(filter(str.strip, row.cells), "")
        cells = dict(zip(BY_WIRE, row.cells, strict=True))
        beside = (cells[wire] for wire in _BESIDE_A_NAME)
        trailing = next((text.strip() for text in beside if text.strip() not in {"", name}), "")
        name = name or self.tr("(no name)")
        return Line(name, trailing, "person", row.number, key=folded(name))

    def _show_lines(self) -> None:
        """Show what is known and what was found; the current line stays, once moved to."""
        before = self._current()
        known = matching(self._known, self._sought)
        self._lines = [line for line in known if line.is_enabled]
        self._lines += [*self._found, *(line for line in known if not line.is_enabled)]
        self._list.blockSignals(True)  # noqa: FBT003  # Qt's
        self._list.clear()
        for line in self._lines:
            self._list.addItem(self._item(line))
        self._nothing.setVisible(not self._lines and self._is_answered)
        self._list.setVisible(not self._nothing.isVisibleTo(self))
        stays = self._has_moved and before in self._lines
        row = self._lines.index(before) if before and stays else 0
        self._mark(row if self._lines else -1)
        self._list.blockSignals(False)  # noqa: FBT003  # Qt's
        self._say_current()

    def _current(self) -> Line | None:
        row = self._list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _item(self, line: Line) -> QListWidgetItem:
        item = QListWidgetItem(line.text)
        item.setData(TRAILING, line.trailing)
        item.setData(PALE, not line.is_enabled)
        item.setData(ICON, line.icon)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words_of(line))
        if line.trailing:
            item.setToolTip(escaped(labelled(line.text, line.trailing)))
        return item

    def _words_of(self, line: Line) -> str:
        kinds = {"command": "", "edit": "", "person": self.tr("contact")}
        if not line.is_enabled:
            words = (line.text, self.tr("not possible now"), line.trailing)
        else:
            words = (line.text, kinds[line.icon], line.trailing)
        return listed(words)

    # Private slots and steps

    def _begin(self, text: str) -> None:
        """Look for *text*; contacts found before that still match stay until there are others."""
        goes_on = bool(self._sought) and text.startswith(self._sought)
        self._found = tuple(matching(self._found, text)) if goes_on else ()
        self._sought = text
        self._has_moved = False
        self._is_answered = not text
        self._show_lines()
        if text:
            self.contacts_sought.emit(text)

    @Slot()
    def _on_text_changed(self) -> None:
        text = self._box.text().strip()
        if self.isVisible() and text != self._sought:
            self._begin(text)

    def _go_to(self, row: int) -> None:
        self._has_moved = True
        self._mark(row)

    def _mark(self, row: int) -> None:
        """Make *row* the current one and the only one selected, whatever keys are held."""
        self._list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot()
    def _say_current(self) -> None:
        """Let a screen reader hear the current line: the keyboard is not there."""
        line = self._current()
        words = self._nothing.text() if self._nothing.isVisibleTo(self) else ""
        if line is not None:
            numbers = (self._list.currentRow() + 1, len(self._lines))
            place = filled(self.tr("%1 of %2"), *map(QLocale().toString, numbers))
            words = listed((self._words_of(line), place))
        if words != self._said:
            self._said = words
            self._box.setAccessibleDescription(words)
            if self.isVisible():
                announce(self._box, words)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(self._lines[self._list.row(item)])

    @Slot()
    def _on_selected(self) -> None:
        """Take what a screen reader has pressed: that alone selects without moving there."""
        row = self._list.currentRow()
        rows = [index.row() for index in self._list.selectedIndexes()]
        is_by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.isVisible() and self._lines and rows != [row] and not is_by_mouse:
            self._go_to(next((each for each in rows if each != row), row))
            self._choose(self._current())

    def _choose(self, line: Line | None) -> None:
        if line is None or not line.is_enabled:
            return
        match line.choice:
            case QAction() as action:
                self.accept()  # first, so that the window has the keyboard again
                action.trigger()
            case Field() as field:
                self.accept()
                self.field_chosen.emit(field)
            case number:
                self.accept()
                self.contact_chosen.emit(number)

    def _move_to_window(self) -> None:
        """Stand in the upper middle of the window."""
        parent = self.parentWidget()
        if parent is None:
            return
        window = parent.window().frameGeometry()
        left = window.center().x() - self.width() // 2
        self.move(left, window.top() + int(_FROM_TOP * window.height()))


def _list() -> QListWidget:
    lines = QListWidget()
    lines.setObjectName("paletteList")
    lines.setItemDelegate(LineDelegate(lines))
    lines.setUniformItemSizes(True)
    # else Qt lets no screen reader press the line that is selected already
    lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return lines


def _is_command(action: QAction) -> bool:
    is_menu = action.menu() is not None
    return action.isVisible() and not action.isSeparator() and not is_menu and bool(name_of(action))
