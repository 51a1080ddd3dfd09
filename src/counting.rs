//! A folder of records, read and counted on all of the computer's cores. Writes nothing; holds one
//! file at a time on each core, however many there are.

use std::{
    num::NonZero,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use crate::limits;
use crate::{
    files::{self, FilesError},
    record::check,
    tally::{Ballot, NoBallot, Tally, Urn, ballot},
};

/// More cores than this would only wait for the disk.
const MOST_HANDS: usize = 8;

/// What a folder's records say together.
#[derive(Debug, Default)]
pub struct Counted {
    pub tally: Tally,
    /// Files that weren't counted, in the order of their names, and why.
    pub left_out: Vec<(PathBuf, LeftOut)>,
}

/// Why a file isn't counted.
#[derive(Debug, thiserror::Error)]
pub enum LeftOut {
    #[error(transparent)]
    NoBallot(#[from] NoBallot),
    #[error("cannot be read: {0}")]
    Unreadable(#[from] FilesError),
}

/// Counts what lies in a folder and below it; links are not followed. `told` hears from any thread how
/// many files are done of how many, and answers whether to go on; `None` where it said no.
pub fn count(
    folder: &Path,
    told: &(dyn Fn(usize, usize) -> bool + Sync),
) -> Result<Option<Counted>, FilesError> {
    let files = files::files_below(folder)?;
    let (next, done, stopped) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicBool::new(!told(0, files.len())),
    );
    let all = Mutex::new((Urn::default(), Vec::new()));
    let hand = || {
        let (mut urn, mut left_out) = (Urn::default(), Vec::new());
        while !stopped.load(Ordering::Relaxed) {
            let Some((path, _)) = files.get(next.fetch_add(1, Ordering::Relaxed)) else {
                break;
            };
            match read(path) {
                Ok(ballot) => urn.take(ballot),
                Err(why) => left_out.push((path.clone(), why)),
            }
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if !told(done, files.len()) {
                stopped.store(true, Ordering::Relaxed);
            }
        }
        let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
        all.0.pour(urn);
        all.1.append(&mut left_out);
    };
    let hands = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(MOST_HANDS);
    thread::scope(|scope| {
        for _ in 1..hands {
            scope.spawn(hand);
        }
        hand();
    });
    if stopped.into_inner() {
        return Ok(None);
    }
    let (urn, mut left_out) = all.into_inner().unwrap_or_else(PoisonError::into_inner);
    left_out.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(Some(Counted {
        tally: urn.count(),
        left_out,
    }))
}

fn read(path: &Path) -> Result<Ballot, LeftOut> {
    let bytes = files::read_limited(path, limits::PDF_BYTES as u64)?;
    let (verdict, signed) = check::verify(bytes);
    Ok(ballot(&signed, &verdict)?)
}
