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

/// The line that follows `last` (`None` for a chain's first).
pub fn link(chain: &ChainId, last: Option<&Linked>, entry: Entry) -> Linked {
    let seq = last.map_or(0, |last| last.seq + 1);
    let line = Line {
        v: VERSION,
        notice: chain.notice.clone(),
        mode: chain.mode,
        seq,
        prev: last.map_or_else(String::new, |last| hex(&last.hash)),
        entry,
    };
    let bytes = serde_json::to_vec(&line).unwrap_or_default();
    debug_assert!(!bytes.is_empty(), "an entry is always expressible as JSON");
    Linked {
        seq,
        hash: hash_of(&bytes),
        bytes,
        entry: line.entry,
    }
}

/// Reads stored lines in order, checking every link. Lines before the break are returned with it.
pub fn verify(
    chain: &ChainId,
    lines: impl IntoIterator<Item = Vec<u8>>,
) -> (Vec<Linked>, Option<Break>) {
    let mut linked: Vec<Linked> = Vec::new();
    for (index, bytes) in lines.into_iter().enumerate() {
        match verify_line(chain, index as u64, linked.last(), bytes) {
            Ok(line) => linked.push(line),
            Err(broken) => return (linked, Some(broken)),
        }
    }
    (linked, None)
}

fn verify_line(
    chain: &ChainId,
    seq: u64,
    last: Option<&Linked>,
    bytes: Vec<u8>,
) -> Result<Linked, Break> {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    if bytes.len() > MAX_LINE {
        return Err(Break::Unreadable { seq });
    }
    let version: Version =
        serde_json::from_slice(&bytes).map_err(|_unparsed| Break::Unreadable { seq })?;
    if version.v > VERSION {
        return Err(Break::Newer { seq });
    }
    let line: Line =
        serde_json::from_slice(&bytes).map_err(|_unparsed| Break::Unreadable { seq })?;
    if line.v != VERSION
        || line.notice != chain.notice
        || line.mode != chain.mode
        || line.seq != seq
    {
        return Err(Break::Misplaced { seq });
    }
    if line.prev != last.map_or_else(String::new, |last| hex(&last.hash)) {
        return Err(Break::NotLinked { seq });
    }
    Ok(Linked {
        seq,
        hash: hash_of(&bytes),
        bytes,
        entry: line.entry,
    })
}

fn hash_of(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
