"""Updates are looked for in the browser; the program itself asks nobody."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from pytestqt.qtbot import QtBot

from gui.main_window import RELEASES, MainWindow

ROOT = Path(__file__).resolve().parents[2]


def test_the_menu_opens_the_page_of_the_releases(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = MainWindow("1.0")
    qtbot.addWidget(window)

    actions = window.findChildren(QAction)
    next(each for each in actions if each.text() == "Look for updates…").trigger()

    assert opened == [QUrl(RELEASES)]


def test_the_page_is_the_one_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

    assert project["project"]["urls"]["releases"] == RELEASES
