"""The menu of what the list shows, and in which order."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from contacts.contact import FIELDS
from contacts.view import LAST_WORD
from gui.contact_list import ContactList
from gui.menu import Menu
from gui.messages import label_of


class ColumnsMenu(Menu):
    """Chooses columns and order; also what a right click on the heads opens.

    Args:
        further: opens a page where columns are moved and sized, too.
    """

    def __init__(
        self, contacts: ContactList, further: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setTitle(self.tr("Columns"))
        self._contacts = contacts
        self._columns = [self._toggle(label_of(field)) for field in FIELDS]
        self.addAction(further)
        self.addSeparator()
        self._first = self._toggle(self.tr("Names by their first word"))
        self._last = self._toggle(self.tr("Names by their last word"))
        group = QActionGroup(self)
        group.addAction(self._first)
        group.addAction(self._last)
        self.aboutToShow.connect(self._on_about_to_show)
        self.triggered.connect(self._on_triggered)
        header = contacts.table.horizontalHeader()
        header.customContextMenuRequested.connect(self._on_heads_pressed)

    def _toggle(self, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        return action

    @Slot()
    def _on_about_to_show(self) -> None:
        order, table = self._contacts.order, self._contacts.table
        for field, action in zip(FIELDS, self._columns, strict=True):
            action.setChecked(table.columns.is_shown(field))
        self._last.setChecked(order.by == LAST_WORD)
        self._first.setChecked(order.by != LAST_WORD)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        order = self._contacts.order
        if action in self._columns:
            field = FIELDS[self._columns.index(action)]
            self._contacts.table.show_column(field, is_shown=action.isChecked())
        elif action is self._last:
            self._contacts.order_by(replace(order, by=LAST_WORD))
        elif action is self._first:
            self._contacts.order_by(replace(order, by="name"))

    @Slot(QPoint)
    def _on_heads_pressed(self, place: QPoint) -> None:
        self.popup(self._contacts.table.horizontalHeader().mapToGlobal(place))
