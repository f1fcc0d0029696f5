"""The table: which row is chosen, what is in sight, and that a million rows are no matter."""

import time

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from contacts.view import View
from gui.preferences import Density
from gui.table_model import ContactTableModel
from gui.table_view import ContactTable
from tests.gui import sight
from tests.gui.source import Source

MILLION = 1_000_000


class OneClickActivates(QProxyStyle):
    """A style as of desktops where one click opens a file."""

    def styleHint(self, hint: QStyle.StyleHint, *args: object) -> int:
        if hint is QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick:
            return 1
        return super().styleHint(hint, *args)  # type: ignore[arg-type]  # handed on as they came


class Heard:
    """What the table told."""

    def __init__(self, table: ContactTable) -> None:
        self.chosen: list[int] = []
        self.opened: list[int] = []
        self.sights: list[tuple[int, int]] = []
        table.row_chosen.connect(self.chosen.append)
        table.row_opened.connect(self.opened.append)
        table.rows_in_sight.connect(lambda first, last: self.sights.append((first, last)))


@pytest.fixture
def model(qapp: object) -> ContactTableModel:
    """Return a model that has asked for nothing."""
    return ContactTableModel()


@pytest.fixture
def source(model: ContactTableModel) -> Source:
    """Return the source of 500 persons."""
    source = Source(model, range(500))
    model.show_view(View())
    return source


@pytest.fixture
def table(model: ContactTableModel, source: Source, qtbot: QtBot) -> ContactTable:
    """Return a table in sight that shows its first rows."""
    table = ContactTable(model)
    qtbot.addWidget(table)
    table.resize(600, 400)
    model.rows_came.connect(table.viewport().update)
    with qtbot.waitExposed(table):
        table.show()
    table.rows_in_sight.connect(model.look_at)
    source.serve()
    return table


@pytest.fixture
def heard(table: ContactTable) -> Heard:
    """Return what the table tells from now on."""
    return Heard(table)


def click(table: ContactTable, row: int) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_chooses_the_row(table: ContactTable, heard: Heard) -> None:
    click(table, 3)
    click(table, 3)
    click(table, 5)

    assert heard.chosen == [3, 5]
    assert heard.opened == []


def test_a_row_selected_by_a_screen_reader_becomes_the_current_one(
    table: ContactTable, heard: Heard
) -> None:
    rows = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect

    table.selectionModel().select(table.model().index(4, 0), rows)

    assert heard.chosen == [4]
    assert table.currentIndex().row() == 4


def test_keys_move_the_choice(table: ContactTable, heard: Heard) -> None:
    click(table, 0)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(table, key)

    assert heard.chosen == [0, 1, 2, 1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_current_row_once(table: ContactTable, heard: Heard, key: Qt.Key) -> None:
    click(table, 2)

    QTest.keyClick(table, key)

    assert heard.opened == [2]


def test_enter_without_a_current_row_opens_nothing(table: ContactTable, heard: Heard) -> None:
    QTest.keyClick(table, Qt.Key.Key_Return)

    assert heard.opened == []


def test_a_double_click_opens_the_row_once(table: ContactTable, heard: Heard) -> None:
    place = table.visualRect(table.model().index(2, 0)).center()

    click(table, 2)
    sight.double_click(table.viewport(), place)

    assert heard.opened == [2]


def test_one_click_does_not_open_even_where_it_opens_files(
    table: ContactTable, heard: Heard
) -> None:
    style = OneClickActivates()
    table.setStyle(style)

    click(table, 2)

    assert heard.opened == []


def test_choosing_none_is_told_as_minus_one(table: ContactTable, heard: Heard) -> None:
    click(table, 1)

    table.choose(-1)

    assert heard.chosen == [1, -1]
    assert not table.currentIndex().isValid()


def test_a_row_chosen_from_elsewhere_comes_in_sight(table: ContactTable, heard: Heard) -> None:
    table.choose(400)

    first, last = heard.sights[-1]
    assert first <= 400 <= last
    assert heard.chosen == [400]


def test_after_a_reset_the_same_row_can_be_chosen_again(
    table: ContactTable, model: ContactTableModel, source: Source, heard: Heard
) -> None:
    click(table, 1)

    model.start_anew()
    source.serve()
    click(table, 1)

    assert heard.chosen == [1, 1]


def test_what_comes_in_sight_by_scrolling_is_told(table: ContactTable, heard: Heard) -> None:
    height = table.verticalHeader().defaultSectionSize()

    table.verticalScrollBar().setValue(200 * height)

    first, last = heard.sights[-1]
    assert first == 200
    assert last - first == pytest.approx(table.viewport().height() / height, abs=1)


def test_what_comes_in_sight_by_a_larger_window_is_told(table: ContactTable, heard: Heard) -> None:
    table.resize(600, 800)

    before = 400 // table.verticalHeader().defaultSectionSize()
    assert heard.sights[-1][1] > before


def test_of_a_short_list_the_last_row_is_the_last_in_sight(
    table: ContactTable, model: ContactTableModel, source: Source, heard: Heard
) -> None:
    source.people = range(3)
    model.renew()
    source.serve()

    assert heard.sights[-1] == (0, 2)


def test_letters_typed_into_the_table_are_told_and_ask_for_no_row(
    table: ContactTable, source: Source, heard: Heard
) -> None:
    typed: list[str] = []
    table.text_typed.connect(typed.append)
    click(table, 0)

    QTest.keyClicks(table, "per")

    assert "".join(typed) == "per"
    assert heard.chosen == [0]
    assert source.wished() == []


def test_the_end_of_a_million_rows_is_reached_and_painted_at_once(
    table: ContactTable, model: ContactTableModel, source: Source
) -> None:
    source.people = range(MILLION)
    model.renew()
    source.serve()
    click(table, 0)

    began = time.thread_time()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    table.grab()

    assert time.thread_time() - began < 0.5  # 3.4 s at a tenth of that, by Qt's own ways
    assert table.currentIndex().row() == MILLION - 1


def test_a_million_rows_are_made_higher_at_once(
    table: ContactTable, model: ContactTableModel, source: Source
) -> None:
    source.people = range(MILLION)
    model.renew()
    source.serve()
    table.show_density(Density.COMPACT, shows_initials=True)
    before = table.rowHeight(MILLION - 1)

    began = time.thread_time()
    table.show_density(Density.COMFORTABLE, shows_initials=True)

    assert time.thread_time() - began < 0.5  # 6 s at a tenth of that, row by row
    assert table.rowHeight(MILLION - 1) > before


def test_no_row_has_a_height_of_its_own(table: ContactTable) -> None:
    header = table.verticalHeader()

    assert header.sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed
    assert not table.wordWrap()


def test_the_header_does_not_ask_the_table_for_its_selection(table: ContactTable) -> None:
    assert table.horizontalHeader().selectionModel() is not table.selectionModel()


def test_a_screen_reader_finds_it_as_contacts(table: ContactTable) -> None:
    assert table.accessibleName() == "Contacts"
