"""Chosen contacts on their way to another program: dragged out of the list, or copied.

They go as vCard and as lines to be read, made in memory alone: no file is written on the way.
Only contacts that are here are taken, and no more than can be made ready within a frame; the
words say so where that is not all of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QMimeData, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QGuiApplication

from contacts.contact import Contact
from contacts.exchange import plain, written
from contacts.folding import isolated
from contacts.row import title_of
from gui.drag_picture import DragPicture
from gui.messages import label_of
from gui.table_model import ContactTableModel
from gui.table_view import ContactTable

VCARDS = ("text/vcard", "text/x-vcard")  # the second is what older programs ask for
MOST = 200  # contacts: some 6 ms
_MOST_LETTERS = 30_000  # of all of them: some 8 ms where none is of the Latin alphabet
_BESIDE, _ABOVE = 12, 8  # pixels between the pointer and the picture, so that it covers no name


@dataclass(frozen=True, slots=True)
class Taken:
    """Contacts to be handed over: the first ones of *chosen*."""

    contacts: tuple[Contact, ...]
    chosen: int


class TakingAlong(QObject):
    """Takes along the rows that are chosen in a table.

    Signals:
        copied(words): so much is on the clipboard now.
    """

    copied = Signal(object)

    def __init__(self, table: ContactTable, model: ContactTableModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        table.drag_wanted.connect(self.drag)

    @Slot(object)
    def copy(self, shown: Contact | None = None) -> None:
        """Put the contacts chosen on the clipboard; or *shown*, where that one is meant."""
        taken = Taken((shown,), 1) if shown is not None else self.taken()
        if taken.contacts:
            QGuiApplication.clipboard().setMimeData(data_of(taken.contacts))
            self.copied.emit(self.words_for(taken))

    @Slot()
    def drag(self) -> None:
        """Let the contacts chosen be dropped somewhere; ends when they are, or are not."""
        drag = self.prepared()
        if drag is not None:
            drag.exec(Qt.DropAction.CopyAction)

    def prepared(self) -> QDrag | None:
        """Return the contacts chosen, ready to be dragged; None where none of them is here."""
        taken = self.taken()
        if not taken.contacts:
            return None
        drag = QDrag(self._table)
        drag.setMimeData(data_of(taken.contacts))
        name = title_of(taken.contacts[0]) or self.tr("(no name)")
        words = self.words_for(taken) if taken.chosen > 1 else ""
        picture = DragPicture(name, words, self._table)
        drag.setPixmap(picture.grab())
        end = picture.width() + _BESIDE if picture.isRightToLeft() else -_BESIDE
        drag.setHotSpot(QPoint(end, -_ABOVE))
        picture.deleteLater()
        return drag

    def taken(self) -> Taken:
        """Return what would be taken along now."""
        ranges = self._table.chosen_rows()
        here = (row.contact for rows in ranges for row in self._model.rows_here(rows))
        return Taken(_first_of(here), sum(map(len, ranges)))

    def words_for(self, taken: Taken) -> str:
        """Return how many contacts these are; of one, its name."""
        count = len(taken.contacts)
        if count < taken.chosen:
            number = QLocale().toString(count)
            return self.tr("%1 of %Ln contacts", "", taken.chosen).replace("%1", number)
        if count > 1:
            return self.tr("%Ln contacts", "", count)
        return isolated(title_of(taken.contacts[0]) or self.tr("(no name)"))


def data_of(contacts: Iterable[Contact]) -> QMimeData:
    """Return *contacts* in every form that other programs take."""
    contacts, data = tuple(contacts), QMimeData()
    cards = "".join(map(written, contacts)).encode()
    for kind in VCARDS:
        data.setData(kind, cards)
    data.setText("\n\n".join(plain(contact, label_of) for contact in contacts))
    return data


def _first_of(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Return as many as can be made ready at once, one at least."""
    first, letters = list[Contact](), 0
    for contact in contacts:
        letters += sum(map(len, contact.values))
        if first and (letters > _MOST_LETTERS or len(first) == MOST):
            break
        first.append(contact)
    return tuple(first)
