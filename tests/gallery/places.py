"""Which widgets lie over each other, outside of what holds them, or are of no use to somebody."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QRubberBand,
    QScrollArea,
    QSizeGrip,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

SCREEN = QSize(1366, 768)
"""The smallest screen that people still have; whatever the size of type, a window fits there."""
_FRAME = QSize(16, 72)  # of a window and a task bar
_HAIR = 1  # pixel, by which a splitter errs from right to left (Qt 6.11)
_LOOSE = QSizeGrip | QSplitterHandle | QRubberBand
_INTERACTIVE = (
    QAbstractButton
    | QLineEdit
    | QPlainTextEdit
    | QTextEdit
    | QComboBox
    | QAbstractItemView
    | QTabBar
    | QProgressBar
)


def overlaps(parent: QWidget) -> Iterator[str]:
    """Yield which children of *parent* in sight lie over each other."""
    if isinstance(parent, QAbstractScrollArea | QTabWidget | QTabBar | QLineEdit | QComboBox):
        return  # Qt's own arrangement
    children = [each for each in parent.children() if isinstance(each, QWidget)]
    seen = [each for each in children if _is_in_sight(each) and not isinstance(each, _LOOSE)]
    for one, other in combinations(seen, 2):
        common = one.geometry().intersected(other.geometry())
        if not common.isEmpty():
            yield f"{title_of(one)} and {title_of(other)} share {common.getRect()}"


def _is_in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.isWindow() and not widget.size().isEmpty()


def outside(widget: QWidget) -> Iterator[str]:
    """Yield whether *widget* reaches out of what holds it; what scrolls may, downwards."""
    parent = widget.parentWidget()
    if parent is None or not _is_in_sight(widget) or isinstance(widget, _LOOSE):
        return
    area = parent.parentWidget()
    room = parent.rect()
    if isinstance(area, QScrollArea) and area.viewport() is parent:
        if widget.width() > room.width():
            yield f"{title_of(widget)} is {widget.width()} wide, in {room.width()}"
        return
    if isinstance(parent, QAbstractScrollArea) or isinstance(area, QAbstractItemView):
        return
    if not room.adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR).contains(widget.geometry()):
        yield f"{title_of(widget)} at {widget.geometry().getRect()} leaves {room.getRect()}"


def too_large(window: QWidget) -> Iterator[str]:
    """Yield whether *window*, which the person can resize, needs more than a small screen."""
    most, size = SCREEN - _FRAME, window.minimumSizeHint().expandedTo(window.minimumSize())
    if isinstance(window, QMenu):
        size = window.sizeHint()
    if size.width() > most.width() or size.height() > most.height():
        yield f"{size.toTuple()} is more than a screen of {SCREEN.toTuple()} has"


def silent_pages(scope: QWidget) -> Iterator[str]:
    """Yield pages in sight that have no words at all."""
    pages = [each for each in (scope, *scope.findChildren(QWidget)) if _is_page(each)]
    for page in pages:
        if not any(map(_says, (page, *page.findChildren(QWidget)))):
            yield f"{title_of(page)} says nothing"


def _is_page(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    is_part = isinstance(parent, QStackedWidget | QSplitter) and not isinstance(widget, _LOOSE)
    return widget.isVisible() and (is_part or isinstance(widget, QDialog | QMainWindow | QMenu))


def _says(widget: QWidget) -> bool:
    if not widget.isVisible():
        return False
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            return bool(widget.text())
        case QTextEdit() | QPlainTextEdit():
            return bool(widget.toPlainText())
        case QMenu():
            return not widget.isEmpty()
        case QAbstractItemView():
            return widget.model() is not None and widget.model().rowCount(QModelIndex()) > 0
        case _:
            return False


def without_name(widget: QWidget) -> Iterator[str]:
    """Yield whether *widget* can be used, and has no name that a screen reader could say."""
    if not isinstance(widget, _INTERACTIVE) or not _is_in_sight(widget) or _is_of_qt(widget):
        return
    accessible = QAccessible.queryAccessibleInterface(widget)
    if not accessible.text(QAccessible.Text.Name).strip():
        yield f"{type(widget).__name__} {widget.objectName()} has no name"


def _is_of_qt(widget: QWidget) -> bool:
    """Whether Qt has put it there, as a part of something that has a name."""
    parent = widget.parentWidget()
    is_part = isinstance(parent, QLineEdit | QComboBox | QTabBar | QAbstractScrollArea)
    no_focus = widget.focusPolicy() is Qt.FocusPolicy.NoFocus
    return is_part or (no_focus and widget.objectName().startswith("qt_"))


def moving(widget: QWidget) -> Iterator[str]:
    """Yield whether *widget* moves by itself, which nobody can stop."""
    if isinstance(widget, QProgressBar) and widget.minimum() == widget.maximum():
        yield f"{title_of(widget)} runs to and fro"


def title_of(widget: QWidget) -> str:
    """Return what a failing test calls *widget*."""
    text = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} {text[:40]!r}".replace("  ", " ")
