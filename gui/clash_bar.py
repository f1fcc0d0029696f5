"""Below a field that was changed here and there: the other value, and a key for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from contacts.errors import Disagreement
from contacts.folding import isolated
from gui.design import space
from gui.label import Label, breakable
from gui.phrasing import labelled, quoted

_MINE_KEY, _THEIRS_KEY = "F6", "F7"


class ClashBar(QWidget):
    """Offers one field's two values.

    Signals:
        decided(value): the person chose that value.
    """

    decided = Signal(object)

    def __init__(self, field_label: str, field_box: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clash: Disagreement | None = None
        self._label = field_label
        self._text = Label(role="hint")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mine = self._button(self.tr("Mine"), _MINE_KEY)
        self._theirs = self._button(self.tr("Theirs"), _THEIRS_KEY)
        row = QHBoxLayout()
        row.setSpacing(space("half"))
        row.addWidget(self._mine)
        row.addWidget(self._theirs)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, space("small"))
        column.setSpacing(space("small"))
        column.addWidget(self._text)
        column.addLayout(row)
        self._mine.clicked.connect(self._on_mine)
        self._theirs.clicked.connect(self._on_theirs)
        for key, order in ((_MINE_KEY, self._on_mine), (_THEIRS_KEY, self._on_theirs)):
            shortcut = QShortcut(QKeySequence(key), field_box)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(order)
        self.setVisible(False)

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(labelled(text, self._label))
        button.setToolTip(f"{text} ({key})")
        return button

    def show_clash(self, clash: Disagreement | None) -> None:
        """Offer both values of *clash*, or nothing."""
        self._clash = clash
        self.setVisible(clash is not None)
        if clash is not None:
            theirs = quoted(isolated(clash.theirs, 120)) if clash.theirs else self.tr("empty")
            self._text.setText(breakable(self.tr("On the PBX: %1").replace("%1", theirs)))

    def _on_mine(self) -> None:
        if self._clash is not None:
            self.decided.emit(self._clash.ours)

    def _on_theirs(self) -> None:
        if self._clash is not None:
            self.decided.emit(self._clash.theirs)
