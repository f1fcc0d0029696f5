"""All fields of a contact, grouped as people think of them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from contacts.contact import BY_WIRE, FIELDS, NAME, Field, Group, Problem
from contacts.draft import Draft
from contacts.errors import Disagreement, Reason
from contacts.folding import isolated
from gui.field_editor import FieldEditor
from gui.label import Label
from gui.messages import heading_of, label_of, problem_text

_LONGEST = 300  # code points of a complaint


class FieldList(QWidget):
    """The 15 fields, each with its label.

    Signals:
        edited(field, text): the person changed a field.
        restored(field): the person typed what was there before.
        decided(wire, value): of two values of a field the person chose that one.
        lines_pasted(field, text): as of a ``FieldEditor``.
    """

    edited = Signal(object, object)
    restored = Signal(object)
    decided = Signal(object, object)
    lines_pasted = Signal(object, object)

    def __init__(
        self, made: Mapping[Field, FieldEditor] | None = None, parent: QWidget | None = None
    ) -> None:
        """Take the editors that are *made* already, and make the others."""
        super().__init__(parent)
        made = made or {}
        self._editors = {field: made.get(field) or FieldEditor(field) for field in FIELDS}
        self._unprepared = list(self._editors.values())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for group in Group:
            _add_heading(grid, heading_of(group))
            for field in (field for field in FIELDS if field.group is group):
                self._add_field(grid, field)

    def _add_field(self, grid: QGridLayout, field: Field) -> None:
        editor = self._editors[field]
        label = Label(label_of(field), "fieldLabel")
        label.setBuddy(editor.box)
        label.setIndent(0)  # else it stands in from the headings, having a frame of the sheet
        label.setMinimumHeight(self._editors[NAME].box.sizeHint().height())
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(editor, row, 1)
        editor.edited.connect(self.edited)
        editor.restored.connect(self.restored)
        editor.decided.connect(self.decided)
        editor.lines_pasted.connect(self.lines_pasted)

    def prepare_editor(self) -> bool:
        """Let one more editor take on its looks before it is seen; return if there are more."""
        if self._unprepared:
            editor = self._unprepared.pop()
            for widget in (editor, *editor.findChildren(QWidget)):
                widget.ensurePolished()
        return bool(self._unprepared)

    def editor(self, field: Field) -> FieldEditor:
        """Return the editor of *field*."""
        return self._editors[field]

    @Slot(object)
    def show_draft(self, draft: Draft) -> None:
        """Show every field of *draft*."""
        typed = {change.field: change.new for change in draft.edit}
        for field, editor in self._editors.items():
            editor.show_value(draft.base.value(field) if draft.base else "", typed.get(field))

    def set_editable(self, *, editable: bool) -> None:
        """Let the person type, or only look and copy."""
        for editor in self._editors.values():
            editor.set_editable(editable=editable)

    def show_clashes(self, clashes: Iterable[Disagreement]) -> None:
        """Offer both values of the fields that were changed here and there, and no others."""
        of_field = {each.field: each for each in clashes}
        for field, editor in self._editors.items():
            editor.show_clash(of_field.get(field.wire))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark the values that cannot be saved, and no others."""
        texts = {problem.field: problem_text(problem) for problem in problems}
        self._mark(texts)

    def show_reasons(self, reasons: Iterable[Reason]) -> None:
        """Put what the server complains about beside the fields it names."""
        named = [reason for reason in reasons if reason.field in BY_WIRE]
        self._mark({BY_WIRE[reason.field or ""]: self._quoted(reason.message) for reason in named})

    def _quoted(self, message: str) -> str:
        """Return what the server says so that its full stop stands at its own end."""
        return isolated(message, _LONGEST) if self.isRightToLeft() else message

    def _mark(self, texts: Mapping[Field, str]) -> None:
        for field, editor in self._editors.items():
            editor.show_problem(texts.get(field, ""))


def _add_heading(grid: QGridLayout, text: str) -> None:
    row = grid.rowCount()
    heading = Label(text, "groupHeading")
    line = QFrame()
    line.setObjectName("groupLine")
    line.setFrameShape(QFrame.Shape.HLine)
    grid.addWidget(heading, row, 0)
    grid.addWidget(line, row, 1, Qt.AlignmentFlag.AlignVCenter)
    grid.setRowMinimumHeight(row, heading.sizeHint().height() + 12)
