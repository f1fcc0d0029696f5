"""Where the encrypted files of an account are, and which key each wants.

A file's name carries the number of its key. A file that cannot be read is set aside
under a name with the time: it is never deleted.
"""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NewType

from contacts.errors import DiskReadOnly

KeyNumber = NewType("KeyNumber", str)
"""Tells the keys of one account apart; it stands in the names of the files."""

_NAME = re.compile(r"(book|changes)-([0-9a-f]{8})\.db")
_ASIDE = "set-aside"
_COMPANIONS = ("", "-wal", "-shm", "-journal")


def new_key_number() -> KeyNumber:
    """Draw the number of a new key."""
    return KeyNumber(secrets.token_hex(4))


@dataclass(frozen=True, slots=True)
class Files:
    """The encrypted files in *folder*; each method reads or changes the folder."""

    folder: Path

    def book(self, key: KeyNumber) -> Path:
        """Return where the book under *key* is, or is to be."""
        return self.folder / f"book-{key}.db"

    def changes(self, key: KeyNumber) -> Path:
        """Return where the changes under *key* are, or are to be."""
        return self.folder / f"changes-{key}.db"

    def key_numbers(self) -> tuple[KeyNumber, ...]:
        """Return of which keys there are files, the one used last first."""
        if not self.folder.is_dir():
            return ()
        found = [path for path in self.folder.iterdir() if _NAME.fullmatch(path.name)]
        found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        keys = (_NAME.fullmatch(path.name) for path in found)
        return tuple(dict.fromkeys(KeyNumber(key[2]) for key in keys if key))

    def make_folder(self) -> None:
        """Make the folder where there is none.

        Raises:
            DiskReadOnly: it cannot be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DiskReadOnly(str(error)) from error

    def set_aside(self, path: Path, now: datetime) -> Path | None:
        """Move *path*, with what SQLite keeps beside it, out of the way; return where to.

        Raises:
            DiskReadOnly: it is where it was.
        """
        try:
            return self._moved(path, now)
        except OSError as error:
            raise DiskReadOnly(str(error)) from error

    def _moved(self, path: Path, now: datetime) -> Path | None:
        target = self.folder / _ASIDE
        target.mkdir(parents=True, exist_ok=True)
        stamp = now.strftime("%Y-%m-%d-%H%M%S")
        moved: Path | None = None
        for suffix in reversed(_COMPANIONS):
            source = path.with_name(path.name + suffix)
            if source.exists():
                moved = _free(target / f"{stamp}-{source.name}")
                source.rename(moved)
        return moved


def _free(path: Path) -> Path:
    """Return *path*, or where that is taken, one like it."""
    numbered = (path.with_name(f"{path.name}.{number}") for number in range(1, 1000))
    return path if not path.exists() else next(each for each in numbered if not each.exists())
