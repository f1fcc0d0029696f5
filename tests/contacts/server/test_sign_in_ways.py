"""Every way to sign in, at a demo PBX that knows this way alone."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from contacts.errors import (
    CodeNotSent,
    CodeRefused,
    DomainUnknown,
    EncryptionExpected,
    NotThisApi,
    PasswordChangeNeeded,
    SecondFactorNeeded,
    ServerError,
    SignInBlocked,
    SignInExpired,
    SignInRefused,
    Throttled,
    TokenMissing,
)
from contacts.server import Client, Connection, give_code, send_code, sign_in
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.conftest import PbxFactory
from tests.pbx import Pbx
from tests.reaching import connected, refuse

RIGHT = Password("demo", "demo")
WRONG = Password("demo", "wrong")
ELSEWHERE = Password("demo", "demo", "else.example")


def tokens_of(pbx: Pbx, credentials: Password = RIGHT, code: Callable[[], str] = str) -> Tokens:
    """Return what a whole sign-in brings; *code* is asked for where one was mailed."""

    async def signed_in(connection: Connection) -> Tokens:
        try:
            return await sign_in(connection, credentials)
        except SecondFactorNeeded as needed:
            await send_code(connection, needed.session_token)
            return await give_code(connection, needed.session_token, code())

    async def asked() -> Tokens:
        async with connected(pbx.url) as connection:
            tokens = await signed_in(connection)
            await Client(connection, tokens, refuse).list_page(0, 1)  # they work
            return tokens

    return asyncio.run(asked())


def failure_of(pbx: Pbx, credentials: Password = RIGHT, code: Callable[[], str] = str) -> Any:  # noqa: ANN401 - of any kind
    with pytest.raises(ServerError) as caught:
        tokens_of(pbx, credentials, code)
    return caught.value


def paths_of(pbx: Pbx) -> list[str]:
    return [request["path"].removeprefix("/api") for request in pbx.requests()]


def test_a_bare_token_signs_in_without_an_end(pbx_factory: PbxFactory) -> None:
    tokens = tokens_of(pbx_factory(sign_in="bare-token"))

    assert (tokens.refresh, tokens.expires_at, tokens.way) == (None, None, "auth")


def test_a_bare_token_may_say_that_no_code_is_wanted(pbx: Pbx) -> None:
    body = f'{{"two_factor_enabled":false,"token":"{pbx.access_token()}"}}'
    pbx.faults({"kind": "body", "body": body, "path": "/auth/sign_in"})

    assert tokens_of(pbx).refresh is None


@pytest.mark.parametrize(("verified", "has_refresh"), [("token-set", True), ("bare-token", False)])
def test_the_mailed_code_brings_tokens(
    pbx_factory: PbxFactory, verified: str, *, has_refresh: bool
) -> None:
    pbx = pbx_factory(sign_in="second-factor", verified=verified)

    tokens = tokens_of(pbx, code=lambda: pbx.codes()[-1])

    assert bool(tokens.refresh) is has_refresh


def test_a_right_code_without_a_token_is_told(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(sign_in="second-factor", verified="nothing")

    assert type(failure_of(pbx, code=lambda: pbx.codes()[-1])) is TokenMissing


@pytest.fixture(scope="module")
def _careful_pbx(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(sign_in="second-factor")


@pytest.fixture
def careful_pbx(_careful_pbx: Pbx) -> Pbx:
    """Return a PBX that wants a code."""
    _careful_pbx.reset()
    return _careful_pbx


def test_a_wrong_code_is_refused(careful_pbx: Pbx) -> None:
    failure = failure_of(careful_pbx, code=lambda: "wrong")

    assert type(failure) is CodeRefused
    assert paths_of(careful_pbx).count("/auth/verify_otp") == 1


def test_a_code_may_come_too_late(careful_pbx: Pbx) -> None:
    def late() -> str:
        careful_pbx.expire_sign_ins()
        return careful_pbx.codes()[-1]

    assert type(failure_of(careful_pbx, code=late)) is SignInExpired


@pytest.mark.parametrize(
    ("path", "status", "meaning"),
    [
        ("send_otp", 500, CodeNotSent),
        ("send_otp", 400, CodeNotSent),
        ("send_otp", 401, SignInExpired),
        ("send_otp", 429, Throttled),
        ("verify_otp", 429, Throttled),
        ("verify_otp", 422, CodeRefused),
    ],
)
def test_each_step_fails_in_its_own_way(
    careful_pbx: Pbx, path: str, status: int, meaning: type[ServerError]
) -> None:
    careful_pbx.faults({"kind": "status", "status": status, "path": f"/auth/{path}"})

    assert type(failure_of(careful_pbx)) is meaning


@pytest.mark.parametrize(
    ("body", "meaning"),
    [
        ("", TokenMissing),
        ("{}", TokenMissing),
        ("true", TokenMissing),
        ('{"two_factor_enabled":true,"token":"again"}', TokenMissing),
        ('{"access_token":"a b"}', NotThisApi),
    ],
)
def test_an_answer_to_the_code_is_never_guessed_at(
    careful_pbx: Pbx, body: str, meaning: type[ServerError]
) -> None:
    careful_pbx.faults({"kind": "body", "body": body, "path": "/auth/verify_otp"})

    assert type(failure_of(careful_pbx, code=lambda: careful_pbx.codes()[-1])) is meaning


@pytest.fixture(scope="module", params=["errors", "html"])
def _older_pbx(request: pytest.FixtureRequest, pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(sign_in="older", unknown=request.param)


@pytest.fixture
def older_pbx(_older_pbx: Pbx) -> Pbx:
    """Return a PBX from before there was ``/auth``."""
    _older_pbx.reset()
    return _older_pbx


@pytest.mark.parametrize("domain", ["", "demo.example"])
def test_an_older_pbx_is_signed_in_to_by_its_form(older_pbx: Pbx, domain: str) -> None:
    tokens = tokens_of(older_pbx, Password("demo", "demo", domain))

    assert tokens.refresh
    assert tokens.way == "oauth"
    assert paths_of(older_pbx)[:2] == ["/auth/sign_in", "/login/oauth/token"]
    form = parse_qs(older_pbx.requests()[1]["body"])
    assert form.get("domain", [""]) == [domain]


@pytest.mark.parametrize(
    ("credentials", "meaning"),
    [(WRONG, SignInRefused), (ELSEWHERE, DomainUnknown)],
    ids=["password", "domain"],
)
def test_an_older_pbx_refuses_as_a_newer_one(
    older_pbx: Pbx, credentials: Password, meaning: type[ServerError]
) -> None:
    assert type(failure_of(older_pbx, credentials)) is meaning
    assert paths_of(older_pbx).count("/login/oauth/token") == 1


def test_a_server_without_the_method_is_asked_by_the_older_one(pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "status": 405, "path": "/auth/sign_in"})

    failure_of(pbx)

    assert "/login/oauth/token" in paths_of(pbx)


@pytest.mark.parametrize("unknown", ["errors", "html", "portal"])
def test_where_no_password_signs_in_it_is_told(pbx_factory: PbxFactory, unknown: str) -> None:
    pbx = pbx_factory(sign_in="none-such", unknown=unknown)

    assert type(failure_of(pbx)) is NotThisApi


def test_a_refused_password_is_not_tried_by_the_older_way(pbx: Pbx) -> None:
    assert type(failure_of(pbx, WRONG)) is SignInRefused
    assert paths_of(pbx) == ["/auth/sign_in"]


def test_an_unknown_domain_is_told(pbx: Pbx) -> None:
    failure = failure_of(pbx, ELSEWHERE)

    assert type(failure) is DomainUnknown
    assert "tenant" in failure.reasons[0].message


def test_a_block_is_told_with_its_end(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(lock_after=1, lock_time=900)
    failure_of(pbx, WRONG)

    blocked = failure_of(pbx)

    assert type(blocked) is SignInBlocked
    assert blocked.until
    assert abs(blocked.until - datetime.now(UTC) - timedelta(seconds=900)) < timedelta(minutes=2)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("blocked until 2026-03-01T10:00:00Z", datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ("until 2026-03-01 10:00:00.5+00:00", datetime(2026, 3, 1, 10, 0, 0, 500000, UTC)),
        ("until 2026-99-01T10:00:00Z", None),
        ("until further notice", None),
    ],
)
@pytest.mark.parametrize("status", [400, 401, 403, 429])
def test_a_block_is_known_by_its_code(
    pbx: Pbx, words: str, until: datetime | None, status: int
) -> None:
    body = f'{{"errors":[{{"code":"DENIED","message":"{words}"}}]}}'
    pbx.faults({"kind": "status", "status": status, "body": body, "path": "/auth/sign_in"})

    failure = failure_of(pbx)

    assert type(failure) is SignInBlocked
    assert failure.until == until


def test_a_password_that_has_to_be_replaced_is_told(pbx_factory: PbxFactory) -> None:
    assert type(failure_of(pbx_factory(force_reset=True))) is PasswordChangeNeeded


@pytest.mark.parametrize("status", [404, 403, 500])
def test_a_server_that_tells_nothing_of_its_user_is_signed_in_to(pbx: Pbx, status: int) -> None:
    pbx.faults({"kind": "status", "status": status, "path": "/auth/user"})

    assert tokens_of(pbx).refresh


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "cut"},
        {"kind": "status", "status": 400, "content_type": "text/html", "body": "<html>"},
        {"kind": "raw", "body": "\x15\x03\x01\x00\x02\x02\x46"},
    ],
    ids=["nothing", "page", "alert"],
)
def test_what_may_want_encryption_is_told(pbx: Pbx, fault: dict[str, Any]) -> None:
    pbx.faults(fault | {"path": "/auth/sign_in"})

    assert type(failure_of(pbx)) is EncryptionExpected
