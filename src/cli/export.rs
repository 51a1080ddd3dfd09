//! `export NOTICE`: writes the record that the window would write. Decides nothing: a decision is
//! made by a person in the window.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use sha2::{Digest as _, Sha256};

use super::{Streams, UNREADABLE};
use crate::{
    catalog::Catalog,
    clock::{self, Clock},
    dossier::Dossier,
    files::{self, FilesError},
    keys::Keys,
    ledger::{ChainId, Entry, Fact, Mode, chain::hex},
    notice::digest,
    random::Random,
    record::{self, Format},
    store::Store,
    text::Text,
};

/// What `export` is asked.
#[derive(Debug, clap::Args)]
pub struct ExportArguments {
    /// The notice's slug, as `list` prints it.
    notice: String,
    /// The kind of file.
    #[arg(long, value_enum)]
    format: CliFormat,
    /// Where to write it.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    /// The replay's record rather than the real one.
    #[arg(long)]
    replay: bool,
    /// Replace a file that is there.
    #[arg(long)]
    force: bool,
    /// Print a JSON object about what was written.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum CliFormat {
    Jsonld,
    Md,
}

impl From<CliFormat> for Format {
    fn from(format: CliFormat) -> Self {
        match format {
            CliFormat::Jsonld => Self::JsonLd,
            CliFormat::Md => Self::Markdown,
        }
    }
}

/// 0 written, undecided too; 2 not written.
pub(super) fn run(arguments: &ExportArguments, world: &World, streams: &mut Streams<'_>) -> io::Result<u8> {
    match export(arguments, world) {
        Ok(written) => {
            let path = arguments.output.display();
            if arguments.json {
                let answer = serde_json::json!({
                    "file": path.to_string(),
                    "record": written.record,
                    "signer": written.signer,
                    "noted": written.noted,
                });
                writeln!(streams.out, "{answer:#}")?;
            } else {
                writeln!(streams.out, "{path}: written, signed by {}", written.signer)?;
            }
            Ok(0)
        }
        Err(why) => {
            writeln!(streams.err, "not written: {why}")?;
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
    #[error("there is no notice named {0}; `fair-notice list` names those there are")]
    NoticeUnknown(String),
    #[error("{0} exists; --force replaces it")]
    Exists(String),
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Keys(#[from] KeysError),
    #[error(transparent)]
    Random(#[from] RandomError),
}

fn export(arguments: &ExportArguments, world: &World) -> Result<Written, NotWritten> {
    let catalog = Catalog::load(Some(&world.data_dir));
    let notice = catalog
        .notice(&arguments.notice, world.text.tag())
        .ok_or_else(|| NotWritten::NoticeUnknown(arguments.notice.clone()))?;
    let mode = if arguments.replay { Mode::Replay } else { Mode::Real };
    let chain = ChainId { notice: arguments.notice.clone(), mode };
    let mut store = Store::open(&world.data_dir)?;
    let mut keys = Keys::open(&world.data_dir)?;
    let mut random = Random::system();

    let (now, zone) = (world.clock.now(), world.zone);
    let lines = store.read(&chain)?.lines;
    let was_opened = !lines.is_empty();
    let fingerprint = digest::fingerprint(&notice);
    let today = now.with_timezone(&zone).date_naive();
    let dossier = Dossier::new(notice, fingerprint, mode, &lines, zone, today);

    let signer = keys.signer(&chain, &mut |bytes| random.fill(bytes))?;
    let statement = dossier.statement(now, signer.subject, &world.text);
    let record = record::make(&statement, &mut uuids, &signer.key);
    let format = Format::from(arguments.format);
    let bytes = record.to_bytes(format, &statement);
    if arguments.force {
        files::replace(&arguments.output, &bytes)?;
    } else {
        files::write_new(&arguments.output, &bytes).map_err(|error| match error {
            FilesError::Exists => NotWritten::Exists(arguments.output.display().to_string()),
            other => other.into(),
        })?;
    }
    if was_opened {
        let fact = Fact::Exported {
            format: format.extension().to_owned(),
            record: record.id.to_string(),
            sha256: hex(&Sha256::digest(&bytes)),
        };
        store.append(&chain, Entry { at: now, fact }, None)?;
    }
    Ok(Written { record: record.id.to_string(), signer: record.signer, noted: was_opened })
}
