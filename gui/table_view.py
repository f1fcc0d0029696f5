"""The table of contacts: one row shown, several chosen; rows of one height, any number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from contacts.contact import BY_WIRE, FIELDS, Field
from contacts.view import LAST_WORD, Order
from gui.cell_delegate import CellDelegate
from gui.cell_look import row_height
from gui.columns import Columns, Heads
from gui.preferences import Density
from gui.table_model import ContactTableModel
from gui.viewport import filled_with


class ContactTable(QTableView):
    """Shows a ``ContactTableModel``.

    Signals:
        row_chosen(row): another row is chosen now; -1 for none.
        several_chosen(count): so many rows are chosen, more than one.
        row_opened(row): Enter or a double click on a row.
        rows_in_sight(first, last): what can be seen has changed.
        order_wanted(order): the head of a column was pressed.
        text_typed(text): letters were typed, to go to the row that begins with them.
        drag_wanted(): the rows chosen are being dragged away.
    """

    row_chosen = Signal(object)
    several_chosen = Signal(object)
    row_opened = Signal(object)
    rows_in_sight = Signal(object, object)
    order_wanted = Signal(object)
    text_typed = Signal(object)
    drag_wanted = Signal()

    def __init__(self, model: ContactTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contacts"))
        self.setViewport(filled_with(QPalette.ColorRole.Base))
        self._chosen_row = -1
        self._pressed_at: QPoint | None = None  # while a drag may begin there
        self._order = Order()
        self._arrange_rows()
        self.setModel(model)
        self._delegate = CellDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self._arrange_header()
        self._fit_rows()
        self.selectionModel().currentRowChanged.connect(self._mark_current)
        # Not activated: that is one click where the desktop opens files by one.
        self.doubleClicked.connect(self._on_double_clicked)
        self.horizontalScrollBar().valueChanged.connect(self._on_moved_aside)
        model.modelReset.connect(self._tell_sight)
        model.rowsInserted.connect(self._tell_sight)
        model.rowsRemoved.connect(self._tell_sight)

    def _arrange_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        # Between the scroll bars; Qt's own is a box in another colour.
        self.setCornerWidget(filled_with(QPalette.ColorRole.Base))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(0)  # a larger one is put right row by row: 6 s at 100,000

    def _arrange_header(self) -> None:
        header = Heads(self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setStretchLastSection(True)
        self.columns = Columns(header)
        header.sectionClicked.connect(self._on_section_clicked)
        # Painting the header asks whether each column is selected, cell by cell: 3.4 s at
        # 100,000 rows (Qt 6.12). A selection of its own, always empty, answers at once.
        header.setSelectionModel(QItemSelectionModel(self.model(), header))

    @property
    def rehearsals(self) -> tuple[Callable[[], object], ...]:
        """What to do before the first rows are here, each in a turn of its own."""
        return self._delegate.rehearsals

    @Slot(object)
    def choose(self, row: int) -> None:
        """Make *row* the current one and bring it in sight; -1 for none."""
        self.mark(row)
        if row >= 0:
            self.scrollTo(self.model().index(row, 0))

    @Slot(object)
    def mark(self, row: int) -> None:
        """Make *row* the current one, in sight or not; -1 for none."""
        if row < 0:
            self.selectionModel().clear()
            return
        self.setAutoScroll(False)  # else Qt brings the current row in sight
        column = max(0, self.horizontalHeader().logicalIndex(0))
        self.setCurrentIndex(self.model().index(row, column))
        self.setAutoScroll(True)

    @Slot(object)
    def show_order(self, order: Order) -> None:
        """Show by the heads of the columns what the contacts are ordered by."""
        self._order = order
        wire = "name" if order.by == LAST_WORD else order.by
        column = next(place for place, field in enumerate(FIELDS) if field.wire == wire)
        descending, ascending = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        direction = descending if order.is_descending else ascending
        self.horizontalHeader().setSortIndicator(column, direction)

    @property
    def density(self) -> Density:
        """How much room a row takes."""
        return self._delegate.density

    def show_density(self, density: Density, *, shows_initials: bool = True) -> None:
        """Give every row that much room; the first row in sight stays there."""
        top = self.top_row
        self._delegate.density, self._delegate.shows_initials = density, shows_initials
        self._fit_rows()
        self.scroll_to_row(top)

    def _fit_rows(self) -> None:
        self._delegate.look_again()
        height = row_height(self.font(), self._delegate.density)
        self.verticalHeader().setDefaultSectionSize(height)
        self._note_columns()
        self.viewport().update()

    def _note_columns(self) -> None:
        shown = self.columns.is_shown
        self._delegate.note_columns(
            has_company=shown(BY_WIRE["company"]), has_title=shown(BY_WIRE["title"])
        )

    @Slot()
    def show_columns(self) -> None:
        """Paint the rows with the columns that there are now."""
        self._note_columns()
        self.viewport().update()

    def show_column(self, field: Field, *, is_shown: bool) -> None:
        """Give a field a column, or take it; one column at least stays."""
        self.columns.show(field, is_shown=is_shown)
        self.show_columns()

    @property
    def top_row(self) -> int:
        """The first row in sight, whole or not."""
        return self.verticalScrollBar().value() // self._row_height()

    @property
    def rows_in_a_screen(self) -> int:
        """How many rows there is room for at once."""
        return max(1, self.viewport().height() // self._row_height())

    @property
    def is_at_top(self) -> bool:
        """Whether the beginning of the list is in sight."""
        return self.verticalScrollBar().value() == 0

    def scroll_to_row(self, row: int) -> None:
        """Bring *row* to the top."""
        self._arrange_now()
        self.verticalScrollBar().setValue(row * self._row_height())

    def scroll_by_rows(self, rows: int) -> None:
        """Move by so many rows, down where they are more than 0."""
        self._arrange_now()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rows * self._row_height())

    def _arrange_now(self) -> None:
        """Let the scroll bar know the rows that there are, which Qt would do a little later."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()

    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    # Overrides of Qt

    def reset(self) -> None:
        """Choose no row: the rows are others now."""
        super().reset()
        self._chosen_row = -1

    def chosen_rows(self) -> list[range]:
        """Return which rows are chosen, in ranges: of a million there is one."""
        ranges = self.selectionModel().selection()
        each = map(ranges.at, range(ranges.count()))
        found = {(some.top(), some.bottom() + 1) for some in each}
        return [range(*some) for some in sorted(found)]

    def choose_all(self, ranges: Sequence[range]) -> None:
        """Choose just these rows; which one is current stays."""
        model, chosen = self.model(), QItemSelection()
        last = model.columnCount() - 1
        for rows in ranges:
            chosen.select(model.index(rows.start, 0), model.index(rows.stop - 1, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row is chosen; a screen reader selects without making a row current."""
        super().selectionChanged(selected, deselected)
        chosen = self.chosen_rows()
        count = sum(map(len, chosen))
        if count > 1:
            self._chosen_row = -1
            self.several_chosen.emit(count)
            return
        row = chosen[0].start if chosen else -1
        if row == self._chosen_row:
            return
        self._chosen_row = row
        if chosen and self.currentIndex().row() != row:
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), no_update)
        self.row_chosen.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row where the keyboard is."""
        super().focusInEvent(event)
        self._mark_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark no row: the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._mark_current()

    @Slot()
    def _mark_current(self) -> None:
        row = self.currentIndex().row() if self.hasFocus() else -1
        for each in {row, self._delegate.current} - {-1}:
            place = QRect(
                0, self.rowViewportPosition(each), self.viewport().width(), self._row_height()
            )
            self.viewport().update(place)
        self._delegate.note_current(row)

    def changeEvent(self, event: QEvent) -> None:
        """Draw with the colours and the font that there are now."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "_delegate"):
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the current row on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin; with a key held, rows are chosen by that."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_left = event.button() is Qt.MouseButton.LeftButton
        may_drag = is_left and is_plain and self.indexAt(place).isValid()
        self._pressed_at = place if may_drag else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; Qt's own asks the model about each cell that it paints."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_wanted.emit()

    def keyboardSearch(self, search: str) -> None:
        """Tell what was typed: Qt would walk all rows, most of which are not here."""
        self.text_typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what is in sight now."""
        super().resizeEvent(event)
        self._delegate.width = self.viewport().width()
        self.columns.fit()
        self._tell_sight()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Tell what comes in sight before anything of it is painted."""
        if dy:
            self._tell_sight()
        super().scrollContentsBy(dx, dy)

    # Private slots

    @Slot()
    def _tell_sight(self) -> None:
        last = self.model().rowCount() - 1
        if last >= 0:
            lowest = self.verticalScrollBar().value() + self.viewport().height() - 1
            self.rows_in_sight.emit(self.top_row, min(last, lowest // self._row_height()))

    @Slot()
    def _on_moved_aside(self) -> None:
        for each in (self.viewport(), self.horizontalHeader().viewport()):
            each.update()  # what is half in sight is cut anew

    @Slot(int)
    def _on_section_clicked(self, column: int) -> None:
        """Order by a column, or where it is by that one already, the other way round."""
        wire = FIELDS[column].wire
        is_same = wire == ("name" if self._order.by == LAST_WORD else self._order.by)
        by = self._order.by if is_same else wire
        skips = self._order.skips_particles if wire == "name" else False
        self.order_wanted.emit(Order(by, is_same and not self._order.is_descending, skips))

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())
