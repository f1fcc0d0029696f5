"""The head of the form: who it is, and the buttons for looking or for editing."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contacts.draft import Draft
from gui.form_head import FormHead
from tests.gui import sight
from tests.gui.people import person


@pytest.fixture
def head(qtbot: QtBot) -> FormHead:
    """Return a head in sight."""
    head = FormHead()
    qtbot.addWidget(head)
    with qtbot.waitExposed(head):
        head.show()
    return head


def name_label(head: FormHead) -> QLabel:
    return next(label for label in sight.all_in(head, QLabel) if label.objectName() == "personName")


def test_it_names_the_contact_and_what_it_does_where(head: FormHead) -> None:
    head.show_draft(Draft(person(1, title="CTO", company="ACME")), is_editing=False)

    assert name_label(head).text() == "Person 1"
    assert "CTO · ACME" in sight.words_in(head)


def test_without_a_name_the_first_thing_known_stands_for_it(head: FormHead) -> None:
    head.show_draft(Draft(person(1, name="", mobile_phone="0171")), is_editing=False)

    assert name_label(head).text() == "0171"


@pytest.mark.parametrize(
    ("draft", "words"), [(Draft(None), "New contact"), (Draft(person(1, name="")), "(no name)")]
)
def test_where_nothing_is_known_it_says_so(head: FormHead, draft: Draft, words: str) -> None:
    head.show_draft(draft, is_editing=True)

    assert name_label(head).text() == words


@pytest.mark.parametrize("width", [260, 700])
def test_buttons_leave_the_name_its_room(head: FormHead, width: int) -> None:
    head.resize(width, head.height())
    head.show_draft(Draft(person(1, name="Ana Ruiz Montero")), is_editing=True)
    QCoreApplication.processEvents()

    label = name_label(head)
    assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    beside = sight.button_in(head, "Save").y() < label.geometry().bottom()
    assert beside is (width > 500)


def test_a_name_is_plain_in_its_tip_too(head: FormHead) -> None:
    head.show_draft(Draft(person(1, name="<b>&\u202e")), is_editing=False)

    assert name_label(head).text() == "<b>&"
    assert name_label(head).toolTip() == "&lt;b&gt;&amp;"


def test_looking_offers_edit_alone(head: FormHead) -> None:
    head.show_draft(Draft(person(1)), is_editing=False)

    assert [name for name in ("Edit", "Save", "Cancel") if sight.offers(head, name)] == ["Edit"]


def test_editing_offers_save_and_cancel(head: FormHead) -> None:
    head.show_draft(Draft(person(1)), is_editing=True)

    offered = [name for name in ("Edit", "Save", "Cancel") if sight.offers(head, name)]
    assert offered == ["Save", "Cancel"]


def test_why_save_is_not_possible_is_seen_and_heard(head: FormHead) -> None:
    head.show_draft(Draft(person(1)), is_editing=True)

    head.allow_save("Email is too long by 3")

    assert not sight.offers(head, "Save")
    assert "Email is too long by 3" in sight.words_in(head)
    heard = sight.button_in(head, "Save").accessibleDescription()
    assert heard == "Email is too long by 3"


def test_each_button_tells_that_it_was_pressed(head: FormHead) -> None:
    told: list[str] = []
    for name in ("edit", "save", "cancel"):
        getattr(head, f"{name}_pressed").connect(lambda name=name: told.append(name))

    head.show_draft(Draft(person(1)), is_editing=False)
    sight.click(sight.button_in(head, "Edit"))
    head.show_draft(Draft(person(1)), is_editing=True)
    sight.click(sight.button_in(head, "Save"))
    sight.click(sight.button_in(head, "Cancel"))

    assert told == ["edit", "save", "cancel"]
