"""A calm line above a new contact: whom it looks like, and the way there and back again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from contacts.contact import LocalId
from contacts.folding import isolated
from contacts.likeness import LookAlike, Reason
from contacts.outgoing import Which
from contacts.row import NOT_KEPT
from gui.design import space
from gui.icons import icon
from gui.label import Label

_ICON_SIZE = 20
_LINES = 2
_LENGTHS = (60, 40, 28, 20, 14, 8)  # of a name, so that the sentence has room


class LikenessNotice(QFrame):
    """Has its place as long as a new contact is typed, so that nothing moves when it speaks.

    Before that it says how much of the typing can be spared.

    The keyboard stays where it is. What was opened from here is not told of once more.

    Signals:
        sought(which, values): look-alikes are wanted, by ``show_alikes``.
        open_wanted(number): the person wants to see that contact.
        back_wanted(which): the person wants to go on with what they typed before that.
    """

    sought = Signal(object, object)
    open_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("likeness")
        self._which: Which | None = None  # the new contact
        self._alike: LookAlike | None = None
        self._looked_at: set[LocalId] = set()
        self._opened = NOT_KEPT  # from here, and still shown
        self._is_new = False
        self._icon = Label()
        self._text = Label()
        self._button = QPushButton()
        self._arrange()
        self._button.clicked.connect(self._on_clicked)
        self._draw_icon()
        self._renew()

    def _arrange(self) -> None:
        self._icon.setFixedSize(_ICON_SIZE, _ICON_SIZE)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy = self._button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._button.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(space("wide"), space("half"), space("wide"), space("half"))
        row.setSpacing(space("small"))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)

    # Orders

    def follow(self, which: Which, *, is_new: bool) -> None:
        """Note what the form shows, and whether that is a new contact being typed."""
        if is_new and which != self._which:
            self._which, self._alike = which, None
            self._looked_at.clear()
        if is_new or which != self._opened:
            self._opened = NOT_KEPT
        self._is_new = is_new
        self._renew()

    def overlook(self, number: LocalId) -> None:
        """Tell nothing of a contact that the person knows of."""
        self._looked_at.add(number)

    def seek(self, values: tuple[str, ...]) -> None:
        """Ask whom a new contact with *values* looks like."""
        if self._is_new:
            self.sought.emit(self._which, values)

    @Slot(object, object)
    def show_alikes(self, which: Which, found: Sequence[LookAlike]) -> None:
        """Tell of the first of *found*; dropped where another contact is typed by now."""
        if self._is_new and which == self._which:
            others = (each for each in found if each.number not in self._looked_at)
            self._alike = next(others, None)
            self._renew()

    def text(self) -> str:
        """Return what is said; empty where that is nothing."""
        return "" if self.isHidden() or not self._speaks else self._text.text()

    # Overrides of Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the room there is."""
        super().resizeEvent(event)
        self._text.setText(self._fitting())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of a new palette; keep the place in a new font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()
        elif event.type() is QEvent.Type.FontChange:
            self._renew()

    # Showing

    @property
    def _speaks(self) -> bool:
        return bool(self._opened or self._alike)

    def _renew(self) -> None:
        before = self._text.text()
        self._text.setMinimumHeight(_LINES * self._text.fontMetrics().lineSpacing())
        words = self.tr("&Back to it") if self._opened else self.tr("&Open it")
        if self._button.text() != words:
            self._button.setText(words)
        self.setVisible(self._is_new or bool(self._opened))
        for widget in (self._icon, self._button):
            widget.setVisible(self._speaks)
        self._text.setText(self._fitting())
        self._show_state("told" if self._speaks else "")
        if self._text.text() != before:
            self._announce()

    def _fitting(self) -> str:
        """Return what is to be said, with as much of the name as there is room for."""
        if not self._speaks:
            return self.tr("A pasted signature fills the fields.")
        room = self._text.width(), _LINES * self._text.fontMetrics().lineSpacing()
        wrap = Qt.TextFlag.TextWordWrap
        text = ""
        for length in _LENGTHS:
            text = self._sentence(length)
            needed = self._text.fontMetrics().boundingRect(0, 0, room[0], 0, wrap, text)
            if needed.height() <= room[1] and needed.width() <= room[0]:
                break
        return text

    def _sentence(self, length: int) -> str:
        if self._opened:
            return self.tr("What you typed is kept as a draft.")
        if self._alike is None:
            return ""
        who = isolated(self._alike.name, length)
        if self._alike.company:
            place = isolated(self._alike.company, length)
            who = self.tr("%1, %2").replace("%1", who, 1).replace("%2", place, 1)
        sentences = {
            Reason.NUMBER: self.tr("%1 has the same number"),
            Reason.EMAIL: self.tr("%1 has the same email address"),
            Reason.NAME: self.tr("%1 has the same name"),
        }
        return sentences[self._alike.reason].replace("%1", who, 1)

    def _show_state(self, state: str) -> None:
        if self.property("state") != state:
            self.setProperty("state", state)
            for widget in (self, self._text):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _announce(self) -> None:
        """Let a screen reader say it once it has said what it is saying, and the key along."""
        words = self._sentence(_LENGTHS[0])
        self.setAccessibleName(words)
        keys = self._button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._button.setAccessibleDescription(words)
        if words and self.isVisible() and QAccessible.isActive():
            said = f"{words}. {self._button.text().replace('&', '')}: {keys}" if keys else words
            event = QAccessibleAnnouncementEvent(self, said)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(icon("person", self.palette()).pixmap(_ICON_SIZE, _ICON_SIZE))

    # Private slots

    @Slot()
    def _on_clicked(self) -> None:
        if self._opened:
            self.back_wanted.emit(self._which)
        elif self._alike is not None:
            alike, self._alike = self._alike, None
            self._looked_at.add(alike.number)
            self._opened = alike.number
            self._button.setFocus()  # the field goes out of sight; here the way back will be
            self.open_wanted.emit(alike.number)
