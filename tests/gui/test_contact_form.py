"""The form: what it shows and asks for in every state, and that typed text stays."""

from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, Change, Contact, Edit, LocalId, RemoteId
from contacts.errors import Disagreement, DiskFull, Gone, Reason, SwitchbookError
from contacts.folding import isolated
from contacts.outgoing import Card, EntryNumber, Item, Kind, State, Trouble, Why, Wish, WishId
from gui.contact_form import ContactForm
from tests.gui import sight
from tests.gui.keyboard import go_to_end, paste, type_text
from tests.gui.people import changed, person

ADA = person(1, name="Ada", email="ada@x", mobile_phone="1")
NUMBER = LocalId(7)


class Asked(NamedTuple):
    """One wish of the form: its ticket, of what, and the change."""

    ticket: int
    which: object
    edit: Edit


class Driver:
    """The form, and what it told."""

    def __init__(self, form: ContactForm) -> None:
        self.form = form
        self.asked: list[Asked] = []
        self.drafts: list[tuple[object, Edit]] = []
        self.decisions: list[tuple[object, ...]] = []
        form.save_wanted.connect(lambda *asked: self.asked.append(Asked(*asked)))
        form.draft_changed.connect(lambda which, _, edit: self.drafts.append((which, edit)))
        for name in ("mine_kept", "given_up", "look_again_wanted", "adopted", "decided"):
            getattr(form, name).connect(
                lambda *rest, name=name: self.decisions.append((name, *rest))
            )

    def show(self, contact: Contact = ADA) -> None:
        """Show *contact* to look at."""
        self.form.show_contact(contact, NUMBER)

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
    form.show()
    form.press("Edit")
    form.append("Email", "!")
    return form


@pytest.fixture
def saving(editing: Driver) -> Driver:
    """Return a form whose save of that is on its way."""
    editing.save()
    return editing


def edit_of(contact: Contact, **values: str) -> Edit:
    pairs = ((BY_WIRE[wire], new) for wire, new in values.items())
    return tuple(Change(field, contact.value(field), new) for field, new in pairs)


def card(shown: Contact | None = ADA, *items: Item, draft: Edit = ()) -> Card:
    return Card(NUMBER, NUMBER, shown, shown, draft, 1.0, items)


def asking(why: Why, *, kind: Kind = Kind.EDIT, **rest: object) -> Item:
    about = Trouble(why, 1.0, **rest)  # type: ignore[arg-type]  # as the test says
    wish = Wish(kind, edit_of(ADA, email="ada@here"))
    return Item(
        WishId(3), EntryNumber(1), NUMBER, ADA.remote_id, State.CONFLICT, wish, trouble=about
    )


CLASH = asking(Why.FIELDS, disagreements=(Disagreement("email", "ada@x", "ada@here", "ada@there"),))
OURS = changed(ADA, email="ada@here")


# Nothing, and looking


def test_at_first_it_says_that_no_contact_is_chosen(form: Driver) -> None:
    assert "No contact chosen" in sight.words_in(form.form)
    assert not form.offers("Edit")


def test_a_contact_is_shown_to_look_at(form: Driver) -> None:
    form.show()

    assert (form.text("Name"), form.text("Email")) == ("Ada", "ada@x")
    assert form.offers("Copy Email")
    assert form.offers("Edit")
    assert not form.offers("Save")


def test_a_newer_reading_is_shown(form: Driver) -> None:
    form.show()

    form.form.take_card(card(changed(ADA, notes="fresh")))

    assert form.text("Notes") == "fresh"


def test_a_card_of_another_contact_is_not_shown(form: Driver) -> None:
    form.show()

    other = LocalId(8)
    form.form.take_card(Card(other, other, person(2, notes="of another")))

    assert form.text("Notes") == ""


def test_a_contact_that_has_gone_is_shown_no_more(form: Driver) -> None:
    form.show()

    form.form.take_card(Card(NUMBER, NUMBER, None, ADA))

    assert "No contact chosen" in sight.words_in(form.form)


def test_a_contact_that_cannot_be_read_anew_stays_with_the_reason(form: Driver) -> None:
    form.show()

    form.form.tell_unreadable(ADA.remote_id, Gone(404))

    assert "This contact is gone" in form.notice()
    assert form.text("Name") == "Ada"


def test_what_the_server_says_of_a_contact_is_shown(form: Driver) -> None:
    form.show(replace(ADA, sync_type="Microsoft 365", favorite=True))

    words = sight.words_in(form.form)
    assert "Microsoft 365" in words
    form.press("Edit")
    assert "id-1" in sight.words_in(form.form)


# Typing


def test_a_contact_that_is_not_changed_cannot_be_saved(form: Driver) -> None:
    form.show()
    form.press("Edit")

    assert form.why_not() == "Nothing is changed yet"
    assert not form.form.has_unsaved


def test_a_change_can_be_saved(editing: Driver) -> None:
    assert editing.offers("Save")
    assert editing.form.has_unsaved


def test_what_is_typed_back_is_no_change(editing: Driver) -> None:
    box = sight.box_in(editing.form, "Email")
    box.selectAll()
    type_text(box, "ada@x")

    assert not editing.form.has_unsaved
    assert editing.why_not() == "Nothing is changed yet"


def test_a_newer_reading_leaves_what_is_typed(editing: Driver) -> None:
    editing.form.take_card(card(changed(ADA, email="ada@there", notes="fresh")))

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
    form.show(person(1, name="", company="ACME"))
    form.press("Edit")
    form.append("Email", "x")

    assert form.offers("Save")


def test_a_new_contact_needs_a_name(form: Driver) -> None:
    form.form.start_new()
    at_first = form.why_not()
    form.append("Email", "x")

    assert at_first == "Nothing is changed yet"
    assert "A name is needed" in form.why_not()


def test_discarding_shows_the_contact_as_it_came_and_ends_the_draft(editing: Driver) -> None:
    editing.form.discard()

    assert editing.text("Email") == "ada@x"
    assert editing.offers("Edit")
    assert editing.drafts[-1] == (NUMBER, ())


def test_discarding_a_new_contact_shows_nothing(form: Driver) -> None:
    form.form.start_new()
    form.append("Name", "Zoë")

    form.form.discard()

    assert "No contact chosen" in sight.words_in(form.form)


# Drafts


def test_what_is_typed_is_handed_out_within_half_a_second(editing: Driver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editing.form.draft_changed, timeout=500):
        editing.append("Email", "?")

    assert editing.drafts == [(NUMBER, edit_of(ADA, email="ada@x!?"))]


def test_going_elsewhere_hands_out_what_was_typed(editing: Driver) -> None:
    editing.form.show_contact(person(2), LocalId(8))

    assert editing.drafts == [(NUMBER, edit_of(ADA, email="ada@x!"))]


def test_a_draft_comes_back_with_its_contact_and_says_so(form: Driver) -> None:
    form.show()

    form.form.take_card(card(draft=edit_of(ADA, email="half")))

    assert form.text("Email") == "half"
    assert "not saved yet" in form.notice()
    assert form.offers("Save")


def test_a_new_contact_that_was_typed_comes_back(form: Driver) -> None:
    typed = (Change(BY_WIRE["name"], "", "Zoë"),)

    form.form.resume(Card(NUMBER, NUMBER, person(0, name="Zoë"), None, typed, 1.0))

    assert form.text("Name") == "Zoë"
    assert form.save().edit == typed


# Saving


def test_save_asks_for_the_changed_fields_alone(editing: Driver) -> None:
    asked = editing.save()

    assert (asked.which, asked.edit) == (NUMBER, edit_of(ADA, email="ada@x!"))


def test_save_of_a_new_contact_asks_for_what_was_typed(form: Driver) -> None:
    form.form.start_new()
    form.append("Name", "Zoë")
    form.append("Notes", "two\nlines")

    asked = form.save()

    assert {change.field.wire: change.new for change in asked.edit} == {
        "name": "Zoë",
        "notes": "two\nlines",
    }


def test_two_new_contacts_are_two(form: Driver) -> None:
    for name in ("Zoë", "Eve"):
        form.form.start_new()
        form.append("Name", name)
        form.save()

    assert len({asked.which for asked in form.asked}) == 2


def test_nothing_is_asked_for_twice(saving: Driver) -> None:
    saving.form.save()

    assert len(saving.asked) == 1
    assert saving.why_not() == "Saving…"


def test_fields_that_a_screen_shows_otherwise_go_back_as_they_came(form: Driver) -> None:
    form.show(changed(ADA, notes="12\N{NO-BREAK SPACE}000\r\n\x00", title="\ud83d"))
    form.press("Edit")
    form.append("Email", "!")

    assert form.save().edit == edit_of(ADA, email="ada@x!")


def test_a_saved_contact_is_shown_to_look_at(saving: Driver) -> None:
    saving.form.take_saved(1, NUMBER)

    assert saving.text("Email") == "ada@x!"
    assert saving.offers("Edit")


def test_what_is_typed_while_a_save_is_on_its_way_becomes_the_next_change(
    saving: Driver,
) -> None:
    saving.append("Email", "?")
    saving.append("Mobile phone", "2")

    saving.form.take_saved(1, NUMBER)
    asked = saving.save()

    saved = changed(ADA, email="ada@x!")
    assert set(asked.edit) == set(edit_of(saved, email="ada@x!?", mobile_phone="12"))


def test_a_saved_new_contact_is_edited_under_its_number(form: Driver) -> None:
    form.form.start_new()
    form.append("Name", "Zoë")
    form.save()
    form.form.take_saved(1, NUMBER)

    form.press("Edit")
    form.append("Email", "x")

    assert form.save().which == NUMBER


def test_the_end_of_a_save_of_another_contact_changes_nothing(saving: Driver) -> None:
    saving.form.show_contact(person(2), LocalId(8))

    saving.form.take_saved(1, NUMBER)
    saving.form.take_failure(1, DiskFull())

    assert (saving.text("Name"), saving.notice()) == ("Person 2", "")


def test_a_full_disk_keeps_the_text_with_words_and_can_be_saved_again(saving: Driver) -> None:
    saving.fail(DiskFull())

    assert saving.text("Email") == "ada@x!"
    assert "The disk is full" in saving.notice()
    assert saving.save().ticket == 2


# What only the person can decide


def test_a_conflict_shows_both_values_and_sends_nothing(form: Driver) -> None:
    form.show(OURS)

    form.form.take_card(card(OURS, CLASH))

    assert "ada@here" in form.notice()
    assert "ada@there" in form.notice()
    assert "ada@there" in sight.words_in(form.form)
    assert not form.asked


@pytest.mark.parametrize(
    ("button", "decision"),
    [
        ("Keep mine", ("mine_kept", WishId(3))),
        ("Keep theirs", ("given_up", WishId(3))),
        ("Mine: Email", ("decided", WishId(3), {"email": "ada@here"})),
        ("Theirs: Email", ("decided", WishId(3), {"email": "ada@there"})),
    ],
)
def test_either_value_of_a_conflict_can_be_taken(
    form: Driver, button: str, decision: tuple[object, ...]
) -> None:
    form.show(OURS)
    form.form.take_card(card(OURS, CLASH))

    form.press(button)

    assert form.decisions == [decision]


@pytest.mark.parametrize(("key", "value"), [("F6", "ada@here"), ("F7", "ada@there")])
def test_one_key_takes_either_value(form: Driver, key: str, value: str) -> None:
    form.show(OURS)
    form.form.take_card(card(OURS, CLASH))
    box = sight.box_in(form.form, "Email")
    box.setFocus()

    QTest.keyClick(box, getattr(Qt.Key, f"Key_{key}"))

    assert form.decisions == [("decided", WishId(3), {"email": value})]


def test_a_conflict_that_is_settled_is_asked_about_no_more(form: Driver) -> None:
    form.show(OURS)
    form.form.take_card(card(OURS, CLASH))

    form.form.take_card(card(OURS))

    assert form.notice() == ""
    assert not form.offers("Mine: Email")


@pytest.mark.parametrize("why", list(Why))
def test_every_question_has_words_and_a_way_out(form: Driver, why: Why) -> None:
    form.show(OURS)

    form.form.take_card(card(OURS, asking(why, candidates=(RemoteId("id-9"),))))

    assert len(form.notice().splitlines()) >= 2
    assert sum(button.isVisible() for button in form.form.findChildren(QPushButton)) >= 2


@pytest.mark.parametrize(
    ("button", "decision"),
    [
        ("Look again", ("look_again_wanted", WishId(3))),
        ("It is there", ("adopted", WishId(3), RemoteId("id-9"))),
        ("Add it once more", ("mine_kept", WishId(3))),
    ],
)
def test_after_a_lost_answer_the_person_says_what_to_do(
    form: Driver, button: str, decision: tuple[object, ...]
) -> None:
    form.show(OURS)
    item = asking(Why.SEVERAL, kind=Kind.ADDITION, candidates=(RemoteId("id-9"),))
    form.form.take_card(card(OURS, item))

    form.press(button)

    assert form.decisions == [decision]


def test_of_several_contacts_the_person_says_which_it_is(form: Driver) -> None:
    two = [replace(changed(ADA, company=name), remote_id=RemoteId(name)) for name in ("A & B", "")]
    item = asking(Why.SEVERAL, kind=Kind.ADDITION, candidates=tuple(each.remote_id for each in two))
    form.show(OURS)
    form.form.take_card(replace(card(OURS, item), candidates=tuple(two)))

    form.press(f"It is the one with Company: “{isolated('A & B')}”")
    form.press("It is the one with Company: empty")

    assert form.decisions == [("adopted", WishId(3), each.remote_id) for each in two]


def test_of_several_contacts_that_are_all_the_same_any_is_it(form: Driver) -> None:
    two = [replace(ADA, remote_id=RemoteId(name)) for name in ("first", "second")]
    item = asking(Why.SEVERAL, kind=Kind.ADDITION, candidates=tuple(each.remote_id for each in two))
    form.show(OURS)
    form.form.take_card(replace(card(OURS, item), candidates=tuple(two)))

    form.press("It is there")

    assert form.decisions == [("adopted", WishId(3), RemoteId("first"))]


def test_the_servers_reason_stands_beside_its_field(form: Driver) -> None:
    form.show(OURS)

    reasons = (Reason("VALIDATE_FAILED", "No such mail", "email"),)
    form.form.take_card(card(OURS, asking(Why.REFUSED, reasons=reasons)))

    assert form.said_beside("Email") == "No such mail"
    assert "No such mail" in form.notice()


def test_words_of_the_server_are_plain_text(form: Driver) -> None:
    form.show(OURS)

    reasons = (Reason("X", "<b>bold</b> & more", "email"),)
    form.form.take_card(card(OURS, asking(Why.REFUSED, reasons=reasons)))

    assert "<b>bold</b> & more" in form.notice()
    assert {label.textFormat().name for label in form.form.findChildren(QLabel)} == {"PlainText"}


def test_another_contact_is_shown_without_the_former_ones_question(form: Driver) -> None:
    form.show(OURS)
    form.form.take_card(card(OURS, CLASH))

    form.form.show_contact(person(2), LocalId(8))

    assert form.notice() == ""
    assert not form.offers("Mine: Email")
    assert form.form.remote_id == RemoteId("id-2")


# Kept elsewhere


def test_before_editing_it_says_where_a_contact_is_kept(form: Driver) -> None:
    form.show(replace(ADA, sync_type="Microsoft 365"))

    form.press("Edit")

    assert "kept in" in form.notice()
    assert "Microsoft 365" in form.notice()


def test_a_contact_kept_elsewhere_can_be_copied_as_ones_own(form: Driver) -> None:
    form.show(replace(ADA, sync_type="Microsoft 365"))
    form.press("Edit")

    form.press("Copy as my own contact")

    asked = form.save()
    assert asked.which != NUMBER
    assert {change.field.wire: change.new for change in asked.edit} == {
        "name": "Ada",
        "email": "ada@x",
        "mobile_phone": "1",
    }


def test_a_contact_can_be_chosen_only_while_there_is_a_list(form: Driver) -> None:
    form.form.note_listing(False)  # noqa: FBT003  # a signal's argument
    without = sight.words_in(form.form)
    form.form.note_listing(True)  # noqa: FBT003  # a signal's argument

    assert "Choose one in the list" not in without
    assert "Choose one in the list" in sight.words_in(form.form)


def test_with_several_chosen_a_list_that_goes_changes_no_words(form: Driver) -> None:
    form.form.show_several(3)

    form.form.note_listing(False)  # noqa: FBT003  # a signal's argument

    assert "3 contacts chosen" in sight.words_in(form.form)
