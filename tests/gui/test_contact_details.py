"""What the server alone says of a contact: where it is kept, whether it is a favourite, its id."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contacts.contact import RemoteId
from gui.contact_details import ContactDetails
from tests.gui import sight
from tests.gui.people import person


@pytest.fixture
def details(qtbot: QtBot) -> ContactDetails:
    """Return the details of nobody yet."""
    details = ContactDetails()
    qtbot.addWidget(details)
    with qtbot.waitExposed(details):
        details.show()
    return details


def said(details: ContactDetails, name: str) -> str:
    return sight.named(details, QLabel, name)[-1].text()  # behind a label of the same name


def test_a_contact_of_this_pbx_says_so(details: ContactDetails) -> None:
    details.show_contact(person(1))

    assert said(details, "Kept in") == "this PBX"
    assert said(details, "Favourite state") == "no"
    assert said(details, "ID") == "id-1"


def test_a_contact_kept_elsewhere_says_where(details: ContactDetails) -> None:
    details.show_contact(replace(person(1), sync_type="Microsoft 365", favorite=True))

    assert said(details, "Kept in") == "Microsoft 365"
    assert said(details, "Favourite state") == "yes"


def test_words_of_the_server_are_one_line_of_plain_text(details: ContactDetails) -> None:
    details.show_contact(replace(person(1), sync_type="<b>\u202ea\nb\x00"))

    assert said(details, "Kept in") == "<b>a b\ufffd"
    assert {label.textFormat().name for label in details.findChildren(QLabel)} == {"PlainText"}


def test_a_long_id_is_shown_cut_and_copied_whole(details: ContactDetails) -> None:
    long_id = RemoteId("x" * 500)
    details.show_contact(replace(person(1), remote_id=long_id))

    sight.click(sight.button_in(details, "Copy ID"))

    assert len(said(details, "ID")) == 40
    assert QGuiApplication.clipboard().text() == long_id
