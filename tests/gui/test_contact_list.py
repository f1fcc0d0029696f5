"""The left side: the table or why there is none, and the row that stays with its contact."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contacts.errors import ConnectionRefused, SignInNeeded
from contacts.freshness import Freshness
from contacts.row import Row
from contacts.view import Order, View
from gui.contact_list import ContactList
from tests.gui import sight
from tests.gui.source import Source, number_of

if TYPE_CHECKING:
    from contacts.contact import LocalId

NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)


class Driver:
    """The list and its book: *people* in their order, answered when ``serve`` is called."""

    def __init__(self, contacts: ContactList) -> None:
        self.list = contacts
        self.source = Source(contacts.model, [])
        self.chosen: list[str] = []
        self.told: list[str] = []
        self.refreshed: list[tuple[LocalId, ...]] = []
        contacts.contact_chosen.connect(self._on_contact_chosen)
        contacts.refresh_wanted.connect(self.refreshed.append)
        for name in ("contact_opened", "sign_in_pressed", "add_pressed"):
            getattr(contacts, name).connect(lambda name=name: self.told.append(name))

    def _on_contact_chosen(self, row: Row | None) -> None:
        """Do as the window does: show it, and tell the list that it is shown."""
        self.chosen.append(row.contact.remote_id if row else "")
        self.list.note_shown(row.number if row else None)

    def show(self, people: Sequence[int]) -> None:
        """Let the book be *people* from now on."""
        self.source.people = people
        self.list.model.renew()
        self.source.serve()

    def tell(self, **facts: Any) -> None:  # noqa: ANN401  # members of Freshness
        """Tell how the reading of the list stands."""
        self.list.tell_freshness(Freshness(**facts))

    def row(self) -> int:
        """Return the row that is marked, or -1."""
        selected = self.list.table.selectionModel().selectedRows()
        return selected[0].row() if selected else -1

    def top(self) -> object:
        """Return what the first row in sight shows."""
        return self.list.model.index(self.list.table.rowAt(0), 0).data()

    def words(self) -> str:
        """Return what can be read in the place of the list and above it."""
        return sight.words_in(self.list)


@pytest.fixture
def empty(qtbot: QtBot) -> Driver:
    """Return a list that has not been asked to show anything."""
    contacts = ContactList()
    qtbot.addWidget(contacts)
    contacts.resize(700, 400)
    with qtbot.waitExposed(contacts):
        contacts.show()
    return Driver(contacts)


@pytest.fixture
def people(empty: Driver) -> Driver:
    """Return a list that shows 250 persons."""
    empty.source.people = range(250)
    empty.list.start_anew()
    empty.source.serve()
    return empty


# What stands there


def test_while_nothing_has_come_it_says_that_it_reads(empty: Driver) -> None:
    empty.list.start_anew()
    empty.source.serve()

    assert "Reading the contacts" in empty.words()


def test_rows_take_the_place_of_words(people: Driver) -> None:
    assert people.list.table.isVisible()


def test_an_empty_list_offers_to_add_somebody(empty: Driver) -> None:
    empty.list.start_anew()
    empty.source.serve()
    empty.tell(complete_at=NOW)

    sight.click(sight.button_in(empty.list, "New contact"))

    assert "No contacts yet" in empty.words()
    assert empty.told == ["add_pressed"]


def test_signed_out_it_offers_to_sign_in(people: Driver) -> None:
    people.list.clear("Signed out", "Sign in to go on.")

    sight.click(sight.button_in(people.list, "Sign in"))

    assert "Signed out" in people.words()
    assert people.told == ["sign_in_pressed"]
    assert people.list.model.rowCount() == 0


def test_a_first_reading_that_fails_says_why_and_is_tried_again(empty: Driver) -> None:
    empty.list.start_anew()
    empty.source.serve()
    empty.tell(failure=ConnectionRefused())

    sight.click(sight.button_in(empty.list, "Try again"))

    assert "does not answer" in empty.words()
    assert empty.refreshed == [()]


def test_a_later_failure_leaves_the_rows_and_goes_with_the_next_answer(people: Driver) -> None:
    people.tell(complete_at=NOW, failure=ConnectionRefused())
    told, stayed = sight.notices_in(people.list), people.list.table.isVisible()

    people.tell(complete_at=NOW)

    assert "does not answer" in told
    assert stayed
    assert sight.notices_in(people.list) == ""


def test_a_refused_sign_in_offers_to_sign_in(people: Driver, qtbot: QtBot) -> None:
    people.tell(complete_at=NOW, failure=SignInNeeded(401))

    qtbot.waitUntil(lambda: sight.offers(people.list, "Sign in"))
    sight.click(sight.button_in(people.list, "Sign in"))

    assert people.told == ["sign_in_pressed"]


def test_a_refresh_begins_with_what_is_in_sight(people: Driver) -> None:
    people.list.refresh()

    (numbers,) = people.refreshed
    assert numbers[:3] == (number_of(0), number_of(1), number_of(2))


# Searching


def type_in_search(driver: Driver, text: str) -> None:
    QTest.keyClicks(driver.list.search.box, text)


def test_each_key_asks_at_once(people: Driver) -> None:
    before = len(people.source.questions)

    type_in_search(people, "ana")

    asked = [question.view.query for question in people.source.questions[before:]]
    assert asked == ["a", "an", "ana"]


def test_the_hits_are_counted(people: Driver) -> None:
    type_in_search(people, "ana")
    people.source.people = range(3)
    people.source.serve()

    assert "3 found" in people.words()


def test_the_count_takes_no_more_room_than_there_was(people: Driver) -> None:
    before = people.list.search.minimumSizeHint().width()

    type_in_search(people, "ana")
    people.source.people = range(3)
    people.source.serve()

    assert people.list.search.minimumSizeHint().width() <= before


def test_hits_among_what_has_come_so_far_are_told_as_such(people: Driver) -> None:
    type_in_search(people, "ana")
    people.source.people, people.source.total = range(3), 1000
    people.source.serve()

    assert "3 found in 3 of" in people.words()


def test_where_nothing_is_found_the_search_can_be_cleared(people: Driver) -> None:
    type_in_search(people, "xyz")
    people.source.people = []
    people.source.serve()
    told = people.words()

    sight.click(sight.button_in(people.list, "Clear search"))

    assert "Nothing found" in told
    assert people.source.questions[-1].view == View()


def test_leaving_the_search_goes_back_to_where_one_was(people: Driver) -> None:
    people.list.table.scroll_to_row(60)
    people.source.serve()
    type_in_search(people, "a")
    people.source.people = range(200, 210)
    people.source.serve()

    QTest.keyClick(people.list.search.box, Qt.Key.Key_Escape)
    people.source.people = range(250)
    people.source.serve()

    assert people.list.search.query == ""
    assert people.top() == "Person 60"


def test_those_chosen_of_a_search_stay_chosen_alone_when_it_is_left(people: Driver) -> None:
    people.list.search.box.setText("x")
    people.source.people = range(100, 120)
    people.source.serve()
    people.list.table.selectAll()

    people.list.search.box.clear()
    people.source.people = range(250)
    people.source.serve()

    assert people.list.chosen_numbers() == tuple(map(number_of, range(100, 120)))
    assert people.source.open_question is None


def test_arrows_move_in_the_list_while_the_search_has_the_keys(people: Driver) -> None:
    people.list.begin_search()
    for _ in range(3):
        QTest.keyClick(people.list.search.box, Qt.Key.Key_Down)
    QTest.keyClick(people.list.search.box, Qt.Key.Key_Return)

    assert people.chosen == ["id-0", "id-1", "id-2"]
    assert people.told == ["contact_opened"]
    assert people.list.search.box.hasFocus()


def test_filters_are_part_of_the_question(people: Driver) -> None:
    sight.click(sight.button_in(people.list, "Favourites"))

    assert people.source.questions[-1].view == View(only_favorites=True)


def test_an_order_is_asked_for_and_told(people: Driver) -> None:
    chosen: list[Order] = []
    people.list.order_chosen.connect(chosen.append)

    people.list.order_by(Order("company"))

    assert people.source.questions[-1].view.order == Order("company")
    assert chosen == [Order("company")]


def test_letters_typed_into_the_table_are_gathered(people: Driver) -> None:
    sought: list[str] = []
    people.list.row_sought.connect(lambda _, text: sought.append(text))

    QTest.keyClicks(people.list.table, "per")
    people.list.go_to(people.list.model.generation, 30)

    assert sought == ["p", "pe", "per"]
    assert people.row() == 30


# The row chosen


def test_a_row_that_is_here_is_chosen_at_once(people: Driver) -> None:
    people.list.table.choose(3)

    assert people.chosen == ["id-3"]


def test_a_row_that_is_elsewhere_is_chosen_once_it_has_come(people: Driver) -> None:
    people.show(range(1000))

    people.list.table.choose(700)
    people.source.serve()

    assert people.chosen == ["", "id-700"]


def test_the_row_follows_its_contact_when_the_list_moves(people: Driver) -> None:
    people.list.table.choose(3)

    people.show([999, *range(250)])

    assert people.row() == 4
    assert people.chosen == ["id-3"]


def test_the_row_follows_its_contact_when_the_list_gets_shorter(people: Driver) -> None:
    people.list.table.choose(249)
    people.source.serve()
    shown = people.chosen.copy()

    people.show(range(1, 250))

    assert people.row() == 248
    assert people.chosen == shown


def test_when_the_last_contact_goes_nothing_else_is_chosen(people: Driver) -> None:
    people.list.table.choose(249)
    people.source.serve()
    shown = people.chosen.copy()

    people.show(range(249))

    assert people.chosen == shown
    assert people.row() == -1


def test_a_contact_chosen_while_a_question_is_open_is_marked(people: Driver) -> None:
    people.source.people = [999, *range(250)]
    people.list.model.renew()
    people.list.table.choose(5)

    people.source.serve()

    assert people.row() == 6


# Saved contacts


def test_a_new_contact_is_found_wherever_it_stands_and_marked(people: Driver) -> None:
    people.source.people = [*range(170), 999, *range(170, 250)]

    people.list.go_to_contact(number_of(999))
    people.source.serve()

    assert people.row() == 170
    assert people.list.table.rowAt(0) <= 170
    assert people.chosen == []


def test_a_new_contact_is_not_marked_when_another_is_shown_meanwhile(people: Driver) -> None:
    people.source.people = [*range(250), 999]

    people.list.go_to_contact(number_of(999))
    people.list.table.choose(5)
    people.source.serve()

    assert people.row() == 5


def test_a_refresh_leaves_what_is_in_sight_where_it_is(people: Driver) -> None:
    people.list.table.choose(3)
    people.list.table.scroll_to_row(60)
    people.source.serve()

    people.show([999, *range(250)])

    assert people.top() == "Person 60"
    assert people.row() == 4


def test_who_scrolls_while_a_refresh_is_under_way_is_not_taken_back(people: Driver) -> None:
    people.list.table.scroll_to_row(60)
    people.source.serve()
    people.source.people = [999, *range(250)]
    people.list.model.renew()

    people.list.table.scroll_to_row(150)
    people.source.serve()

    assert people.top() == "Person 150"


def test_who_looks_at_the_beginning_stays_there(people: Driver) -> None:
    people.show([999, *range(250)])

    assert people.top() == "Person 999"


def test_a_link_looks_at_once(people: Driver) -> None:
    people.list.look_for("Miller")

    assert people.list.search.query == "Miller"
    assert people.source.questions[-1].view.query == "Miller"


def test_a_link_before_the_contacts_looks_once_they_come(qtbot: QtBot) -> None:
    contacts = ContactList()
    qtbot.addWidget(contacts)
    asked: list[View] = []
    contacts.model.asked.connect(lambda question: asked.append(question.view))

    contacts.look_for("Miller")
    contacts.start_anew()

    assert [view.query for view in asked] == ["Miller"]
