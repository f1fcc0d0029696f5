"""How far a change of many contacts is: said once it takes a moment, and stopped by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from contacts.contact import LocalId
from contacts.view import View
from gui.bulk_progress import BulkProgress
from tests.gui import sight
from tests.gui.desk import Desk
from tests.pbx import Pbx


@pytest.fixture
def progress(qtbot: QtBot) -> Iterator[BulkProgress]:
    window = QWidget()
    qtbot.addWidget(window)
    progress = BulkProgress(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield progress
    window.close()


def bar_of(progress: BulkProgress) -> QProgressBar:
    bar = progress.findChild(QProgressBar)
    assert bar is not None
    return bar


def test_what_is_over_at_once_is_not_spoken_of(progress: BulkProgress) -> None:
    progress.show_progress(100, 200, is_over=False)
    is_shown = progress.isVisible()
    progress.show_progress(200, 200, is_over=True)

    assert not is_shown
    assert not progress.isVisible()
    assert not any(timer.isActive() for timer in progress.findChildren(QTimer))


def test_what_takes_a_moment_says_how_far_it_is(progress: BulkProgress, qtbot: QtBot) -> None:
    progress.show_progress(100, 10_000, is_over=False)
    qtbot.waitUntil(progress.isVisible)
    progress.show_progress(1200, 10_000, is_over=False)

    words = f"Saved {QLocale().toString(1200)} of {QLocale().toString(10_000)}"
    assert words in sight.words_in(progress)
    assert sight.name_of(bar_of(progress)) == "Change of many contacts"
    assert bar_of(progress).accessibleDescription() == words
    assert bar_of(progress).value() == 1200


@pytest.mark.parametrize("hand", ["mouse", "Alt", "Space"])
def test_stop_is_asked_for_once(progress: BulkProgress, qtbot: QtBot, hand: str) -> None:
    asked: list[None] = []
    progress.stop_wanted.connect(lambda: asked.append(None))
    progress.show_progress(100, 10_000, is_over=False)
    qtbot.waitUntil(progress.isVisible)
    button = sight.button_in(progress, "Stop")

    if hand == "mouse":
        sight.click(button)
    elif hand == "Alt":
        QTest.keyClick(progress.window(), Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    else:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(asked))

    assert len(asked) == 1
    assert not button.isEnabled()


def test_after_a_stop_the_next_change_can_be_stopped_too(progress: BulkProgress) -> None:
    progress.show_progress(100, 200, is_over=False)
    progress.show()
    sight.click(sight.button_in(progress, "Stop"))
    progress.show_progress(200, 200, is_over=True)

    progress.show()

    assert sight.offers(progress, "Stop")


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on the contacts of the demo PBX."""
    desk.sign_in(pbx)
    pbx.reset()
    return desk


def everybody(desk: Desk) -> tuple[LocalId, ...]:
    result = desk.window.contacts.model.result
    assert result is not None
    assert result.view == View()
    return tuple(map(LocalId, result.ids))


def test_what_is_stopped_says_where_and_is_undone_at_once(signed_in: Desk, pbx: Pbx) -> None:
    pbx.faults({"kind": "cut", "path": "/.*"})
    window, bridge = signed_in.window, signed_in.program.bridge
    numbers = everybody(signed_in)
    signed_in.act(lambda: (bridge.set_all(numbers, "company", "Umbrella"), bridge.stop_bulk()))
    signed_in.wait_for(lambda: "topped at 100 of" in signed_in.notice(), "for the end")
    signed_in.wait_for(lambda: "100 changes to be sent" in signed_in.status(), "for the count")

    signed_in.press("Undo")
    signed_in.wait_for(lambda: window.is_all_sent, "for the undoing")

    assert "of 100 contacts" in signed_in.status()


def test_undo_ends_what_is_being_done_and_takes_it_back(signed_in: Desk, pbx: Pbx) -> None:
    pbx.faults({"kind": "cut", "path": "/.*"})
    window, bridge = signed_in.window, signed_in.program.bridge
    numbers = everybody(signed_in)

    signed_in.act(lambda: (bridge.set_all(numbers, "company", "Umbrella"), bridge.undo()))
    signed_in.wait_for(lambda: "Undone" in signed_in.status(), "for the undoing")

    signed_in.wait_for(lambda: window.is_all_sent, "for nothing to wait")
