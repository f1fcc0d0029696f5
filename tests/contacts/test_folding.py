"""Text from elsewhere as it is shown: whole where it can be, harmless in any case."""

import html
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.folding import CELL_LIMIT, escaped, isolated, one_line, shown
from tests import strategies

OVERRIDES = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
limits = st.integers(min_value=1, max_value=40)


def controls_in(text: str) -> set[str]:
    return {character for character in text if unicodedata.category(character) in {"Cc", "Cs"}}


@given(strategies.texts)
@example("\x00\x1b[31m\x7f\x85\ud800\r")
def test_shown_text_can_be_drawn(text: str) -> None:
    assert controls_in(shown(text)) <= {"\n", "\t"}


@given(strategies.texts)
def test_showing_twice_changes_nothing_more(text: str) -> None:
    assert shown(shown(text)) == shown(text)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_text_that_can_be_drawn_stays_as_it_is(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029"], ids=ascii)
def test_every_line_end_is_shown_as_one(end: str) -> None:
    assert shown(f"a{end}b") == "a\nb"


@given(strategies.texts, limits)
@example("x" * 40 + "\n", 40)
@example("\r\n" * 41, 40)
def test_one_line_is_one_and_within_its_limit(text: str, limit: int) -> None:
    line = one_line(text, limit)

    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    assert not controls_in(line)


@given(strategies.texts, limits)
def test_one_line_stays_the_same_line(text: str, limit: int) -> None:
    line = one_line(text, limit)

    assert one_line(line, limit) == line


@given(strategies.texts, limits)
def test_no_direction_override_gets_into_a_line(text: str, limit: int) -> None:
    assert not OVERRIDES & set(one_line(text, limit))


@given(strategies.texts, limits)
def test_a_line_says_when_it_was_cut(text: str, limit: int) -> None:
    assert one_line(text, limit).endswith("…") or len(text) <= limit


def test_a_right_to_left_name_is_left_alone() -> None:
    assert one_line("عبد الرحمن \u200fب") == "عبد الرحمن \u200fب"


def test_a_huge_value_makes_a_short_cell() -> None:
    assert len(one_line("x" * 10_000_000)) == CELL_LIMIT


@given(strategies.texts)
def test_isolated_text_cannot_get_out(text: str) -> None:
    said = isolated(text)

    assert said[0] == "\u2068"
    assert said[-1] == "\u2069"
    assert not OVERRIDES & set(said[1:-1])


@given(strategies.texts)
@example("<b>\"A\" & 'B'</b> &amp; Ünïcode 🙂")
def test_signs_of_html_are_escaped_as_html_does(text: str) -> None:
    assert escaped(text) == html.escape(text)
