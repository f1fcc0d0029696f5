"""Before something is lost for good: what was typed and is given up, what nothing keeps."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.question import Question

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
        question = Question(self._window, title, text)
        question.offer(_Button.Discard | _Button.Cancel, _Button.Cancel)
        question.button(_Button.Discard).setText(agree)
        question.button(_Button.Cancel).setText(self.tr("Stay"))
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
