"""Pens, colours and measures of the list, made once for a palette, a font and a density."""

from collections import OrderedDict
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap
from PySide6.QtWidgets import QWidget

from gui.design import Colours, Size, colours_for, row_size, sized
from gui.marked_text import Pen
from gui.preferences import Density


def row_height(font: QFont, density: Density) -> int:
    """Return the height of every row, in logical pixels."""
    line = QFontMetrics(font).height()
    if density is Density.COMPACT:
        return line + row_size("compact")
    second = QFontMetrics(sized(font, Size.SMALL)).height()
    return max(line + second, avatar_size(font)) + row_size("comfortable")


def avatar_size(font: QFont) -> int:
    """Return the width of the circle with the initials; it grows with large type."""
    return max(row_size("avatar"), round(QFontMetrics(font).height() * 1.8))


@dataclass(slots=True)
class CellLook:
    """What a row is drawn with.

    Attributes:
        indent: where the name begins in its cell: behind the letter and the circle.
        gutter: the room for the letter of the order.
        faces: circles that were drawn lately, by initials, hue and scale of the screen.
    """

    density: Density
    is_mirrored: bool
    colours: Colours
    chosen: QColor
    chosen_edge: QColor
    line: QColor
    accent: QColor
    text: Pen
    on_chosen: Pen
    quiet: Pen
    letter: Pen
    chip: Pen
    asking: Pen
    chip_ground: QColor
    asking_ground: QColor
    star: Pen
    initials: Pen
    avatar: int
    gutter: int
    indent: int
    faces: OrderedDict[tuple[str, int, float], QPixmap] = field(default_factory=OrderedDict)

    @classmethod
    def of(cls, table: QWidget, density: Density, avatar: int) -> "CellLook":
        """Return the look of the rows of *table*.

        Args:
            table: whose palette, font and direction count.
            density: of its rows.
            avatar: the width of the circle with the initials; 0 for none.
        """
        palette, font, is_mirrored = table.palette(), table.font(), table.isRightToLeft()
        colours = colours_for(palette)
        small, bold = sized(font, Size.SMALL), sized(font, Size.SMALL, is_bold=True)
        text, mark = palette.text().color(), colours.of("mark")
        gutter = QFontMetrics(bold).horizontalAdvance("W") + 12
        return cls(
            density=density,
            is_mirrored=is_mirrored,
            colours=colours,
            chosen=colours.of("chosen"),
            chosen_edge=colours.of("chosen_edge"),
            line=colours.of("line"),
            accent=palette.highlight().color(),
            text=Pen.of(font, text, mark, is_mirrored=is_mirrored),
            on_chosen=Pen.of(
                font, colours.of("text"), colours.of("mark_chosen"), is_mirrored=is_mirrored
            ),
            quiet=Pen.of(small, colours.of("quiet"), mark, is_mirrored=is_mirrored),
            letter=Pen.of(bold, colours.of("link"), mark, is_mirrored=is_mirrored),
            chip=Pen.of(small, colours.of("quiet"), mark, is_mirrored=is_mirrored),
            asking=Pen.of(small, colours.of("warn"), mark, is_mirrored=is_mirrored),
            chip_ground=colours.of("hover"),
            asking_ground=colours.of("warn_ground"),
            star=Pen.of(font, colours.of("star"), mark, is_mirrored=is_mirrored),
            initials=Pen.of(
                sized(font, Size.SMALL), colours.of("quiet"), mark, is_mirrored=is_mirrored
            ),
            avatar=avatar,
            gutter=gutter,
            indent=gutter + (avatar + 8 if avatar else 0),
        )
