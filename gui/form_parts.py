"""What a contact is looked at and typed in with: head, notices, fields, card.

None of it is seen before a contact is chosen, so it is made piece by piece once the first
rows are painted.
"""

from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from contacts.contact import FIELDS, Contact, Field, RemoteId
from gui.contact_card import ContactCard
from gui.contact_details import ContactDetails
from gui.design import space
from gui.field_editor import FieldEditor
from gui.field_list import FieldList
from gui.form_head import FormHead
from gui.likeness_notice import LikenessNotice
from gui.scroll_area import ScrollArea
from gui.trouble_notice import TroubleNotice

if TYPE_CHECKING:
    from collections.abc import Callable

_FEW_FIELDS = tuple(FIELDS[start : start + 4] for start in range(0, len(FIELDS), 4))
"""How many editors are made in one turn."""


class FormParts(QWidget):
    """Holds the parts of the form, below each other.

    Attributes:
        head: the name, and what can be done.
        notice: what the person is asked or told about the contact.
        alike: whom a new contact looks like.
        area: around the fields and details, to type in.
        card: the contact to look at, in the place of the fields.
    """

    head: FormHead
    notice: TroubleNotice
    alike: LikenessNotice
    fields: FieldList
    details: ContactDetails
    area: ScrollArea
    card: ContactCard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._editors: dict[Field, FieldEditor] = {}
        self._steps: deque[Callable[[], object]] = deque(
            (
                *(self._make_head, self._make_notices),
                *(partial(self._make_editors, some) for some in _FEW_FIELDS),
                *(self._make_fields, self._make_card),
            )
        )
        self._rehearsals: deque[Callable[[], object]] = deque(
            (self._fill_card, self._draw_card, self._draw_fields)
        )

    def make_next(self) -> bool:
        """Make the next part; return whether all are made now."""
        if self._steps:
            self._steps.popleft()()
        return not self._steps

    def prepare_some(self) -> bool:
        """Make a part of what the card and the fields will need; return whether there is more."""
        return self.card.prepare_row() or self.fields.prepare_editor()

    def rehearse(self) -> bool:
        """Paint one of them, unseen: the first time takes three times as long.

        Returns whether there is more.
        """
        if self._rehearsals:
            self._rehearsals.popleft()()
        return bool(self._rehearsals)

    @property
    def to_dress(self) -> tuple[QWidget, ...]:
        """What the style sheet is for, each in a turn of its own."""
        return (self.head, self.notice, self.alike, self.area, self.card)

    def _make_head(self) -> None:
        self.head = FormHead()
        self._column.addWidget(self.head)

    def _make_notices(self) -> None:
        self.notice = TroubleNotice()
        self.alike = LikenessNotice()
        self._column.addWidget(self.notice)
        self._column.addWidget(self.alike)

    def _make_editors(self, fields: Sequence[Field]) -> None:
        self._editors |= {field: FieldEditor(field) for field in fields}

    def _make_fields(self) -> None:
        self.fields = FieldList(self._editors)
        self.details = ContactDetails()
        page = QWidget()
        layout = QVBoxLayout(page)
        beside = space("wide")
        layout.setContentsMargins(beside, space("small"), beside, beside)
        layout.addWidget(self.fields)
        layout.addWidget(self.details)
        layout.addStretch(1)
        self.area = _scrolling(page)
        self.area.hide()
        self._column.addWidget(self.area, 1)

    def _make_card(self) -> None:
        self.card = ContactCard()
        self.card.hide()
        self._column.addWidget(self.card, 1)

    def _fill_card(self) -> None:
        if self.card.isHidden():
            self.card.show_contact(Contact(RemoteId(""), ("0",) * len(FIELDS)))

    def _draw_card(self) -> None:
        if self.card.isHidden():  # nobody has chosen a contact meanwhile
            self.card.grab()
            self.card.show_nothing()

    def _draw_fields(self) -> None:
        self.area.resize(self.size())
        self.area.grab()


def _scrolling(page: QWidget) -> ScrollArea:
    area = ScrollArea()
    area.setWidget(page)
    return area
