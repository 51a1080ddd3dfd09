//! Typed access to the keys of one table. What can't be read becomes a stand-in, and is told.

use std::{collections::BTreeMap, ops::Range};

use chrono::{Datelike as _, NaiveDate};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    ProblemKind,
    problem::Expected,
    reader::{Ids, Reader},
};
use crate::limits;
use crate::notice::PartialDate;

/// The keys of one table; what is left at the end is unknown.
pub(super) struct Fields<'a> {
    /// As it is called in a sentence: `[[party]]`; empty for the notice itself.
    place: String,
    pub(super) offset: usize,
    entries: BTreeMap<&'a str, (usize, &'a Spanned<DeValue<'a>>)>,
    known: Vec<&'static str>,
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

    /// Where a key's value stands; the table, where it has none.
    pub(super) fn place_of(&self, key: &str) -> usize {
        let entry = self.entries.get(key);
        entry.map_or(self.offset, |(_, value)| value.span().start)
    }

    /// Whether a key that may be left out is there.
    pub(super) fn gives(&mut self, key: &'static str) -> bool {
        self.known.push(key);
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
        expected: impl FnOnce() -> Expected,
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
        expected: impl Fn() -> Expected,
    ) -> Option<(&'a str, Range<usize>)> {
        let value = self.take_or_tell(r, key, &expected)?;
        let DeValue::String(text) = value.get_ref() else {
            r.wrong_type(key, value, expected());
            return None;
        };
        Some((text, value.span()))
    }

    pub(super) fn text(&mut self, r: &mut Reader<'a>, key: &'static str) -> String {
        let Some((text, span)) = self.string(r, key, || Expected::Text) else {
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
        self.gives(key).then(|| self.text(r, key))
    }

    /// A text that has to be written in a certain way.
    pub(super) fn read<T>(
        &mut self,
        r: &mut Reader<'a>,
        key: &'static str,
        expected: Expected,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let (text, span) = self.string(r, key, || expected.clone())?;
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
        let Some((text, span)) = self.string(r, key, || Expected::OneOf(allowed())) else {
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
        if self.gives(key) {
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
        let expected = || match range.len() {
            1 => Expected::ThisNumber(range.start),
            _ => Expected::Number,
        };
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
                r.wrong_type(key, value, Expected::TrueOrFalse);
                false
            }
        }
    }

    /// A day, as TOML writes dates.
    pub(super) fn day(&mut self, r: &mut Reader<'a>, key: &'static str) -> NaiveDate {
        let expected = || Expected::Day;
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
        self.read(r, key, Expected::DayMonthYearOrUnknown, PartialDate::parse)
            .unwrap_or(PartialDate::Unknown)
    }

    /// The row's own id, which no row before it may have.
    pub(super) fn id(&mut self, r: &mut Reader<'a>, ids: &mut Ids<'a>) -> String {
        let Some((id, span)) = self.string(r, "id", || Expected::Id) else {
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
        let expected = || Expected::IdOf(tables);
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
        expected: &Expected,
    ) -> Vec<(&'a str, usize)> {
        let Some(value) = self.take_or_tell(r, key, || expected.clone()) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            r.wrong_type(key, value, expected.clone());
            return Vec::new();
        };
        let mut seen = Ids::new();
        let mut list = Vec::new();
        for value in array {
            let DeValue::String(text) = value.get_ref() else {
                r.wrong_type(key, value, expected.clone());
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
        let ids = self.list(r, key, &Expected::Ids);
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
        let value = self.take_or_tell(r, key, || Expected::Table(name.to_owned()))?;
        if let DeValue::Table(table) = value.get_ref() {
            let place = format!("[{name}]");
            Some(Self::new(place, value.span().start, table))
        } else {
            r.wrong_type(key, value, Expected::Table(name.to_owned()));
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
    text.len() <= limits::NOTICE_ID && text.split('-').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_plain() {
        for (text, holds) in [
            ("a", true),
            ("2016", true),
            ("whatsapp-2016", true),
            (&"a".repeat(64), true),
            (&"a".repeat(65), false),
            ("", false),
            ("-a", false),
            ("a-", false),
            ("a--b", false),
            ("A", false),
            ("a_b", false),
            ("a b", false),
            ("\u{e4}", false),
        ] {
            assert_eq!(is_id(text), holds, "{text}");
        }
    }
}
