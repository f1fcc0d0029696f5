"""The user guide as a document: Markdown in the sizes, spaces and colours of the design."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from gui.design import Colours, Size, sized, space

_FEATURES = QTextDocument.MarkdownFeature.MarkdownNoHTML
_FEATURES |= QTextDocument.MarkdownFeature.MarkdownDialectGitHub
_CODE = re.compile(r"`([^`]+)`")
_FROM_LEFT = "\u200e"  # around keys: a comma or arrow at their end would go astray
_LINE_HEIGHT = 125  # per cent
_TITLE_LEVEL = 1


def document_of(text: str, font: QFont, colours: Colours, parent: QObject) -> QTextDocument:
    """Return a document of *text*; as long as nothing shows it, nothing is laid out.

    Args:
        text: Markdown; what stands as code in it are keys.
        font: of what is no heading.
        colours: of links and keys.
        parent: owns the document.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(space("wide"))
    document.setIndentWidth(space("large"))
    option = document.defaultTextOption()
    option.setTextDirection(_direction_of(text))
    document.setDefaultTextOption(option)
    document.setMarkdown(_with_keys_as_here(text), _FEATURES)
    whole = QTextCursor(document)
    whole.beginEditBlock()
    for block in blocks_of(document):
        _dress(block, font, colours)
    whole.endEditBlock()
    return document


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield each paragraph, item and heading."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def chapters_of(document: QTextDocument) -> list[QTextBlock]:
    """Return the headings of the chapters; the title is none."""
    blocks = blocks_of(document)
    return [block for block in blocks if block.blockFormat().headingLevel() > _TITLE_LEVEL]


def _with_keys_as_here(text: str) -> str:
    """Return *text* with keys as this system and language write them, from the left always."""

    def as_here(code: re.Match[str]) -> str:
        keys = QKeySequence(code[1], QKeySequence.SequenceFormat.PortableText)
        is_one = keys.toString(QKeySequence.SequenceFormat.PortableText) == code[1]
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText) if is_one else code[1]
        return f"`{_FROM_LEFT}{shown}{_FROM_LEFT}`"

    return _CODE.sub(as_here, text)


def _direction_of(text: str) -> Qt.LayoutDirection:
    """Return in which direction *text* is read, by its first letter."""
    kinds = map(unicodedata.bidirectional, text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    direction = Qt.LayoutDirection
    return direction.LeftToRight if first == "L" else direction.RightToLeft


def _dress(block: QTextBlock, font: QFont, colours: Colours) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    is_amid_list = block.textList() is not None and block.next().textList() is not None
    cursor.mergeBlockFormat(_spaces(level, is_amid_list=is_amid_list))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if level:
        size = Size.LARGE if level == _TITLE_LEVEL else Size.TITLE
        looks = QTextCharFormat()
        looks.setFont(sized(font, size, is_bold=True))
        cursor.setCharFormat(looks)  # not merged: Markdown's own size would stay
        return
    for start, end, kind in list(_pieces(block)):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_looks_of_link(colours) if kind.isAnchor() else _key(font, colours))


def _spaces(level: int, *, is_amid_list: bool) -> QTextBlockFormat:
    """Return the spaces around a heading of *level*, or with 0 around a paragraph or an item."""
    looks = QTextBlockFormat()
    looks.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    looks.setTopMargin(space("large") if level > _TITLE_LEVEL else 0)
    looks.setBottomMargin(space("small") if is_amid_list else space("half"))
    return looks


def _looks_of_link(colours: Colours) -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setForeground(colours.of("link"))
    looks.setFontUnderline(True)  # not by colour alone
    return looks


def _key(font: QFont, colours: Colours) -> QTextCharFormat:
    """Return how a key looks: in the font around it, on a ground of its own."""
    looks = QTextCharFormat()
    looks.setFontFamilies([font.family()])
    looks.setFontFixedPitch(False)
    looks.setBackground(colours.of("hover"))
    return looks


def _pieces(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield the links and keys of *block*."""
    here = block.begin()
    while not here.atEnd():
        piece = here.fragment()
        kind = piece.charFormat()
        if kind.isAnchor() or kind.fontFixedPitch():
            yield piece.position(), piece.position() + piece.length(), kind
        here += 1
