"""One field of several contacts set at once: what it will be, for how many, and of whom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import FIELDS, NAME, LocalId, problems_of
from contacts.folding import isolated
from contacts.row import Row
from gui.choice_box import ChoiceBox
from gui.label import Label
from gui.messages import label_of, problem_summary
from gui.phrasing import changed, labelled

_WIDTH, _HEIGHT = 520, 420
_LETTERS_WIDE = 64
_NOTHING = "\N{EN DASH}"  # stands for an empty field


class BulkPage(QDialog):
    """Asks which field, and what it shall hold.

    Signals:
        change_wanted(numbers, wire, text): let that field of these contacts hold that text.
    """

    change_wanted = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set a field of several contacts"))
        self.setMinimumWidth(_LETTERS_WIDE * self.fontMetrics().averageCharWidth())
        self.resize(_WIDTH, _HEIGHT)
        self._numbers: tuple[LocalId, ...] = ()
        self._rows: Sequence[Row] = ()
        self._fields = [field for field in FIELDS if field is not NAME]
        self._field = ChoiceBox()
        self._field.setAccessibleName(self.tr("Field"))
        self._field.addItems([label_of(field) for field in self._fields])
        self._text = QLineEdit()
        self._text.setAccessibleName(self.tr("New text"))
        self._text.setPlaceholderText(self.tr("empty: nothing will be left in the field"))
        self._count = Label()
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("Preview"))
        self._why_not = Label(role="hint")
        self._arrange()
        self._field.currentIndexChanged.connect(self._renew)
        self._text.textEdited.connect(self._renew)

    def _arrange(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._set = self._buttons.addButton(self.tr("Set"), QDialogButtonBox.ButtonRole.AcceptRole)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Field"), self._field)
        form.addRow(self.tr("New text"), self._text)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._why_not)
        column.addWidget(self._count)
        column.addWidget(self._preview, 1)
        column.addWidget(self._buttons)

    def ask(self, numbers: tuple[LocalId, ...], rows: Sequence[Row]) -> None:
        """Ask about the contacts of *numbers*, of which *rows* are here to be shown."""
        self._numbers, self._rows = numbers, rows
        self._text.clear()
        self._renew()
        self.open()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _renew(self) -> None:
        field, text = self._fields[self._field.currentIndex()], self._text.text()
        problems = problems_of({field: text}, needs_name=False)
        why_not = problem_summary(problems[0]) if problems else ""
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        self._set.setEnabled(not why_not)
        self._count.setText(self.tr("%Ln contacts will be changed:", "", len(self._numbers)))
        place = FIELDS.index(field)
        after = text or _NOTHING
        lines = [_line(row.cells[0], row.cells[place], after) for row in self._rows]
        if len(self._numbers) > len(lines):
            lines.append(self.tr("… and %Ln more", "", len(self._numbers) - len(lines)))
        self._preview.setPlainText("\n".join(lines))
        self._run_as_window_does()

    def _run_as_window_does(self) -> None:
        """Let lines of Latin names run as the arrow points: before comes first."""
        option = self._preview.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        option.setAlignment(side | flag.AlignAbsolute)
        self._preview.document().setDefaultTextOption(option)

    @Slot()
    def _on_accepted(self) -> None:
        field = self._fields[self._field.currentIndex()]
        self.change_wanted.emit(self._numbers, field.wire, self._text.text())
        self.accept()


def _line(name: str, before: str, after: str) -> str:
    """Say what becomes of one contact; each text runs in its own direction."""
    texts = (isolated(text or _NOTHING, len(text) or 1) for text in (name, before, after))
    who, was, will_be = texts
    return labelled(who, changed(was, will_be))
