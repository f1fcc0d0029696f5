"""The environment that Switchbook runs in: ``.venv``, holding what a lock names.

A stamp in ``.venv`` says which locks it holds, and for which Python. It is taken away before
anything changes and written when all is in place, so an interrupted set-up is seen as what it is
and made anew. Two set-ups at once take turns.
"""

import hashlib
import importlib.machinery
import importlib.util
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import apt
import locks
from programs import SetUpFailed, listen, say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parents[1]

_TURNS = ROOT / "build" / "set-up.lock"
_INCLUDED = {locks.DEVELOPMENT: (locks.RUNTIME,), locks.PACKAGING: (locks.RUNTIME,)}
_INSTALL = (
    *("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-user"),
    *("--retries", "2", "--require-hashes", "--only-binary", ":all:", "--requirement"),
)
_NO_NETWORK = ("after connection broken by", "(from versions: none)")  # pip says both


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment made of locks, in a *folder* of its own."""

    folder: Path

    @property
    def python(self) -> Path:
        """Where its interpreter is."""
        place = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
        return self.folder / place

    @property
    def stamp(self) -> Path:
        """Where it says which locks it holds."""
        return self.folder / "switchbook-locks"

    def holds(self, lock: Path) -> bool:
        """Is *lock*, as it reads now, completely installed, for a Python like this one?"""
        try:
            python, *held = self.stamp.read_text("utf-8").splitlines() or [""]
        except FileNotFoundError:
            return False
        return python == _abi() and _digest(lock) in held and self.python.exists()

    def set_up(self, lock: Path) -> bool:
        """Make the environment hold *lock*; return whether anything had to be done.

        Raises:
            SetUpFailed: there is no network, no ``ensurepip``, no room.
        """
        if self.holds(lock):
            return False
        try:
            with _taking_turns():
                if not self.holds(lock):
                    self._make_hold(lock)
        except OSError as error:
            raise SetUpFailed(f"{self.folder} could not be made: {error}") from error
        return True

    def _make_hold(self, lock: Path) -> None:
        began = time.monotonic()
        included = _INCLUDED.get(lock, ())
        needs_more_only = any(self.holds(part) for part in included)
        self.stamp.unlink(missing_ok=True)
        if not needs_more_only:
            self._make()
        self._install(lock)
        self.mark_as_holding([lock, *included])
        say(f"Set up in {time.monotonic() - began:.0f} s.")

    def mark_as_holding(self, present: Sequence[Path]) -> None:
        """Write the stamp; all that the locks *present* name is in place."""
        self.stamp.write_text("\n".join([_abi(), *map(_digest, present)]), "utf-8")

    def _make(self) -> None:
        """Make it new and empty, whatever was there."""
        if importlib.util.find_spec("ensurepip") is None and apt.is_here():
            apt.provide([f"python3.{sys.version_info.minor}-venv"], "A virtual environment")
        say(f"Making {self.folder} ...")
        status, words = listen([sys.executable, "-m", "venv", "--clear", self.folder])
        if status:
            raise SetUpFailed(f"{words}\nPython could not make a virtual environment.")

    def _install(self, lock: Path) -> None:
        say(f"Installing what packaging/{lock.name} names ...")
        status, words = listen([self.python, *_INSTALL, lock])
        if status and all(sign in words for sign in _NO_NETWORK):
            raise SetUpFailed("No network: the packages could not be fetched. Try again with one.")
        if status:
            raise SetUpFailed(f"{words}\npip could not install packaging/{lock.name}.")


def _abi() -> str:
    """Return what tells this Python from others that need packages of their own."""
    return importlib.machinery.EXTENSION_SUFFIXES[0]


def _digest(lock: Path) -> str:
    """Return a line for the stamp that changes with *lock*."""
    return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


@contextmanager
def _taking_turns() -> Iterator[None]:
    """Hold off other set-ups until this one, and every program it started, has ended.

    The programs inherit the lock: after a kill that spared pip, the next set-up waits for pip.
    """
    _TURNS.parent.mkdir(exist_ok=True)
    with _TURNS.open("w") as file:
        _wait_for(file.fileno())
        os.set_inheritable(file.fileno(), True)  # noqa: FBT003 - its only form
        yield


def _wait_for(descriptor: int) -> None:
    """Wait until nobody else has the open file *descriptor* locked, and lock it."""
    if sys.platform == "win32":
        while True:
            with suppress(OSError):  # after ten seconds
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
                return
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
