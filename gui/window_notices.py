"""What is said above the list, until it is read or over: one bar for each matter."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from contacts.errors import KeyringError, SecretTooLong, SwitchbookError
from gui.messages import certificate_end, describe
from gui.notice import Notice

_UNDO_MS = 10_000


class WindowNotices(QObject):
    """Tells of keyring, certificate, contacts on this computer, removals, and what can be undone.

    Signals:
        keeping_wanted(): the keyring should be tried again.
        removals_agreed(): what seems to have been deleted on the PBX may go here.
        undo_wanted(): what was done last should be taken back.

    Attributes:
        bars: to be shown one below the other; each is hidden while it has nothing to say.
    """

    keeping_wanted = Signal()
    removals_agreed = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told: KeyringError | None = None
        self._understood: type[KeyringError] | None = None
        self._keyring = Notice()
        self._certificate = Notice()
        self._store = Notice()
        self._doubt = Notice()
        self._undo = Notice()
        self.bars = self._keyring, self._certificate, self._store, self._doubt, self._undo
        self._undo_time = QTimer(self)
        self._undo_time.setSingleShot(True)
        self._undo_time.setInterval(_UNDO_MS)
        self._remove_them = self.tr("Remove them here")
        self._try_keyring = self.tr("Try the keyring again")
        self._connect()

    def _connect(self) -> None:
        self._keyring.chosen.connect(self._on_keyring_chosen)
        self._certificate.chosen.connect(self._certificate.clear)
        self._store.chosen.connect(self._store.clear)
        self._doubt.chosen.connect(self._on_doubt_chosen)
        self._undo.chosen.connect(self._on_undo_chosen)
        self._undo_time.timeout.connect(self._undo.clear)

    def tell_keyring(self, error: KeyringError | None, *, can_try: bool) -> bool:
        """Say what is wrong with the keyring and what follows; None where it works (again).

        What has been understood is not said again until it was different once.

        Args:
            error: what is wrong.
            can_try: whether there is something that could be kept.

        Returns:
            whether it works again.
        """
        before, self._told = self._told, error
        if error is None:
            self._understood = None
            self.dismiss_keyring()
        elif type(error) is not self._understood:
            can_try = can_try and not isinstance(error, SecretTooLong)
            buttons = (self._try_keyring,) if can_try else ()
            self._keyring.tell(describe(error), *buttons, self.tr("Understood"))
        return bool(before) and error is None

    def tell_left_behind(self, error: KeyringError) -> None:
        """Say that the keyring did not let a sign-in go."""
        message = describe(error)
        text = self.tr("Your sign-in may still be in the keyring: remove it there.")
        self._keyring.tell_text(f"{message.title}\n{text}", self.tr("Understood"))

    @Slot()
    def dismiss_keyring(self) -> None:
        """Take the words about the keyring away; they have been read."""
        self._keyring.clear()

    @Slot(object)
    def tell_certificate_end(self, ends: datetime) -> None:
        """Say when the PBX's certificate ends, or that it has."""
        self._certificate.tell(certificate_end(ends), self.tr("Understood"))

    @Slot(object)
    def tell_store(self, error: SwitchbookError | None) -> None:
        """Say what is wrong with the contacts on this computer; None for nothing."""
        if error is None:
            self._store.clear()
        else:
            self._store.tell(describe(error), self.tr("Understood"))

    def tell_doubt(self, doubted: int) -> None:
        """Ask about so many contacts that seem to have been deleted; 0 for none."""
        if not doubted:
            self._doubt.clear()
            return
        text = self.tr(
            "%Ln contacts seem to have been deleted on the PBX.\n"
            "That is more than usual at once, so they are still here.",
            "",
            doubted,
        )
        self._doubt.tell_text(text, self._remove_them, self.tr("Keep them"))

    def offer_undo(self, text: str) -> None:
        """Say what was done, and offer to undo it, for ten seconds."""
        self._undo.tell_text(text, self.tr("Undo"))
        self._undo_time.start()

    def offer_no_undo(self) -> None:
        """Offer no more to undo what was done."""
        self._undo.clear()

    def clear_account(self) -> None:
        """Say nothing more of an account that is not shown any more."""
        for bar in (self._certificate, self._store, self._doubt, self._undo):
            bar.clear()

    @Slot(object)
    def _on_keyring_chosen(self, text: str) -> None:
        if text == self._try_keyring:
            self.keeping_wanted.emit()
            return
        self._understood = type(self._told) if self._told else None
        self.dismiss_keyring()

    @Slot(object)
    def _on_doubt_chosen(self, text: str) -> None:
        self._doubt.clear()
        if text == self._remove_them:
            self.removals_agreed.emit()

    @Slot(object)
    def _on_undo_chosen(self, _text: str) -> None:
        self._undo.clear()
        self.undo_wanted.emit()
