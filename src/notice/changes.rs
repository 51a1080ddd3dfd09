//! What one revision of a notice changed against another: rows, words and days.
//!
//! Compares the canonical form that was kept (RFC 8785) with the notice of today, so that a revision
//! written by a later version can still be told. What has no id of its own is not told.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Notice;

/// The most changes that are listed.
pub const MOST_CHANGES: usize = 60;

/// One difference, as a person meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Added {
        part: Part,
        words: String,
    },
    Removed {
        part: Part,
        words: String,
    },
    Changed {
        part: Part,
        was: String,
        now: String,
    },
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The words of the first step.
    Words,
    /// A row of what is shared, or of rights.
    Row,
    /// A day, or how it is counted.
    Day,
    Choice,
    /// How it is carried out.
    Way,
    Claim,
    /// Names, and words of data and purposes.
    Name,
}

/// Which tables are told, what they are about, and the keys whose words stand for a row.
const TABLES: [(&str, Part, &[&str]); 10] = [
    ("sharings", Part::Row, &["data", "purpose", "recipient"]),
    ("rights", Part::Row, &["words"]),
    ("windows", Part::Day, &["kind"]),
    ("choices", Part::Choice, &["question"]),
    ("ways", Part::Way, &["words"]),
    ("claims", Part::Claim, &["words"]),
    ("parties", Part::Name, &["name"]),
    ("purposes", Part::Name, &["words"]),
    ("data", Part::Name, &["words"]),
    ("open-questions", Part::Claim, &["words"]),
];

/// What is different between the kept form of an earlier revision and the notice; none where the two
/// are in different languages, or the form can't be read.
pub fn since(earlier_jcs: &[u8], notice: &Notice) -> Vec<Change> {
    let Ok(Value::Object(was)) = serde_json::from_slice::<Value>(earlier_jcs) else {
        return Vec::new();
    };
    let Ok(Value::Object(now)) = serde_json::to_value(notice) else {
        return Vec::new();
    };
    if was.get("language") != now.get("language") {
        return Vec::new();
    }
    let mut changes = Vec::new();
    differences(
        was.get("words"),
        now.get("words"),
        Part::Words,
        &mut changes,
    );
    if was.get("announced") != now.get("announced") {
        let text = |map: &Map<String, Value>| plain(map.get("announced"));
        changes.push(Change::Changed {
            part: Part::Day,
            was: text(&was),
            now: text(&now),
        });
    }
    for (table, part, keys) in TABLES {
        let (before, after) = (rows(&was, table), rows(&now, table));
        let names = |row: &Value, of: &Map<String, Value>| named(row, keys, of);
        for (id, row) in &after {
            match before.get(id) {
                None => changes.push(Change::Added {
                    part,
                    words: names(row, &now),
                }),
                Some(earlier) => differences(Some(earlier), Some(row), part, &mut changes),
            }
        }
        for (id, row) in &before {
            if !after.contains_key(id) {
                changes.push(Change::Removed {
                    part,
                    words: names(row, &was),
                });
            }
        }
    }
    changes
}

fn rows<'a>(notice: &'a Map<String, Value>, table: &str) -> BTreeMap<&'a str, &'a Value> {
    let rows = notice.get(table).and_then(Value::as_array);
    let rows = rows.into_iter().flatten();
    rows.filter_map(|row| Some((row.get("id")?.as_str()?, row)))
        .collect()
}

/// A row in its own words; ids of data, purposes and parties are told by theirs.
fn named(row: &Value, keys: &[&str], notice: &Map<String, Value>) -> String {
    let words = keys.iter().filter_map(|key| {
        let value = row.get(*key)?.as_str()?;
        let (table, name) = match *key {
            "data" => ("data", "words"),
            "purpose" => ("purposes", "words"),
            "recipient" => ("parties", "name"),
            _ => return Some(value.to_owned()),
        };
        let rows = rows(notice, table);
        let known = rows.get(value).and_then(|row| row.get(name)?.as_str());
        Some(known.unwrap_or(value).to_owned())
    });
    words.collect::<Vec<_>>().join(" · ")
}

/// Every text that differs, however deep; lists of ids are left out, for the rows they name are told.
fn differences(was: Option<&Value>, now: Option<&Value>, part: Part, changes: &mut Vec<Change>) {
    match (was, now) {
        (Some(was), Some(now)) if was == now => {}
        (Some(Value::Object(was)), Some(Value::Object(now))) => {
            let mut keys: Vec<&String> = was.keys().chain(now.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                differences(was.get(key), now.get(key), part, changes);
            }
        }
        (Some(Value::Array(was)), Some(Value::Array(now)))
            if was.iter().chain(now).all(Value::is_object) =>
        {
            for index in 0..was.len().max(now.len()) {
                differences(was.get(index), now.get(index), part, changes);
            }
        }
        (Some(Value::Array(_)), Some(Value::Array(_))) => {}
        (was, now) => changes.push(Change::Changed {
            part,
            was: plain(was),
            now: plain(now),
        }),
    }
}

/// A text as it stands, anything else as it is written; empty where it isn't there.
fn plain(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::{digest, parse};

    const SMALL: &str = include_str!("../../tests/notices/right-expires.toml");

    fn since_first(change: impl Fn(&str) -> String) -> Vec<Change> {
        let first = parse::parse(SMALL).unwrap();
        let second = parse::parse(&change(SMALL)).unwrap();
        since(&digest::fingerprint(&first).jcs, &second)
    }

    #[test]
    fn the_same_words_are_no_change() {
        assert_eq!(since_first(str::to_owned), []);
        assert_eq!(
            since_first(|text| text.replacen("revision = 1", "revision = 2", 1)),
            []
        );
    }

    #[test]
    fn rows_words_and_days_are_told() {
        let notice = parse::parse(SMALL).unwrap();
        let headline = &notice.words.headline;
        assert_eq!(
            since_first(|text| text.replacen(headline.as_str(), "Another headline", 1)),
            [Change::Changed {
                part: Part::Words,
                was: headline.clone(),
                now: "Another headline".to_owned(),
            }]
        );
        let days = since_first(|text| text.replacen("days = 30", "days = 31", 1));
        assert_eq!(
            days,
            [Change::Changed {
                part: Part::Day,
                was: "30".to_owned(),
                now: "31".to_owned(),
            }]
        );
    }

    #[test]
    fn what_cannot_be_read_has_no_changes() {
        let notice = parse::parse(SMALL).unwrap();
        for bytes in [b"".as_slice(), b"[]", b"{", b"\xff"] {
            assert_eq!(since(bytes, &notice), []);
        }
    }
}
