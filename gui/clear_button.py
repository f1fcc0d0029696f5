"""The button in a line of text that empties it, with the name that Qt does not give it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

_OF_QT = "_q_qlineeditclearaction"


def offer_clearing(box: QLineEdit) -> None:
    """Let *box* be emptied by a button, while there is something in it."""
    box.setClearButtonEnabled(True)
    action = box.findChild(QAction, _OF_QT)
    if isinstance(action, QAction):
        action.setText(QCoreApplication.translate("ContactList", "Clear search"))
