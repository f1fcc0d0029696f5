"""Our icons: each is there, drawn in the colours of the palette, sharp at every size."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from gui.icons import RESOURCES, application_icon, icon

GUI = Path(__file__).parents[2] / "gui"
SIZES = (16, 20, 32, 40)
FILES = sorted((RESOURCES / "icons").glob("*.svg"))
OWN_COLOURS = {"switchbook"}


def names_used() -> set[str]:
    """Return the names that the window's source gives to icons."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in GUI.glob("*.py"))
    known = {path.stem for path in FILES} - OWN_COLOURS
    return {name for name in re.findall(r'"([a-z-]+)"', sources) if name in known}


def palette_of(colour: str, disabled: str = "#777777") -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(disabled))
    return palette


def solid_colours(image: QImage) -> Iterator[str]:
    for x in range(image.width()):
        for y in range(image.height()):
            if (colour := image.pixelColor(x, y)).alpha() == 255:
                yield colour.name()


def drawn(name: str, colour: str, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon(name, palette_of(colour)).pixmap(QSize(40, 40), 1.0, mode).toImage()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted(names_used()))
def test_an_icon_is_drawn_in_the_colour_of_the_text_beside_it(name: str) -> None:
    assert set(solid_colours(drawn(name, "#ff0000"))) == {"#ff0000"}
    assert set(solid_colours(drawn(name, "#00ff00"))) == {"#00ff00"}


@pytest.mark.usefixtures("qapp")
def test_a_button_that_is_disabled_has_a_pale_icon() -> None:
    colours = set(solid_colours(drawn("save", "#000000", QIcon.Mode.Disabled)))

    assert colours == {"#777777"}


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_for_each_size() -> None:
    sizes = icon("edit", QPalette()).availableSizes()

    assert {size.width() for size in sizes} == set(SIZES)


@pytest.mark.usefixtures("qapp")
def test_the_program_has_an_icon_of_its_own() -> None:
    image = application_icon().pixmap(QSize(64, 64)).toImage()

    assert len(set(solid_colours(image))) > 1


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_plain_and_takes_its_colour_from_outside(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert source.startswith("<svg")
    assert not re.search(r"<script|<image|href=|@import|<!ENTITY", source)
    assert path.stem in OWN_COLOURS or "currentColor" in source
    assert path.stem in OWN_COLOURS or not re.search(r"#[0-9a-fA-F]{3}", source)


def test_ways_out_lead_to_the_other_side_where_one_reads_from_the_right(
    qapp: QApplication,
) -> None:
    before = {name: drawn(name, "#123456") for name in ("sign-out", "command")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: drawn(name, "#123456") for name in before}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert after["sign-out"] == before["sign-out"].flipped(Qt.Orientation.Horizontal)
    assert after["command"] == before["command"]
