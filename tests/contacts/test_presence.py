"""Somebody at the window, as workers see it."""

import pytest

from contacts.presence import Presence


def test_nobody_is_there_until_something_is_done() -> None:
    assert not Presence().is_busy


def test_somebody_is_there_for_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    presence, now = Presence(), [100.0]
    monkeypatch.setattr("contacts.presence.time.monotonic", lambda: now[0])

    presence.note()
    at_once = presence.is_busy
    now[0] += 1

    assert at_once
    assert not presence.is_busy
