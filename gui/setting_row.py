"""One setting: what it is called, what it does in one line, and what it is set to."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QStyle, QVBoxLayout, QWidget

from contacts.folding import folded
from gui.choice_box import ChoiceBox
from gui.label import Label, begin_lines_alike

_WIDEST_CONTROL = 0.5  # of the row; a wider one stands below the words
_GAP = 12  # pixels between words and control
_MOST_SEEN = 12  # choices in sight before the list of them scrolls
_MOST_MEASURED = 20  # choices; to measure 130 texts was seen to take 6 ms, five times over


class SettingRow(QWidget):
    """Words at the beginning of a line, a control at its end; below one another in a narrow one.

    Args:
        label: what the setting is called.
        explanation: what it does, in a line.
        control: what it is set with; hears both from the row.
        choices: the texts that it offers, which can be searched for.
    """

    def __init__(
        self, label: str, explanation: str, control: QWidget, choices: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.setObjectName("settingRow")
        self._control = control
        self._searched = folded("\n".join((label, explanation, *choices)))
        control.setAccessibleName(label)
        control.setAccessibleDescription(explanation)
        self._words = QWidget(self)
        control.setParent(self)
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name, line = Label(label, "settingLabel"), Label(explanation, "hint")
        name.setBuddy(control)  # on Linux the name of a list to choose from is what it shows
        for each in (name, line):
            each.setWordWrap(True)
            if self.isRightToLeft():
                begin_lines_alike(each)
                each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # for the row
            column.addWidget(each)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def control(self) -> QWidget:
        """What the setting is set with."""
        return self._control

    def has(self, words: Sequence[str]) -> bool:
        """Whether each of *words*, which are folded, occurs in what the row says."""
        return all(word in self._searched for word in words)

    # Arranging: by hand, since a box that turned its direction took turns to come to rest

    def sizeHint(self) -> QSize:
        """Ask for room for both in one line."""
        words, control = self._words.sizeHint(), self._control.sizeHint()
        width = words.width() + _GAP + control.width()
        return QSize(width, max(words.height(), control.height()))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the control alone, since the words can stand above it."""
        return self._control.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return how high the row is, *width* pixels wide."""
        words, control = self._places(width)
        return max(words.bottom(), control.bottom()) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control where it leaves room for the words."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange it anew where the words or the control need another room."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        words, control = self._places(self.width())
        control.moveTop(max(control.top(), (self.height() - control.height()) // 2))
        for widget, place in ((self._words, words), (self._control, control)):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where words and control stand from left to right, the control at the top."""
        size = self._control.sizeHint()
        if size.width() > width * _WIDEST_CONTROL:
            height = self._words.heightForWidth(width)
            return QRect(0, 0, width, height), QRect(QPoint(0, height + _GAP // 2), size)
        room = width - _GAP - size.width()
        height = self._words.heightForWidth(room)
        return QRect(0, 0, room, height), QRect(QPoint(width - size.width(), 0), size)


class ChoiceRow(SettingRow):
    """A setting that is one of several.

    Signals:
        chosen(value): the person chose that one.
    """

    chosen = Signal(object)

    def __init__(self, label: str, explanation: str, choices: Mapping[str, str]) -> None:
        self._box = _ChoiceBox()
        super().__init__(label, explanation, self._box, tuple(choices.values()))
        self._box.setMaxVisibleItems(_MOST_SEEN)
        self._values = [str(value) for value in choices]
        self._box.addItems(list(choices.values()))
        if len(choices) > _MOST_MEASURED:
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            self._box.setSizeAdjustPolicy(policy)
            width = self._box.fontMetrics().horizontalAdvance
            longest = max(choices.values(), key=len)
            self._box.setMinimumContentsLength(ceil(width(longest) / width("X")))  # Qt's measure
        self._box.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Show *value* as what is chosen; nothing where it is none of the choices."""
        text = str(value)
        self._box.setCurrentIndex(self._values.index(text) if text in self._values else -1)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._values[place])


class SwitchRow(SettingRow):
    """A setting that is on or off; a click anywhere in the row turns it.

    Signals:
        chosen(value): the person turned it, True for on.
    """

    chosen = Signal(object)

    def __init__(self, label: str, explanation: str) -> None:
        self._box = QCheckBox()
        self._box.setObjectName("switch")  # without words, it takes no room for them
        super().__init__(label, explanation, self._box)
        self._box.clicked.connect(self._on_clicked)

    def show_value(self, value: object) -> None:
        """Show it turned on or off."""
        self._box.setChecked(bool(value))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn it, as if the box had been hit."""
        is_here = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_here:
            self._box.click()
        super().mouseReleaseEvent(event)

    @Slot(bool)
    def _on_clicked(self, is_on: bool) -> None:  # noqa: FBT001  # a slot's argument
        self.chosen.emit(is_on)


class _ChoiceBox(ChoiceBox):
    """A list to choose from that the wheel leaves alone: it is there to scroll the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it."""
        event.ignore()
