//! The files that a notice can be exported as: made, put in their place, and told in an entry.
//! Used by the window and by the command line alike; appends nothing itself.

use std::path::Path;

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};

use crate::{
    action::IfExists,
    dossier::Dossier,
    files::{self, FilesError},
    keys::{Keys, KeysError},
    ledger::Fact,
    notice::digest::hex,
    paper::{PaperSize, pdf::PdfError},
    random::{self, NoRandomness, Uuids},
    record::{self, Format, Record},
    reminder::NoCalendar,
    text::Text,
};

/// What an export goes by, beside the dossier.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    pub now: DateTime<Utc>,
    /// The latest time that the whole ledger knows.
    pub mark: Option<DateTime<Utc>>,
    pub text: &'a Text,
    pub paper: PaperSize,
}

/// Why there is no file. What was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// Wait for a notice with a date ahead.
    #[error(transparent)]
    Calendar(#[from] NoCalendar),
    #[error(transparent)]
    Keys(#[from] KeysError),
    #[error(transparent)]
    Random(#[from] NoRandomness),
    /// Export another format: the signed record is sound.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

/// A file, before it is written.
#[derive(Clone, Debug)]
pub struct Made {
    pub format: Format,
    pub bytes: Vec<u8>,
    /// What was signed for it; a calendar is no record.
    pub record: Option<Record>,
}

impl Made {
    /// The entry that tells of it.
    pub fn fact(&self) -> Fact {
        Fact::Exported {
            format: self.format.extension().to_owned(),
            record: self.record.as_ref().map(|record| record.id.to_string()),
            sha256: hex(&Sha256::digest(&self.bytes)),
        }
    }
}

/// Makes the file. Anything but a calendar is signed, and makes this notice's key at first use.
pub fn make(
    dossier: &Dossier,
    format: Format,
    keys: &mut Keys,
    around: Around<'_>,
) -> Result<Made, NotMade> {
    if format == Format::Calendar {
        let calendar = dossier.calendar(around.now, around.text)?;
        return Ok(Made {
            format,
            bytes: calendar.into_bytes(),
            record: None,
        });
    }
    let record = sign(dossier, keys, around)?;
    let bytes = match format {
        Format::Pdf => record::to_pdf(&record.bytes, around.paper)?,
        Format::Markdown => record.to_markdown().into_bytes(),
        Format::JsonLd | Format::Calendar => record.bytes.clone(),
    };
    Ok(Made {
        format,
        bytes,
        record: Some(record),
    })
}

/// The signed record as it would be exported now.
pub fn sign(dossier: &Dossier, keys: &mut Keys, around: Around<'_>) -> Result<Record, NotMade> {
    let signer = keys.signer(&dossier.chain, &mut random::fill)?;
    let mut uuids = Uuids::fresh()?;
    let statement = dossier.statement(around.now, around.mark, signer.subject, around.text);
    Ok(record::make(
        &statement,
        &mut || uuids.next_uuid(),
        &signer.key,
    ))
}

/// Writes a file whole or not at all, for nobody but its owner.
pub fn write(path: &Path, bytes: &[u8], if_exists: IfExists) -> Result<(), FilesError> {
    match if_exists {
        IfExists::Refuse => files::write_new(path, bytes),
        IfExists::Replace => files::replace(path, bytes),
    }
}
