"""What stands in the two files of an account.

``book`` can be thrown away and read anew from the server at any time; a change to its
schema that is not worth a step of SQL begins it again. ``changes`` is precious: it holds
what the server does not have yet. It names a contact by the server's id, or by a number
of its own until it has one, never by a number of the book.

*base* is what the server last confirmed; *shown* is base with the edits that wait, and
the only thing that the window reads. *shown* is kept in the order of names by *rank*, an
integer with gaps, so that the first rows of any search come in order without sorting.
"""

BOOK = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

    CREATE TABLE contact (
        number INTEGER PRIMARY KEY,
        remote_id TEXT NOT NULL UNIQUE,
        reading INTEGER NOT NULL,  -- that confirmed it last as it is
        base BLOB NOT NULL
    );
    CREATE TABLE arrived (place INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE);
    CREATE TABLE swept (page INTEGER PRIMARY KEY);  -- of the first sweep, until it is complete
    CREATE TABLE missing (number INTEGER PRIMARY KEY, sweeps INTEGER NOT NULL);
    CREATE TABLE gone (remote_id TEXT PRIMARY KEY, reading INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE news (number INTEGER PRIMARY KEY);  -- changed elsewhere, not looked at yet

    CREATE TABLE shown (
        rank INTEGER PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        remote_id TEXT NOT NULL,
        is_favorite INTEGER NOT NULL,
        is_synced INTEGER NOT NULL,
        copy BLOB NOT NULL,
        text TEXT NOT NULL
    );
    CREATE INDEX shown_in_order ON shown (rank, number);
    CREATE INDEX shown_favorites ON shown (rank, number) WHERE is_favorite;
    CREATE INDEX shown_synced ON shown (rank, number) WHERE is_synced;
    CREATE VIRTUAL TABLE hits USING fts5(
        text, content='shown', content_rowid='rank',
        tokenize='trigram case_sensitive 1', detail='none'
    );
    INSERT INTO hits (hits, rank) VALUES ('automerge', 8);
    """,
)

CHANGES = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

    CREATE TABLE entry (  -- a contact that something is known of beyond the book
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        remote_id TEXT UNIQUE  -- NULL until the server has it
    );
    CREATE TABLE draft (
        number INTEGER PRIMARY KEY REFERENCES entry,
        base BLOB,  -- NULL for a new contact
        typed BLOB NOT NULL,
        at REAL NOT NULL
    );
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        number INTEGER NOT NULL REFERENCES entry,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        edit BLOB NOT NULL,
        body BLOB,  -- exactly as sent
        at REAL NOT NULL
    );
    CREATE INDEX outbox_by_number ON outbox (number, id);
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        number INTEGER NOT NULL REFERENCES entry,
        change BLOB NOT NULL,
        at REAL NOT NULL
    );
    CREATE INDEX journal_by_number ON journal (number, id);
    """,
)
