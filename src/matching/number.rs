//! A telephone number as people write it, made into the digits that customer lists hold.

use std::fmt;

use super::{
    Hash,
    country::{self, Country},
};
use crate::limits;

/// The most digits that a number has with its country code (E.164).
const MAX_DIGITS: usize = 15;
/// The fewest that are believed of a country whose ways aren't known here.
const MIN_DIGITS: usize = 7;

/// A telephone number: its country code and the rest, digits only, no plus and no zeros before them.
/// Never printed by `Debug`: it may be somebody's.
#[derive(Clone, PartialEq, Eq)]
pub struct Number {
    digits: String,
    country: Option<Country>,
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Number").finish_non_exhaustive()
    }
}

/// Why what was typed is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Nothing was typed.
    Empty,
    /// Something in it is neither a digit nor a sign that people put between digits.
    Letters,
    /// It has no country code, and no country was chosen; or what stands for the code begins with a zero.
    NoCountry,
    TooShort,
    TooLong,
}

impl Number {
    /// Reads `07700 900123`, `+44 7700 900123` or `0044 (0)7700-900123` as one and the same. `country` is
    /// where a number without a country code is from.
    pub fn read(input: &str, country: Option<Country>) -> Result<Self, NotANumber> {
        let written = Written::read(input)?;
        let chosen = country.map(Country::plan);
        let abroad = chosen.as_ref().map_or("00", |plan| plan.abroad);
        let international = if written.plus {
            Some(written.abroad.as_str())
        } else {
            let after = written.abroad.strip_prefix(abroad);
            after.or_else(|| written.abroad.strip_prefix("00"))
        };
        if let Some(digits) = international {
            return Self::international(digits);
        }
        let (Some(country), Some(plan)) = (country, chosen) else {
            return Err(NotANumber::NoCountry);
        };
        let digits = written.within.as_str();
        let rest = digits.strip_prefix(plan.trunk).unwrap_or(digits);
        if plan.digits.contains(&rest.len()) {
            return Ok(Self::within(country, rest));
        }
        // Digits that begin with the country code already, as lists hold them.
        if let Some(rest) = digits.strip_prefix(plan.code)
            && plan.digits.contains(&rest.len())
        {
            return Ok(Self::within(country, rest));
        }
        Err(if rest.len() < *plan.digits.start() {
            NotANumber::TooShort
        } else {
            NotANumber::TooLong
        })
    }

    fn within(country: Country, rest: &str) -> Self {
        Self {
            digits: format!("{}{rest}", country.code()),
            country: Some(country),
        }
    }

    /// Digits that begin with a country code; one that isn't known here is taken as it is.
    fn international(digits: &str) -> Result<Self, NotANumber> {
        if digits.starts_with('0') {
            return Err(NotANumber::NoCountry);
        }
        let known = Country::ALL
            .into_iter()
            .find(|country| digits.starts_with(country.code()));
        let Some(country) = known else {
            return match digits.len() {
                ..MIN_DIGITS => Err(NotANumber::TooShort),
                MIN_DIGITS..=MAX_DIGITS => Ok(Self {
                    digits: digits.to_owned(),
                    country: None,
                }),
                _ => Err(NotANumber::TooLong),
            };
        };
        let plan = country.plan();
        let rest = &digits[plan.code.len()..];
        // A zero that is dialled within the country only, and was written all the same.
        let rest = match plan.trunk {
            "0" => rest.strip_prefix('0').unwrap_or(rest),
            _ => rest,
        };
        match rest.len() {
            len if len < *plan.digits.start() => Err(NotANumber::TooShort),
            len if len > *plan.digits.end() => Err(NotANumber::TooLong),
            _ => Ok(Self::within(country, rest)),
        }
    }

    /// Country code and number, digits only: what is hashed.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    pub fn hash(&self) -> Hash {
        Hash::of(&self.digits)
    }

    /// Nobody has it: it is kept free for fiction.
    pub fn is_reserved(&self) -> bool {
        country::is_reserved(&self.digits)
    }

    /// All but the last four digits.
    pub fn without_ending(&self) -> &str {
        // At least seven digits, each of one byte.
        &self.digits[..self.digits.len() - 4]
    }
}

/// For reading: `+44 7700 900123`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.country.map_or("", Country::code);
        let mut rest = &self.digits[code.len()..];
        let groups = self
            .country
            .map_or(&[3, 3, 3, 6][..], |country| country.groups(rest));
        write!(f, "+{code}")?;
        for (index, size) in groups.iter().enumerate() {
            let is_last = index + 1 == groups.len();
            let size = if is_last { rest.len() } else { *size };
            let (group, after) = rest.split_at(size.min(rest.len()));
            if index > 0 || !code.is_empty() {
                f.write_str(" ")?;
            }
            f.write_str(group)?;
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        Ok(())
    }
}

/// What was typed, without the signs between digits.
struct Written {
    plus: bool,
    /// For a number dialled within the country: every digit.
    within: String,
    /// For one dialled from abroad: without a zero in brackets.
    abroad: String,
}

impl Written {
    fn read(input: &str) -> Result<Self, NotANumber> {
        if input.chars().count() > limits::FIELD_NUMBER {
            return Err(NotANumber::TooLong);
        }
        let mut written = Self {
            plus: false,
            within: String::new(),
            abroad: String::new(),
        };
        let mut bracketed: Option<String> = None;
        for character in input.chars() {
            match (character, digit(character)) {
                (_, Some(digit)) => {
                    written.within.push(digit);
                    bracketed
                        .as_mut()
                        .unwrap_or(&mut written.abroad)
                        .push(digit);
                }
                ('+' | '\u{ff0b}', _) if written.within.is_empty() && !written.plus => {
                    written.plus = true;
                }
                ('(', _) if bracketed.is_none() => bracketed = Some(String::new()),
                (')', _) => match bracketed.take() {
                    Some(inside) if inside == "0" => {}
                    Some(inside) => written.abroad.push_str(&inside),
                    None => return Err(NotANumber::Letters),
                },
                (sign, _) if is_between_digits(sign) => {}
                _ => return Err(NotANumber::Letters),
            }
        }
        if bracketed.is_some() {
            return Err(NotANumber::Letters);
        }
        if written.within.is_empty() && !written.plus {
            return Err(NotANumber::Empty);
        }
        Ok(written)
    }
}

/// A digit as it stands in this country's script or in Devanagari, which the app speaks, too.
fn digit(character: char) -> Option<char> {
    match character {
        '0'..='9' => Some(character),
        '\u{966}'..='\u{96f}' => char::from_digit(u32::from(character).wrapping_sub(0x966), 10),
        _ => None,
    }
}

/// Spaces, dots, dashes and slashes.
fn is_between_digits(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '.' | '-' | '/' | '\u{b7}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

#[cfg(test)]
mod tests;
