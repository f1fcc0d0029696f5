"""What can be done by which keys: every action of the menus, and the keys within the window."""

import re
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contacts.folding import escaped, folded
from gui.action_text import keys_of, name_of, title_of
from gui.clear_button import offer_clearing
from gui.label import Label
from gui.line_delegate import HEADING, TRAILING, LineDelegate
from gui.phrasing import listed

_WIDTH, _HEIGHT = 860, 480
_MOST_OF_SCREEN = 0.9
_LEAST_OF_A_COLUMN = 46  # letters; with less room there is one column
_WORD = re.compile(r"\w+|[^\w\s]+")

Group = tuple[str, Sequence[tuple[str, str]]]
"""A title, and what can be done with its keys."""


class KeysPage(QDialog):
    """Lists actions and their keys in groups, in two columns where there is room.

    Each column is a list to walk through by the arrows; a reader hears action and keys.

    Signals:
        guide_wanted(): the page is closed; the user guide should be shown.
    """

    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(_WIDTH, _HEIGHT)
        self._groups: tuple[Group, ...] = ()
        self._box = QLineEdit()
        self._box.setAccessibleName(self.tr("Find an action or a key"))
        self._box.setPlaceholderText(self.tr("Find an action or a key…"))
        offer_clearing(self._box)
        self._columns = [_column(self.tr("Keys")), _column(self.tr("More keys"))]
        self._nothing = Label(self.tr("Nothing found"), "hint")
        self._arrange()
        self._box.textChanged.connect(self._show_groups)

    def _arrange(self) -> None:
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        buttons.button(close).setIcon(QIcon())
        buttons.button(close).setAutoDefault(False)
        guide = buttons.addButton(self.tr("User guide…"), QDialogButtonBox.ButtonRole.ActionRole)
        guide.setIcon(QIcon())
        guide.setAutoDefault(False)
        guide.clicked.connect(self._on_guide_pressed)
        buttons.rejected.connect(self.reject)
        self._row = QHBoxLayout()
        self._row.setSpacing(24)
        for each in self._columns:
            self._row.addWidget(each)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._box)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._nothing, 1)
        column.addLayout(self._row, 1)
        column.addWidget(buttons)

    def show_keys(self, groups: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Show by title what can be done, each with its keys; empty for what has none."""
        self._groups = tuple(groups.items())
        self._box.clear()
        self._show_groups()
        self._take_room()
        self.open()
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_room(self) -> None:
        """Be tall enough to show all at once, where the screen is."""
        rows = max(column.count() for column in self._columns)
        needed = (rows + 1) * self._columns[0].sizeHintForRow(0)
        around = self.sizeHint().height() - self._columns[0].sizeHint().height()
        most = int(_MOST_OF_SCREEN * self.screen().availableGeometry().height())
        self.resize(self.width(), max(_HEIGHT, min(most, needed + around)))

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search line down into the list."""
        if event.key() == Qt.Key.Key_Down and self._box.hasFocus():
            self._columns[0].setFocus(Qt.FocusReason.TabFocusReason)
            self._columns[0].setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two, as there is room."""
        super().resizeEvent(event)
        if self._has_room_for_two() is not self._has_two:
            self._show_groups()

    # Private slots and steps

    @Slot()
    def _on_guide_pressed(self) -> None:
        self.accept()  # first: nothing can be read behind this page
        self.guide_wanted.emit()

    @property
    def _has_two(self) -> bool:
        return not self._columns[1].isHidden()

    def _has_room_for_two(self) -> bool:
        margins = self.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        return room >= 2 * _LEAST_OF_A_COLUMN * self.fontMetrics().averageCharWidth()

    @Slot()
    def _show_groups(self) -> None:
        groups = tuple(_matching(self._groups, self._box.text()))
        has_room = self._has_room_for_two()
        first, second = _in_two(groups) if has_room else (groups, ())
        for column, part in zip(self._columns, (first, second), strict=True):
            self._fill(column, part)
        self._columns[0].setVisible(bool(groups))
        self._columns[1].setVisible(has_room and bool(groups))
        self._nothing.setVisible(not groups)

    def _fill(self, column: QListWidget, groups: Iterable[Group]) -> None:
        column.clear()
        for title, pairs in groups:
            heading = QListWidgetItem(title)
            heading.setData(HEADING, True)  # noqa: FBT003  # Qt's
            heading.setData(Qt.ItemDataRole.AccessibleTextRole, self._said_of_heading(title))
            column.addItem(heading)
            for text, keys in pairs:
                item = QListWidgetItem(text)
                item.setData(TRAILING, keys or self.tr("in the menu"))
                said = listed((text, item.data(TRAILING)))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                item.setToolTip(escaped(said))
                column.addItem(item)

    def _said_of_heading(self, title: str) -> str:
        return self.tr("%1, heading").replace("%1", title)


def keys_of_menus(menus: Iterable[QMenu]) -> dict[str, list[tuple[str, str]]]:
    """Return by the title of its menu each action with its keys, for ``KeysPage``."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for menu in menus:
        pairs = [(name_of(each), " · ".join(keys_of(each))) for each in _actions_in(menu)]
        if pairs:
            groups.setdefault(title_of(menu.title()), []).extend(pairs)
    return groups


def _actions_in(menu: QMenu) -> list[QAction]:
    return [
        each
        for each in menu.actions()
        if each.isVisible() and name_of(each) and each.menu() is None
    ]


def _matching(groups: Iterable[Group], text: str) -> Iterable[Group]:
    """Yield what has every word of *text*; of a group whose title has them, all."""
    words = _WORD.findall(folded(text))
    for title, pairs in groups:
        found = [pair for pair in pairs if all(word in folded(" ".join(pair)) for word in words)]
        if all(word in folded(title) for word in words):
            found = list(pairs)
        if found:
            yield title, found


def _in_two(groups: Sequence[Group]) -> tuple[Sequence[Group], Sequence[Group]]:
    """Return the groups in two parts of about one height, in order."""
    heights = [1 + len(pairs) for _, pairs in groups]
    cuts = range(len(groups) + 1)
    best = min(cuts, key=lambda cut: (max(sum(heights[:cut]), sum(heights[cut:])), -cut))
    return groups[:best], groups[best:]


def _column(name: str) -> QListWidget:
    column = QListWidget()
    column.setObjectName("keysList")
    column.setAccessibleName(name)
    column.setItemDelegate(LineDelegate(column))
    column.setUniformItemSizes(True)
    column.setFrameShape(QFrame.Shape.NoFrame)
    column.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    return column
