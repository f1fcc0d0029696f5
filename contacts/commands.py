"""The commands that need no window, on the same core."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from contacts.accounts import Accounts
from contacts.address import parse_address
from contacts.credentials import Credentials
from contacts.errors import SwitchbookError
from contacts.events import Event, KeyringTold, SignInFailed
from contacts.sign_in_wish import SignInWish
from contacts.store import Reader
from contacts.sync.session import Session
from contacts.tokens import Tokens

Describe = Callable[[SwitchbookError], object]
"""Turns an error into words for people."""


def sign_in_by_token(profile: Path, server: str, token: str, describe: Describe) -> int:
    """Sign in to *server* with an access token; return the exit status.

    The token goes into the keyring, from where the window takes it at its next start. A
    token that cannot be kept there is of no use to anybody after this command: status 1.
    """
    try:
        wish = SignInWish(parse_address(server), Tokens(token.strip()))
    except SwitchbookError as error:
        return _fail(describe(error))
    told: list[Event] = []
    asyncio.run(_sign_in(profile, wish, told))
    failure: SwitchbookError | None = None
    for event in told:
        if isinstance(event, SignInFailed | KeyringTold):
            failure = event.error
    if failure is not None:
        return _fail(describe(failure))
    sys.stdout.write(f"Signed in to {wish.address}; the token is in the keyring.\n")
    return 0


async def _sign_in(profile: Path, wish: SignInWish, told: list[Event]) -> None:
    reader = Reader(told.append)
    session = Session(Accounts(profile), Credentials(), reader, told.append)
    await session.sign_in(wish)
    await session.close()
    reader.close()


def _fail(words: object) -> int:
    sys.stderr.write(f"switchbook: {words}\n")
    return 1
