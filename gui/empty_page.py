"""What stands in the place of the list while there is nothing to list: why, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.design import Size, set_size, space
from gui.label import Label, leave_room_for_signs


class EmptyPage(QWidget):
    """A sentence and a button.

    Signals:
        pressed(): the person takes the step offered.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="emptyTitle")
        self._text = Label()
        self._button = QPushButton()
        self._button.clicked.connect(self.pressed)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_size(self._title, Size.TITLE, is_bold=True)
        leave_room_for_signs(self._title)
        column = QVBoxLayout(self)
        column.setSpacing(space("base"))
        above, below = QVBoxLayout(), QVBoxLayout()  # titles of two pages stand level
        above.addStretch(1)
        above.addWidget(self._title)
        below.setSpacing(space("base"))
        below.addWidget(self._text)
        below.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addStretch(1)
        column.addLayout(above, 2)
        column.addLayout(below, 3)

    def stand_in_for(self, view: QWidget, words: QWidget, *, is_needed: bool) -> None:
        """Be seen in the place of *view* and the *words* above it; the keyboard finds it again."""
        comes_back = view.isHidden() and not is_needed
        for widget in (words, view):
            widget.setVisible(not is_needed)
        self.setVisible(is_needed)
        if comes_back:
            view.setFocus()

    def show_words(self, title: str, text: str, button: str = "") -> None:
        """Show *title* and *text*, and *button* where it is not empty."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
