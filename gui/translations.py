"""The texts that are not in the code: Qt's translations, ours, and the resources.

Qt's own words (the buttons of its dialogs) come with Qt, a file a language. Ours would lie in
``resources/translations`` as ``switchbook_LANGUAGE.qm``; there are none yet, so the window speaks
English, and Qt's words are left in English too rather than mixed in.
"""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

from gui.icons import RESOURCES

FOLDER = RESOURCES / "translations"
_NEEDED = ("style.qss", "icons/switchbook.svg", "icons/add.svg")


def languages(folder: Path, name: str) -> list[str]:
    """Return the languages that *folder* has files NAME_LANGUAGE.qm for, in order."""
    return sorted(each.stem.removeprefix(f"{name}_") for each in folder.glob(f"{name}_*.qm"))


def look_for_texts() -> tuple[str, str]:
    """Return which text is missing or unreadable, or "", and what there is."""
    missing = [name for name in _NEEDED if not (RESOURCES / name).is_file()]
    if missing:
        return f"resources are missing: {', '.join(missing)}", ""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    of_qt, ours = languages(folder, "qtbase"), languages(FOLDER, "switchbook")
    for place, name, found in ((folder, "qtbase", of_qt), (FOLDER, "switchbook", ours)):
        unread = [each for each in found if not QTranslator().load(f"{name}_{each}", str(place))]
        if unread:
            return f"translations cannot be read: {', '.join(unread)}", ""
    if not of_qt:
        return f"Qt's translations are missing in {folder}", ""
    own = f"in {len(ours)}" if ours else "none yet: English"
    return "", f"Qt's in {len(of_qt)} languages, ours {own}"
