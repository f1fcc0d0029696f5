"""What is known of a PBX, and for how long."""

import pytest

from contacts.capabilities import VALID_S, Capabilities, Extent

NOW = 1_800_000_000.0


def test_what_was_never_asked_is_asked_at_once() -> None:
    assert Capabilities().valid_for(NOW) == 0.0
    assert Capabilities().has_sync_tokens is None


@pytest.mark.parametrize(("extent", "has"), [(Extent.FULL, True), (Extent.CORE, False)])
def test_what_was_learned_is_known(extent: Extent, *, has: bool) -> None:
    assert Capabilities(extent, NOW).has_sync_tokens is has


@pytest.mark.parametrize(
    ("asked_at", "valid_for"),
    [(NOW, VALID_S), (NOW - 100, VALID_S - 100), (NOW - VALID_S, 0.0), (NOW + 1e9, VALID_S)],
    ids=["now", "lately", "a week ago", "by a clock that was wrong"],
)
def test_it_is_asked_again_after_a_week(asked_at: float, valid_for: float) -> None:
    assert Capabilities(Extent.FULL, asked_at).valid_for(NOW) == valid_for
