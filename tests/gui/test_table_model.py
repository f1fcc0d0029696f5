"""The table's model: rows that are elsewhere, wished for page by page."""

import random

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from contacts.contact import RemoteId
from gui.table_model import COLUMNS, PAGE_ROWS, ContactTableModel
from tests.gui.people import changed, person
from tests.gui.source import Source

COUNT = 1000
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp: object) -> ContactTableModel:
    """Return a model without rows."""
    return ContactTableModel()


@pytest.fixture
def source(model: ContactTableModel) -> Source:
    """Return the source of 1,000 persons, of which the model has the first pages."""
    source = Source(model, COUNT)
    model.start_anew()
    source.serve()
    return source


def text(model: ContactTableModel, row: int, column: int = 0) -> str | None:
    return model.data(model.index(row, column))


def test_it_asks_for_the_first_page_when_it_starts(model: ContactTableModel) -> None:
    source = Source(model, COUNT)

    model.start_anew()

    assert source.wished() == [0]
    assert model.rowCount() == 0


def test_an_answer_brings_the_length_and_the_rows(model: ContactTableModel, source: Source) -> None:
    assert model.rowCount() == source.count
    assert [text(model, row) for row in (0, 1, 99)] == ["Person 0", "Person 1", "Person 99"]


def test_it_keeps_the_rules_of_qt_through_every_change(model: ContactTableModel) -> None:
    tester = QAbstractItemModelTester(model, FATAL)
    source = Source(model, 50)

    model.start_anew()
    for count in (50, 51, 150, 120, 100, 99, 1, 0, 30):
        source.count = count
        model.refresh()
        source.serve()
        model.replace_contact(person(0, name="New"))
        assert model.rowCount() == count
    model.clear()

    assert tester.failureReportingMode() == FATAL


def test_a_row_that_is_elsewhere_is_drawn_as_a_placeholder(
    model: ContactTableModel, source: Source
) -> None:
    assert source.count > 500
    assert text(model, 500) == "…"
    assert [text(model, 500, column) for column in range(1, len(COLUMNS))] == [""] * 4


def test_an_unusable_entry_says_so_and_is_not_asked_for_again(
    model: ContactTableModel, source: Source
) -> None:
    model.add_rows(source.generation, 0, (None, None), source.count)

    assert "could not be read" in str(text(model, 0))
    assert text(model, 1, 1) == ""
    assert source.wished() == []


def test_a_screen_reader_hears_what_is_drawn(model: ContactTableModel, source: Source) -> None:
    assert source.wished() == []
    spoken = model.data(model.index(3, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Person 3"


def test_columns_carry_the_labels_of_their_fields(model: ContactTableModel) -> None:
    horizontal = Qt.Orientation.Horizontal

    labels = [model.headerData(column, horizontal) for column in range(model.columnCount())]

    assert labels == [field.label for field in COLUMNS]


def test_cells_have_no_children(model: ContactTableModel, source: Source) -> None:
    inside = model.index(0, 0, QModelIndex())

    assert source.count
    assert model.rowCount(inside) == model.columnCount(inside) == 0


def test_the_newest_miss_is_wished_for_first(model: ContactTableModel, source: Source) -> None:
    for row in (250, 450, 350):
        text(model, row)

    assert source.wished()[:3] == [3, 4, 2]


def test_what_is_in_sight_is_wished_for_however_much_else_is_missed(
    model: ContactTableModel, source: Source
) -> None:
    source.count = 100_000
    model.refresh()
    source.serve()

    model.look_at(950, 970)
    for row in range(2000, 5000, 100):  # as a tool does that reads the whole table
        text(model, row)

    assert 9 in source.wished()


def test_one_page_around_what_is_in_sight_is_wished_for_at_rest(
    model: ContactTableModel, source: Source, qtbot: QtBot
) -> None:
    model.look_at(490, 510)
    rushing_past = source.wished()

    qtbot.waitUntil(lambda: source.wished() == [4, 5, 6, 3])
    assert rushing_past == [4, 5]


def test_what_was_asked_for_is_not_asked_again(
    model: ContactTableModel, source: Source, qtbot: QtBot
) -> None:
    text(model, 500)
    source.wished()

    with qtbot.assertNotEmitted(model.pages_wanted):
        text(model, 510)
        source.wished()


def test_pages_that_are_here_are_not_wished_for(model: ContactTableModel, source: Source) -> None:
    model.look_at(490, 510)
    source.serve()

    model.look_at(480, 520)
    text(model, 490)

    assert source.wished() == []


def test_a_wish_has_an_end(model: ContactTableModel, source: Source) -> None:
    source.count = 100_000
    model.refresh()
    source.serve()

    for row in range(0, source.count, 1000):
        text(model, row)

    assert len(source.wished()) <= 8


def test_pages_beyond_the_end_are_not_wished_for(
    model: ContactTableModel, source: Source, qtbot: QtBot
) -> None:
    model.look_at(980, 999)

    qtbot.waitUntil(lambda: source.wished() == [9, 8])


def test_an_answer_to_an_earlier_question_is_dropped(
    model: ContactTableModel, source: Source
) -> None:
    text(model, 500)
    earlier = source.generation if source.wished() else -1
    model.clear()

    source.answer(5, earlier)

    assert model.rowCount() == 0


def test_a_refresh_keeps_what_is_in_sight_until_the_answer(
    model: ContactTableModel, source: Source
) -> None:
    model.refresh()

    assert text(model, 0) == "Person 0"
    assert source.wished()[0] == 0


def test_a_refresh_forgets_what_is_out_of_sight(model: ContactTableModel, source: Source) -> None:
    model.look_at(500, 520)
    source.serve()

    model.refresh()

    assert text(model, 520) == "Person 520"
    assert text(model, 0) == "…"


def test_pages_are_kept_in_bounds_under_random_jumps(
    model: ContactTableModel, source: Source
) -> None:
    source.count = 1_000_000
    model.refresh()
    source.serve()
    jumps = random.Random(1)  # noqa: S311 - no secret

    for _ in range(300):
        row = jumps.randrange(source.count - 30)
        model.look_at(row, row + 30)
        source.serve()
        assert text(model, row) == f"Person {row}"

    here = [row for row in range(0, source.count, PAGE_ROWS) if model.row_at(row)]
    assert 1 < len(here) <= 44  # 40 pages, and those around the last sight


def test_rows_added_elsewhere_appear_at_the_end(model: ContactTableModel, source: Source) -> None:
    source.count = COUNT + 1
    model.refresh()
    source.serve()

    model.look_at(990, 1000)
    source.serve()

    assert text(model, 1000) == "Person 1000"


def test_the_page_cut_by_a_former_end_is_read_again(
    model: ContactTableModel, source: Source
) -> None:
    model.look_at(980, 999)
    source.serve()
    source.count = 950

    source.answer(8)

    assert model.rowCount() == 950
    assert text(model, 949) == "…"
    assert 9 in source.wished()


def test_an_empty_list_has_no_row_and_can_grow_again(
    model: ContactTableModel, source: Source
) -> None:
    for count in (0, 3):
        source.count = count
        model.refresh()
        source.serve()

    assert model.rowCount() == 3
    assert text(model, 2) == "Person 2"


def test_a_saved_contact_is_replaced_in_its_row(model: ContactTableModel, source: Source) -> None:
    came: list[tuple[int, int]] = []
    model.rows_came.connect(lambda first, last: came.append((first, last)))

    model.replace_contact(changed(person(7), name="Renamed"))

    assert source.wished() == []
    assert [text(model, row) for row in (6, 7, 8)] == ["Person 6", "Renamed", "Person 8"]
    assert came == [(7, 7)]


def test_a_saved_contact_that_is_not_here_changes_nothing(
    model: ContactTableModel, source: Source
) -> None:
    model.replace_contact(person(900, name="Elsewhere"))

    assert source.wished() == []
    assert model.place_of(RemoteId("id-900")) is None


def test_a_contact_is_found_where_it_stands(model: ContactTableModel, source: Source) -> None:
    model.look_at(300, 310)
    source.serve()

    assert model.place_of(RemoteId("id-305")) == 305


def test_a_model_that_is_cleared_asks_for_nothing(model: ContactTableModel, source: Source) -> None:
    text(model, 500)

    model.clear()

    assert source.wished() == []
