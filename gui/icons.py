"""Our own icons, drawn in the colour of the text beside them."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, palette: QPalette) -> QIcon:
    """Return ``resources/icons/NAME.svg`` in the colours of *palette*."""
    result = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        for size in _SIZES:
            result.addPixmap(_drawn(name, colour, size), mode)
    return result


def application_icon() -> QIcon:
    """Return the program's own icon, which has colours of its own."""
    return QIcon(str(RESOURCES / "icons" / "switchbook.svg"))


def _drawn(name: str, colour: QColor, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", _hex(colour))))
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def _hex(colour: QColor) -> bytes:
    return colour.name().encode("ascii")


@cache
def _source(name: str) -> bytes:
    return (RESOURCES / "icons" / f"{name}.svg").read_bytes()
