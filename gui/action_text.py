"""What an action is called, what keys it has and why it cannot be taken now."""

import re

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.icons import BESIDE_ICON

_MNEMONIC = re.compile(r"\(&\w\)|&(&?)")
_DOTS = ("…", "...")


def name_of(action: QAction) -> str:
    """Return the text of *action* as one says it: without mnemonic and dots."""
    text = _without_mnemonic(action.text()).strip()
    for dots in _DOTS:
        text = text.removesuffix(dots)
    return text.strip()


def keys_of(action: QAction) -> tuple[str, ...]:
    """Return the keys of *action* as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return tuple(keys.toString(form) for keys in action.shortcuts() if not keys.isEmpty())


def reason_of(action: QAction) -> str:
    """Return why *action* cannot be taken now, where its tool tip says more than its name."""
    if action.isEnabled():
        return ""
    reason = action.toolTip().strip()
    return "" if _without_mnemonic(reason).rstrip("….") == name_of(action) else reason


def part_from_icon(action: QAction, button: QWidget) -> None:
    """Let the words of *action* on its tool button keep off the icon: Qt leaves four pixels."""
    if name := name_of(action):
        action.setIconText(f"{BESIDE_ICON}{name}")
        button.setAccessibleName(name)


def title_of(text: str) -> str:
    """Return the title of a menu without its mnemonic."""
    return _without_mnemonic(text).strip()


def _without_mnemonic(text: str) -> str:
    """Return *text* without ``&``; a doubled one is one, and "(&F)", as in Japanese, is none."""
    return _MNEMONIC.sub(lambda match: match[1] or "", text)
