//! What a record pins of the ledger it came from: how long the chain was, and the hash of its newest
//! entry. It shows a cut tail and a rewrite, which no chain can show by itself.

use super::json::Json;
use crate::ledger::{
    ChainId, Mode,
    chain::{Break, Linked, hex},
};

/// The head of a chain, as a record names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pinned {
    pub chain: ChainId,
    /// How many entries there were.
    pub entries: usize,
    /// Hex of the newest one's hash; none where there was none.
    pub head: Option<String>,
}

/// What became of it in a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Held {
    #[error("the ledger holds all that it pins")]
    Whole,
    /// The ledger has nothing of this notice and mode: it may be another one.
    #[error("this ledger has no entry of its notice")]
    Nothing,
    #[error("the ledger was cut: it holds {held} entries, and the record pins {pinned}")]
    Cut { held: usize, pinned: usize },
    #[error("the ledger was rewritten: its entry {number} is not the one that the record pins")]
    Rewritten { number: usize },
    #[error("the ledger's chain is broken before what the record pins: {0}")]
    Broken(Break),
}

/// Reads what the signed bytes of an intact record pin; `None` where they pin nothing.
pub fn pinned(signed: &[u8]) -> Option<Pinned> {
    let document = Json::parse(signed).ok()?;
    let [receipt] = document.value.list("@graph")? else {
        return None;
    };
    let [notice] = receipt.list("notice")? else {
        return None;
    };
    let head = receipt.get("ledgerHead")?;
    let mode = Mode::ALL
        .into_iter()
        .find(|mode| Some(mode.as_str()) == receipt.text("mode"))?;
    Some(Pinned {
        chain: ChainId {
            notice: notice.text("identifier")?.to_owned(),
            mode,
        },
        entries: head.text("entries")?.parse().ok()?,
        head: head.text("sha256").map(str::to_owned),
    })
}

impl Pinned {
    /// Looks for it in the lines that hold, oldest first, and in the break after them.
    pub fn held(&self, lines: &[Linked], broken: Option<Break>) -> Held {
        let Some(newest) = self.entries.checked_sub(1) else {
            return Held::Whole;
        };
        match (lines.get(newest), broken) {
            (Some(line), _) if Some(hex(&line.hash)) == self.head => Held::Whole,
            (Some(_), _) => Held::Rewritten {
                number: self.entries,
            },
            (None, Some(broken)) => Held::Broken(broken),
            (None, None) if lines.is_empty() => Held::Nothing,
            (None, None) => Held::Cut {
                held: lines.len(),
                pinned: self.entries,
            },
        }
    }
}
