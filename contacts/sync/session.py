"""One person's session with a PBX, on the network thread: who is signed in, and into which book.

The session owns the book of one account (``shelf``), what is changed in it (``editing``), and
what keeps it fresh while somebody is signed in there (``online``), where the window asks for
these. All of it is called on the session's own event loop; what comes of it goes out through
``tell``, as events. What the window reads of the book it asks the reader for.

Tokens that end are the matter of the ``TokenKeeper``. Where only the person can help,
requests wait until the same person has signed in again, and are then repeated. They fail
where the person gives up, or signs in as somebody else.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from contacts.accounts import Account, Accounts, new_number
from contacts.address import ServerAddress, parse_address
from contacts.certificate import Trust
from contacts.credentials import Credentials
from contacts.errors import (
    AddressInvalid,
    AuthorityUnreadable,
    BookBroken,
    DemoFailed,
    HostUnknown,
    SwitchbookError,
)
from contacts.events import (
    AnotherAccount,
    BookChanged,
    BookOpened,
    Event,
    RemovalFailed,
    SignedIn,
    SignedOut,
    SignInFailed,
    SignInWanted,
)
from contacts.server import Connection, Deadlines, client_without_renewal
from contacts.sign_in_wish import Password, SignInWish
from contacts.store import Reader
from contacts.sync import storage
from contacts.sync.connected import revoke
from contacts.sync.connecting import Connecting
from contacts.sync.editing import Editing
from contacts.sync.loose_ends import LooseEnds
from contacts.sync.online import Online
from contacts.sync.opening import Opening
from contacts.sync.same_account import is_same_account
from contacts.sync.shelf import Shelf
from contacts.sync.sign_in_keeper import SignInKeeper
from contacts.sync.signing_in import Attempt, Proven, SigningIn
from contacts.sync.token_keeper import Owner
from contacts.tokens import AccountNumber, Tokens

_PATIENCE_S = 0.5  # for the keyring, before contacts are shown that are not kept
_CLOSING_S = 0.5  # for what is on its way to server or keyring when the window closes
_DEMO_NAME = "demo"  # user name and password of the demo PBX
_IDS_TRIED = 5  # contacts that tell whether it is the same account


class Session:
    """The worker's side of the window.

    Attributes:
        online: what goes on while somebody is signed in.
        shelf: the book that is open.
        editing: the changes of the account that is open.
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
        self.shelf = Shelf(reader, opening or Opening(accounts, credentials, ""), self._tell)
        self.online = Online(accounts, self.shelf, self._tell)
        self.editing = Editing(self.shelf, self._tell, self.online.send)
        self._connecting = Connecting()
        self._beginning = LooseEnds()
        self._revoking = LooseEnds()
        self._signing_in = SigningIn(self._tell)
        self._answer: asyncio.Future[bool | None] | None = None
        self._starting = asyncio.Lock()  # held until it is known whether a sign-in is kept

    # Signing in and out

    async def start(self) -> None:
        """Go on with the account of last time, or ask for a sign-in.

        Whoever has to sign in is told before, if the keyring will not keep it.
        """
        if self.shelf.opened is not None:  # before this session was made
            self._beginning.start(self.editing.begin())
        async with self._starting:
            await self._start()

    async def _start(self) -> None:
        account = self._accounts.current()
        if account is None or account.is_signed_out:
            self._tell(_wanted_for(account))
            await self._kept.hear(account)
            return
        opened = await self._kept.ask(self.shelf.open(account.number))
        if opened is None:
            self._tell(_wanted_for(account))
            return
        self.shelf.show(account, opened)
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
        if now := self.online.of(account):  # nobody has signed out meanwhile
            now.capabilities.ask_anew()
            await self._keep(account, tokens)
            await self._keep_book(account)

    async def _go_on(
        self, account: Account, connection: Connection, tokens: Tokens, *, is_shown: bool
    ) -> None:
        now = self.online.of(account)
        if now is not None:
            now.keeper.go_on_with(tokens)
            now.runner.refresh_now()
            now.sender.go_on()
        else:
            is_shown = await self._show_book_of(account) and is_shown
            await self._open(account, connection, tokens)
        self._tell(_signed_in_to(account, again=is_shown))
        if now is not None:
            await connection.close()

    async def _turn_away(self, account: Account, *, was_shown: bool) -> None:
        """Let nobody in: the person does not know whose contacts these are."""
        await self.give_up_sign_in()
        if not was_shown:
            self.shelf.close()
            self._tell(SignedOut(account.address, account.user_name, account.domain))

    async def _is_another(
        self, account: Account, connection: Connection, tokens: Tokens
    ) -> bool | None:
        """Whether *tokens* lead to another account, as the person says; None for neither."""
        client = client_without_renewal(connection, tokens)
        if await is_same_account(client, await self.shelf.some_ids(_IDS_TRIED)):
            return False
        self.answer_another(None)
        self._answer = asyncio.get_running_loop().create_future()
        self._tell(AnotherAccount(account.address, account.user_name))
        return await self._answer

    # The book

    async def _show_book_of(self, account: Account) -> bool:
        """Open the book of *account* unless it is open; return whether it was."""
        if self.shelf.has(account.number):
            return True
        await self._close_connection()
        self.shelf.show(account, await self.shelf.open_soon(account.number, _PATIENCE_S))
        return False

    async def replace_book(self, error: BookBroken) -> None:
        """Go on with an empty book, after one was found to be damaged while it was open."""
        opened, now = self.shelf.opened, self.online.now
        if opened is None or not opened.is_kept or now is None:
            return
        connection, tokens = now.connection.another(Deadlines()), now.keeper.tokens
        await self._close_connection()
        await self.shelf.replace(now.account, error)
        await self._open(now.account, connection, tokens)

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
        if self.online.now:
            self.online.now.keeper.give_up()

    async def sign_out(self) -> None:
        """Delete the tokens here, from the keyring and where the server can, there; close."""
        async with self._starting:  # the window shows contacts before the sign-in is read
            now = self.online.now
        if now is not None:
            account, tokens = now.account, now.keeper.tokens
            ending = now.hasty_connection()
            await self.stop_sign_in()
            await self._close_connection()
            self._revoking.start(revoke(ending, tokens))
        elif self.shelf.opened is not None and (last := self._accounts.current()):
            account = last
        else:
            return
        self.shelf.close()
        left_behind = await self._kept.forget(account)
        self._tell(SignedOut(account.address, account.user_name, account.domain, left_behind))

    async def tell_storage(self) -> None:
        """Tell what is kept on this computer."""
        await storage.look(self._accounts, self._credentials, self.online.account, self._tell)

    async def remove_account(self, number: AccountNumber, *, leave_entry: bool = False) -> None:
        """Remove an account from this computer, signed out before, and tell what is left.

        Args:
            number: of the account.
            leave_entry: whether its entry may stay in the keyring, which did not let it go.
        """
        here = self.online.account
        if here and here.number == number:
            await self.sign_out()
        elif self.shelf.has(number):
            self.shelf.close()
            self._tell(SignedOut("", "", ""))
        await self.shelf.let_go(number)
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

    async def close(self) -> None:
        """End every request and close the connection; nothing is told any more."""
        self._is_closed = True
        await self.stop_sign_in()
        self.answer_another(None)
        await self.online.close(_CLOSING_S)
        await self._beginning.tie_up()
        await self.editing.end()
        await self.shelf.end()
        await self._revoking.tie_up(_CLOSING_S)

    # Tokens

    async def keep_again(self) -> None:
        """Try once more to keep the sign-in, where the keyring may have come back."""
        if now := self.online.now:
            await self._keep(now.account, now.keeper.tokens)
            await self._keep_book(now.account)

    async def _keep_book(self, account: Account) -> None:
        """Go on with a book on disk, where only the keyring was in the way and is no more."""
        opened = self.shelf.opened
        is_known = self._kept.knows(account)
        if opened is None or opened.is_kept or opened.error or not is_known:
            return
        opened = await self._kept.ask(self.shelf.open(account.number))
        now = self.online.of(account)
        if opened is None or now is None:
            if opened is not None:
                opened.book.close()
            return
        connection, tokens = now.connection.another(Deadlines()), now.keeper.tokens
        await self._close_connection()
        self.shelf.show(account, opened)
        await self._open(account, connection, tokens)

    async def _keep(self, account: Account, tokens: Tokens) -> None:
        """Keep account and tokens for the next start; the account only with its tokens."""
        is_kept = await self._kept.keep(account, tokens)
        if is_kept and (now := self.online.of(account)):
            self._kept.remember(replace(account, is_signed_out=False))
            now.capabilities.keep()

    def _account_of(self, wish: SignInWish) -> Account:
        who = (str(wish.address), wish.user_name, wish.domain)
        latest = self.online.account or self._accounts.current()
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
        owner = Owner(
            ask=lambda: self._tell(_wanted_for(account, again=True)),
            keep=lambda newer: self._keep(account, newer),
        )
        self.answer_another(None)
        await self.online.begin(account, connection, tokens, owner, self.editing.note)

    async def _close_connection(self) -> None:
        self.answer_another(None)
        await self.online.end()


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
