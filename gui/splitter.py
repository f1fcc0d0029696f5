"""What parts the list from the contact: a thin line, which can be moved."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from gui.design import colours_for


class Splitter(QSplitter):
    """Shows its widgets beside each other, with a line between them."""

    def createHandle(self) -> QSplitterHandle:
        """Make what is drawn between two widgets, and moved."""
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line as other edges have it, where Qt would draw a few dots."""
        painter = QPainter(self)
        painter.setPen(colours_for(self.palette()).of("line"))  # fillRect would first make kinds
        middle = self.rect().center().x()
        painter.drawLine(middle, 0, middle, self.height())
        painter.end()
