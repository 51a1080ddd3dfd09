//! Guessing a notice before reading it: which rows are asked about, what is true, what held.
//! Pure, and never kept: a guess is no statement about the person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CanLimit, Limits, Notice, Right, Row, Shared};

/// So many rows are asked about at most: what fits one view and takes about a minute.
const MOST: usize = 8;

/// What a row is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Guessable<'a> {
    /// Data that is shared, may be, or is said not to be.
    Data(Row<'a>),
    /// A right that the notice takes.
    Right(&'a Right),
}

/// What a person says to a question. No answer at all is no guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No,
    CantTell,
}

impl Answer {
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::CantTell];

    /// As records name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::CantTell => "cant-tell",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == name)
    }
}

/// What a person guessed of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Whether it is shared; of a right, whether it is taken.
    pub shared: Answer,
    /// Whether that can be limited; of a right, whether it can be kept. Only asked after a yes.
    pub limit: Option<Answer>,
}

/// How many guesses held, of those that were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    pub guessed: usize,
    pub held: usize,
}

/// The guesses, by the row's id.
pub type Guesses = BTreeMap<String, Guess>;

impl Guessable<'_> {
    pub fn id(&self) -> &str {
        match self {
            Self::Data(row) => row.id,
            Self::Right(right) => &right.id,
        }
    }

    /// What the notice says of it.
    pub fn fact(&self) -> Shared {
        match self {
            Self::Data(row) => row.shared,
            Self::Right(right) => right.fact(),
        }
    }
}

impl Right {
    /// A right stands in a notice because it is taken.
    pub fn fact(&self) -> Shared {
        Shared::Yes(Limits {
            can_limit: self.can_keep,
            after_opt_out: self.after_opt_out,
        })
    }
}

impl Guess {
    /// Whether it fits the fact. Where the notice doesn't tell, *can't tell* fits and nothing else does;
    /// what can be limited in part can be limited. A question left out isn't held against the guess.
    pub fn holds(self, fact: Shared) -> bool {
        let limits = match (self.shared, fact) {
            (Answer::No, Shared::No) | (Answer::CantTell, Shared::Unclear(_)) => return true,
            (Answer::Yes, Shared::Yes(limits)) => limits,
            _ => return false,
        };
        match (self.limit, limits.can_limit) {
            (None, _)
            | (Some(Answer::Yes), CanLimit::Yes | CanLimit::Partly)
            | (Some(Answer::No), CanLimit::No)
            | (Some(Answer::CantTell), CanLimit::Unclear) => true,
            (Some(_), _) => false,
        }
    }
}

impl Score {
    /// Of all rows that may have been guessed, each with what is true.
    pub fn of<'a>(guesses: &Guesses, facts: impl IntoIterator<Item = (&'a str, Shared)>) -> Self {
        let mut score = Self::default();
        for (id, fact) in facts {
            if let Some(guess) = guesses.get(id) {
                score.guessed += 1;
                score.held += usize::from(guess.holds(fact));
            }
        }
        score
    }

    pub fn missed(self) -> usize {
        self.guessed - self.held
    }
}

impl Notice {
    /// The rows that a person is asked about, grouped as the table groups them.
    ///
    /// At most eight: a sample spread evenly over rights, what is shared, and what is said not to be,
    /// in the notice's own proportions, with one of each at least. Their order is fixed by their ids,
    /// so it is the same every time and gives no answer away.
    pub fn rows_to_guess(&self) -> Vec<Guessable<'_>> {
        let kinds: [Vec<Guessable<'_>>; 3] = [
            self.rights.iter().map(Guessable::Right).collect(),
            self.shared_rows()
                .into_iter()
                .map(Guessable::Data)
                .collect(),
            self.unshared_rows()
                .into_iter()
                .map(Guessable::Data)
                .collect(),
        ];
        let places = places(kinds.each_ref().map(Vec::len));
        let mut asked: Vec<Guessable<'_>> = Vec::new();
        for (kind, places) in kinds.into_iter().zip(places) {
            asked.extend(spread(kind, places));
        }
        asked.sort_by_key(|row| shuffled(row.id()));
        asked
    }
}

/// How many rows of each kind are asked about.
fn places(counts: [usize; 3]) -> [usize; 3] {
    let all: usize = counts.iter().sum();
    if all <= MOST {
        return counts;
    }
    let mut places = counts.map(|count| (count * MOST / all).max(usize::from(count > 0)));
    // Rounding down leaves some over, and one of each at least may be too many.
    while places.iter().sum::<usize>() < MOST {
        let short = |&kind: &usize| (counts[kind] * MOST).saturating_sub(places[kind] * all);
        let Some(kind) = (0..3).max_by_key(short) else {
            break;
        };
        places[kind] += 1;
    }
    while places.iter().sum::<usize>() > MOST {
        let Some(kind) = (0..3).max_by_key(|&kind| places[kind]) else {
            break;
        };
        places[kind] -= 1;
    }
    places
}

/// So many of them, evenly spread.
fn spread(rows: Vec<Guessable<'_>>, wanted: usize) -> impl Iterator<Item = Guessable<'_>> {
    let count = rows.len();
    let taken =
        move |index: usize| (index + 1) * wanted / count.max(1) > index * wanted / count.max(1);
    rows.into_iter()
        .enumerate()
        .filter(move |(index, _)| taken(*index))
        .map(|(_, row)| row)
}

/// A place in an order that has nothing to do with meaning: the FNV-1a hash of the id.
fn shuffled(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::{AfterOptOut, Sharing};

    fn shared(can_limit: CanLimit) -> Limits {
        Limits {
            can_limit,
            after_opt_out: AfterOptOut::Stops,
        }
    }

    fn guess(shared: Answer, limit: Option<Answer>) -> Guess {
        Guess { shared, limit }
    }

    #[test]
    fn a_guess_holds_where_it_says_what_the_notice_says() {
        let yes = Shared::Yes(shared(CanLimit::Yes));
        let unclear = Shared::Unclear(shared(CanLimit::Unclear));
        let facts = [yes, Shared::No, unclear];
        for (index, answer) in [Answer::Yes, Answer::No, Answer::CantTell]
            .into_iter()
            .enumerate()
        {
            for (other, fact) in facts.into_iter().enumerate() {
                let holds = guess(answer, None).holds(fact);
                assert_eq!(holds, index == other, "{answer:?} of {fact:?}");
            }
        }
    }

    #[test]
    fn whether_it_can_be_limited_counts_where_it_was_guessed() {
        let check = |limit: Option<Answer>, can_limit: CanLimit, holds: bool| {
            let guess = guess(Answer::Yes, limit);
            let fact = Shared::Yes(shared(can_limit));
            assert_eq!(guess.holds(fact), holds, "{limit:?} of {can_limit:?}");
        };
        check(None, CanLimit::No, true);
        check(Some(Answer::Yes), CanLimit::Yes, true);
        check(Some(Answer::Yes), CanLimit::Partly, true);
        check(Some(Answer::Yes), CanLimit::No, false);
        check(Some(Answer::Yes), CanLimit::Unclear, false);
        check(Some(Answer::No), CanLimit::No, true);
        check(Some(Answer::No), CanLimit::Partly, false);
        check(Some(Answer::CantTell), CanLimit::Unclear, true);
        check(Some(Answer::CantTell), CanLimit::Yes, false);
    }

    #[test]
    fn only_what_was_guessed_is_counted() {
        let yes = Shared::Yes(shared(CanLimit::Yes));
        let facts = [("one", yes), ("two", Shared::No), ("three", yes)];
        assert_eq!(Score::of(&Guesses::new(), facts), Score::default());
        let guesses = Guesses::from([
            ("one".to_owned(), guess(Answer::Yes, None)),
            ("two".to_owned(), guess(Answer::Yes, None)),
            ("gone".to_owned(), guess(Answer::Yes, None)),
        ]);
        let score = Score::of(&guesses, facts);
        assert_eq!((score.guessed, score.held, score.missed()), (2, 1, 1));
    }

    #[test]
    fn places_keep_the_proportions_and_leave_no_kind_out() {
        assert_eq!(places([0, 0, 0]), [0, 0, 0]);
        assert_eq!(places([1, 4, 3]), [1, 4, 3]);
        assert_eq!(places([0, 11, 5]), [0, 5, 3]);
        assert_eq!(places([0, 16, 0]), [0, 8, 0]);
        assert_eq!(places([1, 200, 1]), [1, 6, 1]);
        assert_eq!(places([3, 3, 3]).iter().sum::<usize>(), 8);
    }

    /// A notice with so many rows that are shared, and so many that aren't.
    fn notice(shared_rows: usize, unshared_rows: usize) -> Notice {
        let source = include_str!("../../tests/notices/right-expires.toml");
        let mut notice = crate::notice::parse::parse(source).unwrap();
        let like = notice.sharings[0].clone();
        let purpose = notice.purposes[0].clone();
        notice.sharings.clear();
        for index in 0..shared_rows + unshared_rows {
            let id = format!("row-{index}");
            let mut purpose = purpose.clone();
            purpose.id.clone_from(&id);
            notice.purposes.push(purpose);
            let fact = if index < shared_rows {
                Shared::Yes(shared(CanLimit::Yes))
            } else {
                Shared::No
            };
            notice.sharings.push(Sharing {
                id: id.clone(),
                purpose: id,
                shared: fact,
                ..like.clone()
            });
        }
        notice
    }

    #[test]
    fn at_most_eight_rows_are_asked_about_each_of_them_once() {
        for (shared_rows, unshared_rows) in [(0, 0), (1, 1), (8, 0), (5, 4), (11, 5), (90, 2)] {
            let notice = notice(shared_rows, unshared_rows);
            let asked = notice.rows_to_guess();
            assert_eq!(asked.len(), (shared_rows + unshared_rows).min(MOST));
            let mut ids: Vec<&str> = asked.iter().map(Guessable::id).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), asked.len());
        }
    }

    #[test]
    fn the_order_is_the_same_every_time_and_mixes_what_is_shared_with_what_is_not() {
        let notice = notice(12, 12);
        let answers: Vec<bool> = notice
            .rows_to_guess()
            .iter()
            .map(|row| row.fact() == Shared::No)
            .collect();
        assert_eq!(answers.iter().filter(|&&unshared| unshared).count(), 4);
        let turns = answers.windows(2).filter(|two| two[0] != two[1]).count();
        assert!(turns > 1, "neither kind stands together: {answers:?}");
        assert_eq!(notice.rows_to_guess(), notice.rows_to_guess());
    }
}
