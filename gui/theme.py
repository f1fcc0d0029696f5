"""Light or dark, and with more contrast, as the system says or the person has chosen.

On Linux the window has our own palette over Fusion; Windows and macOS keep theirs. What
the platform leaves open, and on Linux the controls, is dressed by style sheets, whose
colours are roles of the design.
"""

import re
import sys
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gui import design
from gui.design import Scheme
from gui.icons import RESOURCES

_PARTS = (RESOURCES / "design").as_posix()
_LEAST_TICK, _OF_A_LINE = 14, 0.9
_MORE_BORDER = 1  # pixel, of a box that has the focus
_SHEET = "sheet of the theme"
_PLACE = re.compile(r"@([a-z_]+)")


class Theme(QObject):
    """Keeps palette and style sheet in step with the colour scheme."""

    def __init__(
        self, application: QApplication, chosen: Qt.ColorScheme, *, more_contrast: bool = False
    ) -> None:
        super().__init__(application)
        self._application = application
        names = ("style.qss", "controls.qss") if _has_own_controls() else ("style.qss",)
        texts = (RESOURCES / "design" / name for name in names)
        self._style = "\n".join(each.read_text(encoding="utf-8") for each in texts)
        self._dressed: list[QWidget] = []
        self._in_old_colours: deque[QWidget] = deque()
        self._held: deque[QWidget] = deque()  # windows that are not painted meanwhile
        self._redressing = QTimer(self)
        self._redressing.setInterval(0)
        self._redressing.timeout.connect(self._redress_one)
        self._chosen, self._more_contrast = chosen, more_contrast
        # Held: PySide (6.11.3) takes what a wrapper has given away for gone once that one is.
        self._hints = QGuiApplication.styleHints()
        self._hints.setColorScheme(chosen)
        self._apply()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    def choose(self, chosen: Qt.ColorScheme, *, more_contrast: bool = False) -> None:
        """Follow what the person has chosen from now on."""
        self._chosen, self._more_contrast = chosen, more_contrast
        self._hints.setColorScheme(chosen)
        self._apply()

    def dress(self, *widgets: QWidget) -> None:
        """Let the style sheet hold for *widgets*, which stay, and what is in them.

        A sheet for the whole application was measured to cost 35 ms of the start.
        """
        self._dressed += widgets
        sheet = self.sheet
        for widget in widgets:
            widget.setStyleSheet(sheet)

    def undress(self, widget: QWidget) -> None:
        """Forget a widget that goes."""
        self._dressed.remove(widget)

    def let_go(self) -> None:
        """Dress no more what is gone."""
        self._dressed = [each for each in self._dressed if isValid(each)]

    @property
    def sheet(self) -> str:
        """The style sheet, with the colours of the theme."""
        colours = design.colours_for(self._application.palette())
        values = {**colours.by_role, **self._measures(), **self._parts(), "shade": colours.shade}
        return _PLACE.sub(lambda place: values[place[1]], self._style)

    def _parts(self) -> dict[str, str]:
        """Return where the pictures of parts are, and which points to what is folded up."""
        is_from_right = self._application.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return {"parts": _PARTS, "folded": "folded-rtl" if is_from_right else "folded"}

    def _measures(self) -> dict[str, str]:
        """Return what grows with the letters, and what does not, as a style sheet has it."""
        tick = self._tick()
        measures = {
            "radius": design.radius(),
            "tick": tick,
            "tick_focused": tick - 2 * _MORE_BORDER,
            "half_tick": tick // 2 + 1,
        }
        return {name: f"{pixels}px" for name, pixels in measures.items()}

    def _tick(self) -> int:
        """Return how large a check box is, in pixels: as large as the letters beside it."""
        return max(_LEAST_TICK, round(QFontMetrics(self._application.font()).height() * _OF_A_LINE))

    @Slot()
    def _apply(self) -> None:
        """Put on the colours as they are to be now.

        The style sheets follow one a turn: all of them in one took 0.2 s. Meanwhile nothing is
        painted, so that nobody sees half of it, and the next turn is not late for that.
        """
        self.let_go()
        self._in_old_colours = deque(self._dressed)
        self._hold({each.window() for each in self._dressed})
        self._application.setPalette(QPalette())
        wants_contrast = self._wants_contrast()
        if _has_own_controls():
            palette = design.palette_of(self._scheme(), high_contrast=wants_contrast)
            self._application.setPalette(palette)
        elif wants_contrast:
            self._application.setPalette(design.marked_as_strong(self._application.palette()))
        self._application.setProperty(_SHEET, self.sheet)
        if self._dressed:
            self._redressing.start()

    def _hold(self, windows: Iterable[QWidget]) -> None:
        """Let *windows* that are in sight paint no more for now."""
        for window in windows:
            if window.isVisible() and window not in self._held:
                window.setUpdatesEnabled(False)
                self._held.append(window)

    @Slot()
    def _redress_one(self) -> None:
        """Dress one widget, and when all are, let one window paint."""
        if self._in_old_colours:
            widget = self._in_old_colours.popleft()
            if isValid(widget) and widget in self._dressed:
                widget.setStyleSheet(self._application.property(_SHEET))
        elif self._held:
            window = self._held.popleft()
            if isValid(window):
                window.setUpdatesEnabled(True)
        else:
            self._redressing.stop()

    def _wants_contrast(self) -> bool:
        return self._more_contrast or _asks_for_contrast(self._hints)

    def _scheme(self) -> Scheme:
        hinted = self._hints.colorScheme()
        schemes = {Qt.ColorScheme.Light: Scheme.LIGHT, Qt.ColorScheme.Dark: Scheme.DARK}
        own = design.scheme_of(self._application.palette())
        return schemes.get(self._chosen) or schemes.get(hinted) or own


def _asks_for_contrast(system: QStyleHints) -> bool:
    preference = system.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


def _has_own_controls() -> bool:
    return sys.platform not in ("win32", "darwin")


def sheet_in_force() -> str:
    """Return the style sheet for what is made and gone within a moment."""
    application = QApplication.instance()
    return str(application.property(_SHEET) or "") if application else ""


def dark_palette() -> QPalette:
    """Return our dark colours."""
    return design.palette_of(Scheme.DARK)
