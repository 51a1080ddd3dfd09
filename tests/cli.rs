//! The program as started from a shell: exit codes, sentences, and what is left on the disk.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use fair_notice::{
    ledger::{ChainId, Entry, Fact, Mode},
    notice::digest::hex,
    record::proof::{self, Verdict},
    store::Store,
};
use sha2::{Digest as _, Sha256};

const NOTICE: &str = "whatsapp-2016";

/// Runs the program with a data folder of its own, and without a screen.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fair-notice"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("LANG", "C")
        .arg("--data-dir")
        .arg(folder.join("data"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

#[track_caller]
fn check(output: &Output, code: i32, words: &str) {
    let said =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert_eq!(output.status.code(), Some(code), "{said:?}");
    assert!(said.iter().any(|stream| stream.contains(words)), "{said:?}");
}

#[test]
fn without_a_screen_it_ends_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    check(&run(folder.path(), &[]), 2, "needs a screen");
    check(
        &run(folder.path(), &["--lang", "de"]),
        2,
        "braucht einen Bildschirm",
    );
}

#[test]
fn about_tells_where_things_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    check(
        &run(folder.path(), &["--about"]),
        0,
        &data.display().to_string(),
    );
}

/// Whoever hands over a folder chose its names: none of them colours a terminal, turns its words round, or
/// looks like a line of ours.
#[cfg(unix)]
#[test]
fn the_name_of_a_file_is_never_more_than_a_name() {
    let name = "x\r\nother.jsonld: intact\u{1b}]0;owned\u{7}\u{202e}.toml";
    let folder = tempfile::tempdir().unwrap();
    let evil = folder.path().join("evil");
    fs::create_dir(&evil).unwrap();
    fs::write(evil.join(name), "no = such notice").unwrap();
    let path = format!("evil/{name}");
    let missing = format!("none/{name}");
    let export = ["export", NOTICE, "--replay", "--format", "md", "--output"];
    for (arguments, lines) in [
        (vec!["verify", &path], 1),
        (vec!["verify", &missing], 1),
        (vec!["verify", "--evidence", &missing, &path], 1),
        (vec!["tally", "evil"], 2),
        (vec!["tally", &missing], 1),
        (vec!["check", &missing], 1),
        (vec!["check", &path], 1),
        ([&export[..], &[&missing]].concat(), 1),
    ] {
        let output = run(folder.path(), &arguments);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.contains(steers), "{arguments:?}: {said:?}");
        assert!(said.contains("x\u{fffd}\u{fffd}other"), "{said:?}");
        assert_eq!(said.lines().count(), lines, "{arguments:?}: {said:?}");
    }
}

#[test]
fn an_undecided_notice_is_exported_as_undecided_and_not_noted() {
    let folder = tempfile::tempdir().unwrap();
    let export = [
        "export", NOTICE, "--replay", "--format", "jsonld", "--output", "r.jsonld",
    ];
    check(&run(folder.path(), &export), 0, "written");
    let bytes = fs::read(folder.path().join("r.jsonld")).unwrap();
    assert!(matches!(proof::verify(&bytes), Verdict::Intact { .. }));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("dpv:ConsentRequested"));
    assert!(!text.contains("dpv:ConsentRefused") && !text.contains("dpv:ConsentGiven"));
    // A notice that was never opened here has no chain, and gets none by an export.
    assert!(
        text.contains(r#""history": []"#),
        "nothing has happened yet"
    );
    check(&run(folder.path(), &["verify", "r.jsonld"]), 0, "intact");

    check(&run(folder.path(), &export), 2, "exists");
    let again = [&export[..], &["--force"]].concat();
    check(&run(folder.path(), &again), 0, "written");
}

#[test]
fn a_pdf_is_exported_and_checked_with_its_pages() {
    let folder = tempfile::tempdir().unwrap();
    let export = [
        "export", NOTICE, "--replay", "--format", "pdf", "--output", "r.pdf",
    ];
    check(&run(folder.path(), &export), 0, "written");
    let pages = "its pages say what the record inside says";
    check(&run(folder.path(), &["verify", "r.pdf"]), 0, pages);

    let mut bytes = fs::read(folder.path().join("r.pdf")).unwrap();
    bytes.extend_from_slice(b"% a remark after the end\n");
    fs::write(folder.path().join("r.pdf"), bytes).unwrap();
    let changed = run(folder.path(), &["verify", "r.pdf"]);
    check(&changed, 1, "intact, signed by did:key:z6Mk");
    check(&changed, 1, "its pages were changed");
}

#[test]
fn a_calendar_is_no_record_and_needs_a_date_ahead() {
    let folder = tempfile::tempdir().unwrap();
    let replay = [
        "export", NOTICE, "--replay", "--format", "ics", "--output", "r.ics",
    ];
    check(&run(folder.path(), &replay), 0, "r.ics: written\n");
    let calendar = fs::read_to_string(folder.path().join("r.ics")).unwrap();
    assert!(calendar.contains("SUMMARY:REPLAY WhatsApp"), "{calendar}");
    let real = ["export", NOTICE, "--format", "ics", "--output", "real.ics"];
    check(&run(folder.path(), &real), 2, "every date has passed");
    assert!(!folder.path().join("real.ics").exists());
}

#[test]
fn evidence_is_found_again_by_its_hash_whatever_it_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let (kept, gone) = (b"what the screen showed", b"what the mail said....");
    let mut store = Store::open(&folder.path().join("data")).unwrap();
    let chain = ChainId {
        notice: NOTICE.to_owned(),
        mode: Mode::Real,
    };
    for (name, bytes) in [("screen.png", kept), ("mail.eml", gone)] {
        let fact = Fact::EvidenceAttached {
            name: name.to_owned(),
            size: bytes.len() as u64,
            sha256: hex(&Sha256::digest(bytes)),
        };
        let at = "2026-11-23T10:00:00Z".parse().unwrap();
        store.append(&chain, Entry { at, fact }, None).unwrap();
    }
    drop(store);
    let below = folder.path().join("papers/2026");
    fs::create_dir_all(&below).unwrap();
    fs::write(below.join("renamed.png"), kept).unwrap();
    fs::write(below.join("as-long.txt"), b"something else, as big").unwrap();
    let export = [
        "export", NOTICE, "--format", "jsonld", "--output", "r.jsonld",
    ];
    check(&run(folder.path(), &export), 0, "written");
    let verify = ["verify", "r.jsonld", "--evidence", "papers"];
    let found = run(folder.path(), &verify);
    let place = "evidence \"screen.png\": found again, as papers/2026/renamed.png";
    check(&found, 0, place);
    check(&found, 0, "evidence \"mail.eml\": not found");
    let json = run(folder.path(), &[&verify[..], &["--json"]].concat());
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let evidence = &json["records"][0]["evidence"];
    assert_eq!(evidence[0]["found"], "papers/2026/renamed.png");
    assert_eq!(evidence[1]["found"], serde_json::Value::Null);
    let nowhere = ["verify", "r.jsonld", "--evidence", "none"];
    check(&run(folder.path(), &nowhere), 2, "none: cannot be read");
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_no_file_or_far_too_large_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let large = fs::File::create(folder.path().join("large.pdf")).unwrap();
    large.set_len(100 * 1024 * 1024).unwrap();
    let made = Command::new("mkfifo")
        .arg(folder.path().join("pipe"))
        .status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo is there");
    fs::write(folder.path().join("empty"), "").unwrap();
    check(
        &run(folder.path(), &["verify", "large.pdf"]),
        2,
        "larger than 16777216 bytes",
    );
    for name in ["pipe", ".", "/dev/zero"] {
        let answer = run(folder.path(), &["verify", name]);
        check(&answer, 2, "not an ordinary file");
    }
    check(&run(folder.path(), &["verify", "empty"]), 2, "not a record");
}

#[test]
fn what_cannot_be_exported_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let unknown = ["export", "no-such", "--format", "md", "--output", "r.md"];
    check(
        &run(folder.path(), &unknown),
        2,
        "no notice is named no-such",
    );
    let nowhere = [
        "export",
        NOTICE,
        "--format",
        "md",
        "--output",
        "no/such/folder/r.md",
    ];
    check(&run(folder.path(), &nowhere), 2, "not written");
    assert!(!folder.path().join("r.md").exists());
}

#[test]
fn the_highest_code_of_several_files_wins() {
    let folder = tempfile::tempdir().unwrap();
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let file = |name: &str| vectors.join(name).display().to_string();
    let (valid, altered) = (
        file("valid/allowed.jsonld"),
        file("invalid/field_changed.jsonld"),
    );
    let other = file("invalid/other_json.jsonld");
    check(&run(folder.path(), &["verify", &valid]), 0, "intact");
    check(
        &run(folder.path(), &["verify", &valid, &altered]),
        1,
        "altered",
    );
    check(
        &run(folder.path(), &["verify", &valid, &altered, &other]),
        2,
        "not a record",
    );
    let other_key = "did:key:z6MkepysinxgJadeBgXirRg83JakeybtR2WzpMZRGL3G8MFZ";
    check(
        &run(folder.path(), &["verify", &valid, "--key", other_key]),
        1,
        "another key",
    );
}

#[test]
fn a_folder_is_counted_with_one_vote_for_each_key_and_what_is_no_record_listed() {
    let folder = tempfile::tempdir().unwrap();
    let room = folder.path().join("room");
    fs::create_dir_all(room.join("later")).unwrap();
    // Everybody has a key of their own; the first one exports twice, as JSON-LD and as PDF.
    for person in 0..6 {
        let home = folder.path().join(format!("person-{person}"));
        fs::create_dir(&home).unwrap();
        let to = |name: &str| room.join(name).display().to_string();
        let mut files = vec![("jsonld", to(&format!("{person}.jsonld")))];
        if person == 0 {
            files.push(("pdf", to("later/0.pdf")));
        }
        for (format, file) in files {
            let export = [
                "export", NOTICE, "--replay", "--format", format, "--output", &file,
            ];
            check(&run(&home, &export), 0, "written");
        }
    }
    let altered = fs::read_to_string(room.join("5.jsonld")).unwrap();
    fs::write(
        room.join("5.jsonld"),
        altered.replace("Facebook", "Faceb0ok"),
    )
    .unwrap();
    fs::write(room.join("shopping.txt"), "milk").unwrap();

    let told = run(folder.path(), &["tally", "room", "--csv", "counts.csv"]);
    check(&told, 0, "replay records all 5\n");
    check(&told, 0, "replay choice undecided 5\n");
    check(&told, 0, "1 more of a key and notice that voted");
    check(
        &told,
        0,
        "left out: room/5.jsonld: altered since it was signed\n",
    );
    check(&told, 0, "left out: room/shopping.txt: not a record\n");
    let table = fs::read_to_string(folder.path().join("counts.csv")).unwrap();
    assert!(table.contains("replay,choice,,,undecided,5\n"), "{table}");
    check(
        &run(folder.path(), &["tally", "room", "--csv", "counts.csv"]),
        2,
        "exists",
    );

    let json = run(folder.path(), &["tally", "room", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["replay"]["records"], 5);
    assert_eq!(
        json["replay"]["by_choice"],
        serde_json::json!({ "opt-out": 0, "allow": 0, "undecided": 5 })
    );
    assert_eq!(json["real"]["records"], 0);
    assert_eq!(json["duplicates"], 1);
    assert_eq!(json["left_out"].as_array().map(Vec::len), Some(2));

    check(
        &run(folder.path(), &["tally", "nowhere"]),
        2,
        "cannot be read",
    );
}

#[test]
fn a_ledger_from_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let export = ["export", NOTICE, "--format", "md", "--output", "r.md"];
    check(&run(folder.path(), &export), 0, "written");
    let ledger = folder.path().join("data/ledger.sqlite");
    // `user_version` is the big-endian number at byte 60 of an SQLite file.
    let mut bytes = fs::read(&ledger).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&ledger, &bytes).unwrap();
    check(
        &run(folder.path(), &[&export[..], &["--force"]].concat()),
        2,
        "version 99",
    );
    assert_eq!(fs::read(&ledger).unwrap(), bytes);
}

#[test]
fn a_language_from_right_to_left_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["ar", "he-IL", "ur"] {
        let refused = run(folder.path(), &["--lang", tag, "list"]);
        check(&refused, 2, "right to left");
    }
    check(&run(folder.path(), &["--lang", "fr", "list"]), 0, NOTICE);
}
