//! What was chosen, as a signed statement anyone can check.
//! Pure: time, randomness and the key come in as arguments; writing files is someone else's business.

pub mod markdown;

/// What a record can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    JsonLd,
    Markdown,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::JsonLd, Self::Markdown];

    /// The file's name where the person gives none.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::JsonLd => "privacy-choice-record.jsonld",
            Self::Markdown => "privacy-choice-record.md",
        }
    }

    /// The ending, without the dot; also its name on the command line and in the ledger.
    pub fn extension(self) -> &'static str {
        match self {
            Self::JsonLd => "jsonld",
            Self::Markdown => "md",
        }
    }
}
pub mod proof {
    pub const MAX_BYTES: u64 = 4 << 20;
    pub use crate::view::Verdict;
    impl Verdict { pub fn signer(&self) -> Option<&str> { None } }
    pub fn verify(_: &[u8]) -> Verdict { Verdict::NotARecord { why: String::new() } }
}
use std::collections::BTreeMap; use chrono::{DateTime,Utc}; use uuid::Uuid;
use crate::{notice::Notice, ledger::{Mode, Entry, chain::Linked}, window::{Facts, ComputedWindow}, decision::Standing, text::Text};
#[derive(Clone, Debug)] pub struct ChainHead;
impl ChainHead { pub fn of(_: &Linked) -> Self { Self } }
pub struct Statement<'a> { pub notice: &'a Notice, pub mode: Mode, pub fingerprint: String, pub entries: &'a [Entry], pub head: Option<ChainHead>, pub facts: &'a Facts, pub windows: &'a BTreeMap<String, ComputedWindow>, pub standings: &'a BTreeMap<String, Standing>, pub created: DateTime<Utc>, pub subject: Uuid, pub text: &'a Text }
pub struct Record { pub id: Uuid, pub signer: String }
impl Record { pub fn to_bytes(&self, _: Format, _: &Statement<'_>) -> Vec<u8> { vec![] } }
pub fn make(_: &Statement<'_>, _: &mut dyn FnMut() -> Uuid, _: &ed25519_dalek::SigningKey) -> Record { Record { id: Uuid::nil(), signer: String::new() } }
