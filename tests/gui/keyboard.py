"""Keys, as a keyboard sends them; QTest's own ``keyClicks`` aborts beyond ASCII."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_ENTER = {"\n": Qt.Key.Key_Return}


def type_text(widget: QWidget, text: str) -> None:
    """Press a key for each code point of *text*; a line end is Enter."""
    for character in text:
        press(widget, _ENTER.get(character, Qt.Key.Key_unknown), character.replace("\n", "\r"))


def press(
    widget: QWidget,
    key: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release one key that stands for *text*."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def paste(box: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Paste *text* from the clipboard."""
    QGuiApplication.clipboard().setText(text)
    box.paste()


def compose(widget: QWidget, text: str) -> None:
    """Show *text* as an input method does that has not decided yet."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))


def commit(widget: QWidget, text: str) -> None:
    """Hand over *text* as an input method does, in one piece."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def go_to_end(box: QLineEdit | QPlainTextEdit) -> None:
    """Set the cursor behind the text."""
    is_line = isinstance(box, QLineEdit)
    control = Qt.KeyboardModifier.ControlModifier
    press(box, Qt.Key.Key_End, "", Qt.KeyboardModifier.NoModifier if is_line else control)
