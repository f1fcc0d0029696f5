"""Signing in, refreshing and signing out, over HTTP."""

import re
from typing import Any

import httpx
import pytest

from contacts.demo.options import Refresh, SignIn
from tests.conftest import PbxFactory
from tests.pbx import Pbx

NAMES = {"username": "demo", "password": "demo"}


def post(pbx: Pbx, operation: str, body: Any, token: str = "") -> httpx.Response:  # noqa: ANN401
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    address = f"{pbx.url}/api/auth/{operation}"
    return httpx.post(address, json=body, headers=headers, trust_env=False)


def list_status(pbx: Pbx, authorization: str | None) -> int:
    headers = {} if authorization is None else {"Authorization": authorization}
    address = f"{pbx.url}/api/user/contacts?top=1"
    return httpx.get(address, headers=headers, trust_env=False).status_code


def is_valid(pbx: Pbx, token: str) -> bool:
    return list_status(pbx, f"Bearer {token}") == 200


def errors(answer: httpx.Response) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = answer.json()["errors"]
    return found


@pytest.mark.parametrize("domain", [{}, {"domain": "demo.example"}])
def test_signing_in_gives_a_token_that_opens_the_list(pbx: Pbx, domain: dict[str, str]) -> None:
    answer = post(pbx, "sign_in", NAMES | domain)

    tokens = answer.json()
    assert answer.status_code == 200
    assert set(tokens) == {"token_type", "access_token", "refresh_token", "expires_in"}
    assert (tokens["token_type"], tokens["expires_in"]) == ("Bearer", 1800)
    assert is_valid(pbx, tokens["access_token"])


def test_signing_in_can_give_an_access_token_alone(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.BARE)

    answer = post(pbx, "sign_in", NAMES)

    assert answer.status_code == 200
    assert answer.json().keys() == {"token"}
    assert is_valid(pbx, answer.json()["token"])


def test_tests_get_tokens_without_signing_in(pbx: Pbx) -> None:
    tokens = pbx.token_set()

    assert is_valid(pbx, tokens["access_token"])
    assert post(pbx, "refresh_token", {"refresh_token": tokens["refresh_token"]}).is_success


@pytest.mark.parametrize("wrong", [{"password": "Demo"}, {"username": "demo "}])
def test_a_wrong_password_or_name_is_refused_with_400(pbx: Pbx, wrong: dict[str, str]) -> None:
    answer = post(pbx, "sign_in", NAMES | wrong)

    assert answer.status_code == 400
    assert [error["code"] for error in errors(answer)] == ["UNAUTHORIZED"]


def test_an_unknown_domain_is_not_found(pbx: Pbx) -> None:
    answer = post(pbx, "sign_in", NAMES | {"domain": "other.example"})

    assert answer.status_code == 404
    assert errors(answer)[0]["message"]


@pytest.mark.parametrize(
    "body", [{}, {"username": "demo"}, NAMES | {"otp": "1"}, NAMES | {"domain": None}]
)
def test_an_incomplete_sign_in_is_refused(pbx: Pbx, body: dict[str, Any]) -> None:
    answer = post(pbx, "sign_in", body)

    assert answer.status_code == 400
    assert {error["code"] for error in errors(answer)} == {"VALIDATE_FAILED"}


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer x", "Basic ZGVtbzpkZW1v"])
def test_without_a_valid_token_nothing_is_shown(pbx: Pbx, authorization: str | None) -> None:
    assert list_status(pbx, authorization) == 401


def test_the_lack_of_a_token_is_said_before_all_else(pbx: Pbx) -> None:
    for path in ("contacts", "contacts/x", "nothing"):
        answer = httpx.post(f"{pbx.url}/api/user/{path}", content=b"{", trust_env=False)

        assert answer.status_code == 401
        assert [error["code"] for error in errors(answer)] == ["UNAUTHORIZED"]
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_refresh_gives_a_new_pair_and_uses_the_old_one_up(pbx: Pbx) -> None:
    old = pbx.sign_in()

    answer = post(pbx, "refresh_token", {"refresh_token": old["refresh_token"]})

    new = answer.json()
    assert answer.status_code == 200
    assert set(new) == set(old)
    assert not {old["access_token"], old["refresh_token"]} & set(map(str, new.values()))
    assert is_valid(pbx, new["access_token"])
    assert is_valid(pbx, old["access_token"])  # until its time is over
    assert post(pbx, "refresh_token", {"refresh_token": old["refresh_token"]}).status_code == 400


def test_an_access_token_refreshes_nothing(pbx: Pbx) -> None:
    answer = post(pbx, "refresh_token", {"refresh_token": pbx.access_token()})

    assert answer.status_code == 400
    assert [error["code"] for error in errors(answer)] == ["UNKNOWN"]


def test_signing_out_ends_this_session_and_no_other(pbx: Pbx) -> None:
    tokens, other = pbx.sign_in(), pbx.access_token()

    answer = post(pbx, "sign_out", {}, tokens["access_token"])

    refresh = post(pbx, "refresh_token", {"refresh_token": tokens["refresh_token"]})
    assert (answer.status_code, answer.content) == (200, b"")
    assert not is_valid(pbx, tokens["access_token"])
    assert refresh.status_code == 400
    assert is_valid(pbx, other)


def test_signing_out_needs_a_token(pbx: Pbx) -> None:
    assert post(pbx, "sign_out", {}).status_code == 401


def test_expired_tokens_are_refused_and_can_be_refreshed(pbx: Pbx) -> None:
    tokens = pbx.sign_in()

    pbx.expire_tokens()

    answer = post(pbx, "refresh_token", {"refresh_token": tokens["refresh_token"]})
    assert not is_valid(pbx, tokens["access_token"])
    assert is_valid(pbx, answer.json()["access_token"])


def test_refresh_tokens_can_be_ended_too(pbx: Pbx) -> None:
    tokens = pbx.sign_in()

    pbx.expire_tokens(refresh_too=True)

    answer = post(pbx, "refresh_token", {"refresh_token": tokens["refresh_token"]})
    assert answer.status_code == 400


def test_a_token_tells_its_lifetime(pbx_factory: PbxFactory) -> None:
    assert pbx_factory(token_lifetime=77).sign_in()["expires_in"] == 77


def test_a_refresh_token_can_be_kept(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, refresh=Refresh.KEEP)
    old = pbx.sign_in()
    body = {"refresh_token": old["refresh_token"]}

    answers = [post(pbx, "refresh_token", body).json() for _ in range(2)]

    assert [answer["refresh_token"] for answer in answers] == [old["refresh_token"]] * 2
    assert len({old["access_token"], *(answer["access_token"] for answer in answers)}) == 3
    assert is_valid(pbx, answers[1]["access_token"])


def test_too_many_wrong_passwords_block_the_sign_in(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, lock_after=2)
    tokens = pbx.sign_in()
    wrong = [post(pbx, "sign_in", NAMES | {"password": "x"}) for _ in range(2)]

    answer = post(pbx, "sign_in", NAMES)

    [error] = errors(answer)
    assert [each.status_code for each in wrong] == [400, 400]
    assert (answer.status_code, error["code"]) == (403, "DENIED")
    assert re.search(r"until \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", error["message"])
    assert is_valid(pbx, tokens["access_token"])


def test_who_was_blocked_can_be_let_in_again(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, lock_after=1)
    for let_in in (pbx.unlock, pbx.reset):
        post(pbx, "sign_in", NAMES | {"password": "x"})
        assert post(pbx, "sign_in", NAMES).status_code == 403

        let_in()

        assert post(pbx, "sign_in", NAMES).status_code == 200


def user(pbx: Pbx, token: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{pbx.url}/api/auth/user", headers=headers, trust_env=False)


@pytest.mark.parametrize("force_reset", [False, True])
def test_who_is_signed_in_may_know_about_the_password(
    pbx_factory: PbxFactory, *, force_reset: bool
) -> None:
    pbx = pbx_factory(contacts=1, force_reset=force_reset)

    assert user(pbx, pbx.access_token()).json() == {
        "role": "User",
        "password_verified": True,
        "password_force_reset": force_reset,
    }
    assert user(pbx, "x").status_code == 401


@pytest.mark.parametrize("operation", ["sign_in", "refresh_token", "sign_out"])
def test_a_gateway_can_answer_instead_of_signing_in(pbx: Pbx, operation: str) -> None:
    page = {"status": 502, "content_type": "text/html", "body": "<h1>Bad Gateway</h1>"}
    pbx.faults({"kind": "status", "path": "/auth/.*"} | page)

    answer = post(pbx, operation, NAMES)

    assert (answer.status_code, answer.text) == (502, "<h1>Bad Gateway</h1>")


def test_a_full_disk_can_be_played(pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "status": 500, "path": "/auth/sign_in"})

    answer = post(pbx, "sign_in", NAMES)

    assert answer.status_code == 500
    assert [error["code"] for error in errors(answer)] == ["UNKNOWN"]
