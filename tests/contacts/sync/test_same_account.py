"""A sign-in again that leads elsewhere: noticed, and nothing is sent before the answer."""

import asyncio
from collections.abc import Iterator

import pytest

from contacts.accounts import Accounts
from contacts.contact import Contact, RemoteId
from contacts.events import (
    AnotherAccount,
    SignedIn,
    SignedOut,
    SignInWanted,
)
from contacts.sync.same_account import is_same_account
from contacts.sync.session import Session
from tests.contacts.sync.desk import ANY, Desk, number_of, received, renamed, sent
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask

OTHER = RemoteId("other")
ONE = "/user/contacts/.+"


@pytest.fixture(autouse=True)
def _without_faults(pbx: Pbx) -> Iterator[None]:
    yield
    pbx.reset()


def is_same(pbx: Pbx, *ids: RemoteId) -> bool:
    return ask(pbx, lambda client: is_same_account(client, ids))


def test_one_known_contact_is_enough(pbx: Pbx, contact: Contact) -> None:
    assert is_same(pbx, ANY, contact.remote_id, OTHER)


def test_where_none_is_there_it_is_another_account(pbx: Pbx) -> None:
    assert not is_same(pbx, ANY, OTHER)


def test_where_none_is_known_nothing_speaks_against_it(pbx: Pbx) -> None:
    assert is_same(pbx)


@pytest.mark.parametrize("status", [401, 403, 500])
def test_an_answer_that_says_neither_proves_nothing(pbx: Pbx, status: int) -> None:
    pbx.faults({"kind": "status", "status": status, "path": ONE})

    assert is_same(pbx, ANY)


async def sign_in_elsewhere(session: Session, told: Told, desk: Desk) -> "asyncio.Task[None]":
    """Sign in again where none of the contacts shown is there; return what then waits."""
    desk.pbx.faults({"kind": "status", "status": 404, "method": "GET", "path": ONE})
    signing_in = asyncio.create_task(session.sign_in(desk.by_password))
    await told.next(AnotherAccount)
    return signing_in


async def answered(session: Session, told: Told, desk: Desk, *, answer: bool | None) -> None:
    signing_in = await sign_in_elsewhere(session, told, desk)
    session.answer_another(answer)
    await signing_in


def test_another_account_gets_a_number_of_its_own(desk: Desk) -> None:
    told = desk.play_signed_in(lambda session, told: answered(session, told, desk, answer=True))

    assert [event.again for event in told.all(SignedIn)] == [False]
    assert len(Accounts(desk.profile).all()) == len(desk.entries) == 2


def test_the_same_account_goes_on_as_it_is(desk: Desk) -> None:
    told = desk.play_signed_in(lambda session, told: answered(session, told, desk, answer=False))

    assert [event.again for event in told.all(SignedIn)] == [True]
    assert len(Accounts(desk.profile).all()) == 1


def test_neither_way_signs_nobody_in(desk: Desk) -> None:
    told = desk.play_signed_in(lambda session, told: answered(session, told, desk, answer=None))

    assert not told.all(SignedIn)
    assert len(desk.entries) == 1


@pytest.mark.parametrize("answer", [True, False, None])
def test_what_waited_is_sent_for_the_same_account_alone(
    desk: Desk, contact: Contact, *, answer: bool | None
) -> None:
    async def scenario(session: Session, told: Told) -> None:
        desk.pbx.expire_tokens(refresh_too=True)
        number = await number_of(session, contact.remote_id)
        await session.editing.save(1, number, renamed(contact))
        await told.next(SignInWanted)
        signing_in = await sign_in_elsewhere(session, told, desk)
        assert received(desk.pbx, "POST") == 0
        desk.pbx.faults()
        session.answer_another(answer)
        await signing_in
        if answer is False:
            await sent(told)

    desk.play_signed_in(scenario)

    assert (desk.pbx.raw(contact.remote_id)["name"] == "Zoe") == (answer is False)


def test_a_sign_out_ends_the_question(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        signing_in = await sign_in_elsewhere(session, told, desk)
        await session.sign_out()
        await signing_in

    told = desk.play_signed_in(scenario)

    assert len(told.all(SignedOut)) == 1
    assert not told.all(SignedIn)


def test_the_account_used_last_is_the_one_signed_in_to(desk: Desk) -> None:
    desk.play_signed_in(lambda session, told: answered(session, told, desk, answer=True))
    current = Accounts(desk.profile).current()
    desk.pbx.reset()

    desk.sign_in()

    assert Accounts(desk.profile).current() == current
