"""Newer tokens for those that end, and the end of all of them."""

import time
from collections.abc import Callable
from dataclasses import replace

from contacts.errors import (
    NotThisApi,
    OutcomeUnknown,
    RefreshRefused,
    Refused,
    SignInNeeded,
)
from contacts.server import wire
from contacts.server.connection import Answer, Connection
from contacts.server.sign_in import OAUTH_CLIENT_ID
from contacts.tokens import Tokens


async def refresh(
    connection: Connection, tokens: Tokens, clock: Callable[[], float] = time.time
) -> Tokens:
    """Exchange the refresh token of *tokens* for newer ones, once.

    Their end is told by *clock*, in seconds since the epoch.

    Raises:
        RefreshRefused: it is not valid (any more), or nothing here exchanges it.
        ServerError: nobody here knows whether it was exchanged; *tokens* may still be.
    """
    if tokens.refresh is None:
        raise RefreshRefused
    begin = clock()
    try:
        answer = await _exchange(connection, tokens.refresh, tokens.way)
    except (SignInNeeded, Refused) as failure:
        raise RefreshRefused(failure.status, failure.reasons) from failure
    except OutcomeUnknown as failure:  # a refresh that got lost is told as what happened
        raise failure.cause from failure
    if not answer.is_json:
        raise NotThisApi("not JSON", answer.status)
    newer = wire.decode_tokens(answer.body, begin)
    kept = newer.refresh or tokens.refresh
    return replace(tokens, access=newer.access, refresh=kept, expires_at=newer.expires_at)


async def _exchange(connection: Connection, refresh_token: str, way: str) -> Answer:
    """Send the refresh token where tokens of its kind are exchanged."""
    if way == "oauth":
        form = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": OAUTH_CLIENT_ID,
        }
        return await connection.post_form("login/oauth/token", form)
    return await connection.post(
        "auth/refresh_token", wire.encode({"refresh_token": refresh_token})
    )


async def sign_out(connection: Connection, tokens: Tokens) -> None:
    """End *tokens* on the server; where the access token ended before, by a newer one.

    Raises:
        ServerError: they may be valid still.
    """
    try:
        await _revoke(connection, tokens)
    except SignInNeeded:
        await _revoke(connection, await refresh(connection, tokens))


async def _revoke(connection: Connection, tokens: Tokens) -> None:
    path = "login/oauth/revoke" if tokens.way == "oauth" else "auth/sign_out"
    await connection.post(path, b"{}", tokens.access)
