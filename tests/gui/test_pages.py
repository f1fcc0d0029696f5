"""The pages over the window: asked for again while they are being made, or closed meanwhile."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.pages import Pages
from tests.gui.desk import Desk


def settings_in_sight() -> list[QWidget]:
    kind = "SettingsPage"
    widgets = QApplication.topLevelWidgets()
    return [each for each in widgets if type(each).__name__ == kind and each.isVisible()]


def wish_for_settings_twice(desk: Desk) -> None:
    desk.window.settings_wanted.emit()
    desk.window.settings_wanted.emit()


def test_settings_wished_for_twice_are_shown_in_their_looks(desk: Desk) -> None:
    desk.wait_for_dialog()
    desk.act(lambda: wish_for_settings_twice(desk))
    desk.wait_for(settings_in_sight, "for the page")

    (page,) = settings_in_sight()
    parts = getattr(page, "parts_to_dress")  # noqa: B009  # of a SettingsPage
    assert all(part.styleSheet() for part in parts)


def test_settings_that_are_closed_before_they_are_shown_stay_closed(desk: Desk) -> None:
    desk.wait_for_dialog()
    pages = desk.program.findChild(Pages) or desk.window.findChild(Pages)
    assert pages is not None

    def wish_and_close() -> None:
        desk.window.settings_wanted.emit()
        pages.close()

    desk.act(wish_and_close)
    desk.act(lambda: None)

    assert settings_in_sight() == []
    assert isinstance(pages.settings, QDialog)
