"""The history: who changed what, before and after, and the way back."""

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from contacts.contact import BY_WIRE, Change, LocalId
from contacts.history import Fate, Origin, Past, Role
from contacts.outgoing import EntryNumber, Kind, Wish
from contacts.row import NOT_KEPT
from gui.history_page import HistoryPage
from tests.gui import sight
from tests.gui.people import person

NUMBER = LocalId(7)
EDIT = Wish(Kind.EDIT, (Change(BY_WIRE["company"], "", "Acme"), Change(BY_WIRE["notes"], "a", "b")))
GONE = Wish(Kind.DELETION, base=person(1, email="a@b"))


def past(number: int, wish: Wish = EDIT, origin: Origin = Origin.HERE) -> Past:
    entry = EntryNumber(1)
    return Past(number, 1, entry, NUMBER, "Ana", origin, Role.DO, Fate.DONE, wish, 1.0)


class Driver:
    """The page, and what it told."""

    def __init__(self, page: HistoryPage) -> None:
        self.page = page
        self.told: list[tuple[object, ...]] = []
        for name in ("restore_wanted", "erasure_wanted", "contact_wanted"):
            getattr(page, name).connect(lambda *rest, name=name: self.told.append((name, *rest)))

    def choose(self, row: int, field: int | None = None) -> None:
        """Choose an entry, or a field of it."""
        tree = self.page.findChild(QTreeWidget)
        assert tree is not None
        found = tree.topLevelItem(row)
        assert found is not None
        chosen = found if field is None else found.child(field)
        assert chosen is not None
        tree.setCurrentItem(chosen)

    def lines(self) -> list[str]:
        """Return the texts of the entries and of their fields."""
        tree = self.page.findChild(QTreeWidget)
        assert tree is not None
        found: list[str] = []
        for row in range(tree.topLevelItemCount()):
            entry = tree.topLevelItem(row)
            assert entry is not None
            found.append(" | ".join(entry.text(column) for column in (1, 2, 3)))
            fields = (entry.child(field) for field in range(entry.childCount()))
            found += [field.text(0) for field in fields if field]
        return [re.sub("[\u2066-\u2069]", "", line) for line in found]

    def press(self, name: str) -> None:
        """Click the button of that name."""
        sight.click(sight.button_in(self.page, name))


@pytest.fixture
def page(qtbot: QtBot) -> Driver:
    """Return the page, open."""
    page = HistoryPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return Driver(page)


def test_each_entry_says_who_changed_what(page: Driver) -> None:
    page.page.show_past(NUMBER, (past(2), past(1, origin=Origin.THERE)))

    assert page.lines() == [
        "Ana | Company, Notes | here",
        "Company: empty → “Acme”",
        "Notes: “a” → “b”",
        "Ana | Company, Notes | on the PBX",
        "Company: empty → “Acme”",
        "Notes: “a” → “b”",
    ]
    assert page.page.windowTitle() == "History of Ana"


def test_an_entry_can_be_restored_as_a_whole(page: Driver) -> None:
    page.page.show_past(NUMBER, (past(2),))
    page.choose(0)

    page.press("Restore")

    assert page.told == [("restore_wanted", 2, ())]


def test_one_field_can_be_restored(page: Driver) -> None:
    page.page.show_past(NUMBER, (past(2),))
    page.choose(0, 1)

    page.press("Restore this field")

    assert page.told == [("restore_wanted", 2, ("notes",))]


def test_who_was_deleted_can_be_added_again(page: Driver) -> None:
    page.page.show_past(NOT_KEPT, (replace(past(2, GONE), number=NOT_KEPT),))
    page.choose(0)

    page.press("Add it again")

    assert page.told == [("restore_wanted", 2, ())]
    assert "Email: “a@b”" in page.lines()


@pytest.mark.parametrize(("fate", "can"), [(Fate.WAITING, True), (Fate.GIVEN_UP, False)])
def test_who_is_there_again_is_added_again_by_nobody(
    page: Driver, fate: Fate, *, can: bool
) -> None:
    page.page.show_past(NOT_KEPT, (replace(past(2, GONE), fate=fate),))
    page.choose(0)

    assert sight.offers(page.page, "Add it again") is can


def test_erasing_asks_first(page: Driver) -> None:
    page.page.show_past(NUMBER, (past(2),))

    page.press("Erase this history…")
    before = list(page.told)
    page.press("Erase")

    assert before == []
    assert page.told == [("erasure_wanted", NUMBER)]


def test_of_all_changes_one_leads_to_its_contact(page: Driver) -> None:
    page.page.show_past(NOT_KEPT, (past(2),))
    page.choose(0)

    page.press("Show the contact")

    assert page.told == [("contact_wanted", NUMBER)]
    assert page.page.windowTitle() == "Recent changes"


def test_with_nothing_changed_it_says_so(page: Driver) -> None:
    page.page.show_past(NUMBER, ())

    assert "Nothing was changed yet" in sight.words_in(page.page)
    assert not sight.offers(page.page, "Restore")


def test_what_a_field_was_and_is_has_the_whole_line(page: Driver) -> None:
    page.page.show_past(NUMBER, [past(1)])

    tree = page.page.findChild(QTreeWidget)
    assert tree is not None
    entry = tree.topLevelItem(0)
    assert entry is not None
    fields = [entry.child(each) for each in range(entry.childCount())]
    assert fields
    assert all(field is not None and field.isFirstColumnSpanned() for field in fields)
