"""A bar that says what happened and offers the next step."""

from unicodedata import category

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from contacts.folding import escaped
from gui.action_text import title_of
from gui.announcing import announce
from gui.design import space
from gui.icons import icon, prepare
from gui.label import Label, breakable, leave_room_for_signs
from gui.messages import Message

_WHOLE = "whole"
_LETTERS_OF_A_BUTTON = 30  # are left at least where its words are cut
_ICON_SIZE = 20  # pixels, at least
_CLOSING = ("Pe", "Pf")  # categories of Unicode: brackets and quotes
_MOST_BESIDE = 0.45  # of the room; wider buttons stand below the text


class Notice(QFrame):
    """Hidden until there is something to say.

    Signals:
        chosen(text): a button with that text was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        prepare("notice")
        self._icon = Label()
        self._text = Label()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setWordWrap(True)
        # Ignored: a word of the server's without a blank would make the window as wide as it is.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._choices = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choices)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space("half"))
        self._grid = QGridLayout(self)
        # From right to left the text keeps room for its signs.
        beside, above = space("base"), space("small" if self.isRightToLeft() else "half")
        self._grid.setContentsMargins(beside, above, beside, above)
        self._grid.setSpacing(space("half"))
        self._grid.setHorizontalSpacing(beside)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._text, 0, 1)
        self._place = (0, 2)
        self._grid.addWidget(self._choices, *self._place, _sides(self._place))
        self.setVisible(False)

    def text(self) -> str:
        """Return what is said; empty while hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def tell(self, message: Message, *buttons: str) -> None:
        """Say *message*, with *buttons* to choose from."""
        self.tell_text(_whole(message), *buttons)

    def tell_more(self, message: Message) -> None:
        """Say *message*, whose title is in sight beside a field; it is heard with it."""
        self._show(f"{message.text} {message.way_out}", _whole(message), ())

    def tell_text(self, text: str, *buttons: str) -> None:
        """Say *text*; a screen reader says it at once."""
        self._show(text, text, buttons)

    def _show(self, text: str, said: str, buttons: tuple[str, ...]) -> None:
        self._text.setText(breakable(text))
        self.setAccessibleName(said)
        self._set_buttons(buttons)
        self._draw_icon()
        self.setVisible(True)
        announce(self, said, is_urgent=True)

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
        if event.type() is QEvent.Type.PaletteChange and not self.isHidden():
            self._draw_icon()

    def _draw_icon(self) -> None:
        side = max(_ICON_SIZE, self.fontMetrics().height())
        self._icon.setPixmap(icon("notice", self.palette()).pixmap(side, side))
        leave_room_for_signs(self._icon)  # as the text beside it has it

    def _set_buttons(self, texts: tuple[str, ...]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.setVisible(False)
            button.deleteLater()
        self._buttons = [_button(text) for text in texts]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            self._row.addWidget(button)
            button.ensurePolished()
            button.setVisible(True)  # else a turn later, where the notice is in sight already
        self._choices.setVisible(bool(self._buttons))
        self._arrange_buttons()

    def minimumSizeHint(self) -> QSize:
        """Need the width of the widest button, or of what is left of it where it is cut.

        Buttons can stand below the text, and each other.
        """
        size = super().minimumSizeHint()
        widths = [button.sizeHint().width() for button in self._buttons]
        most = _LETTERS_OF_A_BUTTON * self.fontMetrics().averageCharWidth()
        return QSize(self._around() + min(max(widths, default=0), most), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where they leave room for the text."""
        super().resizeEvent(event)
        self._arrange_buttons()

    def _around(self) -> int:
        """Return how much of the width belongs to the icon and to spaces."""
        margins = self._grid.contentsMargins()
        spaces = margins.left() + margins.right() + 2 * self._grid.horizontalSpacing()
        return spaces + self._icon.sizeHint().width()

    def _arrange_buttons(self) -> None:
        room = self.width() - self._around()
        for button in self._buttons:
            _fit(button, room)
        widths = [button.sizeHint().width() for button in self._buttons]
        needed = sum(widths) + self._row.spacing() * max(0, len(widths) - 1)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if needed > room else direction.LeftToRight)
        place = (1, 1) if needed > room * _MOST_BESIDE else (0, 2)
        self._grid.setAlignment(self._icon, self._side_of_icon(place))
        if self._place != place:
            self._place = place
            self._grid.addWidget(self._choices, *place, _sides(place))

    def _side_of_icon(self, place: tuple[int, int]) -> Qt.AlignmentFlag:
        """Return where the icon stands: beside the first line, which may be the only one."""
        beside = self._row.sizeHint().width() if self._buttons and place == (0, 2) else 0
        needed = self._text.fontMetrics().horizontalAdvance(self._text.text())
        is_one = "\n" not in self._text.text() and needed <= self.width() - self._around() - beside
        return Qt.AlignmentFlag.AlignVCenter if is_one else Qt.AlignmentFlag.AlignTop

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(button.property(_WHOLE))


def _whole(message: Message) -> str:
    return f"{message.title}\n{message.text} {message.way_out}"


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty(_WHOLE, text)
    return button


def _fit(button: QPushButton, room: int) -> None:
    """Cut the words of a button where there is less room than they need; all are read and told.

    A quotation mark at their end stays.
    """
    whole, metrics = button.property(_WHOLE), button.fontMetrics()
    said = title_of(whole)
    around = button.sizeHint().width() - metrics.horizontalAdvance(title_of(button.text()))
    mark = said[-1:] if category(said[-1:] or " ") in _CLOSING else ""
    left = max(0, room - around - metrics.horizontalAdvance(mark))
    cut = metrics.elidedText(said.removesuffix(mark), Qt.TextElideMode.ElideRight, left) + mark
    is_cut = room > around and cut != said
    button.setText(cut.replace("&", "&&") if is_cut else whole)
    button.setAccessibleName(said if is_cut else "")
    button.setToolTip(escaped(said) if is_cut else "")


def _sides(place: tuple[int, int]) -> Qt.AlignmentFlag:
    """Return where buttons stand in their place: in the middle beside the text, else below it."""
    is_beside = place == (0, 2)
    return Qt.AlignmentFlag.AlignVCenter if is_beside else Qt.AlignmentFlag.AlignLeading
