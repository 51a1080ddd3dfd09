//! Opening the ledger's file: whose it is, which version, and that its guards are up.
//! Never changes a byte of a file that isn't ours or is newer than this program.
//!
//! A file is a ledger when its `application_id` is `FrNt` in ASCII, or when it is empty.
//! `user_version` counts the migrations.

use std::{path::Path, thread, time::Duration};

use rusqlite::{Connection, OpenFlags, TransactionBehavior, config::DbConfig};
use rusqlite_migration::{M, Migrations};

use super::StoreError;

/// `FrNt`.
const APPLICATION_ID: i64 = 0x4672_4e74;
/// The `user_version` after the last of `MIGRATIONS`.
const VERSION: i64 = 1;
const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("schema.sql"))];

/// How long a write waits for another window's.
const PATIENCE: Duration = Duration::from_secs(5);
/// While opening, `SQLite` doesn't always wait by itself: this often, this long.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// Opens an existing file.
pub(super) fn open(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut tries = TRIES;
    loop {
        match prepare(Connection::open_with_flags(path, flags)?) {
            Err(StoreError::Busy(_)) if tries > 0 => {
                tries -= 1;
                thread::sleep(PAUSE);
            }
            done => return done,
        }
    }
}

/// Opens a backup for reading alone: not even its journal is looked at, so nothing beside it is made.
pub(super) fn open_backup(path: &Path) -> Result<Connection, StoreError> {
    let path = path.to_string_lossy();
    let path = path
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    refuse_what_is_not_ours(&connection)?;
    connection.execute_batch("PRAGMA cell_size_check = ON;")?;
    refuse_another_schema(&connection)?;
    Ok(connection)
}

/// Makes a connection fit for use, or says why its file isn't.
pub(super) fn prepare(mut connection: Connection) -> Result<Connection, StoreError> {
    connection.busy_timeout(PAUSE)?;
    // Until it is known to be ours, not even what lies in its journal is moved into it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    refuse_what_is_not_ours(&connection)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
    )?;
    migrate(&mut connection)?;
    refuse_another_schema(&connection)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_mode| Ok(()))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

fn refuse_another_schema(connection: &Connection) -> Result<(), StoreError> {
    if schema_of(connection)? == expected_schema()? {
        return Ok(());
    }
    let why = "its tables are not the ones this program made";
    Err(StoreError::Damaged(why.into()))
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
