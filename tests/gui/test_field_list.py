"""The form's fields together: each with its label, all from one draft."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, FIELDS, NAME, Fault, Field, Problem
from contacts.draft import Draft
from contacts.errors import Reason
from gui.field_list import FieldList
from gui.messages import heading_of
from tests.gui.keyboard import press, type_text
from tests.gui.people import person

EMAIL, ADDRESS, NOTES = BY_WIRE["email"], BY_WIRE["address"], BY_WIRE["notes"]


@pytest.fixture
def fields(qtbot: QtBot) -> FieldList:
    """Return the fields of nobody, to be typed in."""
    fields = FieldList()
    qtbot.addWidget(fields)
    fields.show_draft(Draft(None))
    fields.set_editable(editable=True)
    return fields


def text_of(fields: FieldList, field: Field) -> str:
    return fields.editor(field).box.content()


def said_about(fields: FieldList) -> dict[Field, str]:
    """Return what is said below each field."""
    said = {field: fields.editor(field).box.accessibleDescription() for field in FIELDS}
    return {field: words for field, words in said.items() if words}


def test_every_field_has_a_label_that_leads_to_its_box(fields: FieldList) -> None:
    buddies = {label.text(): label.buddy() for label in fields.findChildren(QLabel)}

    assert {field.label: fields.editor(field).box for field in FIELDS}.items() <= buddies.items()


def test_fields_stand_under_the_headings_of_their_groups(fields: FieldList) -> None:
    texts = {label.text() for label in fields.findChildren(QLabel)}

    assert {heading_of(field.group) for field in FIELDS} <= texts


def test_a_draft_is_shown_as_typed_over_as_received(fields: FieldList) -> None:
    draft = Draft(person(1, email="old@x", notes="n")).typed(EMAIL, "new@x")

    fields.show_draft(draft)

    assert [text_of(fields, field) for field in (NAME, EMAIL, NOTES)] == ["Person 1", "new@x", "n"]


def test_a_new_contact_is_shown_empty(fields: FieldList) -> None:
    fields.show_draft(Draft(person(1, notes="n")))

    fields.show_draft(Draft(None))

    assert {text_of(fields, field) for field in FIELDS} == {""}


def test_what_is_typed_is_told_with_its_field(fields: FieldList) -> None:
    told: list[tuple[Field, str]] = []
    fields.edited.connect(lambda field, text: told.append((field, text)))

    type_text(fields.editor(EMAIL).box, "a")

    assert told == [(EMAIL, "a")]


def test_what_is_typed_back_is_told_as_restored(fields: FieldList) -> None:
    told: list[Field] = []
    fields.restored.connect(told.append)

    type_text(fields.editor(EMAIL).box, "a")
    press(fields.editor(EMAIL).box, Qt.Key.Key_Backspace, "\b")

    assert told == [EMAIL]


def test_problems_stand_beside_their_fields_and_no_others(fields: FieldList) -> None:
    fields.show_problems([Problem(NAME, Fault.NAME_MISSING), Problem(EMAIL, Fault.TOO_LONG, 3)])
    both = said_about(fields)
    fields.show_problems([Problem(EMAIL, Fault.TOO_LONG, 2)])

    assert both == {NAME: "A name is needed", EMAIL: "3 too many"}
    assert said_about(fields) == {EMAIL: "2 too many"}


def test_the_servers_reason_stands_beside_the_field_it_names(fields: FieldList) -> None:
    fields.show_reasons(
        [
            Reason("VALIDATE_FAILED", "Not <b>our</b> mail", "email"),
            Reason("UNKNOWN", "Something", None),
            Reason("UNKNOWN", "Of a later version", "nickname"),
        ]
    )

    assert said_about(fields) == {EMAIL: "Not <b>our</b> mail"}


def test_from_right_to_left_the_servers_reason_ends_at_its_own_end(fields: FieldList) -> None:
    fields.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    fields.show_reasons([Reason("VALIDATE_FAILED", "No valid number.", "email")])

    assert said_about(fields) == {EMAIL: "\u2068No valid number.\u2069"}


def test_fields_to_look_at_can_be_copied_but_not_typed_in(fields: FieldList) -> None:
    fields.set_editable(editable=False)

    type_text(fields.editor(NAME).box, "x")

    assert all(fields.editor(field).box.isReadOnly() for field in FIELDS)
    assert text_of(fields, NAME) == ""


def test_tab_leads_from_field_to_field_in_the_order_of_the_form(
    fields: FieldList, qtbot: QtBot
) -> None:
    with qtbot.waitActive(fields):
        fields.show()
    fields.editor(NAME).box.setFocus()

    walked = []
    for _ in FIELDS:
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused.accessibleName())
        press(focused, Qt.Key.Key_Tab, "\t")

    assert walked == [field.label for field in FIELDS]
