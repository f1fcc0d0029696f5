"""One window a profile: a second start shows the window of the first, and ends.

The lock is a file with the number of its process, so that a killed process's lock stops
nobody. The first start listens, for this user alone, under a name made from the profile.
"""

from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, QTimer, Signal, Slot

_LOCK = "lock"
_LATER_MS = 500  # after the start: what listens takes some 20 ms to load
_PATIENCE_MS = 1500
_PAUSE_MS = 50


class SingleInstance(QObject):
    """The only start that may open a profile, or one more.

    Signals:
        asked(): another start wants this one's window to be shown.
    """

    asked = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = blake2b(str(profile).encode("utf-8", "surrogateescape"), digest_size=10)
        self._name = f"switchbook-{digest.hexdigest()}"
        self._lock = QLockFile(str(profile / _LOCK))
        self._lock.setStaleLockTime(0)  # only where its process is gone
        self._server: QObject | None = None
        self.is_first = self._has_locked(profile)

    def _has_locked(self, profile: Path) -> bool:
        """Take the lock; where the disk does not let it be taken, nobody else can either."""
        try:
            profile.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear of other starts, in a moment."""
        QTimer.singleShot(_LATER_MS, self, self._listen)

    def hand_over(self) -> bool:
        """Let the first start show its window; return whether it heard of it."""
        from PySide6.QtNetwork import QLocalSocket

        end = QDeadlineTimer(_PATIENCE_MS)
        while not end.hasExpired():  # the first one may not listen yet
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(end.remainingTime()):
                return True
            QThread.msleep(_PAUSE_MS)
        return False

    def release(self) -> None:
        """Let another start be the first."""
        self._lock.unlock()

    @Slot()
    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # of a process that was killed
        server.newConnection.connect(self._on_connected)
        server.listen(self._name)
        self._server = server

    @Slot()
    def _on_connected(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            self._server.nextPendingConnection().close()
        self.asked.emit()
