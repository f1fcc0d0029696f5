"""The insides of a view that are ours: as Qt's own, but for the time that they take."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from gui.columns import Heads
from gui.viewport import filled_with


def test_it_has_the_colour_of_its_role(qtbot: QtBot) -> None:
    widget = filled_with(QPalette.ColorRole.Base)
    qtbot.addWidget(widget)
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Base, "#123456")
    widget.setPalette(palette)

    assert widget.grab().toImage().pixelColor(3, 3).name() == "#123456"


def test_heads_have_one_like_those_of_qt(qtbot: QtBot) -> None:
    ours = Heads()
    qts = QHeaderView(ours.orientation())
    for each in (ours, qts):
        qtbot.addWidget(each)

    ours_inside, qts_inside = ours.viewport(), qts.viewport()

    assert ours_inside.backgroundRole() is qts_inside.backgroundRole()
    assert ours_inside.hasMouseTracking() == qts_inside.hasMouseTracking()
    assert ours_inside.autoFillBackground() == qts_inside.autoFillBackground()
