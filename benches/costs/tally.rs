//! A folder of records, counted, beside what nobody who counts them can do without: reading and verifying them
//! on as many cores.

use std::{
    fs,
    num::NonZero,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use divan::{Bencher, black_box};
use fair_notice::{counting, record::check};

use crate::record;

/// Records of different keys, one a file.
fn folder(count: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (number, bytes) in record::many(count).enumerate() {
        fs::write(folder.path().join(format!("{number}.jsonld")), bytes).unwrap();
    }
    folder
}

/// Linear, and at most one and a half times `read_and_verify`.
#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5)]
fn count(bencher: Bencher<'_, '_>, records: usize) {
    let folder = folder(records);
    bencher.bench_local(|| {
        let counted = counting::count(folder.path(), &|_done, _all| true);
        let counted = counted.unwrap().unwrap();
        assert_eq!(
            counted.tally.replay.records,
            u64::try_from(records).unwrap()
        );
        counted
    });
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5)]
fn read_and_verify(bencher: Bencher<'_, '_>, records: usize) {
    let folder = folder(records);
    let paths: Vec<PathBuf> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    bencher.bench_local(|| on_all_cores(&paths, |path| check::verify(fs::read(path).unwrap())));
}

fn on_all_cores<T>(paths: &[PathBuf], work: impl Fn(&Path) -> T + Sync) {
    let next = AtomicUsize::new(0);
    let hand = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            black_box(work(path));
        }
    };
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..hands {
            scope.spawn(hand);
        }
    });
}
