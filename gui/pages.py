"""Pages over the window that are made when they are first needed: palette, keys, guide, settings.

The window says which is wanted; what a page wants goes to the bridge, or back to the window.
"""

from collections import deque
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from contacts.contact import FIELDS, Field
from gui.bridge import Bridge
from gui.guide import Guide
from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.columns_page import ColumnsPage
    from gui.help_page import HelpPage
    from gui.keys_page import KeysPage
    from gui.palette import Palette
    from gui.settings_page import SettingsPage
    from gui.signature_page import SignaturePage


class Pages(QObject):
    """Makes pages, dresses them, and connects them.

    Signals:
        preferences_changed(preferences): the person has chosen otherwise.
        link_wanted(href): a page outside of the program should be shown.
    """

    preferences_changed = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, window: MainWindow, bridge: Bridge, theme: Theme, guide: Guide) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme = window, bridge, theme
        self._guide = guide
        self._preferences = Preferences()
        self._setting = ""  # to open the page on
        self._undressed: deque[QWidget] = deque()  # parts of the settings, before they are shown
        self._is_opening = False
        window.palette_wanted.connect(self._on_palette_wanted)
        window.columns_wanted.connect(self._on_columns_wanted)
        window.keys_wanted.connect(self._on_keys_wanted)
        window.guide_wanted.connect(self._on_guide_wanted)
        window.settings_wanted.connect(self._on_settings_wanted)
        window.form.signature_pasted.connect(self._on_signature_pasted)

    def note_preferences(self, preferences: Preferences) -> None:
        """Show these from now on."""
        self._preferences = preferences
        if "settings" in vars(self):
            self.settings.show_preferences(preferences)

    @property
    def settings_shown(self) -> "SettingsPage | None":
        """The page of settings where it is in sight."""
        return self.settings if "settings" in vars(self) and self.settings.isVisible() else None

    def close(self) -> None:
        """Close what is open."""
        self._is_opening = False
        for name in ("commands", "columns", "keys", "guide", "settings", "signature"):
            if name in vars(self):
                getattr(self, name).close()

    @cached_property
    def commands(self) -> "Palette":
        """The palette of commands, fields and contacts."""
        from gui.palette import Palette

        page, window = Palette(self._window), self._window
        self._theme.dress(page)
        page.contacts_sought.connect(self._bridge.glimpse)
        self._bridge.glimpse_came.connect(page.show_contacts)
        page.contact_chosen.connect(window.contacts.go_to_contact)
        page.contact_chosen.connect(window.show_number)
        page.field_chosen.connect(window.form.edit_field)
        return page

    @cached_property
    def columns(self) -> "ColumnsPage":
        """The page that arranges the columns."""
        from gui.columns_page import ColumnsPage

        table = self._window.contacts.table
        page = ColumnsPage(table.columns, self._window)
        self._theme.dress(page)
        page.changed.connect(table.show_columns)
        return page

    @cached_property
    def keys(self) -> "KeysPage":
        """The page of all keys."""
        from gui.keys_page import KeysPage

        page = KeysPage(self._window)
        self._theme.dress(page)
        page.guide_wanted.connect(self._window.guide_wanted)
        return page

    @cached_property
    def guide(self) -> "HelpPage":
        """The user guide."""
        from gui.help_page import HelpPage

        page = HelpPage(self._window)
        self._theme.dress(page)
        page.keys_wanted.connect(self._window.keys_wanted)
        page.link_wanted.connect(self.link_wanted)
        self._guide.came.connect(self._on_guide_came, Qt.ConnectionType.QueuedConnection)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """The page of all settings."""
        from gui.settings_page import SettingsPage

        page = SettingsPage(self._window)
        page.changed.connect(self.preferences_changed)
        page.storage_wanted.connect(self._window.storage_wanted)
        page.removal_wanted.connect(self._window.storage_wanted)
        return page

    @cached_property
    def signature(self) -> "SignaturePage":
        """The preview of what a pasted signature fills in."""
        from gui.signature_page import SignaturePage

        page = SignaturePage(self._window)
        self._theme.dress(page)
        page.fill_wanted.connect(self._window.form.fill)
        return page

    @Slot()
    def _on_palette_wanted(self) -> None:
        menus = self._window.actions_of_window.menus
        commands = [action for menu in menus for action in menu.actions()]
        fields = FIELDS if self._window.form.can_edit or self._window.form.is_editing else ()
        self.commands.open_with(commands, fields)

    @Slot()
    def _on_columns_wanted(self) -> None:
        self.columns.open_page()

    @Slot()
    def _on_keys_wanted(self) -> None:
        from gui.keys_page import keys_of_menus

        groups = keys_of_menus(self._window.actions_of_window.menus)
        self.keys.show_keys({**groups, **self._further_keys()})

    @Slot()
    def _on_guide_wanted(self) -> None:
        self.guide.open_page()
        QTimer.singleShot(0, self, self._on_guide_came)  # to lay it out takes a turn of its own

    @Slot()
    def _on_guide_came(self) -> None:
        self.guide.show_guide(self._guide.text)

    def _further_keys(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        return {
            self.tr("List"): (
                (self.tr("Go to the name that begins so"), self.tr("letters")),
                (self.tr("Edit the contact"), "Enter"),
                (self.tr("Choose several"), "Shift+↑ ↓"),
                (self.tr("Choose all"), "Ctrl+A"),
            ),
            self.tr("Search"): (
                (self.tr("Move in what was found"), "↑ ↓"),
                (self.tr("Go back to where you were"), "Esc"),
            ),
            self.tr("The window of one contact"): (
                (self.tr("Edit the contact"), "F2"),
                (self.tr("Close the window"), "Esc"),
            ),
            self.tr("A field changed here and there"): (
                (self.tr("Take mine"), "F6"),
                (self.tr("Take theirs"), "F7"),
            ),
        }

    @Slot()
    def _on_settings_wanted(self) -> None:
        self.show_setting("")

    def show_setting(self, name: str) -> None:
        """Open the page of settings; on one of them, where *name* is that of a preference."""
        self._setting = name
        is_new = "settings" not in vars(self)
        self.settings.show_preferences(self._preferences)
        if is_new:  # made in one turn, dressed in the next ones, then shown
            self._undressed.extend(self.settings.parts_to_dress)
            self._is_opening = True
            QTimer.singleShot(0, self, self._dress_settings)
        elif self._undressed:
            self._is_opening = True
        else:
            self._open_settings()

    @Slot()
    def _dress_settings(self) -> None:
        if self._undressed:
            self._theme.dress(self._undressed.popleft())
            QTimer.singleShot(0, self, self._dress_settings)
        elif self._is_opening:
            self._open_settings()

    def _open_settings(self) -> None:
        kept = self._window.account_shown
        self.settings.show_kept((kept,) if kept else ())
        self.settings.open()
        if self._setting:
            self.settings.go_to(self._setting)

    @Slot(object, object)
    def _on_signature_pasted(self, text: str, held: Mapping[Field, str]) -> None:
        from contacts.signature import left_out, read_signature

        self.signature.ask(read_signature(text), held, left_out(text))
