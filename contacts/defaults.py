"""What an administrator has set for everybody on this computer; read once, never written.

The file is ``defaults.ini`` in the platform's place for the settings of a machine. Every value may
be left out; one that makes no sense is left out too, and the log says which. Nobody is kept from
starting by it.
"""

import logging
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from contacts.address import parse_address
from contacts.errors import AddressInvalid

if TYPE_CHECKING:
    from configparser import ConfigParser

_MOST_BYTES = 64 * 1024
_MOST_DOMAIN = 280  # code points, by the vendor's schema
_UNITS_S: Mapping[str, int] = {"": 1, "s": 1, "m": 60, "h": 3_600, "d": 86_400}
_INTERVAL = re.compile(r"(\d{1,9})\s*([smhd]?)", re.ASCII)
_LONGEST_S = 86_400
_Value = TypeVar("_Value")
_log = logging.getLogger("switchbook.defaults")


class Way(Enum):
    """A way to sign in."""

    PASSWORD = "password"  # noqa: S105  # a word of the file
    TOKEN = "token"  # noqa: S105  # as above


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds unless the person types something else.

    Attributes:
        server: a server address; empty for none.
        domain: empty for none.
        ways: how people may sign in; never empty.
        shortest_rest_s: for how long a list that was read is not read again by itself, at least.
    """

    server: str = ""
    domain: str = ""
    ways: frozenset[Way] = frozenset(Way)
    shortest_rest_s: float = 0.0


def place(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the file is on *platform*, if it is there."""
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA", r"C:\ProgramData"), "Switchbook", "defaults.ini")
    if platform == "darwin":
        return Path("/Library/Application Support/Switchbook/defaults.ini")
    return Path("/etc/switchbook/defaults.ini")


def read(path: Path) -> Defaults:
    """Return what the file *path* says; nothing special where it is not there or unreadable."""
    try:
        text = _text(path)
    except FileNotFoundError:
        return Defaults()
    except (OSError, ValueError) as error:
        return _left_out(path, error)
    import configparser  # not where there is no file, as on most computers

    try:
        parser = configparser.ConfigParser(interpolation=None, inline_comment_prefixes=(";",))
        parser.read_string(text)
    except (ValueError, configparser.Error) as error:
        return _left_out(path, error)
    return _parsed(parser)


def _left_out(path: Path, error: Exception) -> Defaults:
    _log.warning("%s cannot be read and is left out: %s", path, type(error).__name__)
    return Defaults()


def _text(path: Path) -> str:
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    return content.decode("utf-8-sig")


def _parsed(parser: "ConfigParser") -> Defaults:
    def value(section: str, name: str, parse: Callable[[str], _Value], otherwise: _Value) -> _Value:
        text = parser.get(section, name, fallback="").strip()
        if not text:
            return otherwise
        try:
            return parse(text)
        except ValueError as error:
            _log.warning("in defaults.ini, %s of [%s] is left out: %s", name, section, error)
            return otherwise

    return Defaults(
        value("sign-in", "server", _server, ""),
        value("sign-in", "domain", _domain, ""),
        value("sign-in", "kinds", _ways, frozenset(Way)),
        value("refresh", "interval", _seconds, 0.0),
    )


def _server(text: str) -> str:
    try:
        return str(parse_address(text))
    except AddressInvalid as error:
        raise ValueError("it is no server address") from error


def _domain(text: str) -> str:
    if len(text) > _MOST_DOMAIN or not text.isprintable():
        raise ValueError("it is too long or cannot be printed")
    return text


def _ways(text: str) -> frozenset[Way]:
    """Read words with commas between; a word that is none makes the whole one senseless."""
    words = {word.strip().lower() for word in text.split(",")}
    if not words <= {way.value for way in Way}:
        raise ValueError("it takes password, token, or both with a comma between")
    return frozenset(map(Way, words))


def _seconds(text: str) -> float:
    found = _INTERVAL.fullmatch(text.lower())
    if found is None:
        raise ValueError("it takes a number of seconds, or one with m, h or d")
    return float(min(int(found[1]) * _UNITS_S[found[2]], _LONGEST_S))
