//! What happened, in order, and the steps and later words that follow from it.
//! Never tells what was told afterwards as a decision.

use chrono::{DateTime, Utc};

use super::{
    Page, language,
    marks::{list, plain},
};
use crate::{
    ledger::{Entry, Fact, steps_done, told_from},
    notice::Side,
    window::AnchorTime,
};

impl Page<'_> {
    /// Every entry in the order in which it was written, on the person's clock.
    pub(super) fn history(&self) -> Vec<String> {
        let entries = self.statement.entries;
        if entries.is_empty() {
            return Vec::new();
        }
        let lines: Vec<String> = entries
            .iter()
            .map(|entry| self.fact(&self.moment(entry.at), &self.entry(entry)))
            .collect();
        vec![self.heading("record-history"), list(&lines)]
    }

    fn entry(&self, entry: &Entry) -> String {
        let text = self.text;
        match &entry.fact {
            Fact::NoticeOpened { shown, .. } => text.say_with(
                "md-opened",
                &[
                    ("revision", shown.revision.into()),
                    ("language", language(&shown.language).into()),
                ],
            ),
            Fact::ReplayStarted { day, .. } => {
                text.say_with("md-replay-started", &[("date", text.date(*day).into())])
            }
            Fact::AnchorEntered {
                anchor,
                time: Some(time),
                zone,
            } => text.say_with(
                "md-anchor",
                &[
                    ("anchor", self.anchor(*anchor).into()),
                    ("time", self.anchor_time(*time).into()),
                    ("zone", plain(zone.name()).into()),
                ],
            ),
            Fact::AnchorEntered {
                anchor, time: None, ..
            } => text.say_with(
                "md-anchor-forgotten",
                &[("anchor", self.anchor(*anchor).into())],
            ),
            Fact::Decided { choice, side, .. } => {
                text.say_with("md-decided", &[("side", self.side(choice, *side).into())])
            }
            Fact::ToldAfterwards {
                choice, side, when, ..
            } => text.say_with(
                "md-told",
                &[
                    ("side", self.side(choice, *side).into()),
                    ("date", self.partial_date(*when).into()),
                ],
            ),
            Fact::StepDone { step, done: true } => {
                text.say_with("md-step-done", &[("step", self.step(step).into())])
            }
            Fact::StepDone { step, done: false } => {
                text.say_with("md-step-undone", &[("step", self.step(step).into())])
            }
            Fact::Exported { format, record, .. } => text.say_with(
                "md-exported",
                &[
                    ("format", plain(format).into()),
                    ("record", plain(record).into()),
                ],
            ),
            Fact::ClockCorrected { was } => text.say_with(
                "md-clock-corrected",
                &[("moment", self.moment(*was).into())],
            ),
        }
    }

    pub(super) fn steps(&self) -> Vec<String> {
        let done = steps_done(self.statement.entries);
        if done.is_empty() {
            return Vec::new();
        }
        let mut done: Vec<(String, DateTime<Utc>)> = done.into_iter().collect();
        done.sort_by_key(|(_, at)| *at);
        let lines: Vec<String> = done
            .iter()
            .map(|(step, at)| self.fact(&self.moment(*at), &self.step(step)))
            .collect();
        vec![
            self.heading("record-carried-out"),
            self.text.say("md-steps-about"),
            list(&lines),
        ]
    }

    pub(super) fn told(&self) -> Vec<String> {
        let text = self.text;
        let told = told_from(self.statement.entries);
        if told.is_empty() {
            return Vec::new();
        }
        let lines: Vec<String> = told
            .iter()
            .map(|told| {
                let mut words = text.say_with(
                    "choice-told",
                    &[
                        ("side", self.side(&told.choice, told.side).into()),
                        ("date", self.partial_date(told.when).into()),
                        ("at", self.moment(told.at).into()),
                    ],
                );
                if !told.backed_by.trim().is_empty() {
                    let backed = [("backed", plain(&told.backed_by).into())];
                    words.push(' ');
                    words.push_str(&text.say_with("choice-told-backed", &backed));
                }
                words
            })
            .collect();
        vec![self.heading("md-told-title"), list(&lines)]
    }

    fn anchor_time(&self, time: AnchorTime) -> String {
        match time {
            AnchorTime::Day(day) => self.text.date(day),
            AnchorTime::Moment(moment) => self.text.say_with(
                "date-moment",
                &[
                    ("date", self.text.date(moment.date()).into()),
                    ("time", moment.format("%H:%M").to_string().into()),
                ],
            ),
        }
    }

    /// The words of a side; of a choice that a later revision took away, the choice's own name.
    fn side(&self, choice: &str, side: Side) -> String {
        match (self.statement.notice.choice(choice), side) {
            (Some(choice), side) => plain(&choice.side(side).words),
            (None, Side::OptOut) => self
                .text
                .say_with("md-gone-opt-out", &[("choice", plain(choice).into())]),
            (None, Side::Allow) => self
                .text
                .say_with("md-gone-allow", &[("choice", plain(choice).into())]),
        }
    }

    fn step(&self, id: &str) -> String {
        let mut steps = self.statement.notice.ways.iter().flat_map(|way| &way.steps);
        let step = steps.find(|step| step.id == id);
        plain(step.map_or(id, |step| &step.words))
    }
}
