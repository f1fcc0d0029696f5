"""A person's walk through the whole window, one station after the other, while it is watched.

The stations need contacts, any number; whether they are all here yet, or still arrive, does not
matter. Each leaves the window as it found it, with no page open and nothing being typed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QDialog, QLineEdit

from contacts.view import LAST_WORD, Order
from gui.bulk_page import BulkPage
from gui.help_page import HelpPage
from gui.history_page import HistoryPage
from gui.keys_page import KeysPage
from gui.palette import Palette
from gui.settings_page import SettingsPage
from gui.signature_page import SignaturePage
from gui.storage_page import StoragePage
from gui.table_model import COLUMNS
from gui.waiting_page import WaitingPage
from gui.window_actions import Act
from tests.benchmarks import hands
from tests.benchmarks.watching import StallWatch
from tests.gui import sight
from tests.gui.desk import Desk

PATIENCE_S = 60
SIGNATURE = """Best regards

Ana Ruiz
Head of Purchasing
Umbrella Tools GmbH
Hafenstr. 12, 20457 Hamburg
Tel. +49 40 3920012
Mobile: +49 171 3920012
ana.ruiz@umbrella.example"""
_SOME_S = 0.5
_CONTROL = Qt.KeyboardModifier.ControlModifier

Station = Callable[[Desk], None]


# What they have in common


def do(desk: Desk, act: Act) -> None:
    """Do what stands in a menu."""
    desk.act(desk.window.actions_of_window[act].trigger)


@contextmanager
def opened(desk: Desk, act: Act, kind: type[QDialog]) -> Iterator[QDialog]:
    """Open the page of *kind* by *act*, and close it after it."""
    do(desk, act)
    desk.wait_for(lambda: sight.all_in(desk.window, kind), f"for {kind.__name__}")
    page = sight.all_in(desk.window, kind)[0]
    yield page
    desk.act(page.close)
    desk.wait_for(lambda: not page.isVisible(), f"for {kind.__name__} to close")


def wait_for_rows(desk: Desk) -> None:
    """Wait until the newest question is answered and every row in sight is painted."""
    model = desk.window.contacts.model

    def is_answered() -> bool:
        result = model.result
        return result is not None and result.generation == model.generation and desk.has_rows()

    desk.wait_for(is_answered, "for rows", PATIENCE_S)


def wait_for_hits(desk: Desk) -> None:
    desk.wait_for(lambda: desk.window.contacts.model.is_whole, "for hits", PATIENCE_S)


def for_a_while(desk: Desk, turns: int = 20) -> None:
    """Look at what comes."""
    for _ in range(turns):
        desk.run_loop()


def row_in_sight(desk: Desk) -> int:
    return desk.table.rowAt(desk.table.viewport().height() // 2)


def type_slowly(desk: Desk, box: QLineEdit, text: str) -> None:
    """Press a key in each turn, as quick hands do."""
    for letter in text:
        desk.act(partial(QTest.keyClick, box, letter))


def to_the_top(desk: Desk) -> None:
    desk.scroll_to(0)
    wait_for_rows(desk)


# The stations


def scroll(desk: Desk) -> None:
    """By wheel and by the bar, to the end and back."""
    stalls = StallWatch(desk.window)

    def use_hands() -> None:
        hands.turn_wheel(desk.table, stalls, _SOME_S)
        hands.drag_scroll_bar(desk.table, stalls, _SOME_S)

    desk.act(use_hands)
    wait_for_rows(desk)
    rows = desk.table.model().rowCount()
    for row in (rows // 2, rows - 1, rows // 3):
        desk.scroll_to(row)
        wait_for_rows(desk)
    to_the_top(desk)


def jump(desk: Desk) -> None:
    """Along the strip, and by letters typed into the list."""
    strip = desk.window.contacts.strip
    for height in range(0, strip.height(), max(1, strip.height() // 12)):
        place = QPoint(strip.width() // 2, height)
        desk.click(strip, place)
    for act in (Act.NEXT_LETTER, Act.NEXT_LETTER, Act.PREVIOUS_LETTER):
        do(desk, act)
    desk.act(desk.table.setFocus)
    for letter in "mar":
        desk.act(partial(QTest.keyClick, desk.table, letter))
    wait_for_rows(desk)
    to_the_top(desk)


def search(desk: Desk) -> None:
    """Names, numbers, what occurs nowhere, and filters."""
    bar = desk.window.contacts.search
    for text in ("anna", "an", "030 55", "q"):
        do(desk, Act.FIND)
        type_slowly(desk, bar.box, text)
        wait_for_hits(desk)
        desk.key(Qt.Key.Key_Down)
        desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Escape)
    wait_for_rows(desk)
    for button in sight.all_in(bar, QAbstractButton):
        if button.isCheckable():
            desk.act(button.click)
            wait_for_hits(desk)
            desk.act(button.click)
            wait_for_rows(desk)
    to_the_top(desk)


def order(desk: Desk) -> None:
    """By another column, the other way round, and by the last word."""
    contacts = desk.window.contacts
    for order in (Order("company"), Order("company", is_descending=True), Order("email")):
        desk.act(partial(contacts.order_by, order))
        wait_for_rows(desk)
        desk.scroll_to(desk.table.model().rowCount() // 2)
        wait_for_rows(desk)
    desk.act(partial(contacts.order_by, Order(LAST_WORD, skips_particles=True)))
    wait_for_rows(desk)
    desk.act(partial(contacts.order_by, Order()))
    wait_for_rows(desk)
    to_the_top(desk)


def columns(desk: Desk) -> None:
    """One more, one less."""
    field = next(each for each in COLUMNS if not desk.table.columns.is_shown(each))
    for is_shown in (True, False):
        desk.act(partial(desk.table.show_column, field, is_shown=is_shown))
    wait_for_rows(desk)


def look_at_contacts(desk: Desk) -> None:
    """Down the list by the arrows, then here and there."""
    desk.choose(row_in_sight(desk))
    for _ in range(15):
        desk.key(Qt.Key.Key_Down)
    rows = desk.table.model().rowCount()
    for part in (5, 3, 2):
        desk.scroll_to(rows // part)
        wait_for_rows(desk)
        desk.open(row_in_sight(desk))
    to_the_top(desk)


def edit(desk: Desk) -> None:
    """A title changed, saved, undone, and done again."""
    desk.open(row_in_sight(desk))
    desk.edit(Title="Walked by")
    desk.press("Save")
    desk.wait_for(lambda: desk.is_offered("Edit"), "for the save", PATIENCE_S)
    for act in (Act.UNDO, Act.REDO, Act.UNDO):
        action = desk.window.actions_of_window[act]
        desk.wait_for(action.isEnabled, f"to {act}")
        desk.act(action.trigger)
        desk.run_loop()
    desk.edit(Company="Never to be saved")
    desk.act(desk.window.form.discard)


def add_from_signature(desk: Desk) -> None:
    """A new contact out of a signature, saved."""
    do(desk, Act.ADD)
    box = sight.box_in(desk.window, "Name")
    QGuiApplication.clipboard().setText(SIGNATURE)
    desk.act(partial(QTest.keyClick, box, Qt.Key.Key_V, _CONTROL))
    desk.wait_for(lambda: sight.all_in(desk.window, SignaturePage), "for the preview")
    desk.press("Fill in")
    desk.wait_for(lambda: desk.text_of("Company"), "for what was filled in")
    desk.press("Save")
    desk.wait_for(lambda: desk.is_offered("Edit"), "for the save", PATIENCE_S)


def find_anything(desk: Desk) -> None:
    """The palette: commands, fields and contacts."""
    with opened(desk, Act.PALETTE, Palette) as page:
        box = sight.all_in(page, QLineEdit)[0]
        for text in ("set", "mar", "030"):
            desk.act(box.selectAll)
            type_slowly(desk, box, text)
            for_a_while(desk)
            desk.key(Qt.Key.Key_Down)
            desk.key(Qt.Key.Key_PageDown)


def read(desk: Desk) -> None:
    """The guide, searched through, and the keys."""
    with opened(desk, Act.GUIDE, HelpPage) as page:
        box = sight.all_in(page, QLineEdit)[0]
        for_a_while(desk)
        type_slowly(desk, box, "number")
        desk.key(Qt.Key.Key_Return)
        desk.key(Qt.Key.Key_PageDown)
        desk.act(partial(page.resize, 700, 500))
    with opened(desk, Act.KEYS, KeysPage) as page:
        type_slowly(desk, sight.all_in(page, QLineEdit)[0], "next")


def look_back(desk: Desk) -> None:
    """Histories, what waits, what lies where."""
    desk.open(row_in_sight(desk))
    for act, kind in (
        (Act.PAST, HistoryPage),
        (Act.RECENT, HistoryPage),
        (Act.WAITING, WaitingPage),
        (Act.STORAGE, StoragePage),
    ):
        with opened(desk, act, kind):
            for_a_while(desk)


def read_apart(desk: Desk) -> None:
    """A contact in a window of its own."""
    desk.open(row_in_sight(desk))
    do(desk, Act.OPEN)
    windows = desk.program.contact_windows
    desk.wait_for(lambda: any(each.isVisible() for each in windows.all), "for the window")
    page = next(each for each in windows.all if each.isVisible())
    desk.wait_for(lambda: page.contact is not None, "for the contact in it")
    desk.act(partial(page.resize, 420, 640))
    desk.act(page.close)
    desk.act(desk.window.activateWindow)


def change_settings(desk: Desk) -> None:
    """Every setting but the language, there and back."""
    with opened(desk, Act.SETTINGS, SettingsPage) as page:
        search = sight.all_in(page, QLineEdit)[0]
        type_slowly(desk, search, "row")
        desk.key(Qt.Key.Key_Escape)
        for box in sight.all_in(page, QComboBox):
            if box.accessibleName() != "Language":
                choose_in(desk, box)
        for switch in sight.all_in(page, QCheckBox):
            for _ in range(2):
                desk.act(switch.click)
                wait_for_rows(desk)


def choose_in(desk: Desk, box: QComboBox) -> None:
    """Choose some of what there is, and at last what was chosen."""
    before = box.currentIndex()
    for place in (*range(min(3, box.count())), before):
        desk.act(partial(box.setCurrentIndex, place))
        desk.act(partial(box.activated.emit, place))
        wait_for_rows(desk)
        for_a_while(desk, 5)


def resize(desk: Desk) -> None:
    """Narrow, wide, and as it was."""
    size = desk.window.size()
    for width, height in ((800, 600), (1600, 1000), (size.width(), size.height())):
        desk.act(partial(desk.window.resize, width, height))
        wait_for_rows(desk)


def choose_all(desk: Desk) -> None:
    """All of them at once, and none again."""
    desk.act(desk.table.setFocus)
    for _ in range(2):
        desk.act(partial(QTest.keyClick, desk.table, Qt.Key.Key_A, _CONTROL))
    desk.choose(row_in_sight(desk))
    wait_for_rows(desk)


def change_many(desk: Desk) -> None:
    """A field of all that are here, stopped, and undone."""
    desk.act(desk.table.setFocus)
    desk.act(partial(QTest.keyClick, desk.table, Qt.Key.Key_A, _CONTROL))
    do(desk, Act.SET)
    desk.wait_for(lambda: sight.all_in(desk.window, BulkPage), "for the page")
    desk.fill("New text", "Walkers")
    desk.press("Set")
    for_a_while(desk)
    if desk.is_offered("Stop"):
        desk.press("Stop")
    else:
        desk.act(desk.window.stop_wanted.emit)
    desk.wait_for(lambda: desk.is_offered("Undo"), "for the end of it", PATIENCE_S)
    desk.press("Undo")
    for_a_while(desk)
    desk.choose(row_in_sight(desk))


def delete(desk: Desk) -> None:
    """A contact deleted, and the deletion undone."""
    desk.open(row_in_sight(desk))
    do(desk, Act.FAVOR)
    do(desk, Act.DELETE)
    desk.wait_for(lambda: desk.is_offered("Undo"), "for the way back", PATIENCE_S)
    desk.press("Undo")
    desk.run_loop()


def refresh(desk: Desk) -> None:
    """Read it all again."""
    do(desk, Act.REFRESH)
    for_a_while(desk)


def open_menus(desk: Desk) -> None:
    """Each menu, and that of a right click."""
    desk.choose(row_in_sight(desk))
    acts = desk.window.actions_of_window
    for menu in (*acts.menus, desk.window.columns, acts.for_contact()):
        desk.act(partial(menu.popup, desk.window.mapToGlobal(QPoint(40, 40))))
        desk.run_loop()
        desk.act(menu.close)


def sign_out(desk: Desk) -> None:
    """Leave, whatever still waits."""
    desk.press("Sign out")
    if desk.is_offered("Sign out all the same"):
        desk.press("Sign out all the same")
    desk.wait_for(lambda: not desk.window.is_signed_in, "to be signed out", PATIENCE_S)
    for_a_while(desk)


STATIONS: tuple[Station, ...] = (
    scroll,
    jump,
    search,
    order,
    columns,
    look_at_contacts,
    edit,
    add_from_signature,
    find_anything,
    read,
    look_back,
    read_apart,
    change_settings,
    resize,
    choose_all,
    change_many,
    delete,
    open_menus,
    refresh,
)


def go_through(desk: Desk) -> None:
    """Visit all stations; what stalls there is told with its name."""
    for station in STATIONS:
        with desk.telling(station.__name__):
            station(desk)
