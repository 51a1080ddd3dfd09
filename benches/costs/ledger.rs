//! The ledger: an entry linked, chains checked, what holds after very many of them, a file of 100,000.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use divan::{Bencher, black_box};
use fair_notice::{
    decision::Worth,
    ledger::{
        ChainId, Entry, Fact, Mode, Shown,
        chain::{self, Linked},
        standing_from,
    },
    notice::{Choice, Side, parse},
    store::Store,
};
use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};

const NOTICE: &str = include_str!("../../assets/notices/whatsapp-2016/notice.toml");
/// Entries of one notice in a large ledger: far more than anybody's.
const OF_ONE: usize = 100;

fn begin() -> DateTime<Utc> {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

fn chain_id(number: usize) -> ChainId {
    ChainId {
        notice: format!("made-up-{number}"),
        mode: Mode::Real,
    }
}

/// A change of mind, the `number`th.
fn entry(number: usize) -> Entry {
    let later = TimeDelta::minutes(i64::try_from(number).unwrap());
    Entry {
        at: begin() + later,
        fact: Fact::Decided {
            choice: "ads".to_owned(),
            side: [Side::OptOut, Side::Allow][number % 2],
            worth: Worth::InTime,
            shown: Shown {
                revision: 1,
                fingerprint: "f".repeat(64),
                language: "en".to_owned(),
            },
        },
    }
}

fn lines(chain: &ChainId, count: usize) -> Vec<Linked> {
    let mut lines: Vec<Linked> = Vec::new();
    for number in 0..count {
        lines.push(chain::link(chain, lines.last(), entry(number)).unwrap());
    }
    lines
}

/// A ledger with so many entries, written in one go.
fn fill(dir: &Path, entries: usize) {
    drop(Store::open(dir).unwrap());
    let mut ledger = Connection::open(dir.join("ledger.sqlite")).unwrap();
    let all = ledger.transaction().unwrap();
    for number in 0..entries / OF_ONE {
        let chain = chain_id(number);
        for line in lines(&chain, OF_ONE) {
            let hash = Sha256::digest(&line.bytes).to_vec();
            all.execute(
                "INSERT INTO entry (notice, mode, seq, line, hash) VALUES (?1, 'real', ?2, ?3, ?4)",
                params![chain.notice, line.seq.cast_signed(), line.bytes, hash],
            )
            .unwrap();
        }
    }
    all.commit().unwrap();
}

#[divan::bench]
fn link_one(bencher: Bencher<'_, '_>) {
    let chain = chain_id(0);
    let before = lines(&chain, 1);
    bencher
        .with_inputs(|| entry(1))
        .bench_values(|entry| chain::link(&chain, before.last(), entry).unwrap());
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn verify_a_chain(bencher: Bencher<'_, '_>, count: usize) {
    let chain = chain_id(0);
    let bytes: Vec<_> = lines(&chain, count)
        .into_iter()
        .map(|line| line.bytes)
        .collect();
    bencher
        .with_inputs(|| bytes.clone())
        .bench_values(|bytes| chain::verify(&chain, bytes));
}

/// Linear.
#[divan::bench(args = [1_000, 10_000, 100_000])]
fn standing_from_entries(bencher: Bencher<'_, '_>, count: usize) {
    let choices: Vec<Choice> = parse::parse(NOTICE).unwrap().choices;
    let entries: Vec<_> = (0..count).map(entry).collect();
    bencher.bench(|| standing_from(black_box(&entries), &choices));
}

/// At most 200 ms with 100,000 entries.
#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 20)]
fn open_and_check_all_links(bencher: Bencher<'_, '_>, entries: usize) {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), entries);
    bencher.bench_local(|| {
        let chains = Store::open(folder.path()).unwrap().read_all().unwrap();
        assert_eq!(chains.len(), entries / OF_ONE);
        chains
    });
}

/// One transaction, whatever stands before it.
#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 50)]
fn a_decision(bencher: Bencher<'_, '_>, entries: usize) {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), entries);
    let mut store = Store::open(folder.path()).unwrap();
    let chain = chain_id(0);
    let mut number = OF_ONE;
    bencher.bench_local(|| {
        number += 1;
        store.append(&chain, entry(number), None).unwrap()
    });
}
