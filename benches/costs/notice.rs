//! What it costs to read a notice, to tell everything that is wrong with one, and to hash one. The slowest
//! of ten thousand mutated ones is told, too.

#[path = "../../tests/common/mutated.rs"]
mod mutated;

use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use fair_notice::{
    ledger::facts_from,
    limits,
    notice::{digest, parse},
};
use mutated::{Seed, mutated};

const LARGEST: &str = include_str!("../../assets/notices/whatsapp-2016/notice.toml");
const SMALL: &str = include_str!("../../assets/notices/discord-arbitration-2025/notice.toml");

pub(crate) fn tell_the_slowest() {
    let mut seed = Seed::new(2016);
    let mut slowest = Duration::ZERO;
    for number in 0..10_000 {
        let source = if number % 10 == 0 { LARGEST } else { SMALL };
        let bytes = mutated(source, &mut seed);
        let begun = Instant::now();
        let _ = black_box(parse::parse_bytes(&bytes));
        slowest = slowest.max(begun.elapsed());
    }
    println!("the slowest of 10,000 mutated notices: {slowest:?}");
}

#[divan::bench]
fn the_largest_bundled_one(bencher: Bencher<'_, '_>) {
    bencher.bench(|| parse::parse(black_box(LARGEST)).unwrap());
}

#[divan::bench]
fn a_small_one(bencher: Bencher<'_, '_>) {
    bencher.bench(|| parse::parse(black_box(SMALL)).unwrap());
}

#[divan::bench]
fn a_megabyte_of_rows(bencher: Bencher<'_, '_>) {
    let source = "[[sharing]]\n".repeat(limits::NOTICE_BYTES / 12);
    bencher.bench(|| parse::parse(black_box(&source)).unwrap_err());
}

#[divan::bench]
fn fingerprint_of_the_largest(bencher: Bencher<'_, '_>) {
    let notice = parse::parse(LARGEST).unwrap();
    bencher.bench(|| digest::fingerprint(black_box(&notice)));
}

/// At most 20 µs.
#[divan::bench]
fn compute_a_window(bencher: Bencher<'_, '_>) {
    let notice = parse::parse(LARGEST).unwrap();
    let facts = facts_from(&[], notice.announced, chrono_tz::Europe::Berlin);
    bencher.bench(|| notice.windows[0].compute(black_box(&facts)).unwrap());
}
