"""The menu of what the list is ordered by: what the heads of the columns do for a mouse."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from contacts.contact import FIELDS
from contacts.view import LAST_WORD, Order
from gui.announcing import announce
from gui.contact_list import ContactList
from gui.menu import Menu
from gui.messages import label_of
from gui.phrasing import filled, listed


class OrderMenu(Menu):
    """Chooses the field that the contacts are ordered by, shown as a column or not."""

    def __init__(self, contacts: ContactList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setTitle(self.tr("Order"))
        self._contacts = contacts
        by = self.tr("Order by %1")
        self._fields = [self._toggle(filled(by, label_of(field))) for field in FIELDS]
        group = QActionGroup(self)
        for each in self._fields:
            group.addAction(each)
        self.addSeparator()
        self._descending = self._toggle(self.tr("Descending order"))
        self._show_order(contacts.order)
        contacts.order_chosen.connect(self._show_order)
        self.triggered.connect(self._on_triggered)

    def _toggle(self, text: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        self.addAction(action)
        return action

    @Slot(object)
    def _show_order(self, order: Order) -> None:
        wire = "name" if order.by == LAST_WORD else order.by
        place = next(place for place, field in enumerate(FIELDS) if field.wire == wire)
        self._fields[place].setChecked(True)
        self._descending.setChecked(order.is_descending)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        order = self._contacts.order
        if action is self._descending:
            self._contacts.order_by(replace(order, is_descending=action.isChecked()))
        else:
            wire = FIELDS[self._fields.index(action)].wire
            is_same = wire == ("name" if order.by == LAST_WORD else order.by)
            self._contacts.order_by(order if is_same else Order(wire))
        self._say_order()

    def _say_order(self) -> None:
        """Let a screen reader hear how the list stands now: the rows are elsewhere."""
        marked = [each for each in (*self._fields, self._descending) if each.isChecked()]
        announce(self._contacts.table, listed(each.text() for each in marked))
