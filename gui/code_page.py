"""The second half of a sign-in: the code that the PBX has mailed."""

from math import ceil

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contacts import errors
from gui.label import Label
from gui.messages import describe
from gui.notice import Notice

PAUSE_S = 30  # before another code may be wished for; mail is slow
_SECOND_MS = 1000


class CodePage(QWidget):
    """Asks for a code, and says what became of it.

    Signals:
        code_given(code): sign in with it.
        another_wanted(): let another code be mailed.
        left(): the person goes back to the password.
        height_changed(): its words take more room, or less.
    """

    code_given = Signal(object)
    another_wanted = Signal()
    left = Signal()
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, pause_s: int = PAUSE_S) -> None:
        super().__init__(parent)
        self._pause_s = pause_s
        self._pause = QDeadlineTimer(0)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._is_busy = False
        self._user_name = ""
        self._intro, self._notice = Label(), Notice()
        self._code = QLineEdit()
        self._again = QPushButton(self.tr("Send again"))
        self._back = QPushButton(self.tr("Back"))
        self._sign_in = QPushButton(self.tr("Sign in"))
        self._arrange()
        self._tick.timeout.connect(self._renew)
        self._code.textChanged.connect(self._on_edited)
        self._again.clicked.connect(self._on_again_clicked)
        self._back.clicked.connect(self.left)
        self._sign_in.clicked.connect(self._on_sign_in_clicked)

    def _arrange(self) -> None:
        self._intro.setWordWrap(True)
        self._code.setAccessibleName(self.tr("Code"))
        self._code.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._again.setAccessibleName(self.tr("Send again"))
        self._sign_in.setAccessibleName(self.tr("Sign in"))
        for button in (self._again, self._back):
            button.setAutoDefault(False)  # Enter in the box signs in
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._code.accessibleName(), self._code)
        buttons = QHBoxLayout()
        buttons.addWidget(self._again)
        buttons.addStretch()
        buttons.addWidget(self._back)
        buttons.addWidget(self._sign_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._intro)
        column.addLayout(form)
        column.addWidget(self._notice)
        column.addLayout(buttons)
        for first, second in (
            (self._code, self._sign_in),
            (self._sign_in, self._again),
            (self._again, self._back),
        ):
            self.setTabOrder(first, second)

    # Orders

    def begin(self, user_name: str) -> None:
        """Wait for a code that the PBX was just asked to mail to *user_name*."""
        self._user_name = user_name
        self._is_busy = False
        self._code.clear()
        self._forget_failure()
        self._tell(self.tr("Name and password are right. The PBX is asked to mail you a code…"))
        self._sign_in.setDefault(True)
        self._start_pause(self._pause_s)
        self._code.setFocus()

    @Slot()
    def end(self) -> None:
        """Forget the code, and count no more."""
        self._code.clear()
        self._tick.stop()

    @Slot()
    def note_sent(self) -> None:
        """Say that the code is on its way."""
        self._tell(
            self.tr("A code was mailed to the address that the PBX has for %1. Type it here.")
            .replace("%1", self._user_name)
            .strip()
        )

    @Slot(object)
    def take_failure(self, error: errors.SwitchbookError) -> None:
        """Say why it did not work; what was typed stays."""
        self._is_busy = False
        message = describe(error)
        if isinstance(error, errors.CodeNotSent):
            self._tell(self.tr("No new code was mailed."))
        if isinstance(error, errors.Throttled) and error.retry_after:
            self._start_pause(ceil(error.retry_after))
        self._code.setAccessibleDescription(message.title)
        self._notice.tell(message)
        self._renew()
        self.height_changed.emit()
        self._code.setFocus()
        self._code.selectAll()

    # Showing

    def _tell(self, text: str) -> None:
        self._intro.setText(text)
        self.height_changed.emit()

    def _forget_failure(self) -> None:
        self._notice.clear()
        self._code.setAccessibleDescription("")
        self.height_changed.emit()

    def _start_pause(self, seconds: int) -> None:
        self._pause.setRemainingTime(seconds * _SECOND_MS)
        self._tick.start()
        self._renew()

    @Slot()
    def _renew(self) -> None:
        remaining_s = ceil(self._pause.remainingTime() / _SECOND_MS)
        if remaining_s <= 0:
            self._tick.stop()
        wait = self.tr("Send again in %Ln s", "", remaining_s)
        self._again.setText(wait if remaining_s > 0 else self.tr("Send again"))
        self._again.setEnabled(remaining_s <= 0 and not self._is_busy)
        self._again.setAccessibleDescription(wait if remaining_s > 0 else "")
        self._code.setEnabled(not self._is_busy)
        self._sign_in.setEnabled(bool(self._typed()) and not self._is_busy)
        self._sign_in.setText(self.tr("Signing in…") if self._is_busy else self.tr("Sign in"))

    def _typed(self) -> str:
        """Return the code without the blanks that mails and people put into it."""
        return "".join(self._code.text().split())

    @Slot()
    def _on_edited(self) -> None:
        self._forget_failure()
        self._renew()

    @Slot()
    def _on_again_clicked(self) -> None:
        self._forget_failure()
        self._tell(self.tr("The PBX is asked to mail you another code…"))
        self._start_pause(self._pause_s)
        self._code.setFocus()
        self.another_wanted.emit()

    @Slot()
    def _on_sign_in_clicked(self) -> None:
        self._is_busy = True
        self._forget_failure()
        self._renew()
        self.code_given.emit(self._typed())
