"""The question after a sign-in that finds none of the contacts shown."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.label import whole
from gui.question import Question

_Button = QMessageBox.StandardButton


class AnotherAccountQuestion(QObject):
    """Asks whether this is another account; nothing is sent until it is answered.

    Signals:
        answered(is_another): None where the person goes neither way.
    """

    answered = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._question: QMessageBox | None = None

    def ask(self, address: str, user_name: str) -> None:
        """Ask about the sign-in into the account of *user_name* at *address*."""
        if self._question is not None:
            return
        text = self.tr("None of the contacts shown is there after this sign-in.")
        explanation = self._explanation(address, user_name)
        question = Question(self._window, self.tr("Another account?"), explanation, text)
        question.offer(_Button.Yes | _Button.No | _Button.Cancel, _Button.Cancel)
        question.button(_Button.Yes).setText(self.tr("Another account"))
        question.button(_Button.No).setText(self.tr("The same, go on"))
        question.finished.connect(self._on_answered)
        self._question = question
        question.open()

    def _explanation(self, address: str, user_name: str) -> str:
        who = f"{user_name}\u00a0· {whole(address)}" if user_name else whole(address)
        text = self.tr(
            "So far this window shows %1. Is this another account? Then its contacts are shown "
            "instead, and what is typed here and not saved is lost. Nothing is sent until you "
            "choose; Cancel leaves everything as it is."
        )
        return text.replace("%1", who)

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()
        meanings = {_Button.Yes.value: True, _Button.No.value: False}
        self.answered.emit(meanings.get(answer))
