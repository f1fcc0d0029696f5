"""A field of several contacts: what it was comes before what it will be, as lines are read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from contacts.contact import LocalId
from contacts.row import row_of
from gui.bulk_page import BulkPage
from gui.languages import install
from tests.gui.people import person


@pytest.mark.parametrize("code", ["en", "ar"])
def test_what_was_stands_before_the_arrow(
    application: QApplication, qtbot: QtBot, code: str
) -> None:
    install(application, code)
    page = BulkPage()
    qtbot.addWidget(page)

    page.ask((LocalId(1),), (row_of(person(1, name="Ana", email="ana@example.com")),))

    preview = page.findChildren(QPlainTextEdit)[0]
    name = _place_of(preview, "Ana")
    assert min(name, preview.viewport().width() - name) < 60  # from the side where lines begin
    is_first = _place_of(preview, "ana@") < _place_of(preview, "\N{EN DASH}")
    assert is_first is (page.layoutDirection() is Qt.LayoutDirection.LeftToRight)


def _place_of(preview: QPlainTextEdit, text: str) -> int:
    """Return how far from the left *text* is drawn."""
    cursor = QTextCursor(preview.document())
    cursor.setPosition(preview.toPlainText().index(text))
    return preview.cursorRect(cursor).x()
