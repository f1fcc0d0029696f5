"""One value of the card, with its kind above it and what can be done with it beside it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from contacts.contact import Field, Kind
from contacts.folding import isolated
from gui.design import Size, colours_for, set_size
from gui.icons import icon
from gui.label import ElidedLabel
from gui.messages import label_of
from gui.value_text import MARGIN, Content, ValueText

_ICONS = {Kind.PHONE: "call", Kind.EMAIL: "mail", Kind.LINES: "map"}
_ICON_SIZE = 16  # pixels, at least
PADDING = 6  # pixels, within which the colour of the row shows


class CardRow(QWidget):
    """Shows what one field holds.

    Signals:
        link_wanted(href): call, write, show the map, or follow a link of the notes.
        copy_wanted(text): the value, as it is kept, should be on the clipboard.
        edit_wanted(field): the value should be changed.
    """

    link_wanted = Signal(object)
    copy_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, field: Field, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.field = field
        self._value = self._href = ""
        self._is_hovered = False
        self._label = ElidedLabel("cardLabel")
        self._label.setText(label_of(field))
        set_size(self._label, Size.SMALL)
        self._label.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.text = ValueText(content, "cardValue")
        self.text.setAccessibleName(self._label.text())
        self._lead, self._copy = self._buttons_for(content)
        self._buttons = [each for each in (self._lead, self._copy) if each is not None]
        self._arrange()
        self._connect()

    def _buttons_for(self, content: Content) -> "tuple[_RowButton | None, _RowButton | None]":
        if content is Content.NOTES:
            return None, None
        label = self._label.text()
        match self.field.kind:
            case Kind.PHONE:
                words = self.tr("Call %1").replace("%1", label)
                self._why_not = self.tr("There is no number in it that can be dialled")
            case Kind.EMAIL:
                words = self.tr("Write an email")
                self._why_not = self.tr("It is not one email address")
            case _:
                words = self.tr("Show the address on a map")
                self._why_not = ""
        copy = self.tr("Copy %1").replace("%1", label)
        return _RowButton(_ICONS[self.field.kind], words), _RowButton("copy", copy)

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._label)
        texts.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        row.setSpacing(2)
        row.addLayout(texts, 1)
        for button in self._buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.text.link_pressed.connect(self.link_wanted)
        self.text.edit_pressed.connect(self._on_edit_pressed)
        self.text.focus_changed.connect(self._renew_buttons)
        for button in self._buttons:
            button.focus_changed.connect(self._renew_buttons)
        if self._lead and self._copy:
            self._lead.clicked.connect(self._on_lead_clicked)
            self._copy.clicked.connect(self._on_copy_clicked)

    def tab_stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.text, *self._buttons]

    def show_value(self, value: str, href: str) -> None:
        """Show *value*, which leads to *href*, or nowhere."""
        self._value = value
        self.text.show_value(value)
        self.lead_to(href)

    def lead_to(self, href: str) -> None:
        """Let the first button lead to *href*, and say which number that dials."""
        self._href = href
        if self._lead is None:
            return
        told = "" if href else self._why_not
        if href and self.field.kind is Kind.PHONE:
            dialled = href.partition(":")[2].replace("%23", "#")
            told = self.tr("Dials %1").replace("%1", isolated(dialled, len(dialled)))
        self._lead.setEnabled(bool(href))
        self._lead.tell(told)

    # What Qt tells

    def event(self, event: QEvent) -> bool:
        """Take F2 from a button, before the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_edit_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let F2 change the value."""
        if _is_edit_key(event):
            self._on_edit_pressed()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let a double click beside the value change it, too."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._on_edit_pressed()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done with the value."""
        super().enterEvent(event)
        self._is_hovered = True
        self._renew_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the buttons be quiet again."""
        super().leaveEvent(event)
        self._is_hovered = False
        self._renew_buttons()

    @Slot()
    def _renew_buttons(self) -> None:
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        for button in self._buttons:
            button.set_quiet(quiet=not (self._is_hovered or has_focus))

    @Slot()
    def _on_edit_pressed(self) -> None:
        self.edit_wanted.emit(self.field)

    @Slot()
    def _on_lead_clicked(self) -> None:
        if self._href:
            self.link_wanted.emit(self._href)

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.copy_wanted.emit(self._value)


class _RowButton(QToolButton):
    """A button that does not call for attention until the row has it.

    Signals:
        focus_changed(): the keyboard came or went.
    """

    focus_changed = Signal()

    def __init__(self, icon_name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardButton")
        self._icon_name, self._words = icon_name, words
        self._is_quiet = True
        self._looks = (0, 0, False)  # of the icon that is drawn
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw_icon()

    def tell(self, text: str) -> None:
        """Say more about what it does, or why it cannot."""
        self.setAccessibleDescription(text)
        self.setToolTip(f"{self._words}\n{text}" if text else self._words)

    def set_quiet(self, *, quiet: bool) -> None:
        """Stand back, or show that it is there."""
        if quiet is not self._is_quiet:
            self._is_quiet = quiet
            self.setAutoRaise(quiet)
            self._draw_icon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of a new palette, as large as a new font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw_icon()

    def _draw_icon(self) -> None:
        side, shown = max(_ICON_SIZE, self.fontMetrics().height()), QGuiApplication.palette()
        looks = (side, shown.cacheKey(), self._is_quiet)
        if looks == self._looks:
            return
        self._looks = looks
        self.setIconSize(QSize(side, side))
        palette = QPalette(self.palette())
        # A style sheet leaves other colours in the palette of what it dresses.
        colours = colours_for(shown)
        ink = colours.of("quiet" if self._is_quiet else "text")
        palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText, ink)
        self.setIcon(icon(self._icon_name, palette))


def _is_edit_key(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
