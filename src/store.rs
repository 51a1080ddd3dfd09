//! The ledger as one `SQLite` file, `ledger.sqlite` in the data folder, for nobody but its owner.
//! It appends; *Remove this notice* drops whole chains; there is no other way to change a line.
//!
//! Triggers refuse UPDATE and single DELETE to whoever comes by another door. Whoever drops the
//! triggers as well is found out by the chain.

mod backup;
mod opening;

use std::{cell::Cell, collections::BTreeMap, path::Path, time::Duration};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, TransactionBehavior, ffi};
use sha2::{Digest as _, Sha256};

use crate::limits;
use crate::{
    files::{self, FilesError, Identity},
    ledger::{
        ChainId, Entry, Mode,
        chain::{self, Break, Linked, Unlinkable},
        mark_after,
    },
    notice::Slug,
};

pub use backup::{NotBackedUp, Restored};

/// The ledger's name in the data folder.
pub const FILE_NAME: &str = "ledger.sqlite";

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
    /// A workshop's entries are never kept: they would be somebody else's.
    #[error("a workshop's entries are kept in memory only")]
    Workshop,
    /// Removed, moved away or replaced while it was open.
    #[error("the ledger's file is gone, or another one is in its place")]
    Vanished,
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
    /// The file it is kept in, where it stays when the program ends; nothing of a workshop gets in.
    kept_in: Option<Identity>,
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

impl Seen {
    fn take_newer(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let last_id = self.last_id;
        for_each_row(connection, "WHERE id > ?1 ORDER BY id", [last_id], |row| {
            self.take(row, None);
            Ok(())
        })
    }

    /// Takes the next row, whose entry may be known already.
    fn take(&mut self, row: &Row<'_>, known: Option<&Entry>) {
        self.last_id = row.id;
        self.entries += 1;
        match known {
            Some(entry) => self.mark = mark_after(self.mark, entry),
            None => {
                if let Some(entry) = chain::entry_of(row.line) {
                    self.mark = mark_after(self.mark, &entry);
                }
            }
        }
    }
}

/// A chain as it was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// The lines that hold, oldest first: all, or those before the break.
    pub lines: Vec<Linked>,
    pub broken: Option<Break>,
}

impl Chain {
    /// Takes the chain's next row; those after a break are passed over.
    fn take(&mut self, id: &ChainId, row: &Row<'_>) -> Option<&Entry> {
        if self.broken.is_some() {
            return None;
        }
        match chain::follow(id, self.lines.last(), row.line.to_vec()) {
            Ok(line) if i64::try_from(line.seq) == Ok(row.seq) && line.hash == row.hash => {
                self.lines.push(line);
                return self.lines.last().map(|line| &line.entry);
            }
            Ok(line) => self.broken = Some(Break::Altered { seq: line.seq }),
            Err(broken) => self.broken = Some(broken),
        }
        None
    }

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
        let connection = opening::open(&path)?;
        Ok(Self {
            kept_in: Some(Identity::of(&path)?),
            ..Self::over(connection)
        })
    }

    /// A ledger that is gone with the value.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self::over(opening::prepare(Connection::open_in_memory()?)?))
    }

    /// Stands in where no ledger could be opened: it is empty, and refuses to keep anything.
    pub fn closed() -> Result<Self, StoreError> {
        let store = Self::in_memory()?;
        store.connection.pragma_update(None, "query_only", true)?;
        Ok(store)
    }

    fn over(connection: Connection) -> Self {
        Self {
            connection,
            seen: Cell::default(),
            kept_in: None,
        }
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
        if self.kept_in.is_some() && chain.mode == Mode::Workshop {
            return Err(StoreError::Workshop);
        }
        self.is_there()?;
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
        insert(&transaction, chain, &line)?;
        if let Some((fingerprint, jcs)) = words {
            keep_words(&transaction, fingerprint, jcs)?;
        }
        transaction.commit()?;
        // What went into a file that is gone would be gone with the window.
        self.is_there()?;
        Ok(Ok(line))
    }

    /// Whether the ledger's file is the one that was opened: it may be removed while a window is open.
    pub fn is_there(&self) -> Result<(), StoreError> {
        match &self.kept_in {
            Some(file) if !file.still_holds() => Err(StoreError::Vanished),
            _ => Ok(()),
        }
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

    /// All chains, every link checked, in one pass over the ledger.
    pub fn read_all(&self) -> Result<BTreeMap<ChainId, Chain>, StoreError> {
        let mut seen = Seen {
            data_version: Some(self.data_version()?),
            ..Seen::default()
        };
        let mut chains: BTreeMap<ChainId, Chain> = BTreeMap::new();
        for_each_row(&self.connection, "ORDER BY id", (), |row| {
            let id = ChainId {
                notice: row.notice.to_owned(),
                mode: mode_from(row.mode)?,
            };
            let found = chains.entry(id.clone()).or_default();
            seen.take(row, found.take(&id, row));
            Ok(())
        })?;
        self.seen.set(seen);
        Ok(chains)
    }

    /// The chains that have lines, by notice and mode.
    pub fn chains(&self) -> Result<Vec<ChainId>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT DISTINCT notice, mode FROM entry")?;
        let mut rows = query.query(())?;
        let mut chains = Vec::new();
        while let Some(row) = rows.next()? {
            chains.push(ChainId {
                notice: row.get(0)?,
                mode: mode_from(&row.get::<_, String>(1)?)?,
            });
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
        seen.take_newer(&snapshot)?;
        if seen.entries != entries {
            // A notice was removed, here or in another window.
            seen = Seen::default();
            seen.take_newer(&snapshot)?;
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

    /// Closes the ledger and removes its files; from then on it takes nothing in.
    ///
    /// Fails, and changes nothing, while another window has it open.
    pub fn destroy(&mut self, dir: &Path) -> Result<(), StoreError> {
        // Leaving the journal asks for a ledger that nobody else has open.
        self.connection.busy_timeout(Duration::ZERO)?;
        let journal: String =
            self.connection
                .query_row("PRAGMA journal_mode = DELETE", (), |row| row.get(0))?;
        if journal == "wal" {
            return Err(StoreError::Busy("the journal is in use".into()));
        }
        *self = Self::closed()?;
        for ending in ["", "-wal", "-shm", "-journal"] {
            files::remove_file(&dir.join(format!("{FILE_NAME}{ending}")))?;
        }
        Ok(())
    }

    fn forget_seen(&self) {
        self.seen.set(Seen {
            data_version: None,
            ..self.seen.get()
        });
    }
}

/// A row of `entry`. A line longer than any that was ever written comes as an empty one.
struct Row<'a> {
    id: i64,
    notice: &'a str,
    mode: &'a str,
    seq: i64,
    line: &'a [u8],
    hash: &'a [u8],
}

/// Shows the rows that `which` selects, in its order, one at a time.
fn for_each_row(
    connection: &Connection,
    which: &str,
    parameters: impl rusqlite::Params,
    mut take: impl FnMut(&Row<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut query = connection.prepare_cached(&format!(
        "SELECT id, notice, mode, seq,
         CASE WHEN length(line) <= {} THEN line ELSE x'' END, hash FROM entry {which}",
        limits::LEDGER_LINE
    ))?;
    let mut rows = query.query(parameters)?;
    while let Some(row) = rows.next()? {
        let not_text = |error| StoreError::Damaged(Box::new(error));
        take(&Row {
            id: row.get(0)?,
            notice: row.get_ref(1)?.as_str().map_err(not_text)?,
            mode: row.get_ref(2)?.as_str().map_err(not_text)?,
            seq: row.get(3)?,
            line: row.get_ref(4)?.as_blob().map_err(not_text)?,
            hash: row.get_ref(5)?.as_blob().map_err(not_text)?,
        })?;
    }
    Ok(())
}

fn read_chain(connection: &Connection, chain: &ChainId) -> Result<Chain, StoreError> {
    let mut found = Chain::default();
    // In the order of writing; the plus keeps SQLite from walking through other chains for it.
    let which = "WHERE notice = ?1 AND mode = ?2 ORDER BY +id";
    for_each_row(
        connection,
        which,
        (&chain.notice, chain.mode.as_str()),
        |row| {
            found.take(chain, row);
            Ok(())
        },
    )?;
    Ok(found)
}

/// Adds a line to the end of its chain; the triggers refuse every other place.
fn insert(connection: &Connection, chain: &ChainId, line: &Linked) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO entry (notice, mode, seq, line, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            &chain.notice,
            chain.mode.as_str(),
            i64::try_from(line.seq).unwrap_or(i64::MAX),
            &line.bytes,
            line.hash,
        ),
    )?;
    Ok(())
}

fn mode_from(stored: &str) -> Result<Mode, StoreError> {
    Mode::ALL
        .into_iter()
        .find(|mode| mode.as_str() == stored)
        .ok_or_else(|| StoreError::Damaged(format!("no mode {stored:?}").into()))
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
