"""The table of contacts: one row chosen at a time, rows of one height, any number of them."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.table_model import COLUMNS, ContactTableModel

_ROW_PADDING = 14  # pixels above and below the text together
_WIDTHS = {"name": 20, "company": 20, "business": 18, "mobile_phone": 17, "email": 18}  # digits


class ContactTable(QTableView):
    """Shows a ``ContactTableModel``.

    Signals:
        row_chosen(row): another row is chosen now; -1 for none.
        row_opened(row): Enter or a double click on a row.
        rows_in_sight(first, last): what can be seen has changed.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    rows_in_sight = Signal(object, object)

    def __init__(self, model: ContactTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contacts"))
        self._chosen_row = -1
        self._arrange_rows()
        self.setModel(model)
        self._arrange_header()
        # Not activated: that is one click where the desktop opens files by one.
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._on_scrolled)
        model.rowsInserted.connect(self._on_scrolled)

    def _arrange_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)

    def _arrange_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        width = self.fontMetrics().horizontalAdvance("0")
        for column, field in enumerate(COLUMNS):
            header.resizeSection(column, _WIDTHS[field.wire] * width)
        # Painting the header asks whether each column is selected, cell by cell: 3.4 s at
        # 100,000 rows (Qt 6.12). A selection of its own, always empty, answers at once.
        header.setSelectionModel(QItemSelectionModel(self.model(), header))

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
        self.setCurrentIndex(self.model().index(row, 0))
        self.setAutoScroll(True)

    # Overrides of Qt

    def reset(self) -> None:
        """Choose no row: the rows are others now."""
        super().reset()
        self._chosen_row = -1

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row is chosen; a screen reader selects without making a row current."""
        super().selectionChanged(selected, deselected)
        indexes = self.selectionModel().selectedIndexes()
        row = indexes[0].row() if indexes else -1
        if row == self._chosen_row:
            return
        self._chosen_row = row
        if indexes and self.currentIndex().row() != row:
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(indexes[0], no_update)
        self.row_chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the current row on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would walk all rows, most of which are not here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what is in sight now."""
        super().resizeEvent(event)
        self._on_scrolled()

    # Private slots

    @Slot()
    def _on_scrolled(self) -> None:
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        self.rows_in_sight.emit(first, last if last >= 0 else self.model().rowCount() - 1)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())
