"""Signing in over a mailed code, and signing in that is stopped."""

import asyncio
from pathlib import Path

import pytest

from contacts.accounts import Accounts
from contacts.errors import CodeRefused, SignInExpired, SignInRefused, Throttled, TokenMissing
from contacts.events import CodeFailed, CodeSent, CodeWanted, SignedIn, SignInFailed
from contacts.sign_in_wish import Password, SignInWish
from contacts.sync.session import Session
from tests.conftest import PbxFactory
from tests.contacts.sync.desk import Desk
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import until


@pytest.fixture(scope="module")
def _careful_pbx(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(contacts=1, sign_in="second-factor")


@pytest.fixture
def careful(_careful_pbx: Pbx, tmp_path: Path) -> Desk:
    """Return a desk at a PBX that wants a code."""
    _careful_pbx.reset()
    return Desk(_careful_pbx, tmp_path)


def requests_for(pbx: Pbx, path: str) -> int:
    return sum(request["path"] == f"/api/auth/{path}" for request in pbx.requests())


def test_a_code_is_mailed_and_signs_in(careful: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        await session.give_code(careful.pbx.codes()[-1])

    told = careful.play(scenario)

    assert told.apart_from_the_book[:3] == [
        CodeWanted(careful.pbx.url, "demo"),
        CodeSent(),
        SignedIn(careful.pbx.url, "demo", ""),
    ]
    assert Accounts(careful.profile).current()


def test_until_the_code_nothing_is_kept(careful: Desk) -> None:
    careful.play(lambda session, _: session.sign_in(careful.by_password))

    assert not careful.files
    assert not careful.entries


def test_a_wrong_code_may_be_followed_by_the_right_one(careful: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        await session.give_code("wrong")
        await session.give_code(careful.pbx.codes()[-1])

    told = careful.play(scenario)

    (failed,) = told.all(CodeFailed)
    assert isinstance(failed.error, CodeRefused)
    assert told.all(SignedIn)


def test_a_code_sent_again_takes_the_place_of_the_first(careful: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        await session.send_code()
        await session.give_code(careful.pbx.codes()[1])

    told = careful.play(scenario)

    assert len(told.all(CodeSent)) == 2
    assert told.all(SignedIn)


def test_too_many_codes_are_told_and_end_nothing(careful: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        for _attempt in range(5):
            await session.send_code()
        await session.give_code(careful.pbx.codes()[-1])

    told = careful.play(scenario)

    (failed,) = told.all(CodeFailed)
    assert isinstance(failed.error, Throttled)
    assert told.all(SignedIn)


def test_a_code_that_comes_too_late_leads_back_to_the_password(careful: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        careful.pbx.expire_sign_ins()
        await session.give_code(careful.pbx.codes()[-1])
        await session.give_code(careful.pbx.codes()[-1])

    told = careful.play(scenario)

    assert [type(failed.error) for failed in told.all(SignInFailed)] == [SignInExpired] * 2
    assert requests_for(careful.pbx, "verify_otp") == 1


def test_a_right_code_without_a_token_ends_it(pbx_factory: PbxFactory, tmp_path: Path) -> None:
    desk = Desk(pbx_factory(contacts=1, sign_in="second-factor", verified="nothing"), tmp_path)

    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(desk.by_password)
        await session.give_code(desk.pbx.codes()[-1])

    (failed,) = desk.play(scenario).all(SignInFailed)

    assert isinstance(failed.error, TokenMissing)


def test_after_going_back_no_code_signs_in(careful: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        await session.stop_sign_in()
        await session.give_code(careful.pbx.codes()[-1])

    told = careful.play(scenario)

    assert not told.all(SignedIn)
    assert requests_for(careful.pbx, "verify_otp") == 0


def test_another_sign_in_ends_the_one_that_waits_for_a_code(careful: Desk) -> None:
    wrong = SignInWish(careful.by_password.address, Password("demo", "wrong"))

    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(careful.by_password)
        await session.sign_in(wrong)
        await session.give_code(careful.pbx.codes()[-1])

    told = careful.play(scenario)

    errors = [type(failed.error) for failed in told.all(SignInFailed)]
    assert errors == [SignInRefused, SignInExpired]
    assert not told.all(SignedIn)


@pytest.mark.parametrize("kind", ["never", "latency"])
def test_a_sign_in_given_up_never_signs_in(desk: Desk, kind: str) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.faults({"kind": kind, "seconds": 0.2, "path": "/auth/sign_in"})
        signing_in = asyncio.create_task(session.sign_in(desk.by_password))
        await until(lambda: requests_for(desk.pbx, "sign_in") == 1)
        await session.give_up_sign_in()
        await signing_in

    told = desk.play(scenario)

    assert not told.events
    assert not desk.files


def test_the_last_of_two_sign_ins_counts(desk: Desk) -> None:
    wrong = SignInWish(desk.by_password.address, Password("demo", "wrong"))

    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.faults({"kind": "latency", "seconds": 0.2, "path": "/auth/sign_in", "times": 1})
        first = asyncio.create_task(session.sign_in(wrong))
        await until(lambda: requests_for(desk.pbx, "sign_in") == 1)
        await session.sign_in(desk.by_password)
        await first

    told = desk.play(scenario)

    assert told.all(SignedIn)
    assert not told.all(SignInFailed)


def test_closing_ends_a_sign_in_that_waits(careful: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        careful.pbx.faults({"kind": "never", "path": "/auth/send_otp"})
        signing_in = asyncio.create_task(session.sign_in(careful.by_password))
        await told.next(CodeWanted)
        await session.close()
        await signing_in

    assert not careful.play(scenario).all(CodeSent)
