//! Both sides of every edge of a window.

use std::time::Duration;

use chrono::{NaiveTime, TimeDelta};
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn moment(text: &str) -> AnchorTime {
    AnchorTime::Moment(text.parse().unwrap())
}

fn facts(announced: &str, zone: Tz) -> Facts {
    Facts {
        announced: day(announced),
        anchors: BTreeMap::new(),
        zone,
        shift_days: 0,
    }
}

fn knowing(mut facts: Facts, anchor: Anchor, time: AnchorTime) -> Facts {
    facts.anchors.insert(anchor, (time, facts.zone));
    facts
}

fn reading(start: Start, days: u32) -> Reading {
    Reading {
        id: "reading".to_owned(),
        words: "the rule".to_owned(),
        start,
        days,
        end: End::Through,
        met_by: MetBy::Submitted,
        zone: None,
        applies: Applies::Always,
        claims: Vec::new(),
    }
}

fn window(kind: WindowKind, readings: Vec<Reading>) -> DecisionWindow {
    DecisionWindow {
        id: "window".to_owned(),
        kind,
        until_told: None,
        renews_every_months: None,
        readings,
    }
}

fn expiring(readings: Vec<Reading>, facts: &Facts) -> ComputedWindow {
    let window = window(WindowKind::RightExpires, readings);
    window.compute(facts).unwrap()
}

fn deadline_of(reading: Reading, facts: &Facts) -> Deadline {
    expiring(vec![reading], facts).closes.unwrap()
}

/// A window of `days` from `announced` is open until just before `closes`, and closed from it on.
fn check(announced: &str, days: u32, zone: Tz, closes: &str) {
    let facts = facts(announced, zone);
    let computed = expiring(vec![reading(Start::On(Anchor::Announced), days)], &facts);
    let closes = utc(closes);
    let nanosecond = TimeDelta::nanoseconds(1);
    assert_eq!(
        computed.closes.unwrap().at,
        closes,
        "{announced} + {days}, {zone}"
    );
    assert_eq!(computed.phase(closes - nanosecond), Phase::Open);
    assert_eq!(computed.phase(closes), Phase::Closed);
    assert_eq!(
        computed.phase(computed.opens - nanosecond),
        Phase::NotYetOpen
    );
    assert_eq!(computed.phase(computed.opens), Phase::Open);
}

/// An anchor of this moment plus `days` ends at this instant.
fn check_moment(start: &str, days: u32, zone: Tz, ends: &str) {
    let facts = knowing(facts("2000-01-01", zone), Anchor::Accepted, moment(start));
    let deadline = deadline_of(reading(Start::On(Anchor::Accepted), days), &facts);
    assert_eq!(deadline.at, utc(ends), "{start} + {days}, {zone}");
    assert!(!deadline.whole_day);
}

#[test]
fn a_window_ends_with_its_last_day() {
    check("2016-08-25", 30, Tz::UTC, "2016-09-25T00:00:00Z");
    check("2016-08-25", 30, Tz::Europe__Berlin, "2016-09-24T22:00:00Z");
    check(
        "2016-08-25",
        30,
        Tz::America__New_York,
        "2016-09-25T04:00:00Z",
    );
    check("2016-08-25", 0, Tz::UTC, "2016-08-26T00:00:00Z");
}

#[test]
fn a_leap_day_counts_as_a_day() {
    check("2024-01-30", 30, Tz::UTC, "2024-03-01T00:00:00Z");
    check("2023-01-30", 30, Tz::UTC, "2023-03-02T00:00:00Z");
    check("2024-02-28", 1, Tz::UTC, "2024-03-01T00:00:00Z");
    check("2024-02-29", 365, Tz::UTC, "2025-03-01T00:00:00Z");
    check("2100-02-28", 1, Tz::UTC, "2100-03-02T00:00:00Z");
}

#[test]
fn months_and_years_end_where_they_do() {
    check("2016-08-31", 30, Tz::UTC, "2016-10-01T00:00:00Z");
    check("2016-12-01", 30, Tz::UTC, "2017-01-01T00:00:00Z");
    check("2016-12-02", 30, Tz::UTC, "2017-01-02T00:00:00Z");
    check("2038-01-18", 1, Tz::UTC, "2038-01-20T00:00:00Z");
    check("9998-12-31", 364, Tz::UTC, "9999-12-31T00:00:00Z");
}

#[test]
fn days_are_civil_days_across_both_changes_of_the_clock() {
    check("2024-03-30", 0, Tz::Europe__Berlin, "2024-03-30T23:00:00Z");
    check("2024-03-30", 1, Tz::Europe__Berlin, "2024-03-31T22:00:00Z");
    check("2024-10-26", 0, Tz::Europe__Berlin, "2024-10-26T22:00:00Z");
    check("2024-10-26", 1, Tz::Europe__Berlin, "2024-10-27T23:00:00Z");
    check(
        "2024-03-09",
        0,
        Tz::America__New_York,
        "2024-03-10T05:00:00Z",
    );
    check(
        "2024-03-09",
        1,
        Tz::America__New_York,
        "2024-03-11T04:00:00Z",
    );
    check(
        "2024-11-02",
        0,
        Tz::America__New_York,
        "2024-11-03T04:00:00Z",
    );
    check(
        "2024-11-02",
        1,
        Tz::America__New_York,
        "2024-11-04T05:00:00Z",
    );
}

#[test]
fn a_day_without_midnight_begins_at_its_first_instant() {
    check(
        "2018-11-03",
        0,
        Tz::America__Sao_Paulo,
        "2018-11-04T03:00:00Z",
    );
    check(
        "2018-02-17",
        0,
        Tz::America__Sao_Paulo,
        "2018-02-18T03:00:00Z",
    );
    check("2022-03-26", 0, Tz::Asia__Beirut, "2022-03-26T22:00:00Z");
    // Where midnight comes twice, the earlier one ends the day.
    check("2024-11-02", 0, Tz::America__Havana, "2024-11-03T04:00:00Z");
}

#[test]
fn a_day_that_the_date_line_swallowed_ends_as_it_begins() {
    check("2011-12-28", 1, Tz::Pacific__Apia, "2011-12-30T10:00:00Z");
    check("2011-12-28", 2, Tz::Pacific__Apia, "2011-12-30T10:00:00Z");
    check("2011-12-28", 3, Tz::Pacific__Apia, "2011-12-31T10:00:00Z");
    check(
        "1993-08-19",
        1,
        Tz::Pacific__Kwajalein,
        "1993-08-21T12:00:00Z",
    );
    check(
        "1993-08-19",
        2,
        Tz::Pacific__Kwajalein,
        "1993-08-21T12:00:00Z",
    );
    check(
        "1993-08-19",
        3,
        Tz::Pacific__Kwajalein,
        "1993-08-22T12:00:00Z",
    );
}

#[test]
fn a_moment_ends_at_the_same_time_of_day() {
    check_moment(
        "2016-08-25T14:05:00",
        30,
        Tz::Europe__Berlin,
        "2016-09-24T12:05:00Z",
    );
    check_moment(
        "2024-03-01T14:05:00",
        30,
        Tz::Europe__Berlin,
        "2024-03-31T12:05:00Z",
    );
    check_moment(
        "2024-03-01T14:05:00",
        29,
        Tz::Europe__Berlin,
        "2024-03-30T13:05:00Z",
    );
    check_moment(
        "2024-10-01T14:05:00",
        30,
        Tz::Europe__Berlin,
        "2024-10-31T13:05:00Z",
    );
}

#[test]
fn a_time_that_does_not_exist_becomes_the_first_that_does() {
    check_moment(
        "2024-03-01T01:59:59",
        30,
        Tz::Europe__Berlin,
        "2024-03-31T00:59:59Z",
    );
    check_moment(
        "2024-03-01T02:00:00",
        30,
        Tz::Europe__Berlin,
        "2024-03-31T01:00:00Z",
    );
    check_moment(
        "2024-03-01T02:30:00",
        30,
        Tz::Europe__Berlin,
        "2024-03-31T01:00:00Z",
    );
    check_moment(
        "2024-03-01T03:00:00",
        30,
        Tz::Europe__Berlin,
        "2024-03-31T01:00:00Z",
    );
    check_moment(
        "2024-02-09T02:30:00",
        30,
        Tz::America__New_York,
        "2024-03-10T07:00:00Z",
    );
    check_moment(
        "2011-12-29T14:05:00",
        1,
        Tz::Pacific__Apia,
        "2011-12-30T10:00:00Z",
    );
}

#[test]
fn a_time_that_occurs_twice_is_the_earlier() {
    check_moment(
        "2024-09-27T02:30:00",
        30,
        Tz::Europe__Berlin,
        "2024-10-27T00:30:00Z",
    );
    check_moment(
        "2024-09-27T03:00:00",
        30,
        Tz::Europe__Berlin,
        "2024-10-27T02:00:00Z",
    );
    check_moment(
        "2024-10-04T01:30:00",
        30,
        Tz::America__New_York,
        "2024-11-03T05:30:00Z",
    );
}

#[test]
fn before_a_day_ends_as_it_begins() {
    let fixed = Start::Fixed(day("2025-11-03"));
    let facts = facts("2025-09-18", Tz::Europe__Dublin);
    let before = Reading {
        end: End::Before,
        ..reading(fixed, 0)
    };
    let deadline = deadline_of(before.clone(), &facts);
    assert_eq!(deadline.at, utc("2025-11-03T00:00:00Z"));
    assert_eq!(deadline.last_day, day("2025-11-02"));
    assert!(deadline.whole_day);
    let through = deadline_of(reading(fixed, 0), &facts);
    assert_eq!(through.at, utc("2025-11-04T00:00:00Z"));
    assert_eq!(through.last_day, day("2025-11-03"));
    // Before a day that a moment leads to: that day, not that time.
    let accepted = Reading {
        start: Start::On(Anchor::Accepted),
        days: 30,
        ..before
    };
    let facts = knowing(facts, Anchor::Accepted, moment("2025-10-04T14:05:00"));
    assert_eq!(
        deadline_of(accepted, &facts).at,
        utc("2025-11-03T00:00:00Z")
    );
}

#[test]
fn the_later_of_two_days_counts() {
    let later = || reading(Start::LaterOf(Anchor::Registered, day("2025-09-29")), 30);
    let at = |registered: Option<&str>| {
        let mut facts = facts("2025-08-29", Tz::UTC);
        if let Some(registered) = registered {
            let time = AnchorTime::Day(day(registered));
            facts = knowing(facts, Anchor::Registered, time);
        }
        let computed = expiring(vec![later()], &facts);
        (computed.closes.unwrap().last_day, computed.for_want_of())
    };
    assert_eq!(at(Some("2025-09-28")), (day("2025-10-29"), None));
    assert_eq!(at(Some("2025-09-29")), (day("2025-10-29"), None));
    assert_eq!(at(Some("2025-09-30")), (day("2025-10-30"), None));
    assert_eq!(at(None), (day("2025-10-29"), Some(Anchor::Registered)));
}

#[test]
fn an_unknown_anchor_counts_from_the_announcement_and_is_asked_for() {
    let window = window(
        WindowKind::SharingStarts,
        vec![
            reading(Start::On(Anchor::Received), 30),
            reading(Start::On(Anchor::Sent), 30),
            reading(Start::On(Anchor::Announced), 30),
            reading(Start::LaterOf(Anchor::Received, day("2025-01-01")), 30),
        ],
    );
    assert_eq!(window.anchors_to_ask(), [Anchor::Received, Anchor::Sent]);
    let unknown = window.compute(&facts("2025-03-03", Tz::UTC)).unwrap();
    assert_eq!(unknown.safe.unwrap().last_day, day("2025-04-02"));
    assert_eq!(unknown.readings[0].assumed, Some(Anchor::Received));
    assert_eq!(unknown.readings[2].assumed, None);
    assert_eq!(unknown.for_want_of(), Some(Anchor::Received));
}

fn accepting() -> Vec<Reading> {
    vec![
        Reading {
            applies: Applies::IfNotAcceptedYet,
            ..reading(Start::On(Anchor::Announced), 30)
        },
        Reading {
            applies: Applies::IfAccepted,
            ..reading(Start::On(Anchor::Accepted), 30)
        },
    ]
}

#[test]
fn who_agreed_on_20_september_may_choose_until_20_october() {
    let nobody = facts("2016-08-25", Tz::Europe__Berlin);
    let before = expiring(accepting(), &nobody);
    assert_eq!(before.closes.unwrap().last_day, day("2016-09-24"));
    assert_eq!(before.for_want_of(), Some(Anchor::Accepted));
    let time = AnchorTime::Day(day("2016-09-20"));
    let after = expiring(accepting(), &knowing(nobody, Anchor::Accepted, time));
    assert_eq!(after.safe.unwrap().last_day, day("2016-10-20"));
    assert_eq!(after.closes, after.safe);
    assert!(!after.readings[0].applies);
    assert_eq!(after.for_want_of(), None);
}

#[test]
fn between_the_safe_date_and_the_closing_sources_differ() {
    let fixed = |text| reading(Start::Fixed(day(text)), 0);
    let facts = facts("2016-08-25", Tz::UTC);
    let computed = expiring(vec![fixed("2016-09-25"), fixed("2016-09-24")], &facts);
    for (now, phase, last_day) in [
        ("2016-08-24T23:59:59Z", Phase::NotYetOpen, "2016-09-24"),
        ("2016-08-25T00:00:00Z", Phase::Open, "2016-09-24"),
        ("2016-09-24T23:59:59Z", Phase::Open, "2016-09-24"),
        ("2016-09-25T00:00:00Z", Phase::PastSafeDate, "2016-09-25"),
        ("2016-09-25T23:59:59Z", Phase::PastSafeDate, "2016-09-25"),
        ("2016-09-26T00:00:00Z", Phase::Closed, "2016-09-25"),
    ] {
        assert_eq!(computed.phase(utc(now)), phase, "{now}");
        assert_eq!(
            computed.counted_to(utc(now)).unwrap().last_day,
            day(last_day)
        );
    }
}

#[test]
fn every_kind_with_dates_has_all_four_phases() {
    let fixed = |text| reading(Start::Fixed(day(text)), 0);
    for kind in [
        WindowKind::RightExpires,
        WindowKind::SharingStarts,
        WindowKind::NotRetroactive,
        WindowKind::OpenEnded,
        WindowKind::NoChoice,
    ] {
        let window = window(kind, vec![fixed("2024-01-02"), fixed("2024-01-03")]);
        let computed = window.compute(&facts("2024-01-01", Tz::UTC)).unwrap();
        let phases = [31, 1, 3, 4].map(|d| {
            let month = if d == 31 { "2023-12" } else { "2024-01" };
            computed.phase(utc(&format!("{month}-{d:02}T12:00:00Z")))
        });
        assert_eq!(
            phases,
            [
                Phase::NotYetOpen,
                Phase::Open,
                Phase::PastSafeDate,
                Phase::Closed
            ]
        );
    }
}

#[test]
fn a_window_without_a_date_opens_and_never_closes() {
    let window = window(WindowKind::OpenEnded, Vec::new());
    let computed = window.compute(&facts("2023-01-15", Tz::UTC)).unwrap();
    assert_eq!(
        computed.phase(utc("2023-01-14T23:59:59Z")),
        Phase::NotYetOpen
    );
    assert_eq!(computed.phase(utc("2023-01-15T00:00:00Z")), Phase::Open);
    assert_eq!(computed.phase(utc("9999-12-31T00:00:00Z")), Phase::Open);
    assert_eq!(
        computed.remaining(utc("2023-01-16T00:00:00Z")),
        Remaining::Nothing
    );
    assert_eq!(computed.for_want_of(), None);
}

#[test]
fn the_notices_zone_goes_before_the_persons() {
    let facts = facts("2026-10-01", Tz::America__New_York);
    let named = Reading {
        zone: Some(Tz::Europe__Berlin),
        ..reading(Start::Fixed(day("2026-10-31")), 0)
    };
    let computed = expiring(vec![named.clone()], &facts);
    assert_eq!(computed.closes.unwrap().at, utc("2026-10-31T23:00:00Z"));
    assert_eq!(computed.opens, utc("2026-09-30T22:00:00Z"));
    // A time that the person told on their own clock stays the same instant.
    let accepted = Reading {
        start: Start::On(Anchor::Accepted),
        days: 1,
        ..named
    };
    let facts = knowing(facts, Anchor::Accepted, moment("2026-10-05T20:05:00"));
    let deadline = deadline_of(accepted, &facts);
    assert_eq!(deadline.at, utc("2026-10-07T00:05:00Z"));
    assert_eq!(deadline.last_day, day("2026-10-07"));
}

#[test]
fn the_zone_kept_with_an_anchor_does_not_travel() {
    let mut facts = facts("2026-10-01", Tz::Asia__Tokyo);
    let told = (AnchorTime::Day(day("2026-10-02")), Tz::Europe__Berlin);
    facts.anchors.insert(Anchor::Shown, told);
    let deadline = deadline_of(reading(Start::On(Anchor::Shown), 0), &facts);
    assert_eq!(deadline.at, utc("2026-10-02T22:00:00Z"));
    assert_eq!(deadline.zone, Tz::Europe__Berlin);
}

#[test]
fn a_replay_moves_every_date_by_the_same_days() {
    let mut readings = accepting();
    readings.push(reading(Start::Fixed(day("2016-09-25")), 0));
    let time = AnchorTime::Day(day("2016-09-20"));
    let real = knowing(facts("2016-08-25", Tz::UTC), Anchor::Accepted, time);
    let shift_days = (day("2026-11-23") - day("2016-08-25")).num_days();
    let replay = Facts {
        shift_days,
        ..real.clone()
    };
    let (real, replay) = (
        expiring(readings.clone(), &real),
        expiring(readings, &replay),
    );
    let by = TimeDelta::days(shift_days);
    assert_eq!(replay.opens, utc("2026-11-23T00:00:00Z"));
    assert_eq!(replay.opens, real.opens + by);
    for (real, replay) in real.readings.iter().zip(&replay.readings) {
        assert_eq!(replay.deadline.unwrap().at, real.deadline.unwrap().at + by);
    }
}

#[test]
fn days_are_told_then_hours_on_the_last_day_then_seconds() {
    let whole = facts("2016-08-25", Tz::Europe__Berlin);
    let whole = expiring(vec![reading(Start::On(Anchor::Announced), 30)], &whole);
    for (now, told) in [
        ("2016-08-25T00:00:00Z", Remaining::Days(30)),
        ("2016-08-25T21:59:59.999Z", Remaining::Days(30)),
        ("2016-08-25T22:00:00Z", Remaining::Days(29)),
        ("2016-09-23T21:59:59Z", Remaining::Days(1)),
        ("2016-09-23T22:00:00Z", Remaining::Hours(24)),
        ("2016-09-23T22:00:00.000000001Z", Remaining::Hours(23)),
        ("2016-09-24T19:59:59Z", Remaining::Hours(2)),
        ("2016-09-24T20:00:00Z", Remaining::Hours(2)),
        ("2016-09-24T20:00:00.000000001Z", Remaining::Hours(1)),
        ("2016-09-24T20:59:59.999999999Z", Remaining::Hours(1)),
        ("2016-09-24T21:00:00Z", Remaining::Seconds(3600)),
        ("2016-09-24T21:00:00.000000001Z", Remaining::Seconds(3600)),
        ("2016-09-24T21:00:01Z", Remaining::Seconds(3599)),
        ("2016-09-24T21:59:59Z", Remaining::Seconds(1)),
        ("2016-09-24T21:59:59.999999999Z", Remaining::Seconds(1)),
        ("2016-09-24T22:00:00Z", Remaining::Nothing),
    ] {
        assert_eq!(whole.remaining(utc(now)), told, "{now}");
    }
}

#[test]
fn a_day_of_25_hours_begins_with_25() {
    let facts = facts("2024-10-01", Tz::Europe__Berlin);
    let computed = expiring(vec![reading(Start::Fixed(day("2024-10-27")), 0)], &facts);
    assert_eq!(
        computed.remaining(utc("2024-10-26T21:59:59Z")),
        Remaining::Days(1)
    );
    assert_eq!(
        computed.remaining(utc("2024-10-26T22:00:00Z")),
        Remaining::Hours(25)
    );
}

#[test]
fn the_words_change_exactly_then() {
    let facts = facts("2016-08-25", Tz::Europe__Berlin);
    let computed = expiring(vec![reading(Start::On(Anchor::Announced), 30)], &facts);
    for (now, next) in [
        ("2016-08-24T20:00:00Z", "2016-08-24T22:00:00Z"),
        ("2016-08-25T12:00:00Z", "2016-08-25T22:00:00Z"),
        ("2016-08-25T22:00:00Z", "2016-08-26T22:00:00Z"),
        ("2016-09-23T22:00:00Z", "2016-09-23T22:00:00.000000001Z"),
        ("2016-09-24T19:30:00Z", "2016-09-24T20:00:00.000000001Z"),
        ("2016-09-24T20:30:00Z", "2016-09-24T21:00:00Z"),
        ("2016-09-24T21:00:00Z", "2016-09-24T21:00:01Z"),
        ("2016-09-24T21:59:59.999Z", "2016-09-24T22:00:00Z"),
        ("2016-09-24T22:00:00Z", "2016-09-25T22:00:00Z"),
    ] {
        let until = computed.until_words_change(utc(now));
        assert_eq!(utc(now) + until, utc(next), "{now}");
    }
}

#[test]
fn the_part_left_goes_from_one_to_nothing() {
    let facts = facts("2016-08-25", Tz::UTC);
    let computed = expiring(vec![reading(Start::On(Anchor::Announced), 1)], &facts);
    for (now, left) in [
        ("2016-08-24T00:00:00Z", 1.0),
        ("2016-08-25T00:00:00Z", 1.0),
        ("2016-08-26T00:00:00Z", 0.5),
        ("2016-08-27T00:00:00Z", 0.0),
        ("2017-01-01T00:00:00Z", 0.0),
    ] {
        assert!((computed.part_left(utc(now)) - left).abs() < 1e-6, "{now}");
    }
}

#[test]
fn a_window_that_renews_asks_again() {
    let renewing = DecisionWindow {
        until_told: None,
        renews_every_months: Some(24),
        ..window(
            WindowKind::SharingStarts,
            vec![reading(Start::On(Anchor::Announced), 30)],
        )
    };
    let computed = renewing.compute(&facts("2024-01-30", Tz::UTC)).unwrap();
    let asked = |now: &str| computed.asked_again(utc(now)).unwrap();
    assert_eq!(asked("2024-02-01T00:00:00Z"), day("2026-02-28"));
    assert_eq!(asked("2026-02-27T23:59:59Z"), day("2026-02-28"));
    assert_eq!(asked("2026-02-28T00:00:00Z"), day("2028-02-29"));
    let never = expiring(Vec::new(), &facts("2024-01-30", Tz::UTC));
    assert_eq!(never.asked_again(utc("2024-02-01T00:00:00Z")), None);
}

#[test]
fn what_falls_outside_the_calendar_is_refused() {
    let computes = |start: Start, days: u32, zone: Tz, shift_days: i64| {
        let facts = Facts {
            shift_days,
            ..facts("2016-08-25", zone)
        };
        window(WindowKind::RightExpires, vec![reading(start, days)])
            .compute(&facts)
            .is_ok()
    };
    let fixed = |text| Start::Fixed(day(text));
    assert!(computes(fixed("9999-12-30"), 0, Tz::UTC, 0));
    assert!(!computes(fixed("9999-12-31"), 0, Tz::UTC, 0));
    assert!(!computes(fixed("9999-12-30"), 1, Tz::UTC, 0));
    assert!(computes(fixed("9999-12-30"), 0, Tz::America__New_York, 0));
    assert!(computes(fixed("0001-01-01"), 0, Tz::UTC, 0));
    let announced = Start::On(Anchor::Announced);
    let to_last = (day("9999-12-30") - day("2016-08-25")).num_days();
    assert!(computes(announced, 0, Tz::UTC, to_last));
    assert!(!computes(announced, 0, Tz::UTC, to_last + 1));
    let to_first = (day("0001-01-01") - day("2016-08-25")).num_days();
    assert!(computes(announced, 0, Tz::UTC, to_first));
    assert!(!computes(announced, 0, Tz::UTC, to_first - 1));
    for shift in [i64::MAX, i64::MIN] {
        assert!(!computes(announced, u32::MAX, Tz::UTC, shift));
    }
}

fn any_zone() -> impl Strategy<Value = Tz> {
    proptest::sample::select(vec![
        Tz::UTC,
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::America__Sao_Paulo,
        Tz::America__Havana,
        Tz::Asia__Beirut,
        Tz::Asia__Kathmandu,
        Tz::Australia__Lord_Howe,
        Tz::Pacific__Apia,
        Tz::Pacific__Kiritimati,
    ])
}

prop_compose! {
    /// Near the year 2012, when Samoa had just skipped a day.
    fn any_moment()(minutes in 0..1_000_000_i64) -> NaiveDateTime {
        day("2011-12-01").and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes)
    }
}

prop_compose! {
    fn any_reading()(
        start in 0..4_u8,
        at in any_moment(),
        days in 0..60_u32,
        before in any::<bool>(),
        zone in proptest::option::of(any_zone()),
    ) -> Reading {
        let start = match start {
            0 => Start::On(Anchor::Announced),
            1 => Start::On(Anchor::Accepted),
            2 => Start::Fixed(at.date()),
            _ => Start::LaterOf(Anchor::Accepted, at.date()),
        };
        let end = if before { End::Before } else { End::Through };
        Reading { end, zone, ..reading(start, days) }
    }
}

prop_compose! {
    fn any_window()(
        readings in proptest::collection::vec(any_reading(), 0..4),
        announced in any_moment(),
        accepted in proptest::option::of(any_moment()),
        zone in any_zone(),
        shift_days in -400..400_i64,
        renews in proptest::option::of(1..30_u32),
    ) -> ComputedWindow {
        let mut facts = Facts {
            announced: announced.date(),
            anchors: BTreeMap::new(),
            zone,
            shift_days,
        };
        if let Some(accepted) = accepted {
            facts = knowing(facts, Anchor::Accepted, AnchorTime::Moment(accepted));
        }
        let window = DecisionWindow {
            until_told: None,
            renews_every_months: renews,
            ..window(WindowKind::RightExpires, readings)
        };
        window.compute(&facts).unwrap()
    }
}

proptest! {
    #[test]
    fn phases_follow_one_another(window in any_window(), mut times in proptest::collection::vec(any_moment(), 2..8)) {
        times.sort();
        let rank = |phase| match phase {
            Phase::NotYetOpen => 0,
            Phase::Open => 1,
            Phase::PastSafeDate => 2,
            Phase::Closed => 3,
        };
        let ranks: Vec<u8> = times.iter().map(|t| rank(window.phase(t.and_utc()))).collect();
        prop_assert!(ranks.is_sorted(), "{ranks:?}");
    }

    #[test]
    fn no_change_of_words_is_slept_through(
        window in any_window(),
        time in any_moment(),
        near in 0..4_u8,
        nanoseconds in 0..90_000_000_000_000_i64,
        part in 0.0..1.0_f64,
    ) {
        // Often near an edge, where words change often.
        let before = TimeDelta::nanoseconds(nanoseconds);
        let now = match (near, window.safe, window.closes) {
            (0, Some(safe), _) => safe.at - before,
            (1, _, Some(closes)) => closes.at - before,
            (2, ..) => window.opens - before,
            _ => time.and_utc() + before,
        };
        let words = |now| (window.phase(now), window.remaining(now), window.asked_again(now));
        let until = window.until_words_change(now);
        prop_assert!(until > Duration::ZERO && until <= Duration::from_hours(24));
        let told = words(now);
        prop_assert_eq!(words(now + until - TimeDelta::nanoseconds(1)), told);
        prop_assert_eq!(words(now + until.mul_f64(part * 0.999)), told);
    }

    #[test]
    fn remaining_time_never_grows(window in any_window(), time in any_moment(), seconds in 1..200_000_i64) {
        let rank = |remaining| match remaining {
            Remaining::Days(days) => days * 1_000_000,
            Remaining::Hours(hours) => hours * 10_000,
            Remaining::Seconds(seconds) => seconds,
            Remaining::Nothing => 0,
        };
        if let Some(deadline) = window.closes {
            let (now, then) = (time.and_utc(), time.and_utc() + TimeDelta::seconds(seconds));
            prop_assert!(rank(deadline.remaining(now)) >= rank(deadline.remaining(then)));
        }
    }
}
