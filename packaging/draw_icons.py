"""Draws the program's icon in the sizes that desktops ask for: ``draw_icons.py FOLDER``.

It needs Qt, so it runs in the environment that the program is frozen from.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(source: Path, folder: Path) -> None:
    """Write ``SIZE.png`` into *folder* for each size of the picture *source*."""
    renderer = QSvgRenderer(str(source))
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw(Path(__file__).resolve().parents[1] / "resources/icons/switchbook.svg", Path(sys.argv[1]))
