"""Answers that no client should trip over, as orders for a demo PBX.

Merge in what a test needs, such as ``HOSTILE["NUL"] | {"path": "/user/contacts"}``. They
look like pages of the list; what is wrong with each is its name.
"""

import json
import zlib
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

Order = dict[str, Any]
"""A fault, as ``Pbx.faults`` takes it."""

_GZIP, _DEFLATE = 31, 15  # what zlib calls them
_SPACES = b" " * 2**20


def raw(answer: bytes, **more: Any) -> Order:  # noqa: ANN401 - members of a fault
    """Return the order to send *answer*, status line and all, and to close the connection."""
    return {"kind": "raw", "body_base64": b64encode(answer).decode(), **more}


def bomb(encoding: str, megabytes: int) -> Order:
    """Return the order for a small body that unpacks to so many megabytes of spaces."""
    packer = zlib.compressobj(wbits={"gzip": _GZIP, "deflate": _DEFLATE}[encoding])
    packed = b"".join(packer.compress(_SPACES) for _ in range(megabytes)) + packer.flush()
    return _bytes(packed) | {"headers": {"Content-Encoding": encoding}}


def redirect(location: str, status: int = 302) -> Order:
    """Return the order to send a client to *location*."""
    return {"kind": "redirect", "location": location, "status": status}


def page(*items: object, count: object = None) -> str:
    """Return the JSON of a page with *items*; *count* is their number unless given."""
    return json.dumps({"count": len(items) if count is None else count, "items": items})


def _text(body: str, **more: object) -> Order:
    return {"kind": "body", "body": body, **more}


def _bytes(body: bytes) -> Order:
    return {"kind": "body", "body_base64": b64encode(body).decode()}


def _framed(head: str, body: str) -> Order:
    lines = ["HTTP/1.1 200 OK", "Content-Type: application/json", *head.splitlines(), "", body]
    return raw("\r\n".join(lines).encode())


_ONE = {"id": "NzAwNTUxOTA5NzczMTQ4MTYw", "name": "One"}
_PAGE = page(_ONE)

HOSTILE: Mapping[str, Order] = {
    "login page": _text("<!DOCTYPE html><form>Sign in</form>", content_type="text/html"),
    "nothing": _text(""),
    "another type": _text(_PAGE, content_type="text/plain"),
    "no type": _text(_PAGE, content_type=None),
    "half a page": _text(_PAGE[:-9]),
    "a list": _text("[]"),
    "no items": _text('{"count": 1}'),
    "items that are none": _text(page(None, 7, "text", [], _ONE)),
    "no id": _text(page({"name": "Nobody"}, _ONE)),
    "empty id": _text(page({"id": "", "name": "Nobody"}, _ONE)),
    "id that is no text": _text(page({"id": 7}, {"id": None}, {"id": ["x"]}, _ONE)),
    "one id twice": _text(page(_ONE, _ONE | {"name": "Two"})),
    "field that is no text": _text(page(_ONE | {"name": {"first": "One"}, "notes": 7})),
    "huge text": _text(page(_ONE | {"name": "x" * 2**20})),
    "huge count": _text(page(_ONE, count=10**400)),
    "negative count": _text(page(_ONE, count=-1)),
    "count that is no number": _text(page(_ONE, count="many")),
    "count beyond all bounds": _text('{"count": 1e999, "items": []}'),
    "no number at all": _text('{"count": NaN, "items": []}'),
    "lone surrogate": _text(page(_ONE | {"name": "\ud83d"})),
    "surrogate in bytes": _bytes(
        page(_ONE | {"name": "?"}).encode().replace(b"?", b"\xed\xa0\xbd")
    ),
    "NUL": _text(page(_ONE | {"name": "O\0ne"})),
    "UTF-16": _bytes(_PAGE.encode("utf-16")),
    "byte order mark": _bytes(b"\xef\xbb\xbf" + _PAGE.encode()),
    "deep nesting": _text("[" * 100_000),
    "deep nesting in an item": _text(_PAGE.replace('"One"', "[" * 100_000 + "]" * 100_000)),
    "gzip bomb": bomb("gzip", 64),
    "deflate bomb": bomb("deflate", 64),
    "not packed at all": _text(_PAGE, headers={"Content-Encoding": "gzip"}),
    "unknown packing": _text(_PAGE, headers={"Content-Encoding": "x-none"}),
    "length too long": _framed(f"Content-Length: {len(_PAGE) + 9}", _PAGE),
    "length too short": _framed(f"Content-Length: {len(_PAGE) - 9}", _PAGE),
    "two lengths": _framed(f"Content-Length: {len(_PAGE)}\nContent-Length: 1", _PAGE),
    "length that is no number": _framed("Content-Length: many", _PAGE),
    "broken chunk": _framed("Transfer-Encoding: chunked", "zz\r\n"),
    "header without end": raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2**20),
    "no HTTP": raw(b"220 mail.example ESMTP\r\n"),
    "no byte": raw(b""),
    "without end": {"kind": "endless"},
    "slow": {"kind": "drip", "seconds": 0.05},
}
