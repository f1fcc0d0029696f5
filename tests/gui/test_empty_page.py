"""The words in the place of the list, and the next step."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.empty_page import EmptyPage
from tests.gui import sight


@pytest.fixture
def page(qtbot: QtBot) -> EmptyPage:
    """Return an empty page in sight."""
    page = EmptyPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_it_says_why_and_offers_the_next_step(page: EmptyPage, qtbot: QtBot) -> None:
    page.show_words("No contacts yet", "This PBX keeps none.", "New contact")

    with qtbot.waitSignal(page.pressed):
        sight.click(sight.button_in(page, "New contact"))

    assert "No contacts yet" in sight.words_in(page)


def test_without_a_step_there_is_no_button(page: EmptyPage) -> None:
    page.show_words("Reading…", "", "Go on")

    page.show_words("Reading…", "")

    assert not sight.offers(page, "Go on")
    assert not sight.offers(page, "")


def test_words_are_plain_text(page: EmptyPage) -> None:
    page.show_words("<b>title</b>", "<i>text</i>")

    assert {label.textFormat().name for label in page.findChildren(QLabel)} == {"PlainText"}


def test_words_without_a_blank_do_not_widen_the_window(page: EmptyPage) -> None:
    page.show_words("w" * 300, "w" * 300)

    assert page.minimumSizeHint().width() < 400
