"""Opening an encrypted SQLite file, and what its errors mean.

A file is encrypted as a whole by SQLite3 Multiple Ciphers (ChaCha20-Poly1305) with a raw
key of 32 bytes: no pass phrase, so no time is spent on deriving one. Each page carries a
check of its own: with a wrong key, or damage, nothing is read at all rather than
something wrong. The write-ahead log is encrypted by the same key; what SQLite sorts stays
in memory.

``user_version`` says which schema a file has. An older one is brought up step by step, in
one transaction; a newer one is refused.
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock

import apsw

from contacts.errors import BookBroken, BookNewer, DiskFull, DiskReadOnly, StoreError
from contacts.store import functions

KEY_BYTES = 32
_BUSY_MS = 5_000  # the other connection commits in far less
_CACHE_KIB = 1_000
_APPLICATION_ID = 0x53_77_62_6B  # "Swbk", to tell our files from others

_GRAMS = """
CREATE VIRTUAL TABLE temp.grams USING fts5vocab(main, hits, row);
CREATE VIRTUAL TABLE temp.places USING fts5vocab(main, hits, instance);
"""

Steps = Sequence[str]
"""SQL that makes of version *n* version *n + 1*; the first makes a new file."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a database is.

    Attributes:
        name: a path, or for one in memory a name that no other has.
        key: ``KEY_BYTES`` random bytes; None for one in memory, which no other process sees.
        turn: to be held while a connection is used. A database in memory has no log that
            would let one read while another one writes.
    """

    name: str
    key: bytes | None = field(default=None, repr=False)
    turn: AbstractContextManager[object] = field(
        default_factory=nullcontext, repr=False, compare=False
    )

    @classmethod
    def in_memory(cls, name: str) -> "Place":
        """Return a place in memory."""
        return cls(name, turn=RLock())

    def beside(self, name: str) -> "Place":
        """Return a place for what belongs to this one, under the same key."""
        path = self.path
        if path is None:
            return Place.in_memory(f"{name}-{self.name}")
        return Place(str(path.with_name(f"{name}-{path.name}")), self.key)

    @property
    def path(self) -> Path | None:
        """The file; None for one in memory."""
        return Path(self.name) if self.key else None


def open_database(place: Place, steps: Steps) -> apsw.Connection:
    """Open the database at *place* for reading and writing; make it where there is none.

    Raises:
        BookBroken: it is damaged, no database of ours, or the key is another.
        BookNewer: a later version wrote it.
        StoreError: the disk does not let it be opened.
    """
    with translated():
        connection = _connect(place)
        try:
            _set_up(connection, place)
            _migrate(connection, steps)
        except BaseException:
            connection.close(True)  # noqa: FBT003  # by apsw's signature: force
            raise
    return connection


def attach(connection: apsw.Connection, place: Place, steps: Steps) -> None:
    """Let *connection* write and read the database at *place* too, as ``changes``.

    Both have the same key. What is written there is on disk before the commit returns.

    Raises:
        BookBroken, BookNewer, StoreError: as of ``open_database``.
    """
    with translated():
        name = place.name if place.key else f"file:/{place.name}?vfs=memdb"
        connection.execute("ATTACH ? AS changes", (name,))
        version: int = connection.execute("PRAGMA changes.user_version").get
        if version != len(steps):
            raise BookNewer(f"version {version}, and {len(steps)} was expected")
        connection.execute("PRAGMA changes.synchronous = FULL")


def open_for_reading(place: Place) -> apsw.Connection:
    """Open a book that ``open_database`` has opened before; it is never written.

    Raises:
        StoreError: as of ``open_database``.
    """
    with translated():
        connection = _connect(place)
        try:
            _set_up(connection, place)
            connection.execute(_GRAMS)
            connection.pragma("query_only", True)  # noqa: FBT003  # by apsw's signature
        except BaseException:
            connection.close(True)  # noqa: FBT003  # by apsw's signature: force
            raise
    return connection


def version_of(place: Place) -> int:
    """Return the version of the schema of a database that is there.

    Raises:
        StoreError: it cannot be opened.
    """
    with translated():
        connection = _connect(place)
        try:
            version: int = connection.pragma("user_version")
        finally:
            connection.close(True)  # noqa: FBT003  # by apsw's signature: force
    return version


@contextmanager
def translated() -> Iterator[None]:
    """Raise our errors for SQLite's."""
    try:
        yield
    except apsw.FullError as error:
        raise DiskFull(str(error)) from error
    except (apsw.CorruptError, apsw.NotADBError, apsw.FormatError, apsw.SQLError) as error:
        raise BookBroken(str(error)) from error
    except (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError) as error:
        raise DiskReadOnly(str(error)) from error
    except apsw.InterruptError:
        raise
    except apsw.Error as error:
        raise _other(error) from error


def _other(error: apsw.Error) -> StoreError:
    """Return what an error of reading or writing means; the disk's own word is in errno."""
    if getattr(error, "extendedresult", 0) in _OUT_OF_ROOM:
        return DiskFull(str(error))
    return DiskReadOnly(str(error)) if isinstance(error, apsw.IOError) else StoreError(str(error))


_OUT_OF_ROOM = {apsw.SQLITE_IOERR_WRITE, apsw.SQLITE_IOERR_SHMSIZE, apsw.SQLITE_IOERR_FSYNC}


def _connect(place: Place) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    if place.key is None:
        return apsw.Connection(f"file:/{place.name}?vfs=memdb", flags | apsw.SQLITE_OPEN_URI)
    connection = apsw.Connection(place.name, flags)
    connection.execute(f"PRAGMA key='raw:{place.key.hex()}'")
    return connection


def _set_up(connection: apsw.Connection, place: Place) -> None:
    connection.set_busy_timeout(_BUSY_MS)
    connection.pragma("temp_store", 2)  # in memory: files for sorting would not be encrypted
    connection.pragma("cache_size", -_CACHE_KIB)
    if place.key is not None:
        connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "NORMAL")
    functions.register(connection)


def _migrate(connection: apsw.Connection, steps: Steps) -> None:
    version = connection.pragma("user_version")
    if version == len(steps):
        return
    if version > len(steps):
        raise BookNewer(f"version {version}, and {len(steps)} is the latest known")
    with connection:
        for step in steps[version:]:
            connection.execute(step)
        connection.pragma("application_id", _APPLICATION_ID)
        connection.pragma("user_version", len(steps))
