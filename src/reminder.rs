//! Placeholder.
use crate::{
    ledger::{Mode, follow_up::PlannedCheck},
    notice::Notice,
    text::Text,
    window::{ComputedWindow, Facts},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;
pub struct Reminder<'a> {
    pub notice: &'a Notice,
    pub mode: Mode,
    pub windows: &'a BTreeMap<String, ComputedWindow>,
    pub facts: &'a Facts,
    pub checks: &'a [PlannedCheck],
    pub now: DateTime<Utc>,
    pub text: &'a Text,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoCalendar {
    #[error("no date is known")]
    NoDate,
    #[error("no date lies ahead")]
    AllPast,
}
impl NoCalendar {
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NoDate => "reminder-none-no-date",
            Self::AllPast => "reminder-none-all-past",
        }
    }
}
pub fn none_ahead(reminder: &Reminder<'_>) -> Option<NoCalendar> {
    let ahead = reminder
        .windows
        .values()
        .filter_map(|w| w.safe)
        .any(|d| d.at > reminder.now);
    if ahead || !reminder.checks.is_empty() {
        None
    } else {
        Some(NoCalendar::AllPast)
    }
}
pub fn calendar(reminder: &Reminder<'_>) -> Result<String, NoCalendar> {
    match none_ahead(reminder) {
        None => Ok(format!(
            "BEGIN:VCALENDAR\r\nSUMMARY:{}\r\nEND:VCALENDAR\r\n",
            reminder.notice.words.title
        )),
        Some(no) => Err(no),
    }
}
pub fn alarms(window: &ComputedWindow) -> Vec<DateTime<Utc>> {
    window
        .safe
        .map(|d| {
            vec![
                d.at - TimeDelta::days(7),
                d.at - TimeDelta::days(1),
                d.at - TimeDelta::hours(2),
            ]
        })
        .unwrap_or_default()
}
