"""The status line: one line of plain words that a screen reader finds as Status."""

import pytest
from pytestqt.qtbot import QtBot

from gui.status_line import StatusLine
from tests.gui import sight


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    """Return a status line."""
    line = StatusLine()
    qtbot.addWidget(line)
    return line


def test_a_screen_reader_finds_it_before_anything_was_said(line: StatusLine) -> None:
    assert sight.name_of(line) == "Status"
    assert line.accessibleDescription() == ""


def test_what_is_said_is_seen_and_heard(line: StatusLine) -> None:
    line.say("300 contacts")
    line.say("Saved")

    assert (line.text(), line.accessibleDescription()) == ("Saved", "Saved")
    assert sight.name_of(line) == "Status"


def test_it_can_fall_silent_again(line: StatusLine) -> None:
    line.say("Saved")

    line.say("")

    assert line.accessibleDescription() == ""


def test_what_is_mentioned_outlasts_what_is_said_meanwhile(line: StatusLine) -> None:
    line.say("300 contacts")
    line.mention("Saved")

    line.say("301 contacts")

    assert line.accessibleDescription() == "Saved · 301 contacts"


def test_what_is_mentioned_passes(line: StatusLine, qtbot: QtBot) -> None:
    line.say("300 contacts")

    line.mention("Saved")

    qtbot.wait_until(lambda: line.text() == "300 contacts", timeout=10_000)


def test_markup_is_shown_as_it_is(line: StatusLine) -> None:
    line.say("<b>bold</b> & more")

    assert line.text() == "<b>bold</b> & more"
    assert line.textFormat().name == "PlainText"
