//! The ledger as one file to be kept elsewhere, and taking its entries in again.
//! Restoring only appends: what stands here stays, and a chain that goes another way is left alone.

use std::{collections::BTreeSet, path::Path};

use rusqlite::TransactionBehavior;

use super::{Chain, Store, StoreError, fingerprint_of, keep_words, opening, read_chain};
use crate::limits;
use crate::{
    files::{self, FilesError},
    ledger::{Mode, chain::Linked},
    notice::Slug,
};

/// Why there is no backup. What was in its place before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum NotBackedUp {
    #[error(transparent)]
    Ledger(#[from] StoreError),
    #[error(transparent)]
    File(#[from] FilesError),
}

impl From<rusqlite::Error> for NotBackedUp {
    fn from(error: rusqlite::Error) -> Self {
        Self::Ledger(error.into())
    }
}

/// What restoring did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// Entries that weren't here.
    pub entries: usize,
    /// Notices of which a chain goes another way there than here, or is broken in one of the two:
    /// they are as they were.
    pub left: BTreeSet<Slug>,
}

impl Store {
    /// Writes the whole ledger, as it is now, into a file: whole or not at all, for nobody but its owner.
    /// It holds no keys. With `replace`, a file of that name gives way to it.
    pub fn back_up(&self, path: &Path, replace: bool) -> Result<(), NotBackedUp> {
        let file = files::beside(path)?;
        self.connection
            .execute("VACUUM INTO ?1", [&*file.path().to_string_lossy()])?;
        files::put(file, path, replace)?;
        Ok(())
    }

    /// Takes in the entries of a backup that aren't here, with the words they name: all of them, or
    /// none where something goes wrong. Nothing in the backup's file is changed.
    pub fn restore(&mut self, path: &Path) -> Result<Restored, StoreError> {
        self.is_there()?;
        let backup = Self::over(opening::open_backup(path)?);
        let chains = backup.read_all()?;
        self.forget_seen();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut restored = Restored::default();
        let kept = chains.iter().filter(|(id, _)| id.mode != Mode::Workshop);
        for (id, there) in kept {
            let here = read_chain(&transaction, id)?;
            let Some(lines) = missing(&here, there) else {
                restored.left.insert(id.notice.clone());
                continue;
            };
            for line in lines {
                super::insert(&transaction, id, line)?;
            }
            restored.entries += lines.len();
        }
        let mut words = backup
            .connection
            .prepare("SELECT fingerprint, jcs FROM words WHERE length(jcs) <= ?1")?;
        let mut rows = words.query([limits::BACKUP_WORDS])?;
        while let Some(row) = rows.next()? {
            let (fingerprint, jcs): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
            let is_named = || {
                let query =
                    "SELECT EXISTS (SELECT 1 FROM entry WHERE instr(line, CAST(?1 AS BLOB)) > 0)";
                transaction.query_row(query, [&fingerprint], |row| row.get::<_, bool>(0))
            };
            // Words under a wrong fingerprint are nobody's.
            if fingerprint_of(&jcs) == fingerprint && is_named()? {
                keep_words(&transaction, &fingerprint, &jcs)?;
            }
        }
        drop(rows);
        transaction.commit()?;
        self.is_there()?;
        Ok(restored)
    }
}

/// What the chain there has and the one here hasn't; `None` where they don't fit together.
fn missing<'t>(here: &Chain, there: &'t Chain) -> Option<&'t [Linked]> {
    if here.broken.is_some() || there.broken.is_some() {
        return None;
    }
    let common = here.lines.len().min(there.lines.len());
    let hashes = |chain: &Chain| -> Vec<_> {
        let lines = chain.lines[..common].iter();
        lines.map(|line| line.hash).collect()
    };
    (hashes(here) == hashes(there)).then(|| &there.lines[common..])
}
