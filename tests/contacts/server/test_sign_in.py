"""Signing in at the demo PBX, and at servers that answer otherwise."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from contacts.errors import (
    AnswerTimedOut,
    ConnectionRefused,
    NotThisApi,
    SecondFactorNeeded,
    ServerError,
    ServerTrouble,
    SignInRefused,
    Throttled,
    TokenRefused,
)
from contacts.server import Connection, Deadlines, check_token, sign_in
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.pbx import Pbx
from tests.reaching import connected

RIGHT = Password("demo", "demo")
OPERATION = "POST /auth/sign_in"
SIGN_IN = {"path": "/auth/sign_in"}

Work = Callable[[Connection], Awaitable[Tokens]]


def ask(url: str, work: Work, deadlines: Deadlines | None = None) -> Tokens:
    async def asked() -> Tokens:
        async with connected(url, deadlines=deadlines) as connection:
            return await work(connection)

    return asyncio.run(asked())


def by(credentials: Password) -> Work:
    return lambda connection: sign_in(connection, credentials)


def failure_of(pbx: Pbx, work: Work, deadlines: Deadlines | None = None) -> ServerError:
    with pytest.raises(ServerError) as caught:
        ask(pbx.url, work, deadlines)
    return caught.value


def test_the_right_password_brings_tokens_with_an_end(pbx: Pbx) -> None:
    tokens = ask(pbx.url, by(RIGHT))

    assert tokens.access != tokens.refresh
    assert tokens.expires_at == pytest.approx(time.time() + 1800, abs=30)


def test_the_domain_is_sent_where_it_was_typed(pbx: Pbx) -> None:
    ask(pbx.url, by(RIGHT))
    ask(pbx.url, by(Password("demo", "demo", "demo.example")))

    bodies = [request["body"] for request in pbx.requests() if request["body"]]
    plain, with_domain = map(json.loads, bodies)
    assert plain == {"username": "demo", "password": "demo"}
    assert with_domain == plain | {"domain": "demo.example"}


def test_signing_in_carries_no_token(pbx: Pbx) -> None:
    ask(pbx.url, by(RIGHT))

    assert "authorization" not in pbx.requests()[0]["headers"]


@pytest.mark.parametrize(
    "wrong",
    [
        Password("demo", "wrong"),
        Password("nobody", "demo"),
        Password("", ""),
        Password("demo", "demo", "else.example"),
        Password("\ud800", "\x00"),
    ],
    ids=["password", "user", "empty", "domain", "no text"],
)
def test_wrong_credentials_are_refused_after_one_attempt(pbx: Pbx, wrong: Password) -> None:
    failure = failure_of(pbx, by(wrong))

    assert isinstance(failure, SignInRefused)
    assert failure.reasons
    assert pbx.counts()["requests"][OPERATION] == 1


@pytest.mark.parametrize("status", [400, 401, 403, 422])
def test_a_refusal_of_any_kind_is_told_once(pbx: Pbx, status: int) -> None:
    pbx.faults({"kind": "status", "status": status, **SIGN_IN})

    assert isinstance(failure_of(pbx, by(RIGHT)), SignInRefused)
    assert pbx.counts()["requests"] == {OPERATION: 1}


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        ({"kind": "status", "status": 404, "content_type": "text/html"}, NotThisApi),
        ({"kind": "status", "status": 429}, Throttled),
        ({"kind": "status", "status": 500}, ServerTrouble),
        ({"kind": "status", "status": 302}, NotThisApi),
        ({"kind": "body", "body": "<html>", "content_type": "text/html"}, NotThisApi),
        ({"kind": "body", "body": "[]"}, NotThisApi),
        ({"kind": "body", "body": "{}"}, NotThisApi),
        ({"kind": "body", "body": '{"access_token":"a b"}'}, NotThisApi),
        ({"kind": "body", "body": '{"two_factor_enabled":true,"token":"t"}'}, SecondFactorNeeded),
        ({"kind": "never"}, AnswerTimedOut),
    ],
    ids=repr,
)
def test_another_answer_is_told_as_what_it_is(
    pbx: Pbx, fault: dict[str, Any], meaning: type[ServerError]
) -> None:
    pbx.faults(fault | SIGN_IN)

    hasty = Deadlines(silence=0.1 if fault["kind"] == "never" else 10)

    assert type(failure_of(pbx, by(RIGHT), hasty)) is meaning
    assert pbx.counts()["requests"][OPERATION] == 1


def test_where_no_pbx_listens_nothing_was_tried(pbx_factory: Callable[[], Pbx]) -> None:
    pbx = pbx_factory()
    pbx.close()

    assert isinstance(failure_of(pbx, by(RIGHT)), ConnectionRefused)


def test_a_token_that_works_is_taken_as_typed(pbx: Pbx) -> None:
    token = pbx.access_token()

    assert ask(pbx.url, lambda connection: check_token(connection, token)) == Tokens(token)


@pytest.mark.parametrize("token", ["", " ", "two words", "a\r\nHost: else", "ä", "x" * 8193])
def test_a_token_that_is_none_is_never_sent(pbx: Pbx, token: str) -> None:
    failure = failure_of(pbx, lambda connection: check_token(connection, token))

    assert isinstance(failure, TokenRefused)
    assert not pbx.requests()


def test_a_wrong_token_is_refused_after_one_attempt(pbx: Pbx) -> None:
    failure = failure_of(pbx, lambda connection: check_token(connection, "wrong"))

    assert isinstance(failure, TokenRefused)
    assert failure.status == 401
    assert pbx.counts()["requests"] == {"GET /user/contacts": 1}


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        ({"kind": "status", "status": 403}, TokenRefused),
        ({"kind": "status", "status": 404}, NotThisApi),
        ({"kind": "body", "body": "<html>", "content_type": "text/html"}, NotThisApi),
        ({"kind": "body", "body": '{"count":2,"items":[{"id":"1"},{"id":"2"}]}'}, NotThisApi),
    ],
    ids=repr,
)
def test_a_token_is_tried_on_the_list(
    pbx: Pbx, fault: dict[str, Any], meaning: type[ServerError]
) -> None:
    token = pbx.access_token()
    pbx.faults(fault | {"path": "/user/contacts"})

    assert type(failure_of(pbx, lambda connection: check_token(connection, token))) is meaning
