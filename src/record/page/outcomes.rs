//! What stops and what goes on: in short for the first page, and as the whole table.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Page,
    read::{MOST_ROWS, clean, items, joined, said, texts},
};
use crate::{
    paper::{Block, Words, plain},
    record::json::Json,
    text::sentence_case,
};

/// The most purposes that the first page names under one fate.
const MOST_IN_SHORT: usize = 6;

/// One line of the table.
struct Row<'j> {
    data: Vec<&'j str>,
    recipients: Vec<&'j str>,
    purpose: &'j str,
    /// What is lost, where this is a right rather than data.
    lost: Option<&'j str>,
    can_limit: &'j str,
    outcome: &'j str,
}

impl<'j> Page<'j> {
    /// What becomes of each purpose and right, a line for each fate.
    pub(super) fn fates(&self) -> Vec<Block> {
        let rows = self.rows();
        let mut facts = Vec::new();
        for (outcome, is_right) in [
            ("stops", false),
            ("continues", false),
            ("unclear", false),
            ("stops", true),
            ("continues", true),
            ("unclear", true),
        ] {
            let mut purposes: Vec<(&str, BTreeSet<&str>)> = Vec::new();
            let mut places: BTreeMap<&str, usize> = BTreeMap::new();
            for row in &rows {
                if row.outcome != outcome || row.lost.is_some() != is_right {
                    continue;
                }
                let place = *places.entry(row.purpose).or_insert_with(|| {
                    purposes.push((row.purpose, BTreeSet::new()));
                    purposes.len() - 1
                });
                if let Some((_, recipients)) = purposes.get_mut(place) {
                    recipients.extend(&row.recipients);
                }
            }
            if !purposes.is_empty() {
                facts.push((
                    self.fate(outcome, is_right),
                    plain(self.in_short(&purposes)),
                ));
            }
        }
        if facts.is_empty() {
            return Vec::new();
        }
        let heading = if self.offers_a_choice() {
            "page-fates"
        } else {
            "page-fates-no-choice"
        };
        vec![self.heading(heading), Block::Facts(facts)]
    }

    fn in_short(&self, purposes: &[(&str, BTreeSet<&str>)]) -> String {
        let mut parts: Vec<String> = purposes
            .iter()
            .take(MOST_IN_SHORT)
            .map(|(purpose, recipients)| {
                let purpose = clean(purpose);
                if recipients.is_empty() {
                    return purpose;
                }
                let recipients = joined(recipients.iter().copied(), ", ");
                self.text.say_with(
                    "page-purpose",
                    &[
                        ("purpose", purpose.into()),
                        ("recipient", recipients.into()),
                    ],
                )
            })
            .collect();
        let left = purposes.len().saturating_sub(MOST_IN_SHORT);
        if left > 0 {
            parts.push(
                self.text
                    .say_with("page-further-on", &[("count", left.into())]),
            );
        }
        sentence_case(&parts.join("; "))
    }

    fn fate(&self, outcome: &str, is_right: bool) -> String {
        match (outcome, is_right) {
            ("stops", false) => self.text.say("page-fate-stops"),
            ("continues", false) => self.text.say("page-fate-continues"),
            ("stops", true) => self.text.say("page-fate-kept"),
            ("continues", true) => self.text.say("page-fate-lost"),
            _ => self.text.say("page-fate-unclear"),
        }
    }

    /// What · to whom and what for · can it be limited? · after opting out.
    pub(super) fn table_of_outcomes(&self) -> Vec<Block> {
        let all = self.rows();
        let rows = all
            .iter()
            .take(MOST_ROWS)
            .map(|row| self.row(row))
            .collect();
        let after = if self.offers_a_choice() {
            "page-after"
        } else {
            "page-after-no-choice"
        };
        let head = ["page-what", "page-where", "page-limit", after];
        let table = self.table("page-outcomes", &head, &[0.34, 0.32, 0.17, 0.17], rows);
        self.with_more(table, all.len())
    }

    fn row(&self, row: &Row<'_>) -> Vec<Words> {
        let limit = match row.can_limit {
            "yes" => self.text.say("page-limit-yes"),
            "no" => self.text.say("page-limit-no"),
            "partly" => self.text.say("page-limit-partly"),
            _ => self.text.say("page-limit-unclear"),
        };
        let after = match (row.outcome, row.lost.is_some()) {
            ("stops", false) => self.text.say("page-after-stops"),
            ("continues", false) => self.text.say("page-after-continues"),
            ("stops", true) => self.text.say("page-right-kept"),
            ("continues", true) => self.text.say("page-right-lost"),
            _ => self.text.say("page-after-unclear"),
        };
        let (what, place) = match row.lost {
            Some(lost) => (clean(row.purpose), clean(lost)),
            None => (
                joined(row.data.iter().copied(), ", "),
                self.place(&row.recipients, row.purpose),
            ),
        };
        vec![
            plain(sentence_case(&what)),
            plain(place),
            plain(limit),
            plain(after),
        ]
    }

    fn place(&self, recipients: &[&str], purpose: &str) -> String {
        self.text.say_with(
            "page-place",
            &[
                ("recipient", joined(recipients.iter().copied(), ", ").into()),
                ("purpose", clean(purpose).into()),
            ],
        )
    }

    /// Every outcome of every process, those that a choice covers first. A process that two choices
    /// cover stands once.
    fn rows(&self) -> Vec<Row<'j>> {
        let covered = items(self.receipt, "records")
            .iter()
            .flat_map(|record| items(record, "process"));
        let processes = covered.chain(items(self.receipt, "unaffected"));
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for process in processes {
            if process.text("id").is_some_and(|id| !seen.insert(id)) {
                continue;
            }
            let data: BTreeMap<&str, &str> = items(process, "personalData")
                .iter()
                .filter_map(|data| Some((data.text("id")?, data.text("title")?)))
                .collect();
            let purpose = items(process, "purpose").first();
            let words = purpose.and_then(|purpose| purpose.text("title"));
            let Some(words) = words.or_else(|| process.text("title")) else {
                continue;
            };
            for outcome in items(process, "afterOptOut") {
                let names = |ids: Vec<&'j str>, names: &BTreeMap<&'j str, &'j str>| {
                    ids.iter().filter_map(|id| names.get(id).copied()).collect()
                };
                let is_right = outcome.get("personalData").is_none();
                rows.push(Row {
                    data: names(texts(outcome, "personalData"), &data),
                    recipients: names(texts(outcome, "recipient"), &self.parties),
                    purpose: words,
                    lost: purpose
                        .filter(|_| is_right)
                        .map(|purpose| purpose.text("description").unwrap_or_default()),
                    can_limit: outcome.text("canLimit").unwrap_or_default(),
                    outcome: outcome.text("outcome").unwrap_or_default(),
                });
            }
        }
        rows
    }

    pub(super) fn not_shared(&self) -> Vec<Block> {
        let all = items(self.receipt, "prohibition");
        let item = |prohibition: &'j Json| -> Option<Words> {
            let data = items(prohibition, "personalData").iter();
            let data = joined(data.filter_map(|data| data.text("title")), ", ");
            let purpose = items(prohibition, "purpose").first()?.text("title")?;
            let recipients: Vec<&str> = texts(prohibition, "recipient")
                .into_iter()
                .filter_map(|id| self.party(id))
                .collect();
            let variables = [
                ("data", sentence_case(&data).into()),
                ("place", self.place(&recipients, purpose).into()),
            ];
            Some(plain(
                self.text.say_with("page-not-shared-item", &variables),
            ))
        };
        let list = all.iter().take(MOST_ROWS).filter_map(item).collect();
        let list = self.list("page-not-shared", list);
        self.with_more(list, all.len())
    }

    pub(super) fn unaffected(&self) -> Vec<Block> {
        let all = items(self.receipt, "unaffected");
        let titles = all.iter().take(MOST_ROWS);
        let titles = titles.filter_map(|process| said(process, "title"));
        let list = titles.map(|title| plain(sentence_case(&title))).collect();
        let list = self.list("page-unaffected", list);
        self.with_more(list, all.len())
    }

    /// A list under its heading; nothing where it is empty.
    pub(super) fn list(&self, heading: &str, list: Vec<Words>) -> Vec<Block> {
        if list.is_empty() {
            return Vec::new();
        }
        vec![self.heading(heading), Block::List(list)]
    }
}
