//! Is as much read as the limits say, and not one more? Those of records and ledger lines are tested
//! beside them.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use fair_notice::{
    files::{self, FilesError},
    keys::Keys,
    ledger::{ChainId, Entry, Fact, Mode, Shown},
    limits,
    matching::{Country, NotANumber, Number},
    notice::{digest::hex, parse},
    record::proof::Verdict,
    settings::Settings,
    store::Store,
    tally::ballot,
};
use sha2::{Digest as _, Sha256};

const NOTICE: &str = include_str!("notices/right-expires.toml");

fn problems(source: &str) -> usize {
    parse::parse(source).map_or_else(|problems| problems.len(), |_notice| 0)
}

#[test]
fn a_notice_is_read_up_to_its_bytes() {
    let comment = "#".repeat(limits::NOTICE_BYTES - NOTICE.len());
    assert_eq!(problems(&format!("{NOTICE}{comment}")), 0);
    assert_eq!(problems(&format!("{NOTICE}{comment}#")), 1);
}

#[test]
fn a_notice_is_read_up_to_its_rows() {
    let sources = |count: usize| -> String {
        let source = |number: usize| {
            format!(
                "\n[[source]]\nid = \"more-{number}\"\ntitle = \"t\"\nkind = \"press\"\npublisher = \"p\"\ndate = \"unknown\"\nurl = \"unknown\"\n"
            )
        };
        (0..count).map(source).collect()
    };
    let rows = NOTICE.matches("\n[[").count();
    let room = limits::NOTICE_ROWS - rows;
    assert_eq!(problems(&format!("{NOTICE}{}", sources(room))), 0);
    assert!(problems(&format!("{NOTICE}{}", sources(room + 1))) > 0);
}

#[test]
fn a_text_and_an_id_are_read_up_to_their_length() {
    let titled = |length: usize| {
        let title = NOTICE.lines().find(|line| line.starts_with("title = "));
        NOTICE.replacen(
            title.unwrap(),
            &format!("title = \"{}\"", "ü".repeat(length)),
            1,
        )
    };
    assert_eq!(problems(&titled(limits::NOTICE_TEXT)), 0);
    assert_eq!(problems(&titled(limits::NOTICE_TEXT + 1)), 1);
    let named = |length: usize| {
        let line = "\n[[source]]\ntitle = \"t\"\nkind = \"press\"\npublisher = \"p\"\ndate = \"unknown\"\nurl = \"unknown\"\nid = ";
        format!("{NOTICE}{line}\"{}\"\n", "a".repeat(length))
    };
    assert_eq!(problems(&named(limits::NOTICE_ID)), 0);
    assert_eq!(problems(&named(limits::NOTICE_ID + 1)), 1);
}

#[test]
fn problems_are_told_up_to_a_number_and_then_that_there_are_more() {
    let unknown = |count: usize| -> String {
        let lines: Vec<String> = (0..count)
            .map(|number| format!("k{number} = 1\n"))
            .collect();
        lines.concat()
    };
    let found = |count: usize| problems(&format!("{}{NOTICE}", unknown(count)));
    assert_eq!(found(limits::NOTICE_PROBLEMS), limits::NOTICE_PROBLEMS);
    assert_eq!(
        found(limits::NOTICE_PROBLEMS + 1),
        limits::NOTICE_PROBLEMS + 1
    );
    assert_eq!(
        found(limits::NOTICE_PROBLEMS + 2),
        limits::NOTICE_PROBLEMS + 1
    );
}

#[test]
fn a_key_file_is_read_up_to_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let chain = ChainId {
        notice: "some-notice".to_owned(),
        mode: Mode::Real,
    };
    let mut keys = Keys::open(folder.path()).unwrap();
    let made = keys.signer(&chain, &mut |bytes| {
        bytes.fill(7);
        Ok(())
    });
    let did = made.unwrap().did;
    let file = fs::read_dir(folder.path().join("keys")).unwrap().next();
    let path = file.unwrap().unwrap().path();
    assert_eq!(keys.existing(&chain).unwrap().unwrap().did, did);
    let most = usize::try_from(limits::KEY_BYTES).unwrap();
    let limited = |length: usize| {
        let mut bytes = fs::read(&path).unwrap();
        bytes.resize(length, b'\n');
        fs::write(&path, bytes).unwrap();
        files::read_limited(&path, limits::KEY_BYTES)
    };
    assert!(limited(most).is_ok());
    assert!(matches!(
        limited(most + 1),
        Err(FilesError::TooLarge { .. })
    ));
    assert!(keys.existing(&chain).is_err());
}

#[test]
fn settings_are_read_up_to_their_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let most = usize::try_from(limits::SETTINGS_BYTES).unwrap();
    let zoom = |length: usize| {
        let start = "zoom = 2.0\n";
        let comment = "#".repeat(length - start.len());
        fs::write(
            folder.path().join("settings.toml"),
            format!("{start}{comment}"),
        )
        .unwrap();
        Settings::load(folder.path()).zoom.to_string()
    };
    assert_eq!(zoom(most), "2");
    assert_eq!(zoom(most + 1), "1", "what is too long isn't read at all");
}

#[test]
fn folders_are_gone_through_up_to_their_depth_and_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = folder.path().to_owned();
    for _ in 0..=limits::FOLDER_DEPTH {
        place.push("d");
        fs::create_dir(&place).unwrap();
        fs::write(place.join("file"), "").unwrap();
    }
    let found = files::files_below(folder.path()).unwrap();
    assert_eq!(
        found.len(),
        limits::FOLDER_DEPTH,
        "one in each folder but the last"
    );
    let many = tempfile::tempdir().unwrap();
    for number in 0..=limits::FOLDER_FILES {
        fs::File::create(many.path().join(number.to_string())).unwrap();
    }
    let found = files::files_below(many.path()).unwrap();
    assert_eq!(found.len(), limits::FOLDER_FILES);
    fs::remove_file(many.path().join("0")).unwrap();
    assert_eq!(
        files::files_below(many.path()).unwrap().len(),
        limits::FOLDER_FILES
    );
}

#[test]
fn guesses_are_counted_up_to_a_number() {
    let counted = |count: usize| {
        let guesses: Vec<String> = (0..count)
            .map(|row| format!(r#"{{"identifier":"row-{row}","value":"yes"}}"#))
            .collect();
        let record = format!(
            r#"{{"@graph":[{{"records":[{{"consentStatus":[]}}],"history":[],"identifier":"i","guesses":[{}]}}]}}"#,
            guesses.join(",")
        );
        let verdict = Verdict::Intact {
            signer: "did:key:z6MkA".to_owned(),
            created: DateTime::UNIX_EPOCH,
            mode: Mode::Workshop,
            title: String::new(),
            notice: "some-notice".to_owned(),
            fingerprint: String::new(),
        };
        ballot(record.as_bytes(), &verdict)
            .unwrap()
            .says
            .guesses
            .len()
    };
    assert_eq!(counted(limits::TALLY_GUESSES), limits::TALLY_GUESSES);
    assert_eq!(counted(limits::TALLY_GUESSES + 1), limits::TALLY_GUESSES);
}

#[test]
fn words_of_a_backup_are_taken_in_up_to_their_bytes() {
    let most = usize::try_from(limits::BACKUP_WORDS).unwrap();
    assert!(restored(most).is_some());
    assert!(
        restored(most + 1).is_none(),
        "the entry is there, its words aren't"
    );
}

/// A ledger whose one entry names words of this length, backed up and restored; the words.
fn restored(length: usize) -> Option<Vec<u8>> {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let words = vec![b'w'; length];
    let fingerprint = hex(&Sha256::digest(&words));
    let at: DateTime<Utc> = DateTime::UNIX_EPOCH;
    let shown = Shown {
        fingerprint: fingerprint.clone(),
        language: "en".to_owned(),
        revision: 1,
    };
    let entry = Entry {
        at,
        fact: Fact::NoticeOpened {
            shown,
            zone: chrono_tz::Tz::UTC,
        },
    };
    let chain = ChainId {
        notice: "some-notice".to_owned(),
        mode: Mode::Real,
    };
    let mut store = Store::open(here.path()).unwrap();
    store
        .append(&chain, entry, Some((&fingerprint, &words)))
        .unwrap();
    let backup: &Path = &here.path().join("backup.sqlite");
    store.back_up(backup, false).unwrap();
    let mut other = Store::open(there.path()).unwrap();
    assert_eq!(other.restore(backup).unwrap().entries, 1);
    other.words(&fingerprint).unwrap()
}

#[test]
fn a_number_is_read_up_to_its_characters() {
    let number = |length: usize| {
        Number::read(
            &format!("{:>length$}", "30 1234567"),
            Some(Country::Germany),
        )
    };
    assert!(number(limits::FIELD_NUMBER).is_ok());
    assert!(matches!(
        number(limits::FIELD_NUMBER + 1),
        Err(NotANumber::TooLong)
    ));
}
