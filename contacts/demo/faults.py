"""Faults that a test orders: which one meets a request, and how often it may.

Faults are looked through in the order in which they were given. One that matches a
request's method and path first lets ``skip`` such requests pass, then acts ``times``
times, or until it is cleared. Of those that may act, a request meets the first
``latency`` and the first of any other kind; the others keep their ``times``.
"""

import json
import re
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from contacts.demo.refusals import refusal

_FIRST_REFUSAL = 400
_REDIRECTS = (301, 302, 303, 307, 308)
_FOUND = 302
_FRAMING = {b"content-length", b"transfer-encoding"}
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_ORDERED = b'{"errors":[{"code":"UNKNOWN","message":"A test ordered this answer."}]}'


class Kind(StrEnum):
    """What happens to a request."""

    LATENCY = "latency"  # it is worked on late
    STATUS = "status"  # another status is answered
    CUT = "cut"  # the connection is cut before the first byte of an answer
    CUT_BODY = "cut_body"  # it is done; the connection is cut in the middle of the answer
    NEVER = "never"  # nothing is answered, until the client leaves
    BODY = "body"  # it is done; something else is answered
    REDIRECT = "redirect"  # the client is sent elsewhere
    RAW = "raw"  # bytes are sent that need not be HTTP, and the connection is closed
    ENDLESS = "endless"  # an answer without end, until the client leaves
    DRIP = "drip"  # it is done; the body of the answer comes byte by byte


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One order.

    Attributes:
        path: a regular expression for the whole path below ``/api``, decoded.
        times: how often it acts; None for until it is cleared.
        skip: how many matching requests pass before.
        seconds: how long a ``latency`` is, or the pause after each byte of a ``drip``.
        applied: whether the request is done first, where that is not in the kind.
        status: of ``status``, ``body``, ``endless`` and ``redirect`` (there 302, if not given).
        content_type: None for an answer that does not name one.
        headers: sent beside the content type; those of the length are none of them.
        location: of ``redirect``: any text without control characters, sent in UTF-8.
        rate: of ``endless``, in bytes a second.
        body: what is answered. Instead of text, ``body_base64`` gives bytes. Where neither is
            given, a status from 400 on carries the API's ``errors``. Of ``raw`` it is the
            whole answer with its status line; of ``endless``, what is repeated.
    """

    kind: Kind
    path: str = ".*"
    method: str | None = None
    times: int | None = None
    skip: int = 0
    seconds: float = 0
    applied: bool = False
    status: int = 200
    content_type: str | None = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    location: str | None = None
    rate: int = 1_000_000
    body: str | None = None
    body_base64: str | None = None

    def is_done_first(self) -> bool:
        """Return whether the request has its effect before the fault acts."""
        return self.applied or self.kind in (Kind.BODY, Kind.CUT_BODY, Kind.DRIP)

    def header_pairs(self) -> list[tuple[bytes, bytes]]:
        """Return the headers of the ordered answer, without its length."""
        named = {name.lower(): value.encode("latin-1") for name, value in self.headers.items()}
        if self.location is not None:
            named["location"] = self.location.encode()
        if self.content_type is not None:
            named = {"content-type": self.content_type.encode("latin-1")} | named
        return [(name.encode("latin-1"), value) for name, value in named.items()]

    def content(self) -> bytes:
        """Return the body of the ordered answer."""
        if self.body_base64 is not None:
            return b64decode(self.body_base64, validate=True)
        if self.body is None:
            return _ORDERED if self.status >= _FIRST_REFUSAL else b""
        return self.body.encode()


@dataclass(frozen=True, slots=True)
class Meeting:
    """The faults that one request meets: so much delay, then at most one of another kind."""

    seconds: float = 0
    fault: Fault | None = None


class Faults:
    """The faults in force."""

    def __init__(self) -> None:
        self._orders: list[_Order] = []

    def replace(self, faults: Sequence[Fault]) -> None:
        """Forget all former faults; put *faults* in force."""
        self._orders = [_Order(fault) for fault in faults]

    def meet(self, method: str, path: str) -> Meeting:
        """Return what a request meets, and count that it did."""
        ready = [order for order in self._orders if order.is_ready(method, path)]
        delays = [order for order in ready if order.fault.kind is Kind.LATENCY][:1]
        others = [order for order in ready if order.fault.kind is not Kind.LATENCY][:1]
        for order in delays + others:
            order.act()
        return Meeting(
            sum(order.fault.seconds for order in delays),
            others[0].fault if others else None,
        )


class _Order:
    """A fault with what is left of it."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self._path = re.compile(fault.path)
        self._skip = fault.skip
        self._times = fault.times

    def is_ready(self, method: str, path: str) -> bool:
        """Return whether it may act on this request, after counting a pass."""
        if self._times == 0 or self.fault.method not in (None, method):
            return False
        if not self._path.fullmatch(path):
            return False
        self._skip -= 1
        return self._skip < 0

    def act(self) -> None:
        if self._times is not None:
            self._times -= 1


def read_faults(body: bytes) -> list[Fault]:
    """Return the faults of a JSON list; a Refusal where it is none."""
    try:
        return [_fault(members) for members in json.loads(body)]
    except (KeyError, TypeError, ValueError, re.error) as error:
        raise refusal(400, f"These are no faults: {error!r}.") from error


def _fault(members: Mapping[str, Any]) -> Fault:
    kind = Kind(members["kind"])
    defaults = {"status": _FOUND} if kind is Kind.REDIRECT else {}
    fault = Fault(**{**defaults, **members, "kind": kind})
    re.compile(fault.path)
    fault.content()
    if _FRAMING & dict(fault.header_pairs()).keys():
        raise ValueError("Only a raw answer can lie about its length.")
    if fault.rate <= 0:
        raise ValueError("The rate is not above 0.")
    if kind is Kind.REDIRECT:
        _check_redirect(fault)
    return fault


def _check_redirect(fault: Fault) -> None:
    location = fault.location
    if location is None or location != location.strip() or _CONTROL.search(location):
        raise ValueError("A redirect needs a location that can be sent.")
    if fault.status not in _REDIRECTS:
        raise ValueError("The status is none of a redirect.")
