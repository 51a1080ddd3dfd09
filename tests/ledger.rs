//! Is the ledger append-only, does tampering show, and is it private? On real files.
#![expect(clippy::expect_used, reason = "helpers of tests")]

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Child, Command},
};

use chrono::{DateTime, TimeDelta, Utc};
use fair_notice::limits;
use fair_notice::{
    ledger::{
        ChainId, Entry, Fact, Mode, Shown,
        chain::{self, Break},
    },
    store::{FILE_NAME, Store, StoreError},
};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn tick(minute: i64) -> Entry {
    Entry {
        at: at("2026-11-23T10:00:00Z") + TimeDelta::minutes(minute),
        fact: Fact::StepDone {
            step: format!("step-{minute}"),
            done: true,
        },
    }
}

fn opened(fingerprint: &str) -> Entry {
    Entry {
        at: at("2026-11-23T10:00:00Z"),
        fact: Fact::NoticeOpened {
            shown: Shown {
                revision: 1,
                fingerprint: fingerprint.to_owned(),
                language: "en".to_owned(),
            },
            zone: chrono_tz::UTC,
        },
    }
}

fn fingerprint(words: &[u8]) -> String {
    chain::hex(&Sha256::digest(words))
}

fn chain(notice: &str, mode: Mode) -> ChainId {
    ChainId {
        notice: notice.to_owned(),
        mode,
    }
}

fn real() -> ChainId {
    chain("some-notice", Mode::Real)
}

/// A folder with a ledger of five lines in the chain `real()`, closed again.
fn folder_with_five() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(folder.path()).expect("a new ledger");
    for minute in 0..5 {
        store.append(&real(), tick(minute), None).expect("saved");
    }
    folder
}

fn raw(folder: &Path) -> Connection {
    Connection::open(folder.join(FILE_NAME)).expect("SQLite")
}

/// Someone who holds the file takes the guards away, and puts them back afterwards.
fn tamper(folder: &Path, sql: &str) {
    let connection = raw(folder);
    let triggers = |what: &str| -> String {
        let query =
            format!("SELECT group_concat({what}, ';') FROM sqlite_schema WHERE type = 'trigger'");
        connection
            .query_row(&query, (), |row| row.get(0))
            .expect("triggers")
    };
    let (drop, make) = (triggers("'DROP TRIGGER ' || name"), triggers("sql"));
    connection
        .execute_batch(&format!("BEGIN; {drop}; {sql}; {make}; COMMIT;"))
        .expect("tampered");
}

/// Where the chain `real()` breaks, and how many lines hold.
fn found_after(sql: &str) -> (Option<Break>, usize) {
    let folder = folder_with_five();
    tamper(folder.path(), sql);
    let store = Store::open(folder.path()).expect("opens");
    let found = store.read(&real()).expect("reads");
    (found.broken, found.lines.len())
}

#[test]
fn what_was_saved_is_there_after_closing_and_opening() {
    let folder = folder_with_five();
    let store = Store::open(folder.path()).expect("opens again");
    let found = store.read(&real()).expect("reads");
    assert_eq!(found.broken, None);
    assert_eq!(found.entries(), (0..5).map(tick).collect::<Vec<_>>());
    assert_eq!(store.chains().expect("reads"), [real()]);
    let elsewhere = chain("some-notice", Mode::Replay);
    assert_eq!(store.read(&elsewhere).expect("reads").lines, []);
}

#[test]
fn a_ledger_read_at_once_is_the_one_read_chain_by_chain() {
    let folder = folder_with_five();
    let mut store = Store::open(folder.path()).expect("opens");
    let (broken, holds) = (real(), chain("other-notice", Mode::Replay));
    store.append(&holds, tick(90), None).expect("saved");
    tamper(
        folder.path(),
        "UPDATE entry SET hash = zeroblob(32) WHERE notice = 'some-notice' AND seq = 1",
    );
    let all = store.read_all().expect("reads");
    assert!(all.keys().eq(store.chains().expect("reads").iter()));
    assert_eq!(all[&broken].broken, Some(Break::Altered { seq: 1 }));
    assert_eq!(all[&holds].broken, None);
    for (id, found) in &all {
        assert_eq!(found, &store.read(id).expect("reads"));
    }
    assert_eq!(store.mark().expect("reads"), Some(tick(90).at));
    // The lines after the break still tell how late it was.
    store.remove_notice(&holds.notice).expect("removed");
    assert_eq!(store.mark().expect("reads"), Some(tick(4).at));
    store.read_all().expect("reads");
    assert_eq!(store.mark().expect("reads"), Some(tick(4).at));
}

#[test]
fn a_closed_ledger_is_empty_and_keeps_nothing() {
    let mut store = Store::closed().expect("a stand-in");
    assert_eq!(store.chains().expect("reads"), []);
    assert!(matches!(
        store.append(&real(), tick(0), None),
        Err(StoreError::ReadOnly(_))
    ));
}

#[test]
fn an_empty_file_is_a_new_ledger() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(FILE_NAME), b"").expect("written");
    let mut store = Store::open(folder.path()).expect("opens");
    store.append(&real(), tick(0), None).expect("saved");
}

#[test]
fn an_edit_is_found_at_its_line() {
    let edit = |seq: u64| {
        found_after(&format!(
            "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), 'step-{seq}', 'step-9') AS BLOB)
             WHERE seq = {seq}"
        ))
    };
    assert_eq!(edit(2), (Some(Break::Altered { seq: 2 }), 2));
    assert_eq!(edit(4), (Some(Break::Altered { seq: 4 }), 4));
}

#[test]
fn an_edit_with_its_hash_beside_it_is_found_at_the_next_line() {
    let forged = br#"{"v":1,"notice":"some-notice","mode":"real","seq":0,"prev":"","at":"2026-11-23T10:00:00Z","fact":{"step-done":{"step":"forged","done":true}}}"#;
    let found = found_after(&format!(
        "UPDATE entry SET line = x'{}', hash = x'{}' WHERE seq = 0",
        chain::hex(forged),
        fingerprint(forged)
    ));
    assert_eq!(found, (Some(Break::NotLinked { seq: 1 }), 1));
}

#[test]
fn a_line_taken_out_or_moved_is_found() {
    let found = found_after("DELETE FROM entry WHERE seq = 2");
    assert_eq!(found, (Some(Break::Misplaced { seq: 2 }), 2));
    let found = found_after("DELETE FROM entry WHERE seq = 0");
    assert_eq!(found, (Some(Break::Misplaced { seq: 0 }), 0));
    let found = found_after("UPDATE entry SET seq = 7 WHERE seq = 4");
    assert_eq!(found, (Some(Break::Altered { seq: 4 }), 4));
    let found = found_after("UPDATE entry SET hash = zeroblob(32) WHERE seq = 4");
    assert_eq!(found, (Some(Break::Altered { seq: 4 }), 4));
}

#[test]
fn a_line_that_is_no_line_or_far_too_long_is_unreadable() {
    let unreadable = (Some(Break::Unreadable { seq: 3 }), 3);
    let found = found_after("UPDATE entry SET line = x'00' WHERE seq = 3");
    assert_eq!(found, unreadable);
    let found = found_after(
        "PRAGMA ignore_check_constraints = ON; UPDATE entry SET line = zeroblob(20000000) WHERE seq = 3",
    );
    assert_eq!(found, unreadable);
}

#[test]
fn nothing_is_added_to_a_broken_chain_and_other_notices_go_on() {
    let folder = folder_with_five();
    tamper(
        folder.path(),
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 1",
    );
    let mut store = Store::open(folder.path()).expect("opens");
    assert!(matches!(
        store.append(&real(), tick(5), None),
        Err(StoreError::Broken(Break::Altered { seq: 1 }))
    ));
    let other = chain("other-notice", Mode::Real);
    store.append(&other, tick(5), None).expect("saved");
}

#[test]
fn no_sql_changes_a_line_or_drops_a_single_one() {
    let words = br#"{"title":"shown"}"#;
    let folder = folder_with_five();
    let mut store = Store::open(folder.path()).expect("opens");
    let other = chain("other-notice", Mode::Real);
    let name = fingerprint(words);
    store
        .append(&other, opened(&name), Some((&name, words)))
        .expect("saved");
    let before = store.read(&real()).expect("reads");
    let connection = raw(folder.path());
    for sql in [
        "UPDATE entry SET line = x'00' WHERE seq = 1",
        "UPDATE entry SET seq = 9 WHERE seq = 4",
        "DELETE FROM entry WHERE seq = 4",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 4",
        "INSERT OR REPLACE INTO entry (notice, mode, seq, line, hash)
         SELECT notice, mode, seq, x'00', hash FROM entry WHERE seq = 4",
        "INSERT OR REPLACE INTO entry (id, notice, mode, seq, line, hash)
         SELECT id, 'new', mode, 0, x'00', hash FROM entry WHERE seq = 4",
        "INSERT INTO entry (notice, mode, seq, line, hash)
         SELECT notice, mode, 6, x'00', hash FROM entry WHERE seq = 4",
        "INSERT INTO entry (notice, mode, seq, line, hash)
         SELECT notice, mode, seq, line, hash FROM entry WHERE seq = 4
         ON CONFLICT DO UPDATE SET line = x'00'",
        "UPDATE words SET jcs = x'00'",
        "DELETE FROM words",
        "INSERT OR REPLACE INTO words SELECT fingerprint, x'00' FROM words",
        // Removing one notice doesn't open another.
        "INSERT INTO removal VALUES ('other-notice'); DELETE FROM entry WHERE notice = 'some-notice'",
    ] {
        let refused = connection.execute_batch(&format!("BEGIN; {sql}; COMMIT;"));
        let reason = refused.expect_err(sql).to_string();
        assert!(
            reason.contains("never") || reason.contains("only") || reason.contains("already"),
            "{sql}: {reason}"
        );
        connection.execute_batch("ROLLBACK").expect("rolled back");
    }
    assert_eq!(store.read(&real()).expect("reads"), before);
    assert_eq!(
        store.words(&name).expect("reads").as_deref(),
        Some(&words[..])
    );
}

#[test]
fn a_ledger_without_its_guards_is_not_opened() {
    let folder = folder_with_five();
    raw(folder.path())
        .execute_batch("DROP TRIGGER entry_stays")
        .expect("dropped");
    assert!(matches!(
        Store::open(folder.path()),
        Err(StoreError::Damaged(_))
    ));
}

/// Opens a ledger that is to be left byte for byte alone, and gives back what was said.
fn refused_untouched(folder: &Path) -> StoreError {
    let path = folder.join(FILE_NAME);
    let before = fs::read(&path).expect("the file");
    let error = Store::open(folder).expect_err("refused");
    assert!(before == fs::read(&path).expect("the file"), "{error}");
    error
}

#[test]
fn a_ledger_from_a_newer_version_is_left_as_it_is() {
    let folder = folder_with_five();
    raw(folder.path())
        .execute_batch("PRAGMA user_version = 2")
        .expect("set");
    assert!(matches!(
        refused_untouched(folder.path()),
        StoreError::Newer { found: 2, known: 1 }
    ));
}

#[test]
fn what_a_newer_version_left_in_its_journal_stays_there() {
    let folder = folder_with_five();
    let newer = raw(folder.path());
    newer
        .set_db_config(
            rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
            true,
        )
        .expect("set");
    newer
        .execute_batch("PRAGMA user_version = 2; CREATE TABLE later (x)")
        .expect("set");
    drop(newer);
    let journal = folder.path().join(format!("{FILE_NAME}-wal"));
    let before = fs::read(&journal).expect("a journal");
    assert!(!before.is_empty());
    assert!(matches!(
        refused_untouched(folder.path()),
        StoreError::Newer { found: 2, known: 1 }
    ));
    assert_eq!(fs::read(&journal).expect("a journal"), before);
}

#[test]
fn files_of_others_are_left_as_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(FILE_NAME);
    let check = |bytes: &[u8]| {
        fs::write(&path, bytes).expect("written");
        let error = refused_untouched(folder.path());
        assert!(matches!(error, StoreError::NotOurs(_)), "{error:?}");
    };
    check(b"a letter, not a database\n");
    check(&[0; 4096]);
    check(&b"SQLite format 3\0".repeat(300));

    fs::remove_file(&path).expect("removed");
    raw(folder.path())
        .execute_batch("CREATE TABLE theirs (x)")
        .expect("theirs");
    assert!(matches!(
        refused_untouched(folder.path()),
        StoreError::NotOurs(_)
    ));
    raw(folder.path())
        .execute_batch("DROP TABLE theirs; PRAGMA application_id = 7")
        .expect("theirs");
    assert!(matches!(
        refused_untouched(folder.path()),
        StoreError::NotOurs(_)
    ));
}

#[test]
fn a_ledger_cut_short_or_overwritten_is_an_error_and_no_panic() {
    let folder = folder_with_five();
    let path = folder.path().join(FILE_NAME);
    let whole = fs::read(&path).expect("the file");
    let survives = |bytes: &[u8]| {
        fs::write(&path, bytes).expect("written");
        let _ = fs::remove_file(folder.path().join(format!("{FILE_NAME}-wal")));
        match Store::open(folder.path()) {
            Ok(store) => store
                .read(&real())
                .is_ok_and(|found| found.broken.is_none() && found.lines.len() == 5),
            Err(_) => false,
        }
    };
    assert!(survives(&whole));
    // SQLite takes a file of one byte for an empty one.
    for length in [2, 99, 100, 511, 4095, 4096, whole.len() / 2] {
        assert!(!survives(&whole[..length]), "{length} bytes");
        assert!(Store::open(folder.path()).is_err(), "{length} bytes");
    }
    for page in 1..whole.len() / 4096 {
        let mut overwritten = whole.clone();
        overwritten[page * 4096..(page + 1) * 4096].fill(0xa5);
        let _ = survives(&overwritten);
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_said_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, b"in the way").expect("written");
    for path in [file.clone(), file.join("below")] {
        assert!(matches!(Store::open(&path), Err(StoreError::ReadOnly(_))));
    }
    fs::create_dir(folder.path().join(FILE_NAME)).expect("in the way");
    assert!(matches!(
        Store::open(folder.path()),
        Err(StoreError::ReadOnly(_))
    ));
}

#[test]
fn an_entry_too_long_to_be_read_back_is_not_written() {
    let mut store = Store::in_memory().expect("a ledger");
    let mut entry = tick(0);
    entry.fact = Fact::StepDone {
        step: "x".repeat(limits::LEDGER_LINE),
        done: true,
    };
    assert!(matches!(
        store.append(&real(), entry, None),
        Err(StoreError::NotALine(chain::Unlinkable::TooLong))
    ));
    assert_eq!(store.read(&real()).expect("reads").lines, []);
    store.append(&real(), tick(1), None).expect("goes on");
}

#[test]
fn the_rules_are_asked_about_the_chain_as_it_is_and_their_no_writes_nothing() {
    let folder = folder_with_five();
    let mut store = Store::open(folder.path()).expect("opens");
    let mut other = Store::open(folder.path()).expect("opens twice");
    other.append(&real(), tick(5), None).expect("saved");
    let no = store
        .append_with(&real(), |lines| Err::<Entry, _>(lines.len()), None)
        .expect("asked");
    assert_eq!(no, Err(6));
    assert_eq!(store.read(&real()).expect("reads").lines.len(), 6);
}

#[test]
fn another_windows_writing_is_noticed() {
    let folder = folder_with_five();
    let mut one = Store::open(folder.path()).expect("opens");
    let mut two = Store::open(folder.path()).expect("opens twice");
    let before = one.data_version().expect("reads");
    one.append(&real(), tick(5), None).expect("saved");
    assert_eq!(one.data_version().expect("reads"), before);
    two.append(&real(), tick(6), None).expect("saved");
    assert_ne!(one.data_version().expect("reads"), before);
    assert_eq!(one.read(&real()).expect("reads").lines.len(), 7);
}

#[test]
fn the_mark_is_the_latest_time_over_all_chains_since_the_clock_was_corrected() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(folder.path()).expect("opens");
    let mut other = Store::open(folder.path()).expect("opens twice");
    assert_eq!(store.mark().expect("reads"), None);
    let far = chain("far-notice", Mode::Replay);
    store.append(&far, tick(9000), None).expect("saved");
    store.append(&real(), tick(1), None).expect("saved");
    assert_eq!(store.mark().expect("reads"), Some(tick(9000).at));
    let corrected = Entry {
        at: tick(2).at,
        fact: Fact::ClockCorrected { was: tick(9000).at },
    };
    store.append(&real(), corrected, None).expect("saved");
    assert_eq!(store.mark().expect("reads"), Some(tick(2).at));
    assert_eq!(other.mark().expect("reads"), Some(tick(2).at));
    store.append(&real(), tick(1), None).expect("saved");
    assert_eq!(store.mark().expect("reads"), Some(tick(2).at));
    other.append(&far, tick(3), None).expect("saved");
    assert_eq!(store.mark().expect("reads"), Some(tick(3).at));
    // The number of lines is the same as before, yet they are others.
    other.remove_notice(&far.notice).expect("removed");
    other.append(&real(), tick(0), None).expect("saved");
    other.append(&real(), tick(0), None).expect("saved");
    assert_eq!(store.mark().expect("reads"), Some(tick(2).at));
}

#[test]
fn a_line_that_cannot_be_read_does_not_move_the_mark() {
    let folder = folder_with_five();
    tamper(folder.path(), "UPDATE entry SET line = x'00' WHERE seq = 4");
    let store = Store::open(folder.path()).expect("opens");
    assert_eq!(store.mark().expect("reads"), Some(tick(3).at));
}

#[test]
fn removing_a_notice_drops_its_chains_and_the_words_that_only_it_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(folder.path()).expect("opens");
    let (own, shared) = (&b"only here: cinnamon"[..], &b"shared"[..]);
    let (own_name, shared_name) = (fingerprint(own), fingerprint(shared));
    let replay = chain("some-notice", Mode::Replay);
    let other = chain("other-notice", Mode::Real);
    for (chain, name, words) in [
        (&real(), &own_name, own),
        (&real(), &own_name, own),
        (&replay, &shared_name, shared),
        (&other, &shared_name, shared),
    ] {
        store
            .append(chain, opened(name), Some((name, words)))
            .expect("saved");
    }
    assert_eq!(store.words(&own_name).expect("reads").as_deref(), Some(own));
    store.remove_notice(&real().notice).expect("removed");
    assert_eq!(store.chains().expect("reads"), std::slice::from_ref(&other));
    assert_eq!(store.words(&own_name).expect("reads"), None);
    assert_eq!(
        store.words(&shared_name).expect("reads").as_deref(),
        Some(shared)
    );
    assert_eq!(store.read(&other).expect("reads").lines.len(), 1);
    store.append(&real(), tick(0), None).expect("begins anew");
    assert_eq!(store.read(&real()).expect("reads").lines[0].seq, 0);
    // The guard is up again, and nothing of what was removed lies about in the folder.
    assert!(raw(folder.path()).execute("DELETE FROM entry", ()).is_err());
    for file in fs::read_dir(folder.path()).expect("the folder") {
        let bytes = fs::read(file.expect("a file").path()).expect("reads");
        assert!(!bytes.windows(8).any(|part| part == b"cinnamon"));
    }
}

#[test]
fn words_changed_under_their_fingerprint_are_not_given_out() {
    let folder = folder_with_five();
    let mut store = Store::open(folder.path()).expect("opens");
    let name = fingerprint(b"shown");
    store
        .append(&real(), opened(&name), Some((&name, b"shown")))
        .expect("saved");
    drop(store);
    tamper(folder.path(), "UPDATE words SET jcs = x'00'");
    let store = Store::open(folder.path()).expect("opens");
    assert!(matches!(store.words(&name), Err(StoreError::Damaged(_))));
}

// Two windows are two processes: this test binary runs itself again with these set.
const CHILD_FOLDER: &str = "FAIR_NOTICE_TEST_FOLDER";
const CHILD_LINES: i64 = 200;

/// The part of another window; does nothing where it isn't asked to.
#[test]
fn as_another_window() {
    let Ok(folder) = std::env::var(CHILD_FOLDER) else {
        return;
    };
    let mut store = Store::open(Path::new(&folder)).expect("opens");
    for minute in 0..CHILD_LINES {
        store.append(&real(), tick(minute), None).expect("saved");
    }
}

fn another_window(folder: &Path, before: &str) -> Child {
    let this = std::env::current_exe().expect("this test");
    Command::new("sh")
        .args([
            "-c",
            &format!("{before}; exec \"$0\" --exact as_another_window"),
        ])
        .arg(this)
        .env(CHILD_FOLDER, folder)
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("started")
}

#[test]
fn two_windows_writing_at_once_make_one_chain() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("new");
    let windows = [":", ":"].map(|before| another_window(&folder, before));
    for mut window in windows {
        assert!(window.wait().expect("ended").success());
    }
    let found = Store::open(&folder)
        .expect("opens")
        .read(&real())
        .expect("reads");
    assert_eq!(found.broken, None);
    assert_eq!(found.lines.len(), 400);
}

#[test]
fn a_window_killed_in_the_middle_leaves_a_chain_that_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut reader = Store::open(folder.path()).expect("opens");
    for lines in [3, 50, 90] {
        let mut window = another_window(folder.path(), ":");
        while reader.read(&real()).expect("reads").lines.len() < lines {
            std::thread::yield_now();
        }
        window.kill().expect("killed");
        window.wait().expect("ended");
        let found = reader.read(&real()).expect("reads");
        assert_eq!(found.broken, None);
        assert!(found.lines.len() >= lines);
        reader.append(&real(), tick(0), None).expect("goes on");
    }
}

#[test]
fn a_disk_that_takes_no_more_costs_no_line_that_was_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(folder.path()).expect("opens");
    store.append(&real(), tick(0), None).expect("saved");
    // Files may grow to 400 KiB; the write after that fails, as on a full disk.
    let full = "trap '' XFSZ; ulimit -f 800; exec 2>/dev/null";
    let mut window = another_window(folder.path(), full);
    assert!(!window.wait().expect("ended").success());
    let found = store.read(&real()).expect("reads");
    assert_eq!(found.broken, None);
    assert!(
        (2..200).contains(&found.lines.len()),
        "{}",
        found.lines.len()
    );
    store.append(&real(), tick(1), None).expect("goes on");
    drop(store);
    let store = Store::open(folder.path()).expect("opens again");
    let again = store.read(&real()).expect("reads");
    assert_eq!(again.broken, None);
    assert_eq!(again.lines.len(), found.lines.len() + 1);
}

#[test]
fn nobody_else_may_read_the_ledger_whatever_the_umask() {
    for umask in ["000", "022", "077"] {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("a/b");
        let mut window = another_window(&folder, &format!("umask {umask}"));
        assert!(window.wait().expect("ended").success());
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        // Its files are there while a window is.
        let store = Store::open(&folder).expect("opens");
        assert_eq!(store.chains().expect("reads"), [real()]);
        assert_eq!(mode(&folder), 0o700);
        for ending in ["", "-wal", "-shm"] {
            let path = folder.join(format!("{FILE_NAME}{ending}"));
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
}
