"""One window a profile: a second start shows the window of the first, and ends.

The lock is a file with the number of its process, so that a killed process's lock stops
nobody. The first start listens, for this user alone, under a name made from the profile.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QLockFile,
    QObject,
    QThread,
    QTimer,
    Signal,
    Slot,
)

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_LOCK = "lock"
_DIGITS = 20  # of a name: macOS knows no long ones
_IS_HEARD = "isHeard"
_LATER_MS = 500  # after the start: what listens takes some 20 ms to load
_PATIENCE_MS = 1500
_PAUSE_MS = 50
_MOST_BYTES = 8_000


class SingleInstance(QObject):
    """The only start that may open a profile, or one more.

    Signals:
        asked(words): another start wants this one's window to be shown, and says *words*.
    """

    asked = Signal(object)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = str(profile).encode("utf-8", "surrogateescape")
        digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
        self._name = f"switchbook-{bytes(digest.data()).hex()[:_DIGITS]}"
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

    def hand_over(self, words: str = "") -> bool:
        """Let the first start show its window, and hear *words*; return whether it did."""
        from PySide6.QtNetwork import QLocalSocket

        end = QDeadlineTimer(_PATIENCE_MS)
        while not end.hasExpired():  # the first one may not listen yet
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(end.remainingTime()):
                socket.write(words.encode("utf-8", "replace")[:_MOST_BYTES])
                socket.disconnectFromServer()  # once all is written
                has_left = socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
                return has_left or socket.waitForDisconnected(max(1, end.remainingTime()))
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
            socket = self._server.nextPendingConnection()
            socket.setReadBufferSize(_MOST_BYTES)
            socket.disconnected.connect(self._on_told)
            socket.readyRead.connect(self._on_read)
            if not socket.isValid():  # it was quicker than this
                self._hear(socket)

    @Slot()
    def _on_told(self) -> None:
        """Hear what the other start has said, now that it has said all."""
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._hear(socket)

    @Slot()
    def _on_read(self) -> None:
        """Hear no more than fits: a socket that is full would never say that it is left."""
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.bytesAvailable() >= _MOST_BYTES:
            self._hear(socket)

    def _hear(self, socket: "QLocalSocket") -> None:
        if socket.property(_IS_HEARD):
            return
        socket.setProperty(_IS_HEARD, True)  # noqa: FBT003  # Qt's
        words = bytes(socket.read(_MOST_BYTES).data()).decode("utf-8", "replace")
        socket.deleteLater()
        self.asked.emit(words)
