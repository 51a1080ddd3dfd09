//! `export NOTICE`: writes the record that the window would write. Decides nothing: a decision is
//! made by a person in the window.

use std::{io, path::PathBuf};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{FINE, Streams, UNREADABLE};
use crate::{
    catalog::Catalog,
    dossier::Dossier,
    files::{self, FilesError},
    keys::{Keys, KeysError},
    ledger::{ChainId, Entry, Fact, Mode},
    notice::digest::{self, hex},
    random::{self, NoRandomness, Uuids},
    record::{self, Format},
    store::{Store, StoreError},
    text::Text,
};

#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The notice's slug, as `list` prints it
    pub notice: String,
    /// The kind of file
    #[arg(long, value_name = "KIND", value_parser = ["jsonld", "md"])]
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
    let path = args.output.display();
    match write(args, around) {
        Ok(written) => {
            if args.json {
                let answer = json!({
                    "file": args.output.to_string_lossy(),
                    "record": written.record,
                    "signer": written.signer,
                    "noted": written.noted,
                });
                writeln!(streams.out, "{answer}")?;
            } else {
                writeln!(streams.out, "{path}: written, signed by {}", written.signer)?;
            }
            Ok(FINE)
        }
        Err(why) => {
            writeln!(streams.err, "{path}: not written: {why}")?;
            Ok(UNREADABLE)
        }
    }
}

struct Written {
    record: String,
    signer: String,
    /// Whether the ledger now says so.
    noted: bool,
}

/// Why nothing was written. What was there before is untouched.
#[derive(Debug, thiserror::Error)]
enum NotWritten {
    #[error("no notice is named {0}; `fair-notice list` names those that are here")]
    NoticeUnknown(String),
    #[error("a file of this name exists; --force replaces it")]
    Exists,
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Keys(#[from] KeysError),
    #[error(transparent)]
    Random(#[from] NoRandomness),
}

fn write(args: &ExportArgs, around: &Surroundings<'_>) -> Result<Written, NotWritten> {
    let notice = around
        .catalog
        .notice(&args.notice, around.text.tag())
        .ok_or_else(|| NotWritten::NoticeUnknown(args.notice.clone()))?;
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
    let today = around.now.with_timezone(&around.zone).date_naive();
    let fingerprint = digest::fingerprint(notice);
    let dossier = Dossier::new(
        notice.clone(),
        fingerprint,
        mode,
        &found.lines,
        around.zone,
        today,
    );

    let signer = keys.signer(&chain, &mut random::fill)?;
    let mut uuids = Uuids::fresh()?;
    let statement = dossier.statement(around.now, signer.subject, around.text);
    let record = record::make(&statement, &mut || uuids.next_uuid(), &signer.key);
    let format = if args.format == Format::Markdown.extension() {
        Format::Markdown
    } else {
        Format::JsonLd
    };
    let bytes = record.to_bytes(format);
    if args.force {
        files::replace(&args.output, &bytes)?;
    } else {
        files::write_new(&args.output, &bytes).map_err(|error| match error {
            FilesError::Exists(_) => NotWritten::Exists,
            other => other.into(),
        })?;
    }
    let noted = !found.lines.is_empty();
    if noted {
        let fact = Fact::Exported {
            format: format.extension().to_owned(),
            record: Some(record.id.to_string()),
            sha256: hex(&Sha256::digest(&bytes)),
        };
        store.append(
            &chain,
            Entry {
                at: around.now,
                fact,
            },
            None,
        )?;
    }
    Ok(Written {
        record: record.id.to_string(),
        signer: record.signer,
        noted,
    })
}
