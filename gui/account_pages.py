"""Pages about the account and what was changed: made when they are first needed.

What is kept on this computer, what waits, what was changed, one field of many.
"""

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from contacts.contact import LocalId
from gui.bridge import Bridge
from gui.main_window import MainWindow
from gui.theme import Theme

if TYPE_CHECKING:
    from contacts.storage import StoredAccount
    from gui.bulk_page import BulkPage
    from gui.history_page import HistoryPage
    from gui.storage_page import StoragePage
    from gui.waiting_page import WaitingPage

_PREVIEWED = 200  # contacts, before many are changed at once
_PAGES = ("storage", "waiting", "history", "bulk")


class AccountPages(QObject):
    """Makes the pages, dresses them, and connects them."""

    def __init__(self, window: MainWindow, bridge: Bridge, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme = window, bridge, theme
        window.storage_wanted.connect(self._on_storage_wanted)
        window.waiting_wanted.connect(self._on_waiting_wanted)
        window.setting_wanted.connect(self._on_setting_wanted)
        window.history_wanted.connect(self._on_history_wanted)
        bridge.outbox_told.connect(self._on_outbox_told)

    def close(self) -> None:
        """Close those that are made."""
        for page in _PAGES:
            if page in vars(self):
                getattr(self, page).close()

    @cached_property
    def storage(self) -> "StoragePage":
        """The page that says what is kept on this computer."""
        from gui.storage_page import StoragePage

        page, bridge = StoragePage(self._window), self._bridge
        self._theme.dress(page)
        bridge.storage_told.connect(page.show_storage)
        bridge.removal_failed.connect(page.tell_failure)
        page.removal_wanted.connect(self._on_removal_wanted)
        return page

    @cached_property
    def waiting(self) -> "WaitingPage":
        """The page that says what is not on the PBX yet."""
        from gui.waiting_page import WaitingPage

        page, bridge = WaitingPage(self._window), self._bridge
        self._theme.dress(page)
        bridge.waiting_told.connect(page.show_items)
        page.try_wanted.connect(bridge.try_now)
        page.give_up_wanted.connect(bridge.give_up)
        self._follow(page)
        return page

    @cached_property
    def bulk(self) -> "BulkPage":
        """The page that sets a field of several contacts."""
        from gui.bulk_page import BulkPage

        page = BulkPage(self._window)
        self._theme.dress(page)
        page.change_wanted.connect(self._bridge.set_all)
        return page

    @cached_property
    def history(self) -> "HistoryPage":
        """The page that says what was changed."""
        from gui.history_page import HistoryPage

        page, bridge = HistoryPage(self._window), self._bridge
        self._theme.dress(page)
        bridge.past_told.connect(page.show_past)
        page.restore_wanted.connect(bridge.restore)
        page.erasure_wanted.connect(bridge.erase_past)
        self._follow(page)
        return page

    def _follow(self, page: "WaitingPage | HistoryPage") -> None:
        """Show each contact that is chosen on *page*."""
        page.contact_wanted.connect(self._window.contacts.go_to_contact)
        page.contact_wanted.connect(self._window.show_number)

    @Slot()
    def _on_storage_wanted(self) -> None:
        self.storage.open()
        self._bridge.tell_storage()

    @Slot()
    def _on_waiting_wanted(self) -> None:
        self.waiting.open()
        self._bridge.tell_waiting()

    @Slot(object)
    def _on_setting_wanted(self, numbers: tuple[LocalId, ...]) -> None:
        rows = self._window.contacts.chosen_rows_here()
        self.bulk.ask(numbers, list(islice(rows, _PREVIEWED)))

    @Slot(object, object)
    def _on_outbox_told(self, _waiting: object, _asking: object) -> None:
        if "waiting" in vars(self) and self.waiting.isVisible():
            self._bridge.tell_waiting()

    @Slot(object)
    def _on_history_wanted(self, number: LocalId) -> None:
        self.history.open()
        self._bridge.tell_past(number)

    @Slot(object, object)
    def _on_removal_wanted(self, account: "StoredAccount", leave_entry: object) -> None:
        def remove() -> None:
            self._bridge.remove_account(account.number, leave_entry=bool(leave_entry))

        if account.is_signed_in:
            self._window.remove_then(remove)
        else:
            remove()
