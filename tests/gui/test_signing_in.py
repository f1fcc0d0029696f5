"""Signing in as people do it: over a mailed code, and with all that can be typed wrong."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.certificates import self_signed
from tests.conftest import PbxFactory
from tests.gui import sight
from tests.gui.desk import Desk
from tests.pbx import Pbx


@pytest.fixture(scope="module")
def _careful_pbx(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(contacts=30, sign_in="second-factor")


@pytest.fixture
def careful_pbx(_careful_pbx: Pbx) -> Pbx:
    """Return a PBX that wants a code."""
    _careful_pbx.reset()
    return _careful_pbx


@pytest.fixture
def asked_for_code(desk: Desk, careful_pbx: Pbx) -> Desk:
    """Return the program where a code was mailed."""
    type_in(desk, careful_pbx.url)
    desk.press("Sign in")
    desk.wait_for(lambda: "A code was mailed" in desk.words(), "for the code")
    return desk


def type_in(desk: Desk, address: str, **texts: str) -> None:
    desk.wait_for_dialog()
    typed = {"Server_address": address, "User_name": "demo", "Password": "demo"} | texts
    desk.type_in(**typed)


def beside(desk: Desk, name: str) -> str:
    return sight.box_in(desk.program.signing_in.dialog, name).accessibleDescription()


def test_a_mailed_code_signs_in(asked_for_code: Desk, careful_pbx: Pbx) -> None:
    code = careful_pbx.codes()[-1]
    asked_for_code.fill("Code", f"{code[:3]} {code[3:]}")

    asked_for_code.press("Sign in")

    asked_for_code.wait_for(asked_for_code.has_rows, "for rows")
    assert not asked_for_code.program.signing_in.dialog.isVisible()


def test_going_back_and_signing_in_anew_wants_a_new_code(
    asked_for_code: Desk, careful_pbx: Pbx
) -> None:
    asked_for_code.press("Back")
    asked_for_code.press("Sign in")
    asked_for_code.wait_for(lambda: len(careful_pbx.codes()) == 2, "for the second code")
    asked_for_code.wait_for(lambda: "A code was mailed" in asked_for_code.words())

    asked_for_code.fill("Code", careful_pbx.codes()[-1])
    asked_for_code.press("Sign in")

    asked_for_code.wait_for(asked_for_code.has_rows, "for rows")


def test_after_cancel_at_the_code_the_password_is_asked_for(asked_for_code: Desk) -> None:
    asked_for_code.act(asked_for_code.program.signing_in.dialog.reject)
    asked_for_code.wait_for(lambda: asked_for_code.is_offered("Sign in"))

    asked_for_code.press("Sign in")

    assert asked_for_code.text_of("Password") == ""


def test_a_wrong_code_is_told_beside_it(asked_for_code: Desk) -> None:
    asked_for_code.fill("Code", "wrong")

    asked_for_code.press("Sign in")

    asked_for_code.wait_for(lambda: "Wrong code" in asked_for_code.notice())
    assert beside(asked_for_code, "Code") == "Wrong code"


def test_a_code_too_late_leads_back_to_the_password(asked_for_code: Desk, careful_pbx: Pbx) -> None:
    careful_pbx.expire_sign_ins()
    asked_for_code.fill("Code", "123456")

    asked_for_code.press("Sign in")

    asked_for_code.wait_for(lambda: "The code came too late" in asked_for_code.notice())
    assert beside(asked_for_code, "Password") == "The code came too late"


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something wrong at sign-in: what is typed, what the PBX does, and what is said of it.

    Attributes:
        texts: what is typed in place of what is right, by the boxes' names.
        options: of the PBX.
        fault: of the PBX at sign-in.
        before: what is done with the PBX, whose new address is returned.
        box: beside which it is said.
    """

    words: str
    way_out: str
    texts: dict[str, str] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)
    fault: dict[str, Any] = field(default_factory=dict)
    before: Callable[[Pbx], str] = lambda pbx: pbx.url
    box: str = "Password"


def gone(pbx: Pbx) -> str:
    pbx.close()
    return pbx.url


REFUSED = ("User name, password or domain are not right", "Correct them")
HTML = {"content_type": "text/html", "body": "<!DOCTYPE html><title>Sign in</title>"}
LATER = '{"errors":[{"code":"DENIED","message":"Blocked until 2199-03-01T10:00:00Z."}]}'
WRONG = {
    "wrong password": Wrong(*REFUSED, {"Password": "x"}),
    "wrong password, told by 401": Wrong(*REFUSED, fault={"kind": "status", "status": 401}),
    "extension number for user name": Wrong(
        "not the extension number", "Correct them", {"User_name": "101"}
    ),
    "unknown domain": Wrong(
        "Domain not found", "Correct the domain", {"Domain": "else.example"}, box="Domain"
    ),
    "blocked": Wrong(
        "Sign-in is blocked",
        "ask the PBX's administrator, who can unblock",
        fault={"kind": "status", "status": 403, "body": LATER},
    ),
    "password to be replaced": Wrong(
        "Your password has to be changed first", "web page", options={"force_reset": True}
    ),
    "full disk": Wrong(
        "It answered with error 500",
        "tell the PBX's administrator (its disk may be full)",
        fault={"kind": "status", "status": 500},
        box="Server address",
    ),
    "full disk, told by a gateway": Wrong(
        "It answered with error 502",
        "tell the PBX's administrator (its disk may be full)",
        fault={"kind": "status", "status": 502} | HTML,
        box="Server address",
    ),
    "throttled": Wrong(
        "The PBX is busy",
        "Try again after",
        fault={"kind": "status", "status": 429, "headers": {"Retry-After": "60"}},
        box="Server address",
    ),
    "no PBX but a web page": Wrong(
        "not a PBX that Switchbook knows",
        "Check the server address",
        fault={"kind": "body"} | HTML,
        box="Server address",
    ),
    "nothing listens": Wrong(
        "no PBX listens at that port",
        "Check the address and its port",
        options={"contacts": 1},
        before=gone,
        box="Server address",
    ),
}


@pytest.fixture
def wrong_pbx(wrong: Wrong, pbx: Pbx, pbx_factory: PbxFactory) -> Pbx:
    """Return the PBX at which something is wrong; its threads are older than the window."""
    chosen = pbx_factory(**wrong.options) if wrong.options else pbx
    if wrong.fault:
        chosen.faults(wrong.fault | {"path": "/auth/sign_in"})
    return chosen


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_in_words_that_help(wrong_pbx: Pbx, desk: Desk, wrong: Wrong) -> None:
    type_in(desk, wrong.before(wrong_pbx), **wrong.texts)

    desk.press("Sign in")
    desk.wait_for(lambda: wrong.words in desk.notice(), f"for {wrong.words}")

    assert wrong.way_out in desk.notice()
    assert beside(desk, wrong.box)
    assert desk.is_offered("Sign in")


@pytest.fixture
def encrypting_pbx(pbx_factory: PbxFactory, tmp_path: Path) -> Pbx:
    certificate = self_signed(tmp_path)
    return pbx_factory(contacts=1, certificate=certificate.path, key=certificate.key)


def test_without_the_encryption_that_it_wants_it_says_so(encrypting_pbx: Pbx, desk: Desk) -> None:
    type_in(desk, encrypting_pbx.url.replace("https://", "http://"))

    desk.press("Sign in")

    desk.wait_for(lambda: "No answer without encryption" in desk.notice())
    assert "Write https://" in desk.notice()


@pytest.mark.parametrize("token", ["two words", "wrong"])
def test_a_token_that_is_none_is_told_beside_it(desk: Desk, pbx: Pbx, token: str) -> None:
    desk.wait_for_dialog()
    desk.fill("Server address", pbx.url)
    desk.choose_tab("Access token")
    desk.fill("Access token", token)

    desk.press("Sign in")

    desk.wait_for(lambda: "Paste a new one" in desk.notice())
    assert beside(desk, "Access token") == "Access token refused"


def test_an_address_that_is_none_is_told_before_anything_is_sent(desk: Desk) -> None:
    type_in(desk, "not an address")

    assert beside(desk, "Server address") == "This is no server address"
    assert not desk.is_offered("Sign in")
