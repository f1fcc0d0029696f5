"""The page of what waits: what it says of each, and what can be done about it."""

import pytest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, Change, LocalId
from contacts.outgoing import EntryNumber, Item, Kind, State, Trouble, Why, Wish, WishId
from gui.waiting_page import WaitingPage
from tests.gui import sight

EDIT = Wish(Kind.EDIT, (Change(BY_WIRE["company"], "", "Acme"),))


def item(wish: int, state: State = State.WAITING, why: Why | None = None) -> Item:
    about = Trouble(why) if why else None
    number = LocalId(wish)
    return Item(
        WishId(wish), EntryNumber(wish), number, None, state, EDIT, trouble=about, title="Ana\nRuiz"
    )


class Driver:
    """The page, and what it told."""

    def __init__(self, page: WaitingPage) -> None:
        self.page = page
        self.told: list[tuple[object, ...]] = []
        for name in ("try_wanted", "contact_wanted", "give_up_wanted"):
            getattr(page, name).connect(lambda *rest, name=name: self.told.append((name, *rest)))

    @property
    def tree(self) -> QTreeWidget:
        """The list."""
        found = self.page.findChild(QTreeWidget)
        assert found is not None
        return found

    def texts(self) -> list[list[str]]:
        """Return the first three texts of every row."""
        rows = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [[row.text(column) for column in range(3)] for row in rows if row]

    def choose(self, row: int) -> None:
        """Choose a row."""
        found = self.tree.topLevelItem(row)
        assert found is not None
        self.tree.setCurrentItem(found)

    def press(self, name: str) -> None:
        """Click the button of that name."""
        sight.click(sight.button_in(self.page, name))


@pytest.fixture
def page(qtbot: QtBot) -> Driver:
    """Return the page, open."""
    page = WaitingPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return Driver(page)


def test_each_change_says_whose_it_is_and_how_it_stands(page: Driver) -> None:
    page.page.show_items((item(1), item(2, State.CONFLICT, Why.FIELDS), item(3, State.UNKNOWN)))

    assert page.texts() == [
        ["Ana Ruiz", "Company", "waits to be sent"],
        ["Ana Ruiz", "Company", "Changed here and on the PBX"],
        ["Ana Ruiz", "Company", "being looked for"],
    ]


def test_nothing_is_said_before_it_is_known(page: Driver) -> None:
    assert sight.words_in(page.page).strip() == ""


def test_the_keyboard_is_on_the_list_when_there_is_one(page: Driver, qtbot: QtBot) -> None:
    page.page.show_items(())
    page.page.activateWindow()
    qtbot.waitUntil(page.page.isActiveWindow)

    page.page.show_items((item(1),))

    assert isinstance(page.page.focusWidget(), QTreeWidget)


def test_with_nothing_waiting_it_says_so(page: Driver) -> None:
    page.page.show_items(())

    assert "Nothing waits" in sight.words_in(page.page)
    assert not sight.offers(page.page, "Try now")


def test_everything_can_be_tried_now(page: Driver) -> None:
    page.page.show_items((item(1),))

    page.press("Try now")

    assert page.told == [("try_wanted",)]


def test_a_change_can_be_gone_to(page: Driver) -> None:
    page.page.show_items((item(1), item(2)))
    page.choose(1)

    page.press("Change")

    assert page.told == [("contact_wanted", LocalId(2))]


def test_giving_up_asks_first(page: Driver) -> None:
    page.page.show_items((item(1),))
    page.choose(0)

    page.press("Give up…")
    before = list(page.told)
    page.press("Give it up")

    assert before == []
    assert page.told == [("give_up_wanted", WishId(1))]


@pytest.mark.parametrize("state", [State.SENDING, State.UNKNOWN])
def test_what_may_have_arrived_cannot_be_given_up(page: Driver, state: State) -> None:
    page.page.show_items((item(1, state),))

    page.choose(0)

    assert not sight.offers(page.page, "Give up…")


def test_a_new_list_keeps_the_choice(page: Driver) -> None:
    page.page.show_items((item(1), item(2)))
    page.choose(1)

    page.page.show_items((item(2), item(3)))

    assert page.tree.selectedItems() == [page.tree.topLevelItem(0)]


def test_names_have_what_the_others_leave_and_nothing_else_is_cut(page: Driver) -> None:
    page.page.show_items((item(1),))
    before = page.tree.columnWidth(0)

    page.page.resize(2 * page.page.width(), page.page.height())

    widths = [page.tree.columnWidth(column) for column in range(4)]
    assert widths[0] > before + page.page.width() // 3
    assert all(widths[each] >= page.tree.sizeHintForColumn(each) for each in (1, 2, 3))
    assert sum(widths) <= page.tree.viewport().width()
