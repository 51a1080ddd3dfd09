//! The words of a PDF: numbers, names, texts, lists, dictionaries, and the objects made of them.
//! Reads what stands in one place and never follows a reference; every byte and value comes out of the
//! budget.

use std::collections::BTreeMap;

use super::{
    NoRecord,
    budget::{Budget, spend},
};
use crate::limits;

/// Number and generation of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reference(pub(super) u32, pub(super) u16);

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Object {
    Null,
    Integer(i64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    List(Vec<Self>),
    Dict(Dict),
    Reference(Reference),
    /// With the place in the file where its bytes begin.
    Stream(Dict, usize),
    /// A boolean or a broken number: nothing that leads to a record.
    Other,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Dict(BTreeMap<Vec<u8>, Object>);

impl Dict {
    /// The value under this key, which is then gone; null where there is none, as PDF has it.
    pub(super) fn take(&mut self, key: &str) -> Object {
        self.0.remove(key.as_bytes()).unwrap_or(Object::Null)
    }

    /// The number under this key, where it is one that counts something.
    pub(super) fn take_count(&mut self, key: &str) -> Result<Option<usize>, NoRecord> {
        match self.take(key) {
            Object::Null => Ok(None),
            value => value.count().map(Some),
        }
    }
}

impl Object {
    /// The value as a number of things, or a place.
    pub(super) fn count(&self) -> Result<usize, NoRecord> {
        match self {
            Self::Integer(number) => {
                usize::try_from(*number).map_err(|_negative| NoRecord::Damaged)
            }
            _ => Err(NoRecord::Damaged),
        }
    }
}

/// Reads on from one place.
pub(super) struct Words<'a, 'b> {
    bytes: &'a [u8],
    at: usize,
    budget: &'b mut Budget,
}

impl<'a, 'b> Words<'a, 'b> {
    /// A place past the end is as good as the end.
    pub(super) fn new(bytes: &'a [u8], at: usize, budget: &'b mut Budget) -> Self {
        let at = at.min(bytes.len());
        Self { bytes, at, budget }
    }

    /// The place of the next byte.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn budget(&mut self) -> &mut Budget {
        self.budget
    }

    /// Goes on `count` bytes without looking at them.
    pub(super) fn leap(&mut self, count: usize) -> Result<(), NoRecord> {
        let at = self.at.checked_add(count);
        self.at = at
            .filter(|at| *at <= self.bytes.len())
            .ok_or(NoRecord::Damaged)?;
        Ok(())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Result<u8, NoRecord> {
        let byte = self.peek().ok_or(NoRecord::Damaged)?;
        self.at += 1;
        spend(&mut self.budget.steps, 1)?;
        Ok(byte)
    }

    /// The bytes up to the first that `is_end` names, or to the end.
    fn until(&mut self, is_end: impl Fn(u8) -> bool) -> Result<&'a [u8], NoRecord> {
        let rest = &self.bytes[self.at..];
        let length = rest
            .iter()
            .position(|byte| is_end(*byte))
            .unwrap_or(rest.len());
        spend(&mut self.budget.steps, length)?;
        self.at += length;
        Ok(&rest[..length])
    }

    /// Goes past white space and comments.
    pub(super) fn skip_space(&mut self) -> Result<(), NoRecord> {
        loop {
            self.until(|byte| !is_space(byte))?;
            if self.peek() != Some(b'%') {
                return Ok(());
            }
            self.until(|byte| matches!(byte, b'\n' | b'\r'))?;
        }
    }

    /// The next word of letters and digits, which may be empty.
    pub(super) fn word(&mut self) -> Result<&'a [u8], NoRecord> {
        self.skip_space()?;
        self.until(|byte| is_space(byte) || is_delimiter(byte))
    }

    pub(super) fn expect(&mut self, word: &str) -> Result<(), NoRecord> {
        if self.word()? == word.as_bytes() {
            return Ok(());
        }
        Err(NoRecord::Damaged)
    }

    /// The next word if it is this one; otherwise nothing is read.
    pub(super) fn is_next(&mut self, word: &str) -> Result<bool, NoRecord> {
        let before = self.at;
        let is_next = self.word()? == word.as_bytes();
        if !is_next {
            self.at = before;
        }
        Ok(is_next)
    }

    /// A number without a sign.
    pub(super) fn number<T: TryFrom<u64>>(&mut self) -> Result<T, NoRecord> {
        digits(self.word()?).ok_or(NoRecord::Damaged)
    }

    /// An object with its number in front, as it stands in the file itself.
    pub(super) fn indirect(&mut self) -> Result<(Reference, Object), NoRecord> {
        let reference = Reference(self.number()?, self.number()?);
        self.expect("obj")?;
        let value = self.value()?;
        if self.is_next("endobj")? {
            return Ok((reference, value));
        }
        self.expect("stream")?;
        let Object::Dict(dict) = value else {
            return Err(NoRecord::Damaged);
        };
        match (self.next()?, self.peek()) {
            (b'\n', _) => {}
            (b'\r', Some(b'\n')) => self.leap(1)?,
            _ => return Err(NoRecord::Damaged),
        }
        Ok((reference, Object::Stream(dict, self.at)))
    }

    pub(super) fn value(&mut self) -> Result<Object, NoRecord> {
        self.value_within(0)
    }

    fn value_within(&mut self, depth: usize) -> Result<Object, NoRecord> {
        self.skip_space()?;
        spend(&mut self.budget.values, 1)?;
        let following = self.bytes.get(self.at + 1).copied();
        match self.peek().ok_or(NoRecord::Damaged)? {
            b'[' | b'<' if depth == limits::PDF_DEPTH => Err(NoRecord::TooDeep),
            b'/' => self.name().map(Object::Name),
            b'(' => self.text().map(Object::Text),
            b'<' if following == Some(b'<') => self.dict(depth + 1).map(Object::Dict),
            b'<' => self.hex().map(Object::Text),
            b'[' => self.list(depth + 1).map(Object::List),
            _ => self.plain(),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Object>, NoRecord> {
        self.leap(1)?;
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if self.peek() == Some(b']') {
                self.leap(1)?;
                return Ok(items);
            }
            items.push(self.value_within(depth)?);
        }
    }

    /// Two values under one key are damage: readers differ in which of them they take.
    fn dict(&mut self, depth: usize) -> Result<Dict, NoRecord> {
        self.leap(2)?;
        let mut members = BTreeMap::new();
        loop {
            self.skip_space()?;
            match self.peek() {
                Some(b'>') => {
                    self.leap(1)?;
                    return match self.next()? {
                        b'>' => Ok(Dict(members)),
                        _ => Err(NoRecord::Damaged),
                    };
                }
                Some(b'/') => {
                    let key = self.name()?;
                    let value = self.value_within(depth)?;
                    if members.insert(key, value).is_some() {
                        return Err(NoRecord::Damaged);
                    }
                }
                _ => return Err(NoRecord::Damaged),
            }
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, NoRecord> {
        self.leap(1)?;
        let written = self.until(|byte| is_space(byte) || is_delimiter(byte))?;
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let [byte, after @ ..] = rest {
            match (byte, after) {
                (b'#', [high, low, after @ ..]) => {
                    let (high, low) = (hex_digit(*high), hex_digit(*low));
                    name.push(high.zip(low).map(join).ok_or(NoRecord::Damaged)?);
                    rest = after;
                }
                (b'#', _) => return Err(NoRecord::Damaged),
                _ => {
                    name.push(*byte);
                    rest = after;
                }
            }
        }
        Ok(name)
    }

    /// A text in parentheses, which may hold pairs of them.
    fn text(&mut self) -> Result<Vec<u8>, NoRecord> {
        self.leap(1)?;
        let mut text = Vec::new();
        let mut open = 1_usize;
        loop {
            match self.next()? {
                b')' if open == 1 => return Ok(text),
                b')' => {
                    open -= 1;
                    text.push(b')');
                }
                b'(' => {
                    open += 1;
                    text.push(b'(');
                }
                b'\\' => text.extend(self.escaped()?),
                // A line ends in one way only, however it is written.
                b'\r' => {
                    self.skip_line_feed()?;
                    text.push(b'\n');
                }
                byte => text.push(byte),
            }
        }
    }

    /// What stands after a backslash; nothing where it only breaks the line.
    fn escaped(&mut self) -> Result<Option<u8>, NoRecord> {
        Ok(Some(match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return Ok(None),
            b'\r' => {
                self.skip_line_feed()?;
                return Ok(None);
            }
            first @ b'0'..=b'7' => {
                let mut code = first - b'0';
                for _ in 0..2 {
                    if let Some(digit @ b'0'..=b'7') = self.peek() {
                        self.leap(1)?;
                        // What overflows is dropped.
                        code = code.wrapping_mul(8).wrapping_add(digit - b'0');
                    }
                }
                code
            }
            other => other,
        }))
    }

    fn skip_line_feed(&mut self) -> Result<(), NoRecord> {
        match self.peek() {
            Some(b'\n') => self.leap(1),
            _ => Ok(()),
        }
    }

    /// A text in hexadecimal digits; a last one that is alone stands for itself and a zero.
    fn hex(&mut self) -> Result<Vec<u8>, NoRecord> {
        self.leap(1)?;
        let written = self.until(|byte| byte == b'>')?;
        self.next()?;
        let digits = written.iter().filter(|byte| !is_space(**byte));
        let digits: Option<Vec<u8>> = digits.map(|byte| hex_digit(*byte)).collect();
        let digits = digits.ok_or(NoRecord::Damaged)?;
        let pair = |pair: &[u8]| join((pair[0], pair.get(1).copied().unwrap_or(0)));
        Ok(digits.chunks(2).map(pair).collect())
    }

    /// A value without delimiters: a number, a reference or one of three words.
    fn plain(&mut self) -> Result<Object, NoRecord> {
        let word = self.word()?;
        match word {
            b"null" => return Ok(Object::Null),
            b"true" | b"false" => return Ok(Object::Other),
            _ => {}
        }
        let after = self.at;
        if let Some(number) = digits(word)
            && let Some(generation) = digits(self.word()?)
            && self.word()? == b"R"
        {
            return Ok(Object::Reference(Reference(number, generation)));
        }
        self.at = after;
        let text = str::from_utf8(word).map_err(|_not_a_number| NoRecord::Damaged)?;
        if let Ok(number) = text.parse() {
            return Ok(Object::Integer(number));
        }
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let is_digit = |byte: &u8| byte.is_ascii_digit();
        let points = unsigned.bytes().filter(|byte| *byte == b'.').count();
        let whole = unsigned.as_bytes().iter().filter(|byte| is_digit(byte));
        if points <= 1 && whole.count() + points == unsigned.len() && unsigned.len() > points {
            return Ok(Object::Other);
        }
        Err(NoRecord::Damaged)
    }
}

/// A number that is written in digits only.
pub(super) fn digits<T: TryFrom<u64>>(word: &[u8]) -> Option<T> {
    if !word.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number: u64 = str::from_utf8(word).ok()?.parse().ok()?;
    T::try_from(number).ok()
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    b"()<>[]{}/%".contains(&byte)
}

fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

fn join((high, low): (u8, u8)) -> u8 {
    high << 4 | low
}
