"""What is not on the PBX yet, the oldest first, and what can be done about each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contacts.folding import escaped, isolated, one_line
from contacts.outgoing import Item, State
from gui.empty_page import EmptyPage
from gui.label import Label
from gui.leaving import Leaving
from gui.messages import kind_text, state_text, when_text

_WIDTH, _HEIGHT = 760, 420
_LETTERS_WIDE = 94  # in all
_LEAST_OF_A_NAME = 20  # letters
_MOST_WIDE = 1200
_FIXED = {State.SENDING, State.UNKNOWN}  # it may have arrived: it can only be looked for


class WaitingPage(QDialog):
    """Lists what waits to be sent, or for the person.

    Signals:
        try_wanted(): everything should be tried now.
        contact_wanted(number): the person wants to see or change this contact.
        give_up_wanted(wish): this is not to be sent; its text stays in the history.
    """

    try_wanted = Signal()
    contact_wanted = Signal(object)
    give_up_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What waits"))
        letters = _LETTERS_WIDE * self.fontMetrics().averageCharWidth()
        self.resize(max(_WIDTH, min(letters, _MOST_WIDE)), _HEIGHT)
        self._items: Sequence[Item] = ()
        self._leaving = Leaving(self)
        self._words = Label()
        self._words.setWordWrap(True)
        self._words.setText(
            self.tr("These changes are kept on this computer. They are sent by themselves.")
        )
        self._nothing = EmptyPage()
        self._nothing.show_words(
            self.tr("Nothing waits"), self.tr("Everything you saved is on the PBX.")
        )
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("What waits"))
        self._list.setHeaderLabels(
            [self.tr("Contact"), self.tr("What"), self.tr("How it stands"), self.tr("Saved")]
        )
        self._list.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self._list.setRootIsDecorated(False)
        self._list.setAlternatingRowColors(True)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.itemSelectionChanged.connect(self._renew_buttons)
        self._list.itemDoubleClicked.connect(self._on_change)
        self._arrange()
        self._renew_buttons()

    def _arrange(self) -> None:
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        buttons.button(close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._try = buttons.addButton(self.tr("Try now"), role)
        self._change = buttons.addButton(self.tr("Change"), role)
        self._give_up = buttons.addButton(self.tr("Give up…"), role)
        self._try.clicked.connect(self.try_wanted)
        self._change.clicked.connect(self._on_change)
        self._give_up.clicked.connect(self._on_give_up)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(buttons)
        for widget in (self._words, self._list, self._nothing):
            widget.setVisible(False)  # until it is known

    @Slot(object)
    def show_items(self, items: Sequence[Item]) -> None:
        """Show what waits; what was chosen stays chosen."""
        chosen = self._chosen()
        self._items = items
        self._nothing.stand_in_for(self._list, self._words, is_needed=not items)
        self._list.clear()
        for item in items:
            title = one_line(item.title) or self.tr("(no name)")
            name = isolated(title) if self.isRightToLeft() else title  # cut at its own end
            row = QTreeWidgetItem(
                [name, kind_text(item.wish), state_text(item), when_text(item.at)]
            )
            row.setData(0, Qt.ItemDataRole.UserRole, item.id)
            for column in range(row.columnCount()):
                row.setToolTip(column, escaped(row.text(column)))
            self._list.addTopLevelItem(row)
            if chosen is not None and chosen.id == item.id:
                self._list.setCurrentItem(row)
        first = self._list.topLevelItem(0)
        if first and not self._list.selectedItems():
            self._list.setCurrentItem(first)  # where the keys begin, and what a reader says
        self._share_width()
        self._renew_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the others leave of another width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        view = self._list
        head, left = view.header(), view.viewport().width()
        for column in range(1, view.columnCount()):
            width = max(view.sizeHintForColumn(column), head.sectionSizeHint(column))
            view.setColumnWidth(column, width)
            left -= width
        view.setColumnWidth(0, max(left, _LEAST_OF_A_NAME * self.fontMetrics().averageCharWidth()))

    def _chosen(self) -> Item | None:
        rows = self._list.selectedItems()
        wish = rows[0].data(0, Qt.ItemDataRole.UserRole) if rows else None
        return next((item for item in self._items if item.id == wish), None)

    @Slot()
    def _renew_buttons(self) -> None:
        item = self._chosen()
        self._try.setEnabled(bool(self._items))
        self._change.setEnabled(item is not None and bool(item.number))
        can = item is not None and item.state not in _FIXED
        self._give_up.setEnabled(can)
        self._give_up.setToolTip(
            "" if can or item is None else self.tr("It may have arrived: it is looked for first")
        )

    @Slot()
    def _on_change(self) -> None:
        item = self._chosen()
        if item is not None and item.number:
            self.contact_wanted.emit(item.number)
            self.accept()

    @Slot()
    def _on_give_up(self) -> None:
        item = self._chosen()
        if item is None:
            return
        title = self.tr("Not send this change?")
        text = self.tr("It will not be on the PBX. What you wrote stays in the history.")
        wish = item.id
        self._leaving.ask(
            title, text, self.tr("Give it up"), lambda: self.give_up_wanted.emit(wish)
        )
