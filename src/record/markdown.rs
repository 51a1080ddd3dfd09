//! The record as a page to read, in the person's language.
//! Unsigned, and says so; never puts what was told afterwards among the choices, and never lets
//! words from a notice or a person become Markdown.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Statement;
use crate::{
    decision::{Standing, Worth},
    ledger::{Entry, Fact, Mode, steps_done, told_from},
    notice::{AfterOptOut, CanLimit, Choice, Limits, PartialDate, Row, RowStanding, Shared, Side},
    text::{Text, sentence_case},
    window::{Anchor, AnchorTime, ComputedReading, ComputedWindow, Deadline, WindowKind},
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

    /// Every entry in the order in which it was written, on the person's clock.
    fn history(&self) -> Vec<String> {
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

    fn steps(&self) -> Vec<String> {
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

    fn told(&self) -> Vec<String> {
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

fn data_of(row: &Row<'_>) -> String {
    let data: Vec<String> = row.data.iter().map(|data| plain(&data.words)).collect();
    data.join(", ")
}

fn list(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
    lines.join("\n")
}

fn table<const N: usize>(heads: &[String; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let line = |cells: &[String; N]| format!("| {} |", cells.join(" | "));
    let mut lines = vec![line(heads), format!("|{}", " --- |".repeat(N))];
    lines.extend(rows.map(|row| line(&row)));
    lines.join("\n")
}

/// A language's own name, or its tag where it isn't shipped.
fn language(tag: &str) -> String {
    let shipped = Text::languages().into_iter().find(|(own, _)| own == tag);
    shipped.map_or_else(|| plain(tag), |(_, name)| name)
}

/// In groups of four, so that two can be compared; what stands before the last colon stays whole.
fn fours(word: &str) -> String {
    let (head, tail) = word.split_at(word.rfind(':').map_or(0, |colon| colon + 1));
    let mut grouped = head.to_owned();
    for (index, character) in tail.chars().enumerate() {
        if index % 4 == 0 && !grouped.is_empty() {
            grouped.push(' ');
        }
        grouped.push(character);
    }
    grouped
}

/// Words as they are read, on one line: nothing in them is taken for Markdown or HTML, nothing
/// turns the direction of writing, and nothing begins a list or a heading.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for word in words.split(|c: char| c.is_whitespace() || c.is_control()) {
        let word: String = word.chars().filter(|c| !turns_direction(*c)).collect();
        if word.is_empty() {
            continue;
        }
        if plain.is_empty() {
            push_first(&mut plain, &word);
        } else {
            plain.push(' ');
            push_escaped(&mut plain, &word);
        }
    }
    plain
}

/// `-`, `+`, `=` and `1.` mean something only where a line begins.
fn push_first(plain: &mut String, word: &str) {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = word.split_at(digits);
    plain.push_str(number);
    let begins = match number {
        "" => rest.starts_with(['-', '+', '=']),
        _ => rest.starts_with(['.', ')']),
    };
    if begins {
        plain.push('\\');
    }
    push_escaped(plain, rest);
}

fn push_escaped(plain: &mut String, word: &str) {
    for character in word.chars() {
        if r"\`*_[]<>&#|~$".contains(character) {
            plain.push('\\');
        }
        plain.push(character);
    }
}

fn turns_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests;
