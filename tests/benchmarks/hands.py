"""What a person's hands do to a table and to a text box, as events of Qt."""

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QTableView,
)

from tests.benchmarks.watching import DEADLINE_MS, NotPainted, PaintWatch, StallWatch, pause

_STEP_MS = 16  # mice and screens have about sixty steps a second
_NOTCH = 120  # eighths of a degree, as QWheelEvent counts them
_FREE_SPIN = 8 * _NOTCH  # a wheel that was given a push: about a screen of rows a step
_SEED = 1
_TYPING_MS = 60  # between two keys of a quick hand
_LETTERS = 8
_BETWEEN_SAVES_MS = 150
_PATIENCE_S = 900


def turn_wheel(table: QTableView, stalls: StallWatch, seconds: float) -> list[float]:
    """Scroll down: notch by notch, then by a free wheel; return the stall of each step."""
    steps = int(seconds * 1000 / _STEP_MS)
    table.verticalScrollBar().setValue(0)
    stalls.start()
    for step in range(steps):
        stalls.note_step()
        _turn(table, _NOTCH if step < steps // 2 else _FREE_SPIN)
        pause(_STEP_MS)
    return stalls.stop()


def _turn(table: QTableView, down: int) -> None:
    viewport = table.viewport()
    place = QPointF(viewport.rect().center())
    event = QWheelEvent(
        place,
        viewport.mapToGlobal(place),
        QPoint(),
        QPoint(0, -down),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place: not inverted
    )
    QCoreApplication.postEvent(viewport, event)


def drag_scroll_bar(table: QTableView, stalls: StallWatch, seconds: float) -> list[float]:
    """Drag the scroll bar to the end and back; return the stall of each step."""
    bar = table.verticalScrollBar()
    bar.setValue(0)
    pause(_STEP_MS)
    x, top, bottom = _way_of_slider(bar)
    half = int(seconds * 1000 / _STEP_MS / 2)
    down = [top + (bottom - top) * step / half for step in range(half + 1)]
    stalls.start()
    _mouse(bar, QEvent.Type.MouseButtonPress, QPointF(x, top))
    for y in down + down[-2::-1]:
        stalls.note_step()
        _mouse(bar, QEvent.Type.MouseMove, QPointF(x, y))
        pause(_STEP_MS)
    _mouse(bar, QEvent.Type.MouseButtonRelease, QPointF(x, top))
    return stalls.stop()


def _way_of_slider(bar: QScrollBar) -> tuple[float, float, float]:
    """Return x, and y at the beginning and at the end, of a hand that holds the slider."""
    option = QStyleOptionSlider()
    option.initFrom(bar)
    option.subControls = QStyle.SubControl.SC_All
    option.orientation = Qt.Orientation.Vertical
    option.minimum, option.maximum, option.pageStep = bar.minimum(), bar.maximum(), bar.pageStep()
    slider, groove = (
        bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
        for part in (QStyle.SubControl.SC_ScrollBarSlider, QStyle.SubControl.SC_ScrollBarGroove)
    )
    hold = slider.center()
    return hold.x(), hold.y(), hold.y() + groove.height() - slider.height()


def _mouse(bar: QScrollBar, kind: QEvent.Type, place: QPointF) -> None:
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    moves, released = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        place,
        bar.mapToGlobal(place),
        none if moves else left,
        none if released else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.postEvent(bar, event)


def look(table: QTableView, painted: PaintWatch, is_shown: Callable[[], bool]) -> float:
    """Return how long it takes, after all that, until the rows in sight are painted.

    It is ``DEADLINE_MS`` where they do not come.
    """
    begin = time.monotonic()
    painted.arm(is_shown)
    table.viewport().update()
    try:
        return (painted.wait() - begin) * 1000
    except NotPainted:
        return DEADLINE_MS


def jump_about(
    table: QTableView, painted: PaintWatch, is_shown: Callable[[], bool], jumps: int
) -> list[float]:
    """Jump anywhere, always from rows that are painted; return how long each one's rows took."""
    bar, dice = table.verticalScrollBar(), random.Random(_SEED)  # noqa: S311 - no secret
    times = []
    for _ in range(jumps):
        painted.arm(is_shown)
        begin = time.monotonic()
        bar.setValue(dice.randrange(bar.maximum()))
        times.append((painted.wait() - begin) * 1000)
    return times


def type_text(box: QLineEdit, keys: int) -> list[float]:
    """Type a letter and take it back, by turns; return how long each key took to be painted."""
    painted = PaintWatch(box, lambda: False)
    pause(_STEP_MS)  # until the form that was opened for it has been painted
    before = len(box.text())
    times = []
    for number in range(keys):
        length = before + 1 - number % 2
        painted.arm(lambda length=length: len(box.text()) == length)  # type: ignore[misc]
        begin = time.monotonic()
        _press(box, *((Qt.Key.Key_A, "a") if length > before else (Qt.Key.Key_Backspace, "")))
        times.append((painted.wait() - begin) * 1000)
        pause(_STEP_MS)
    return times


def words_in_sight(table: QTableView) -> list[str]:
    """Return words of the names that can be seen."""
    rows = range(table.rowAt(0), table.rowAt(table.viewport().height() - 1))
    texts = (str(table.model().index(row, 0).data()) for row in rows)
    return [word for text in texts for word in text.split() if word.isalpha()]


def search(
    table: QTableView,
    box: QLineEdit,
    painted: PaintWatch,
    answered: Callable[[], int],
    keys: int,
) -> list[float]:
    """Type names letter by letter; return how long after each key its rows were painted."""
    dice = random.Random(_SEED)  # noqa: S311 - no secret
    words, times = words_in_sight(table), list[float]()
    while len(times) < keys:
        for letter in dice.choice(words)[:_LETTERS]:
            before = answered()
            painted.arm(lambda before=before: answered() > before)  # type: ignore[misc]
            begin = time.monotonic()
            _press(box, Qt.Key.Key_unknown, letter)
            times.append((painted.wait() - begin) * 1000)
            pause(_TYPING_MS)
        box.clear()
        pause(_TYPING_MS)
    return times


def save(
    painted: PaintWatch,
    type_company: Callable[[str], tuple[QPushButton, Callable[[], bool]]],
    times: int,
) -> list[float]:
    """Save again and again; return how long it took until the row was painted with it."""
    taken = []
    for number in range(times):
        button, is_shown = type_company(f"Saved {number}")
        pause(_BETWEEN_SAVES_MS)
        painted.arm(is_shown)
        begin = time.monotonic()
        button.click()
        taken.append((painted.wait() - begin) * 1000)
        pause(_BETWEEN_SAVES_MS)
    return taken


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait until *condition* holds, in vain for ``_PATIENCE_S`` at most."""
    end = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise NotPainted
        pause(_TYPING_MS)


def _press(box: QLineEdit, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.postEvent(box, event)
