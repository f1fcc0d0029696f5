"""Asking a PBX what it can do, over HTTP: once, beside the first rows, and never needed."""

import asyncio

import pytest

from contacts.accounts import Accounts
from contacts.address import parse_address
from contacts.capabilities import VALID_S, Capabilities, Extent
from contacts.events import BookChanged, SignedIn, SignInWanted
from contacts.sign_in_wish import Password, SignInWish
from contacts.sync.session import Session
from tests.conftest import PbxFactory
from tests.contacts.sync.desk import ANY, Desk
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask, until

QUESTION = "/user/contacts/sync_tokens"


def asked(pbx: Pbx) -> int:
    return sum(each["path"].endswith("/sync_tokens") for each in pbx.requests())


async def until_asked(session: Session, told: Told, desk: Desk) -> None:
    await told.fresh()
    await until(lambda: asked(desk.pbx) > 0)
    await session.online.open(ANY)  # what was asked before is answered now


async def until_known(session: Session) -> None:
    await until(lambda: session.online.capabilities.extent is not Extent.UNKNOWN)


def kept(desk: Desk) -> Capabilities:
    account = Accounts(desk.profile).current()
    assert account
    return Accounts(desk.profile).capabilities_of(account.number)


def age(desk: Desk, seconds: float) -> None:
    """Let so many seconds have passed since the PBX was asked."""
    account, known = Accounts(desk.profile).current(), kept(desk)
    assert account
    assert known.asked_at
    older = Capabilities(known.extent, known.asked_at - seconds)
    Accounts(desk.profile).keep_capabilities(account.number, older)


@pytest.fixture
def learned(desk: Desk) -> Desk:
    """Return a desk whose account's PBX has said what it can do."""

    async def scenario(session: Session, _: Told) -> None:
        await until_known(session)

    desk.play_signed_in(scenario)
    desk.pbx.reset()
    return desk


@pytest.mark.parametrize("unknown", ["errors", "html", "portal"])
@pytest.mark.parametrize("capabilities", ["full", "core"])
def test_each_pbx_is_known_for_what_it_can_do(
    pbx_factory: PbxFactory, capabilities: str, unknown: str
) -> None:
    from contacts.demo import options

    pbx = pbx_factory(
        contacts=1,
        capabilities=options.Capabilities(capabilities),
        unknown=options.Unknown(unknown),
    )

    extent = ask(pbx, lambda client: client.ask_extent())

    is_told = capabilities == "full" or unknown != "portal"
    assert extent is (Extent(capabilities) if is_told else Extent.UNKNOWN)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 401},
        {"kind": "status", "status": 403},
        {"kind": "status", "status": 500},
        {"kind": "body", "status": 200, "content_type": "text/html", "body": "<html>"},
        {"kind": "body", "status": 201, "content_type": "text/html", "body": '{"token":"x"}'},
        {"kind": "body", "status": 201, "body": '{"token":7}'},
        {"kind": "body", "status": 201, "body": '{"token":""}'},
        {"kind": "body", "status": 201, "body": "[" * 100_000},
        {"kind": "body", "status": 201, "body": "[]"},
    ],
    ids=str,
)
def test_an_answer_that_says_nothing_proves_nothing(pbx: Pbx, fault: dict[str, object]) -> None:
    pbx.faults(fault | {"path": QUESTION})

    assert ask(pbx, lambda client: client.ask_extent()) is Extent.UNKNOWN


@pytest.mark.parametrize("status", [404, 405])
def test_no_such_operation_means_the_core(pbx: Pbx, status: int) -> None:
    pbx.faults({"kind": "status", "status": status, "path": QUESTION})

    assert ask(pbx, lambda client: client.ask_extent()) is Extent.CORE


def test_it_is_asked_after_the_first_page_and_kept(learned: Desk) -> None:
    assert kept(learned).extent is Extent.FULL


def test_the_next_start_knows_without_asking(learned: Desk) -> None:
    before = kept(learned)

    async def scenario(session: Session, told: Told) -> None:
        await session.start()
        assert session.online.capabilities.extent is Extent.FULL
        await told.fresh()

    learned.play(scenario)

    assert kept(learned) == before


def test_a_start_after_a_week_asks_again(learned: Desk) -> None:
    age(learned, VALID_S)
    before = kept(learned)

    async def scenario(session: Session, told: Told) -> None:
        await session.start()
        await until(lambda: kept(learned) != before)

    learned.play(scenario)


def test_each_sign_in_asks_again(learned: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        for _ in range(2):
            before = kept(learned)
            await session.sign_in(learned.by_password)
            await until(lambda before=before: kept(learned) != before)  # type: ignore[misc]

    told = learned.play(scenario)

    assert [event.again for event in told.all(SignedIn)] == [False, True]


def test_no_answer_leaves_what_was_known(learned: Desk) -> None:
    learned.pbx.faults({"kind": "cut", "path": QUESTION})

    async def scenario(session: Session, told: Told) -> None:
        await session.sign_in(learned.by_password)
        await until_asked(session, told, learned)
        assert session.online.capabilities.extent is Extent.FULL

    learned.play(scenario)

    assert kept(learned).extent is Extent.FULL


def test_an_end_of_the_token_there_asks_nobody_to_sign_in(desk: Desk) -> None:
    desk.pbx.faults({"kind": "status", "status": 401, "path": QUESTION})

    async def scenario(session: Session, told: Told) -> None:
        await session.sign_in(desk.by_password)
        await until_asked(session, told, desk)

    assert not desk.play(scenario).all(SignInWanted)


def test_the_list_does_not_wait_for_it(desk: Desk) -> None:
    desk.pbx.faults({"kind": "never", "path": QUESTION})

    async def scenario(session: Session, told: Told) -> None:
        await session.sign_in(desk.by_password)
        await told.fresh()

    assert desk.play(scenario).all(BookChanged)


def test_without_a_keyring_it_is_known_and_not_on_disk(desk: Desk) -> None:
    desk.keyring = None

    async def scenario(session: Session, _: Told) -> None:
        await until_known(session)

    desk.play_signed_in(scenario)

    assert not desk.files


def test_another_account_is_asked_for_itself(learned: Desk, pbx_factory: PbxFactory) -> None:
    other = pbx_factory(contacts=1)
    wish = SignInWish(parse_address(other.url), Password("demo", "demo"))

    async def scenario(session: Session, _: Told) -> None:
        await session.start()
        await session.sign_in(wish)
        assert session.online.capabilities == Capabilities()

    learned.play(scenario)


def test_nobody_signed_in_knows_nothing(desk: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        assert session.online.capabilities == Capabilities()
        await asyncio.sleep(0)

    desk.play(scenario)
