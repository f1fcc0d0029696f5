"""The page of settings: each choice at once, found by its words, heard and reached by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.countries import COUNTRIES
from gui.preferences import Density, NumberClick, Preferences, Refresh, ThemeChoice
from gui.setting_groups import SettingGroups
from gui.settings_page import SettingsPage
from tests.gui import sight

Control = QComboBox | QCheckBox


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """Let everything run from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def enlarged(qapp: QApplication) -> Iterator[None]:
    """Make all text twice as large."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def controls_in(page: SettingsPage) -> list[Control]:
    return [*sight.all_in(page, QComboBox), *sight.all_in(page, QCheckBox)]


def name_of(control: QWidget) -> str:
    """Return what a screen reader calls *control*: on Linux, the label that it is tied to."""
    accessible = QAccessible.queryAccessibleInterface(control)
    related = accessible.relations(QAccessible.RelationFlag.Label)
    return " ".join(each[0].text(QAccessible.Text.Name) for each in related)


def box(page: SettingsPage, name: str) -> QComboBox:
    return next(each for each in sight.all_in(page, QComboBox) if name_of(each) == name)


def choose_last(page: SettingsPage, name: str) -> None:
    QTest.keyClick(box(page, name), Qt.Key.Key_End)


def search(page: SettingsPage, words: str) -> set[str]:
    """Search, and return the names of the settings left in sight."""
    line = sight.named(page, QLineEdit, "Search settings")[0]
    line.setText(words)
    return {name_of(control) for control in controls_in(page)}


def test_what_is_chosen_is_shown(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.changed):
        page.show_preferences(
            Preferences(theme=ThemeChoice.DARK, shows_initials=False, language="fr", country="DE")
        )

    shown = [box(page, name).currentText() for name in ("Colours", "Language")]
    assert shown == ["Dark", "Français"]
    assert box(page, "Country of numbers").currentText().startswith("Germany (")
    assert not sight.named(page, QCheckBox, "Initials")[0].isChecked()


def test_a_choice_is_told_at_once(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed) as changed:
        choose_last(page, "Rows of the list")

    assert changed.args == [Preferences(density=Density.COMPACT)]
    assert type(changed.args[0].density) is Density


def test_one_choice_keeps_the_others(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_preferences(Preferences(theme=ThemeChoice.DARK))
    choose_last(page, "Refresh")

    with qtbot.waitSignal(page.changed) as changed:
        choose_last(page, "A click on a number")

    assert changed.args == [
        Preferences(theme=ThemeChoice.DARK, refresh=Refresh.BY_HAND, number_click=NumberClick.SIP)
    ]


def test_a_switch_is_turned_by_a_click_on_its_words(page: SettingsPage, qtbot: QtBot) -> None:
    words = next(label for label in sight.all_in(page, QLabel) if label.text() == "Initials")

    with qtbot.waitSignal(page.changed) as changed:
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)

    assert changed.args == [Preferences(shows_initials=False)]


def test_a_switch_is_turned_once_by_a_click_on_its_box(page: SettingsPage, qtbot: QtBot) -> None:
    switch = sight.named(page, QCheckBox, "Initials")[0]

    with qtbot.waitSignal(page.changed) as changed:
        sight.click(switch)

    assert changed.args == [Preferences(shows_initials=False)]
    assert not switch.isChecked()


def test_the_wheel_scrolls_and_chooses_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    theme = box(page, "Colours")
    place = QPointF(theme.rect().center())
    event = QWheelEvent(
        place,
        QPointF(theme.mapToGlobal(theme.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt's own: not inverted
    )

    with qtbot.assertNotEmitted(page.changed):
        QApplication.sendEvent(theme, event)

    assert theme.currentText() == "As the system"
    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("theme zzz", set()),
        ("colours", {"Colours"}),
        ("DARK", {"Colours"}),
        ("compact rows", {"Rows of the list"}),
        ("rows compact", {"Rows of the list"}),
        ("francais", {"Language"}),
        ("日本", {"Language"}),
        ("austria", {"Country of numbers"}),
        ("+43", {"Country of numbers"}),
        ("stands under v", {"Leave out de, van, von… when ordering names"}),
        ("openstreet", {"Map"}),
    ],
)
def test_a_setting_is_found_by_its_words(page: SettingsPage, words: str, names: set[str]) -> None:
    assert search(page, words) == names


def test_headings_without_a_hit_are_out_of_sight(page: SettingsPage) -> None:
    search(page, "austria")

    words = sight.words_in(page)
    assert "Numbers and addresses" in words
    assert "Look" not in words
    assert "On this computer" not in words


def test_a_search_without_a_hit_says_so(page: SettingsPage) -> None:
    search(page, "<b>zzz</b>")

    assert sight.words_in(page) == "No setting has \u2068<b>zzz</b>\u2069."


def test_escape_ends_the_search_and_then_closes(page: SettingsPage) -> None:
    search(page, "zzz")
    line = sight.box_in(page, "Search settings")

    QTest.keyClick(line, Qt.Key.Key_Escape)
    is_still_open = page.isVisible()
    names = {name_of(control) for control in controls_in(page)}
    QTest.keyClick(line, Qt.Key.Key_Escape)

    assert is_still_open
    assert "Colours" in names
    assert not page.isVisible()


def test_enter_in_the_search_presses_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_kept(["1 contact"])
    line = sight.box_in(page, "Search settings")

    with qtbot.assertNotEmitted(page.removal_wanted), qtbot.assertNotEmitted(page.storage_wanted):
        QTest.keyClick(line, Qt.Key.Key_Return)

    assert page.isVisible()


def test_what_is_kept_is_said_and_can_be_removed(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_kept(["12,300 contacts, encrypted.", "Your <i>sign-in</i>."])

    assert "12,300 contacts, encrypted.\nYour <i>sign-in</i>." in sight.words_in(page)
    with qtbot.waitSignal(page.removal_wanted):
        sight.button_in(page, "Remove…").click()
    with qtbot.waitSignal(page.storage_wanted):
        sight.button_in(page, "What lies where…").click()


def test_nothing_kept_leaves_nothing_to_remove(page: SettingsPage) -> None:
    page.show_kept([])

    assert "Nothing is kept on this computer." in sight.words_in(page)
    assert not sight.offers(page, "Remove…")
    assert sight.offers(page, "What lies where…")


def test_what_is_kept_is_found_too(page: SettingsPage) -> None:
    page.show_kept(["12,300 contacts, encrypted."])

    assert search(page, "encrypted") == set()
    assert "On this computer" in sight.words_in(page)


def test_each_control_is_heard_with_its_words(page: SettingsPage) -> None:
    words = sight.words_in(page).splitlines()

    for control in controls_in(page):
        heard = QAccessible.queryAccessibleInterface(control)
        name, description = name_of(control), heard.text(QAccessible.Text.Description)
        assert control.accessibleName() == name  # where labels are not followed
        assert words[words.index(name) + 1] == description


def test_tab_leads_through_all_of_it_in_order(page: SettingsPage) -> None:
    page.show_kept(["1 contact"])
    page.activateWindow()
    sight.box_in(page, "Search settings").setFocus()
    reached: list[str] = []
    for _ in range(14):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        focused = page.focusWidget()
        reached.append(name_of(focused) or sight.name_of(focused))

    heights = [_top_of(page, name) for name in reached[:11]]
    assert heights == sorted(heights)
    assert reached[-3:] == ["What lies where…", "Remove…", "Close"]


def _top_of(page: SettingsPage, name: str) -> int:
    control = next(each for each in controls_in(page) if name_of(each) == name)
    return control.mapTo(page, QPoint()).y()


def _place_of(page: SettingsPage, widget: QWidget) -> tuple[int, int]:
    left = widget.mapTo(page, QPoint()).x()
    return left, left + widget.width()


def _is_cut(page: SettingsPage, label: QLabel) -> bool:
    return label.height() < label.heightForWidth(label.width()) or label.width() > page.width()


def test_controls_stand_at_the_end_of_a_line_that_is_not_too_long(page: SettingsPage) -> None:
    page.resize(1400, 900)

    ends = {_place_of(page, control)[1] for control in controls_in(page)}
    begins = {_place_of(page, label)[0] for label in sight.all_in(page, QLabel)}
    assert len(ends) == 1
    assert len(begins) == 1
    assert ends.pop() - begins.pop() <= 640


@pytest.mark.usefixtures("turned")
def test_from_right_to_left_controls_stand_on_the_left(page: SettingsPage) -> None:
    page.resize(700, 900)

    begins = {_place_of(page, control)[0] for control in controls_in(page)}
    assert len(begins) == 1
    for label in sight.all_in(page, QLabel):
        assert _place_of(page, label)[1] > page.width() - 60


@pytest.mark.usefixtures("enlarged")
@pytest.mark.parametrize("width", [1, 640, 1200])
def test_nothing_is_cut_off_at_twice_the_size(page: SettingsPage, width: int) -> None:
    page.resize(width, 700)
    QApplication.processEvents()

    assert not [label.text() for label in sight.all_in(page, QLabel) if _is_cut(page, label)]
    for control in controls_in(page):
        begin, end = _place_of(page, control)
        assert begin >= 0
        assert end <= page.width()
        assert control.width() >= control.sizeHint().width()


def test_nothing_but_settings_can_be_scrolled_to(page: SettingsPage) -> None:
    page.show_kept(["1 contact"])
    QApplication.processEvents()
    bar = page._scroll.verticalScrollBar()  # noqa: SLF001
    bar.setValue(bar.maximum())

    last = sight.button_in(page, "Remove…")
    end = page._scroll.mapTo(page, QPoint()).y() + page._scroll.height()  # noqa: SLF001
    assert 0 <= end - (last.mapTo(page, QPoint()).y() + last.height()) < 20


def test_every_country_is_one_that_dialling_knows() -> None:
    from contacts.phone import calling_code

    letters = [chr(each) for each in range(ord("A"), ord("Z") + 1)]
    known = {one + two for one in letters for two in letters if calling_code(one + two)}

    assert COUNTRIES.keys() == known


def left_and_right(page: SettingsPage, widget: QWidget) -> tuple[int, int]:
    left = widget.mapTo(page, QPoint(0, 0)).x()
    return left, left + widget.width()


@pytest.mark.parametrize("side", ["from left", "from right"])
def test_the_search_line_is_as_wide_as_what_it_searches(
    request: pytest.FixtureRequest, qtbot: QtBot, side: str
) -> None:
    if side == "from right":
        request.getfixturevalue("turned")
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    page.hide()
    for part in page.parts_to_dress:  # in the looks of the window bars are narrower
        part.setStyleSheet("QScrollBar:vertical { width: 10px }")

    page.show()

    search, groups = (page.findChildren(kind)[0] for kind in (QLineEdit, SettingGroups))
    qtbot.waitUntil(lambda: left_and_right(page, search) == left_and_right(page, groups))
