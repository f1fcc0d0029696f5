"""What the window remembers of itself, and what it makes of a file that is not its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.settings import Settings

GEOMETRY = QByteArray(b"\x01\xd9\x00\xff geometry")


def written(folder: Path, text: str) -> Settings:
    (folder / "settings.ini").write_text(text, encoding="utf-8")
    return Settings(folder)


@pytest.mark.usefixtures("qapp")
def test_what_is_remembered_is_there_after_a_restart(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember("window/geometry", GEOMETRY)
    del settings

    assert Settings(tmp_path).bytes_of("window/geometry") == GEOMETRY


def test_what_was_never_remembered_is_empty(tmp_path: Path) -> None:
    assert Settings(tmp_path).bytes_of("window/geometry") == QByteArray()


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("", Qt.ColorScheme.Unknown),
        ("[General]\ntheme=dark\n", Qt.ColorScheme.Dark),
        ("[General]\ntheme=light\n", Qt.ColorScheme.Light),
        ("[General]\ntheme=pink\n", Qt.ColorScheme.Unknown),
        ("[General]\ntheme=dark, light\n", Qt.ColorScheme.Unknown),
    ],
)
def test_the_colours_chosen_are_read(tmp_path: Path, text: str, scheme: Qt.ColorScheme) -> None:
    assert written(tmp_path, text).colour_scheme is scheme


@pytest.mark.parametrize(
    "value",
    ["", "text", "@ByteArray(garbage)", "@Invalid()", "@Rect(0 0 1 1)", "1, 2, 3", "@Variant(\\0)"],
)
def test_a_broken_file_leaves_the_window_as_it_is(tmp_path: Path, value: str, qtbot: QtBot) -> None:
    keys = ("geometry", "splitter", "columns")
    settings = written(tmp_path, "[window]\n" + "".join(f"{key}={value}\n" for key in keys))
    window = MainWindow("0")
    qtbot.addWidget(window)
    before = window.size()

    window.restore(settings)

    assert window.size() == before


def test_the_window_comes_back_as_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    left, found = MainWindow("0"), MainWindow("0")
    qtbot.addWidget(left)
    qtbot.addWidget(found)
    left.resize(700, 500)  # fits the screen of the offscreen platform
    left.contacts.table.horizontalHeader().resizeSection(0, 321)
    left.show()

    settings = Settings(tmp_path)
    left.remember(settings)
    found.restore(settings)

    assert found.size() == left.size()
    assert found.contacts.table.columnWidth(0) == 321


def test_a_profile_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be", encoding="utf-8")

    settings = Settings(tmp_path / "profile")
    settings.remember("window/geometry", GEOMETRY)

    assert settings.bytes_of("window/geometry") == GEOMETRY


def test_the_systems_proxy_is_used_until_the_person_turns_it_off(tmp_path: Path) -> None:
    before = Settings(tmp_path).uses_proxy
    Settings(tmp_path).remember_proxy(is_used=False)

    assert before
    assert not Settings(tmp_path).uses_proxy
