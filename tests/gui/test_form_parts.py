"""The parts of the form come after the first rows, or as soon as somebody wants them."""

import pytest
from pytestqt.qtbot import QtBot

from contacts.contact import LocalId
from gui.contact_form import ContactForm
from gui.preferences import NumberClick, Preferences
from tests.gui import sight
from tests.gui.people import person

ADA = person(1, name="Ada", mobile_phone="+49 30 1")
NUMBER = LocalId(7)
NOTHING_CHOSEN = "No contact chosen"


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    """A form that shows no contact yet, in sight."""
    made = ContactForm()
    qtbot.addWidget(made)
    made.show()
    return made


def test_at_first_only_the_words_are_there_that_no_contact_is(form: ContactForm) -> None:
    assert NOTHING_CHOSEN in sight.words_in(form)
    assert len(form.parts_to_dress) == 1


@pytest.mark.parametrize("made", range(6))
def test_a_contact_is_shown_however_much_is_made(form: ContactForm, made: int) -> None:
    for _ in range(made):
        form.prepare_some()

    form.show_contact(ADA, NUMBER)

    assert "Mobile phone" in sight.words_in(form)
    assert NOTHING_CHOSEN not in sight.words_in(form)


def test_while_the_parts_are_made_none_of_them_is_seen(form: ContactForm) -> None:
    words = sight.words_in(form)

    while form.prepare_some():
        assert sight.words_in(form) == words


def test_new_parts_are_told_once_to_be_dressed(form: ContactForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.parts_made):
        form.start_new()
    dressed = form.parts_to_dress

    while form.prepare_some():
        pass

    assert len(dressed) > 1
    assert form.parts_to_dress == dressed


def test_what_the_person_prefers_holds_in_parts_made_later(form: ContactForm) -> None:
    form.show_preferences(Preferences(number_click=NumberClick.SIP))
    links: list[object] = []
    form.link_wanted.connect(links.append)

    form.show_contact(ADA, NUMBER)
    sight.click(sight.button_in(form, "Call Mobile phone"))

    assert links == ["sip:+49301"]
