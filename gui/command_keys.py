"""Commands by their keys, in the order in which keys were pressed."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class CommandKeys(QObject):
    """Carries out commands behind everything that was typed before their keys.

    Qt (6.11) looks for shortcuts as soon as keys come from the display, and delivers all others
    later; on Linux it asks a screen reader first whether it wants them (up to 100 ms,
    ``QSpiApplicationAdaptor``). So a shortcut overtakes the letters before it, which are lost
    then behind a question, or arrive in another field. Here keys of commands come like letters.

    Args:
        window: has the commands; followed once it has been shown.
        commands: those whose keys work everywhere in the window.
    """

    def __init__(self, window: QWidget, commands: Iterable[QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._commands = {
            sequence.toString(): each for each in commands for sequence in each.shortcuts()
        }

    def follow(self) -> None:
        """Do so from now on; until then, and without it, keys are Qt's own shortcuts."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _handle: QObject, event: QEvent) -> bool:
        """Take no key for a shortcut; carry it out where an ordinary one would be delivered."""
        if not isinstance(event, QKeyEvent) or event.type() is QEvent.Type.KeyRelease:
            return False
        command = self._commands.get(QKeySequence(event.keyCombination()).toString())
        if command is None or self._is_covered():
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if not command.isEnabled() or self._is_wanted_elsewhere(event):
            return False
        command.trigger()
        return True

    def _is_covered(self) -> bool:
        """Whether a menu or a question has the keys."""
        return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())

    def _is_wanted_elsewhere(self, event: QKeyEvent) -> bool:
        """Whether what has the keyboard does something of its own with that key."""
        question = QKeyEvent(
            QEvent.Type.ShortcutOverride,
            event.key(),
            event.modifiers(),
            event.text(),
            event.isAutoRepeat(),
        )
        question.ignore()
        QApplication.sendEvent(QApplication.focusWidget() or self._window, question)
        return question.isAccepted()
