"""What some servers make of what they are sent: no blanks around it, numbers in one form."""

import re
import unicodedata
from collections.abc import Mapping

_NUMBERS = {
    "business",
    "business2",
    "mobile_phone",
    "mobile_phone2",
    "home_phone",
    "home_phone2",
    "other",
    "business_fax",
    "home_fax",
}
_BETWEEN = re.compile(r"(?<=[0-9])[ ()/.-]+(?=[0-9])")


def tidied(texts: Mapping[str, str]) -> dict[str, str]:
    """Return *texts*, by the names of their fields, as such a server keeps them."""
    return {name: _tidied(name, text) for name, text in texts.items()}


def _tidied(name: str, text: str) -> str:
    text = unicodedata.normalize("NFC", text.strip())
    return _BETWEEN.sub("", text) if name in _NUMBERS else text
