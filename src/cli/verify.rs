//! `verify FILE…`: is a record unchanged since it was signed, and by whom? Reads, writes nothing.

mod evidence;

use std::{
    io,
    path::{Path, PathBuf},
};

use chrono::SecondsFormat;
use serde_json::{Value, json};

use self::evidence::Folder;
use super::{FINE, PROBLEMS, Streams, UNREADABLE};
use crate::limits;
use crate::{
    files,
    record::{
        check::{self, Examined, Pages},
        pinned::{Held, pinned},
        proof::{self, Verdict},
    },
    store::{self, Store},
    text::{path_words, printable},
    trouble::in_full,
};

#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    /// Records to check, as JSON-LD or PDF
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The key that should have signed them
    #[arg(long, value_name = "did:key:…")]
    pub key: Option<String>,
    /// A folder in which to look for the files that back the choices
    #[arg(long, value_name = "DIR")]
    pub evidence: Option<PathBuf>,
    /// Compare with the ledger in the data folder: is all that the record pins still there?
    #[arg(long)]
    pub ledger: bool,
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// 0 intact, 1 altered (a PDF's pages count), signed by another key, or pinning what the ledger doesn't
/// hold, 2 not a record or unreadable; the highest wins.
/// Evidence that isn't found again changes nothing: the record names it, and doesn't hold it.
pub fn verify(args: &VerifyArgs, data_dir: &Path, streams: &mut Streams<'_>) -> u8 {
    try_verify(args, data_dir, streams).unwrap_or(UNREADABLE)
}

fn try_verify(args: &VerifyArgs, data_dir: &Path, streams: &mut Streams<'_>) -> io::Result<u8> {
    let ledger = match args.ledger.then(|| opened(data_dir)).transpose() {
        Ok(ledger) => ledger,
        Err(why) => {
            writeln!(streams.err, "{}: {why}", path_words(data_dir))?;
            return Ok(UNREADABLE);
        }
    };
    let mut folder = match args.evidence.as_deref().map(Folder::open).transpose() {
        Ok(folder) => folder,
        Err((path, error)) => {
            let path = path_words(&path);
            writeln!(streams.err, "{path}: cannot be read: {error}")?;
            return Ok(UNREADABLE);
        }
    };
    // As the window and a PDF show it: in groups.
    let wanted = args
        .key
        .as_deref()
        .map(|key| key.split_whitespace().collect::<String>());
    if let Some(key) = wanted.as_deref().filter(|key| proof::key_of(key).is_none()) {
        let key = printable(key);
        writeln!(streams.err, "{key}: not a key; it begins with did:key:z6Mk")?;
        return Ok(UNREADABLE);
    }
    let mut code = FINE;
    let mut records = Vec::new();
    for file in &args.files {
        let examined = files::read_limited(file, limits::PDF_BYTES as u64)
            .map(|bytes| check::examine(&bytes))
            .map_err(|error| error.to_string());
        let answer = answer(examined.as_ref(), wanted.as_deref());
        code = code.max(answer.code);
        let mut record = answer.json;
        if !args.json {
            writeln!(streams.out, "{}: {}", path_words(file), answer.sentence)?;
        }
        if let (Some(ledger), Ok(examined)) = (&ledger, &examined)
            && let Some(pinned) = pinned(&examined.signed)
        {
            let held = match ledger.read(&pinned.chain) {
                Ok(chain) => Ok(pinned.held(&chain.lines, chain.broken)),
                Err(error) => Err(in_full(&error)),
            };
            code = code.max(match &held {
                Ok(Held::Whole) => FINE,
                Ok(_) => PROBLEMS,
                Err(_) => UNREADABLE,
            });
            let words = held.as_ref().map_or_else(Clone::clone, ToString::to_string);
            if args.json {
                record["ledger"] = json!({
                    "holds": held == Ok(Held::Whole),
                    "entries": pinned.entries,
                    "why": words,
                });
            } else {
                writeln!(streams.out, "  {words}")?;
            }
        }
        if let (Some(folder), Ok(examined)) = (&mut folder, &examined) {
            let found = folder.look_for(examined);
            if args.json {
                record["evidence"] = evidence::to_json(&found);
            } else {
                evidence::tell(&found, streams)?;
            }
        }
        record["file"] = json!(file.to_string_lossy());
        records.push(record);
    }
    if args.json {
        writeln!(streams.out, "{}", json!({ "records": records }))?;
    }
    Ok(code)
}

/// The ledger that is there; none is made.
fn opened(data_dir: &Path) -> Result<Store, String> {
    if !data_dir.join(store::FILE_NAME).exists() {
        return Err("there is no ledger; --data-dir names the folder of one".to_owned());
    }
    Store::open(data_dir).map_err(|error| in_full(&error))
}

struct Answer {
    code: u8,
    sentence: String,
    json: Value,
}

/// What is said about a file. `wanted` is the key that should have signed it.
fn answer(examined: Result<&Examined, &String>, wanted: Option<&str>) -> Answer {
    let examined = match examined {
        Ok(examined) => examined,
        Err(why) => {
            return Answer {
                code: UNREADABLE,
                sentence: format!("cannot be read: {why}"),
                json: json!({ "verdict": "unreadable", "why": why }),
            };
        }
    };
    match &examined.verdict {
        Verdict::Intact {
            signer,
            created,
            mode,
            title,
            notice,
            fingerprint,
        } => {
            let created = created.to_rfc3339_opts(SecondsFormat::Secs, true);
            let is_wanted = wanted.is_none_or(|wanted| wanted == signer);
            let json = json!({
                "verdict": if is_wanted { "intact" } else { "another-key" },
                "signer": signer,
                "created": created,
                "mode": mode.as_str(),
                "title": title,
                "notice": notice,
                "fingerprint": fingerprint,
                "pages": pages_name(examined.pages),
            });
            let about = format!("{title:?} ({}), made {created}", mode.as_str());
            let how = match (is_wanted, examined.pages) {
                (false, _) => "intact, but signed by another key,",
                (true, Pages::Changed) => "pages changed; the record inside is intact, signed by",
                (true, _) => "intact, signed by",
            };
            let is_sound = is_wanted && examined.pages != Pages::Changed;
            Answer {
                code: if is_sound { FINE } else { PROBLEMS },
                sentence: format!("{how} {signer}: {about}{}", about_pages(examined.pages)),
                json,
            }
        }
        Verdict::Altered { why } => Answer {
            code: PROBLEMS,
            sentence: format!("altered: {why}"),
            json: json!({ "verdict": "altered", "why": why.to_string() }),
        },
        Verdict::NotARecord { why } => Answer {
            code: UNREADABLE,
            sentence: format!("not a record: {why}"),
            json: json!({ "verdict": "not-a-record", "why": why.to_string() }),
        },
    }
}

fn pages_name(pages: Pages) -> &'static str {
    match pages {
        Pages::None => "none",
        Pages::AsDrawn => "as-drawn",
        Pages::Changed => "changed",
        Pages::NotComparable => "not-comparable",
    }
}

/// What is said of a PDF's pages, which no signature covers.
fn about_pages(pages: Pages) -> &'static str {
    match pages {
        Pages::None => "",
        Pages::AsDrawn => "; its pages say what the record inside says",
        Pages::Changed => {
            "; the signature covers the record inside only: its pages were changed since, so don't believe them"
        }
        Pages::NotComparable => {
            "; another version made its pages, so they can't be compared: the signature covers the record inside only"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ledger::Mode, record::proof::Why};

    fn examined(verdict: Verdict) -> Examined {
        Examined {
            verdict,
            pages: Pages::None,
            signed: Vec::new(),
        }
    }

    fn intact() -> Examined {
        examined(Verdict::Intact {
            signer: "did:key:z6MkA".to_owned(),
            created: "2024-02-10T08:15:31Z".parse().unwrap(),
            mode: Mode::Replay,
            title: "My choices\u{1b}[31m".to_owned(),
            notice: "made-up".to_owned(),
            fingerprint: "aa".to_owned(),
        })
    }

    #[test]
    fn the_code_tells_intact_from_altered_and_both_from_other_files() {
        let code = |examined: &Examined, wanted| answer(Ok(examined), wanted).code;
        assert_eq!(code(&intact(), None), FINE);
        assert_eq!(code(&intact(), Some("did:key:z6MkA")), FINE);
        assert_eq!(code(&intact(), Some("did:key:z6MkB")), PROBLEMS);
        let why = Why::SignatureBad;
        let altered = examined(Verdict::Altered { why: why.clone() });
        assert_eq!(code(&altered, None), PROBLEMS);
        assert_eq!(
            code(&examined(Verdict::NotARecord { why }), None),
            UNREADABLE
        );
        assert_eq!(answer(Err(&"it is gone".to_owned()), None).code, UNREADABLE);
    }

    #[test]
    fn the_key_may_be_typed_in_groups_and_must_be_one() {
        let run = |key: &str| {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let mut streams = Streams {
                out: &mut out,
                err: &mut err,
            };
            let args = VerifyArgs {
                files: vec!["tests/vectors/valid/opted-out.jsonld".into()],
                key: Some(key.to_owned()),
                evidence: None,
                ledger: false,
                json: true,
            };
            (verify(&args, Path::new("none"), &mut streams), out)
        };
        let (code, out) = run(&proof::did_key(
            &ed25519_dalek::SigningKey::from_bytes(&[9; 32]).verifying_key(),
        ));
        assert_eq!(code, PROBLEMS);
        let answer: Value = serde_json::from_slice(&out).unwrap();
        let signer = answer["records"][0]["signer"].as_str().unwrap();
        let grouped = signer.replace("z6Mk", " z6Mk ");
        assert_eq!(run(&grouped).0, FINE);
        for no_key in ["", "garbage", "did:key:abc", "did:key:z6Mk"] {
            assert_eq!(run(no_key).0, UNREADABLE, "{no_key}");
        }
    }

    #[test]
    fn the_sentence_says_that_a_replay_is_one_and_steers_no_terminal() {
        let sentence = answer(Ok(&intact()), None).sentence;
        assert!(sentence.contains("(replay)"), "{sentence}");
        assert!(!sentence.contains('\u{1b}'), "{sentence}");
        let newer = examined(Verdict::NotARecord {
            why: Why::UnknownVersion("\u{1b}".to_owned()),
        });
        assert!(!answer(Ok(&newer), None).sentence.contains('\u{1b}'));
    }

    #[test]
    fn changed_pages_are_told_though_the_record_inside_is_intact() {
        let changed = Examined {
            pages: Pages::Changed,
            ..intact()
        };
        let answer = answer(Ok(&changed), None);
        assert_eq!(answer.code, PROBLEMS);
        assert!(answer.sentence.starts_with("pages changed; "));
        assert_eq!(answer.json["pages"], "changed");
    }
}
