"""Where numbers without a country belong is chosen in the settings, and holds at once."""

import pytest
from PySide6.QtWidgets import QComboBox

from gui.countries import country_choices
from gui.settings_page import SettingsPage
from gui.window_actions import Act
from tests.gui import sight
from tests.gui.desk import Desk
from tests.gui.walk import opened
from tests.pbx import Pbx

NUMBER = "030 5550198"


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    """Return the window on a list with one more contact, whose number has no country."""
    desk.sign_in(pbx)
    desk.press("New contact")
    desk.type_in(Name="Nora Nearby", Business_phone=NUMBER)
    desk.press("Save")
    desk.wait_for(lambda: desk.window.is_all_sent, "for the PBX", 20)
    return desk


def choose_country(desk: Desk, code: str) -> None:
    """Choose it on the page of settings."""
    place = 1 + list(country_choices()).index(code)  # behind that of the system
    with opened(desk, Act.SETTINGS, SettingsPage) as page:
        boxes = sight.all_in(page, QComboBox)
        box = next(each for each in boxes if each.accessibleName() == "Country of numbers")
        box.setCurrentIndex(place)
        desk.act(lambda: box.activated.emit(place))


def is_found(desk: Desk) -> bool:
    contacts = desk.window.contacts
    is_answered = contacts.model.is_whole and desk.table.isVisible()
    return is_answered and "Nora Nearby" in desk.row_texts()


def test_a_number_is_found_as_that_of_the_country_chosen(signed_in: Desk) -> None:
    choose_country(signed_in, "DE")
    signed_in.fill("Search contacts", "43305")
    signed_in.wait_for(lambda: signed_in.window.contacts.model.is_whole, "for what was found")
    as_german = is_found(signed_in)

    choose_country(signed_in, "AT")
    signed_in.wait_for(lambda: is_found(signed_in), "for the Austrian number")

    assert not as_german
