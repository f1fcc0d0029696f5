"""What is kept on this computer, in short, with the ways to know more and to remove it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contacts.folding import folded
from gui.label import Label, begin_where_window_does, breakable, spoken


class KeptSection(QWidget):
    """Lines of text, and two buttons.

    Signals:
        removal_wanted(): it should be removed.
        storage_wanted(): the person wants to know what lies where.
    """

    removal_wanted = Signal()
    storage_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Label("", "keptLines")
        self._lines.setWordWrap(True)
        begin_where_window_does(self._lines)
        self._storage = QPushButton(self.tr("What lies where…"))
        self._removal = QPushButton(self.tr("Remove…"))
        self._removal.setAccessibleDescription(self.tr("What is kept on this computer"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._storage)
        row.addWidget(self._removal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._lines)
        column.addLayout(row)
        self._storage.clicked.connect(self.storage_wanted)
        self._removal.clicked.connect(self.removal_wanted)
        self.show_lines(())

    def show_lines(self, lines: Sequence[str]) -> None:
        """Say in *lines* what is kept."""
        self._lines.setText(
            breakable("\n".join(lines)) or self.tr("Nothing is kept on this computer.")
        )
        self._removal.setEnabled(bool(lines))

    def has(self, words: Sequence[str]) -> bool:
        """Whether each of *words*, which are folded, occurs in what is said here."""
        texts = (spoken(self._lines.text()), self._storage.text(), self._removal.text())
        searched = folded("\n".join(texts))
        return all(word in searched for word in words)
