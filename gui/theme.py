"""Light or dark, as the system says or the person has chosen.

Qt repaints by itself where the platform knows both. A bare X server, or one without a
settings portal, knows light only; there the dark colours are ours, and Fusion's.
"""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gui.icons import RESOURCES

_Role = QPalette.ColorRole
_DARK = {
    _Role.Window: "#242629",
    _Role.WindowText: "#e8e9eb",
    _Role.Base: "#1b1d1f",
    _Role.AlternateBase: "#212326",
    _Role.Text: "#e8e9eb",
    _Role.PlaceholderText: "#a3a8ae",
    _Role.Button: "#303337",
    _Role.ButtonText: "#e8e9eb",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#2f3236",
    _Role.Midlight: "#2b2e32",
    _Role.Mid: "#4a4e54",
    _Role.Dark: "#17181a",
    _Role.Shadow: "#0c0d0e",
    _Role.Highlight: "#2f7aa0",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#2f7aa0",
    _Role.Link: "#6cbbe0",
    _Role.LinkVisited: "#b39ddb",
    _Role.ToolTipBase: "#303337",
    _Role.ToolTipText: "#e8e9eb",
}
_PALE = {_Role.WindowText, _Role.Text, _Role.ButtonText}
_PALE_COLOUR = "#7d8288"
_WRONG_ON_LIGHT, _WRONG_ON_DARK = "#b3261e", "#ff8a80"
_LIGHT_PLACEHOLDER = "#62676d"  # Qt's own has 3.2:1 on white; 4.5:1 is the least for text
_LIGHT_HIGHLIGHT = "#2b6f91"
_QT_HIGHLIGHT = "#308cc6"  # white on it has 3.7:1; a system's own colour is left alone


class Theme(QObject):
    """Keeps the palette in step with the colour scheme."""

    def __init__(self, application: QApplication, chosen: Qt.ColorScheme) -> None:
        super().__init__(application)
        self._application = application
        self._style = (RESOURCES / "style.qss").read_text(encoding="utf-8")
        self._dressed: list[QWidget] = []
        hints = QGuiApplication.styleHints()
        hints.setColorScheme(chosen)
        self._chosen = chosen
        self._apply()
        hints.colorSchemeChanged.connect(self._apply)

    def dress(self, *widgets: QWidget) -> None:
        """Let the style sheet hold for *widgets*, which stay, and what is in them.

        A sheet for the whole application was measured to cost 35 ms of the start.
        """
        self._dressed += widgets
        for widget in widgets:
            widget.setStyleSheet(self.sheet)

    @property
    def sheet(self) -> str:
        """The style sheet, with the colours of the theme."""
        wrong = _WRONG_ON_DARK if _is_dark(self._application.palette()) else _WRONG_ON_LIGHT
        return self._style.replace("@wrong", wrong)

    @Slot()
    def _apply(self) -> None:
        self._application.setPalette(QPalette())
        palette = self._application.palette()
        if not _is_dark(palette) and self._chosen is Qt.ColorScheme.Dark:
            palette = dark_palette()
        elif not _is_dark(palette):
            _make_readable(palette)
        self._application.setPalette(palette)
        for widget in self._dressed:
            widget.setStyleSheet(self.sheet)


def _make_readable(palette: QPalette) -> None:
    """Replace the colours of Qt's own light palette that are too pale."""
    palette.setColor(_Role.PlaceholderText, QColor(_LIGHT_PLACEHOLDER))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for role in (_Role.Highlight, _Role.Accent):
            if palette.color(group, role) == QColor(_QT_HIGHLIGHT):
                palette.setColor(group, role, QColor(_LIGHT_HIGHLIGHT))


def _is_dark(palette: QPalette) -> bool:
    return palette.color(_Role.Window).lightness() < palette.color(_Role.WindowText).lightness()


def dark_palette() -> QPalette:
    """Return our dark colours."""
    palette = QPalette()
    for role, colour in _DARK.items():
        palette.setColor(role, QColor(colour))
    for role in _PALE:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_PALE_COLOUR))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor("#3a3d42"))
    return palette
