//! Does a crash keep to itself what it was about?

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{
    env, fs,
    os::unix::process::ExitStatusExt as _,
    path::Path,
    process::{self, Command, Output},
};

use fair_notice::quiet;

/// Set for the child that crashes.
const CHILD: &str = "FAIR_NOTICE_TEST_CHILD";
const SECRET: &str = "Quentin-Xylophon-4711";

fn child(how: &str, folder: &Path) -> Output {
    let exe = env::current_exe().unwrap();
    // Core dumps are allowed until the program itself refuses them.
    Command::new("sh")
        .args(["-c", "ulimit -c unlimited 2>/dev/null; exec \"$@\"", "sh"])
        .arg(exe)
        .args(["--exact", "as_a_child", "--nocapture"])
        .env(CHILD, how)
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn a_panic_tells_its_place_and_not_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let output = child("panic", folder.path());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success());
    assert!(said.contains("tests/quiet.rs:"), "{said}");
    assert!(said.contains("is saved"), "{said}");
    let everything = said + &String::from_utf8_lossy(&output.stdout);
    assert!(!everything.contains(SECRET), "{everything}");
}

#[test]
fn an_abort_leaves_no_image_of_the_memory() {
    let folder = tempfile::tempdir().unwrap();
    let output = child("abort", folder.path());
    let aborted = 6;
    assert_eq!(output.status.signal(), Some(aborted));
    assert!(!output.status.core_dumped());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("core limit 0"), "{said}");
}

/// What the child does; nothing where it isn't one.
#[test]
#[expect(clippy::print_stdout, reason = "its parent reads it")]
fn as_a_child() {
    let Some(how) = env::var_os(CHILD) else {
        return;
    };
    quiet::keep();
    let limits = fs::read_to_string("/proc/self/limits").unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core"));
    let limit = core.unwrap().split_whitespace().nth(4).unwrap();
    println!("core limit {limit}");
    if how == "abort" {
        process::abort();
    }
    panic!("about {SECRET}");
}
