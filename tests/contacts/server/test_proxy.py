"""The system's proxy: for https alone, as a tunnel that sees no token, never for this computer."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
import trustme

from contacts.address import parse_address
from contacts.errors import ProxyFailed
from contacts.server import Connection, system_proxy
from tests.loopback import answer, listening

TOKEN = "token-that-nobody-may-read"
PROXY = "http://proxy.example:3128"


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "http_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("address", "proxy", "expected"),
    [
        ("pbx.example.com", PROXY, PROXY),
        ("pbx.example.com", "proxy.example:3128", PROXY),
        ("http://pbx.example.com", PROXY, None),
        ("127.0.0.1", PROXY, None),
        ("localhost", PROXY, None),
        ("[::1]", PROXY, None),
        ("pbx.example.com", "", None),
        ("pbx.example.com", "socks5://proxy.example:1080", None),
        ("pbx.example.com", "http://", None),
        ("pbx.example.com", "http://proxy.example:port", None),
    ],
)
def test_a_proxy_is_used_for_https_to_others_alone(
    monkeypatch: pytest.MonkeyPatch, address: str, proxy: str, expected: str | None
) -> None:
    monkeypatch.setenv("https_proxy", proxy)

    assert system_proxy(parse_address(address)) == expected


def test_hosts_that_the_system_excepts_are_reached_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("https_proxy", PROXY)
    monkeypatch.setenv("no_proxy", "example.com")

    assert system_proxy(parse_address("pbx.example.com")) is None
    assert system_proxy(parse_address("pbx.example.org")) == PROXY


@asynccontextmanager
async def tunnelling() -> AsyncIterator[tuple[str, bytearray]]:
    """Be a proxy that tunnels; yield its URL and what clients sent through it."""
    seen = bytearray()
    tasks: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                seen.extend(data)
                writer.write(data)
                await writer.drain()
        writer.close()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        seen.extend(head)
        host, _, port = head.split()[1].decode().rpartition(":")
        there, to_there = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        tasks.update(
            {asyncio.create_task(pump(reader, to_there)), asyncio.create_task(pump(there, writer))}
        )

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", seen
    finally:
        server.close()
        await asyncio.gather(*tasks)
        await server.wait_closed()


def test_a_proxy_sees_neither_request_nor_token() -> None:
    ca = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    ca.issue_cert("127.0.0.1").configure_cert(server)
    ca.configure_trust(client)

    async def asked() -> tuple[int, bytes]:
        async with listening(answer(), tls=server) as pbx, tunnelling() as (proxy, seen):
            connection = Connection(parse_address(pbx.url), client, proxy=proxy)
            got = await connection.get("user/contacts", TOKEN)
            await connection.close()
            assert TOKEN.encode() in pbx.requests[0]
            return got.status, bytes(seen)

    status, seen = asyncio.run(asked())

    assert status == 200
    assert seen.startswith(b"CONNECT 127.0.0.1:")
    assert TOKEN.encode() not in seen
    assert b"user/contacts" not in seen


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_is_told_and_got_no_request(status: int) -> None:
    async def asked() -> list[bytes]:
        async with listening(answer(status)) as proxy:
            address = parse_address("https://pbx.example.com")
            connection = Connection(address, proxy=proxy.url)
            with pytest.raises(ProxyFailed):
                await connection.post("user/contacts", b"{}", TOKEN)
            await connection.close()
            return proxy.requests

    requests = asyncio.run(asked())

    assert len(requests) == 1
    assert requests[0].startswith(b"CONNECT pbx.example.com:8887 ")
    assert TOKEN.encode() not in requests[0]
