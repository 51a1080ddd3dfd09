//! Reminders while the window is open: the same instants that a calendar would ring at.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::Session;
use crate::{
    notice::Side,
    reminder::{Before, alarm_words, alarms, marked},
    view::HomeRow,
};

impl Session {
    /// Shows the reminders that came due since the last look, one for each notice.
    pub(super) fn remind(&mut self) {
        let (from, now) = (self.reminded_until, self.now);
        if now <= from {
            return;
        }
        self.reminded_until = now;
        for row in &self.home {
            let due = instants(row).filter(|(at, _)| from < *at && *at <= now);
            // After a sleep several may be due: the latest says it all.
            if let Some((_, before)) = due.max_by_key(|(at, _)| *at) {
                let text = &self.parts.text;
                let title = marked(row.title.clone(), row.mode, text);
                let words = alarm_words(before, &title, text);
                (self.parts.notify)(&text.say("app-name"), &words);
            }
        }
    }

    /// How long until the next reminder.
    pub(super) fn until_reminder(&self) -> Option<Duration> {
        let ahead = self.home.iter().flat_map(instants).map(|(at, _)| at);
        let next = ahead.filter(|at| *at > self.now).min()?;
        (next - self.now).to_std().ok()
    }
}

/// When this notice reminds: where there is something to choose or to carry out.
fn instants(row: &HomeRow) -> impl Iterator<Item = (DateTime<Utc>, Before)> {
    let is_settled = row.no_choice || row.standing.side() == Some(Side::Allow);
    let window = row.window.as_ref().filter(|_window| !is_settled);
    window.into_iter().flat_map(alarms)
}
