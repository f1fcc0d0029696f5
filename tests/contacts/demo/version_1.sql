-- What a demo PBX with 10 contacts wrote in version 1 of its file: one contact changed, one
-- added, one session. Written by the program of that version and kept as it was.
PRAGMA application_id = 1398227536;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE access (
        token BLOB PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
        ends REAL NOT NULL
    );
INSERT INTO "access" VALUES(X'70B35A6AB1D31E0BFF3D74BA964760E7DE437940AC7F803E965BCBC6C31A7962',1,1.79547377192098927493e+09);
CREATE TABLE added (key INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL);
INSERT INTO "added" VALUES(1,'{"name": "Added", "favorite": false}');
CREATE TABLE changed (number INTEGER PRIMARY KEY, document TEXT NOT NULL);
INSERT INTO "changed" VALUES(700001000000524288,'{"name": "Changed", "email": "stjohn.ffion+pbx@example.net", "company": "St John & Daughters Ltd", "title": "Facilities Manager", "business": "0044 20 79460789", "mobile_phone": "07700 900664", "address": "50 Mill Lane\nLondon EC1A 1AA", "notes": "Has the keys to the server room.\nSecond line is shared with the workshop.\nOn parental leave until the summer; Robin stands in.\nRather writes than rings.", "favorite": false}');
CREATE TABLE sessions (session INTEGER PRIMARY KEY, refresh BLOB NOT NULL UNIQUE);
INSERT INTO "sessions" VALUES(1,X'B04DC06F2AB8ECA85531F4B6A33DD7730F5FD6B95D0A9091749D219B2093A0AD');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('added',1);
COMMIT;
