"""Text from elsewhere, made fit to be shown, and folded to be searched.

What a server sends may hold anything that JSON can: NUL, lone surrogates, direction
overrides, a megabyte in one line. These functions decide how such text looks; the value
itself is never changed by them and goes back to the server as it came.
"""

import re
import unicodedata

CELL_LIMIT = 200  # code points; painting longer cells was measured to slow the whole table
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LINE_ENDS = re.compile(r"\r\n|[\r\u2028\u2029]")
_BLANKS = re.compile(r"[\t\n]+")
_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_DIRECTION_MARKS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """Return *text* for a text field: with plain line ends, and what cannot be drawn is marked."""
    if text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", _SURROGATES.sub("\ufffd", text))
    return _CONTROLS.sub("\ufffd", text)


def one_line(text: str, limit: int = CELL_LIMIT) -> str:
    """Return *text* for one line of at most *limit* code points, an ellipsis where it was cut.

    Direction overrides are left out: a name may be written from right to left, but it
    may not turn the text around it.
    """
    cut = text[: limit + 1]
    if not cut.isprintable():
        cut = _DIRECTION_MARKS.sub("", _BLANKS.sub(" ", shown(cut)))
    return cut if len(text) <= limit else cut[: limit - 1] + "…"


def isolated(text: str, limit: int = 60) -> str:
    """Return *text* to stand inside a sentence of ours, whatever its direction."""
    return f"{_FIRST_STRONG_ISOLATE}{one_line(text, limit)}{_POP_ISOLATE}"


_MARKS = re.compile(
    "[\u0300-\u036f"  # Latin, Greek, Cyrillic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Arabic
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"  # nothing to be seen
)
_STROKES = str.maketrans("łøđðħıŧŋĸىة", "loddhitnkيه")  # noqa: RUF001  # letters, not look-alikes
_LETTERS: dict[int, str | int] = {**_STROKES, ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th"}
_SPECIAL = re.compile(f"[{''.join(map(chr, _LETTERS))}]")
_UNSEARCHABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def folded(text: str) -> str:
    """Return *text* as it is searched and ordered: without case and accents.

    Letters that differ from a plain one by a stroke count as that one. Marks that make
    another letter, as in kana or Devanagari, stay. What is folded folds to itself.
    """
    if text.isascii():
        return text.lower() if text.isprintable() else _UNSEARCHABLE.sub("\ufffd", text.lower())
    if not text.isprintable():
        text = _UNSEARCHABLE.sub("\ufffd", text)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = _MARKS.sub("", text)
    if text.isascii():
        return text
    if _SPECIAL.search(text):
        text = text.translate(_LETTERS)
    return unicodedata.normalize("NFC", text)


def escaped(text: str) -> str:
    """Return *text* as ``html.escape`` does, without its module's table of two thousand names."""
    return text.translate(_SIGNS)
