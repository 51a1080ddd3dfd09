//! The ledger as one `SQLite` file, `ledger.sqlite` in the data folder, for nobody but its owner.
//! It appends; *Remove this notice* drops whole chains; there is no other way to change a line.
//!
//! A file is a ledger when its `application_id` is `FrNt` in ASCII. `user_version` counts the
//! migrations; a higher one than we know is left as it is. Triggers refuse UPDATE and single DELETE
//! to whoever comes by another door. Whoever drops the triggers as well is found out by the chain.

use std::{cell::Cell, path::Path, thread, time::Duration};

use chrono::{DateTime, Utc};
use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension as _, TransactionBehavior,
    config::DbConfig, ffi,
};
use rusqlite_migration::{M, Migrations};
use sha2::{Digest as _, Sha256};

use crate::{
    files::{self, FilesError},
    ledger::{
        ChainId, Entry, Mode,
        chain::{self, Break, Linked, Unlinkable},
        mark_after,
    },
    notice::Slug,
};

/// The ledger's name in the data folder.
pub const FILE_NAME: &str = "ledger.sqlite";
/// `FrNt`.
const APPLICATION_ID: i64 = 0x4672_4e74;
/// The `user_version` after the last of `MIGRATIONS`.
const VERSION: i64 = 1;
const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("store.sql"))];

/// How long a write waits for another window's.
const PATIENCE: Duration = Duration::from_secs(5);
/// While opening, `SQLite` doesn't always wait by itself: this often, this long.
const OPENING_TRIES: u32 = 100;
const OPENING_PAUSE: Duration = Duration::from_millis(50);

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the ledger could not be opened, read or written. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the ledger is of version {found}; this program knows {known}")]
    Newer { found: i64, known: i64 },
    #[error("the file is not a ledger of this program")]
    NotOurs(#[source] Cause),
    #[error("the ledger is damaged")]
    Damaged(#[source] Cause),
    /// Nothing is added to a chain whose links don't hold: what follows could not be told from what
    /// was forged. Other notices go on.
    #[error("the notice's chain is broken")]
    Broken(#[source] Break),
    #[error("the entry can't be kept")]
    NotALine(#[source] Unlinkable),
    #[error("no room is left on the disk")]
    NoRoom(#[source] Cause),
    #[error("the ledger may not be written here")]
    ReadOnly(#[source] Cause),
    #[error("another window kept the ledger busy")]
    Busy(#[source] Cause),
    #[error("reading or writing the ledger failed")]
    Other(#[source] Cause),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let failure = error.sqlite_error().copied();
        let cause = Box::new(error);
        match failure.map(|failure| (failure.code, failure.extended_code)) {
            // The second: the file shared by the windows could not grow.
            Some((ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE)) => Self::NoRoom(cause),
            Some((ErrorCode::NotADatabase, _)) => Self::NotOurs(cause),
            Some((ErrorCode::DatabaseCorrupt, _)) => Self::Damaged(cause),
            Some((ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _)) => Self::Busy(cause),
            Some((
                ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied,
                _,
            )) => Self::ReadOnly(cause),
            _ => Self::Other(cause),
        }
    }
}

impl From<FilesError> for StoreError {
    fn from(error: FilesError) -> Self {
        let cause = Box::new(error);
        match *cause {
            FilesError::NoRoom(_) => Self::NoRoom(cause),
            FilesError::NoPermission(_) | FilesError::NotAFile => Self::ReadOnly(cause),
            _ => Self::Other(cause),
        }
    }
}

/// The open ledger. Two windows, each with its own, may write at once.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    seen: Cell<Seen>,
}

/// How far the mark has been computed, so that asking again costs little.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// What `PRAGMA data_version` said; `None` after a write of our own.
    data_version: Option<i64>,
    last_id: i64,
    entries: i64,
    mark: Option<DateTime<Utc>>,
}

/// A chain as it was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// The lines that hold, oldest first: all, or those before the break.
    pub lines: Vec<Linked>,
    pub broken: Option<Break>,
}

impl Chain {
    /// The entries of the lines that hold, oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.lines.iter().map(|line| line.entry.clone()).collect()
    }
}

impl Store {
    /// Opens the ledger in this folder, making both where they are missing.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        files::make_private_dir(dir)?;
        let path = dir.join(FILE_NAME);
        files::make_private_file(&path)?;
        for ending in ["-wal", "-shm"] {
            // Mostly there are none; SQLite makes them with the permissions of the ledger.
            let _ = files::make_private(&dir.join(format!("{FILE_NAME}{ending}")));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut tries = OPENING_TRIES;
        loop {
            match Self::prepare(Connection::open_with_flags(&path, flags)?) {
                Err(StoreError::Busy(_)) if tries > 0 => {
                    tries -= 1;
                    thread::sleep(OPENING_PAUSE);
                }
                done => return done,
            }
        }
    }

    /// A ledger that is gone with the value.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    /// Stands in where no ledger could be opened: it is empty, and refuses to keep anything.
    pub fn closed() -> Result<Self, StoreError> {
        let store = Self::in_memory()?;
        store.connection.pragma_update(None, "query_only", true)?;
        Ok(store)
    }

    fn prepare(mut connection: Connection) -> Result<Self, StoreError> {
        connection.busy_timeout(OPENING_PAUSE)?;
        // Until it is known to be ours, not even what lies in its journal is moved into it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        refuse_what_is_not_ours(&connection)?;
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
        )?;
        migrate(&mut connection)?;
        if schema_of(&connection)? != expected_schema()? {
            return Err(StoreError::Damaged(
                "its tables are not the ones this program made".into(),
            ));
        }
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_mode| Ok(()))?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.busy_timeout(PATIENCE)?;
        Ok(Self {
            connection,
            seen: Cell::default(),
        })
    }

    /// Adds what `make` answers to the end of the chain, and keeps the words under their fingerprint.
    ///
    /// `make` sees the chain as it is now, while nobody else can write: the rules are asked about what
    /// holds, not about what a screen showed. If it says no, nothing is written.
    pub fn append_with<E>(
        &mut self,
        chain: &ChainId,
        make: impl FnOnce(&[Linked]) -> Result<Entry, E>,
        words: Option<(&str, &[u8])>,
    ) -> Result<Result<Linked, E>, StoreError> {
        self.forget_seen();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = read_chain(&transaction, chain)?;
        if let Some(broken) = found.broken {
            return Err(StoreError::Broken(broken));
        }
        let entry = match make(&found.lines) {
            Ok(entry) => entry,
            Err(no) => return Ok(Err(no)),
        };
        let line = chain::link(chain, found.lines.last(), entry).map_err(StoreError::NotALine)?;
        transaction.execute(
            "INSERT INTO entry (notice, mode, seq, line, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
            (
                &chain.notice,
                chain.mode.as_str(),
                i64::try_from(line.seq).unwrap_or(i64::MAX),
                &line.bytes,
                line.hash,
            ),
        )?;
        if let Some((fingerprint, jcs)) = words {
            keep_words(&transaction, fingerprint, jcs)?;
        }
        transaction.commit()?;
        Ok(Ok(line))
    }

    /// Adds this entry to the end of the chain.
    pub fn append(
        &mut self,
        chain: &ChainId,
        entry: Entry,
        words: Option<(&str, &[u8])>,
    ) -> Result<Linked, StoreError> {
        let made = self.append_with(chain, |_lines| Ok(entry), words)?;
        made.map_err(|never: std::convert::Infallible| match never {})
    }

    /// The chain, every link checked; empty where nothing was ever written.
    pub fn read(&self, chain: &ChainId) -> Result<Chain, StoreError> {
        read_chain(&self.connection, chain)
    }

    /// The chains that have lines, by notice and mode.
    pub fn chains(&self) -> Result<Vec<ChainId>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT DISTINCT notice, mode FROM entry")?;
        let rows = query.query_map((), |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        let mut chains = Vec::new();
        for row in rows {
            let (notice, mode) = row?;
            let mode = [Mode::Real, Mode::Replay, Mode::Workshop]
                .into_iter()
                .find(|known| known.as_str() == mode)
                .ok_or_else(|| StoreError::Damaged(format!("no mode {mode:?}").into()))?;
            chains.push(ChainId { notice, mode });
        }
        chains.sort();
        Ok(chains)
    }

    /// The latest time in the ledger since the clock was last corrected, over all chains; lines that
    /// can't be read are passed over. Cheap to ask again: only new lines are read.
    pub fn mark(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let data_version = Some(self.data_version()?);
        let mut seen = self.seen.get();
        if seen.data_version == data_version {
            return Ok(seen.mark);
        }
        let snapshot = self.connection.unchecked_transaction()?;
        let entries: i64 =
            snapshot.query_row("SELECT count(*) FROM entry", (), |row| row.get(0))?;
        see_newer(&snapshot, &mut seen)?;
        if seen.entries != entries {
            // A notice was removed, here or in another window.
            seen = Seen::default();
            see_newer(&snapshot, &mut seen)?;
        }
        seen.data_version = data_version;
        self.seen.set(seen);
        Ok(seen.mark)
    }

    /// The bytes that were shown under this fingerprint, if they were kept.
    pub fn words(&self, fingerprint: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let kept = words_of(&self.connection, fingerprint)?;
        match kept {
            Some(jcs) if fingerprint_of(&jcs) != fingerprint => Err(StoreError::Damaged(
                "kept words are not those of their fingerprint".into(),
            )),
            kept => Ok(kept),
        }
    }

    /// Drops all chains of a notice, and the kept words that no other chain names.
    pub fn remove_notice(&mut self, notice: &Slug) -> Result<(), StoreError> {
        self.forget_seen();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute("INSERT INTO removal (notice) VALUES (?1)", [notice])?;
        transaction.execute("DELETE FROM entry WHERE notice = ?1", [notice])?;
        transaction.execute(
            "DELETE FROM words WHERE NOT EXISTS
             (SELECT 1 FROM entry WHERE instr(line, CAST(fingerprint AS BLOB)) > 0)",
            (),
        )?;
        transaction.execute("DELETE FROM removal", ())?;
        transaction.commit()?;
        // What was removed is still in the journal until it is emptied; another window that is
        // reading just now puts that off until the last one closes.
        let _ = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_row| Ok(()));
        Ok(())
    }

    /// Differs from an earlier answer when another window or program has written since.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self
            .connection
            .query_row("PRAGMA data_version", (), |row| row.get(0))?)
    }

    fn forget_seen(&self) {
        self.seen.set(Seen {
            data_version: None,
            ..self.seen.get()
        });
    }
}

fn refuse_what_is_not_ours(connection: &Connection) -> Result<(), StoreError> {
    let number = |query| connection.query_row(query, (), |row| row.get::<_, i64>(0));
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    match (application, version, tables) {
        (APPLICATION_ID, found, _) if found > VERSION => Err(StoreError::Newer {
            found,
            known: VERSION,
        }),
        (APPLICATION_ID, 1.., _) | (0, 0, 0) => Ok(()),
        _ => Err(StoreError::NotOurs(
            format!("application_id {application}, user_version {version}").into(),
        )),
    }
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    let done = Migrations::from_slice(MIGRATIONS).to_latest(connection);
    connection.set_transaction_behavior(TransactionBehavior::Deferred);
    match done {
        Ok(()) => Ok(()),
        // Another window, opened at the same time, was first.
        Err(_) if refuse_what_is_not_ours(connection).is_ok() && is_migrated(connection) => Ok(()),
        Err(rusqlite_migration::Error::RusqliteError { err, .. }) => Err(err.into()),
        Err(error) => Err(StoreError::Other(Box::new(error))),
    }
}

fn is_migrated(connection: &Connection) -> bool {
    connection
        .query_row("PRAGMA user_version", (), |row| row.get::<_, i64>(0))
        .is_ok_and(|version| version == VERSION)
}

/// The tables and triggers as SQL. `SQLite`'s own are left out.
fn schema_of(connection: &Connection) -> Result<Vec<(String, Option<String>)>, StoreError> {
    let mut query = connection.prepare(
        "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         ORDER BY 1",
    )?;
    let rows = query.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn expected_schema() -> Result<Vec<(String, Option<String>)>, StoreError> {
    let mut fresh = Connection::open_in_memory()?;
    migrate(&mut fresh)?;
    schema_of(&fresh)
}

fn read_chain(connection: &Connection, chain: &ChainId) -> Result<Chain, StoreError> {
    // A line longer than any that was ever written isn't even fetched.
    let mut query = connection.prepare_cached(
        "SELECT seq, CASE WHEN length(line) <= ?3 THEN line ELSE x'' END, hash FROM entry
         WHERE notice = ?1 AND mode = ?2 ORDER BY seq",
    )?;
    let longest = i64::try_from(chain::MAX_LINE).unwrap_or(i64::MAX);
    let mut rows = query.query((&chain.notice, chain.mode.as_str(), longest))?;
    let (mut bytes, mut beside) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        bytes.push(row.get::<_, Vec<u8>>(1)?);
        beside.push((
            row.get::<_, i64>(0)?,
            row.get_ref(2)?.as_blob().unwrap_or_default().to_vec(),
        ));
    }
    let (mut lines, mut broken) = chain::verify(chain, bytes);
    let altered = lines.iter().zip(&beside).position(|(line, (seq, hash))| {
        i64::try_from(line.seq) != Ok(*seq) || line.hash.as_slice() != hash
    });
    if let Some(altered) = altered {
        broken = Some(Break::Altered {
            seq: lines[altered].seq,
        });
        lines.truncate(altered);
    }
    Ok(Chain { lines, broken })
}

/// Takes the lines after `seen.last_id` into the mark.
fn see_newer(connection: &Connection, seen: &mut Seen) -> Result<(), StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT id, CASE WHEN length(line) <= ?2 THEN line ELSE x'' END FROM entry
         WHERE id > ?1 ORDER BY id",
    )?;
    let longest = i64::try_from(chain::MAX_LINE).unwrap_or(i64::MAX);
    let mut rows = query.query((seen.last_id, longest))?;
    while let Some(row) = rows.next()? {
        seen.last_id = row.get(0)?;
        seen.entries += 1;
        let line = row.get_ref(1)?.as_blob().unwrap_or_default();
        if let Some(entry) = chain::entry_of(line) {
            seen.mark = mark_after(seen.mark, &entry);
        }
    }
    Ok(())
}

fn keep_words(connection: &Connection, fingerprint: &str, jcs: &[u8]) -> Result<(), StoreError> {
    debug_assert_eq!(
        fingerprint,
        fingerprint_of(jcs),
        "words under a wrong fingerprint"
    );
    if words_of(connection, fingerprint)?.is_none() {
        connection.execute(
            "INSERT INTO words (fingerprint, jcs) VALUES (?1, ?2)",
            (fingerprint, jcs),
        )?;
    }
    Ok(())
}

fn words_of(connection: &Connection, fingerprint: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(connection
        .query_row(
            "SELECT jcs FROM words WHERE fingerprint = ?1",
            [fingerprint],
            |row| row.get(0),
        )
        .optional()?)
}

fn fingerprint_of(jcs: &[u8]) -> String {
    chain::hex(&Sha256::digest(jcs))
}
