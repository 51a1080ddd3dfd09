//! Are the words complete? Every id that the code says exists in every language with the same
//! variables, no id is unused, and no screen holds a sentence of its own.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const LANGUAGES: [&str; 5] = ["en", "de", "es", "pt-BR", "hi"];

/// Ids made of a fixed beginning and a number: `say(&format!("month-{month}"))`.
const FAMILIES: [&str; 3] = ["month-", "month-short-", "weekday-"];

#[test]
fn every_language_has_the_same_ids_with_the_same_variables() {
    let english = messages("en");
    for language in &LANGUAGES[1..] {
        let other = messages(language);
        for (id, variables) in &english {
            let theirs = other
                .get(id)
                .unwrap_or_else(|| panic!("{language}.ftl lacks {id}"));
            assert_eq!(
                variables, theirs,
                "{language}.ftl: {id} has other variables than in en.ftl"
            );
        }
        for id in other.keys() {
            assert!(
                english.contains_key(id),
                "{language}.ftl has {id}, which en.ftl lacks"
            );
        }
    }
}

#[test]
fn every_id_said_exists() {
    let english = messages("en");
    for (file, literal) in literals_in_code() {
        let looks_like_an_id = literal.contains('-')
            && literal
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let said = looks_like_an_id && is_said(&file, &literal);
        assert!(
            !said || english.contains_key(&literal),
            "{}: say({literal:?}) has no words",
            file.display()
        );
    }
}

#[test]
fn no_id_is_unused() {
    let literals: BTreeSet<String> = literals_in_code()
        .into_iter()
        .map(|(_, literal)| literal)
        .collect();
    for id in messages("en").keys() {
        let in_a_family = FAMILIES.iter().any(|family| id.starts_with(family));
        assert!(in_a_family || literals.contains(id), "{id} is never said");
    }
}

#[test]
fn no_screen_holds_a_sentence_of_its_own() {
    for file in rust_files(&root().join("src/ui")) {
        let source = code_of(&file);
        for literal in literals(&source) {
            let fixed = without_placeholders(&literal);
            let is_words = fixed.contains(' ') && fixed.chars().any(char::is_alphabetic);
            assert!(
                !is_words,
                "{}: {literal:?} belongs into assets/text",
                file.display()
            );
        }
    }
}

/// What a format string says by itself.
fn without_placeholders(literal: &str) -> String {
    let mut depth = 0;
    literal
        .chars()
        .filter(|character| {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

fn is_said(file: &Path, literal: &str) -> bool {
    let source = code_of(file);
    ["say(\"", "say_with(\""]
        .iter()
        .any(|call| source.contains(&format!("{call}{literal}\"")))
        || source.contains(&format!("say_with(\n            \"{literal}\""))
}

/// Message ids with the variables that they use, selectors and terms included.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join(format!("assets/text/{language}.ftl"));
    let source = fs::read_to_string(path).unwrap();
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in source.lines() {
        let starts = line
            .chars()
            .next()
            .is_some_and(|first| first.is_ascii_lowercase());
        if starts && let Some((id, _)) = line.split_once('=') {
            let id = id.trim().to_owned();
            assert!(
                !messages.contains_key(&id),
                "{language}.ftl says {id} twice"
            );
            messages.insert(id.clone(), BTreeSet::new());
            current = Some(id);
        } else if line.starts_with(['#', '-']) {
            current = None;
        }
        let Some(id) = &current else { continue };
        for variable in line.split('$').skip(1) {
            let end = variable.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
            messages
                .get_mut(id)
                .unwrap()
                .insert(variable[..end.unwrap_or(variable.len())].to_owned());
        }
    }
    messages
}

fn literals_in_code() -> Vec<(PathBuf, String)> {
    let files = rust_files(&root().join("src"));
    files
        .into_iter()
        .flat_map(|file| {
            literals(&code_of(&file))
                .into_iter()
                .map(move |literal| (file.clone(), literal))
        })
        .collect()
}

/// The file without its comments, its attributes' reasons and its unit tests.
fn code_of(file: &Path) -> String {
    let source = fs::read_to_string(file).unwrap();
    let source = source.replace("#[must_use = \"", "#[reason = \"");
    let code = source.split("#[cfg(test)]").next().unwrap();
    let mut kept = String::new();
    for (index, part) in code.split("reason = \"").enumerate() {
        kept += if index == 0 {
            part
        } else {
            part.split_once('"').map_or("", |(_, rest)| rest)
        };
    }
    let code = kept;
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |all, line| all + line + "\n")
}

fn literals(source: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let mut characters = source.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // A character such as '"' is no string.
            '\'' => {
                let ahead: Vec<char> = characters.clone().take(3).collect();
                if ahead.get(1) == Some(&'\'') {
                    characters.nth(1);
                } else if ahead.first() == Some(&'\\') {
                    characters.by_ref().skip(1).find(|c| *c == '\'');
                }
            }
            '"' => {
                let mut literal = String::new();
                while let Some(inside) = characters.next() {
                    match inside {
                        '"' => break,
                        '\\' => literal.extend(characters.next()),
                        other => literal.push(other),
                    }
                }
                literals.push(literal);
            }
            _ => {}
        }
    }
    literals
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.ends_with("tests.rs")
        {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
