//! The signed record that a PDF carries as an attachment, found as PDF readers find it.
//! Bounded in memory, time and depth whatever the file says of itself. Never repairs and never guesses:
//! a damaged file is said to be damaged, and of two different records none is taken.

mod budget;
mod reader;
mod syntax;
mod unpack;
mod xref;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    reader::Reader,
    syntax::{Dict, Object, Reference},
};
use super::Format;
use crate::limits;

const SUBTYPE: &[u8] = b"application/ld+json";

/// What keeps a file from giving its record. `Display` is English, for the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum NoRecord {
    #[error("it is not a PDF")]
    NotPdf,
    #[error("it is larger than 16 MiB")]
    PdfTooLarge,
    #[error("the record in it is larger than 4 MiB")]
    TooLarge,
    #[error("it is damaged, or only a part of one")]
    Damaged,
    #[error("it is encrypted; save it without a password first")]
    Encrypted,
    #[error("no record is attached to it")]
    NoAttachment,
    #[error("more than one record is attached to it")]
    Several,
    #[error("the record in it is packed in a way that is unknown here")]
    UnknownPacking,
    #[error("its parts lie deeper within each other than in any page with a record")]
    TooDeep,
    #[error("it holds or unpacks to more than any page with a record")]
    TooMuch,
}

impl NoRecord {
    /// The id of its words.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NotPdf => "verify-why-not-pdf",
            Self::PdfTooLarge => "verify-why-pdf-too-large",
            Self::TooLarge => "verify-why-attachment-too-large",
            Self::Damaged => "verify-why-pdf-damaged",
            Self::Encrypted => "verify-why-pdf-encrypted",
            Self::NoAttachment => "verify-why-pdf-no-record",
            Self::Several => "verify-why-pdf-several",
            Self::UnknownPacking => "verify-why-pdf-unknown-packing",
            Self::TooDeep => "verify-why-pdf-too-deep",
            Self::TooMuch => "verify-why-pdf-too-much",
        }
    }
}

/// Whether the bytes say they are a PDF: readers accept other bytes before that, up to a limit.
pub fn is_pdf(bytes: &[u8]) -> bool {
    header(bytes).is_some()
}

/// The attached record's bytes, exactly as they were embedded; whether they are a record, and an
/// intact one, is for [`verify`](crate::record::proof::verify) to say.
///
/// That is the file named as [`Format::file_name`] has it; where no file is, the one that calls
/// itself JSON-LD. Several that are the same, byte for byte, are one.
pub fn record_in(pdf: &[u8]) -> Result<Vec<u8>, NoRecord> {
    if pdf.len() > limits::PDF_BYTES {
        return Err(NoRecord::PdfTooLarge);
    }
    // Places in the file count from here.
    let start = header(pdf).ok_or(NoRecord::NotPdf)?;
    let mut reader = Reader::open(&pdf[start..])?;
    let mut found = None;
    for file in candidates(&mut reader)? {
        let bytes = reader.record(file)?;
        if found.as_ref().is_some_and(|found| *found != bytes) {
            return Err(NoRecord::Several);
        }
        found = Some(bytes);
    }
    found.ok_or(NoRecord::NoAttachment)
}

fn header(bytes: &[u8]) -> Option<usize> {
    let most = bytes.len().min(1024);
    bytes[..most]
        .windows(5)
        .position(|window| window == b"%PDF-")
}

/// The attached files that may be the record; each once, by whatever path it is reached.
fn candidates(reader: &mut Reader<'_>) -> Result<BTreeSet<Reference>, NoRecord> {
    let mut attached = BTreeMap::new();
    for described in described_files(reader)? {
        // A name alone is a file that lies elsewhere.
        if let Object::Dict(described) = reader.resolve(described)? {
            for (file, is_named) in embedded(reader, described)? {
                *attached.entry(file).or_insert(false) |= is_named;
            }
        }
    }
    let named: BTreeSet<Reference> = attached
        .iter()
        .filter(|(_, is_named)| **is_named)
        .map(|(file, _)| *file)
        .collect();
    if !named.is_empty() {
        return Ok(named);
    }
    let mut alike = BTreeSet::new();
    for file in attached.into_keys() {
        let Object::Stream(mut dict, _) = reader.resolve(Object::Reference(file))? else {
            return Err(NoRecord::Damaged);
        };
        let subtype = dict.take("Subtype");
        if matches!(reader.resolve(subtype)?, Object::Name(name) if name == SUBTYPE) {
            alike.insert(file);
        }
    }
    Ok(alike)
}

/// What one description leads to, and whether it has the record's name. Readers differ in which of
/// two entries they follow, so both count.
fn embedded(
    reader: &mut Reader<'_>,
    mut described: Dict,
) -> Result<Vec<(Reference, bool)>, NoRecord> {
    let mut name = Object::Null;
    // The name in Unicode is the one that is shown.
    for key in ["UF", "F"] {
        if name == Object::Null {
            name = reader.resolve(described.take(key))?;
        }
    }
    let is_named = matches!(&name, Object::Text(bytes) if is_record_name(bytes));
    let mut files = match reader.resolve(described.take("EF"))? {
        Object::Null => return Ok(Vec::new()),
        Object::Dict(files) => files,
        _ => return Err(NoRecord::Damaged),
    };
    let mut found = Vec::new();
    for key in ["F", "UF"] {
        match files.take(key) {
            Object::Null => {}
            Object::Reference(file) => found.push((file, is_named)),
            _ => return Err(NoRecord::Damaged),
        }
    }
    Ok(found)
}

/// Texts are UTF-16 or UTF-8 if they begin with the byte order mark; otherwise they have an encoding
/// of PDF's own, which agrees with ASCII on all letters of the name.
fn is_record_name(bytes: &[u8]) -> bool {
    let name = Format::JsonLd.file_name();
    match bytes {
        [0xfe, 0xff, wide @ ..] => name
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .eq(wide.iter().copied()),
        [0xef, 0xbb, 0xbf, text @ ..] | text => text == name.as_bytes(),
    }
}

/// The descriptions of all attached files: those in the tree of names and those that belong to the
/// document as a whole.
fn described_files(reader: &mut Reader<'_>) -> Result<Vec<Object>, NoRecord> {
    let Object::Dict(mut catalog) = reader.resolve(Object::Reference(reader.root()))? else {
        return Err(NoRecord::Damaged);
    };
    let mut found = Vec::new();
    match reader.resolve(catalog.take("Names"))? {
        Object::Null => {}
        Object::Dict(mut names) => leaves(reader, names.take("EmbeddedFiles"), &mut found)?,
        _ => return Err(NoRecord::Damaged),
    }
    match reader.resolve(catalog.take("AF"))? {
        Object::Null => {}
        Object::List(files) => found.extend(files),
        _ => return Err(NoRecord::Damaged),
    }
    if found.len() > limits::PDF_FILES {
        return Err(NoRecord::TooMuch);
    }
    Ok(found)
}

/// Walks a tree of names. A branch that is reached twice makes it no tree.
fn leaves(reader: &mut Reader<'_>, tree: Object, found: &mut Vec<Object>) -> Result<(), NoRecord> {
    let mut seen = BTreeSet::new();
    let mut branches = vec![(tree, 0)];
    while let Some((branch, level)) = branches.pop() {
        if level == limits::PDF_LEVELS {
            return Err(NoRecord::TooDeep);
        }
        if let Object::Reference(reference) = branch
            && !seen.insert(reference)
        {
            return Err(NoRecord::Damaged);
        }
        let mut branch = match reader.resolve(branch)? {
            Object::Null if level == 0 => return Ok(()),
            Object::Dict(branch) => branch,
            _ => return Err(NoRecord::Damaged),
        };
        let kids = reader.resolve(branch.take("Kids"))?;
        let names = reader.resolve(branch.take("Names"))?;
        match (kids, names) {
            (Object::Null, Object::Null) => {}
            (Object::List(kids), Object::Null) => {
                branches.extend(kids.into_iter().map(|kid| (kid, level + 1)));
            }
            // Names and descriptions in turn.
            (Object::Null, Object::List(pairs)) if pairs.len().is_multiple_of(2) => {
                found.extend(pairs.into_iter().skip(1).step_by(2));
            }
            _ => return Err(NoRecord::Damaged),
        }
        if branches.len() + seen.len() > limits::PDF_FILES || found.len() > limits::PDF_FILES {
            return Err(NoRecord::TooMuch);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
