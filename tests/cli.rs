//! The program as started from a shell: exit codes, sentences, and what is left on the disk.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use fair_notice::record::proof::{self, Verdict};

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
