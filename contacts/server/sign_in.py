"""From user name and password, or an access token, to tokens that work."""

import time

from contacts.errors import (
    FieldsRefused,
    Forbidden,
    Gone,
    NotThisApi,
    OutcomeUnknown,
    SecondFactorNeeded,
    SignInNeeded,
    SignInRefused,
)
from contacts.server import wire
from contacts.server.client import Client
from contacts.server.connection import Connection
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens


async def sign_in(connection: Connection, credentials: Password) -> Tokens:
    """Exchange *credentials* for tokens, once: a refused password is never tried again.

    Raises:
        SignInRefused: user name, password or domain are wrong.
        SecondFactorNeeded: the server asks for a code.
        ServerError: it could not be tried.
    """
    body = {"username": credentials.user_name, "password": credentials.password}
    if credentials.domain:
        body["domain"] = credentials.domain
    try:
        answer = await connection.post("auth/sign_in", wire.encode(body))
    except (SignInNeeded, FieldsRefused, Forbidden) as failure:
        raise SignInRefused(failure.status, failure.reasons) from failure
    except Gone as failure:  # no such tenant, or no such operation
        if failure.reasons:
            raise SignInRefused(failure.status, failure.reasons) from failure
        raise NotThisApi("no such operation", failure.status) from failure
    except OutcomeUnknown as failure:  # nothing is changed by a sign-in that got lost
        raise failure.cause from failure
    if not answer.is_json:
        raise NotThisApi("not JSON", answer.status)
    if wire.asks_second_factor(answer.body):
        raise SecondFactorNeeded(answer.status)
    return wire.decode_tokens(answer.body, time.time())


async def check_token(connection: Connection, token: str) -> Tokens:
    """Return *token*, typed in by a person, once the server has accepted it.

    Raises:
        SignInRefused: the server does not accept it.
        ServerError: it could not be tried.
    """
    if not wire.is_usable_token(token):
        raise SignInRefused
    tokens = Tokens(token)
    try:
        await Client(connection, tokens, _refuse_to_renew).list_page(0, 1)
    except (SignInNeeded, Forbidden) as failure:
        raise SignInRefused(failure.status, failure.reasons) from failure
    return tokens


async def _refuse_to_renew(_: Tokens) -> Tokens:
    raise SignInNeeded(401)
