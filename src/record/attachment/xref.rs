//! Where each object of a PDF lies: the chain of its tables and streams of places, the newest first.
//! Looks a row up when it is asked for, and never makes room for as many as a section claims.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    NoRecord,
    budget::{Budget, spend},
    syntax::{Dict, Object, Reference, Words, digits},
    unpack::{self, Packing},
};
use crate::limits;

/// How far before its end a file says where its newest section is.
const TAIL: usize = 1024;
/// Bytes of a row in a table.
const TABLE_ROW: usize = 20;
/// Bytes of a field in a stream's row: as many as a place can need.
const MAX_WIDTH: usize = 8;

/// Where an object lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere any more: it was deleted.
    Free,
    /// In the file.
    At { start: usize, generation: u16 },
    /// In an object stream of this number, as the object of this index.
    Within { stream: u32, index: usize },
}

/// All sections.
#[derive(Debug)]
pub(super) struct Places<'a> {
    sections: Vec<Section<'a>>,
    pub(super) root: Reference,
}

#[derive(Debug)]
struct Section<'a> {
    rows: Cow<'a, [u8]>,
    /// Of a stream's three fields; a table has none.
    widths: Option<[usize; 3]>,
    /// By the first number of each.
    runs: BTreeMap<u32, Run>,
    /// What only newer readers see: it stands in for rows that this section calls free.
    hidden: Option<Box<Self>>,
}

/// Rows of numbers that follow each other.
#[derive(Debug)]
struct Run {
    count: u32,
    /// Where the first row begins among the section's bytes.
    start: usize,
}

impl<'a> Places<'a> {
    pub(super) fn read(file: &'a [u8], budget: &mut Budget) -> Result<Self, NoRecord> {
        let mut next = Some(newest(file, budget)?);
        let mut seen = BTreeSet::new();
        let mut sections = Vec::new();
        let mut root = None;
        while let Some(start) = next {
            if !seen.insert(start) {
                return Err(NoRecord::Damaged);
            }
            if sections.len() == limits::PDF_SECTIONS {
                return Err(NoRecord::TooMuch);
            }
            let (mut section, mut trailer) = Section::read(file, start, budget)?;
            refuse_encrypted(&mut trailer)?;
            if section.widths.is_none()
                && let Some(start) = trailer.take_count("XRefStm")?
            {
                let (hidden, mut trailer) = Section::from_stream(file, start, budget)?;
                refuse_encrypted(&mut trailer)?;
                section.hidden = Some(Box::new(hidden));
            }
            sections.push(section);
            // Only the newest section's counts.
            if root.is_none() {
                root = Some(trailer.take("Root"));
            }
            next = trailer.take_count("Prev")?;
        }
        match root {
            Some(Object::Reference(root)) => Ok(Self { sections, root }),
            _ => Err(NoRecord::Damaged),
        }
    }

    /// The newest word on where the object lies; `None` where no section knows it.
    pub(super) fn of(&self, number: u32, budget: &mut Budget) -> Result<Option<Place>, NoRecord> {
        for section in &self.sections {
            spend(&mut budget.steps, TABLE_ROW)?;
            if let Some(place) = section.place(number)? {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }
}

impl<'a> Section<'a> {
    /// With the dictionary that says what holds for the whole file.
    fn read(file: &'a [u8], start: usize, budget: &mut Budget) -> Result<(Self, Dict), NoRecord> {
        let mut words = Words::new(file, start, budget);
        if words.is_next("xref")? {
            return Self::from_table(file, words);
        }
        Self::from_stream(file, start, budget)
    }

    fn from_table(file: &'a [u8], mut words: Words<'a, '_>) -> Result<(Self, Dict), NoRecord> {
        let mut section = Self {
            rows: Cow::Borrowed(file),
            widths: None,
            runs: BTreeMap::new(),
            hidden: None,
        };
        while !words.is_next("trailer")? {
            let (first, count) = (words.number()?, words.number()?);
            words.skip_space()?;
            section.add(first, count, words.at(), words.budget())?;
            words.leap(size(count, TABLE_ROW)?)?;
        }
        match words.value()? {
            Object::Dict(trailer) => Ok((section, trailer)),
            _ => Err(NoRecord::Damaged),
        }
    }

    /// All that says how to read it stands in its own dictionary: nothing can be looked up yet.
    fn from_stream(
        file: &'a [u8],
        start: usize,
        budget: &mut Budget,
    ) -> Result<(Self, Dict), NoRecord> {
        let (_, Object::Stream(mut dict, start)) = Words::new(file, start, budget).indirect()?
        else {
            return Err(NoRecord::Damaged);
        };
        if !matches!(dict.take("Type"), Object::Name(name) if name == b"XRef") {
            return Err(NoRecord::Damaged);
        }
        // Checked before anything is unpacked, so that the right reason is told.
        let encrypt = dict.take("Encrypt");
        if encrypt != Object::Null {
            return Err(NoRecord::Encrypted);
        }
        let length = dict.take("Length").count()?;
        let packed = unpack::packed(file, start, length, budget)?;
        let packing = Packing::of(dict.take("Filter"), dict.take("DecodeParms"))?;
        let rows = unpack::unpack(packed, &packing, usize::MAX, budget)?;
        let widths = widths(dict.take("W"))?;
        let mut section = Self {
            rows,
            widths: Some(widths),
            runs: BTreeMap::new(),
            hidden: None,
        };
        let size_given = dict.take("Size");
        let index = match dict.take("Index") {
            Object::Null => vec![Object::Integer(0), size_given],
            Object::List(index) => index,
            _ => return Err(NoRecord::Damaged),
        };
        let mut at = 0_usize;
        for run in index.chunks(2) {
            let [first, count] = run else {
                return Err(NoRecord::Damaged);
            };
            let (first, count) = (small(first)?, small(count)?);
            section.add(first, count, at, budget)?;
            at = at
                .checked_add(size(count, widths.iter().sum())?)
                .filter(|end| *end <= section.rows.len())
                .ok_or(NoRecord::Damaged)?;
        }
        Ok((section, dict))
    }

    /// Notes a run of rows, which must not tell of a number that another run tells of.
    fn add(
        &mut self,
        first: u32,
        count: u32,
        start: usize,
        budget: &mut Budget,
    ) -> Result<(), NoRecord> {
        if count == 0 {
            return Ok(());
        }
        spend(&mut budget.values, 1)?;
        let last = first.checked_add(count - 1).ok_or(NoRecord::Damaged)?;
        if let Some((before, run)) = self.runs.range(..=last).next_back()
            && before + (run.count - 1) >= first
        {
            return Err(NoRecord::Damaged);
        }
        self.runs.insert(first, Run { count, start });
        Ok(())
    }

    fn place(&self, number: u32) -> Result<Option<Place>, NoRecord> {
        let place = self.own_place(number)?;
        if let Some(hidden) = &self.hidden
            && matches!(place, None | Some(Place::Free))
        {
            return Ok(hidden.own_place(number)?.or(place));
        }
        Ok(place)
    }

    fn own_place(&self, number: u32) -> Result<Option<Place>, NoRecord> {
        let Some((first, run)) = self.runs.range(..=number).next_back() else {
            return Ok(None);
        };
        let index = number - first;
        if index >= run.count {
            return Ok(None);
        }
        let length = self.widths.map_or(TABLE_ROW, |widths| widths.iter().sum());
        let start = run.start + size(index, length)?;
        let row = self.rows.get(start..start + length);
        let row = row.ok_or(NoRecord::Damaged)?;
        let place = match self.widths {
            Some(widths) => place_in_stream(row, widths),
            None => place_in_table(row),
        };
        place.map(Some).ok_or(NoRecord::Damaged)
    }
}

/// Ten digits, five digits, a letter, an end of line.
fn place_in_table(row: &[u8]) -> Option<Place> {
    let (start, generation) = (row.get(..10)?, row.get(11..16)?);
    match [row[10], row[16], row[17], row[18], row[19]] {
        [b' ', b' ', kind, b' ', b'\n' | b'\r'] | [b' ', b' ', kind, b'\r', b'\n'] => match kind {
            b'f' => Some(Place::Free),
            b'n' => Some(Place::At {
                start: digits(start)?,
                generation: digits(generation)?,
            }),
            _ => None,
        },
        _ => None,
    }
}

fn place_in_stream(row: &[u8], widths: [usize; 3]) -> Option<Place> {
    let mut rest = row;
    let [kind, second, third] = widths.map(|width| {
        let (field, after) = rest.split_at(width.min(rest.len()));
        rest = after;
        field
            .iter()
            .fold(0_u64, |number, byte| number << 8 | u64::from(*byte))
    });
    // A field without bytes: in the file.
    match if widths[0] == 0 { 1 } else { kind } {
        0 => Some(Place::Free),
        1 => Some(Place::At {
            start: usize::try_from(second).ok()?,
            generation: u16::try_from(third).ok()?,
        }),
        2 => Some(Place::Within {
            stream: u32::try_from(second).ok()?,
            index: usize::try_from(third).ok()?,
        }),
        _ => None,
    }
}

/// Where the file says its newest section begins.
fn newest(file: &[u8], budget: &mut Budget) -> Result<usize, NoRecord> {
    const WORD: &[u8] = b"startxref";
    let tail = file.len().saturating_sub(TAIL);
    let found = file[tail..]
        .windows(WORD.len())
        .rposition(|window| window == WORD)
        .ok_or(NoRecord::Damaged)?;
    let mut words = Words::new(file, tail + found + WORD.len(), budget);
    let newest = words.number()?;
    // What follows is a comment, and shows that the file's end isn't missing.
    if !file[words.at()..].trim_ascii_start().starts_with(b"%%EOF") {
        return Err(NoRecord::Damaged);
    }
    Ok(newest)
}

fn refuse_encrypted(trailer: &mut Dict) -> Result<(), NoRecord> {
    match trailer.take("Encrypt") {
        Object::Null => Ok(()),
        _ => Err(NoRecord::Encrypted),
    }
}

fn widths(given: Object) -> Result<[usize; 3], NoRecord> {
    let Object::List(given) = given else {
        return Err(NoRecord::Damaged);
    };
    let widths: Vec<usize> = given.iter().map(Object::count).collect::<Result<_, _>>()?;
    match <[usize; 3]>::try_from(widths) {
        Ok(widths) if widths.iter().all(|width| *width <= MAX_WIDTH) && widths != [0; 3] => {
            Ok(widths)
        }
        _ => Err(NoRecord::Damaged),
    }
}

/// An object's number, or how many of them.
fn small(number: &Object) -> Result<u32, NoRecord> {
    u32::try_from(number.count()?).map_err(|_too_many| NoRecord::Damaged)
}

/// Bytes of so many rows.
fn size(count: u32, length: usize) -> Result<usize, NoRecord> {
    usize::try_from(count)
        .ok()
        .and_then(|count| count.checked_mul(length))
        .ok_or(NoRecord::Damaged)
}
