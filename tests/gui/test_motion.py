"""Nothing moves by itself: who wants no motion needs not ask for that."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QTreeView

from gui.application import set_up_qt
from gui.history_page import HistoryPage
from gui.main_window import MainWindow
from gui.waiting_page import WaitingPage

SOURCES = sorted((Path(__file__).parents[2] / "gui").glob("*.py"))
MOVING = re.compile(r"Q\w*Animation|QTimeLine|QMovie|QScroller\b|setEffectEnabled")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_part_of_the_window_has_an_animation(path: Path) -> None:
    assert not MOVING.search(path.read_text(encoding="utf-8"))


@pytest.mark.usefixtures("qapp")
def test_lists_open_and_scroll_in_one_step() -> None:
    set_up_qt()

    for page in (MainWindow("0"), HistoryPage(), WaitingPage()):
        trees = page.findChildren(QTreeView)
        assert page.findChildren(QAbstractScrollArea)
        assert not any(each.isAnimated() for each in trees)
        page.deleteLater()
