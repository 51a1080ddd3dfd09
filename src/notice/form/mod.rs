//! A notice that a person writes themself: what is asked for, what is still missing, and the file that
//! comes of it.
//!
//! Four fields are enough. A bank's and a carrier's notice are forms: their rows and rules are the same
//! everywhere (Regulation P, 12 CFR 1016, model form; 47 CFR 64.2008), the answers are the company's.

mod file;
mod read_back;

use chrono::{Datelike as _, NaiveDate};

use super::{CanLimit, Channel, Slug};
use crate::{
    notice::parse::MAX_DAYS,
    text::Text,
    window::{Anchor, WindowKind},
};

/// The most rows that a form takes.
pub const MAX_FORM_ROWS: usize = 40;

/// What a person has filled in so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub kind: FormKind,
    /// The company whose notice it is.
    pub who: String,
    /// What changes, in one sentence.
    pub what: String,
    /// When the notice came out, or was written down.
    pub announced: NaiveDate,
    /// Where it holds: `US`, or `EU, CH`; empty where the notice doesn't say.
    pub places: String,
    pub rows: Vec<FormRow>,
    /// What ends on the day.
    pub ends: WindowKind,
    pub counted: Counted,
    pub channel: Channel,
    /// Address, number or menu; empty where the notice doesn't say.
    pub contact: String,
}

/// Which questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// The shortest case: who, what, until when, how.
    ByHand,
    /// The seven reasons of the federal model form.
    Bank,
    /// A carrier's notice about call records (CPNI).
    Carrier,
    /// Any rows.
    Empty,
}

/// One row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRow {
    pub data: String,
    pub recipient: String,
    pub purpose: String,
    /// `None` where the notice doesn't tell.
    pub shared: Option<bool>,
    pub can_limit: CanLimit,
}

/// How the day is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A day on the calendar; `None` until it is typed.
    Day(Option<NaiveDate>),
    From(Anchor, u32),
}

/// What a form still needs, at its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    Who,
    What,
    /// A row says neither what nor what for.
    Row(usize),
    Day,
    /// The day lies before the notice came out.
    DayTooEarly,
    Days,
    Places,
    /// A choice is promised, and no row can be limited.
    NothingToChoose,
}

impl FormRow {
    fn new(data: &str, recipient: &str, purpose: &str, can_limit: CanLimit) -> Self {
        Self {
            data: data.to_owned(),
            recipient: recipient.to_owned(),
            purpose: purpose.to_owned(),
            shared: Some(true),
            can_limit,
        }
    }

    /// One that is still to be filled in.
    pub fn empty() -> Self {
        Self::new("", "", "", CanLimit::Yes)
    }

    fn is_limitable(&self) -> bool {
        self.shared != Some(false) && self.can_limit != CanLimit::No
    }
}

impl Form {
    /// A form with what is the same in every notice of its kind, in the person's language.
    pub fn new(kind: FormKind, today: NaiveDate, text: &Text) -> Self {
        let (ends, counted) = match kind {
            FormKind::ByHand | FormKind::Empty => (WindowKind::RightExpires, Counted::Day(None)),
            FormKind::Bank => (WindowKind::SharingStarts, Counted::From(Anchor::Sent, 30)),
            FormKind::Carrier => (
                WindowKind::SharingStarts,
                Counted::From(Anchor::Received, 30),
            ),
        };
        let what = match kind {
            FormKind::ByHand | FormKind::Empty => String::new(),
            FormKind::Bank => text.say("form-bank-what"),
            FormKind::Carrier => text.say("form-carrier-what"),
        };
        Self {
            kind,
            who: String::new(),
            what,
            announced: today,
            places: match kind {
                FormKind::Bank | FormKind::Carrier => "US".to_owned(),
                FormKind::ByHand | FormKind::Empty => String::new(),
            },
            rows: rows_of(kind, text),
            ends,
            counted,
            channel: match kind {
                FormKind::Bank | FormKind::Carrier => Channel::Phone,
                FormKind::ByHand | FormKind::Empty => Channel::EMail,
            },
            contact: String::new(),
        }
    }

    /// Whether its rows are the same in every notice of the kind, so that only the answers are asked.
    pub fn has_fixed_rows(&self) -> bool {
        matches!(self.kind, FormKind::Bank | FormKind::Carrier)
    }

    /// Everything that is still missing, in the order of the fields.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks = Vec::new();
        if file::clean(&self.who).is_empty() {
            lacks.push(Lack::Who);
        }
        if file::clean(&self.what).is_empty() {
            lacks.push(Lack::What);
        }
        if self.place_codes().is_none() {
            lacks.push(Lack::Places);
        }
        if self.kind != FormKind::ByHand {
            let is_bare = |row: &FormRow| {
                file::clean(&row.data).is_empty() && file::clean(&row.purpose).is_empty()
            };
            let bare = self.rows.iter().enumerate().filter(|(_, row)| is_bare(row));
            lacks.extend(bare.map(|(index, _)| Lack::Row(index)));
        }
        if self.ends != WindowKind::OpenEnded {
            match self.counted {
                Counted::Day(None) => lacks.push(Lack::Day),
                // A window that begins on a day needs a day before it, too.
                Counted::Day(Some(day)) if day <= self.announced => lacks.push(Lack::DayTooEarly),
                Counted::Day(Some(day)) if !(1..=9000).contains(&day.year()) => {
                    lacks.push(Lack::Day);
                }
                Counted::From(_, days) if !(1..=MAX_DAYS).contains(&days) => {
                    lacks.push(Lack::Days);
                }
                Counted::Day(Some(_)) | Counted::From(..) => {}
            }
        }
        if self.ends != WindowKind::NoChoice && !self.rows.iter().any(FormRow::is_limitable) {
            lacks.push(Lack::NothingToChoose);
        }
        lacks
    }

    /// A slug that isn't taken: from the company's name and the year, else from the year alone.
    pub fn slug(&self, is_taken: impl Fn(&str) -> bool) -> Slug {
        let mut base = String::new();
        for c in self.who.to_lowercase().chars().take(40) {
            if c.is_ascii_alphanumeric() {
                base.push(c);
            } else if !base.is_empty() && !base.ends_with('-') {
                base.push('-');
            }
        }
        let base = base.trim_end_matches('-');
        let base = if base.is_empty() { "notice" } else { base };
        let base = format!("{base}-{}", self.announced.year());
        let mut slug = base.clone();
        let mut number = 2;
        while is_taken(&slug) {
            slug = format!("{base}-{number}");
            number += 1;
        }
        slug
    }

    /// The codes named in `places`; `None` where one isn't a code.
    fn place_codes(&self) -> Option<Vec<String>> {
        let codes = self
            .places
            .split([',', ' '])
            .filter(|code| !code.is_empty());
        let is_code = |code: &str| {
            code.len() <= 6
                && code.split('-').all(|part| {
                    (1..=3).contains(&part.len())
                        && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
                })
        };
        let mut found: Vec<String> = Vec::new();
        for code in codes {
            if !is_code(code) || found.len() >= 40 {
                return None;
            }
            let code = code.to_ascii_uppercase();
            if !found.contains(&code) {
                found.push(code);
            }
        }
        Some(found)
    }
}

fn rows_of(kind: FormKind, text: &Text) -> Vec<FormRow> {
    match kind {
        FormKind::ByHand | FormKind::Empty => vec![FormRow::empty()],
        FormKind::Bank => {
            let data = text.say("form-bank-data");
            let row = |data: &str, recipient: &str, purpose: &str, can_limit| {
                FormRow::new(data, &text.say(recipient), &text.say(purpose), can_limit)
            };
            // What most banks answer; every answer can be changed.
            vec![
                row(
                    &data,
                    "form-bank-bureaus",
                    "form-bank-everyday",
                    CanLimit::No,
                ),
                row(
                    &data,
                    "form-bank-itself",
                    "form-bank-own-marketing",
                    CanLimit::No,
                ),
                row(&data, "form-bank-partners", "form-bank-joint", CanLimit::No),
                row(
                    &text.say("form-bank-transactions"),
                    "form-bank-affiliates",
                    "form-bank-affiliates-everyday",
                    CanLimit::No,
                ),
                row(
                    &text.say("form-bank-creditworthiness"),
                    "form-bank-affiliates",
                    "form-bank-affiliates-credit",
                    CanLimit::Yes,
                ),
                row(
                    &data,
                    "form-bank-affiliates",
                    "form-bank-affiliates-marketing",
                    CanLimit::Yes,
                ),
                row(
                    &data,
                    "form-bank-others",
                    "form-bank-others-marketing",
                    CanLimit::Yes,
                ),
            ]
        }
        FormKind::Carrier => {
            let row = |data: &str, recipient: &str, purpose: &str, can_limit| {
                FormRow::new(
                    &text.say(data),
                    &text.say(recipient),
                    &text.say(purpose),
                    can_limit,
                )
            };
            vec![
                row(
                    "form-carrier-records",
                    "form-carrier-itself",
                    "form-carrier-new",
                    CanLimit::Yes,
                ),
                row(
                    "form-carrier-records",
                    "form-carrier-agents",
                    "form-carrier-new",
                    CanLimit::Yes,
                ),
                row(
                    "form-carrier-records",
                    "form-carrier-itself",
                    "form-carrier-same",
                    CanLimit::No,
                ),
            ]
        }
    }
}

#[cfg(test)]
mod tests;
