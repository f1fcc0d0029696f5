"""The letters beside the list: which are there, where they lead, and when there are none."""

from itertools import accumulate

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contacts.letters import LetterPlace, letter_of
from contacts.ordering import sort_key
from contacts.view import Order
from gui.contact_list import ContactList
from tests.conftest import PbxFactory
from tests.gui import sight
from tests.gui.desk import Desk
from tests.gui.source import Source
from tests.pbx import Pbx

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LETTERS = tuple(LetterPlace(label, row * 30) for row, label in enumerate(ALPHABET))


class Driver:
    """A list with its strip; letters are told when ``tell`` is called."""

    def __init__(self, contacts: ContactList, people: int) -> None:
        self.list = contacts
        self.strip = contacts.strip
        self.source = Source(contacts.model, range(people))
        self.wanted: list[int] = []
        self.strip.letters_wanted.connect(self.wanted.append)
        contacts.start_anew()
        self.source.serve()

    def tell(self, letters: tuple[LetterPlace, ...] = LETTERS) -> None:
        self.strip.take_letters(self.list.model.generation, letters)
        self.source.serve()

    def press(self, label: str) -> None:
        """Press where a letter stands, as the eye sees it."""
        place = next(y for y in range(self.strip.height()) if self.letter_at(y) == label)
        QTest.mouseClick(self.strip, Qt.MouseButton.LeftButton, pos=self.at(place + 1))
        self.source.serve()

    def letter_at(self, height: int) -> str:
        return self.strip.letters[self.strip.letter_at(height)].label

    def at(self, height: int) -> QPoint:
        return QPoint(self.strip.width() // 2, height)

    @property
    def top(self) -> int:
        return self.list.table.top_row


class Painted(QObject):
    """Adds up how much of the strip is painted."""

    def __init__(self, driver: Driver) -> None:
        super().__init__(driver.strip)
        self._strip = driver.strip
        self.height = 0
        driver.strip.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            lines = range(self._strip.height())
            self.height += sum(event.region().contains(QPoint(1, line)) for line in lines)
        return False


def shown(qtbot: QtBot, people: int) -> Driver:
    contacts = ContactList()
    qtbot.addWidget(contacts)
    contacts.resize(700, 600)
    with qtbot.waitExposed(contacts):
        contacts.show()
    return Driver(contacts, people)


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    """Return a list of 1,000 persons."""
    return shown(qtbot, 1000)


# When there are letters


def test_letters_are_asked_for_once_the_list_is_whole(driver: Driver) -> None:
    assert driver.wanted == [driver.list.model.generation]
    assert not driver.strip.isVisible()

    driver.tell()

    assert driver.strip.isVisible()


def test_letters_are_asked_for_when_the_list_has_less_room_than_before(qtbot: QtBot) -> None:
    driver = shown(qtbot, 18)
    assert driver.wanted == []

    driver.list.resize(700, 250)
    QApplication.processEvents()

    assert driver.wanted == [driver.list.model.generation]


def test_a_list_without_letters_takes_their_room(driver: Driver) -> None:
    before = driver.list.table.width()

    driver.tell(LETTERS[:1])
    QApplication.processEvents()

    assert driver.list.table.width() == before + driver.strip.sizeHint().width()


def test_the_columns_stay_where_they_are_when_letters_come(driver: Driver) -> None:
    before = driver.list.table.geometry()

    driver.tell()
    QApplication.processEvents()

    assert driver.list.table.geometry() == before


def test_a_short_list_has_no_letters(qtbot: QtBot) -> None:
    assert shown(qtbot, 20).wanted == []


def test_while_one_searches_there_are_none(driver: Driver) -> None:
    driver.tell()
    wanted = len(driver.wanted)

    QTest.keyClicks(driver.list.search.box, "an")
    driver.source.serve()

    assert not driver.strip.isVisible()
    assert len(driver.wanted) == wanted


def test_ordered_by_a_number_there_are_none(driver: Driver) -> None:
    driver.tell()

    driver.list.order_by(Order("business"))
    driver.source.serve()

    assert not driver.strip.isVisible()


def test_letters_of_another_order_are_not_kept(driver: Driver) -> None:
    driver.tell()

    driver.list.order_by(Order("company"))
    driver.source.answer_question()

    assert driver.strip.letters == ()
    assert driver.wanted[-1] == driver.list.model.generation


def test_they_stay_while_the_list_is_read_again(driver: Driver) -> None:
    driver.tell()

    driver.list.model.renew()
    driver.source.serve()

    assert driver.strip.letters == LETTERS


def test_letters_of_an_older_result_are_not_shown(driver: Driver) -> None:
    old = driver.list.model.generation
    driver.list.model.renew()
    driver.source.serve()

    driver.strip.take_letters(old, LETTERS)

    assert driver.strip.letters == ()


# Where they lead


@pytest.mark.parametrize("label", ["A", "B", "M", "Z"])
def test_a_press_goes_to_the_first_row_of_the_letter(driver: Driver, label: str) -> None:
    driver.tell()

    driver.press(label)

    assert driver.top == ALPHABET.index(label) * 30
    assert driver.strip.letter == label
    assert driver.list.table.chosen_rows() == []


def test_the_pointer_is_drawn_from_letter_to_letter(driver: Driver) -> None:
    driver.tell()
    tops: list[int] = []

    for height in range(60, driver.strip.height() - 20, 5):
        kind = QEvent.Type.MouseMove if tops else QEvent.Type.MouseButtonPress
        button = Qt.MouseButton.NoButton if tops else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind,
            QPointF(driver.at(height)),
            QPointF(driver.strip.mapToGlobal(driver.at(height))),
            button,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(driver.strip, event)
        tops.append(driver.top)

    assert tops == sorted(tops)
    assert len(set(tops)) > 20


def test_where_there_is_little_room_each_letter_can_be_reached(driver: Driver) -> None:
    driver.list.resize(700, 240)
    driver.tell()

    reached = dict.fromkeys(map(driver.letter_at, range(driver.strip.height())))

    assert "".join(reached) == ALPHABET


def test_the_letter_in_sight_is_followed(driver: Driver) -> None:
    driver.tell()

    driver.list.table.scroll_to_row(45)
    assert driver.strip.letter == "B"

    driver.list.table.scroll_to_row(29)
    assert driver.strip.letter == "A"


def test_a_letter_at_the_end_is_marked_though_its_row_is_not_on_top(driver: Driver) -> None:
    driver.tell((LetterPlace("A", 0), LetterPlace("Y", 990), LetterPlace("Z", 999)))

    driver.press("Z")

    assert driver.strip.letter == "Z"


# Keys and ears


def test_keys_choose_the_first_row_of_the_next_letter(driver: Driver) -> None:
    driver.tell()
    driver.list.table.choose(40)

    rows = []
    for steps in (1, 1, -1, -1, -1, -1):
        driver.strip.go_on(steps)
        rows.append(driver.list.table.currentIndex().row())

    assert rows == [60, 90, 60, 30, 0, 0]


def test_back_goes_to_where_the_letter_begins_first(driver: Driver) -> None:
    driver.tell()
    driver.list.table.choose(40)

    driver.strip.go_on(-1)

    assert driver.list.table.currentIndex().row() == 30


def test_a_screen_reader_finds_and_moves_a_slider(driver: Driver) -> None:
    driver.tell()

    driver.strip.setValue(3)

    assert sight.name_of(driver.strip) == "Letters"
    assert driver.strip.accessibleDescription() == "D"
    assert driver.top == 90


def test_the_keyboard_does_not_stop_there(driver: Driver) -> None:
    assert driver.strip.focusPolicy() is Qt.FocusPolicy.NoFocus


# In the running program


@pytest.fixture(scope="module")
def many(pbx_factory: PbxFactory) -> Pbx:
    """Return a demo PBX with 400 contacts."""
    return pbx_factory(contacts=400)


def test_the_letters_are_those_of_the_rows(many: Pbx, desk: Desk) -> None:
    desk.sign_in(many)
    strip = desk.window.contacts.strip
    desk.wait_for(lambda: strip.letters, "for letters")
    here = strip.letters

    desk.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    desk.wait_for(lambda: desk.window.form.contact, "for the contact")

    contact = desk.window.form.contact
    assert contact is not None
    assert letter_of(sort_key(Order(), contact.values)).label == here[1].label
    assert desk.chosen_row() == here[1].row
    assert list(accumulate((each.row for each in here), max)) == [each.row for each in here]


def test_of_the_letters_only_those_are_drawn_anew_that_change(driver: Driver, qtbot: QtBot) -> None:
    driver.tell()
    painted = Painted(driver)
    driver.list.table.scroll_to_row(30 * ALPHABET.index("M"))
    driver.source.serve()

    qtbot.waitUntil(lambda: painted.height > 0)
    assert painted.height < driver.strip.height() / 4
