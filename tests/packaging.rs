//! What lies in `assets/packaging` is what the program says of itself. `UPDATE_PACKAGING=1` writes the man pages
//! and the completions anew.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use fair_notice::{app, cli::Args, text::Text};

fn packaging() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packaging")
}

/// A command, and each below it, by the name of its page.
fn man_pages(command: Command, pages: &mut BTreeMap<String, Vec<u8>>) {
    let below: Vec<_> = command.get_subcommands().cloned().collect();
    let name = command.get_display_name().unwrap_or(command.get_name());
    let mut page = Vec::new();
    let name = format!("{name}.1");
    clap_mangen::Man::new(command).render(&mut page).unwrap();
    pages.insert(name, page);
    for command in below {
        man_pages(command, pages);
    }
}

fn program() -> Command {
    let mut program = Args::command().disable_help_subcommand(true);
    program.build();
    program
}

/// Every file of the folder is one of these, byte for byte.
fn is_what_clap_says(folder: &str, said: &BTreeMap<String, Vec<u8>>) {
    let folder = packaging().join(folder);
    if env::var_os("UPDATE_PACKAGING").is_some() {
        for (name, bytes) in said {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let kept: BTreeMap<String, Vec<u8>> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect();
    assert_eq!(
        kept.keys().collect::<Vec<_>>(),
        said.keys().collect::<Vec<_>>()
    );
    for (name, bytes) in said {
        assert!(
            kept[name] == *bytes,
            "{name} is not what the command line says: UPDATE_PACKAGING=1 writes it anew"
        );
    }
}

#[test]
fn man_pages_are_those_of_the_command_line() {
    let mut pages = BTreeMap::new();
    man_pages(program(), &mut pages);
    is_what_clap_says("man", &pages);
}

#[test]
fn completions_are_those_of_the_command_line() {
    let shells = [
        (Shell::Bash, "fair-notice.bash"),
        (Shell::Fish, "fair-notice.fish"),
        (Shell::Zsh, "_fair-notice"),
    ];
    let said = shells.map(|(shell, name)| {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Args::command(), "fair-notice", &mut script);
        (name.to_owned(), script)
    });
    is_what_clap_says("completions", &BTreeMap::from(said));
}

#[test]
fn the_package_asks_for_what_the_window_loads_and_takes_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let deb = &manifest["package"]["metadata"]["deb"];
    let depends: Vec<_> = deb["depends"].as_str().unwrap().split(", ").collect();
    assert_eq!(depends[0], "$auto");
    assert_eq!(depends[1..], app::LIBRARIES);

    for asset in deb["assets"].as_array().unwrap() {
        let from = root.join(asset[0].as_str().unwrap());
        let is_built = from.starts_with(root.join("target"));
        let is_pattern = from.to_string_lossy().contains('*');
        let must_be = if is_pattern {
            from.parent()
        } else {
            Some(&*from)
        };
        assert!(is_built || must_be.unwrap().exists(), "{}", from.display());
    }
}

#[test]
fn the_desktop_is_told_the_name_that_the_window_has() {
    let entry = fs::read_to_string(packaging().join("fair-notice.desktop")).unwrap();
    let lines: Vec<_> = entry.lines().collect();
    for line in [
        "Exec=fair-notice",
        "Icon=fair-notice",
        &format!("StartupWMClass={}", app::APP_ID),
    ] {
        assert!(lines.contains(&line), "{line}");
    }
    let about = fs::read_to_string(packaging().join("fair-notice.metainfo.xml")).unwrap();
    assert!(about.contains(&format!(
        "<release version=\"{}\"",
        env!("CARGO_PKG_VERSION")
    )));
    for (tag, _) in Text::languages() {
        if tag != "en" {
            assert!(
                entry.contains(&format!("Comment[{}]=", tag.replace('-', "_"))),
                "{tag}"
            );
            assert!(
                about.contains(&format!("<summary xml:lang=\"{tag}\">")),
                "{tag}"
            );
        }
    }
}
