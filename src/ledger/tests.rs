use chrono::NaiveDateTime;
use chrono_tz::{Asia, Europe};

use super::*;
use crate::notice::{ChoiceSide, Reversible};

fn minute(minute: u32) -> DateTime<Utc> {
    format!("2026-11-23T10:{minute:02}:00Z").parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// One entry a minute.
fn entries(facts: impl IntoIterator<Item = Fact>) -> Vec<Entry> {
    (0..)
        .zip(facts)
        .map(|(number, fact)| Entry {
            at: minute(number),
            fact,
        })
        .collect()
}

fn shown() -> Shown {
    Shown {
        revision: 1,
        fingerprint: "aa".to_owned(),
        language: "en".to_owned(),
    }
}

fn opened(zone: Tz) -> Fact {
    Fact::NoticeOpened {
        shown: shown(),
        zone,
    }
}

fn decided(choice: &str, side: Side) -> Fact {
    Fact::Decided {
        choice: choice.to_owned(),
        side,
        worth: Worth::InTime,
        shown: Shown {
            fingerprint: "bb".to_owned(),
            ..shown()
        },
    }
}

fn told(choice: &str) -> Fact {
    Fact::ToldAfterwards {
        choice: choice.to_owned(),
        side: Side::OptOut,
        when: PartialDate::Year(2016),
        backed_by: "a screenshot".to_owned(),
    }
}

fn ticked(step: &str, done: bool) -> Fact {
    Fact::StepDone {
        step: step.to_owned(),
        done,
    }
}

fn accepted(time: Option<&str>, zone: Tz) -> Fact {
    Fact::AnchorEntered {
        anchor: Anchor::Accepted,
        time: time.map(|text| AnchorTime::Day(day(text))),
        zone,
    }
}

fn choice(id: &str) -> Choice {
    let side = || ChoiceSide {
        words: String::new(),
        means: String::new(),
    };
    Choice {
        id: id.to_owned(),
        window: "window".to_owned(),
        question: String::new(),
        covers: Vec::new(),
        first: Side::Allow,
        opt_out: side(),
        allow: side(),
        unchanged: String::new(),
        if_nothing: String::new(),
        reversible: Reversible::Yes,
    }
}

/// What holds for the choices `ads` and `history`.
fn sides(facts: impl IntoIterator<Item = Fact>) -> [Option<Side>; 2] {
    let standings = standing_from(&entries(facts), &[choice("ads"), choice("history")]);
    ["ads", "history"].map(|id| standings[id].side())
}

#[test]
fn a_choice_is_undecided_until_its_own_is_taken() {
    assert_eq!(sides([]), [None, None]);
    assert_eq!(sides([opened(Tz::UTC), told("ads")]), [None, None]);
    assert_eq!(
        sides([decided("history", Side::Allow)]),
        [None, Some(Side::Allow)]
    );
}

#[test]
fn the_last_decision_holds_by_its_place_not_by_its_time() {
    let mut back_and_forth = entries([
        decided("ads", Side::OptOut),
        decided("ads", Side::Allow),
        told("ads"),
    ]);
    back_and_forth[1].at = minute(0) - chrono::TimeDelta::days(1);
    let standings = standing_from(&back_and_forth, &[choice("ads")]);
    let Standing::Decided(decision) = &standings["ads"] else {
        panic!("decided");
    };
    assert_eq!(decision.side, Side::Allow);
    assert_eq!(decision.at, back_and_forth[1].at);
}

#[test]
fn a_decision_on_a_choice_that_a_revision_took_away_is_still_told() {
    let standings = standing_from(&entries([decided("gone", Side::OptOut)]), &[choice("ads")]);
    assert_eq!(standings["ads"], Standing::Undecided);
    assert_eq!(standings["gone"].side(), Some(Side::OptOut));
}

fn facts(facts: impl IntoIterator<Item = Fact>) -> Facts {
    facts_from(&entries(facts), day("2016-08-25"), Asia::Tokyo)
}

#[test]
fn without_entries_the_zone_is_the_computers_and_nothing_is_moved() {
    let facts = facts([]);
    assert_eq!((facts.zone, facts.shift_days), (Asia::Tokyo, 0));
    assert!(facts.anchors.is_empty());
    assert_eq!(facts.announced, day("2016-08-25"));
}

#[test]
fn the_zone_is_that_of_the_first_opening_until_an_anchor_names_another() {
    let berlin = opened(Europe::Berlin);
    assert_eq!(
        facts([berlin.clone(), opened(Asia::Tokyo)]).zone,
        Europe::Berlin
    );
    let paris = accepted(Some("2016-09-20"), Europe::Paris);
    let both = facts([berlin, paris, opened(Asia::Tokyo)]);
    assert_eq!(both.zone, Europe::Paris);
}

#[test]
fn the_anchor_last_entered_holds_and_can_be_taken_back() {
    let first = accepted(Some("2016-09-20"), Europe::Berlin);
    let second = accepted(Some("2016-09-21"), Europe::Berlin);
    let back = accepted(None, Europe::Berlin);
    let known = facts([first.clone(), second.clone()]);
    assert_eq!(
        known.anchors[&Anchor::Accepted],
        (AnchorTime::Day(day("2016-09-21")), Europe::Berlin)
    );
    assert!(facts([first, second, back]).anchors.is_empty());
}

#[test]
fn a_replay_moves_by_whole_days_from_the_announcement_to_its_start() {
    let started = |text| Fact::ReplayStarted {
        day: day(text),
        zone: Europe::Berlin,
    };
    let shifted = |text| facts([opened(Asia::Tokyo), started(text)]);
    assert_eq!(shifted("2016-08-25").shift_days, 0);
    assert_eq!(shifted("2016-08-26").shift_days, 1);
    assert_eq!(shifted("2026-08-25").shift_days, 3652);
    assert_eq!(shifted("2026-08-25").zone, Europe::Berlin);
}

#[test]
fn a_tick_taken_back_is_not_done_and_a_second_one_counts_from_then() {
    let done = steps_done(&entries([
        ticked("a", true),
        ticked("b", true),
        ticked("a", false),
        ticked("c", true),
        ticked("c", true),
    ]));
    let expected = [("b".to_owned(), minute(1)), ("c".to_owned(), minute(4))];
    assert_eq!(done, BTreeMap::from(expected));
}

#[test]
fn what_was_told_is_kept_apart_from_decisions() {
    let told = told_from(&entries([decided("ads", Side::Allow), told("ads")]));
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].side, told[0].at), (Side::OptOut, minute(1)));
}

#[test]
fn the_mark_is_the_latest_time_since_the_last_correction() {
    let mark = |minutes: &[(u32, bool)]| {
        minutes.iter().fold(None, |mark, (number, correction)| {
            let fact = if *correction {
                Fact::ClockCorrected { was: minute(59) }
            } else {
                ticked("a", true)
            };
            let at = minute(*number);
            mark_after(mark, &Entry { at, fact })
        })
    };
    assert_eq!(mark(&[]), None);
    assert_eq!(mark(&[(5, false), (3, false)]), Some(minute(5)));
    assert_eq!(mark(&[(59, false), (3, true)]), Some(minute(3)));
    assert_eq!(mark(&[(59, false), (3, true), (2, false)]), Some(minute(3)));
    assert_eq!(mark(&[(59, false), (3, true), (4, false)]), Some(minute(4)));
    assert_eq!(mark(&[(59, true), (3, true)]), Some(minute(3)));
}

#[test]
fn every_fact_reads_back_from_its_line() {
    let moment: NaiveDateTime = "2016-09-20T14:05:00".parse().unwrap();
    let all = [
        opened(Europe::Berlin),
        Fact::ReplayStarted {
            day: day("2026-11-23"),
            zone: Asia::Kolkata,
        },
        accepted(Some("2016-09-20"), Europe::Berlin),
        accepted(None, Europe::Berlin),
        Fact::AnchorEntered {
            anchor: Anchor::Received,
            time: Some(AnchorTime::Moment(moment)),
            zone: Tz::UTC,
        },
        decided("ads", Side::OptOut),
        told("ads"),
        ticked("a", false),
        Fact::Exported {
            format: "jsonld".to_owned(),
            record: Some("urn:uuid:x".to_owned()),
            sha256: "00".to_owned(),
        },
        Fact::Exported {
            format: "ics".to_owned(),
            record: None,
            sha256: "00".to_owned(),
        },
        Fact::LetterPrepared {
            reference: "2026-ABCDEFG".to_owned(),
            choice: "ads".to_owned(),
            channel: Channel::EMail,
        },
        Fact::LetterSent {
            reference: "2026-ABCDEFG".to_owned(),
            on: day("2026-11-23"),
        },
        Fact::EvidenceAttached {
            name: "screen.png".to_owned(),
            size: u64::MAX,
            sha256: "00".to_owned(),
        },
        Fact::OutcomeChecked {
            choice: "ads".to_owned(),
            after_days: 30,
            outcome: Outcome::CameBack,
            note: "it was on again".to_owned(),
        },
        Fact::Imported {
            record: "urn:uuid:x".to_owned(),
            signer: "did:key:z".to_owned(),
            created: minute(2),
            sha256: "00".to_owned(),
            decisions: vec![Taken {
                choice: "ads".to_owned(),
                side: Side::OptOut,
                at: minute(1),
            }],
        },
        Fact::ClockCorrected { was: minute(1) },
    ];
    let id = ChainId {
        notice: "some-notice".to_owned(),
        mode: Mode::Workshop,
    };
    for entry in entries(all) {
        let line = chain::link(&id, None, entry.clone()).unwrap();
        assert_eq!(chain::entry_of(&line.bytes), Some(entry));
    }
}
