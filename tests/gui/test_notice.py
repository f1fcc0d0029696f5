"""The bar that says what happened: plain words, and buttons for the next step."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui import icons
from gui.messages import Message
from gui.notice import Notice
from tests.gui import sight
from tests.gui.guard import GUARD

MESSAGE = Message("No network", "Nothing was sent.", "Check it.")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window with a notice in it."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(Notice())
    window.resize(400, 200)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def notice(window: QWidget) -> Notice:
    """Return that notice."""
    found = window.findChild(Notice)
    assert found is not None
    return found


def test_it_is_hidden_until_there_is_something_to_say(notice: Notice) -> None:
    assert not notice.isVisible()
    assert notice.text() == ""


def test_it_says_what_happened_and_what_to_do(notice: Notice) -> None:
    notice.tell(MESSAGE)

    assert notice.text() == "No network\nNothing was sent. Check it."
    assert notice.accessibleName() == notice.text()


def test_the_button_pressed_is_told_by_its_words(notice: Notice) -> None:
    chosen: list[str] = []
    notice.chosen.connect(chosen.append)
    notice.tell(MESSAGE, "Keep mine", "Keep theirs")

    sight.click(sight.button_in(notice, "Keep theirs"))

    assert chosen == ["Keep theirs"]


def test_new_words_come_with_their_own_buttons_alone(notice: Notice, qtbot: QtBot) -> None:
    notice.tell(MESSAGE, "Look again")

    notice.tell(MESSAGE, "Understood")

    qtbot.waitUntil(lambda: sight.offers(notice, "Understood"))
    assert not sight.offers(notice, "Look again")


def test_once_cleared_it_says_nothing_to_anybody(notice: Notice) -> None:
    notice.tell(MESSAGE, "Understood")

    notice.clear()

    assert (notice.text(), notice.accessibleName(), notice.isVisible()) == ("", "", False)


def test_markup_is_shown_as_it_is(notice: Notice) -> None:
    notice.tell_text("<b>bold</b> &amp; <img src='x'>")

    assert notice.text() == "<b>bold</b> &amp; <img src='x'>"
    assert {label.textFormat().name for label in notice.findChildren(QLabel)} == {"PlainText"}


def test_a_word_without_end_does_not_widen_the_window(window: QWidget, notice: Notice) -> None:
    notice.tell_text("w" * 300, "Understood")

    assert window.minimumSizeHint().width() < 400


def test_telling_opens_no_file(qtbot: QtBot) -> None:
    for kept in (icons._icon, icons._drawn, icons._source):  # noqa: SLF001
        kept.cache_clear()  # as when nothing was told before
    notice = Notice()
    qtbot.addWidget(notice)

    with GUARD.watching():
        notice.tell(MESSAGE, "Understood")

    assert GUARD.take() == []


def test_its_icon_follows_the_colours(notice: Notice) -> None:
    notice.tell(MESSAGE)
    light = icon_of(notice)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))

    notice.setPalette(palette)

    assert icon_of(notice) != light


def icon_of(notice: Notice) -> object:
    labels = notice.findChildren(QLabel)
    return next(label.pixmap().toImage() for label in labels if not label.pixmap().isNull())


def test_buttons_leave_the_text_its_room(window: QWidget, notice: Notice) -> None:
    notice.tell(MESSAGE, "Keep what I have typed here", "Keep what they have")
    beside = window.width()

    text = next(label for label in sight.all_in(notice, QLabel) if "No network" in label.text())
    button = sight.button_in(notice, "Keep what they have")
    assert text.width() > beside / 2
    assert button.mapTo(notice, QPoint(0, 0)).y() >= text.geometry().bottom()


def test_its_icon_stands_beside_its_only_line(notice: Notice) -> None:
    notice.tell_text("Deleted", "Undo")
    QCoreApplication.processEvents()
    icon, text = notice.findChildren(QLabel)[:2]

    assert abs(icon.geometry().center().y() - text.geometry().center().y()) <= 1


def test_its_icon_stands_beside_the_first_of_several_lines(notice: Notice) -> None:
    notice.tell(MESSAGE, "Retry")
    QCoreApplication.processEvents()
    icon, text = notice.findChildren(QLabel)[:2]

    assert icon.geometry().top() <= text.geometry().top() + 2


def test_words_of_a_button_without_room_are_cut_and_told_whole(
    window: QWidget, notice: Notice
) -> None:
    told: list[str] = []
    notice.chosen.connect(told.append)
    long = "It is the one with Company: “" + "Umbrella && " * 20 + "Söhne”"
    notice.tell_text("Which is it?", long, "Look again", "Add it once more")
    window.resize(window.minimumSizeHint())
    QCoreApplication.processEvents()
    button = next(each for each in sight.all_in(notice, QPushButton) if "…" in each.text())

    sight.click(button)

    assert button.text().endswith("…”")
    assert "&" not in button.text().replace("&&", "")
    assert button.accessibleName() == long.replace("&&", "&")
    assert told == [long]
