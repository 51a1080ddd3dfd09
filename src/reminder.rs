//! The notice's days as a calendar to import (iCalendar, RFC 5545), and when to remind before them.
//! Pure: the same reminder gives the same bytes. It names no person.

mod lines;

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};

use self::lines::Lines;
use crate::{
    ledger::{Mode, follow_up::PlannedCheck},
    notice::{Channel, Choice, Notice, Side, Way},
    text::{Text, one_line},
    window::{
        ComputedReading, ComputedWindow, Deadline, DecisionWindow, Facts, MetBy, Reading,
        WindowKind, first_instant,
    },
};

/// What a calendar is made of.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    pub notice: &'a Notice,
    pub mode: Mode,
    /// As computed for this person, by id.
    pub windows: &'a BTreeMap<String, ComputedWindow>,
    pub facts: &'a Facts,
    pub checks: &'a [PlannedCheck],
    pub now: DateTime<Utc>,
    pub text: &'a Text,
}

/// Why there is nothing to put into a calendar.
/// `Display` is English, for the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoCalendar {
    /// No window has a date, or none that can be computed.
    #[error(
        "this notice has no last day that can be computed, so there is no date to be reminded of"
    )]
    NoDate,
    #[error("every date has passed, so there is nothing to be reminded of")]
    AllPast,
}

impl NoCalendar {
    /// The id of its sentence, which is shown beside the button.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NoDate => "reminder-none-no-date",
            Self::AllPast => "reminder-none-all-past",
        }
    }
}

/// How long before the end of a safe date one is reminded.
///
/// A day is 24 hours here, and in the calendar too: its triggers are counted back from an instant
/// in UTC, whose days are all alike. Where clocks are changed in between, the reminder comes an hour
/// earlier or later by the clock on the wall, never after the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Before {
    Week,
    Day,
    TwoHours,
}

impl Before {
    /// In the order in which they come.
    pub const ALL: [Self; 3] = [Self::Week, Self::Day, Self::TwoHours];

    pub fn time(self) -> TimeDelta {
        match self {
            Self::Week => TimeDelta::days(7),
            Self::Day => TimeDelta::days(1),
            Self::TwoHours => TimeDelta::hours(2),
        }
    }

    /// As in `TRIGGER`, related to the end.
    fn trigger(self) -> &'static str {
        match self {
            Self::Week => "-P7D",
            Self::Day => "-P1D",
            Self::TwoHours => "-PT2H",
        }
    }
}

/// When to remind of a window's safe date, soonest first; empty where it has none.
pub fn alarms(window: &ComputedWindow) -> Vec<(DateTime<Utc>, Before)> {
    let Some(safe) = window.safe else {
        return Vec::new();
    };
    let alarms = Before::ALL.into_iter().filter_map(|before| {
        let at = safe.at.checked_sub_signed(before.time())?;
        Some((at, before))
    });
    alarms.collect()
}

/// What ends with a window of this kind, and whose it is: the title of its entry.
pub fn title(notice: &Notice, mode: Mode, kind: WindowKind, text: &Text) -> String {
    let service = service(notice);
    let service = [("service", service.as_str().into())];
    let title = match kind {
        WindowKind::RightExpires => text.say_with("reminder-title-right-expires", &service),
        WindowKind::SharingStarts => text.say_with("reminder-title-sharing-starts", &service),
        WindowKind::NotRetroactive => text.say_with("reminder-title-not-retroactive", &service),
        WindowKind::OpenEnded => text.say_with("reminder-title-open-ended", &service),
        WindowKind::NoChoice => text.say_with("reminder-title-no-choice", &service),
    };
    marked(title, mode, text)
}

/// What an alarm says.
pub fn alarm_words(before: Before, title: &str, text: &Text) -> String {
    let title = [("title", title.into())];
    match before {
        Before::Week => text.say_with("reminder-in-a-week", &title),
        Before::Day => text.say_with("reminder-in-a-day", &title),
        Before::TwoHours => text.say_with("reminder-in-two-hours", &title),
    }
}

/// Why the calendar would be empty; `None` where it wouldn't.
pub fn none_ahead(reminder: &Reminder<'_>) -> Option<NoCalendar> {
    let is_ahead = reminder
        .safe_dates()
        .any(|(.., safe)| safe.at > reminder.now)
        || reminder
            .checks
            .iter()
            .any(|check| reminder.day_after(check).is_some());
    let has_dates = reminder.safe_dates().next().is_some() || !reminder.checks.is_empty();
    match (is_ahead, has_dates) {
        (true, _) => None,
        (false, true) => Some(NoCalendar::AllPast),
        (false, false) => Some(NoCalendar::NoDate),
    }
}

/// The calendar: an entry for each safe date ahead, and for each planned check ahead that isn't
/// answered. The same arguments give the same text.
pub fn calendar(reminder: &Reminder<'_>) -> Result<String, NoCalendar> {
    match none_ahead(reminder) {
        Some(none) => Err(none),
        None => Ok(calendar_of_all(std::slice::from_ref(reminder))),
    }
}

/// The same for several notices in one file; those with nothing ahead add nothing.
pub fn calendar_of_all(reminders: &[Reminder<'_>]) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    let version = env!("CARGO_PKG_VERSION");
    let language = reminders.first().map_or("en", |first| first.text.tag());
    let language = language.to_uppercase();
    let maker = format!("-//Fair Notice//Fair Notice {version}//{language}");
    lines.add("PRODID", &maker);
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    for reminder in reminders {
        reminder.entries(&mut lines);
    }
    lines.add("END", "VCALENDAR");
    lines.into_text()
}

impl<'a> Reminder<'a> {
    fn entries(&self, lines: &mut Lines) {
        for (window, computed, safe) in self.safe_dates() {
            if safe.at > self.now {
                self.window(lines, window, computed, safe);
            }
        }
        for check in self.checks {
            if let (Some(next), Some(choice)) =
                (self.day_after(check), self.notice.choice(&check.choice))
            {
                self.check(lines, check, choice, next);
            }
        }
    }

    fn safe_dates(
        &self,
    ) -> impl Iterator<Item = (&'a DecisionWindow, &'a ComputedWindow, Deadline)> {
        let computed = self.windows;
        self.notice.windows.iter().filter_map(move |window| {
            let computed = computed.get(&window.id)?;
            Some((window, computed, computed.safe?))
        })
    }

    /// The day after a check that is ahead; `None` where it is over, answered, of no choice that is
    /// known, or beyond what a calendar can write.
    fn day_after(&self, check: &PlannedCheck) -> Option<NaiveDate> {
        let today = self.now.with_timezone(&self.facts.zone).date_naive();
        let is_open = check.found.is_none() && check.due >= today;
        let next = check.due.succ_opt().filter(|day| day.year() <= 9999)?;
        (is_open && self.notice.choice(&check.choice).is_some()).then_some(next)
    }

    /// The last hour of the safe date.
    fn window(
        &self,
        lines: &mut Lines,
        window: &DecisionWindow,
        computed: &ComputedWindow,
        safe: Deadline,
    ) {
        let title = title(self.notice, self.mode, window.kind, self.text);
        lines.add("BEGIN", "VEVENT");
        self.head(lines, &window.id);
        lines.add("DTSTART", &utc(safe.at - TimeDelta::hours(1)));
        lines.add("DTEND", &utc(safe.at));
        lines.add("SUMMARY", &one_line(&title));
        lines.add("DESCRIPTION", &self.about(window, computed, safe));
        for (at, before) in alarms(computed) {
            if at > self.now {
                let words = alarm_words(before, &title, self.text);
                lines.alarm("TRIGGER;RELATED=END", before.trigger(), &words);
            }
        }
        lines.add("END", "VEVENT");
    }

    /// A whole day.
    fn check(&self, lines: &mut Lines, check: &PlannedCheck, choice: &Choice, next: NaiveDate) {
        let service = service(self.notice);
        let title = self
            .text
            .say_with("reminder-check", &[("service", service.into())]);
        let title = marked(title, self.mode, self.text);
        let about = self.text.say_with(
            "reminder-check-about",
            &[
                ("days", check.after_days.into()),
                ("side", choice.side(Side::OptOut).words.as_str().into()),
            ],
        );
        let mut parts = Vec::from_iter(self.about_mode());
        parts.extend([about, self.text.say("reminder-check-how")]);
        lines.add("BEGIN", "VEVENT");
        self.head(
            lines,
            &format!("check.{}.{}", check.choice, check.after_days),
        );
        lines.add_day("DTSTART", check.due);
        lines.add_day("DTEND", next);
        lines.add("SUMMARY", &one_line(&title));
        lines.add("DESCRIPTION", &parts.join("\n\n"));
        let begins = first_instant(check.due, self.facts.zone);
        if begins.is_ok_and(|begins| begins + TimeDelta::hours(9) > self.now) {
            lines.alarm("TRIGGER", "PT9H", &title);
        }
        lines.add("END", "VEVENT");
    }

    /// What every entry begins with. `SEQUENCE` is in whole seconds, so that it grows from export to
    /// export even if the notice was removed and started anew in between; the count of entries would
    /// then begin at one again.
    fn head(&self, lines: &mut Lines, id: &str) {
        /// 1 January 2020: seconds from then fit the format's 31 bits until 2088.
        const SINCE: i64 = 1_577_836_800;
        let slug = &self.notice.slug;
        let mode = self.mode.as_str();
        let seconds = self.now.timestamp() - SINCE;
        let now = utc(self.now);
        lines.add("UID", &format!("{slug}.{mode}.{id}@fair-notice.invalid"));
        lines.add("DTSTAMP", &now);
        lines.add("LAST-MODIFIED", &now);
        lines.add("SEQUENCE", &seconds.clamp(0, i32::MAX.into()).to_string());
        lines.add("CLASS", "PRIVATE");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("CATEGORIES", "Fair Notice");
    }

    fn about_mode(&self) -> Option<String> {
        match self.mode {
            Mode::Real => None,
            Mode::Replay => Some(self.text.say("reminder-replay-about")),
            Mode::Workshop => Some(self.text.say("reminder-workshop-about")),
        }
    }

    /// What ends, how it is counted and how to carry it out.
    fn about(&self, window: &DecisionWindow, computed: &ComputedWindow, safe: Deadline) -> String {
        let text = self.text;
        let mut parts = Vec::from_iter(self.about_mode());
        let choices = self.notice.choices.iter();
        let choices: Vec<_> = choices.filter(|it| it.window == window.id).collect();
        let mut what = Vec::new();
        for choice in &choices {
            let question = choice.question.as_str().into();
            what.push(text.say_with("reminder-question", &[("question", question)]));
        }
        let is_main = self
            .notice
            .main_window()
            .is_some_and(|main| main.id == window.id);
        if is_main {
            let ends = self.notice.words.what_ends.as_str().into();
            what.push(text.say_with("reminder-ends", &[("what", ends)]));
        }
        what.push(match window.kind {
            WindowKind::RightExpires => text.say("reminder-after-right-expires"),
            WindowKind::SharingStarts => text.say("reminder-after-sharing-starts"),
            WindowKind::NotRetroactive => text.say("reminder-after-not-retroactive"),
            WindowKind::OpenEnded => text.say("reminder-after-open-ended"),
            WindowKind::NoChoice => text.say("reminder-after-no-choice"),
        });
        parts.push(what.join("\n"));

        let mut readings = vec![text.say("reminder-readings")];
        for reading in &window.readings {
            let result = computed.readings.iter().find(|it| it.id == reading.id);
            readings.extend(result.and_then(|it| self.reading(&reading.words, it, safe)));
        }
        let is_postmarked = |reading: &Reading| reading.met_by == MetBy::Postmarked;
        if window.readings.iter().any(is_postmarked) {
            readings.push(text.say("reminder-postmarked"));
        }
        parts.push(readings.join("\n"));

        let ways = self.notice.ways.iter().filter(|way| {
            way.applies.holds(self.facts) && choices.iter().any(|it| it.id == way.choice)
        });
        let ways: Vec<String> = ways.map(|way| self.way(way)).collect();
        if !ways.is_empty() {
            parts.push([vec![text.say("reminder-ways")], ways].concat().join("\n"));
        }
        parts.join("\n\n")
    }

    fn reading(&self, rule: &str, result: &ComputedReading, safe: Deadline) -> Option<String> {
        let deadline = result.deadline?;
        let end = if deadline.whole_day {
            let date = self.text.date(deadline.last_day).into();
            let zone = deadline.zone.name().into();
            self.text
                .say_with("reminder-end-of-day", &[("date", date), ("zone", zone)])
        } else {
            self.text.moment_and_zone(deadline.at, deadline.zone)
        };
        let rule = rule.trim_end_matches('.');
        let variables = [("end", end.into()), ("rule", rule.into())];
        Some(match result.applies {
            true if deadline == safe => self.text.say_with("reminder-reading-counted", &variables),
            true => self.text.say_with("reminder-reading-applies", &variables),
            false => self.text.say_with("reminder-reading-moot", &variables),
        })
    }

    fn way(&self, way: &Way) -> String {
        let words = [("way", way.words.as_str().into())];
        match way.channel {
            Channel::InApp => self.text.say_with("reminder-way-in-app", &words),
            Channel::Web => self.text.say_with("reminder-way-web", &words),
            Channel::Letter => self.text.say_with("reminder-way-letter", &words),
            Channel::EMail => self.text.say_with("reminder-way-e-mail", &words),
            Channel::Phone => self.text.say_with("reminder-way-phone", &words),
        }
    }
}

fn service(notice: &Notice) -> String {
    let party = notice.party(&notice.controller);
    party.map_or_else(|| notice.controller.clone(), |party| party.name.clone())
}

/// What isn't real says so first, wherever the entry ends up.
pub fn marked(title: String, mode: Mode, text: &Text) -> String {
    match mode {
        Mode::Real => title,
        Mode::Replay => text.say_with("reminder-replay", &[("title", title.into())]),
        Mode::Workshop => text.say_with("reminder-workshop", &[("title", title.into())]),
    }
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests;
