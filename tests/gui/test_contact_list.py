"""The left side: the table or why there is none, and the row that stays with its contact."""

import pytest
from pytestqt.qtbot import QtBot

from contacts.contact import Contact, RemoteId
from contacts.errors import ConnectionRefused, SignInNeeded
from gui.contact_list import ContactList
from gui.table_model import PAGE_ROWS
from tests.gui import sight
from tests.gui.people import person, rows

SIGNED_OUT = SignInNeeded(401)


class Driver:
    """The list and its source: *people* in their order, read when ``serve`` is called."""

    def __init__(self, contacts: ContactList, people: list[int]) -> None:
        self.list = contacts
        self.people = people
        self.chosen: list[str] = []
        self.told: list[str] = []
        self.counts: list[int] = []
        self.requests = 0
        self._wish: tuple[int, list[int]] = (0, [])
        contacts.pages_wanted.connect(self._on_pages_wanted)
        contacts.contact_chosen.connect(self._on_contact_chosen)
        contacts.count_changed.connect(self.counts.append)
        for name in ("contact_opened", "sign_in_pressed", "add_pressed"):
            getattr(contacts, name).connect(lambda name=name: self.told.append(name))

    def _on_pages_wanted(self, generation: int, pages: tuple[int, ...]) -> None:
        self._wish = (generation, list(pages))

    def _on_contact_chosen(self, contact: Contact | None) -> None:
        """Do as the window does: show it, and tell the list that it is shown."""
        self.chosen.append(contact.remote_id if contact else "")
        self.list.note_shown(contact.remote_id if contact else None)

    def serve(self, qtbot: QtBot) -> None:
        """Answer every wish until there is none; more than 50 are too many."""
        before = self.requests
        qtbot.wait(1)
        while self._wish[1]:
            self.answer()
            qtbot.wait(1)
            assert self.requests - before < 50, "it asks without an end"

    def answer(self) -> None:
        """Answer the most wanted page."""
        generation, pages = self._wish
        first = pages.pop(0) * PAGE_ROWS
        self.requests += 1
        numbers = self.people[first : first + PAGE_ROWS]
        found = tuple(row for number in numbers for row in rows(number, number + 1))
        self.list.add_rows(generation, first, found, len(self.people))

    def row(self) -> int:
        """Return the row that is marked, or -1."""
        selected = self.list.table.selectionModel().selectedRows()
        return selected[0].row() if selected else -1

    def words(self) -> str:
        """Return what can be read in the place of the list and above it."""
        return sight.words_in(self.list)


@pytest.fixture
def empty(qtbot: QtBot) -> Driver:
    """Return a list that has not been asked to read."""
    contacts = ContactList()
    qtbot.addWidget(contacts)
    contacts.resize(600, 400)
    with qtbot.waitExposed(contacts):
        contacts.show()
    return Driver(contacts, [])


@pytest.fixture
def people(empty: Driver, qtbot: QtBot) -> Driver:
    """Return a list that shows 250 persons."""
    empty.people = list(range(250))
    empty.list.start_anew()
    empty.serve(qtbot)
    return empty


# What stands there


def test_while_nothing_has_come_it_says_that_it_reads(empty: Driver) -> None:
    empty.list.start_anew()

    assert "Reading the contacts" in empty.words()


def test_rows_take_the_place_of_words(people: Driver) -> None:
    assert people.list.table.isVisible()
    assert people.counts[-1] == 250


def test_an_empty_list_offers_to_add_somebody(empty: Driver, qtbot: QtBot) -> None:
    empty.list.start_anew()
    empty.serve(qtbot)

    sight.click(sight.button_in(empty.list, "New contact"))

    assert "No contacts yet" in empty.words()
    assert empty.told == ["add_pressed"]


def test_signed_out_it_offers_to_sign_in(people: Driver) -> None:
    people.list.clear("Signed out", "Sign in to go on.")

    sight.click(sight.button_in(people.list, "Sign in"))

    assert "Signed out" in people.words()
    assert people.told == ["sign_in_pressed"]
    assert people.list.model.rowCount() == 0


def test_a_first_reading_that_fails_says_why_and_is_tried_again(
    empty: Driver, qtbot: QtBot
) -> None:
    empty.list.start_anew()
    empty.list.tell_failure(ConnectionRefused())
    empty.people = list(range(3))
    failed = empty.words()

    sight.click(sight.button_in(empty.list, "Try again"))
    empty.serve(qtbot)

    assert "does not answer" in failed
    assert empty.list.table.isVisible()


def test_a_later_failure_leaves_the_rows_and_goes_with_the_next_answer(
    people: Driver, qtbot: QtBot
) -> None:
    people.list.tell_failure(ConnectionRefused())
    told, stayed = sight.notices_in(people.list), people.list.table.isVisible()

    people.list.refresh()
    people.serve(qtbot)

    assert "does not answer" in told
    assert stayed
    assert sight.notices_in(people.list) == ""


def test_a_refused_sign_in_offers_to_sign_in(people: Driver, qtbot: QtBot) -> None:
    people.list.tell_failure(SIGNED_OUT)

    qtbot.waitUntil(lambda: sight.offers(people.list, "Sign in"))
    sight.click(sight.button_in(people.list, "Sign in"))

    assert people.told == ["sign_in_pressed"]


def test_an_answer_to_an_earlier_question_says_nothing(empty: Driver, qtbot: QtBot) -> None:
    empty.people = list(range(3))
    empty.list.start_anew()
    qtbot.wait(1)

    empty.list.refresh()
    empty.answer()

    assert "No contacts yet" not in empty.words()
    assert empty.counts == []


# The row chosen


def test_a_row_that_is_here_is_chosen_at_once(people: Driver) -> None:
    people.list.table.choose(3)

    assert people.chosen == ["id-3"]


def test_a_row_that_is_elsewhere_is_chosen_once_it_has_come(people: Driver, qtbot: QtBot) -> None:
    people.people = list(range(1000))
    people.list.refresh()
    people.serve(qtbot)

    people.list.table.choose(700)
    people.serve(qtbot)

    assert people.chosen == ["", "id-700"]


def test_staying_with_a_contact_marks_its_row_again(people: Driver) -> None:
    people.list.table.choose(3)
    people.list.contact_chosen.disconnect()  # as while a question is open

    people.list.table.choose(5)
    people.list.put_back()

    assert people.row() == 3


def test_staying_with_a_contact_forgets_the_row_that_was_waited_for(
    people: Driver, qtbot: QtBot
) -> None:
    people.people = list(range(1000))
    people.list.refresh()
    people.serve(qtbot)
    people.list.table.choose(3)
    people.list.contact_chosen.disconnect()
    asked: list[Contact | None] = []
    people.list.contact_chosen.connect(asked.append)

    people.list.table.choose(700)
    qtbot.wait(1)  # its page is asked for
    people.list.put_back()
    people.answer()
    people.answer()

    assert asked == [None]
    assert people.row() == 3


def test_the_row_follows_its_contact_when_the_list_moves(people: Driver, qtbot: QtBot) -> None:
    people.list.table.choose(3)

    people.people.insert(0, 999)
    people.list.refresh()
    people.serve(qtbot)

    assert people.row() == 4
    assert people.chosen == ["id-3"]


def test_the_row_follows_its_contact_when_the_list_gets_shorter(
    people: Driver, qtbot: QtBot
) -> None:
    people.list.table.choose(249)
    people.serve(qtbot)
    shown = people.chosen.copy()

    del people.people[0]
    people.list.refresh()
    people.serve(qtbot)

    assert people.row() == 248
    assert people.chosen == shown


def test_when_the_last_contact_goes_nothing_else_is_chosen(people: Driver, qtbot: QtBot) -> None:
    people.list.table.choose(249)
    people.serve(qtbot)
    shown = people.chosen.copy()

    people.people.pop()
    people.list.refresh()
    people.serve(qtbot)

    assert people.chosen == shown


# Saved contacts


def test_a_changed_contact_is_shown_in_its_row(people: Driver) -> None:
    people.list.show_saved(person(3, name="Renamed"))

    assert people.list.model.index(3, 0).data() == "Renamed"


def test_a_new_contact_is_found_at_the_end_and_marked(people: Driver, qtbot: QtBot) -> None:
    people.people.append(999)

    people.list.show_saved(person(999))
    people.serve(qtbot)

    assert people.row() == 250
    assert people.chosen == []


@pytest.mark.parametrize("count", [199, 200])
def test_a_new_contact_is_found_on_a_page_that_begins_with_it(
    empty: Driver, qtbot: QtBot, count: int
) -> None:
    empty.people = list(range(count))
    empty.list.start_anew()
    empty.serve(qtbot)
    empty.people.append(999)

    empty.list.show_saved(person(999))
    empty.serve(qtbot)

    assert empty.row() == count


def test_a_new_contact_that_is_not_at_the_end_is_not_looked_for_for_ever(
    people: Driver, qtbot: QtBot
) -> None:
    people.people = list(range(1000))
    people.people.insert(500, 9999)  # where the server sorts

    people.list.show_saved(person(9999))
    people.serve(qtbot)

    assert people.requests < 20


def test_a_changed_contact_whose_page_was_forgotten_is_not_looked_for(
    people: Driver, qtbot: QtBot
) -> None:
    people.list.table.choose(3)
    people.list.table.verticalScrollBar().setValue(10_000)
    people.serve(qtbot)
    people.list.refresh()
    people.serve(qtbot)
    before = people.requests

    people.list.show_saved(person(3, name="Renamed"))
    people.serve(qtbot)

    assert people.list.model.place_of(RemoteId("id-3")) is None
    assert people.requests == before


def test_a_new_contact_is_not_marked_when_another_is_shown_meanwhile(
    people: Driver, qtbot: QtBot
) -> None:
    people.people.append(999)

    people.list.show_saved(person(999))
    people.list.table.choose(5)
    people.serve(qtbot)

    assert people.row() == 5


def test_a_refresh_leaves_what_is_in_sight_where_it_is(people: Driver, qtbot: QtBot) -> None:
    people.list.table.choose(3)
    bar = people.list.table.verticalScrollBar()
    bar.setValue(60 * people.list.table.verticalHeader().defaultSectionSize())
    place = bar.value()

    people.people.insert(0, 999)
    people.list.refresh()
    people.serve(qtbot)

    assert bar.value() == place
    assert people.row() == 4
