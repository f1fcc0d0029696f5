"""What a sign-in handed out, and keys to files, kept in the operating system's keyring.

One entry an account for its tokens, named by the account's number, and one for each key.
The tokens are JSON in ASCII, a key is hexadecimal: no keyring has to agree with another
about characters. What is read back is believed only if it is what is written here.

A keyring that does not answer in time leaves a question open, never a "no":

* ``load`` and ``store`` are taken back if they had not begun. A ``store`` that had may
  still be done later, after its caller was told KeyringSilent.
* So a ``delete`` is carried out in any case, in its place after every call before it,
  even if its caller has given up: a late ``store`` cannot outlive a sign-out. A
  ``store`` asked for later comes after it and stands.
"""

import json
from collections.abc import Callable
from functools import partial
from math import isfinite
from secrets import token_hex
from typing import Literal

from contacts.errors import KeyringRefused
from contacts.keyring_thread import GivenUp, KeyringThread
from contacts.system_keyring import Backend, Entries, usual_backend
from contacts.tokens import AccountNumber, Tokens


class Credentials:
    """The tokens in the keyring; for any event loop, never waiting beyond the deadline.

    Each method raises a KeyringError: KeyringMissing, KeyringLocked, KeyringRefused, or
    KeyringSilent after *deadline_s*, at once while an earlier call hangs. After each the
    program can go on with the tokens in memory, and ask again later.
    """

    def __init__(
        self,
        *,
        open_backend: Callable[[], Backend] = usual_backend,
        deadline_s: float = 4.0,
    ) -> None:
        self._thread = KeyringThread(deadline_s)
        self._entries = Entries(open_backend, self._thread)

    async def load(self, account: AccountNumber) -> Tokens | None:
        """Return the account's tokens; None only where the keyring clearly has none.

        Raises:
            KeyringRefused: also where the entry is none of ours; a ``store`` mends that.
        """
        return await self._thread.call(partial(self._load, account))

    async def store(self, account: AccountNumber, tokens: Tokens) -> None:
        """Keep the account's tokens in place of older ones.

        Raises:
            KeyringSilent: it may or may not be done, or be done yet.
            SecretTooLong: this keyring never will; the older ones are still there.
        """
        await self._thread.call(partial(self._store, account, tokens))

    async def delete(self, account: AccountNumber) -> None:
        """Remove the account's tokens, if there are any.

        Raises:
            KeyringSilent: it is done as soon as the keyring answers, if this process
                lives that long; remember the account and ask again after a restart.
        """
        await self._thread.call(partial(self._entries.remove, account), GivenUp.CARRY_OUT)

    async def load_key(self, account: AccountNumber, number: str) -> bytes | None:
        """Return a key to the account's files; None only where the keyring clearly has none.

        Raises:
            KeyringRefused: also where the entry is none of ours.
        """
        text = await self._thread.call(lambda: self._entries.read(key_entry(account, number)))
        if text is None:
            return None
        try:
            return bytes.fromhex(text)
        except ValueError:
            raise KeyringRefused("the entry is not one that Switchbook wrote") from None

    async def store_key(self, account: AccountNumber, number: str, key: bytes) -> None:
        """Keep a key to the account's files."""
        entry, text = key_entry(account, number), key.hex()
        await self._thread.call(lambda: self._entries.write(entry, text))

    async def delete_key(self, account: AccountNumber, number: str) -> None:
        """Remove a key, if it is there: what it opens can never be read again."""
        entry = key_entry(account, number)
        await self._thread.call(lambda: self._entries.remove(entry), GivenUp.CARRY_OUT)

    async def has(self, account: AccountNumber) -> bool:
        """Whether there is an entry of that account, whoever wrote it."""
        return await self._thread.call(lambda: self._entries.read(account) is not None)

    async def check(self) -> str:
        """Write, read and remove an entry of its own, and return the keyring's name.

        Raises:
            KeyringRefused: also where another value came back, or it could not be removed.
        """
        return await self._thread.call(self._check)

    def _load(self, account: AccountNumber) -> Tokens | None:
        text = self._entries.read(account)
        return None if text is None else _tokens(text)

    def _store(self, account: AccountNumber, tokens: Tokens) -> None:
        self._entries.write(account, _text(tokens))

    def _check(self) -> str:
        account = AccountNumber(f"self-check-{token_hex(8)}")
        written = Tokens(token_hex(32))
        self._store(account, written)
        try:
            read = self._load(account)
        finally:
            self._entries.remove(account)
        if read != written or self._load(account) is not None:
            raise KeyringRefused("an entry did not come back as written, or would not go")
        return self._entries.keyring_name()


def key_entry(account: AccountNumber, number: str) -> str:
    """Return under which name the keyring has a key to the account's files."""
    return f"{account}-key-{number}"


def _text(tokens: Tokens) -> str:
    """Return *tokens* as they are kept; KeyringRefused for a time that is no number."""
    expires_at = None if tokens.expires_at is None else float(tokens.expires_at)
    if expires_at is not None and not isfinite(expires_at):
        raise KeyringRefused("a time that is no number")
    kept = {"access": tokens.access, "refresh": tokens.refresh, "expires_at": expires_at}
    if tokens.way == "oauth":
        kept["way"] = tokens.way
    return json.dumps(kept, separators=(",", ":"))


def _tokens(text: str) -> Tokens:
    """Return the tokens that ``_text`` made into *text*; KeyringRefused for any other text."""
    match _json_value(text):
        case {
            "access": str(access),
            "refresh": (str() | None) as refresh,
            "expires_at": (float() | None) as expires_at,
            **more,
        } if expires_at is None or isfinite(expires_at):
            way: Literal["auth", "oauth"] = "oauth" if more.get("way") == "oauth" else "auth"
            return Tokens(access, refresh, expires_at, way)
        case _:
            raise KeyringRefused("the entry is not one that Switchbook wrote")


def _json_value(text: str) -> object:
    """Return the value of *text*; None if it is no JSON.

    Nothing is raised, since json's error would carry the whole text along.
    """
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value
