"""The user guide to read: its chapters, its links, and what was looked for in it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QShowEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractSlider, QFrame, QTextBrowser, QTextEdit, QWidget

from contacts.folding import folded
from gui.design import colours_for, space
from gui.guide import anchor_of
from gui.guide_document import blocks_of, chapters_of, document_of

_LETTERS_WIDE = 84  # longer lines are hard to follow to the next one

Place = tuple[int, int]
"""Where something begins and ends in the document."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A block of the text as it is searched, and where in the document each letter stands."""

    folded: str
    places: Sequence[int]


class GuideText(QTextBrowser):
    """Shows the guide, and goes to chapters and to what was looked for.

    Signals:
        link_pressed(href): a link that leads out of the guide.
        chapter_seen(number): that chapter stands at the top now, or holds the hit in sight.
    """

    link_pressed = Signal(object)
    chapter_seen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._wanted = ""
        self._shown: QTextDocument | None = None  # of ours; the first one is Qt's
        self._chapters: list[QTextBlock] = []
        self._lines: list[_Line] = []  # made when something is first looked for
        self._hits: list[Place] = []
        self._hit = -1
        self._looks_old = False
        self._redrawing = QTimer(self)
        self._redrawing.setSingleShot(True)
        self._redrawing.setInterval(0)
        self._redrawing.timeout.connect(self._redraw)
        self.setObjectName("guideText")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Always: else all is laid out twice, once without the bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def chapters(self) -> tuple[str, ...]:
        """The headings of the chapters, in order."""
        return tuple(block.text() for block in self._chapters)

    @property
    def hits(self) -> int:
        """How often there is what was looked for."""
        return len(self._hits)

    @property
    def hit(self) -> int:
        """Which of them is in sight, from 0; -1 for none."""
        return self._hit

    # Orders

    def show_text(self, text: str) -> None:
        """Show *text*, which is Markdown, from its beginning."""
        if text != self._text:
            self._text = text
            self._render()

    @Slot(object)
    def go_to(self, number: int) -> None:
        """Bring a chapter to the top."""
        self.document().size()  # lays out all of it: else the scroll bar ends too early
        block = self._chapters[number]
        top = self.document().documentLayout().blockBoundingRect(block).top() - space("half")
        self.verticalScrollBar().setValue(int(top))
        self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(int(top))

    @Slot(object)
    def look_for(self, wanted: str) -> None:
        """Mark where *wanted* stands, whatever its case and accents, and go to the next of it."""
        self._wanted = "".join(map(_folded, wanted.strip()))
        if self._wanted and not self._lines:
            self._lines = list(_lines_of(self.document()))
        self._hits = list(_places(self._lines, self._wanted)) if self._wanted else []
        here = self.textCursor().selectionStart()
        following = (place for place, hit in enumerate(self._hits) if hit[0] >= here)
        self._go_to_hit(next(following, 0) if self._hits else -1)

    def go_on(self, step: int) -> None:
        """Go to another place of what was looked for: the next for 1, the one before for -1."""
        if self._hits:
            self._go_to_hit((self._hit + step) % len(self._hits))

    def words_at_hit(self) -> str:
        """Return the line of the text that the hit in sight stands in."""
        return self.textCursor().block().text() if self._hit >= 0 else ""

    def move_by(self, action: QAbstractSlider.SliderAction) -> None:
        """Scroll as a key does."""
        self.verticalScrollBar().triggerAction(action)

    # Overrides of Qt

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours and the font that there are now; the place stays."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_hit") and self._text:
            self._looks_old = True
            if self.isVisible():
                self._redrawing.start()  # once, for all that changes with a theme

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has other colours or another font by now."""
        super().showEvent(event)
        self._redraw()

    def resizeEvent(self, event: object) -> None:
        """Keep lines from becoming too long to be followed."""
        widest = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        beside = max(0, self.width() - widest - self.verticalScrollBar().sizeHint().width())
        is_mirrored = self.isRightToLeft()
        self.setViewportMargins(beside if is_mirrored else 0, 0, 0 if is_mirrored else beside, 0)
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own
        if self._hits:
            self._mark_hits()  # other lines are in sight now

    # Drawing

    @Slot()
    def _redraw(self) -> None:
        """Show the text as it is to look now, where it was."""
        if self._looks_old:
            place = self.verticalScrollBar().value()
            self._render()
            self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        """Show the text in the sizes and colours that there are now."""
        before, self._looks_old = self._shown, False
        colours = colours_for(self.palette())
        self._shown = document_of(self._text, self.font(), colours, self)
        self._chapters, self._lines = chapters_of(self._shown), []
        self.setDocument(self._shown)
        if before is not None:
            before.deleteLater()
        self.look_for(self._wanted)

    def _go_to_hit(self, number: int) -> None:
        self._hit = number
        self._mark_hits()
        cursor = self.textCursor()
        if number >= 0:
            cursor.setPosition(self._hits[number][0])
            self.setTextCursor(cursor)
            self._bring_in_sight(self.cursorRect(cursor))
            starts = [block.position() for block in self._chapters]
            self.chapter_seen.emit(max(0, bisect_right(starts, cursor.position()) - 1))

    def _bring_in_sight(self, place: QRect) -> None:
        """Scroll where *place* is not in sight, or so near the end that nothing follows it."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if not 0 <= place.top() <= height * 3 // 4:
            bar.setValue(bar.value() + place.top() - height // 3)

    def _mark_hits(self) -> None:
        """Mark what of it is in sight: of a letter alone there are a thousand."""
        colours, marks = colours_for(self.palette()), []
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).block().position()
        last = self.cursorForPosition(view.bottomRight()).block()
        if first > last.position():  # it is not laid out yet, and all of it may come in sight
            first, last = 0, self.document().lastBlock()
        for number, (start, end) in enumerate(self._hits):
            if end <= first or start >= last.position() + last.length():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            looks = QTextCharFormat()
            looks.setBackground(colours.of("mark_chosen" if number == self._hit else "mark"))
            mark.format = looks
            marks.append(mark)
        self.setExtraSelections(marks)

    # Private slots

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.isRelative():
            anchors = [anchor_of(heading) for heading in self.chapters]
            anchor = url.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
            if anchor in anchors:
                self.go_to(anchors.index(anchor))
        else:
            self.link_pressed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    @Slot()
    def _on_scrolled(self) -> None:
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value()
        above = [
            number
            for number, block in enumerate(self._chapters)
            if layout.blockBoundingRect(block).top() <= top + space("large")
        ]
        if self._hits:
            self._mark_hits()
        self.chapter_seen.emit(above[-1] if above else 0)


@cache
def _folded(character: str) -> str:
    return folded(character)


def _lines_of(document: QTextDocument) -> Iterator[_Line]:
    for block in blocks_of(document):
        pieces = [_folded(character) for character in block.text()]
        places = [place for place, piece in enumerate(pieces, block.position()) for _ in piece]
        yield _Line("".join(pieces), places)


def _places(lines: Sequence[_Line], wanted: str) -> Iterator[Place]:
    """Yield where *wanted*, which is folded, stands in *lines*."""
    for line in lines:
        start = line.folded.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            yield line.places[start], line.places[end - 1] + 1
            start = line.folded.find(wanted, end)
