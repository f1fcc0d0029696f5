"""Light and dark: every colour of ours can be read, and follows the choice."""

import gc
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.design import colours_for
from gui.icons import RESOURCES
from gui.label import Label
from gui.theme import Theme

Role = QPalette.ColorRole
Group = QPalette.ColorGroup
TEXT, MARK = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11; disabled text and mere ornaments are exempt
GROUNDS = (Role.Window, Role.Base, Role.AlternateBase)
PAIRS = [
    *[(Role.WindowText, ground, TEXT) for ground in GROUNDS],
    *[(Role.Text, ground, TEXT) for ground in GROUNDS],
    *[(Role.PlaceholderText, ground, TEXT) for ground in GROUNDS],
    (Role.ButtonText, Role.Button, TEXT),
    (Role.ButtonText, Role.Window, TEXT),  # icons in the tool bar
    (Role.HighlightedText, Role.Highlight, TEXT),
    (Role.ToolTipText, Role.ToolTipBase, TEXT),
    (Role.Link, Role.Window, TEXT),
    (Role.Highlight, Role.Base, MARK),
    (Role.Highlight, Role.Window, MARK),
    (Role.Accent, Role.Window, MARK),
]


def luminance(colour: QColor) -> float:
    """Return the relative luminance, as WCAG defines it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """Dress the application in light, then in dark."""
    theme = Theme(qapp, request.param)
    yield theme
    theme.deleteLater()
    Theme(qapp, Qt.ColorScheme.Unknown).deleteLater()


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[Theme]:
    """Dress the application in dark."""
    theme = Theme(qapp, Qt.ColorScheme.Dark)
    yield theme
    theme.deleteLater()
    Theme(qapp, Qt.ColorScheme.Unknown).deleteLater()


def wrong_colour(theme: Theme) -> QColor:
    """Return the colour of what is wrong, out of the style sheet in force."""
    found = re.search(r'#hint\[state="wrong"\] \{ color: (#\w+)', theme.sheet)
    assert found
    return QColor(found[1])


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
@pytest.mark.parametrize("group", [Group.Active, Group.Inactive])
def test_what_is_in_front_stands_out(
    front: Role, ground: Role, least: float, group: Group, qapp: QApplication
) -> None:
    palette = qapp.palette()

    assert contrast(palette.color(group, front), palette.color(group, ground)) >= least


@pytest.mark.parametrize("ground", GROUNDS)
def test_what_is_wrong_stands_out(ground: Role, theme: Theme, qapp: QApplication) -> None:
    assert contrast(wrong_colour(theme), qapp.palette().color(ground)) >= TEXT


@pytest.mark.parametrize("name", ["style.qss", "controls.qss"])
def test_a_style_sheet_has_no_colour_of_its_own(name: str) -> None:
    sheet = (RESOURCES / "design" / name).read_text(encoding="utf-8")

    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    values = re.findall(r"(?:color|background|border[\w-]*):([^;}]*)", rules)
    words = [word for value in values for word in value.split()]
    usual = {"none", "transparent", "solid"}
    assert all(word[0] == "@" or word in usual or re.fullmatch(r"\d+(px)?", word) for word in words)


def test_no_place_in_the_style_sheet_is_left_open(theme: Theme) -> None:
    assert "@" not in theme.sheet


@pytest.mark.usefixtures("dark")
def test_dark_is_dark_where_the_platform_knows_light_only(qapp: QApplication) -> None:
    palette = qapp.palette()

    assert palette.color(Role.Window).lightness() < palette.color(Role.WindowText).lightness()


def test_another_choice_is_followed_after_garbage_was_collected(
    dark: Theme, qapp: QApplication
) -> None:
    gc.collect()

    dark.choose(Qt.ColorScheme.Light)

    palette = qapp.palette()
    assert palette.color(Role.Window).lightness() > palette.color(Role.WindowText).lightness()


def test_more_contrast_is_there_at_once_and_goes_again(dark: Theme, qapp: QApplication) -> None:
    def between() -> float:
        palette = qapp.palette()
        return contrast(palette.color(Role.PlaceholderText), palette.color(Role.Base))

    before = between()
    dark.choose(Qt.ColorScheme.Dark, more_contrast=True)
    more = between()
    dark.choose(Qt.ColorScheme.Dark)

    assert before < more
    assert between() == before


def test_more_contrast_comes_by_itself_where_the_system_asks_for_it(
    dark: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = colours_for(qapp.palette()).shade
    monkeypatch.setattr("gui.theme._asks_for_contrast", lambda _system: True)

    hints = qapp.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)

    assert (before, colours_for(qapp.palette()).shade) == ("", "-strong-dark")
    assert "tick-strong-dark.svg" in dark.sheet


def test_more_contrast_reaches_what_is_drawn_by_hand_on_every_platform(
    dark: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")

    dark.choose(Qt.ColorScheme.Dark, more_contrast=True)

    assert colours_for(qapp.palette()).shade


def test_what_is_in_sight_is_painted_anew_once_all_of_it_is_dressed(
    dark: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    hints = [Label("words", "hint", window) for _ in range(3)]
    dark.dress(*hints)
    with qtbot.waitExposed(window):
        window.show()

    dark.choose(Qt.ColorScheme.Light)
    is_held = not window.updatesEnabled()
    qtbot.waitUntil(window.updatesEnabled)

    assert is_held
    assert all(each.styleSheet() == dark.sheet for each in hints)


def test_hints_are_painted_in_the_colours_of_the_theme(
    dark: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    hint = Label("words", "hint")
    qtbot.addWidget(hint)
    dark.dress(hint)
    hint.show()

    assert hint.palette().color(Role.WindowText) == qapp.palette().color(Role.PlaceholderText)
