"""The yardstick: a PySide6 window with one table over a Python model that has it all.

Called as ``child_bare.py BEGIN ROWS WORDS``; see ``scenario``.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMainWindow, QTableView

from tests.benchmarks.scenario import Program, Scenario
from tests.benchmarks.watching import PaintWatch

_NO_INDEX = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TEXTS = Path(__file__).with_name("bare_texts.tsv")
_WIDTH, _HEIGHT = 1180, 760  # of Switchbook's window


class _Model(QAbstractTableModel):
    """Contacts of the demo PBX, the same two hundred again and again: no memory to speak of.

    Those in Latin letters come first, so that the first paint need not look for fonts.
    """

    def __init__(self, rows: int) -> None:
        super().__init__()
        lines = _TEXTS.read_text("utf-8").splitlines()
        self._rows, self._texts = rows, [line.split("\t") for line in lines]

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return self._rows

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return len(self._texts[0])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> str | None:
        if role != _DISPLAY:
            return None
        return self._texts[index.row() % len(self._texts)][index.column()]


def _open_box(window: QMainWindow) -> QLineEdit:
    """Open a text box in a window of its own, which closes with the other one."""
    box = QLineEdit("Johanna Lindqvist")
    box.setParent(window, Qt.WindowType.Window)
    painted = PaintWatch(box, lambda: True)
    box.show()
    painted.wait()
    return box


def main(begin: str, rows: str, words: str) -> int:
    """Open the window, go through the course, close it."""
    qt = QApplication(["bare"])
    window = QMainWindow()
    table = QTableView()
    model = _Model(int(rows))
    table.setModel(model)
    table.verticalHeader().hide()
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    window.setCentralWidget(table)
    window.resize(_WIDTH, _HEIGHT)
    program = Program(lambda *_: True, lambda: _open_box(window))
    scenario = Scenario(float(begin), words, table, program)
    scenario.start(window)
    window.show()
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
