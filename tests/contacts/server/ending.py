"""Requests to a server of a test's own, and how each of them ends."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from contacts.errors import OutcomeUnknown, ServerError
from contacts.server import Connection, Deadlines
from contacts.server.connection import Answer
from tests.loopback import Reply, listening
from tests.reaching import connected

JSON = b'{"count":0,"items":[]}'
Work = Callable[[Connection], Awaitable[Answer]]
GET: Work = lambda connection: connection.get("user/contacts", "token")  # noqa: E731
POST: Work = lambda connection: connection.post("user/contacts", b"{}", "token")  # noqa: E731
both = pytest.mark.parametrize("work", [GET, POST], ids=["get", "post"])


@dataclass(frozen=True, slots=True)
class End:
    """How a request ended, and what the other side got of it."""

    said: Answer | ServerError
    requests: list[bytes]

    @property
    def failure(self) -> ServerError:
        """The failure, of a POST that which left its end unknown."""
        assert isinstance(self.said, ServerError)
        return self.said.cause if isinstance(self.said, OutcomeUnknown) else self.said

    @property
    def answer(self) -> Answer:
        """The answer, where one came."""
        assert isinstance(self.said, Answer)
        return self.said


async def settled(work: Awaitable[Answer]) -> Answer | ServerError:
    try:
        return await work
    except ServerError as error:
        return error


def end_of(work: Work, *replies: Reply, deadlines: Deadlines | None = None) -> End:
    """Return how *work* ends with a server that gives *replies*."""

    async def ended() -> End:
        async with (
            listening(*replies) as peer,
            connected(peer.url, deadlines=deadlines) as connection,
        ):
            return End(await settled(work(connection)), peer.requests)

    return asyncio.run(ended())


def failure_at(
    url: str,
    work: Work = GET,
    context: ssl.SSLContext | None = None,
    deadlines: Deadlines | None = None,
) -> ServerError:
    """Return how *work* fails at *url*."""

    async def ended() -> Answer | ServerError:
        async with connected(url, context, deadlines) as connection:
            return await settled(work(connection))

    return End(asyncio.run(ended()), []).failure
