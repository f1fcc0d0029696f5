"""The heads of the columns: what is half in sight is cut where its cells are."""

from PySide6.QtGui import QImage, QStandardItemModel
from pytestqt.qtbot import QtBot

from gui.columns import Heads


def painted(width: int, qtbot: QtBot) -> QImage:
    """Return the pixels from 250 to 300 of heads of that width."""
    heads, model = Heads(), QStandardItemModel(0, 2)
    qtbot.addWidget(heads)
    model.setHorizontalHeaderLabels(["Name", "Business phone"])
    heads.setModel(model)
    heads.resize(width, 30)
    heads.resizeSection(0, 250)
    heads.resizeSection(1, 160)
    return heads.grab().toImage().copy(250, 0, 50, 30)


def test_a_head_that_is_half_in_sight_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    assert painted(300, qtbot) != painted(900, qtbot)  # whose letters go on where the other ends
