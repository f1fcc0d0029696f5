"""What was chosen is there after a restart, whatever else the file of settings holds."""

from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

from contacts.dialing import MapChoice
from contacts.view import LAST_WORD, Order
from gui.preferences import (
    Density,
    NameOrder,
    NumberClick,
    Preferences,
    Refresh,
    ThemeChoice,
)
from gui.settings import FILE_NAME, Settings

OTHERS = Preferences(
    names=NameOrder.LAST_WORD,
    skips_particles=True,
    density=Density.COMPACT,
    shows_initials=False,
    theme=ThemeChoice.DARK,
    more_contrast=True,
    language="ja",
    number_click=NumberClick.SIP,
    country="AT",
    map=MapChoice.APPLE,
    refresh=Refresh.BY_HAND,
)


def file_in(folder: Path) -> QSettings:
    return QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)


def read_from(folder: Path, text: str) -> Preferences:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    return Preferences.read(file_in(folder))


def test_what_was_chosen_is_there_after_a_restart(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    OTHERS.write(file)
    file.sync()
    del file

    assert Preferences.read(file_in(tmp_path)) == OTHERS


def test_the_other_choices_differ_everywhere() -> None:
    """Else the test above would not notice a choice that is never written."""
    usual = Preferences()

    assert not [
        each.name for each in fields(usual) if _of(usual, each.name) == _of(OTHERS, each.name)
    ]


def _of(preferences: Preferences, name: str) -> object:
    return getattr(preferences, name)


def test_who_never_chose_gets_what_is_usual(tmp_path: Path) -> None:
    assert Preferences.read(file_in(tmp_path)) == Preferences()


@pytest.mark.parametrize(
    "value",
    [
        "",
        "pink",
        "yes, no",
        "@ByteArray(x)",
        "@Invalid()",
        "@Variant(\\0)",
        "@Rect(0 0 1 1)",
        "DE-",
    ],
)
def test_nonsense_in_the_file_counts_as_never_chosen(tmp_path: Path, value: str) -> None:
    keys = ["density", "initials", "theme", "language", "number_click"]
    lines = [f"{key}={value}" for key in [*keys, "country", "map", "refresh"]]
    order = [f"by={value}", f"names={value}", f"skips_particles={value}"]

    found = read_from(tmp_path, "\n".join(["[General]", *lines, "[order]", *order]))

    assert found == Preferences()


def test_the_old_file_is_still_understood(tmp_path: Path) -> None:
    found = read_from(
        tmp_path, "[General]\ntheme=dark\n[order]\nby=last_word\nskips_particles=yes\n"
    )

    assert found == Preferences(
        names=NameOrder.LAST_WORD, skips_particles=True, theme=ThemeChoice.DARK
    )


def test_what_is_written_is_read_at_the_start_of_the_window(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    OTHERS.write(file)
    file.sync()

    settings = Settings(tmp_path)

    assert settings.colour_scheme is Qt.ColorScheme.Dark
    assert settings.order == Order(LAST_WORD, skips_particles=True)


def test_the_colours_of_the_system_can_be_chosen_again(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    OTHERS.write(file)
    replace(OTHERS, theme=ThemeChoice.SYSTEM).write(file)
    file.sync()

    assert Settings(tmp_path).colour_scheme is Qt.ColorScheme.Unknown


def test_a_list_ordered_by_company_stays_so(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember_order(Order("company", is_descending=True))
    del settings

    file = file_in(tmp_path)
    OTHERS.write(file)
    file.sync()

    assert Settings(tmp_path).order == Order("company", is_descending=True, skips_particles=True)
    assert Preferences.read(file_in(tmp_path)).names is NameOrder.LAST_WORD


def test_an_order_chosen_at_the_list_is_what_the_page_shows(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    OTHERS.write(file)
    file.sync()
    Settings(tmp_path).remember_order(Order("name"))

    assert Preferences.read(file_in(tmp_path)).names is NameOrder.FIRST_WORD
