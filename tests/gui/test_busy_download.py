"""A hundred thousand contacts arrive while a person scrolls, types and drags: nothing stalls."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.benchmarks import hands
from tests.benchmarks.watching import StallWatch
from tests.conftest import PbxFactory
from tests.gui.desk import Desk
from tests.pbx import Pbx

MANY = 100_000
SOME_S = 1.0


@pytest.fixture(scope="module")
def large_pbx(pbx_factory: PbxFactory) -> Pbx:
    """Return a demo PBX with 100,000 contacts."""
    return pbx_factory(contacts=MANY)


def test_wheel_scroll_bar_and_keys_work_while_contacts_arrive(desk: Desk, large_pbx: Pbx) -> None:
    desk.sign_in(large_pbx, is_large=True)
    contacts = desk.window.contacts
    table, stalls = contacts.table, StallWatch(desk.window)

    def use_hands() -> None:
        hands.turn_wheel(table, stalls, SOME_S)
        hands.drag_scroll_bar(table, stalls, SOME_S)

    desk.act(use_hands)
    desk.wait_for(desk.has_rows)
    contacts.search.box.setFocus()
    for letter in "an":
        desk.act(partial(QTest.keyClick, contacts.search.box, letter))
    desk.wait_for(lambda: contacts.model.is_whole and contacts.model.rowCount() > 0, "for hits")
    desk.act(partial(QTest.keyClick, contacts.search.box, Qt.Key.Key_Escape))

    desk.wait_for(lambda: contacts.model.rowCount() > 50_000, "for all rows", patience_s=30)
