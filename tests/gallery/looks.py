"""In which looks every state is taken: colours, direction, size of type."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from gui import languages
from gui.design import Scheme
from gui.theme import Theme

_SCHEMES = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
FROM_RIGHT = "ar"


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is looked at.

    Attributes:
        percent: the size of type, of that of the system.
        is_strong: whether with more contrast.
    """

    scheme: Scheme
    language: str
    percent: int
    is_strong: bool = False

    @property
    def name(self) -> str:
        """What pictures and tests call it."""
        side = "rtl" if self.language == FROM_RIGHT else "ltr"
        strength = "-contrast" if self.is_strong else ""
        return f"{self.scheme}-{side}-{self.percent}{strength}"


# In an order in which neighbours have little in common: the ordinary run takes them in turn.
_ALL = [Look(*each) for each in product(Scheme, (languages.SOURCE, FROM_RIGHT), (100, 200))]
LOOKS = tuple(_ALL[place] for place in (0, 7, 2, 5, 1, 6, 3, 4))
STRONG_LOOKS = tuple(Look(each, languages.SOURCE, 100, is_strong=True) for each in Scheme)
TAKEN_STRONG = frozenset(  # states with every role of the colours
    (
        "list-with-badges",
        "list-with-hits",
        "list-with-many-chosen",
        "card-full",
        "form-with-problems",
        "conflict-of-two-fields",
        "many-notices-at-once",
        "settings-page",
        "palette-with-hits",
        "history-of-all",
        "sign-in-refused",
        "guide-with-hits",
    )
)


def looks_of(state: str, looks: Sequence[Look] = LOOKS) -> tuple[Look, ...]:
    """Return in which of *looks* a state is taken, and with more contrast where that matters."""
    return (*looks, *(STRONG_LOOKS if state in TAKEN_STRONG else ()))


@contextmanager
def worn(application: QApplication, look: Look) -> Iterator[Theme]:
    """Let *application* have that look for widgets made inside, and its own again after it."""
    before = application.font()
    application.setFont(_sized(before, look.percent))
    languages.install(application, look.language)
    theme = Theme(application, _SCHEMES[look.scheme], more_contrast=look.is_strong)
    try:
        yield theme
    finally:
        theme.deleteLater()
        languages.fall_silent(application)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.system())
        application.setFont(before)
        Theme(application, Qt.ColorScheme.Unknown).deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _sized(font: QFont, percent: int) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * percent / 100)
    return result
