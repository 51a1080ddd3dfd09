//! What a record costs: making and signing it, checking it, drawing its pages.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use divan::{Bencher, black_box};
use ed25519_dalek::SigningKey;
use fair_notice::{
    catalog::Catalog,
    decision::Worth,
    dossier::Dossier,
    ledger::{
        ChainId, Entry, Fact, Mode, Shown,
        chain::{self, Linked},
    },
    notice::{Side, digest},
    paper::PaperSize,
    record::{self, Record, proof},
    text::Text,
};
use uuid::Uuid;

/// The bundled notice's replay, opted out of.
fn dossier() -> Dossier {
    let notice = Catalog::load(None)
        .notice("whatsapp-2016", "en")
        .unwrap()
        .clone();
    let fingerprint = digest::fingerprint(&notice);
    let shown = Shown {
        revision: notice.revision,
        fingerprint: fingerprint.hex(),
        language: "en".to_owned(),
    };
    let zone = chrono_tz::Europe::Berlin;
    let facts = [
        Fact::ReplayStarted {
            day: "2026-11-23".parse().unwrap(),
            zone,
        },
        Fact::NoticeOpened {
            shown: shown.clone(),
            zone,
        },
        Fact::Decided {
            choice: notice.choices[0].id.clone(),
            side: Side::OptOut,
            worth: Worth::InTime,
            shown,
        },
    ];
    let chain = ChainId {
        notice: notice.slug.clone(),
        mode: Mode::Replay,
    };
    let mut lines: Vec<Linked> = Vec::new();
    for fact in facts {
        let entry = Entry { at: now(), fact };
        lines.push(chain::link(&chain, lines.last(), entry).unwrap());
    }
    let today = now().date_naive();
    Dossier::new(notice, Mode::Replay, &lines, zone, today)
}

fn now() -> DateTime<Utc> {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

fn made(dossier: &Dossier, text: &Text) -> Record {
    made_with(dossier, text, &SigningKey::from_bytes(&[7; 32]))
}

fn made_with(dossier: &Dossier, text: &Text, key: &SigningKey) -> Record {
    let statement = dossier.statement(now(), None, Uuid::from_u128(1), text);
    let mut last = 0;
    let mut next = || {
        last += 1;
        Uuid::from_u128(last)
    };
    record::make(&statement, &mut next, key)
}

/// The same record by so many people, each with a key of their own.
pub(crate) fn many(count: usize) -> impl Iterator<Item = Vec<u8>> {
    let (dossier, text) = (dossier(), Text::new("en"));
    (0..count).map(move |number| {
        let mut secret = [7; 32];
        secret[..8].copy_from_slice(&u64::try_from(number).unwrap().to_le_bytes());
        made_with(&dossier, &text, &SigningKey::from_bytes(&secret)).bytes
    })
}

/// At most 5 ms.
#[divan::bench]
fn make_and_sign(bencher: Bencher<'_, '_>) {
    let (dossier, text) = (dossier(), Text::new("en"));
    bencher.bench_local(|| made(black_box(&dossier), &text));
}

/// At most three times `parse_and_verify_one_signature`.
#[divan::bench]
fn verify(bencher: Bencher<'_, '_>) {
    let record = made(&dossier(), &Text::new("en"));
    bencher.bench_local(|| proof::verify(black_box(&record.bytes)));
}

/// What nobody who checks a record can do without.
#[divan::bench]
fn parse_and_verify_one_signature(bencher: Bencher<'_, '_>) {
    use ed25519_dalek::Signer as _;

    let record = made(&dossier(), &Text::new("en"));
    let key = SigningKey::from_bytes(&[7; 32]);
    let signature = key.sign(b"64 bytes or so");
    bencher.bench_local(|| {
        let parsed: BTreeMap<String, serde_json::Value> =
            serde_json::from_slice(black_box(&record.bytes)).unwrap();
        key.verifying_key()
            .verify_strict(b"64 bytes or so", &signature)
            .unwrap();
        parsed
    });
}

/// At most 300 KiB.
pub(crate) fn tell_size() {
    let record = made(&dossier(), &Text::new("en"));
    let pdf = record::to_pdf(&record.bytes, PaperSize::A4).unwrap();
    let (record, pdf) = (record.bytes.len() / 1024, pdf.len() / 1024);
    println!("a record of {record} KiB, as PDF {pdf} KiB");
}

/// At most 100 ms.
#[divan::bench(args = [PaperSize::A4, PaperSize::Letter])]
fn pdf(bencher: Bencher<'_, '_>, size: PaperSize) {
    let record = made(&dossier(), &Text::new("en"));
    bencher.bench_local(|| record::to_pdf(black_box(&record.bytes), size).unwrap());
}
