//! Is our content complete, and does every way to be wrong show, at its place and with its sentence?

#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use chrono_tz::Tz;
use fair_notice::limits;
use fair_notice::{
    catalog::Catalog,
    notice::{Notice, parse},
    window::{Facts, WindowKind},
};
use proptest::prelude::*;

const RIGHT_EXPIRES: &str = include_str!("notices/right-expires.toml");
const RIGHT_EXPIRES_DE: &str = include_str!("notices/right-expires.de.toml");

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    files.sort();
    files
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn report(problems: &[parse::Problem]) -> String {
    let lines = problems
        .iter()
        .map(|p| format!("{}:{}: {p}", p.line, p.column));
    lines.chain([String::new()]).collect::<Vec<_>>().join(
        "
",
    )
}

fn read(path: &Path) -> Notice {
    parse::parse_bytes(&fs::read(path).unwrap())
        .unwrap_or_else(|problems| panic!("{}:\n{}", path.display(), report(&problems)))
}

/// The folders of the bundled notices.
fn bundled() -> Vec<PathBuf> {
    let folders = files("assets/notices", "").into_iter();
    folders.filter(|path| path.is_dir()).collect()
}

/// Every notice that is here: the small ones of the tests and the bundled ones.
fn all_notices() -> Vec<(PathBuf, Notice)> {
    let small = files("tests/notices", ".toml");
    let small = small.into_iter().filter(|path| !stem(path).contains('.'));
    let bundled = bundled()
        .into_iter()
        .map(|folder| folder.join("notice.toml"));
    small
        .chain(bundled)
        .map(|path| (path.clone(), read(&path)))
        .collect()
}

#[test]
fn every_way_to_be_wrong_is_told_at_its_place() {
    let small = parse::parse(RIGHT_EXPIRES).unwrap();
    let mut wrong = String::new();
    let broken = files("tests/notices/broken", ".toml");
    assert!(broken.len() > 60, "the table is here");
    for path in broken {
        let source = fs::read_to_string(&path).unwrap();
        let result = if stem(&path).starts_with("overlay_") {
            parse::overlay(&small, &source)
        } else {
            parse::parse(&source)
        };
        let told = result.map_or_else(|problems| report(&problems), |_| String::new());
        let expected = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
        if told != expected || told.is_empty() {
            writeln!(
                wrong,
                "{}\nexpected\n{expected}told\n{told}",
                path.display()
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_notice_can_be_read_and_is_called_as_its_file_or_folder() {
    let notices = all_notices();
    assert!(notices.len() >= 18);
    for (path, notice) in notices {
        let name = match stem(&path).as_str() {
            "notice" => stem(path.parent().unwrap()),
            name => name.to_owned(),
        };
        assert_eq!(notice.slug, name, "{}", path.display());
    }
}

#[test]
fn every_overlay_is_complete_and_called_as_its_language() {
    let german = parse::parse(RIGHT_EXPIRES)
        .and_then(|notice| parse::overlay(&notice, RIGHT_EXPIRES_DE))
        .unwrap_or_else(|problems| panic!("{}", report(&problems)));
    assert_eq!(german.language, "de");
    assert_eq!(german.choices[0].opt_out.words, "Nicht nutzen");
    for folder in bundled() {
        let notice = read(&folder.join("notice.toml"));
        let overlays = fs::read_dir(&folder).unwrap();
        for path in overlays.map(|entry| entry.unwrap().path()) {
            if stem(&path) == "notice" {
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            let translated = parse::overlay(&notice, &source)
                .unwrap_or_else(|problems| panic!("{}:\n{}", path.display(), report(&problems)));
            assert_eq!(translated.language, stem(&path));
        }
    }
}

#[test]
fn every_file_of_a_bundled_notice_is_compiled_in() {
    let catalog = Catalog::load(None);
    for folder in bundled() {
        let here = fs::read_dir(&folder).unwrap().count();
        let compiled_in = catalog.languages_of(&stem(&folder)).len();
        assert_eq!(compiled_in, here, "{}", folder.display());
    }
    let first = catalog.languages_of("whatsapp-2016").len();
    assert_eq!(first, fair_notice::text::Text::languages().len());
}

#[test]
fn every_window_opens_before_its_safe_date_and_closes_last() {
    for (path, notice) in all_notices() {
        for zone in [Tz::UTC, Tz::Pacific__Apia, Tz::America__Los_Angeles] {
            let facts = Facts {
                announced: notice.announced,
                anchors: BTreeMap::new(),
                zone,
                shift_days: 0,
            };
            for window in &notice.windows {
                let computed = window.compute(&facts).unwrap();
                assert!(
                    computed.safe.is_some()
                        || computed.is_day_untold()
                        || computed.kind == WindowKind::OpenEnded,
                    "{}",
                    path.display()
                );
                let place = format!("{}, {}", path.display(), window.id);
                assert_eq!(
                    computed.safe.is_some(),
                    computed.closes.is_some(),
                    "{place}"
                );
                if let (Some(safe), Some(closes)) = (computed.safe, computed.closes) {
                    assert!(computed.opens < safe.at && safe.at <= closes.at, "{place}");
                }
            }
        }
    }
}

#[test]
fn every_concept_is_in_the_vocabulary() {
    let terms: BTreeSet<&str> = include_str!("dpv-2.3-terms.txt").lines().collect();
    let iri = |term: &str| match term.split_once(':').unwrap() {
        ("dpv", name) => format!("https://w3id.org/dpv#{name}"),
        (prefix, name) => format!("https://w3id.org/dpv/{prefix}#{name}"),
    };
    for (path, notice) in all_notices() {
        let purposes = notice.purposes.iter().flat_map(|purpose| &purpose.dpv);
        for term in purposes.chain(notice.data.iter().flat_map(|data| &data.dpv)) {
            assert!(
                terms.contains(iri(term).as_str()),
                "{}: {term}",
                path.display()
            );
        }
    }
}

#[test]
fn what_is_not_text_or_too_large_is_told() {
    let told = |bytes: &[u8]| report(&parse::parse_bytes(bytes).unwrap_err());
    assert_eq!(
        told(b"format = 1\nslug = \"\xff\""),
        "2:9: this is not UTF-8; save the file as UTF-8 text\n"
    );
    let most = limits::NOTICE_BYTES;
    assert_eq!(
        told(&vec![b'#'; most + 1]),
        "1:1: the file is larger than 1 MiB; shorten it\n"
    );
    let comment = "#".repeat(most - RIGHT_EXPIRES.len());
    assert!(parse::parse_bytes(format!("{RIGHT_EXPIRES}{comment}").as_bytes()).is_ok());
}

fn numbered(count: usize, before: &str, after: &str) -> String {
    let pieces: Vec<String> = (0..count)
        .map(|n| format!("{before}k{n:06}{after}"))
        .collect();
    pieces.concat()
}

/// Every file of this size ends soon, whatever is in it.
#[test]
fn hostile_files_of_a_megabyte_are_bounded() {
    let size = limits::NOTICE_BYTES;
    let of = |piece: &str| piece.repeat(size / piece.len());
    for source in [
        of("["),
        of("]"),
        of("a."),
        of("a=["),
        of("{a="),
        of("[[a]]\n"),
        of("\u{202e}"),
        of("'''"),
        format!("a = \"{}\"", of("\\u202E").get(..size - 10).unwrap()),
        format!("party = [{}]", of("{},").get(..size - 12).unwrap()),
        format!("party = [{}]", of("1,").get(..size - 12).unwrap()),
        numbered(size / 12, "", " = 1\n"),
        numbered(size / 16, "[[", ".a]]\n"),
    ] {
        assert!(source.len() <= size);
        let problems = parse::parse(&source).unwrap_err();
        assert!((1..=1001).contains(&problems.len()));
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_told(bytes in proptest::collection::vec(any::<u8>(), 0..4000)) {
        let _ = parse::parse_bytes(&bytes);
    }

    #[test]
    fn any_toml_like_text_is_read_or_told(source in "([a-z]{1,3}|\\[|\\]|\\.|=|\"|'|\\{|\\}|,|\n|[0-9]|-|#| |\\\\){0,200}") {
        let _ = parse::parse(&source);
        let notice = parse::parse(RIGHT_EXPIRES).unwrap();
        let _ = parse::overlay(&notice, &source);
    }

    /// A notice with some bytes cut out or put in is read or told, within its bounds.
    #[test]
    fn any_change_to_a_notice_is_read_or_told(
        at in 0..RIGHT_EXPIRES.len(),
        cut in 0..40_usize,
        put in "\\PC{0,12}",
    ) {
        let mut bytes = RIGHT_EXPIRES.as_bytes().to_vec();
        let end = bytes.len().min(at + cut);
        bytes.splice(at..end, put.bytes());
        if let Err(problems) = parse::parse_bytes(&bytes) {
            prop_assert!((1..=1001).contains(&problems.len()));
            prop_assert!(problems.is_sorted_by_key(|p| (p.line, p.column)));
        }
    }

    #[test]
    fn any_change_to_an_overlay_is_read_or_told(
        at in 0..RIGHT_EXPIRES_DE.len(),
        cut in 0..40_usize,
        put in "\\PC{0,12}",
    ) {
        let notice = parse::parse(RIGHT_EXPIRES).unwrap();
        let mut bytes = RIGHT_EXPIRES_DE.as_bytes().to_vec();
        let end = bytes.len().min(at + cut);
        bytes.splice(at..end, put.bytes());
        if let Ok(source) = parse::text_of(&bytes) {
            let _ = parse::overlay(&notice, source);
        }
    }
}
