"""What the demo PBX can be told at its start, and the command line that says it."""

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import Field, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from contacts.demo.ids import LARGEST_COUNT

_LONGEST_LIFETIME_S = 10 * 365 * 24 * 3600


class CannotStart(Exception):
    """What the options ask for cannot be done; the message says why, in one sentence."""


class Blank(StrEnum):
    """How a field without a value is sent."""

    NULL = "null"
    ABSENT = "absent"
    EMPTY = "empty"


class Update(StrEnum):
    """What an update does to the fields that it does not name."""

    MERGE = "merge"
    REPLACE = "replace"


class Capabilities(StrEnum):
    """What it can do with contacts."""

    CORE = "core"  # list, add, retrieve, update
    FULL = "full"  # delete, mark as favorite and tell differences too


class Unknown(StrEnum):
    """How a path that it does not know is answered."""

    ERRORS = "errors"  # 404 with the API's errors
    HTML = "html"  # 404 with the page of a gateway
    PORTAL = "portal"  # 200 with a page where people sign in


class SignIn(StrEnum):
    """How people sign in."""

    SET = "token-set"  # name and password give access and refresh token
    BARE = "bare-token"  # they give an access token, without a word on its end
    SECOND_FACTOR = "second-factor"  # a code is asked for, too
    OLDER = "older"  # as before there was /auth
    NONE_SUCH = "none-such"  # not with a password: an access token is got elsewhere


class Verified(StrEnum):
    """What the right code of a second factor is answered with."""

    SET = "token-set"
    BARE = "bare-token"
    NOTHING = "nothing"


class Refresh(StrEnum):
    """What becomes of a refresh token that was used."""

    ROTATE = "rotate"  # a new one takes its place
    KEEP = "keep"  # it is answered again, and stays valid


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How one demo PBX is to behave.

    Attributes:
        port: where it listens, 0 for any that is free.
        contacts: how many are generated, up to 5,000,000.
        data: the folder that keeps what clients change; None keeps it until the end only.
        tidy: keep texts without blanks around them, and numbers in one form.
        token_lifetime: of an access token, in seconds.
        print_codes: write the codes of a second factor to standard output.
        lock_after: how many wrong passwords block the sign-in; None for any number.
        lock_time: how long they do, in seconds.
        force_reset: tell signed-in clients that their password has to be replaced.
        test_controls: answer under ``/demo`` too, where faults are ordered.
        stop_with_parent: end when standard input ends.
        certificate: PEM file; with it, https is spoken. It may hold the key as well.
    """

    port: int = 0
    contacts: int = 200
    data: Path | None = None
    seed: int = 1
    blank: Blank = Blank.NULL
    update: Update = Update.MERGE
    tidy: bool = False
    capabilities: Capabilities = Capabilities.FULL
    unknown: Unknown = Unknown.ERRORS
    sign_in: SignIn = SignIn.SET
    verified: Verified = Verified.SET
    print_codes: bool = False
    token_lifetime: int = 1800
    refresh: Refresh = Refresh.ROTATE
    lock_after: int | None = None
    lock_time: int = 900
    force_reset: bool = False
    test_controls: bool = False
    stop_with_parent: bool = False
    certificate: Path | None = None
    key: Path | None = None


def add_arguments(parser: ArgumentParser) -> None:
    """Teach *parser* the options; ``options_from`` reads what it found."""
    for flag, about in _ARGUMENTS.items():
        parser.add_argument(flag, **about)
    parser.set_defaults(**{field.name: field.default for field in fields(Options)})


def options_from(namespace: Namespace) -> Options:
    """Return the options that a parser taught by ``add_arguments`` has read."""
    return Options(
        **{field.name: _typed(field, getattr(namespace, field.name)) for field in fields(Options)}
    )


def arguments_for(options: Options) -> list[str]:
    """Return the command line that stands for *options*, folders and files made absolute."""
    line = []
    for field in fields(Options):
        flag, value = "--" + field.name.replace("_", "-"), getattr(options, field.name)
        if value is True:
            line.append(flag)
        elif value != field.default:
            line.append(f"{flag}={value.absolute() if isinstance(value, Path) else value}")
    return line


def _typed(field: Field[Any], found: Any) -> Any:  # noqa: ANN401 - of any field's type
    """Return what was found for *field*, as its choice where it has choices."""
    return type(field.default)(found) if isinstance(field.default, StrEnum) else found


def _whole_number(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text)
        if not lowest <= number <= highest:
            raise argparse.ArgumentTypeError(f"must be from {lowest} to {highest}: {text}")
        return number

    read.__name__ = "whole number"  # argparse says "invalid whole number value"
    return read


_ARGUMENTS: dict[str, dict[str, Any]] = {
    "--port": {
        "type": _whole_number(0, 65535),
        "metavar": "P",
        "help": "where to listen on this computer (default: any free port)",
    },
    "--contacts": {
        "type": _whole_number(0, LARGEST_COUNT),
        "metavar": "N",
        "help": "how many contacts to begin with (default: %(default)s)",
    },
    "--data": {
        "type": Path,
        "metavar": "DIR",
        "help": "keep changes in this folder (default: forget them at the end)",
    },
    "--seed": {
        "type": int,
        "metavar": "S",
        "help": "another number invents other people (default: %(default)s)",
    },
    "--blank": {
        "choices": [blank.value for blank in Blank],
        "help": "how fields without a value are sent (default: %(default)s)",
    },
    "--update": {
        "choices": [update.value for update in Update],
        "help": "keep or clear the fields that an update leaves out (default: %(default)s)",
    },
    "--tidy": {
        "action": "store_true",
        "help": "take away blanks around texts, and what stands between digits",
    },
    "--capabilities": {
        "choices": [capabilities.value for capabilities in Capabilities],
        "help": "core: no deleting, favorites and differences (default: %(default)s)",
    },
    "--unknown": {
        "choices": [unknown.value for unknown in Unknown],
        "help": "how a path that there is not is answered (default: %(default)s)",
    },
    "--sign-in": {
        "choices": [sign_in.value for sign_in in SignIn],
        "help": "how people sign in (default: %(default)s)",
    },
    "--verified": {
        "choices": [verified.value for verified in Verified],
        "help": "what the right second-factor code is answered with (default: %(default)s)",
    },
    "--print-codes": {
        "action": "store_true",
        "help": "write the codes of the second factor here, as there is no e-mail",
    },
    "--token-lifetime": {
        "type": _whole_number(1, _LONGEST_LIFETIME_S),
        "metavar": "SECONDS",
        "help": "how long an access token is valid (default: %(default)s)",
    },
    "--refresh": {
        "choices": [refresh.value for refresh in Refresh],
        "help": "replace or keep a refresh token that was used (default: %(default)s)",
    },
    "--lock-after": {
        "type": _whole_number(1, 1000),
        "metavar": "N",
        "help": "refuse every sign-in after so many wrong passwords (default: never)",
    },
    "--lock-time": {
        "type": _whole_number(1, _LONGEST_LIFETIME_S),
        "metavar": "SECONDS",
        "help": "for how long (default: %(default)s)",
    },
    "--force-reset": {
        "action": "store_true",
        "help": "say that the password has to be replaced",
    },
    "--test-controls": {
        "action": "store_true",
        "help": "let tests order faults under /demo",
    },
    "--stop-with-parent": {
        "action": "store_true",
        "help": "end when standard input ends",
    },
    "--certificate": {
        "type": Path,
        "metavar": "FILE",
        "help": "speak https with this PEM certificate",
    },
    "--key": {
        "type": Path,
        "metavar": "FILE",
        "help": "the key of the certificate, where it is a file of its own",
    },
}
