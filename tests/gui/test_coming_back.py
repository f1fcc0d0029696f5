"""Coming back to the window after a while, and the network coming back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.coming_back import ComingBack

ACTIVE, AWAY = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive


@pytest.fixture
def coming_back(qapp: QApplication) -> ComingBack:
    return ComingBack(qapp)


def test_after_a_while_elsewhere_the_list_is_read(
    coming_back: ComingBack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.coming_back._AWAY_MS", 0)

    with qtbot.waitSignal(coming_back.happened):
        QApplication.instance().applicationStateChanged.emit(AWAY)  # type: ignore[union-attr]
        QApplication.instance().applicationStateChanged.emit(ACTIVE)  # type: ignore[union-attr]


def test_a_glance_elsewhere_reads_nothing(coming_back: ComingBack, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(coming_back.happened):
        QApplication.instance().applicationStateChanged.emit(AWAY)  # type: ignore[union-attr]
        QApplication.instance().applicationStateChanged.emit(ACTIVE)  # type: ignore[union-attr]


def test_when_the_network_is_back_the_list_is_read(coming_back: ComingBack, qtbot: QtBot) -> None:
    online = QNetworkInformation.Reachability.Online

    with qtbot.waitSignal(coming_back.happened):
        coming_back._on_reached(online)  # noqa: SLF001  # as Qt does; no test can cut the cable
