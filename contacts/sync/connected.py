"""What exists on the network thread while somebody is signed in."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from contacts.accounts import Account
from contacts.errors import ServerError
from contacts.events import CertificateEnding, Event
from contacts.server import Client, Connection, Deadlines, sign_out
from contacts.sync.capability_keeper import CapabilityKeeper
from contacts.sync.runner import Runner
from contacts.sync.sender import Sender
from contacts.sync.token_keeper import TokenKeeper
from contacts.tokens import Tokens

_REVOKING_S = 2.0  # a sign-out does not depend on the server
_HASTY = Deadlines(connect=_REVOKING_S, silence=_REVOKING_S, answer=_REVOKING_S)
_WARN_BEFORE = timedelta(days=14)  # of the certificate's end
_log = logging.getLogger("switchbook.session")


@dataclass(slots=True)
class Connected:
    """An account, its connection, and all that uses it.

    Attributes:
        going_on: until it ends.
    """

    account: Account
    connection: Connection
    client: Client
    keeper: TokenKeeper
    runner: Runner
    sender: Sender
    capabilities: CapabilityKeeper
    going_on: tuple[asyncio.Task[None], ...]

    async def end(self, patience_s: float) -> None:
        """Let everything fail; new tokens on their way have *patience_s* to be kept."""
        for task in self.going_on:
            task.cancel()
        await asyncio.gather(*self.going_on, return_exceptions=True)
        await self.keeper.close(patience_s)
        await self.connection.close()

    def hasty_connection(self) -> Connection:
        """Return another connection to the same server, which waits for nothing for long."""
        return self.connection.another(_HASTY)


async def warn_of_end(
    connection: Connection, has_read: asyncio.Event, tell: Callable[[Event], None]
) -> None:
    """Tell of a certificate that ends soon, once the first page is there."""
    await has_read.wait()
    ends = connection.certificate_ends
    if ends and ends - datetime.now(UTC) < _WARN_BEFORE:
        tell(CertificateEnding(ends))


async def revoke(connection: Connection, tokens: Tokens) -> None:
    """End *tokens* on the server if it answers soon, and close *connection*."""
    try:
        async with asyncio.timeout(_REVOKING_S):
            await sign_out(connection, tokens)
    except (ServerError, TimeoutError) as failure:
        _log.info("the tokens could not be ended on the server: %r", failure)
    finally:
        await connection.close()
