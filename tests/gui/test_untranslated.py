"""Every word in the window goes through the translation: found by its source and by its widgets.

Whether what goes through it is translated, ``tests/packaging/test_translations.py`` looks after.
"""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitterHandle,
    QTabBar,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.languages import LANGUAGES
from gui.main_window import MainWindow

GUI = Path(__file__).parents[2] / "gui"
WORD = re.compile(r"[^\W\d_]{2,}")
MARK = "\u2020"  # at what went through the translation

NAMES = {"Switchbook", "Microsoft 365", "OpenStreetMap", "Google Maps", "Apple Maps"}
NAMES |= {"pbx.example.com"}  # as an address looks
KEYS = re.compile(r"((Ctrl|Shift|Alt|Meta|F\d+|Enter|Esc|Del|Return)\b[+↑↓ ]*\w?,? ?)+|[A-Z]")
TRANSLATING = {"tr", "_tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
SHOWING = {
    "addAction",
    "addButton",
    "addItem",
    "addItems",
    "addMenu",
    "addRow",
    "addTab",
    "mention",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setInformativeText",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "show_words",
    "tell_text",
}


class Marking(QTranslator):
    """A language in which every text of ours is the English one with a mark."""

    def isEmpty(self) -> bool:
        """Say that there are words."""
        return False

    def translate(
        self, context: str, text: str, _comment: str | None = None, _number: int = -1
    ) -> str:
        """Mark *text*; what only Qt says is not ours."""
        return "" if context.startswith("Q") else text + MARK


# By the source


def literals_shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Return each text, with its line, that is shown as it stands in the source."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name_of(node) in SHOWING:
            for argument in node.args:
                yield from _literals(argument)


def _literals(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Call) and _name_of(node) in TRANSLATING | {"property", "findChild"}:
        return
    if isinstance(node, ast.Compare | ast.Subscript):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        yield from _literals(child)


def _name_of(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def is_said_everywhere(text: str) -> bool:
    """Whether *text* is the same in each language: a name, a key, or no word at all."""
    bare = text
    for name in (*NAMES, *LANGUAGES.values()):
        bare = bare.replace(name, "")
    return not WORD.search(bare) or KEYS.fullmatch(text) is not None


@pytest.mark.parametrize("path", sorted(GUI.glob("*.py")), ids=lambda path: path.stem)
def test_no_text_is_shown_as_it_stands_in_the_source(path: Path) -> None:
    found = literals_shown(ast.parse(path.read_text(encoding="utf-8")))

    assert not [each for each in found if not is_said_everywhere(each[1])]


def test_a_text_that_is_not_translated_is_found() -> None:
    source = "a.setText(f'{x} left')\na.setToolTip(self.tr('fine'))\na.setText('F6')\nlog('no')\n"

    assert list(literals_shown(ast.parse(source))) == [(1, " left"), (3, "F6")]
    assert is_said_everywhere("F6")
    assert not is_said_everywhere("F6 opens")


# By the widgets


def widgets_of_window() -> Iterator[type[QWidget]]:
    """Return every widget of ours that can be made of nothing."""
    for path in sorted(GUI.glob("*.py")):
        module = importlib.import_module(f"gui.{path.stem}")
        for _, each in inspect.getmembers(module, inspect.isclass):
            if issubclass(each, QWidget) and each.__module__ == module.__name__ and _is_plain(each):
                yield each


def _is_plain(kind: type[QWidget]) -> bool:
    if issubclass(kind, QSplitterHandle):  # its splitter makes it, which is a widget here, too
        return False
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    kinds = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return all(each.default is not each.empty or each.kind in kinds for each in parameters)


def words_in(root: QObject) -> Iterator[str]:
    """Return all that *root*, and what is in it, says or would say."""
    for each in (root, *root.findChildren(QObject)):
        if isinstance(each, QWidget):
            yield from (each.windowTitle(), each.toolTip(), each.statusTip())
            yield from (each.accessibleName(), each.accessibleDescription())
        if isinstance(each, QAction):
            yield from (each.text(), each.toolTip(), each.statusTip())
        yield from _own_words(each)


def _own_words(each: QObject) -> Iterator[str]:
    if isinstance(each, QLabel | QAbstractButton):
        yield each.text()
    elif isinstance(each, QGroupBox | QMenu):
        yield each.title()
    elif isinstance(each, QLineEdit):
        yield each.placeholderText()
    elif isinstance(each, QComboBox):
        yield from map(each.itemText, range(each.count()))
    elif isinstance(each, QTabBar):
        yield from map(each.tabText, range(each.count()))
    elif isinstance(each, QTreeWidget):
        yield from map(each.headerItem().text, range(each.columnCount()))


@pytest.fixture
def marked(application: QApplication) -> Iterator[None]:
    """Let every text that is translated have a mark."""
    marking = Marking(application)
    application.installTranslator(marking)
    yield
    application.removeTranslator(marking)
    marking.deleteLater()


def left_of(root: QWidget) -> set[str]:
    """Return what *root* says that has not been translated; of Qt's own words nothing."""
    of_qt = {"OK", "&OK", "Cancel", "&Cancel", "Close", "&Close", "Yes", "&Yes", "No", "&No"}
    texts = {text for text in words_in(root) if MARK not in text}
    return {text for text in texts - of_qt if not is_said_everywhere(text)}


@pytest.mark.parametrize("kind", list(widgets_of_window()), ids=lambda kind: kind.__name__)
def test_every_word_of_a_widget_is_translated(
    marked: None, qtbot: QtBot, kind: type[QWidget]
) -> None:
    widget = kind()
    qtbot.addWidget(widget)

    assert not left_of(widget)


def test_every_word_of_the_window_is_translated(marked: None, qtbot: QtBot) -> None:
    window = MainWindow("0")
    qtbot.addWidget(window)

    assert not left_of(window)
    headers = window.contacts.model
    assert MARK in str(
        headers.headerData(0, window.contacts.table.horizontalHeader().orientation())
    )


def test_the_mark_is_put_on(marked: None) -> None:
    assert QCoreApplication.translate("Page", "Name") == "Name" + MARK
