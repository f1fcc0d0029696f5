"""Faults on the way between a client and the demo PBX.

The application behind is run as it is and its answer held back until it is whole. Then
it is sent, exchanged, halved, slowed down or withheld, as the fault that the request met
has it.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import suppress
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from contacts.demo.exchange import Answer, Exchange
from contacts.demo.faults import Fault, Faults, Kind
from contacts.demo.traffic import Traffic, path_below_api

_PIECES_A_SECOND = 20


class Interference:
    """An application that lets *faults* meet the requests to another one.

    Once *closing* is set, nothing is delayed or withheld any more.
    """

    def __init__(
        self, app: ASGIApp, faults: Faults, traffic: Traffic, closing: asyncio.Event
    ) -> None:
        self._app = app
        self._faults = faults
        self._traffic = traffic
        self._closing = closing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take note of a request; answer it, or not, as ordered."""
        with suppress(ClientDisconnect):  # it left while it was still sending
            body = await Request(scope, receive).body()
            self._traffic.receive(scope, body)
            await self._answer(scope, Exchange(scope, receive, send, body))

    async def _answer(self, scope: Scope, exchange: Exchange) -> None:
        meeting = self._faults.meet(scope["method"], path_below_api(scope))
        await self._wait(meeting.seconds)
        fault = meeting.fault
        if fault is None:
            await self._send(await exchange.done_by(self._app), exchange)
            return
        done = await exchange.done_by(self._app) if fault.is_done_first() else None
        await self._act(fault, done, exchange)

    async def _act(self, fault: Fault, done: Answer | None, exchange: Exchange) -> None:
        match fault.kind:
            case Kind.CUT:
                await exchange.cut()
            case Kind.NEVER:
                await self._while_connected(asyncio.Event().wait(), exchange)
            case Kind.RAW:
                await exchange.send_raw(fault.content())
            case Kind.CUT_BODY if done is not None:
                self._traffic.answer(done.status)
                await exchange.send_half(done)
            case Kind.DRIP if done is not None:
                await self._send_in_pieces(done, _drops(done.body, fault.seconds), exchange)
            case Kind.ENDLESS:
                answer = Answer(fault.status, fault.header_pairs(), b"")
                await self._send_in_pieces(answer, _flood(fault), exchange)
            case _:
                await self._send(_ordered(fault), exchange)

    async def _wait(self, seconds: float) -> None:
        """Wait as a slow server does, which also goes on when the client has left."""
        if seconds:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), seconds)

    async def _while_connected(self, work: Coroutine[Any, Any, object], exchange: Exchange) -> None:
        """Do *work* until it is done, the client leaves or the demo PBX ends."""
        working = asyncio.create_task(work)
        ends = {asyncio.create_task(exchange.gone()), asyncio.create_task(self._closing.wait())}
        try:
            await asyncio.wait({working, *ends}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (working, *ends):
                task.cancel()
            await asyncio.gather(working, *ends, return_exceptions=True)
        if working.cancelled():
            await exchange.cut()
        else:
            working.result()

    async def _send_in_pieces(
        self, answer: Answer, pieces: AsyncIterator[bytes], exchange: Exchange
    ) -> None:
        self._traffic.answer(answer.status)
        await self._while_connected(exchange.send_in_pieces(answer, pieces), exchange)

    async def _send(self, answer: Answer, exchange: Exchange) -> None:
        self._traffic.answer(answer.status)
        await exchange.send(answer)


def _ordered(fault: Fault) -> Answer:
    body = fault.content()
    length = (b"content-length", b"%d" % len(body))
    return Answer(fault.status, [*fault.header_pairs(), length], body)


async def _drops(body: bytes, seconds: float) -> AsyncIterator[bytes]:
    for place in range(len(body)):
        yield body[place : place + 1]
        await asyncio.sleep(seconds)


async def _flood(fault: Fault) -> AsyncIterator[bytes]:
    piece = fault.content() or b" "
    piece *= max(1, fault.rate // _PIECES_A_SECOND // len(piece))
    while True:
        yield piece
        await asyncio.sleep(len(piece) / fault.rate)
