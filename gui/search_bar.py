"""The bar above the list: what to look for, among which contacts, and how many there are."""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from contacts.view import Result
from gui.announcing import announce
from gui.clear_button import offer_clearing
from gui.design import space
from gui.icons import BESIDE_ICON, icon, prepare
from gui.label import Label

_MOVING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
_LEAST_LETTERS = 10  # of what is looked for, in sight
_ICON_SIZE = 16  # pixels, at least
_BESIDE_TEXT = 28  # pixels of the box
_BESIDE_WORDS = 140  # pixels of icons and spaces
_SAID_AFTER_MS = 500  # of the last count: while one types, the keys are what is to be heard


class SearchBox(QLineEdit):
    """Where one types what to look for; keys that move in the list are passed on.

    Signals:
        moved(event): a key for the list was pressed.
        left(): Escape was pressed; the box is empty then.
    """

    moved = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = 0  # pixels
        self.setAccessibleName(self.tr("Search contacts"))
        self.setPlaceholderText(self.tr("Search names, numbers, notes…"))
        offer_clearing(self)
        self._fit()

    def give_way(self, width: int) -> None:
        """Leave so many pixels of its least width to what stands beside it."""
        self._given = width
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the words that say what it is for."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        least = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(max(words - self._given, least) + _BESIDE_TEXT)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another font needs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list have the keys that move in it, and Escape empty the box."""
        if event.key() in _MOVING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.moved.emit(event)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """Query, filters and count.

    Signals:
        changed(): query or filters are others now.
        moved(event), left(): as of the box.
    """

    changed = Signal()
    moved = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox()
        self._favorites = self._filter(self.tr("Favourites"))
        self._synced = self._filter("Microsoft 365")
        self._count = Label()
        self._count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(_SAID_AFTER_MS)
        self._saying.timeout.connect(self._on_counted)
        row = QHBoxLayout(self)
        around = space("half")
        row.setContentsMargins(around, around, around, around)
        row.setSpacing(space("half"))
        row.addWidget(self.box, 1)
        row.addWidget(self._favorites)
        row.addWidget(self._synced)
        row.addWidget(self._count)
        self._draw_icons()
        self.box.textChanged.connect(self.changed)
        self.box.moved.connect(self.moved)
        self.box.left.connect(self.left)

    def _filter(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"{BESIDE_ICON}{text}")
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = max(_ICON_SIZE, button.fontMetrics().height())
        button.setIconSize(QSize(side, side))
        button.setToolTip(f"{text}: {self.tr('Show only these')}")
        button.toggled.connect(self.changed)
        return button

    @property
    def query(self) -> str:
        """What is looked for."""
        return self.box.text()

    @property
    def only_favorites(self) -> bool:
        """Whether only favourites are shown."""
        return self._favorites.isChecked()

    @property
    def only_synced(self) -> bool:
        """Whether only contacts kept in Microsoft 365 are shown."""
        return self._synced.isChecked()

    @property
    def is_narrowing(self) -> bool:
        """Whether some contacts may not be shown."""
        return bool(self.query.strip()) or self.only_favorites or self.only_synced

    @Slot()
    def clear(self) -> None:
        """Look for nothing, among all."""
        for widget in (self.box, self._favorites, self._synced):
            widget.blockSignals(True)  # noqa: FBT003  # Qt's
        self.box.clear()
        self._favorites.setChecked(False)
        self._synced.setChecked(False)
        for widget in (self.box, self._favorites, self._synced):
            widget.blockSignals(False)  # noqa: FBT003  # Qt's
        self.changed.emit()

    def look_for(self, query: str, *, only_favorites: bool, only_synced: bool) -> None:
        """Look for *query* among those contacts, as if somebody had chosen so."""
        self._favorites.setChecked(only_favorites)
        self._synced.setChecked(only_synced)
        self.box.setText(query)

    @Slot(object)
    def show_count(self, result: Result) -> None:
        """Say how many contacts *result* has, where that is not all of them."""
        if not self.is_narrowing:
            self._count.setText("")
            self.box.give_way(0)
            self._saying.stop()
            return
        if not result.is_whole:
            return
        text = self.tr("%Ln found", "", result.count)
        if not result.is_complete:
            arrived, total = map(QLocale().toString, (result.arrived, result.total))
            among = self.tr("in %1 of %2").replace("%1", arrived).replace("%2", total)
            text = f"{text} {among}"
        if text != self._count.text():
            self._saying.start()
        self._count.setText(text)
        self.box.give_way(self._count.sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """Need room for the box and the icons of the filters: their words are in the tooltips."""
        size, icons = super().minimumSizeHint(), 2 * (self._favorites.iconSize().width() + 20)
        count = self._count.minimumSizeHint().width()
        needed = self.box.minimumWidth() + icons + count + 6 * space("half")
        return QSize(needed, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the filters out where the box needs the room."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        words = (self._favorites.text(), self._synced.text(), self._count.text())
        room = sum(map(self.fontMetrics().horizontalAdvance, words)) + _BESIDE_WORDS
        is_narrow = self.width() - room < self.box.minimumWidth()
        for button in (self._favorites, self._synced):
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon
            )

    @Slot()
    def _on_counted(self) -> None:
        announce(self.box, self._count.text())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        prepare("star", "cloud")  # for other colours, too
        self._favorites.setIcon(icon("star", self.palette()))
        self._synced.setIcon(icon("cloud", self.palette()))
