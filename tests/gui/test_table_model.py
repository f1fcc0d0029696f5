"""The table model: rows of results, pages on demand, and what is asked for on the way."""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from contacts.contact import FIELDS, LocalId
from contacts.outgoing import Badge
from contacts.row import row_of
from contacts.view import PAGE_ROWS, Order, View
from gui.messages import label_of
from gui.table_model import ContactTableModel
from tests.gui import source as book
from tests.gui.people import person
from tests.gui.source import BEGINNING, Source, number_of

ANA = View("ana")
BY_COMPANY = View(order=Order("company"))


@pytest.fixture
def model(qapp: object) -> ContactTableModel:
    return ContactTableModel()


@pytest.fixture
def source(model: ContactTableModel) -> Source:
    """Return the book of 1,000 persons, the beginning of which the model shows."""
    source = Source(model, range(1000))
    model.show_view(View())
    source.serve()
    return source


@pytest.fixture
def painted(model: ContactTableModel) -> list[range]:
    """Return which rows are painted anew from now on."""
    found: list[range] = []
    model.dataChanged.connect(lambda first, last: found.append(range(first.row(), last.row() + 1)))
    return found


def text(model: ContactTableModel, row: int, column: int = 0) -> object:
    return model.index(row, column).data()


def test_a_view_is_asked_for_with_a_number_of_its_own(model: ContactTableModel) -> None:
    source = Source(model, range(3))

    model.show_view(ANA)
    model.show_view(BY_COMPANY)

    first, second = source.questions
    assert (first.view, second.view) == (ANA, BY_COMPANY)
    assert second.generation > first.generation
    assert first.is_new


def test_a_result_brings_the_length_and_the_rows(model: ContactTableModel, source: Source) -> None:
    assert model.rowCount() == 1000
    assert text(model, 7) == "Person 7"


def test_a_beginning_is_shown_and_then_extended(model: ContactTableModel) -> None:
    source = Source(model, range(300))
    model.show_view(ANA)

    source.answer_question(is_whole=False)
    begun = model.rowCount(), text(model, 3)
    source.answer_question()

    assert begun == (BEGINNING, "Person 3")
    assert (model.rowCount(), text(model, 3)) == (300, "Person 3")


def test_the_old_rows_stay_until_the_new_ones_are_there(
    model: ContactTableModel, source: Source
) -> None:
    model.show_view(ANA)

    assert model.rowCount() == 1000
    assert text(model, 7) == "Person 7"


def test_an_answer_to_an_earlier_question_is_dropped(
    model: ContactTableModel, source: Source
) -> None:
    model.show_view(ANA)
    question = source.questions[-1]
    model.show_view(BY_COMPANY)
    source.people = range(5)

    model.take_result(source.result(question))
    model.take_rows(question.generation, 0, ())

    assert model.rowCount() == 1000


def test_it_keeps_the_rules_of_qt_through_every_change(model: ContactTableModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    source = Source(model, range(120))

    for people in (range(120), range(60), range(0), range(250)):
        source.people = people
        model.show_view(ANA)
        source.answer_question(is_whole=False)
        source.serve()
    model.clear()

    assert model.rowCount() == 0


def test_a_row_that_is_elsewhere_is_drawn_as_a_placeholder(
    model: ContactTableModel, source: Source
) -> None:
    drawn = text(model, 700), text(model, 700, 1)

    source.serve()

    assert drawn == ("…", "")
    assert text(model, 700) == "Person 700"


def test_a_screen_reader_hears_the_signs_as_words(model: ContactTableModel, source: Source) -> None:
    from dataclasses import replace

    found = model.row_at(0)
    assert found
    starred = replace(found, contact=replace(found.contact, favorite=True), is_news=True)
    model.take_rows(model.generation, 0, (starred,))

    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Person 0, favourite, changed elsewhere"
    assert text(model, 0) == "Person 0"


def test_columns_carry_the_labels_of_their_fields(model: ContactTableModel) -> None:
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]

    assert heads == [label_of(field) for field in FIELDS]


def test_cells_have_no_children(model: ContactTableModel, source: Source) -> None:
    cell = model.index(0, 0)

    assert model.rowCount(cell) == model.columnCount(cell) == 0
    assert model.rowCount(QModelIndex()) == 1000


def test_the_whole_row_is_at_hand_for_painting(model: ContactTableModel, source: Source) -> None:
    assert model.shown_at(4, 2) == (model.row_at(4), model.index(4, 2).data())


def test_the_newest_miss_is_wished_for_first(model: ContactTableModel, source: Source) -> None:
    for row in (300, 500, 700):
        text(model, row)

    assert source.wished()[:3] == [7, 5, 3]


def test_what_is_in_sight_is_wished_for_first_of_all(
    model: ContactTableModel, source: Source
) -> None:
    for row in range(200, 1000, 100):
        text(model, row)
    model.look_at(410, 440)

    assert source.wished()[0] == 4


def test_one_page_around_what_is_in_sight_is_wished_for_at_rest(
    model: ContactTableModel, source: Source, qtbot: QtBot
) -> None:
    model.look_at(510, 540)
    rushing = list(source.wished())
    qtbot.waitUntil(lambda: set(source.wished()) == {4, 5, 6})

    assert rushing == [5]


def test_what_is_in_sight_comes_before_its_pages(model: ContactTableModel, source: Source) -> None:
    model.look_at(590, 615)
    wished = source.wished()
    source.answer_sight()

    assert (source.sight, wished[:2]) == (range(590, 616), [5, 6])
    assert [text(model, row) for row in (590, 599, 600, 615)] == [
        f"Person {row}" for row in (590, 599, 600, 615)
    ]
    assert [text(model, row) for row in (589, 616)] == ["…", "…"]


def test_the_rest_of_a_page_is_wished_for_until_it_comes(
    model: ContactTableModel, source: Source
) -> None:
    model.look_at(590, 615)
    source.wished()
    source.answer_sight()
    source.forget_wish()
    model.look_at(593, 618)
    sight = source.sight
    source.serve()

    assert sight == range(593, 619)
    assert [text(model, row) for row in (500, 618, 699)] == [
        "Person 500",
        "Person 618",
        "Person 699",
    ]


def test_rows_that_are_here_are_not_wished_for_by_themselves(
    model: ContactTableModel, source: Source
) -> None:
    model.look_at(590, 615)
    source.serve()
    model.look_at(597, 622)
    source.wished()

    assert source.sight == range(590, 616)  # of the wish before


def test_a_wish_has_an_end(model: ContactTableModel, source: Source) -> None:
    model.look_at(510, 540)

    assert source.serve() <= 3
    assert source.wished() == []


def test_pages_beyond_the_end_are_not_wished_for(model: ContactTableModel, source: Source) -> None:
    model.look_at(990, 999)

    assert max(source.wished()) == 9


def test_while_a_question_is_open_no_page_is_wished_for(
    model: ContactTableModel, source: Source
) -> None:
    model.show_view(ANA)
    text(model, 700)

    assert source.wished() == []


def test_pages_are_kept_in_bounds_under_random_jumps(
    model: ContactTableModel, source: Source
) -> None:
    source.people = range(100_000)
    model.renew()
    source.serve()
    dice = random.Random(1)  # noqa: S311  # no secret

    for _ in range(80):
        row = dice.randrange(100_000 - 40)
        model.look_at(row, row + 30)
        source.serve()
        assert text(model, row) == f"Person {row}"

    assert len(list(model.rows_here(range(100_000)))) <= 4_500


def test_a_renewal_asks_for_what_is_in_sight_and_who_is_followed(
    model: ContactTableModel, source: Source
) -> None:
    model.look_at(110, 140)
    model.follow(number_of(5))

    model.renew()

    assert source.questions[-1].kept == (number_of(110), number_of(5))
    assert not source.questions[-1].is_new


def test_a_changed_contact_in_a_row_that_is_here_is_read_again(
    model: ContactTableModel, source: Source
) -> None:
    changed = frozenset({number_of(7), number_of(20_000)})

    model.take_changes(changed, False)  # noqa: FBT003  # as the signal does

    assert source.renewed == [{number_of(7)}]
    assert source.wished() == []


def test_many_changed_contacts_are_read_again_by_pages(
    model: ContactTableModel, source: Source
) -> None:
    for _ in range(2):  # what is on its way may be from before
        model.take_changes(frozenset(map(number_of, range(50))), False)  # noqa: FBT003
        assert source.wished() == [0]
        source.forget_wish()
    assert source.renewed == []


def test_a_contact_that_changes_while_its_rows_are_on_their_way_is_read_once_more(
    model: ContactTableModel, source: Source
) -> None:
    model.look_at(400, 420)
    assert source.wished()

    model.take_changes(frozenset({number_of(410)}), False)  # noqa: FBT003  # as the signal does

    assert source.renewed == [{number_of(410)}]


def test_of_contacts_that_are_read_again_the_others_are_painted(
    model: ContactTableModel, source: Source, painted: list[range]
) -> None:
    assert model.result
    generation, changed = model.result.generation, book.row(7, company="Other")

    model.take_renewed(generation - 1, (book.row(8, company="of an earlier question"),))
    model.take_renewed(generation, (book.row(6), changed, book.row(9_000)))

    assert painted == [range(7, 9)], "the row and, as its letter may be new, the one below"
    assert model.row_at(7) == changed


def test_of_rows_that_are_read_again_only_the_others_are_painted(
    model: ContactTableModel, source: Source, painted: list[range]
) -> None:
    assert model.result
    generation, rows = model.result.generation, tuple(map(book.row, source.people[:PAGE_ROWS]))
    changed = book.row(7, company="Other")

    model.take_rows(generation, 0, rows)
    model.take_rows(generation, 0, (*rows[:7], changed, *rows[8:]))

    assert painted == [range(7, 9)], "the row and, as its letter may be new, the one below"


def test_a_changed_contact_elsewhere_asks_for_nothing(
    model: ContactTableModel, source: Source
) -> None:
    model.take_changes(frozenset({number_of(700)}), False)  # noqa: FBT003  # as the signal does

    assert source.wished() == []
    assert source.renewed == []


def test_contacts_that_come_ask_anew_once_a_second_at_most(
    model: ContactTableModel, source: Source, qtbot: QtBot
) -> None:
    before = len(source.questions)
    for number in range(50):
        model.take_changes(frozenset({LocalId(number)}), True)  # noqa: FBT003  # as the signal
    at_once = len(source.questions) - before
    qtbot.waitUntil(lambda: len(source.questions) > before, timeout=3000)

    assert at_once == 0  # the result that is shown has just come
    assert len(source.questions) == before + 1


def test_with_a_query_any_change_may_change_the_hits(
    model: ContactTableModel, source: Source, qtbot: QtBot
) -> None:
    model.show_view(ANA)
    source.serve()
    before = len(source.questions)

    model.take_changes(frozenset({number_of(700)}), False)  # noqa: FBT003  # as the signal does

    qtbot.waitUntil(lambda: len(source.questions) > before, timeout=3000)


def test_until_all_have_come_gaps_are_wished_for_again(
    model: ContactTableModel, source: Source
) -> None:
    from array import array
    from dataclasses import replace

    model.renew()
    whole = source.result(source.questions[-1])
    growing = replace(
        whole, ids=array("q"), rows=(*whole.rows[:50], *[None] * 50), total=1000, arrived=50
    )
    model.take_result(growing)

    wished = source.wished()
    model.look_at(150, 175)

    assert wished[0] == 0
    assert text(model, 60) == "…"
    assert (source.wished()[0], len(source.sight)) == (1, 0)  # what the PBX sends, at once


@pytest.mark.parametrize(
    ("badge", "words"),
    [
        (Badge.DRAFT, "typed, not saved"),
        (Badge.WAITING, "waits to be sent"),
        (Badge.ASKS, "needs you"),
    ],
)
def test_a_row_says_what_of_it_is_not_on_the_server(
    model: ContactTableModel, source: Source, badge: Badge, words: str
) -> None:
    row = replace(row_of(person(3)), number=number_of(3), badge=badge)

    model.take_rows(model.generation, 0, (row,))

    assert words in str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_contact_is_found_where_it_stands(model: ContactTableModel, source: Source) -> None:
    assert model.place_of(number_of(42)) == 42
    assert model.place_of(number_of(700)) is None


def test_a_model_that_is_cleared_asks_for_nothing(model: ContactTableModel, source: Source) -> None:
    model.clear()
    model.look_at(0, 30)

    assert source.wished() == []
    assert source.open_question is None
    assert PAGE_ROWS == 100
