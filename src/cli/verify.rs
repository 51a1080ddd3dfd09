//! `verify FILE…`: is a record unchanged since it was signed, and by whom? Reads, writes nothing.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use serde_json::json;

use super::{Streams, UNREADABLE};
use crate::{
    files,
    record::proof::{self, Verdict},
};

/// What `verify` is asked.
#[derive(Debug, clap::Args)]
pub struct VerifyArguments {
    /// Records to check.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The key that should have signed: `did:key:…`.
    #[arg(long, value_name = "DID")]
    key: Option<String>,
    /// Print a JSON array with one object for each file.
    #[arg(long)]
    json: bool,
}

/// 0 intact, 1 altered or another key, 2 not a record or unreadable; of several the highest.
pub(super) fn run(arguments: &VerifyArguments, streams: &mut Streams<'_>) -> io::Result<u8> {
    let mut worst = 0;
    let mut answers = Vec::new();
    for file in &arguments.files {
        let name = file.display().to_string();
        let verdict = match files::read_limited(file, proof::MAX_BYTES) {
            Ok(bytes) => proof::verify(&bytes),
            Err(error) => {
                worst = worst.max(UNREADABLE);
                answers.push(json!({"file": name, "verdict": "unreadable", "why": error.to_string()}));
                if !arguments.json {
                    writeln!(streams.err, "{name}: cannot be read: {error}")?;
                }
                continue;
            }
        };
        let (code, answer, sentence) = say(&name, &verdict, arguments.key.as_deref());
        worst = worst.max(code);
        answers.push(answer);
        if !arguments.json {
            writeln!(streams.out, "{sentence}")?;
        }
    }
    if arguments.json {
        writeln!(streams.out, "{:#}", json!(answers))?;
    }
    Ok(worst)
}
