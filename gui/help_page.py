"""The user guide in a window of its own, to be read beside the contacts."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from gui.design import space
from gui.guide_text import GuideText
from gui.label import Label
from gui.line_delegate import LineDelegate

_WIDTH, _HEIGHT = 960, 680
_LETTERS_OF_HEADINGS = 34  # at most; longer ones end in an ellipsis
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class HelpPage(QDialog):
    """Headings at the beginning, the text beside them, above both a line to search with.

    The keyboard stays in that line while arrows and Page keys move the text; what is typed
    anywhere else goes there, too.

    Signals:
        keys_wanted(): the page of all keys should be shown.
        link_wanted(href): a page outside of the program should be shown.
    """

    keys_wanted = Signal()
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(_WIDTH, _HEIGHT)
        self._box = QLineEdit()
        self._found = Label(role="hint")
        self._found.setVisible(False)
        self._headings = _headings(self.tr("Chapters"))
        self._text = GuideText()
        self._why_none = Label(role="hint")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._box.setAccessibleName(self.tr("Search the guide"))
        self._box.setPlaceholderText(self.tr("Search the guide…"))
        self._box.setClearButtonEnabled(True)
        self._text.setAccessibleName(self.windowTitle())
        self._why_none.setWordWrap(True)
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        self._keys = buttons.addButton(self.tr("Keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        for each in (buttons.button(close), self._keys):
            each.setAutoDefault(False)  # Enter in the search line goes to the next place
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(space("base"))
        line.addWidget(self._box, 1)
        line.addWidget(self._found)
        row = QHBoxLayout()
        row.setSpacing(space("base"))
        row.addWidget(self._headings)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setSpacing(space("base"))
        column.addLayout(line)
        column.addWidget(self._why_none)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._box.textChanged.connect(self._on_text_changed)
        self._keys.clicked.connect(self.keys_wanted)
        self._headings.currentRowChanged.connect(self._on_heading_chosen)
        self._headings.itemActivated.connect(self._on_heading_activated)
        self._text.chapter_seen.connect(self._on_chapter_seen)
        self._text.link_pressed.connect(self.link_wanted)
        standard = QKeySequence.StandardKey
        for key, order in (
            (standard.Find, self._on_find),
            (standard.FindNext, self._on_next),
            (standard.FindPrevious, self._on_previous),
            (standard.HelpContents, self.keys_wanted),  # F1, as in the window
        ):
            QShortcut(QKeySequence(key), self).activated.connect(order)

    # Orders

    @Slot(object)
    def show_guide(self, text: str | None) -> None:
        """Show *text*; None while it is being read, empty where there is none."""
        waiting, missing = self.tr("The guide is being read…"), self.tr("The guide is missing.")
        self._why_none.setText(waiting if text is None else missing)
        self._why_none.setVisible(not text)
        self._text.show_text(text or "")
        headings = self._text.chapters
        if headings != tuple(self._words_of_headings()):
            self._headings.clear()
            self._headings.addItems(headings)
            self._fit_headings()
        if self._headings.currentRow() < 0:
            self._mark(0)

    @Slot()
    def open_page(self) -> None:
        """Bring it before the person, where it was left."""
        if self.isVisible():
            self.raise_()
            self.activateWindow()
        self.show()
        self._on_find()

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search, move in the text, end the search, or close."""
        key, is_in_box = Qt.Key(event.key()), self._box.hasFocus()
        if key in _ENTER and is_in_box:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._go_on(-1 if is_back else 1)
        elif key in _SCROLLING and is_in_box:
            self._text.move_by(_SCROLLING[key])
        elif key == Qt.Key.Key_Escape and self._box.text():
            self._box.clear()
            self._box.setFocus()
        elif not is_in_box and _types_text(event):
            self._box.setFocus()
            self._box.setText(event.text())
        else:
            super().keyPressEvent(event)

    # Private slots and steps

    def _words_of_headings(self) -> list[str]:
        return [self._headings.item(row).text() for row in range(self._headings.count())]

    def _fit_headings(self) -> None:
        """Be as wide as the longest heading, within bounds."""
        needed = self._headings.sizeHintForColumn(0)
        most = self.fontMetrics().averageCharWidth() * _LETTERS_OF_HEADINGS
        bar = self._headings.verticalScrollBar().sizeHint().width()
        self._headings.setFixedWidth(min(needed, most) + bar)

    def _mark(self, row: int) -> None:
        """Let the list say which chapter is read; the text stays."""
        self._headings.blockSignals(True)  # noqa: FBT003  # Qt's
        self._headings.setCurrentRow(row if row < self._headings.count() else -1)
        self._headings.blockSignals(False)  # noqa: FBT003  # Qt's

    @Slot(int)
    def _on_heading_chosen(self, row: int) -> None:
        if row >= 0:
            self._text.go_to(row)
            self._mark(row)  # the last ones cannot come to the top

    @Slot()
    def _on_heading_activated(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_chapter_seen(self, number: int) -> None:
        self._mark(number)

    @Slot()
    def _on_find(self) -> None:
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    @Slot()
    def _on_next(self) -> None:
        self._go_on(1)

    @Slot()
    def _on_previous(self) -> None:
        self._go_on(-1)

    def _go_on(self, step: int) -> None:
        self._text.go_on(step)
        self._say_hit()

    @Slot()
    def _on_text_changed(self) -> None:
        self._text.look_for(self._box.text())
        self._say_hit()

    def _say_hit(self) -> None:
        """Say which of the places it is; to a screen reader with the words around it."""
        words = ""
        if self._text.hits:
            place, count = map(QLocale().toString, (self._text.hit + 1, self._text.hits))
            words = self.tr("%1 of %2").replace("%1", place).replace("%2", count)
        elif self._box.text().strip():
            words = self.tr("Nothing found")
        self._found.setText(words)
        self._found.setVisible(bool(words))
        around = self._text.words_at_hit()
        self._box.setAccessibleDescription(": ".join(filter(None, (words, around))))
        if words and self.isVisible() and QAccessible.isActive():
            said = self._box.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, said))


def _types_text(event: QKeyEvent) -> bool:
    """Whether a key writes something, which a blank at the beginning of a search does not."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.text().isprintable() and bool(event.text().strip())


def _headings(name: str) -> QListWidget:
    headings = QListWidget()
    headings.setObjectName("guideHeadings")
    headings.setAccessibleName(name)
    headings.setItemDelegate(LineDelegate(headings))
    headings.setUniformItemSizes(True)
    headings.setFrameShape(QFrame.Shape.NoFrame)
    headings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    headings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return headings
