"""Which keyring is taken, and what its errors mean."""

import sys

import pytest
from keyring.errors import InitError, NoKeyringError, PasswordDeleteError, PasswordSetError
from keyring.errors import KeyringLocked as CannotUnlock

from contacts.errors import (
    KeyringError,
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    SecretTooLong,
)
from contacts.keyring_thread import KeyringThread
from contacts.system_keyring import Entries, system_backend, translated


class StatusError(Exception):
    """Stands for keyring's macOS error, which can be imported on macOS alone."""


class WindowsError(Exception):
    """Stands for pywintypes.error, which can be imported on Windows alone."""

    def __init__(self, winerror: int) -> None:
        super().__init__(winerror, "CredWrite", "words")
        self.winerror = winerror


def test_entries_are_out_of_reach_from_any_other_thread() -> None:
    entries = Entries(lambda: pytest.fail("opened"), KeyringThread(1))

    with pytest.raises(RuntimeError):
        entries.read("name")
    with pytest.raises(RuntimeError):
        entries.write("name", "text")
    with pytest.raises(RuntimeError):
        entries.remove("name")
    with pytest.raises(RuntimeError):
        entries.keyring_name()


@pytest.mark.parametrize(
    ("platform", "words"), [("darwin", "macOS required"), ("win32", "Requires Windows")]
)
def test_each_platform_has_its_own_keyring(
    platform: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == platform:
        pytest.skip("it is there")
    monkeypatch.setattr("sys.platform", platform)

    with pytest.raises(RuntimeError, match=words):
        system_backend()


@pytest.mark.parametrize("platform", ["linux", "freebsd14"])
def test_every_other_platform_has_the_secret_service(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("secretstorage", reason="installed on Linux only")
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    with pytest.raises(RuntimeError, match="SecretService"):
        system_backend()


@pytest.mark.parametrize(
    ("raised", "meaning"),
    [
        (ModuleNotFoundError("no such module", name="win32ctypes"), KeyringMissing),
        (FileNotFoundError("no such socket"), KeyringMissing),
        (ConnectionResetError("the bus went away"), KeyringMissing),
        (TimeoutError("the bus let nobody in"), KeyringSilent),
        (NoKeyringError("no back end"), KeyringMissing),
        (InitError("not opened"), KeyringMissing),
        (CannotUnlock("not unlocked"), KeyringLocked),
        (PasswordSetError("not set"), KeyringRefused),
        (PasswordDeleteError("not deleted"), KeyringRefused),
        (StatusError(-25308, "no interaction"), KeyringLocked),
        (StatusError(-25293, "not signed"), KeyringRefused),
        (WindowsError(1312), KeyringMissing),
        (WindowsError(1783), SecretTooLong),
        (WindowsError(5), KeyringRefused),
        (AssertionError(), KeyringRefused),
    ],
    ids=repr,
)
def test_an_error_is_translated_by_what_the_caller_may_do(
    raised: Exception, meaning: type[KeyringError]
) -> None:
    assert type(translated(raised)) is meaning


def test_the_cause_says_more_than_the_error_around_it() -> None:
    wrapper = PasswordSetError("not set")
    wrapper.__cause__ = StatusError(-25308, "no interaction")

    assert type(translated(wrapper)) is KeyringLocked


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("ItemNotFoundException", KeyringRefused),
        ("LockedException", KeyringLocked),
        ("PromptDismissedException", KeyringLocked),
        ("SecretServiceNotAvailableException", KeyringMissing),
    ],
)
def test_an_error_of_secretstorage_is_translated(name: str, meaning: type[KeyringError]) -> None:
    exceptions = pytest.importorskip("secretstorage.exceptions", reason="on Linux only")

    assert type(translated(getattr(exceptions, name)("words"))) is meaning


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("org.freedesktop.DBus.Error.AccessDenied", KeyringRefused),
        ("org.freedesktop.DBus.Error.NoReply", KeyringSilent),
        ("org.freedesktop.DBus.Error.TimedOut", KeyringSilent),
        ("org.freedesktop.DBus.Error.NameHasNoOwner", KeyringMissing),
        ("org.freedesktop.Secret.Error.IsLocked", KeyringLocked),
    ],
)
def test_an_error_of_the_bus_is_translated(name: str, meaning: type[KeyringError]) -> None:
    jeepney = pytest.importorskip("jeepney", reason="installed on Linux only")
    to = jeepney.DBusAddress("/", bus_name="org.example", interface="org.example")
    answer = jeepney.new_error(jeepney.new_method_call(to, "Ask"), name, "s", ("words",))

    assert type(translated(jeepney.DBusErrorResponse(answer))) is meaning


def test_no_word_of_a_foreign_message_is_taken_over() -> None:
    assert str(translated(PasswordSetError("could not set 'a secret'"))) == "PasswordSetError"
