"""The window speaks the language that was chosen, or that of the system, from its start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contacts.contact import NAME
from contacts.errors import NoNetwork
from gui import languages
from gui.countries import country_choices
from gui.languages import LANGUAGES, install, language_for, locale_for
from gui.messages import describe, label_of
from gui.settings_page import SettingsPage
from tests.gui import sight


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_all_its_words(application: QApplication, code: str) -> None:
    assert install(application, code)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("Settings", "Name", "Close")),
        ("de", ("Einstellungen", "Name", "Schließen")),
        ("fr", ("Réglages", "Nom", "Fermer")),
        ("es", ("Ajustes", "Nombre", "Cerrar")),
        ("ja", ("設定", "名前", "閉じる")),
        ("ar", ("الإعدادات", "الاسم", "أغلق")),
    ],
)
def test_pages_tables_and_the_buttons_of_qt_speak_it(
    application: QApplication, qtbot: QtBot, code: str, words: tuple[str, str, str]
) -> None:
    install(application, code)
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()

    title, name, close = words
    assert page.windowTitle() == title
    assert label_of(NAME) == name
    assert sight.offers(page, close)


def test_an_error_is_told_in_the_language(application: QApplication) -> None:
    install(application, "de")

    assert describe(NoNetwork()).title == "Kein Netz"


def test_countries_are_ordered_as_the_language_orders_them(application: QApplication) -> None:
    install(application, "de")
    choices = list(country_choices())

    assert choices.index("EG") < choices.index("AT") < choices.index("PS")  # Ä, Ö, P


def test_arabic_runs_from_right_to_left(application: QApplication) -> None:
    install(application, "ar")

    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "إعادة الإرسال بعد ثانية واحدة (%1)"),
        (2, "إعادة الإرسال بعد ثانيتين (%1)"),
        (3, "إعادة الإرسال بعد %1 ثوانٍ"),
        (11, "إعادة الإرسال بعد %1 ثانية"),
    ],
)
def test_arabic_counts_as_arabic_does(application: QApplication, number: int, text: str) -> None:
    install(application, "ar")

    shown = QCoreApplication.translate("CodePage", "Send again in %Ln s", "", number)
    assert shown == text.replace("%1", QLocale().toString(number))


def test_a_language_that_is_not_there_leaves_english(application: QApplication) -> None:
    assert not install(application, "nl")
    assert label_of(NAME) == "Name"


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("", "de_AT", "de"),
        ("", "ar_MA", "ar"),
        ("", "nl_NL", "en"),
        ("", "C", "en"),
        ("ja", "de_AT", "ja"),
        ("nl", "fr_CA", "fr"),
    ],
)
def test_the_language_is_the_one_chosen_or_the_systems(chosen: str, system: str, code: str) -> None:
    assert language_for(chosen, QLocale(system)) == code


@pytest.mark.parametrize(
    ("code", "system", "name"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "de_DE", "en_DE"),  # days before months, as around them
        ("ar", "ar_MA", "ar_MA"),
        ("ja", "de_DE", "ja_JP"),
        ("en", "C", "en_150"),  # which groups the digits of large numbers
    ],
)
def test_dates_are_written_as_around_the_person(code: str, system: str, name: str) -> None:
    assert locale_for(code, QLocale(system)).name() == name


def test_english_opens_one_small_file(application: QApplication) -> None:
    install(application, languages.SOURCE)

    last = application.findChildren(QTranslator)[-1]
    assert Path(last.filePath()).name == "switchbook_en.qm"
    assert Path(last.filePath()).stat().st_size < 8_192  # a larger one would have to be measured
