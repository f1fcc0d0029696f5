"""What lies where on this computer, and how to remove it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contacts.errors import KeyringError, SwitchbookError
from contacts.storage import Storage, StoredAccount
from contacts.tokens import AccountNumber
from gui.design import beside_bar
from gui.label import Label, begin_where_window_does, breakable
from gui.messages import describe
from gui.notice import Notice
from gui.question import Question
from gui.scroll_area import ScrollArea
from gui.settings import FILE_NAME

_WIDTH, _HEIGHT = 640, 560
_FITTING = 40  # letters
_BESIDE_PATH = 3  # pixels, that a line leaves free at its sides
_Button = QMessageBox.StandardButton


class StoragePage(QDialog):
    """Lists what Switchbook keeps here, in the words of whoever looks for it.

    Signals:
        removal_wanted(account, leave_entry): remove it from this computer, the keyring's
            entry too unless that may be left there.
    """

    removal_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What lies where"))
        self.resize(_WIDTH, _HEIGHT)
        self._storage: Storage | None = None
        self._account: StoredAccount | None = None  # that a question or a failure is about
        self._question: QMessageBox | None = None
        self._notice = Notice()
        self._scroll = ScrollArea()
        self._arrange()
        self._notice.chosen.connect(self._on_rest_chosen)

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self._notice)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)

    @Slot(object)
    def show_storage(self, storage: Storage) -> None:
        """Show what there is; what was scrolled to stays in sight."""
        place = self._scroll.verticalScrollBar().value()
        self._storage = storage
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*beside_bar(content))
        column.setSpacing(18)
        for account in storage.accounts:
            column.addLayout(self._account_section(account))
        if not storage.accounts:
            title = self.tr("Accounts")
            column.addLayout(_section(title, self.tr("No account is kept on this computer.")))
        self._add_places(column, storage.profile)
        column.addStretch(1)
        self._scroll.setWidget(content)
        bar = self._scroll.bar.sizeHint().width()
        self._scroll.setMinimumWidth(content.minimumSizeHint().width() + bar)
        self._scroll.verticalScrollBar().setValue(place)

    @Slot(object, object)
    def tell_failure(self, number: AccountNumber, error: SwitchbookError) -> None:
        """Say why an account is still there."""
        accounts = self._storage.accounts if self._storage else ()
        self._account = next((each for each in accounts if each.number == number), None)
        message = describe(error)
        if isinstance(error, KeyringError) and self._account and self._account.folder:
            text = self.tr("The sign-in has to leave the keyring first; nothing else was removed.")
            self._notice.tell_text(f"{message.title}\n{text}", self.tr("Remove the rest"))
        else:
            self._notice.tell(message)

    def _account_section(self, account: StoredAccount) -> QVBoxLayout:
        title = "\n".join(filter(None, (account.user_name, account.address)))
        if account.is_signed_in:
            title = self.tr("Signed in: %1").replace("%1", title)
        section = _section(title, *self._account_words(account))
        if account.folder:
            section.insertWidget(1, _path(self.tr("Account folder"), account.folder))
        if account.can_be_removed:
            row = QHBoxLayout()
            button = QPushButton(self.tr("Remove from this computer"))
            button.setAccessibleDescription(title.replace("\n", " · "))
            button.setProperty("account", account)
            button.clicked.connect(self._on_remove_clicked)
            row.addWidget(button)
            row.addStretch(1)
            section.addLayout(row)
        return section

    def _account_words(self, account: StoredAccount) -> tuple[str, str]:
        if account.has_contacts:
            holds = self.tr(
                "Holds your contacts, what you typed, what waits and the history, all of it "
                "encrypted; the address of the PBX, your user name, the certificate you trusted "
                "and what this PBX can do; no password, no token, no key."
            )
        elif account.folder:
            holds = self.tr(
                "Holds the address of the PBX, your user name, the certificate you trusted and "
                "what this PBX can do; no password, no token, no contact."
            )
        else:
            holds = self.tr("Nothing of it is on the disk: it ends with this window.")
        return holds, self._keyring_words(account)

    def _keyring_words(self, account: StoredAccount) -> str:
        match account.entry:
            case None:
                return self.tr("Keyring: being asked…")
            case True if account.has_contacts:
                text = self.tr(
                    "Keyring: keeps your sign-in, under “Switchbook”, entry %1, and the key to "
                    "the encrypted files."
                )
                return text.replace("%1", account.number)
            case True:
                text = self.tr("Keyring: keeps your sign-in, under “Switchbook”, entry %1.")
                return text.replace("%1", account.number)
            case False:
                return self.tr("Keyring: keeps nothing of it.")
            case error:
                return self.tr("%1.").replace("%1", describe(error).title)

    def _add_places(self, column: QVBoxLayout, profile: Path) -> None:
        places = (
            (
                self.tr("Profile folder"),
                profile,
                self.tr("All that Switchbook writes to the disk lies in here."),
            ),
            (
                self.tr("Settings file"),
                profile / FILE_NAME,
                self.tr("Holds the window's place and size, and what you chose in the settings."),
            ),
        )
        for title, path, holds in places:
            section = _section(title, holds)
            section.insertWidget(1, _path(title, path))
            column.addLayout(section)
        log = self.tr("There is no log file: what goes wrong is written to standard error.")
        column.addLayout(_section(self.tr("Log"), log))
        column.addLayout(_section(self.tr("Contacts"), self._contacts_words()))

    def _contacts_words(self) -> str:
        if self._storage and any(account.has_contacts for account in self._storage.accounts):
            return self.tr("They are on the PBX, and encrypted in the account folder.")
        return self.tr("They are on the PBX, and in memory while the window is open.")

    @Slot()
    def _on_remove_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton) or self._question is not None:
            return
        self._notice.clear()
        self._account = button.property("account")
        title = self.tr("Remove from this computer")
        text = self.tr("Remove this account from this computer?")
        question = Question(self, title, self._consequence(), text)
        question.offer(_Button.Yes | _Button.Cancel, _Button.Cancel)
        question.button(_Button.Yes).setText(self.tr("Remove"))
        question.finished.connect(self._on_answered)
        self._question = question
        question.open()

    def _consequence(self) -> str:
        text = self.tr(
            "Its sign-in and key are deleted from the keyring, and its folder from the profile "
            "with all that it holds. The contacts on the PBX stay as they are."
        )
        if self._account and self._account.is_signed_in:
            return f"{self.tr('You are signed out.')} {text}"
        return text

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()
        if answer == _Button.Yes and self._account:
            self.removal_wanted.emit(self._account, False)  # noqa: FBT003  # a signal's argument

    @Slot()
    def _on_rest_chosen(self) -> None:
        self._notice.clear()
        if self._account:
            self.removal_wanted.emit(self._account, True)  # noqa: FBT003  # a signal's argument


def _section(title: str, *texts: str) -> QVBoxLayout:
    section = QVBoxLayout()
    section.setSpacing(4)
    lines = (each if len(each) <= _FITTING else breakable(each) for each in title.split("\n"))
    heading = Label("\n".join(lines), "groupHeading")
    begin_where_window_does(heading)
    labels = [heading, *(Label(text, "hint") for text in texts)]
    for label in labels:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        section.addWidget(label)
    return section


def _path(title: str, path: Path) -> QLineEdit:
    line = QLineEdit(str(path))
    line.setReadOnly(True)
    line.setCursorPosition(0)
    line.setAccessibleName(title)
    line.setObjectName("path")
    line.setTextMargins(-_BESIDE_PATH, 0, -_BESIDE_PATH, 0)
    if line.isRightToLeft():
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return line
