"""The user guide: whole in every language, in the words and with the keys of the window."""

import re
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from gui.guide import HELP, Guide, anchor_of
from gui.guide_text import GuideText
from gui.languages import LANGUAGES, SOURCE
from gui.line_delegate import TRAILING
from gui.main_window import RELEASES
from tests.gui.desk import Desk

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from translations import read, source_of
from words import words_of

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [code for code in LANGUAGES if code != SOURCE]
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
KEYS = re.compile(r"`([^`]+)`")
WORD = re.compile(r"\*\*([^*]+)\*\*")  # of the window
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
PROPER_NAMES = {"Microsoft 365"}


def text_of(code: str) -> str:
    return (HELP / f"{code}.md").read_text("utf-8")


def headings(code: str) -> list[tuple[str, str]]:
    """Return level and words of each."""
    return HEADING.findall(text_of(code))


def chapters(code: str) -> list[str]:
    """Return what stands between the headings, without its line ends."""
    pieces = re.split(r"^#+ .+$", text_of(code), flags=re.MULTILINE)
    return [" ".join(piece.split()) for piece in pieces]


def targets(code: str) -> list[list[int]]:
    """Return to which heading each link leads, chapter by chapter."""
    anchors = [f"#{anchor_of(words)}" for _, words in headings(code)]
    return [[anchors.index(href) for href in LINK.findall(each)] for each in chapters(code)]


def plain(words: str) -> str:
    return words.removesuffix("…")


@cache
def window_words() -> dict[str, dict[str, set[str]]]:
    """Return what the window says for each word of its source, by language."""
    said: dict[str, dict[str, set[str]]] = {SOURCE: {}}
    for word in words_of(ROOT):
        said[SOURCE].setdefault(plain(word.text), set()).add(plain(word.text))
    for code in OTHERS:
        said[code] = {}
        for each in read(source_of(code)):
            forms = {plain(form) for form in each.forms}
            said[code].setdefault(plain(each.word.text), set()).update(forms)
    return said


# In every language


@pytest.mark.parametrize("code", OTHERS)
def test_every_heading_is_there_in_the_same_order(code: str) -> None:
    assert [level for level, _ in headings(code)] == [level for level, _ in headings(SOURCE)]
    assert targets(code) == targets(SOURCE)


@pytest.mark.parametrize("code", OTHERS)
def test_every_chapter_names_the_same_keys(code: str) -> None:
    assert [sorted(KEYS.findall(each)) for each in chapters(code)] == [
        sorted(KEYS.findall(each)) for each in chapters(SOURCE)
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_uses_the_very_words_of_the_window(code: str) -> None:
    said = window_words()[code]
    for here, source in zip(chapters(code), chapters(SOURCE), strict=True):
        words, meant = WORD.findall(here), WORD.findall(source)
        assert len(words) == len(meant), here[:60]
        for word in meant:
            possible = said.get(word, set()) | (PROPER_NAMES & {word})
            assert possible & set(words), f"{word} is {possible} in the window"


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_shown_without_its_markup(code: str, qtbot: QtBot) -> None:
    text = GuideText()
    qtbot.addWidget(text)

    text.show_text(text_of(code))

    shown = text.toPlainText()
    assert not re.search(r"[#*`<>\[\]]|\]\(", shown)
    assert list(text.chapters) == [words for level, words in headings(code) if level == "##"]
    assert max(shown) < "\U00010000"  # else places in it are counted otherwise


def test_what_was_found_is_marked_in_twice_the_size(qtbot: QtBot) -> None:
    text = GuideText()
    qtbot.addWidget(text)
    text.resize(690, 600)
    text.show()
    font = text.font()
    font.setPointSizeF(2 * font.pointSizeF())
    text.setFont(font)
    text.show_text(text_of(SOURCE))

    text.look_for("switchbook")

    assert text.extraSelections()


def test_what_comes_into_sight_with_more_room_is_marked(qtbot: QtBot) -> None:
    text = GuideText()
    qtbot.addWidget(text)
    text.resize(300, 60)
    text.show()
    text.show_text(text_of(SOURCE))
    text.look_for("the")
    before = len(text.extraSelections())

    text.resize(700, 900)

    assert len(text.extraSelections()) > before


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_headings_have_one_anchor_and_links_lead_somewhere(code: str) -> None:
    anchors = [anchor_of(words) for _, words in headings(code)]
    outside = [href for href in LINK.findall(text_of(code)) if not href.startswith("#")]

    assert len(set(anchors)) == len(anchors)
    assert any(targets(code))  # which fails where a link leads nowhere
    assert set(outside) <= {RELEASES}


# Its keys


def test_every_key_it_names_is_one_of_the_window(desk: Desk) -> None:
    desk.window.keys_wanted.emit()
    columns = desk.program._pages.keys.findChildren(QListWidget)  # noqa: SLF001
    shown = [
        str(column.item(row).data(TRAILING)) for column in columns for row in range(column.count())
    ]

    keys = {key for keys in shown for key in keys.split(" · ")}
    assert {key for code in LANGUAGES for key in KEYS.findall(text_of(code))} <= keys


# Reading it


def test_it_is_read_in_the_language_of_the_window(qapp: QApplication) -> None:
    guide = Guide("de")
    before = guide.text

    guide.read()

    assert before is None
    assert guide.text == text_of("de")


@pytest.mark.expects_log("the guide cannot be read")
def test_where_there_is_none_in_a_language_it_is_english(qapp: QApplication) -> None:
    guide = Guide("xx")

    guide.read()

    assert guide.text == text_of(SOURCE)


@pytest.mark.expects_log("the guide cannot be read")
def test_where_there_is_none_at_all_it_is_empty(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("gui.guide.HELP", tmp_path)
    guide = Guide("de")

    guide.read()

    assert guide.text == ""


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Undo and history", "undo-and-history"),
        ("“Saved”, or not?", "saved-or-not"),
        ("Rückgängig und Verlauf", "rückgängig-und-verlauf"),
        ("元に戻すと履歴", "元に戻すと履歴"),
        ("التراجع والسجل", "التراجع-والسجل"),
    ],
)
def test_an_anchor_is_made_as_github_makes_it(heading: str, anchor: str) -> None:
    assert anchor_of(heading) == anchor
