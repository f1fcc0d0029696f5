"""Before something is lost for good: what was typed and is given up, what nothing keeps."""

from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from contacts.folding import isolated
from gui.phrasing import listed_apart
from gui.question import Question

_NAMED = 8  # contacts, where many are asked about
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

    def ask_about_typed(self, step: Callable[[], object]) -> None:
        """Ask before what was typed is given up."""
        title = self.tr("Forget what you typed?")
        text = self.tr("It is not saved, and will be gone. To keep it, just go elsewhere.")
        self.ask(title, text, self.tr("Forget it"), step)

    def ask_about_deletion(
        self, names: Iterable[str], count: int, step: Callable[[], object]
    ) -> None:
        """Ask before *count* contacts are deleted, the first of which have these *names*."""
        title = self.tr("Delete %Ln contacts?", "", count)
        shown = [isolated(each) for each in islice(names, _NAMED)]
        shown += ["…"] * (count > len(shown))
        undoing = self.tr("For ten seconds that can be undone before anything is sent.")
        text = f"{' · '.join(shown)}\n\n{undoing}"
        self.ask(title, text, self.tr("Delete them"), step)

    def ask_about_sign_out(self, step: Callable[[], object], *, is_lost: bool) -> None:
        """Ask before a sign-out while something waits, or *is_lost* by it."""
        text = self.tr(
            "What waits stays on this computer, encrypted; it is sent once you sign in again."
        )
        if is_lost:
            text = self.tr("Nothing is kept on this computer: what you changed would be lost.")
        self.ask(self._not_everything(), text, self.tr("Sign out all the same"), step)

    def ask_about_removal(
        self, waiting: str, step: Callable[[], object], *, is_typing: bool
    ) -> None:
        """Ask before an account is removed with what it has not sent, in words."""
        typing = self.tr("what you are typing is not saved") if is_typing else ""
        words = listed_apart((waiting, typing))
        text = self.tr("%1: this would be lost.").replace("%1", words)
        self.ask(self._not_everything(), text, self.tr("Remove all the same"), step)

    def ask_about_end(self, step: Callable[[], object]) -> None:
        """Ask before the window closes, where nothing is kept."""
        title = self.tr("What you changed would be lost")
        text = self.tr("It is not on the PBX yet, and nothing is kept on this computer.")
        self.ask(title, text, self.tr("Close all the same"), step)

    def _not_everything(self) -> str:
        return self.tr("Not everything is on the PBX yet")

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        question, self._question = self._question, None
        step, self._step = self._step, None
        if question is not None:
            question.deleteLater()
        if step is not None and answer == _Button.Discard:
            step()
