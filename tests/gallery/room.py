"""Which words have less room than they need: found by asking widgets, not by comparing pixels."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from gui.label import ElidedLabel
from gui.table_view import ContactTable
from gui.value_text import ValueText

_ROUNDED = 2  # pixels, by which Qt errs where it makes a box as wide as its text
_BESIDE_TEXT = 4  # pixels of a line edit that are not its text's


def cut_words(widget: QWidget) -> Iterator[str]:
    """Yield what of the words of *widget* itself is cut, in words."""
    look = next((look for kind, look in _LOOKS if isinstance(widget, kind)), None)
    if look is not None:
        yield from look(widget)


def _wider(widget: QWidget, text: str, room: int) -> Iterator[str]:
    needed = max(map(widget.fontMetrics().horizontalAdvance, text.split("\n")))
    if needed > room:
        yield f"“{text}” needs {needed}, has {room}"


def _of_elided(label: ElidedLabel) -> Iterator[str]:
    if not label.toolTip():
        yield from _wider(label, label.text(), label.contentsRect().width())
    if label.height() < label.fontMetrics().height():
        yield f"“{label.text()}” is {label.height()} high"


def _of_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        room = label.contentsRect().width() - 2 * label.margin()
        for word in label.text().replace("\u200b", " ").split():
            yield from _wider(label, word, room)
        needed = label.heightForWidth(label.width())
    else:
        if label.sizeHint().width() > label.width():
            yield f"“{label.text()}” needs {label.sizeHint().width()}, has {label.width()}"
        needed = label.sizeHint().height()
    if needed > label.height():
        yield f"“{label.text()}” needs {needed} in height, has {label.height()}"


def _of_button(button: QAbstractButton) -> Iterator[str]:
    if isinstance(button.parentWidget(), QLineEdit):
        return  # Qt's own, that empties the line
    needed = button.minimumSizeHint()
    if button.text() and not needed.isEmpty():
        needed = button.sizeHint()
    if needed.width() > button.width() or needed.height() > button.height():
        yield f"“{button.text()}” needs {needed.toTuple()}, has {button.size().toTuple()}"


def _of_line(line: QLineEdit) -> Iterator[str]:
    if line.height() < line.sizeHint().height():
        yield f"{line.height()} high, needs {line.sizeHint().height()}"
    if line.placeholderText() and not line.text():
        inside = QStyle.SubElement.SE_LineEditContents
        margins = line.textMargins()
        option = QStyleOptionFrame()
        line.initStyleOption(option)
        place = line.style().subElementRect(inside, option, line)
        room = place.width() - margins.left() - margins.right() - _BESIDE_TEXT
        yield from _wider(line, line.placeholderText(), room)


def _of_lines(lines: QPlainTextEdit) -> Iterator[str]:
    if lines.placeholderText() and not lines.toPlainText():
        yield from _wider(lines, lines.placeholderText(), lines.viewport().width())


def _of_value(value: ValueText) -> Iterator[str]:
    needed = value.heightForWidth(value.width())
    if needed > value.height():
        yield f"{value.height()} high, needs {needed}"


def _of_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    place = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    yield from _wider(box, box.currentText(), place.width() + _ROUNDED)
    if place.height() < box.fontMetrics().height():
        yield f"“{box.currentText()}” has {place.height()} in height"


def _of_tabs(tabs: QTabBar) -> Iterator[str]:
    for tab in range(tabs.count()):
        place = tabs.tabRect(tab)
        if tabs.isTabVisible(tab):
            yield from _wider(tabs, tabs.tabText(tab), place.width())
            if not tabs.rect().contains(place):
                yield f"“{tabs.tabText(tab)}” is not in sight"


def _of_heads(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            text = str(model.headerData(column, header.orientation()) or "")
            yield from _wider(header, text, header.sectionSize(column))
            place = header.sectionViewportPosition(column)
            is_whole = place >= 0 and place + header.sectionSize(column) <= header.width()
            if isinstance(header.parentWidget(), QTreeView) and not is_whole:
                yield f"“{text}” is not whole in sight"


def _of_menu(menu: QMenu | QMenuBar) -> Iterator[str]:
    for action in menu.actions():
        place = menu.actionGeometry(action)
        if action.isVisible() and not action.isSeparator() and not menu.rect().contains(place):
            yield f"“{action.text()}” is not in sight"


def _of_items(view: QAbstractItemView) -> Iterator[str]:
    """Yield cut texts of a list; those of the table of contacts have tooltips, each of them."""
    model = view.model()
    if isinstance(view, ContactTable) or model is None:
        return
    columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            index = model.index(row, column)
            place: QRect = view.visualRect(index)
            if place.isEmpty() or not view.viewport().rect().intersects(place):
                continue
            if view.sizeHintForIndex(index).width() > place.width() and not index.data(
                Qt.ItemDataRole.ToolTipRole
            ):
                yield f"“{index.data()}” has {place.width()}, no tooltip"


_LOOKS: Sequence[tuple[type[QWidget], Callable[[Any], Iterator[str]]]] = (
    (ElidedLabel, _of_elided),
    (QLabel, _of_label),
    (QPushButton, _of_button),
    (QToolButton, _of_button),
    (QCheckBox, _of_button),
    (QLineEdit, _of_line),
    (QPlainTextEdit, _of_lines),
    (ValueText, _of_value),
    (QComboBox, _of_choice),
    (QTabBar, _of_tabs),
    (QHeaderView, _of_heads),
    (QMenu, _of_menu),
    (QMenuBar, _of_menu),
    (QAbstractItemView, _of_items),
)
"""In which order a widget is looked up, by what it is."""
