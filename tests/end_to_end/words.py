"""What the window says in another language, for tests that find things by their words."""

from PySide6.QtCore import QTranslator

from gui.languages import SOURCE, TRANSLATIONS


class Words:
    """The words of one language, by its code."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        if language != SOURCE:
            assert self._translator.load(str(TRANSLATIONS / f"switchbook_{language}.qm"))

    def of(self, context: str, text: str) -> str:
        """Return the English *text* of a class, in that language."""
        return self._translator.translate(context, text) or text

    def field(self, label: str) -> str:
        """Return what the field that is called *label* in English is called."""
        return self.of("fields", label)
