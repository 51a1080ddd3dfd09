//! The time machine: thirty days in 1 to 30 minutes, with pauses, single steps and jumps.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::window::{AnchorTime, ComputedWindow};

/// Days that go by in a pace's minutes.
const DAYS_A_PACE: i64 = 30;
/// So long after the end the machine stands still.
const AFTER: TimeDelta = TimeDelta::days(2);

/// In how many minutes thirty days go by: 1 to 30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pace(u8);

impl Pace {
    pub const FASTEST: Self = Self(1);
    pub const SLOWEST: Self = Self(30);

    /// What lies outside becomes the nearest.
    pub fn of_minutes(minutes: i64) -> Self {
        let minutes = minutes.clamp(Self::FASTEST.0.into(), Self::SLOWEST.0.into());
        Self(u8::try_from(minutes).unwrap_or(Self::SLOWEST.0))
    }

    pub fn minutes(self) -> u8 {
        self.0
    }

    /// How many seconds of the machine go by in a real one.
    fn factor(self) -> i64 {
        DAYS_A_PACE * 24 * 60 / i64::from(self.0)
    }
}

/// From the announcement to the end of what is counted down: the machine's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Day 0: the announcement's, as the workshop has moved it.
    pub first: NaiveDate,
    /// Days from day 0 to the last day; at least 1.
    pub days: i64,
    /// The deadline that the countdown shows first.
    pub deadline: DateTime<Utc>,
    /// From here on it is over, by every count.
    pub end: DateTime<Utc>,
    pub zone: Tz,
}

/// A place in a span that one can go to at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Jump {
    Start,
    #[serde(rename = "day-1")]
    DayOne,
    Middle,
    /// The day before the last: day 29 of 30.
    LastDay,
    LastHour,
    LastMinute,
    After,
}

impl Jump {
    pub const ALL: [Self; 7] = [
        Self::Start,
        Self::DayOne,
        Self::Middle,
        Self::LastDay,
        Self::LastHour,
        Self::LastMinute,
        Self::After,
    ];
}

impl Span {
    /// Of a window whose day 0 is `first`; thirty days where it has no date.
    pub fn of(window: Option<&ComputedWindow>, first: NaiveDate, zone: Tz) -> Self {
        let noon_of = |day| noon(day, zone);
        let ends = window.and_then(|window| window.safe.zip(window.closes));
        let fallback = first + TimeDelta::days(DAYS_A_PACE);
        let (last, deadline, end) = ends.map_or_else(
            || (fallback, noon_of(fallback), noon_of(fallback)),
            |(safe, closes)| (safe.last_day, safe.at, closes.at),
        );
        Self {
            first,
            days: (last - first).num_days().max(1),
            deadline,
            end: end.max(noon_of(first)),
            zone,
        }
    }

    /// The instant of a jump. Days begin at noon: what is true of one is true then.
    pub fn instant(&self, jump: Jump) -> DateTime<Utc> {
        match jump {
            Jump::Start => self.noon(0),
            Jump::DayOne => self.noon(1),
            Jump::Middle => self.noon(self.days / 2),
            Jump::LastDay => self.noon(self.days - 1),
            Jump::LastHour => self.deadline - TimeDelta::hours(1),
            Jump::LastMinute => self.deadline - TimeDelta::minutes(1),
            Jump::After => self.end + TimeDelta::hours(12),
        }
    }

    /// Which day it is: 0 on the announcement's.
    pub fn day(&self, now: DateTime<Utc>) -> i64 {
        (now.with_timezone(&self.zone).date_naive() - self.first).num_days()
    }

    /// The day a jump leads to, where it is one of the whole days.
    pub fn day_of(&self, jump: Jump) -> Option<i64> {
        match jump {
            Jump::Start => Some(0),
            Jump::DayOne => Some(1),
            Jump::Middle => Some(self.days / 2),
            Jump::LastDay => Some(self.days - 1),
            Jump::LastHour | Jump::LastMinute | Jump::After => None,
        }
    }

    pub fn noon(&self, day: i64) -> DateTime<Utc> {
        noon(self.first + TimeDelta::days(day), self.zone)
    }

    /// The first and the last instant that the machine shows.
    pub fn bounds(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        (self.noon(0), self.end + AFTER)
    }
}

fn noon(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let start = AnchorTime::Day(day).earliest_instant(zone);
    start.map_or_else(
        |_out| day.and_time(chrono::NaiveTime::MIN).and_utc(),
        |start| start + TimeDelta::hours(12),
    )
}

/// A clock that can run fast, stand still and be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeMachine {
    /// What it showed when the real clock said `since`.
    shown: DateTime<Utc>,
    since: DateTime<Utc>,
    pace: Pace,
    runs: bool,
    span: Span,
}

impl TimeMachine {
    /// Stands still at the start of the span.
    pub fn new(span: Span, real: DateTime<Utc>) -> Self {
        Self {
            shown: span.instant(Jump::Start),
            since: real,
            pace: Pace::of_minutes(5),
            runs: false,
            span,
        }
    }

    /// What it shows when the real clock says `real`. It never runs past its end, nor backwards where
    /// the real clock does.
    pub fn now(&self, real: DateTime<Utc>) -> DateTime<Utc> {
        let gone = if self.runs {
            (real - self.since).max(TimeDelta::zero())
        } else {
            TimeDelta::zero()
        };
        let factor = i32::try_from(self.pace.factor()).unwrap_or(i32::MAX);
        let (_, last) = self.span.bounds();
        gone.checked_mul(factor)
            .and_then(|gone| self.shown.checked_add_signed(gone))
            .map_or(last, |now| now.min(last))
    }

    pub fn runs(&self, real: DateTime<Utc>) -> bool {
        self.runs && self.now(real) < self.span.bounds().1
    }

    pub fn pace(&self) -> Pace {
        self.pace
    }

    pub fn span(&self) -> &Span {
        &self.span
    }

    pub fn run(&mut self, real: DateTime<Utc>) {
        self.set(self.now(real), real);
        self.runs = true;
    }

    pub fn pause(&mut self, real: DateTime<Utc>) {
        self.set(self.now(real), real);
        self.runs = false;
    }

    /// Changes nothing of what it shows now, however near the end that is.
    pub fn set_pace(&mut self, pace: Pace, real: DateTime<Utc>) {
        self.set(self.now(real), real);
        self.pace = pace;
    }

    pub fn jump(&mut self, jump: Jump, real: DateTime<Utc>) {
        self.set(self.span.instant(jump), real);
    }

    /// To noon of another day, so many later or earlier.
    pub fn step(&mut self, days: i64, real: DateTime<Utc>) {
        let day = self.span.day(self.now(real)) + days;
        self.set(self.span.noon(day), real);
    }

    /// What lies outside its span becomes the nearest.
    pub fn set(&mut self, shown: DateTime<Utc>, real: DateTime<Utc>) {
        let (first, last) = self.span.bounds();
        // One that had come to its end goes on from nowhere by itself.
        self.runs = self.runs(real);
        self.shown = shown.clamp(first, last);
        self.since = real;
    }

    /// Another notice's scale; the day stays the same, if that scale has it.
    pub fn set_span(&mut self, span: Span, real: DateTime<Utc>) {
        let now = self.now(real);
        self.span = span;
        self.set(now, real);
    }

    /// How long so much of the machine's time takes; for ever while it stands still.
    pub fn real(&self, shown: Duration, real: DateTime<Utc>) -> Option<Duration> {
        let factor = u32::try_from(self.pace.factor()).unwrap_or(u32::MAX);
        self.runs(real).then(|| shown / factor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(instant: &str) -> DateTime<Utc> {
        instant.parse().unwrap()
    }

    fn machine() -> TimeMachine {
        let day: NaiveDate = "2026-11-24".parse().unwrap();
        TimeMachine::new(Span::of(None, day, Tz::Europe__Berlin), at(REAL))
    }

    const REAL: &str = "2026-11-24T09:00:00Z";

    fn later(seconds: i64) -> DateTime<Utc> {
        at(REAL) + TimeDelta::seconds(seconds)
    }

    #[test]
    fn thirty_days_take_as_many_minutes_as_its_pace_says() {
        for minutes in [1, 5, 7, 30] {
            let mut machine = machine();
            machine.set_pace(Pace::of_minutes(minutes), later(0));
            machine.run(later(0));
            let shown = machine.now(later(minutes * 60)) - machine.now(later(0));
            // Seven doesn't divide the days' minutes.
            let off = (shown - TimeDelta::days(30)).abs();
            assert!(off < TimeDelta::hours(1), "{minutes}: {shown}");
        }
        let clamped = [0, 31].map(|minutes| Pace::of_minutes(minutes).minutes());
        assert_eq!(clamped, [1, 30]);
    }

    #[test]
    fn paused_it_stands_still_and_goes_on_from_there() {
        let mut machine = machine();
        machine.run(later(0));
        machine.pause(later(60));
        let shown = machine.now(later(60));
        assert_eq!(machine.now(later(6000)), shown);
        machine.run(later(6000));
        assert_eq!(machine.now(later(6000)), shown);
        assert!(machine.now(later(6001)) > shown);
    }

    #[test]
    fn a_change_of_pace_moves_nothing_even_at_the_very_end() {
        let mut machine = machine();
        machine.run(later(0));
        let (_, last) = machine.span().bounds();
        machine.set(last - TimeDelta::milliseconds(1), later(1));
        machine.set_pace(Pace::FASTEST, later(1));
        assert_eq!(machine.now(later(1)), last - TimeDelta::milliseconds(1));
        assert_eq!(machine.now(later(2)), last);
        assert!(!machine.runs(later(2)), "it is at its end");
        machine.set_pace(Pace::SLOWEST, later(3));
        assert_eq!(machine.now(later(1_000_000_000)), last);
        machine.jump(Jump::Middle, later(4));
        assert!(!machine.runs(later(4)), "it waits to be let run again");
        machine.run(later(4));
        assert!(machine.runs(later(4)));
    }

    #[test]
    fn a_real_clock_that_goes_back_takes_nothing_back() {
        let mut machine = machine();
        machine.run(later(100));
        assert_eq!(machine.now(later(0)), machine.now(later(100)));
    }

    #[test]
    fn steps_and_jumps_stay_within_the_span() {
        let mut machine = machine();
        machine.step(-1, later(0));
        assert_eq!(machine.span().day(machine.now(later(0))), 0);
        for jump in Jump::ALL {
            machine.jump(jump, later(0));
            let day = machine.span().day(machine.now(later(0)));
            if let Some(expected) = machine.span().day_of(jump) {
                assert_eq!(day, expected, "{jump:?}");
            }
        }
        assert!(machine.now(later(0)) > machine.span().end);
        machine.step(1000, later(0));
        assert_eq!(machine.now(later(0)), machine.span().bounds().1);
    }

    #[test]
    fn a_day_is_noon_where_the_clocks_change_too() {
        let day: NaiveDate = "2026-10-20".parse().unwrap();
        let span = Span::of(None, day, Tz::Europe__Berlin);
        for number in 0..30 {
            assert_eq!(span.day(span.noon(number)), number);
        }
    }
}
