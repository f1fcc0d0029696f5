"""Text boxes that know a limit in code points.

At the limit typing stops; a paste beyond it is kept whole, so that nothing is cut in
silence. ``QLineEdit.maxLength`` cannot do that: it counts UTF-16 units, and cuts.
"""

import unicodedata
from itertools import takewhile

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_NO_CUT = 2**24  # UTF-16 units; QLineEdit cuts at 32,767 unless told otherwise
_MARGIN = 3  # pixels; as much as a line box has, so that texts stand in one line
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier,  # alone: with Alt it is AltGr
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_PARAGRAPH_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class LimitedLine(QLineEdit):
    """One line of text.

    Signals:
        edited: the person changed the text.
        limit_reached: a key was not taken, since the text is full.
        lines_pasted(text): several lines are about to be pasted, or put in by a menu or a
            screen reader; nothing is inserted.
    """

    edited = Signal()
    limit_reached = Signal()
    lines_pasted = Signal(object)

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_NO_CUT)
        self._limit = limit
        self._is_loading = self._is_telling = False
        self._known = ""  # what it has held before a change
        # Not textEdited: that leaves out what a screen reader or an input tool puts in.
        self.textChanged.connect(self._on_text_changed)

    def content(self) -> str:
        """Return the text as it would be saved."""
        return self.text()

    def load(self, text: str) -> None:
        """Show *text* from its beginning."""
        self._is_loading = True
        self.setText(text)
        self.setCursorPosition(0)
        self._is_loading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no further character into a full text."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            text = QGuiApplication.clipboard().text()
            if _has_lines(text):
                self._tell_lines(text)
                return
        full = not self.hasSelectedText() and len(self.text()) >= self._limit
        if full and _types_text(event) and not self.isReadOnly():
            self.limit_reached.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_text_changed(self) -> None:
        before, self._known = self._known, self.text()
        if self._is_loading:
            return
        start, end, text = _difference(before, self._known)
        if _has_lines(text) and not self._is_telling:
            self._take_back(before)
            self.setSelection(_units(before[:start]), _units(before[start:end]))
            self._tell_lines(text)
        else:
            self.edited.emit()

    def _take_back(self, before: str) -> None:
        """Hold *before* again; typing can still be undone, but for what a screen reader put in."""
        self._is_loading = True
        if self.isUndoAvailable():
            self.undo()
        self._is_loading = False
        if self.text() != before:
            self.load(before)

    def _tell_lines(self, text: str) -> None:
        self._is_telling = True  # who is told may insert them after all
        self.lines_pasted.emit(text)
        self._is_telling = False


class LimitedLines(QPlainTextEdit):
    """Several lines of text.

    Signals:
        edited: the person changed the text.
        limit_reached: a key was not taken, since the text is full.
    """

    edited = Signal()
    limit_reached = Signal()

    def __init__(self, limit: int, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._is_loading = False
        self._content = ""
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self._lines = lines
        self._take_height()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)

    def _take_height(self) -> None:
        """Be so high that as many lines as are meant need no scroll bar."""
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + margins + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Keep that height in another frame or font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._take_height()

    def content(self) -> str:
        """Return the text as it would be saved; unlike ``toPlainText``, with its NBSPs."""
        return self.document().toRawText().translate(_PARAGRAPH_ENDS)

    def load(self, text: str) -> None:
        """Show *text* from its beginning."""
        self._is_loading = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_loading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no further character into a full text."""
        full = not self.textCursor().hasSelection() and len(self.content()) >= self._limit
        types = _types_text(event) or event.key() in _ENTER
        if full and types and not self.isReadOnly():
            self.limit_reached.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text, and nothing else a clipboard may hold."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    @Slot()
    def _on_text_changed(self) -> None:
        before, self._content = self._content, self.content()
        # Qt tells it, too, while an input method shows what is not decided yet.
        if not self._is_loading and self._content != before:
            self.edited.emit()


def _has_lines(text: str) -> bool:
    return len(text.strip().splitlines()) > 1


def _difference(before: str, after: str) -> tuple[int, int, str]:
    """Return from where to where of *before* something else has come, and what."""
    start = _same(before, after)
    same = _same(before[start:][::-1], after[start:][::-1])
    return start, len(before) - same, after[start : len(after) - same]


def _same(one: str, other: str) -> int:
    """Return how many code points both begin with."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _units(text: str) -> int:
    """Return how much of it Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _types_text(event: QKeyEvent) -> bool:
    """Whether the key adds a character, rather than being a command; as Qt decides it."""
    text = event.text()
    if not text or event.modifiers() in _OF_COMMANDS:
        return False
    return unicodedata.category(text[0]) != "Cc"


TextInput = LimitedLine | LimitedLines
