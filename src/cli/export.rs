//! `export NOTICE`: writes the file that the window would write. Decides nothing: a decision is
//! made by a person in the window.

use std::{io, path::PathBuf};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::json;

use super::{FINE, Streams, UNREADABLE};
use crate::{
    action::IfExists,
    catalog::Catalog,
    dossier::Dossier,
    export::{self, Around, NotMade},
    files::FilesError,
    keys::{Keys, KeysError},
    ledger::{ChainId, Entry, Mode},
    paper::PaperSize,
    record::Format,
    store::{Store, StoreError},
    text::{Text, path_words, printable},
};

#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The notice, by the name that "fair-notice list" prints first
    pub notice: String,
    /// The kind of file
    #[arg(long, value_name = "KIND", value_parser = ["pdf", "jsonld", "md", "ics"])]
    pub format: String,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    pub output: PathBuf,
    /// The replay's record rather than the real one
    #[arg(long)]
    pub replay: bool,
    /// Replace a file that is there
    #[arg(long)]
    pub force: bool,
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// What an export goes by, beside its arguments.
pub struct Surroundings<'a> {
    pub data_dir: &'a std::path::Path,
    pub catalog: &'a Catalog,
    pub text: &'a Text,
    pub now: DateTime<Utc>,
    pub zone: Tz,
    pub paper: PaperSize,
}

/// 0 written, undecided too; 2 not written. *Exported* is added to the ledger only where the notice
/// was opened in it.
pub fn export(args: &ExportArgs, around: &Surroundings<'_>, streams: &mut Streams<'_>) -> u8 {
    try_export(args, around, streams).unwrap_or(UNREADABLE)
}

fn try_export(
    args: &ExportArgs,
    around: &Surroundings<'_>,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let path = path_words(&args.output);
    match write(args, around) {
        Ok(written) => {
            if args.json {
                let answer = json!({
                    "file": args.output.to_string_lossy(),
                    "record": written.record,
                    "signer": written.signer,
                    "noted": matches!(written.noted, Noted::Yes),
                });
                writeln!(streams.out, "{answer}")?;
            } else {
                match &written.signer {
                    Some(signer) => writeln!(streams.out, "{path}: written, signed by {signer}")?,
                    None => writeln!(streams.out, "{path}: written")?,
                }
            }
            if let Noted::Failed(error) = written.noted {
                writeln!(streams.err, "{path}: the ledger doesn't say so: {error}")?;
            }
            Ok(FINE)
        }
        Err(why) => {
            writeln!(
                streams.err,
                "{path}: not written: {}",
                printable(&why.to_string())
            )?;
            Ok(UNREADABLE)
        }
    }
}

struct Written {
    /// `None` for a calendar, which is no record.
    record: Option<String>,
    signer: Option<String>,
    noted: Noted,
}

/// Whether the ledger now tells of the export.
enum Noted {
    Yes,
    NeverOpened,
    Failed(StoreError),
}

/// Why nothing was written. What was there before is untouched.
#[derive(Debug, thiserror::Error)]
enum NotWritten {
    #[error("no notice is named {0}; `fair-notice list` names those that are here")]
    NoticeUnknown(String),
    #[error("a file of this name exists; --force replaces it")]
    Exists,
    #[error("this version knows no such format")]
    FormatUnknown,
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Keys(#[from] KeysError),
    #[error(transparent)]
    Made(#[from] NotMade),
}

fn write(args: &ExportArgs, around: &Surroundings<'_>) -> Result<Written, NotWritten> {
    let notice = around
        .catalog
        .notice(&args.notice, around.text.tag())
        .ok_or_else(|| NotWritten::NoticeUnknown(args.notice.clone()))?;
    let format = Format::of_extension(&args.format).ok_or(NotWritten::FormatUnknown)?;
    let mode = if args.replay {
        Mode::Replay
    } else {
        Mode::Real
    };
    let chain = ChainId {
        notice: args.notice.clone(),
        mode,
    };
    let mut store = Store::open(around.data_dir)?;
    let mut keys = Keys::open(around.data_dir)?;
    let found = store.read(&chain)?;
    if let Some(broken) = found.broken {
        return Err(StoreError::Broken(broken).into());
    }
    let mut dossier = Dossier::new(
        notice.clone(),
        mode,
        &found.lines,
        around.zone,
        around.now.with_timezone(&around.zone).date_naive(),
    );
    dossier.read_earlier(&mut |fingerprint| store.words(fingerprint).ok().flatten());
    let with = Around {
        now: around.now,
        mark: store.mark()?,
        text: around.text,
        paper: around.paper,
    };
    let file = export::make(&dossier, format, &mut keys, with)?;
    let if_exists = if args.force {
        IfExists::Replace
    } else {
        IfExists::Refuse
    };
    export::write(&args.output, &file.bytes, if_exists).map_err(|error| match error {
        FilesError::Exists(_) => NotWritten::Exists,
        other => other.into(),
    })?;
    // The file is there, whether or not the ledger can say so.
    let noted = if found.lines.is_empty() {
        Noted::NeverOpened
    } else {
        let entry = Entry {
            at: around.now,
            fact: file.fact(),
        };
        match store.append(&chain, entry, None) {
            Ok(_line) => Noted::Yes,
            Err(error) => Noted::Failed(error),
        }
    };
    Ok(Written {
        record: file.record.as_ref().map(|record| record.id.to_string()),
        signer: file.record.map(|record| record.signer),
        noted,
    })
}
