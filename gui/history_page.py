"""What was changed, when, here or on the PBX, and the way back: of one contact or of all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import LocalId
from contacts.folding import escaped, isolated, one_line
from contacts.history import Fate, Past
from contacts.outgoing import Kind
from contacts.row import NOT_KEPT
from gui.empty_page import EmptyPage
from gui.label import Label
from gui.leaving import Leaving
from gui.messages import change_lines, fate_text, kind_text, origin_text, when_text

_WIDTH, _HEIGHT = 760, 480
_LETTERS_WIDE = (26, 28, 36)  # of the columns; the last of them takes what is left
_MOST_WIDE = 1200
_ROLE = Qt.ItemDataRole.UserRole


class HistoryPage(QDialog):
    """Lists changes, the newest first; below each the fields, before and after.

    Signals:
        restore_wanted(past, fields): a contact should be as it was before that entry; no
            fields for all.
        erasure_wanted(number): the history of this contact should be forgotten.
        contact_wanted(number): the person wants to see this contact.
    """

    restore_wanted = Signal(object, object)
    erasure_wanted = Signal(object)
    contact_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letters = (sum(_LETTERS_WIDE) + 20) * self.fontMetrics().averageCharWidth()
        self.resize(max(_WIDTH, min(letters, _MOST_WIDE)), _HEIGHT)
        self._number = NOT_KEPT
        self._past: dict[int, Past] = {}
        self._leaving = Leaving(self)
        self._words = Label()
        self._words.setWordWrap(True)
        self._nothing = EmptyPage()
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("History"))
        self._list.setAlternatingRowColors(True)
        indentation = max(self._list.indentation(), self.fontMetrics().height())
        self._list.setIndentation(indentation)  # the arrows are as large
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setHeaderLabels(
            [self.tr("When"), self.tr("Contact"), self.tr("What"), self.tr("By whom")]
        )
        header = self._list.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self._list.itemSelectionChanged.connect(self._renew_buttons)
        self._arrange()

    def _arrange(self) -> None:
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        buttons.button(close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._restore = buttons.addButton(self.tr("Restore"), role)
        self._show = buttons.addButton(self.tr("Show the contact"), role)
        self._erase = buttons.addButton(self.tr("Erase this history…"), role)
        self._restore.clicked.connect(self._on_restore)
        self._show.clicked.connect(self._on_show)
        self._erase.clicked.connect(self._on_erase)
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

    @Slot(object, object)
    def show_past(self, number: LocalId, past: Sequence[Past]) -> None:
        """Show the history of one contact; of all for 0."""
        self._number = number
        self._past = {each.id: each for each in past}
        title = one_line(past[0].title) if number and past else ""
        self.setWindowTitle(
            self.tr("History of %1").replace("%1", title) if title else self.tr("Recent changes")
        )
        self._say_what_it_is(number, has_any=bool(past))
        self._list.clear()
        for each in past:
            row = self._row(each)
            self._list.addTopLevelItem(row)
            for field in row.takeChildren():  # Qt forgets it of what is in no list yet
                row.addChild(field)
                field.setFirstColumnSpanned(True)
        if number:
            self._list.expandAll()
        for column, letters in enumerate(_LETTERS_WIDE):
            self._list.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth())
        self._list.setColumnHidden(1, bool(number))
        if first := self._list.topLevelItem(0):
            self._list.setCurrentItem(first)  # where the keys begin, and what a reader says
        self._renew_buttons()

    def _say_what_it_is(self, number: LocalId, *, has_any: bool) -> None:
        self._nothing.show_words(
            self.tr("Nothing was changed yet"),
            self.tr("Changes made here, and those that come from the PBX, will be listed here."),
        )
        self._words.setText(
            self.tr("Choose a change, or one field of it, to have back what was before it.")
            if number
            else self.tr("The newest changes first: yours, and those that came from the PBX.")
        )
        self._nothing.stand_in_for(self._list, self._words, is_needed=not has_any)

    def _row(self, past: Past) -> QTreeWidgetItem:
        title = one_line(past.title) or self.tr("(no name)")
        name = isolated(title) if self.isRightToLeft() else title  # cut at its own end
        what = " · ".join(filter(None, (kind_text(past.wish), fate_text(past.fate))))
        row = QTreeWidgetItem([when_text(past.at), name, what, origin_text(past.origin, past.role)])
        row.setData(0, _ROLE, (past.id, ""))
        for column in range(row.columnCount()):
            row.setToolTip(column, escaped(row.text(column)))
        for wire, line in change_lines(past.wish):
            field = QTreeWidgetItem([line])
            field.setData(0, _ROLE, (past.id, wire))
            field.setToolTip(0, escaped(line))
            row.addChild(field)
        return row

    def _chosen(self) -> tuple[Past | None, str]:
        rows = self._list.selectedItems()
        past, wire = rows[0].data(0, _ROLE) if rows else (0, "")
        return self._past.get(past), wire

    @Slot()
    def _renew_buttons(self) -> None:
        past, wire = self._chosen()
        self._restore.setEnabled(past is not None and _can_be_restored(past))
        is_gone = past is not None and past.wish.kind is Kind.DELETION
        self._restore.setText(self._restore_text(is_gone=is_gone, wire=wire))
        self._show.setVisible(not self._number)
        self._show.setEnabled(past is not None and bool(past.number))
        self._erase.setVisible(bool(self._number))
        self._erase.setEnabled(bool(self._past))

    def _restore_text(self, *, is_gone: bool, wire: str) -> str:
        if is_gone:
            return self.tr("Add it again")
        return self.tr("Restore this field") if wire else self.tr("Restore")

    @Slot()
    def _on_restore(self) -> None:
        past, wire = self._chosen()
        if past is not None:
            self.restore_wanted.emit(past.id, (wire,) if wire else ())
            self.accept()

    @Slot()
    def _on_show(self) -> None:
        past, _ = self._chosen()
        if past is not None and past.number:
            self.contact_wanted.emit(past.number)
            self.accept()

    @Slot()
    def _on_erase(self) -> None:
        title = self.tr("Forget what became of this contact?")
        text = self.tr("The contact stays as it is. Its changes can then not be undone any more.")
        number = self._number
        self._leaving.ask(title, text, self.tr("Erase"), lambda: self.erasure_wanted.emit(number))


def _can_be_restored(past: Past) -> bool:
    """Whether there is a way back; who was deleted and is there again needs none."""
    if past.wish.kind is Kind.DELETION:
        return not past.number or past.fate is Fate.WAITING
    return past.wish.kind in (Kind.EDIT, Kind.FAVORITE)
