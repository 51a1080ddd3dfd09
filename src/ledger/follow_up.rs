//! What follows a choice: letters, evidence, and looking later whether the service kept to it.
//! Read off the entries; nothing of it changes what was decided.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use super::{Entry, Fact, Outcome, Taken, steps_done};
use crate::{
    decision::Standing,
    notice::{Channel, Choice, Notice, Side, Way},
};

/// How many days after a choice was carried out it is looked at whether it was honoured.
pub const CHECK_DAYS: [u16; 3] = [3, 30, 90];

/// A letter or e-mail. Prepared and sent are different things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreparedLetter {
    pub reference: String,
    pub choice: String,
    pub channel: Channel,
    pub prepared: DateTime<Utc>,
    /// The day on which the person says they sent it, and when they said so.
    pub sent: Option<(NaiveDate, DateTime<Utc>)>,
}

/// A file that backs the choice, by what identifies it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// Hex, of the whole file.
    pub sha256: String,
    pub attached: DateTime<Utc>,
}

/// A day on which to look whether the service kept to an opt-out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedCheck {
    pub choice: String,
    /// One of [`CHECK_DAYS`].
    pub after_days: u16,
    pub due: NaiveDate,
    /// What was found; the last answer holds.
    pub found: Option<Found>,
}

/// The answer to a planned check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub outcome: Outcome,
    pub note: String,
    pub at: DateTime<Utc>,
}

/// A record taken over from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedRecord {
    pub record: String,
    pub signer: String,
    pub created: DateTime<Utc>,
    pub decisions: Vec<Taken>,
    /// When it was taken over.
    pub at: DateTime<Utc>,
}

/// The letters, oldest first. One saved again, in another format, stands once.
pub fn letters_from(entries: &[Entry]) -> Vec<PreparedLetter> {
    let mut letters: Vec<PreparedLetter> = Vec::new();
    for entry in entries {
        match &entry.fact {
            Fact::LetterPrepared {
                reference,
                choice,
                channel,
            } if !letters.iter().any(|known| known.reference == *reference) => {
                letters.push(PreparedLetter {
                    reference: reference.clone(),
                    choice: choice.clone(),
                    channel: *channel,
                    prepared: entry.at,
                    sent: None,
                });
            }
            Fact::LetterSent { reference, on } => {
                let known = letters
                    .iter_mut()
                    .find(|known| known.reference == *reference);
                if let Some(letter) = known {
                    letter.sent = Some((*on, entry.at));
                }
            }
            _ => {}
        }
    }
    letters
}

/// The evidence, oldest first; the same file attached again stands once.
pub fn evidence_from(entries: &[Entry]) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = Vec::new();
    for entry in entries {
        if let Fact::EvidenceAttached { name, size, sha256 } = &entry.fact
            && !evidence.iter().any(|known| known.sha256 == *sha256)
        {
            evidence.push(Evidence {
                name: name.clone(),
                size: *size,
                sha256: sha256.clone(),
                attached: entry.at,
            });
        }
    }
    evidence
}

/// The records taken over, oldest first.
pub fn imported_from(entries: &[Entry]) -> Vec<ImportedRecord> {
    let imported = entries.iter().filter_map(|entry| match &entry.fact {
        Fact::Imported {
            record,
            signer,
            created,
            decisions,
            ..
        } => Some(ImportedRecord {
            record: record.clone(),
            signer: signer.clone(),
            created: *created,
            decisions: decisions.clone(),
            at: entry.at,
        }),
        _ => None,
    });
    imported.collect()
}

/// The checks of every choice that is opted out of now, by choice and day.
///
/// They are counted from the day on which it was first carried out after the decision (a letter sent,
/// a step ticked), and from the day of the decision while nothing says that it was carried out.
pub fn checks_from(
    entries: &[Entry],
    notice: &Notice,
    standings: &BTreeMap<String, Standing>,
    zone: Tz,
) -> Vec<PlannedCheck> {
    let mut checks = Vec::new();
    for choice in &notice.choices {
        let Some(Standing::Decided(decision)) = standings.get(&choice.id) else {
            continue;
        };
        if decision.side != Side::OptOut {
            continue;
        }
        let since = since_decided(entries, &choice.id);
        let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
        let from = carried_out(entries, since, notice, choice, day);
        let from = from.unwrap_or_else(|| day(decision.at));
        for after_days in CHECK_DAYS {
            let Some(due) = from.checked_add_days(Days::new(after_days.into())) else {
                continue;
            };
            checks.push(PlannedCheck {
                choice: choice.id.clone(),
                after_days,
                due,
                found: found(since, &choice.id, after_days),
            });
        }
    }
    checks
}

/// Whether a choice that is opted out of has been carried out in the service, as far as the entries say:
/// a letter sent, every step of one way ticked, or told to be done already. What was done before the
/// last time that sharing was allowed doesn't count. Where the notice knows no way, there is nothing to do.
pub fn is_carried_out(entries: &[Entry], notice: &Notice, choice: &Choice) -> bool {
    let allows = |entry: &Entry| matches!(&entry.fact, Fact::Decided { choice: id, side: Side::Allow, .. } if *id == choice.id);
    let from = entries.iter().rposition(allows).map_or(0, |at| at + 1);
    let since = &entries[from..];
    let letters = letters_from(entries);
    let is_done = |fact: &Fact| match fact {
        Fact::LetterSent { reference, .. } => {
            let mut letters = letters.iter();
            letters.any(|letter| letter.reference == *reference && letter.choice == choice.id)
        }
        Fact::ToldAfterwards {
            choice: id, side, ..
        } => *id == choice.id && *side == Side::OptOut,
        _ => false,
    };
    let ticked = steps_done(since);
    let ways: Vec<&Way> = notice
        .ways
        .iter()
        .filter(|way| way.choice == choice.id)
        .collect();
    let is_walked = |way: &&Way| {
        !way.steps.is_empty() && way.steps.iter().all(|step| ticked.contains_key(&step.id))
    };
    ways.is_empty() || since.iter().any(|entry| is_done(&entry.fact)) || ways.iter().any(is_walked)
}

/// The entries from the last decision on this choice on, in the chain's order.
fn since_decided<'e>(entries: &'e [Entry], choice: &str) -> &'e [Entry] {
    let is_decision =
        |entry: &Entry| matches!(&entry.fact, Fact::Decided { choice: id, .. } if id == choice);
    let last = entries.iter().rposition(is_decision).unwrap_or_default();
    &entries[last..]
}

/// The first day on which something was done in the service about the decision.
fn carried_out(
    entries: &[Entry],
    since: &[Entry],
    notice: &Notice,
    choice: &Choice,
    day: impl Fn(DateTime<Utc>) -> NaiveDate,
) -> Option<NaiveDate> {
    let letters = letters_from(entries);
    let is_step = |step: &str| {
        let mut ways = notice.ways.iter().filter(|way| way.choice == choice.id);
        ways.any(|way| way.steps.iter().any(|known| known.id == step))
    };
    let is_letter = |reference: &str| {
        let mut letters = letters.iter().filter(|letter| letter.choice == choice.id);
        letters.any(|letter| letter.reference == reference)
    };
    let days = since.iter().filter_map(|entry| match &entry.fact {
        Fact::StepDone { step, done: true } if is_step(step) => Some(day(entry.at)),
        Fact::LetterSent { reference, on } if is_letter(reference) => Some(*on),
        _ => None,
    });
    days.min()
}

fn found(since: &[Entry], choice: &str, days: u16) -> Option<Found> {
    since.iter().rev().find_map(|entry| match &entry.fact {
        Fact::OutcomeChecked {
            choice: id,
            after_days,
            outcome,
            note,
        } if id == choice && *after_days == days => Some(Found {
            outcome: *outcome,
            note: note.clone(),
            at: entry.at,
        }),
        _ => None,
    })
}

#[cfg(test)]
mod tests;
