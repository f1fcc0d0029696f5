"""Every colour that stands on another can be read; nothing is said by a pale one."""

import re

import pytest
from PySide6.QtGui import QColor

from gui.design import (
    Colours,
    Scheme,
    Size,
    colours,
    colours_for,
    marked_as_strong,
    palette_of,
    sized,
)
from gui.icons import RESOURCES
from tests.gui.test_theme import MARK, TEXT, contrast

STRONG_TEXT, STRONG_MARK = 7.0, 4.5  # where more contrast is asked for: WCAG 2.2, 1.4.6

GROUNDS = ("window", "surface", "raised", "hover", "chosen")
WORDS = ("text", "quiet", "link")
ON_GROUNDS = [(word, ground) for word in WORDS for ground in GROUNDS]
PAIRS = [
    *ON_GROUNDS,
    ("on_accent", "accent"),
    ("wrong", "surface"),
    ("wrong", "window"),
    ("wrong", "wrong_ground"),
    ("warn", "warn_ground"),
    ("text", "warn_ground"),
    ("text", "wrong_ground"),
    ("text", "mark"),
    ("text", "mark_chosen"),
    ("quiet", "mark"),
]
PARTS = [
    ("edge", "surface"),
    ("edge", "window"),
    ("accent", "surface"),
    ("star", "surface"),
    ("disabled", "surface"),
    ("disabled", "window"),
]
STRONG_PARTS = [
    *PARTS,
    *[(part, "surface") for part in ("line", "chosen_edge", "disabled")],
    *[("edge", ground) for ground in GROUNDS],
]


@pytest.fixture(params=[(each, high) for each in Scheme for high in (False, True)], ids=str)
def shown(request: pytest.FixtureRequest) -> Colours:
    scheme, is_high = request.param
    return colours(scheme, high_contrast=is_high)


@pytest.fixture(params=Scheme)
def strong(request: pytest.FixtureRequest) -> Colours:
    return colours(request.param, high_contrast=True)


@pytest.mark.parametrize(("word", "ground"), PAIRS)
def test_words_stand_out(shown: Colours, word: str, ground: str) -> None:
    assert contrast(shown.of(word), shown.of(ground)) >= TEXT


@pytest.mark.parametrize(("word", "ground"), PAIRS)
def test_words_stand_out_more_where_it_is_asked_for(
    strong: Colours, word: str, ground: str
) -> None:
    assert contrast(strong.of(word), strong.of(ground)) >= STRONG_TEXT


@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_parts_stand_out(shown: Colours, part: str, ground: str) -> None:
    assert contrast(shown.of(part), shown.of(ground)) >= MARK


@pytest.mark.parametrize(("part", "ground"), STRONG_PARTS)
def test_parts_stand_out_more_where_it_is_asked_for(
    strong: Colours, part: str, ground: str
) -> None:
    assert contrast(strong.of(part), strong.of(ground)) >= STRONG_MARK


@pytest.mark.parametrize(
    ("picture", "ground"),
    [
        ("tick", "accent"),
        *((name, "surface") for name in ("open", "up", "folded", "folded-rtl")),
    ],
)
def test_pictures_of_parts_stand_out(shown: Colours, picture: str, ground: str) -> None:
    path = RESOURCES / "design" / f"{picture}{shown.shade}.svg"
    ink = re.search(r'stroke="(#\w+)"', path.read_text(encoding="utf-8"))

    assert ink
    least = STRONG_MARK if shown.shade else MARK
    assert contrast(QColor(ink[1]), shown.of(ground)) >= least


@pytest.mark.parametrize("hue", range(8))
def test_initials_stand_out(shown: Colours, hue: int) -> None:
    ground, ink = map(QColor, shown.avatars[hue])

    assert contrast(ground, ink) >= (STRONG_TEXT if shown.shade else TEXT)


@pytest.mark.parametrize("scheme", Scheme)
def test_the_platforms_own_palette_can_ask_for_more_contrast(qapp: object, scheme: Scheme) -> None:
    theirs = palette_of(scheme)

    assert colours_for(theirs) == colours(scheme)
    assert colours_for(marked_as_strong(theirs)).shade


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("is_high", [False, True])
def test_what_is_drawn_by_hand_has_the_contrast_of_the_palette(
    qapp: object,
    scheme: Scheme,
    is_high: bool,  # noqa: FBT001
) -> None:
    drawn = colours_for(palette_of(scheme, high_contrast=is_high))

    assert drawn == colours(scheme, high_contrast=is_high)
    assert drawn.by_role == colours(scheme, high_contrast=is_high).by_role


def test_sizes_of_type_follow_the_systems_own(qapp: object) -> None:
    from PySide6.QtGui import QFont

    font = QFont()
    font.setPointSizeF(20)

    assert sized(font, Size.LARGE).pointSizeF() > 20 > sized(font, Size.SMALL).pointSizeF()
