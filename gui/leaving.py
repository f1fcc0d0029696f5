"""Before something is lost for good: what was typed and is given up, what nothing keeps."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

_Button = QMessageBox.StandardButton


class Leaving(QObject):
    """Asks once before a step, and takes it where the person agrees."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._step: Callable[[], object] | None = None
        self._question: QMessageBox | None = None

    def ask(self, title: str, text: str, agree: str, step: Callable[[], object]) -> None:
        """Take *step* once the person has pressed the button *agree*."""
        if self._question is not None:
            return
        question = QMessageBox(self._window)
        question.setWindowTitle(title)
        question.setText(title)
        question.setInformativeText(text)
        for label in question.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a contact's name may be part of it
        question.setStandardButtons(_Button.Discard | _Button.Cancel)
        question.setDefaultButton(_Button.Cancel)
        question.button(_Button.Discard).setText(agree)
        question.button(_Button.Cancel).setText(self.tr("Stay"))
        for button in question.buttons():
            button.setIcon(QIcon())
        question.finished.connect(self._on_answered)
        self._question, self._step = question, step
        question.open()

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        question, self._question = self._question, None
        step, self._step = self._step, None
        if question is not None:
            question.deleteLater()
        if step is not None and answer == _Button.Discard:
            step()
