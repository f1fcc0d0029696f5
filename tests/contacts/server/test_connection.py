"""Requests over real sockets of this computer: every way in which one can fail."""

import asyncio
import socket
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import trustme

from contacts.address import parse_address
from contacts.errors import (
    AnswerCutOff,
    AnswerTimedOut,
    ConnectionRefused,
    ConnectTimedOut,
    HostUnknown,
    NoNetwork,
    NotThisApi,
    OutcomeUnknown,
    ServerError,
    ServerTrouble,
    SignInNeeded,
    Throttled,
    TlsFailed,
)
from contacts.server import Connection, Deadlines
from tests.contacts.server.ending import (
    GET,
    JSON,
    POST,
    End,
    Work,
    both,
    end_of,
    failure_at,
    settled,
)
from tests.loopback import SILENCE, Reply, answer, listening
from tests.pbx import Pbx
from tests.reaching import connected

HASTY = Deadlines(connect=0.1)
SHORT = Deadlines(silence=0.2)


@pytest.mark.usefixtures("pauses")
@both
def test_a_port_where_nobody_listens_refuses(work: Work) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    assert isinstance(failure_at(f"http://127.0.0.1:{port}", work), ConnectionRefused)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it may be answered")
@pytest.mark.usefixtures("pauses")
@both
def test_an_address_without_a_way_there_is_no_network(work: Work) -> None:
    broadcast = "http://127.255.255.255:8888"  # TCP to it ends in the kernel, here

    assert isinstance(failure_at(broadcast, work), NoNetwork)


@pytest.mark.usefixtures("pauses")
@both
def test_a_name_that_nobody_knows_is_told(work: Work) -> None:
    with pytest.raises(socket.gaierror) as caught:
        socket.getaddrinfo("pbx.invalid", 8888)
    if caught.value.errno != socket.EAI_NONAME:
        pytest.skip("there is no resolver here")

    assert isinstance(failure_at("http://pbx.invalid", work), HostUnknown)


@pytest.mark.parametrize("host", ["½.example", "ü" * 63, "\u210c.example"], ids=ascii)
def test_a_name_that_cannot_exist_is_nobody(host: str) -> None:
    with pytest.raises(HostUnknown):
        Connection(parse_address(f"http://{host}"))


@pytest.mark.skipif(sys.platform != "linux", reason="a full backlog is not silent there")
@pytest.mark.usefixtures("pauses")
@both
def test_a_call_that_nobody_takes_times_out(work: Work) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as busy:
        where = busy.getsockname()
        with socket.create_connection(where):
            failure = failure_at(f"http://127.0.0.1:{where[1]}", work, deadlines=HASTY)

    assert isinstance(failure, ConnectTimedOut)


@pytest.mark.usefixtures("pauses")
def test_a_server_silent_to_tls_times_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        failure = failure_at(f"https://127.0.0.1:{mute.getsockname()[1]}", deadlines=HASTY)

    assert isinstance(failure, ConnectTimedOut)


def test_a_silent_server_times_out(pauses: list[float]) -> None:
    end = end_of(GET, SILENCE, deadlines=SHORT)

    assert isinstance(end.failure, AnswerTimedOut)
    assert len(end.requests) == len(pauses) + 1 == 4


def test_an_answer_that_never_ends_times_out() -> None:
    endless = answer(body=b"{", announced=2).replace(b"close", b"open")
    began = time.monotonic()

    end = end_of(POST, endless, deadlines=Deadlines(silence=8, answer=0.2))

    assert time.monotonic() - began < 6
    assert isinstance(end.said, OutcomeUnknown)
    assert isinstance(end.failure, AnswerTimedOut)


def test_a_reading_ends_within_its_own_deadline() -> None:
    busy = answer(503, b"", "Retry-After: 5")

    end = end_of(GET, busy, deadlines=Deadlines(reading=0.5))

    assert isinstance(end.failure, ServerTrouble)
    assert len(end.requests) == 1


@pytest.mark.usefixtures("pauses")
@both
@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n",
        answer(body=JSON[:5], announced=len(JSON)),
        answer(204, announced=5).replace(b"204", b"200"),
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nnul",
    ],
    ids=["nothing", "head", "body", "no body", "chunk"],
)
def test_a_cut_answer_is_told(work: Work, reply: bytes) -> None:
    assert isinstance(end_of(work, reply).failure, AnswerCutOff)


@both
@pytest.mark.parametrize(
    "reply",
    [
        b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"HTTP/1.1 2000 OK\r\n\r\n",
    ],
)
def test_what_is_not_http_is_not_this_api(work: Work, reply: bytes) -> None:
    assert isinstance(end_of(work, reply).failure, NotThisApi)


@both
def test_a_head_without_end_is_not_this_api(work: Work) -> None:
    endless = b"HTTP/1.1 200 OK\r\nConnection: close\r\nX: " + b"x" * 500_000

    assert isinstance(end_of(work, endless).failure, NotThisApi)


@pytest.mark.parametrize("reply", [b"", SILENCE, *map(answer, (429, 500, 502, 503, 504))])
def test_a_post_is_never_sent_twice(reply: Reply, pauses: list[float]) -> None:
    end = end_of(POST, reply, answer(), deadlines=SHORT if reply is SILENCE else None)

    assert isinstance(end.said, ServerError)
    assert len(end.requests) == 1
    assert not pauses


@pytest.mark.parametrize("reply", [b"", SILENCE, *map(answer, (429, 502, 503, 504))])
def test_a_reading_is_tried_again(reply: Reply, pauses: list[float]) -> None:
    deadlines = SHORT if reply is SILENCE else None

    end = end_of(GET, reply, reply, answer(body=JSON), deadlines=deadlines)

    assert end.answer.body == JSON
    assert len(end.requests) == len(pauses) + 1 == 3


@pytest.mark.parametrize("status", [204, 302, 400, 401, 403, 404, 408, 409, 418, 500, 501])
def test_a_reading_that_was_answered_is_not_tried_again(status: int, pauses: list[float]) -> None:
    end = end_of(GET, answer(status))

    assert end.failure.status == status
    assert len(end.requests) == 1
    assert not pauses


def test_trying_again_ends_with_the_last_failure(pauses: list[float]) -> None:
    end = end_of(GET, answer(429), answer(503), answer(502), answer(504))

    assert isinstance(end.failure, ServerTrouble)
    assert end.failure.status == 504
    assert len(end.requests) == len(pauses) + 1 == 4


@pytest.mark.parametrize("status", [429, 503])
def test_the_wish_to_wait_is_obeyed(status: int, pauses: list[float]) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=9), usegmt=True)
    wishes = (answer(status, b"", f"Retry-After: {wish}") for wish in ("3", later))

    end_of(GET, *wishes, answer(body=JSON))

    assert pauses[0] == 3
    assert 5 < pauses[1] <= 9


@pytest.mark.parametrize("status", [429, 503])
def test_a_long_wish_is_told(status: int, pauses: list[float]) -> None:
    end = end_of(GET, answer(status, b"", "Retry-After: 60"))

    assert isinstance(end.failure, Throttled | ServerTrouble)
    assert end.failure.retry_after == 60
    assert not pauses


@pytest.mark.parametrize(
    "wish",
    [
        "",
        "soon",
        "-1",
        "1e9",
        "٣",
        "Fri, 01 Jan 1999 00:00:00 -0000",
        "Fri, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Fri, 01 Jan 2027 00:00:00 +999999999999999999",
    ],
    ids=ascii,
)
def test_a_wish_that_is_none_is_not_heard(wish: str) -> None:
    end = end_of(POST, answer(429, b"", f"Retry-After: {wish}"))

    assert isinstance(end.failure, Throttled)
    assert end.failure.retry_after is None


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("0", 0.0),
        ("9" * 5000, 86400.0),
        ("Fri, 01 Jan 1999 00:00:00 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:59 -1200", 86400.0),
    ],
    ids=["now", "never", "in the past", "in the last year"],
)
def test_a_wish_is_for_a_day_at_most(wish: str, seconds: float) -> None:
    end = end_of(POST, answer(429, b"", f"Retry-After: {wish}"))

    assert isinstance(end.failure, Throttled)
    assert end.failure.retry_after == seconds


def test_a_closed_connection_sends_nothing_more(pauses: list[float]) -> None:
    async def ended() -> End:
        async with listening(answer(body=JSON)) as peer, connected(peer.url) as connection:
            await connection.close()
            return End(await settled(GET(connection)), peer.requests)

    end = asyncio.run(ended())

    assert isinstance(end.failure, SignInNeeded)
    assert not end.requests
    assert not pauses


def test_plain_http_where_tls_is_meant_is_told(pbx: Pbx) -> None:
    failure = failure_at(pbx.url.replace("http:", "https:"))

    assert isinstance(failure, TlsFailed)
    assert not failure.untrusted


@pytest.fixture
def garbled() -> Iterator[tuple[str, ssl.SSLContext]]:
    """Yield a TLS server that goes on in the clear after the request, and how to trust it."""
    ca = trustme.CA()
    theirs, ours = (
        ssl.SSLContext(kind) for kind in (ssl.PROTOCOL_TLS_SERVER, ssl.PROTOCOL_TLS_CLIENT)
    )
    ca.issue_cert("127.0.0.1").configure_cert(theirs)
    ca.configure_trust(ours)

    def serve() -> None:
        with suppress(OSError):
            while True:
                with theirs.wrap_socket(listener.accept()[0], server_side=True) as encrypted:
                    encrypted.recv(4096)
                    with socket.socket(fileno=encrypted.fileno()) as plain:
                        plain.sendall(answer())
                        encrypted.detach()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}", ours
        listener.shutdown(socket.SHUT_RDWR)
    thread.join()


@pytest.mark.usefixtures("pauses")
@both
def test_an_encrypted_connection_that_breaks_is_told(
    work: Work, garbled: tuple[str, ssl.SSLContext]
) -> None:
    url, context = garbled

    assert isinstance(failure_at(url, work, context), AnswerCutOff)
