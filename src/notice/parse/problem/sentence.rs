//! The sentence for each problem: what is wrong, and what to write instead.

use std::fmt::Write as _;

use super::{Expected, Found, ProblemKind, is_bidi, is_control};
use crate::text::Text;

pub(super) fn sentence(kind: &ProblemKind, text: &Text) -> String {
    let say = |id: &str| text.say(id);
    let with = |id: &str, words: &[(&'static str, &str)]| {
        let words: Vec<_> = words
            .iter()
            .map(|(name, value)| (*name, (*value).into()))
            .collect();
        text.say_with(id, &words)
    };
    match kind {
        ProblemKind::FileTooLarge => say("problem-file-too-large"),
        ProblemKind::NotUtf8 => say("problem-not-utf8"),
        ProblemKind::Syntax { message } => with("problem-syntax", &[("message", &shown(message))]),
        ProblemKind::KeyTwice => say("problem-key-twice"),
        ProblemKind::OtherFormat { found: Some(found) } => {
            with("problem-other-format", &[("found", &found.to_string())])
        }
        ProblemKind::OtherFormat { found: None } => say("problem-format-not-a-number"),
        ProblemKind::TooManyRows => say("problem-too-many-rows"),
        ProblemKind::More => say("problem-more"),
        ProblemKind::MissingKey {
            key,
            place,
            expected,
        } => {
            let expected = expected_words(expected, text);
            let words = [
                ("key", key.as_str()),
                ("place", &place_words(place, text)),
                ("expected", &expected),
            ];
            with("problem-missing-key", &words)
        }
        ProblemKind::UnknownKey {
            key,
            place,
            nearest,
        } => {
            let (key, place) = (shown(key), place_words(place, text));
            match nearest {
                Some(nearest) => with(
                    "problem-unknown-key-near",
                    &[("key", &key), ("place", &place), ("nearest", nearest)],
                ),
                None => with("problem-unknown-key", &[("key", &key), ("place", &place)]),
            }
        }
        ProblemKind::WrongType {
            key,
            expected,
            found,
        } => with(
            "problem-wrong-type",
            &[
                ("key", key),
                ("found", &say(found_id(*found))),
                ("expected", &expected_words(expected, text)),
            ],
        ),
        ProblemKind::NotOneOf {
            key,
            found,
            allowed,
        } => with(
            "problem-not-one-of",
            &[
                ("key", key),
                ("found", &shown(found)),
                ("expected", &one_of(allowed, text)),
            ],
        ),
        ProblemKind::Malformed {
            key,
            found,
            expected,
        } => with(
            "problem-not-one-of",
            &[
                ("key", key),
                ("found", &shown(found)),
                ("expected", &expected_words(expected, text)),
            ],
        ),
        ProblemKind::OutOfRange { key, least, most } => with(
            "problem-out-of-range",
            &[
                ("key", key),
                ("least", &least.to_string()),
                ("most", &most.to_string()),
            ],
        ),
        ProblemKind::EmptyText { key } => with("problem-empty-text", &[("key", key)]),
        ProblemKind::TextTooLong { key, characters } => with(
            "problem-text-too-long",
            &[("key", key), ("characters", &characters.to_string())],
        ),
        ProblemKind::ControlCharacter { character } => with(
            "problem-control-character",
            &[("code", &code_point(*character))],
        ),
        ProblemKind::BidiCharacter { character } => with(
            "problem-bidi-character",
            &[("code", &code_point(*character))],
        ),
        ProblemKind::ImpossibleDate { key } => with("problem-impossible-date", &[("key", key)]),
        ProblemKind::BadId { id } => with("problem-bad-id", &[("id", &shown(id))]),
        ProblemKind::ReservedId { id } => with("problem-reserved-id", &[("id", id)]),
        ProblemKind::DuplicateId {
            id,
            place,
            first_line,
        } => with(
            "problem-duplicate-id",
            &[
                ("id", id),
                ("place", place),
                ("line", &first_line.to_string()),
            ],
        ),
        ProblemKind::SharedId { id, first_line } => with(
            "problem-shared-id",
            &[("id", id), ("line", &first_line.to_string())],
        ),
        ProblemKind::DanglingId {
            key,
            id,
            tables,
            nearest,
        } => {
            let (id, tables) = (shown(id), tables_words(tables, text));
            let words = [("key", key.as_str()), ("id", &id), ("tables", &tables)];
            match nearest {
                Some(nearest) => {
                    let [key, id, tables] = words;
                    with(
                        "problem-dangling-id-near",
                        &[key, id, tables, ("nearest", nearest)],
                    )
                }
                None => with("problem-dangling-id", &words),
            }
        }
        ProblemKind::NamedTwice { key, id } => {
            with("problem-named-twice", &[("key", key), ("id", id)])
        }
        ProblemKind::NothingNamed { key, place } => {
            let place = place_words(place, text);
            with("problem-nothing-named", &[("key", key), ("place", &place)])
        }
        ProblemKind::NothingExplained => say("problem-nothing-explained"),
        ProblemKind::NoWindow => say("problem-no-window"),
        ProblemKind::LimitOfUnshared { key } => with("problem-limit-of-unshared", &[("key", key)]),
        ProblemKind::NotOneStart { given: 0 } => say("problem-no-start"),
        ProblemKind::NotOneStart { .. } => say("problem-several-starts"),
        ProblemKind::TooFew { what, place, least } => with(
            "problem-too-few",
            &[
                ("what", what),
                ("place", place),
                ("least", &least.to_string()),
            ],
        ),
        ProblemKind::NoReadings => say("problem-no-readings"),
        ProblemKind::OutOfCalendar => say("problem-out-of-calendar"),
        ProblemKind::EndsBeforeItOpens => say("problem-ends-before-it-opens"),
        ProblemKind::NoChoiceToMake { window } => {
            with("problem-no-choice-to-make", &[("window", window)])
        }
        ProblemKind::UnsharedLink { sharing } => {
            with("problem-unshared-link", &[("sharing", sharing)])
        }
        ProblemKind::MissingText { path } => with("problem-missing-text", &[("path", path)]),
        ProblemKind::UnknownText { path, nearest } => match nearest {
            Some(nearest) => with(
                "problem-unknown-text-near",
                &[("path", &shown(path)), ("nearest", nearest)],
            ),
            None => with("problem-unknown-text", &[("path", &shown(path))]),
        },
        ProblemKind::SameLanguage { language } => {
            with("problem-same-language", &[("language", language)])
        }
        ProblemKind::RightToLeft { language } => {
            with("problem-right-to-left", &[("language", language)])
        }
    }
}

fn expected_words(expected: &Expected, text: &Text) -> String {
    let id = match expected {
        Expected::Text => "expected-text",
        Expected::QuotedText => "expected-quoted-text",
        Expected::Number => "expected-number",
        Expected::ThisNumber(number) => return number.to_string(),
        Expected::TrueOrFalse => "expected-true-or-false",
        Expected::Day => "expected-day",
        Expected::DayMonthOrYear => "expected-day-month-or-year",
        Expected::DayMonthYearOrUnknown => "expected-day-month-year-or-unknown",
        Expected::Id => "expected-id",
        Expected::Ids => "expected-ids",
        Expected::IdOf(tables) => {
            let tables = tables_words(tables, text);
            return text.say_with("expected-id-of", &[("tables", tables.into())]);
        }
        Expected::SideOrNone => "expected-side-or-none",
        Expected::OneOf(allowed) => return one_of(allowed, text),
        Expected::Table(name) => {
            return text.say_with("expected-table", &[("name", name.as_str().into())]);
        }
        Expected::Rows(name) => return text.say_with("expected-rows", &[("name", (*name).into())]),
        Expected::Slug => "expected-slug",
        Expected::Address => "expected-address",
        Expected::Language => "expected-language",
        Expected::Places => "expected-places",
        Expected::Terms => "expected-terms",
        Expected::Period => "expected-period",
        Expected::Zone => "expected-zone",
    };
    text.say(id)
}

fn found_id(found: Found) -> &'static str {
    match found {
        Found::Text => "found-text",
        Found::Number => "found-number",
        Found::Fraction => "found-fraction",
        Found::TrueOrFalse => "found-true-or-false",
        Found::Time => "found-time",
        Found::Day => "found-day",
        Found::List => "found-list",
        Found::Table => "found-table",
    }
}

/// The notice itself has no name of its own.
fn place_words(place: &str, text: &Text) -> String {
    if place.is_empty() {
        text.say("problem-place-notice")
    } else {
        place.to_owned()
    }
}

/// `"a"`, `"a" or "b"`, `"a", "b" or "c"`.
fn one_of(allowed: &[&str], text: &Text) -> String {
    let quoted: Vec<String> = allowed.iter().map(|name| format!("\"{name}\"")).collect();
    either(&quoted, text)
}

fn tables_words(tables: &[&str], text: &Text) -> String {
    let tables: Vec<String> = tables.iter().map(|table| format!("[[{table}]]")).collect();
    either(&tables, text)
}

fn either(names: &[String], text: &Text) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => {
            format!("{} {} {last}", first.join(", "), text.say("problem-or"))
        }
        _ => names.concat(),
    }
}

fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Text from a file, made safe to show: cut short, and without characters that hide something.
fn shown(words: &str) -> String {
    const MOST: usize = 120;
    let mut shown = String::new();
    for (index, character) in words.chars().enumerate() {
        if index == MOST {
            shown.push('…');
            break;
        }
        if is_control(character) || is_bidi(character) {
            let _ = write!(shown, "{}", character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}
