"""Whether words stand out from their ground: by the colours that are really painted."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.gallery.places import title_of
from tests.gui.test_theme import MARK, TEXT, luminance

_FRAME = 3  # pixels, which are no words
_FLARE = 0.05  # of a screen, as WCAG adds it
_ROUNDING = 0.4  # what smoothing takes off the thinnest letters
_Worded = QLabel | QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit | QTextEdit


def faint(scope: QWidget, picture: QImage) -> Iterator[str]:
    """Yield the words of *scope* that hardly stand out in its *picture*; none that is disabled."""
    for widget in (scope, *scope.findChildren(QWidget)):
        if not isinstance(widget, _Worded) or not widget.isEnabled() or not widget.isVisible():
            continue
        least = TEXT - _ROUNDING if _words_of(widget) else MARK
        if not (_words_of(widget) or _has_icon(widget)):
            continue
        place = _place_of(widget, scope)
        if not _is_whole(widget, place):
            continue
        found = _best_contrast(picture, place)
        if found < least:
            yield f"{title_of(widget)} has a contrast of {found:.1f}, needs {least:.1f}"


def _is_whole(widget: QWidget, place: QRect) -> bool:
    """Whether so much of *widget* is in sight that there are words in it for sure."""
    line = widget.fontMetrics().height()
    is_text = isinstance(widget, QPlainTextEdit | QTextEdit)
    needed = 2 * line if is_text else widget.height() - 2 * _FRAME
    return place.height() >= needed and place.width() >= min(line, widget.width() - 2 * _FRAME)


def _words_of(widget: _Worded) -> str:
    match widget:
        case QToolButton() if widget.toolButtonStyle().value == 0:
            return ""
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case _:
            return widget.toPlainText()


def _has_icon(widget: QWidget) -> bool:
    is_of_qt = isinstance(widget.parentWidget(), QLineEdit)  # it comes up in a while
    return isinstance(widget, QAbstractButton) and not widget.icon().isNull() and not is_of_qt


def _place_of(widget: QWidget, scope: QWidget) -> QRect:
    """Return the part of *widget* that is in sight, seen from *scope*."""
    region = widget.visibleRegion().boundingRect()
    region = region.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
    return QRect(widget.mapTo(scope, QPoint(0, 0)) + region.topLeft(), region.size())


def _best_contrast(picture: QImage, place: QRect) -> float:
    """Return how much what is drawn at *place* stands out from the colour that is most there."""
    part = picture.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(part.constBits()).cast("B").cast("I"))
    ((ground, _),) = counts.most_common(1)
    lights = [_light(each) for each in counts]
    own = _light(ground)
    darkest, lightest = min(lights), max(lights)
    return max((own + _FLARE) / (darkest + _FLARE), (lightest + _FLARE) / (own + _FLARE))


@cache
def _light(colour: int) -> float:
    return luminance(QColor(colour & 0xFFFFFF))
