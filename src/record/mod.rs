//! What was chosen, as a signed statement anyone can check.
//! Pure: time, randomness and the key come in as arguments; writing files is someone else's business.
//!
//! A record is `{"@graph":[RECEIPT],"proof":{…}}` in UTF-8 without a byte order mark. The receipt
//! follows the structure of ISO/IEC TS 27560:2023 as expressed in DPV 2.3, with a field
//! `recordVersion` first among our own; it holds texts, lists and objects only. Its `@context`
//! stands inside the receipt, so nothing can be added to what is signed.
//!
//! Whatever is read by people is drawn from the signed bytes by `page`, so it can't say anything else.

pub mod attachment;
pub mod check;
pub mod contents;
pub mod context;
mod happenings;
pub mod json;
mod json_ld;
pub mod page;
pub mod pinned;
mod processes;
pub mod proof;

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use ed25519_dalek::SigningKey;
use uuid::Uuid;

use crate::{
    decision::{self, Standing},
    ledger::{Entry, Fact, Mode, chain::Linked},
    notice::{Choice, Notice, digest::hex, kept::KeptChoice},
    paper::{
        PaperSize,
        markdown::to_markdown,
        pdf::{self, PdfError},
    },
    text::Text,
    window::{ComputedWindow, Facts, Phase, WindowKind},
};

/// What can be exported of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Pages to read, with the signed record inside.
    Pdf,
    /// The signed record.
    JsonLd,
    /// The pages' words. Not signed, and says so.
    Markdown,
    /// The dates that matter, for a calendar. No record.
    Calendar,
}

impl Format {
    pub const ALL: [Self; 4] = [Self::Pdf, Self::JsonLd, Self::Markdown, Self::Calendar];
    /// Those that hold the signed record.
    pub const SIGNED: [Self; 2] = [Self::Pdf, Self::JsonLd];

    /// The format of this name on the command line and in the ledger.
    pub fn of_extension(extension: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension() == extension)
    }

    /// The file's name where the person gives none.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Pdf => "privacy-choice-record.pdf",
            Self::JsonLd => "privacy-choice-record.jsonld",
            Self::Markdown => "privacy-choice-record.md",
            Self::Calendar => "privacy-choice-dates.ics",
        }
    }

    /// The ending, without the dot; also its name on the command line and in the ledger.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::JsonLd => "jsonld",
            Self::Markdown => "md",
            Self::Calendar => "ics",
        }
    }
}

/// The end of a chain, which a record pins: a cut tail or a rewritten chain no longer fits it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainHead {
    /// How many entries the chain has.
    pub entries: u64,
    /// Hex of the last line's SHA-256.
    pub hash: String,
}

impl ChainHead {
    pub fn of(last: &Linked) -> Self {
        Self {
            entries: last.seq + 1,
            hash: hex(&last.hash),
        }
    }
}

/// All that a record states.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    pub notice: &'a Notice,
    pub mode: Mode,
    /// Hex, of the words in the language shown now.
    pub fingerprint: String,
    /// The chain, in its order.
    pub entries: &'a [Entry],
    /// `None` where the chain is empty.
    pub head: Option<ChainHead>,
    pub facts: &'a Facts,
    /// By id; a window that can't be computed is missing.
    pub windows: &'a BTreeMap<String, ComputedWindow>,
    pub standings: &'a BTreeMap<String, Standing>,
    /// By fingerprint: what other revisions of the notice offered when they were decided on.
    pub earlier: &'a BTreeMap<String, Vec<KeptChoice>>,
    /// The latest time that the whole ledger knows: a clock set back doesn't reopen a window.
    pub mark: Option<DateTime<Utc>>,
    pub created: DateTime<Utc>,
    /// The person's pseudonym, kept with the key: it says nothing, and differs for each notice and mode.
    pub subject: Uuid,
    pub app_version: &'a str,
    pub text: &'a Text,
}

/// A signed record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub id: Uuid,
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// `did:key:…`
    pub signer: String,
}

/// States and signs. The same arguments give the same bytes.
pub fn make(
    statement: &Statement<'_>,
    next_uuid: &mut dyn FnMut() -> Uuid,
    key: &SigningKey,
) -> Record {
    let id = next_uuid();
    let document = json_ld::document(statement, id, next_uuid);
    Record {
        id,
        bytes: proof::sign(document, key, statement.created).indented(),
        signer: proof::did_key(&key.verifying_key()),
    }
}

impl Record {
    /// The pages' words as Markdown, in the record's own language. They aren't signed, and say so.
    pub fn to_markdown(&self) -> String {
        page::page(&self.bytes, PaperSize::A4).map_or_else(String::new, |paper| to_markdown(&paper))
    }
}

/// The pages of a signed record, with the record inside, byte for byte: a function of its bytes and
/// the paper's size alone.
pub fn to_pdf(signed: &[u8], size: PaperSize) -> Result<Vec<u8>, PdfError> {
    let paper = page::page(signed, size).ok_or(PdfError::NotARecord)?;
    let text = Text::new(&paper.language);
    pdf::to_pdf(&paper, &text)
}

impl<'a> Statement<'a> {
    /// The choices that the notice lets the person make.
    fn choices(&self) -> impl Iterator<Item = &'a Choice> + use<'a> {
        let notice = self.notice;
        let offered = |choice: &&Choice| {
            notice
                .window(&choice.window)
                .is_some_and(|window| window.kind != WindowKind::NoChoice)
        };
        notice.choices.iter().filter(offered)
    }

    /// Whether the choice was gone by the record's own time; a clock that was set back doesn't count.
    /// Only a right expires: from the day of any other window on, one may still say no.
    fn is_closed(&self, choice: &Choice) -> bool {
        let now = decision::effective_now(self.mark, self.created);
        self.windows.get(&choice.window).is_some_and(|window| {
            window.kind == WindowKind::RightExpires && window.phase(now) == Phase::Closed
        })
    }

    /// The signed record that was exported last from this chain.
    fn exported_before(&self) -> Option<Uuid> {
        self.entries
            .iter()
            .rev()
            .find_map(|entry| match &entry.fact {
                Fact::Exported {
                    format,
                    record: Some(record),
                    ..
                } if Format::SIGNED
                    .iter()
                    .any(|signed| signed.extension() == format) =>
                {
                    record.trim_start_matches("urn:uuid:").parse().ok()
                }
                _ => None,
            })
    }
}

/// A moment as records write it: UTC, to the second.
fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
