"""Another language is spoken at once: the window is another one, and nothing is lost by that."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from gui.languages import LANGUAGES, SOURCE, install
from gui.main_window import MainWindow
from gui.succession import Succession
from tests.gui import sight
from tests.gui.desk import Desk
from tests.pbx import Pbx

GERMAN, ARABIC = (list(LANGUAGES).index(code) + 1 for code in ("de", "ar"))


@pytest.fixture
def computing_s() -> float:
    """Allow for a window to be made in one turn, as at the start."""
    return 0.15


@pytest.fixture
def desk(desk: Desk, qapp: QApplication) -> Iterator[Desk]:
    """Let one program follow the other, as ``gui.application.run`` does; English at the end."""
    succession = Succession(desk.program)
    desk.follow(succession)
    yield desk
    succession.deleteLater()
    install(qapp, SOURCE)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    desk.sign_in(pbx)
    return desk


def choose_language(desk: Desk, place: int) -> None:
    """Open the settings, choose there, and wait for the other window."""
    desk.act(desk.window.settings_wanted.emit)
    choose_there(desk, place)


def choose_there(desk: Desk, place: int) -> None:
    """Choose a language on the page of settings, once it is open; wait for the other window."""
    before = desk.window
    begin_to_choose(desk, place)
    desk.wait_for(lambda: desk.window is not before, "for the other window")


def begin_to_choose(desk: Desk, place: int) -> None:
    desk.wait_for(QApplication.activeModalWidget, "for the page")
    page = QApplication.activeModalWidget()
    assert page is not None
    boxes = sight.all_in(page, QComboBox)
    box = next(each for each in boxes if each.count() == len(LANGUAGES) + 1)
    box.setCurrentIndex(place)
    desk.act(lambda: box.activated.emit(place))


def close_german_settings(desk: Desk) -> None:
    desk.wait_for(lambda: desk.is_offered("Schließen"), "for the page")
    desk.press("Schließen")
    desk.wait_for(lambda: QApplication.activeModalWidget() is None, "for the page to close")


def test_the_window_speaks_it_and_shows_the_same_contacts(signed_in: Desk) -> None:
    signed_in.wait_for(signed_in.has_rows, "for rows")
    rows = signed_in.row_texts()

    choose_language(signed_in, GERMAN)
    close_german_settings(signed_in)
    signed_in.wait_for(signed_in.has_rows, "for rows")

    assert signed_in.row_texts()[:9] == rows[:9]
    assert signed_in.is_offered("Neuer Kontakt")
    signed_in.wait_for(lambda: "Kontakte" in signed_in.status(), "for the words on the list")


def test_the_page_of_settings_is_there_again(signed_in: Desk) -> None:
    choose_language(signed_in, GERMAN)

    signed_in.wait_for(QApplication.activeModalWidget, "for the page")
    page = QApplication.activeModalWidget()
    assert page is not None
    assert page.windowTitle() == "Einstellungen"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Sprache"


def test_only_one_window_is_left(signed_in: Desk, qapp: QApplication) -> None:
    choose_language(signed_in, GERMAN)
    choose_there(signed_in, 1)  # English

    windows = [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow)]
    assert windows == [signed_in.window]


def test_what_is_being_typed_is_typed_on(signed_in: Desk) -> None:
    signed_in.open(2)
    name = signed_in.text_of("Name") if signed_in.is_offered("Save") else signed_in.row_texts()[2]
    signed_in.edit(Title="Half a ti")

    choose_language(signed_in, GERMAN)
    close_german_settings(signed_in)

    assert signed_in.text_of("Position") == "Half a ti"
    assert signed_in.text_of("Name") == name
    assert signed_in.is_offered("Speichern")


def test_a_new_contact_is_typed_on_and_saved_once(signed_in: Desk) -> None:
    signed_in.press("New contact")
    signed_in.type_in(Name="Aaron Aalto")

    choose_language(signed_in, GERMAN)
    close_german_settings(signed_in)
    signed_in.press("Speichern")
    signed_in.wait_for(lambda: signed_in.row_of("Aaron Aalto") >= 0, "for the new contact")

    assert signed_in.row_texts().count("Aaron Aalto") == 1


def test_search_and_contact_stay(signed_in: Desk) -> None:
    shown = "Alistair Davies"
    signed_in.fill("Search contacts", shown)
    signed_in.wait_for(lambda: signed_in.row_texts()[0] == shown, "for what was found")
    signed_in.open(0)
    number = signed_in.window.form.number

    choose_language(signed_in, GERMAN)
    close_german_settings(signed_in)
    signed_in.wait_for(signed_in.has_rows, "for rows")

    assert signed_in.window.contacts.search.query == shown
    signed_in.wait_for(lambda: signed_in.chosen_row() == signed_in.row_of(shown), "for the mark")
    assert signed_in.window.form.number == number


def test_a_favourite_can_still_be_undone(signed_in: Desk) -> None:
    signed_in.open(0)
    signed_in.act(lambda: signed_in.window.favor_wanted.emit((signed_in.window.form.number,), 1))
    signed_in.wait_for(lambda: "Undo favourite" in undo_of(signed_in), "for what can be undone")

    choose_language(signed_in, GERMAN)

    assert undo_of(signed_in).startswith("Rückgängig: Favorit")


def undo_of(desk: Desk) -> str:
    actions = (
        action.text() for menu in desk.window.actions_of_window.menus for action in menu.actions()
    )
    return next((text for text in actions if text.startswith(("Undo ", "Rückgängig: "))), "")


def test_arabic_turns_the_window_round(signed_in: Desk) -> None:
    choose_language(signed_in, ARABIC)

    assert signed_in.window.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_window_stands_where_it_stood(signed_in: Desk) -> None:
    signed_in.act(lambda: signed_in.window.resize(780, 600))
    size, order = signed_in.window.size(), signed_in.window.contacts.order

    choose_language(signed_in, GERMAN)

    assert signed_in.window.size() == size
    assert signed_in.window.contacts.order == order


def test_nobody_hears_the_worker_twice(signed_in: Desk) -> None:
    def heard() -> dict[str, int]:
        bridge = signed_in.program.bridge
        return {
            str(method.name()): bridge.receivers(
                "2" + bytes(method.methodSignature().data()).decode("ascii")
            )
            for method in map(bridge.metaObject().method, range(bridge.metaObject().methodCount()))
            if method.methodType() == method.MethodType.Signal
        }

    choose_language(signed_in, GERMAN)
    once = heard()
    choose_there(signed_in, 1)

    assert heard() == once


def test_a_question_is_answered_before(signed_in: Desk) -> None:
    before = signed_in.window
    signed_in.act(signed_in.window.settings_wanted.emit)
    begin_to_choose(signed_in, GERMAN)
    signed_in.act(
        lambda: signed_in.program.signing_in.dialog.ask_again("https://127.0.0.1", "demo", "")
    )
    signed_in.fill("Password", "half a pass")
    signed_in.wait_for(lambda: signed_in.program.is_language_old, "for the choice")

    assert signed_in.window is before
    assert signed_in.text_of("Password") == "half a pass"


def test_without_an_account_it_offers_to_sign_in(desk: Desk) -> None:
    desk.wait_for_dialog()
    desk.act(desk.program.signing_in.dialog.reject)
    desk.wait_for(lambda: desk.is_offered("Sign in"), "for the empty page")

    choose_language(desk, GERMAN)
    close_german_settings(desk)

    assert desk.is_offered("Anmelden")


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # said by offscreen of itself
def test_the_window_of_a_contact_is_there_again(signed_in: Desk) -> None:
    signed_in.open(0)
    window = signed_in.window
    number, contact = window.form.number, window.form.contact
    signed_in.act(lambda: window.window_wanted.emit(number, contact))
    signed_in.wait_for(lambda: names_of_windows(signed_in), "for the window of its own")
    signed_in.act(window.activateWindow)

    choose_language(signed_in, GERMAN)
    close_german_settings(signed_in)
    signed_in.wait_for(lambda: names_of_windows(signed_in), "for the window in German")

    (apart,) = signed_in.program.contact_windows.all
    assert sight.offers(apart, "Bearbeiten")
    assert names_of_windows(signed_in) == [contact.values[0] if contact else ""]


def names_of_windows(desk: Desk) -> list[str]:
    """Return whom the windows of single contacts show that are in sight."""
    windows = desk.program.contact_windows.all
    return [each.contact.values[0] for each in windows if each.isVisible() and each.contact]
