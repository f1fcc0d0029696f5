"""What became of a save that did not go through, and the ways out of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from contacts.errors import ChangedElsewhere, OutcomeUnknown, SwitchbookError
from gui.messages import Message, describe, disagreement_text
from gui.notice import Notice


class SaveNotice(Notice):
    """Says why a contact is not known to be saved.

    Signals:
        look_again_wanted(): the person wants to know what became of it.
        mine_kept(disagreements), theirs_kept(disagreements): the person chose, for fields
            that were changed here and elsewhere.
    """

    look_again_wanted = Signal()
    mine_kept = Signal(object)
    theirs_kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflict: ChangedElsewhere | None = None
        self._keep_mine, self._keep_theirs = self.tr("Keep mine"), self.tr("Keep theirs")
        self._look_again = self.tr("Look again")
        self.chosen.connect(self._on_chosen)

    def tell_failure(self, error: SwitchbookError, *, is_unknown: bool) -> None:
        """Say what *error* means for what was to be saved.

        Args:
            error: how the save, or the look for its end, ended.
            is_unknown: whether nobody knows if it was saved.
        """
        message = describe(error)
        self._conflict = error if isinstance(error, ChangedElsewhere) else None
        if self._conflict:
            fields = disagreement_text(self._conflict.disagreements)
            text = f"{message.title}\n{fields}\n{message.way_out}"
            self.tell_text(text, self._keep_mine, self._keep_theirs)
        elif is_unknown:
            self.tell(self._still_unknown(error, message), self._look_again)
        else:
            self.tell(message)

    def _still_unknown(self, error: SwitchbookError, message: Message) -> Message:
        if isinstance(error, OutcomeUnknown):
            return message
        title = self.tr("It is still not known whether this was saved")
        return Message(title, f"{message.title}. {message.text}", message.way_out)

    @Slot(object)
    def _on_chosen(self, text: str) -> None:
        if self._conflict is None:
            self.look_again_wanted.emit()
            return
        disagreements = self._conflict.disagreements
        if text == self._keep_mine:
            self.mine_kept.emit(disagreements)
        else:
            self.theirs_kept.emit(disagreements)
