//! Reading a stranger's record calmly: what is missing or odd is left out, and nothing that is read
//! can take over the page.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use crate::record::json::Json;

/// The most rows of a list that are drawn; the rest stands in the record itself.
pub(super) const MOST_ROWS: usize = 2_000;
/// The most characters of one text that are drawn.
const MOST_CHARACTERS: usize = 2_000;

/// The text under this name, fit to be drawn; `None` where there is none, or only space.
pub(super) fn said(json: &Json, name: &str) -> Option<String> {
    json.text(name)
        .map(clean)
        .filter(|text| !text.trim().is_empty())
}

/// One line without anything that would turn the order of letters around, at its longest.
pub(super) fn clean(text: &str) -> String {
    let mut characters = text.chars();
    let mut clean: String = characters
        .by_ref()
        .take(MOST_CHARACTERS)
        .map(|character| match character {
            '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => ' ',
            control if control.is_control() => ' ',
            other => other,
        })
        .collect();
    if characters.next().is_some() {
        clean.push('…');
    }
    clean
}

/// Texts one after another, as many as fit into one text.
pub(super) fn joined<'t>(texts: impl IntoIterator<Item = &'t str>, between: &str) -> String {
    let mut joined = String::new();
    for text in texts {
        if joined.len() > MOST_CHARACTERS {
            joined.push('…');
            break;
        }
        if !joined.is_empty() {
            joined.push_str(between);
        }
        joined.push_str(&clean(text));
    }
    joined
}

/// The texts under this name, be it one or a list.
pub(super) fn texts<'j>(json: &'j Json, name: &str) -> Vec<&'j str> {
    let items = match json.get(name) {
        Some(Json::List(items)) => items.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    items
        .iter()
        .filter_map(|item| match item {
            Json::Text(text) => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

/// The list under this name; empty where there is none.
pub(super) fn items<'j>(json: &'j Json, name: &str) -> &'j [Json] {
    json.list(name).unwrap_or_default()
}

/// The moment under this name, in the years that have four digits.
pub(super) fn moment(json: &Json, name: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(json.text(name)?).ok()?;
    Some(moment.to_utc()).filter(|moment| (1..=9999).contains(&moment.year()))
}

/// The day under this name, in the years that have four digits.
pub(super) fn day(json: &Json, name: &str) -> Option<NaiveDate> {
    day_of(json.text(name)?)
}

pub(super) fn day_of(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(day).filter(|day| (1..=9999).contains(&day.year()))
}

/// In groups of four, so that two people can compare it aloud. What stands before the last colon
/// stays as it is: `did:key: z6Mk rJVn`.
pub(super) fn in_fours(text: &str) -> String {
    let (head, tail) = text
        .rfind(':')
        .map_or(("", text), |colon| text.split_at(colon + 1));
    let mut fours = head.to_owned();
    for (index, character) in tail.chars().enumerate() {
        if index % 4 == 0 && !fours.is_empty() {
            fours.push(' ');
        }
        fours.push(character);
    }
    fours
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::json::{list, object};

    #[test]
    fn a_key_or_fingerprint_is_read_in_groups_of_four() {
        assert_eq!(in_fours("did:key:z6MkrJVnaZ"), "did:key: z6Mk rJVn aZ");
        assert_eq!(in_fours("0123abcd45"), "0123 abcd 45");
        assert_eq!(in_fours(""), "");
    }

    #[test]
    fn words_are_one_line_in_one_direction_and_no_longer_than_a_page() {
        assert_eq!(clean("a\nb\u{202e}c"), "a b c");
        assert_eq!(clean(&"x".repeat(2_000)), "x".repeat(2_000));
        assert_eq!(clean(&"x".repeat(2_001)), format!("{}…", "x".repeat(2_000)));
    }

    #[test]
    fn one_text_is_read_like_a_list_of_one() {
        let json = object([
            ("one", "a".into()),
            ("many", list(["a", "b"])),
            ("odd", list([Json::List(Vec::new())])),
        ]);
        assert_eq!(texts(&json, "one"), ["a"]);
        assert_eq!(texts(&json, "many"), ["a", "b"]);
        assert!(texts(&json, "odd").is_empty());
        assert!(texts(&json, "none").is_empty());
    }

    #[test]
    fn days_and_moments_far_out_of_any_calendar_are_left_out() {
        let of = |text: &str| object([("at", text.into())]);
        assert!(moment(&of("2024-02-29T23:00:00Z"), "at").is_some());
        assert!(moment(&of("0000-12-31T23:59:59Z"), "at").is_none());
        assert!(moment(&of("yesterday"), "at").is_none());
        assert!(day_of("2024-02-29").is_some());
        assert!(day_of("2023-02-29").is_none());
        assert!(day_of("+12024-02-29").is_none());
        assert!(day_of("0000-02-29").is_none());
    }
}
