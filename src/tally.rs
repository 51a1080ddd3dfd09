//! A room's records, counted: one vote for each signing key and notice, and never a number so small
//! that it points at somebody.
//!
//! A count from 1 to 4 is not told: it is merged with the next one until none is left, or only the
//! total stays. With whom it is merged follows from the order of the answers alone, never from the
//! numbers, so that the merged ones can't be told apart again.

mod ballot;
mod sparing;
mod written;

use std::collections::{BTreeMap, btree_map::Entry};

pub use ballot::{Ballot, NoBallot, Says, Voter, ballot};
pub use sparing::{Cell, MANY, merged};
pub use written::{to_csv, to_json};

use crate::{
    ledger::Mode,
    notice::{Side, Slug, guess::Answer},
};

/// What was chosen: a side, or nothing yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vote {
    OptOut,
    Allow,
    Undecided,
}

impl Vote {
    pub const ALL: [Self; 3] = [Self::OptOut, Self::Allow, Self::Undecided];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::OptOut => "opt-out",
            Self::Allow => "allow",
            Self::Undecided => "undecided",
        }
    }
}

impl From<Side> for Vote {
    fn from(side: Side) -> Self {
        match side {
            Side::OptOut => Self::OptOut,
            Side::Allow => Self::Allow,
        }
    }
}

/// A row's guesses: what was answered, or that nothing was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guessed {
    Answer(Answer),
    Nothing,
}

impl Guessed {
    pub const ALL: [Self; 4] = [
        Self::Answer(Answer::Yes),
        Self::Answer(Answer::No),
        Self::Answer(Answer::CantTell),
        Self::Nothing,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answer(answer) => answer.as_str(),
            Self::Nothing => "none",
        }
    }
}

/// The ballots that came in, in whatever order.
#[derive(Debug, Default)]
pub struct Urn {
    ballots: BTreeMap<Voter, Says>,
    duplicates: u64,
}

/// All that may be told of a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub real: Counts,
    pub replay: Counts,
    pub workshop: Counts,
    /// Records that gave way to another one of the same key and notice.
    pub duplicates: u64,
}

/// The votes of one mode.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many votes: one for each key and notice.
    pub records: u64,
    /// What was chosen last. Of a notice with several choices its first one counts.
    pub by_choice: Vec<Cell<Vote>>,
    /// From the first choice to the last. `None` where a number would be too small to be told, for
    /// beside the other counts a merged one could be undone.
    pub changes: Option<Vec<((Vote, Vote), u64)>>,
    /// By notice and row; nothing at all where a notice has too few votes, for beside the other
    /// notices' and the total they would be known.
    pub by_guess: BTreeMap<(Slug, String), Vec<Cell<Guessed>>>,
}

impl Urn {
    /// Takes a ballot in. Of two with the same key, notice and mode the one with the longer history
    /// stays, then the one made later, then the one whose id comes last: the order in which they come
    /// doesn't matter.
    pub fn take(&mut self, ballot: Ballot) {
        let Ballot { voter, says } = ballot;
        match self.ballots.entry(voter) {
            Entry::Occupied(mut known) => {
                self.duplicates += 1;
                if known.get().weight() < says.weight() {
                    known.insert(says);
                }
            }
            Entry::Vacant(none) => {
                none.insert(says);
            }
        }
    }

    /// Everything that another urn holds.
    pub fn pour(&mut self, other: Self) {
        self.duplicates += other.duplicates;
        for (voter, says) in other.ballots {
            self.take(Ballot { voter, says });
        }
    }

    pub fn count(&self) -> Tally {
        Tally {
            real: self.counts(Mode::Real),
            replay: self.counts(Mode::Replay),
            workshop: self.counts(Mode::Workshop),
            duplicates: self.duplicates,
        }
    }

    fn counts(&self, mode: Mode) -> Counts {
        let ballots = self.ballots.iter();
        let ballots: Vec<Cast<'_>> = ballots.filter(|(voter, _)| voter.mode == mode).collect();
        let votes = |vote: Vote| ballots.iter().filter(|(_, says)| says.last == vote).count();
        Counts {
            records: ballots.len() as u64,
            by_choice: merged(&Vote::ALL.map(|vote| (vote, votes(vote) as u64))),
            changes: changes(&ballots),
            by_guess: by_guess(&ballots),
        }
    }
}

impl Tally {
    /// The modes that have votes.
    pub fn modes(&self) -> impl Iterator<Item = (Mode, &Counts)> {
        self.all().into_iter().filter(|(_, it)| it.records > 0)
    }

    pub fn all(&self) -> [(Mode, &Counts); 3] {
        [
            (Mode::Real, &self.real),
            (Mode::Replay, &self.replay),
            (Mode::Workshop, &self.workshop),
        ]
    }
}

/// A ballot in the urn.
type Cast<'u> = (&'u Voter, &'u Says);

fn changes(ballots: &[Cast<'_>]) -> Option<Vec<((Vote, Vote), u64)>> {
    let mut counts = BTreeMap::new();
    for (_, says) in ballots {
        *counts.entry((says.first, says.last)).or_insert(0) += 1;
    }
    let is_told = counts.values().all(|count| *count >= MANY);
    is_told.then(|| counts.into_iter().collect())
}

fn by_guess(ballots: &[Cast<'_>]) -> BTreeMap<(Slug, String), Vec<Cell<Guessed>>> {
    let mut of_notice: BTreeMap<&Slug, Vec<&Says>> = BTreeMap::new();
    for (voter, says) in ballots {
        of_notice.entry(&voter.notice).or_default().push(says);
    }
    let is_too_few = |ballots: &Vec<&Says>| (ballots.len() as u64) < MANY;
    if of_notice.len() > 1 && of_notice.values().any(is_too_few) {
        return BTreeMap::new();
    }
    let mut tables = BTreeMap::new();
    for (notice, ballots) in of_notice {
        let mut rows: BTreeMap<&str, BTreeMap<Guessed, u64>> = BTreeMap::new();
        for (row, answer) in ballots.iter().flat_map(|says| &says.guesses) {
            let answers = rows.entry(row).or_default();
            *answers.entry(Guessed::Answer(*answer)).or_default() += 1;
        }
        for (row, mut answers) in rows {
            let answered: u64 = answers.values().sum();
            answers.insert(Guessed::Nothing, ballots.len() as u64 - answered);
            let cells = Guessed::ALL.map(|it| (it, answers.get(&it).copied().unwrap_or(0)));
            tables.insert((notice.clone(), row.to_owned()), merged(&cells));
        }
    }
    tables
}

#[cfg(test)]
mod tests;
