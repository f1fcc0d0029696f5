"""The user guide: a file of ``resources/help`` for each language, read on a worker.

Chapters are what stands below a heading. A link within the guide leads to ``#`` and the anchor
of a heading, made as GitHub makes it, so that the files can be read there, too.
"""

import logging
import re

from PySide6.QtCore import QObject, Signal

from gui.icons import RESOURCES
from gui.languages import SOURCE

HELP = RESOURCES / "help"
_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")
_log = logging.getLogger("switchbook.guide")


def anchor_of(heading: str) -> str:
    """Return by what a link leads to *heading*."""
    return _NOT_IN_ANCHORS.sub("", heading.strip().lower()).replace(" ", "-")


class Guide(QObject):
    """The guide in the language of the window, else in English.

    Signals:
        came(): it has been read; emitted on the thread that has read it.

    Attributes:
        text: as it stands in its file; empty where there is none, None until it was read.
    """

    came = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.text: str | None = None

    def read(self) -> None:
        """Read it; called on a worker."""
        text = ""
        for language in dict.fromkeys((self._language, SOURCE)):
            try:
                text = (HELP / f"{language}.md").read_text(encoding="utf-8")
                break
            except (OSError, UnicodeDecodeError):
                _log.warning("the guide cannot be read: %s", language, exc_info=True)
        self.text = text
        self.came.emit()
