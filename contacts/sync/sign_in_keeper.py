"""What is kept of a sign-in for the next start: its account on disk, its tokens in the keyring."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TypeVar

from contacts.accounts import Account, Accounts
from contacts.credentials import Credentials
from contacts.errors import EntryGone, KeyringError, KeyringSlow, ProfileUnwritable
from contacts.events import Event, KeyringTold
from contacts.tokens import AccountNumber, Tokens

_PATIENCE_S = 0.5  # before it is said that the keyring has not answered; it takes 0.1 s
_NOBODY = AccountNumber("nobody")  # an entry that never exists: asked for to hear the keyring
_log = logging.getLogger("switchbook.session")

_T = TypeVar("_T")


class SignInKeeper:
    """Keeps sign-ins and gives them back, and tells how it stands with the keyring."""

    def __init__(
        self, accounts: Accounts, credentials: Credentials, tell: Callable[[Event], None]
    ) -> None:
        self._accounts = accounts
        self._credentials = credentials
        self._tell = tell

    async def ask(self, question: Coroutine[None, None, _T]) -> _T | None:
        """Wait for the keyring's answer, and tell how it stands with it; None on failure."""
        answering = asyncio.ensure_future(question)
        try:
            done, _ = await asyncio.wait([answering], timeout=_PATIENCE_S)
            if not done:
                self._tell(KeyringTold(KeyringSlow()))
            answer = await answering
        except KeyringError as error:
            self._tell(KeyringTold(error))
            return None
        finally:
            answering.cancel()
            await asyncio.gather(answering, return_exceptions=True)
        self._tell(KeyringTold(None))
        return answer

    async def hear(self, account: Account | None) -> None:
        """Ask the keyring for no more than to hear of it; what *account* has left there goes."""
        await self.ask(self._credentials.delete(account.number if account else _NOBODY))

    async def tokens_of(self, account: Account) -> Tokens | None:
        """Return what was kept of that account's sign-in; None where the keyring has failed."""
        return await self.ask(self._load(account.number))

    async def _load(self, number: AccountNumber) -> Tokens:
        tokens = await self._credentials.load(number)
        if tokens is None:
            raise EntryGone
        return tokens

    async def keep(self, account: Account, tokens: Tokens) -> bool:
        """Keep the tokens; return whether the keyring has them."""

        async def store() -> bool:
            await self._credentials.store(account.number, tokens)
            return True

        return bool(await self.ask(store()))

    def remember(self, account: Account) -> None:
        """Write *account* to the profile, unless it is to leave no trace there."""
        if account.is_signed_out and not self.knows(account):
            return
        try:
            self._accounts.keep(account)
        except OSError:
            _log.warning("the account could not be written to the profile", exc_info=True)
            self._tell(KeyringTold(ProfileUnwritable()))

    async def forget(self, account: Account) -> KeyringError | None:
        """Keep the account as one that is signed out; return why its tokens are there still."""
        self.remember(replace(account, is_signed_out=True))
        try:
            await self._credentials.delete(account.number)
        except KeyringError as error:
            return error
        return None

    def knows(self, account: Account) -> bool:
        """Whether the profile has it."""
        return any(each.number == account.number for each in self._accounts.all())
