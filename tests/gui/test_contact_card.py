"""The card of a contact: what is there to see, to hear, to press and to take along."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, FIELDS, NAME, Contact
from contacts.dialing import CallScheme, MapChoice
from gui.contact_card import ContactCard
from gui.design import Scheme, colours
from gui.theme import Theme, dark_palette
from gui.value_text import ValueText
from tests import strategies
from tests.gui import sight
from tests.gui.keyboard import press
from tests.gui.people import person

ANA = person(
    1,
    name="Ana Ruiz",
    title="Head of Sales",
    company="Tools & Sons",
    mobile_phone="+49 (0)171 39200 12",
    business="030/23125 ext. 7",
    email="ana@x.example",
    address="Weg 7\n12345 Berlin",
    notes="See https://x.example/a. Or ask bo@x.example!",
)
MOBILE, NOTES, EMAIL = BY_WIRE["mobile_phone"], BY_WIRE["notes"], BY_WIRE["email"]
LONG = "W" * 400 + " <b>&amp;</b> \u202e" + "Z\u0334\u0301\u0488" * 60 + "山田" * 100


class Told:
    """What a card wished for, in order."""

    def __init__(self, card: ContactCard) -> None:
        self.links: list[str] = []
        self.copies: list[str] = []
        self.edits: list[str] = []
        card.link_wanted.connect(self.links.append)
        card.copy_wanted.connect(self.copies.append)
        card.edit_wanted.connect(lambda field: self.edits.append(field.wire))


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[ContactCard]:
    """Return the card of nobody yet, in a window of its own."""
    window = QMainWindow()
    qtbot.addWidget(window)
    card = ContactCard()
    window.setCentralWidget(card)
    window.resize(420, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield card
    window.close()


@pytest.fixture
def told(card: ContactCard) -> Told:
    """Note what *card* wishes for."""
    return Told(card)


def value_named(card: QWidget, name: str) -> ValueText:
    found = sight.named(card, ValueText, name)
    assert found, f"no value {name!r}"
    return found[0]


def shown_in(card: QWidget) -> dict[str, str]:
    return {sight.name_of(each): each.value() for each in sight.all_in(card, ValueText)}


def settle() -> None:
    """Let the layouts have their turns."""
    for _ in range(3):
        QApplication.processEvents()


class TestWhatIsThere:
    """A person, and nothing that is empty."""

    def test_every_value_is_there_with_its_kind(self, card: ContactCard) -> None:
        card.show_contact(ANA)

        assert shown_in(card) == {field.label: value for field, value in ANA.held()}

    def test_what_is_empty_or_blank_is_not_there(self, card: ContactCard) -> None:
        card.show_contact(ANA)

        card.show_contact(person(2, email="bo@x.example", notes=" \n"))

        assert shown_in(card) == {"Name": "Person 2", "Email": "bo@x.example"}

    def test_values_stand_in_the_order_of_the_fields(self, card: ContactCard) -> None:
        card.show_contact(person(2, other="3", home_fax="4", notes="7"))

        card.show_contact(person(3, **{field.wire: "1" for field in FIELDS}))
        settle()

        values = sight.all_in(card, ValueText)
        seen = sorted(values, key=lambda value: value.mapTo(card, QPoint()).y())
        wanted = ["Name", "Title", "Company", *(each.label for each in FIELDS[4:13])]
        assert [sight.name_of(each) for each in seen] == [*wanted, "Email", "Address", "Notes"]

    def test_a_favourite_has_a_star_with_a_name(self, card: ContactCard) -> None:
        card.show_contact(replace(ANA, favorite=True))
        assert sight.named(card, QLabel, "Favourite")

        card.show_contact(ANA)
        assert not sight.named(card, QLabel, "Favourite")

    def test_where_it_is_kept_is_said_in_words(self, card: ContactCard) -> None:
        card.show_contact(replace(ANA, sync_type="Microsoft 365"))
        assert "Kept in \u2068Microsoft 365\u2069" in sight.words_in(card)

        card.show_contact(ANA)
        assert "Kept in" not in sight.words_in(card)

    def test_who_has_no_name_is_called_by_what_is_known(self, card: ContactCard) -> None:
        card.show_contact(person(1, name="", company="Tools & Sons"))
        assert shown_in(card)["Name"] == "Tools & Sons"

        card.show_contact(person(1, name=""))
        assert shown_in(card) == {"Name": "(no name)"}

    def test_nothing_stays_of_a_contact_that_is_taken_away(self, card: ContactCard) -> None:
        card.show_contact(replace(ANA, sync_type="Microsoft 365"))

        card.show_nothing()

        assert not shown_in(card)
        assert not any(each.toPlainText() for each in card.findChildren(ValueText))
        assert "Microsoft" not in "".join(each.text() for each in card.findChildren(QLabel))


class TestWhatCanBeDone:
    """Each button says what it does to what, and asks the window for it."""

    def test_a_number_is_called_and_copied(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)

        sight.click(sight.button_in(card, "Call Mobile phone"))
        sight.click(sight.button_in(card, "Copy Mobile phone"))

        assert told.links == ["tel:+491713920012"]
        assert told.copies == ["+49 (0)171 39200 12"]

    def test_a_call_goes_the_way_that_was_chosen(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)

        card.set_calling(CallScheme.SIP)

        sight.click(sight.button_in(card, "Call Business phone"))
        assert told.links == ["sip:03023125"]

    def test_the_button_says_which_number_it_dials(self, card: ContactCard) -> None:
        card.show_contact(ANA)

        call = sight.button_in(card, "Call Business phone")

        assert call.accessibleDescription() == "Dials \u206803023125\u2069"
        assert call.accessibleDescription() in call.toolTip()

    def test_what_cannot_be_dialled_is_not_offered_and_why(self, card: ContactCard) -> None:
        card.show_contact(person(1, other="see notes", email="a@x, b@x"))

        assert not sight.offers(card, "Call Other phone")
        assert not sight.offers(card, "Write an email")
        assert "dialled" in sight.button_in(card, "Call Other phone").toolTip()
        assert sight.offers(card, "Copy Other phone")

    def test_a_mail_is_written(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)

        sight.click(sight.button_in(card, "Write an email"))
        sight.click(sight.button_in(card, "Copy Email"))

        assert (told.links, told.copies) == (["mailto:ana@x.example"], ["ana@x.example"])

    def test_an_address_opens_the_map_of_the_choice(self, card: ContactCard, told: Told) -> None:
        card.set_map(MapChoice.APPLE)
        card.show_contact(ANA)

        sight.click(sight.button_in(card, "Show the address on a map"))
        sight.click(sight.button_in(card, "Copy Address"))

        assert told.links == ["https://maps.apple.com/?q=Weg%207%2C%2012345%20Berlin"]
        assert told.copies == ["Weg 7\n12345 Berlin"]

    def test_buttons_are_of_the_contact_shown_last(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)

        card.show_contact(person(2, mobile_phone="201"))

        sight.click(sight.button_in(card, "Call Mobile phone"))
        assert told.links == ["tel:201"]

    def test_buttons_are_quiet_until_the_row_has_the_keyboard(self, card: ContactCard) -> None:
        card.show_contact(ANA)
        buttons = sight.all_in(card, QToolButton)
        assert all(button.autoRaise() for button in buttons)

        value_named(card, "Mobile phone").setFocus()

        loud = {sight.name_of(each) for each in buttons if not each.autoRaise()}
        assert loud == {"Call Mobile phone", "Copy Mobile phone"}


class TestLinks:
    """Links in notes are live for mouse and keyboard; nothing else is."""

    def test_a_link_is_followed_by_mouse(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)
        settle()
        notes = value_named(card, "Notes")

        QTest.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=place_of(notes, "x.ex"))

        assert told.links == ["https://x.example/a"]

    def test_links_are_reached_by_tab(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)
        notes = value_named(card, "Notes")
        notes.setFocus()

        press(notes, Qt.Key.Key_Tab)
        press(notes, Qt.Key.Key_Return)
        press(notes, Qt.Key.Key_Tab)
        press(notes, Qt.Key.Key_Return)

        assert told.links == ["https://x.example/a", "mailto:bo@x.example"]

    def test_the_next_note_is_no_link_although_one_was_pressed(self, card: ContactCard) -> None:
        card.show_contact(ANA)
        notes = value_named(card, "Notes")
        notes.setFocus()
        press(notes, Qt.Key.Key_Tab)

        card.show_contact(person(2, notes="Nothing here"))
        settle()

        assert not notes.anchorAt(place_of(notes, "thing"))

    def test_links_have_a_line_below_and_the_colour_of_links(self, card: ContactCard) -> None:
        card.show_contact(ANA)
        notes = value_named(card, "Notes")

        notes.setPalette(dark_palette())

        looks = cursor_at(notes, "x.ex").charFormat()
        assert looks.fontUnderline()
        assert looks.foreground().color() == dark_palette().color(QPalette.ColorRole.Link)

    def test_marks_before_a_link_do_not_shift_it(self, card: ContactCard) -> None:
        card.show_contact(person(1, notes="\U0001f3bb\U0001f3bb\u202e https://x.example."))

        notes = value_named(card, "Notes")

        assert cursor_at(notes, "https").charFormat().anchorHref() == "https://x.example"
        assert not cursor_at(notes, ".", from_end=True).charFormat().anchorHref()


class TestReading:
    """Every value can be read whole, selected, and taken along as plain text."""

    def test_all_of_a_value_is_selected_and_copied_by_keys(self, card: ContactCard) -> None:
        card.show_contact(person(1, address="Weg\u00a07\n<b>Berlin</b>"))
        value = value_named(card, "Address")
        value.setFocus()

        press(value, Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
        press(value, Qt.Key.Key_C, "", Qt.KeyboardModifier.ControlModifier)

        mime = QGuiApplication.clipboard().mimeData()
        assert mime.text() == "Weg\u00a07\n<b>Berlin</b>"
        assert not mime.hasHtml()

    def test_a_selection_stays_where_the_same_value_is_shown_anew(self, card: ContactCard) -> None:
        card.show_contact(ANA)
        value = value_named(card, "Email")
        value.selectAll()

        card.show_contact(replace(ANA, favorite=True))

        assert value.textCursor().selectedText() == "ana@x.example"

    @pytest.mark.parametrize("scale", [1, 2])
    def test_a_long_value_is_as_high_as_it_needs(self, card: ContactCard, scale: int) -> None:
        font = card.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        card.setFont(font)

        card.show_contact(person(1, **{field.wire: LONG for field in FIELDS}))
        settle()

        for value in sight.all_in(card, ValueText):
            assert value.verticalScrollBar().maximum() == 0, sight.name_of(value)
            assert value.document().size().width() <= value.viewport().width()
        assert scroll_of(card).horizontalScrollBar().maximum() == 0

    def test_a_card_that_fits_needs_no_scroll_bar(self, card: ContactCard) -> None:
        card.show_contact(ANA)
        settle()

        assert scroll_of(card).verticalScrollBar().maximum() == 0

    def test_another_contact_is_shown_from_its_beginning(self, card: ContactCard) -> None:
        card.show_contact(person(1, notes="n\n" * 100))
        settle()
        bar = scroll_of(card).verticalScrollBar()
        bar.setValue(bar.maximum())
        assert bar.value() > 0

        card.show_contact(person(1, notes="n\n" * 101))
        assert bar.value() > 0

        card.show_contact(person(2, notes="n\n" * 100))
        assert bar.value() == 0

    def test_no_value_turns_the_text_around_it(self, card: ContactCard) -> None:
        card.show_contact(person(1, business="\u202e+49 30 1", name="\u202eAna"))

        assert shown_in(card) == {"Name": "Ana", "Business phone": "+49 30 1"}

    def test_a_number_is_written_from_the_left_in_any_window(self, card: ContactCard) -> None:
        card.show_contact(person(1, business="+49 30 1", name="عبد"))

        card.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle()

        number = value_named(card, "Business phone")
        plus, last = (number.cursorRect(cursor_at(number, sign)).x() for sign in "+1")
        assert plus < last
        assert plus > number.width() / 2  # yet it stands where lines begin

    def test_buttons_stand_at_the_other_side_in_a_window_from_the_right(
        self, card: ContactCard
    ) -> None:
        card.show_contact(ANA)

        card.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle()

        call = sight.button_in(card, "Call Mobile phone")
        assert call.mapTo(card, QPoint()).x() < card.width() / 4


class TestHands:
    """Everything is reached by keys, and every value leads to its field of the form."""

    def test_tab_goes_from_top_to_bottom(self, card: ContactCard) -> None:
        card.show_contact(person(1, home_phone="1", notes="n"))

        card.show_contact(person(1, business="1", home_phone="2", email="a@x.example", notes="n"))
        value_named(card, "Name").setFocus()
        stops = []
        for _ in range(11):
            focused = QApplication.focusWidget()
            assert focused
            stops.append(sight.name_of(focused))
            QTest.keyClick(focused, Qt.Key.Key_Tab)

        assert stops == [
            *("Name", "Business phone", "Call Business phone", "Copy Business phone"),
            *("Home phone", "Call Home phone", "Copy Home phone"),
            *("Email", "Write an email", "Copy Email", "Notes"),
        ]

    @pytest.mark.parametrize("field", [NAME, BY_WIRE["company"], MOBILE, EMAIL, NOTES])
    def test_a_double_click_edits_that_field(
        self, card: ContactCard, told: Told, field: object
    ) -> None:
        card.show_contact(ANA)
        settle()
        value = value_named(card, getattr(field, "label", ""))

        sight.double_click(value.viewport(), QPoint(4, 8))

        assert told.edits == [getattr(field, "wire", "")]

    def test_f2_edits_the_field_that_has_the_keyboard(self, card: ContactCard, told: Told) -> None:
        card.show_contact(ANA)
        for widget in (
            value_named(card, "Title"),
            value_named(card, "Mobile phone"),
            sight.button_in(card, "Copy Email"),
        ):
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_F2)

        assert told.edits == ["title", "mobile_phone", "email"]

    def test_f2_is_taken_before_the_window_takes_it(self, card: ContactCard, told: Told) -> None:
        pressed = shortcut(card, Qt.Key.Key_F2)
        card.show_contact(ANA)
        value_named(card, "Email").setFocus()

        QTest.keyClick(value_named(card, "Email"), Qt.Key.Key_F2)

        assert (told.edits, pressed) == (["email"], [])

    @pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_S, Qt.Key.Key_X])
    def test_other_keys_are_left_to_the_window(self, card: ContactCard, key: Qt.Key) -> None:
        pressed = shortcut(card, key, Qt.KeyboardModifier.ControlModifier)
        card.show_contact(ANA)
        value_named(card, "Email").setFocus()

        QTest.keyClick(value_named(card, "Email"), key, Qt.KeyboardModifier.ControlModifier)

        assert pressed == [True]


@given(contact=strategies.contacts)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_contact_is_shown_as_plain_text(card: ContactCard, contact: Contact) -> None:
    card.show_contact(contact)
    settle()

    assert "Name" in shown_in(card)
    assert {label.textFormat().name for label in card.findChildren(QLabel)} == {"PlainText"}


def test_the_next_contact_is_shown_within_a_part_of_a_frame(card: ContactCard) -> None:
    contacts = [person(n, business=f"+49 30 {n}", email=f"p{n}@x.example") for n in range(40)]
    card.show_contact(contacts[0])
    taken = []
    for contact in contacts:
        begin = time.process_time()
        card.show_contact(contact)
        taken.append(time.process_time() - begin)
        settle()

    assert sorted(taken)[len(taken) // 2] < 0.003


def test_in_its_looks_too_all_buttons_stand_back_alike(
    card: ContactCard, qapp: QApplication
) -> None:
    card.show_contact(replace(ANA, values=("Ana", *ANA.values[1:])))
    card.show_contact(Contact(ANA.remote_id, ("0",) * len(FIELDS)))
    theme = Theme(qapp, Qt.ColorScheme.Light)
    theme.dress(card)
    card.show_contact(ANA)
    settle()

    buttons = [each for each in sight.all_in(card, QToolButton) if each.isEnabled()]
    assert {ink_of(each.icon()) for each in buttons} == {colours(Scheme.LIGHT).of("quiet").rgb()}


def ink_of(icon: QIcon) -> int:
    """Return the colour of the strokes of an icon."""
    image = icon.pixmap(64, 64).toImage()
    places = product(range(image.width()), range(image.height()))
    return max((image.pixelColor(*place) for place in places), key=QColor.alpha).rgb()


def scroll_of(card: ContactCard) -> QScrollArea:
    return next(area for area in card.findChildren(QScrollArea) if not isinstance(area, ValueText))


def cursor_at(value: ValueText, text: str, *, from_end: bool = False) -> QTextCursor:
    """Return a cursor just behind the first code point of *text*."""
    whole = value.toPlainText()
    place = whole.rindex(text) if from_end else whole.index(text)
    cursor = value.textCursor()
    cursor.setPosition(len(whole[: place + 1].encode("utf-16-le")) // 2)
    return cursor


def place_of(value: ValueText, text: str) -> QPoint:
    return value.cursorRect(cursor_at(value, text)).center()


def shortcut(
    card: ContactCard,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> list[bool]:
    """Let the window have *key*; return the list that notes it."""
    pressed: list[bool] = []
    action = QAction(card.window())
    action.setShortcut(key | modifiers if modifiers.value else key)
    action.triggered.connect(lambda: pressed.append(True))
    card.window().addAction(action)
    return pressed
