//! A record from elsewhere, as an entry of this ledger: what was decided in it, by whom, and when.
//! It is never read as a decision made here.

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};

use super::json::Json;
use crate::{
    ledger::{Fact, Mode, Taken},
    notice::{Side, Slug, digest::hex},
};

/// Which chain a record would go to, and the entry that says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub notice: Slug,
    pub mode: Mode,
    /// The record's own id, without `urn:uuid:`.
    pub record: String,
    pub fact: Fact,
}

/// Reads a record that was found intact; `None` where it isn't one of ours. `signer` is who signed it.
pub fn found_in(signed: &[u8], signer: &str) -> Option<Found> {
    let document = Json::parse(signed).ok()?.value;
    let [receipt] = document.list("@graph")? else {
        return None;
    };
    let [notice] = receipt.list("notice")? else {
        return None;
    };
    let mode = [Mode::Real, Mode::Replay, Mode::Workshop]
        .into_iter()
        .find(|mode| Some(mode.as_str()) == receipt.text("mode"))?;
    let record = receipt.text("identifier")?.to_owned();
    Some(Found {
        notice: notice.text("identifier")?.to_owned(),
        mode,
        fact: Fact::Imported {
            record: record.clone(),
            signer: signer.to_owned(),
            created: moment(receipt, "created")?,
            sha256: hex(&Sha256::digest(signed)),
            decisions: decisions(receipt),
        },
        record,
    })
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
