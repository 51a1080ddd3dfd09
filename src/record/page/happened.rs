//! What happened and what was done outside: the history, steps, letters, evidence and checks. What
//! was told afterwards or taken over from elsewhere is never written as chosen here.

use chrono::NaiveDateTime;

use super::{
    Page,
    read::{MOST_ROWS, clean, day_of, in_fours, items, said},
};
use crate::{
    notice::PartialDate,
    paper::{Block, Words, code, plain, soft},
    record::json::Json,
};

impl Page<'_> {
    /// Every entry with its moment, in the chain's order.
    pub(super) fn history(&self) -> Vec<Block> {
        let all = items(self.receipt, "history");
        let entry = |entry: &Json| -> Option<Words> {
            let variables = [
                ("moment", self.at(entry, "at")?.into()),
                ("what", self.happening(entry)?.into()),
            ];
            Some(plain(self.text.say_with("page-entry", &variables)))
        };
        let list = all.iter().take(MOST_ROWS).filter_map(entry).collect();
        let mut list = self.list("page-history", list);
        if !list.is_empty() {
            let zone = self.say_with("page-zone", "zone", self.zone.name());
            list.insert(1, Block::Small(plain(zone)));
        }
        self.with_more(list, all.len())
    }

    fn happening(&self, entry: &Json) -> Option<String> {
        let fact = said(entry, "fact")?;
        Some(match fact.as_str() {
            "notice-opened" => self.about(entry, "version", "page-opened", "revision")?,
            "replay-started" => {
                self.say_with("page-replay-started", "day", self.day(entry, "day")?)
            }
            "anchor-entered" => self.anchor(entry)?,
            "decided" => self.say_with("page-decided", "side", self.side(entry)?),
            "told-afterwards" => self.say_with("page-told", "side", self.side(entry)?),
            "step-done" => self.step(entry)?,
            "letter-prepared" => {
                self.about(entry, "reference", "page-letter-prepared", "reference")?
            }
            "letter-sent" => self.text.say_with(
                "page-letter-sent",
                &[
                    ("reference", said(entry, "reference")?.into()),
                    ("day", self.day(entry, "day")?.into()),
                ],
            ),
            "evidence-attached" => self.about(entry, "name", "page-evidence-attached", "name")?,
            "outcome-checked" => self.say_with(
                "page-outcome-checked",
                "found",
                self.found(entry.text("found")?)?,
            ),
            "imported" => self.about(entry, "record", "page-imported", "record")?,
            "exported" if entry.get("record").is_some() => {
                self.about(entry, "format", "page-exported", "format")?
            }
            "exported" => self.text.say("page-calendar-exported"),
            "clock-corrected" => {
                self.say_with("page-clock-corrected", "was", self.at(entry, "was")?)
            }
            "guessed" => {
                let guesses = self.receipt.list("guesses").unwrap_or_default();
                let count = [("count", guesses.len().into())];
                self.text.say_with("page-guessed", &count)
            }
            // A later version may know more than this one.
            _ => self.say_with("page-entry-unknown", "fact", fact.clone()),
        })
    }

    /// A sentence about the text under `name`.
    fn about(&self, entry: &Json, name: &str, id: &str, variable: &str) -> Option<String> {
        said(entry, name).map(|text| self.say_with(id, variable, text))
    }

    fn step(&self, entry: &Json) -> Option<String> {
        let id = entry.text("step")?;
        let words = clean(self.steps.get(id).copied().unwrap_or(id));
        Some(match entry.text("done")? {
            "yes" => self.say_with("page-step-done", "step", words),
            _ => self.say_with("page-step-undone", "step", words),
        })
    }

    fn anchor(&self, entry: &Json) -> Option<String> {
        let Some(when) = entry.text("when") else {
            return Some(self.text.say("page-anchor-taken-back"));
        };
        let day = match NaiveDateTime::parse_from_str(when, "%Y-%m-%dT%H:%M:%S") {
            Ok(moment) => self.text.say_with(
                "date-moment",
                &[
                    ("date", self.text.date(moment.date()).into()),
                    ("time", moment.format("%H:%M").to_string().into()),
                ],
            ),
            Err(_) => self.text.date(day_of(when)?),
        };
        let id = match entry.text("anchor")? {
            "announced" => "page-anchor-announced",
            "shown" => "page-anchor-shown",
            "accepted" => "page-anchor-accepted",
            "sent" => "page-anchor-sent",
            "received" => "page-anchor-received",
            "registered" => "page-anchor-registered",
            _ => return None,
        };
        Some(self.say_with(id, "day", day))
    }

    /// What was found, as it stands inside a sentence.
    fn found(&self, found: &str) -> Option<String> {
        Some(match found {
            "honoured" => self.text.say("page-found-honoured"),
            "refused" => self.text.say("page-found-refused"),
            "no-answer" => self.text.say("page-found-no-answer"),
            "came-back" => self.text.say("page-found-came-back"),
            _ => return None,
        })
    }

    pub(super) fn steps_done(&self) -> Vec<Block> {
        let all = items(self.receipt, "steps");
        let step = |step: &Json| -> Option<(bool, Words)> {
            let words = said(step, "title")?;
            let ticked = (step.text("done") == Some("yes"))
                .then(|| self.at(step, "at"))
                .flatten();
            Some(match ticked {
                Some(at) => {
                    let variables = [("step", words.into()), ("moment", at.into())];
                    (true, plain(self.text.say_with("page-ticked", &variables)))
                }
                None => (false, plain(words)),
            })
        };
        let mut blocks = Vec::new();
        let all_told = all.get(..MOST_ROWS).unwrap_or(all);
        for way in all_told.chunk_by(|one, next| one.text("way") == next.text("way")) {
            let steps: Vec<_> = way.iter().filter_map(step).collect();
            if steps.is_empty() {
                continue;
            }
            let words = way.first().and_then(|step| said(step, "way"));
            blocks.extend(words.map(|words| Block::Text(plain(words))));
            blocks.push(Block::Checks(steps));
        }
        if !blocks.is_empty() {
            blocks.insert(0, self.heading("page-steps"));
        }
        self.with_more(blocks, all.len())
    }

    pub(super) fn letters(&self) -> Vec<Block> {
        let all = items(self.receipt, "letters");
        let letter = |letter: &Json| -> Option<Words> {
            let reference = ("reference", said(letter, "reference")?.into());
            let prepared = ("moment", self.at(letter, "prepared")?.into());
            Some(plain(match self.day(letter, "sent") {
                Some(day) => {
                    let variables = [reference, prepared, ("day", day.into())];
                    self.text.say_with("page-letter-and-sent", &variables)
                }
                None => self
                    .text
                    .say_with("page-letter-not-sent", &[reference, prepared]),
            }))
        };
        let list = all.iter().take(MOST_ROWS).filter_map(letter).collect();
        let list = self.list("page-letters", list);
        self.with_more(list, all.len())
    }

    pub(super) fn evidence(&self) -> Vec<Block> {
        let all = items(self.receipt, "evidence");
        let file = |file: &Json| -> Option<Vec<Words>> {
            let size = said(file, "size").map(|size| self.say_with("page-bytes", "size", size));
            Some(vec![
                plain(said(file, "name")?),
                plain(size.unwrap_or_default()),
                code(in_fours(&said(file, "sha256")?)),
            ])
        };
        let rows = all.iter().take(MOST_ROWS).filter_map(file).collect();
        let head = [
            "page-evidence-name",
            "page-evidence-size",
            "page-evidence-hash",
        ];
        let table = self.table("page-evidence", &head, &[0.34, 0.18, 0.48], rows);
        self.with_more(table, all.len())
    }

    pub(super) fn checks(&self) -> Vec<Block> {
        let all = items(self.receipt, "checks");
        let first = all.first().and_then(|check| check.text("choice"));
        let several = all.iter().any(|check| check.text("choice") != first);
        let check = |check: &Json| -> Option<Vec<Words>> {
            let mut day = plain(self.day(check, "day")?);
            let question = check.text("choice").and_then(|id| self.questions.get(id));
            if let Some(question) = question.filter(|_| several) {
                day.extend(soft(format!("\n{}", clean(question))));
            }
            let found = check.text("found").and_then(|found| self.found(found));
            let found = match (found, self.at(check, "at")) {
                (Some(found), Some(at)) => {
                    let variables = [("found", found.into()), ("moment", at.into())];
                    self.text.say_with("page-check-done", &variables)
                }
                _ => self.text.say("page-check-open"),
            };
            Some(vec![
                day,
                plain(found),
                plain(said(check, "note").unwrap_or_default()),
            ])
        };
        let rows = all.iter().take(MOST_ROWS).filter_map(check).collect();
        let head = ["page-check-day", "page-check-found", "page-check-note"];
        let table = self.table("page-checks", &head, &[0.26, 0.36, 0.38], rows);
        self.with_more(table, all.len())
    }

    pub(super) fn told_afterwards(&self) -> Vec<Block> {
        let all = items(self.receipt, "toldAfterwards");
        let told = |told: &Json| -> Option<Words> {
            let words = self.text.say_with(
                "page-told-item",
                &[
                    ("side", self.side(told)?.into()),
                    ("when", self.partial(told.text("when")?)?.into()),
                    ("moment", self.at(told, "at")?.into()),
                ],
            );
            let backed = said(told, "backedBy")
                .map(|backed| self.say_with("page-told-backed", "backed", backed));
            Some(plain(match backed {
                Some(backed) => format!("{words} {backed}"),
                None => words,
            }))
        };
        let list = all.iter().take(MOST_ROWS).filter_map(told).collect();
        let mut list = self.list("page-told-title", list);
        if !list.is_empty() {
            list.insert(1, Block::Text(plain(self.text.say("page-told-about"))));
        }
        self.with_more(list, all.len())
    }

    fn partial(&self, when: &str) -> Option<String> {
        Some(match PartialDate::parse(when)? {
            PartialDate::Unknown => self.text.say("date-unknown"),
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month(year, month) => self.text.month_year(year, month),
            PartialDate::Day(day) => self.text.date(day),
        })
    }

    /// Records from elsewhere, with what they tell.
    pub(super) fn imported(&self) -> Vec<Block> {
        let history = items(self.receipt, "history").iter();
        let all: Vec<&Json> = history
            .filter(|entry| entry.text("fact") == Some("imported"))
            .collect();
        let record = |entry: &&Json| -> Option<Words> {
            let variables = [
                ("record", said(entry, "record")?.into()),
                ("made", self.at(entry, "made")?.into()),
                ("moment", self.at(entry, "at")?.into()),
            ];
            let mut words = plain(self.text.say_with("page-imported-item", &variables));
            for taken in items(entry, "decisions").iter().take(MOST_ROWS) {
                let (Some(side), Some(at)) = (self.side(taken), self.at(taken, "at")) else {
                    continue;
                };
                let variables = [("side", side.into()), ("moment", at.into())];
                let says = self.text.say_with("page-imported-says", &variables);
                words.extend(plain(format!("\n{says}")));
            }
            let signer = entry.text("signer").map(clean).unwrap_or_default();
            if !signer.is_empty() {
                words.extend(plain(format!("\n{}", self.text.say("page-imported-key"))));
                words.extend(plain(" "));
                words.extend(code(in_fours(&signer)));
            }
            Some(words)
        };
        let list = all.iter().take(MOST_ROWS).filter_map(record).collect();
        let mut list = self.list("page-imported-title", list);
        if !list.is_empty() {
            list.insert(1, Block::Text(plain(self.text.say("page-imported-about"))));
        }
        self.with_more(list, all.len())
    }

    /// Which record this one follows, and its own name.
    pub(super) fn replaced(&self) -> Vec<Block> {
        let named = [
            ("page-record-own", said(self.receipt, "id")),
            ("page-record-replaced", said(self.receipt, "replaces")),
        ];
        let facts: Vec<_> = named
            .into_iter()
            .filter_map(|(id, record)| Some((self.text.say(id), code(record?))))
            .collect();
        if facts.is_empty() {
            return Vec::new();
        }
        let heading = self.heading("page-record");
        vec![heading, Block::Facts(facts)]
    }
}
