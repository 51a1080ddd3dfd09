//! What can be wrong with a notice or an overlay: data first, the words are in `sentence`.

mod sentence;

use std::fmt;

use crate::text::Text;

/// One thing wrong, at its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub kind: ProblemKind,
}

/// What is wrong. Texts from the file are kept as they are; only the sentence makes them safe to show.
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
        expected: Expected,
    },
    UnknownKey {
        key: String,
        place: String,
        nearest: Option<String>,
    },
    WrongType {
        key: String,
        expected: Expected,
        found: Found,
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
        expected: Expected,
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

/// What should stand at a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    QuotedText,
    Number,
    ThisNumber(u32),
    TrueOrFalse,
    Day,
    DayMonthOrYear,
    DayMonthYearOrUnknown,
    Id,
    Ids,
    IdOf(&'static [&'static str]),
    SideOrNone,
    OneOf(Vec<&'static str>),
    Table(String),
    Rows(&'static str),
    Slug,
    Address,
    Language,
    Places,
    Terms,
    Period,
    Zone,
}

/// What stands there instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Text,
    Number,
    Fraction,
    TrueOrFalse,
    Time,
    Day,
    List,
    Table,
}

impl Problem {
    /// The sentence that says it, in the person's language.
    pub fn sentence(&self, text: &Text) -> String {
        sentence::sentence(&self.kind, text)
    }
}

/// In English, for the command line, whose words never change with the language.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        thread_local! {
            static ENGLISH: Text = Text::new("en");
        }
        ENGLISH.with(|text| f.write_str(&self.sentence(text)))
    }
}

/// Characters that turn the direction of writing and so can hide what stands there.
pub(in crate::notice) fn is_bidi(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that no text may hold: control characters and whatever ends a paragraph.
pub(in crate::notice) fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}
