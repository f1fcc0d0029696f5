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
    """
    CREATE TABLE edited (  -- what stands in the changes of a contact, as far as it is seen
        number INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL UNIQUE,
        badge TEXT NOT NULL,
        is_hidden INTEGER NOT NULL,  -- to be deleted
        copy BLOB  -- NULL where base is what is shown
    );
    CREATE TABLE unsent (  -- shown, and not on the server
        number INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL UNIQUE
    );
    """,
    """
    ALTER TABLE unsent ADD COLUMN token TEXT;  -- of the form that it was begun in
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
    """
    ALTER TABLE entry ADD COLUMN token TEXT;  -- of the form that a new contact was begun in
    CREATE UNIQUE INDEX entry_by_token ON entry (token);

    ALTER TABLE outbox ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE outbox ADD COLUMN mark TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN is_applied INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE outbox ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;  -- that confirmed it
    ALTER TABLE outbox ADD COLUMN trouble BLOB;
    ALTER TABLE outbox ADD COLUMN title TEXT NOT NULL DEFAULT '';
    CREATE INDEX outbox_by_state ON outbox (state, id);

    ALTER TABLE journal ADD COLUMN step INTEGER NOT NULL DEFAULT 0;  -- what is undone at once
    ALTER TABLE journal ADD COLUMN origin TEXT NOT NULL DEFAULT 'here';
    ALTER TABLE journal ADD COLUMN role TEXT NOT NULL DEFAULT 'do';  -- or undo, redo
    ALTER TABLE journal ADD COLUMN of_step INTEGER NOT NULL DEFAULT 0;  -- undone or done again
    ALTER TABLE journal ADD COLUMN state TEXT NOT NULL DEFAULT 'done';
    ALTER TABLE journal ADD COLUMN title TEXT NOT NULL DEFAULT '';
    ALTER TABLE journal ADD COLUMN wish INTEGER NOT NULL DEFAULT 0;  -- of the outbox
    CREATE INDEX journal_by_step ON journal (step);
    CREATE INDEX journal_by_wish ON journal (wish);
    CREATE INDEX journal_by_time ON journal (at);
    """,
)
