"""What is kept on this computer, and its removal: told as it is, in every kind of trouble."""

from pathlib import Path

import pytest

from contacts.accounts import Accounts
from contacts.credentials import Credentials
from contacts.errors import FolderNotRemoved, KeyringLocked, KeyringMissing, KeyringRefused
from contacts.events import RemovalFailed, SignedOut, SignInWanted, StorageTold
from contacts.storage import Storage
from contacts.sync.session import Session
from contacts.tokens import AccountNumber
from tests.contacts.keyrings import Keeping, Locked
from tests.contacts.sync.desk import Desk
from tests.contacts.sync.told import Told


async def tell(session: Session, _: Told) -> None:
    await session.tell_storage()


def last(told: Told) -> Storage:
    return told.all(StorageTold)[-1].storage


def number_of(desk: Desk) -> AccountNumber:
    account = Accounts(desk.profile).current()
    assert account
    return account.number


def removed(desk: Desk, *, leave_entry: bool = False) -> Told:
    """Return what is told while the account is removed that nobody is signed in to."""
    number = number_of(desk)
    return desk.play(lambda session, _: session.remove_account(number, leave_entry=leave_entry))


@pytest.fixture
def kept(desk: Desk) -> Desk:
    """Return a desk where somebody has signed in."""
    desk.sign_in()
    return desk


def test_a_new_profile_keeps_nothing(desk: Desk) -> None:
    assert last(desk.play(tell)) == Storage(desk.profile, ())
    assert not desk.files


def test_the_disk_is_told_before_the_keyring_has_answered(kept: Desk) -> None:
    first, second = kept.play(tell).all(StorageTold)

    assert [each.entry for each in first.storage.accounts] == [None]
    assert [each.entry for each in second.storage.accounts] == [True]


def test_an_account_is_told_with_its_folder(kept: Desk) -> None:
    (account,) = last(kept.play(tell)).accounts

    assert account.folder == kept.profile / "accounts" / account.number
    assert (account.user_name, account.address) == ("demo", kept.pbx.url)
    assert not account.is_signed_in
    assert account.has_contacts


def test_an_entry_that_is_gone_is_told(kept: Desk) -> None:
    kept.forget_sign_ins()

    assert [each.entry for each in last(kept.play(tell)).accounts] == [False]


def test_an_entry_that_somebody_else_wrote_is_one_all_the_same(kept: Desk) -> None:
    kept.entries.update(dict.fromkeys(kept.entries, "foreign"))

    assert [each.entry for each in last(kept.play(tell)).accounts] == [True]


@pytest.mark.parametrize(("keyring", "said"), [(Locked(), KeyringLocked), (None, KeyringMissing)])
def test_what_the_keyring_said_is_told(
    kept: Desk, keyring: Locked | None, said: type[Exception]
) -> None:
    kept.keyring = keyring

    (account,) = last(kept.play(tell)).accounts

    assert type(account.entry) is said


def test_an_account_in_memory_alone_is_told_as_that(desk: Desk) -> None:
    desk.keyring = None

    (account,) = last(desk.play_signed_in(tell)).accounts

    assert account.is_signed_in
    assert account.folder is None
    assert not account.can_be_removed


def test_removing_leaves_nothing_of_the_account(kept: Desk) -> None:
    told = removed(kept)

    assert last(told).accounts == ()
    assert not told.all(RemovalFailed)
    assert not kept.entries
    assert not kept.files
    assert kept.start().all(SignInWanted) == [SignInWanted()]


def test_removing_the_account_signed_in_signs_out_first(desk: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.remove_account(number_of(desk))

    told = desk.play_signed_in(scenario)

    assert [type(event) for event in told.events] == [SignedOut, StorageTold, StorageTold]
    assert last(told).accounts == ()
    assert not desk.entries
    assert not desk.files


def test_no_file_of_it_is_open_any_more_when_its_folder_goes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    remove = Accounts.remove

    def look_and_remove(accounts: Accounts, number: AccountNumber) -> None:
        open_now = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.exists()]
        seen.append([path.name for path in open_now if path.is_relative_to(desk.profile)])
        remove(accounts, number)

    monkeypatch.setattr(Accounts, "remove", look_and_remove)

    desk.play_signed_in(lambda session, _: session.remove_account(number_of(desk)))

    assert seen == [[]]


def test_removing_one_account_leaves_the_other(kept: Desk) -> None:
    first = number_of(kept)
    kept.play(lambda session, _: session.sign_in(kept.by_token))
    other = number_of(kept)

    kept.play(lambda session, _: session.remove_account(first))

    assert number_of(kept) == other
    assert list(kept.entries) == [("Switchbook", other)]


@pytest.mark.parametrize("leave_entry", [False, True])
def test_an_entry_that_will_not_go_keeps_its_folder(kept: Desk, *, leave_entry: bool) -> None:
    keyring = Keeping()
    keyring.entries = kept.entries
    kept.keyring = keyring

    told = removed(kept, leave_entry=leave_entry)

    failures = [type(event.error) for event in told.all(RemovalFailed)]
    assert failures == ([] if leave_entry else [KeyringRefused])
    assert bool(kept.files) is not leave_entry
    assert kept.entries


def test_a_folder_that_will_not_go_is_told_and_still_listed(
    kept: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kept.profile / "accounts" / number_of(kept)
    (folder / "more").write_text("", encoding="utf-8")

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(str(path))

    monkeypatch.setattr(Path, "unlink", refuse)  # root may remove anything
    told = removed(kept)

    (failed,) = told.all(RemovalFailed)
    assert isinstance(failed.error, FolderNotRemoved)
    assert [each.entry for each in last(told).accounts] == [False]


def test_an_account_that_is_not_there_is_removed_already(desk: Desk) -> None:
    told = desk.play(lambda session, _: session.remove_account(AccountNumber("0" * 16)))

    assert not told.all(RemovalFailed)


def test_has_asks_for_one_entry(kept: Desk) -> None:
    assert kept.keyring
    credentials = Credentials(open_backend=lambda: kept.keyring)  # type: ignore[arg-type,return-value]

    import asyncio

    assert asyncio.run(credentials.has(number_of(kept)))
    assert not asyncio.run(credentials.has(AccountNumber("another")))
