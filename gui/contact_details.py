"""What the server says of a contact and nobody edits here: where it is kept, its id."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from contacts.contact import Contact
from contacts.folding import one_line
from gui.label import Label


class ContactDetails(QWidget):
    """``sync_type``, ``favorite`` and ``id`` of the contact shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remote_id = ""
        self._source = _value_label(self.tr("Kept in"))
        self._favorite = _value_label(self.tr("Favourite state"))
        self._id = _value_label(self.tr("ID"))
        self._copy = QPushButton(self.tr("Copy ID"))
        self._copy.clicked.connect(self._on_copy_clicked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(
            (
                (self.tr("Kept in"), self._source),
                (self.tr("Favourite"), self._favorite),
                (self.tr("ID"), self._id_with_button()),
            )
        ):
            grid.addWidget(Label(label, "fieldLabel"), row, 0)
            grid.addWidget(value, row, 1)

    def _id_with_button(self) -> QWidget:
        pair = QWidget()
        layout = QHBoxLayout(pair)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._id, 1)
        layout.addWidget(self._copy)
        return pair

    @Slot(object)
    def show_contact(self, contact: Contact) -> None:
        """Show what the server says of *contact*."""
        self._remote_id = contact.remote_id
        self._source.setText(one_line(contact.sync_type) or self.tr("this PBX"))
        self._favorite.setText(self.tr("yes") if contact.favorite else self.tr("no"))
        self._id.setText(one_line(contact.remote_id, 40))
        self._id.setToolTip("")

    @Slot()
    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._remote_id)


def _value_label(name: str) -> Label:
    label = Label()
    label.setAccessibleName(name)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
