//! The bytes of a stream: as they stand, or out of the one packing that is known here.
//! Ends at a limit, not where the file says it would, and never makes room for a length it only claims.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};

use super::{
    NoRecord,
    budget::{Budget, spend},
    syntax::{Object, Words},
};

/// How many bytes are unpacked at a time.
const CHUNK: usize = 32 * 1024;

/// How a stream is packed.
#[derive(Debug)]
pub(super) enum Packing {
    Plain,
    Deflated(Option<Rows>),
}

/// Rows of which each was written as the difference from its surroundings, as PNG does it.
#[derive(Debug)]
pub(super) struct Rows {
    /// Bytes in a row, without the one in front that names the kind of difference.
    length: usize,
    /// Bytes from one value to the next.
    step: usize,
}

impl Packing {
    /// From the values of `Filter` and `DecodeParms`.
    pub(super) fn of(filter: Object, parameters: Object) -> Result<Self, NoRecord> {
        match only(filter)? {
            Object::Null => Ok(Self::Plain),
            Object::Name(name) if name == b"FlateDecode" => {
                Ok(Self::Deflated(Rows::of(only(parameters)?)?))
            }
            Object::Name(_) => Err(NoRecord::UnknownPacking),
            _ => Err(NoRecord::Damaged),
        }
    }
}

impl Rows {
    fn of(parameters: Object) -> Result<Option<Self>, NoRecord> {
        let mut parameters = match parameters {
            Object::Null => return Ok(None),
            Object::Dict(parameters) => parameters,
            _ => return Err(NoRecord::Damaged),
        };
        match parameters.take_count("Predictor")?.unwrap_or(1) {
            1 => return Ok(None),
            10..=15 => {}
            _ => return Err(NoRecord::UnknownPacking),
        }
        let colors = parameters.take_count("Colors")?.unwrap_or(1);
        let bits = parameters.take_count("BitsPerComponent")?.unwrap_or(8);
        let columns = parameters.take_count("Columns")?.unwrap_or(1);
        if !(1..=32).contains(&colors) || ![1, 2, 4, 8, 16].contains(&bits) || columns == 0 {
            return Err(NoRecord::Damaged);
        }
        let length = columns
            .checked_mul(colors * bits)
            .ok_or(NoRecord::Damaged)?
            .div_ceil(8);
        let step = (colors * bits).div_ceil(8);
        Ok(Some(Self { length, step }))
    }

    /// Undoes the differences, row by row.
    fn restore(&self, packed: &[u8]) -> Result<Vec<u8>, NoRecord> {
        let Self { length, step } = *self;
        let mut restored: Vec<u8> = Vec::with_capacity(packed.len());
        // Longer than all there is: not even one row.
        let row_length = length.checked_add(1).ok_or(NoRecord::Damaged)?;
        for row in packed.chunks(row_length) {
            let (kind, row) = row.split_first().ok_or(NoRecord::Damaged)?;
            if row.len() != length {
                return Err(NoRecord::Damaged);
            }
            let start = restored.len();
            for (column, byte) in row.iter().enumerate() {
                let here = start + column;
                let left = if column < step {
                    0
                } else {
                    restored[here - step]
                };
                let up = if start == 0 {
                    0
                } else {
                    restored[here - length]
                };
                let corner = if start == 0 || column < step {
                    0
                } else {
                    restored[here - length - step]
                };
                let guess = match kind {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => left.midpoint(up),
                    4 => nearest(left, up, corner),
                    _ => return Err(NoRecord::Damaged),
                };
                restored.push(byte.wrapping_add(guess));
            }
        }
        Ok(restored)
    }
}

/// The one of three that is nearest to what a plane through them would have here.
fn nearest(left: u8, up: u8, corner: u8) -> u8 {
    let plane = i16::from(left) + i16::from(up) - i16::from(corner);
    let distance = |byte: &u8| (plane - i16::from(*byte)).abs();
    // Of equals the first.
    [left, up, corner]
        .into_iter()
        .min_by_key(distance)
        .unwrap_or_default()
}

/// The bytes of a stream as packed: `length` of them, then the words that end it.
pub(super) fn packed<'a>(
    file: &'a [u8],
    start: usize,
    length: usize,
    budget: &mut Budget,
) -> Result<&'a [u8], NoRecord> {
    let end = start.checked_add(length).ok_or(NoRecord::Damaged)?;
    let packed = file.get(start..end).ok_or(NoRecord::Damaged)?;
    let mut words = Words::new(file, end, budget);
    words.expect("endstream")?;
    words.expect("endobj")?;
    Ok(packed)
}

/// Unpacks. `TooLarge` where more than `most` bytes come out.
pub(super) fn unpack<'a>(
    packed: &'a [u8],
    packing: &Packing,
    most: usize,
    budget: &mut Budget,
) -> Result<Cow<'a, [u8]>, NoRecord> {
    let Packing::Deflated(rows) = packing else {
        if packed.len() > most {
            return Err(NoRecord::TooLarge);
        }
        spend(&mut budget.unpacked, packed.len())?;
        return Ok(Cow::Borrowed(packed));
    };
    let bytes = inflate(packed, most, budget)?;
    Ok(Cow::Owned(match rows {
        Some(rows) => rows.restore(&bytes)?,
        None => bytes,
    }))
}

/// What comes after the end of the packed bytes is left alone, as readers do.
fn inflate(packed: &[u8], most: usize, budget: &mut Budget) -> Result<Vec<u8>, NoRecord> {
    let mut inflater = Decompress::new(true);
    let mut bytes = Vec::new();
    let mut chunk = vec![0; CHUNK];
    let mut rest = packed;
    loop {
        let before = (inflater.total_in(), inflater.total_out());
        let status = inflater
            .decompress(rest, &mut chunk, FlushDecompress::None)
            .map_err(|_not_packed_so| NoRecord::Damaged)?;
        let read = usize::try_from(inflater.total_in() - before.0).unwrap_or(usize::MAX);
        let written = usize::try_from(inflater.total_out() - before.1).unwrap_or(usize::MAX);
        rest = rest.get(read..).ok_or(NoRecord::Damaged)?;
        spend(&mut budget.unpacked, written)?;
        bytes.extend_from_slice(chunk.get(..written).ok_or(NoRecord::Damaged)?);
        if bytes.len() > most {
            return Err(NoRecord::TooLarge);
        }
        match status {
            Status::StreamEnd => return Ok(bytes),
            _ if read == 0 && written == 0 => return Err(NoRecord::Damaged),
            _ => {}
        }
    }
}

/// A value, or the only one in a list.
fn only(value: Object) -> Result<Object, NoRecord> {
    let Object::List(mut items) = value else {
        return Ok(value);
    };
    match (items.pop(), items.is_empty()) {
        (None, _) => Ok(Object::Null),
        (Some(item), true) => Ok(item),
        _ => Err(NoRecord::UnknownPacking),
    }
}
