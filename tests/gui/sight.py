"""What can be seen and heard in a widget: found by visibility and accessible name."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from gui.contact_card import ContactCard
from gui.notice import Notice
from gui.value_text import ValueText

Box = QLineEdit | QPlainTextEdit
Shown = QLineEdit | QPlainTextEdit | ValueText
W = TypeVar("W", bound=QWidget)


def all_in(scope: QWidget, kind: type[W]) -> list[W]:
    """Return the widgets of *kind* in *scope* that are in sight."""
    return [widget for widget in scope.findChildren(kind) if widget.isVisible()]


def named(scope: QWidget, kind: type[W], name: str) -> list[W]:
    """Return those of *kind* in sight that a screen reader calls *name*."""
    return [widget for widget in all_in(scope, kind) if name_of(widget) == name]


def name_of(widget: QWidget) -> str:
    """Return the name that a screen reader hears."""
    accessible = QAccessible.queryAccessibleInterface(widget)
    return accessible.text(QAccessible.Text.Name)


def box_in(scope: QWidget, name: str) -> Box:
    """Return the text box of that name; fails where none is in sight."""
    boxes: list[Box] = [*named(scope, QLineEdit, name), *named(scope, QPlainTextEdit, name)]
    assert boxes, f"no box {name!r}"
    return boxes[0]


def text_in(scope: QWidget, name: str) -> str:
    """Return what is shown under that name; a card leaves out what is empty."""
    texts: list[Shown] = [*named(scope, ValueText, name)]
    texts += [*named(scope, QLineEdit, name), *named(scope, QPlainTextEdit, name)]
    if not texts and all_in(scope, ContactCard):
        return ""
    assert texts, f"no text {name!r}"
    return texts[0].text() if isinstance(texts[0], QLineEdit) else texts[0].toPlainText()


def button_in(scope: QWidget, name: str) -> QAbstractButton:
    """Return the button of that name; fails where none is in sight."""
    buttons = named(scope, QAbstractButton, name)
    assert buttons, f"no button {name!r}"
    return buttons[0]


def click(button: QAbstractButton) -> None:
    """Click *button*, which has to be enabled."""
    assert button.isEnabled(), f"{name_of(button)} is disabled"
    begin = button.rect().center()
    begin.setX(min(10, begin.x()))  # a check box takes clicks on its mark and words alone
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=begin)


def double_click(widget: QWidget, place: QPoint) -> None:
    """Click twice in *widget*, and let the button go: Qt's own double click keeps it down."""
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=place)


def offers(scope: QWidget, name: str) -> bool:
    """Whether a button of that name is in sight and enabled."""
    return any(button.isEnabled() for button in named(scope, QAbstractButton, name))


def notices_in(scope: QWidget) -> str:
    """Return what the notices in sight say."""
    return "\n".join(notice.text() for notice in all_in(scope, Notice))


def words_in(scope: QWidget) -> str:
    """Return every text of a label in sight."""
    return "\n".join(label.text() for label in all_in(scope, QLabel))
