"""Learning what the PBX of one account can do, beside everything else.

The question waits until the first page of the list is there: it takes nothing from the
first rows, and its token is one that works.
"""

import asyncio
import logging
import time
from collections.abc import Callable

from contacts.accounts import Accounts
from contacts.capabilities import Capabilities, Extent
from contacts.errors import ServerError
from contacts.server import Client
from contacts.tokens import AccountNumber

_LATER_S = 3600.0  # after an answer that said nothing
_log = logging.getLogger("switchbook.capabilities")


class CapabilityKeeper:
    """What is known of the PBX of one account.

    Attributes:
        current: the one place to read it from; replaced when the PBX says something else.
    """

    def __init__(
        self,
        client: Client,
        accounts: Accounts,
        number: AccountNumber,
        told: Callable[[Extent], None] = lambda _: None,
    ) -> None:
        self._told = told
        self._client = client
        self._accounts = accounts
        self._number = number
        self._is_due = False
        self._wake = asyncio.Event()
        self.current: Capabilities = accounts.capabilities_of(number)

    def ask_anew(self) -> None:
        """Ask, however lately that was done: somebody has signed in."""
        self._is_due = True
        self._wake.set()

    def keep(self) -> None:
        """Write what is known beside the account, where that is kept."""
        if self.current.extent is Extent.UNKNOWN:
            return
        try:
            self._accounts.keep_capabilities(self._number, self.current)
        except OSError:
            _log.info("what the PBX can do could not be written down", exc_info=True)

    async def run(self, has_read: asyncio.Event) -> None:
        """Ask when it is time, until cancelled; not before *has_read* is set."""
        self._told(self.current.extent)
        await has_read.wait()
        pause = self.current.valid_for(time.time())
        while True:
            await self._rest(pause)
            self._is_due = False
            pause = await self._ask()

    async def _rest(self, pause: float) -> None:
        self._wake.clear()
        if not self._is_due:
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def _ask(self) -> float:
        """Ask once; return after how many seconds to ask again."""
        try:
            extent = await self._client.ask_extent()
        except ServerError as failure:
            _log.info("the PBX does not say what it can do: %r", failure)
            return _LATER_S
        if extent is Extent.UNKNOWN:
            return _LATER_S
        self.current = Capabilities(extent, time.time())
        self.keep()
        self._told(extent)
        return self.current.valid_for(time.time())
