"""A contact to read and to use: a person, not a form.

What is empty is not there. Rows are made when a contact first needs them, and used again:
the arrow keys move through contacts, and each has to be seen within a frame.
"""

from itertools import pairwise

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contacts.contact import BY_WIRE, FIELDS, Contact, Field, Group, Kind
from contacts.dialing import CallScheme, MapChoice, call_link, mail_link, map_link
from gui.card_head import CardHead
from gui.card_row import CardRow
from gui.preferences import NumberClick, Preferences
from gui.scroll_area import ScrollArea
from gui.value_text import Content

_NUMBERS = tuple(field for field in FIELDS if field.group in {Group.PHONES, Group.FAX})
_GROUPS = (_NUMBERS, (BY_WIRE["email"],), (BY_WIRE["address"],), (BY_WIRE["notes"],))
_BESIDE, _ABOVE, _BETWEEN_GROUPS = 16, 16, 18  # pixels
_LETTERS_WIDE = 80  # a button farther from its value would be taken for another's


class ContactCard(QWidget):
    """Shows one contact to look at.

    Signals:
        link_wanted(href): the person wants to call, to write, to see a map or a page.
        copy_wanted(text): this value should be on the clipboard.
        edit_wanted(field): the contact should be changed, beginning with this field.
    """

    link_wanted = Signal(object)
    copy_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self._calling, self._map = CallScheme.TEL, MapChoice.OPENSTREETMAP
        self._head = CardHead()
        self._head.edit_wanted.connect(self.edit_wanted)
        self._rows: dict[Field, CardRow] = {}
        self._groups = {field: QVBoxLayout() for group in _GROUPS for field in group[:1]}
        self._page = QWidget()
        self._scroll = ScrollArea()
        self._arrange()
        self.show_nothing()

    def _arrange(self) -> None:
        self._column = QWidget()
        self._limit_width()
        self._lines = column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN_GROUPS)
        column.addWidget(self._head)
        for group in self._groups.values():
            group.setSpacing(2)
            column.addLayout(group)
        column.addStretch(1)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(_BESIDE, _ABOVE, _BESIDE, _ABOVE)
        row.addWidget(self._column, 1)
        row.addStretch(0)
        self._scroll.setWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _limit_width(self) -> None:
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another font needs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit_width()

    # Orders

    @Slot(object)
    def show_contact(self, contact: Contact) -> None:
        """Show *contact*, from its beginning unless it is there already."""
        before, self._contact = self._contact, contact
        # Else Qt arranges the whole card for each row that comes or goes.
        self._lines.setEnabled(False)
        self._head.show_contact(contact)
        for group in _GROUPS:
            for field in group:
                self._show_value(field, contact.value(field))
        self._lines.setEnabled(True)
        if before is None or before.remote_id != contact.remote_id:
            self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setVisible(True)

    @Slot()
    def show_nothing(self) -> None:
        """Show no contact, and keep nothing of the one before."""
        self._contact = None
        self._scroll.setVisible(False)
        self._head.clear()
        for row in self._rows.values():
            row.show_value("", "")

    def show_preferences(self, preferences: Preferences) -> None:
        """Let numbers and addresses lead where the person wants."""
        is_sip = preferences.number_click is NumberClick.SIP
        self.set_calling(CallScheme.SIP if is_sip else CallScheme.TEL)
        self.set_map(preferences.map)

    @Slot(object)
    def set_calling(self, scheme: CallScheme) -> None:
        """Let calls be asked for by *scheme*."""
        self._calling = scheme
        self._renew_links()

    @Slot(object)
    def set_map(self, choice: MapChoice) -> None:
        """Let an address be shown on that map."""
        self._map = choice
        self._renew_links()

    def prepare_row(self) -> bool:
        """Make one of the rows that no contact has needed yet; return whether there are more."""
        missing = [field for group in _GROUPS for field in group if field not in self._rows]
        if missing:
            self._made(missing[0]).setVisible(False)
        return len(missing) > 1

    def _renew_links(self) -> None:
        if self._contact is not None:
            for field, row in self._rows.items():
                row.lead_to(self._href_of(field, self._contact.value(field)))

    # Rows

    def _show_value(self, field: Field, value: str) -> None:
        is_there = bool(value.strip())
        row = self._rows.get(field)
        if is_there:
            row = row or self._made(field)
            row.show_value(value, self._href_of(field, value))
        if row is not None and row.isHidden() is is_there:
            row.setVisible(is_there)

    def _href_of(self, field: Field, value: str) -> str:
        match field.kind:
            case Kind.PHONE:
                return call_link(value, self._calling)
            case Kind.EMAIL:
                return mail_link(value)
            case _:
                return map_link(value, self._map)

    def _made(self, field: Field) -> CardRow:
        """Make the row of *field*, and put it where it belongs: for the eye, and for Tab."""
        row = CardRow(field, _content_of(field))
        row.link_wanted.connect(self.link_wanted)
        row.copy_wanted.connect(self.copy_wanted)
        row.edit_wanted.connect(self.edit_wanted)
        group = next(group for group in _GROUPS if field in group)
        place = sum(other in self._rows for other in group[: group.index(field)])
        self._groups[group[0]].insertWidget(place, row)
        self._rows = {each: self._rows.get(each, row) for each in _in_order(self._rows, field)}
        stops = [stop for each in self._rows.values() for stop in each.tab_stops()]
        for earlier, later in pairwise([self._head.last_tab_stop(), *stops]):
            QWidget.setTabOrder(earlier, later)
        return row


def _in_order(rows: dict[Field, CardRow], further: Field) -> list[Field]:
    return [each for group in _GROUPS for each in group if each in rows or each is further]


def _content_of(field: Field) -> Content:
    if field.kind is Kind.PHONE:
        return Content.NUMBER
    return Content.NOTES if field.group is Group.NOTES else Content.TEXT
