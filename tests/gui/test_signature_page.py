"""The preview of a pasted signature: what goes where, and nothing replaced unasked."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, Field
from contacts.signature import Found, read_signature
from gui.signature_page import SignaturePage
from tests.gui import sight
from tests.gui.keyboard import press

SIGNATURE = "Ana Ruiz\nHead of Sales, Acme S.L.\nTel. 555 0001\nana@acme.example\nsee you"
ANA = read_signature(SIGNATURE)
NOTES, TITLE = BY_WIRE["notes"], BY_WIRE["title"]


class Driver:
    """The page, and what it told."""

    def __init__(self, page: SignaturePage) -> None:
        self.page = page
        self.told: list[Mapping[str, str]] = []
        page.fill_wanted.connect(self._on_fill_wanted)

    def _on_fill_wanted(self, values: Mapping[Field, str]) -> None:
        self.told.append({field.wire: text for field, text in values.items()})

    def ask(self, found: tuple[Found, ...] = ANA, **held: str) -> None:
        self.page.ask(found, {BY_WIRE[wire]: text for wire, text in held.items()})

    def tick(self, name: str) -> QCheckBox:
        button = sight.button_in(self.page, name)
        assert isinstance(button, QCheckBox)
        return button

    def heard(self, name: str) -> str:
        accessible = QAccessible.queryAccessibleInterface(self.tick(name))
        return accessible.text(QAccessible.Text.Description)


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    page = SignaturePage()
    qtbot.addWidget(page)
    return Driver(page)


def test_enter_fills_an_empty_form_with_all_that_was_found(driver: Driver) -> None:
    driver.ask()

    press(driver.tick("Name"), Qt.Key.Key_Return)

    assert driver.told == [{found.field.wire: found.value for found in ANA}]
    assert not driver.page.isVisible()


def test_what_is_not_ticked_is_not_filled_in(driver: Driver) -> None:
    driver.ask()

    sight.click(driver.tick("Title"))
    sight.click(sight.button_in(driver.page, "Fill in"))

    assert "title" not in driver.told[0]
    assert driver.told[0]["name"] == "Ana Ruiz"


def test_nothing_is_replaced_before_the_person_ticks_it(driver: Driver) -> None:
    driver.ask(title="Boss")
    was_ticked, words = driver.tick("Title").isChecked(), sight.words_in(driver.page)

    sight.click(driver.tick("Title"))
    sight.click(sight.button_in(driver.page, "Fill in"))

    assert not was_ticked
    assert "in the place of \u2068Boss\u2069" in words
    assert driver.told[0]["title"] == "Head of Sales"


def test_what_is_there_already_is_said_and_left_alone(driver: Driver) -> None:
    driver.ask(name="Ana Ruiz")

    assert not driver.tick("Name").isEnabled()
    assert driver.heard("Name") == "Ana Ruiz, is there already"


def test_notes_are_added_below_those_that_are_there(driver: Driver) -> None:
    driver.ask(notes="old")

    sight.click(sight.button_in(driver.page, "Fill in"))

    assert driver.told[0]["notes"] == "old\nsee you"


def test_notes_without_room_for_both_are_kept(driver: Driver) -> None:
    driver.ask(notes="x" * (NOTES.limit - 3))

    assert not driver.tick("Notes").isChecked()


def test_notes_that_hold_it_already_stay_as_they_are(driver: Driver) -> None:
    driver.ask(notes="so: see you.")

    assert not driver.tick("Notes").isEnabled()


def test_with_nothing_ticked_there_is_nothing_to_fill_in(driver: Driver) -> None:
    driver.ask((Found(TITLE, "Boss"),))

    sight.click(driver.tick("Title"))

    assert not sight.offers(driver.page, "Fill in")


def test_escape_fills_nothing_in(driver: Driver) -> None:
    driver.ask()

    press(driver.tick("Name"), Qt.Key.Key_Escape)

    assert driver.told == []
    assert not driver.page.isVisible()


def test_what_has_no_place_is_told(driver: Driver) -> None:
    driver.page.ask(ANA, {}, ("Best regards",))

    assert "Not filled in: \u2068Best regards\u2069" in sight.words_in(driver.page)


def test_a_second_paste_forgets_the_first(driver: Driver) -> None:
    driver.ask()

    driver.ask((Found(TITLE, "Boss"),))
    sight.click(sight.button_in(driver.page, "Fill in"))

    assert driver.told == [{"title": "Boss"}]


def test_markup_and_mnemonics_are_shown_as_they_are(driver: Driver) -> None:
    driver.ask((Found(TITLE, "<b>R&D</b>"),), title="<i>x</i>")

    assert "<b>R&D</b>" in sight.words_in(driver.page)
    assert "<i>x</i>" in sight.words_in(driver.page)


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_long_words_break_within_the_page(driver: Driver, side: Qt.LayoutDirection) -> None:
    driver.page.setLayoutDirection(side)

    driver.ask((Found(TITLE, "m" * 128),), title="w" * 128)

    rows = driver.tick("Title").parentWidget()
    assert rows is not None
    assert rows.width() <= driver.page.width()
    assert rows.height() >= rows.heightForWidth(rows.width())
