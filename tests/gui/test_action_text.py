"""What is said of an action in lists: its name as spoken, its keys, why it is not possible."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from gui.action_text import keys_of, name_of, reason_of, title_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("&History…", "History"),
        ("Set a &field...", "Set a field"),
        ("R&&D", "R&D"),
        ("ファイル(&F)", "ファイル"),
        ("Undo deleting “A && B”", "Undo deleting “A & B”"),
        ("", ""),
    ],
)
def test_a_name_has_neither_mnemonic_nor_dots(qtbot: QtBot, text: str, name: str) -> None:
    assert name_of(QAction(text)) == name


def test_the_title_of_a_menu_has_no_mnemonic(qtbot: QtBot) -> None:
    assert title_of("&Contact") == "Contact"


def test_every_key_of_an_action_is_told(qtbot: QtBot) -> None:
    action = QAction("Refresh")
    action.setShortcuts([QKeySequence("F5"), QKeySequence("Ctrl+R")])

    assert keys_of(action) == ("F5", "Ctrl+R")
    assert keys_of(QAction("About")) == ()


def test_the_reason_is_the_tool_tip_of_what_is_disabled(qtbot: QtBot) -> None:
    action = QAction("&Delete…")
    action.setToolTip("This PBX cannot delete")
    of_enabled = reason_of(action)

    action.setEnabled(False)

    assert of_enabled == ""
    assert reason_of(action) == "This PBX cannot delete"


def test_a_tool_tip_that_only_repeats_the_name_is_no_reason(qtbot: QtBot) -> None:
    action = QAction("&Delete…")
    action.setEnabled(False)

    assert reason_of(action) == ""
