//! A date as a person types it. Never guesses between day and month: what can be read two ways is not
//! understood.

use chrono::NaiveDate;

use super::PartialDate;
use crate::{limits, text::Text};

/// Reads a date as people write it: `25.8.2016`, `25 August 2016`, `August 25, 2016`, `2016-08-25`,
/// `8/2016`, `2016`. With slashes, day and month must be told apart by their size.
pub fn read_date(input: &str, text: &Text) -> Option<PartialDate> {
    let input = input.trim();
    if input.chars().count() > limits::FIELD_DATE {
        return None;
    }
    if input.to_lowercase() == text.say("date-field-unknown").to_lowercase() {
        return Some(PartialDate::Unknown);
    }
    if input.contains(char::is_alphabetic) {
        return with_month_name(input, text);
    }
    let date = if input.contains('-') {
        if input.len() < 7 {
            return None;
        }
        PartialDate::parse(input)
    } else if input.contains('/') {
        match *numbers(input, '/')?.as_slice() {
            [month, year] => month_of(year, month),
            [one, other, year] if one > 12 || one == other => day_of(year, other, one),
            [one, other, year] if other > 12 => day_of(year, one, other),
            _ => None,
        }
    } else {
        match *numbers(input, '.')?.as_slice() {
            [year] => year_of(year).map(PartialDate::Year),
            [month, year] => month_of(year, month),
            [day, month, year] => day_of(year, month, day),
            _ => None,
        }
    };
    date.filter(|date| !matches!(date, PartialDate::Unknown))
}

/// A month by its name, with a year and perhaps a day around it.
fn with_month_name(input: &str, text: &Text) -> Option<PartialDate> {
    let mut month = None;
    let mut found = Vec::new();
    for word in input.split([' ', '.', ',', '\u{a0}']) {
        if word.is_empty() {
            continue;
        }
        if word.starts_with(char::is_alphabetic) {
            if month.replace(month_named(word, text)?).is_some() {
                return None;
            }
        } else {
            found.push(number(word)?);
        }
    }
    match (found.as_slice(), month?) {
        (&[year], month) => month_of(year, month),
        (&[day, year], month) => day_of(year, month, day),
        _ => None,
    }
}

fn month_named(word: &str, text: &Text) -> Option<u32> {
    let word = word.to_lowercase();
    (1..=12).find(|&month| {
        [text.month(month), text.month_in_english(month)]
            .iter()
            .any(|name| {
                let name = name.to_lowercase();
                // Three letters are enough to tell every shipped language's months apart.
                name == word || (word.chars().count() >= 3 && name.starts_with(&word))
            })
    })
}

fn numbers(input: &str, between: char) -> Option<Vec<u32>> {
    input
        .split(between)
        .map(|part| number(part.trim()))
        .collect()
}

fn number(digits: &str) -> Option<u32> {
    (digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

fn year_of(year: u32) -> Option<i32> {
    i32::try_from(year)
        .ok()
        .filter(|year| (1000..=9999).contains(year))
}

fn month_of(year: u32, month: u32) -> Option<PartialDate> {
    let year = year_of(year)?;
    (1..=12)
        .contains(&month)
        .then_some(PartialDate::Month(year, month))
}

fn day_of(year: u32, month: u32, day: u32) -> Option<PartialDate> {
    NaiveDate::from_ymd_opt(year_of(year)?, month, day).map(PartialDate::Day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, understood: &str) {
        for tag in ["en", "de"] {
            let date = read_date(input, &Text::new(tag));
            let shown = date.map_or_else(|| "not understood".to_owned(), |date| date.to_string());
            assert_eq!(shown, understood, "{input:?} in {tag}");
        }
    }

    #[test]
    fn a_day_is_read_in_the_ways_people_write_it() {
        for input in [
            "25.8.2016",
            " 25.08.2016 ",
            "25 August 2016",
            "25. August 2016",
            "August 25, 2016",
            "25 aug 2016",
            "2016-08-25",
            "25/8/2016",
            "8/25/2016",
        ] {
            check(input, "2016-08-25");
        }
    }

    #[test]
    fn months_and_years_stay_as_vague_as_they_were_told() {
        check("8/2016", "2016-08");
        check("08.2016", "2016-08");
        check("2016-08", "2016-08");
        check("August 2016", "2016-08");
        check("2016", "2016");
    }

    #[test]
    fn a_month_is_read_in_the_language_of_the_words() {
        let date = read_date("3. Dezember 2016", &Text::new("de"));
        assert_eq!(date, PartialDate::parse("2016-12-03"));
        assert_eq!(read_date("3. Dezember 2016", &Text::new("en")), None);
        let date = read_date("3 December 2016", &Text::new("de"));
        assert_eq!(date, PartialDate::parse("2016-12-03"));
    }

    #[test]
    fn what_can_be_read_two_ways_is_not_understood() {
        check("5/6/2016", "not understood");
        check("6/6/2016", "2016-06-06");
        check("12/13/2016", "2016-12-13");
        check("12/12/2016", "2016-12-12");
        check("11/12/2016", "not understood");
    }

    #[test]
    fn what_is_no_date_is_not_understood() {
        for input in [
            "",
            " ",
            "soon",
            "16",
            "25.8.16",
            "30.2.2016",
            "2016-13",
            "2016-02-30",
            "13/2016",
            "0.2016",
            "999",
            "20166",
            "1.2.3.2016",
            "August",
            "August August 2016",
            "au 2016",
            "25 August 2016 later",
            "-----------",
            "2016-8-25",
            "٢٠١٦",
            "99999999999999999999999999999999999999999999999",
        ] {
            check(input, "not understood");
        }
    }

    #[test]
    fn what_is_longer_than_any_date_is_not_looked_at() {
        let spaced = |length: usize| format!("25 {:>1$}", "August 2016", length - 3);
        check(&spaced(limits::FIELD_DATE), "2016-08-25");
        check(&spaced(limits::FIELD_DATE + 1), "not understood");
    }

    #[test]
    fn unknown_is_understood_in_the_language_of_the_words() {
        let unknown = Some(PartialDate::Unknown);
        assert_eq!(read_date("Unknown", &Text::new("en")), unknown);
        assert_eq!(read_date("unbekannt", &Text::new("de")), unknown);
        assert_eq!(read_date("unbekannt", &Text::new("en")), None);
    }
}
