"""The keyring of the operating system: which it is, what it cannot do, what it raises.

The back end is named here, one a platform, and never searched for. Searching costs up
to 0.4 s, finds nothing in a frozen program, and obeys ``PYTHON_KEYRING_BACKEND`` and
``keyringrc.cfg``, which may name one that writes plain text.

Everything below the keyring's thread is foreign code that raises what it likes. It is
translated in ``translated`` alone, by one table.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from contacts import keyring_process
from contacts.errors import (
    KeyringError,
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    SecretTooLong,
)
from contacts.keyring_process import KeyringProcess

if TYPE_CHECKING:
    from contacts.keyring_thread import KeyringThread

SERVICE = "Switchbook"
"""The name that all entries stand under; a person sees it in the keyring's own window."""

_BACKENDS: Mapping[str, tuple[str, str]] = {
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
}
_SECRET_SERVICE = ("keyring.backends.SecretService", "Keyring")

# CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes, and keyring writes UTF-16:
# https://github.com/jaraco/keyring/issues/355
_LONGEST_UTF16_UNITS: Mapping[str, int] = {"WinVaultKeyring": 1280}

# Classes stand here by name: importing them takes longer than reading an entry, and each
# platform has only its own. OSStatus is macOS's (SecBase.h), winerror is Windows's.
_MEANINGS: Mapping[str, type[KeyringError]] = {
    "builtins.ImportError": KeyringMissing,
    "builtins.OSError": KeyringMissing,  # no session bus behind its address, or not any more
    "builtins.TimeoutError": KeyringSilent,
    "keyring.errors.InitError": KeyringMissing,
    "keyring.errors.KeyringLocked": KeyringLocked,
    "keyring.errors.NoKeyringError": KeyringMissing,
    "secretstorage.exceptions.LockedException": KeyringLocked,
    "secretstorage.exceptions.PromptDismissedException": KeyringLocked,
    "secretstorage.exceptions.SecretServiceNotAvailableException": KeyringMissing,
    "org.freedesktop.DBus.Error.NameHasNoOwner": KeyringMissing,
    "org.freedesktop.DBus.Error.NoReply": KeyringSilent,
    "org.freedesktop.DBus.Error.TimedOut": KeyringSilent,  # a service that never came up
    "org.freedesktop.Secret.Error.IsLocked": KeyringLocked,
    "OSStatus -25291": KeyringMissing,  # errSecNotAvailable
    "OSStatus -25294": KeyringMissing,  # errSecNoSuchKeychain
    "OSStatus -25307": KeyringMissing,  # errSecNoDefaultKeychain
    "OSStatus -25308": KeyringLocked,  # errSecInteractionNotAllowed
    "OSStatus -25315": KeyringLocked,  # errSecInteractionRequired
    "winerror 1312": KeyringMissing,  # ERROR_NO_SUCH_LOGON_SESSION: a network logon has none
    "winerror 1783": SecretTooLong,  # RPC_X_BAD_STUB_DATA
}


class Backend(Protocol):
    """What is asked of a keyring: what a ``keyring.backend.KeyringBackend`` can do, of all that."""

    @property
    def name(self) -> str:
        """What the keyring calls itself."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return the text that is kept; None where there is none."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep a text, in place of what was there."""

    def delete_password(self, service: str, username: str, /) -> None:
        """Remove a text; an error where there is none."""


def usual_backend() -> Backend:
    """Return what the program uses: on Linux, the process that ``system_backend`` is opened in."""
    return KeyringProcess() if keyring_process.IS_USED else system_backend()


def system_backend() -> Backend:
    """Open this platform's keyring; raises what ``translated`` takes."""
    module, name = _BACKENDS.get(sys.platform, _SECRET_SERVICE)
    kind = getattr(import_module(module), name)
    _ = kind.priority  # raises where it cannot be used, and says why
    backend: Backend = kind()
    return backend


class Entries:
    """Switchbook's entries in a keyring: texts by name; only for the keyring's thread.

    The keyring is opened by the first access, and again by the next one if that failed:
    it may have come up meanwhile. Every method raises a KeyringError.
    """

    def __init__(self, open_backend: Callable[[], Backend], thread: "KeyringThread") -> None:
        self._open_backend = open_backend
        self._thread = thread
        self._opened: Backend | None = None

    def keyring_name(self) -> str:
        """Return what the back end calls itself."""
        backend = self._backend()
        with _translating():
            return str(backend.name)

    def read(self, name: str) -> str | None:
        """Return the text kept under *name*; None only where the keyring has no such entry."""
        backend = self._backend()
        with _translating():
            return backend.get_password(SERVICE, name)

    def write(self, name: str, text: str) -> None:
        """Keep *text* under *name*, in place of what was there."""
        backend = self._backend()
        limit = _LONGEST_UTF16_UNITS.get(type(backend).__name__)
        if limit is not None and len(text.encode("utf-16-le")) // 2 > limit:
            raise SecretTooLong(f"more than {limit} UTF-16 units")
        with _translating():
            backend.set_password(SERVICE, name, text)

    def remove(self, name: str) -> None:
        """Remove the entry *name*, if there is one."""
        backend = self._backend()
        try:
            with _translating():
                backend.delete_password(SERVICE, name)
        except KeyringRefused:
            # keyring raises the same PasswordDeleteError for "not there" and "not done"
            if self.read(name) is not None:
                raise

    def _backend(self) -> Backend:
        self._thread.require()
        if self._opened is None:
            with _translating(otherwise=KeyringMissing):
                self._opened = self._open_backend()
        return self._opened


@contextmanager
def _translating(otherwise: type[KeyringError] = KeyringRefused) -> Iterator[None]:
    try:
        yield
    except KeyringError:  # of the keyring's own process, which knows better
        raise
    except Exception as error:  # the edge to foreign code: no list of its errors is complete
        raise translated(error, otherwise) from error


def translated(error: Exception, otherwise: type[KeyringError] = KeyringRefused) -> KeyringError:
    """Return what a back end's *error* means; *otherwise* if nobody knows.

    Only the class is named in the message: nobody knows either what stands in a foreign one.
    """
    known = (_MEANINGS[sign] for sign in _signs(error) if sign in _MEANINGS)
    return next(known, otherwise)(type(error).__qualname__)


def _signs(error: BaseException) -> Iterator[str]:
    """Yield what *error* may be known by, the most telling first: its cause's signs, its own."""
    if error.__cause__ is not None:
        yield from _signs(error.__cause__)
    yield str(getattr(error, "name", None))  # of jeepney's DBusErrorResponse
    yield f"winerror {getattr(error, 'winerror', None)}"
    yield f"OSStatus {error.args[0] if error.args else None}"
    for kind in type(error).__mro__:
        yield f"{kind.__module__}.{kind.__qualname__}"
