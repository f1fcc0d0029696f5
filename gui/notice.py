"""A bar that says what happened and offers the next step."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gui.icons import icon
from gui.label import Label
from gui.messages import Message

_ICON_SIZE = 20


class Notice(QFrame):
    """Hidden until there is something to say.

    Signals:
        chosen(text): a button with that text was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icon = Label()
        self._text = Label()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setWordWrap(True)
        # Ignored: a word of the server's without a blank would make the window as wide as it is.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 8)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._text, 1)
        self._draw_icon()
        self.setVisible(False)

    def text(self) -> str:
        """Return what is said; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, message: Message, *buttons: str) -> None:
        """Say *message*, with *buttons* to choose from."""
        self.tell_text(f"{message.title}\n{message.text} {message.way_out}", *buttons)

    def tell_text(self, text: str, *buttons: str) -> None:
        """Say *text*; its first line is what a screen reader announces."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._set_buttons(buttons)
        self.setVisible(True)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def clear(self) -> None:
        """Say nothing more."""
        self.setVisible(False)
        self._text.clear()
        self.setAccessibleName("")
        self._set_buttons(())

    def focus_first(self) -> None:
        """Bring the keyboard to the first button, if there is one."""
        if self._buttons:
            self._buttons[0].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(icon("notice", self.palette()).pixmap(_ICON_SIZE, _ICON_SIZE))

    def _set_buttons(self, texts: tuple[str, ...]) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.setVisible(False)
            button.deleteLater()
        self._buttons = [QPushButton(text) for text in texts]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.setVisible(True)  # else a turn later, where the notice is in sight already

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(button.text())
