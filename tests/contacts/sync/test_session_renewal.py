"""Tokens that end in the middle: asked for once, and nothing lost or mixed up."""

import asyncio

from contacts.address import parse_address
from contacts.contact import Contact
from contacts.errors import SignInNeeded
from contacts.events import (
    Opened,
    OpenFailed,
    Saved,
    SignedIn,
    SignInFailed,
    SignInWanted,
)
from contacts.sign_in_wish import Password, SignInWish
from contacts.sync.session import Session
from tests.conftest import PbxFactory
from tests.contacts.sync.desk import Crowd, Desk, crowded, received, sent
from tests.contacts.sync.told import Told


def test_a_crowd_of_refused_requests_asks_once(desk: Desk, contact: Contact) -> None:
    async def then(crowd: Crowd) -> None:
        await crowd.session.sign_in(desk.by_password)
        await crowd.told.fresh()

    told = crowded(desk, contact, then)

    assert told.all(SignInWanted) == [SignInWanted(desk.pbx.url, "demo", again=True)]
    assert told.all(SignedIn) == [SignedIn(desk.pbx.url, "demo", "", again=True)]
    assert [len(told.all(kind)) for kind in (Opened, Saved)] == [1, 1]
    assert not told.failures()


def test_a_change_that_waited_arrives_once(desk: Desk, contact: Contact) -> None:
    async def then(crowd: Crowd) -> None:
        await crowd.session.sign_in(desk.by_password)
        await sent(crowd.told)

    crowded(desk, contact, then)

    assert received(desk.pbx, "POST") == 1
    assert desk.pbx.raw(contact.remote_id)["name"] == "Zoe"


def test_a_wrong_password_lets_the_crowd_wait_on(desk: Desk, contact: Contact) -> None:
    wrong = SignInWish(parse_address(desk.pbx.url), Password("demo", "wrong"))

    async def then(crowd: Crowd) -> None:
        await crowd.session.sign_in(wrong)
        assert not crowd.tasks[0].done()
        await crowd.session.sign_in(desk.by_password)

    told = crowded(desk, contact, then)

    assert len(told.all(SignInFailed)) == len(told.all(Saved)) == len(told.all(Opened)) == 1


def test_giving_up_lets_the_crowd_fail(desk: Desk, contact: Contact) -> None:
    async def then(crowd: Crowd) -> None:
        await crowd.session.give_up_sign_in()
        await crowd.told.failed()

    told = crowded(desk, contact, then)

    (failed,) = told.all(OpenFailed)
    assert isinstance(failed.error, SignInNeeded)
    assert isinstance(told.failures()[0].failure, SignInNeeded)
    assert received(desk.pbx, "POST") == 0


def test_after_giving_up_the_next_wish_asks_again(desk: Desk, contact: Contact) -> None:
    async def then(crowd: Crowd) -> None:
        await crowd.session.give_up_sign_in()
        await crowd.disperse()
        opening = asyncio.create_task(crowd.session.online.open(contact.remote_id))
        await crowd.told.next(SignInWanted, 2)
        await crowd.session.sign_in(desk.by_password)
        await opening

    assert crowded(desk, contact, then).all(Opened) == [Opened(contact)]


def test_nothing_of_one_person_is_sent_for_another(desk: Desk, contact: Contact) -> None:
    async def then(crowd: Crowd) -> None:
        desk.pbx.reset()
        await crowd.session.sign_in(desk.by_token)
        await crowd.disperse()

    told = crowded(desk, contact, then)

    assert told.all(SignedIn) == [SignedIn(desk.pbx.url, "", "")]
    assert len(told.all(OpenFailed)) == 1
    assert desk.pbx.raw(contact.remote_id)["name"] == "Zoë"
    tokens = {each["headers"].get("authorization") for each in desk.pbx.requests()}
    assert len(tokens) == 1  # that of the other person


def test_nothing_of_one_pbx_is_sent_to_another(
    desk: Desk, contact: Contact, pbx_factory: PbxFactory
) -> None:
    other = pbx_factory(contacts=1)

    async def then(crowd: Crowd) -> None:
        wish = SignInWish(parse_address(other.url), Password("demo", "demo"))
        await crowd.session.sign_in(wish)
        await crowd.disperse()

    told = crowded(desk, contact, then)

    assert len(told.all(OpenFailed)) == 1
    assert desk.pbx.raw(contact.remote_id)["name"] == "Zoë"
    signing_in, *others = other.requests()
    assert "authorization" not in signing_in["headers"]
    assert {each["method"] for each in others} <= {"GET"}


def test_a_token_that_never_lasts_is_asked_for_once(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.expire_tokens(refresh_too=True)
        desk.pbx.faults({"kind": "status", "status": 401, "path": "/user/.*"})
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await told.next(SignInWanted)
        await session.sign_in(desk.by_password)
        await opening

    told = desk.play_signed_in(scenario)

    assert len(told.all(SignInWanted)) == len(told.all(OpenFailed)) == 1


def test_after_giving_up_the_list_asks_no_more_by_itself(desk: Desk, contact: Contact) -> None:
    async def then(crowd: Crowd) -> None:
        await crowd.session.give_up_sign_in()
        await crowd.disperse()
        await crowd.told.failed()

    assert len(crowded(desk, contact, then).all(SignInWanted)) == 1
