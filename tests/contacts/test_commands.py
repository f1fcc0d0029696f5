"""The commands without a window: what they do, say and return."""

import asyncio
from pathlib import Path

import pytest

from contacts.accounts import Accounts
from contacts.commands import sign_in_by_token
from contacts.credentials import Credentials
from contacts.errors import SwitchbookError
from contacts.tokens import Tokens
from tests.contacts.keyrings import InMemory, Refusing
from tests.pbx import Pbx


def describe(error: SwitchbookError) -> str:
    return f"words for {type(error).__name__}"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> InMemory:
    keyring = InMemory()
    use(keyring, monkeypatch)
    return keyring


def use(keyring: InMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands find *keyring* instead of the system's."""
    monkeypatch.setattr(
        "contacts.commands.Credentials", lambda: Credentials(open_backend=lambda: keyring)
    )


def test_a_token_is_kept_for_the_window(
    pbx: Pbx, tmp_path: Path, keyring: InMemory, capsys: pytest.CaptureFixture[str]
) -> None:
    token = pbx.access_token()

    status = sign_in_by_token(tmp_path, pbx.url, f"{token}\n", describe)

    said = capsys.readouterr()
    account = Accounts(tmp_path).current()
    assert status == 0
    assert account
    kept = asyncio.run(Credentials(open_backend=lambda: keyring).load(account.number))
    assert kept == Tokens(token)
    assert said.out == f"Signed in to {pbx.url}; the token is in the keyring.\n"
    assert not said.err


@pytest.mark.parametrize("token", ["wrong", "", "two words", "\ud800"], ids=ascii)
def test_a_token_that_is_none_is_not_kept(
    pbx: Pbx, tmp_path: Path, keyring: InMemory, capsys: pytest.CaptureFixture[str], token: str
) -> None:
    status = sign_in_by_token(tmp_path, pbx.url, token, describe)

    assert status == 1
    assert capsys.readouterr().err == "switchbook: words for TokenRefused\n"
    assert not keyring.entries
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize(
    ("server", "meaning"),
    [("no address", "AddressInvalid"), ("½.example", "HostUnknown"), ("", "AddressInvalid")],
)
def test_a_server_that_cannot_be_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], server: str, meaning: str
) -> None:
    assert sign_in_by_token(tmp_path, server, "token", describe) == 1
    assert capsys.readouterr().err == f"switchbook: words for {meaning}\n"


def test_a_token_that_no_keyring_keeps_is_a_failure(
    pbx: Pbx, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(Refusing(), monkeypatch)
    token = pbx.access_token()

    status = sign_in_by_token(tmp_path, pbx.url, token, describe)

    said = capsys.readouterr()
    assert status == 1
    assert said.err == "switchbook: words for KeyringRefused\n"
    assert token not in said.out + said.err
    assert not list(tmp_path.iterdir())
