"""The one file in which a demo PBX keeps what clients did to it.

Nothing generated is in it: neither seed nor count need to be remembered, since a changed
contact is kept under a number that follows from both. Started with another seed or fewer
contacts, the demo PBX has other numbers; changes to contacts that it does not have wait
in the file until it has them again. Added contacts are there in any case.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from contacts.demo.options import CannotStart

FILE_NAME = "demo-pbx.sqlite"

_APPLICATION = 0x53574250  # "SWBP"
_STEPS = (  # each from the version before to the next
    f"""
    PRAGMA application_id = {_APPLICATION};
    CREATE TABLE changed (number INTEGER PRIMARY KEY, document TEXT NOT NULL);
    CREATE TABLE added (key INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL);
    CREATE TABLE sessions (session INTEGER PRIMARY KEY, refresh BLOB NOT NULL UNIQUE);
    CREATE TABLE access (
        token BLOB PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
        ends REAL NOT NULL
    );
    """,
    """
    CREATE TABLE deleted (number INTEGER PRIMARY KEY);
    CREATE TABLE touched (
        number INTEGER PRIMARY KEY,
        created INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        gone INTEGER NOT NULL
    );
    CREATE INDEX touched_in_order ON touched (changed);
    CREATE TABLE sync_tokens (
        key INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        moment INTEGER NOT NULL,
        population TEXT NOT NULL
    );
    """,
)
_VERSION = len(_STEPS)


def open_database(folder: Path | None) -> sqlite3.Connection:
    """Open the file in *folder*, made where missing; without a folder, keep all in memory.

    Each statement is a transaction of its own and survives the death of the process, so
    do those within ``whole``. A file of an earlier version is brought to this one.

    Raises:
        CannotStart: the file is in use, damaged or not one of a demo PBX.
    """
    if folder is None:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        _make(connection)
        return connection
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _open(path)
    except OSError as error:
        raise CannotStart(f"The folder {folder} cannot be used: {error.strerror}.") from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise CannotStart(f"Another demo PBX is using {folder}.") from error
        raise CannotStart(f"{path} cannot be opened: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise CannotStart(f"{path} is damaged, or it is not the file of a demo PBX.") from error


@contextmanager
def whole(connection: sqlite3.Connection) -> Iterator[None]:
    """Let the statements within happen together or not at all."""
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite has taken it back where the disk is full
            connection.execute("ROLLBACK")
        raise


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=0)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # a second demo PBX is told so
        _check(connection, path)  # before the first change: it may be somebody else's
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        _make(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if _is_new(connection):
        return
    if _value(connection, "PRAGMA application_id") != _APPLICATION:
        raise sqlite3.DatabaseError
    if not 1 <= _version(connection) <= _VERSION:
        raise CannotStart(f"{path} was written by another version of Switchbook.")
    if _value(connection, "PRAGMA quick_check(1)") != "ok":
        raise sqlite3.DatabaseError


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    for version, step in enumerate(_STEPS[_version(connection) :], _version(connection) + 1):
        connection.executescript(f"BEGIN; {step} PRAGMA user_version = {version}; COMMIT;")


def _is_new(connection: sqlite3.Connection) -> bool:
    return _value(connection, "SELECT count(*) FROM sqlite_schema") == 0


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _value(connection: sqlite3.Connection, question: str) -> object:
    return connection.execute(question).fetchone()[0]
