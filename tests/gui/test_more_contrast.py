"""More contrast is chosen in the settings, holds at once, and is remembered."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from gui.design import colours_for
from gui.settings import Settings
from gui.settings_page import SettingsPage
from gui.window_actions import Act
from tests.gui import sight
from tests.gui.desk import Desk
from tests.gui.walk import opened
from tests.pbx import Pbx


@pytest.fixture
def signed_in(desk: Desk, pbx: Pbx) -> Desk:
    desk.sign_in(pbx)
    return desk


def test_a_switch_of_the_settings_turns_it_on_and_off(
    signed_in: Desk, qapp: QApplication, tmp_path: Path
) -> None:
    seen: list[tuple[str, bool]] = []

    with opened(signed_in, Act.SETTINGS, SettingsPage) as page:
        switch = sight.named(page, QCheckBox, "More contrast")[0]
        for _ in range(2):
            signed_in.act(switch.click)
            signed_in.wait_for(signed_in.window.updatesEnabled, "for the other colours")
            kept = Settings(tmp_path / "profile").preferences.more_contrast
            seen.append((colours_for(qapp.palette()).shade, kept))

    assert seen[0][0].startswith("-strong")
    assert seen[0][1]
    assert seen[1] == ("", False)
