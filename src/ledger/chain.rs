//! Linking entries, and checking the links: each line carries the SHA-256 of the one before it in
//! its chain, so an edit in the middle shows. A cut tail or a whole rewrite does not; an exported
//! record pins the head, so it does.
//!
//! A line is the UTF-8 JSON object `{"v":1,"notice":…,"mode":…,"seq":…,"prev":…,"at":…,"fact":…}`.
//! The bytes that were hashed are the bytes that are kept.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{ChainId, Entry, Mode};
pub use crate::notice::digest::hex;

/// The version of a line's shape; others are refused.
pub const VERSION: u32 = 1;
/// The longest line that is read or written, in bytes.
pub const MAX_LINE: usize = 64 * 1024;

/// One line as it is stored, with its hash.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    pub seq: u64,
    pub bytes: Vec<u8>,
    pub hash: [u8; 32],
    pub entry: Entry,
}

/// The first line of a chain that doesn't hold. A finding, shown plainly and never repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Break {
    #[error("line {seq} cannot be read")]
    Unreadable { seq: u64 },
    #[error("line {seq} belongs to another chain or place")]
    Misplaced { seq: u64 },
    #[error("line {seq} does not follow from the line before it")]
    NotLinked { seq: u64 },
    #[error("line {seq} is not the one that was written")]
    Altered { seq: u64 },
    #[error("line {seq} was written by a newer version")]
    Newer { seq: u64 },
}

#[derive(Serialize, Deserialize)]
struct Line {
    v: u32,
    notice: String,
    mode: Mode,
    seq: u64,
    prev: String,
    #[serde(flatten)]
    entry: Entry,
}

/// An entry that could not be read back from its line; nothing that would break the chain is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unlinkable {
    #[error("the entry is longer than {MAX_LINE} bytes")]
    TooLong,
    #[error("the entry holds a value that a line cannot")]
    Inexpressible,
}

/// The line that follows `last` (`None` for a chain's first). Its entry is what reading it gives.
pub fn link(chain: &ChainId, last: Option<&Linked>, entry: Entry) -> Result<Linked, Unlinkable> {
    let seq = last.map_or(0, |last| last.seq + 1);
    let line = Line {
        v: VERSION,
        notice: chain.notice.clone(),
        mode: chain.mode,
        seq,
        prev: prev_of(last),
        entry,
    };
    let bytes = serde_json::to_vec(&line).map_err(|_not_json| Unlinkable::Inexpressible)?;
    if bytes.len() > MAX_LINE {
        return Err(Unlinkable::TooLong);
    }
    match verify_line(chain, seq, last, bytes) {
        Ok(linked) if linked.entry == line.entry => Ok(linked),
        _ => Err(Unlinkable::Inexpressible),
    }
}

/// Reads stored lines in order, checking every link. Lines before the break are returned with it.
pub fn verify(
    chain: &ChainId,
    lines: impl IntoIterator<Item = Vec<u8>>,
) -> (Vec<Linked>, Option<Break>) {
    let mut linked: Vec<Linked> = Vec::new();
    for bytes in lines {
        match verify_line(chain, linked.len() as u64, linked.last(), bytes) {
            Ok(line) => linked.push(line),
            Err(broken) => return (linked, Some(broken)),
        }
    }
    (linked, None)
}

/// One line against the place it stands in.
fn verify_line(
    chain: &ChainId,
    seq: u64,
    last: Option<&Linked>,
    bytes: Vec<u8>,
) -> Result<Linked, Break> {
    let line = read_line(&bytes, seq)?;
    if line.notice != chain.notice || line.mode != chain.mode || line.seq != seq {
        return Err(Break::Misplaced { seq });
    }
    if line.prev != prev_of(last) {
        return Err(Break::NotLinked { seq });
    }
    Ok(Linked {
        seq,
        hash: hash_of(&bytes),
        bytes,
        entry: line.entry,
    })
}

fn read_line(bytes: &[u8], seq: u64) -> Result<Line, Break> {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    if bytes.len() > MAX_LINE {
        return Err(Break::Unreadable { seq });
    }
    match serde_json::from_slice::<Line>(bytes) {
        Ok(line) if line.v == VERSION => Ok(line),
        // A newer line may have a shape that isn't known here, but it has a version.
        _ => match serde_json::from_slice::<Version>(bytes) {
            Ok(Version { v }) if v > VERSION => Err(Break::Newer { seq }),
            _ => Err(Break::Unreadable { seq }),
        },
    }
}

/// The entry of one line on its own, whatever the chain around it; `None` where it can't be read.
pub fn entry_of(line: &[u8]) -> Option<Entry> {
    read_line(line, 0).ok().map(|line| line.entry)
}

fn prev_of(last: Option<&Linked>) -> String {
    last.map_or_else(String::new, |last| hex(&last.hash))
}

fn hash_of(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
