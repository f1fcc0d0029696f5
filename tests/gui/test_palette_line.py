"""Which lines of the palette a text finds, and in which order."""

import pytest

from contacts.contact import LocalId
from contacts.folding import folded
from gui.palette_line import Line, matching

LINES = [
    Line(text, "", "person", LocalId(1), key=folded(text))
    for text in ("Undo", "Set a field", "Find", "Émile Fôrd", "連絡先を編集")
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("f", ["Find", "Set a field", "Émile Fôrd"]),
        ("field set", ["Set a field"]),
        ("emile", ["Émile Fôrd"]),
        ("FORD ém", ["Émile Fôrd"]),
        ("ind", []),
        ("編集", ["連絡先を編集"]),
        ("…", []),
    ],
)
def test_beginnings_of_words_find_a_line(text: str, found: list[str]) -> None:
    assert [line.text for line in matching(LINES, text)] == found


def test_no_text_finds_everything_in_order() -> None:
    assert matching(LINES, "") == LINES
