"""Asks once whether a server is the right one, by the certificate that it shows."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contacts.certificate import Certificate, Oddity, Trust, oddities
from contacts.errors import CertificateChanged, CertificateUntrusted
from gui.design import sized_as
from gui.label import Label, begin_where_window_does, leave_room_for_signs
from gui.phrasing import day_text, listed

_WIDTH_IN_LETTERS = 80
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
_BESIDE_FIRST_LINE = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
_MOST_NAMES = 5


class CertificateQuestion(QDialog):
    """Shows a certificate and lets the person decide.

    Signals:
        decided(trust): believe whom ``trust`` names; the sign-in may be tried again.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Is this your PBX?"))
        self.setMinimumWidth(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())
        self._certificate: Certificate | None = None
        self._intro = Label()
        self._intro.setWordWrap(True)
        begin_where_window_does(self._intro)
        self._facts = QFormLayout()
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._facts.setLabelAlignment(_BESIDE_FIRST_LINE)
        self._is_compared = QCheckBox(self.tr("The administrator has confirmed the new one"))
        self._trust = QPushButton(self.tr("Trust this certificate"))
        self._file = QPushButton(self.tr("Use a file of authorities…"))
        self._arrange()
        self._is_compared.toggled.connect(self._trust.setEnabled)
        self._trust.clicked.connect(self._on_trusted)
        self._file.clicked.connect(self._on_file_wanted)

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._trust, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._file, QDialogButtonBox.ButtonRole.ActionRole)
        self._cancel = cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for button in (self._trust, self._file):
            button.setAutoDefault(False)  # nobody trusts by a key meant for another window
        cancel.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self._intro)
        column.addLayout(self._facts)
        column.addWidget(self._is_compared)
        column.addWidget(buttons)

    def ask(self, error: CertificateUntrusted) -> None:
        """Open on what the server has shown."""
        self._certificate = error.certificate
        pinned = error.pinned if isinstance(error, CertificateChanged) else ""
        self._intro.setText(self._introduction(is_changed=bool(pinned)))
        self._list_facts(error.host, error.certificate, pinned)
        self._is_compared.setVisible(bool(pinned))
        self._is_compared.setChecked(False)
        self._trust.setEnabled(not pinned)
        self.open()
        self._cancel.setFocus()  # only a button in a window can have it
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words need, which a layout asks for only once they have room."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def _introduction(self, *, is_changed: bool) -> str:
        if is_changed:
            return self.tr(
                "The server shows another certificate than the one you trusted. Either it was "
                "renewed, or somebody is between you and your PBX. Nothing was sent. Ask the "
                "PBX's administrator before you go on."
            )
        return self.tr(
            "This computer does not know the certificate by which the server proves who it is, "
            "as is usual for a PBX. Nothing was sent. Compare the fingerprint with the one that "
            "the PBX's administrator names; you are asked only once."
        )

    def _list_facts(self, host: str, certificate: Certificate, pinned: str) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        if pinned:
            self._add(self.tr("Trusted so far"), _in_groups(pinned), is_code=True)
        title = self.tr("Shown now") if pinned else self.tr("Fingerprint (SHA-256)")
        self._add(title, _in_groups(certificate.fingerprint), is_code=True)
        self._add(self.tr("Server"), host)
        names = listed(certificate.names[:_MOST_NAMES])
        self._add(self.tr("Made for"), names or certificate.subject or self.tr("nobody named"))
        self._add(self.tr("Made by"), certificate.issuer or self.tr("nobody named"))
        self._add(self.tr("Valid"), self._dates(certificate))
        found = oddities(certificate, host, datetime.now(UTC))
        self._add(self.tr("Unusual"), "\n".join(map(self._in_words, found)))

    def _add(self, title: str, text: str, *, is_code: bool = False) -> None:
        value = Label(text)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(not is_code)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(title)
        value.setAccessibleDescription(text)
        if is_code:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            value.setFont(sized_as(font, self.font()))
        if self.isRightToLeft():  # else Latin text begins at the other side than its title
            value.setAlignment(_RIGHT)
        name = Label(title)
        leave_room_for_signs(name)  # as its value has it
        name.setAlignment(_BESIDE_FIRST_LINE)
        name.setMinimumWidth(name.sizeHint().width())
        self._facts.addRow(name, value)

    def _dates(self, certificate: Certificate) -> str:
        first, last = map(_day, (certificate.not_before, certificate.not_after))
        return self.tr("from %1 to %2").replace("%1", first).replace("%2", last)

    def _in_words(self, oddity: Oddity) -> str:
        return {
            Oddity.SELF_SIGNED: self.tr("The server vouches for itself; nobody else does."),
            Oddity.UNKNOWN_ISSUER: self.tr("This computer does not know who made it."),
            Oddity.OTHER_HOST: self.tr("It was made for another name than you typed."),
            Oddity.EXPIRED: self.tr("Its time is over."),
            Oddity.NOT_YET_VALID: self.tr("Its time has not begun."),
        }[oddity]

    @Slot()
    def _on_trusted(self) -> None:
        if self._certificate:
            self._decide(Trust(pin=self._certificate.der))

    @Slot()
    def _on_file_wanted(self) -> None:
        dialog = QFileDialog(self, self.tr("File of authorities"))
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Believe the authorities in the file at *path*."""
        self._decide(Trust(ca_file=path))

    def _decide(self, trust: Trust) -> None:
        self.accept()
        self.decided.emit(trust)


def _in_groups(fingerprint: str) -> str:
    """Break *fingerprint* into two lines of sixteen pairs, as it is read aloud."""
    middle = len(fingerprint) // 2
    return f"{fingerprint[:middle]}\n{fingerprint[middle + 1 :]}"


def _day(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return day_text(local.date())
