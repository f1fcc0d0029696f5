"""JSON from and to the server: the one edge where foreign data becomes our types.

Whatever bytes come in, either a checked value comes out or ``NotThisApi``. One bad
contact does not stop its page: it is set aside and counted.

Three readings, each slower and more patient than the one before:

1. the whole page at once, typed;
2. item by item, where one of them has a wrong type, bytes that are no UTF-8 or no usable id;
3. by ``json``, where an escaped lone surrogate makes the strict reader refuse the page.
   Python keeps it, and ``encode_values`` writes it back as it came.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from contacts.contact import BY_WIRE, FIELDS, NAME, Contact, RemoteId
from contacts.errors import NotThisApi, Reason
from contacts.folding import one_line
from contacts.packing import Packed, packed_of
from contacts.tokens import Tokens

MAX_COUNT = 2**31 - 1  # what a table can have as rows
_MAX_ID = 1024  # code points; real ones have 24
_MAX_REASONS = 20
_QUOTED = re.compile(r"""["'`](\w+)["'`]""")
_MAX_LIFETIME_S = 10 * 365 * 86400

_T = TypeVar("_T")
_Parts = tuple[RemoteId, tuple[str, ...], str, bool]  # as ``Contact`` takes them

_Item = msgspec.defstruct(
    "_Item",
    [
        ("id", str),
        *((field.wire, str | None, "") for field in FIELDS),
        ("sync_type", str | None, None),
        ("favorite", bool | None, None),
    ],
)


class _Page(msgspec.Struct):
    count: int
    items: list[_Item]  # type: ignore[valid-type]  # made from FIELDS, so unknown to mypy


class _LoosePage(msgspec.Struct):
    count: int
    items: list[msgspec.Raw]


class _Created(msgspec.Struct):
    id: str


class _TokenSet(msgspec.Struct):
    access_token: str | None = None
    token: str | None = None  # where it is alone, without a word on its end
    refresh_token: str | None = None
    expires_in: float | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of the list.

    Attributes:
        count: how many contacts the server has in all, 0 to ``MAX_COUNT``.
        items: the contacts in the server's order; None where one was set aside, because
            it was not usable or repeated an id of this page.
    """

    count: int
    items: tuple[Contact | None, ...]


@dataclass(frozen=True, slots=True)
class PackedPage:
    """One answer of the list, as ``Page``, with contacts that are ready to be kept."""

    count: int
    items: tuple[Packed | None, ...]


def decode_page(body: bytes) -> Page:
    """Read an answer of the list.

    Raises:
        NotThisApi: it is no such answer.
    """
    count, items = _page(body)
    return Page(count, tuple([item and Contact(*item) for item in items]))


def decode_packed_page(body: bytes) -> PackedPage:
    """Read an answer of the list as ``decode_page`` does, without making contacts of it."""
    count, items = _page(body)
    return PackedPage(
        count, tuple([item and Packed(item[0], packed_of(*item[1:])) for item in items])
    )


def _page(body: bytes) -> tuple[int, Iterator[_Parts | None]]:
    count, items = _first_success(body, (_strict_page, _page_by_items, _page_by_json))
    if not 0 <= count <= MAX_COUNT:
        raise NotThisApi("count out of range")
    return count, _each_once(items)


def _each_once(items: Iterable[Any]) -> Iterator[_Parts | None]:
    """Yield what each item holds; None for one that is not usable or was there before."""
    seen: set[RemoteId] = set()
    for item in items:
        parts = _parts_of(item)
        if parts is None or parts[0] in seen:
            yield None
            continue
        seen.add(parts[0])
        yield parts


@dataclass(frozen=True, slots=True)
class Diff:
    """What has changed since a sync token.

    Attributes:
        token: to ask by next.
        changed: the contacts to retrieve; an answer of this kind leaves ``sync_type`` out.
        gone: those that were deleted.
    """

    token: str
    changed: tuple[RemoteId, ...]
    gone: tuple[RemoteId, ...]


def decode_diff(body: bytes) -> Diff:
    """Read what has changed; of several words on one contact the last one counts.

    Raises:
        NotThisApi: it is no such answer, or one of its items is not usable: then nobody
            knows what it was about.
    """
    answer = _members(body)
    token, items = answer.get("token"), answer.get("items")
    if not isinstance(token, str) or not is_usable_token(token) or not isinstance(items, list):
        raise NotThisApi("no diff")
    last = dict(map(_change, items))
    gone = tuple(remote_id for remote_id, is_gone in last.items() if is_gone)
    return Diff(token, tuple(each for each in last if not last[each]), gone)


def _change(item: object) -> tuple[RemoteId, bool]:
    """Return whom *item* is about, and whether it has gone."""
    match item:
        case {"id": str(remote_id), "change_type": "DELETED"} if _is_usable_id(remote_id):
            return RemoteId(remote_id), True
        case {"id": str(remote_id), "change_type": "CREATED" | "UPDATED"} if _is_usable_id(
            remote_id
        ):
            return RemoteId(remote_id), False
        case _:
            raise NotThisApi("no usable change")


def decode_sync_token(body: bytes) -> str:
    """Read a sync token.

    Raises:
        NotThisApi: it holds none.
    """
    token = _members(body).get("token")
    if not isinstance(token, str) or not is_usable_token(token):
        raise NotThisApi("no sync token")
    return token


def decode_contact(body: bytes) -> Contact:
    """Read an answer of retrieve.

    Raises:
        NotThisApi: it is no such answer.
    """
    readings = (_strict_item, lambda data: _converted(json.loads(data)))
    parts = _parts_of(_first_success(body, readings))
    if parts is None:
        raise NotThisApi("no usable contact")
    return Contact(*parts)


def decode_created(body: bytes) -> RemoteId:
    """Read an answer of add: the id of the new contact.

    Raises:
        NotThisApi: it holds no usable id.
    """
    created = _first_success(body, (lambda data: msgspec.json.decode(data, type=_Created),))
    if not _is_usable_id(created.id):
        raise NotThisApi("no usable id")
    return RemoteId(created.id)


def decode_tokens(body: bytes, now: float) -> Tokens:
    """Read a token set; *now* is the time its lifetime counts from, in seconds since the epoch.

    Raises:
        NotThisApi: it holds no usable access token.
    """
    readings = (lambda data: msgspec.json.decode(data, type=_TokenSet),)
    token_set = _first_success(body, readings)
    access = token_set.access_token or token_set.token or ""
    if not is_usable_token(access):
        raise NotThisApi("no usable access token")
    refresh = token_set.refresh_token
    if refresh is not None and not is_usable_token(refresh):
        raise NotThisApi("no usable refresh token")
    lifetime = token_set.expires_in
    if lifetime is None:
        return Tokens(access, refresh)
    if not 0 < lifetime <= _MAX_LIFETIME_S:
        raise NotThisApi("lifetime out of range")
    return Tokens(access, refresh, now + lifetime)


def is_usable_token(text: str) -> bool:
    """Whether *text* can stand in a header: visible ASCII, of a length that servers accept."""
    return 0 < len(text) <= 8192 and all("!" <= character <= "~" for character in text)  # noqa: PLR2004


def decode_session_token(body: bytes) -> str | None:
    """Read under what the server waits for a code; None where *body* does not ask for one."""
    match _members(body):
        case {"two_factor_enabled": True, "token": str(token)} if is_usable_token(token):
            return token
        case _:
            return None


def holds_no_token(body: bytes) -> bool:
    """Whether an answer is empty, or an object that does not name any token."""
    return not body.strip() or _members(body).keys().isdisjoint({"access_token", "token"})


def asks_new_password(body: bytes) -> bool:
    """Whether an answer on the user says that the password has to be replaced."""
    return _members(body).get("password_force_reset") is True


def _members(body: bytes) -> dict[str, Any]:
    """Return the members of a JSON object; none of anything else."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def holds_sync_token(body: bytes) -> bool:
    """Whether an answer holds a sync token."""
    token = _members(body).get("token")
    return isinstance(token, str) and is_usable_token(token)


def decode_reasons(body: bytes) -> tuple[Reason, ...]:
    """Read the server's words from an answer of 4xx or 5xx, in whatever shape; never fails."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    errors = answer.get("errors") if isinstance(answer, dict) else None
    if not isinstance(errors, list):
        message = answer.get("message") if isinstance(answer, dict) else answer
        return (Reason("UNKNOWN", one_line(message, 300)),) if isinstance(message, str) else ()
    return tuple(_reason(each) for each in errors[:_MAX_REASONS] if isinstance(each, dict | str))


def encode_values(values: Sequence[str]) -> bytes:
    """Write the body of add and update: all fields, an empty name left out.

    Lone surrogates are written as the escapes they came as.
    """
    body = {field.wire: value for field, value in zip(FIELDS, values, strict=True)}
    if not body[NAME.wire]:
        del body[NAME.wire]
    return encode(body)


def encode(body: dict[str, str]) -> bytes:
    """Write a JSON object in pure ASCII."""
    return json.dumps(body, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def _first_success(body: bytes, readings: Iterable[Callable[[bytes], _T]]) -> _T:
    failure: Exception | None = None
    for reading in readings:
        try:
            return reading(body)
        except (ValueError, RecursionError) as error:  # msgspec's and json's errors among them
            failure = error
    raise NotThisApi("not the JSON of this API") from failure


def _strict_page(body: bytes) -> tuple[int, list[Any]]:
    page = msgspec.json.decode(body, type=_Page)
    return page.count, page.items


def _page_by_items(body: bytes) -> tuple[int, list[Any]]:
    page = msgspec.json.decode(body, type=_LoosePage)
    return page.count, [_item_or_none(_strict_item, raw) for raw in page.items]


def _page_by_json(body: bytes) -> tuple[int, list[Any]]:
    page = json.loads(body)
    if not isinstance(page, dict) or not isinstance(page.get("items"), list):
        raise NotThisApi("no list of items")
    count = page.get("count")
    if not isinstance(count, int) or isinstance(count, bool):
        raise NotThisApi("no count")
    return count, [_item_or_none(_converted, item) for item in page["items"]]


def _item_or_none(reading: Callable[[Any], Any], item: object) -> Any | None:  # noqa: ANN401
    try:
        return reading(item)
    except (ValueError, RecursionError):
        return None


def _strict_item(body: bytes) -> Any:  # noqa: ANN401
    return msgspec.json.decode(body, type=_Item)


def _converted(item: object) -> Any:  # noqa: ANN401
    return msgspec.convert(item, type=_Item)


def _parts_of(item: Any) -> _Parts | None:  # noqa: ANN401
    if item is None or not _is_usable_id(item.id):
        return None
    values = msgspec.structs.astuple(item)[1:-2]  # as _Item has them: its id comes before
    if None in values:
        values = tuple([value or "" for value in values])
    return item.id, values, item.sync_type or "", item.favorite is True


def _is_usable_id(text: str) -> bool:
    return 0 < len(text) <= _MAX_ID and text.isprintable() and text not in {".", ".."}


def _reason(error: dict[str, Any] | str) -> Reason:
    if isinstance(error, str):
        return Reason("UNKNOWN", one_line(error, 300))
    code, message, detail = error.get("code"), error.get("message"), error.get("detail")
    return Reason(
        one_line(code, 40) if isinstance(code, str) else "UNKNOWN",
        one_line(message, 300) if isinstance(message, str) else "",
        _field_named_by(detail) or _field_quoted_in(message),
    )


def _field_quoted_in(message: object) -> str | None:
    """Find the field that a sentence puts in quotes; "other" or "name" alone are mere words."""
    quoted = _QUOTED.findall(message) if isinstance(message, str) else ()
    named = {text for text in quoted if text in BY_WIRE}
    return named.pop() if len(named) == 1 else None


def _field_named_by(detail: object) -> str | None:
    """Find the field that *detail* is about, in the shapes servers use.

    A string, an object with ``field`` (or ``name``, ``property``, ``path``), or a list
    of either; of a sentence its words.
    """
    if isinstance(detail, str):
        words = set(detail.replace('"', " ").replace("'", " ").replace(":", " ").split())
        named = [field.wire for field in FIELDS if field.wire in words]
        return named[0] if len(named) == 1 else None
    if isinstance(detail, dict):
        keys = ("field", "property", "path", "name")
        return next(filter(None, (_field_named_by(detail.get(key)) for key in keys)), None)
    if isinstance(detail, list) and len(detail) == 1 and not isinstance(detail[0], list):
        return _field_named_by(detail[0])
    return None
