"""One field: what counts as an edit, the room that is left, what is too big to edit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, FIELDS, Field
from contacts.folding import shown
from gui.field_editor import FieldEditor
from tests.gui.keyboard import go_to_end, paste, press, type_text

EMAIL, NAME, NOTES = BY_WIRE["email"], BY_WIRE["name"], BY_WIRE["notes"]
NBSP = "\N{NO-BREAK SPACE}"
AS_RECEIVED = [
    "",
    "plain",
    f"{NBSP}12{NBSP}000{NBSP}",
    "one\r\ntwo\rthree\nfour",
    "one\u2028two\u2029three",
    "\x00\x1b[31m\x7f",
    "\ud83d alone",
    "\u202eturned\u202c \u2067isolated\u2069",
    "e\N{COMBINING ACUTE ACCENT}",
    "\ufdd0\ufffc\ufeff",
    "x" * 2000,
    " blanks around ",
]


class Heard:
    """What an editor told: texts typed, and None where it is as it came."""

    def __init__(self, editor: FieldEditor) -> None:
        self.texts: list[str | None] = []
        editor.edited.connect(lambda _field, text: self.texts.append(text))
        editor.restored.connect(lambda _field: self.texts.append(None))


def editor_of(field: Field, qtbot: QtBot, value: str = "") -> FieldEditor:
    editor = FieldEditor(field)
    qtbot.addWidget(editor)
    editor.show_value(value)
    editor.set_editable(editable=True)
    editor.box.setFocus()
    return editor


def hint_of(editor: FieldEditor) -> str:
    (hint,) = editor.findChildren(QLabel)
    return "" if hint.isHidden() else hint.text()


@pytest.mark.parametrize("field", [NAME, NOTES], ids=["line", "lines"])
@pytest.mark.parametrize("value", AS_RECEIVED)
def test_showing_a_value_is_no_edit(field: Field, value: str, qtbot: QtBot) -> None:
    editor = editor_of(field, qtbot)
    heard = Heard(editor)

    editor.show_value(value)
    editor.show_value(value)
    editor.set_editable(editable=False)

    assert heard.texts == []


@pytest.mark.parametrize("field", [NAME, NOTES], ids=["line", "lines"])
@pytest.mark.parametrize("value", AS_RECEIVED)
def test_a_letter_typed_and_taken_back_is_no_edit(field: Field, value: str, qtbot: QtBot) -> None:
    editor = editor_of(field, qtbot)
    editor.show_value(value[: field.limit - 1])
    heard = Heard(editor)
    go_to_end(editor.box)

    type_text(editor.box, "x")
    press(editor.box, Qt.Key.Key_Backspace, "\b")

    assert heard.texts[0] is not None
    assert heard.texts[-1] is None


def test_one_letter_typed_leaves_the_blanks_that_do_not_break(qtbot: QtBot) -> None:
    editor = editor_of(NOTES, qtbot, f"12{NBSP}000")
    heard = Heard(editor)
    go_to_end(editor.box)

    type_text(editor.box, "x")

    assert heard.texts == [f"12{NBSP}000x"]


def test_what_was_typed_is_shown_over_what_came(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot)

    editor.show_value("Ada", "Ada Lovelace")

    assert editor.box.content() == "Ada Lovelace"


def test_typing_back_over_what_was_typed_before_restores_it(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot)
    editor.show_value("Ada", "Adax")
    heard = Heard(editor)
    go_to_end(editor.box)

    press(editor.box, Qt.Key.Key_Backspace, "\b")

    assert heard.texts == [None]


def test_a_newer_reading_leaves_the_cursor_where_it_is(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot, "Ada")
    go_to_end(editor.box)
    type_text(editor.box, "x")

    editor.show_value("Ada", "Adax")

    assert editor.box.cursorPosition() == 4  # type: ignore[union-attr]  # a line of text


@pytest.mark.parametrize(
    ("length", "words"),
    [(0, ""), (100, ""), (115, ""), (116, "12 left"), (127, "1 left"), (128, "Full")],
)
def test_the_room_left_is_told_near_the_limit(length: int, words: str, qtbot: QtBot) -> None:
    editor = editor_of(EMAIL, qtbot, "x" * length)

    assert hint_of(editor) == words
    assert editor.box.accessibleDescription() == words


def test_room_is_counted_in_code_points(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot)

    type_text(editor.box, "\N{GRINNING FACE}" * 60)

    assert hint_of(editor) == "4 left"


def test_no_room_is_told_while_looking_only(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot, "x" * 64)

    editor.set_editable(editable=False)

    assert hint_of(editor) == ""


def test_a_key_that_is_not_taken_leaves_the_words_full(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot, "x" * 64)
    go_to_end(editor.box)

    type_text(editor.box, "y")

    assert hint_of(editor) == "Full"


def test_a_problem_is_told_and_marked_until_the_next_key(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot, "Ada")

    editor.show_problem("3 too many")
    marked = (hint_of(editor), editor.box.property("state"), editor.box.accessibleDescription())
    type_text(editor.box, "x")

    assert marked == ("3 too many", "wrong", "3 too many")
    assert (hint_of(editor), editor.box.property("state")) == ("", "")


def test_a_word_without_end_does_not_widen_the_form(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot)
    before = editor.minimumSizeHint().width()

    editor.show_problem("w" * 300)

    assert editor.minimumSizeHint().width() == before


def test_a_paste_beyond_the_limit_is_told_whole(qtbot: QtBot) -> None:
    editor = editor_of(NAME, qtbot)
    heard = Heard(editor)

    paste(editor.box, "long " * 20)

    assert heard.texts == ["long " * 20]


@pytest.mark.parametrize("field", [NAME, NOTES], ids=["line", "lines"])
def test_a_huge_value_is_shown_cut_and_locked(field: Field, qtbot: QtBot) -> None:
    editor = editor_of(field, qtbot, "x" * 1_000_000)
    heard = Heard(editor)
    editor.set_editable(editable=True)

    type_text(editor.box, "y")

    assert len(editor.box.content()) == 10_000
    assert "stays as it is" in hint_of(editor)
    assert heard.texts == []


def test_after_a_huge_value_the_next_one_can_be_edited_again(qtbot: QtBot) -> None:
    editor = editor_of(NOTES, qtbot, "x" * 1_000_000)

    editor.show_value("short")
    editor.set_editable(editable=True)

    assert not editor.box.isReadOnly()
    assert hint_of(editor) == ""


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.wire)
def test_a_screen_reader_finds_the_box_by_the_label(field: Field, qtbot: QtBot) -> None:
    editor = editor_of(field, qtbot)

    assert editor.box.accessibleName() == field.label


@pytest.mark.parametrize("value", ["\x00\ud83d\r\n", "<b>&amp;</b>", "\u202e"])
def test_a_value_is_shown_as_plain_text(value: str, qtbot: QtBot) -> None:
    editor = editor_of(NOTES, qtbot, value)

    assert editor.box.content() == shown(value)
