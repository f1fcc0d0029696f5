"""A session whose tokens end: refreshed unseen, and asked for only after a refusal."""

import asyncio
import json
from typing import Any

import pytest

from contacts.contact import Contact
from contacts.errors import AnswerCutOff, KeyringRefused, ServerError, SignInNeeded
from contacts.events import (
    KeyringTold,
    Opened,
    OpenFailed,
    SignedIn,
    SignedOut,
    SignInWanted,
)
from contacts.sync.session import Session
from tests.conftest import PbxFactory
from tests.contacts.keyrings import Refusing
from tests.contacts.sync.desk import ANY, Desk, count, received, save_new, sent
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import connected, until

REFRESH = "POST /auth/refresh_token"
AT_REFRESH = {"path": "/auth/refresh_token"}
SIGN_OUT = "POST /auth/sign_out"
CUT_BODY = {"kind": "cut_body"}
CUT = {"kind": "cut", "applied": True}


@pytest.fixture
def without_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a refresh that got lost be repeated at once."""
    monkeypatch.setattr("contacts.sync.token_keeper._PAUSES_S", (0.0,))


@pytest.fixture
def with_long_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a refresh that got lost be repeated an hour later."""
    monkeypatch.setattr("contacts.sync.token_keeper._PAUSES_S", (3600.0,))


def refreshes(pbx: Pbx) -> int:
    return pbx.counts()["requests"].get(REFRESH, 0)


def test_fifty_requests_at_the_end_of_a_token_cause_one_refresh(
    desk: Desk, contact: Contact
) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        await asyncio.gather(*(session.online.open(contact.remote_id) for _ in range(50)))

    told = desk.play_signed_in(scenario)

    assert told.all(Opened) == [Opened(contact)] * 50
    assert refreshes(desk.pbx) == 1
    assert not told.all(SignInWanted)


def test_fifty_requests_wait_for_one_sign_in_after_a_refusal(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.expire_tokens(refresh_too=True)
        opening = asyncio.gather(*(session.online.open(contact.remote_id) for _ in range(50)))
        await told.next(SignInWanted)
        await session.sign_in(desk.by_password)
        await opening

    told = desk.play_signed_in(scenario)

    assert told.all(SignInWanted) == [SignInWanted(desk.pbx.url, "demo", again=True)]
    assert told.all(Opened) == [Opened(contact)] * 50
    assert refreshes(desk.pbx) == 1


def test_an_addition_at_the_end_of_a_token_is_added_once(desk: Desk, contact: Contact) -> None:
    before = count(desk.pbx)

    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.expire_tokens()
        await save_new(session, 1)
        await sent(told)

    desk.play_signed_in(scenario)
    assert received(desk.pbx, "POST") == 2
    assert count(desk.pbx) == before + 1


@pytest.mark.parametrize("fault", [CUT_BODY, CUT], ids=["cut_body", "cut"])
@pytest.mark.parametrize("refresh", ["keep", "rotate"])
@pytest.mark.usefixtures("without_rest")
def test_a_refresh_whose_answer_is_lost_signs_nobody_out(
    desk: Desk, pbx_factory: PbxFactory, refresh: str, fault: dict[str, Any]
) -> None:
    desk.pbx = pbx_factory(contacts=3, refresh=refresh)

    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults(fault | AT_REFRESH | {"times": 1})
        await session.online.open(ANY)
        assert not told.all(SignInWanted)
        desk.pbx.expire_tokens()
        await save_new(session, 2)
        if refresh == "rotate":  # what was sent again has been replaced
            await told.next(SignInWanted)
            await session.sign_in(desk.by_password)
        await sent(told)

    told = desk.play_signed_in(scenario)

    assert len(told.all(SignInWanted)) == (refresh == "rotate")
    assert refreshes(desk.pbx) == 2


@pytest.mark.parametrize("fault", [{"kind": "status", "status": 503}, CUT_BODY], ids=str)
@pytest.mark.usefixtures("with_long_rest")
def test_a_lost_refresh_rests_before_the_next(
    desk: Desk, contact: Contact, fault: dict[str, Any]
) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults(fault | AT_REFRESH)
        for _attempt in range(5):
            await session.online.open(contact.remote_id)

    told = desk.play_signed_in(scenario)

    failed = told.all(OpenFailed)
    assert len(failed) == 5
    assert all(isinstance(each.error, ServerError) for each in failed)
    assert not any(isinstance(each.error, SignInNeeded) for each in failed)
    assert refreshes(desk.pbx) == 1
    assert not told.all(SignInWanted)


def test_what_waits_for_a_lost_refresh_is_told_what_happened(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults(CUT_BODY | AT_REFRESH)
        await session.online.open(contact.remote_id)

    (failed,) = desk.play_signed_in(scenario).all(OpenFailed)

    assert isinstance(failed.error, AnswerCutOff)


def test_tokens_that_ended_between_two_starts_are_refreshed(desk: Desk, contact: Contact) -> None:
    desk.sign_in()
    for _ in range(2):
        desk.pbx.expire_tokens()

        async def scenario(session: Session, _: Told) -> None:
            await session.start()
            await session.online.open(contact.remote_id)

        told = desk.play(scenario)

        assert told.all(Opened) == [Opened(contact)]
        assert not told.all(SignInWanted)


def test_newer_tokens_that_cannot_be_kept_are_used_and_told(desk: Desk, contact: Contact) -> None:
    desk.keyring = Refusing()

    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.expire_tokens()
        await session.online.open(contact.remote_id)
        await told.next(KeyringTold)

    told = desk.play_signed_in(scenario)

    assert told.all(Opened) == [Opened(contact)]
    assert isinstance(told.all(KeyringTold)[0].error, KeyringRefused)


def test_newer_tokens_on_their_way_are_kept_when_the_window_closes(
    desk: Desk, contact: Contact, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contacts.sync.session._CLOSING_S", 10.0)

    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults({"kind": "latency", "seconds": 0.2, **AT_REFRESH})
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await until(lambda: refreshes(desk.pbx) == 1)
        await session.close()
        await opening

    before = kept(desk.sign_in, desk)
    desk.play_signed_in(scenario)

    assert kept(desk.start, desk)["refresh"] != before["refresh"]
    assert desk.start().all(SignedIn)


def kept(happening: Any, desk: Desk) -> dict[str, Any]:  # noqa: ANN401 - any scenario
    """Return what the keyring has after *happening*."""
    happening()
    (entry,) = desk.entries.values()
    tokens: dict[str, Any] = json.loads(entry)
    return tokens


def test_a_sign_in_overtakes_a_refresh_without_answer(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults({"kind": "never", **AT_REFRESH})
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await until(lambda: refreshes(desk.pbx) == 1)
        await session.sign_in(desk.by_password)
        await opening

    assert desk.play_signed_in(scenario).all(Opened) == [Opened(contact)]


def test_tokens_of_a_later_sign_in_are_refreshed_after_a_refresh_that_hung(
    desk: Desk, contact: Contact
) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults({"kind": "latency", "seconds": 0.5, "times": 1, **AT_REFRESH})
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await until(lambda: refreshes(desk.pbx) == 1)
        await session.sign_in(desk.by_password)
        await opening
        desk.pbx.expire_tokens()
        await session.online.open(contact.remote_id)

    told = desk.play_signed_in(scenario)

    assert told.all(Opened) == [Opened(contact)] * 2
    assert not told.all(SignInWanted)


def test_a_typed_in_token_is_asked_for_when_it_ends(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, told: Told) -> None:
        await session.sign_in(desk.by_token)
        desk.pbx.expire_tokens()
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await told.next(SignInWanted)
        await session.give_up_sign_in()
        await opening

    told = desk.play(scenario)

    assert told.all(SignInWanted) == [SignInWanted(desk.pbx.url, again=True)]
    assert refreshes(desk.pbx) == 0


# Signing out


def test_a_sign_out_ends_the_tokens_on_the_server(desk: Desk) -> None:
    desk.sign_in()
    tokens = kept(desk.start, desk)

    async def scenario(session: Session, _: Told) -> None:
        await session.start()
        await session.sign_out()

    desk.play(scenario)

    assert desk.pbx.counts()["requests"][SIGN_OUT] == 1
    assert not desk.entries
    with pytest.raises(SignInNeeded):
        asyncio.run(asked_with(desk.pbx, tokens["access"]))


async def asked_with(pbx: Pbx, token: str) -> None:
    async with connected(pbx.url) as connection:
        await connection.get("auth/user", token)


def test_a_sign_out_does_not_wait_for_the_server(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.faults({"kind": "never", "path": "/auth/sign_out"})
        await session.sign_out()
        assert told.all(SignedOut)
        assert not desk.entries

    desk.play_signed_in(scenario)


def test_a_sign_out_works_without_a_server(desk: Desk, pbx_factory: PbxFactory) -> None:
    desk.pbx = pbx_factory(contacts=1)
    desk.sign_in()

    async def scenario(session: Session, _: Told) -> None:
        await session.start()
        desk.pbx.close()
        await session.sign_out()

    told = desk.play(scenario)

    assert told.all(SignedOut) == [SignedOut(desk.pbx.url, "demo", "")]
    assert not desk.entries


def test_a_refresh_on_its_way_keeps_nothing_after_a_sign_out(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.expire_tokens()
        desk.pbx.faults({"kind": "never", **AT_REFRESH})
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await until(lambda: refreshes(desk.pbx) == 1)
        await session.sign_out()
        await opening

    (failed,) = desk.play_signed_in(scenario).all(OpenFailed)

    assert isinstance(failed.error, SignInNeeded)
    assert not desk.entries
