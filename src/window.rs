//! The period in which a decision counts, and where an instant falls in it.
//! Pure: takes `now`, never asks for it.
//!
//! A window has one or more readings, since sources often count differently. Of the readings that
//! apply to this person the earliest is the safe date, which is counted down to, and the latest is
//! when the window closes.

mod civil;
mod computed;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

pub use civil::{OutOfCalendar, first_instant};
use civil::{resolve, shifted};
pub use computed::{ComputedReading, ComputedWindow, Deadline, Phase, Remaining};

/// The period in which a decision counts, as the notice describes it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DecisionWindow {
    pub id: String,
    pub kind: WindowKind,
    /// What it is for a person who hasn't told the day that it is counted from: a bank's notice has a
    /// date for a new customer, and none for an old one. `None` counts from the earliest possible day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_told: Option<WindowKind>,
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
            let mut computed = reading.compute(facts)?;
            if self.until_told.is_some() && computed.assumed.is_some() {
                computed.deadline = None;
            }
            readings.push(computed);
        }
        let deadlines = || {
            readings
                .iter()
                .filter(|reading| reading.applies)
                .filter_map(|reading| reading.deadline)
        };
        let kind = match self.until_told {
            Some(kind) if deadlines().next().is_none() => kind,
            _ => self.kind,
        };
        Ok(ComputedWindow {
            id: self.id.clone(),
            kind,
            opens: first_instant(announced, zone)?,
            safe: deadlines().min_by_key(|deadline| deadline.at),
            closes: deadlines().max_by_key(|deadline| deadline.at),
            renewal: match self.renews_every_months {
                Some(months) if months > 0 => {
                    let counted = deadlines().map(|deadline| deadline.last_day).min();
                    // Where there is no reading, from the announcement; where its day isn't told, not at all.
                    let first = counted.or(self.readings.is_empty().then_some(announced));
                    first.map(|first| (first, months, zone))
                }
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

#[cfg(test)]
mod tests;
