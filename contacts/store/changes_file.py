"""The precious file: what the server does not have yet.

It is committed with ``synchronous=FULL``: what a person was told is saved survives a loss
of power. Before its schema is brought up to date, a copy is kept beside it.
"""

import shutil
from datetime import datetime
from pathlib import Path

import apsw

from contacts.store.database import Place, attach, open_database, version_of
from contacts.store.schema import CHANGES


def open_changes(place: Place, now: datetime) -> apsw.Connection:
    """Open the changes at *place*, or make them; only for the thread that writes.

    Raises:
        BookBroken, BookNewer, StoreError: they are not open.
    """
    path = place.path
    if path is not None and path.exists() and version_of(place) < len(CHANGES):
        _keep_copy(path, now)
    return open_database(place, CHANGES)


def attach_changes(book: apsw.Connection, place: Place, now: datetime) -> None:
    """Let the connection to the book write and read the changes at *place*, too.

    Raises:
        BookBroken, BookNewer, StoreError: as of ``open_changes``.
    """
    changes = open_changes(place, now)
    try:
        attach(book, place, CHANGES)
    finally:
        changes.close()


def _keep_copy(path: Path, now: datetime) -> None:
    """Copy the file, which nobody has open, with its log if one was left."""
    for suffix in ("", "-wal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            name = f"{path.stem}-before-{now.strftime('%Y-%m-%d-%H%M%S')}{path.suffix}{suffix}"
            shutil.copy2(source, path.with_name(name))
