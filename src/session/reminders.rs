//! Reminders while the window is open: the same instants that a calendar would ring at.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::Session;
use crate::{decision::Standing, notice::Side, reminder::alarms, view::HomeRow};

impl Session {
    /// Shows the reminders that came due since the last look, one for each notice.
    pub(super) fn remind(&mut self) {
        let (from, now) = (self.reminded_until, self.now);
        if now <= from {
            return;
        }
        self.reminded_until = now;
        for row in &self.home {
            let is_due = instants(row).any(|at| from < at && at <= now);
            let safe = row.window.as_ref().and_then(|window| window.safe);
            if let (true, Some(safe)) = (is_due, safe) {
                let text = &self.parts.text;
                let day = [("day", text.date(safe.last_day).into())];
                let words = match row.standing {
                    Standing::Undecided => text.say_with("notify-undecided", &day),
                    Standing::Decided(_) => text.say_with("notify-decided", &day),
                };
                (self.parts.notify)(&row.title, &words);
            }
        }
    }

    /// How long until the next reminder.
    pub(super) fn until_reminder(&self) -> Option<Duration> {
        let ahead = self.home.iter().flat_map(instants);
        let next = ahead.filter(|at| *at > self.now).min()?;
        (next - self.now).to_std().ok()
    }
}

/// When this notice reminds: where there is something to choose or to carry out.
fn instants(row: &HomeRow) -> impl Iterator<Item = DateTime<Utc>> {
    let is_settled = row.no_choice || row.standing.side() == Some(Side::Allow);
    let window = row.window.as_ref().filter(|_window| !is_settled);
    window.into_iter().flat_map(alarms)
}
