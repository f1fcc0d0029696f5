"""Leaving a form with unsaved changes: it asks first, and a save on its way is waited for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox

from gui.contact_form import ContactForm

_Button = QMessageBox.StandardButton


class Leaving(QObject):
    """Lets a step be taken that would take the form's contact away.

    Signals:
        stayed(): the step was not taken; the form is still there.
        waiting(): the step is taken once the save on its way is done.
    """

    stayed = Signal()
    waiting = Signal()

    def __init__(self, form: ContactForm) -> None:
        super().__init__(form)
        self._form = form
        self._step: Callable[[], object] | None = None
        self._question: QMessageBox | None = None
        form.settled.connect(self._on_settled)
        form.stuck.connect(self._on_stuck)

    def leave_then(self, step: Callable[[], object]) -> None:
        """Take *step* once nothing unsaved is left, or the person lets it go."""
        if not self._form.has_unsaved:
            step()
            return
        self._step = step
        if self._form.is_saving:
            self.waiting.emit()
        else:
            self._ask()

    def _ask(self) -> None:
        if self._question is not None:
            return
        question = QMessageBox(self._form.window())
        question.setWindowTitle(self.tr("Unsaved changes"))
        question.setText(self.tr("There are changes that are not saved."))
        question.setInformativeText(self.tr("Save them before going on?"))
        buttons = _Button.Discard | _Button.Cancel
        question.setStandardButtons(buttons | _Button.Save if self._form.can_save else buttons)
        question.setDefaultButton(_Button.Save if self._form.can_save else _Button.Cancel)
        question.button(_Button.Cancel).setText(self.tr("Keep editing"))
        for button in question.buttons():
            button.setIcon(QIcon())
        question.finished.connect(self._on_answered)
        self._question = question
        question.open()

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()
        if answer == _Button.Save:
            self._form.save()
        elif answer == _Button.Discard:
            self._form.discard()
            self._on_settled()
        else:
            self._on_stuck()

    @Slot()
    def _on_settled(self) -> None:
        step, self._step = self._step, None
        if step is not None:
            step()

    @Slot()
    def _on_stuck(self) -> None:
        if self._step is not None:
            self._step = None
            self.stayed.emit()
