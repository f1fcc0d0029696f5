"""The accounts of a profile: kept whole, and never stopped by a broken file."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.accounts import Account, Accounts, new_number
from contacts.capabilities import Capabilities, Extent
from contacts.tokens import AccountNumber
from tests import strategies

ZOE = Account(AccountNumber("0123456789abcdef"), "https://pbx.example.com:8887", "zoe")
ALI = Account(AccountNumber("fedcba9876543210"), "https://[::1]:8887", "علي", "example.com")

people = st.builds(
    Account,
    st.from_regex("[0-9a-f]{16}", fullmatch=True).map(AccountNumber),
    strategies.texts,
    strategies.texts,
    strategies.texts,
    st.booleans(),
)


def file_of(profile: Path, account: Account) -> Path:
    return profile / "accounts" / account.number / "account.json"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile that both are kept in, ALI last."""
    Accounts(tmp_path).keep(ZOE)
    Accounts(tmp_path).keep(ALI)
    return tmp_path


def test_a_new_profile_has_no_account(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "not" / "there")

    assert accounts.all() == ()
    assert accounts.current() is None


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    Accounts(tmp_path / "profile").all()

    assert not list(tmp_path.iterdir())


@given(people)
def test_an_account_comes_back_as_it_was_kept(
    tmp_path_factory: pytest.TempPathFactory, account: Account
) -> None:
    profile = tmp_path_factory.mktemp("profile")

    Accounts(profile).keep(account)

    assert Accounts(profile).current() == account


def test_the_account_kept_last_is_the_current_one(profile: Path) -> None:
    assert Accounts(profile).current() == ALI
    assert Accounts(profile).all() == (ZOE, ALI)


def test_an_account_may_move_to_another_address(profile: Path) -> None:
    moved = Account(ZOE.number, "https://new.example.com:8887", "zoe")

    Accounts(profile).keep(moved)

    assert Accounts(profile).all() == (moved, ALI)


@given(st.binary() | strategies.json_bodies)
@example(b"[" * 100_000)
@example(b'{"number":"0123456789abcdef"}')
@example(b'{"number":"0123456789abcdef","address":7}')
@example(b'{"number":"0123456789abcdef","address":"","more":""}')
@example(b'{"number":"0123456789abcdef","address":"","is_signed_out":1}')
@example(b'{"number":"another","address":""}')
@example(b"\xff\xfe")
def test_a_broken_file_hides_no_other_account(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    accounts = Accounts(profile := tmp_path_factory.mktemp("profile"))
    accounts.keep(ZOE)
    accounts.keep(ALI)

    file_of(profile, ZOE).write_bytes(content)

    assert accounts.all() == (ALI,)
    assert accounts.current() == ALI


@pytest.mark.parametrize("content", [b"", b"nobody", b"\xff", b"../..", b"0" * 100_000], ids=len)
def test_a_broken_mark_means_no_account_is_current(profile: Path, content: bytes) -> None:
    (profile / "accounts" / "current").write_bytes(content)

    assert Accounts(profile).current() is None
    assert Accounts(profile).all() == (ZOE, ALI)


def test_a_file_in_the_way_is_passed_over(profile: Path) -> None:
    (profile / "accounts" / "notes.txt").write_text("mine", encoding="utf-8")

    assert Accounts(profile).all() == (ZOE, ALI)


@pytest.mark.skipif(sys.platform != "linux", reason="there is no disk that is always full here")
def test_a_full_disk_leaves_the_old_file(profile: Path) -> None:
    file_of(profile, ZOE).with_suffix(".new").symlink_to("/dev/full")

    with pytest.raises(OSError, match="No space left"):
        Accounts(profile).keep(Account(ZOE.number, "https://new.example.com:8887", "zoe"))

    assert Accounts(profile).all() == (ZOE, ALI)
    assert Accounts(profile).current() == ALI


def test_a_crash_between_both_files_leaves_both_whole(profile: Path) -> None:
    (profile / "accounts" / "current.new").mkdir()  # so that the second one cannot be written
    moved = Account(ZOE.number, "https://new.example.com:8887", "zoe")

    with pytest.raises(OSError, match="current"):
        Accounts(profile).keep(moved)

    assert Accounts(profile).all() == (moved, ALI)
    assert Accounts(profile).current() == ALI


def test_what_a_crash_left_half_written_is_written_over(profile: Path) -> None:
    half = file_of(profile, ZOE).with_suffix(".new")
    half.write_text('{"number": "01', encoding="utf-8")

    Accounts(profile).keep(ZOE)

    assert not half.exists()
    assert Accounts(profile).current() == ZOE


def test_files_name_the_account_and_nothing_else(profile: Path) -> None:
    kept = json.loads(file_of(profile, ZOE).read_text(encoding="utf-8"))

    names = {"number", "address", "user_name", "domain", "is_signed_out"}
    assert set(kept) == names | {"certificate", "ca_file"}


def test_numbers_are_drawn_anew_each_time() -> None:
    numbers = {new_number() for _ in range(100)}

    assert len(numbers) == 100
    assert all(len(number) == 16 and int(number, 16) >= 0 for number in numbers)


@pytest.mark.parametrize(
    "who",
    [
        ("https://pbx.example.com:8888", "zoe", ""),
        ("https://pbx.example.com:8887", "zoe", "example.com"),
        ("https://pbx.example.com:8887", "ali", ""),
    ],
)
def test_another_address_name_or_domain_is_another_account(who: tuple[str, str, str]) -> None:
    assert ZOE.is_of("https://pbx.example.com:8887", "zoe", "")
    assert not ZOE.is_of(*who)


@pytest.mark.parametrize("extent", [Extent.FULL, Extent.CORE])
def test_what_a_pbx_can_do_is_kept_beside_its_account(profile: Path, extent: Extent) -> None:
    known = Capabilities(extent, 1_800_000_000.5)

    Accounts(profile).keep_capabilities(ZOE.number, known)

    assert Accounts(profile).capabilities_of(ZOE.number) == known
    assert Accounts(profile).capabilities_of(ALI.number) == Capabilities()


def test_of_an_account_that_is_not_kept_nothing_is_written(tmp_path: Path) -> None:
    Accounts(tmp_path).keep_capabilities(ZOE.number, Capabilities(Extent.FULL, 1.0))

    assert not list(tmp_path.iterdir())


@given(st.binary() | strategies.json_bodies)
@example(b"[" * 100_000)
@example(b'{"extent":"full","asked_at":1e999}')
@example(b'{"extent":"full","asked_at":null}')
@example(b'{"extent":"more","asked_at":1}')
@example(b'{"extent":[],"asked_at":1}')
@example(b'{"extent":"full","asked_at":' + b"9" * 400 + b"}")
def test_broken_words_on_a_pbx_are_no_words(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    accounts = Accounts(profile := tmp_path_factory.mktemp("profile"))
    accounts.keep(ZOE)

    file_of(profile, ZOE).with_name("capabilities.json").write_bytes(content)

    assert accounts.capabilities_of(ZOE.number) == Capabilities()
