"""The line between list and contact."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.design import Scheme, colours, palette_of
from gui.splitter import Splitter


@pytest.mark.parametrize("is_strong", [False, True])
def test_a_line_parts_what_is_beside_each_other(qtbot: QtBot, *, is_strong: bool) -> None:
    splitter = Splitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.setPalette(palette_of(Scheme.DARK, high_contrast=is_strong))
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(300, 100)
    splitter.show()
    QApplication.processEvents()

    handle = splitter.handle(1)
    picture = handle.grab().toImage()

    line = colours(Scheme.DARK, high_contrast=is_strong).of("line")
    middle = handle.rect().center().x()
    assert [picture.pixelColor(middle, y) for y in (0, 50, 99)] == [line] * 3
