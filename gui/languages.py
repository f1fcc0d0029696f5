"""Which languages the window speaks, and how one is put on.

Widgets build their words once, so a language holds as long as the window: for another one
there has to be another window, as ``gui.succession`` makes it.
English stands in the source; its file has only what is counted, "1 contact" beside "2 contacts".
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui.icons import RESOURCES

TRANSLATIONS = RESOURCES / "translations"
SOURCE = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        SOURCE: "English",
        "de": "Deutsch",
        "fr": "Français",
        "es": "Español",
        "ja": "日本語",
        "ar": "العربية",
    }
)
"""Each language by its code, with the name that it has for those who speak it."""


_SPEAKING = "translators"  # of an application


def language_for(chosen: str, system: QLocale) -> str:
    """Return the code of the language *chosen*, else of the first of the system's that is here."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (name.partition("-")[0] for name in system.uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), SOURCE)


def locale_for(code: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written in the language *code*.

    That is as the system writes them where it speaks that language, else as in the system's
    country, if people there do; in English on a system that speaks nothing, by 24 hours.
    """
    language = QLocale.codeToLanguage(code)
    if code == SOURCE and system.language() is QLocale.Language.C:
        return QLocale(language, QLocale.Country.Europe)  # C itself groups no digits
    is_spoken = system.language() is language
    return system if is_spoken else QLocale(language, system.territory())


def install(application: QApplication, code: str) -> bool:
    """Let *application* speak the language *code*, and no other; widgets made before do not.

    Returns:
        Whether all words are there; else some of them are English.
    """
    locale = locale_for(code, QLocale.system())
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    fall_silent(application)
    files = [str(TRANSLATIONS / f"switchbook_{code}.qm")]
    if code != SOURCE:  # in which Qt itself speaks
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files.insert(0, f"{qt}/qtbase_{code}.qm")
    return all([_is_added(application, file) for file in files])  # noqa: C419  # each is tried


def fall_silent(application: QApplication) -> None:
    """Let *application* speak no language but that of the source."""
    # Not by findChildren: PySide finds out what each child is, which took 15 ms.
    for before in vars(application).pop(_SPEAKING, ()):
        application.removeTranslator(before)
        before.deleteLater()


def _is_added(application: QApplication, file: str) -> bool:
    translator = QTranslator(application)
    vars(application).setdefault(_SPEAKING, []).append(translator)
    return translator.load(file) and application.installTranslator(translator)
