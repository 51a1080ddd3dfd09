//! Until when there was a choice, and how each source counts the days.

use std::collections::BTreeSet;

use chrono_tz::Tz;

use super::{
    Page,
    read::{MOST_ROWS, day, items, joined, moment, said, texts},
};
use crate::{
    paper::{Block, Table, Words, plain, soft, strong},
    record::json::Json,
};

/// The most windows that the first page tells of.
const MOST_WINDOWS: usize = 20;

/// A window as the first page tells it.
struct Window<'j> {
    kind: &'j str,
    /// What is asked in it; empty where nothing can be chosen.
    question: String,
    readings: Vec<&'j Json>,
}

impl<'j> Page<'j> {
    /// The safe day and the rule it was counted by, or that there is no last day.
    pub(super) fn time_to_choose(&self) -> Vec<Block> {
        let windows = self.windows();
        let several = windows.len() > 1;
        let mut blocks = Vec::new();
        for (index, window) in windows.iter().take(MOST_ROWS).enumerate() {
            let told = self.window(window, index == 0);
            if several && !told.is_empty() && !window.question.is_empty() {
                blocks.push(Block::Small(plain(window.question.clone())));
            }
            blocks.extend(told);
        }
        if !blocks.is_empty() {
            let heading = if self.offers_a_choice() {
                "page-window"
            } else {
                "page-window-no-choice"
            };
            blocks.insert(0, self.heading(heading));
        }
        blocks
    }

    /// The choices' windows in their order, then those that leave no choice.
    fn windows(&self) -> Vec<Window<'j>> {
        let readings = items(self.receipt, "readings");
        let of = |id: &str| -> Vec<&'j Json> {
            let of_window = |reading: &&Json| reading.text("window") == Some(id);
            readings.iter().filter(of_window).take(MOST_ROWS).collect()
        };
        let records = items(self.receipt, "records").iter().filter_map(|record| {
            Some((
                record.text("window")?,
                record.text("kind")?,
                said(record, "title"),
            ))
        });
        let others = readings
            .iter()
            .filter_map(|reading| Some((reading.text("window")?, reading.text("kind")?, None)));
        let mut seen = BTreeSet::new();
        let mut windows = Vec::new();
        for (id, kind, question) in records.chain(others) {
            // Each costs a walk through all readings, and no notice has so many windows.
            if seen.len() < MOST_WINDOWS && seen.insert(id) {
                windows.push(Window {
                    kind,
                    question: question.unwrap_or_default(),
                    readings: of(id),
                });
            }
        }
        windows
    }

    fn window(&self, window: &Window<'_>, is_first: bool) -> Vec<Block> {
        let has_day = |reading: &&Json| reading.text("closesAt").is_some();
        if window.kind != "no-choice" && !window.readings.iter().any(has_day) {
            let untold = window
                .readings
                .iter()
                .find_map(|reading| reading.text("rule"));
            return vec![Block::Text(plain(match untold {
                Some(rule) if window.kind != "open-ended" => self
                    .text
                    .say_with("page-day-untold", &[("rule", rule.into())]),
                _ => self.text.say("receipt-no-last-day"),
            }))];
        }
        let holds = |reading: &&&Json| reading.text("applies") == Some("yes");
        let chosen = |reading: &&&Json| reading.text("chosen") == Some("yes");
        let Some((safe, last)) = window
            .readings
            .iter()
            .filter(holds)
            .find(chosen)
            .and_then(|reading| Some((*reading, self.last_day(reading)?)))
        else {
            return Vec::new();
        };
        let latest = window.readings.iter().filter(holds);
        let latest = latest
            .filter(|reading| moment(reading, "closesAt") > moment(safe, "closesAt"))
            .max_by_key(|reading| moment(reading, "closesAt"))
            .and_then(|reading| Some((*reading, self.last_day(reading)?)));
        let mut facts = vec![(self.safe_label(window.kind), counted(safe, &last))];
        if let Some((reading, last)) = latest {
            let label = self.text.say("page-day-latest");
            facts.push((label, counted(reading, &last)));
        }
        let ends = said(self.notice, "whatEnds").filter(|_| is_first);
        if let Some(ends) = ends.or_else(|| self.what_ends(window.kind)) {
            facts.push((self.text.say("page-what-ends"), plain(ends)));
        }
        let mut blocks = vec![Block::Facts(facts)];
        if safe.get("assumed").is_some() {
            blocks.push(Block::Small(plain(self.text.say("page-day-assumed"))));
        }
        blocks
    }

    fn safe_label(&self, kind: &str) -> String {
        match kind {
            "no-choice" => self.text.say("page-day-to-know"),
            _ => self.text.say("page-day-safe"),
        }
    }

    fn what_ends(&self, kind: &str) -> Option<String> {
        Some(match kind {
            "right-expires" => self.text.say("page-ends-right"),
            "sharing-starts" => self.text.say("page-ends-sharing"),
            "not-retroactive" => self.text.say("page-ends-past"),
            _ => return None,
        })
    }

    /// The end of a day, or a moment within it.
    fn last_day(&self, reading: &Json) -> Option<String> {
        let zone = reading.text("zone").and_then(|zone| zone.parse().ok());
        let zone: Tz = zone.unwrap_or(self.zone);
        let last = day(reading, "computedDate")?;
        let closes = moment(reading, "closesAt")?.with_timezone(&zone);
        if closes.date_naive() == last {
            return Some(self.text.moment_and_zone(closes.to_utc(), zone));
        }
        let variables = [
            ("date", self.text.date(last).into()),
            ("zone", zone.name().into()),
        ];
        Some(self.text.say_with("page-days-end-of", &variables))
    }

    /// Every reading, whether it holds for this person or not.
    pub(super) fn table_of_days(&self) -> Vec<Block> {
        let readings = items(self.receipt, "readings");
        let row = |reading: &Json| -> Option<Vec<Words>> {
            let holds = match (reading.text("applies")?, reading.text("chosen")) {
                ("yes", Some("yes")) => self.text.say("page-days-counted"),
                ("yes", _) => self.text.say("page-days-applies"),
                _ => self.text.say("page-days-falls-away"),
            };
            Some(vec![
                plain(said(reading, "rule")?),
                plain(self.last_day(reading).unwrap_or_default()),
                plain(joined(texts(reading, "sourceTitle"), ", ")),
                plain(holds),
            ])
        };
        let rows: Vec<Vec<Words>> = readings.iter().take(MOST_ROWS).filter_map(row).collect();
        let head = [
            "page-days-rule",
            "page-days-last",
            "page-days-source",
            "page-days-holds",
        ];
        let table = self.table("page-days", &head, &[0.34, 0.24, 0.24, 0.18], rows);
        self.with_more(table, readings.len())
    }

    /// A table under its heading; nothing where it has no rows.
    pub(super) fn table(
        &self,
        about: &str,
        head: &[&str],
        widths: &[f32],
        rows: Vec<Vec<Words>>,
    ) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let heading = self.heading(about);
        let table = Table {
            about: self.text.say(about),
            head: head.iter().map(|id| self.text.say(id)).collect(),
            widths: widths.to_vec(),
            rows,
        };
        vec![heading, Block::Table(table)]
    }

    /// The blocks, and how many of `all` are more than are drawn.
    pub(super) fn with_more(&self, mut blocks: Vec<Block>, all: usize) -> Vec<Block> {
        if !blocks.is_empty() {
            let more = self.more(all.saturating_sub(MOST_ROWS));
            blocks.extend(more.map(Block::Small));
        }
        blocks
    }
}

/// A last day, and beneath it the rule that gives it.
fn counted(reading: &Json, last: &str) -> Words {
    let mut words = strong(last);
    if let Some(rule) = said(reading, "rule") {
        words.extend(plain("\n"));
        words.extend(soft(rule));
    }
    words
}
