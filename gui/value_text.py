"""A value to read, select and copy: of any length, plain text always, wrapped anywhere."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QTextBrowser,
    QWidget,
)

from contacts.dialing import links_in
from contacts.folding import one_line, shown

MARGIN = 2  # pixels on each side, in which the frame of the focus is drawn
_LEAST_LETTERS = 6  # in a line; no window is as narrow as that
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_LINKED = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_OURS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_LINE_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class Content(Enum):
    """What a value is, which decides how it is shown."""

    TEXT = auto()
    NUMBER = auto()  # from the left also where everything else begins at the right
    NOTES = auto()  # with live links


class ValueText(QTextBrowser):
    """One value of a contact; as high as it needs to be.

    Signals:
        link_pressed(href): the person follows a link in it.
        edit_pressed(): a double click or F2: the value should be changed.
        focus_changed(): the keyboard came or went.
    """

    link_pressed = Signal(object)
    edit_pressed = Signal()
    focus_changed = Signal()

    def __init__(self, content: Content, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._text = ""
        self._heights: dict[int, int] = {}
        self.setObjectName(role)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        is_linked = content is Content.NOTES
        self.setTextInteractionFlags(_SELECTABLE | _LINKED if is_linked else _SELECTABLE)
        self._set_up_looks()
        self.anchorClicked.connect(self._on_anchor_clicked)

    def _set_up_looks(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        palette = self.palette()  # to ask for the viewport would make every kind of widget
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.document().setDocumentMargin(MARGIN)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set_direction()

    def show_value(self, value: str) -> None:
        """Show *value*; where it is there already, a selection in it stays."""
        text = "\n".join(one_line(line, len(line)) for line in shown(value).split("\n"))
        if text == self._text:
            return
        self._text = text
        self.setCurrentCharFormat(QTextCharFormat())  # else all becomes a link that was pressed
        self.setPlainText(text)
        if self._content is Content.NOTES:
            self._mark_links()
        self._forget_heights()

    def value(self) -> str:
        """Return what is shown."""
        return self._text

    def _mark_links(self) -> None:
        cursor = QTextCursor(self.document())
        looks = QTextCharFormat()
        looks.setAnchor(True)
        looks.setFontUnderline(True)
        looks.setForeground(self.palette().color(QPalette.ColorRole.Link))
        for start, end, href in links_in(self._text):
            looks.setAnchorHref(href)
            cursor.setPosition(_units(self._text[:start]))
            cursor.setPosition(_units(self._text[:end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(looks)

    def _set_direction(self) -> None:
        """Let the text begin where the window's lines begin, whatever script it is in."""
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        is_number = self._content is Content.NUMBER
        direction = Qt.LayoutDirection
        option.setTextDirection(
            direction.LeftToRight if is_number else direction.LayoutDirectionAuto
        )
        self.document().setDefaultTextOption(option)

    # Size

    def sizeHint(self) -> QSize:
        """Ask for one line; the rest follows from the width."""
        return QSize(0, self.fontMetrics().height() + 2 * (MARGIN + self.frameWidth()))

    def minimumSizeHint(self) -> QSize:
        """Need no more than that."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the whole value is in so much room."""
        if width not in self._heights:
            self._heights[width] = self._height_in(width)
        return self._heights[width]

    def _height_in(self, width: int) -> int:
        metrics, frame = self.fontMetrics(), 2 * self.frameWidth()
        room = width - frame - 2 * MARGIN
        if room < metrics.averageCharWidth() * _LEAST_LETTERS:
            return self.sizeHint().height()  # a layout that asks for its limits
        is_plain = self._text.isascii() and "\n" not in self._text
        if is_plain and metrics.horizontalAdvance(self._text) < room:
            return self.sizeHint().height()
        document, before = self.document(), self.document().textWidth()
        document.setTextWidth(max(1, width - frame))
        height = document.size().height()
        if before > 0:
            document.setTextWidth(before)
        return int(height) + 1 + frame

    def _forget_heights(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    # What Qt asks and tells

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out plain text alone, with blanks as they are."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().translate(_LINE_ENDS))
        return data

    def event(self, event: QEvent) -> bool:
        """Take the keys that are meant here, and leave all others to the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F2 or any(event.matches(key) for key in _OURS):
                event.accept()
                return True
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let F2 change the value."""
        if event.key() == Qt.Key.Key_F2:
            self.edit_pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let a double click change the value; on a link the first click was meant."""
        if not self.anchorAt(event.position().toPoint()):
            self.edit_pressed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the card; Qt would make the text larger with Ctrl."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went, and let the selection go with it."""
        super().focusOutEvent(event)
        if event.reason() not in _KEEPING_SELECTION and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the value from its beginning in whatever room there is."""
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font, another direction, other colours."""
        super().changeEvent(event)
        kind = event.type()
        if kind in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._forget_heights()
        elif kind is QEvent.Type.LayoutDirectionChange:
            self._set_direction()
        elif kind is QEvent.Type.PaletteChange and self._content is Content.NOTES:
            self._mark_links()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a frame while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self.viewport())
            option.backgroundColor = self.palette().color(QPalette.ColorRole.Window)
            painter = QPainter(self.viewport())
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self
            )
            painter.end()

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_pressed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


_KEEPING_SELECTION = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


def _units(text: str) -> int:
    """Return the length of *text* in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
