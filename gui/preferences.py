"""What the person has chosen on the settings page, and how it stands in ``settings.ini``.

Theme and order of names are kept under the keys that ``gui.settings`` has always read; what
the file holds instead of a choice, or does not hold at all, counts as never chosen.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSettings

from contacts.contact import NAME
from contacts.dialing import MapChoice
from contacts.view import LAST_WORD
from gui.languages import LANGUAGES

Choice = TypeVar("Choice", bound=StrEnum)

_COUNTRY = re.compile("[A-Z]{2}")
_ORDERS_OF_NAMES = (NAME.wire, LAST_WORD)


class NameOrder(StrEnum):
    """By which of its words a name is ordered; as ``contacts.view.Order.by`` says it."""

    FIRST_WORD = NAME.wire
    LAST_WORD = LAST_WORD


class Density(StrEnum):
    """How much room a row of the list takes."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class NumberClick(StrEnum):
    """What a click on a number does."""

    TEL = "tel"
    SIP = "sip"


class Refresh(StrEnum):
    """How often the PBX is asked what is new."""

    OFTEN = "often"
    QUARTERLY = "15min"
    HOURLY = "hourly"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that can be chosen; as made, what holds for who never chose.

    Attributes:
        more_contrast: whether colours are those of high contrast, whatever the system says.
        skips_particles: whether "de Vries" stands under V.
        language: one of ``gui.languages.LANGUAGES``; empty for the system's.
        country: where numbers without a country belong, as in ISO 3166; empty for the system's.
    """

    names: NameOrder = NameOrder.FIRST_WORD
    skips_particles: bool = False
    density: Density = Density.COMFORTABLE
    shows_initials: bool = True
    theme: ThemeChoice = ThemeChoice.SYSTEM
    more_contrast: bool = False
    language: str = ""
    number_click: NumberClick = NumberClick.TEL
    country: str = ""
    map: MapChoice = MapChoice.OPENSTREETMAP
    refresh: Refresh = Refresh.OFTEN

    @classmethod
    def read(cls, settings: QSettings) -> "Preferences":
        """Return what *settings* hold."""
        usual = cls()
        language, country = _text(settings, "language"), _text(settings, "country")
        return cls(
            names=_order_of_names(settings),
            skips_particles=_is_set(settings, "order/skips_particles", usual.skips_particles),
            density=_choice(settings, "density", usual.density),
            shows_initials=_is_set(settings, "initials", usual.shows_initials),
            theme=_choice(settings, "theme", usual.theme),
            more_contrast=_is_set(settings, "more_contrast", usual.more_contrast),
            language=language if language in LANGUAGES else usual.language,
            number_click=_choice(settings, "number_click", usual.number_click),
            country=country if _COUNTRY.fullmatch(country) else usual.country,
            map=_choice(settings, "map", usual.map),
            refresh=_choice(settings, "refresh", usual.refresh),
        )

    def write(self, settings: QSettings) -> None:
        """Put all of it into *settings*; a list ordered by another field than the name stays so."""
        if _text(settings, "order/by") in ("", *_ORDERS_OF_NAMES):
            settings.setValue("order/by", str(self.names))
        values = {
            "order/names": self.names,
            "order/skips_particles": _yes_or_no(self.skips_particles),
            "density": self.density,
            "initials": _yes_or_no(self.shows_initials),
            "theme": self.theme,
            "more_contrast": _yes_or_no(self.more_contrast),
            "language": self.language,
            "number_click": self.number_click,
            "country": self.country,
            "map": self.map,
            "refresh": self.refresh,
        }
        for key, value in values.items():
            settings.setValue(key, str(value))


def _order_of_names(settings: QSettings) -> NameOrder:
    """Return how the list stands, if by name; else how names stood last."""
    by = _text(settings, "order/by")
    if by in _ORDERS_OF_NAMES:
        return NameOrder(by)
    return _choice(settings, "order/names", NameOrder.FIRST_WORD)


def _choice(settings: QSettings, key: str, usual: Choice) -> Choice:
    try:
        return type(usual)(_text(settings, key))
    except ValueError:
        return usual


def _is_set(settings: QSettings, key: str, usual: bool) -> bool:  # noqa: FBT001  # as of _choice
    return {"yes": True, "no": False}.get(_text(settings, key), usual)


def _yes_or_no(value: bool) -> str:  # noqa: FBT001  # the value itself
    return "yes" if value else "no"


def _text(settings: QSettings, key: str) -> str:
    """Return the text under *key*; a comma makes a list of it, which is no choice of ours."""
    value = settings.value(key, "")
    return value if isinstance(value, str) else ""
