"""What the person is asked about a contact, with a button for each way on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from contacts.contact import Contact, RemoteId
from contacts.folding import isolated
from contacts.outgoing import Item, Trouble, Why
from gui.messages import texts_apart, trouble_message, when_text
from gui.notice import Notice

_MOST = 6  # contacts to choose from


class TroubleNotice(Notice):
    """Says what is to be decided about the contact shown, or what became of it.

    Signals:
        mine_kept(wish), given_up(wish), look_again_wanted(wish), adopted(wish, remote_id):
            the person chose that.
        copy_wanted(): a contact kept elsewhere should be one of one's own, too.
    """

    mine_kept = Signal(object)
    given_up = Signal(object)
    look_again_wanted = Signal(object)
    adopted = Signal(object, object)
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._look_again = self.tr("Look again")
        self._is_there = self.tr("It is there")
        self._is_that = self.tr("It is the one with %1")
        self._found: dict[str, RemoteId] = {}  # by the buttons
        self._copy = self.tr("Copy as my own contact")
        self._mine = {
            Why.FIELDS: self.tr("Keep mine"),
            Why.UNDONE: self.tr("Keep mine"),
            Why.GONE: self.tr("Add it again"),
            Why.CHANGED: self.tr("Delete it all the same"),
            Why.SEVERAL: self.tr("Add it once more"),
            Why.NOT_FOUND: self.tr("Add it once more"),
            Why.REFUSED: self.tr("Send again"),
        }
        self._theirs = {
            Why.FIELDS: self.tr("Keep theirs"),
            Why.UNDONE: self.tr("Keep theirs"),
            Why.GONE: self.tr("Let it go"),
            Why.CHANGED: self.tr("Keep it"),
            Why.NOT_FOUND: self.tr("Do not add it"),
            Why.REFUSED: self.tr("Give it up"),
            Why.CANNOT: self.tr("Understood"),
        }
        self.chosen.connect(self._on_chosen)

    def ask(self, item: Item, candidates: Sequence[Contact] = ()) -> None:
        """Ask about *item*, which one of *candidates* may be, where it is an addition."""
        about = item.trouble
        if about is None:
            return
        self._item = item
        buttons = [self._mine.get(about.why), self._theirs.get(about.why)]
        if about.why in (Why.SEVERAL, Why.NOT_FOUND):
            buttons.insert(0, self._look_again)
        self._found = self._choices_of(about, candidates) if about.why is Why.SEVERAL else {}
        buttons = [*self._found, *buttons]
        self.tell(trouble_message(item), *filter(None, buttons))

    def _choices_of(self, about: Trouble, candidates: Sequence[Contact]) -> dict[str, RemoteId]:
        """Return a button for each contact that is another one than the others."""
        different: dict[tuple[str, ...], Contact] = {}
        for each in candidates:
            different.setdefault(each.values, each)
        several = list(different.values())[:_MOST]
        if len(several) <= 1:
            ids = [each.remote_id for each in several] or about.candidates[:1]
            return dict.fromkeys((self._is_there,), ids[0]) if ids else {}
        found: dict[str, RemoteId] = {}
        for number, (each, text) in enumerate(zip(several, texts_apart(several), strict=True), 1):
            button = self._is_that.replace("%1", text.replace("&", "&&"))
            found[f"{button} ({number})" if button in found else button] = each.remote_id
        return found

    def tell_draft(self, typed_at: float) -> None:
        """Say that what is shown was typed before and is not saved."""
        self._item = None
        when = when_text(typed_at)
        title = self.tr("You typed this at %1; it is not saved yet.").replace("%1", when)
        self.tell_text(f"{title}\n{self.tr('Save it, or cancel to leave the contact as it is.')}")

    def tell_kept_elsewhere(self, sync_type: str) -> None:
        """Say that what is changed here will be overwritten there."""
        self._item = None
        title = self.tr("This contact is kept in %1.").replace("%1", isolated(sync_type, 60))
        text = self.tr("What you change here may be refused, or overwritten from there.")
        self.tell_text(f"{title}\n{text}", self._copy)

    def clear(self) -> None:
        """Say nothing more."""
        self._item = None
        super().clear()

    @Slot(object)
    def _on_chosen(self, text: str) -> None:
        item = self._item
        if item is None or item.trouble is None:
            if text == self._copy:
                self.copy_wanted.emit()
            return
        if text == self._look_again:
            self.look_again_wanted.emit(item.id)
        elif text in self._found:
            self.adopted.emit(item.id, self._found[text])
        elif text == self._mine.get(item.trouble.why):
            self.mine_kept.emit(item.id)
        else:
            self.given_up.emit(item.id)
