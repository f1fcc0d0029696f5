"""What stands in the place of the list for who has never signed in: what this is, and the step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.design import Size, set_size, space
from gui.label import Label, begin_lines_alike

_LETTERS_WIDE = 72


class FirstStart(QWidget):
    """Three sentences, and the next step.

    Signals:
        sign_in_pressed(), guide_pressed(): the person wants that.
    """

    sign_in_pressed = Signal()
    guide_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("Switchbook", "emptyTitle")
        self._sentences = [Label(text) for text in self._words()]
        self._sign_in = QPushButton(self.tr("Sign in"))
        self._guide = QPushButton(self.tr("User guide"))
        self._arrange()
        self._sign_in.clicked.connect(self.sign_in_pressed)
        self._guide.clicked.connect(self.guide_pressed)

    def _words(self) -> tuple[str, str, str]:
        return (
            self.tr(
                "Switchbook shows the personal contacts that your PBX keeps for you; you find and "
                "change them at once, also while the PBX cannot be reached."
            ),
            self.tr(
                "It needs the address of the PBX, and the user name and password of your user "
                "account there, or an access token."
            ),
            self.tr(
                "The contacts stay on the PBX, with an encrypted copy on this computer; your "
                "sign-in is kept in the keyring of this computer, your password nowhere."
            ),
        )

    def _arrange(self) -> None:
        set_size(self._title, Size.LARGE, is_bold=True)
        middle = QWidget()
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        lines = QVBoxLayout(middle)
        around = space("large")
        lines.setContentsMargins(around, around, around, around)
        lines.setSpacing(space("base"))
        lines.addStretch(2)
        for label in (self._title, *self._sentences):
            label.setWordWrap(True)
            label.setAlignment(self._beginning())
            if self.isRightToLeft():
                begin_lines_alike(label)
            lines.addWidget(label)
        lines.addSpacing(space("half"))
        lines.addLayout(self._buttons())
        lines.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 1_000)  # as wide as it may be
        row.addStretch(1)

    def _beginning(self) -> Qt.AlignmentFlag:
        """Return where lines begin, whatever letters they begin with."""
        flag = Qt.AlignmentFlag
        return flag.AlignAbsolute | (flag.AlignRight if self.isRightToLeft() else flag.AlignLeft)

    def _buttons(self) -> QHBoxLayout:
        for button in (self._sign_in, self._guide):
            button.setAutoDefault(True)  # in a window, Enter presses only such a button
        self._sign_in.setDefault(True)
        self._sign_in.setAccessibleDescription(" ".join(self._words()))
        self.setFocusProxy(self._sign_in)
        row = QHBoxLayout()
        row.setSpacing(space("half"))
        row.addWidget(self._sign_in)
        row.addWidget(self._guide)
        row.addStretch(1)
        return row
