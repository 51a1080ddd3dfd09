//! A date as exactly as it is known: a day, a month, a year, or none.

use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

/// A date as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartialDate {
    Unknown,
    Year(i32),
    Month(i32, u32),
    Day(NaiveDate),
}

impl PartialDate {
    /// Reads `unknown`, `2016`, `2016-08` or `2016-08-25` in the years 0001 to 9999; anything else
    /// is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |s: &str, len: usize| s.len() == len && s.bytes().all(|b| b.is_ascii_digit());
        if text == "unknown" {
            return Some(Self::Unknown);
        }
        let parts: Vec<&str> = text.splitn(4, '-').collect();
        let year = parts.first().filter(|year| digits(year, 4))?;
        let year: i32 = year.parse().ok().filter(|year| *year > 0)?;
        match parts.as_slice() {
            [_] => Some(Self::Year(year)),
            [_, month] if digits(month, 2) => {
                let month = month
                    .parse()
                    .ok()
                    .filter(|month| (1..=12).contains(month))?;
                Some(Self::Month(year, month))
            }
            [_, month, day] if digits(month, 2) && digits(day, 2) => {
                NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?).map(Self::Day)
            }
            _ => None,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("unknown"),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a date"))
    }
}
