use chrono_tz::{Europe, Pacific};

use super::*;
use crate::{
    decision::Worth,
    ledger::{Shown, standing_from},
    notice::parse,
};

/// The choices `maps` (a step `empty`) and `sales` (a step `empty-basket`).
const CARRIER: &str = include_str!("../../../tests/notices/two-choices.toml");

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-{text}:00Z").parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

/// Entries at these times of 2026, in this order: `("11-23T10:00", fact)`.
fn entries(facts: impl IntoIterator<Item = (&'static str, Fact)>) -> Vec<Entry> {
    let entries = facts
        .into_iter()
        .map(|(time, fact)| Entry { at: at(time), fact });
    entries.collect()
}

fn prepared(reference: &str, choice: &str) -> Fact {
    Fact::LetterPrepared {
        reference: reference.to_owned(),
        choice: choice.to_owned(),
        channel: Channel::EMail,
    }
}

fn sent(reference: &str, on: &str) -> Fact {
    Fact::LetterSent {
        reference: reference.to_owned(),
        on: day(on),
    }
}

fn attached(name: &str, sha256: &str) -> Fact {
    Fact::EvidenceAttached {
        name: name.to_owned(),
        size: 7,
        sha256: sha256.to_owned(),
    }
}

fn decided(choice: &str, side: Side) -> Fact {
    Fact::Decided {
        choice: choice.to_owned(),
        side,
        worth: Worth::InTime,
        shown: Shown {
            revision: 1,
            fingerprint: "aa".to_owned(),
            language: "en".to_owned(),
        },
    }
}

fn opted_out() -> Fact {
    decided("maps", Side::OptOut)
}

fn ticked(step: &str, done: bool) -> Fact {
    Fact::StepDone {
        step: step.to_owned(),
        done,
    }
}

fn looked(choice: &str, after_days: u16, outcome: Outcome) -> Fact {
    Fact::OutcomeChecked {
        choice: choice.to_owned(),
        after_days,
        outcome,
        note: String::new(),
    }
}

fn checks_in(zone: Tz, facts: impl IntoIterator<Item = (&'static str, Fact)>) -> Vec<PlannedCheck> {
    let notice = parse::parse(CARRIER).unwrap();
    let entries = entries(facts);
    let standings = standing_from(&entries, &notice.choices);
    checks_from(&entries, &notice, &standings, zone)
}

/// Which choice is looked at after how many days, on which day.
fn due(facts: impl IntoIterator<Item = (&'static str, Fact)>) -> Vec<(String, u16, String)> {
    let checks = checks_in(Europe::Berlin, facts);
    let due = checks
        .into_iter()
        .map(|it| (it.choice, it.after_days, it.due.to_string()));
    due.collect()
}

/// The checks of `maps` counted from this day.
fn from(days: [&str; 3]) -> Vec<(String, u16, String)> {
    let days = CHECK_DAYS.into_iter().zip(days);
    let checks = days.map(|(after, day)| ("maps".to_owned(), after, day.to_owned()));
    checks.collect()
}

/// What was found after 3, 30 and 90 days.
fn outcomes(facts: impl IntoIterator<Item = (&'static str, Fact)>) -> Vec<Option<Outcome>> {
    let checks = checks_in(Europe::Berlin, facts);
    let found = checks
        .into_iter()
        .map(|it| it.found.map(|found| found.outcome));
    found.collect()
}

#[test]
fn a_letter_prepared_again_stands_once_from_its_first_day() {
    let letters = letters_from(&entries([
        ("11-23T10:00", prepared("A", "maps")),
        ("11-24T10:00", prepared("B", "sales")),
        ("11-25T10:00", prepared("A", "maps")),
    ]));
    let known: Vec<_> = letters
        .iter()
        .map(|it| (it.reference.as_str(), it.prepared))
        .collect();
    assert_eq!(known, [("A", at("11-23T10:00")), ("B", at("11-24T10:00"))]);
    assert!(letters.iter().all(|letter| letter.sent.is_none()));
}

#[test]
fn a_letter_is_sent_on_the_day_last_told() {
    let letters = letters_from(&entries([
        ("11-23T10:00", prepared("A", "maps")),
        ("11-23T11:00", prepared("B", "maps")),
        ("11-25T10:00", sent("A", "11-24")),
        ("11-26T10:00", sent("A", "11-23")),
        ("11-27T10:00", prepared("A", "maps")),
    ]));
    assert_eq!(letters[0].sent, Some((day("11-23"), at("11-26T10:00"))));
    assert_eq!(letters[1].sent, None);
}

#[test]
fn a_letter_that_was_never_prepared_cannot_be_sent() {
    let letters = letters_from(&entries([
        ("11-23T10:00", sent("A", "11-23")),
        ("11-23T11:00", prepared("B", "maps")),
        ("11-23T12:00", sent("b", "11-23")),
    ]));
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].sent, None);
}

#[test]
fn the_same_file_stands_once_whatever_its_name() {
    let evidence = evidence_from(&entries([
        ("11-23T10:00", attached("screen.png", "aa")),
        ("11-23T11:00", attached("copy.png", "aa")),
        ("11-23T12:00", attached("screen.png", "bb")),
    ]));
    let known: Vec<_> = evidence
        .iter()
        .map(|it| (it.name.as_str(), it.attached))
        .collect();
    let expected = [
        ("screen.png", at("11-23T10:00")),
        ("screen.png", at("11-23T12:00")),
    ];
    assert_eq!(known, expected);
    assert_eq!(evidence[0].size, 7);
}

#[test]
fn records_taken_over_are_told_in_the_chains_order() {
    let taken = |record: &str| Fact::Imported {
        record: record.to_owned(),
        signer: "did:key:z".to_owned(),
        created: at("01-01T00:00"),
        sha256: "00".to_owned(),
        decisions: vec![Taken {
            choice: "maps".to_owned(),
            side: Side::OptOut,
            at: at("01-01T00:00"),
        }],
    };
    let imported = imported_from(&entries([
        ("11-23T11:00", taken("b")),
        ("11-23T12:00", opted_out()),
        ("11-23T10:00", taken("a")),
    ]));
    let known: Vec<_> = imported
        .iter()
        .map(|it| (it.record.as_str(), it.at))
        .collect();
    assert_eq!(known, [("b", at("11-23T11:00")), ("a", at("11-23T10:00"))]);
    assert_eq!(imported[0].decisions.len(), 1);
    assert_eq!(imported[0].created, at("01-01T00:00"));
}

#[test]
fn only_what_was_opted_out_of_is_looked_at() {
    assert!(due([]).is_empty());
    assert!(due([("11-23T10:00", decided("maps", Side::Allow))]).is_empty());
    let both = due([
        ("11-22T10:00", opted_out()),
        ("11-23T10:00", decided("sales", Side::OptOut)),
        ("11-24T10:00", decided("maps", Side::Allow)),
    ]);
    assert!(both.iter().all(|(choice, ..)| choice == "sales"));
    assert_eq!(both.len(), CHECK_DAYS.len());
}

#[test]
fn a_choice_taken_over_or_told_afterwards_is_not_looked_at() {
    let told = Fact::ToldAfterwards {
        choice: "maps".to_owned(),
        side: Side::OptOut,
        when: crate::notice::PartialDate::Year(2016),
        backed_by: String::new(),
    };
    assert!(due([("11-23T10:00", told)]).is_empty());
}

#[test]
fn until_it_is_carried_out_it_is_counted_from_the_decision() {
    let expected = from(["2026-11-26", "2026-12-23", "2027-02-21"]);
    assert_eq!(due([("11-23T10:00", opted_out())]), expected);
    // Neither a tick for another choice nor a tick taken back carries it out.
    let elsewhere = due([
        ("11-23T10:00", opted_out()),
        ("11-24T10:00", ticked("empty-basket", true)),
        ("11-25T10:00", ticked("empty", false)),
        ("11-26T10:00", ticked("unknown", true)),
        ("11-26T11:00", prepared("A", "maps")),
        ("11-26T12:00", prepared("B", "sales")),
        ("11-27T10:00", sent("B", "11-27")),
    ]);
    assert_eq!(elsewhere, expected);
}

#[test]
fn it_is_counted_from_the_first_day_it_was_carried_out() {
    let expected = from(["2026-11-28", "2026-12-25", "2027-02-23"]);
    let by_step = due([
        ("11-23T10:00", opted_out()),
        ("11-25T10:00", ticked("empty", true)),
        ("11-27T10:00", ticked("empty", true)),
    ]);
    assert_eq!(by_step, expected);
    // The day told holds, not the day on which it was told.
    let by_letter = due([
        ("11-23T10:00", opted_out()),
        ("11-23T11:00", prepared("A", "maps")),
        ("11-26T10:00", ticked("empty", true)),
        ("11-29T10:00", sent("A", "11-25")),
    ]);
    assert_eq!(by_letter, expected);
}

#[test]
fn a_letter_prepared_before_the_decision_carries_it_out_once_sent() {
    let checks = due([
        ("11-20T10:00", prepared("A", "maps")),
        ("11-23T10:00", opted_out()),
        ("11-25T10:00", sent("A", "11-25")),
    ]);
    assert_eq!(checks, from(["2026-11-28", "2026-12-25", "2027-02-23"]));
}

#[test]
fn what_was_carried_out_before_the_last_decision_does_not_count() {
    let again = due([
        ("11-01T10:00", opted_out()),
        ("11-02T10:00", ticked("empty", true)),
        ("11-20T10:00", decided("maps", Side::Allow)),
        ("11-23T10:00", opted_out()),
    ]);
    assert_eq!(again, from(["2026-11-26", "2026-12-23", "2027-02-21"]));
}

#[test]
fn the_day_is_that_of_the_persons_zone() {
    let first = |zone, time| checks_in(zone, [(time, opted_out())])[0].due;
    // Midnight in Berlin is 23:00 UTC in winter.
    assert_eq!(first(Europe::Berlin, "11-23T22:59"), day("11-26"));
    assert_eq!(first(Europe::Berlin, "11-23T23:00"), day("11-27"));
    // Kiritimati is 14 hours ahead, Pago Pago 11 behind.
    assert_eq!(first(Pacific::Kiritimati, "11-23T10:00"), day("11-27"));
    assert_eq!(first(Pacific::Pago_Pago, "11-23T10:59"), day("11-25"));
}

#[test]
fn the_last_answer_to_a_check_holds() {
    let answers = outcomes([
        ("11-01T10:00", opted_out()),
        ("11-04T10:00", looked("maps", 3, Outcome::NoAnswer)),
        ("11-05T10:00", looked("maps", 3, Outcome::Honoured)),
        ("11-06T10:00", looked("sales", 30, Outcome::Refused)),
        ("11-07T10:00", looked("maps", 31, Outcome::Refused)),
        ("12-07T10:00", looked("maps", 90, Outcome::CameBack)),
    ]);
    let expected = [Some(Outcome::Honoured), None, Some(Outcome::CameBack)];
    assert_eq!(answers, expected);
}

#[test]
fn a_new_decision_leaves_earlier_answers_behind() {
    let answers = outcomes([
        ("11-01T10:00", opted_out()),
        ("11-04T10:00", looked("maps", 3, Outcome::Honoured)),
        ("11-05T10:00", decided("maps", Side::Allow)),
        ("11-06T10:00", opted_out()),
        ("12-06T10:00", looked("maps", 30, Outcome::Refused)),
    ]);
    assert_eq!(answers, [None, Some(Outcome::Refused), None]);
    // Another choice's decision leaves them.
    let answers = outcomes([
        ("11-01T10:00", opted_out()),
        ("11-04T10:00", looked("maps", 3, Outcome::Honoured)),
        ("11-05T10:00", decided("sales", Side::Allow)),
    ]);
    assert_eq!(answers, [Some(Outcome::Honoured), None, None]);
}

#[test]
fn a_day_beyond_the_calendar_is_not_planned() {
    let far = |days_before_the_end| {
        let on = NaiveDate::MAX - Days::new(days_before_the_end);
        let letter = Fact::LetterSent {
            reference: "A".to_owned(),
            on,
        };
        let checks = checks_in(
            Europe::Berlin,
            [
                ("11-23T10:00", prepared("A", "maps")),
                ("11-23T11:00", opted_out()),
                ("11-23T12:00", letter),
            ],
        );
        checks.iter().map(|it| it.after_days).collect::<Vec<_>>()
    };
    assert_eq!(far(90), [3, 30, 90]);
    assert_eq!(far(89), [3, 30]);
    assert!(far(0).is_empty());
}

/// Whether `maps` is carried out after these entries.
fn carried_out_after(facts: impl IntoIterator<Item = (&'static str, Fact)>) -> bool {
    let notice = parse::parse(CARRIER).unwrap();
    is_carried_out(&entries(facts), &notice, notice.choice("maps").unwrap())
}

#[test]
fn a_letter_sent_a_way_walked_or_what_is_told_carries_an_opt_out_out() {
    let check = |time: &'static str, then: Fact, expected: bool| {
        let begin = [
            ("11-23T10:00", opted_out()),
            ("11-23T11:00", prepared("A", "maps")),
            ("11-23T12:00", prepared("B", "sales")),
        ];
        let what = format!("{then:?}");
        let all = begin.into_iter().chain([(time, then)]);
        assert_eq!(carried_out_after(all), expected, "{what}");
    };
    let told = |choice: &str, side| Fact::ToldAfterwards {
        choice: choice.to_owned(),
        side,
        when: crate::notice::PartialDate::Unknown,
        backed_by: String::new(),
    };
    check("11-24T10:00", sent("A", "11-24"), true);
    check("11-24T10:00", sent("B", "11-24"), false);
    check("11-24T10:00", ticked("empty", true), true);
    check("11-24T10:00", ticked("empty", false), false);
    check("11-24T10:00", ticked("empty-basket", true), false);
    check("11-24T10:00", told("maps", Side::OptOut), true);
    check("11-24T10:00", told("maps", Side::Allow), false);
    check("11-24T10:00", told("sales", Side::OptOut), false);
    assert!(!carried_out_after([("11-23T10:00", opted_out())]));
}

#[test]
fn a_way_half_walked_or_walked_back_carries_nothing_out() {
    let mut notice = parse::parse(CARRIER).unwrap();
    let mut second = notice.ways[0].steps[0].clone();
    second.id = "confirm".to_owned();
    notice.ways[0].steps.push(second);
    let check = |steps: &[(&str, bool)], expected: bool| {
        let ticks = steps.iter().map(|(step, done)| ticked(step, *done));
        let facts = [opted_out()].into_iter().chain(ticks);
        let entries = entries(facts.map(|fact| ("11-23T10:00", fact)));
        let choice = notice.choice("maps").unwrap();
        let found = is_carried_out(&entries, &notice, choice);
        assert_eq!(found, expected, "{steps:?}");
    };
    check(&[("empty", true)], false);
    check(&[("empty", true), ("confirm", true)], true);
    let back = [("empty", true), ("confirm", true), ("empty", false)];
    check(&back, false);
}

#[test]
fn what_was_done_before_sharing_was_allowed_again_does_not_carry_it_out() {
    let allowed = decided("maps", Side::Allow);
    assert!(carried_out_after([
        ("11-22T10:00", ticked("empty", true)),
        ("11-23T10:00", opted_out()),
    ]));
    assert!(!carried_out_after([
        ("11-22T10:00", opted_out()),
        ("11-22T11:00", ticked("empty", true)),
        ("11-23T10:00", allowed),
        ("11-24T10:00", opted_out()),
    ]));
}

#[test]
fn where_no_way_is_known_there_is_nothing_to_do() {
    let mut notice = parse::parse(CARRIER).unwrap();
    notice.ways.clear();
    let entries = entries([("11-23T10:00", opted_out())]);
    assert!(is_carried_out(
        &entries,
        &notice,
        notice.choice("maps").unwrap()
    ));
}
