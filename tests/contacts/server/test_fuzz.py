"""2,800 broken answers, 10,000 in a long run: never anything but a value or an error of ours.

Half of them are answers of this API whose structure was changed, half such whose bytes
were; some hundred of either go through a whole client over a kept-open connection.
"""

import asyncio
import gzip
import json
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contacts.contact import NO_VALUES, RemoteId
from contacts.errors import SwitchbookError
from contacts.server import Client, Connection, refresh, sign_in, wire
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.loopback import answer, listening
from tests.reaching import connected, refuse

EXAMPLES = 1_200
LONG = 4  # times as many
BY_WIRE = 400

CONTACT = {"id": "MQ", "name": "Zoë", "company": None, "sync_type": "NONE", "favorite": True}
ANSWERS: tuple[dict[str, Any], ...] = (
    {"count": 2, "items": [CONTACT, CONTACT | {"id": "Mg", "notes": "x" * 1024}]},
    CONTACT,
    {"id": "MQ"},
    {"token_type": "Bearer", "access_token": "a", "refresh_token": "b", "expires_in": 1800},
    {"two_factor_enabled": True, "token": "c"},
    {"errors": [{"code": "VALIDATE_FAILED", "message": "m", "detail": {"field": "name"}}]},
)
DECODERS: Mapping[str, Callable[[bytes], object]] = {
    "page": wire.decode_page,
    "contact": wire.decode_contact,
    "created": wire.decode_created,
    "tokens": lambda body: wire.decode_tokens(body, 0.0),
    "session token": wire.decode_session_token,
    "no token": wire.holds_no_token,
    "new password": wire.asks_new_password,
    "sync token": wire.holds_sync_token,
    "reasons": wire.decode_reasons,
}

_odd_texts = st.sampled_from(
    ["", "\0", "\ud800", "\u202e", "\U0001d4b3" * 200, "x" * 2000, "%s", "../.."]
)
_odd_numbers = st.sampled_from([-1, 0, 10**400, 2**63, -(2**63) - 1, 0.5, 1e308, True])
_odd_values = st.recursive(
    st.none() | _odd_numbers | _odd_texts | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)


@st.composite
def changed_structures(draw: st.DrawFn) -> bytes:
    """Draw an answer of which some values are others, doubled, gone, or nested deeply."""
    whole: Any = json.loads(json.dumps(draw(st.sampled_from(ANSWERS))))
    for _ in range(draw(st.integers(1, 3))):
        place: Any = whole
        while isinstance(place, list | dict) and place and draw(st.booleans()):
            keys = list(place) if isinstance(place, dict) else range(len(place))
            key = draw(st.sampled_from(list(keys)))
            if not isinstance(place[key], list | dict) or draw(st.booleans()):
                place[key] = draw(_odd_values)
                break
            place = place[key]
    text = json.dumps(whole)
    if draw(st.booleans()):
        name = draw(st.sampled_from(["id", "items", "count", "access_token", "errors"]))
        text = text[:-1] + f', "{name}": {json.dumps(draw(_odd_values))}' + "}"
    depth = draw(st.sampled_from([0, 0, 0, 50, 5_000]))
    return ("[" * depth + text + "]" * depth).encode("utf-8", "surrogatepass")


@st.composite
def changed_bytes(draw: st.DrawFn) -> bytes:
    """Draw an answer that was cut, or of which bytes were flipped or put in."""
    body = bytearray(json.dumps(draw(st.sampled_from(ANSWERS)), ensure_ascii=False).encode())
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(body) - 1)))
        match draw(st.sampled_from(["cut", "flip", "insert"])):
            case "cut":
                del body[at:]
            case "flip" if body:
                body[at] ^= draw(st.integers(1, 255))
            case _:
                body[at:at] = draw(st.binary(max_size=4))
    return bytes(body)


def decode_everywhere(body: bytes) -> None:
    for name, decode in DECODERS.items():
        try:
            decode(body)
        except SwitchbookError:
            pass
        except Exception as error:  # noqa: BLE001  # told with the decoder that let it through
            pytest.fail(f"{name} let {error!r} through")


def steadily(examples: int) -> settings:
    """Return settings for so many examples, the same ones each time."""
    return settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )


def examples_of(request: pytest.FixtureRequest) -> int:
    """Return how many examples there are to be of each kind."""
    return EXAMPLES * LONG if request.config.getoption("--long") else EXAMPLES


def test_a_changed_structure_is_a_value_or_an_error_of_ours(
    request: pytest.FixtureRequest,
) -> None:
    steadily(examples_of(request))(given(changed_structures())(decode_everywhere))()


def test_changed_bytes_are_a_value_or_an_error_of_ours(request: pytest.FixtureRequest) -> None:
    steadily(examples_of(request))(given(changed_bytes())(decode_everywhere))()


def _deflated(body: bytes) -> tuple[bytes, str]:
    return zlib.compress(body), "Content-Encoding: deflate"


def _packed(body: bytes) -> tuple[bytes, str]:
    return gzip.compress(body, 1), "Content-Encoding: gzip"


_wrappings = st.sampled_from(
    [
        lambda body: (body, "X-Nothing: here"),
        _packed,
        _deflated,
        lambda body: (_packed(body)[0][:-5], "Content-Encoding: gzip"),
        lambda body: (body, "Content-Encoding: gzip"),
        lambda body: (_packed(_packed(body)[0])[0], "Content-Encoding: gzip, gzip"),
        lambda body: (body, "Retry-After: never"),
        lambda body: (body, "Content-Type: text/plain\r\nContent-Type: application/json"),
    ]
)
_REQUESTS: tuple[Callable[[Connection], Any], ...] = (
    lambda connection: Client(connection, Tokens("a"), refuse).list_page(0),
    lambda connection: Client(connection, Tokens("a"), refuse).retrieve(RemoteId("MQ")),
    lambda connection: Client(connection, Tokens("a"), refuse).add(("Z", *NO_VALUES[1:])),
    lambda connection: sign_in(connection, Password("demo", "demo")),
    lambda connection: refresh(connection, Tokens("a", "b")),
)


def test_a_client_ends_with_a_value_or_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contacts.server.connection.pause_before_retry", lambda *_: None)
    replies: list[bytes] = []

    @steadily(BY_WIRE)
    @given(changed_structures() | changed_bytes(), _wrappings, st.sampled_from([200, 201, 400]))
    def draw(body: bytes, wrapping: Callable[[bytes], tuple[bytes, str]], status: int) -> None:
        wrapped, header = wrapping(body)
        replies.append(answer(status, wrapped, header))

    draw()

    async def walk() -> int:
        ended = 0
        async with listening(answer()) as home, connected(home.url) as connection:
            for number, reply in enumerate(replies):
                home.reply_with(reply)
                with suppress(SwitchbookError):
                    await _REQUESTS[number % len(_REQUESTS)](connection)
                ended += 1
        return ended

    assert asyncio.run(walk()) == len(replies) >= BY_WIRE
