//! The record as a page to read, in the person's language.
//! Unsigned, and says so; never puts what was told afterwards among the choices, and never lets
//! words from a notice or a person become Markdown.

mod history;
mod marks;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use self::marks::{fours, list, plain, table};
use super::Statement;
use crate::{
    decision::{Standing, Worth},
    ledger::Mode,
    notice::{AfterOptOut, CanLimit, Choice, Limits, PartialDate, Row, RowStanding, Shared},
    text::{Text, sentence_case},
    window::{Anchor, ComputedReading, ComputedWindow, Deadline, WindowKind},
};

/// The whole page, `\n` at the end of every line.
pub(crate) fn to_markdown(statement: &Statement<'_>, id: Uuid, signer: &str) -> String {
    let page = Page {
        statement,
        text: statement.text,
    };
    let mut parts = Vec::new();
    parts.extend(page.mode());
    parts.push(format!("# {}", page.text.say("md-title")));
    parts.extend(page.choices());
    parts.push(page.heading("md-about"));
    parts.push(page.facts());
    for window in &statement.notice.windows {
        if let Some(computed) = statement.windows.get(&window.id) {
            parts.extend(page.window(computed));
        }
    }
    parts.extend(page.sharings());
    parts.extend(page.rights());
    parts.extend(page.unshared());
    parts.extend(page.history());
    parts.extend(page.steps());
    parts.extend(page.told());
    parts.extend(page.signature(id, signer));
    parts.extend(page.limits());
    parts.join("\n\n") + "\n"
}

struct Page<'a> {
    statement: &'a Statement<'a>,
    text: &'a Text,
}

impl Page<'_> {
    /// First of all, so that a replay is never taken for real.
    fn mode(&self) -> Option<String> {
        let words = match self.statement.mode {
            Mode::Real => return None,
            Mode::Replay => self.text.say("record-replay"),
            Mode::Workshop => self.text.say("record-workshop"),
        };
        Some(format!("> **{words}**"))
    }

    fn choices(&self) -> Vec<String> {
        let choices = &self.statement.notice.choices;
        if choices.is_empty() {
            return vec![self.text.say("md-no-choice")];
        }
        choices.iter().map(|choice| self.choice(choice)).collect()
    }

    /// The choice in one sentence, and what it counts for.
    fn choice(&self, choice: &Choice) -> String {
        let text = self.text;
        let question = plain(&choice.question);
        let Some(Standing::Decided(decision)) = self.statement.standings.get(&choice.id) else {
            return text.say_with("md-undecided", &[("question", question.into())]);
        };
        let chosen = text.say_with(
            "md-chosen",
            &[
                ("question", question.into()),
                ("side", plain(&choice.side(decision.side).words).into()),
                ("moment", self.moment(decision.at).into()),
            ],
        );
        let safe = self
            .statement
            .windows
            .get(&choice.window)
            .and_then(|window| window.safe);
        let worth = match (decision.worth, safe) {
            (Worth::InTime, Some(safe)) => text.say_with(
                "record-in-time-yes",
                &[("date", text.date(safe.last_day).into())],
            ),
            (Worth::InTime, None) => text.say("record-in-time-any"),
            (Worth::AfterSafeDate, _) => text.say("record-in-time-disputed"),
            (Worth::FutureOnly, _) => text.say("record-in-time-future"),
        };
        let worth = self.fact(&text.say("record-in-time"), &worth);
        format!("{chosen}\n\n- {worth}")
    }

    fn facts(&self) -> String {
        let (text, notice) = (self.text, self.statement.notice);
        let controller = match notice.party(&notice.controller) {
            Some(party) => &party.name,
            None => &notice.controller,
        };
        let mut lines = vec![
            self.fact(&text.say("md-notice"), &plain(&notice.words.title)),
            self.fact(&text.say("md-controller"), &plain(controller)),
            self.fact(&text.say("update-announced"), &text.date(notice.announced)),
            self.fact(&text.say("md-revision"), &notice.revision.to_string()),
            self.fact(&text.say("md-language"), &language(&notice.language)),
            self.fact(
                &text.say("md-fingerprint"),
                &fours(&self.statement.fingerprint),
            ),
            self.fact(
                &text.say("md-zone"),
                &plain(self.statement.facts.zone.name()),
            ),
        ];
        if self.statement.mode == Mode::Replay {
            let days = self.statement.facts.shift_days;
            lines.push(text.say_with("md-moved", &[("days", days.into())]));
        }
        list(&lines)
    }

    fn window(&self, window: &ComputedWindow) -> Vec<String> {
        let text = self.text;
        let mut lines = Vec::new();
        match (window.safe, window.closes) {
            (Some(safe), closes) => {
                let label = match window.kind {
                    WindowKind::SharingStarts => text.say("md-before-sharing"),
                    WindowKind::NoChoice => text.say("md-before-effect"),
                    _ => text.say("md-safe"),
                };
                lines.push(self.fact(&label, &self.deadline(safe)));
                if let Some(closes) = closes.filter(|closes| closes.at != safe.at) {
                    lines.push(self.fact(&text.say("md-latest"), &self.deadline(closes)));
                }
            }
            _ => lines.push(text.say("md-no-date")),
        }
        if window.kind == WindowKind::OpenEnded {
            lines.push(text.say("choice-until-open-ended"));
        }
        let mut parts = vec![self.heading("md-window"), list(&lines)];
        if !window.readings.is_empty() {
            let heads = [
                text.say("md-reading-rule"),
                text.say("md-reading-date"),
                text.say("md-reading-holds"),
            ];
            let rows = window
                .readings
                .iter()
                .map(|reading| self.reading(&window.id, reading));
            parts.push(table(&heads, rows));
        }
        parts
    }

    fn reading(&self, window: &str, computed: &ComputedReading) -> [String; 3] {
        let text = self.text;
        let reading = self.statement.notice.window(window).and_then(|window| {
            let mut readings = window.readings.iter();
            readings.find(|reading| reading.id == computed.id)
        });
        let rule = reading.map_or(computed.id.as_str(), |reading| reading.words.as_str());
        let date = match computed.deadline {
            // The day that stands in for one that isn't known matters only where it counts.
            Some(_) if !computed.applies && computed.assumed.is_some() => text.say("date-unknown"),
            Some(deadline) => self.deadline(deadline),
            None => text.say("date-unknown"),
        };
        let holds = match (computed.applies, computed.assumed) {
            (true, None) => text.say("limit-yes"),
            (true, Some(anchor)) => text.say_with(
                "md-reading-assumed",
                &[("anchor", self.anchor(anchor).into())],
            ),
            (false, _) => text.say("limit-no"),
        };
        [plain(rule), date, holds]
    }

    fn sharings(&self) -> Vec<String> {
        let text = self.text;
        let rows = self.statement.notice.shared_rows();
        if rows.is_empty() {
            return Vec::new();
        }
        let heads = [
            text.say("sharings-what"),
            text.say("sharings-whom"),
            text.say("sharings-limit"),
            text.say("sharings-after"),
        ];
        let rows = rows.iter().filter_map(|row| {
            let limits = row.shared.limits()?;
            Some(self.sharing(row, limits))
        });
        vec![self.heading("md-shared"), table(&heads, rows)]
    }

    fn sharing(&self, row: &Row<'_>, limits: Limits) -> [String; 4] {
        let text = self.text;
        let mut what = sentence_case(&data_of(row));
        let remarks = [
            matches!(row.shared, Shared::Unclear(_)).then(|| text.say("flow-perhaps")),
            match row.standing {
                RowStanding::Stated => None,
                RowStanding::Reported => Some(text.say("standing-reported")),
                RowStanding::Disputed => Some(text.say("standing-disputed")),
            },
        ];
        let remarks: Vec<String> = remarks.into_iter().flatten().collect();
        if !remarks.is_empty() {
            what.push_str(&format!(" ({})", remarks.join(", ")));
        }
        let whom = text.say_with(
            "sharings-recipient",
            &[
                ("recipient", plain(&row.recipient.name).into()),
                ("purpose", plain(&row.purpose.words).into()),
            ],
        );
        let limit = self.limit(limits.can_limit);
        [what, whom, limit, self.fate(limits.after_opt_out)]
    }

    fn rights(&self) -> Vec<String> {
        let text = self.text;
        let rights = &self.statement.notice.rights;
        if rights.is_empty() {
            return Vec::new();
        }
        let heads = [
            text.say("sharings-right"),
            text.say("sharings-lost"),
            text.say("sharings-keep"),
            text.say("sharings-after"),
        ];
        let rows = rights.iter().map(|right| {
            let after = match right.after_opt_out {
                AfterOptOut::Stops => text.say("choice-right-kept"),
                AfterOptOut::Continues => text.say("choice-right-lost"),
                AfterOptOut::Unclear => text.say("fate-unclear"),
            };
            [
                sentence_case(&plain(&right.words)),
                plain(&right.lost),
                self.limit(right.can_keep),
                sentence_case(&after),
            ]
        });
        vec![self.heading("sharings-right"), table(&heads, rows)]
    }

    fn unshared(&self) -> Vec<String> {
        let rows = self.statement.notice.unshared_rows();
        if rows.is_empty() {
            return Vec::new();
        }
        let lines: Vec<String> = rows
            .iter()
            .map(|row| {
                self.text.say_with(
                    "flow-unshared-row",
                    &[
                        ("data", sentence_case(&data_of(row)).into()),
                        ("to", plain(&row.recipient.name).into()),
                        ("purpose", plain(&row.purpose.words).into()),
                    ],
                )
            })
            .collect();
        vec![self.heading("sharings-unshared"), list(&lines)]
    }

    fn signature(&self, id: Uuid, signer: &str) -> Vec<String> {
        let text = self.text;
        let lines = [
            self.fact(&text.say("md-made"), &self.moment(self.statement.created)),
            self.fact(&text.say("md-record"), &id.to_string()),
            self.fact(&text.say("md-subject"), &self.statement.subject.to_string()),
            self.fact(&text.say("record-signed"), &fours(signer)),
        ];
        vec![
            self.heading("md-signature"),
            text.say("md-unsigned"),
            list(&lines),
        ]
    }

    fn limits(&self) -> Vec<String> {
        let lines = [
            self.text.say("md-not-received"),
            self.text.say("md-not-clock"),
            self.text.say("md-not-person"),
        ];
        vec![self.heading("md-not-proved"), list(&lines)]
    }

    fn heading(&self, id: &str) -> String {
        format!("## {}", self.text.say(id))
    }

    /// A name and its value; both are Markdown already.
    fn fact(&self, label: &str, value: &str) -> String {
        self.text.say_with(
            "md-fact",
            &[("label", label.into()), ("value", value.into())],
        )
    }

    fn moment(&self, at: DateTime<Utc>) -> String {
        self.text.moment(at, self.statement.facts.zone)
    }

    fn deadline(&self, deadline: Deadline) -> String {
        let zone = plain(deadline.zone.name());
        if deadline.whole_day {
            let date = self.text.date(deadline.last_day);
            self.text.say_with(
                "choice-deadline-day",
                &[("date", date.into()), ("zone", zone.into())],
            )
        } else {
            let moment = self.text.moment(deadline.at, deadline.zone);
            self.text.say_with(
                "choice-deadline-moment",
                &[("moment", moment.into()), ("zone", zone.into())],
            )
        }
    }

    fn anchor(&self, anchor: Anchor) -> String {
        match anchor {
            Anchor::Announced => self.text.say("update-announced"),
            Anchor::Shown => self.text.say("anchor-shown"),
            Anchor::Accepted => self.text.say("anchor-accepted"),
            Anchor::Sent => self.text.say("anchor-sent"),
            Anchor::Received => self.text.say("anchor-received"),
            Anchor::Registered => self.text.say("anchor-registered"),
        }
    }

    fn partial_date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Unknown => self.text.say("date-unknown"),
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month(year, month) => self.text.month_year(year, month),
            PartialDate::Day(day) => self.text.date(day),
        }
    }

    fn limit(&self, limit: CanLimit) -> String {
        match limit {
            CanLimit::Yes => self.text.say("limit-yes"),
            CanLimit::No => self.text.say("limit-no"),
            CanLimit::Partly => self.text.say("limit-partly"),
            CanLimit::Unclear => self.text.say("limit-unclear"),
        }
    }

    fn fate(&self, fate: AfterOptOut) -> String {
        sentence_case(&match fate {
            AfterOptOut::Stops => self.text.say("fate-stops"),
            AfterOptOut::Continues => self.text.say("fate-continues"),
            AfterOptOut::Unclear => self.text.say("fate-unclear"),
        })
    }
}

fn data_of(row: &Row<'_>) -> String {
    let data: Vec<String> = row.data.iter().map(|data| plain(&data.words)).collect();
    data.join(", ")
}

/// A language's own name, or its tag where it isn't shipped.
fn language(tag: &str) -> String {
    let shipped = Text::languages().into_iter().find(|(own, _)| own == tag);
    shipped.map_or_else(|| plain(tag), |(_, name)| name)
}

#[cfg(test)]
mod tests;
