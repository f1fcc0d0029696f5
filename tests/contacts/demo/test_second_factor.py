"""A sign-in that asks for a code, over HTTP; the clock alone is taken in hand."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from contacts.demo.mail import Mail
from contacts.demo.options import SignIn, Verified
from contacts.demo.refusals import Refusal
from contacts.demo.second_factor import SecondFactor
from tests.conftest import PbxFactory
from tests.pbx import Pbx

NAMES = {"username": "demo", "password": "demo"}


@pytest.fixture(scope="module")
def shared_pbx(pbx_factory: PbxFactory) -> Iterator[Pbx]:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.SECOND_FACTOR)
    yield pbx
    pbx.close()


@pytest.fixture
def pbx(shared_pbx: Pbx) -> Pbx:
    shared_pbx.reset()
    return shared_pbx


def post(pbx: Pbx, operation: str, **body: str) -> httpx.Response:
    return httpx.post(f"{pbx.url}/api/auth/{operation}", json=body, trust_env=False)


def begun(pbx: Pbx) -> str:
    """Sign in as far as it goes without a code; return the session token."""
    return str(post(pbx, "sign_in", **NAMES).json()["token"])


def sent(pbx: Pbx, token: str) -> str:
    """Let a code be sent, and return it."""
    assert post(pbx, "send_otp", token=token).status_code == 200
    return pbx.codes()[-1]


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


def problem(answer: httpx.Response) -> tuple[int, str]:
    [error] = answer.json()["errors"]
    return answer.status_code, error["code"]


def opens_the_list(pbx: Pbx, token: str) -> bool:
    headers = {"Authorization": f"Bearer {token}"}
    answer = httpx.get(f"{pbx.url}/api/user/contacts", headers=headers, trust_env=False)
    return answer.status_code == 200


def test_name_and_password_give_no_access_yet(pbx: Pbx) -> None:
    answer = post(pbx, "sign_in", **NAMES)

    assert answer.status_code == 200
    assert answer.json().keys() == {"two_factor_enabled", "token"}
    assert answer.json()["two_factor_enabled"] is True
    assert not opens_the_list(pbx, answer.json()["token"])
    assert pbx.codes() == []


def test_a_wrong_password_is_refused_before_a_code_is_asked_for(pbx: Pbx) -> None:
    answer = post(pbx, "sign_in", username="demo", password="x")

    assert problem(answer) == (400, "UNAUTHORIZED")


def test_the_code_from_the_mail_signs_in(pbx: Pbx) -> None:
    token = begun(pbx)
    answer = post(pbx, "send_otp", token=token)
    [code] = pbx.codes()

    verified = post(pbx, "verify_otp", token=token, code=code)

    assert (answer.status_code, answer.content) == (200, b"")
    assert len(code) == 6
    assert verified.status_code == 200
    assert verified.json().keys() == {
        "token_type",
        "access_token",
        "refresh_token",
        "expires_in",
    }
    assert opens_the_list(pbx, verified.json()["access_token"])


def test_a_wrong_code_is_refused_and_the_right_one_still_works(pbx: Pbx) -> None:
    token = begun(pbx)
    code = sent(pbx, token)

    refused = post(pbx, "verify_otp", token=token, code=wrong(code))

    assert problem(refused) == (400, "VALIDATE_FAILED")
    assert refused.json()["errors"][0]["detail"] == {"field": "code"}
    assert post(pbx, "verify_otp", token=token, code=code).status_code == 200


def test_before_a_code_is_sent_every_code_is_wrong(pbx: Pbx) -> None:
    answer = post(pbx, "verify_otp", token=begun(pbx), code="000000")

    assert problem(answer) == (400, "VALIDATE_FAILED")


def test_a_new_code_takes_the_place_of_the_old_one(pbx: Pbx) -> None:
    token = begun(pbx)
    old, new = sent(pbx, token), sent(pbx, token)

    assert post(pbx, "verify_otp", token=token, code=old).status_code == 400
    assert post(pbx, "verify_otp", token=token, code=new).status_code == 200


def test_a_code_is_good_for_one_sign_in(pbx: Pbx) -> None:
    first, second = begun(pbx), begun(pbx)
    code = sent(pbx, first)
    post(pbx, "verify_otp", token=first, code=code)

    assert problem(post(pbx, "verify_otp", token=first, code=code)) == (401, "UNAUTHORIZED")
    assert post(pbx, "verify_otp", token=second, code=code).status_code == 400


@pytest.mark.parametrize("operation", ["send_otp", "verify_otp"])
def test_an_unknown_or_ended_session_token_is_refused(pbx: Pbx, operation: str) -> None:
    ended = begun(pbx)
    pbx.expire_sign_ins()

    for token in (ended, "x"):
        code = {"code": "1"} if operation == "verify_otp" else {}
        assert problem(post(pbx, operation, token=token, **code)) == (401, "UNAUTHORIZED")


def test_only_so_many_codes_are_sent(pbx: Pbx) -> None:
    token = begun(pbx)
    codes = [sent(pbx, token) for _ in range(5)]

    answer = post(pbx, "send_otp", token=token)

    assert problem(answer) == (429, "UNKNOWN")
    assert pbx.codes() == codes
    assert post(pbx, "verify_otp", token=token, code=codes[-1]).status_code == 200


def test_only_so_many_codes_are_tried(pbx: Pbx) -> None:
    token = begun(pbx)
    code = sent(pbx, token)
    for _ in range(5):
        assert post(pbx, "verify_otp", token=token, code=wrong(code)).status_code == 400

    assert problem(post(pbx, "verify_otp", token=token, code=code)) == (429, "UNKNOWN")


@pytest.mark.parametrize(("operation", "missing"), [("send_otp", "token"), ("verify_otp", "code")])
def test_what_is_missing_is_named(pbx: Pbx, operation: str, missing: str) -> None:
    body: dict[str, Any] = {"verify_otp": {"token": "x"}}.get(operation, {})

    answer = post(pbx, operation, **body)

    assert problem(answer) == (400, "VALIDATE_FAILED")
    assert answer.json()["errors"][0]["detail"] == {"field": missing}


def test_a_right_code_can_be_answered_with_a_token_alone(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.SECOND_FACTOR, verified=Verified.BARE)
    token = begun(pbx)

    answer = post(pbx, "verify_otp", token=token, code=sent(pbx, token))

    assert answer.json().keys() == {"token"}
    assert opens_the_list(pbx, answer.json()["token"])


def test_a_right_code_can_be_answered_with_nothing(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, sign_in=SignIn.SECOND_FACTOR, verified=Verified.NOTHING)
    token = begun(pbx)

    answer = post(pbx, "verify_otp", token=token, code=sent(pbx, token))

    assert (answer.status_code, answer.content) == (200, b"")


def test_codes_are_printed_only_where_asked_for(pbx_factory: PbxFactory) -> None:
    for print_codes in (False, True):
        pbx = pbx_factory(contacts=1, sign_in=SignIn.SECOND_FACTOR, print_codes=print_codes)
        code = sent(pbx, begun(pbx))
        pbx.close()

        assert (f"Code: {code}" in pbx.process.last_words.splitlines()) is print_codes


def test_a_session_token_ends_with_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    second_factor = SecondFactor(Mail(prints=False))
    token = second_factor.begin()
    second_factor.send_code(token)

    now += 300

    with pytest.raises(Refusal) as refused:
        second_factor.send_code(token)
    assert refused.value.status == 401
