"""One field of a contact: its text box and the line below that says how much room is left."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from contacts.contact import Field, Kind
from contacts.errors import Disagreement
from contacts.folding import shown
from gui.announcing import announce
from gui.clash_bar import ClashBar
from gui.label import Label
from gui.messages import label_of
from gui.text_input import LimitedLine, LimitedLines, TextInput

_LINES = {"address": 3, "notes": 6}
_EDITABLE_LENGTH = 10_000  # code points; longer values, which no limit allows, make boxes slow


class FieldEditor(QWidget):
    """Shows and edits one field.

    Signals:
        edited(field, text): the person changed the text.
        restored(field): the person typed what was there before.
        decided(wire, value): of two values the person chose that one.
        lines_pasted(field, text): several lines are about to be pasted into one; ``insert``
            does it all the same.
    """

    edited = Signal(object, object)
    restored = Signal(object)
    decided = Signal(object, object)
    lines_pasted = Signal(object, object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.box: TextInput = _box_for(field)
        self.box.setAccessibleName(label_of(field))
        self._hint = Label(role="hint")
        self._hint.setWordWrap(True)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.setVisible(False)
        self._loaded = ""
        self._problem = self._said = ""
        self._hinted = ("", False)  # what is said now, and whether it is a problem
        self._is_too_big = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.box)
        layout.addWidget(self._hint)
        self._layout = layout
        self._clash: ClashBar | None = None
        self.setFocusProxy(self.box)
        self.box.edited.connect(self._on_edited)
        self.box.limit_reached.connect(self._on_limit_reached)
        if isinstance(self.box, LimitedLine):
            self.box.lines_pasted.connect(self._on_lines_pasted)

    def show_value(self, value: str, typed: str | None = None) -> None:
        """Show *value* as it came from the server, or what the person made of it."""
        self._is_too_big = len(value) > _EDITABLE_LENGTH
        as_it_came = shown(value[:_EDITABLE_LENGTH])
        text = as_it_came if typed is None else typed
        if self.box.content() != text:
            self.box.load(text)
        self._loaded = self.box.content() if typed is None else as_it_came
        self._problem = ""
        self._show_hint()

    def set_editable(self, *, editable: bool) -> None:
        """Let the person type, or only look and copy."""
        is_read_only = not editable or self._is_too_big
        if is_read_only != self.box.isReadOnly():
            self.box.setReadOnly(is_read_only)
            self.box.style().unpolish(self.box)
            self.box.style().polish(self.box)
        self._show_hint()

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the value; nothing where *text* is empty."""
        self._problem = text
        self._show_hint()
        if text != self._said and self.box.hasFocus():
            announce(self.box, text)
        self._said = text

    def show_clash(self, clash: Disagreement | None) -> None:
        """Offer the value that the field has on the server beside the one shown, or none."""
        if self._clash is None and clash is not None:
            self._clash = ClashBar(label_of(self.field), self.box)
            self._clash.decided.connect(self._on_decided)
            self._layout.addWidget(self._clash)
        if self._clash is not None:
            self._clash.show_clash(clash)

    def _show_hint(self) -> None:
        text = self._problem or self._room_text()
        hinted = (text, bool(self._problem))
        if hinted == self._hinted:
            return
        self._hinted = hinted
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self.box.setAccessibleDescription(text)
        state = "wrong" if self._problem else ""
        if self._hint.property("state") != state:
            for widget in (self._hint, self.box):
                widget.setProperty("state", state)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _room_text(self) -> str:
        if self._is_too_big:
            return self.tr("Too long to be changed here; it stays as it is")
        room = self.field.room(self.box.content())
        if self.box.isReadOnly() or room > max(10, self.field.limit // 10):
            return ""
        return self.tr("%Ln left", "", room) if room > 0 else self.tr("Full")

    @Slot()
    def _on_edited(self) -> None:
        text = self.box.content()
        self._problem = ""
        self._show_hint()
        if text == self._loaded:
            self.restored.emit(self.field)
        else:
            self.edited.emit(self.field, text)

    @Slot(object)
    def _on_decided(self, value: str) -> None:
        self.decided.emit(self.field.wire, value)

    def insert(self, text: str) -> None:
        """Insert *text* where the cursor is, as by a paste."""
        if isinstance(self.box, LimitedLine):
            self.box.insert(text)

    @Slot(object)
    def _on_lines_pasted(self, text: str) -> None:
        self.lines_pasted.emit(self.field, text)

    @Slot()
    def _on_limit_reached(self) -> None:
        self._show_hint()
        announce(self.box, self._hint.text())


def _box_for(field: Field) -> TextInput:
    if field.kind is Kind.LINES:
        return LimitedLines(field.limit, _LINES[field.wire])
    return LimitedLine(field.limit)
