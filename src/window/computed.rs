//! A window's dates for one person: where an instant falls, and how much time is left.

use std::time::Duration;

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{Anchor, WindowKind, civil::first_instant};

/// A window's dates for one person.
#[derive(Clone, Debug, PartialEq)]
pub struct ComputedWindow {
    pub id: String,
    pub kind: WindowKind,
    /// The first instant of the day of the announcement.
    pub opens: DateTime<Utc>,
    /// Every reading of the notice, in its order.
    pub readings: Vec<ComputedReading>,
    /// The earliest deadline among the readings that apply; `None` where there is no date.
    pub safe: Option<Deadline>,
    /// The latest deadline among the readings that apply.
    pub closes: Option<Deadline>,
    pub(super) renewal: Option<(NaiveDate, u32, Tz)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ComputedReading {
    pub id: String,
    pub deadline: Option<Deadline>,
    /// Whether it holds for this person.
    pub applies: bool,
    /// The anchor that isn't known, so that the earliest possible day stands in for it, or no day does.
    pub assumed: Option<Anchor>,
}

/// When a reading ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Late from this instant on: a decision at exactly this instant is late.
    pub at: DateTime<Utc>,
    /// The last civil day on which something may still be done.
    pub last_day: NaiveDate,
    /// The end of `last_day`, rather than an instant within it.
    pub whole_day: bool,
    pub zone: Tz,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    NotYetOpen,
    Open,
    /// Sources differ: some say it is over, others count on.
    PastSafeDate,
    Closed,
}

/// How much time is left, in the unit in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    /// Whole civil days until the last day; at least 1.
    Days(i64),
    /// Whole hours, on the last day; at least 1.
    Hours(i64),
    /// Seconds, in the last hour; at least 1.
    Seconds(i64),
    Nothing,
}

impl ComputedWindow {
    /// Where `now` falls. Windows without a date never close; nor does one without a choice.
    pub fn phase(&self, now: DateTime<Utc>) -> Phase {
        if now < self.opens {
            return Phase::NotYetOpen;
        }
        match (self.safe, self.closes) {
            (Some(safe), _) if now < safe.at => Phase::Open,
            (_, Some(closes)) if now < closes.at => Phase::PastSafeDate,
            (Some(_), Some(_)) => Phase::Closed,
            _ => Phase::Open,
        }
    }

    /// The day is counted from one that the person hasn't told, so there is none yet.
    pub fn is_day_untold(&self) -> bool {
        self.kind != WindowKind::OpenEnded
            && self.closes.is_none()
            && self
                .readings
                .iter()
                .any(|reading| reading.assumed.is_some())
    }

    /// The deadline that the countdown shows: the safe date, after it the closing.
    pub fn counted_to(&self, now: DateTime<Utc>) -> Option<Deadline> {
        match self.phase(now) {
            Phase::NotYetOpen | Phase::Open => self.safe,
            Phase::PastSafeDate | Phase::Closed => self.closes,
        }
    }

    pub fn remaining(&self, now: DateTime<Utc>) -> Remaining {
        self.counted_to(now)
            .map_or(Remaining::Nothing, |deadline| deadline.remaining(now))
    }

    /// The part of the time from opening to deadline that is left, from 1 down to 0.
    pub fn part_left(&self, now: DateTime<Utc>) -> f32 {
        let Some(deadline) = self.counted_to(now) else {
            return 1.0;
        };
        let whole = (deadline.at - self.opens).as_seconds_f32();
        let left = (deadline.at - now).as_seconds_f32();
        if whole <= 0.0 {
            0.0
        } else {
            (left / whole).clamp(0.0, 1.0)
        }
    }

    /// Whether a closed or passed window might still be open if an unknown anchor were entered.
    pub fn for_want_of(&self) -> Option<Anchor> {
        let assumed = self
            .readings
            .iter()
            .filter(|reading| reading.applies)
            .find_map(|r| r.assumed);
        assumed.or_else(|| {
            let mut waiting = self.readings.iter().filter(|reading| !reading.applies);
            waiting.find_map(|reading| reading.assumed)
        })
    }

    /// The day on which the person is asked again, where the window renews.
    pub fn asked_again(&self, now: DateTime<Utc>) -> Option<NaiveDate> {
        let (first, months, zone) = self.renewal?;
        let today = now.with_timezone(&zone).date_naive();
        let mut periods = 1;
        loop {
            let next = first.checked_add_months(Months::new(months.checked_mul(periods)?))?;
            if next > today {
                return Some(next);
            }
            periods += 1;
        }
    }

    /// How long until some word about this window changes; never zero, at most a day.
    ///
    /// Days change at midnight in the deadline's zone, hours on the last day at the hour,
    /// seconds in the last hour, and the phase at its edges.
    pub fn until_words_change(&self, now: DateTime<Utc>) -> Duration {
        const NANOSECOND: TimeDelta = TimeDelta::nanoseconds(1);
        let day = TimeDelta::days(1);
        let mut next = now.checked_add_signed(day).unwrap_or(now);
        let mut consider = |instant: DateTime<Utc>| {
            if instant > now && instant < next {
                next = instant;
            }
        };
        consider(self.opens);
        for deadline in [self.safe, self.closes].into_iter().flatten() {
            consider(deadline.at);
        }
        let counted_to = self.counted_to(now);
        let zones = [
            counted_to.map(|deadline| deadline.zone),
            self.renewal.map(|(_, _, zone)| zone),
        ];
        for zone in zones.into_iter().flatten() {
            let tomorrow = now.with_timezone(&zone).date_naive().succ_opt();
            if let Some(midnight) = tomorrow.and_then(|day| first_instant(day, zone).ok()) {
                consider(midnight);
            }
        }
        if let Some(deadline) = counted_to {
            match deadline.remaining(now) {
                // A whole number of hours left is told as that number still.
                Remaining::Hours(hours) if hours > 1 => {
                    consider(deadline.at - TimeDelta::hours(hours) + NANOSECOND);
                }
                Remaining::Hours(_) | Remaining::Days(_) => {
                    consider(deadline.at - TimeDelta::hours(1));
                }
                Remaining::Seconds(seconds) => {
                    consider(deadline.at - TimeDelta::seconds(seconds - 1));
                }
                Remaining::Nothing => {}
            }
        }
        (next - now)
            .to_std()
            .unwrap_or(Duration::ZERO)
            .max(Duration::from_nanos(1))
    }
}

impl Deadline {
    /// Whole civil days; hours on the last day; seconds in the last hour.
    pub fn remaining(self, now: DateTime<Utc>) -> Remaining {
        let left = self.at - now;
        if left <= TimeDelta::zero() {
            return Remaining::Nothing;
        }
        if left <= TimeDelta::hours(1) {
            // Rounded up, so that the last second reads 1 and nothing reads 0.
            let begun = i64::from(left.subsec_nanos() > 0);
            return Remaining::Seconds(left.num_seconds() + begun);
        }
        let today = now.with_timezone(&self.zone).date_naive();
        match (self.last_day - today).num_days() {
            days if days > 0 => Remaining::Days(days),
            _ => Remaining::Hours(left.num_hours().max(1)),
        }
    }
}
