"""From user name and password, a code or an access token, to tokens that work.

Servers differ in what they answer to user name and password:

* a token set, or an access token alone: done;
* a session token: a code is mailed (``send_code``) and given back (``give_code``);
* that there is no such operation: then it is asked for as servers had it before.
"""

import time
from collections.abc import Awaitable
from dataclasses import replace

from contacts.errors import (
    Forbidden,
    NotThisApi,
    OutcomeUnknown,
    PasswordChangeNeeded,
    SecondFactorNeeded,
    ServerError,
    SignInNeeded,
    TokenMissing,
    TokenRefused,
)
from contacts.server import wire
from contacts.server.client import Client
from contacts.server.connection import Answer, Connection
from contacts.server.sign_in_failures import (
    code_failure,
    is_of_another_way,
    sending_failure,
    sign_in_failure,
)
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens

OAUTH_CLIENT_ID = "9d806019-75b2-4b3d-bb8b-f5a3a412cc0a"  # one for all programs, no secret


async def sign_in(connection: Connection, credentials: Password) -> Tokens:
    """Exchange *credentials* for tokens, once: a refused password is never tried again.

    Raises:
        SignInRefused: user name, password or domain are wrong.
        SecondFactorNeeded: the server asks for a code; see ``send_code``.
        PasswordChangeNeeded: the password is right, and of no use until it is replaced.
        ServerError: it could not be tried.
    """
    names = {"username": credentials.user_name, "password": credentials.password}
    if credentials.domain:
        names["domain"] = credentials.domain
    try:
        answer = await _heard(connection.post("auth/sign_in", wire.encode(names)))
    except ServerError as failure:
        if is_of_another_way(failure):
            return await _older_sign_in(connection, names, failure)
        raise sign_in_failure(failure, connection.address.scheme) from failure
    _check_media_type(answer)
    if session_token := wire.decode_session_token(answer.body):
        raise SecondFactorNeeded(answer.status, session_token)
    return await _usable(connection, wire.decode_tokens(answer.body, time.time()))


async def send_code(connection: Connection, session_token: str) -> None:
    """Let the server mail a code to the person who signs in under *session_token*.

    Raises:
        SignInExpired: nobody waits under that token any more.
        CodeNotSent: the server could not do it.
        ServerError: it could not be asked; send it again any time.
    """
    try:
        await _heard(connection.post("auth/send_otp", wire.encode({"token": session_token})))
    except ServerError as failure:
        raise sending_failure(failure) from failure


async def give_code(connection: Connection, session_token: str, code: str) -> Tokens:
    """Exchange the mailed *code* for tokens.

    Raises:
        CodeRefused: it is wrong; another one may be given.
        SignInExpired: nobody waits under that token any more.
        TokenMissing: the server took the code and handed out nothing.
        PasswordChangeNeeded: as in ``sign_in``.
        ServerError: it could not be tried.
    """
    body = wire.encode({"token": session_token, "code": code})
    try:
        answer = await _heard(connection.post("auth/verify_otp", body))
    except ServerError as failure:
        raise code_failure(failure) from failure
    if not answer.body.strip():
        raise TokenMissing(answer.status)
    _check_media_type(answer)
    if wire.holds_no_token(answer.body) or wire.decode_session_token(answer.body):
        raise TokenMissing(answer.status)
    return await _usable(connection, wire.decode_tokens(answer.body, time.time()))


async def check_token(connection: Connection, token: str) -> Tokens:
    """Return *token*, typed in by a person, once the server has accepted it.

    Raises:
        TokenRefused: the server does not accept it.
        ServerError: it could not be tried.
    """
    if not wire.is_usable_token(token):
        raise TokenRefused
    tokens = Tokens(token)
    try:
        await client_without_renewal(connection, tokens).list_page(0, 1)
    except (SignInNeeded, Forbidden) as failure:
        raise TokenRefused(failure.status, failure.reasons) from failure
    return tokens


async def _older_sign_in(
    connection: Connection, names: dict[str, str], first: ServerError
) -> Tokens:
    """Sign in as before there was ``/auth``; *first* is told where that is not there either."""
    form = {"grant_type": "password", **names, "scope": "all", "client_id": OAUTH_CLIENT_ID}
    try:
        answer = await _heard(connection.post_form("login/oauth/token", form))
    except ServerError as failure:
        raise _told_by_both(first, failure, has_domain="domain" in names) from failure
    _check_media_type(answer)
    return replace(wire.decode_tokens(answer.body, time.time()), way="oauth")


def _told_by_both(first: ServerError, second: ServerError, *, has_domain: bool) -> ServerError:
    """Return what two refusals mean: 404 stands for a path and for a domain that is not there."""
    if not is_of_another_way(second):
        return sign_in_failure(second)
    if has_domain:
        return sign_in_failure(first if first.reasons else second)
    if first.reasons == second.reasons:  # so it says of everything that is not there
        return NotThisApi("no such operation", first.status)
    return sign_in_failure(first)


async def _usable(connection: Connection, tokens: Tokens) -> Tokens:
    """Return *tokens* unless the password has to be replaced; many servers do not tell."""
    try:
        answer = await connection.get("auth/user", tokens.access)
    except ServerError:
        return tokens
    if wire.asks_new_password(answer.body):
        raise PasswordChangeNeeded(answer.status)
    return tokens


async def _heard(post: Awaitable[Answer]) -> Answer:
    """Await *post*; nothing is changed by a sign-in that got lost."""
    try:
        return await post
    except OutcomeUnknown as failure:
        raise failure.cause from failure


def _check_media_type(answer: Answer) -> None:
    if not answer.is_json:
        raise NotThisApi("not JSON", answer.status)


def client_without_renewal(connection: Connection, tokens: Tokens) -> Client:
    """Return a client for looking around, which asks nobody to sign in."""
    return Client(connection, tokens, _refuse_to_renew)


async def _refuse_to_renew(_: Tokens) -> Tokens:
    raise SignInNeeded(401)
