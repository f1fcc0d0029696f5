"""What the window may need next, imported and read on a worker: on its own thread it would wait."""

import logging
from collections.abc import Callable

from gui.guide import Guide
from gui.kinds import Naming

_log = logging.getLogger("switchbook.start")


def import_rest(naming: Naming, guide: Guide, done: Callable[[], object]) -> None:
    """Import and read it, the form's parts first; *done* is called once those are there."""
    guide.read()
    is_safe = naming.wait()
    if is_safe:
        _import_form()
    done()
    if is_safe:
        _import_pages()


def _import_form() -> None:
    from gui.form_parts import FormParts

    _log.debug("imported %s", FormParts)


def _import_pages() -> None:
    import PySide6.QtNetwork

    from contacts.dialing import links_in
    from contacts.signature import read_signature
    from gui.another_account import AnotherAccountQuestion
    from gui.bulk_page import BulkPage
    from gui.columns_page import ColumnsPage
    from gui.contact_window import ContactWindow
    from gui.first_start import FirstStart
    from gui.help_page import HelpPage
    from gui.history_page import HistoryPage
    from gui.keys_page import KeysPage
    from gui.leaving import Leaving
    from gui.palette import Palette
    from gui.settings_page import SettingsPage
    from gui.sign_in_dialog import SignInDialog
    from gui.signature_page import SignaturePage
    from gui.storage_page import StoragePage
    from gui.waiting_page import WaitingPage

    pages = (
        AnotherAccountQuestion,
        SignInDialog,
        StoragePage,
        WaitingPage,
        HistoryPage,
        BulkPage,
        ColumnsPage,
        ContactWindow,
        FirstStart,
        HelpPage,
        KeysPage,
        Leaving,
        Palette,
        SettingsPage,
        SignaturePage,
        read_signature,
    )
    _log.debug("imported %s and %s", pages, PySide6.QtNetwork)
    links_in("")  # makes what finds them
