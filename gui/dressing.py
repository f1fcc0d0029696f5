"""What the window is given once it can be seen: its looks, its later parts; one piece a turn."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gui.announcing import is_heard
from gui.kinds import Naming
from gui.main_window import MainWindow
from gui.notice import Notice
from gui.theme import Theme


class Dressing(QObject):
    """Dresses the window, and makes what contacts will need there; nothing waits for long.

    Args:
        is_imported: whether the modules of later parts are there already.

    Attributes:
        naming: of the kinds that these modules are made of.
    """

    def __init__(self, window: MainWindow, theme: Theme, *, is_imported: bool) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.naming = Naming(self)
        self._rehearsals = deque((*window.contacts.table.rehearsals, is_heard))
        self._undressed: deque[QWidget] = deque()
        self._is_begun = False
        self._is_imported = is_imported
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._do_some)
        window.form.parts_made.connect(self._on_parts_made)
        window.form.state_changed.connect(self.begin)

    @property
    def is_over(self) -> bool:
        """Whether all is done, a few tenths of a second after the start."""
        return self._is_begun and self._is_imported and not self._turns.isActive()

    @Slot()
    def rehearse(self) -> None:
        """Make ready for the first rows while the worker asks the keyring for their key."""
        if self._rehearsals:
            self._rehearsals.popleft()()
            QTimer.singleShot(0, self, self.rehearse)
        else:
            self.naming.begin_when_awaited()

    @Slot()
    def begin(self) -> None:
        """Let the style sheet hold in the window, from before anything of it can be seen."""
        if not self._is_begun:
            self._is_begun = True
            window = self._window
            self._undressed = deque((*window.form.parts_to_dress, *window.findChildren(Notice)))
            self._undressed += window.parts_to_dress
            self._turns.start()

    @Slot()
    def go_on(self) -> None:
        """Make the later parts, now that their modules are there."""
        self._is_imported = True
        if self._is_begun:
            self._turns.start()

    @Slot()
    def end(self) -> None:
        """Do nothing more: the window is gone."""
        self._turns.stop()
        self.naming.give_up()

    @Slot()
    def _do_some(self) -> None:
        if self._undressed:
            self._theme.dress(self._undressed.popleft())
        elif not self._is_imported or not self._window.form.prepare_some():
            self._turns.stop()
            self._window.actions_of_window.follow_keys()

    @Slot(object)
    def _on_parts_made(self, parts: Sequence[QWidget]) -> None:
        if self._is_begun:
            self._undressed += parts
            self._turns.start()
