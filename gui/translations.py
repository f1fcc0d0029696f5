"""Whether all that the window says and shows can be read here: translations, and resources.

Qt's own words (the buttons of its dialogs) come with Qt, a file a language but English; ours lie in
``resources/translations``. ``gui.languages`` puts them on.
"""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

from gui.icons import RESOURCES
from gui.languages import LANGUAGES, SOURCE, TRANSLATIONS

_NEEDED = (
    *(f"help/{code}.md" for code in LANGUAGES),
    "design/design.json",
    "design/style.qss",
    "design/controls.qss",
    "icons/switchbook.svg",
    "icons/add.svg",
)


def look_for_texts() -> tuple[str, str]:
    """Return which text is missing or unreadable, or "", and what there is."""
    missing = [name for name in _NEEDED if not (RESOURCES / name).is_file()]
    if missing:
        return f"resources are missing: {', '.join(missing)}", ""
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    others = [code for code in LANGUAGES if code != SOURCE]
    for folder, name, codes in (
        (of_qt, "qtbase", others),
        (TRANSLATIONS, "switchbook", LANGUAGES),
    ):
        unread = [code for code in codes if not QTranslator().load(f"{name}_{code}", str(folder))]
        if unread:
            return f"translations of {name} cannot be read: {', '.join(unread)}", ""
    return "", f"{len(LANGUAGES)} languages"
