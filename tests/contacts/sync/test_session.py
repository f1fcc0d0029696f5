"""One person's session: signing in, asking, saving, signing out."""

import asyncio
from pathlib import Path

import pytest

from contacts.accounts import Account, Accounts
from contacts.address import parse_address
from contacts.contact import Contact
from contacts.errors import (
    AuthorityUnreadable,
    BookBroken,
    ConnectionRefused,
    DemoFailed,
    HostUnknown,
    KeyringRefused,
    SignInNeeded,
    SignInRefused,
    TokenRefused,
    Unexpected,
)
from contacts.events import (
    BookChanged,
    BookOpened,
    KeyringTold,
    Opened,
    OpenFailed,
    Saved,
    SaveFailed,
    SignedIn,
    SignedOut,
    SignInFailed,
    SignInWanted,
)
from contacts.sign_in_wish import Password, SignInWish
from contacts.sync.session import Session
from contacts.tokens import AccountNumber, Tokens
from tests.conftest import PbxFactory
from tests.contacts.keyrings import Keeping, Refusing
from tests.contacts.sync.desk import (
    ANY,
    LIST,
    Crowd,
    Desk,
    crowded,
    number_of,
    renamed,
    save_new,
    sent,
)
from tests.contacts.sync.told import Told
from tests.reaching import until


def test_a_first_start_asks_who_it_is(desk: Desk) -> None:
    assert desk.start().events == [SignInWanted(), KeyringTold(None)]
    assert not desk.files


def test_a_sign_in_is_kept_under_a_number(desk: Desk) -> None:
    told = desk.sign_in()

    account = Accounts(desk.profile).current()
    assert account
    assert told.apart_from_the_book == [SignedIn(desk.pbx.url, "demo", ""), KeyringTold(None)]
    assert list(desk.entries) == [("Switchbook", account.number)]
    assert (account.address, account.user_name) == (desk.pbx.url, "demo")


def test_the_next_start_goes_on_without_asking_anybody(desk: Desk) -> None:
    desk.sign_in()
    desk.pbx.reset()

    told = desk.start()

    assert told.all(SignedIn) == [SignedIn(desk.pbx.url, "demo", "")]
    assert not told.all(SignInWanted)
    assert not desk.pbx.requests()


def test_a_token_is_kept_as_a_password_is(desk: Desk) -> None:
    desk.play(lambda session, _: session.sign_in(desk.by_token))

    assert desk.start().all(SignedIn) == [SignedIn(desk.pbx.url, "", "")]


def test_the_same_person_gets_the_same_account(desk: Desk) -> None:
    for _ in range(3):
        desk.sign_in()

    assert len(Accounts(desk.profile).all()) == len(desk.entries) == 1


def test_another_person_gets_an_account_of_their_own(desk: Desk) -> None:
    desk.sign_in()
    desk.play(lambda session, _: session.sign_in(desk.by_token))

    assert len(Accounts(desk.profile).all()) == len(desk.entries) == 2


@pytest.mark.parametrize(
    ("address", "proof", "meaning"),
    [
        ("", Password("demo", "wrong"), SignInRefused),
        ("", Tokens("wrong"), TokenRefused),
        ("http://127.0.0.1:1", Password("demo", "demo"), ConnectionRefused),
        ("http://½.example", Password("demo", "demo"), HostUnknown),
    ],
    ids=["password", "token", "port", "name"],
)
def test_a_failed_sign_in_leaves_no_trace(
    desk: Desk, address: str, proof: Password | Tokens, meaning: type[Exception]
) -> None:
    wish = SignInWish(parse_address(address or desk.pbx.url), proof)

    (failed,) = desk.play(lambda session, _: session.sign_in(wish)).events

    assert isinstance(failed, SignInFailed)
    assert type(failed.error) is meaning
    assert not desk.entries
    assert not desk.files


@pytest.mark.parametrize("address", ["", "no address", "https://½.example:8887", "http://[::1"])
def test_an_account_with_a_broken_address_is_asked_for(desk: Desk, address: str) -> None:
    account = Account(AccountNumber("0123456789abcdef"), address, "demo")
    Accounts(desk.profile).keep(account)
    desk.put_entry(account.number, '{"access":"a","refresh":null,"expires_at":null}')

    told = desk.start()

    assert told.all(SignInWanted) == [SignInWanted(address, "demo", again=True)]
    assert not told.all(SignedIn)


def test_a_file_of_authorities_that_is_gone_is_told_at_the_start(
    desk: Desk, tmp_path: Path
) -> None:
    number = AccountNumber("0123456789abcdef")
    gone = str(tmp_path / "gone.pem")
    Accounts(desk.profile).keep(Account(number, "https://127.0.0.1:1", "demo", ca_file=gone))
    desk.put_entry(number, '{"access":"a","refresh":null,"expires_at":null}')

    told = desk.start()

    assert isinstance(told.all(SignInFailed)[0].error, AuthorityUnreadable)
    assert told.all(SignInWanted)


def test_the_demo_keeps_its_account_though_its_port_changes(
    desk: Desk, pbx_factory: PbxFactory
) -> None:
    other = pbx_factory(contacts=1)

    desk.play(lambda session, _: session.sign_in_to_demo(lambda: desk.pbx.url))
    desk.play(lambda session, _: session.sign_in_to_demo(lambda: other.url))

    (account,) = Accounts(desk.profile).all()
    assert account.address == other.url
    assert len(desk.entries) == 1


def test_a_demo_that_does_not_start_is_told(desk: Desk) -> None:
    def started() -> str:
        raise DemoFailed("It has no port.")

    told = desk.play(lambda session, _: session.sign_in_to_demo(started))

    assert len(told.all(SignInFailed)) == 1


def test_what_is_asked_for_comes_back_under_its_name(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, told: Told) -> None:
        await session.online.open(contact.remote_id)
        number = await number_of(session, contact.remote_id)
        await session.editing.save(1, number, renamed(contact))
        await save_new(session, 2)
        await sent(told)

    told = desk.play_signed_in(scenario)

    assert told.all(Opened) == [Opened(contact)]
    assert [saved.ticket for saved in told.all(Saved)] == [1, 2]
    assert desk.pbx.raw(contact.remote_id)["name"] == "Zoe"


def test_what_fails_is_told_under_its_name(desk: Desk) -> None:
    told = desk.play_signed_in(lambda session, _: session.online.open(ANY))

    assert [failed.remote_id for failed in told.all(OpenFailed)] == [ANY]


@pytest.mark.expects_log("unforeseen")
def test_a_mistake_of_ours_ends_saving_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("contacts.store.wishes.save")

    told = desk.play_signed_in(lambda session, _: save_new(session, 1))

    (failed,) = told.all(SaveFailed)
    assert isinstance(failed.error, Unexpected)


def test_nobody_signed_in_is_told_so(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.online.refresh()
        await session.online.open(contact.remote_id)
        await save_new(session, 1)

    opened, saved = desk.play(scenario).events

    assert isinstance(opened, OpenFailed)
    assert isinstance(opened.error, SignInNeeded)
    assert isinstance(saved, SaveFailed)
    assert not desk.pbx.requests()


def test_signing_out_deletes_the_keyrings_entry(desk: Desk) -> None:
    told = desk.play_signed_in(lambda session, _: session.sign_out())

    assert told.events == [SignedOut(desk.pbx.url, "demo", "")]
    assert not desk.entries
    assert desk.start().events[0] == SignInWanted(desk.pbx.url, "demo")


def test_signing_out_while_the_sign_in_is_being_read_holds(desk: Desk) -> None:
    desk.sign_in()

    async def scenario(session: Session, _: Told) -> None:
        await asyncio.gather(session.start(), session.sign_out())

    told = desk.play(scenario)

    assert told.all(SignedOut)
    assert not desk.entries


def test_nobody_can_sign_out(desk: Desk) -> None:
    assert not desk.play(lambda session, _: session.sign_out()).events


def test_a_sign_out_holds_though_the_entry_stays(desk: Desk) -> None:
    desk.keyring = Keeping()

    (told,) = desk.play_signed_in(lambda session, _: session.sign_out()).events

    assert isinstance(told, SignedOut)
    assert isinstance(told.left_behind, KeyringRefused)
    assert desk.entries
    assert not desk.start().all(SignedIn)


def test_signing_in_again_undoes_a_sign_out(desk: Desk) -> None:
    desk.play_signed_in(lambda session, _: session.sign_out())
    desk.sign_in()

    assert desk.start().all(SignedIn)
    assert len(Accounts(desk.profile).all()) == 1


def test_tokens_that_end_after_signing_in_again_ask_once(desk: Desk, contact: Contact) -> None:
    desk.play_signed_in(lambda session, _: session.sign_out())

    told = crowded(desk, contact, lambda crowd: crowd.session.sign_in(desk.by_password))

    assert len(told.all(SignInWanted)) == len(told.all(Opened)) == len(told.all(Saved)) == 1


def test_signing_out_of_memory_leaves_no_trace(desk: Desk) -> None:
    desk.sign_in()
    kept = Accounts(desk.profile).all()
    desk.keyring = Refusing()

    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(desk.by_token)
        await session.sign_out()

    desk.play(scenario)

    assert Accounts(desk.profile).all() == kept


def test_requests_on_their_way_end_at_a_sign_out(desk: Desk, contact: Contact) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.pbx.faults({"kind": "never", "path": f"{LIST}.*"})
        await session.online.refresh()
        opening = asyncio.create_task(session.online.open(contact.remote_id))
        await save_new(session, 1)
        await until(lambda: len(desk.pbx.requests()) == 3)
        await session.sign_out()
        await opening

    told = desk.play_signed_in(scenario)

    (opened,) = told.all(OpenFailed)
    assert isinstance(opened.error, SignInNeeded)
    assert not told.failures()


def test_a_sign_out_ends_what_waits(desk: Desk, contact: Contact) -> None:
    told = crowded(desk, contact, lambda crowd: crowd.session.sign_out())

    assert len(told.all(OpenFailed)) == 1
    assert isinstance(told.events[-1], SignedOut) or told.all(SignedOut)


def test_a_book_that_breaks_while_it_is_open_is_read_anew(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        await session.replace_book(BookBroken())
        await told.fresh()

    told = desk.play_signed_in(scenario)

    (opened,) = told.all(BookOpened)
    assert isinstance(opened.error, BookBroken)
    assert [path for path in desk.files if path.parent.name == "set-aside"]
    assert told.all(BookChanged)


def test_nothing_is_told_once_the_session_is_closed(desk: Desk, contact: Contact) -> None:
    told_before: list[int] = []

    async def then(crowd: Crowd) -> None:
        told_before.append(len(crowd.told.events))
        await crowd.session.close()

    told = crowded(desk, contact, then)

    assert len(told.events) == told_before[0]
