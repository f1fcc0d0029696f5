"""What a query has hit is marked behind the text, on every ground and in every script."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, FIELDS
from contacts.marking import Marker
from contacts.search import terms_of
from contacts.view import Result, View
from gui.avatar import colours_of
from gui.table_model import ContactTableModel
from gui.table_view import ContactTable
from gui.theme import dark_palette
from tests.gui.source import row


class Shown:
    """A table that shows one contact, found by a query."""

    def __init__(self, qtbot: QtBot, name: str, query: str, **values: str) -> None:
        self.model = ContactTableModel()
        self.table = ContactTable(self.model)
        qtbot.addWidget(self.table)
        self.table.resize(400, 200)
        self.table.show()
        self.model.show_view(View(query))
        question = self.model.question
        assert question is not None
        plain = row(0, name=name, **values)
        found = replace(plain, marks=Marker(terms_of(query, "DE")).marks(plain.cells))
        self.model.take_result(
            Result(question.generation, question.view, 1, is_whole=True, first=0, rows=(found,))
        )
        QCoreApplication.processEvents()

    def marked(self) -> list[int]:
        """Return where the top of the name's text is of the colour of a mark."""
        place = self.table.visualRect(self.model.index(0, 0))
        image: QImage = self.table.viewport().grab(place).toImage()
        height = self.table.fontMetrics().height()
        top = image.height() // 2 - height // 2 + 1
        return [x for x in range(image.width()) if _is_yellow(image.pixelColor(x, top))]


def _is_yellow(colour: QColor) -> bool:
    return colour.red() - colour.blue() > 60


@pytest.mark.parametrize("name", ["Ana Ruiz", "Äna Ruiz", "Ана ana", "עברית ana", "ana 山田"])
def test_a_hit_is_marked_in_every_script(qtbot: QtBot, name: str) -> None:
    assert Shown(qtbot, name, "ana").marked()


def test_only_the_hit_is_marked(qtbot: QtBot) -> None:
    marked = Shown(qtbot, "Johanna Lindqvist", "nna").marked()

    assert marked[0] > 10
    assert 10 < len(marked) < 60
    assert marked == list(range(marked[0], marked[-1] + 1))


def test_without_a_hit_nothing_is_marked(qtbot: QtBot) -> None:
    assert not Shown(qtbot, "Ana Ruiz", "nobody").marked()


def test_a_hit_in_the_row_that_is_chosen_is_marked(qtbot: QtBot) -> None:
    shown = Shown(qtbot, "Ana Ruiz", "ana")

    shown.table.choose(0)

    assert shown.marked()


def test_a_hit_is_marked_on_dark(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette()
    qapp.setPalette(dark_palette())
    try:
        marked = Shown(qtbot, "Ana Ruiz", "ana").marked()
    finally:
        qapp.setPalette(before)

    assert marked


def test_a_hit_stands_where_lines_begin_at_the_right(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = Shown(qtbot, "Ana Ruiz", "ruiz")
        marked, width = shown.marked(), shown.table.columnWidth(0)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert min(marked) > width / 3


def _cut_numbers(qtbot: QtBot, *, moves: bool) -> list[QImage]:
    """Return how numbers look of whose column a half is in sight, which differ at their ends."""
    pictures = []
    for number in ("+20 2 5550 1180", "+20 2 5550 9999"):
        shown = Shown(qtbot, "Ana Ruiz", "", business=number)
        shown.table.resize(shown.table.columnWidth(0) + 60, 200)
        QCoreApplication.processEvents()
        if moves:
            shown.table.horizontalScrollBar().setValue(10)
        QCoreApplication.processEvents()
        place = shown.table.visualRect(shown.model.index(0, FIELDS.index(BY_WIRE["business"])))
        pictures.append(shown.table.viewport().grab(place).toImage())
    return pictures


@pytest.mark.parametrize("moves", [False, True])
def test_no_end_of_a_number_passes_for_all_of_it(
    qtbot: QtBot, qapp: QApplication, *, moves: bool
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        one, other = _cut_numbers(qtbot, moves=moves)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert not one.isNull()
    assert one == other


def test_somebody_without_a_name_has_the_sign_of_a_person(qtbot: QtBot) -> None:
    shown = Shown(qtbot, "+49 30 1", "")
    ground = QColor(colours_of("+49 30 1", shown.table.palette())[0])

    picture = shown.table.viewport().grab().toImage()

    row = shown.table.rowHeight(0) // 2 - 3  # where its head is
    circle = [x for x in range(picture.width()) if picture.pixelColor(x, row) == ground]
    assert circle
    assert len(circle) < circle[-1] - circle[0] - 2
