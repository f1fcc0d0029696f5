"""Pens, colours and measures of the list, made once for a palette, a font and a density."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

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
    """

    density: Density
    colours: Colours
    ground: QColor
    chosen: QColor
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

    @classmethod
    def of(cls, palette: QPalette, font: QFont, density: Density, avatar: int) -> "CellLook":
        """Return the look that goes with *palette* and *font*.

        Args:
            palette: of the table.
            font: of the table.
            density: of its rows.
            avatar: the width of the circle with the initials; 0 for none.
        """
        colours = colours_for(palette)
        small, bold = sized(font, Size.SMALL), sized(font, Size.SMALL, is_bold=True)
        base, text, mark = palette.base().color(), palette.text().color(), colours.of("mark")
        gutter = QFontMetrics(bold).horizontalAdvance("W") + 8
        return cls(
            density=density,
            colours=colours,
            ground=base,
            chosen=colours.of("chosen"),
            line=colours.of("line"),
            accent=palette.highlight().color(),
            text=Pen.of(font, text, mark),
            on_chosen=Pen.of(font, colours.of("text"), colours.of("mark_chosen")),
            quiet=Pen.of(small, colours.of("quiet"), mark),
            letter=Pen.of(bold, colours.of("link"), mark),
            chip=Pen.of(small, colours.of("quiet"), mark),
            asking=Pen.of(small, colours.of("warn"), mark),
            chip_ground=colours.of("hover"),
            asking_ground=colours.of("warn_ground"),
            star=Pen.of(font, colours.of("star"), mark),
            initials=Pen.of(sized(font, Size.SMALL), colours.of("quiet"), mark),
            avatar=avatar,
            gutter=gutter,
            indent=gutter + (avatar + 8 if avatar else 0),
        )
