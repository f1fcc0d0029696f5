"""How everything looks: colours by role, sizes of type, spaces, as ``resources/design`` has them.

No colour and no size of type is written anywhere else. What follows the platform's own
controls, on Windows and macOS, takes its colours from the palette there.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget

from gui.icons import RESOURCES


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Size(StrEnum):
    """Sizes of type, as parts of the system's own."""

    SMALL = "small"
    BODY = "body"
    TITLE = "title"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme, by role.

    Attributes:
        shade: which pictures of parts go with them, as it stands in their files' names.
    """

    by_role: Mapping[str, str] = field(repr=False)
    avatars: tuple[tuple[str, str], ...] = ()
    shade: str = ""

    def of(self, role: str) -> QColor:
        """Return the colour of *role*, a name of ``resources/design/design.json``."""
        return QColor(self.by_role[role])

    def avatar(self, hue: int) -> tuple[QColor, QColor]:
        """Return ground and text of the circle for *hue*."""
        ground, text = self.avatars[hue % len(self.avatars)]
        return QColor(ground), QColor(text)


@cache
def _tokens() -> Any:  # noqa: ANN401  # JSON
    return json.loads((RESOURCES / "design" / "design.json").read_text(encoding="utf-8"))


@cache
def colours(scheme: Scheme, *, high_contrast: bool = False) -> Colours:
    """Return the colours of *scheme*."""
    tokens = dict(_tokens()[scheme])
    if high_contrast:
        tokens |= _tokens()["high_contrast"][scheme]
    avatars = tuple((ground, text) for ground, text in tokens.pop("avatars"))
    shade = f"-strong-{scheme}" if high_contrast else ""
    return Colours(MappingProxyType(tokens), avatars, shade)


def space(name: str) -> int:
    """Return a step of the scale of spaces, in logical pixels."""
    return int(_tokens()["space"][name])


def row_size(name: str) -> int:
    """Return a measure of the rows of the list, in logical pixels."""
    return int(_tokens()["row"][name])


def radius() -> int:
    """Return how round the corners are, in logical pixels."""
    return int(_tokens()["radius"])


def sized(font: QFont, size: Size, *, is_bold: bool = False) -> QFont:
    """Return *font* in another size."""
    result, factor = QFont(font), float(_tokens()["type"][size])
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    result.setBold(is_bold)
    return result


def sized_as(font: QFont, other: QFont) -> QFont:
    """Return *font* in the size of *other*."""
    result = QFont(font)
    if other.pointSizeF() > 0:
        result.setPointSizeF(other.pointSizeF())
    else:
        result.setPixelSize(other.pixelSize())
    return result


def set_size(widget: QWidget, size: Size, *, is_bold: bool = False) -> None:
    """Let the words of *widget* have another size of type."""
    widget.setFont(sized(widget.font(), size, is_bold=is_bold))


def beside_bar(widget: QWidget) -> tuple[int, int, int, int]:
    """Return margins that keep what is in *widget* away from the scroll bar beside it."""
    gap = space("base")
    return (gap, 0, 0, 0) if widget.isRightToLeft() else (0, 0, gap, 0)


def scheme_of(palette: QPalette) -> Scheme:
    """Return which scheme *palette* belongs to."""
    window, text = palette.window().color(), palette.windowText().color()
    return Scheme.DARK if window.lightness() < text.lightness() else Scheme.LIGHT


def colours_for(palette: QPalette) -> Colours:
    """Return the colours that go with *palette*, those of high contrast where it has them."""
    scheme = scheme_of(palette)
    strong = colours(scheme, high_contrast=True)
    is_strong = palette.placeholderText().color() == strong.of("quiet")
    return strong if is_strong else colours(scheme)


def marked_as_strong(palette: QPalette) -> QPalette:
    """Return *palette*, which is the platform's, so that ``colours_for`` gives high contrast."""
    result, strong = QPalette(palette), colours(scheme_of(palette), high_contrast=True)
    result.setColor(_Role.PlaceholderText, strong.of("quiet"))
    return result


_Role = QPalette.ColorRole
_ROLES: Mapping[QPalette.ColorRole, str] = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "raised",
    _Role.Text: "text",
    _Role.PlaceholderText: "quiet",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.Light: "surface",
    _Role.Midlight: "hover",
    _Role.Mid: "edge",
    _Role.Dark: "edge",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "link",
    _Role.LinkVisited: "link",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
}
_WORDS = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette_of(scheme: Scheme, *, high_contrast: bool = False) -> QPalette:
    """Return the palette of *scheme*."""
    chosen, palette = colours(scheme, high_contrast=high_contrast), QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, chosen.of(name))
    for role in _WORDS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, chosen.of("disabled"))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, chosen.of("line"))
    return palette
