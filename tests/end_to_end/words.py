"""What the window says in another language, for tests that find things by their words."""

from PySide6.QtCore import QLibraryInfo, QTranslator

from gui.languages import SOURCE, TRANSLATIONS


class Words:
    """The words of one language, by its code."""

    def __init__(self, language: str) -> None:
        self._translators: list[QTranslator] = []
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = f"{TRANSLATIONS}/switchbook_{language}.qm"  # of English, too: "1 change"
        for file in (own,) if language == SOURCE else (own, f"{qt}/qtbase_{language}.qm"):
            self._translators.append(QTranslator())
            assert self._translators[-1].load(file)

    def of(self, context: str, text: str, count: int = -1) -> str:
        """Return the English *text* of a class, in that language; "%Ln" stays for *count*."""
        found = (each.translate(context, text, "", count) for each in self._translators)
        return next(filter(None, found), text)

    def field(self, label: str) -> str:
        """Return what the field that is called *label* in English is called."""
        return self.of("fields", label)
