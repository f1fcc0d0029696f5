"""Single facts of a file, by name."""

import apsw

Value = str | int | float | None


def fact(db: apsw.Connection, name: str) -> Value:
    """Return the fact *name*; None where it is not there."""
    value: Value = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).get
    return value


def whole(db: apsw.Connection, name: str) -> int:
    """Return the fact *name* as a whole number; 0 where it is not there."""
    value = fact(db, name)
    return int(value) if value is not None else 0


def set_fact(db: apsw.Connection, name: str, value: Value) -> None:
    """Note *value*, unless that is what is noted already; None forgets it."""
    if fact(db, name) == value:
        return
    if value is None:
        db.execute("DELETE FROM meta WHERE name = ?", (name,))
    else:
        db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))
