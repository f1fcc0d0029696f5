"""The list keeps its picture until rows are there, but not for long."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from gui.contact_list import ContactList
from tests.gui.source import Source


class Painted(QObject):
    """Notes of the viewport which text stood in the first row when it was painted."""

    def __init__(self, contacts: ContactList) -> None:
        super().__init__(contacts)
        self._list = contacts
        self.texts: list[str] = []
        contacts.table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            index = self._list.model.index(self._list.table.top_row, 0)
            self.texts.append(str(index.data()))
        return False


@pytest.fixture
def contacts(qtbot: QtBot) -> Iterator[ContactList]:
    made = ContactList()
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.model.clear()


def test_after_a_jump_rows_are_painted_and_no_placeholders(contacts: ContactList) -> None:
    source = Source(contacts.model, range(1000))
    contacts.start_anew()
    source.serve()
    painted = Painted(contacts)

    contacts.table.scroll_to_row(500)
    QCoreApplication.sendPostedEvents()  # what is to be painted at once; no timer
    source.answer_sight()
    QCoreApplication.processEvents()

    assert set(painted.texts) == {"Person 500"}


def test_rows_that_do_not_come_are_placeholders_soon(contacts: ContactList, qtbot: QtBot) -> None:
    source = Source(contacts.model, range(1000))
    contacts.start_anew()
    source.serve()
    painted = Painted(contacts)

    contacts.table.scroll_to_row(500)

    qtbot.waitUntil(lambda: "…" in painted.texts, timeout=1000)
