"""Plain widgets to be the insides of a view, in the place of Qt's own.

To find out what Qt's own one is, PySide (6.11) looks at every kind of widget there is, and makes
the enumerations of each: that took 16 to 23 ms at the first ``viewport()`` of a start.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def filled_with(role: QPalette.ColorRole) -> QWidget:
    """Return a widget that has a colour of the palette as its ground."""
    widget = QWidget()
    widget.setBackgroundRole(role)
    widget.setAutoFillBackground(True)
    return widget
