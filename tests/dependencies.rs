//! Is anything in the program that could go online, or whose licence binds its users?
//! Asks Cargo for the tree of this computer's own build; downloads nothing.

#![expect(clippy::panic, reason = "helpers of tests")]

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use serde_json::Value;

/// What may not be in the tree, and which licences may.
struct Rules {
    banned: Vec<String>,
    permissive: Vec<String>,
}

/// The same lists that `cargo deny` goes by.
fn rules() -> Rules {
    let table: toml::Table = include_str!("../.deny.toml")
        .parse()
        .unwrap_or_else(|error| panic!(".deny.toml: {error}"));
    let names = |section: &str, list: &str| -> Vec<String> {
        let list = table[section][list].as_array().into_iter().flatten();
        list.filter_map(|name| name.as_str().map(str::to_owned))
            .collect()
    };
    let rules = Rules {
        banned: names("bans", "deny"),
        permissive: names("licenses", "allow"),
    };
    assert!(rules.banned.len() > 20 && rules.permissive.len() > 5);
    rules
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("cargo {arguments:?} can't be run: {error}"));
    assert!(
        output.status.success(),
        "cargo {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn metadata() -> Value {
    let version = cargo(&["-vV"]);
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap_or_else(|| panic!("cargo doesn't say its host: {version}"));
    let text = cargo(&[
        "metadata",
        "--offline",
        "--locked",
        "--format-version=1",
        "--filter-platform",
        host,
    ]);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("cargo metadata: {error}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The packages that end in the program or help to build it, by id; what only tests use is left out.
fn packages_of_the_program(metadata: &Value) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let mut found = BTreeSet::new();
    let mut next = vec![text(&metadata["resolve"]["root"])];
    while let Some(id) = next.pop() {
        if found.insert(id) {
            next.extend(
                list(&nodes[id]["deps"])
                    .iter()
                    .filter(|dependency| {
                        list(&dependency["dep_kinds"])
                            .iter()
                            .any(|kind| kind["kind"] != "dev")
                    })
                    .map(|dependency| text(&dependency["pkg"])),
            );
        }
    }
    found
}

fn banned_in<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let banned = rules().banned;
    let is_banned = |name: &&str| banned.iter().any(|banned| banned == name);
    names.into_iter().filter(is_banned).collect()
}

/// Whether some way through an SPDX expression asks for permissive licences only. An older slash
/// between names means *or*.
fn is_permissive(expression: &str, permissive: &[String]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let is_listed = |name: &str| permissive.iter().any(|listed| listed == name);
    any_of(&mut rest, &is_listed) && rest.is_empty()
}

fn any_of(words: &mut &[&str], is_listed: &dyn Fn(&str) -> bool) -> bool {
    let mut permissive = all_of(words, is_listed);
    while let ["OR", rest @ ..] = *words {
        *words = rest;
        permissive |= all_of(words, is_listed);
    }
    permissive
}

fn all_of(words: &mut &[&str], is_listed: &dyn Fn(&str) -> bool) -> bool {
    let mut permissive = one_of(words, is_listed);
    while let ["AND", rest @ ..] = *words {
        *words = rest;
        permissive &= one_of(words, is_listed);
    }
    permissive
}

fn one_of(words: &mut &[&str], is_listed: &dyn Fn(&str) -> bool) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let permissive = any_of(words, is_listed);
            let [")", rest @ ..] = *words else {
                return false;
            };
            *words = rest;
            permissive
        }
        [name, "WITH", exception, rest @ ..] => {
            *words = rest;
            is_listed(&format!("{name} WITH {exception}"))
        }
        [name, rest @ ..] => {
            *words = rest;
            is_listed(name)
        }
        [] => false,
    }
}

#[test]
fn nothing_in_the_program_speaks_to_a_network() {
    let metadata = metadata();
    let program = packages_of_the_program(&metadata);
    assert!(program.len() > 50, "the tree was not read: {program:?}");
    let names = list(&metadata["packages"])
        .iter()
        .filter(|package| program.contains(text(&package["id"])))
        .map(|package| text(&package["name"]));
    let banned = banned_in(names);
    assert!(
        banned.is_empty(),
        "The program never goes online, but these are in its tree: {}. Leave out the feature that \
         brings them (`cargo tree -i NAME` tells which).",
        banned.join(", ")
    );
}

#[test]
fn every_licence_in_the_tree_is_permissive() {
    let metadata = metadata();
    let permissive = rules().permissive;
    let binding: Vec<String> = list(&metadata["packages"])
        .iter()
        .filter(|package| !is_permissive(text(&package["license"]), &permissive))
        .map(|package| format!("{} ({})", text(&package["name"]), package["license"]))
        .collect();
    assert!(
        binding.is_empty(),
        "These packages have no licence that is known to be permissive: {}. Choose another package, \
         or add the licence to the list if it is.",
        binding.join(", ")
    );
}

#[test]
fn a_network_package_would_be_found() {
    assert_eq!(banned_in(["serde", "rustls", "chrono"]), ["rustls"]);
}

#[test]
fn a_licence_is_permissive_when_one_way_through_it_is() {
    let permissive = rules().permissive;
    for yes in [
        "MIT",
        "MIT/Apache-2.0",
        "Apache-2.0 OR GPL-2.0-only",
        "LGPL-2.1-or-later OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "GPL-3.0 AND MIT OR Zlib",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
    ] {
        assert!(is_permissive(yes, &permissive), "{yes}");
    }
    for no in [
        "",
        "GPL-3.0-only",
        "MPL-2.0",
        "MIT AND GPL-3.0-only",
        "(MIT OR Apache-2.0) AND LGPL-3.0",
        "GPL-2.0 WITH Classpath-exception-2.0",
        "(MIT",
        "MIT)",
        "MIT Apache-2.0",
        "\"null\"",
    ] {
        assert!(!is_permissive(no, &permissive), "{no}");
    }
}
