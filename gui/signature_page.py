"""Before a pasted signature fills the form: what would go where, and in the place of what."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contacts.contact import BY_WIRE, Field
from contacts.folding import isolated, shown
from contacts.signature import Found
from gui.design import beside_bar
from gui.label import Label, begin_where_window_does
from gui.messages import label_of
from gui.phrasing import listed
from gui.scroll_area import ScrollArea

_WIDTH, _TALLEST = 560, 520
_LETTERS_WIDE, _MOST_WIDE = 64, 900
_MOST_SHOWN = 200  # code points of what is there before
_NOTES = BY_WIRE["notes"]
_LONG_WORD = re.compile(r"(\S{32})(?=\S)")
_MAY_BREAK = "\u200b"


class SignaturePage(QDialog):
    """Lists what was found, each with a tick.

    What would take the place of something else is not ticked before the person does it;
    notes are added below those that are there, where both have room.

    Signals:
        fill_wanted(values): the person wants this text in each of these fields.
    """

    fill_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fill in from what you pasted?"))
        self._values: dict[Field, str] = {}
        self._ticks: dict[Field, QCheckBox] = {}
        self._left_out = Label(role="hint")
        self._left_out.setWordWrap(True)
        self._scroll = ScrollArea()
        self._arrange()

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._fill = buttons.addButton(self.tr("Fill in"), QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._left_out)
        column.addWidget(buttons)
        self._fill.setDefault(True)  # only a button in a window can be that

    def ask(
        self, found: Sequence[Found], held: Mapping[Field, str], left_out: Sequence[str] = ()
    ) -> None:
        """Show what was *found* for a form that has *held* in its fields.

        What of the signature has no place in any field is *left_out*, and told.
        """
        self._values = {
            each.field: _joined(each.field, held.get(each.field, ""), each.value) for each in found
        }
        rows = self._rows(found, held)
        self._scroll.setWidget(rows)
        words = " · ".join(isolated(each, _MOST_SHOWN) for each in left_out)
        self._left_out.setText(self.tr("Not filled in: %1").replace("%1", words))
        self._left_out.setVisible(bool(left_out))
        self._on_ticked()
        self._take_room(rows)
        self.open()
        first = next((tick for tick in self._ticks.values() if tick.isEnabled()), self._fill)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, found: Sequence[Found], held: Mapping[Field, str]) -> QWidget:
        rows = QWidget(self)  # so that its boxes have the looks of the page at once
        grid = QGridLayout(rows)
        grid.setContentsMargins(*beside_bar(rows))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._ticks = {}
        for row, each in enumerate(found):
            before = held.get(each.field, "")
            self._ticks[each.field] = tick = self._tick(each, before)
            tick.setParent(rows)
            tick.ensurePolished()
            grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._change(each, before, tick.sizeHint().height()), row, 1)
        grid.setRowStretch(len(found), 1)
        return rows

    def _tick(self, found: Found, before: str) -> QCheckBox:
        value = self._values[found.field]
        tick = QCheckBox(label_of(found.field).replace("&", "&&"))
        is_new = value != before
        tick.setEnabled(is_new)
        tick.setChecked(is_new and value.startswith(before))
        tick.setAccessibleName(label_of(found.field))
        words = (shown(found.value), self._words_about(found.field, before))
        tick.setAccessibleDescription(listed(words))
        tick.toggled.connect(self._on_ticked)
        return tick

    def _change(self, found: Found, before: str, height: int) -> QVBoxLayout:
        """Return the new value, in a line of *height*, and below it what becomes of the old."""
        column = QVBoxLayout()
        column.setSpacing(0)
        after = self._text(shown(found.value), "pastedValue")
        after.setMinimumHeight(height)
        after.setContentsMargins(0, 0, 0, 0)  # that height has room for signs, level with the tick
        column.addWidget(after)
        if words := self._words_about(found.field, before):
            column.addWidget(self._text(words, "hint"))
        column.addStretch(1)
        return column

    def _text(self, text: str, role: str) -> Label:
        """Return a label that breaks anywhere, and begins where the rows do, whatever it says."""
        label = Label(_LONG_WORD.sub(rf"\1{_MAY_BREAK}", text), role)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        begin_where_window_does(label)
        return label

    def _words_about(self, field: Field, before: str) -> str:
        """Return what becomes of the text that is there before."""
        if not before:
            return ""
        value = self._values[field]
        if value == before:
            return self.tr("is there already")
        if value.startswith(before):
            return self.tr("below what is there")
        return self.tr("in the place of %1").replace("%1", isolated(before, _MOST_SHOWN))

    def _take_room(self, rows: QWidget) -> None:
        """Be as tall as everything needs, up to a limit."""
        letters = _LETTERS_WIDE * self.fontMetrics().averageCharWidth()
        width = max(_WIDTH, min(letters, _MOST_WIDE))
        self.resize(width, self.sizeHint().height())
        margins = self._column.contentsMargins()
        needed = rows.heightForWidth(width - margins.left() - margins.right())
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        self.resize(width, min(_TALLEST, needed + around))

    @Slot()
    def _on_ticked(self) -> None:
        self._fill.setEnabled(any(tick.isChecked() for tick in self._ticks.values()))

    @Slot()
    def _on_accepted(self) -> None:
        ticked = {field for field, tick in self._ticks.items() if tick.isChecked()}
        values = {field: value for field, value in self._values.items() if field in ticked}
        self.accept()
        self.fill_wanted.emit(values)


def _joined(field: Field, before: str, after: str) -> str:
    """Return what *field* would hold; notes keep what is there."""
    if field is not _NOTES or not before:
        return after
    if after in before:
        return before
    both = f"{before}\n{after}"
    return after if field.excess(both) else both
