"""A connection or a client for the length of a test, and what came of using it."""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from contacts.address import parse_address
from contacts.errors import ServerError, SignInNeeded
from contacts.server import Client, Connection, Deadlines, Renew
from contacts.tokens import Tokens
from tests.pbx import Pbx

T = TypeVar("T")

_LONG_S = 10.0
_GLANCE_S = 0.002


async def refuse(_: Tokens) -> Tokens:
    """Renew no tokens."""
    raise SignInNeeded(401)


@asynccontextmanager
async def connected(
    url: str, context: ssl.SSLContext | None = None, deadlines: Deadlines | None = None
) -> AsyncIterator[Connection]:
    """Be connected to *url*."""
    connection = Connection(parse_address(url), context, deadlines)
    try:
        yield connection
    finally:
        await connection.close()


@asynccontextmanager
async def client_at(
    url: str,
    token: str | None = None,
    renew: Renew = refuse,
    deadlines: Deadlines | None = None,
) -> AsyncIterator[Client]:
    """Be a client of *url*."""
    async with connected(url, None, deadlines) as connection:
        yield Client(connection, Tokens(token or "any"), renew)


async def until(condition: Callable[[], bool], patience_s: float = _LONG_S) -> None:
    """Return once *condition* holds, which is asked on a thread, over and over."""

    def holds() -> None:
        end = time.monotonic() + patience_s
        while not condition():
            assert time.monotonic() < end
            time.sleep(_GLANCE_S)  # the loop has other things to do

    await asyncio.to_thread(holds)


def ask(pbx: Pbx, work: Callable[[Client], Awaitable[T]], deadlines: Deadlines | None = None) -> T:
    """Return what *work* returns for a signed-in client of *pbx*."""

    async def asked() -> T:
        async with client_at(pbx.url, pbx.access_token(), deadlines=deadlines) as client:
            return await work(client)

    return asyncio.run(asked())


def failure_of(
    pbx: Pbx, work: Callable[[Client], Awaitable[object]], deadlines: Deadlines | None = None
) -> ServerError:
    """Return the error that *work* ends with for a signed-in client of *pbx*."""
    with pytest.raises(ServerError) as caught:
        ask(pbx, work, deadlines)
    return caught.value
