"""The line that tells whom a new contact looks like: calm, in its place, and both ways lead on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, NAME, Change, LocalId
from contacts.likeness import LookAlike, Reason
from contacts.outgoing import Card, NewKey, Which
from gui.contact_form import ContactForm
from gui.likeness_notice import LikenessNotice
from tests.gui import sight
from tests.gui.keyboard import type_text
from tests.gui.people import person

ANA = LookAlike(LocalId(7), "Ana Ruiz", "Acme", Reason.NUMBER)
BOB = LookAlike(LocalId(8), "Bob", "", Reason.NAME)
NEW = NewKey("form-1")


def said(notice: LikenessNotice) -> str:
    """Return what is said, without the marks of direction."""
    return notice.text().translate(dict.fromkeys((0x2068, 0x2069)))


class Driver:
    """The form with a new contact, and what it told."""

    def __init__(self, form: ContactForm) -> None:
        self.form = form
        self.sought: list[tuple[Which, tuple[str, ...]]] = []
        self.opened: list[object] = []
        self.ways_back: list[object] = []
        form.alikes_sought.connect(lambda which, values: self.sought.append((which, values)))
        form.alike_opened.connect(self.opened.append)
        form.way_back_wanted.connect(self.ways_back.append)

    @property
    def notice(self) -> LikenessNotice:
        notice = self.form.findChild(LikenessNotice)
        assert notice is not None
        return notice

    def type(self, name: str, text: str) -> None:
        """Type into a field, and rest for as long as it takes to be kept."""
        box = sight.box_in(self.form, name)
        box.setFocus()
        type_text(box, text)
        self.form.keep_now()

    def answer(self, *found: LookAlike) -> None:
        """Let the book answer what was sought last."""
        self.form.take_alikes(self.sought[-1][0], found)

    def place_of(self, name: str) -> QRect:
        box = sight.box_in(self.form, name)
        QApplication.processEvents()
        return QRect(box.mapTo(self.form, box.rect().topLeft()), box.size())


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(460, 700)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.start_new()
    return Driver(form)


@pytest.fixture
def told(driver: Driver) -> Driver:
    """Return a form that tells of Ana, with the keyboard in the number."""
    driver.type("Mobile phone", "0171 555")
    driver.answer(ANA, BOB)
    return driver


def test_what_is_typed_in_a_new_contact_is_sought(driver: Driver) -> None:
    driver.type("Name", "Ana")

    assert [values[0] for _, values in driver.sought] == ["Ana"]


def test_nothing_is_sought_while_a_contact_is_changed(driver: Driver) -> None:
    driver.form.show_contact(person(1), LocalId(1))
    driver.form.start_edit()

    driver.type("Name", " Ruiz")

    assert driver.sought == []
    assert not driver.notice.isVisible()


@pytest.mark.parametrize(
    ("alike", "sentence"),
    [
        (ANA, "Ana Ruiz, Acme has the same number"),
        (LookAlike(LocalId(1), "Ana", "", Reason.EMAIL), "Ana has the same email address"),
        (LookAlike(LocalId(1), "Ana", "Acme", Reason.NAME), "Ana, Acme has the same name"),
        (LookAlike(LocalId(1), "<b>%1</b>", "", Reason.NAME), "<b>%1</b> has the same name"),
    ],
)
def test_it_says_who_and_why(driver: Driver, alike: LookAlike, sentence: str) -> None:
    driver.type("Name", "Ana")
    driver.answer(alike)

    assert said(driver.notice) == sentence
    assert driver.notice.accessibleName().translate({0x2068: "", 0x2069: ""}) == sentence


def test_neither_the_keyboard_nor_the_field_moves_when_it_speaks(driver: Driver) -> None:
    driver.type("Mobile phone", "0171 555")
    before, box = driver.place_of("Mobile phone"), driver.form.focusWidget()

    driver.answer(ANA)
    speaking = driver.place_of("Mobile phone")
    driver.answer()

    assert before == speaking == driver.place_of("Mobile phone")
    assert driver.form.focusWidget() is box is sight.box_in(driver.form, "Mobile phone")
    assert said(driver.notice) == ""


def test_an_answer_about_another_contact_is_dropped(told: Driver) -> None:
    earlier = told.sought[-1][0]
    told.form.start_new()

    told.form.take_alikes(earlier, (ANA,))

    assert said(told.notice) == ""


def test_who_is_alike_no_more_is_told_no_more(told: Driver) -> None:
    told.type("Mobile phone", "1")
    told.answer()

    assert not sight.offers(told.form, "Open it")


def test_the_button_opens_and_leads_back(told: Driver) -> None:
    draft = told.sought[-1][0]
    sight.click(sight.button_in(told.form, "Open it"))
    told.form.expect(ANA.number)
    told.form.take_card(Card(ANA.number, ANA.number, person(7), person(7)))

    assert told.opened == [ANA.number]
    assert said(told.notice) == "What you typed is kept as a draft."
    sight.click(sight.button_in(told.form, "Back to it"))
    assert told.ways_back == [draft]


def test_the_keyboard_goes_there_and_back(told: Driver, qtbot: QtBot) -> None:
    box = sight.box_in(told.form, "Mobile phone")

    QTest.keyClick(box, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(told.opened))
    told.form.expect(ANA.number)
    button = told.form.focusWidget()
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert told.ways_back == [told.sought[-1][0]]


def test_tab_leads_from_the_line_to_the_name(told: Driver) -> None:
    button = sight.button_in(told.form, "Open it")
    button.setFocus()

    QTest.keyClick(told.form.focusWidget(), Qt.Key.Key_Tab)

    assert told.form.focusWidget() is sight.box_in(told.form, "Name")


def test_back_in_the_draft_who_was_opened_is_not_told_again(told: Driver) -> None:
    draft = told.sought[-1][0]
    assert isinstance(draft, str)
    sight.click(sight.button_in(told.form, "Open it"))
    told.form.expect(ANA.number)
    edit = (Change(NAME, "", "Ana"), Change(BY_WIRE["mobile_phone"], "", "0171 555"))

    told.form.come_back(NewKey(draft))
    told.form.take_card(Card(NewKey(draft), LocalId(9), None, None, edit, 1.0))
    told.answer(ANA, BOB)

    assert sight.text_in(told.form, "Mobile phone") == "0171 555"
    assert told.form.focusWidget() is sight.box_in(told.form, "Name")
    assert said(told.notice) == "Bob has the same name"


def test_another_contact_ends_the_way_back(told: Driver) -> None:
    sight.click(sight.button_in(told.form, "Open it"))
    told.form.expect(ANA.number)

    told.form.show_contact(person(1), LocalId(1))

    assert not told.notice.isVisible()


def test_a_copy_is_not_told_of_what_it_was_copied_from(driver: Driver) -> None:
    driver.form.show_contact(replace(person(1), sync_type="Microsoft 365"), ANA.number)
    driver.form.copy()
    driver.form.keep_now()

    driver.answer(ANA)

    assert said(driver.notice) == ""


def test_a_draft_that_was_left_is_compared_once_it_is_shown_again(driver: Driver) -> None:
    edit = (Change(NAME, "", "Ana"),)
    driver.form.expect(LocalId(9))

    driver.form.take_card(Card(LocalId(9), LocalId(9), None, None, edit, 1.0))

    assert driver.sought == [(LocalId(9), person(0, name="Ana").values)]


@pytest.mark.parametrize("width", [300, 400, 900])
def test_a_long_name_is_shortened_and_the_reason_is_not(qtbot: QtBot, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = LikenessNotice()
    column = QVBoxLayout(window)
    column.addWidget(notice)
    column.addStretch(1)
    window.resize(width, 200)
    notice.follow(NEW, is_new=True)
    window.show()
    height = notice.height()

    notice.show_alikes(NEW, [LookAlike(LocalId(1), "Wilhelmina " * 9, "W" * 64, Reason.NUMBER)])

    assert said(notice).endswith("has the same number")
    assert notice.height() == height


def test_its_place_is_not_empty_before_it_speaks(driver: Driver) -> None:
    at_first = sight.words_in(driver.notice)
    driver.type("Name", "Ana")
    driver.answer(ANA)

    assert "A pasted signature" in at_first
    assert "A pasted signature" not in sight.words_in(driver.notice)
