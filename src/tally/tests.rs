use chrono::DateTime;
use proptest::prelude::*;

use super::*;

fn cells(counts: &[u64]) -> Vec<Cell<usize>> {
    let counts: Vec<(usize, u64)> = counts.iter().copied().enumerate().collect();
    merged(&counts)
}

#[track_caller]
fn check(counts: &[u64], expected: &[(&[usize], u64)]) {
    let cells = cells(counts);
    let told: Vec<(&[usize], u64)> = cells
        .iter()
        .map(|cell| (cell.answers.as_slice(), cell.count))
        .collect();
    assert_eq!(told, expected, "{counts:?}");
}

#[test]
fn what_is_large_enough_or_nought_is_told_as_it_is() {
    check(&[], &[]);
    check(&[0, 0], &[(&[0], 0), (&[1], 0)]);
    check(&[5, 0, 9], &[(&[0], 5), (&[1], 0), (&[2], 9)]);
}

#[test]
fn a_small_count_goes_to_the_next_one_that_is_not_nought() {
    check(&[9, 3, 3], &[(&[0], 9), (&[1, 2], 6)]);
    check(&[3, 0, 9], &[(&[0, 2], 12), (&[1], 0)]);
    check(&[9, 9, 1], &[(&[0], 9), (&[1, 2], 10)]);
    check(&[1, 1, 1, 9], &[(&[0, 1, 2, 3], 12)]);
}

#[test]
fn of_a_small_total_nothing_else_is_told() {
    check(&[3, 0, 0], &[(&[0, 1, 2], 3)]);
    check(&[2, 1, 1], &[(&[0, 1, 2], 4)]);
}

/// All ways in which so many answers can share this total.
fn ways(total: u64, answers: usize) -> Vec<Vec<u64>> {
    if answers == 1 {
        return vec![vec![total]];
    }
    let mut all = Vec::new();
    for first in 0..=total {
        for mut rest in ways(total - first, answers - 1) {
            rest.insert(0, first);
            all.push(rest);
        }
    }
    all
}

/// Whoever knows how it is merged, and tries all that could have been, can't tell a small count.
#[test]
fn no_small_count_can_be_worked_out_again() {
    for answers in [3, 4] {
        for total in 0..=22 {
            let mut by_output: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
            for counts in ways(total, answers) {
                let told = format!("{:?}", cells(&counts));
                by_output.entry(told).or_default().push(counts);
            }
            for (told, could_be) in by_output {
                for answer in 0..answers {
                    let first = could_be[0][answer];
                    let is_certain = could_be.iter().all(|counts| counts[answer] == first);
                    assert!(
                        !(is_certain && (1..MANY).contains(&first)),
                        "{told} tells that the answer {answer} is {first}"
                    );
                }
            }
        }
    }
}

fn vote() -> impl Strategy<Value = Vote> {
    prop::sample::select(Vote::ALL.to_vec())
}

fn a_ballot() -> impl Strategy<Value = Ballot> {
    let mode = prop::sample::select(vec![Mode::Real, Mode::Replay, Mode::Workshop]);
    let answer = prop::sample::select(Answer::ALL.to_vec());
    let guesses = prop::collection::btree_map("[ab]", answer, 0..3);
    (
        (mode, "[xy]", 0..40_u8, 0..4_usize),
        (0..4_i64, vote(), vote(), guesses),
    )
        .prop_map(
            |((mode, notice, key, history), (at, first, last, guesses))| Ballot {
                voter: Voter {
                    mode,
                    notice,
                    signer: format!("did:key:{key}").into(),
                },
                says: Says {
                    history,
                    created: DateTime::from_timestamp(at, 0).unwrap(),
                    record: format!("{key}-{history}-{at}").into(),
                    first,
                    last,
                    guesses: guesses
                        .into_iter()
                        .map(|(row, it)| (row.into(), it))
                        .collect(),
                },
            },
        )
}

fn count_of(ballots: Vec<Ballot>) -> Tally {
    let mut urn = Urn::default();
    for ballot in ballots {
        urn.take(ballot);
    }
    urn.count()
}

proptest! {
    #[test]
    fn every_table_adds_up_and_holds_no_small_count(ballots in prop::collection::vec(a_ballot(), 0..150)) {
        let handed_in = ballots.len() as u64;
        let tally = count_of(ballots);
        let voted: u64 = tally.all().iter().map(|(_, counts)| counts.records).sum();
        prop_assert_eq!(voted + tally.duplicates, handed_in);
        for (_, counts) in tally.modes() {
            let is_told = |count: u64| count == counts.records || count == 0 || count >= MANY;
            let sum = |it: u64, cell: u64| it + cell;
            let by_choice = counts.by_choice.iter().map(|cell| cell.count);
            prop_assert_eq!(by_choice.clone().fold(0, sum), counts.records);
            prop_assert!(by_choice.into_iter().all(is_told));
            for (_, count) in counts.changes.iter().flatten() {
                prop_assert!(*count >= MANY);
            }
            for cell in counts.by_guess.values().flatten() {
                prop_assert!(is_told(cell.count));
            }
        }
    }

    #[test]
    fn the_order_in_which_ballots_come_does_not_matter(ballots in prop::collection::vec(a_ballot(), 0..60), cut in 0..60_usize) {
        // Two that differ and weigh the same would be one record with two contents.
        let mut seen = std::collections::BTreeSet::new();
        let mut ballots = ballots;
        ballots.retain(|it| seen.insert((it.voter.clone(), it.says.record.clone())));
        let forth = count_of(ballots.clone());
        let mut back = ballots;
        back.reverse();
        let rest = back.split_off(cut.min(back.len()));
        let (mut one, mut other) = (Urn::default(), Urn::default());
        for it in back {
            one.take(it);
        }
        for it in rest {
            other.take(it);
        }
        other.pour(one);
        prop_assert_eq!(other.count(), forth);
    }
}
