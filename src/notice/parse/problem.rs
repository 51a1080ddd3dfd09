//! What can be wrong with a notice or an overlay, and the sentence that says so.
//! Data first: the English sentence is the check command's, and the window shows the same one.

use std::fmt;

/// One thing wrong, at its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub kind: ProblemKind,
}

/// What is wrong. Texts from the file are kept as they are; only `Display` makes them safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    // the file
    FileTooLarge,
    NotUtf8,
    /// Not TOML; the message is the TOML reader's.
    Syntax {
        message: String,
    },
    KeyTwice,
    /// A format this program doesn't know; `None` where it isn't a number at all.
    OtherFormat {
        found: Option<i64>,
    },
    TooManyRows,
    /// There are more problems than are listed.
    More,

    // keys and values
    MissingKey {
        key: String,
        place: String,
        expected: String,
    },
    UnknownKey {
        key: String,
        place: String,
        nearest: Option<String>,
    },
    WrongType {
        key: String,
        expected: String,
        found: &'static str,
    },
    NotOneOf {
        key: String,
        found: String,
        allowed: Vec<&'static str>,
    },
    OutOfRange {
        key: String,
        least: i64,
        most: i64,
    },
    EmptyText {
        key: String,
    },
    TextTooLong {
        key: String,
        characters: usize,
    },
    ControlCharacter {
        character: char,
    },
    BidiCharacter {
        character: char,
    },
    /// A value that isn't written as its key wants it.
    Malformed {
        key: String,
        found: String,
        expected: &'static str,
    },
    ImpossibleDate {
        key: String,
    },

    // ids
    BadId {
        id: String,
    },
    ReservedId {
        id: String,
    },
    DuplicateId {
        id: String,
        place: String,
        first_line: usize,
    },
    /// A purpose and a right of the same name: a choice couldn't tell which it covers.
    SharedId {
        id: String,
        first_line: usize,
    },
    DanglingId {
        key: String,
        id: String,
        tables: &'static [&'static str],
        nearest: Option<String>,
    },
    NamedTwice {
        key: String,
        id: String,
    },
    /// A list that must name something names nothing.
    NothingNamed {
        key: String,
        place: String,
    },

    // rules
    NothingExplained,
    NoWindow,
    LimitOfUnshared {
        key: String,
    },
    /// Not exactly one of `anchor`, `date` and `later-of`.
    NotOneStart {
        given: usize,
    },
    TooFew {
        what: &'static str,
        place: String,
        least: usize,
    },
    NoReadings,
    OutOfCalendar,
    EndsBeforeItOpens,
    NoChoiceToMake {
        window: String,
    },
    /// `[matching]` names a sharing that is said not to happen.
    UnsharedLink {
        sharing: String,
    },

    // overlays
    MissingText {
        path: String,
    },
    UnknownText {
        path: String,
        nearest: Option<String>,
    },
    SameLanguage {
        language: String,
    },
    RightToLeft {
        language: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FileTooLarge => f.write_str("the file is larger than 1 MiB; shorten it"),
            Self::NotUtf8 => f.write_str("this is not UTF-8; save the file as UTF-8 text"),
            Self::Syntax { message } => write!(f, "this is not TOML: {}", Shown(message)),
            Self::KeyTwice => {
                f.write_str("this key was there before in the same table; keep one of the two")
            }
            Self::OtherFormat { found: Some(found) } => write!(
                f,
                "format {found} is not known to this version, which reads `format = 1`"
            ),
            Self::OtherFormat { found: None } => {
                f.write_str("the format is not a number; write `format = 1`")
            }
            Self::TooManyRows => {
                f.write_str("from here on there are more than 2,000 rows; leave some out")
            }
            Self::More => {
                f.write_str("there are more problems than are listed; put these right first")
            }
            Self::MissingKey {
                key,
                place,
                expected,
            } => write!(f, "`{key}` is missing from {place}; write {expected}"),
            Self::UnknownKey {
                key,
                place,
                nearest: Some(nearest),
            } => write!(
                f,
                "`{}` is not known in {place}; did you mean `{nearest}`?",
                Shown(key)
            ),
            Self::UnknownKey {
                key,
                place,
                nearest: None,
            } => write!(f, "`{}` is not known in {place}; take it out", Shown(key)),
            Self::WrongType {
                key,
                expected,
                found,
            } => write!(f, "`{key}` is {found}; write {expected}"),
            Self::NotOneOf {
                key,
                found,
                allowed,
            } => write!(
                f,
                "`{key}` cannot be \"{}\"; write {}",
                Shown(found),
                one_of(allowed)
            ),
            Self::OutOfRange { key, least, most } => {
                write!(f, "`{key}` must be from {least} to {most}")
            }
            Self::EmptyText { key } => write!(f, "`{key}` is empty; write its words"),
            Self::TextTooLong { key, characters } => write!(
                f,
                "`{key}` has {characters} characters; at most 10,000 are read"
            ),
            Self::ControlCharacter { character } => write!(
                f,
                "a text is one paragraph without control characters; take out U+{:04X}",
                u32::from(*character)
            ),
            Self::BidiCharacter { character } => write!(
                f,
                "a character that hides the direction of writing stands here; take out U+{:04X}",
                u32::from(*character)
            ),
            Self::Malformed {
                key,
                found,
                expected,
            } => write!(
                f,
                "`{key}` cannot be \"{}\"; write {expected}",
                Shown(found)
            ),
            Self::ImpossibleDate { key } => write!(
                f,
                "`{key}` is no day of the calendar; write one in the years 0001 to 9999"
            ),
            Self::BadId { id } => write!(
                f,
                "\"{}\" is not an id; write lower-case letters and digits, joined by single \
                 hyphens, at most 64 in all",
                Shown(id)
            ),
            Self::ReservedId { id } => {
                write!(f, "\"{id}\" has a meaning of its own; choose another id")
            }
            Self::DuplicateId {
                id,
                place,
                first_line,
            } => write!(
                f,
                "another {place} has the id \"{id}\" (line {first_line}); choose another id"
            ),
            Self::SharedId { id, first_line } => write!(
                f,
                "a purpose has the id \"{id}\" too (line {first_line}), so that a choice could not \
                 tell them apart; choose another id"
            ),
            Self::DanglingId {
                key,
                id,
                tables,
                nearest,
            } => {
                write!(f, "`{key}` names \"{}\", but no ", Shown(id))?;
                for (index, table) in tables.iter().enumerate() {
                    write!(f, "{}[[{table}]]", if index > 0 { " or " } else { "" })?;
                }
                f.write_str(" has that id; ")?;
                match nearest {
                    Some(nearest) => write!(f, "did you mean \"{nearest}\"?"),
                    None => f.write_str("add it or name another"),
                }
            }
            Self::NamedTwice { key, id } => {
                write!(f, "`{key}` names \"{id}\" twice; name it once")
            }
            Self::NothingNamed { key, place } => {
                write!(f, "`{key}` of {place} names nothing; name at least one")
            }
            Self::NothingExplained => f.write_str(
                "nothing is explained; write at least one [[sharing]] or one [[right]]",
            ),
            Self::NoWindow => f.write_str(
                "there is no [[window]]; write one, of kind \"open-ended\" where there is no date",
            ),
            Self::LimitOfUnshared { key } => write!(
                f,
                "what is not shared cannot be limited; take `{key}` out where shared is \"no\""
            ),
            Self::NotOneStart { given: 0 } => f.write_str(
                "the reading does not say what it counts from; write `anchor`, `date` or `later-of`",
            ),
            Self::NotOneStart { .. } => f.write_str(
                "the reading counts from several things; keep one of `anchor`, `date` and `later-of`",
            ),
            Self::TooFew { what, place, least } => {
                write!(f, "{place} needs at least {least} {what}; add what is missing")
            }
            Self::NoReadings => f.write_str(
                "the window has no [[window.reading]]; add one, or write kind = \"open-ended\"",
            ),
            Self::OutOfCalendar => f.write_str(
                "the window cannot be computed, since a date falls outside the years 0001 to \
                 9999; check its dates and days",
            ),
            Self::EndsBeforeItOpens => f.write_str(
                "the reading ends before the window opens on the day of `announced`; check both",
            ),
            Self::NoChoiceToMake { window } => write!(
                f,
                "the window \"{window}\" is of kind \"no-choice\", so there is nothing to choose; \
                 change its kind or take this choice out"
            ),
            Self::UnsharedLink { sharing } => write!(
                f,
                "nothing is shared by \"{sharing}\", so it is no link of a match; name another sharing"
            ),
            Self::MissingText { path } => {
                write!(f, "`{path}` is missing; translate it from the notice")
            }
            Self::UnknownText {
                path,
                nearest: Some(nearest),
            } => write!(
                f,
                "`{}` is no text of the notice; did you mean `{nearest}`?",
                Shown(path)
            ),
            Self::UnknownText {
                path,
                nearest: None,
            } => write!(f, "`{}` is no text of the notice; take it out", Shown(path)),
            Self::SameLanguage { language } => write!(
                f,
                "\"{language}\" is the notice's own language; an overlay is for another"
            ),
            Self::RightToLeft { language } => write!(
                f,
                "\"{language}\" is written from right to left, which can't be shown in the right \
                 order yet; use another language"
            ),
        }
    }
}

/// `"a"`, `"a" or "b"`, `"a", "b" or "c"`.
pub(super) fn one_of(allowed: &[&str]) -> String {
    let quoted: Vec<String> = allowed.iter().map(|name| format!("\"{name}\"")).collect();
    match quoted.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => quoted.concat(),
    }
}

/// Characters that turn the direction of writing and so can hide what stands there.
pub(super) fn is_bidi(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that no text may hold: control characters and whatever ends a paragraph.
pub(super) fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Text from a file, made safe to show: cut short, and without characters that hide something.
struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 120;
        for (index, character) in self.0.chars().enumerate() {
            if index == MOST {
                return f.write_str("…");
            }
            if is_control(character) || is_bidi(character) {
                write!(f, "{}", character.escape_unicode())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}
