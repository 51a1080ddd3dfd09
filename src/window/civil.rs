//! Civil days and the instants they begin at, in a time zone with all its gaps and repeats.

use std::ops::RangeInclusive;

use chrono::{
    DateTime, Datelike as _, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
    TimeZone as _, Utc,
};
use chrono_tz::Tz;

/// Why a window can't be computed: some date falls outside the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a date of this window falls outside the calendar")]
pub struct OutOfCalendar;

/// The years that every format of ours can write.
const YEARS: RangeInclusive<i32> = 1..=9999;

pub(super) fn shifted(day: NaiveDate, days: i64) -> Result<NaiveDate, OutOfCalendar> {
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
pub(super) fn resolve(local: NaiveDateTime, zone: Tz) -> Result<DateTime<Utc>, OutOfCalendar> {
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
