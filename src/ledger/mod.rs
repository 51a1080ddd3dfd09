//! What happened with a notice, in order: entries, and what holds now because of them.
//! Pure: storing is the store's business, linking is `chain`'s. Nothing here removes an entry.

pub mod chain;
pub mod follow_up;

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    decision::{Decision, Standing, Worth},
    notice::{Channel, Choice, PartialDate, Side, Slug, guess::Answer},
    window::{Anchor, AnchorTime, Facts},
};

/// Which world a chain belongs to. Real, replay and workshop have separate chains, keys and standings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    Real,
    Replay,
    Workshop,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Real, Self::Replay, Self::Workshop];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Replay => "replay",
            Self::Workshop => "workshop",
        }
    }
}

/// The lines of one notice and mode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChainId {
    pub notice: Slug,
    pub mode: Mode,
}

impl fmt::Display for ChainId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.notice, self.mode.as_str())
    }
}

/// One line of the ledger: what happened, and what the clock said.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub at: DateTime<Utc>,
    pub fact: Fact,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub enum Fact {
    /// The person saw the notice in these words; the first one fixes the person's zone.
    NoticeOpened { shown: Shown, zone: Tz },
    /// The notice's dates were moved so that the announcement falls on `day`.
    ReplayStarted { day: NaiveDate, zone: Tz },
    /// When something happened to the person, on the notice's own calendar; `None` takes it back.
    AnchorEntered {
        anchor: Anchor,
        time: Option<AnchorTime>,
        zone: Tz,
    },
    Decided {
        choice: String,
        side: Side,
        worth: Worth,
        shown: Shown,
    },
    /// What the person says they did in the service itself, at some other time.
    ToldAfterwards {
        choice: String,
        side: Side,
        when: PartialDate,
        backed_by: String,
    },
    /// A step of carrying out ticked, or the tick taken back.
    StepDone { step: String, done: bool },
    /// A letter or e-mail was written for this choice. Its text and whoever it names are not kept.
    LetterPrepared {
        reference: String,
        choice: String,
        channel: Channel,
    },
    /// The person says that they sent the letter of this reference on this day.
    LetterSent { reference: String, on: NaiveDate },
    /// A file that backs the choice. The file itself stays where it is.
    EvidenceAttached {
        name: String,
        /// In bytes.
        size: u64,
        /// Hex, of the whole file.
        sha256: String,
    },
    /// What the person found when they looked whether the service kept to their choice.
    OutcomeChecked {
        choice: String,
        /// The planned check it answers: so many days after the choice was carried out.
        after_days: u16,
        outcome: Outcome,
        note: String,
    },
    Exported {
        format: String,
        /// The record that was written; a calendar is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        record: Option<String>,
        sha256: String,
    },
    /// A record made elsewhere was taken over. What it tells was never decided here.
    Imported {
        record: String,
        signer: String,
        created: DateTime<Utc>,
        /// Hex, of the signed file.
        sha256: String,
        decisions: Vec<Taken>,
    },
    /// The person states that the clock was wrong when it said `was`.
    ClockCorrected { was: DateTime<Utc> },
    /// What was guessed before the answers were seen. In a workshop only: elsewhere no guess is kept.
    Guessed { guesses: Vec<GuessedRow> },
}

/// What was said of one row, before it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct GuessedRow {
    pub row: String,
    pub answer: Answer,
}

/// Which words were shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shown {
    pub revision: u32,
    /// Hex of the notice's fingerprint in this language.
    pub fingerprint: String,
    pub language: String,
}

/// How the service kept to a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Honoured,
    Refused,
    NoAnswer,
    /// It was honoured once and is undone now.
    CameBack,
}

impl Outcome {
    pub const ALL: [Self; 4] = [
        Self::Honoured,
        Self::Refused,
        Self::NoAnswer,
        Self::CameBack,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Honoured => "honoured",
            Self::Refused => "refused",
            Self::NoAnswer => "no-answer",
            Self::CameBack => "came-back",
        }
    }
}

/// A decision that a record from elsewhere tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Taken {
    pub choice: String,
    pub side: Side,
    pub at: DateTime<Utc>,
}

/// Something the person did in the service, told afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub choice: String,
    pub side: Side,
    pub when: PartialDate,
    pub backed_by: String,
    /// When it was told.
    pub at: DateTime<Utc>,
}

/// What holds now for each of a notice's choices. What was told afterwards is not a decision.
pub fn standing_from(entries: &[Entry], choices: &[Choice]) -> BTreeMap<String, Standing> {
    let mut standings: BTreeMap<String, Standing> = choices
        .iter()
        .map(|choice| (choice.id.clone(), Standing::Undecided))
        .collect();
    for entry in entries {
        if let Fact::Decided {
            choice,
            side,
            worth,
            shown,
        } = &entry.fact
        {
            let decision = Decision {
                choice: choice.clone(),
                side: *side,
                at: entry.at,
                worth: *worth,
                revision: shown.revision,
            };
            standings.insert(choice.clone(), Standing::Decided(decision));
        }
    }
    standings
}

/// The guesses by row. Whoever guesses again has seen the answers, so the first guess stays.
pub fn guesses_from(entries: &[Entry]) -> BTreeMap<&str, Answer> {
    let mut guesses = BTreeMap::new();
    for entry in entries {
        if let Fact::Guessed { guesses: made } = &entry.fact {
            for guess in made {
                guesses.entry(guess.row.as_str()).or_insert(guess.answer);
            }
        }
    }
    guesses
}

/// What windows are computed from: the anchors last entered, the zone of the newest of them or else
/// of the first opening, and the shift of a replay.
pub fn facts_from(entries: &[Entry], announced: NaiveDate, zone_now: Tz) -> Facts {
    let mut facts = Facts {
        announced,
        anchors: BTreeMap::new(),
        zone: zone_now,
        shift_days: 0,
    };
    let mut zone = None;
    for entry in entries {
        match &entry.fact {
            Fact::NoticeOpened {
                zone: at_opening, ..
            } => {
                zone.get_or_insert(*at_opening);
            }
            Fact::ReplayStarted {
                day,
                zone: at_start,
            } => {
                zone = Some(*at_start);
                facts.shift_days = (*day - announced).num_days();
            }
            Fact::AnchorEntered {
                anchor,
                time,
                zone: at_entry,
            } => {
                zone = Some(*at_entry);
                match time {
                    Some(time) => facts.anchors.insert(*anchor, (*time, *at_entry)),
                    None => facts.anchors.remove(anchor),
                };
            }
            _ => {}
        }
    }
    facts.zone = zone.unwrap_or(zone_now);
    facts
}

/// The steps ticked, with the time of the last tick.
pub fn steps_done(entries: &[Entry]) -> BTreeMap<String, DateTime<Utc>> {
    let mut done = BTreeMap::new();
    for entry in entries {
        match &entry.fact {
            Fact::StepDone { step, done: true } => {
                done.insert(step.clone(), entry.at);
            }
            Fact::StepDone { step, done: false } => {
                done.remove(step);
            }
            _ => {}
        }
    }
    done
}

/// What was told afterwards, oldest first.
pub fn told_from(entries: &[Entry]) -> Vec<Told> {
    entries
        .iter()
        .filter_map(|entry| match &entry.fact {
            Fact::ToldAfterwards {
                choice,
                side,
                when,
                backed_by,
            } => Some(Told {
                choice: choice.clone(),
                side: *side,
                when: *when,
                backed_by: backed_by.clone(),
                at: entry.at,
            }),
            _ => None,
        })
        .collect()
}

/// The latest time in the ledger, entry by entry in the order in which they were written, whatever
/// their chain. A correction of the clock starts it anew: the time before it was wrong.
pub fn mark_after(mark: Option<DateTime<Utc>>, entry: &Entry) -> Option<DateTime<Utc>> {
    match entry.fact {
        Fact::ClockCorrected { .. } => Some(entry.at),
        _ => mark.max(Some(entry.at)),
    }
}

#[cfg(test)]
mod tests;
