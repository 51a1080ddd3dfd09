//! Whatever the fuzzers were given and found, small, is replayed here on every run: no reader panics,
//! hangs, or takes in what it shouldn't.

#![expect(clippy::expect_used, clippy::panic, reason = "test helpers")]

#[path = "fuzz/readers.rs"]
mod readers;

use std::{fs, path::Path};

const TARGETS: [&str; 6] = ["notice", "record", "pdf", "ledger", "tally", "date"];

#[test]
fn what_the_fuzzers_found_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    for target in TARGETS {
        let read = readers::reader(target);
        let mut seeds: Vec<_> = fs::read_dir(corpus.join(target))
            .expect("a folder for each target")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        seeds.sort();
        assert!(seeds.len() >= 3, "{target} has a corpus");
        for seed in seeds {
            read(&fs::read(seed).expect("a seed"));
        }
    }
}
