"""Text boxes: typing stops at the limit in code points, a paste is kept whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.text_input import LimitedLine, LimitedLines, TextInput
from tests.gui.keyboard import commit, compose, go_to_end, paste, press, type_text

LIMIT = 10
FULL = "0123456789"
EMOJI = "\N{GRINNING FACE}"  # two UTF-16 units
ACCENT = "e\N{COMBINING ACUTE ACCENT}"  # two code points
HEBREW = "שלום"
NBSP = "\N{NO-BREAK SPACE}"
SHIFT = Qt.KeyboardModifier.ShiftModifier

Make = Callable[[int], TextInput]
both_kinds = pytest.mark.parametrize(
    "make", [LimitedLine, lambda limit: LimitedLines(limit, 3)], ids=["line", "lines"]
)


@pytest.fixture
def box(make: Make, qtbot: QtBot) -> TextInput:
    """Return a box for ten code points: of one line, then of several."""
    box = make(LIMIT)
    qtbot.addWidget(box)
    return box


@pytest.fixture
def line(qtbot: QtBot) -> LimitedLine:
    """Return a box for ten code points in one line."""
    box = LimitedLine(LIMIT)
    qtbot.addWidget(box)
    return box


@pytest.fixture
def lines(qtbot: QtBot) -> LimitedLines:
    """Return a box for ten code points in several lines."""
    box = LimitedLines(LIMIT, 3)
    qtbot.addWidget(box)
    return box


def heard_by(signal_owner: TextInput, name: str) -> list[str]:
    heard: list[str] = []
    getattr(signal_owner, name).connect(lambda: heard.append(name))
    return heard


def load_with_cursor_at_end(box: TextInput, text: str) -> None:
    box.load(text)
    go_to_end(box)


@both_kinds
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (FULL + "ab", FULL),
        (EMOJI * 12, EMOJI * LIMIT),
        (ACCENT * 6, ACCENT * 5),
        (HEBREW * 3, (HEBREW * 3)[:LIMIT]),
        (FULL + NBSP, FULL),
        (FULL + "\N{IDEOGRAPHIC SPACE}\N{ZERO WIDTH JOINER}", FULL),
        (EMOJI * 9 + "xy", EMOJI * 9 + "x"),
    ],
    ids=["ascii", "emoji", "accents", "right to left", "nbsp", "format", "mixed"],
)
def test_typing_stops_at_the_limit_in_code_points(box: TextInput, typed: str, kept: str) -> None:
    type_text(box, typed)

    assert box.content() == kept


@both_kinds
def test_a_key_that_is_not_taken_is_told(box: TextInput) -> None:
    box.load(FULL)
    told, edited = heard_by(box, "limit_reached"), heard_by(box, "edited")

    type_text(box, "x")

    assert (told, edited) == (["limit_reached"], [])


@both_kinds
@pytest.mark.parametrize("text", [FULL + "more", EMOJI * 30, FULL * 4000])
def test_a_paste_beyond_the_limit_is_kept_whole(box: TextInput, text: str) -> None:
    paste(box, text)

    assert box.content() == text


@both_kinds
def test_a_text_that_is_too_long_can_be_shortened_but_not_grow(box: TextInput) -> None:
    load_with_cursor_at_end(box, FULL + "xyz")

    press(box, Qt.Key.Key_Backspace, "\b")
    type_text(box, "w")

    assert box.content() == FULL + "xy"


@both_kinds
def test_at_the_limit_a_selection_is_replaced_by_what_is_typed(box: TextInput) -> None:
    box.load(FULL)
    box.selectAll()

    type_text(box, "new")

    assert box.content() == "new"


@both_kinds
def test_what_an_input_method_commits_is_kept_whole(box: TextInput) -> None:
    edited = heard_by(box, "edited")

    commit(box, "東京都" * 4)

    assert box.content() == "東京都" * 4
    assert edited == ["edited"]


@both_kinds
def test_what_an_input_method_has_not_decided_yet_is_no_edit(box: TextInput) -> None:
    box.load("a")
    edited = heard_by(box, "edited")

    compose(box, "かな")

    assert (box.content(), edited) == ("a", [])


@both_kinds
def test_commands_work_in_a_full_box(box: TextInput) -> None:
    box.load(FULL)

    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.SelectAll))
    press(box, Qt.Key.Key_Delete, "\x7f")

    assert box.content() == ""


@both_kinds
def test_a_command_whose_key_carries_a_letter_is_no_typing(box: TextInput) -> None:
    box.load(FULL)
    told = heard_by(box, "limit_reached")

    press(box, Qt.Key.Key_A, "a", Qt.KeyboardModifier.ControlModifier)  # as on macOS
    type_text(box, "new")

    assert (box.content(), told) == ("new", [])


@both_kinds
def test_undo_brings_back_what_was_typed_over(box: TextInput) -> None:
    load_with_cursor_at_end(box, "ab")
    type_text(box, "c")

    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Undo))

    assert box.content() == "ab"


@both_kinds
def test_loading_is_no_edit(box: TextInput) -> None:
    edited = heard_by(box, "edited")

    box.load("from the server")
    box.load("")

    assert edited == []


@both_kinds
def test_a_box_to_look_at_takes_no_key_and_says_nothing(box: TextInput) -> None:
    box.load(FULL)
    box.setReadOnly(True)
    told = heard_by(box, "limit_reached")

    type_text(box, "x")

    assert box.content() == FULL
    assert told == []


@both_kinds
def test_a_long_text_is_shown_from_its_beginning(box: TextInput) -> None:
    box.load("first " + "x" * 1000)

    cursor = box.cursorPosition() if isinstance(box, LimitedLine) else box.textCursor().position()
    assert cursor == 0


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_enter_counts_as_a_character(lines: LimitedLines, modifiers: Qt.KeyboardModifier) -> None:
    load_with_cursor_at_end(lines, FULL[:-1])

    for _ in range(2):
        press(lines, Qt.Key.Key_Return, "\r", modifiers)

    assert lines.content() == FULL[:-1] + "\n"


def test_blanks_that_do_not_break_remain_when_a_letter_is_typed(lines: LimitedLines) -> None:
    load_with_cursor_at_end(lines, f"1{NBSP}000")

    type_text(lines, "x")

    assert lines.content() == f"1{NBSP}000x"


def test_of_a_clipboard_only_its_text_is_pasted(lines: LimitedLines) -> None:
    clip = QMimeData()
    clip.setHtml("<b>bold</b>")
    clip.setText("plain")

    lines.insertFromMimeData(clip)

    assert lines.content() == "plain"


def by_clipboard(line: LimitedLine, text: str) -> None:
    paste(line, text)


def by_screen_reader(line: LimitedLine, text: str) -> None:
    start, end = max(line.selectionStart(), 0), max(line.selectionEnd(), 0)
    reader = QAccessible.queryAccessibleInterface(line).editableTextInterface()
    reader.replaceText(start, end, text)


ways = pytest.mark.parametrize("put_in", [by_clipboard, by_screen_reader])


@ways
def test_several_lines_are_told_and_not_put_in(
    put_in: Callable[[LimitedLine, str], None], line: LimitedLine
) -> None:
    told: list[str] = []
    line.lines_pasted.connect(told.append)
    edited = heard_by(line, "edited")

    put_in(line, "Ilse\nHead")

    assert (told, edited, line.content()) == (["Ilse\nHead"], [], "")


@ways
def test_lines_that_are_wanted_take_the_place_of_what_was_chosen(
    put_in: Callable[[LimitedLine, str], None], line: LimitedLine
) -> None:
    line.load(f"{EMOJI}old{EMOJI}")
    line.setSelection(2, 3)
    line.lines_pasted.connect(line.insert)

    put_in(line, "a\nb")

    assert line.content() == f"{EMOJI}a\nb{EMOJI}"


def test_typing_can_still_be_undone_after_lines_that_were_not_put_in(line: LimitedLine) -> None:
    load_with_cursor_at_end(line, "ab")
    type_text(line, "c")
    QGuiApplication.clipboard().setText("Ilse\nHead")

    line.paste()  # as the menu does
    assert line.content() == "abc"
    line.undo()

    assert line.content() == "ab"


def test_a_letter_beside_several_lines_is_no_paste(line: LimitedLine) -> None:
    told = heard_by(line, "lines_pasted")
    load_with_cursor_at_end(line, "a\nb")

    type_text(line, "x")

    assert (told, line.content()) == ([], "a\nbx")


def test_a_clipboard_without_text_pastes_nothing(lines: LimitedLines) -> None:
    clip = QMimeData()
    clip.setImageData(QUrl("file:///picture.png"))

    lines.insertFromMimeData(clip)

    assert lines.content() == ""


def test_as_many_lines_as_are_meant_need_no_scroll_bar(lines: LimitedLines, qtbot: QtBot) -> None:
    lines.setStyleSheet("QPlainTextEdit { border: 1px solid; padding: 4px 6px }")
    lines.resize(300, lines.height())
    lines.load("Calle de la Luna 12\n28004 Madrid\nSpain")
    with qtbot.waitExposed(lines):
        lines.show()

    assert lines.verticalScrollBar().maximum() == 0
