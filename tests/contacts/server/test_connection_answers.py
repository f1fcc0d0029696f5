"""What goes over the wire and what comes back: nothing of this computer, nothing unchecked."""

import asyncio
import gzip
import tracemalloc
import zlib
from base64 import b64encode
from pathlib import Path

import pytest

from contacts.errors import AnswerCutOff, FieldsRefused, NotThisApi
from contacts.server import Connection
from contacts.server.connection import MAX_ANSWER, Answer
from tests.contacts.server.ending import GET, JSON, POST, End, Work, both, end_of, settled
from tests.loopback import ELSEWHERE, answer, listening
from tests.reaching import connected

PACKED = gzip.compress(JSON)
GZIP = "Content-Encoding: gzip"


def test_a_request_tells_nothing_of_this_computer() -> None:
    end = end_of(POST, answer())

    head, _, body = end.requests[0].partition(b"\r\n\r\n")
    first, *headers = head.decode().splitlines()
    assert first == "POST /api/user/contacts HTTP/1.1"
    assert body == b"{}"
    assert {line.partition(":")[0].lower(): line.partition(": ")[2] for line in headers[1:]} == {
        "accept": "application/json",
        "accept-encoding": "gzip",
        "authorization": "Bearer token",
        "content-length": "2",
        "content-type": "application/json",
        "user-agent": "Switchbook",
    }


def test_what_a_server_wants_kept_is_not_sent_back() -> None:
    kept = "Set-Cookie: session=1; Path=/"

    async def twice(connection: Connection) -> Answer:
        await connection.get("user/contacts", "token")
        return await connection.get("user/contacts", "token")

    end = end_of(twice, answer(200, JSON, kept))

    assert len(end.requests) == 2
    assert b"cookie" not in b"".join(end.requests).lower()


@both
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(work: Work, status: int) -> None:
    async def ended() -> tuple[End, list[bytes]]:
        async with listening(answer(body=JSON), host=ELSEWHERE) as other:
            away = answer(status, b"", f"Location: {other.url}/api/user/contacts")
            async with listening(away) as peer, connected(peer.url) as connection:
                return End(await settled(work(connection)), peer.requests), other.requests

    end, elsewhere = asyncio.run(ended())

    assert isinstance(end.failure, NotThisApi)
    assert len(end.requests) == 1
    assert not elsewhere


def test_no_proxy_and_no_netrc_is_heard(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("default login zoe password secret", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))

    async def ended() -> tuple[End, list[bytes]]:
        async with listening(answer(body=JSON), host=ELSEWHERE) as proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
                monkeypatch.setenv(name, proxy.url)
            async with listening(answer()) as peer, connected(peer.url) as connection:
                said = await settled(connection.post("auth/sign_in", b"{}"))
                return End(said, peer.requests), proxy.requests

    end, at_proxy = asyncio.run(ended())

    assert not at_proxy
    assert b"authorization" not in end.requests[0].lower()
    assert b64encode(b"zoe:secret") not in end.requests[0]


@pytest.mark.parametrize(
    ("kind", "is_json"),
    [
        ("application/json", True),
        ("Application/JSON; charset=utf-8", True),
        ("application/problem+json", True),
        ("text/html; charset=utf-8", False),
        ("", False),
    ],
)
def test_an_answer_is_json_if_it_says_so(kind: str, *, is_json: bool) -> None:
    assert end_of(GET, answer(body=JSON, kind=kind)).answer.is_json is is_json


def test_a_refusal_in_html_has_no_reasons() -> None:
    end = end_of(POST, answer(400, b'{"message":"Not so."}', kind="text/html"))

    assert isinstance(end.said, FieldsRefused)
    assert not end.said.reasons


@both
def test_a_packed_answer_is_unpacked(work: Work) -> None:
    assert end_of(work, answer(200, PACKED, "Content-Encoding: GZip")).answer.body == JSON


def test_an_empty_answer_may_call_itself_packed() -> None:
    assert end_of(POST, answer(200, b"", GZIP)).answer.body == b""


@pytest.mark.usefixtures("pauses")
@both
@pytest.mark.parametrize("length", [1, 9, 10, 15, len(PACKED) - 8, len(PACKED) - 1])
def test_a_packed_answer_that_was_cut_is_told(work: Work, length: int) -> None:
    assert isinstance(end_of(work, answer(200, PACKED[:length], GZIP)).failure, AnswerCutOff)


@both
@pytest.mark.parametrize(
    "body",
    [
        JSON,
        zlib.compress(JSON),
        PACKED[:12] + bytes(10) + PACKED[22:],
        PACKED[:-8] + bytes(8),
        PACKED + b"more",
        PACKED + PACKED,
    ],
    ids=["plain", "zlib", "damaged", "checksum", "more", "twice"],
)
def test_what_is_not_one_gzip_is_not_this_api(work: Work, body: bytes) -> None:
    assert isinstance(end_of(work, answer(200, body, GZIP)).failure, NotThisApi)


@both
@pytest.mark.parametrize("encoding", ["br", "deflate", "zstd", "gzip, gzip", "x"])
def test_an_encoding_not_asked_for_is_not_this_api(work: Work, encoding: str) -> None:
    reply = answer(200, PACKED, f"Content-Encoding: {encoding}")

    assert isinstance(end_of(work, reply).failure, NotThisApi)


@both
def test_an_answer_too_large_is_not_this_api(work: Work) -> None:
    body = bytes(MAX_ANSWER + 1)

    assert isinstance(end_of(work, answer(body=body)).failure, NotThisApi)
    assert len(end_of(work, answer(body=body[1:])).answer.body) == MAX_ANSWER


def test_a_gigabyte_of_nothing_fills_no_memory() -> None:
    reply = answer(200, bomb(), GZIP)
    tracemalloc.start()
    try:
        end = end_of(POST, reply)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert isinstance(end.failure, NotThisApi)
    assert peak < 2 * MAX_ANSWER + 2**20 + 2 * len(reply)


def bomb() -> bytes:
    """Return 1 GiB of zeros, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    mebibyte = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    return head + mebibyte * 1024 + packer.flush()
