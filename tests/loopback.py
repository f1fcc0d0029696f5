"""A server on this computer that answers exactly the bytes that a test gives it."""

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

ELSEWHERE = "127.0.0.1" if sys.platform == "darwin" else "127.0.0.2"
"""Another host on this computer, where the system has one."""

SILENCE = None
"""Given instead of an answer: nothing comes until the client leaves."""

Reply = bytes | None


def answer(
    status: int = 200,
    body: bytes = b"",
    *headers: str,
    kind: str = "application/json",
    announced: int | None = None,
) -> bytes:
    """Return a whole HTTP answer, or one that is shorter than *announced*."""
    length = len(body) if announced is None else announced
    lines = [
        f"HTTP/1.1 {status} Said so",
        f"Content-Type: {kind}",
        f"Content-Length: {length}",
        *(["Connection: close"] if announced else []),
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


class Loopback:
    """What came in; *replies* go out one by one, the last one over and over.

    A connection ends after a reply that says ``close`` or is no HTTP, else with its client.

    Attributes:
        requests: whole, as they came over the wire.
    """

    def __init__(self, replies: Sequence[Reply]) -> None:
        self.requests: list[bytes] = []
        self.url = ""
        self._replies = list(replies)
        self._writers: set[asyncio.StreamWriter] = set()
        self._left = asyncio.Event()

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one client."""
        self._writers.add(writer)
        try:
            with suppress(OSError, asyncio.IncompleteReadError):
                while await self._answer(reader, writer):
                    pass
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            self._writers.discard(writer)
            self._left.set()

    def reply_with(self, reply: Reply) -> None:
        """Answer so from here on."""
        self._replies = [reply]

    async def leave(self) -> None:
        """Close every connection and return when all have ended."""
        for writer in self._writers:
            writer.close()
        while self._writers:
            self._left.clear()
            await self._left.wait()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        self.requests.append(await _request(reader))
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        if reply is None:
            await reader.read()
            return False
        writer.write(reply)
        await writer.drain()
        return reply.startswith(b"HTTP/1.1 ") and b"\r\nConnection: close" not in reply


@asynccontextmanager
async def listening(
    *replies: Reply, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
) -> AsyncIterator[Loopback]:
    """Answer at ``url`` of what this yields, in the caller's event loop."""
    loopback = Loopback(replies)
    server = await asyncio.start_server(loopback.meet, host, 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    loopback.url = f"{'https' if tls else 'http'}://{host}:{port}"
    try:
        yield loopback
    finally:
        server.close()
        await loopback.leave()
        await server.wait_closed()


async def _request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = [
        int(line.partition(b":")[2])
        for line in head.lower().splitlines()
        if line.startswith(b"content-length:")
    ]
    return head + await reader.readexactly(sum(lengths))
