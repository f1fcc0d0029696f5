"""One sign-in at a time, from the wish to tokens, over a code in between where it is wanted.

An attempt begins with a password or a token. It ends with tokens, with ``SignInFailed``, or
by ``stop``. Between a password and its code it waits, in memory only::

    begun ──> waits for a code <──> the code, or mailing it, failed
      └────────────┴──> proven, failed or stopped
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TypeVar

from contacts.accounts import Account
from contacts.errors import (
    PasswordChangeNeeded,
    SecondFactorNeeded,
    SignInExpired,
    SwitchbookError,
    TokenMissing,
)
from contacts.events import CodeFailed, CodeSent, CodeWanted, Event, SignInFailed
from contacts.server import Connection, check_token, give_code, send_code, sign_in
from contacts.sign_in_wish import SignInWish
from contacts.tokens import Tokens

_FINAL = (PasswordChangeNeeded, SignInExpired, TokenMissing)  # no other code helps after these

_T = TypeVar("_T")


@dataclass(slots=True, eq=False)
class Attempt:
    """One attempt to sign in; owns its connection until it is proven.

    Attributes:
        account: the one to sign in to, or None for that of the wish.
        session_token: under which the server waits for a code, or empty.
    """

    connection: Connection
    wish: SignInWish
    account: Account | None = None
    session_token: str = field(default="", repr=False)
    work: set[asyncio.Task[object]] = field(default_factory=set, repr=False)

    async def done(self, step: Coroutine[None, None, _T]) -> _T | None:
        """Return what *step* returns, or raises; None where it was stopped."""
        task = asyncio.ensure_future(step)
        self.work.add(task)
        task.add_done_callback(self.work.discard)
        try:
            await asyncio.wait([task])
        finally:
            task.cancel()
        return None if task.cancelled() else task.result()

    async def end(self) -> None:
        """Stop every step, and close the connection."""
        work = tuple(self.work)
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)
        await self.connection.close()


@dataclass(frozen=True, slots=True)
class Proven:
    """An attempt that brought tokens; its connection is the receiver's from here on."""

    attempt: Attempt
    tokens: Tokens


class SigningIn:
    """The attempt that is going on, if there is one; tells what comes of its steps."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._attempt: Attempt | None = None

    async def begin(self, attempt: Attempt) -> Proven | None:
        """Stop any other attempt and go through this one; None until it is proven."""
        former, self._attempt = self._attempt, attempt
        if former:
            await former.end()
        try:
            return self._proven(attempt, await attempt.done(_tokens_for(attempt)))
        except SecondFactorNeeded as needed:
            attempt.session_token = needed.session_token
            self._tell(CodeWanted(str(attempt.wish.address), attempt.wish.user_name))
            await self.send_code()
        except SwitchbookError as error:
            await self._fail(attempt, error)
        return None

    async def send_code(self) -> None:
        """Let the server mail a code."""
        attempt = self._attempt
        if attempt is None:
            self._tell(SignInFailed(SignInExpired()))
            return
        try:
            await attempt.done(send_code(attempt.connection, attempt.session_token))
        except SwitchbookError as error:
            await self._fail_code(attempt, error)
        else:
            if self._attempt is attempt:
                self._tell(CodeSent())

    async def give_code(self, code: str) -> Proven | None:
        """Try *code*; None unless it was right."""
        attempt = self._attempt
        if attempt is None:
            self._tell(SignInFailed(SignInExpired()))
            return None
        step = give_code(attempt.connection, attempt.session_token, code)
        try:
            return self._proven(attempt, await attempt.done(step))
        except SwitchbookError as error:
            await self._fail_code(attempt, error)
        return None

    async def stop(self) -> None:
        """End the attempt; nothing more is told of it."""
        attempt, self._attempt = self._attempt, None
        if attempt:
            await attempt.end()

    def _proven(self, attempt: Attempt, tokens: Tokens | None) -> Proven | None:
        """Hand *attempt* over, unless it was stopped in the same moment."""
        if tokens is None or self._attempt is not attempt:
            return None
        self._attempt = None
        return Proven(attempt, tokens)

    async def _fail_code(self, attempt: Attempt, error: SwitchbookError) -> None:
        if isinstance(error, _FINAL):
            await self._fail(attempt, error)
        elif self._attempt is attempt:
            self._tell(CodeFailed(error))

    async def _fail(self, attempt: Attempt, error: SwitchbookError) -> None:
        if self._attempt is attempt:
            await self.stop()
            self._tell(SignInFailed(error))


async def _tokens_for(attempt: Attempt) -> Tokens:
    proof = attempt.wish.proof
    if isinstance(proof, Tokens):
        return await check_token(attempt.connection, proof.access)
    return await sign_in(attempt.connection, proof)
