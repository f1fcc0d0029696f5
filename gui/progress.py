"""How far the first download is: a bar that never moves but for what has come."""

from PySide6.QtWidgets import QProgressBar, QWidget

from contacts.freshness import Activity, Freshness

_STEPS = 1000
_WIDTH, _HEIGHT = 160, 10


class Progress(QProgressBar):
    """A slim bar, shown until the list has come once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Download of the contacts"))
        self.setTextVisible(False)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.hide()

    def show_freshness(self, freshness: Freshness) -> None:
        """Show how far it is."""
        is_building = freshness.activity is Activity.BUILDING
        if freshness.is_complete and not is_building:
            self.hide()
            return
        # Never without a range: Qt would let a stripe run to and fro, also for who wants no motion.
        self.setRange(0, _STEPS)
        self.setValue(_STEPS * freshness.arrived // max(1, freshness.total))
        self.setVisible(bool(freshness.total))
