"""Signing in as servers had it before ``/auth``, over HTTP."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from contacts.demo.options import SignIn
from tests.conftest import PbxFactory
from tests.pbx import Pbx

CLIENT = {"client_id": "9d806019-75b2-4b3d-bb8b-f5a3a412cc0a"}
BY_PASSWORD = {
    "grant_type": "password",
    "username": "demo",
    "password": "demo",
    "domain": "demo.example",
    "scope": "all",
}


@pytest.fixture(scope="module")
def shared_pbx(pbx_factory: PbxFactory) -> Iterator[Pbx]:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.OLDER)
    yield pbx
    pbx.close()


@pytest.fixture
def pbx(shared_pbx: Pbx) -> Pbx:
    shared_pbx.reset()
    return shared_pbx


def ask(pbx: Pbx, form: dict[str, str]) -> httpx.Response:
    return httpx.post(f"{pbx.url}/api/login/oauth/token", data=form, trust_env=False)


def by_refresh_token(token: str) -> dict[str, str]:
    return CLIENT | {"grant_type": "refresh_token", "refresh_token": token}


def list_status(pbx: Pbx, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    answer = httpx.get(f"{pbx.url}/api/user/contacts", headers=headers, trust_env=False)
    return answer.status_code


def problems(answer: httpx.Response) -> list[tuple[str, Any]]:
    errors = answer.json()["errors"]
    return [(error["code"], error.get("detail", {}).get("field")) for error in errors]


@pytest.mark.parametrize("spelling", ["client_id", "clicent_id"])
def test_a_form_with_the_password_gives_tokens(pbx: Pbx, spelling: str) -> None:
    answer = ask(pbx, BY_PASSWORD | {spelling: CLIENT["client_id"]})

    assert answer.status_code == 200
    assert answer.json().keys() == {"access_token", "expires_in", "refresh_token", "token_type"}
    assert list_status(pbx, answer.json()["access_token"]) == 200


def test_the_domain_may_be_left_out(pbx: Pbx) -> None:
    form = {name: value for name, value in BY_PASSWORD.items() if name != "domain"}

    assert ask(pbx, CLIENT | form).status_code == 200


@pytest.mark.parametrize(
    ("wrong", "status", "problem"),
    [
        ({"password": "x"}, 400, ("UNAUTHORIZED", None)),
        ({"domain": "other.example"}, 404, ("UNKNOWN", None)),
        ({"client_id": "x"}, 400, ("VALIDATE_FAILED", "client_id")),
        ({"scope": "some"}, 400, ("VALIDATE_FAILED", "scope")),
        ({"grant_type": "x"}, 400, ("VALIDATE_FAILED", "grant_type")),
        ({"otp": "1"}, 400, ("VALIDATE_FAILED", "otp")),
    ],
)
def test_what_is_wrong_is_refused(
    pbx: Pbx, wrong: dict[str, str], status: int, problem: tuple[str, Any]
) -> None:
    answer = ask(pbx, CLIENT | BY_PASSWORD | wrong)

    assert answer.status_code == status
    assert problems(answer) == [problem]


def test_all_that_is_missing_is_named(pbx: Pbx) -> None:
    fields = {field for _, field in problems(ask(pbx, {"grant_type": "password"}))}

    assert fields == {"scope", "client_id", "username", "password"}


def test_a_refresh_gives_new_tokens_for_the_old_one(pbx: Pbx) -> None:
    old = ask(pbx, CLIENT | BY_PASSWORD).json()["refresh_token"]

    new = ask(pbx, by_refresh_token(old))

    again = ask(pbx, by_refresh_token(old))
    assert list_status(pbx, new.json()["access_token"]) == 200
    assert new.json()["refresh_token"] != old
    assert (again.status_code, problems(again)) == (400, [("UNKNOWN", None)])


def test_revoking_ends_access_and_refresh(pbx: Pbx) -> None:
    tokens = ask(pbx, CLIENT | BY_PASSWORD).json()
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    address = f"{pbx.url}/api/login/oauth/revoke"

    answer = httpx.post(address, headers=headers, trust_env=False)

    assert answer.status_code == 200
    assert list_status(pbx, tokens["access_token"]) == 401
    assert ask(pbx, by_refresh_token(tokens["refresh_token"])).status_code == 400
    assert httpx.post(address, headers=headers, trust_env=False).status_code == 401


def test_json_is_no_form(pbx: Pbx) -> None:
    address = f"{pbx.url}/api/login/oauth/token"

    assert httpx.post(address, json=CLIENT | BY_PASSWORD, trust_env=False).status_code == 415


def test_too_many_wrong_passwords_block_here_too(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.OLDER, lock_after=1)
    ask(pbx, CLIENT | BY_PASSWORD | {"password": "x"})

    answer = ask(pbx, CLIENT | BY_PASSWORD)

    assert (answer.status_code, problems(answer)) == (403, [("DENIED", None)])


AUTH = ["sign_in", "send_otp", "verify_otp", "refresh_token", "sign_out", "user"]


@pytest.mark.parametrize("operation", AUTH)
def test_an_older_server_has_no_auth(pbx: Pbx, operation: str) -> None:
    address = f"{pbx.url}/api/auth/{operation}"

    for answer in (
        httpx.post(address, json=BY_PASSWORD, trust_env=False),
        httpx.get(address, trust_env=False),
    ):
        assert (answer.status_code, problems(answer)) == (404, [("UNKNOWN", None)])


def test_a_newer_server_has_no_form_to_get_past_the_code(pbx_factory: PbxFactory) -> None:
    newer = pbx_factory(contacts=1, sign_in=SignIn.SECOND_FACTOR)

    assert ask(newer, CLIENT | BY_PASSWORD).status_code == 404


def test_a_server_may_know_no_password_at_all(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.NONE_SUCH)
    sign_in = httpx.post(f"{pbx.url}/api/auth/sign_in", json=BY_PASSWORD, trust_env=False)

    assert sign_in.status_code == 404
    assert ask(pbx, CLIENT | BY_PASSWORD).status_code == 404
    assert list_status(pbx, pbx.access_token()) == 200
