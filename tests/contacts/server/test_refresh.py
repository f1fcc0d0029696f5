"""Newer tokens for old ones at the demo PBX, and at servers that answer otherwise."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest

from contacts.errors import (
    AnswerCutOff,
    AnswerTimedOut,
    ConnectionRefused,
    NotThisApi,
    RefreshRefused,
    ServerError,
    ServerTrouble,
    SignInNeeded,
    Throttled,
)
from contacts.server import Connection, Deadlines, refresh, sign_in, sign_out
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.conftest import PbxFactory
from tests.pbx import Pbx
from tests.reaching import connected

T = TypeVar("T")
REFRESH = {"path": "/auth/refresh_token"}


def tokens_of(pbx: Pbx) -> Tokens:
    """Return tokens whose end nobody told."""
    token_set = pbx.token_set()
    return Tokens(token_set["access_token"], token_set["refresh_token"])


def do(
    pbx: Pbx, work: Callable[[Connection], Awaitable[T]], deadlines: Deadlines | None = None
) -> T:
    async def done() -> T:
        async with connected(pbx.url, deadlines=deadlines) as connection:
            return await work(connection)

    return asyncio.run(done())


def refreshed(pbx: Pbx, tokens: Tokens, deadlines: Deadlines | None = None) -> Tokens:
    return do(pbx, lambda connection: refresh(connection, tokens), deadlines)


def works(pbx: Pbx, tokens: Tokens) -> bool:
    """Whether the PBX takes the access token."""

    async def asked(connection: Connection) -> bool:
        try:
            await connection.get("auth/user", tokens.access)
        except SignInNeeded:
            return False
        return True

    return do(pbx, asked)


def test_newer_tokens_work_and_have_an_end(pbx: Pbx) -> None:
    old = tokens_of(pbx)

    newer = refreshed(pbx, old)

    assert works(pbx, newer)
    assert {newer.access, newer.refresh}.isdisjoint({old.access, old.refresh})
    assert newer.expires_at == pytest.approx(time.time() + 1800, abs=30)


def test_the_refresh_token_alone_is_sent(pbx: Pbx) -> None:
    old = tokens_of(pbx)
    pbx.reset()

    refreshed(pbx, old)

    (request,) = pbx.requests()
    assert json.loads(request["body"]) == {"refresh_token": old.refresh}
    assert "authorization" not in request["headers"]


def test_a_refresh_token_that_stays_is_kept(pbx: Pbx) -> None:
    pbx.faults({"kind": "body", "body": '{"access_token":"newer"}', **REFRESH})

    assert refreshed(pbx, Tokens("old", "kept", 5.0)) == Tokens("newer", "kept")


def test_a_refresh_token_is_valid_once(pbx: Pbx) -> None:
    old = tokens_of(pbx)
    refreshed(pbx, old)

    with pytest.raises(RefreshRefused) as caught:
        refreshed(pbx, old)

    assert caught.value.status == 400
    assert caught.value.reasons


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_is_told_after_one_attempt(pbx: Pbx, status: int) -> None:
    pbx.faults({"kind": "status", "status": status, **REFRESH})

    with pytest.raises(RefreshRefused):
        refreshed(pbx, Tokens("old", "refresh"))
    assert len(pbx.requests()) == 1


def test_a_server_without_refresh_refuses(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(sign_in="none-such", contacts=1, unknown="html")

    with pytest.raises(RefreshRefused):
        refreshed(pbx, Tokens("old", "refresh"))


def test_where_there_is_nothing_to_exchange_nothing_is_sent(pbx: Pbx) -> None:
    with pytest.raises(RefreshRefused):
        refreshed(pbx, Tokens("old"))
    assert not pbx.requests()


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        ({"kind": "status", "status": 429}, Throttled),
        ({"kind": "status", "status": 500}, ServerTrouble),
        ({"kind": "status", "status": 503}, ServerTrouble),
        ({"kind": "redirect", "location": "http://127.0.0.1:1/"}, NotThisApi),
        ({"kind": "body", "body": "<html>", "content_type": "text/html"}, NotThisApi),
        ({"kind": "body", "body": "{}"}, NotThisApi),
        ({"kind": "cut"}, AnswerCutOff),
        ({"kind": "cut_body"}, AnswerCutOff),
        ({"kind": "never"}, AnswerTimedOut),
    ],
    ids=repr,
)
def test_any_other_end_is_no_refusal(
    pbx: Pbx, fault: dict[str, Any], meaning: type[ServerError]
) -> None:
    pbx.faults(fault | REFRESH)
    hasty = Deadlines(silence=0.1 if fault["kind"] == "never" else 10)

    with pytest.raises(ServerError) as caught:
        refreshed(pbx, Tokens("old", "refresh"), hasty)

    assert type(caught.value) is meaning
    assert len(pbx.requests()) == 1


def test_a_pbx_that_is_gone_is_no_refusal(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1)
    pbx.close()

    with pytest.raises(ConnectionRefused):
        refreshed(pbx, Tokens("old", "refresh"))


def test_a_sign_out_ends_all_tokens(pbx: Pbx) -> None:
    tokens = tokens_of(pbx)

    do(pbx, lambda connection: sign_out(connection, tokens))

    assert not works(pbx, tokens)
    with pytest.raises(RefreshRefused):
        refreshed(pbx, tokens)


def test_a_sign_out_ends_the_refresh_token_of_an_access_token_that_has_ended(pbx: Pbx) -> None:
    tokens = tokens_of(pbx)
    pbx.expire_tokens()
    pbx.reset()

    do(pbx, lambda connection: sign_out(connection, tokens))

    assert pbx.counts()["requests"] == {"POST /auth/sign_out": 2, "POST /auth/refresh_token": 1}
    assert pbx.counts()["answers"] == {"401": 1, "200": 2}


def test_tokens_of_the_older_sign_in_are_refreshed_and_ended_its_way(
    pbx_factory: PbxFactory,
) -> None:
    pbx = pbx_factory(contacts=1, sign_in="older")
    old = do(pbx, lambda connection: sign_in(connection, Password("demo", "demo")))

    newer = refreshed(pbx, old)

    assert newer.way == "oauth"
    assert newer.access != old.access
    assert asyncio.run(list_at(pbx, newer))
    do(pbx, lambda connection: sign_out(connection, newer))
    assert not asyncio.run(list_at(pbx, newer))


async def list_at(pbx: Pbx, tokens: Tokens) -> bool:
    """Return whether the PBX takes the access token for the contacts."""
    async with connected(pbx.url) as connection:
        try:
            await connection.get("user/contacts", tokens.access)
        except SignInNeeded:
            return False
        return True
