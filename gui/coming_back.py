"""When the list is worth reading at once: the person is back, or the network is.

What knows about the network is loaded a while after the start: it takes some 20 ms.
"""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

_AWAY_MS = 60_000  # in another window, after which the list is read
_LATER_MS = 3_000  # after the start


class ComingBack(QObject):
    """Watches the application and the system's network.

    Signals:
        happened(): the list should be read now.
    """

    happened = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._away = QElapsedTimer()
        application.applicationStateChanged.connect(self._on_state_changed)

    def start(self) -> None:
        """Watch the network, too, in a while."""
        QTimer.singleShot(_LATER_MS, self, self._watch_network)

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self._away.start()
        elif self._away.isValid() and self._away.elapsed() >= _AWAY_MS:
            self._away.invalidate()
            self.happened.emit()

    @Slot()
    def _watch_network(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if QNetworkInformation.loadDefaultBackend():
            QNetworkInformation.instance().reachabilityChanged.connect(self._on_reached)

    @Slot(object)
    def _on_reached(self, reachability: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if reachability == QNetworkInformation.Reachability.Online:
            self.happened.emit()
