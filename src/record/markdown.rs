//! The record as a page to read, in the words' language. It is not signed and says so; the JSON-LD
//! record is the one to check.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};

use super::{Statement, json_ld::limits};
use crate::{
    decision::{Standing, Worth},
    ledger::{self, Entry, Fact, Mode, Outcome},
    notice::{AfterOptOut, CanLimit, Choice, PartialDate, Side},
    text::{Text, sentence_case},
    window::{Anchor, AnchorTime, Deadline, Phase},
};

/// The whole page. `signer` is the `did:key` that signs this notice's records.
pub(super) fn to_markdown(statement: &Statement<'_>, signer: &str) -> String {
    Page {
        statement,
        text: statement.text,
        written: String::new(),
    }
    .write(signer)
}

struct Page<'s, 'a> {
    statement: &'s Statement<'a>,
    text: &'a Text,
    written: String,
}

impl Page<'_, '_> {
    fn write(mut self, signer: &str) -> String {
        let words = &self.statement.notice.words;
        self.line(&format!(
            "# {}",
            self.say_with("receipt-title", "title", &words.title)
        ));
        match self.statement.mode {
            Mode::Real => {}
            Mode::Replay => self.line(&format!("> **{}**", self.text.say("receipt-about-replay"))),
            Mode::Workshop => self.line(&format!(
                "> **{}**",
                self.text.say("receipt-about-workshop")
            )),
        }
        self.choices();
        self.notice();
        self.days();
        self.outcomes();
        self.history();
        self.steps();
        self.told_afterwards();
        self.signer(signer);
        self.limits();
        self.written.truncate(self.written.trim_end().len());
        self.written.push('\n');
        self.written
    }

    fn choices(&mut self) {
        if self.statement.choices().next().is_none() {
            let sentence = self.text.say("page-no-choice");
            self.line(&format!("**{sentence}**"));
        }
        for choice in self.statement.choices() {
            let question = escaped(&choice.question);
            let sentence = self.standing(choice);
            self.line(&format!("{question} **{sentence}**"));
        }
    }

    fn standing(&self, choice: &Choice) -> String {
        match self.statement.standings.get(&choice.id) {
            Some(Standing::Decided(decision)) => {
                let side = escaped(&choice.side(decision.side).words);
                let variables = [
                    ("side", side.into()),
                    (
                        "moment",
                        self.text
                            .moment_and_zone(decision.at, self.statement.facts.zone)
                            .into(),
                    ),
                ];
                match decision.worth {
                    Worth::InTime => self.text.say_with("page-chosen", &variables),
                    Worth::AfterSafeDate => self
                        .text
                        .say_with("page-chosen-after-safe-date", &variables),
                    Worth::FutureOnly => {
                        self.text.say_with("page-chosen-for-the-future", &variables)
                    }
                }
            }
            _ if self.statement.phase(choice) == Some(Phase::Closed) => {
                self.text.say("page-closed")
            }
            _ => self.text.say("page-undecided"),
        }
    }

    fn notice(&mut self) {
        let notice = self.statement.notice;
        self.heading("page-notice");
        self.line(&escaped(&notice.words.headline));
        let controller = notice
            .party(&notice.controller)
            .map_or("", |party| party.name.as_str());
        let rows = [
            ("page-notice-from", escaped(controller)),
            ("page-notice-announced", self.text.date(notice.announced)),
            ("page-notice-revision", notice.revision.to_string()),
            (
                "page-notice-fingerprint",
                format!("`{}`", self.statement.fingerprint),
            ),
            ("page-made", self.moment(self.statement.created)),
            ("page-zone", self.statement.facts.zone.name().to_owned()),
        ];
        for (id, value) in rows {
            let label = self.text.say(id);
            self.item(&format!("{label} {value}"));
        }
        self.end_list();
    }

    fn days(&mut self) {
        let notice = self.statement.notice;
        if notice
            .windows
            .iter()
            .all(|window| window.readings.is_empty())
        {
            return;
        }
        self.heading("page-days");
        self.row(
            &[
                "page-days-rule",
                "page-days-last",
                "page-days-source",
                "page-days-holds",
            ]
            .map(|id| self.text.say(id)),
        );
        self.rule(4);
        for window in &notice.windows {
            let Some(computed) = self.statement.windows.get(&window.id) else {
                continue;
            };
            for (reading, result) in window.readings.iter().zip(&computed.readings) {
                let mut sources: Vec<String> = Vec::new();
                let claims = reading.claims.iter().filter_map(|id| notice.claim(id));
                for source in claims
                    .flat_map(|claim| &claim.sources)
                    .filter_map(|id| notice.source(id))
                {
                    let title = escaped(&source.title);
                    if !sources.contains(&title) {
                        sources.push(title);
                    }
                }
                let holds = match result.deadline {
                    Some(deadline) if result.applies && Some(deadline) == computed.safe => {
                        self.text.say("page-days-counted")
                    }
                    _ if result.applies => self.text.say("page-days-applies"),
                    _ => self.text.say("page-days-falls-away"),
                };
                let last = result
                    .deadline
                    .map_or_else(String::new, |deadline| self.deadline(deadline));
                self.row(&[escaped(&reading.words), last, sources.join(", "), holds]);
            }
        }
        self.end_list();
    }

    fn outcomes(&mut self) {
        let notice = self.statement.notice;
        let rows = notice.shared_rows();
        if rows.is_empty() && notice.rights.is_empty() {
            return;
        }
        self.heading("page-outcomes");
        self.row(
            &["page-what", "page-where", "page-limit", "page-after"].map(|id| self.text.say(id)),
        );
        self.rule(4);
        for row in &rows {
            let Some(limits) = row.shared.limits() else {
                continue;
            };
            let data: Vec<String> = row.data.iter().map(|data| escaped(&data.words)).collect();
            let place = self.text.say_with(
                "page-place",
                &[
                    ("recipient", escaped(&row.recipient.name).into()),
                    ("purpose", escaped(&row.purpose.words).into()),
                ],
            );
            let (limit, after) = (
                self.limit(limits.can_limit),
                self.after(limits.after_opt_out),
            );
            self.row(&[sentence_case(&data.join(", ")), place, limit, after]);
        }
        for right in &notice.rights {
            let (limit, after) = (
                self.limit(right.can_keep),
                self.right_after(right.after_opt_out),
            );
            self.row(&[
                sentence_case(&escaped(&right.words)),
                escaped(&right.lost),
                limit,
                after,
            ]);
        }
        self.end_list();
    }

    fn history(&mut self) {
        if self.statement.entries.is_empty() {
            return;
        }
        self.heading("page-history");
        for entry in self.statement.entries {
            let variables = [
                ("moment", self.moment(entry.at).into()),
                ("what", self.happening(entry).into()),
            ];
            self.item(&self.text.say_with("page-entry", &variables));
        }
        self.end_list();
    }

    fn happening(&self, entry: &Entry) -> String {
        match &entry.fact {
            Fact::NoticeOpened { shown, .. } => {
                self.say_with("page-opened", "revision", &shown.revision.to_string())
            }
            Fact::ReplayStarted { day, .. } => {
                self.say_with("page-replay-started", "day", &self.text.date(*day))
            }
            Fact::AnchorEntered { anchor, time, .. } => self.anchor(*anchor, *time),
            Fact::Decided { choice, side, .. } => {
                self.say_with("page-decided", "side", &self.side(choice, *side))
            }
            Fact::ToldAfterwards { choice, side, .. } => {
                self.say_with("page-told", "side", &self.side(choice, *side))
            }
            Fact::StepDone { step, done: true } => {
                self.say_with("page-step-done", "step", &self.step(step))
            }
            Fact::StepDone { step, done: false } => {
                self.say_with("page-step-undone", "step", &self.step(step))
            }
            Fact::LetterPrepared { reference, .. } => {
                self.say_with("page-letter-prepared", "reference", &escaped(reference))
            }
            Fact::LetterSent { reference, on } => self.text.say_with(
                "page-letter-sent",
                &[
                    ("reference", escaped(reference).into()),
                    ("day", self.text.date(*on).into()),
                ],
            ),
            Fact::EvidenceAttached { name, .. } => {
                self.say_with("page-evidence-attached", "name", &escaped(name))
            }
            Fact::OutcomeChecked { outcome, .. } => match outcome {
                Outcome::Honoured => self.text.say("page-found-honoured"),
                Outcome::Refused => self.text.say("page-found-refused"),
                Outcome::NoAnswer => self.text.say("page-found-no-answer"),
                Outcome::CameBack => self.text.say("page-found-came-back"),
            },
            Fact::Imported { record, .. } => {
                self.say_with("page-imported", "record", &escaped(record))
            }
            Fact::Exported {
                format,
                record: Some(_),
                ..
            } => self.say_with("page-exported", "format", format),
            Fact::Exported { record: None, .. } => self.text.say("page-calendar-exported"),
            Fact::ClockCorrected { was } => {
                self.say_with("page-clock-corrected", "was", &self.moment(*was))
            }
        }
    }

    fn anchor(&self, anchor: Anchor, time: Option<AnchorTime>) -> String {
        let Some(time) = time else {
            return self.text.say("page-anchor-taken-back");
        };
        let day = match time {
            AnchorTime::Day(day) => self.text.date(day),
            AnchorTime::Moment(moment) => self.text.say_with(
                "date-moment",
                &[
                    ("date", self.text.date(moment.date()).into()),
                    ("time", moment.format("%H:%M").to_string().into()),
                ],
            ),
        };
        let variables = [("day", day.into())];
        match anchor {
            Anchor::Announced => self.text.say_with("page-anchor-announced", &variables),
            Anchor::Shown => self.text.say_with("page-anchor-shown", &variables),
            Anchor::Accepted => self.text.say_with("page-anchor-accepted", &variables),
            Anchor::Sent => self.text.say_with("page-anchor-sent", &variables),
            Anchor::Received => self.text.say_with("page-anchor-received", &variables),
            Anchor::Registered => self.text.say_with("page-anchor-registered", &variables),
        }
    }

    fn steps(&mut self) {
        let done = ledger::steps_done(self.statement.entries);
        let facts = self.statement.facts;
        let ways = self.statement.notice.ways.iter();
        let ways: Vec<_> = ways
            .filter(|way| {
                way.applies.holds(facts) || way.steps.iter().any(|step| done.contains_key(&step.id))
            })
            .collect();
        if ways.is_empty() {
            return;
        }
        self.heading("page-steps");
        for way in ways {
            self.line(&escaped(&way.words));
            for step in &way.steps {
                let words = escaped(&step.words);
                match done.get(&step.id) {
                    Some(at) => {
                        let at = self.say_with("page-ticked", "moment", &self.moment(*at));
                        self.item(&format!("[x] {words} ({at})"));
                    }
                    None => self.item(&format!("[ ] {words}")),
                }
            }
            self.end_list();
        }
    }

    fn told_afterwards(&mut self) {
        let told = ledger::told_from(self.statement.entries);
        if told.is_empty() {
            return;
        }
        self.heading("page-told-title");
        let about = self.text.say("page-told-about");
        self.line(&about);
        for told in &told {
            let words = self.text.say_with(
                "page-told-item",
                &[
                    ("side", self.side(&told.choice, told.side).into()),
                    ("when", self.partial(told.when).into()),
                    ("moment", self.moment(told.at).into()),
                ],
            );
            let backed = match told.backed_by.as_str() {
                "" => String::new(),
                backed => format!(
                    " {}",
                    self.say_with("page-told-backed", "backed", &escaped(backed))
                ),
            };
            self.item(&format!("{words}{backed}"));
        }
        self.end_list();
    }

    fn signer(&mut self, signer: &str) {
        self.heading("page-signer");
        let about = self.text.say("page-not-signed");
        self.line(&about);
        self.line(&format!("`{}`", in_fours(signer)));
        if let Some(record) = self.statement.exported_before() {
            let before = self.say_with(
                "page-exported-before",
                "record",
                &format!("`urn:uuid:{record}`"),
            );
            self.line(&before);
        }
    }

    fn limits(&mut self) {
        self.heading("page-limits");
        for limit in limits(self.statement) {
            self.item(&limit);
        }
    }

    fn limit(&self, can_limit: CanLimit) -> String {
        match can_limit {
            CanLimit::Yes => self.text.say("page-limit-yes"),
            CanLimit::No => self.text.say("page-limit-no"),
            CanLimit::Partly => self.text.say("page-limit-partly"),
            CanLimit::Unclear => self.text.say("page-limit-unclear"),
        }
    }

    fn after(&self, outcome: AfterOptOut) -> String {
        match outcome {
            AfterOptOut::Stops => self.text.say("page-after-stops"),
            AfterOptOut::Continues => self.text.say("page-after-continues"),
            AfterOptOut::Unclear => self.text.say("page-after-unclear"),
        }
    }

    fn right_after(&self, outcome: AfterOptOut) -> String {
        match outcome {
            AfterOptOut::Stops => self.text.say("page-right-kept"),
            AfterOptOut::Continues => self.text.say("page-right-lost"),
            AfterOptOut::Unclear => self.text.say("page-after-unclear"),
        }
    }

    /// The side's words; its choice's id where the notice no longer has that choice.
    fn side(&self, choice: &str, side: Side) -> String {
        let found = self.statement.notice.choice(choice);
        escaped(found.map_or(choice, |choice| &choice.side(side).words))
    }

    fn step(&self, id: &str) -> String {
        let mut steps = self.statement.notice.ways.iter().flat_map(|way| &way.steps);
        escaped(
            steps
                .find(|step| step.id == id)
                .map_or(id, |step| &step.words),
        )
    }

    fn deadline(&self, deadline: Deadline) -> String {
        if deadline.whole_day {
            let (date, zone) = (
                self.text.date(deadline.last_day).into(),
                deadline.zone.name().into(),
            );
            self.text
                .say_with("page-days-end-of", &[("date", date), ("zone", zone)])
        } else {
            self.text.moment_and_zone(deadline.at, deadline.zone)
        }
    }

    fn partial(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Unknown => self.text.say("date-unknown"),
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month(year, month) => self.text.month_year(year, month),
            PartialDate::Day(day) => self.text.date(day),
        }
    }

    /// On the person's own clock, which is named once for the page.
    fn moment(&self, at: DateTime<Utc>) -> String {
        self.text.moment(at, self.statement.facts.zone)
    }

    fn say_with(&self, id: &str, name: &str, value: &str) -> String {
        self.text.say_with(id, &[(name, value.into())])
    }

    fn heading(&mut self, id: &str) {
        let heading = self.text.say(id);
        self.line(&format!("## {heading}"));
    }

    /// A paragraph of its own.
    fn line(&mut self, words: &str) {
        // Writing to a String cannot fail.
        let _ = write!(self.written, "{words}\n\n");
    }

    fn item(&mut self, words: &str) {
        let _ = writeln!(self.written, "- {words}");
    }

    fn row(&mut self, cells: &[String; 4]) {
        let _ = writeln!(self.written, "| {} |", cells.join(" | "));
    }

    fn rule(&mut self, columns: usize) {
        let _ = writeln!(self.written, "|{}", " --- |".repeat(columns));
    }

    fn end_list(&mut self) {
        self.written.push('\n');
    }
}

/// The words as they are, whatever Markdown or HTML would make of them; always one line.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

/// `did:key:` and then groups of four, so that two people can compare them aloud.
fn in_fours(did: &str) -> String {
    let (head, tail) = did
        .rfind(':')
        .map_or(("", did), |colon| did.split_at(colon + 1));
    let mut fours = head.to_owned();
    for (index, character) in tail.chars().enumerate() {
        if index % 4 == 0 {
            fours.push(' ');
        }
        fours.push(character);
    }
    fours
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words_in_markdown_and_html() {
        assert_eq!(
            escaped("a|b *c* <d> [e](f)\n# g"),
            "a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\# g"
        );
    }

    #[test]
    fn a_key_is_read_in_groups_of_four() {
        assert_eq!(in_fours("did:key:z6MkrJVnaZ"), "did:key: z6Mk rJVn aZ");
    }
}
