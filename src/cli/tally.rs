//! `tally DIR`: a room's records, counted. Reads; writes only the table that was asked for.

use std::{io, path::PathBuf};

use serde_json::{Value, json};

use super::{FINE, Streams, UNREADABLE};
use crate::{
    counting::{self, Counted},
    files::{self, FilesError},
    tally::{self, Tally},
    text::path_words,
};

#[derive(Debug, clap::Args)]
pub struct TallyArgs {
    /// The folder with the records, as JSON-LD or PDF
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Write the counts as a table, too
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Replace a table that is there
    #[arg(long, requires = "csv")]
    pub force: bool,
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// 0 counted, even where files were left out, which are listed; 2 folder unreadable or table not
/// written.
pub fn tally(args: &TallyArgs, streams: &mut Streams<'_>) -> u8 {
    try_tally(args, streams).unwrap_or(UNREADABLE)
}

fn try_tally(args: &TallyArgs, streams: &mut Streams<'_>) -> io::Result<u8> {
    let counted = match counting::count(&args.folder, &|_done, _of| true) {
        Ok(counted) => counted.unwrap_or_default(),
        Err(error) => {
            let folder = path_words(&args.folder);
            writeln!(streams.err, "{folder}: cannot be read: {error}")?;
            return Ok(UNREADABLE);
        }
    };
    if args.json {
        writeln!(streams.out, "{}", to_json(&counted))?;
    } else {
        tell(&counted, streams)?;
    }
    if let Some(csv) = &args.csv {
        let table = tally::to_csv(&counted.tally);
        let written = if args.force {
            files::replace(csv, table.as_bytes())
        } else {
            files::write_new(csv, table.as_bytes())
        };
        if let Err(error) = written {
            let why = match error {
                FilesError::Exists(_) => {
                    "a file of this name exists; --force replaces it".to_owned()
                }
                error => error.to_string(),
            };
            writeln!(streams.err, "{}: not written: {why}", path_words(csv))?;
            return Ok(UNREADABLE);
        }
    }
    Ok(FINE)
}

fn to_json(counted: &Counted) -> Value {
    let mut json = tally::to_json(&counted.tally);
    let left_out = counted.left_out.iter();
    json["left_out"] = left_out
        .map(|(file, why)| json!({ "file": file.to_string_lossy(), "why": why.to_string() }))
        .collect();
    json
}

/// The lines of the table, with spaces for commas.
fn tell(counted: &Counted, streams: &mut Streams<'_>) -> io::Result<()> {
    let Counted { tally, left_out } = counted;
    if tally.modes().next().is_none() {
        writeln!(streams.out, "no votes")?;
    }
    for line in table(tally) {
        writeln!(streams.out, "{line}")?;
    }
    for (mode, counts) in tally.modes() {
        if counts.changes.is_none() {
            writeln!(
                streams.out,
                "{} change: not told, for some number is under {}",
                mode.as_str(),
                tally::MANY
            )?;
        }
    }
    if tally.duplicates > 0 {
        writeln!(
            streams.out,
            "{} more of a key and notice that voted; the longest history counts",
            tally.duplicates
        )?;
    }
    for (file, why) in left_out {
        writeln!(streams.out, "left out: {}: {why}", path_words(file))?;
    }
    Ok(())
}

fn table(tally: &Tally) -> Vec<String> {
    let csv = tally::to_csv(tally);
    let fields = |line: &str| {
        let fields: Vec<&str> = line.split(',').filter(|field| !field.is_empty()).collect();
        fields.join(" ")
    };
    csv.lines().skip(1).map(fields).collect()
}
