"""What goes on over the network while somebody is signed in: reading, sending, renewing.

There is one connection at a time. Without one, nothing is read; what was saved waits, and a
contact that is asked for is told to have failed.
"""

import asyncio
from collections.abc import Callable

from contacts.accounts import Account, Accounts
from contacts.capabilities import Capabilities
from contacts.contact import LocalId, RemoteId
from contacts.errors import SignInNeeded, SwitchbookError
from contacts.events import CapabilitiesTold, Event, Opened, OpenFailed
from contacts.server import Client, Connection
from contacts.store import Taken
from contacts.sync.capability_keeper import CapabilityKeeper
from contacts.sync.connected import Connected, warn_of_end
from contacts.sync.loose_ends import LooseEnds
from contacts.sync.runner import Runner
from contacts.sync.sender import Sender
from contacts.sync.shelf import Shelf
from contacts.sync.surroundings import Surroundings
from contacts.sync.token_keeper import Owner, TokenKeeper
from contacts.tokens import Tokens


class Online:
    """Keeps the open book and its server together.

    Attributes:
        now: what there is while somebody is signed in.
        shortest_rest_s: as of the runner, from the next connection on.
    """

    def __init__(self, accounts: Accounts, shelf: Shelf, tell: Callable[[Event], None]) -> None:
        self._accounts = accounts
        self._shelf = shelf
        self._tell = tell
        self._least_rest_s = 0.0
        self._ending = LooseEnds()  # goes on also where what asked for it was cancelled
        self.now: Connected | None = None
        self.shortest_rest_s = 0.0

    async def begin(
        self,
        account: Account,
        connection: Connection,
        tokens: Tokens,
        owner: Owner,
        note: Callable[[Taken], None],
    ) -> None:
        """Read and send over *connection*, in the place of any other.

        Args:
            account: whose book is open.
            connection: to its server.
            tokens: of the person.
            owner: of the tokens.
            note: takes what changed in the list by what was sent.
        """
        await self.end()
        keeper = TokenKeeper(connection, tokens, owner)
        client = Client(connection, tokens, keeper.renewed, keeper.current)
        can = CapabilityKeeper(
            client,
            self._accounts,
            account.number,
            lambda extent: self._tell(CapabilitiesTold(extent)),
        )
        book = await self._shelf.book_of(account)
        runner = Runner(client, book, self._tell, lambda: can.current.extent)
        sender = Sender(client, book, Surroundings(self._tell, note, runner.sweep_now))
        runner.swept, runner.ticks = sender.swept, sender.ticks
        runner.least_rest_s = self._least_rest_s
        runner.shortest_rest_s = self.shortest_rest_s
        going_on = (
            asyncio.create_task(runner.run(), name="reading the list"),
            asyncio.create_task(sender.run(), name="sending"),
            asyncio.create_task(keeper.run(), name="refreshing tokens"),
            asyncio.create_task(can.run(runner.has_read), name="asking what it can do"),
            asyncio.create_task(
                warn_of_end(connection, runner.has_read, self._tell), name="warning"
            ),
        )
        self.now = Connected(account, connection, client, keeper, runner, sender, can, going_on)

    async def end(self, patience_s: float = 0) -> None:
        """Let everything fail; new tokens on their way have *patience_s* to be kept."""
        now, self.now = self.now, None
        if now is not None:
            await self._ending.see_through(now.end(patience_s))

    async def close(self, patience_s: float) -> None:
        """End, and wait at most so long for what was ended before, too."""
        await self.end(patience_s)
        await self._ending.tie_up(patience_s)

    @property
    def account(self) -> Account | None:
        """Who is signed in."""
        return self.now.account if self.now else None

    def of(self, account: Account) -> Connected | None:
        """Return what there is while somebody is signed in to *account*."""
        return self.now if self.account == account else None

    @property
    def capabilities(self) -> Capabilities:
        """What the PBX can do, as far as that is known."""
        return self.now.capabilities.current if self.now else Capabilities()

    # What the window asks for

    def look_at_pages(self, pages: tuple[int, ...]) -> None:
        """Read these pages of the server's list first, as long as it has not come whole."""
        if self.now:
            self.now.runner.look_at(pages)

    def rest_at_least(self, seconds: float) -> None:
        """Let so much time pass between two readings that nobody has asked for."""
        self._least_rest_s = seconds
        if self.now:
            self.now.runner.least_rest_s = seconds

    async def refresh(self, numbers: tuple[LocalId, ...] = ()) -> None:
        """Read the list now, beginning where the contacts of *numbers* stood in it."""
        if self.now is None:
            return
        self.now.keeper.may_ask()
        self.now.runner.look_at(await self._shelf.pages_of(numbers))
        self.now.runner.refresh_now()
        self.now.sender.go_on()

    def agree_to_removals(self) -> None:
        """Let contacts go that seem to have been deleted on the server."""
        if self.now:
            self.now.runner.agree_to_removals()

    async def open(self, remote_id: RemoteId) -> None:
        """Read one contact."""
        try:
            client = self._wished_for()
            reading = self._shelf.next_reading()
            contact = await client.retrieve(remote_id)
        except SwitchbookError as error:
            self._tell(OpenFailed(remote_id, error))
            return
        self._tell(Opened(contact))
        await self._shelf.take_contact(reading, contact)

    def send(self) -> None:
        """Send what was saved just now; the person may be asked to sign in for it."""
        if self.now:
            self.now.keeper.may_ask()
            self.now.sender.go_on()

    def _wished_for(self) -> Client:
        """Return the client for what the person wants, who may be asked to sign in for it."""
        if self.now is None:
            raise SignInNeeded
        self.now.keeper.may_ask()
        return self.now.client
