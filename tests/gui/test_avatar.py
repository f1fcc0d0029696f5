"""Initials and colours: of every name, and the same everywhere."""

import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.avatar import HUES, Avatar, colours_of, hue_of, initials_of
from gui.design import Scheme, palette_of
from gui.theme import dark_palette
from tests.strategies import texts

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
NAMES = ("Ana Ruiz", "Jan", "de Vries, Jan", "Örs", "山田", "7", "", "x", "Kim", "Lea", "Bo", "Di")


@pytest.fixture
def avatar(qtbot: QtBot) -> Avatar:
    """Return the avatar of nobody yet."""
    avatar = Avatar()
    qtbot.addWidget(avatar)
    avatar.resize(avatar.sizeHint())
    return avatar


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Ana Ruiz", "AR"),
        ("ana ruiz", "AR"),
        ("Ana María Ruiz Soler", "AS"),
        ("de Vries, Jan", "JV"),
        ("Jan de Vries", "JV"),
        ("Dr. Ana Ruiz, PhD", "AR"),
        ("Ana Ruiz (Acme)", "AR"),
        ("Sam", "S"),
        ("\u201cÖrs\u201d", "Ö"),
        ("O\u0308rs Nagy", "ÖN"),
        ("ßen", "ß"),
        ("3M", "3"),
        ("山田太郎", "山"),
        ("山田 太郎", "山"),
        ("김민수", "김"),
        ("عبد الرحمن", "ع"),
        ("\u202eAna", "A"),
        ("क्षितिज", "क्षि"),
        ("\U0001f3bb", "\U0001f3bb"),
        ("\U0001f3bb Ana", "A"),
        (FAMILY, FAMILY),
        ("\U0001f1e9\U0001f1ea", "\U0001f1e9\U0001f1ea"),
        ("", ""),
        (" \u200f ", ""),
        ("+49 30 1", ""),
        ("\ud83d", ""),
    ],
)
def test_initials_are_what_a_reader_would_take(name: str, initials: str) -> None:
    assert initials_of(name) == initials


@given(texts)
def test_every_name_has_few_letters_and_a_hue(name: str) -> None:
    assert len(initials_of(name)) <= 16
    assert initials_of(name).isprintable() or "\u200d" in initials_of(name)
    assert 0 <= hue_of(name) < HUES


def test_a_letter_with_a_thousand_marks_is_cut_to_a_few() -> None:
    assert len(initials_of("Z" + "\u0334" * 1000)) <= 4


def test_a_hue_does_not_change_from_one_start_to_the_next() -> None:
    code = f"from gui.avatar import hue_of; print([hue_of(name) for name in {NAMES!r}])"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONIOENCODING": "utf-8"}
    root = Path(__file__).parents[2]

    told = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, check=True
    )

    assert told.stdout.decode().strip() == str([hue_of(name) for name in NAMES])
    assert hue_of("Ana Ruiz") == hue_of(" ana ruíz")
    assert len(set(map(hue_of, NAMES))) > HUES // 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("is_high", "least"), [(False, 4.5), (True, 7.0)])
def test_letters_can_be_read_on_every_colour(
    scheme: Scheme,
    is_high: bool,  # noqa: FBT001
    least: float,
) -> None:
    palette = palette_of(scheme, high_contrast=is_high)
    pairs = {colours_of(str(number), palette) for number in range(200)}

    assert len(pairs) == HUES
    assert min(contrast(*pair) for pair in pairs) >= least


def test_another_name_is_seen_at_once(avatar: Avatar) -> None:
    avatar.show_name("Ana Ruiz")
    before = painted(avatar)

    avatar.show_name("Bo Ruiz")

    assert avatar.initials() == "BR"
    assert painted(avatar) != before


def test_without_a_name_a_person_is_drawn(avatar: Avatar) -> None:
    avatar.show_name("+49 30 1")

    assert avatar.initials() == ""
    ink = QColor(colours_of("+49 30 1", avatar.palette())[1])
    assert ink.name() in colours_in(painted(avatar))


def test_a_dark_palette_has_colours_of_its_own(avatar: Avatar) -> None:
    avatar.show_name("Ana Ruiz")

    avatar.setPalette(dark_palette())

    ground, _ink = colours_of("Ana Ruiz", dark_palette())
    assert ground in colours_in(painted(avatar))


def test_it_grows_with_the_text(avatar: Avatar) -> None:
    before, font = avatar.sizeHint().width(), avatar.font()
    font.setPointSizeF(font.pointSizeF() * 2)

    avatar.setFont(font)

    assert avatar.sizeHint().width() > 1.8 * before


def painted(avatar: Avatar) -> QImage:
    return avatar.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    columns, lines = range(image.width()), range(image.height())
    return {image.pixelColor(x, y).name() for x in columns for y in lines}


def contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG 2, section 1.4.3."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    whole = QColor(colour)
    red, green, blue = map(linear, (whole.redF(), whole.greenF(), whole.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else math.pow((channel + 0.055) / 1.055, 2.4)
