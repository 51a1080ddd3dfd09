//! Is a backup whole, does restoring only add, and does *Delete everything* delete everything?

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/window.rs"]
#[expect(dead_code, reason = "others press and type")]
mod window;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fair_notice::{
    action::{Action, IfExists, Screen},
    ledger::Mode,
    notice::Side,
    record::{Format, pinned::Held},
    session::Session,
    store::{FILE_NAME, Restored, Store},
    trouble::Trouble,
    view::Said,
};
use rusqlite::Connection;
use window::{Desk, NOTICE, OPEN};

fn decided(desk: &Desk, sides: &[Side]) -> Session {
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    for side in sides {
        session.apply(Action::Decide("ads".to_owned(), *side));
    }
    session
}

fn backed_up(session: &mut Session, path: &Path) {
    session.apply(Action::BackUpTo(path.to_owned(), IfExists::Refuse));
    assert_eq!(session.view().trouble, None);
    let said = Said::BackedUp {
        path: path.to_owned(),
    };
    assert_eq!(session.view().said, Some(&said));
}

/// A ledger with a choice that a record was signed from; nobody has it open.
fn signed_from(desk: &Desk) -> PathBuf {
    let mut session = decided(desk, &[Side::OptOut]);
    let record = desk.place("record.jsonld");
    session.apply(Action::ExportTo(Format::JsonLd, record, IfExists::Refuse));
    desk.data_dir().join(FILE_NAME)
}

fn restore(desk: &Desk, backup: &Path) -> Result<Restored, String> {
    let mut store = Store::open(&desk.data_dir()).unwrap();
    store.restore(backup).map_err(|error| error.to_string())
}

#[test]
fn a_restored_backup_holds_what_was_decided() {
    let (one, other) = (Desk::new(), Desk::new());
    let backup = one.place("backup.sqlite");
    backed_up(&mut decided(&one, &[Side::OptOut, Side::Allow]), &backup);
    let bytes = fs::read(&backup).unwrap();
    let mut session = other.session(OPEN, "en");
    session.apply(Action::RestoreFrom(backup.clone()));
    let Some(Said::Restored { entries, left }) = session.view().said.cloned() else {
        unreachable!("{:?}", session.view().trouble);
    };
    assert_eq!((entries, left), (3, Vec::new()), "opened, and two choices");
    assert_eq!(other.entries(Mode::Real), one.entries(Mode::Real));
    session.apply(Action::Open(NOTICE.to_owned()));
    let side = session.view().open.unwrap().standings["ads"].side();
    assert_eq!(side, Some(Side::Allow));
    session.apply(Action::RestoreFrom(backup.clone()));
    let again = Said::Restored {
        entries: 0,
        left: Vec::new(),
    };
    assert_eq!(session.view().said, Some(&again), "twice adds nothing");
    assert_eq!(fs::read(&backup).unwrap(), bytes, "the backup is untouched");
    let beside = fs::read_dir(backup.parent().unwrap()).unwrap();
    let names: Vec<_> = beside.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing was made beside it: {names:?}");
}

#[test]
fn a_backup_is_private_and_takes_nobodys_place_unasked() {
    let desk = Desk::new();
    let backup = desk.place("backup.sqlite");
    fs::write(&backup, "somebody's").unwrap();
    let mut session = decided(&desk, &[Side::OptOut]);
    session.apply(Action::BackUpTo(backup.clone(), IfExists::Refuse));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::FileExists { .. })
    ));
    assert_eq!(fs::read(&backup).unwrap(), b"somebody's");
    session.apply(Action::BackUpTo(backup.clone(), IfExists::Replace));
    assert_eq!(session.view().trouble, None);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&backup).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    session.apply(Action::BackUpTo(
        desk.place("none/backup.sqlite"),
        IfExists::Refuse,
    ));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::NotWritten { .. })
    ));
    assert!(!desk.place("none").exists());
}

#[test]
fn an_older_and_a_newer_ledger_meet_without_a_loss() {
    let desk = Desk::new();
    let early = desk.place("early.sqlite");
    let late = desk.place("late.sqlite");
    let mut session = decided(&desk, &[Side::OptOut]);
    backed_up(&mut session, &early);
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    backed_up(&mut session, &late);
    let whole = desk.entries(Mode::Real);
    // Here is more than in the backup, then the other way round.
    assert_eq!(restore(&desk, &early).unwrap(), Restored::default());
    assert_eq!(desk.entries(Mode::Real), whole);
    let other = Desk::new();
    restore(&other, &early).unwrap();
    assert_eq!(restore(&other, &late).unwrap().entries, 1);
    assert_eq!(other.entries(Mode::Real), whole);
}

#[test]
fn what_differs_or_is_broken_is_left_as_it_is() {
    let (one, other) = (Desk::new(), Desk::new());
    let backup = one.place("backup.sqlite");
    backed_up(&mut decided(&one, &[Side::OptOut]), &backup);
    drop(decided(&other, &[Side::Allow]));
    let before = other.entries(Mode::Real);
    let mut session = other.session(OPEN, "en");
    session.apply(Action::RestoreFrom(backup.clone()));
    let left = Said::Restored {
        entries: 0,
        left: vec!["Made-up Messenger and its parent".to_owned()],
    };
    assert_eq!(session.view().said, Some(&left));
    assert_eq!(other.entries(Mode::Real), before);
    // A link in the backup that doesn't hold.
    forge(
        &backup,
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 1",
    );
    let empty = Desk::new();
    let restored = restore(&empty, &backup).unwrap();
    assert_eq!(restored.entries, 0);
    assert_eq!(restored.left.len(), 1);
    assert_eq!(empty.entries(Mode::Real), []);
}

/// Backups that are none, by name; each is refused with a sentence, and nothing here changes.
#[test]
fn what_is_no_backup_is_refused_and_nothing_changes() {
    let desk = Desk::new();
    let backup = desk.place("backup.sqlite");
    backed_up(&mut decided(&desk, &[Side::OptOut, Side::Allow]), &backup);
    let whole = fs::read(&backup).unwrap();
    let before = desk.entries(Mode::Real);
    let altered = |sql: &str| {
        let path = desk.place("altered.sqlite");
        fs::write(&path, &whole).unwrap();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        fs::read(path).unwrap()
    };
    let mut cases: BTreeMap<String, Vec<u8>> = BTreeMap::from([
        ("text".to_owned(), b"bring chairs".to_vec()),
        ("newer".to_owned(), altered("PRAGMA user_version = 99")),
        (
            "of another program".to_owned(),
            altered("PRAGMA application_id = 7"),
        ),
        (
            "with a trigger more".to_owned(),
            altered("CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END"),
        ),
        (
            "with a view".to_owned(),
            altered("CREATE VIEW v AS SELECT 1"),
        ),
        ("without a table".to_owned(), altered("DROP TABLE words")),
    ]);
    for part in 1..8 {
        let cut = whole.len() * part / 8;
        cases.insert(format!("cut at {cut}"), whole[..cut].to_vec());
    }
    for (name, bytes) in &cases {
        let path = desk.place("case.sqlite");
        fs::write(&path, bytes).unwrap();
        let mut session = desk.session(OPEN, "en");
        session.apply(Action::RestoreFrom(path.clone()));
        let view = session.view();
        assert!(
            matches!(view.trouble, Some(Trouble::NotRestored { .. })),
            "{name}: {:?}, {:?}",
            view.trouble,
            view.said
        );
        drop(session);
        assert_eq!(desk.entries(Mode::Real), before, "{name}");
        assert_eq!(&fs::read(&path).unwrap(), bytes, "{name}");
    }
    for (name, path) in [
        ("a folder", desk.data_dir()),
        ("nothing", desk.place("none")),
    ] {
        assert!(restore(&desk, &path).is_err(), "{name}");
    }
    assert!(!desk.place("none").exists());
}

/// Whatever byte of a backup is flipped, what is taken in is a prefix of the true chain.
#[test]
fn a_flipped_byte_never_brings_in_what_was_not_written() {
    let desk = Desk::new();
    let backup = desk.place("backup.sqlite");
    backed_up(&mut decided(&desk, &[Side::OptOut, Side::Allow]), &backup);
    let whole = fs::read(&backup).unwrap();
    let entries = desk.entries(Mode::Real);
    let path = desk.place("flipped.sqlite");
    for at in (0..whole.len()).step_by(whole.len() / 400) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(&path, &bytes).unwrap();
        let empty = Desk::new();
        let restored = restore(&empty, &path);
        let found = empty.entries(Mode::Real);
        assert!(
            found == entries || found.is_empty(),
            "byte {at}: {restored:?}, {found:?}"
        );
    }
}

#[test]
fn nothing_of_a_workshop_is_taken_in() {
    let desk = Desk::new();
    let backup = desk.place("backup.sqlite");
    backed_up(&mut decided(&desk, &[Side::OptOut]), &backup);
    let connection = Connection::open(&backup).unwrap();
    let copied = "INSERT INTO entry (notice, mode, seq, line, hash)
        SELECT notice, 'workshop', seq, line, hash FROM entry ORDER BY seq";
    connection.execute_batch(copied).unwrap();
    drop(connection);
    let empty = Desk::new();
    restore(&empty, &backup).unwrap();
    assert_eq!(empty.entries(Mode::Workshop), []);
}

/// The triggers that guard entries, taken down and put up again around a forgery.
fn forge(ledger: &Path, sql: &str) {
    let connection = Connection::open(ledger).unwrap();
    let guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    let mut query = connection.prepare(guards).unwrap();
    let guards: Vec<(String, String)> = query
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &guards {
        connection
            .execute_batch(&format!("DROP TRIGGER {name}"))
            .unwrap();
    }
    connection.execute_batch(sql).unwrap();
    for (_, guard) in &guards {
        connection.execute_batch(guard).unwrap();
    }
}

fn verify(desk: &Desk, record: &Path) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_fair-notice"))
        .arg("--data-dir")
        .arg(desk.data_dir())
        .args(["verify", "--ledger"])
        .arg(record)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[track_caller]
fn check(desk: &Desk, record: &Path, code: i32, words: &str) {
    let (found, said) = verify(desk, record);
    assert_eq!(found, Some(code), "{said}");
    assert!(said.contains(words), "{said}");
}

#[test]
fn an_exported_record_shows_a_cut_tail_and_a_rewrite() {
    let desk = Desk::new();
    let record = desk.place("record.pdf");
    let mut session = decided(&desk, &[Side::OptOut, Side::Allow]);
    session.apply(Action::ExportTo(
        Format::Pdf,
        record.clone(),
        IfExists::Refuse,
    ));
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    drop(session);
    check(&desk, &record, 0, "holds all that it pins");
    let ledger = desk.data_dir().join(FILE_NAME);
    let whole = fs::read(&ledger).unwrap();
    forge(&ledger, "DELETE FROM entry WHERE seq >= 2");
    check(
        &desk,
        &record,
        1,
        "cut: it holds 2 entries, and the record pins 3",
    );
    // The window says it, too.
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::CheckRecords(vec![record.clone()]));
    for _ in 0..6000 {
        session.tick();
        if !session.view().checked.is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let view = session.view();
    assert_eq!(view.checked[0].held, Some(Held::Cut { held: 2, pinned: 3 }));
    drop(session);
    fs::write(&ledger, &whole).unwrap();
    forge(&ledger, "DELETE FROM entry");
    check(&desk, &record, 1, "no entry of its notice");
    drop(decided(&desk, &[Side::Allow, Side::OptOut, Side::Allow]));
    check(&desk, &record, 1, "its entry 3 is not the one");
    fs::write(&ledger, &whole).unwrap();
    forge(
        &ledger,
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 1",
    );
    check(&desk, &record, 1, "chain is broken");
    fs::write(&ledger, &whole).unwrap();
    forge(
        &ledger,
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 3",
    );
    check(&desk, &record, 0, "holds all that it pins");
    let none = Desk::new();
    check(&none, &record, 2, "there is no ledger");
    assert!(
        !none.data_dir().join(FILE_NAME).exists(),
        "and none is made"
    );
}

#[test]
fn a_ledger_cut_at_any_length_is_told_and_never_taken_for_a_new_one() {
    let desk = Desk::new();
    let ledger = signed_from(&desk);
    let whole = fs::read(&ledger).unwrap();
    for cut in (0..whole.len()).step_by(1024) {
        fs::write(&ledger, &whole[..cut]).unwrap();
        let session = desk.session(OPEN, "en");
        let view = session.view();
        let row = view.home.iter().find(|row| row.slug == NOTICE).unwrap();
        let is_whole = row.standing.side() == Some(Side::OptOut);
        assert!(view.trouble.is_some() || is_whole, "cut at {cut}");
    }
}

#[test]
fn a_ledger_that_records_were_signed_from_and_that_is_missing_is_told() {
    let desk = Desk::new();
    let ledger = signed_from(&desk);
    fs::remove_file(&ledger).unwrap();
    let told = Trouble::LedgerEmptied { path: ledger };
    assert_eq!(desk.session(OPEN, "en").view().trouble, Some(&told));
}

#[test]
fn where_there_is_no_backup_to_restore_that_is_what_is_said() {
    let desk = Desk::new();
    let mut session = decided(&desk, &[Side::OptOut]);
    let empty = desk.place("empty.sqlite");
    fs::write(&empty, "").unwrap();
    for path in [empty, desk.place("none.sqlite"), desk.data_dir()] {
        session.apply(Action::RestoreFrom(path.clone()));
        match session.view().trouble {
            Some(Trouble::NoSuchFile { path: told, .. }) => assert_eq!(*told, path),
            other => panic!("{}: {other:?}", path.display()),
        }
        session.apply(Action::Dismiss);
    }
    assert_eq!(desk.entries(Mode::Real).len(), 2);
}

#[test]
fn a_ledger_that_is_removed_or_replaced_meanwhile_is_told_and_takes_nothing_in() {
    let desk = Desk::new();
    let mut session = decided(&desk, &[Side::OptOut]);
    let ledger = desk.data_dir().join(FILE_NAME);
    let away = desk.place("away.sqlite");
    fs::rename(&ledger, &away).unwrap();
    session.tick();
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::LedgerGone { .. })
    ));
    session.apply(Action::Dismiss);
    session.tick();
    assert_eq!(session.view().trouble, None, "told once on a page");
    session.apply(Action::Go(Screen::Settings));
    session.tick();
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::LedgerGone { .. })
    ));
    // What is still known can be kept.
    let backup = desk.place("backup.sqlite");
    backed_up(&mut session, &backup);
    let elsewhere = Desk::new();
    let restored = restore(&elsewhere, &backup).unwrap();
    assert_eq!(restored.entries, 2);
    session.apply(Action::Go(Screen::Home));
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::LedgerGone { .. })
    ));
    assert_ne!(session.view().said, Some(&Said::ChoiceSaved));
    fs::write(&ledger, "another").unwrap();
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::LedgerGone { .. })
    ));
    assert_eq!(fs::read(&ledger).unwrap(), b"another");
    // Put back, it goes on.
    fs::rename(&away, &ledger).unwrap();
    session.apply(Action::Dismiss);
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    assert_eq!(session.view().said, Some(&Said::ChoiceSaved));
    drop(session);
    assert_eq!(desk.entries(Mode::Real).len(), 3);
}

fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn deleting_everything_leaves_nothing_of_ours_and_touches_nothing_else() {
    let desk = Desk::new();
    let mut session = decided(&desk, &[Side::OptOut]);
    let record: PathBuf = desk.place("record.jsonld");
    session.apply(Action::ExportTo(
        Format::JsonLd,
        record.clone(),
        IfExists::Refuse,
    ));
    session.keep_settings(|settings| settings.zoom = 1.5);
    let mine = desk.data_dir().join("shopping.txt");
    fs::write(&mine, "bread").unwrap();
    fs::write(desk.data_dir().join(".fair-notice-4fK2"), "cut off").unwrap();
    session.apply(Action::DeleteEverything);
    assert_eq!(session.view().trouble, None);
    assert_eq!(session.view().screen, Screen::Gone);
    assert_eq!(names_in(&desk.data_dir()), ["shopping.txt"]);
    assert!(record.exists(), "exports stay");
    // Nothing is written any more, whatever is asked.
    session.apply(Action::Go(Screen::Home));
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    session.keep_settings(|settings| settings.zoom = 2.0);
    session.tick();
    assert_eq!(session.view().screen, Screen::Gone);
    drop(session);
    assert_eq!(names_in(&desk.data_dir()), ["shopping.txt"]);
    fs::remove_file(mine).unwrap();
    drop(desk.session(OPEN, "en"));
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::DeleteEverything);
    assert!(
        !desk.data_dir().exists(),
        "the folder goes where nothing else is in it"
    );
}

#[test]
fn another_open_window_keeps_everything_from_being_deleted() {
    let desk = Desk::new();
    let mut session = decided(&desk, &[Side::OptOut]);
    let other = desk.session(OPEN, "en");
    session.apply(Action::DeleteEverything);
    let view = session.view();
    assert!(matches!(view.trouble, Some(Trouble::NotDeleted { .. })));
    assert_ne!(view.screen, Screen::Gone);
    assert!(desk.data_dir().join(FILE_NAME).exists());
    drop(other);
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    assert_eq!(desk.entries(Mode::Real).len(), 3, "it goes on as before");
    session.apply(Action::DeleteEverything);
    assert_eq!(session.view().screen, Screen::Gone);
}

#[cfg(unix)]
mod private {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// Whatever below a folder others could read, write or enter.
    fn open_to_others(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for name in names_in(folder) {
            let path = folder.join(name);
            let known = fs::symlink_metadata(&path).unwrap();
            if known.permissions().mode() & 0o077 != 0 {
                found.push(path.clone());
            }
            if known.is_dir() {
                found.extend(open_to_others(&path));
            }
        }
        found
    }

    fn widen(folder: &Path) {
        for name in names_in(folder) {
            let path = folder.join(name);
            let is_dir = path.is_dir();
            let mode = if is_dir { 0o777 } else { 0o666 };
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            if is_dir {
                widen(&path);
            }
        }
    }

    #[test]
    fn what_others_could_read_is_closed_to_them_at_the_next_start() {
        let desk = Desk::new();
        let mut session = decided(&desk, &[Side::OptOut]);
        let record = desk.place("record.jsonld");
        session.apply(Action::ExportTo(Format::JsonLd, record, IfExists::Refuse));
        session.keep_settings(|settings| settings.zoom = 1.5);
        drop(session);
        widen(&desk.data_dir());
        assert!(open_to_others(&desk.data_dir()).len() > 5);
        let session = desk.session(OPEN, "en");
        assert_eq!(open_to_others(&desk.data_dir()), Vec::<PathBuf>::new());
        drop(session);
    }

    #[test]
    fn no_umask_opens_a_file_to_others() {
        let folder = tempfile::tempdir().unwrap();
        let (data, out) = (folder.path().join("data"), folder.path().join("r.pdf"));
        let export = "umask 000; exec \"$0\" --data-dir \"$1\" export whatsapp-2016 --replay --format pdf --output \"$2\"";
        let done = Command::new("sh")
            .args(["-c", export, env!("CARGO_BIN_EXE_fair-notice")])
            .args([&data, &out])
            .status()
            .unwrap();
        assert!(done.success());
        assert_eq!(open_to_others(folder.path()), Vec::<PathBuf>::new());
    }
}
