//! Words by id in the chosen language, and the one place where dates become words.
//! Pure: the Fluent files are compiled in. Holds no global, so two languages can stand side by side.

use std::{fmt, path::Path};

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use chrono_tz::Tz;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Every shipped language: BCP 47 tag and Fluent file. The first is what others fall back to.
const FILES: [(&str, &str); 5] = [
    ("en", include_str!("../assets/text/en.ftl")),
    ("de", include_str!("../assets/text/de.ftl")),
    ("es", include_str!("../assets/text/es.ftl")),
    ("pt-BR", include_str!("../assets/text/pt-BR.ftl")),
    ("hi", include_str!("../assets/text/hi.ftl")),
];

/// The app's words in one language.
pub struct Text {
    tag: String,
    /// `None` where it is English.
    chosen: Option<FluentBundle<FluentResource>>,
    english: FluentBundle<FluentResource>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

impl Text {
    /// The words for a BCP 47 tag. `de-AT` gives German, `pt` what there is of Portuguese; a language
    /// that isn't shipped, English.
    pub fn new(tag: &str) -> Self {
        let (tag, source) = FILES
            .iter()
            .find(|(shipped, _)| shipped.eq_ignore_ascii_case(tag))
            .or_else(|| {
                let same =
                    |shipped: &str| language_of(shipped).eq_ignore_ascii_case(language_of(tag));
                FILES.iter().find(|(shipped, _)| same(shipped))
            })
            .unwrap_or(&FILES[0]);
        Self {
            tag: (*tag).to_owned(),
            chosen: (*tag != FILES[0].0).then(|| bundle(tag, source)),
            english: bundle(FILES[0].0, FILES[0].1),
        }
    }

    /// Every shipped language: tag and its own name for itself.
    pub fn languages() -> Vec<(String, String)> {
        // Without reading each language whole.
        let named = |source: &str| {
            let mut lines = source.lines();
            let name = |line: &str| {
                let (id, name) = line.split_once(" = ")?;
                (id == "language-name").then(|| name.to_owned())
            };
            lines.find_map(name)
        };
        FILES
            .iter()
            .map(|(tag, source)| ((*tag).to_owned(), named(source).unwrap_or_default()))
            .collect()
    }

    /// The BCP 47 tag of these words.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The words for an id. What a language lacks is said in English.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The words for an id with its variables filled in.
    pub fn say_with(&self, id: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            args.set(*name, value.clone());
        }
        let chosen = self.chosen.as_ref();
        chosen
            .and_then(|chosen| format(chosen, id, &args))
            .or_else(|| format(&self.english, id, &args))
            .unwrap_or_else(|| {
                debug_assert!(false, "no text has the id {id}");
                id.to_owned()
            })
    }

    /// "22 December 2026".
    pub fn date(&self, day: NaiveDate) -> String {
        self.say_with("date", &self.date_parts(day))
    }

    /// "22 Dec 2026", for narrow places.
    pub fn date_short(&self, day: NaiveDate) -> String {
        self.say_with("date-short", &self.date_parts(day))
    }

    /// "22 December".
    pub fn day_month(&self, day: NaiveDate) -> String {
        self.say_with("date-day-month", &self.date_parts(day))
    }

    /// "August 2016".
    pub fn month_year(&self, year: i32, month: u32) -> String {
        let month = self.say(&format!("month-{month}"));
        self.say_with(
            "date-month-year",
            &[("month", month.into()), ("year", year.to_string().into())],
        )
    }

    /// "Aug 2016", for narrow places.
    pub fn month_year_short(&self, year: i32, month: u32) -> String {
        let month = self.say(&format!("month-short-{month}"));
        self.say_with(
            "date-month-year",
            &[("month", month.into()), ("year", year.to_string().into())],
        )
    }

    /// "December".
    pub fn month(&self, month: u32) -> String {
        self.say(&format!("month-{month}"))
    }

    /// "December", whatever the language: for dates that were copied from elsewhere.
    pub fn month_in_english(&self, month: u32) -> String {
        let id = format!("month-{month}");
        format(&self.english, &id, &FluentArgs::new()).unwrap_or_default()
    }

    /// "22 November 2026, 14:05", on the clock of `zone`.
    pub fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let local = at.with_timezone(&zone);
        let date = self.date(local.date_naive());
        self.say_with(
            "date-moment",
            &[
                ("date", date.into()),
                ("time", local.format("%H:%M").to_string().into()),
            ],
        )
    }

    /// "22 November 2026, 14:05 (Europe/Berlin)", where the zone isn't plain from elsewhere.
    pub fn moment_and_zone(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let moment = self.moment(at, zone);
        self.say_with(
            "date-moment-zone",
            &[("moment", moment.into()), ("zone", zone.name().into())],
        )
    }

    fn date_parts(&self, day: NaiveDate) -> [(&'static str, FluentValue<'static>); 4] {
        let month = day.month();
        [
            ("day", day.day().to_string().into()),
            ("month", self.say(&format!("month-{month}")).into()),
            (
                "month-short",
                self.say(&format!("month-short-{month}")).into(),
            ),
            ("year", day.year().to_string().into()),
        ]
    }
}

/// Whether a language is written from right to left, by the script of its tag or its usual one. The
/// toolkit sets such words letter by letter, but in the wrong order, so they aren't shown at all.
pub fn is_right_to_left(tag: &str) -> bool {
    let tag: Result<LanguageIdentifier, _> = tag.parse();
    tag.is_ok_and(|tag| tag.character_direction() == CharacterDirection::RTL)
}

fn language_of(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The first character in upper case: for words that are kept as they stand inside a sentence.
pub fn sentence_case(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// What someone typed, as one line that can stand in a heading, a header or a file: characters that
/// end a line, steer a device or turn the direction of writing are gone, spaces stand once.
pub fn one_line(typed: &str) -> String {
    let words = typed.split(|c: char| c.is_whitespace() || is_line_end(c));
    let words = words.map(|word| word.chars().filter(|c| !is_unseen(*c)).collect::<String>());
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Words for a place that doesn't grow, such as a bar: cut after so many characters, and then marked as cut.
pub fn shortened(words: &str, most: usize) -> String {
    match words.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}

/// The same for several lines: each is kept with its spaces, `\n` ends it, none has a space at its end.
pub fn clean_lines(typed: &str) -> String {
    let typed = typed.replace("\r\n", "\n");
    let lines = typed.split(is_line_end).map(|line| {
        let line = line.replace('\t', " ");
        let line: String = line.chars().filter(|c| !is_unseen(*c)).collect();
        line.trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Words from outside that shall stay what they are, such as a file's name: whatever ends a line, steers a
/// device or turns the direction of writing is shown as `\u{FFFD}`.
pub fn printable(words: &str) -> String {
    let shown = |c| {
        if is_line_end(c) || is_unseen(c) {
            '\u{FFFD}'
        } else {
            c
        }
    };
    words.chars().map(shown).collect()
}

/// A path as words that can stand in a line.
pub fn path_words(path: &Path) -> String {
    printable(&path.to_string_lossy())
}

fn is_line_end(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Control characters, and those that override the direction of writing.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}

fn bundle(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let language = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // No isolation marks: no shipped language is written from right to left, and fonts lack them.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language_of(tag) {
        "de" | "pt" => |value, _| grouped(value, '.', Grouping::FromThousand),
        "es" => |value, _| grouped(value, '.', Grouping::FromTenThousand),
        "hi" => |value, _| grouped(value, ',', Grouping::Indian),
        _ => |value, _| grouped(value, ',', Grouping::FromThousand),
    }));
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            debug_assert!(errors.is_empty(), "assets/text/{tag}.ftl: {errors:?}");
            resource
        }
    };
    let added = bundle.add_resource(resource);
    debug_assert!(added.is_ok(), "assets/text/{tag}.ftl: {added:?}");
    bundle
}

/// How a language parts the digits of a long number (Unicode CLDR 47, `decimalFormats` and
/// `minimumGroupingDigits`).
#[derive(Clone, Copy)]
enum Grouping {
    /// "1,000".
    FromThousand,
    /// "1000" and "10,000".
    FromTenThousand,
    /// "1,000" and "1,00,000".
    Indian,
}

/// A whole number with its digits parted; anything else as it comes.
fn grouped(value: &FluentValue<'_>, by: char, grouping: Grouping) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    let plain = match grouping {
        Grouping::FromTenThousand => 4,
        Grouping::FromThousand | Grouping::Indian => 3,
    };
    if digits.len() <= plain || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut words = String::new();
    for (index, digit) in digits.char_indices() {
        let left = digits.len() - index;
        let parts = match grouping {
            Grouping::Indian => left == 3 || (left > 3 && left % 2 == 1),
            Grouping::FromThousand | Grouping::FromTenThousand => left % 3 == 0,
        };
        if parts && index > 0 {
            words.push(by);
        }
        words.push(digit);
    }
    Some(words)
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let words = bundle
        .format_pattern(pattern, Some(args), &mut errors)
        .into_owned();
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_outside_steers_no_terminal_and_ends_no_line() {
        let name = Path::new("a\nb: intact\u{1b}[31m\u{202e}\u{2028}\u{9b}é हिं.txt");
        assert_eq!(
            path_words(name),
            "a\u{fffd}b: intact\u{fffd}[31m\u{fffd}\u{fffd}\u{fffd}é हिं.txt"
        );
    }

    #[test]
    fn a_language_is_found_by_its_tag_its_region_or_its_name_alone() {
        let check = |tag: &str, expected: &str| assert_eq!(Text::new(tag).tag(), expected, "{tag}");
        check("de", "de");
        check("de-AT", "de");
        check("DE_ch", "de");
        check("pt", "pt-BR");
        check("pt-PT", "pt-BR");
        check("PT-br", "pt-BR");
        check("hi-IN", "hi");
        check("es-419", "es");
        check("fr", "en");
        check("", "en");
    }

    #[test]
    fn long_numbers_are_parted_as_the_language_does() {
        let check = |number: u32, by: char, grouping, expected: &str| {
            let value = FluentValue::from(number);
            let words = grouped(&value, by, grouping).unwrap_or_else(|| number.to_string());
            assert_eq!(words, expected);
        };
        check(999, ',', Grouping::FromThousand, "999");
        check(1_000, ',', Grouping::FromThousand, "1,000");
        check(1_234_567, '.', Grouping::FromThousand, "1.234.567");
        check(9_999, '.', Grouping::FromTenThousand, "9999");
        check(10_000, '.', Grouping::FromTenThousand, "10.000");
        check(10_000, ',', Grouping::Indian, "10,000");
        check(100_000, ',', Grouping::Indian, "1,00,000");
        check(12_345_678, ',', Grouping::Indian, "1,23,45,678");
        assert!(grouped(&"1000".into(), ',', Grouping::FromThousand).is_none());
        assert!(grouped(&FluentValue::from(-1_000), ',', Grouping::FromThousand).is_none());
    }

    #[test]
    fn what_is_written_from_right_to_left_is_known_by_language_or_script() {
        for tag in ["ar", "he", "fa-IR", "ur", "pa-Arab"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["en", "hi", "pt-BR", "az-Latn", "pa-Guru", "", "no tag"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }

    #[test]
    fn what_was_typed_becomes_one_line() {
        let check = |typed: &str, expected: &str| assert_eq!(one_line(typed), expected);
        check("", "");
        check(" \r\n\t", "");
        check("  Ann\r\nBcc: c@d.example ", "Ann Bcc: c@d.example");
        check("a\u{0}b\u{7}c\u{202E}d\u{85}e\u{2028}f", "abcd e f");
        check("مرحبا 👩‍👩‍👧 é", "مرحبا 👩‍👩‍👧 é");
    }

    #[test]
    fn lines_are_kept_without_what_steers_a_device() {
        let check = |typed: &str, expected: &str| assert_eq!(clean_lines(typed), expected);
        check("", "");
        check("a\r\n.\r\nb", "a\n.\nb");
        check("a\rb\n\nc", "a\nb\n\nc");
        check("  – a\tb  \n\u{1B}[1mc\u{2069}", "  – a b\n[1mc");
    }
}
