"""A picture that stays for a moment, since what would be painted next is on its way."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_LONGEST_MS = 12  # a frame or less: nobody sees that it came later


class HeldPainting(QObject):
    """Lets a widget keep what it shows until something has come, or that has taken too long.

    To paint placeholders first takes as long as the wait for what replaces them; and while both
    are done at once, each takes several times as long, since Python's threads take turns.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_LONGEST_MS)
        self._end.timeout.connect(self.end)

    @Slot()
    def hold(self) -> None:
        """Paint nothing for now; what is held already is held no longer for it."""
        if self._widget.updatesEnabled():
            self._end.start()
            self._widget.setUpdatesEnabled(False)

    @Slot()
    def end(self) -> None:
        """Paint what there is now."""
        if not self._widget.updatesEnabled():
            self._end.stop()
            self._widget.setUpdatesEnabled(True)
