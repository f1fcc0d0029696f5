"""The columns of the list, without a mouse: which, in which order, how wide."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import Field
from contacts.folding import escaped
from gui.announcing import announce
from gui.columns import Columns
from gui.line_delegate import PALE, TRAILING, LineDelegate
from gui.messages import label_of
from gui.phrasing import filled, listed

_WIDTH, _HEIGHT = 560, 480
_LETTERS_WIDE = 72
_STEP = 2  # digits


class ColumnsPage(QDialog):
    """Lists every field in the order of the columns; what is changed is seen at once.

    Signals:
        changed(): the columns are others now.
    """

    changed = Signal()

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        letters = _LETTERS_WIDE * self.fontMetrics().averageCharWidth()
        self.resize(max(_WIDTH, letters), _HEIGHT)
        self._columns = columns
        self._list = QListWidget()
        self._shows = QCheckBox(self.tr("Show this column"))
        self._earlier = QPushButton(self.tr("Move up"))
        self._later = QPushButton(self.tr("Move down"))
        self._narrower = QPushButton(self.tr("Narrower"))
        self._wider = QPushButton(self.tr("Wider"))
        self._arrange()
        self._list.currentRowChanged.connect(self._renew_buttons)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._shows.clicked.connect(self._on_shows_pressed)
        self._earlier.clicked.connect(self._on_earlier_pressed)
        self._later.clicked.connect(self._on_later_pressed)
        self._narrower.clicked.connect(self._on_narrower_pressed)
        self._wider.clicked.connect(self._on_wider_pressed)

    def _arrange(self) -> None:
        self._list.setAccessibleName(self.windowTitle())
        self._list.setItemDelegate(LineDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._shows)
        for button in (self._earlier, self._later, self._narrower, self._wider):
            button.setAutoDefault(False)
            button.setAutoRepeat(True)
            beside.addWidget(button)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list, 1)
        row.addLayout(beside)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        role = QDialogButtonBox.ButtonRole.ResetRole
        reset = buttons.addButton(self.tr("As at first"), role)
        reset.clicked.connect(self._on_reset_pressed)
        for each in (buttons.button(close), reset):
            each.setIcon(QIcon())
            each.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def open_page(self) -> None:
        """Show how the columns are now."""
        self._show_columns(0)
        self.open()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_columns(self, current: int) -> None:
        """List them, with that place as the current one."""
        self._list.blockSignals(True)  # noqa: FBT003  # Qt's
        self._list.clear()
        for field in self._columns.fields:
            self._list.addItem(self._item(field))
        self._list.setCurrentRow(current)
        self._list.blockSignals(False)  # noqa: FBT003  # Qt's
        self._renew_buttons()

    def _item(self, field: Field) -> QListWidgetItem:
        item = QListWidgetItem(label_of(field))
        item.setData(TRAILING, self._state_of(field))
        item.setData(PALE, not self._columns.is_shown(field))
        said = listed((item.text(), self._state_of(field)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(escaped(said))
        return item

    def _state_of(self, field: Field) -> str:
        if not self._columns.is_shown(field):
            return self.tr("not shown")
        if field == self._columns.last:
            return self.tr("the room that is left")
        width = QLocale().toString(self._columns.width_of(field))
        return filled(self.tr("width %1"), width)

    def _current(self) -> Field:
        return self._columns.fields[max(0, self._list.currentRow())]

    @Slot()
    def _renew_buttons(self) -> None:
        row, field, columns = self._list.currentRow(), self._current(), self._columns
        is_shown = columns.is_shown(field)
        self._shows.setChecked(is_shown)
        self._set_enabled(
            self._shows,
            "" if not is_shown or columns.can_hide(field) else self.tr("One column stays."),
        )
        self._earlier.setEnabled(row > 0)
        self._later.setEnabled(row < self._list.count() - 1)
        why_no_width = "" if is_shown else self.tr("This column is not shown.")
        if field == columns.last:
            why_no_width = self.tr("The last column takes the room that is left.")
        self._set_enabled(self._narrower, why_no_width)
        self._set_enabled(self._wider, why_no_width)

    def _set_enabled(self, button: QWidget, reason: str) -> None:
        """Let it be pressed, unless there is a *reason* against that."""
        button.setEnabled(not reason)
        button.setToolTip(escaped(reason))

    # Private slots and steps

    @Slot()
    def _on_selected(self) -> None:
        """Go to the line that a screen reader has pressed: that alone selects it."""
        rows = [index.row() for index in self._list.selectedIndexes()]
        if rows and rows[0] != self._list.currentRow():
            self._list.setCurrentRow(rows[0])

    @Slot()
    def _on_shows_pressed(self) -> None:
        self._columns.show(self._current(), is_shown=self._shows.isChecked())
        self._tell(self._list.currentRow())

    @Slot()
    def _on_earlier_pressed(self) -> None:
        self._move(-1)

    @Slot()
    def _on_later_pressed(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        place = self._columns.move(self._current(), by)
        numbers = map(QLocale().toString, (place + 1, self._list.count()))
        self._tell(place, filled(self.tr("%1 of %2"), *numbers))

    @Slot()
    def _on_narrower_pressed(self) -> None:
        self._widen(-_STEP)

    @Slot()
    def _on_wider_pressed(self) -> None:
        self._widen(_STEP)

    def _widen(self, by: int) -> None:
        self._columns.widen(self._current(), by)
        self._tell(self._list.currentRow())

    @Slot()
    def _on_reset_pressed(self) -> None:
        self._columns.reset()
        self._tell(0)

    def _tell(self, place: int, beside: str = "") -> None:
        """Show what has changed, and let it be heard."""
        self._show_columns(place)
        self.changed.emit()
        field = self._current()
        announce(self._list, listed((label_of(field), beside, self._state_of(field))))
