//! What the program does without a window: its command line, and the commands that need no ledger.
//! Prints to the given streams and returns the exit code; never opens a window.

mod export;
mod tally;
mod verify;

use std::{
    io,
    path::{Path, PathBuf},
};

pub use export::{ExportArgs, Surroundings, export};
pub use tally::{TallyArgs, tally};
pub use verify::{VerifyArgs, verify};

use clap::{Parser, Subcommand};
use serde_json::json;

use crate::{
    catalog::{self, Catalog, NotRead, Origin},
    files::FilesError,
    notice::parse,
    text::{Text, one_line, path_words, printable},
    view::Network,
};

/// No problem.
pub const FINE: u8 = 0;
/// A file was read and has problems.
pub const PROBLEMS: u8 = 1;
/// Something could not be read, or the answer not be written.
pub const UNREADABLE: u8 = 2;

/// Explains data-sharing notices, counts down, and records your choice.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = "Without a command the window opens. What is kept lies in ~/.local/share/fair-notice, \
                  or under XDG_DATA_HOME. Exit codes: 0 closed, 2 no window could be opened; the \
                  commands have their own."
)]
pub struct Args {
    /// The folder in which everything is kept
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The language of the words: en, de, es, pt-BR or hi
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    /// The notice to open in the window, by the name that "fair-notice list" prints first
    pub notice: Option<String>,
    /// Open that notice as a replay that starts today
    #[arg(long, requires = "notice")]
    pub replay: bool,
    /// Begin a workshop: a clock that runs fast, questions for a room, and nothing is kept
    #[arg(long, conflicts_with = "replay")]
    pub workshop: bool,
    /// Say what this program is, and where it keeps what
    #[arg(long)]
    pub about: bool,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Tell every problem of notices and of their overlays
    #[command(after_help = "Exit codes: 0 no problem, 1 problems, 2 a file can't be read.")]
    Check(CheckArgs),
    /// List the notices that are here
    #[command(after_help = "Exit codes: 0 listed, 2 a notice of your own can't be read.")]
    List(ListArgs),
    /// Write the record of a notice; undecided is written as undecided
    #[command(after_help = "Exit codes: 0 written, 2 not written; the sentence says why.")]
    Export(ExportArgs),
    /// Tell whether records are unchanged since they were signed, and by whom
    #[command(
        after_help = "Exit codes: 0 intact; 1 altered, a PDF's pages too, or signed by another key, or \
                      naming what the ledger no longer holds; 2 no record, or unreadable. Of several \
                      files the highest."
    )]
    Verify(VerifyArgs),
    /// Count the choices and guesses of a folder of records
    #[command(
        after_help = "Exit codes: 0 counted, and files left out are listed; 2 the folder can't be read or \
                      the table not written."
    )]
    Tally(TallyArgs),
}

#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Notices, or overlays with a notice.toml beside them
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// Where a command's words go.
pub struct Streams<'a> {
    pub out: &'a mut dyn io::Write,
    pub err: &'a mut dyn io::Write,
}

/// Prints every problem of every file as `FILE:LINE:COL: sentence`. The highest exit code wins.
pub fn check(args: &CheckArgs, streams: &mut Streams<'_>) -> u8 {
    try_check(args, streams).unwrap_or(UNREADABLE)
}

fn try_check(args: &CheckArgs, streams: &mut Streams<'_>) -> io::Result<u8> {
    let mut code = FINE;
    let mut files = Vec::new();
    for file in &args.files {
        let (path, why) = match check_file(file) {
            Ok(()) => {
                files.push(json!({ "file": file.to_string_lossy(), "problems": [] }));
                continue;
            }
            Err(found) => found,
        };
        code = code.max(code_of(&why));
        if args.json {
            files.push(as_json(&path, &why));
        } else if let NotRead::Unreadable(_) = why {
            tell(streams.err, &path, &why)?;
        } else {
            tell(streams.out, &path, &why)?;
        }
    }
    if args.json {
        writeln!(streams.out, "{}", json!({ "files": files }))?;
    }
    Ok(code)
}

/// A notice, or an overlay checked against the notice beside it. The path is of the file at fault.
fn check_file(file: &Path) -> Result<(), (PathBuf, NotRead)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |why| (path, why)
    };
    let source = catalog::read_text(file).map_err(at(file))?;
    let absolute = std::path::absolute(file).unwrap_or_else(|_unknown| file.to_owned());
    if file.ends_with(catalog::NOTICE_FILE) {
        return catalog::notice_at(&absolute, &source)
            .map(drop)
            .map_err(at(file));
    }
    let beside = file.with_file_name(catalog::NOTICE_FILE);
    if !parse::is_overlay(&source) {
        let notice = parse::parse(&source).map_err(NotRead::Problems);
        return notice.map(drop).map_err(at(file));
    }
    if !beside.is_file() {
        return Err(at(file)(NotRead::NoNotice));
    }
    let notice = catalog::read_text(&beside)
        .and_then(|source| parse::parse(&source).map_err(NotRead::Problems))
        .map_err(at(&beside))?;
    catalog::overlay_at(&notice, file, &source)
        .map(drop)
        .map_err(at(file))
}

/// Prints slug, title, kind of window, day of the announcement, languages and origin of every notice.
/// Notices with problems are told on the other stream and left out.
pub fn list(args: &ListArgs, catalog: &Catalog, lang: &str, streams: &mut Streams<'_>) -> u8 {
    try_list(args, catalog, lang, streams).unwrap_or(UNREADABLE)
}

fn try_list(
    args: &ListArgs,
    catalog: &Catalog,
    lang: &str,
    streams: &mut Streams<'_>,
) -> io::Result<u8> {
    let mut rows = Vec::new();
    for slug in catalog.slugs() {
        let Some(notice) = catalog.notice(slug, lang) else {
            continue;
        };
        let window = notice.main_window().map(|window| window.kind);
        let origin = match catalog.origin(slug) {
            Some(Origin::Own) => "own",
            Some(Origin::Bundled) | None => "bundled",
        };
        rows.push(json!({
            "slug": slug,
            "title": notice.words.title,
            "window": window,
            "announced": notice.announced,
            "languages": catalog.languages_of(slug),
            "origin": origin,
        }));
    }
    if args.json {
        writeln!(streams.out, "{}", json!({ "notices": rows }))?;
    } else {
        for row in &rows {
            let word = |key: &str| printable(row[key].as_str().unwrap_or_default());
            let languages = catalog.languages_of(&word("slug")).join(",");
            let line = [
                word("slug"),
                word("title"),
                word("window"),
                word("announced"),
                languages,
                word("origin"),
            ];
            writeln!(streams.out, "{}", line.join("\t"))?;
        }
    }
    let mut code = FINE;
    for (path, why) in catalog.problems() {
        tell(streams.err, path, why)?;
        if let NotRead::Unreadable(_) = why {
            code = UNREADABLE;
        }
    }
    Ok(code)
}

/// Says what this program is, where it keeps what, and whether the kernel keeps it off the network.
pub fn about(text: &Text, data_dir: &Path, network: Network, streams: &mut Streams<'_>) -> u8 {
    let folder = path_words(data_dir);
    let words = text.say_with(
        "cli-about",
        &[
            ("version", env!("CARGO_PKG_VERSION").into()),
            ("folder", folder.into()),
        ],
    );
    let network = network.say(text);
    match writeln!(streams.out, "{words}\n{network}") {
        Ok(()) => FINE,
        Err(_closed) => UNREADABLE,
    }
}

/// Ends with a sentence and this code.
pub fn tell_and_end(streams: &mut Streams<'_>, sentence: &str, code: u8) -> u8 {
    // Where the sentence can't be written either, the code says it.
    let _ = writeln!(streams.err, "{sentence}");
    code
}

/// There is no folder to keep anything in.
pub fn no_data_dir(error: &FilesError, streams: &mut Streams<'_>) -> u8 {
    tell_and_end(
        streams,
        &format!("{error}; --data-dir names a folder"),
        UNREADABLE,
    )
}

/// Says why a language that is written from right to left can't be chosen, and which ones can.
pub fn no_such_order(tag: &str, text: &Text, streams: &mut Streams<'_>) -> u8 {
    let shipped = Text::languages().into_iter().map(|(tag, _)| tag);
    let languages = shipped.collect::<Vec<_>>().join(", ");
    let words = text.say_with(
        "cli-right-to-left",
        &[
            ("tag", one_line(tag).into()),
            ("languages", languages.into()),
        ],
    );
    tell_and_end(streams, &words, UNREADABLE)
}

fn code_of(why: &NotRead) -> u8 {
    match why {
        NotRead::Unreadable(_) => UNREADABLE,
        _ => PROBLEMS,
    }
}

fn tell(stream: &mut dyn io::Write, path: &Path, why: &NotRead) -> io::Result<()> {
    let path = path_words(path);
    match why {
        NotRead::Unreadable(error) => writeln!(stream, "{path}: {why}: {error}"),
        NotRead::Problems(problems) => {
            for problem in problems {
                let (line, column) = (problem.line, problem.column);
                let problem = printable(&problem.to_string());
                writeln!(stream, "{path}:{line}:{column}: {problem}")?;
            }
            Ok(())
        }
        _ => writeln!(stream, "{path}:1:1: {}", printable(&why.to_string())),
    }
}

fn as_json(path: &Path, why: &NotRead) -> serde_json::Value {
    let one = |line: usize, column: usize, sentence: String| json!({ "line": line, "column": column, "sentence": sentence });
    let file = path.to_string_lossy();
    let problems: Vec<serde_json::Value> = match why {
        NotRead::Unreadable(error) => {
            return json!({ "file": file, "unreadable": error.to_string() });
        }
        NotRead::Problems(problems) => problems
            .iter()
            .map(|problem| one(problem.line, problem.column, problem.to_string()))
            .collect(),
        _ => vec![one(1, 1, why.to_string())],
    };
    json!({ "file": file, "problems": problems })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::CommandFactory as _;

    use super::*;

    const SMALL: &str = include_str!("../tests/notices/right-expires.toml");
    const GERMAN: &str = include_str!("../tests/notices/right-expires.de.toml");

    /// A folder with a sound notice and overlay, and whatever else is given.
    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("right-expires")).unwrap();
        let sound = [("notice.toml", SMALL), ("de.toml", GERMAN)];
        for (name, text) in sound.iter().chain(files) {
            fs::write(folder.path().join("right-expires").join(name), text).unwrap();
        }
        folder
    }

    fn run_check(folder: &tempfile::TempDir, names: &[&str], json: bool) -> (u8, String, String) {
        let folder = folder.path().join("right-expires");
        let files = names.iter().map(|name| folder.join(name)).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut streams = Streams {
            out: &mut out,
            err: &mut err,
        };
        let code = check(&CheckArgs { files, json }, &mut streams);
        let plain = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(&format!("{}/", folder.display()), "")
        };
        (code, plain(out), plain(err))
    }

    #[test]
    fn the_command_line_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn sound_files_are_met_with_silence() {
        let folder = folder(&[("other-name.toml", SMALL)]);
        let checked = run_check(
            &folder,
            &["notice.toml", "de.toml", "other-name.toml"],
            false,
        );
        assert_eq!(checked, (FINE, String::new(), String::new()));
    }

    #[test]
    fn every_problem_is_a_line_and_the_highest_code_wins() {
        let missing = GERMAN.replace("name = \"Das erfundene Mutterhaus\"\n", "");
        let folder = folder(&[
            ("bad.toml", &SMALL.replace("revision = 1", "revision = 0")),
            ("fr.toml", &missing),
        ]);
        let (code, out, err) = run_check(&folder, &["bad.toml", "fr.toml"], false);
        assert_eq!(code, PROBLEMS);
        assert_eq!(
            out,
            "bad.toml:4:12: `revision` must be from 1 to 1000000\n\
             fr.toml:19:1: `party.parent.name` is missing; translate it from the notice\n"
        );
        assert_eq!(err, "");
        let (code, out, err) = run_check(&folder, &["bad.toml", "none.toml"], false);
        assert_eq!((code, out.lines().count()), (UNREADABLE, 1));
        assert!(err.starts_with("none.toml: it cannot be read: "), "{err}");
    }

    #[test]
    fn names_of_files_and_folders_are_checked() {
        let folder = folder(&[
            ("fr.toml", GERMAN),
            (
                "notice.toml",
                &SMALL.replacen("slug = \"right-expires\"", "slug = \"other\"", 1),
            ),
        ]);
        let (code, out, _) = run_check(&folder, &["fr.toml", "notice.toml"], false);
        assert_eq!(code, PROBLEMS);
        assert_eq!(
            out,
            "fr.toml:1:1: its language \"de\" is not the name of the file; make them the same\n\
             notice.toml:1:1: its slug \"other\" is not the name of its folder; make them the same\n"
        );
    }

    #[test]
    fn an_overlay_needs_its_notice() {
        let alone = folder(&[]);
        fs::remove_file(alone.path().join("right-expires/notice.toml")).unwrap();
        let (code, out, _) = run_check(&alone, &["de.toml"], false);
        assert_eq!((code, out.lines().count()), (PROBLEMS, 1));
        let broken = folder(&[(
            "notice.toml",
            &SMALL.replace("revision = 1", "revision = 0"),
        )]);
        let (code, out, _) = run_check(&broken, &["de.toml"], false);
        assert_eq!(code, PROBLEMS);
        assert!(out.starts_with("notice.toml:4:12: "), "{out}");
    }

    #[test]
    fn programs_get_json() {
        let folder = folder(&[("bad.toml", &SMALL.replace("revision = 1", "revision = 0"))]);
        let (code, out, err) = run_check(&folder, &["notice.toml", "bad.toml", "none.toml"], true);
        assert_eq!((code, err.as_str()), (UNREADABLE, ""));
        let answer: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(
            answer["files"][0],
            json!({ "file": "notice.toml", "problems": [] })
        );
        assert_eq!(answer["files"][1]["problems"][0]["line"], 4);
        assert!(answer["files"][2]["unreadable"].is_string());
    }

    #[test]
    fn notices_are_listed_and_broken_ones_told() {
        let folder = folder(&[]);
        fs::create_dir(folder.path().join("broken")).unwrap();
        fs::write(folder.path().join("broken/notice.toml"), "format = 2").unwrap();
        let catalog = Catalog::load(Some(folder.path()));
        let run = |json| {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let mut streams = Streams {
                out: &mut out,
                err: &mut err,
            };
            let code = list(&ListArgs { json }, &catalog, "de", &mut streams);
            (
                code,
                String::from_utf8(out).unwrap(),
                String::from_utf8(err).unwrap(),
            )
        };
        let (code, out, err) = run(false);
        assert_eq!(code, FINE);
        let line = "right-expires\tDer erfundene Messenger und sein Mutterhaus\tright-expires\t2024-02-01\ten,de\town\n";
        assert!(out.contains(line), "{out}");
        assert!(err.contains("notice.toml:1:10: format 2"), "{err}");
        let (_, out, _) = run(true);
        let answer: serde_json::Value = serde_json::from_str(&out).unwrap();
        let notices = answer["notices"].as_array().unwrap();
        let mine = notices
            .iter()
            .find(|n| n["slug"] == "right-expires")
            .unwrap();
        assert_eq!(mine["window"], "right-expires");
        assert_eq!(mine["languages"], json!(["en", "de"]));
        assert_eq!(mine["origin"], "own");
    }
}
