//! What a record says, read back from its signed bytes: as an entry for a ledger that it wasn't made
//! in, and the files that back it. Nothing read here is ever taken for a decision made here.

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};

use super::json::Json;
use crate::{
    ledger::{Fact, Mode, Taken},
    notice::{Side, Slug, digest::hex},
};

/// A record from elsewhere: which chain it would go to, and the entry that tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreign {
    pub notice: Slug,
    pub mode: Mode,
    /// The record's own id, without `urn:uuid:`.
    pub record: String,
    pub fact: Fact,
}

/// A file that backs a choice, as the record names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedFile {
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// Hex, of the whole file.
    pub sha256: String,
}

/// Reads a record that was found intact; `None` where it isn't one of ours. `signer` is who signed it.
pub fn foreign(bytes: &[u8], signer: &str) -> Option<Foreign> {
    let receipt = receipt(bytes)?;
    let [notice] = receipt.list("notice")? else {
        return None;
    };
    let mode = Mode::ALL
        .into_iter()
        .find(|mode| Some(mode.as_str()) == receipt.text("mode"))?;
    let record = receipt.text("identifier")?.to_owned();
    Some(Foreign {
        notice: notice.text("identifier")?.to_owned(),
        mode,
        fact: Fact::Imported {
            record: record.clone(),
            signer: signer.to_owned(),
            created: moment(&receipt, "created")?,
            sha256: hex(&Sha256::digest(bytes)),
            decisions: decisions(&receipt),
        },
        record,
    })
}

/// The files that back the choice; none where the bytes are no record. An entry that lacks a part is
/// passed over.
pub fn evidence(signed: &[u8]) -> Vec<NamedFile> {
    let receipt = receipt(signed);
    let named = receipt
        .as_ref()
        .and_then(|receipt| receipt.list("evidence"));
    let files = named.unwrap_or_default().iter().filter_map(|file| {
        Some(NamedFile {
            name: file.text("name")?.to_owned(),
            size: file.text("size")?.parse().ok()?,
            sha256: file.text("sha256")?.to_owned(),
        })
    });
    files.collect()
}

fn receipt(signed: &[u8]) -> Option<Json> {
    let document = Json::parse(signed).ok()?.value;
    match document.list("@graph")? {
        [receipt] => Some(receipt.clone()),
        _ => None,
    }
}

/// The last decision on each choice. One choice may cover several records, which all say the same.
fn decisions(receipt: &Json) -> Vec<Taken> {
    let mut decisions: Vec<Taken> = Vec::new();
    for record in receipt.list("records").unwrap_or_default() {
        let events = record.list("consentStatus").unwrap_or_default();
        let last = events.last().and_then(|event| {
            Some(Taken {
                choice: record.text("choice")?.to_owned(),
                side: match event.text("side")? {
                    "opt-out" => Side::OptOut,
                    "allow" => Side::Allow,
                    _ => return None,
                },
                at: moment(event, "indicatedAt")?,
            })
        });
        if let Some(taken) = last
            && !decisions.iter().any(|known| known.choice == taken.choice)
        {
            decisions.push(taken);
        }
    }
    decisions
}

fn moment(value: &Json, name: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(value.text(name)?).ok()?;
    Some(moment.to_utc())
}
