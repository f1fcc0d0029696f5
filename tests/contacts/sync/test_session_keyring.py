"""A session and its keyring: one that works, and some that do not."""

import asyncio
import json
import logging
from threading import Event

import pytest
from keyring.backend import KeyringBackend

from contacts.accounts import Accounts
from contacts.contact import Contact
from contacts.credentials import Credentials
from contacts.errors import (
    EntryGone,
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    KeyringSlow,
    ProfileUnwritable,
    SecretTooLong,
)
from contacts.events import KeyringTold, Opened, SignedIn, SignInWanted
from contacts.store import Reader
from contacts.sync.session import Session
from tests.contacts.keyrings import Hanging, InMemory, Locked, Refusing, WinVaultKeyring
from tests.contacts.sync.desk import Desk, number_of, renamed, sent
from tests.contacts.sync.told import Told


@pytest.mark.parametrize(
    ("keyring", "meaning"),
    [
        (Refusing(), KeyringRefused),
        (Locked(), KeyringLocked),
        (WinVaultKeyring(), SecretTooLong),
        (None, KeyringMissing),
    ],
)
def test_tokens_that_cannot_be_kept_are_held_in_memory(
    desk: Desk,
    keyring: KeyringBackend | None,
    meaning: type[Exception],
    contact: Contact,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.keyring = keyring
    monkeypatch.setattr("contacts.system_keyring._LONGEST_UTF16_UNITS", {"WinVaultKeyring": 40})

    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(desk.by_password)
        await session.online.open(contact.remote_id)

    told = desk.play(scenario)

    kinds = [type(event) for event in told.apart_from_the_book]
    assert kinds == [SignedIn, KeyringTold, Opened]
    assert type(told.all(KeyringTold)[0].error) is meaning
    assert not desk.files


def test_a_locked_keyring_is_told_before_asking(desk: Desk) -> None:
    desk.sign_in()
    desk.keyring = Locked()

    keyring, wanted = desk.start().apart_from_the_book

    assert isinstance(keyring, KeyringTold)
    assert isinstance(keyring.error, KeyringLocked)
    assert wanted == SignInWanted(desk.pbx.url, "demo")


def test_an_entry_that_is_missing_is_asked_for(desk: Desk) -> None:
    desk.sign_in()
    desk.forget_sign_ins()

    key, told, wanted = desk.start().apart_from_the_book

    assert key == KeyringTold(None)
    assert isinstance(told, KeyringTold)
    assert isinstance(told.error, EntryGone)
    assert wanted == SignInWanted(desk.pbx.url, "demo", again=True)


def test_an_entry_removed_while_running_ends_nothing_and_is_kept_again(
    desk: Desk, contact: Contact
) -> None:
    async def scenario(session: Session, _: Told) -> None:
        desk.forget_sign_ins()
        await session.online.open(contact.remote_id)
        await session.keep_again()

    told = desk.play_signed_in(scenario)

    assert told.apart_from_the_book == [Opened(contact), KeyringTold(None)]
    assert desk.start().all(SignedIn)


def test_a_keyring_that_comes_back_keeps_the_sign_in(desk: Desk) -> None:
    desk.keyring = None

    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(desk.by_password)
        assert not desk.files
        desk.keyring = InMemory()
        await session.keep_again()

    missing, kept, key = desk.play(scenario).all(KeyringTold)

    assert isinstance(missing.error, KeyringMissing)
    assert kept.error is key.error is None
    assert desk.start().all(SignedIn)


def test_nobody_signed_in_keeps_nothing(desk: Desk) -> None:
    assert not desk.play(lambda session, _: session.keep_again()).events


def test_a_keyring_that_hangs_from_the_first_call_leaves_a_session_that_works(
    desk: Desk, contact: Contact
) -> None:
    released, told = Event(), Told()

    def open_keyring() -> KeyringBackend:
        assert released.wait(10)
        return InMemory()

    async def played() -> None:
        credentials = Credentials(open_backend=open_keyring, deadline_s=0.1)
        reader = Reader(told)
        session = Session(Accounts(desk.profile), credentials, reader, told)
        await session.start()
        await session.sign_in(desk.by_password)
        await session.online.open(contact.remote_id)
        await session.close()
        assert reader.close()

    asyncio.run(played())
    released.set()

    said = [event.error for event in told.all(KeyringTold)]
    assert all(isinstance(error, KeyringSilent) for error in said)
    assert told.all(Opened) == [Opened(contact)]
    assert not desk.files


def test_a_hanging_keyring_holds_nobody_and_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contacts.sync.session._PATIENCE_S", 0.02)
    desk.keyring, desk.deadline_s = Hanging(), 0.5

    told = desk.sign_in()

    assert isinstance(told.apart_from_the_book[0], SignedIn)
    slow, silent = told.all(KeyringTold)
    assert isinstance(slow.error, KeyringSlow)
    assert isinstance(silent.error, KeyringSilent)
    assert not desk.files


@pytest.mark.expects_log("could not be written")
def test_a_profile_that_cannot_be_written_is_told(desk: Desk) -> None:
    (desk.profile / "accounts").write_text("in the way", encoding="utf-8")

    told = desk.sign_in()

    assert [type(event.error) for event in told.all(KeyringTold)] == [
        type(None),
        ProfileUnwritable,
    ]


def test_no_secret_gets_into_a_file_or_a_log(
    desk: Desk, contact: Contact, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(session: Session, told: Told) -> None:
        number = await number_of(session, contact.remote_id)
        desk.pbx.expire_tokens(refresh_too=True)
        await session.editing.save(1, number, renamed(contact))
        await told.next(SignInWanted)
        await session.sign_in(desk.by_password)
        await sent(told)

    with caplog.at_level(logging.DEBUG):
        desk.play_signed_in(scenario)

    texts = [path.read_bytes() for path in desk.files] + [caplog.text.encode()]
    assert desk.files
    for secret in secrets_of(desk):
        assert not [text for text in texts if secret.encode() in text]


def secrets_of(desk: Desk) -> set[str]:
    """Return every token that was sent or is kept."""
    (kept,) = map(json.loads, desk.entries.values())
    headers = {each["headers"].get("authorization", "") for each in desk.pbx.requests()}
    sent = {header.removeprefix("Bearer ") for header in headers if header}
    assert len(sent) == 2
    return {*sent, kept["access"], kept["refresh"]}
