//! What a record has to say in a count, read from its signed bytes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::Vote;
use crate::limits;
use crate::{
    ledger::Mode,
    notice::{Side, Slug, guess::Answer},
    record::{json::Json, proof::Verdict},
};

/// A record, as far as it is counted. It names nobody but a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    pub voter: Voter,
    pub says: Says,
}

/// Whose vote it is: a signing key has one for each notice in each mode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voter {
    pub mode: Mode,
    pub notice: Slug,
    pub signer: Box<str>,
}

/// What a ballot says. Small, since it is kept of every voter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Says {
    /// Entries of its history.
    pub history: usize,
    pub created: DateTime<Utc>,
    pub record: Box<str>,
    /// The notice's first choice: what was chosen first, and what holds.
    pub first: Vote,
    pub last: Vote,
    /// Each row once, by its id.
    pub guesses: Box<[(Box<str>, Answer)]>,
}

/// Why a record isn't counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoBallot {
    #[error("altered since it was signed")]
    Altered,
    #[error("not a record")]
    NotARecord,
    #[error("its notice offers no choice")]
    NoChoice,
}

impl Says {
    /// Which of two of the same voter counts: the heavier.
    pub(super) fn weight(&self) -> (usize, DateTime<Utc>, &str) {
        (self.history, self.created, &self.record)
    }
}

/// Reads the bytes of a record, as the verdict on them allows.
pub fn ballot(record: &[u8], verdict: &Verdict) -> Result<Ballot, NoBallot> {
    let (signer, created, mode, notice) = match verdict {
        Verdict::Intact {
            signer,
            created,
            mode,
            notice,
            ..
        } => (signer, *created, *mode, notice),
        Verdict::Altered { .. } => return Err(NoBallot::Altered),
        Verdict::NotARecord { .. } => return Err(NoBallot::NotARecord),
    };
    let document = Json::parse(record).map_err(|_error| NoBallot::NotARecord)?;
    let Some([receipt]) = document.value.list("@graph") else {
        return Err(NoBallot::NotARecord);
    };
    // Whoever signed it may have called the notice anything, and its name is printed.
    if !is_id(notice) {
        return Err(NoBallot::NotARecord);
    }
    let records = receipt.list("records").unwrap_or_default();
    let choice = records.first().ok_or(NoBallot::NoChoice)?;
    let sides = sides(choice);
    Ok(Ballot {
        voter: Voter {
            mode,
            notice: notice.clone(),
            signer: signer.as_str().into(),
        },
        says: Says {
            history: receipt.list("history").map_or(0, <[Json]>::len),
            created,
            record: receipt.text("identifier").unwrap_or_default().into(),
            first: sides.first().map_or(Vote::Undecided, |side| (*side).into()),
            last: sides.last().map_or(Vote::Undecided, |side| (*side).into()),
            guesses: guesses(receipt),
        },
    })
}

/// The sides that were taken, oldest first.
fn sides(record: &Json) -> Vec<Side> {
    let events = record.list("consentStatus").unwrap_or_default().iter();
    let side = |event: &Json| match event.text("side")? {
        "opt-out" => Some(Side::OptOut),
        "allow" => Some(Side::Allow),
        _ => None,
    };
    events.filter_map(side).collect()
}

fn guesses(receipt: &Json) -> Box<[(Box<str>, Answer)]> {
    let guesses = receipt.list("guesses").unwrap_or_default().iter();
    let guess = |guess: &Json| {
        let row = guess.text("identifier").filter(|row| is_id(row))?;
        Some((row.into(), Answer::from_name(guess.text("value")?)?))
    };
    // A row that is named twice counts as it was named last.
    let guesses: BTreeMap<Box<str>, Answer> = guesses
        .take(limits::TALLY_GUESSES)
        .filter_map(guess)
        .collect();
    guesses.into_iter().collect()
}

/// As ids in notices are written: nothing that a table or a terminal would take for more than a name.
fn is_id(id: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=80).contains(&id.len()) && id.bytes().all(is_part)
}
