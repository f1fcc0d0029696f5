"""A list to choose from, of which a screen reader can take an entry, too."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """Opens a list of entries; what is taken there is told by Qt's own signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_watched = False

    def showPopup(self) -> None:
        """Open the list, and hear from then on what is marked in it."""
        super().showPopup()
        if not self._is_watched:  # the list is made when it is first opened
            self._is_watched = True
            later = Qt.ConnectionType.QueuedConnection  # when the mark has come to rest
            self.view().selectionModel().selectionChanged.connect(self._on_marked, later)

    @Slot()
    def _on_marked(self) -> None:
        """Take what a screen reader has pressed: that alone marks without moving there."""
        view = self.view()
        marked = [each.row() for each in view.selectionModel().selectedIndexes()]
        if view.isVisible() and marked and view.currentIndex().row() not in marked:
            self.setCurrentIndex(marked[0])
            self.hidePopup()
            self.activated.emit(marked[0])
