//! Typed access to a TOML document that goes on after a problem, so that all are told at once.
//! What can't be read becomes a stand-in, which nobody sees: a file with a problem gives no notice.

use std::{collections::BTreeMap, ops::Range};

use chrono::{Datelike as _, NaiveDate};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    MAX_ROWS, MAX_TEXT, Problem, ProblemKind,
    problem::{is_bidi, is_control, one_of},
};
use crate::notice::PartialDate;

/// More are not collected: nobody reads them, and work stays bounded.
const MAX_PROBLEMS: usize = 1000;
/// How many names are compared in search of the nearest one, over a whole file.
const MAX_COMPARED: usize = 20_000;
const MAX_ID: usize = 64;

/// Ids with the place where each was given.
pub(super) type Ids<'a> = BTreeMap<&'a str, usize>;

/// Collects problems, ids and references to ids while a document is walked.
pub(super) struct Reader<'a> {
    source: &'a str,
    found: Vec<(usize, ProblemKind)>,
    line_starts: Vec<usize>,
    rows: usize,
    compared: usize,
    pub(super) ids: BTreeMap<&'static str, Ids<'a>>,
    references: Vec<Reference<'a>>,
}

struct Reference<'a> {
    offset: usize,
    key: &'static str,
    id: &'a str,
    tables: &'static [&'static str],
}

/// The keys of one table; what is left at the end is unknown.
pub(super) struct Fields<'a> {
    /// As it is called in a sentence: `[[party]]`.
    place: String,
    pub(super) offset: usize,
    entries: BTreeMap<&'a str, (usize, &'a Spanned<DeValue<'a>>)>,
    known: Vec<&'static str>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut reader = Self::unchecked(source);
        for (offset, character) in source.char_indices().filter(|(_, c)| is_bidi(*c)) {
            reader.tell(offset, ProblemKind::BidiCharacter { character });
        }
        reader
    }

    /// As `new`, without looking for hidden characters: for where only one problem is to be told.
    pub(super) fn unchecked(source: &'a str) -> Self {
        Self {
            source,
            found: Vec::new(),
            line_starts: std::iter::once(0)
                .chain(source.match_indices('\n').map(|(at, _)| at + 1))
                .collect(),
            rows: 0,
            compared: 0,
            ids: BTreeMap::new(),
            references: Vec::new(),
        }
    }

    pub(super) fn tell(&mut self, offset: usize, kind: ProblemKind) {
        if self.found.len() <= MAX_PROBLEMS {
            self.found.push((offset, kind));
        }
    }

    /// How many problems are known so far, to see whether a part was read without one.
    pub(super) fn told(&self) -> usize {
        self.found.len()
    }

    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset)
    }

    /// Every problem in the order of the source.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        let more = self.found.len() > MAX_PROBLEMS;
        self.found.truncate(MAX_PROBLEMS);
        self.found.sort_by_key(|(offset, _)| *offset);
        let mut problems = Vec::with_capacity(self.found.len() + 1);
        // One walk over the source: counting each column from its line's start could take forever
        // where a line is a megabyte long.
        let (mut line, mut column, mut at) = (1, 1, 0);
        for (offset, kind) in self.found {
            let passed = self.source.get(at..offset).unwrap_or_default();
            for character in passed.chars() {
                (line, column) = match character {
                    '\n' => (line + 1, 1),
                    _ => (line, column + 1),
                };
            }
            at += passed.len();
            problems.push(Problem { line, column, kind });
        }
        if more {
            let kind = ProblemKind::More;
            problems.push(Problem { line, column, kind });
        }
        problems
    }

    /// Remembers that an id of one of `tables` is meant here; `check_references` looks it up.
    pub(super) fn refer(
        &mut self,
        offset: usize,
        key: &'static str,
        id: &'a str,
        tables: &'static [&'static str],
    ) {
        self.references.push(Reference {
            offset,
            key,
            id,
            tables,
        });
    }

    /// The references to rows of one table: where they stand, and the id.
    pub(super) fn references_of(&self, table: &str) -> Vec<(usize, &'a str)> {
        let all = self.references.iter();
        all.filter(|reference| reference.tables == [table])
            .map(|reference| (reference.offset, reference.id))
            .collect()
    }

    /// Tells every reference to an id that isn't there. Comes after all tables have been read.
    pub(super) fn check_references(&mut self) {
        for reference in std::mem::take(&mut self.references) {
            let known = |table| {
                self.ids
                    .get(table)
                    .is_some_and(|ids: &Ids<'_>| ids.contains_key(reference.id))
            };
            if reference.tables.iter().any(known) {
                continue;
            }
            let names: Vec<&str> = reference
                .tables
                .iter()
                .filter_map(|table| self.ids.get(table))
                .flat_map(|ids| ids.keys().copied())
                .collect();
            let nearest = self.nearest(reference.id, &names);
            self.tell(
                reference.offset,
                ProblemKind::DanglingId {
                    key: reference.key.to_owned(),
                    id: reference.id.to_owned(),
                    tables: reference.tables,
                    nearest,
                },
            );
        }
    }

    /// The name that was probably meant: at most a third of its letters differ.
    pub(super) fn nearest(&mut self, wrong: &str, names: &[&str]) -> Option<String> {
        self.compared += names.len();
        if wrong.len() > MAX_ID || self.compared > MAX_COMPARED {
            return None;
        }
        names
            .iter()
            .filter(|name| name.len() <= MAX_ID)
            .map(|name| (distance(wrong, name), name))
            .filter(|(distance, name)| *distance <= (name.chars().count() / 3).clamp(1, 3))
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, name)| (*name).to_owned())
    }

    /// The rows of an array of tables, each with its id, which is unique among them.
    pub(super) fn table<T>(
        &mut self,
        within: &mut Fields<'a>,
        name: &'static str,
        read: impl FnMut(&mut Self, &mut Fields<'a>, String) -> T,
    ) -> Vec<T> {
        let (rows, ids) = self.rows(within, name, read);
        self.ids.insert(name, ids);
        rows
    }

    /// As `table`, for rows within a row: their ids are known within it only.
    pub(super) fn rows<T>(
        &mut self,
        within: &mut Fields<'a>,
        name: &'static str,
        mut read: impl FnMut(&mut Self, &mut Fields<'a>, String) -> T,
    ) -> (Vec<T>, Ids<'a>) {
        let key = name.rsplit('.').next().unwrap_or(name);
        let mut ids = Ids::new();
        let Some((_, value)) = within.take(key) else {
            return (Vec::new(), ids);
        };
        let expected = || format!("rows that begin with [[{name}]]");
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_type(key, value, expected());
            return (Vec::new(), ids);
        };
        let mut rows = Vec::with_capacity(array.len().min(MAX_ROWS));
        for value in array.iter() {
            let DeValue::Table(table) = value.get_ref() else {
                self.wrong_type(key, value, expected());
                continue;
            };
            self.rows += 1;
            if self.rows == MAX_ROWS + 1 {
                self.tell(value.span().start, ProblemKind::TooManyRows);
            }
            let mut fields = Fields::new(format!("[[{name}]]"), value.span().start, table);
            let id = fields.id(self, &mut ids);
            rows.push(read(self, &mut fields, id));
            fields.finish(self);
        }
        (rows, ids)
    }

    pub(super) fn wrong_type(&mut self, key: &str, value: &Spanned<DeValue<'_>>, expected: String) {
        let found = match value.get_ref() {
            DeValue::String(_) => "text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number with a point",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or time without quotes",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.tell(
            value.span().start,
            ProblemKind::WrongType {
                key: key.to_owned(),
                expected,
                found,
            },
        );
    }

    /// A text for people: one paragraph, no hidden characters, not empty and not endless.
    pub(super) fn check_text(&mut self, key: &str, text: &str, span: Range<usize>) {
        let characters = text.chars().count();
        if text.trim().is_empty() {
            let key = key.to_owned();
            self.tell(span.start, ProblemKind::EmptyText { key });
        } else if characters > MAX_TEXT {
            let key = key.to_owned();
            self.tell(span.start, ProblemKind::TextTooLong { key, characters });
        }
        if let Some(character) = text.chars().find(|c| is_control(*c)) {
            self.tell(span.start, ProblemKind::ControlCharacter { character });
        }
        // One that stands there as itself was told at its own place; this one is an escape.
        let written = self.source.get(span.clone()).unwrap_or_default();
        if let Some(character) = text
            .chars()
            .find(|c| is_bidi(*c) && !written.contains(is_bidi))
        {
            self.tell(span.start, ProblemKind::BidiCharacter { character });
        }
    }
}

impl<'a> Fields<'a> {
    pub(super) fn new(place: String, offset: usize, table: &'a DeTable<'a>) -> Self {
        let entries = table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), (key.span().start, value)))
            .collect();
        Self {
            place,
            offset,
            entries,
            known: Vec::new(),
        }
    }

    /// Takes an entry out: where its key stands, and its value.
    pub(super) fn take(&mut self, key: &'static str) -> Option<(usize, &'a Spanned<DeValue<'a>>)> {
        self.known.push(key);
        self.entries.remove(key)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// What was not taken: key, its place, value.
    pub(super) fn rest(self) -> Vec<(&'a str, usize, &'a Spanned<DeValue<'a>>)> {
        let rest = self.entries.into_iter();
        rest.map(|(key, (offset, value))| (key, offset, value))
            .collect()
    }

    /// Tells whatever was not asked for.
    pub(super) fn finish(self, r: &mut Reader<'a>) {
        for (key, (offset, _)) in self.entries {
            let nearest = r.nearest(key, &self.known);
            r.tell(
                offset,
                ProblemKind::UnknownKey {
                    key: key.to_owned(),
                    place: self.place.clone(),
                    nearest,
                },
            );
        }
    }

    fn take_or_tell(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        expected: impl FnOnce() -> String,
    ) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.take(key).map(|(_, value)| value);
        if value.is_none() {
            r.tell(
                self.offset,
                ProblemKind::MissingKey {
                    key: key.to_owned(),
                    place: self.place.clone(),
                    expected: expected(),
                },
            );
        }
        value
    }

    /// A string, whatever is in it.
    fn string(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        expected: impl Fn() -> String,
    ) -> Option<(&'a str, Range<usize>)> {
        let value = self.take_or_tell(r, key, &expected)?;
        let DeValue::String(text) = value.get_ref() else {
            r.wrong_type(key, value, expected());
            return None;
        };
        Some((text, value.span()))
    }

    pub(super) fn text(&mut self, r: &mut Reader<'a>, key: &'static str) -> String {
        let Some((text, span)) = self.string(r, key, || "it as text in quotes".to_owned()) else {
            return String::new();
        };
        r.check_text(key, text, span);
        text.to_owned()
    }

    pub(super) fn optional_text(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
    ) -> Option<String> {
        let given = self.has(key);
        self.known.push(key);
        given.then(|| self.text(r, key))
    }

    /// A text that has to be written in a certain way.
    pub(super) fn read<T>(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let (text, span) = self.string(r, key, || expected.to_owned())?;
        let value = read(text);
        if value.is_none() {
            r.tell(
                span.start,
                ProblemKind::Malformed {
                    key: key.to_owned(),
                    found: text.to_owned(),
                    expected,
                },
            );
        }
        value
    }

    /// One of a few names.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        names: &[(&'static str, T)],
    ) -> T {
        let allowed = || names.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let stand_in = names[0].1;
        let Some((text, span)) = self.string(r, key, || one_of(&allowed())) else {
            return stand_in;
        };
        if let Some((_, value)) = names.iter().find(|(name, _)| *name == text) {
            return *value;
        }
        r.tell(
            span.start,
            ProblemKind::NotOneOf {
                key: key.to_owned(),
                found: text.to_owned(),
                allowed: allowed(),
            },
        );
        stand_in
    }

    /// One of a few names, the first of them where the key is left out.
    pub(super) fn one_of_or_first<T: Copy>(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        names: &[(&'static str, T)],
    ) -> T {
        self.known.push(key);
        if self.has(key) {
            self.one_of(r, key, names)
        } else {
            names[0].1
        }
    }

    pub(super) fn number(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        range: Range<u32>,
    ) -> u32 {
        let expected = || "a whole number without quotes".to_owned();
        let Some(value) = self.take_or_tell(r, key, expected) else {
            return range.start;
        };
        let DeValue::Integer(number) = value.get_ref() else {
            r.wrong_type(key, value, expected());
            return range.start;
        };
        let read = u32::from_str_radix(number.as_str(), number.radix());
        read.ok()
            .filter(|number| range.contains(number))
            .unwrap_or_else(|| {
                r.tell(
                    value.span().start,
                    ProblemKind::OutOfRange {
                        key: key.to_owned(),
                        least: range.start.into(),
                        most: i64::from(range.end) - 1,
                    },
                );
                range.start
            })
    }

    pub(super) fn flag(&mut self, r: &mut Reader<'a>, key: &'static str) -> bool {
        match self.take(key).map(|(_, value)| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((value, _)) => {
                r.wrong_type(key, value, "true or false without quotes".to_owned());
                false
            }
        }
    }

    /// A day, as TOML writes dates.
    pub(super) fn day(&mut self, r: &mut Reader<'a>, key: &'static str) -> NaiveDate {
        let expected = || "a day without quotes, such as 2016-08-25".to_owned();
        let Some(value) = self.take_or_tell(r, key, expected) else {
            return NaiveDate::default();
        };
        let date = match value.get_ref() {
            DeValue::Datetime(at) if at.time.is_none() && at.offset.is_none() => at.date,
            _ => None,
        };
        let Some(date) = date else {
            r.wrong_type(key, value, expected());
            return NaiveDate::default();
        };
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            .filter(|day| (1..=9999).contains(&day.year()))
            .unwrap_or_else(|| {
                let key = key.to_owned();
                r.tell(value.span().start, ProblemKind::ImpossibleDate { key });
                NaiveDate::default()
            })
    }

    pub(super) fn partial_date(&mut self, r: &mut Reader<'a>, key: &'static str) -> PartialDate {
        const EXPECTED: &str = "\"2016-08-25\", \"2016-08\", \"2016\" or \"unknown\"";
        self.read(r, key, EXPECTED, PartialDate::parse)
            .unwrap_or(PartialDate::Unknown)
    }

    fn id(&mut self, r: &mut Reader<'a>, ids: &mut Ids<'a>) -> String {
        let Some((id, span)) = self.string(r, "id", || "a short name in quotes".to_owned()) else {
            return String::new();
        };
        if !is_id(id) {
            r.tell(span.start, ProblemKind::BadId { id: id.to_owned() });
        } else if let Some(first) = ids.get(id) {
            r.tell(
                span.start,
                ProblemKind::DuplicateId {
                    id: id.to_owned(),
                    place: self.place.clone(),
                    first_line: r.line_of(*first),
                },
            );
        } else {
            ids.insert(id, span.start);
        }
        id.to_owned()
    }

    /// The id of a row in one of `tables`.
    pub(super) fn reference(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        tables: &'static [&'static str],
    ) -> String {
        let expected = || format!("the id of a [[{}]]", tables.join("]] or [["));
        let Some((id, span)) = self.string(r, key, expected) else {
            return String::new();
        };
        r.refer(span.start, key, id, tables);
        id.to_owned()
    }

    /// A list of texts, none twice, each with its place.
    pub(super) fn list(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        expected: &'static str,
    ) -> Vec<(&'a str, usize)> {
        let Some(value) = self.take_or_tell(r, key, || expected.to_owned()) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            r.wrong_type(key, value, expected.to_owned());
            return Vec::new();
        };
        let mut seen = Ids::new();
        let mut list = Vec::new();
        for value in array.iter() {
            let DeValue::String(text) = value.get_ref() else {
                r.wrong_type(key, value, expected.to_owned());
                continue;
            };
            let offset = value.span().start;
            if seen.insert(text, offset).is_some() {
                let (key, id) = (key.to_owned(), text.to_string());
                r.tell(offset, ProblemKind::NamedTwice { key, id });
            } else {
                list.push((text.as_ref(), offset));
            }
        }
        list
    }

    /// A list of ids of rows in one of `tables`, which may be empty.
    pub(super) fn references(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        tables: &'static [&'static str],
    ) -> Vec<String> {
        let ids = self.list(r, key, "a list of ids, such as [\"one\", \"two\"]");
        ids.into_iter()
            .map(|(id, offset)| {
                r.refer(offset, key, id, tables);
                id.to_owned()
            })
            .collect()
    }

    /// As `references`, but at least one has to be named.
    pub(super) fn some_references(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        tables: &'static [&'static str],
    ) -> Vec<String> {
        let empty = self.entries.get(key).and_then(|(offset, value)| {
            let array = value.get_ref().as_array()?;
            array.is_empty().then_some(*offset)
        });
        if let Some(offset) = empty {
            let (key, place) = (key.to_owned(), self.place.clone());
            r.tell(offset, ProblemKind::NothingNamed { key, place });
        }
        self.references(r, key, tables)
    }

    /// A table of its own under this one; a missing one is read as an empty one at this place.
    pub(super) fn table(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        name: &'static str,
    ) -> Option<Self> {
        let value = self.take_or_tell(r, key, || format!("it as a table, [{name}]"))?;
        if let DeValue::Table(table) = value.get_ref() {
            let place = format!("[{name}]");
            Some(Self::new(place, value.span().start, table))
        } else {
            r.wrong_type(key, value, format!("it as a table, [{name}]"));
            None
        }
    }
}

/// Lower-case letters and digits, joined by single hyphens, at most 64 in all.
pub(super) fn is_id(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    text.len() <= MAX_ID && text.split('-').all(part)
}

/// How many letters have to be changed, put in or left out (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, other_letter) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other_letter);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}
