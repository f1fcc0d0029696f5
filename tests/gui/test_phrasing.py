"""Quotes, colons, lists, days and times are put together as each language has them."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtWidgets import QApplication

from gui.languages import install
from gui.phrasing import (
    changed,
    day_text,
    in_sentences,
    labelled,
    listed,
    listed_apart,
    moment_text,
    quoted,
    second_text,
)

DAY = QDate(2026, 3, 9)


@pytest.mark.parametrize(
    ("code", "quotes", "label", "both"),
    [
        ("en", "“Ana”", "Name: Ana", "a, b"),
        ("de", "„Ana“", "Name: Ana", "a, b"),
        ("fr", "«\u00a0Ana\u00a0»", "Name\u00a0: Ana", "a, b"),
        ("es", "«Ana»", "Name: Ana", "a, b"),
        ("ja", "「Ana」", "Name: Ana", "a、b"),
        ("ar", "«Ana»", "Name: Ana", "a، b"),
    ],
)
def test_signs_are_those_of_the_language(
    application: QApplication, code: str, quotes: str, label: str, both: str
) -> None:
    install(application, code)

    assert (quoted("Ana"), labelled("Name", "Ana"), listed(("a", "", "b"))) == (quotes, label, both)


def test_an_arrow_follows_the_direction_of_reading(application: QApplication) -> None:
    assert changed("a", "b") == "a → b"

    install(application, "ar")
    assert changed("a", "b") == "a ← b"


@pytest.mark.parametrize(
    ("code", "text"), [("en", "No network. Wait."), ("ja", "No network。Wait.")]
)
def test_a_title_becomes_a_sentence(application: QApplication, code: str, text: str) -> None:
    install(application, code)

    assert in_sentences("No network", "Wait.") == text
    assert in_sentences("No network.", "Wait.") == text


def test_what_stands_in_a_text_is_no_place_for_another(application: QApplication) -> None:
    assert labelled("100 %2", "%1") == "100 %2: %1"
    assert listed_apart(("50 %1", "b, c")) == "50 %1; b, c"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_US", "March 9, 2026"),
        ("en_DE", "9 March 2026"),
        ("de_DE", "9. März 2026"),
        ("fr_FR", "9 mars 2026"),
        ("es_ES", "9 de marzo de 2026"),
        ("ja_JP", "2026年3月9日"),
        ("ar_MA", "9 مارس 2026"),
    ],
)
def test_a_day_is_written_out_as_around_the_person(
    application: QApplication, locale: str, text: str
) -> None:
    QLocale.setDefault(QLocale(locale))

    assert day_text(DAY) == text


@pytest.mark.parametrize(
    ("locale", "today", "other"),
    [
        ("de_DE", "15:04:05", "09.03.26 15:04:05"),
        ("en_US", "3:04:05\u202fPM", "3/9/26 3:04:05\u202fPM"),
        ("ja_JP", "15:04:05", "2026/03/09 15:04:05"),
    ],
)
def test_seconds_are_told_in_the_way_of_the_locale(
    application: QApplication, locale: str, today: str, other: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    time = QTime(15, 4, 5)

    assert second_text(QDateTime(QDate.currentDate(), time)) == today
    assert second_text(QDateTime(DAY, time)) == other


def test_todays_moments_have_no_day(application: QApplication) -> None:
    QLocale.setDefault(QLocale("de_DE"))

    assert moment_text(QDateTime(QDate.currentDate(), QTime(15, 4))) == "15:04"
    assert moment_text(QDateTime(DAY, QTime(15, 4))) == "09.03.26 15:04"
