"""What can be done in the main window: every action with its words, keys and icon, in menus."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from gui.command_keys import CommandKeys
from gui.icons import icon, prepare
from gui.menu import Menu

_Keys = QKeySequence.StandardKey


class Act(StrEnum):
    """The actions, by the names of their icons where they have one."""

    ADD = "add"
    EDIT = "edit"
    SAVE = "save"
    SAVE_NEXT = "save and next"
    CANCEL = "cancel"
    UNDO = "undo"
    REDO = "redo"
    DELETE = "delete"
    FAVOR = "star"
    OPEN = "open"
    SET = "set"
    COPY_CONTACT = "copy contact"
    COPY = "copy"
    PAST = "past"
    RECENT = "recent"
    WAITING = "waiting"
    ASK_NEXT = "ask next"
    FIND = "find"
    NEXT_LETTER = "next letter"
    PREVIOUS_LETTER = "previous letter"
    REFRESH = "refresh"
    COLUMNS = "columns"
    DENSITY = "density"
    PALETTE = "command"
    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    STORAGE = "storage"
    PROXY = "proxy"
    SETTINGS = "settings"
    QUIT = "quit"
    GUIDE = "guide"
    KEYS = "keys"
    UPDATES = "updates"
    ABOUT = "about"


_WITH_ICON = (Act.ADD, Act.REFRESH, Act.PALETTE, Act.SIGN_OUT)  # those of the tool bar
_DRAWN_LATER = (
    *("person", "call", "mail", "map", "favorite", "notice"),
    *(Act.EDIT, Act.SAVE, Act.CANCEL, Act.COPY, Act.SIGN_IN),
)
_KEYS: Mapping[Act, _Keys | str] = {
    Act.ADD: _Keys.New,
    Act.EDIT: "F2",
    Act.SAVE: _Keys.Save,
    Act.SAVE_NEXT: "Ctrl+Return",
    Act.CANCEL: "Esc",
    Act.UNDO: _Keys.Undo,
    Act.REDO: "Ctrl+Shift+Z",
    Act.DELETE: "Ctrl+Del",
    Act.FAVOR: "Ctrl+D",
    Act.OPEN: "Ctrl+Shift+O",
    Act.COPY_CONTACT: _Keys.Copy,
    Act.SET: "Ctrl+B",
    Act.COPY: "Ctrl+Shift+C",
    Act.PAST: "Ctrl+H",
    Act.RECENT: "Ctrl+Shift+H",
    Act.ASK_NEXT: "F8",
    Act.FIND: _Keys.Find,
    Act.NEXT_LETTER: "Alt+PgDown",
    Act.PREVIOUS_LETTER: "Alt+PgUp",
    Act.REFRESH: _Keys.Refresh,
    Act.PALETTE: "Ctrl+K",
    Act.SETTINGS: "Ctrl+,",
    Act.QUIT: _Keys.Quit,
    Act.KEYS: "F1",
}
_CHECKABLE = (Act.FAVOR, Act.PROXY, Act.DENSITY)
_ROLES = {
    Act.SETTINGS: QAction.MenuRole.PreferencesRole,
    Act.QUIT: QAction.MenuRole.QuitRole,
    Act.ABOUT: QAction.MenuRole.AboutRole,
}


class WindowActions(QObject):
    """The actions of the main window, and its menus."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        words = self._words()
        self._actions = {each: QAction(words[each], window) for each in Act}
        for each, key in _KEYS.items():
            self._actions[each].setShortcut(QKeySequence(key))
        for each in _CHECKABLE:
            self._actions[each].setCheckable(True)
        for each, role in _ROLES.items():
            self._actions[each].setMenuRole(role)
        self._menus: list[QMenu] = []
        self._keys: CommandKeys | None = None

    def _words(self) -> Mapping[Act, str]:
        return {
            Act.ADD: self.tr("New contact"),
            Act.EDIT: self.tr("Edit"),
            Act.SAVE: self.tr("Save"),
            Act.SAVE_NEXT: self.tr("Save and go to the next"),
            Act.CANCEL: self.tr("Cancel"),
            Act.UNDO: self.tr("Undo"),
            Act.REDO: self.tr("Redo"),
            Act.DELETE: self.tr("Delete"),
            Act.FAVOR: self.tr("Favourite"),
            Act.OPEN: self.tr("Open in a window of its own"),
            Act.SET: self.tr("Set a field of the chosen…"),
            Act.COPY_CONTACT: self.tr("Copy the contact"),
            Act.COPY: self.tr("Copy the number"),
            Act.PAST: self.tr("History…"),
            Act.RECENT: self.tr("Recent changes…"),
            Act.WAITING: self.tr("What waits…"),
            Act.ASK_NEXT: self.tr("Next question"),
            Act.FIND: self.tr("Find"),
            Act.NEXT_LETTER: self.tr("Next letter"),
            Act.PREVIOUS_LETTER: self.tr("Previous letter"),
            Act.REFRESH: self.tr("Refresh"),
            Act.COLUMNS: self.tr("Arrange columns…"),
            Act.DENSITY: self.tr("Compact rows"),
            Act.PALETTE: self.tr("Find anything…"),
            Act.SIGN_IN: self.tr("Sign in"),
            Act.SIGN_OUT: self.tr("Sign out"),
            Act.STORAGE: self.tr("What lies where…"),
            Act.PROXY: self.tr("Use the system's proxy"),
            Act.SETTINGS: self.tr("Settings…"),
            Act.QUIT: self.tr("Quit"),
            Act.GUIDE: self.tr("User guide…"),
            Act.KEYS: self.tr("Keys…"),
            Act.UPDATES: self.tr("Look for updates…"),
            Act.ABOUT: self.tr("About Switchbook"),
        }

    def __getitem__(self, which: Act) -> QAction:
        """Return one of them."""
        return self._actions[which]

    def connect_orders(self, orders: Mapping[Act, Callable[[], object]]) -> None:
        """Let actions carry out *orders*."""
        for each, order in orders.items():
            self._actions[each].triggered.connect(order)

    def add_menus(self, columns: QMenu, order: QMenu) -> None:
        """Put all of them into the menu bar; *columns* and *order* have those of the list."""
        contact = (Act.ADD, Act.EDIT, Act.SAVE, Act.SAVE_NEXT, Act.CANCEL)
        chosen = (Act.OPEN, Act.COPY, Act.COPY_CONTACT, Act.FAVOR, Act.SET, Act.DELETE, Act.PAST)
        self._add_menu(self.tr("Contact"), contact, chosen)
        changes = (Act.RECENT, Act.WAITING, Act.ASK_NEXT)
        self._add_menu(self.tr("Changes"), (Act.UNDO, Act.REDO), changes)
        looks = (Act.COLUMNS, Act.DENSITY, Act.REFRESH)
        finding = (Act.FIND, Act.PALETTE, Act.NEXT_LETTER, Act.PREVIOUS_LETTER)
        self._add_menu(self.tr("View"), finding, looks).addMenu(order)
        self._menus.append(order)
        self._window.menuBar().addMenu(columns)
        signing = (Act.SIGN_IN, Act.SIGN_OUT)
        kept = (Act.STORAGE, Act.PROXY, Act.SETTINGS)
        self._add_menu(self.tr("Account"), signing, kept, (Act.QUIT,))
        self._add_menu(self.tr("Help"), (Act.GUIDE, Act.KEYS, Act.UPDATES, Act.ABOUT))

    def _add_menu(self, title: str, *groups: Iterable[Act]) -> Menu:
        menu = Menu(title, self._window)
        self._window.menuBar().addMenu(menu)
        for group in groups:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions([self._actions[each] for each in group])
        menu.setToolTipsVisible(True)  # why something cannot be done
        self._menus.append(menu)
        return menu

    @property
    def menus(self) -> tuple[QMenu, ...]:
        """The menus, without that of the columns."""
        return tuple(self._menus)

    def for_contact(self) -> QMenu:
        """Return a menu of what can be done with what is chosen, for a right click."""
        menu = Menu(parent=self._window)
        about_one = (Act.EDIT, Act.OPEN, Act.COPY, Act.COPY_CONTACT)
        which = (*about_one, Act.FAVOR, Act.SET, Act.DELETE, Act.PAST)
        menu.addActions([self._actions[each] for each in which])
        menu.setToolTipsVisible(True)
        return menu

    def keep_to(self, widget: QWidget, which: Act) -> None:
        """Let the keys of an action work while *widget* has the keyboard, and nowhere else."""
        self._actions[which].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        widget.addAction(self._actions[which])

    def follow_keys(self) -> None:
        """Let no key of a command overtake what was typed before it, once the window is shown."""
        if self._keys is None:
            everywhere = Qt.ShortcutContext.WindowShortcut
            them = [each for each in self._actions.values() if each.shortcutContext() is everywhere]
            self._keys = CommandKeys(self._window, them)
        self._keys.follow()

    def draw_icons(self, palette: QPalette) -> None:
        """Draw the icons in the colours of *palette*."""
        prepare(*_DRAWN_LATER)  # in notices, form, card and palette
        prepare(*_WITH_ICON)  # in other colours, too
        for each in _WITH_ICON:
            self._actions[each].setIcon(icon(each.value, palette))
            self._actions[each].setIconVisibleInMenu(False)  # there, words stand below words
