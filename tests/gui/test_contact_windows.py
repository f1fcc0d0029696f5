"""Windows of single contacts: open beside the list, up to date, and edited in one place."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contacts.contact import FIELDS, Contact, LocalId, RemoteId
from contacts.dialing import CallScheme
from contacts.outgoing import Card
from gui.contact_window import ContactWindow
from gui.preferences import NumberClick, Preferences
from gui.value_text import ValueText
from gui.window_actions import Act
from tests.gui import sight
from tests.gui.desk import Desk
from tests.gui.people import changed, person
from tests.pbx import Pbx

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # offscreen

ANA = person(1, name="Ana Ruiz", company="Tools & Sons", mobile_phone="+49 171 39200 12")
LONG = Contact(RemoteId("2"), tuple("W" * field.limit for field in FIELDS))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ContactWindow]:
    """Return the window of a contact, apart from a program."""
    page = ContactWindow()
    page.show_contact(ANA)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.close()
    page.deleteLater()


def values_in(scope: QWidget) -> dict[str, str]:
    return {sight.name_of(each): each.value() for each in sight.all_in(scope, ValueText)}


def press_keys(page: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(page.focusWidget(), key)


class TestOneWindow:
    """What is seen and done in it."""

    def test_its_title_is_the_name(self, page: ContactWindow) -> None:
        assert page.windowTitle() == "Ana Ruiz"

    def test_a_name_is_never_taken_for_a_mark_of_the_title(self, page: ContactWindow) -> None:
        page.show_contact(changed(ANA, name="Ana[*] \u202eRuiz\n2"))

        assert page.windowTitle() == "Ana[*][*] Ruiz 2"

    def test_it_reads_like_the_card_of_the_main_window(self, page: ContactWindow) -> None:
        assert values_in(page) == {field.label: value for field, value in ANA.held()}

    def test_what_changes_is_shown(self, page: ContactWindow) -> None:
        page.take_card(Card(LocalId(1), LocalId(1), changed(ANA, name="Ana Gil", company="")))

        assert values_in(page) == {"Name": "Ana Gil", "Mobile phone": "+49 171 39200 12"}
        assert page.windowTitle() == "Ana Gil"

    def test_a_contact_that_goes_is_said_to_be_gone(self, page: ContactWindow) -> None:
        page.take_card(Card(LocalId(1), LocalId(1), None))

        assert values_in(page) == {}
        assert "not there any more" in sight.words_in(page)
        assert not sight.offers(page, "Edit")

    def test_it_calls_by_what_the_person_has_chosen(self, page: ContactWindow) -> None:
        links: list[str] = []
        page.link_wanted.connect(links.append)

        page.show_preferences(Preferences(number_click=NumberClick.SIP))
        sight.click(sight.button_in(page, "Call Mobile phone"))

        assert [link.partition(":")[0] for link in links] == [CallScheme.SIP.value]

    def test_a_number_is_copied_and_that_is_said_there(self, page: ContactWindow) -> None:
        sight.click(sight.button_in(page, "Copy Mobile phone"))

        assert QGuiApplication.clipboard().text() == "+49 171 39200 12"
        assert "Copied" in sight.words_in(page)

    def test_escape_closes_it_wherever_the_keyboard_is(self, page: ContactWindow) -> None:
        sight.named(page, ValueText, "Mobile phone")[0].setFocus()

        press_keys(page, Qt.Key.Key_Escape)

        assert not page.isVisible()

    def test_f2_edits_the_value_where_the_keyboard_is(self, page: ContactWindow) -> None:
        wanted: list[str] = []
        page.edit_wanted.connect(lambda field: wanted.append(field.wire))
        page.activateWindow()

        sight.button_in(page, "Edit").setFocus()
        press_keys(page, Qt.Key.Key_F2)
        sight.named(page, ValueText, "Mobile phone")[0].setFocus()
        press_keys(page, Qt.Key.Key_F2)

        assert wanted == ["name", "mobile_phone"]

    def test_selected_text_is_copied_by_the_keys(self, page: ContactWindow) -> None:
        value = sight.named(page, ValueText, "Company")[0]
        value.setFocus()
        value.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)

        QTest.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

        assert QGuiApplication.clipboard().text() == "Tools & Sons"

    @pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
    def test_nothing_is_cut_off_by_long_values(
        self, page: ContactWindow, direction: Qt.LayoutDirection
    ) -> None:
        page.setLayoutDirection(direction)
        page.resize(QSize(page.minimumWidth(), 500))

        page.show_contact(LONG)
        for _ in range(3):
            QApplication.processEvents()

        for value in sight.all_in(page, ValueText):
            left = value.mapTo(page, QPoint()).x()
            assert 0 <= left < left + value.width() <= page.width()
            assert value.height() >= value.heightForWidth(value.width())

    def test_closed_it_keeps_nothing(self, page: ContactWindow) -> None:
        page.close()

        assert not any(each.toPlainText() for each in page.findChildren(ValueText))


# In the running program


@pytest.fixture
def signed_in(pbx: Pbx, desk: Desk) -> Desk:
    """Return the window on the contacts of the demo PBX."""
    desk.sign_in(pbx)
    return desk


def open_own(desk: Desk, row: int) -> ContactWindow:
    """Choose *row*, and open its contact in a window of its own."""
    desk.open(row)
    before = len(windows(desk))
    desk.act(desk.window.actions_of_window[Act.OPEN].trigger)
    desk.wait_for(lambda: len(windows(desk)) > before, "for the window")
    return windows(desk)[-1]


def windows(desk: Desk) -> list[ContactWindow]:
    return [each for each in desk.program.contact_windows.all if each.isVisible()]


def test_several_are_open_at_once_each_with_its_contact(signed_in: Desk) -> None:
    pages = [open_own(signed_in, row) for row in (1, 3)]

    names = signed_in.row_texts()
    assert [values_in(page)["Name"] for page in pages] == [names[1], names[3]]
    assert values_in(signed_in.window)["Name"] == names[3]


def test_asking_again_raises_the_window_that_is_open(signed_in: Desk) -> None:
    first = open_own(signed_in, 1)
    open_own(signed_in, 3)
    signed_in.open(1)

    signed_in.act(signed_in.window.actions_of_window[Act.OPEN].trigger)
    signed_in.run_loop()

    assert len(windows(signed_in)) == 2
    assert first.isActiveWindow()


def test_its_keys_are_free_and_open_it(signed_in: Desk) -> None:
    signed_in.open(1)
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

    signed_in.act(signed_in.table.setFocus)
    signed_in.key(Qt.Key.Key_O, shift)

    signed_in.wait_for(lambda: windows(signed_in), "for the window")


def test_what_is_saved_in_the_form_is_seen_in_the_window(signed_in: Desk) -> None:
    page = open_own(signed_in, 1)

    signed_in.edit(Title="Director")
    signed_in.press("Save")

    signed_in.wait_for(lambda: values_in(page).get("Title") == "Director", "for the change")


def test_edit_brings_the_form_of_that_contact_forward(signed_in: Desk) -> None:
    page = open_own(signed_in, 1)
    name = values_in(page)["Name"]
    signed_in.open(3)

    signed_in.act(lambda: sight.click(sight.button_in(page, "Edit")))

    assert signed_in.window.isActiveWindow()
    assert signed_in.window.form.is_editing
    assert signed_in.text_of("Name") == name
    signed_in.wait_for(lambda: signed_in.chosen_row() == 1, "for the row")


def test_edit_leaves_what_is_being_typed_there(signed_in: Desk) -> None:
    page = open_own(signed_in, 1)
    signed_in.edit(Title="Typed")

    signed_in.act(lambda: sight.click(sight.button_in(page, "Edit")))

    assert signed_in.text_of("Title") == "Typed"


def test_edit_where_several_are_chosen_is_about_that_one_alone(signed_in: Desk) -> None:
    page = open_own(signed_in, 1)
    number = signed_in.window.form.number
    signed_in.act(signed_in.table.selectAll)

    signed_in.act(lambda: sight.click(sight.button_in(page, "Edit")))
    signed_in.wait_for(lambda: signed_in.chosen_row() == 1, "for the row")

    assert signed_in.window.contacts.chosen_numbers() == (number,)


def test_a_contact_deleted_in_the_list_is_gone_in_the_window(signed_in: Desk) -> None:
    page = open_own(signed_in, 1)

    signed_in.act(signed_in.window.actions_of_window[Act.DELETE].trigger)

    signed_in.wait_for(lambda: "not there any more" in sight.words_in(page), "for the words")


def test_a_number_is_called_from_there(signed_in: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def open_nothing(url: QUrl) -> bool:
        asked.append(url.scheme())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", open_nothing)
    page = open_own(signed_in, 1)
    signed_in.edit(Mobile_phone="+49 171 39200 12")
    signed_in.press("Save")
    signed_in.wait_for(lambda: sight.offers(page, "Call Mobile phone"), "for the number")

    signed_in.act(lambda: sight.click(sight.button_in(page, "Call Mobile phone")))

    assert asked == ["tel"]
    assert "Nothing on this computer opens" in sight.words_in(page)


def test_offline_it_opens_what_is_kept_here(signed_in: Desk, pbx: Pbx) -> None:
    pbx.faults({"kind": "cut", "path": "/.*"})

    page = open_own(signed_in, 2)

    assert values_in(page)["Name"] == signed_in.row_texts()[2]


def test_closed_it_can_be_opened_again(signed_in: Desk) -> None:
    page = open_own(signed_in, 1)
    signed_in.act(page.close)

    again = open_own(signed_in, 1)

    assert again.isVisible()
    assert again is not page


def test_all_close_with_the_main_window(signed_in: Desk) -> None:
    for row in (1, 2):
        open_own(signed_in, row)

    signed_in.close()

    assert signed_in.program.contact_windows.all == ()


def test_signed_out_none_stays_open(signed_in: Desk) -> None:
    open_own(signed_in, 1)

    signed_in.press("Sign out")

    signed_in.wait_for(lambda: not windows(signed_in), "for the window to close")
