"""What the window remembers of itself: geometry and looks, in the profile's folder.

Nothing of a contact and no token is written here. Reading and writing go through
``QSettings``; both happen at start and at closing only.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt

FILE_NAME = "settings.ini"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Settings:
    """The file ``settings.ini`` of a profile."""

    def __init__(self, profile: Path) -> None:
        self._file = QSettings(str(profile / FILE_NAME), QSettings.Format.IniFormat)

    def bytes_of(self, key: str) -> QByteArray:
        """Return what was remembered under *key*, empty where nothing was."""
        value = self._file.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, key: str, value: QByteArray) -> None:
        """Remember *value* under *key*."""
        self._file.setValue(key, value)

    @property
    def colour_scheme(self) -> Qt.ColorScheme:
        """The scheme chosen (``theme=light`` or ``dark``), else that of the system."""
        return _SCHEMES.get(str(self._file.value("theme", "")), Qt.ColorScheme.Unknown)

    @property
    def uses_proxy(self) -> bool:
        """Whether the system's proxy is used for https (``proxy=system`` or ``none``)."""
        return str(self._file.value("proxy", "system")) != "none"

    def remember_proxy(self, *, is_used: bool) -> None:
        """Remember whether the system's proxy is to be used."""
        self._file.setValue("proxy", "system" if is_used else "none")
