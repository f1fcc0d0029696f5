"""A link fills the search box and does nothing else, whoever wrote it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.link import is_link, text_in


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ("switchbook:find?text=Miller", "Miller"),
        ("switchbook://find?text=Zo%C3%AB+M%C3%BCller", "Zoë Müller"),
        ("switchbook://find/?text=%2B49%20171%20555", "+49 171 555"),
        ("SWITCHBOOK:find?text=a&text=b", "a"),
    ],
)
def test_a_link_looks_for_its_text(link: str, text: str) -> None:
    assert text_in(link) == text


@pytest.mark.parametrize(
    "link",
    [
        "switchbook:",
        "switchbook:find",
        "switchbook:delete?text=everything",
        "https://example.com/?text=a",
        "switchbook:find?text=" + "a" * 2_000,
        "switchbook://[::1?text=a",
        "switchbook:find?a&b&c&d&e&f&g=1&text=a",
    ],
)
def test_what_is_no_link_of_ours_means_nothing(link: str) -> None:
    assert text_in(link) == ""


@given(st.text(max_size=300))
@example("switchbook:find?text=%0A%E2%80%AEevil%00")
def test_what_comes_out_is_one_short_plain_line(rest: str) -> None:
    text = text_in(f"switchbook:find?text={rest}")

    assert len(text) <= 200
    assert not set(text) & set("\n\r\t\0\u202e\u2028")


def test_other_arguments_are_no_links() -> None:
    assert not any(map(is_link, ["--demo", "demo-server", "switchbook", "/switchbook:find"]))
