"""One request and its answer, as a test may want them: whole, halved or missing."""

from asyncio import Transport
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

TRANSPORT = "transport"  # the server puts the connection into a request's state under this name

_NO_CONTENT = 204

Headers = list[tuple[bytes, bytes]]


@dataclass(slots=True)
class Answer:
    """An answer that has not been sent yet, or not all of it."""

    status: int
    headers: Headers
    body: bytes


class Exchange:
    """A request that was received whole, and the ways in which it can end."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, body: bytes) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send
        self._body = body

    async def done_by(self, app: ASGIApp) -> Answer:
        """Let *app* do what is asked, and return its answer without sending it."""
        answer = Answer(500, [], b"")

        async def body() -> Message:
            return {"type": "http.request", "body": self._body, "more_body": False}

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer.status, answer.headers = message["status"], list(message["headers"])
            else:
                answer.body += message.get("body", b"")

        await app(self._scope, body, keep)
        return answer

    async def send(self, answer: Answer) -> None:
        """Send the whole answer."""
        await self._start(answer.status, answer.headers)
        await self._send({"type": "http.response.body", "body": answer.body})

    async def send_half(self, answer: Answer) -> None:
        """Announce the whole answer, send half of it and close the connection."""
        if answer.status == _NO_CONTENT:  # there is no body: half of the head has to do
            await self.send_raw(b"HTTP/1.1 2")
            return
        announced = max(len(answer.body), 2)  # an empty body could not be halved
        others = [header for header in answer.headers if header[0] != b"content-length"]
        await self._start(answer.status, [*others, (b"content-length", b"%d" % announced)])
        half = answer.body[: announced // 2]
        await self._send({"type": "http.response.body", "body": half, "more_body": True})
        self._transport.close()  # unlike abort(), after what was sent has left
        await self.gone()

    async def send_raw(self, content: bytes) -> None:
        """Send *content*, whatever it is, instead of an answer; close the connection."""
        self._transport.write(content)
        self._transport.close()
        await self.gone()

    async def send_in_pieces(self, answer: Answer, pieces: AsyncIterator[bytes]) -> None:
        """Send the head of *answer* and *pieces* instead of its body."""
        await self._start(answer.status, answer.headers)
        async for piece in pieces:
            await self._send({"type": "http.response.body", "body": piece, "more_body": True})
        await self._send({"type": "http.response.body", "body": b""})

    async def cut(self) -> None:
        """Cut the connection without a byte of an answer."""
        with suppress(AttributeError):  # asyncio before 3.11.4: a TLS connection already lost
            self._transport.abort()
        await self.gone()

    async def gone(self) -> None:
        """Return when the connection is closed, by either side."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def _start(self, status: int, headers: Headers) -> None:
        await self._send({"type": "http.response.start", "status": status, "headers": headers})

    @property
    def _transport(self) -> Transport:
        transport: Transport = self._scope["state"][TRANSPORT]
        return transport
