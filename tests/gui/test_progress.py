"""The bar says how far the download is, and moves only for that."""

import pytest
from pytestqt.qtbot import QtBot

from contacts.freshness import Activity, Freshness
from gui.progress import Progress


@pytest.fixture
def bar(qtbot: QtBot) -> Progress:
    bar = Progress()
    qtbot.addWidget(bar)
    return bar


def test_it_says_how_far_the_download_is(bar: Progress) -> None:
    bar.show_freshness(Freshness(Activity.READING, arrived=25, total=100))

    assert bar.value() / bar.maximum() == pytest.approx(0.25)


@pytest.mark.parametrize("activity", Activity)
def test_it_never_runs_to_and_fro(bar: Progress, activity: Activity) -> None:
    bar.show_freshness(Freshness(activity, arrived=100, total=100))

    assert bar.minimum() < bar.maximum()
