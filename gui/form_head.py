"""The head of the form: who it is, and Edit, Save and Cancel."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import BY_WIRE, Contact
from contacts.draft import Draft
from contacts.folding import escaped, one_line
from contacts.row import title_of
from gui.design import Size, set_size, space
from gui.icons import icon
from gui.label import ElidedLabel, Label

_ICON_SIZE = 16  # pixels, at least


class FormHead(QWidget):
    """Names the contact and offers what can be done with it.

    Signals:
        edit_pressed(), save_pressed(), cancel_pressed(): the person pressed that button.
    """

    edit_pressed = Signal()
    save_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel("personName")
        self._line = ElidedLabel("personLine")
        self._why_not = Label(role="hint")
        self._why_not.setAccessibleName(self.tr("Why Save is not possible"))
        self._edit = QPushButton(self.tr("Edit"))
        self._save = QPushButton(self.tr("Save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._arrange()
        self._edit.clicked.connect(self.edit_pressed)
        self._save.clicked.connect(self.save_pressed)
        self._cancel.clicked.connect(self.cancel_pressed)

    def _arrange(self) -> None:
        set_size(self._name, Size.LARGE, is_bold=True)
        self._why_not.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._line)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        for button in (self._edit, self._cancel, self._save):
            self._buttons.addWidget(button)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addLayout(names, 1)
        row.addLayout(self._buttons)
        column = QVBoxLayout(self)
        beside = space("wide")
        column.setContentsMargins(beside, space("base"), beside, space("half"))
        column.setSpacing(space("small"))
        column.addLayout(row)
        column.addWidget(self._why_not)
        self._draw_icons()

    def show_draft(self, draft: Draft, *, is_editing: bool, has_name: bool = True) -> None:
        """Name whom *draft* is of; the buttons are those for looking or for editing.

        Args:
            draft: what is shown below.
            is_editing: whether it can be typed in.
            has_name: whether nothing below names the contact.
        """
        self._name.setVisible(has_name)
        name = title_of(draft.base) if draft.base else self.tr("New contact")
        self._name.setText(name or self.tr("(no name)"))
        self._name.setToolTip(escaped(self._name.text()))
        self._line.setText(_position(draft.base) if draft.base else "")
        self._line.setVisible(has_name and bool(self._line.text()))
        self._line.setToolTip(escaped(self._line.text()))
        self._edit.setVisible(not is_editing)
        self._edit.setEnabled(draft.base is not None)
        self._save.setVisible(is_editing)
        self._cancel.setVisible(is_editing)
        self._put_buttons()

    @Slot(object)
    def allow_save(self, why_not: str) -> None:
        """Let Save be pressed, or say *why_not*."""
        self._save.setEnabled(not why_not)
        self._save.setToolTip(why_not)
        self._save.setAccessibleDescription(why_not)
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name its room."""
        super().resizeEvent(event)
        self._put_buttons()

    def _put_buttons(self) -> None:
        """Put the buttons below a name that has no room beside them."""
        name = self._name.fontMetrics().horizontalAdvance(self._name.text())
        beside = space("wide")
        needed = name + beside + self._buttons.sizeHint().width()
        is_tight = not self._name.isHidden() and needed > self.width() - 2 * space("wide")
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_tight else direction.LeftToRight)
        self._row.setSpacing(space("small") if is_tight else beside)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        pairs = ((self._edit, "edit"), (self._save, "save"), (self._cancel, "cancel"))
        side = max(_ICON_SIZE, self.fontMetrics().height())
        for button, name in pairs:
            button.setIcon(icon(name, self.palette()))
            button.setIconSize(QSize(side, side))


def _position(contact: Contact) -> str:
    values = (contact.value(BY_WIRE["title"]), contact.value(BY_WIRE["company"]))
    return " · ".join(one_line(value) for value in values if value)
