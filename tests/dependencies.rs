//! Is anything in the program that could go online, or whose licence binds its users?
//! Asks Cargo for the tree of this computer's own build; downloads nothing.

#![expect(clippy::panic, reason = "helpers of tests")]

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use serde_json::Value;

/// Whatever speaks HTTP or TLS, opens web pages, or is a runtime for servers and clients.
const BANNED: &[&str] = &[
    "actix-web",
    "async-std",
    "attohttpc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "isahc",
    "mio",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "ring",
    "rustls",
    "schannel",
    "security-framework",
    "smol",
    "socket2",
    "surf",
    "tokio",
    "tungstenite",
    "ureq",
    "webbrowser",
    "webpki",
];

/// Licences that ask for no more than their own text beside the program.
const PERMISSIVE: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

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
    names
        .into_iter()
        .filter(|name| BANNED.contains(name))
        .collect()
}

/// Whether some way through an SPDX expression asks for permissive licences only. An older slash
/// between names means *or*.
fn is_permissive(expression: &str) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any_of(&mut rest) && rest.is_empty()
}

fn any_of(words: &mut &[&str]) -> bool {
    let mut permissive = all_of(words);
    while let ["OR", rest @ ..] = *words {
        *words = rest;
        permissive |= all_of(words);
    }
    permissive
}

fn all_of(words: &mut &[&str]) -> bool {
    let mut permissive = one_of(words);
    while let ["AND", rest @ ..] = *words {
        *words = rest;
        permissive &= one_of(words);
    }
    permissive
}

fn one_of(words: &mut &[&str]) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let permissive = any_of(words);
            let [")", rest @ ..] = *words else {
                return false;
            };
            *words = rest;
            permissive
        }
        [name, "WITH", exception, rest @ ..] => {
            *words = rest;
            PERMISSIVE.contains(&format!("{name} WITH {exception}").as_str())
        }
        [name, rest @ ..] => {
            *words = rest;
            PERMISSIVE.contains(name)
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
    let binding: Vec<String> = list(&metadata["packages"])
        .iter()
        .filter(|package| !is_permissive(text(&package["license"])))
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
    for yes in [
        "MIT",
        "MIT/Apache-2.0",
        "Apache-2.0 OR GPL-2.0-only",
        "LGPL-2.1-or-later OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "GPL-3.0 AND MIT OR Zlib",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
    ] {
        assert!(is_permissive(yes), "{yes}");
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
        assert!(!is_permissive(no), "{no}");
    }
}
