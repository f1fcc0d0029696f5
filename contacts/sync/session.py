"""One person's session with a PBX: everything that the window asks for, on the network thread.

The session owns the book of one account, and what keeps it fresh while somebody is signed
in there. Its methods are called on its own event loop; what comes of them goes out
through ``tell``, as events. What the window reads of the book it asks the reader for.

Tokens that end are the matter of the ``TokenKeeper``. Where only the person can help,
requests wait until the same person has signed in again, and are then repeated. They fail
where the person gives up, or signs in as somebody else.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from contacts.accounts import Account, Accounts, new_number
from contacts.address import ServerAddress, parse_address
from contacts.capabilities import Capabilities
from contacts.certificate import Trust
from contacts.contact import LocalId, RemoteId
from contacts.credentials import Credentials
from contacts.errors import (
    AddressInvalid,
    AuthorityUnreadable,
    BookBroken,
    DemoFailed,
    HostUnknown,
    SignInNeeded,
    SwitchbookError,
)
from contacts.events import (
    AnotherAccount,
    BookChanged,
    BookOpened,
    CapabilitiesTold,
    Event,
    Opened,
    OpenFailed,
    RemovalFailed,
    SignedIn,
    SignedOut,
    SignInFailed,
    SignInWanted,
)
from contacts.server import (
    Client,
    Connection,
    Deadlines,
    client_without_renewal,
)
from contacts.sign_in_wish import Password, SignInWish
from contacts.store import Reader
from contacts.sync import storage
from contacts.sync.capability_keeper import CapabilityKeeper
from contacts.sync.connected import Connected, revoke, warn_of_end
from contacts.sync.connecting import Connecting
from contacts.sync.editing import Editing
from contacts.sync.loose_ends import LooseEnds
from contacts.sync.opening import Opening
from contacts.sync.runner import Runner
from contacts.sync.same_account import is_same_account
from contacts.sync.sender import Sender, Surroundings
from contacts.sync.shelf import Shelf
from contacts.sync.sign_in_keeper import SignInKeeper
from contacts.sync.signing_in import Attempt, Proven, SigningIn
from contacts.sync.token_keeper import Owner, TokenKeeper
from contacts.tokens import AccountNumber, Tokens

_PATIENCE_S = 0.5  # for the keyring, before contacts are shown that are not kept
_CLOSING_S = 0.5  # for what is on its way to server or keyring when the window closes
_DEMO_NAME = "demo"  # user name and password of the demo PBX
_IDS_TRIED = 5  # contacts that tell whether it is the same account


class Session:
    """The worker's side of the window.

    Attributes:
        shortest_rest_s: as of the runner, from the next sign-in on.
    """

    def __init__(
        self,
        accounts: Accounts,
        credentials: Credentials,
        reader: Reader,
        tell: Callable[[Event], None],
        opening: Opening | None = None,
    ) -> None:
        self._accounts = accounts
        self._credentials = credentials
        self._told = tell
        self._is_closed = False
        self._kept = SignInKeeper(accounts, credentials, self._tell)
        self.shortest_rest_s = 0.0
        self._shelf = Shelf(reader, opening or Opening(accounts, credentials, ""), self._tell)
        self._now: Connected | None = None
        self.editing = Editing(self._shelf, self._tell, self._send)
        self._connecting = Connecting()
        self._least_rest_s = 0.0
        self._beginning = LooseEnds()
        self._revoking = LooseEnds()
        self._ending = LooseEnds()  # goes on also where what asked for it was cancelled
        self._signing_in = SigningIn(self._tell)
        self._answer: asyncio.Future[bool | None] | None = None
        self._starting = asyncio.Lock()  # held until it is known whether a sign-in is kept

    # Signing in and out

    async def start(self) -> None:
        """Go on with the account of last time, or ask for a sign-in.

        Whoever has to sign in is told before, if the keyring will not keep it.
        """
        if self._shelf.opened is not None:  # before this session was made
            self._beginning.start(self.editing.begin())
        async with self._starting:
            await self._start()

    async def _start(self) -> None:
        account = self._accounts.current()
        if account is None or account.is_signed_out:
            self._tell(_wanted_for(account))
            await self._kept.hear(account)
            return
        opened = await self._kept.ask(self._shelf.open(account.number))
        if opened is None:
            self._tell(_wanted_for(account))
            return
        self._shelf.show(account, opened)
        tokens = await self._kept.tokens_of(account)
        wanted = _wanted_for(account, again=opened.is_kept)
        if tokens is None:
            self._tell(wanted)
            return
        try:
            address = parse_address(account.address)
            connection = self._connecting.connection_to(address, account.trust)
        except (AddressInvalid, HostUnknown, AuthorityUnreadable) as error:
            self._tell(wanted)
            self._tell(SignInFailed(error))
            return
        await self._open(account, connection, tokens)
        self._tell(_signed_in_to(account))

    async def sign_in(self, wish: SignInWish, account: Account | None = None) -> None:
        """Sign in as *wish* says, into *account* where it is given.

        Where the same person was signed in before, everything goes on where it was. A
        sign-in that is going on is stopped.
        """
        try:
            trust = self._trust_for(wish, account)
            connection = self._connecting.connection_to(wish.address, trust)
        except SwitchbookError as error:
            self._tell(SignInFailed(error))
            return
        proven = await self._signing_in.begin(Attempt(connection, wish, account))
        await self._enter(proven)

    async def send_code(self) -> None:
        """Let the PBX mail a code, or another one, for the sign-in that waits for it."""
        await self._signing_in.send_code()

    async def give_code(self, code: str) -> None:
        """End the sign-in that waits for a code."""
        await self._enter(await self._signing_in.give_code(code))

    async def stop_sign_in(self) -> None:
        """Forget the sign-in that is going on; nothing more is told of it."""
        await self._signing_in.stop()

    async def _enter(self, proven: Proven | None) -> None:
        """Go on signed in with what was *proven*, if anything was."""
        if proven is None:
            return
        connection, tokens = proven.attempt.connection, proven.tokens
        wish = proven.attempt.wish
        account = _trusting(
            proven.attempt.account or self._account_of(wish), self._connecting.decided(wish.address)
        )
        is_shown = await self._show_book_of(account)
        is_another = await self._is_another(account, connection, tokens)
        if is_another is None:
            await connection.close()
            await self._turn_away(account, was_shown=is_shown)
            return
        if is_another:
            account, is_shown = replace(account, number=new_number()), False
        await self._go_on(account, connection, tokens, is_shown=is_shown)
        if self._now and self._now.account == account:
            self._now.capabilities.ask_anew()
        await self._keep(account, tokens)
        await self._keep_book(account)

    async def _go_on(
        self, account: Account, connection: Connection, tokens: Tokens, *, is_shown: bool
    ) -> None:
        if self._now and self._now.account == account:
            await connection.close()
            self._now.keeper.go_on_with(tokens)
            self._now.runner.refresh_now()
            self._now.sender.go_on()
        else:
            is_shown = await self._show_book_of(account) and is_shown
            await self._open(account, connection, tokens)
        self._tell(_signed_in_to(account, again=is_shown))

    async def _turn_away(self, account: Account, *, was_shown: bool) -> None:
        """Let nobody in: the person does not know whose contacts these are."""
        await self.give_up_sign_in()
        if not was_shown:
            self._shelf.close()
            self._tell(SignedOut(account.address, account.user_name, account.domain))

    async def _is_another(
        self, account: Account, connection: Connection, tokens: Tokens
    ) -> bool | None:
        """Whether *tokens* lead to another account, as the person says; None for neither."""
        client = client_without_renewal(connection, tokens)
        if await is_same_account(client, await self._shelf.some_ids(_IDS_TRIED)):
            return False
        self.answer_another(None)
        self._answer = asyncio.get_running_loop().create_future()
        self._tell(AnotherAccount(account.address, account.user_name))
        return await self._answer

    # The book

    async def _show_book_of(self, account: Account) -> bool:
        """Open the book of *account* unless it is open; return whether it was."""
        if self._shelf.has(account.number):
            return True
        await self._close_connection()
        self._shelf.show(account, await self._shelf.open_soon(account.number, _PATIENCE_S))
        return False

    async def replace_book(self, error: BookBroken) -> None:
        """Go on with an empty book, after one was found to be damaged while it was open."""
        opened, now = self._shelf.opened, self._now
        if opened is None or not opened.is_kept or now is None:
            return
        connection, tokens = now.connection.another(Deadlines()), now.keeper.tokens
        await self._close_connection()
        await self._shelf.replace(now.account, error)
        await self._open(now.account, connection, tokens)

    async def look_at(self, number: LocalId) -> None:
        """Note that the person has seen what is new of a contact."""
        await self._shelf.look_at(number)

    async def order_by(self, by: str, *, skips_particles: bool) -> None:
        """Prepare an order that the person has chosen."""
        await self._shelf.order_by(by, skips_particles=skips_particles)

    async def change_country(self, country: str) -> None:
        """Let numbers without a country belong to this one, as in ISO 3166; may be empty."""
        await self._shelf.change_country(country)

    def answer_another(self, is_another: bool | None) -> None:  # noqa: FBT001  # an answer
        """Go on after ``AnotherAccount``; None for neither way: nobody has signed in."""
        if self._answer and not self._answer.done():
            self._answer.set_result(is_another)

    async def sign_in_to_demo(self, started: Callable[[], str]) -> None:
        """Sign in to a demo PBX, the same account each time although its port is another.

        Args:
            started: waits for the demo PBX and returns its address, or raises DemoFailed;
                called on a thread.
        """
        try:
            address = await asyncio.to_thread(started)
        except DemoFailed as error:
            self._tell(SignInFailed(error))
            return
        wish = SignInWish(parse_address(address), Password(_DEMO_NAME, _DEMO_NAME))
        known = self._accounts.current()
        account = replace(known, address=address) if known else self._account_of(wish)
        await self.sign_in(wish, account)

    async def give_up_sign_in(self) -> None:
        """Stop signing in, and let every request that waits for it fail."""
        await self.stop_sign_in()
        if self._now:
            self._now.keeper.give_up()

    async def sign_out(self) -> None:
        """Delete the tokens here, from the keyring and where the server can, there; close."""
        async with self._starting:  # the window shows contacts before the sign-in is read
            now = self._now
        if now is not None:
            account, tokens = now.account, now.keeper.tokens
            ending = now.hasty_connection()
            await self.stop_sign_in()
            await self._close_connection()
            self._revoking.start(revoke(ending, tokens))
        elif self._shelf.opened is not None and (last := self._accounts.current()):
            account = last
        else:
            return
        self._shelf.close()
        left_behind = await self._kept.forget(account)
        self._tell(SignedOut(account.address, account.user_name, account.domain, left_behind))

    async def tell_storage(self) -> None:
        """Tell what is kept on this computer."""
        here = self._now.account if self._now else None
        await storage.look(self._accounts, self._credentials, here, self._tell)

    async def remove_account(self, number: AccountNumber, *, leave_entry: bool = False) -> None:
        """Remove an account from this computer, signed out before, and tell what is left.

        Args:
            number: of the account.
            leave_entry: whether its entry may stay in the keyring, which did not let it go.
        """
        if self._now and self._now.account.number == number:
            await self.sign_out()
        elif self._shelf.has(number):
            self._shelf.close()
            self._tell(SignedOut("", "", ""))
        await self._shelf.let_go(number)
        try:
            await storage.remove(self._accounts, self._credentials, number, leave_entry=leave_entry)
        except SwitchbookError as error:
            self._tell(RemovalFailed(number, error))
        await self.tell_storage()

    def _tell(self, event: Event) -> None:
        if self._is_closed:
            return
        self._told(event)
        if isinstance(event, BookChanged):
            self.editing.recount_soon()
        elif isinstance(event, BookOpened):
            self._beginning.start(self.editing.begin())

    def _send(self) -> None:
        """Send what was saved just now; the person may be asked to sign in for it."""
        if self._now:
            self._now.keeper.may_ask()
            self._now.sender.go_on()

    async def close(self) -> None:
        """End every request and close the connection; nothing is told any more."""
        self._is_closed = True
        await self.stop_sign_in()
        await self._close_connection(_CLOSING_S)
        await self._ending.tie_up(_CLOSING_S)
        await self._beginning.tie_up()
        await self.editing.end()
        await self._shelf.end()
        await self._revoking.tie_up(_CLOSING_S)

    @property
    def capabilities(self) -> Capabilities:
        """What the PBX can do, as far as that is known."""
        return self._now.capabilities.current if self._now else Capabilities()

    # What the window asks for while signed in

    def look_at_pages(self, pages: tuple[int, ...]) -> None:
        """Read these pages of the server's list first, as long as it has not come whole."""
        if self._now:
            self._now.runner.look_at(pages)

    def rest_at_least(self, seconds: float) -> None:
        """Let so much time pass between two readings that nobody has asked for."""
        self._least_rest_s = seconds
        if self._now:
            self._now.runner.least_rest_s = seconds

    async def refresh(self, numbers: tuple[LocalId, ...] = ()) -> None:
        """Read the list now, beginning where the contacts of *numbers* stood in it."""
        if self._now is None:
            return
        self._now.keeper.may_ask()
        self._now.runner.look_at(await self._shelf.pages_of(numbers))
        self._now.runner.refresh_now()
        self._now.sender.go_on()

    def agree_to_removals(self) -> None:
        """Let contacts go that seem to have been deleted on the server."""
        if self._now:
            self._now.runner.agree_to_removals()

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

    def _wished_for(self) -> Client:
        """Return the client for what the person wants, who may be asked to sign in for it."""
        if self._now is None:
            raise SignInNeeded
        self._now.keeper.may_ask()
        return self._now.client

    # Tokens

    async def keep_again(self) -> None:
        """Try once more to keep the sign-in, where the keyring may have come back."""
        if self._now is None:
            return
        account, tokens = self._now.account, self._now.keeper.tokens
        await self._keep(account, tokens)
        await self._keep_book(account)

    async def _keep_book(self, account: Account) -> None:
        """Go on with a book on disk, where only the keyring was in the way and is no more."""
        opened = self._shelf.opened
        is_known = self._kept.knows(account)
        if opened is None or opened.is_kept or opened.error or not is_known:
            return
        opened = await self._kept.ask(self._shelf.open(account.number))
        if opened is None or self._now is None or self._now.account != account:
            if opened is not None:
                opened.book.close()
            return
        connection, tokens = self._now.connection.another(Deadlines()), self._now.keeper.tokens
        await self._close_connection()
        self._shelf.show(account, opened)
        await self._open(account, connection, tokens)

    async def _keep(self, account: Account, tokens: Tokens) -> None:
        """Keep account and tokens for the next start; the account only with its tokens."""
        is_kept = await self._kept.keep(account, tokens)
        if is_kept and self._now and self._now.account == account:
            self._kept.remember(replace(account, is_signed_out=False))
            self._now.capabilities.keep()

    def _account_of(self, wish: SignInWish) -> Account:
        who = (str(wish.address), wish.user_name, wish.domain)
        latest = self._now.account if self._now else self._accounts.current()
        known = (latest,) if latest else ()
        matching = (each for each in (*known, *self._accounts.all()) if each.is_of(*who))
        return next(matching, None) or Account(new_number(), *who)

    # The connection

    def use_proxy(self, *, allowed: bool) -> None:
        """Let the connections made from here on go through the system's proxy, or not."""
        self._connecting.may_use_proxy = allowed

    def trust(self, address: ServerAddress, trust: Trust) -> None:
        """Believe whom the person has decided to believe, from the next sign-in there on."""
        self._connecting.trust(address, trust)

    def _trust_for(self, wish: SignInWish, account: Account | None) -> Trust:
        """Return what was decided now, else what was decided for that account before."""
        decided = self._connecting.decided(wish.address)
        return decided or (account or self._account_of(wish)).trust

    async def _open(self, account: Account, connection: Connection, tokens: Tokens) -> None:
        await self._close_connection()
        owner = Owner(
            ask=lambda: self._tell(_wanted_for(account, again=True)),
            keep=lambda newer: self._keep(account, newer),
        )
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
        around = Surroundings(self._tell, self.editing.note, runner.sweep_now)
        sender = Sender(client, book, around)
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
        self._now = Connected(account, connection, client, keeper, runner, sender, can, going_on)

    async def _close_connection(self, patience_s: float = 0) -> None:
        """Let everything fail; new tokens on their way have *patience_s* to be kept."""
        now, self._now = self._now, None
        self.answer_another(None)
        if now is not None:
            await self._ending.see_through(now.end(patience_s))


def _trusting(account: Account, trust: Trust | None) -> Account:
    """Return *account* with what the person has decided about its server, if they have."""
    if trust is None:
        return account
    return replace(account, certificate=trust.pin_text, ca_file=trust.ca_file)


def _wanted_for(account: Account | None, *, again: bool = False) -> SignInWanted:
    if account is None:
        return SignInWanted(again=again)
    return SignInWanted(account.address, account.user_name, account.domain, again)


def _signed_in_to(account: Account, *, again: bool = False) -> SignedIn:
    return SignedIn(account.address, account.user_name, account.domain, again)
