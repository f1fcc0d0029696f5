"""Our own icons, drawn in the colour of the text beside them."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_WAYS = frozenset({"sign-in", "sign-out"})  # arrows into and out of somewhere
BESIDE_ICON = "\u00a0"
"""What stands before the words of a tool button: Qt leaves them four pixels to the icon."""

_SIZES = (16, 20, 32, 40)  # small and usual, each also for twice as many pixels


def icon(name: str, palette: QPalette) -> QIcon:
    """Return ``resources/icons/NAME.svg`` in the colours of *palette*; ways lead as one reads."""
    groups, role = QPalette.ColorGroup, QPalette.ColorRole.ButtonText
    colours = (palette.color(group, role).name() for group in (groups.Active, groups.Disabled))
    is_from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _icon(name, *colours, is_mirrored=is_from_right and name in _WAYS)


def prepare(*names: str) -> None:
    """Read the files of icons that are drawn later, when nobody should wait for a disk."""
    for name in names:
        _source(str(name))  # of an Act, too, which the cache would take for another key


def application_icon() -> QIcon:
    """Return the program's own icon, which has colours of its own."""
    return QIcon(str(RESOURCES / "icons" / "switchbook.svg"))


@cache
def _icon(name: str, colour: str, disabled: str, *, is_mirrored: bool) -> QIcon:
    result = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for drawn in _drawn(name, ink):
            shown = drawn.transformed(QTransform.fromScale(-1, 1)) if is_mirrored else drawn
            result.addPixmap(shown, mode)
    return result


@cache
def _drawn(name: str, colour: str) -> tuple[QPixmap, ...]:
    source = _source(name).replace(b"currentColor", colour.encode("ascii"))
    renderer = QSvgRenderer(QByteArray(source))
    pixmaps = tuple(QPixmap(size, size) for size in _SIZES)
    for pixmap in pixmaps:
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
    return pixmaps


@cache
def _source(name: str) -> bytes:
    return (RESOURCES / "icons" / f"{name}.svg").read_bytes()
