"""Leaving a form: it asks where something would be lost, and waits for a save on its way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from contacts.errors import ConnectionRefused, OutcomeUnknown, ServerTrouble
from gui.contact_form import ContactForm
from gui.leaving import Leaving
from tests.gui import sight
from tests.gui.keyboard import go_to_end, paste, type_text
from tests.gui.people import changed, person

ADA = person(1, email="ada@x")
SAVED = changed(ADA, email="ada@x!")


class Scene:
    """A form in which something was typed, and a step that would leave it."""

    def __init__(self, form: ContactForm) -> None:
        self.form = form
        self.leaving = Leaving(form)
        self.told: list[str] = []
        self.leaving.stayed.connect(lambda: self.told.append("stayed"))
        self.leaving.waiting.connect(lambda: self.told.append("waiting"))

    def leave(self, step: str = "left") -> None:
        """Take the step, as far as that is let."""
        self.leaving.leave_then(lambda: self.told.append(step))

    def type_more(self) -> None:
        """Change the mail address."""
        box = sight.box_in(self.form, "Email")
        go_to_end(box)
        type_text(box, "!")

    def questions(self) -> list[QMessageBox]:
        """Return the questions in sight."""
        return sight.all_in(self.form, QMessageBox)

    def answer(self, name: str) -> None:
        """Press a button of the question."""
        sight.click(sight.button_in(self.questions()[0], name))


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    """Return a form whose mail address was changed."""
    form = ContactForm()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.show_contact(ADA)
    form.start_edit()
    scene = Scene(form)
    scene.type_more()
    return scene


def test_with_nothing_unsaved_the_step_is_taken_at_once(scene: Scene) -> None:
    scene.form.discard()

    scene.leave()

    assert scene.told == ["left"]
    assert scene.questions() == []


def test_with_something_unsaved_it_asks(scene: Scene) -> None:
    scene.leave()

    assert scene.told == []
    question = scene.questions()[0]
    assert "not saved" in question.text()
    assert {sight.name_of(button) for button in question.buttons()} == {
        "Save",
        "Discard",
        "Keep editing",
    }


def test_keeping_on_editing_loses_nothing(scene: Scene) -> None:
    scene.leave()

    scene.answer("Keep editing")

    assert scene.told == ["stayed"]
    assert sight.text_in(scene.form, "Email") == "ada@x!"


def test_escape_means_to_keep_on_editing(scene: Scene) -> None:
    scene.leave()

    QTest.keyClick(scene.questions()[0], Qt.Key.Key_Escape)

    assert scene.told == ["stayed"]


def test_discarding_lets_it_go_and_takes_the_step(scene: Scene) -> None:
    scene.leave()

    scene.answer("Discard")

    assert scene.told == ["left"]
    assert not scene.form.has_unsaved


def test_saving_takes_the_step_once_it_is_saved(scene: Scene) -> None:
    scene.leave()
    scene.answer("Save")
    before = scene.told.copy()

    scene.form.take_saved(1, SAVED)

    assert (before, scene.told) == ([], ["left"])


@pytest.mark.parametrize("error", [ConnectionRefused(), OutcomeUnknown(ServerTrouble(503))])
def test_a_save_that_fails_keeps_the_person_there(scene: Scene, error: Exception) -> None:
    scene.leave()
    scene.answer("Save")

    scene.form.take_failure(1, error)  # type: ignore[arg-type]  # both are of ours

    assert scene.told == ["stayed"]
    assert sight.text_in(scene.form, "Email") == "ada@x!"


def test_a_save_on_its_way_is_waited_for_without_a_question(scene: Scene) -> None:
    scene.form.save()
    scene.leave()
    questions = scene.questions()

    scene.form.take_saved(1, SAVED)

    assert questions == []
    assert scene.told == ["waiting", "left"]


def test_what_is_typed_while_it_waits_keeps_the_person_there(scene: Scene) -> None:
    scene.form.save()
    scene.leave()
    scene.type_more()

    scene.form.take_saved(1, SAVED)

    assert scene.told == ["waiting", "stayed"]
    assert scene.form.has_unsaved


def test_after_staying_a_later_save_takes_no_step(scene: Scene) -> None:
    scene.leave()
    scene.answer("Keep editing")

    scene.form.save()
    scene.form.take_saved(1, SAVED)

    assert scene.told == ["stayed"]


def test_what_cannot_be_saved_is_not_offered_to_be(scene: Scene) -> None:
    paste(sight.box_in(scene.form, "Mobile phone"), "0" * 129)

    scene.leave()

    assert not sight.offers(scene.questions()[0], "Save")
    assert sight.offers(scene.questions()[0], "Keep editing")


def test_of_two_steps_the_later_is_taken_after_one_question(scene: Scene) -> None:
    scene.leave("to one")
    scene.leave("to another")
    questions = scene.questions()

    scene.answer("Discard")

    assert len(questions) == 1
    assert scene.told == ["to another"]


def test_an_unknown_end_can_be_left_behind_only_knowingly(scene: Scene) -> None:
    scene.form.save()
    scene.form.take_failure(1, OutcomeUnknown(ServerTrouble(503)))

    scene.leave()

    assert sight.offers(scene.questions()[0], "Discard")
    assert not sight.offers(scene.questions()[0], "Save")
