"""Tokens in the keyring: a real Secret Service, one that hangs, none, and unkind ones."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError

from contacts.credentials import Credentials
from contacts.errors import (
    KeyringError,
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    SecretTooLong,
)
from contacts.tokens import AccountNumber, Tokens
from tests.contacts.keyrings import (
    Changing,
    Hanging,
    InMemory,
    Keeping,
    Locked,
    Refusing,
    WinVaultKeyring,
)
from tests.secret_service import (
    Session,
    bare_session,
    locked_keyring,
    missing_programs,
    silent_keyring,
    unlocked_keyring,
)

T = TypeVar("T")

ACCOUNT = AccountNumber("0123456789abcdef")
SECRET = "secret-7d1f"
TOKENS = Tokens(SECRET, "refresh-90ab", 1_900_000_000.5)
LONG_S = 10.0
SHORT_S = 0.2
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What ``keyring_program`` told, and how long it took to end after that."""

    said: str
    ending_s: float


@pytest.fixture
def session() -> Iterator[Session]:
    if missing := missing_programs():
        pytest.skip(f"not installed here: {', '.join(missing)}")
    with bare_session() as session:
        yield session


@pytest.fixture
def unlocked(session: Session) -> Iterator[Session]:
    with unlocked_keyring(session):
        yield session


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    hanging = Hanging()
    yield hanging
    hanging.released.set()


def ask(session: Session, action: str, said: str = "", deadline_s: float = LONG_S) -> Outcome:
    """Run the program in *session*."""
    ended = subprocess.run(
        (sys.executable, "-m", "tests.contacts.keyring_program", str(deadline_s), action),
        cwd=ROOT,
        env=session.environment,
        input=said,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    outcome, told_at = ended.stdout.splitlines()
    return Outcome(outcome, monotonic() - float(told_at))


def of(backend: KeyringBackend, deadline_s: float = LONG_S) -> Credentials:
    """Return the credentials in *backend*."""
    return Credentials(open_backend=lambda: backend, deadline_s=deadline_s)


def with_entry(text: str) -> Credentials:
    """Return credentials whose entry is *text*, written by somebody else."""
    backend = InMemory()
    backend.entries["Switchbook", ACCOUNT] = text
    return of(backend)


@pytest.mark.secret_service
def test_tokens_outlive_the_process_until_they_are_deleted(unlocked: Session) -> None:
    assert ask(unlocked, "load").said == ""
    assert ask(unlocked, "store", SECRET).said == ""
    assert ask(unlocked, "load").said == SECRET
    assert ask(unlocked, "delete").said == ""
    assert ask(unlocked, "load").said == ""


@pytest.mark.secret_service
def test_deleting_what_is_not_there_is_no_error(unlocked: Session) -> None:
    assert ask(unlocked, "delete").said == ""


@pytest.mark.secret_service
def test_check_names_the_keyring(unlocked: Session) -> None:
    assert ask(unlocked, "check").said == "SecretService Keyring"


@pytest.mark.secret_service
def test_no_file_of_the_home_shows_a_token(unlocked: Session) -> None:
    ask(unlocked, "store", SECRET)

    files = [path for path in unlocked.home.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]


@pytest.mark.secret_service
@pytest.mark.parametrize("action", ["load", "store", "delete", "check"])
def test_a_keyring_that_stays_locked_says_locked(action: str, session: Session) -> None:
    with unlocked_keyring(session):
        ask(session, "store", SECRET)
    with locked_keyring(session):
        outcome = ask(session, action)

    assert outcome.said == "KeyringLocked"


@pytest.mark.secret_service
def test_declining_to_make_the_first_keyring_says_locked(session: Session) -> None:
    with locked_keyring(session):
        outcome = ask(session, "load")

    assert outcome.said == "KeyringLocked"


@pytest.mark.secret_service
def test_a_keyring_without_an_answer_holds_nobody(session: Session) -> None:
    with silent_keyring(session):
        begun = monotonic()
        outcome = ask(session, "load", deadline_s=0.5)

    assert outcome.said == "KeyringSilent"
    assert outcome.ending_s < 0.3
    assert monotonic() - begun < 5


@pytest.mark.secret_service
def test_a_session_bus_without_a_keyring_says_missing(session: Session) -> None:
    assert ask(session, "load").said == "KeyringMissing"


@pytest.mark.skipif(sys.platform != "linux", reason="the keyring is not behind a bus here")
@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere/at/all", "tcp:host=localhost,port=1", "not an address"]
)
def test_no_session_bus_says_missing(address: str, tmp_path: Path) -> None:
    session = Session(tmp_path, os.environ | {"DBUS_SESSION_BUS_ADDRESS": address})

    assert ask(session, "load").said == "KeyringMissing"


@pytest.mark.skipif(sys.platform != "linux", reason="the keyring is not behind a bus here")
def test_no_environment_puts_another_keyring_in_its_place(tmp_path: Path) -> None:
    chosen = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    session = Session(tmp_path, os.environ | chosen | {"DBUS_SESSION_BUS_ADDRESS": ""})

    assert ask(session, "store", SECRET).said == "KeyringMissing"


def test_tokens_come_back_as_they_were_stored() -> None:
    credentials = of(InMemory())

    asyncio.run(credentials.store(ACCOUNT, TOKENS))

    assert asyncio.run(credentials.load(ACCOUNT)) == TOKENS


def test_accounts_keep_their_tokens_apart() -> None:
    credentials = of(InMemory())

    asyncio.run(credentials.store(ACCOUNT, TOKENS))

    assert asyncio.run(credentials.load(AccountNumber("another"))) is None


def test_check_leaves_nothing_behind() -> None:
    backend = InMemory()

    assert asyncio.run(of(backend).check()) == backend.name
    assert not backend.entries


@pytest.mark.parametrize("backend", [Changing(), Keeping()], ids=["changing", "keeping"])
def test_check_fails_where_a_keyring_only_seems_to_work(backend: InMemory) -> None:
    with pytest.raises(KeyringRefused):
        asyncio.run(of(backend).check())


def test_an_entry_that_would_not_go_is_told() -> None:
    credentials = of(Keeping())
    asyncio.run(credentials.store(ACCOUNT, TOKENS))

    with pytest.raises(KeyringRefused):
        asyncio.run(credentials.delete(ACCOUNT))


def test_a_declined_unlocking_is_never_no_such_entry() -> None:
    with pytest.raises(KeyringLocked):
        asyncio.run(of(Locked()).load(ACCOUNT))


def test_a_refusal_repeats_no_secret() -> None:
    with pytest.raises(KeyringRefused) as caught:
        asyncio.run(of(Refusing()).store(ACCOUNT, TOKENS))

    assert SECRET not in f"{caught.value} {caught.value!r}"
    assert isinstance(caught.value.__cause__, PasswordSetError)


def test_a_keyring_that_comes_up_later_is_found() -> None:
    def open_second_time() -> KeyringBackend:
        backend = backends.pop()
        if backend is None:
            raise RuntimeError("not running")
        return backend

    backends = [InMemory(), None]
    credentials = Credentials(open_backend=open_second_time)

    with pytest.raises(KeyringMissing):
        asyncio.run(credentials.load(ACCOUNT))
    assert asyncio.run(credentials.load(ACCOUNT)) is None


def test_windows_refuses_a_long_token_before_anything_is_lost() -> None:
    backend = WinVaultKeyring()
    credentials = of(backend)
    asyncio.run(credentials.store(ACCOUNT, TOKENS))

    with pytest.raises(SecretTooLong):
        asyncio.run(credentials.store(ACCOUNT, Tokens("x" * 1280)))
    assert asyncio.run(credentials.load(ACCOUNT)) == TOKENS


@pytest.mark.parametrize(("length", "fits"), [(1280, True), (1281, False)])
def test_windows_takes_an_entry_of_1280_units(length: int, *, fits: bool) -> None:
    backend = WinVaultKeyring()
    asyncio.run(of(backend).store(ACCOUNT, Tokens("")))
    frame = len(backend.entries.popitem()[1])

    asyncio.run(settled(of(backend).store(ACCOUNT, Tokens("x" * (length - frame)))))

    assert bool(backend.entries) is fits


def test_a_sign_out_outlives_a_store_that_comes_late(hanging: Hanging) -> None:
    credentials = of(hanging, SHORT_S)
    for call in (credentials.store(ACCOUNT, TOKENS), credentials.delete(ACCOUNT)):
        with pytest.raises(KeyringSilent):
            asyncio.run(call)

    hanging.released.set()

    assert hanging.deleted.wait(LONG_S)
    assert hanging.calls == ["set", "delete"]
    assert not hanging.entries


def test_a_store_after_a_late_sign_out_stands(hanging: Hanging) -> None:
    credentials = of(hanging, SHORT_S)
    for call in (credentials.store(ACCOUNT, Tokens("old")), credentials.delete(ACCOUNT)):
        with pytest.raises(KeyringSilent):
            asyncio.run(call)
    hanging.released.set()
    assert hanging.deleted.wait(LONG_S)

    asyncio.run(credentials.store(ACCOUNT, TOKENS))

    assert asyncio.run(credentials.load(ACCOUNT)) == TOKENS


def test_a_store_given_up_before_it_began_never_happens(hanging: Hanging) -> None:
    credentials = of(hanging, SHORT_S)
    calls = (
        credentials.store(ACCOUNT, Tokens("first")),
        credentials.store(ACCOUNT, Tokens("second")),
        credentials.load(ACCOUNT),
        credentials.delete(ACCOUNT),
    )
    for call in calls:
        with pytest.raises(KeyringSilent):
            asyncio.run(call)

    hanging.released.set()

    assert hanging.deleted.wait(LONG_S)
    assert hanging.calls == ["set", "delete"]


any_text = st.text(st.characters())  # lone surrogates too
tokens = st.builds(
    Tokens,
    access=any_text,
    refresh=st.none() | any_text,
    expires_at=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    way=st.sampled_from(["auth", "oauth"]),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | any_text,
    lambda inner: st.lists(inner) | st.dictionaries(any_text, inner),
)
keys = st.sampled_from(["access", "refresh", "expires_at", "way"])


@settings(deadline=None)
@given(tokens)
def test_any_tokens_come_back_as_they_were_stored(tokens: Tokens) -> None:
    credentials = of(InMemory())

    asyncio.run(credentials.store(ACCOUNT, tokens))

    assert asyncio.run(credentials.load(ACCOUNT)) == tokens


@settings(deadline=None)
@given(tokens)
def test_an_entry_is_plain_ascii(tokens: Tokens) -> None:
    backend = InMemory()

    asyncio.run(of(backend).store(ACCOUNT, tokens))

    assert backend.entries["Switchbook", ACCOUNT].isascii()


@settings(deadline=None)
@given(any_text | (json_values | st.dictionaries(keys, json_values)).map(json.dumps))
@example("")
@example("[" * 100_000)
@example("1" * 10_000)
@example('{"access":"x","refresh":null,"expires_at":1e999}')
@example('{"access":"x","refresh":null,"expires_at":NaN}')
@example('{"access":"x","refresh":null,"expires_at":true}')
@example('{"access":"x","refresh":null}')
def test_a_foreign_entry_is_refused_and_not_repeated(text: str) -> None:
    outcome = asyncio.run(settled(with_entry(text).load(ACCOUNT)))

    match outcome:
        case KeyringRefused():
            assert outcome.__cause__ is None
            assert outcome.__context__ is None
        case _:
            assert isinstance(outcome, Tokens)


@pytest.mark.parametrize("moment", [float("nan"), float("inf")])
def test_a_time_that_is_no_number_is_not_stored(moment: float) -> None:
    with pytest.raises(KeyringRefused):
        asyncio.run(of(InMemory()).store(ACCOUNT, Tokens(SECRET, expires_at=moment)))


def test_tokens_show_no_secret() -> None:
    assert SECRET not in f"{TOKENS} {TOKENS!r}"


def test_naming_credentials_imports_no_keyring() -> None:
    program = "import sys, contacts.credentials; print('keyring' in sys.modules)"

    said = subprocess.check_output((sys.executable, "-c", program), cwd=ROOT, text=True)

    assert said.strip() == "False"


async def settled(call: Awaitable[T]) -> T | KeyringError:
    """Return what *call* returns, or the KeyringError that it raises."""
    try:
        return await call
    except KeyringError as error:
        return error
