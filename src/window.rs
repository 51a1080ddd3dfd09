//! The period in which a decision counts, and where an instant falls in it.
//! Pure: takes `now`, never asks for it.
//!
//! A window has one or more readings, since sources often count differently. Of the readings that
//! apply to this person the earliest is the safe date, which is counted down to, and the latest is
//! when the window closes.

use std::{collections::BTreeMap, ops::RangeInclusive, time::Duration};

use chrono::{
    DateTime, Datelike as _, Days, LocalResult, Months, NaiveDate, NaiveDateTime, NaiveTime,
    TimeDelta, TimeZone as _, Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The period in which a decision counts, as the notice describes it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DecisionWindow {
    pub id: String,
    pub kind: WindowKind,
    /// After so many months the person is asked again (CPNI: 24).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renews_every_months: Option<u32>,
    pub readings: Vec<Reading>,
}

/// What ends on the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WindowKind {
    /// After the deadline the choice is gone.
    RightExpires,
    /// Sharing may begin then; opting out stays possible.
    SharingStarts,
    /// A later choice counts for the future only.
    NotRetroactive,
    /// Any time, no date.
    OpenEnded,
    /// Take it or leave it; still a date to know.
    NoChoice,
}

/// One way to count, with who counts so.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reading {
    pub id: String,
    /// The rule in words: "30 days from the announcement".
    pub words: String,
    pub start: Start,
    /// Calendar days added to the start.
    pub days: u32,
    pub end: End,
    pub met_by: MetBy,
    /// The notice's zone; the person's where the notice names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Tz>,
    pub applies: Applies,
    pub claims: Vec<String>,
}

/// Where counting begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    On(Anchor),
    Fixed(NaiveDate),
    /// The later of what happened to the person and a fixed date.
    LaterOf(Anchor, NaiveDate),
}

/// Something that happened, to everyone or to this person, from which days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    Announced,
    Shown,
    Accepted,
    Sent,
    Received,
    Registered,
}

/// Whether the last day itself still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// Through the whole day: closes at the first instant of the next one.
    Through,
    /// Before the day: closes at its own first instant.
    Before,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MetBy {
    Submitted,
    Postmarked,
}

/// When a reading, or a way to carry a choice out, holds for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    Always,
    IfNotAcceptedYet,
    IfAccepted,
}

impl Applies {
    pub fn holds(self, facts: &Facts) -> bool {
        let accepted = facts.anchors.contains_key(&Anchor::Accepted);
        match self {
            Self::Always => true,
            Self::IfNotAcceptedYet => !accepted,
            Self::IfAccepted => accepted,
        }
    }
}

/// A start as the person knows it: a day, or a day and time on the clock of its zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnchorTime {
    Day(NaiveDate),
    Moment(NaiveDateTime),
}

/// What is known of this person's case. All days are on the notice's own calendar; a replay
/// moves them by `shift_days` when the window is computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub announced: NaiveDate,
    pub anchors: BTreeMap<Anchor, (AnchorTime, Tz)>,
    /// The person's zone, as kept with the chain; it doesn't follow the computer when it travels.
    pub zone: Tz,
    /// Whole days from `announced` to the day the replay was started; 0 outside a replay.
    pub shift_days: i64,
}

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
    renewal: Option<(NaiveDate, u32, Tz)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ComputedReading {
    pub id: String,
    pub deadline: Option<Deadline>,
    /// Whether it holds for this person.
    pub applies: bool,
    /// The anchor that isn't known, so that the earliest possible day stands in for it.
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

/// Why a window can't be computed: some date falls outside the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a date of this window falls outside the calendar")]
pub struct OutOfCalendar;

impl DecisionWindow {
    /// The window's dates for this person.
    pub fn compute(&self, facts: &Facts) -> Result<ComputedWindow, OutOfCalendar> {
        let zone = self
            .readings
            .iter()
            .find_map(|reading| reading.zone)
            .unwrap_or(facts.zone);
        let announced = shifted(facts.announced, facts.shift_days)?;
        let mut readings = Vec::with_capacity(self.readings.len());
        for reading in &self.readings {
            readings.push(reading.compute(facts)?);
        }
        let deadlines = || {
            readings
                .iter()
                .filter(|reading| reading.applies)
                .filter_map(|reading| reading.deadline)
        };
        Ok(ComputedWindow {
            id: self.id.clone(),
            kind: self.kind,
            opens: first_instant(announced, zone)?,
            safe: deadlines().min_by_key(|deadline| deadline.at),
            closes: deadlines().max_by_key(|deadline| deadline.at),
            renewal: match self.renews_every_months {
                Some(months) if months > 0 => Some((
                    deadlines().map(|d| d.last_day).min().unwrap_or(announced),
                    months,
                    zone,
                )),
                _ => None,
            },
            readings,
        })
    }

    /// The anchors that only the person knows, in the order in which readings name them.
    pub fn anchors_to_ask(&self) -> Vec<Anchor> {
        let mut asked = Vec::new();
        for reading in &self.readings {
            if let Start::On(anchor) | Start::LaterOf(anchor, _) = reading.start
                && anchor != Anchor::Announced
                && !asked.contains(&anchor)
            {
                asked.push(anchor);
            }
        }
        asked
    }
}

impl Reading {
    fn compute(&self, facts: &Facts) -> Result<ComputedReading, OutOfCalendar> {
        // Everything from here on is on the calendar of this run: a replay's days are moved first.
        let announced = AnchorTime::Day(shifted(facts.announced, facts.shift_days)?);
        let fixed = match self.start {
            Start::Fixed(day) | Start::LaterOf(_, day) => Some(shifted(day, facts.shift_days)?),
            Start::On(_) => None,
        };
        let named = match self.start {
            Start::On(anchor) | Start::LaterOf(anchor, _) => Some(anchor),
            Start::Fixed(_) => None,
        };
        let known = match named {
            None => None,
            Some(Anchor::Announced) => Some((announced, facts.zone)),
            Some(anchor) => match facts.anchors.get(&anchor) {
                None => None,
                Some((time, zone)) => Some((time.moved(facts.shift_days)?, *zone)),
            },
        };
        // The notice's zone goes first, then the one that was kept with the anchor.
        let known_zone = known.map_or(facts.zone, |(_, zone)| zone);
        let zone = self.zone.unwrap_or(known_zone);
        // An unknown anchor cannot lie before the announcement, so that is the earliest possible day.
        let anchored = match known {
            Some((time, told_in)) => time.on_the_clock_of(zone, told_in)?,
            None => announced,
        };
        let start = match (named, fixed) {
            (Some(_), Some(day)) if anchored.day() < day => AnchorTime::Day(day),
            (None, Some(day)) => AnchorTime::Day(day),
            _ => anchored,
        };
        Ok(ComputedReading {
            id: self.id.clone(),
            deadline: Some(self.deadline(start, zone)?),
            applies: self.applies.holds(facts),
            assumed: named.filter(|_| known.is_none()),
        })
    }

    fn deadline(&self, start: AnchorTime, zone: Tz) -> Result<Deadline, OutOfCalendar> {
        let end = start.moved(i64::from(self.days))?;
        match (end, self.end) {
            (AnchorTime::Moment(moment), End::Through) => Ok(Deadline {
                at: resolve(moment, zone)?,
                last_day: moment.date(),
                whole_day: false,
                zone,
            }),
            (end, ends) => {
                let last_day = match ends {
                    End::Through => end.day(),
                    End::Before => shifted(end.day(), -1)?,
                };
                Ok(Deadline {
                    at: first_instant(shifted(last_day, 1)?, zone)?,
                    last_day,
                    whole_day: true,
                    zone,
                })
            }
        }
    }
}

impl AnchorTime {
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.date(),
        }
    }

    /// The same time of day, `days` later (or earlier, where negative).
    pub fn moved(self, days: i64) -> Result<Self, OutOfCalendar> {
        let day = shifted(self.day(), days)?;
        Ok(match self {
            Self::Day(_) => Self::Day(day),
            Self::Moment(moment) => Self::Moment(day.and_time(moment.time())),
        })
    }

    /// A time of day told on one zone's clock, as another's shows it. A bare day is that day anywhere.
    fn on_the_clock_of(self, zone: Tz, told_in: Tz) -> Result<Self, OutOfCalendar> {
        match self {
            Self::Moment(moment) if zone != told_in => {
                let instant = resolve(moment, told_in)?;
                Ok(Self::Moment(instant.with_timezone(&zone).naive_local()))
            }
            same => Ok(same),
        }
    }

    /// The first instant it can mean.
    pub fn earliest_instant(self, zone: Tz) -> Result<DateTime<Utc>, OutOfCalendar> {
        match self {
            Self::Day(day) => first_instant(day, zone),
            Self::Moment(moment) => resolve(moment, zone),
        }
    }
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
        let mut next = now + TimeDelta::days(1);
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

/// The years that every format of ours can write.
const YEARS: RangeInclusive<i32> = 1..=9999;

fn shifted(day: NaiveDate, days: i64) -> Result<NaiveDate, OutOfCalendar> {
    let by = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    };
    moved
        .filter(|day| YEARS.contains(&day.year()))
        .ok_or(OutOfCalendar)
}

/// The first instant of a civil day; where midnight doesn't exist, the first that does.
pub fn first_instant(day: NaiveDate, zone: Tz) -> Result<DateTime<Utc>, OutOfCalendar> {
    resolve(day.and_time(NaiveTime::MIN), zone)
}

/// The instant of a local time: where it occurs twice the earlier one, where it doesn't exist the
/// first that does.
fn resolve(local: NaiveDateTime, zone: Tz) -> Result<DateTime<Utc>, OutOfCalendar> {
    let instant = match zone.from_local_datetime(&local) {
        LocalResult::Single(instant) | LocalResult::Ambiguous(instant, _) => {
            instant.with_timezone(&Utc)
        }
        LocalResult::None => first_after_gap(local, zone)?,
    };
    if YEARS.contains(&instant.year()) {
        Ok(instant)
    } else {
        Err(OutOfCalendar)
    }
}

/// The end of the gap that swallows `local`: gaps last minutes to a whole day (the date line).
fn first_after_gap(local: NaiveDateTime, zone: Tz) -> Result<DateTime<Utc>, OutOfCalendar> {
    // Bisect for the instant at which the zone's own clock first reads `local` or later.
    let guess = local.and_utc();
    let reads = |instant: DateTime<Utc>| instant.with_timezone(&zone).naive_local() >= local;
    let mut before = guess
        .checked_sub_signed(TimeDelta::days(2))
        .ok_or(OutOfCalendar)?;
    let mut after = guess
        .checked_add_signed(TimeDelta::days(2))
        .ok_or(OutOfCalendar)?;
    while after - before > TimeDelta::seconds(1) {
        let middle = before + (after - before) / 2;
        if reads(middle) {
            after = middle;
        } else {
            before = middle;
        }
    }
    // Changes of offset happen on whole seconds.
    DateTime::from_timestamp(after.timestamp(), 0).ok_or(OutOfCalendar)
}

#[cfg(test)]
mod tests;
