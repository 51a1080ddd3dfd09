//! What a record's page says to a stranger, and that it says nothing else than the signed bytes do.

use std::{fs, iter};

use fair_notice::{
    catalog::Catalog,
    paper::{Block, Paper, PaperSize, Words, markdown::to_markdown},
    record::{
        json::{Json, list, object},
        page::page,
        proof,
    },
};

use crate::{
    parsed, public_key,
    statements::{Case, PUBLIC_DID, case, cases, instant},
    vectors,
};

fn paper_in(name: &str, language: &str) -> Paper {
    page(&case(name).record_in(language).bytes, PaperSize::A4).unwrap()
}

fn said(words: &Words) -> String {
    words.iter().map(|span| span.words.as_str()).collect()
}

fn leads(paper: &Paper) -> Vec<String> {
    let blocks = paper.blocks.iter();
    blocks
        .filter_map(|block| match block {
            Block::Lead(words) => Some(said(words)),
            _ => None,
        })
        .collect()
}

fn strips(paper: &Paper) -> usize {
    let blocks = paper.blocks.iter();
    blocks
        .filter(|block| matches!(block, Block::Strip(_)))
        .count()
}

/// The receipt, changed and signed anew.
fn signed_anew(bytes: &[u8], change: impl FnOnce(Json) -> Json) -> Vec<u8> {
    let document = parsed(bytes);
    let receipt = change(document.list("@graph").unwrap()[0].clone());
    let document = object([("@graph", Json::List(vec![receipt]))]);
    proof::sign(document, &public_key(), instant("2024-02-10T08:15:31Z")).indented()
}

/// What becomes of a member; `None` takes it out.
type Change<'c> = dyn Fn(&Json) -> Option<Json> + 'c;

/// The same value with every member of this name changed, or taken out.
fn changed(value: &Json, name: &str, change: &Change<'_>) -> Json {
    match value {
        Json::Text(text) => Json::Text(text.clone()),
        Json::List(items) => Json::List(
            items
                .iter()
                .map(|item| changed(item, name, change))
                .collect(),
        ),
        Json::Object(members) => {
            let members = members.iter().filter_map(|(key, value)| {
                let value = if key == name {
                    change(value)?
                } else if key == "@context" {
                    // With another one it would be no record.
                    value.clone()
                } else {
                    changed(value, name, change)
                };
                Some((key.clone(), value))
            });
            Json::Object(members.collect())
        }
    }
}

const ADS: &str = "May the parent use your number for ads?";
const COURT: &str = "May you still go to court?";

#[test]
fn the_page_leads_with_what_was_chosen_or_that_nothing_was() {
    let undecided = "I had recorded no choice when this record was made.";
    let closed = "The last day had passed, and I had recorded no choice when this record was made.";
    let of = |question: &str, sentence: &str| format!("{question}\n{sentence}");
    let no = |moment: &str, worth: &str| {
        of(
            ADS,
            &format!("I chose “Don't use it” on {moment} (Europe/Berlin), {worth}."),
        )
    };
    let yes = |moment: &str| {
        of(
            ADS,
            &format!("I chose “Use it” on {moment} (Europe/Berlin), in time."),
        )
    };
    let early = "5 February 2024, 19:04";
    let expected = [
        (
            "opted-out",
            vec![
                no(early, "in time"),
                of(
                    COURT,
                    "I chose “Keep the way to court” on 5 February 2024, 19:05 (Europe/Berlin), \
                     in time.",
                ),
            ],
        ),
        ("allowed", vec![yes(early), of(COURT, undecided)]),
        (
            "changed-twice",
            vec![
                no(
                    "3 March 2024, 10:00",
                    "after the safe day; sources differ on whether that counts",
                ),
                of(COURT, undecided),
            ],
        ),
        (
            "followed-up",
            vec![no(early, "in time"), of(COURT, undecided)],
        ),
        ("undecided", vec![of(ADS, undecided), of(COURT, undecided)]),
        ("closed", vec![of(ADS, closed), of(COURT, undecided)]),
        (
            "told-afterwards",
            vec![of(ADS, closed), of(COURT, undecided)],
        ),
        (
            "replay",
            vec![
                no("23 November 2026, 10:14", "in time"),
                of(COURT, undecided),
            ],
        ),
        (
            "workshop",
            vec![yes("24 November 2026, 09:10"), of(COURT, undecided)],
        ),
        ("no-choice", vec!["The notice offers no choice.".to_owned()]),
        (
            "open-ended",
            vec![of("May partners write to you?", undecided)],
        ),
    ];
    assert_eq!(expected.len(), cases().len());
    for (name, expected) in expected {
        assert_eq!(leads(&paper_in(name, "en")), expected, "{name}");
    }
}

#[test]
fn the_page_speaks_the_records_language() {
    let paper = paper_in("opted-out", "de");
    assert_eq!(paper.language, "de");
    assert_eq!(
        leads(&paper)[0],
        format!(
            "{ADS}\nIch habe am 5. Februar 2024, 19:04 (Europe/Berlin) „Don't use it“ gewählt, \
             rechtzeitig."
        )
    );
}

#[test]
fn words_of_a_language_that_is_not_shipped_have_english_labels() {
    let bytes = signed_anew(&case("opted-out").record().bytes, |receipt| {
        changed(&receipt, "language", &|_| Some("fr".into()))
    });
    let paper = page(&bytes, PaperSize::A4).unwrap();
    assert_eq!(paper.language, "en");
    assert!(leads(&paper)[0].contains("I chose “Don't use it”"));
}

#[test]
fn silence_never_reads_as_a_choice() {
    for name in [
        "undecided",
        "closed",
        "told-afterwards",
        "no-choice",
        "open-ended",
    ] {
        for language in ["en", "de"] {
            for lead in leads(&paper_in(name, language)) {
                let is_choice = lead.contains("I chose") || lead.contains("gewählt");
                assert!(!is_choice, "{name}: {lead}");
            }
        }
    }
}

#[test]
fn a_record_that_contradicts_itself_about_a_choice_tells_none() {
    let check = |name: &str, to: Json| {
        let bytes = signed_anew(&case("allowed").record().bytes, |receipt| {
            changed(&receipt, "consentStatus", &|events| {
                Some(changed(events, name, &|_| Some(to.clone())))
            })
        });
        let leads = leads(&page(&bytes, PaperSize::A4).unwrap());
        assert!(
            leads[0].ends_with("The record doesn’t say clearly what was chosen."),
            "{name}: {leads:?}"
        );
    };
    check("side", "opt-out".into());
    check("side", "maybe".into());
    check("type", list(["dpv:ConsentRefused"]));
    check("type", list(["dpv:ConsentGiven", "dpv:ConsentRefused"]));
    check("type", list(["dpv:ConsentRequested"]));
    check("indicatedAt", "yesterday".into());
}

#[test]
fn records_of_one_choice_that_differ_are_both_told() {
    let bytes = signed_anew(&case("opted-out").record().bytes, |receipt| {
        let mut records = receipt.list("records").unwrap().to_vec();
        records[1] = changed(&records[1], "title", &|_| Some("Something else".into()));
        changed(&receipt, "records", &|_| Some(Json::List(records.clone())))
    });
    assert_eq!(leads(&page(&bytes, PaperSize::A4).unwrap()).len(), 3);
}

#[test]
fn practice_stands_across_every_page_and_on_the_first() {
    for (name, language, word) in [
        ("replay", "en", "REPLAY"),
        ("replay", "de", "NACHGESTELLT"),
        ("replay", "es", "SIMULACIÓN"),
        ("replay", "pt-BR", "SIMULAÇÃO"),
        ("replay", "hi", "अभ्यास"),
        ("workshop", "en", "WORKSHOP"),
        ("workshop", "de", "WORKSHOP"),
    ] {
        let paper = paper_in(name, language);
        assert_eq!(paper.across.as_deref(), Some(word));
        assert!(matches!(paper.blocks[1], Block::Strip(_)), "{name}");
        let written = to_markdown(&paper);
        assert!(
            written.lines().nth(2).unwrap().starts_with("> **"),
            "{written}"
        );
    }
    let real = paper_in("opted-out", "en");
    assert_eq!((real.across.as_deref(), strips(&real)), (None, 0));
}

#[test]
fn an_altered_record_says_so_across_every_page_and_names_no_signer() {
    let text = String::from_utf8(case("allowed").record().bytes).unwrap();
    let altered = text.replace("Use it", "Never mind");
    let paper = page(altered.as_bytes(), PaperSize::A4).unwrap();
    assert_eq!(paper.across.as_deref(), Some("ALTERED"));
    assert_eq!(strips(&paper), 1);
    assert!(!to_markdown(&paper).contains("z6Mk"));
}

#[test]
fn what_is_no_record_has_no_page() {
    for bytes in [
        "",
        "{}",
        "[]",
        "\"text\"",
        "{\"@graph\":[]}",
        "{\"@graph\":[{\"recordVersion\":\"1\"}]}",
        "{\"@graph\":[{\"recordVersion\":\"1\",\"mode\":\"real\",\"notice\":[{}]}]}",
        "%PDF-1.7",
    ] {
        assert_eq!(page(bytes.as_bytes(), PaperSize::A4), None, "{bytes}");
    }
    let newer = signed_anew(&case("allowed").record().bytes, |receipt| {
        changed(&receipt, "recordVersion", &|_| Some("2".into()))
    });
    assert_eq!(page(&newer, PaperSize::A4), None);
    let huge = format!("{}{}", " ".repeat(4 * 1024 * 1024), "{}");
    assert_eq!(page(huge.as_bytes(), PaperSize::A4), None);
}

#[test]
fn no_invalid_record_has_a_page_that_doesnt_say_so() {
    for file in fs::read_dir(vectors().join("invalid")).unwrap() {
        let path = file.unwrap().path();
        let paper = page(&fs::read(&path).unwrap(), PaperSize::A4);
        let across = paper.map(|paper| paper.across.unwrap());
        assert!(
            across.as_deref().is_none_or(|across| across == "ALTERED"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn what_is_missing_or_odd_is_left_out() {
    let bytes = case("followed-up").record().bytes;
    let mut names = Vec::new();
    crate::meaning::walk(&parsed(&bytes), "", &mut |name, text| {
        if text.is_none() && !names.contains(&name.to_owned()) {
            names.push(name.to_owned());
        }
    });
    let names: Vec<&String> = names
        .iter()
        .filter(|name| !["@graph", "proof", "proofValue"].contains(&name.as_str()))
        .collect();
    assert!(names.len() > 80, "{names:?}");
    let mut drawn = 0;
    for name in names {
        let odd: [&Change<'_>; 5] = [
            &|_| None,
            &|_| Some("\u{202e}odd\n".into()),
            &|_| Some(Json::List(Vec::new())),
            &|_| Some(object([("odd", "odd".into())])),
            &|value| Some(Json::List(vec![value.clone(), value.clone()])),
        ];
        for change in odd {
            let bytes = signed_anew(&bytes, |receipt| changed(&receipt, name, change));
            if let Some(paper) = page(&bytes, PaperSize::A4) {
                drawn += 1;
                assert!(matches!(paper.blocks[0], Block::Title(_)));
                assert!(!to_markdown(&paper).contains('\u{202e}'), "{name}");
            }
        }
    }
    assert!(drawn > 400, "{drawn}");
}

#[test]
fn the_page_depends_on_the_bytes_and_the_size_alone() {
    for case in cases() {
        let bytes = case.record().bytes;
        let paper = page(&bytes, PaperSize::A4).unwrap();
        assert_eq!(page(&bytes, PaperSize::A4).unwrap(), paper);
        let letter = page(&bytes, PaperSize::Letter).unwrap();
        assert_eq!(letter.size, PaperSize::Letter);
        let as_a4 = Paper {
            size: PaperSize::A4,
            ..letter
        };
        assert_eq!(as_a4, paper, "{}", case.name);
    }
}

#[test]
fn the_signed_bytes_are_attached_and_date_the_paper() {
    let case = case("opted-out");
    let bytes = case.record().bytes;
    let paper = page(&bytes, PaperSize::A4).unwrap();
    let attached = paper.attached.unwrap();
    assert_eq!(attached.bytes, bytes);
    assert_eq!(attached.name, "privacy-choice-record.jsonld");
    assert_eq!(attached.media_type, "application/ld+json");
    assert_eq!(paper.made, case.created);
}

#[test]
fn the_first_page_names_the_signer_and_how_to_check() {
    let paper = paper_in("undecided", "en");
    let first = first_page(&paper);
    let found = first.iter().find_map(|block| match block {
        Block::Qr {
            payload, beside, ..
        } => Some((payload, beside)),
        _ => None,
    });
    let (payload, beside) = found.unwrap();
    assert_eq!(payload, PUBLIC_DID);
    let beside: String = beside.iter().map(text_of).collect();
    for part in [
        "did:key: z6Mk rJVn aZke",
        "drop this file on Fair Notice",
        "fair-notice verify FILE",
        "names no person",
        "not signed themselves",
    ] {
        assert!(beside.contains(part), "{beside}");
    }
}

#[test]
fn evidence_stands_on_the_page_with_its_whole_hash() {
    let written = to_markdown(&paper_in("followed-up", "en"));
    let hash = ["9f9f"; 16].join(" ");
    assert!(
        written.contains(&format!(
            "| receipt \\<of the post\\>.png | 48213 bytes | `{hash}` |"
        )),
        "{written}"
    );
}

#[test]
fn what_was_decided_elsewhere_is_not_written_as_chosen() {
    let paper = paper_in("followed-up", "en");
    let all: Vec<String> = paper.blocks.iter().map(text_of).collect();
    let told: Vec<&String> = all
        .iter()
        .filter(|block| block.contains("Keep the way to court"))
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("It says: “Keep the way to court”, 3 February 2024, 11:00"));
    assert!(
        all.iter()
            .any(|block| block.contains("Nothing of it was decided here."))
    );
}

#[test]
fn what_was_told_afterwards_is_not_written_as_chosen() {
    let paper = paper_in("told-afterwards", "en");
    let written = to_markdown(&paper);
    assert!(
        !written.contains("Chose") && !written.contains("I chose"),
        "{written}"
    );
    assert!(
        written.contains("Told afterwards: “Don't use it”"),
        "{written}"
    );
    assert!(
        written.contains("a screenshot \\<of the settings\\>"),
        "{written}"
    );
}

#[test]
fn a_strangers_words_stay_words() {
    let nasty = "<b>a|b</b>\n# c\n\n- [d](https://e.f) `g` \u{202e}h";
    let bytes = signed_anew(&case("followed-up").record().bytes, |receipt| {
        [
            "title",
            "name",
            "rule",
            "note",
            "reference",
            "way",
            "headline",
        ]
        .iter()
        .fold(receipt, |receipt, name| {
            changed(&receipt, name, &|_| Some(nasty.into()))
        })
    });
    let written = to_markdown(&page(&bytes, PaperSize::A4).unwrap());
    let plain = to_markdown(&paper_in("followed-up", "en"));
    let count = |written: &str, start: &str| {
        written
            .lines()
            .filter(|line| line.starts_with(start))
            .count()
    };
    for start in ["# ", "## ", "| "] {
        assert_eq!(count(&written, start), count(&plain, start), "{written}");
    }
    assert!(written.contains("\\<b\\>a\\|b\\</b\\>"), "{written}");
    for raw in ["<b>", "[d]", "\u{202e}", "https://e", " `g`"] {
        assert!(!written.contains(raw), "{raw}: {written}");
    }
}

#[test]
fn a_very_long_record_is_cut_and_says_so() {
    let bytes = signed_anew(&case("opted-out").record().bytes, |receipt| {
        let entry = receipt.list("history").unwrap()[0].clone();
        let history: Vec<Json> = iter::repeat_n(entry, 2_003).collect();
        changed(&receipt, "history", &|_| Some(Json::List(history.clone())))
    });
    let paper = page(&bytes, PaperSize::A4).unwrap();
    let longest = paper.blocks.iter().filter_map(|block| match block {
        Block::List(list) => Some(list.len()),
        _ => None,
    });
    assert_eq!(longest.max(), Some(2_000));
    let written = to_markdown(&paper);
    assert!(
        written.contains("and 3 more, in the record itself"),
        "{written}"
    );
}

/// The blocks before the first new page.
fn first_page(paper: &Paper) -> &[Block] {
    let end = paper
        .blocks
        .iter()
        .position(|block| *block == Block::NewPage);
    &paper.blocks[..end.unwrap()]
}

fn text_of(block: &Block) -> String {
    let of = |blocks: &[Block]| blocks.iter().map(text_of).collect::<Vec<_>>().join("\n");
    match block {
        Block::Title(words)
        | Block::Heading(words)
        | Block::Lead(words)
        | Block::Text(words)
        | Block::Small(words)
        | Block::Strip(words) => said(words),
        Block::Facts(facts) => {
            let facts = facts.iter();
            let facts = facts.map(|(label, words)| format!("{label}: {}", said(words)));
            facts.collect::<Vec<_>>().join("\n")
        }
        Block::List(list) => list.iter().map(said).collect::<Vec<_>>().join("\n"),
        Block::Checks(checks) => {
            let checks = checks.iter().map(|(_, words)| said(words));
            checks.collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => {
            let rows = table.rows.iter();
            let rows = rows.map(|row| row.iter().map(said).collect::<Vec<_>>().join(" "));
            rows.collect::<Vec<_>>().join("\n")
        }
        Block::Qr { beside, .. } => of(beside),
        Block::Notes(_) | Block::NewPage => String::new(),
    }
}

#[test]
fn the_first_page_of_the_bundled_notice_fits_a_sheet() {
    for language in ["en", "de", "es", "pt-BR", "hi"] {
        let mut case = case("replay");
        let catalog = Catalog::load(None);
        case.notice = catalog.notice("whatsapp-2016", language).unwrap().clone();
        case.entries.truncate(2);
        let paper = page(&case.record_in(language).bytes, PaperSize::A4).unwrap();
        // A line of A4 holds some 85 characters; a remark's more, and beside the
        // QR code fewer.
        let lines = |block: &Block| {
            let width = match block {
                Block::Small(_) => 100,
                Block::Qr { .. } => 65,
                _ => 85,
            };
            let text = text_of(block);
            text.lines()
                .map(|line| line.chars().count().div_ceil(width))
                .sum::<usize>()
        };
        let all: usize = first_page(&paper).iter().map(lines).sum();
        assert!(all <= 45, "{language}: {all} lines");
    }
}

/// What the page of a record without a decision says years after the notice: whether the choice is
/// gone, and until when there is one.
#[test]
fn only_a_right_that_expired_is_told_as_gone() {
    const GONE: &str =
        "The last day had passed, and I had recorded no choice when this record was made.";
    const UNDECIDED: &str = "I had recorded no choice when this record was made.";
    const NONE_OFFERED: &str = "The notice offers no choice.";
    const NO_LAST_DAY: &str = "The notice names no last day";
    let kinds = [
        (
            include_str!("../notices/right-expires.toml"),
            GONE,
            "2 March 2024",
        ),
        (
            include_str!("../notices/sharing-starts.toml"),
            UNDECIDED,
            "2 April 2025",
        ),
        (
            include_str!("../notices/not-retroactive.toml"),
            UNDECIDED,
            "2 November 2025",
        ),
        (
            include_str!("../notices/open-ended.toml"),
            UNDECIDED,
            NO_LAST_DAY,
        ),
        (
            include_str!("../notices/no-choice.toml"),
            NONE_OFFERED,
            "27 March 2025",
        ),
        // For an old customer, who has told no day, it has no end.
        (
            include_str!("../../assets/notices/capital-one-2023/notice.toml"),
            UNDECIDED,
            NO_LAST_DAY,
        ),
        // A carrier's customer has a last day that isn't known yet.
        (
            include_str!("../../assets/notices/rs-fiber-cpni/notice.toml"),
            UNDECIDED,
            "The last day isn’t known",
        ),
    ];
    for (source, silence, until) in kinds {
        let case = Case::of("years later", source, "2028-01-01T12:00:00Z");
        let paper = page(&case.record().bytes, PaperSize::A4).unwrap();
        let slug = &case.notice.slug;
        let leads = leads(&paper);
        assert!(!leads.is_empty(), "{slug}");
        for lead in leads {
            assert_eq!(lead.lines().last(), Some(silence), "{slug}");
        }
        let whole = to_markdown(&paper);
        assert!(whole.contains(until), "{slug}: {until}\n{whole}");
    }
}
