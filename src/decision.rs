//! Whether a decision may be made now, and what it is worth.
//! Pure: the rules can only refuse, never break; nothing is written here.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    notice::{Notice, Side},
    window::{ComputedWindow, Phase, WindowKind},
};

/// A dated act on one choice of one notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub choice: String,
    pub side: Side,
    pub at: DateTime<Utc>,
    pub worth: Worth,
    /// Of the notice that was shown.
    pub revision: u32,
}

/// What a decision counts for, by when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// Before every date.
    InTime,
    /// After the safe date, while some sources still count on.
    AfterSafeDate,
    /// After sharing may have begun: it counts from then on.
    FutureOnly,
}

/// What holds now for one choice, computed from the ledger. Undecided is a state of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Undecided,
    Decided(Decision),
}

impl Standing {
    pub fn side(&self) -> Option<Side> {
        match self {
            Self::Undecided => None,
            Self::Decided(decision) => Some(decision.side),
        }
    }

    /// The side taken, unless the notice has been revised since: then it is asked anew.
    pub fn side_in(&self, revision: u32) -> Option<Side> {
        self.side()
            .filter(|_| !self.is_of_an_earlier_revision(revision))
    }

    /// Whether the notice has been revised since the decision was made, so that it is asked again.
    pub fn is_of_an_earlier_revision(&self, revision: u32) -> bool {
        matches!(self, Self::Decided(decision) if decision.revision < revision)
    }
}

/// All that the rules look at.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    pub notice: &'a Notice,
    /// The windows as computed for this person, by id.
    pub windows: &'a BTreeMap<String, ComputedWindow>,
    /// By the choice's id; a missing one is undecided.
    pub standings: &'a BTreeMap<String, Standing>,
    /// The latest time in the ledger: a clock behind it doesn't reopen a window.
    pub mark: Option<DateTime<Utc>>,
}

/// A "no" from the rules: expected, and explained calmly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotYetOpen { opens: DateTime<Utc> },
    Closed { since: DateTime<Utc> },
    NotOffered,
    SameAsBefore,
}

/// Whether the person may take this side of this choice at `now`. The same side again is refused,
/// unless the notice was revised since: then it was asked anew.
pub fn decide(
    case: &Case<'_>,
    choice_id: &str,
    side: Side,
    now: DateTime<Utc>,
) -> Result<Decision, Refusal> {
    let worth = worth_of_deciding(case, choice_id, now)?;
    let revision = case.notice.revision;
    let standing = case.standings.get(choice_id);
    if standing.and_then(|standing| standing.side_in(revision)) == Some(side) {
        return Err(Refusal::SameAsBefore);
    }
    Ok(Decision {
        choice: choice_id.to_owned(),
        side,
        at: now,
        worth,
        revision,
    })
}

/// What a decision made at `now` would count for, or why none can be made.
pub fn worth_of_deciding(
    case: &Case<'_>,
    choice_id: &str,
    now: DateTime<Utc>,
) -> Result<Worth, Refusal> {
    let choice = case.notice.choice(choice_id).ok_or(Refusal::NotOffered)?;
    let window = case
        .windows
        .get(&choice.window)
        .ok_or(Refusal::NotOffered)?;
    let now = effective_now(case.mark, now);
    let phase = window.phase(now);
    match (phase, window.kind) {
        (Phase::NotYetOpen, _) => Err(Refusal::NotYetOpen {
            opens: window.opens,
        }),
        (_, WindowKind::NoChoice) => Err(Refusal::NotOffered),
        (Phase::Closed, WindowKind::RightExpires) => Err(Refusal::Closed {
            since: window.closes.map_or(now, |closes| closes.at),
        }),
        (Phase::Open, _) => Ok(Worth::InTime),
        (Phase::PastSafeDate, WindowKind::RightExpires | WindowKind::OpenEnded) => {
            Ok(Worth::AfterSafeDate)
        }
        (Phase::PastSafeDate | Phase::Closed, _) => Ok(Worth::FutureOnly),
    }
}

/// The clock, unless the ledger has already seen a later time.
pub fn effective_now(mark: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    mark.map_or(now, |mark| mark.max(now))
}
