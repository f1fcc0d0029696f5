"""Rows on their way to another program: dragged, or copied by the keys of the list."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contacts.contact import FIELDS, Contact, RemoteId
from gui.contact_list import ContactList
from gui.drag_picture import DragPicture
from gui.taking_along import MOST, data_of
from tests.gui.desk import Desk
from tests.gui.people import person
from tests.gui.source import Source
from tests.pbx import Pbx

FRAME_S = 0.033


@pytest.fixture
def people(qtbot: QtBot) -> ContactList:
    """Return a list that shows the first of 1,000 persons."""
    contacts = ContactList()
    qtbot.addWidget(contacts)
    contacts.resize(700, 400)
    source = Source(contacts.model, range(1000))
    with qtbot.waitExposed(contacts):
        contacts.show()
    contacts.start_anew()
    source.serve()
    return contacts


@pytest.fixture
def wishes(people: ContactList) -> Iterator[list[str]]:
    """Count the drags instead of letting them wait for a drop."""
    told: list[str] = []
    people.table.drag_wanted.disconnect(people.taking_along.drag)
    people.table.drag_wanted.connect(lambda: told.append("drag"))
    yield told
    people.table.drag_wanted.connect(people.taking_along.drag)


def place_of(people: ContactList, row: int) -> QPoint:
    return people.table.visualRect(people.model.index(row, 0)).center()


def hand(people: ContactList, kind: QEvent.Type, place: QPoint) -> None:
    """Do with the left button what *kind* says."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    port = people.table.viewport()
    there = QPointF(port.mapToGlobal(place))
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QMouseEvent(kind, QPointF(place), there, button, held, keys))


def pull(people: ContactList, row: int, way: int = 60) -> None:
    """Press on *row*, move, and let go."""
    begin = place_of(people, row)
    hand(people, QEvent.Type.MouseButtonPress, begin)
    hand(people, QEvent.Type.MouseMove, begin + QPoint(1, 0))
    hand(people, QEvent.Type.MouseMove, begin + QPoint(way, way))
    hand(people, QEvent.Type.MouseButtonRelease, begin + QPoint(way, way))


def choose(people: ContactList, first: int, last: int) -> None:
    people.table.choose_all([range(first, last + 1)])


def ready(people: ContactList) -> QDrag:
    drag = people.taking_along.prepared()
    assert drag is not None
    return drag


def cards_in(data: QMimeData) -> str:
    return bytes(data.data("text/vcard").data()).decode()


# Dragging


def test_a_row_is_dragged_away_and_chosen_by_that(people: ContactList, wishes: list[str]) -> None:
    pull(people, 3)

    assert wishes == ["drag"]
    assert people.table.chosen_rows() == [range(3, 4)]


def test_several_rows_stay_chosen_while_they_are_dragged(
    people: ContactList, wishes: list[str]
) -> None:
    choose(people, 1, 4)

    pull(people, 2)

    assert wishes == ["drag"]
    assert people.table.chosen_rows() == [range(1, 5)]


def test_a_hand_that_trembles_drags_nothing(people: ContactList, wishes: list[str]) -> None:
    pull(people, 2, way=2)

    assert wishes == []


def test_rows_are_offered_as_cards_and_as_lines(people: ContactList) -> None:
    choose(people, 1, 2)

    data = ready(people).mimeData()

    assert cards_in(data).count("BEGIN:VCARD") == 2
    assert data.data("text/x-vcard") == data.data("text/vcard")
    assert data.text() == "Person 1\n\nPerson 2"


def test_no_form_of_it_is_a_file(people: ContactList) -> None:
    choose(people, 1, 2)

    assert set(ready(people).mimeData().formats()) == {"text/vcard", "text/x-vcard", "text/plain"}


def test_lines_say_which_number_is_which() -> None:
    ana = person(1, name="Ana Ruiz", company="Tools & Sons", mobile_phone="+49 171 1")

    assert data_of([ana]).text() == "Ana Ruiz\nTools & Sons\nMobile phone: +49 171 1"


def test_what_other_programs_cannot_take_is_marked() -> None:
    data = data_of([person(1, name="A\ud800\x00b")])

    assert data.text() == "A\ufffd\ufffdb"
    assert "FN:A\ufffd\ufffdb" in cards_in(data)


def test_of_many_those_that_are_here_are_taken_and_it_says_so(people: ContactList) -> None:
    people.table.selectAll()

    taken = people.taking_along.taken()

    assert len(taken.contacts) == MOST
    assert people.taking_along.words_for(taken).startswith(f"{MOST} of 1")


def test_nothing_is_dragged_where_nothing_is_here(people: ContactList) -> None:
    people.table.mark(700)

    assert people.taking_along.prepared() is None


@pytest.mark.parametrize("letter", ["a", "\U0001f600", "\u0634"])
def test_making_it_ready_takes_less_than_a_frame(people: ContactList, letter: str) -> None:
    full = Contact(RemoteId("1"), tuple(letter * field.limit for field in FIELDS))
    first = people.model.row_at(0)
    assert first is not None
    rows = (replace(first, contact=full),) * 100
    people.model.take_rows(people.model.generation, 0, rows)
    people.model.take_rows(people.model.generation, 100, rows)
    people.table.selectAll()

    began = time.thread_time()
    ready(people)

    assert time.thread_time() - began < FRAME_S


# The picture


def test_the_picture_grows_with_a_name_up_to_a_limit(people: ContactList) -> None:
    short, name, longest = (
        DragPicture(text, "", people.table).width() for text in ("A", "Ana Ruiz", "W" * 300)
    )

    assert short < name < longest < 500


def test_the_pointer_does_not_cover_the_name(people: ContactList) -> None:
    choose(people, 1, 1)
    before = ready(people).hotSpot()
    people.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = ready(people)

    assert before.x() < 0
    assert mirrored.hotSpot().x() > mirrored.pixmap().width()


# Copying


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on the contacts of the demo PBX, where nothing was copied."""
    QGuiApplication.clipboard().clear()
    desk.sign_in(pbx)
    return desk


def copied() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_keys_copy_the_contact_of_the_row(signed_in: Desk) -> None:
    signed_in.open(2)
    name = signed_in.row_texts()[2]

    signed_in.act(signed_in.table.setFocus)
    signed_in.key(Qt.Key.Key_C, CONTROL)

    assert copied().text().startswith(name)
    assert cards_in(copied()).count("BEGIN:VCARD") == 1
    assert "Copied" in signed_in.status()


def test_the_keys_copy_all_that_are_chosen(signed_in: Desk) -> None:
    signed_in.open(2)
    signed_in.act(signed_in.table.setFocus)
    signed_in.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    signed_in.key(Qt.Key.Key_C, CONTROL)

    assert cards_in(copied()).count("BEGIN:VCARD") == 2
    assert "Copied 2 contacts" in signed_in.status()


def test_in_a_box_the_keys_copy_what_is_selected_there(signed_in: Desk) -> None:
    signed_in.open(2)
    signed_in.act(signed_in.window.contacts.begin_search)
    signed_in.act(lambda: QTest.keyClicks(signed_in.window.contacts.search.box, "an"))
    signed_in.key(Qt.Key.Key_A, CONTROL)

    signed_in.key(Qt.Key.Key_C, CONTROL)

    assert copied().text() == "an"
    assert copied().formats() == ["text/plain"]


def test_a_right_click_offers_to_copy(signed_in: Desk) -> None:
    menu = signed_in.window.actions_of_window.for_contact()

    assert "Copy the contact" in [each.text() for each in menu.actions()]
