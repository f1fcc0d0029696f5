"""All settings on one page; each has its effect at once, and there is nothing to confirm."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contacts.folding import folded, isolated
from gui.announcing import announce
from gui.clear_button import offer_clearing
from gui.label import Label
from gui.preferences import Preferences
from gui.scroll_area import ScrollArea
from gui.setting_groups import SettingGroups

_WIDEST = 640  # of the column; longer lines are hard to follow from word to control
_WIDTH, _HEIGHT = 700, 640
_LEAST_LINES_HIGH, _LEAST_LETTERS_WIDE = 20, 48


class SettingsPage(QDialog):
    """What can be chosen, in groups, with a line that finds a setting by its words.

    Signals:
        changed(preferences): the person chose something; all of it as it is now.
        removal_wanted(): what is kept on this computer should be removed.
        storage_wanted(): the person wants to know what lies where.
    """

    changed = Signal(object)
    removal_wanted = Signal()
    storage_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(_WIDTH, _HEIGHT)
        self.setMinimumHeight(_LEAST_LINES_HIGH * self.fontMetrics().height())
        self._search = QLineEdit()
        self._groups = SettingGroups()
        self._none = Label("", "emptySearch")
        self._scroll = ScrollArea()
        self._beside = QWidget()  # as wide as the scroll bar, so that line and column are in line
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setAccessibleName(self.tr("Search settings"))
        offer_clearing(self._search)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setVisible(False)
        self._fill()
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        buttons.button(close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        line = _in_the_middle(self._search)
        line.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        self._search.setFocus()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search line would press the first

    def _fill(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self._none)
        column.addWidget(self._groups)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(_in_the_middle(middle))
        self._scroll.setWidget(content)
        self._bar = bar = self._scroll.bar
        self._keep_in_line()
        bar.rangeChanged.connect(self._keep_in_line)
        letters = _LEAST_LETTERS_WIDE * self.fontMetrics().averageCharWidth()
        least = max(letters, content.minimumSizeHint().width())
        self._scroll.setMinimumWidth(least + self._beside.width())

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find)
        self._groups.changed.connect(self.changed)
        self._groups.kept.removal_wanted.connect(self.removal_wanted)
        self._groups.kept.storage_wanted.connect(self.storage_wanted)

    @property
    def parts_to_dress(self) -> tuple[QWidget, ...]:
        """What the style sheet is for; all in one would take longer than a frame."""
        buttons = self.findChildren(QDialogButtonBox)
        return (self._search, self._none, *self._groups.sections, *buttons, self._bar)

    # Orders

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen; nothing is emitted."""
        self._groups.show_preferences(preferences)

    @Slot(object)
    def show_kept(self, lines: Sequence[str]) -> None:
        """Say in *lines* what is kept on this computer."""
        self._groups.kept.show_lines(lines)
        self._filter()

    def go_to(self, name: str) -> None:
        """Bring the setting of the preference *name* in sight, with the keyboard on it."""
        control = self._groups.control_of(name)
        control.setFocus()
        self._scroll.ensureWidgetVisible(control)

    # Overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Know how wide the scroll bar is in the window's looks."""
        super().showEvent(event)
        self._keep_in_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape end a search before it closes the page."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            super().keyPressEvent(event)

    # Receivers

    @Slot()
    def _keep_in_line(self) -> None:
        self._beside.setFixedWidth(self._bar.sizeHint().width())
        self._beside.setVisible(self._bar.maximum() > 0)

    @Slot()
    def _on_find(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @Slot()
    def _filter(self) -> None:
        """Leave the settings in sight that have every word of the search."""
        is_any = self._groups.show_those_with(folded(self._search.text()).split())
        text = self.tr("No setting has %1.").replace("%1", isolated(self._search.text().strip()))
        self._none.setText("" if is_any else text)
        self._none.setVisible(not is_any)
        announce(self._search, self._none.text())


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    """Return a line with *widget* in its middle, as wide as there is room but not too wide."""
    widget.setMaximumWidth(_WIDEST)
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addStretch(1)
    line.addWidget(widget, _WIDEST)
    line.addStretch(1)
    return line
