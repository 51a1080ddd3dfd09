//! Walks a TOML document and goes on after a problem, so that all are told at once.
//! What can't be read becomes a stand-in, which nobody sees: a file with a problem gives no notice.

use std::{collections::BTreeMap, ops::Range};

use toml::{Spanned, de::DeValue};

use super::{
    Problem, ProblemKind,
    fields::Fields,
    problem::{Expected, Found, is_bidi, is_control},
};
use crate::limits;

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
        if self.found.len() <= limits::NOTICE_PROBLEMS {
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
        let more = self.found.len() > limits::NOTICE_PROBLEMS;
        self.found.truncate(limits::NOTICE_PROBLEMS);
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
            if self.found.len() > limits::NOTICE_PROBLEMS {
                return;
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

    /// The name that was probably meant: at most half of its letters, and three, differ.
    pub(super) fn nearest(&mut self, wrong: &str, names: &[&str]) -> Option<String> {
        self.compared += names.len();
        if wrong.len() > limits::NOTICE_ID || self.compared > limits::NOTICE_COMPARED {
            return None;
        }
        names
            .iter()
            .filter(|name| name.len() <= limits::NOTICE_ID)
            .map(|name| (distance(wrong, name), name))
            .filter(|(distance, name)| *distance <= (name.chars().count() / 2).clamp(1, 3))
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
        // Ids that were put back count on: a step's id is one among all ways.
        let mut ids = self.ids.remove(name).unwrap_or_default();
        let Some((_, value)) = within.take(key) else {
            return (Vec::new(), ids);
        };
        let expected = || Expected::Rows(name);
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_type(key, value, expected());
            return (Vec::new(), ids);
        };
        let mut rows = Vec::with_capacity(array.len().min(limits::NOTICE_ROWS));
        for value in array {
            let DeValue::Table(table) = value.get_ref() else {
                self.wrong_type(key, value, expected());
                continue;
            };
            self.rows += 1;
            if self.rows == limits::NOTICE_ROWS + 1 {
                self.tell(value.span().start, ProblemKind::TooManyRows);
            }
            let mut fields = Fields::new(format!("[[{name}]]"), value.span().start, table);
            let id = fields.id(self, &mut ids);
            rows.push(read(self, &mut fields, id));
            fields.finish(self);
        }
        (rows, ids)
    }

    pub(super) fn wrong_type(
        &mut self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        expected: Expected,
    ) {
        let found = match value.get_ref() {
            DeValue::String(_) => Found::Text,
            DeValue::Integer(_) => Found::Number,
            DeValue::Float(_) => Found::Fraction,
            DeValue::Boolean(_) => Found::TrueOrFalse,
            DeValue::Datetime(at) if at.time.is_some() => Found::Time,
            DeValue::Datetime(_) => Found::Day,
            DeValue::Array(_) => Found::List,
            DeValue::Table(_) => Found::Table,
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
        } else if characters > limits::NOTICE_TEXT {
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
