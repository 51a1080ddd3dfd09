//! Does each part know only what it may? The table of who may import whom, read off the sources.
//! Unit tests inside a file are left out: they may build on anything.
#![expect(clippy::panic, reason = "helpers of tests")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The core, each knowing those before it. It has no file, clock, database, window or randomness.
const CORE: &[&str] = &[
    "limits", "text", "fonts", "paper", "window", "notice", "decision", "ledger", "record",
    "letter", "reminder", "dossier", "matching", "tally", "workshop",
];
/// What doing and drawing say to each other.
const PLAIN: &[&str] = &["action", "trouble", "view"];
/// One file for each thing outside. They know the core, not each other's insides.
const EDGES: &[&str] = &[
    "catalog", "clock", "confine", "dialogs", "files", "keys", "notify", "quiet", "random",
    "settings", "store",
];

/// Who may import what, beside itself; `None` for a part that has no row.
fn may_import(part: &str) -> Option<Vec<&'static str>> {
    let row = match part {
        // Stands beside the words: neither knows the other.
        "fonts" => vec![],
        part if CORE.contains(&part) => CORE
            .iter()
            .take_while(|known| **known != part)
            .copied()
            .collect(),
        "action" | "trouble" => CORE.to_vec(),
        "view" => [CORE, &["action", "trouble"]].concat(),
        // The two that the other edges stand on: private files written whole, and random bytes.
        "files" => vec!["limits"],
        "random" => vec![],
        // Look and motion are what the person asks for, so their names are an action's.
        "settings" => [CORE, &["files", "action"]].concat(),
        part if EDGES.contains(&part) => [CORE, &["files", "random"]].concat(),
        // Beside the two that ask for files.
        "export" => [CORE, EDGES, &["action"]].concat(),
        "counting" => [CORE, &["files"]].concat(),
        "session" | "cli" => [CORE, PLAIN, EDGES, &["counting", "export"]].concat(),
        "ui" => [CORE, PLAIN].concat(),
        "app" => [CORE, PLAIN, EDGES, &["session", "ui"]].concat(),
        "main" => [CORE, PLAIN, EDGES, &["session", "app", "cli"]].concat(),
        // The map itself.
        "lib" => vec![],
        _ => return None,
    };
    Some(row)
}

/// What only some parts may name, and why.
const OUTSIDE: &[(&[&str], &[&str], &str)] = &[
    (
        &["rusqlite", "rusqlite_migration"],
        &["store"],
        "only the store speaks SQL",
    ),
    (
        &["egui", "eframe", "egui_extras", "egui_plot"],
        &["ui", "app", "main"],
        "only what draws knows the toolkit",
    ),
    (
        &["rfd"],
        &["app", "dialogs"],
        "only one place opens the system's dialogs",
    ),
    (
        &["std::fs", "tempfile"],
        &[
            "files", "settings", "keys", "store", "catalog", "main", "cli",
        ],
        "only edges touch files",
    ),
    (
        &["zbus"],
        &["notify"],
        "only one place speaks to the desktop",
    ),
    (
        &["seccompiler", "libc"],
        &["confine"],
        "only one place asks the kernel to refuse something",
    ),
    (
        &["getrandom"],
        &["random"],
        "only one place asks for randomness",
    ),
    (
        &["std::env"],
        &[
            "clock", "confine", "dialogs", "files", "settings", "main", "cli", "app",
        ],
        "only edges look at the surroundings",
    ),
    (&["std::net"], &[], "the program never goes online"),
];

/// A path as the source names it, and the line where it does.
type Named = (Vec<String>, usize);

/// What is wrong with one source file, a sentence each.
fn breaches(file: &Path, source: &str) -> Vec<String> {
    let (part, depth) = place_of(file);
    let shown = file.display();
    let Some(allowed) = may_import(&part) else {
        return vec![format!(
            "src/{shown}: `{part}` has no row in the table of layers; give it one in tests/layers.rs."
        )];
    };
    let mut found = BTreeSet::new();
    for (path, line) in paths_in(&without_tests(&without_text(source))) {
        let supers = path.iter().take_while(|word| *word == "super").count();
        let ours = match path.first().map(String::as_str) {
            Some("crate" | "fair_notice") => path.get(1),
            Some("super") if supers > depth => path.get(supers),
            _ => None,
        };
        if let Some(other) = ours
            && *other != part
            && (may_import(other).is_some() || supers > 0)
            && !allowed.contains(&other.as_str())
        {
            found.insert((
                line,
                format!("src/{shown}:{line}: `{part}` may not know `{other}`."),
            ));
        }
        for (names, parts, why) in OUTSIDE {
            let named = path.join("::");
            let is_named = names
                .iter()
                .any(|name| named == *name || named.starts_with(&format!("{name}::")));
            if is_named && !parts.contains(&part.as_str()) {
                found.insert((
                    line,
                    format!("src/{shown}:{line}: `{part}` may not name `{named}`: {why}."),
                ));
            }
        }
    }
    found.into_iter().map(|(_, sentence)| sentence).collect()
}

/// The part that a file belongs to, and how many `super::` stay within it.
fn place_of(file: &Path) -> (String, usize) {
    let steps: Vec<String> = file
        .with_extension("")
        .iter()
        .map(|step| step.to_string_lossy().into_owned())
        .collect();
    let is_mod = steps.last().is_some_and(|last| last == "mod");
    let depth = steps.len() - 1 - usize::from(is_mod);
    (steps[0].clone(), depth)
}

/// The source with comments and literals blanked out; lines stay where they are.
fn without_text(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut kept = String::new();
    let mut at = 0;
    while at < chars.len() {
        let end = end_of_text(&chars, at);
        if end == at {
            kept.push(chars[at]);
            at += 1;
            continue;
        }
        let blanked = chars[at..end.min(chars.len())].iter();
        kept.extend(blanked.map(|c| if *c == '\n' { '\n' } else { ' ' }));
        at = end;
    }
    kept
}

/// Where the comment or literal that begins here ends; `at` itself where none begins.
fn end_of_text(chars: &[char], at: usize) -> usize {
    let starts = |text: &str, from: usize| {
        text.chars()
            .enumerate()
            .all(|(offset, c)| chars.get(from + offset) == Some(&c))
    };
    let until = |text: &str, from: usize| {
        let end = (from..chars.len()).find(|end| starts(text, *end));
        end.map_or(chars.len(), |end| end + text.len())
    };
    let in_word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    if starts("//", at) {
        return until("\n", at) - 1;
    }
    if starts("/*", at) {
        return until("*/", at + 2);
    }
    if chars[at] == 'r' && !in_word {
        let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
        if chars.get(at + 1 + hashes) == Some(&'"') {
            return until(&format!("\"{}", "#".repeat(hashes)), at + 2 + hashes);
        }
    }
    if chars[at] == '"' {
        let mut end = at + 1;
        while end < chars.len() && chars[end] != '"' {
            end += if chars[end] == '\\' { 2 } else { 1 };
        }
        return end + 1;
    }
    // A character, not a lifetime.
    if chars[at] == '\'' {
        if starts("\\", at + 1) {
            return until("'", at + 3);
        }
        if chars.get(at + 2) == Some(&'\'') {
            return at + 3;
        }
    }
    at
}

/// The source with `#[cfg(test)]` modules blanked out.
fn without_tests(source: &str) -> String {
    let mut kept = source.to_owned();
    while let Some(start) = kept.find("#[cfg(test)]") {
        let block = kept[start..].find(['{', ';']).map(|offset| start + offset);
        let mut depth = 0_usize;
        let mut end = kept.len();
        for (offset, c) in kept[block.unwrap_or(start)..].char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 && matches!(c, '}' | ';') {
                end = block.unwrap_or(start) + offset + 1;
                break;
            }
        }
        let blank: String = kept[start..end]
            .chars()
            .map(|c| if c == '\n' { '\n' } else { ' ' })
            .collect();
        kept.replace_range(start..end, &blank);
    }
    kept
}

/// Every path of the code, with the branches of `{…}` written out.
fn paths_in(code: &str) -> Vec<Named> {
    let words = words_of(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (word, _) = &words[at];
        if is_name(word) {
            at = branches(&words, at, &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

/// Follows one path from a name on, adding what it leads to; gives where it ends.
fn branches(
    words: &[(String, usize)],
    at: usize,
    stem: &[String],
    found: &mut Vec<Named>,
) -> usize {
    let word = |at: usize| words.get(at).map_or("", |(word, _)| word.as_str());
    let mut path = stem.to_vec();
    path.push(word(at).to_owned());
    let line = words[at].1;
    if word(at + 1) != "::" {
        found.push((path, line));
        return at + 1;
    }
    if is_name(word(at + 2)) {
        return branches(words, at + 2, &path, found);
    }
    if word(at + 2) != "{" {
        found.push((path, line));
        return at + 2;
    }
    let mut next = at + 3;
    while next < words.len() && word(next) != "}" {
        next = if is_name(word(next)) {
            branches(words, next, &path, found)
        } else {
            next + 1
        };
    }
    next + 1
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && !matches!(word, "use" | "as" | "pub")
}

/// Names, `::` and single signs, with their lines.
fn words_of(code: &str) -> Vec<(String, usize)> {
    let mut words: Vec<(String, usize)> = Vec::new();
    let mut line = 1;
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '\n' {
            line += 1;
        } else if c.is_alphanumeric() || c == '_' {
            let mut word = c.to_string();
            while let Some(more) = rest.next_if(|c| c.is_alphanumeric() || *c == '_') {
                word.push(more);
            }
            words.push((word, line));
        } else if c == ':' && rest.next_if_eq(&':').is_some() {
            words.push(("::".to_owned(), line));
        } else if !c.is_whitespace() {
            words.push((c.to_string(), line));
        }
    }
    words
}

fn sources_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.unwrap_or_else(|error| panic!("{error}")).path();
        if path.is_dir() {
            found.extend(sources_below(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn each_part_knows_only_what_it_may() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = sources_below(&root);
    assert!(files.len() > 15, "the sources were not found");
    let mut all = Vec::new();
    for file in &files {
        // A file of unit tests on its own.
        if file.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{error}"));
        let inside = file.strip_prefix(&root).unwrap_or(file);
        all.extend(breaches(inside, &source));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

fn check(file: &str, source: &str, expected: &[&str]) {
    assert_eq!(breaches(Path::new(file), source), expected, "{source}");
}

#[test]
fn a_part_that_reaches_to_its_right_is_told_with_file_and_line() {
    check(
        "window.rs",
        "//! Words.\n\nuse crate::notice::Notice;\n",
        &["src/window.rs:3: `window` may not know `notice`."],
    );
    check(
        "ui/choice.rs",
        "use crate::{\n    text::Text,\n    store::{Store, StoreError},\n};\n",
        &["src/ui/choice.rs:3: `ui` may not know `store`."],
    );
    check(
        "ledger/chain.rs",
        "fn f() -> crate::record::Format { super::super::session::go() }",
        &[
            "src/ledger/chain.rs:1: `ledger` may not know `record`.",
            "src/ledger/chain.rs:1: `ledger` may not know `session`.",
        ],
    );
    check(
        "store.rs",
        "use super::keys::Key;",
        &["src/store.rs:1: `store` may not know `keys`."],
    );
    check(
        "main.rs",
        "fn main() { fair_notice::ui::show(); }",
        &["src/main.rs:1: `main` may not know `ui`."],
    );
}

#[test]
fn what_lies_outside_is_named_only_by_its_edge() {
    check(
        "session.rs",
        "use std::{fs::File, io};",
        &["src/session.rs:1: `session` may not name `std::fs::File`: only edges touch files."],
    );
    check(
        "ledger/mod.rs",
        "fn f(c: &rusqlite::Connection) {}",
        &[
            "src/ledger/mod.rs:1: `ledger` may not name `rusqlite::Connection`: only the store speaks SQL.",
        ],
    );
    check(
        "view.rs",
        "use egui::Color32;",
        &["src/view.rs:1: `view` may not name `egui::Color32`: only what draws knows the toolkit."],
    );
    check("store/opening.rs", "use rusqlite::Connection;", &[]);
}

#[test]
fn a_part_without_a_row_is_told() {
    check(
        "utils.rs",
        "",
        &[
            "src/utils.rs: `utils` has no row in the table of layers; give it one in tests/layers.rs.",
        ],
    );
}

#[test]
fn comments_words_tests_and_what_lies_to_the_left_are_no_breach() {
    check(
        "record/pdf.rs",
        "use crate::ledger::{self, chain::Linked};",
        &[],
    );
    check("ledger/chain.rs", "use super::{ChainId, Entry};", &[]);
    check(
        "window.rs",
        "// crate::store\n/* crate::ui */ const A: &str = \"crate::app\";",
        &[],
    );
    check(
        "window.rs",
        "const A: &str = r#\"a \" crate::app\"#; const B: char = '\"';",
        &[],
    );
    check(
        "window.rs",
        "#[cfg(test)]\nmod tests {\n    use super::*;\n    fn f<'a>() { crate::store::x('}') }\n}\n",
        &[],
    );
    check(
        "window.rs",
        "#[cfg(test)]\nmod tests {}\nuse crate::ui;\n",
        &["src/window.rs:3: `window` may not know `ui`."],
    );
}
