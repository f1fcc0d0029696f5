"""From a text of a contact to where it leads: a call, a mail, a map, a page.

A number is handed on as it is dialled: digits, a leading ``+``, ``*`` and ``#``. What is
kept is never changed by that. Links are made of what was written and of nothing else; only
schemes that cannot run or read anything are followed. All of it is text of other people:
no link gets a second recipient, a header or a parameter from it, and no pattern here takes
more time than the text is long.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from urllib.parse import quote

from contacts.folding import one_line, shown

Link = tuple[int, int, str]
"""From where to before where in a text, in code points, and where it leads."""


class CallScheme(StrEnum):
    """How a call is asked for: of whatever makes calls here, or of a softphone."""

    TEL = "tel"
    SIP = "sip"


class MapChoice(StrEnum):
    """Whose map shows an address."""

    OPENSTREETMAP = "openstreetmap"
    GOOGLE = "google"
    APPLE = "apple"


_MAPS = {
    MapChoice.OPENSTREETMAP: "https://www.openstreetmap.org/search?query=",
    MapChoice.GOOGLE: "https://www.google.com/maps/search/?api=1&query=",
    MapChoice.APPLE: "https://maps.apple.com/?q=",
}

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WIDE = re.compile("[\uff01-\uff5e\u3000]")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_LETTERS = re.compile(r"(?<=800-)[A-Z][A-Z-]+\b")  # of a freephone number: 1-800-FLOWERS
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")  # E.161
_START = re.compile(r"\+[ ().]{0,3}(?=\d)|[\d*#]")
_NUMBER = re.compile("[\\d*#()\\[\\]./ \t\u00a0\u2007\u2009\u202f\u2010-\u2015\u2212-]*")
_INTERNAL = re.compile(r"\s#")  # "555-0100 #12" is an extension, "*21*12#" is not
_ZERO_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")
_WITH_ITS_ZERO = re.compile(r"(?:\+|00)\D*3\D*9\D*\(")  # Italy: the zero is part of the number
_NOT_DIALLED = re.compile(r"[^\d*#]+")
_WHOLE, _WHOLE_ABROAD = 7, 9  # digits; a stroke behind so many begins another number


def dialable(number: str) -> str:
    """Return *number* as it is dialled: digits, a leading +, * and #; "" where there is none.

    Of several numbers it is the first. An extension behind a number is left off, and so is
    the "(0)" that is not dialled from abroad. A short number stays as it is.
    """
    text = _plain(number)
    start = _START.search(text)
    if start is None or "@" in text:
        return ""
    is_plus = start[0].startswith("+")
    main = _NUMBER.match(text, start.end() if is_plus else start.start())
    written = ("+" if is_plus else "") + _first_of(main[0] if main else "", is_plus=is_plus)
    if written.startswith(("+", "00")) and not _WITH_ITS_ZERO.match(written):
        written = _ZERO_IN_BRACKETS.sub("", written)
    dialled = _NOT_DIALLED.sub("", written)
    if not dialled.strip("*#"):
        return ""
    return "+" + dialled if is_plus else dialled


def _plain(text: str) -> str:
    """Return *text* with ASCII digits and signs, and without what cannot be seen."""
    text = _UNSEEN.sub("", text.strip())
    text = _WIDE.sub(lambda wide: unicodedata.normalize("NFKC", wide[0]), text)
    text = _OTHER_DIGIT.sub(lambda digit: str(int(digit[0])), text)
    return _LETTERS.sub(lambda letters: letters[0].translate(_KEYPAD), text)


def _first_of(text: str, *, is_plus: bool) -> str:
    """Return the first number of *text*, without an extension set off by a sign."""
    if not text.startswith(("*", "#")) and (internal := _INTERNAL.search(text)):
        text = text[: internal.start()]
    whole = _WHOLE_ABROAD if is_plus or text.startswith("00") else _WHOLE
    before, stroke, _after = text.partition("/")
    is_another = stroke and len(_NOT_DIALLED.sub("", before)) >= whole
    return before if is_another else text


def call_link(number: str, scheme: CallScheme) -> str:
    """Return the link that calls *number*; "" where it cannot be dialled."""
    dialled = dialable(number)
    return f"{scheme}:{dialled.replace('#', '%23')}" if dialled else ""


_ADDRESS = re.compile(
    '[^\\s@<>()\\[\\]\\\\,;:"\x00-\x1f\x7f-\x9f\ud800-\udfff]+'
    '@[^\\s@<>()\\[\\]\\\\,;:"\x00-\x1f\x7f-\x9f\ud800-\udfff]+'
)
_IN_ANGLES = re.compile(r"[^<>@]*<([^<>]*)>\s*")


def mail_link(address: str) -> str:
    """Return the link that writes to *address*; "" where it is not exactly one."""
    named = _IN_ANGLES.fullmatch(address)
    plain = (named[1] if named else address).strip()
    if not _ADDRESS.fullmatch(plain) or _UNSEEN.search(plain):
        return ""
    return "mailto:" + quote(plain, safe="@!$'*+")


def map_link(address: str, choice: MapChoice) -> str:
    """Return the link that shows *address* on a map, its lines in one; "" where it is empty."""
    lines = (" ".join(one_line(line, len(line)).split()) for line in shown(address).split("\n"))
    query = ", ".join(filter(None, lines))
    return _MAPS[choice] + quote(query, safe="") if query else ""


_LATIN = "A-Za-z0-9\u00c0-\u024f"


@cache
def _link() -> re.Pattern[str]:
    """Return what finds links; making it takes too long for the start of a window."""
    return re.compile(
        r"(?<![A-Za-z0-9+.-])"
        r"(?:(?P<web>https?://[^\s<>\"`{}|\\^\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202f"
        r"\u2060-\u206f\u3000-\u303f\ud800-\udfff\ufeff-\uffff]+)"
        r"|(?P<mail>mailto:[^\s?&<>]+)"
        r"|(?P<tel>tel:[+0-9*#(][0-9*#().-]*)"
        r"|(?P<sip>sip:[A-Za-z0-9+*](?:[A-Za-z0-9+*._-]|%23)*"
        r"(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)?))"
        rf"|(?<![{_LATIN}.!#$%&*+/=?^_`{{|}}~'-])'*"
        rf"(?P<bare>[{_LATIN}_+][{_LATIN}._+'-]{{0,63}}@"
        rf"(?:[{_LATIN}-]{{1,63}}\.){{1,8}}[A-Za-z\u00c0-\u024f]{{2,63}})(?![{_LATIN}@_])",
        re.IGNORECASE,
    )


_CLOSING = ".,;:!?-'\u2019\u201d\u00bb"  # ends a sentence or a quotation, not a link
_PAGE = re.compile(r"https?://[^\W_][^/?#@]*(?:[/?#]|$)", re.IGNORECASE)


def links_in(text: str) -> list[Link]:
    """Return what is a link in *text*, in order: by scheme, or a bare e-mail address.

    Schemes are http, https, mailto, tel and sip, and nothing else. An address of a page
    with a user in front of its host is none: it would look like one host and lead to another.
    """
    return list(_links(text))


def _links(text: str) -> Iterator[Link]:
    for match in _link().finditer(text):
        kind = match.lastgroup or ""
        written = _without_closing(match[kind])
        if href := _href_of(kind, written):
            yield match.start(kind), match.start(kind) + len(written), href


def _without_closing(written: str) -> str:
    """Return *written* without what closes the sentence or the brackets it stands in."""
    surplus, end = written.count(")") - written.count("("), len(written)
    while written[end - 1] in _CLOSING or (written[end - 1] == ")" and surplus > 0):
        surplus -= written[end - 1] == ")"
        end -= 1
    return written[:end]


def _href_of(kind: str, written: str) -> str:
    match kind:
        case "bare":
            return mail_link(written)
        case "mail":
            return mail_link(written.partition(":")[2])
        case "tel":
            return call_link(written.partition(":")[2], CallScheme.TEL)
        case "web":
            return written if _PAGE.match(written) else ""
        case _:
            return written
