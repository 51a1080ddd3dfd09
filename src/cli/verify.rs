//! `verify FILE…`: is a record unchanged since it was signed, and by whom? Reads, writes nothing.

use std::{io, path::PathBuf};

use chrono::SecondsFormat;
use serde_json::{Value, json};

use super::{FINE, PROBLEMS, Streams, UNREADABLE};
use crate::{
    files,
    record::proof::{self, Verdict},
};

#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    /// Records to check
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The key that should have signed them
    #[arg(long, value_name = "did:key:…")]
    pub key: Option<String>,
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// 0 intact, 1 altered or signed by another key, 2 not a record or unreadable; the highest wins.
pub fn verify(args: &VerifyArgs, streams: &mut Streams<'_>) -> u8 {
    try_verify(args, streams).unwrap_or(UNREADABLE)
}

fn try_verify(args: &VerifyArgs, streams: &mut Streams<'_>) -> io::Result<u8> {
    let mut code = FINE;
    let mut records = Vec::new();
    for file in &args.files {
        let answer = match files::read_limited(file, proof::MAX_BYTES) {
            Ok(bytes) => answer(&proof::verify(&bytes), args.key.as_deref()),
            Err(error) => Answer {
                code: UNREADABLE,
                sentence: format!("cannot be read: {error}"),
                json: json!({ "verdict": "unreadable", "why": error.to_string() }),
            },
        };
        code = code.max(answer.code);
        if args.json {
            let mut record = answer.json;
            record["file"] = json!(file.to_string_lossy());
            records.push(record);
        } else {
            writeln!(streams.out, "{}: {}", file.display(), answer.sentence)?;
        }
    }
    if args.json {
        writeln!(streams.out, "{}", json!({ "records": records }))?;
    }
    Ok(code)
}

struct Answer {
    code: u8,
    sentence: String,
    json: Value,
}

/// What is said about a file that could be read. `wanted` is the key that should have signed it.
fn answer(verdict: &Verdict, wanted: Option<&str>) -> Answer {
    match verdict {
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
            });
            let about = format!("{title:?} ({}), made {created}", mode.as_str());
            if is_wanted {
                Answer {
                    code: FINE,
                    sentence: format!("intact, signed by {signer}: {about}"),
                    json,
                }
            } else {
                let sentence = format!("intact, but signed by another key, {signer}: {about}");
                Answer {
                    code: PROBLEMS,
                    sentence,
                    json,
                }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ledger::Mode, record::proof::Why};

    fn intact() -> Verdict {
        Verdict::Intact {
            signer: "did:key:z6MkA".to_owned(),
            created: "2024-02-10T08:15:31Z".parse().unwrap(),
            mode: Mode::Replay,
            title: "My choices\u{1b}[31m".to_owned(),
            notice: "made-up".to_owned(),
            fingerprint: "aa".to_owned(),
        }
    }

    #[test]
    fn the_code_tells_intact_from_altered_and_both_from_other_files() {
        let code = |verdict: &Verdict, wanted| answer(verdict, wanted).code;
        assert_eq!(code(&intact(), None), FINE);
        assert_eq!(code(&intact(), Some("did:key:z6MkA")), FINE);
        assert_eq!(code(&intact(), Some("did:key:z6MkB")), PROBLEMS);
        let why = Why::SignatureBad;
        assert_eq!(code(&Verdict::Altered { why: why.clone() }, None), PROBLEMS);
        assert_eq!(code(&Verdict::NotARecord { why }, None), UNREADABLE);
    }

    #[test]
    fn the_sentence_says_that_a_replay_is_one_and_steers_no_terminal() {
        let sentence = answer(&intact(), None).sentence;
        assert!(sentence.contains("(replay)"), "{sentence}");
        assert!(!sentence.contains('\u{1b}'), "{sentence}");
        let newer = Verdict::NotARecord {
            why: Why::UnknownVersion("\u{1b}".to_owned()),
        };
        assert!(!answer(&newer, None).sentence.contains('\u{1b}'));
    }
}
