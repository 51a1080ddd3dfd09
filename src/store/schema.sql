-- Version 1 of the ledger. A migration that was released is never edited; a change is a new one.
PRAGMA application_id = 0x46724e74;

-- One line of a chain. The bytes that were hashed are the bytes that are kept.
CREATE TABLE entry (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    notice TEXT    NOT NULL,
    mode   TEXT    NOT NULL CHECK (mode IN ('real', 'replay', 'workshop')),
    seq    INTEGER NOT NULL CHECK (seq >= 0),
    line   BLOB    NOT NULL CHECK (length(line) BETWEEN 1 AND 65536),
    hash   BLOB    NOT NULL CHECK (length(hash) = 32),
    UNIQUE (notice, mode, seq)
) STRICT;

-- What was shown, once for each fingerprint.
CREATE TABLE words (
    fingerprint TEXT PRIMARY KEY,
    jcs         BLOB NOT NULL
) STRICT;

-- The notice that is being removed; empty but within that one transaction.
CREATE TABLE removal (
    notice TEXT PRIMARY KEY
) STRICT;

-- Also against INSERT OR REPLACE, which deletes without asking the triggers for DELETE.
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.seq IS NOT (
        SELECT coalesce(max(seq) + 1, 0) FROM entry WHERE notice = NEW.notice AND mode = NEW.mode
    )
    OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'an entry only follows the last one');
END;

CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER entry_goes_with_its_notice BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE notice = OLD.notice)
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted alone');
END;

CREATE TRIGGER words_are_kept_once BEFORE INSERT ON words
WHEN EXISTS (SELECT 1 FROM words WHERE fingerprint = NEW.fingerprint)
BEGIN
    SELECT RAISE(ABORT, 'these words are kept already');
END;

CREATE TRIGGER words_stay BEFORE UPDATE ON words
BEGIN
    SELECT RAISE(ABORT, 'kept words are never changed');
END;

CREATE TRIGGER words_go_with_their_notice BEFORE DELETE ON words
WHEN NOT EXISTS (SELECT 1 FROM removal)
BEGIN
    SELECT RAISE(ABORT, 'kept words are never deleted alone');
END;
