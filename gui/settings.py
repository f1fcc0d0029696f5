"""What the window remembers of itself: geometry and looks, in the profile's folder.

Nothing of a contact and no token is written here. Reading and writing go through
``QSettings``; both happen at start and at closing only.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt

from contacts.contact import BY_WIRE
from contacts.view import LAST_WORD, Order
from gui.preferences import Preferences

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
    def preferences(self) -> Preferences:
        """What the person has chosen."""
        return Preferences.read(self._file)

    def remember_preferences(self, preferences: Preferences) -> None:
        """Remember what the person has chosen."""
        preferences.write(self._file)

    @property
    def uses_proxy(self) -> bool:
        """Whether the system's proxy is used for https (``proxy=system`` or ``none``)."""
        return str(self._file.value("proxy", "system")) != "none"

    def remember_proxy(self, *, is_used: bool) -> None:
        """Remember whether the system's proxy is to be used."""
        self._file.setValue("proxy", "system" if is_used else "none")

    @property
    def has_signed_in(self) -> bool:
        """Whether somebody has ever signed in on this profile, kept there or not."""
        return self._is_set("has_signed_in")

    def remember_sign_in(self) -> None:
        """Remember that somebody has signed in; not who."""
        self._file.setValue("has_signed_in", "yes")

    @property
    def columns(self) -> int:
        """Of how many columns the widths are remembered; 0 for none."""
        value = str(self._file.value("columns/count", ""))
        return int(value) if value.isascii() and value.isdigit() else 0

    def remember_columns(self, count: int) -> None:
        """Remember of how many columns there are widths."""
        self._file.setValue("columns/count", count)

    @property
    def order(self) -> Order:
        """In which order the contacts stood."""
        by = str(self._file.value("order/by", ""))
        if by != LAST_WORD and by not in BY_WIRE:
            return Order()
        return Order(by, self._is_set("order/descending"), self._is_set("order/skips_particles"))

    def remember_order(self, order: Order) -> None:
        """Remember in which order the contacts stand."""
        self._file.setValue("order/by", order.by)
        self._file.setValue("order/descending", "yes" if order.is_descending else "no")
        self._file.setValue("order/skips_particles", "yes" if order.skips_particles else "no")

    def _is_set(self, key: str) -> bool:
        return str(self._file.value(key, "no")) == "yes"
