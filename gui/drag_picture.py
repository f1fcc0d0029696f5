"""What hangs on the pointer while contacts are dragged: a card with a name, and how many."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contacts.folding import one_line
from gui.avatar import Avatar
from gui.design import Size, colours_for, radius, set_size, space
from gui.label import ElidedLabel

_LETTERS_WIDE = 26
_SHIFT = 4  # pixels by which the cards below stand out


class DragPicture(QWidget):
    """A card, on others where there are several contacts; to be grabbed, never shown.

    Args:
        name: of the contact, or the first of them.
        words: how many contacts there are; empty for one.
        parent: whose font, colours and direction it takes.
    """

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._below = 2 * _SHIFT if words else 0
        self._name, self._words = ElidedLabel("cardName"), ElidedLabel("hint")
        set_size(self._name, Size.BODY, is_bold=True)
        set_size(self._words, Size.SMALL)
        self._name.setText(one_line(name))
        self._words.setText(words)
        self._words.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._words.setVisible(bool(words))
        self._avatar = Avatar()
        self._avatar.show_name(name)
        self._arrange()
        self.resize(self._size())

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._words)
        texts.addStretch(1)
        self._avatar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        around = space("half")
        is_mirrored = self.isRightToLeft()
        left, right = (self._below, 0) if is_mirrored else (0, self._below)
        row.setContentsMargins(around + left, around, around + right, around + self._below)
        row.setSpacing(space("half"))
        row.addWidget(self._avatar)
        row.addLayout(texts, 1)

    def _size(self) -> QSize:
        """Return the room that the texts need, up to a limit."""
        widest = max(
            label.fontMetrics().horizontalAdvance(label.text())
            for label in (self._name, self._words)
        )
        most = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        hint = self.sizeHint()
        margins = 2 * space("half") + self._below + space("half") + self._avatar.sizeHint().width()
        return QSize(margins + min(widest + 2, most), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the edges of those below it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_for(self.palette())
        painter.setPen(QPen(colours.of("edge"), 1))
        painter.setBrush(colours.of("raised"))
        width, height = self.width() - 1 - self._below, self.height() - 1 - self._below
        for shift in range(self._below, -1, -_SHIFT):
            left = self._below - shift if self.isRightToLeft() else shift
            card = QRectF(left + 0.5, shift + 0.5, width, height)
            painter.drawRoundedRect(card, radius(), radius())
        painter.end()
