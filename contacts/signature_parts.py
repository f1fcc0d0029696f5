"""A signature cut into parts: mail addresses, numbers, links, and the words between them.

Cutting says where a part stands and what label it has; which field it belongs to is
decided by ``signature``. Each character is looked at a bounded number of times.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from contacts.signature_words import (
    Label,
    is_legal_form,
    is_noise,
    is_strong,
    label_of,
    names_company,
    names_place,
    names_role,
    words_in,
)


class Sort(Enum):
    """What a part is."""

    WORDS = auto()
    EMAIL = auto()
    NUMBER = auto()
    LINK = auto()


Place = tuple[int, int]
"""From where to before where in the text, in code points."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a signature.

    Attributes:
        line: the number of its line; lines without anything count, too.
        whole: where it stands, with its label.
        place: where its value stands; nowhere, for a label that stands alone.
        labels: what its label says.
    """

    sort: Sort
    line: int
    whole: Place
    place: Place
    labels: frozenset[Label] = frozenset()


_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_INVISIBLE = dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_PLAIN = _FULL_WIDTH | dict.fromkeys((0x3000, 0xA0, 0x202F, 0x2007, *_INVISIBLE), 0x20)

_ENDS = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_LINE = re.compile(f"([^{_ENDS}]*)(?:\r\n|[{_ENDS}]|$)")
_EXACT = re.compile(
    r"(?P<link>(?<!\w)(?:https?://|www\.)[^\s<>|]+)"
    r"|(?P<email>(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
    r"|(?P<number>[+(]{0,2}\d(?:[ .()/\-\u2010-\u2013]{0,3}\d)+)"
)
_EXTENSION = re.compile(
    r"[ ,]{0,2}(?:ext|extension|x|durchwahl|dw|poste|内線|تحويلة)[.: ]{0,2}\d{1,6}(?!\d)",
    re.IGNORECASE,
)
_LABEL_BEHIND = re.compile(r" ?\(([^()]{1,20})\)")
_BETWEEN_NUMBERS = re.compile(r"(?<= )[/\-\u2013](?= )")
_NO_NUMBER = re.compile(
    r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}|(?:19|20)\d\d ?[-\u2013] ?(?:19|20)\d\d"
)
_SEPARATOR = re.compile(
    "[|;•·▪●►»«<>\t、،‖¦]|,(?!\\d)|(?<=[\\s\\d])[-\u2013\u2014/~*]+(?=\\s)|(?<=\\s)@(?=\\s)| {3,}"
)
_AT = re.compile(r"(?<=\s)(?:at|bei|chez)(?=\s)")
_ON_BEHALF = re.compile(r"(?:i\. ?[AV]\.|ppa\.)\s+(?=\w)")
_EDGES = " \t-\u2013\u2014\u2010*_=~#:|\"“”„'»«>."
_FEWEST, _MOST, _FEWEST_LABELLED = 7, 17, 3  # digits
_LONGEST_LABEL = 6  # words
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def parts_of(text: str) -> tuple[Part, ...]:
    """Cut *text* into parts, in order."""
    plain = text.translate(_PLAIN)
    return tuple(
        part
        for number, line in enumerate(_LINE.finditer(plain))
        for part in _Line(plain, number, line.span(1)).parts()
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a text whose characters are as plain as can be."""

    text: str
    number: int
    place: Place

    def parts(self) -> Iterator[Part]:
        done, end = self.place
        for match in _EXACT.finditer(self.text, done, end):
            if match.start() < done:
                continue
            sort = Sort[(match.lastgroup or "").upper()]
            label, labels, strong = self._label_before(done, match.start())
            if sort is Sort.NUMBER:
                numbers = list(self._numbers(done, match, labels, is_labelled=strong))
                if not numbers:
                    continue
            else:
                numbers = [Part(sort, self.number, (label, match.end()), match.span(), labels)]
            yield from self._words(done, label)
            yield from numbers
            done = numbers[-1].whole[1]
        yield from self._words(done, end)

    def _label_before(self, start: int, end: int) -> tuple[int, frozenset[Label], bool]:
        """Return where the label before *end* begins, what it says, and how surely."""
        begin, labels, strong = end, set(), False
        for word in reversed(words_in(self.text[max(start, end - 60) : end])[-_LONGEST_LABEL:]):
            label = label_of(word[0])
            if label is None and not is_noise(word[0]):
                break
            if label is not None:
                labels.add(label)
                strong = strong or is_strong(word[0])
            if labels:
                begin = max(start, end - 60) + word.start()
        return begin, frozenset(labels), strong

    def _numbers(
        self, done: int, match: re.Match[str], labels: frozenset[Label], *, is_labelled: bool
    ) -> Iterator[Part]:
        """Yield what of *match* is a number that can be dialled; one that stands alone is."""
        start, end = match.span()
        count = _digits(match[0])
        begin, labels_found, _ = self._label_before(done, start)
        before = self.text[done:begin]
        fewest = _FEWEST_LABELLED if is_labelled else _FEWEST
        if not fewest <= count or _NO_NUMBER.fullmatch(match[0]) or before.endswith("〒"):
            return
        if not labels and not self._stands_alone(done, match):
            return
        for piece_start, piece_end in _numbers_in(self.text, start, end):
            if _digits(self.text[piece_start:piece_end]) > _MOST:
                return
            extension = _EXTENSION.match(self.text, piece_end, self.place[1])
            stop = extension.end() if extension else piece_end
            whole, behind = self._label_behind(stop)
            first = begin if piece_start == start else piece_start
            place = (piece_start, stop)
            yield Part(Sort.NUMBER, self.number, (first, whole), place, labels_found | behind)

    def _stands_alone(self, done: int, match: re.Match[str]) -> bool:
        before = _SEPARATOR.split(self.text[max(done, match.start() - 200) : match.start()])[-1]
        if match[0].lstrip("(").startswith(("+", "00")):
            return not before or not before[-1].isalnum()
        stop = self._label_behind(match.end())[0]
        extension = _EXTENSION.match(self.text, match.end(), self.place[1])
        stop = max(stop, extension.end() if extension else 0)
        behind = _SEPARATOR.split(self.text[stop : min(self.place[1], stop + 200)], maxsplit=1)[0]
        return not words_in(before) and not words_in(behind)

    def _label_behind(self, stop: int) -> tuple[int, frozenset[Label]]:
        """Return where a label in brackets behind *stop* ends, and what it says."""
        match = _LABEL_BEHIND.match(self.text, stop, self.place[1])
        found = {label_of(word[0]) for word in words_in(match[1])} if match else set()
        labels = frozenset(label for label in found if label)
        return (match.end(), labels) if match and labels else (stop, frozenset())

    def _words(self, start: int, end: int) -> Iterator[Part]:
        """Yield the words from *start* to *end*, cut where something else begins."""
        place = start
        for separator in _SEPARATOR.finditer(self.text, start, end):
            yield from self._cut_further(place, separator.start())
            place = separator.end()
        yield from self._cut_further(place, end)

    def _cut_further(self, start: int, end: int) -> Iterator[Part]:
        start, end = self._trimmed(start, end)
        piece = self.text[start:end]
        if not words_in(piece):
            return
        at = _AT.search(piece)
        if at and names_role(piece[: at.start()]):
            yield self._part(start, start + at.start())
            yield self._part(start + at.end(), end)
        elif " " in piece and _EAST_ASIAN.search(piece) and not names_place(piece):
            yield from self._cut_at_blanks(start, end)
        else:
            yield self._part(start, end)

    def _cut_at_blanks(self, start: int, end: int) -> Iterator[Part]:
        """Cut "営業部 部長 山田 太郎" into role and name."""
        groups: list[tuple[str, int, int]] = []
        for match in re.finditer(r"\S+", self.text[start:end]):
            word, place = match[0], (start + match.start(), start + match.end())
            sort = "company" if names_company(word) else "role" if names_role(word) else "name"
            before = groups[-1] if groups else None
            is_one = before is not None and (
                before[0] == sort
                or is_legal_form(self.text[before[1] : before[2]])
                or (is_legal_form(word) and before[0] == "name")
            )
            if before and is_one:
                joined = "company" if "company" in (sort, before[0]) else sort
                groups[-1] = (joined, before[1], place[1])
            else:
                groups.append((sort, *place))
        yield from (self._part(first, last) for _, first, last in groups)

    def _part(self, start: int, end: int) -> Part:
        """Make a part of words; what stands before a colon may be its label."""
        start, end = self._trimmed(start, end)
        behalf = _ON_BEHALF.match(self.text, start, end)
        value = behalf.end() if behalf else start
        labels: set[Label] = set()
        colon = self.text.find(":", start, min(end, start + 40) + 1)
        if colon > 0:
            words = [word[0] for word in words_in(self.text[start:colon])]
            found = [label_of(word) for word in words]
            if all(label or is_noise(word) for label, word in zip(found, words, strict=True)):
                labels = {label for label in found if label}
                value = min(end, self._trimmed(colon + 1, end)[0]) if labels else value
        return Part(Sort.WORDS, self.number, (start, end), (value, end), frozenset(labels))

    def _trimmed(self, start: int, end: int) -> Place:
        piece = self.text[start : max(start, end)]
        left = len(piece) - len(piece.lstrip(_EDGES))
        right = len(piece.rstrip(_EDGES.replace(".", "")))
        if piece[left:right].startswith("(") and piece[left:right].endswith(")"):
            left, right = left + 1, right - 1
        return (start + left, max(start + left, start + right))


def _numbers_in(text: str, start: int, end: int) -> Iterator[Place]:
    """Yield the place of the number, or of several with a stroke between them."""
    cuts = [start, *(cut.end() for cut in _BETWEEN_NUMBERS.finditer(text, start, end)), end + 1]
    pieces = [text[first : last - 1] for first, last in pairwise(cuts)]
    if len(pieces) == 1 or min(map(_digits, pieces)) < _FEWEST:
        yield (start, end)
        return
    for first, piece in zip(cuts, pieces, strict=False):
        blanks = len(piece) - len(piece.lstrip())
        yield (first + blanks, first + blanks + len(piece.strip()))


def _digits(text: str) -> int:
    return sum(character.isdecimal() for character in text)
