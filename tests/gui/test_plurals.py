"""Every sentence with a number is said as each language counts, with the number in it."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from gui.languages import LANGUAGES, SOURCE, TRANSLATIONS, install

NUMBERS = (0, 1, 2, 3, 11, 100)
NOUN_IS_ENOUGH = {"ar": (1, 2)}
FEWEST_WORDINGS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 4}
"""In how many ways a noun beside these numbers is said, the numbers left out."""


def counted() -> Iterator[tuple[str, str]]:
    """Return context and text of what is counted; English has the rest in the source."""
    file = TRANSLATIONS / f"switchbook_{SOURCE}.ts"
    root = ET.parse(file).getroot()  # noqa: S314  # a file of this repository
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", "")


COUNTED = list(counted())
WITH_NOUN = [each for each in COUNTED if "contacts" in each[1] or "changes" in each[1]]


@pytest.fixture(params=LANGUAGES)
def code(request: pytest.FixtureRequest, application: QApplication) -> str:
    """Speak one language after the other."""
    code: str = request.param
    assert install(application, code)
    return code


def said(context: str, text: str, number: int) -> str:
    return QCoreApplication.translate(context, text, "", number)


@pytest.mark.parametrize(("context", "text"), COUNTED)
def test_the_number_is_in_the_sentence(code: str, context: str, text: str) -> None:
    for number in NUMBERS:
        sentence = said(context, text, number)

        has_number = QLocale().toString(number) in sentence
        assert has_number or number in NOUN_IS_ENOUGH.get(code, ())
        assert sentence.count("%") == text.count("%1")


@pytest.mark.parametrize(("context", "text"), WITH_NOUN)
def test_nouns_and_verbs_follow_the_number(code: str, context: str, text: str) -> None:
    sentences = ((said(context, text, each), QLocale().toString(each)) for each in NUMBERS)
    wordings = {sentence.replace(number, "") for sentence, number in sentences}

    assert len(wordings) >= FEWEST_WORDINGS[code]


def test_long_numbers_are_written_as_the_language_does(application: QApplication) -> None:
    install(application, "de")

    assert said("messages", "%Ln contacts", 12_345) == "12.345 Kontakte"


def test_all_that_is_counted_was_found() -> None:
    assert len(COUNTED) >= 15
