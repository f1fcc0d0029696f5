"""Who is taken for the demo user, with a clock in hand."""

import pytest

from contacts.demo.account import Account
from contacts.demo.options import Options
from contacts.demo.refusals import Refusal

RIGHT = {"username": "demo", "password": "demo"}
WRONG = {"username": "demo", "password": "Demo"}
NOON = 1_750_248_000.0  # 2025-06-18, in seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [NOON]
    monkeypatch.setattr("time.time", lambda: now[0])
    return now


def code(account: Account, texts: dict[str, str]) -> str:
    """Return the code with which *texts* are refused, "" if they are not."""
    try:
        account.check(texts)
    except Refusal as refused:
        return refused.problems[0].code
    return ""


def test_a_block_ends_with_its_time(clock: list[float]) -> None:
    account = Account(Options(lock_after=2, lock_time=60))
    refused = [code(account, WRONG), code(account, WRONG), code(account, RIGHT)]

    clock[0] += 60

    assert refused == ["UNAUTHORIZED", "UNAUTHORIZED", "DENIED"]
    assert [code(account, WRONG), code(account, RIGHT)] == ["UNAUTHORIZED", ""]


@pytest.mark.usefixtures("clock")
def test_the_end_of_a_block_is_named() -> None:
    account = Account(Options(lock_after=1, lock_time=60))
    code(account, WRONG)

    with pytest.raises(Refusal) as refused:
        account.check(RIGHT)

    assert "2025-06-18T12:01:00Z" in refused.value.problems[0].message


def test_the_right_password_forgives_wrong_ones() -> None:
    account = Account(Options(lock_after=2))

    assert [code(account, texts) for texts in [WRONG, RIGHT, WRONG, RIGHT]] == [
        "UNAUTHORIZED",
        "",
        "UNAUTHORIZED",
        "",
    ]


def test_without_a_limit_nobody_is_blocked() -> None:
    account = Account(Options())

    assert {code(account, WRONG) for _ in range(100)} == {"UNAUTHORIZED"}
    assert code(account, RIGHT) == ""


def test_a_wrong_domain_is_no_wrong_password() -> None:
    account = Account(Options(lock_after=1))

    assert code(account, RIGHT | {"domain": "other.example"}) == "UNKNOWN"
    assert code(account, RIGHT) == ""
