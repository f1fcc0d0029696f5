"""The form: what it shows and asks for in every state, and that typed text stays."""

from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, Change, Contact, Edit, RemoteId
from contacts.errors import (
    ChangedElsewhere,
    ConnectionRefused,
    Disagreement,
    FieldsRefused,
    Gone,
    NotSaved,
    OutcomeUnknown,
    Reason,
    ServerTrouble,
    SwitchbookError,
)
from gui.contact_form import ContactForm
from tests.gui import sight
from tests.gui.keyboard import go_to_end, paste, type_text
from tests.gui.people import changed, person

EMAIL, MOBILE, NOTES = (BY_WIRE[wire] for wire in ("email", "mobile_phone", "notes"))
ADA = person(1, name="Ada", email="ada@x", mobile_phone="1")
UNKNOWN = OutcomeUnknown(ServerTrouble(503))
CONFLICT = ChangedElsewhere([Disagreement("email", "ada@x", "ada@x!", "ada@there")])


class Asked(NamedTuple):
    """One wish of the form: its signal, its ticket, and the rest."""

    name: str
    ticket: int
    rest: tuple[object, ...]


class Driver:
    """The form, and what it told."""

    def __init__(self, form: ContactForm) -> None:
        self.form = form
        self.asked: list[Asked] = []
        self.ends: list[str] = []
        for name in (
            "edit_wanted",
            "addition_wanted",
            "edit_look_wanted",
            "addition_look_wanted",
        ):
            getattr(form, name).connect(
                lambda ticket, *rest, name=name: self.asked.append(Asked(name, ticket, rest))
            )
        form.settled.connect(lambda: self.ends.append("settled"))
        form.stuck.connect(lambda: self.ends.append("stuck"))

    def append(self, name: str, text: str) -> None:
        """Type *text* behind what stands in a field."""
        box = sight.box_in(self.form, name)
        go_to_end(box)
        type_text(box, text)

    def press(self, name: str) -> None:
        """Click the button of that name."""
        sight.click(sight.button_in(self.form, name))

    def save(self) -> Asked:
        """Press Save and return what the form asks for."""
        self.press("Save")
        return self.asked[-1]

    def fail(self, error: SwitchbookError) -> None:
        """Let the save asked for last end by *error*."""
        self.form.take_failure(self.asked[-1].ticket, error)

    def text(self, name: str) -> str:
        """Return what a field shows."""
        return sight.text_in(self.form, name)

    def offers(self, name: str) -> bool:
        """Whether a button of that name can be pressed."""
        return sight.offers(self.form, name)

    def notice(self) -> str:
        """Return what the notice says."""
        return sight.notices_in(self.form)

    def why_not(self) -> str:
        """Return why Save cannot be pressed, as a screen reader hears it."""
        return sight.button_in(self.form, "Save").accessibleDescription()

    def said_beside(self, name: str) -> str:
        """Return what stands below a field."""
        return sight.box_in(self.form, name).accessibleDescription()


@pytest.fixture
def form(qtbot: QtBot) -> Driver:
    """Return a form that shows nothing."""
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(500, 900)
    with qtbot.waitExposed(form):
        form.show()
    return Driver(form)


@pytest.fixture
def editing(form: Driver) -> Driver:
    """Return a form in which Ada's mail address was changed."""
    form.form.show_contact(ADA)
    form.press("Edit")
    form.append("Email", "!")
    return form


@pytest.fixture
def saving(editing: Driver) -> Driver:
    """Return a form whose save of that is on its way."""
    editing.save()
    return editing


@pytest.fixture
def unknown(saving: Driver) -> Driver:
    """Return a form that does not know what became of the save."""
    saving.fail(UNKNOWN)
    return saving


def edit_of(contact: Contact, **values: str) -> Edit:
    pairs = ((BY_WIRE[wire], new) for wire, new in values.items())
    return tuple(Change(field, contact.value(field), new) for field, new in pairs)


# Nothing, and looking


def test_at_first_it_says_that_no_contact_is_chosen(form: Driver) -> None:
    assert "No contact chosen" in sight.words_in(form.form)
    assert not form.offers("Edit")


def test_a_contact_is_shown_to_look_at(form: Driver) -> None:
    form.form.show_contact(ADA)

    assert (form.text("Name"), form.text("Email")) == ("Ada", "ada@x")
    assert sight.box_in(form.form, "Name").isReadOnly()
    assert form.offers("Edit")
    assert not form.offers("Save")


def test_a_newer_reading_is_shown(form: Driver) -> None:
    form.form.show_contact(ADA)

    form.form.take_fresh(changed(ADA, notes="fresh"))

    assert form.text("Notes") == "fresh"


def test_a_reading_of_another_contact_is_not_shown(form: Driver) -> None:
    form.form.show_contact(ADA)

    form.form.take_fresh(person(2, notes="of another"))

    assert form.text("Notes") == ""


def test_a_contact_that_cannot_be_read_anew_stays_with_the_reason(form: Driver) -> None:
    form.form.show_contact(ADA)

    form.form.tell_unreadable(ADA.remote_id, Gone(404))

    assert "This contact is gone" in form.notice()
    assert form.text("Name") == "Ada"


def test_what_the_server_says_of_a_contact_is_shown(form: Driver) -> None:
    form.form.show_contact(replace(ADA, sync_type="Microsoft 365", favorite=True))

    words = sight.words_in(form.form)
    assert "Microsoft 365" in words
    assert "id-1" in words


# Typing


def test_a_contact_that_is_not_changed_cannot_be_saved(form: Driver) -> None:
    form.form.show_contact(ADA)
    form.press("Edit")

    assert form.why_not() == "Nothing is changed yet"
    assert not form.form.has_unsaved


def test_a_change_can_be_saved_and_lost(editing: Driver) -> None:
    assert editing.offers("Save")
    assert editing.form.has_unsaved


def test_what_is_typed_back_is_no_change(editing: Driver) -> None:
    box = sight.box_in(editing.form, "Email")
    box.selectAll()
    type_text(box, "ada@x")

    assert not editing.form.has_unsaved
    assert editing.why_not() == "Nothing is changed yet"


def test_a_newer_reading_leaves_what_is_typed(editing: Driver) -> None:
    editing.form.take_fresh(changed(ADA, email="ada@there", notes="fresh"))

    assert editing.text("Email") == "ada@x!"
    assert editing.text("Notes") == "fresh"


def test_a_value_that_is_too_long_says_by_how_much(editing: Driver) -> None:
    paste(sight.box_in(editing.form, "Mobile phone"), "0" * 200)

    assert editing.why_not() == "Mobile phone is too long by 73"
    assert editing.said_beside("Mobile phone") == "73 too many"
    assert len(editing.text("Mobile phone")) == 201


def test_a_name_cannot_be_taken_from_somebody_who_had_one(editing: Driver) -> None:
    box = sight.box_in(editing.form, "Name")
    box.clear()

    assert "A name is needed" in editing.why_not()


def test_a_contact_that_never_had_a_name_needs_none(form: Driver) -> None:
    form.form.show_contact(person(1, name="", company="ACME"))
    form.press("Edit")
    form.append("Email", "x")

    assert form.offers("Save")


def test_a_new_contact_needs_a_name(form: Driver) -> None:
    form.form.start_new()
    at_first = form.why_not()
    form.append("Email", "x")

    assert at_first == "Nothing is changed yet"
    assert "A name is needed" in form.why_not()


def test_discarding_shows_the_contact_as_it_came(editing: Driver) -> None:
    editing.form.discard()

    assert editing.text("Email") == "ada@x"
    assert editing.offers("Edit")


def test_discarding_a_new_contact_shows_nothing(form: Driver) -> None:
    form.form.start_new()
    form.append("Name", "Zoë")

    form.form.discard()

    assert "No contact chosen" in sight.words_in(form.form)


# Saving


def test_save_asks_for_the_changed_fields_alone(editing: Driver) -> None:
    asked = editing.save()

    assert asked.name == "edit_wanted"
    assert asked.rest == (ADA.remote_id, edit_of(ADA, email="ada@x!"))


def test_save_of_a_new_contact_asks_for_all_its_values(form: Driver) -> None:
    form.form.start_new()
    form.append("Name", "Zoë")
    form.append("Notes", "two\nlines")

    asked = form.save()

    expected = changed(person(0, name="Zoë"), notes="two\nlines").values
    assert (asked.name, asked.rest) == ("addition_wanted", (expected,))


def test_nothing_is_asked_for_twice(saving: Driver) -> None:
    saving.form.save()

    assert len(saving.asked) == 1
    assert saving.why_not() == "Saving…"


def test_fields_that_a_screen_shows_otherwise_go_back_as_they_came(form: Driver) -> None:
    form.form.show_contact(changed(ADA, notes="12\N{NO-BREAK SPACE}000\r\n\x00", title="\ud83d"))
    form.press("Edit")
    form.append("Email", "!")

    asked = form.save()

    assert asked.rest[1] == edit_of(ADA, email="ada@x!")


def test_a_saved_contact_is_shown_to_look_at(saving: Driver) -> None:
    saving.form.take_saved(1, changed(ADA, email="ada@x!", notes="by the server"))

    assert saving.text("Notes") == "by the server"
    assert saving.offers("Edit")
    assert saving.ends == ["settled"]


def test_what_is_typed_while_a_save_is_on_its_way_becomes_the_next_change(
    saving: Driver,
) -> None:
    saving.append("Email", "?")
    saving.append("Mobile phone", "2")
    confirmed = changed(ADA, email="ada@x!")

    saving.form.take_saved(1, confirmed)
    asked = saving.save()

    assert saving.text("Email") == "ada@x!?"
    assert set(asked.rest[1]) == set(edit_of(confirmed, email="ada@x!?", mobile_phone="12"))  # type: ignore[call-overload]  # an Edit


def test_a_save_that_leaves_something_unsaved_does_not_count_as_settled(saving: Driver) -> None:
    saving.append("Email", "?")

    saving.form.take_saved(1, changed(ADA, email="ada@x!"))

    assert saving.ends == ["stuck"]
    assert saving.form.has_unsaved


def test_the_end_of_a_save_of_another_contact_changes_nothing(saving: Driver) -> None:
    saving.form.show_contact(person(2))

    saving.form.take_saved(1, changed(ADA, email="ada@x!"))
    saving.form.take_failure(1, Gone(404))

    assert (saving.text("Name"), saving.notice(), saving.ends) == ("Person 2", "", [])


def test_a_reading_does_not_disturb_a_save_on_its_way(saving: Driver) -> None:
    saving.form.take_fresh(changed(ADA, notes="fresh"))

    assert saving.text("Notes") == ""


# Failing


def test_a_failure_keeps_the_text_and_can_be_saved_again(saving: Driver) -> None:
    saving.fail(ConnectionRefused())

    assert saving.text("Email") == "ada@x!"
    assert "does not answer" in saving.notice()
    assert saving.save().ticket == 2


def test_a_failure_is_told_as_stuck(saving: Driver) -> None:
    saving.fail(ConnectionRefused())

    assert saving.ends == ["stuck"]


def test_the_servers_reason_stands_beside_its_field(saving: Driver) -> None:
    saving.fail(FieldsRefused(422, [Reason("VALIDATE_FAILED", "No such mail", "email")]))

    assert saving.said_beside("Email") == "No such mail"
    assert "No such mail" in saving.notice()


def test_words_of_the_server_are_plain_text(saving: Driver) -> None:
    saving.fail(FieldsRefused(422, [Reason("X", "<b>bold</b> & more", "email")]))

    assert "<b>bold</b> & more" in saving.notice()
    assert {label.textFormat().name for label in saving.form.findChildren(QLabel)} == {"PlainText"}


# Unknown ends


def test_after_an_unknown_end_only_looking_is_possible(unknown: Driver) -> None:
    assert unknown.offers("Look again")
    assert unknown.why_not() == "Look again before saving"
    assert unknown.form.has_unsaved


def test_looking_asks_for_what_was_sent_under_the_same_ticket(unknown: Driver) -> None:
    unknown.append("Email", "?")

    unknown.press("Look again")

    sent = unknown.asked[0]
    assert unknown.asked[-1] == Asked("edit_look_wanted", sent.ticket, sent.rest)
    assert unknown.why_not() == "Looking…"


def test_looking_for_an_addition_asks_for_what_was_sent(form: Driver) -> None:
    form.form.start_new()
    form.append("Name", "Zoë")
    sent = form.save()
    form.fail(UNKNOWN)

    form.press("Look again")

    assert form.asked[-1] == Asked("addition_look_wanted", sent.ticket, sent.rest)


def test_a_save_that_is_found_is_shown_to_look_at(unknown: Driver) -> None:
    unknown.press("Look again")

    unknown.form.take_saved(1, changed(ADA, email="ada@x!"))

    assert unknown.offers("Edit")
    assert unknown.notice() == ""


def test_a_save_that_is_not_there_can_be_sent_again(unknown: Driver) -> None:
    unknown.press("Look again")

    unknown.fail(NotSaved())

    assert "It was not saved" in unknown.notice()
    assert unknown.save().rest == unknown.asked[0].rest


def test_a_look_that_fails_leaves_the_end_unknown(unknown: Driver) -> None:
    unknown.press("Look again")

    unknown.fail(ConnectionRefused())

    assert "still not known" in unknown.notice()
    assert unknown.offers("Look again")
    assert not unknown.offers("Save")


def test_a_look_that_finds_something_else_is_a_conflict(unknown: Driver) -> None:
    unknown.press("Look again")

    unknown.fail(CONFLICT)

    assert unknown.offers("Keep mine")
    assert unknown.offers("Keep theirs")


# Conflicts


def test_a_conflict_shows_both_values_and_sends_nothing_yet(saving: Driver) -> None:
    saving.fail(CONFLICT)

    assert "ada@x!" in saving.notice()
    assert "ada@there" in saving.notice()
    assert len(saving.asked) == 1


def test_keeping_mine_saves_it_over_theirs(saving: Driver) -> None:
    saving.fail(CONFLICT)

    saving.press("Keep mine")

    assert saving.save().rest[1] == (Change(EMAIL, "ada@there", "ada@x!"),)
    assert saving.notice() == ""


def test_keeping_theirs_shows_it_and_leaves_nothing_to_save(saving: Driver) -> None:
    saving.fail(CONFLICT)

    saving.press("Keep theirs")

    assert saving.text("Email") == "ada@there"
    assert saving.why_not() == "Nothing is changed yet"


def test_keeping_theirs_keeps_my_other_changes(editing: Driver) -> None:
    editing.append("Mobile phone", "2")
    editing.save()
    editing.fail(CONFLICT)

    editing.press("Keep theirs")

    assert editing.save().rest[1] == edit_of(ADA, mobile_phone="12")


def test_another_contact_is_shown_without_the_former_ones_notice(saving: Driver) -> None:
    saving.fail(CONFLICT)

    saving.form.show_contact(person(2))

    assert saving.notice() == ""
    assert saving.form.remote_id == RemoteId("id-2")
