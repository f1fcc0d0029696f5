"""Links to Switchbook: ``switchbook:find?text=Miller`` looks for that text.

Any page can hold such a link, so it is hostile: it may fill the search box and nothing else. What
is too long, or no link of ours, means nothing.
"""

from urllib.parse import parse_qs, urlsplit

from contacts.folding import one_line

SCHEME = "switchbook"
MOST_CHARACTERS = 2_000
_MOST_TEXT = 200  # code points; more than anybody looks for
_ORDER = "find"


def is_link(word: str) -> bool:
    """Is *word*, of a command line, meant as a link?"""
    return word.lower().startswith(f"{SCHEME}:")


def text_in(link: str) -> str:
    """Return what *link* looks for, as one plain line; empty where it says nothing of use."""
    if len(link) > MOST_CHARACTERS or not is_link(link):
        return ""
    try:
        parts = urlsplit(link)
        values = parse_qs(parts.query, max_num_fields=5).get("text", [""])
    except ValueError:
        return ""
    is_ours = (parts.netloc or parts.path).strip("/") == _ORDER
    return one_line(values[0], _MOST_TEXT).strip() if is_ours else ""
