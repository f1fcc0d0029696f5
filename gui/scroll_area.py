"""A page that is scrolled, which a screen reader may walk through while it goes out of sight."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget


class _Bar(QScrollBar):
    """A bar that tells when it looks otherwise, and may be wider.

    Signals:
        restyled(): it does.
    """

    restyled = Signal()

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.restyled.emit()


class ScrollArea(QScrollArea):
    """Scrolls a page up and down, by a scroll bar that is no part of it to a screen reader.

    Qt's own bars are, as long as they can be seen. Who has heard of one and asks for it after
    that makes Qt (6.11, ``QAccessibleAbstractScrollArea::child``) read beyond its list, and
    the program ends; a screen reader asks in such a way, and cannot do otherwise.

    Attributes:
        bar: the one that is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = _Bar(Qt.Orientation.Vertical, self)
        self.bar.setVisible(False)
        own = self.verticalScrollBar()
        self.bar.restyled.connect(self._fit)
        own.rangeChanged.connect(self._fit)
        own.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(own.setValue)

    @Slot()
    def _fit(self) -> None:
        """Show the bar where there is something to scroll, beside what is scrolled."""
        own, bar = self.verticalScrollBar(), self.bar
        bar.setRange(own.minimum(), own.maximum())
        bar.setPageStep(own.pageStep())
        bar.setSingleStep(own.singleStep())
        bar.setValue(own.value())
        bar.setVisible(own.maximum() > own.minimum())
        width = 0 if bar.isHidden() else bar.sizeHint().width()
        is_mirrored = self.isRightToLeft()
        self.setViewportMargins(width if is_mirrored else 0, 0, 0 if is_mirrored else width, 0)
        bar.setGeometry(0 if is_mirrored else self.width() - width, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar go along."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the other side in a language that is written from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._fit()
