//! Does every change show, and is every way to be wrong told for what it is?

use std::{collections::BTreeSet, fs};

use fair_notice::record::{
    json::{Json, object},
    proof::{self, Verdict, Why},
};
use proptest::prelude::*;

use crate::{
    check_file,
    invalid::{Wrong, cut_down, invalid, nested},
    parsed, read,
    statements::{case, instant, public_key},
    vectors,
};
use fair_notice::limits;

fn wrong(verdict: Verdict) -> Option<Wrong> {
    match verdict {
        Verdict::Intact { .. } => None,
        Verdict::Altered { why } => Some(Wrong::Altered(why)),
        Verdict::NotARecord { why } => Some(Wrong::NotARecord(why)),
    }
}

#[test]
fn every_way_to_be_wrong_is_told() {
    for name in ["opted-out", "workshop", "replay"] {
        let signer = proof::check_proof(&cut_down(name));
        assert!(
            signer.is_ok(),
            "what the files are made of is right: {signer:?}"
        );
    }
    let cases = invalid();
    for (name, bytes, expected) in &cases {
        let path = format!("invalid/{name}.jsonld");
        check_file(&path, bytes);
        assert_eq!(
            wrong(proof::verify(&read(&path))).as_ref(),
            Some(expected),
            "{name}"
        );
    }
    let known: BTreeSet<String> = cases
        .iter()
        .map(|(name, ..)| format!("{name}.jsonld"))
        .collect();
    let there = fs::read_dir(vectors().join("invalid")).unwrap();
    let there: BTreeSet<String> = there
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(there, known, "files and table differ");
}

#[test]
fn what_is_signed_but_lacks_a_part_that_every_record_has_is_no_record() {
    let document = parsed(&case("opted-out").record().bytes).without("proof");
    let receipt = document.list("@graph").unwrap()[0].clone();
    let verdict = |receipt: Json| {
        let document = object([("@graph", Json::List(vec![receipt]))]);
        let signed = proof::sign(document, &public_key(), instant("2024-02-10T08:15:31Z"));
        proof::verify(&signed.indented())
    };
    assert!(verdict(receipt.clone()).signer().is_some());
    let other = |name: &str, value: Json| receipt.without(name).with(name, value);
    let notice = &receipt.list("notice").unwrap()[0];
    let hash = notice.without("sha256").with("sha256", "not a hash");
    let context = receipt.get("@context").unwrap();
    let edited = [
        receipt.without("type"),
        other("type", "schema:Invoice".into()),
        receipt.without("conformsTo"),
        receipt.without("mode"),
        other("mode", "unreal".into()),
        other("created", "yesterday".into()),
        receipt.without("records"),
        receipt.without("limits"),
        other("history", "none".into()),
        other("notice", Json::List(vec![hash])),
        other("notice", Json::List(Vec::new())),
        receipt.without("@context"),
        other(
            "@context",
            context.without("mode").with("mode", "dct:title"),
        ),
    ];
    for edited in edited {
        let shown = String::from_utf8(edited.canonical()).unwrap();
        let verdict = verdict(edited);
        assert_eq!(verdict.why(), Some(&Why::Incomplete), "{shown}");
    }
}

#[test]
fn depth_32_and_4_mib_are_read_and_no_more() {
    let document = parsed(&case("opted-out").record().bytes).without("proof");
    let receipt = document.list("@graph").unwrap()[0].clone();
    let deep = |depth| {
        let receipt = receipt.clone().with("nested", nested(depth));
        let document = object([("@graph", Json::List(vec![receipt]))]);
        proof::verify(
            &proof::sign(document, &public_key(), instant("2024-02-10T08:15:31Z")).indented(),
        )
    };
    assert!(deep(29).signer().is_some(), "{:?}", deep(29));
    assert_eq!(deep(30).why(), Some(&Why::TooDeep));

    let mut bytes = case("opted-out").record().bytes;
    let limit = usize::try_from(limits::RECORD_BYTES).unwrap();
    bytes.resize(limit, b' ');
    assert!(proof::verify(&bytes).signer().is_some());
    bytes.push(b' ');
    assert_eq!(proof::verify(&bytes).why(), Some(&Why::TooLarge));
}

#[test]
fn changing_any_one_byte_of_a_name_or_text_shows() {
    let bytes = parsed(&case("undecided").record().bytes).canonical();
    assert!(proof::verify(&bytes).signer().is_some());
    let positions = inside_texts(&bytes);
    assert!(positions.len() > 8_000, "{}", positions.len());
    let halves: Vec<&[usize]> = positions.chunks(positions.len().div_ceil(2)).collect();
    std::thread::scope(|scope| {
        for half in halves {
            let mut bytes = bytes.clone();
            std::thread::Builder::new()
                .spawn_scoped(scope, move || {
                    for &at in half {
                        // The lowest bit keeps ASCII, first and following bytes what they are.
                        bytes[at] ^= 1;
                        assert!(str::from_utf8(&bytes).is_ok(), "byte {at}");
                        assert!(proof::verify(&bytes).signer().is_none(), "byte {at}");
                        bytes[at] ^= 1;
                    }
                })
                .unwrap();
        }
    });
}

#[test]
fn taking_away_adding_renaming_or_turning_round_any_part_shows() {
    let document = parsed(&case("followed-up").record().bytes);
    assert!(proof::verify(&document.canonical()).signer().is_some());
    let mut tried = 0;
    each_edit(&document, &mut |edited| {
        tried += 1;
        let bytes = edited.canonical();
        assert!(
            proof::verify(&bytes).signer().is_none(),
            "{}",
            String::from_utf8_lossy(&bytes)
        );
    });
    assert!(tried > 5_000, "{tried}");
}

/// Every copy of the value with one part edited: a member gone, renamed, doubled under another name,
/// or added; an item gone, doubled, or all of them turned round; a text longer, shorter or emptied.
fn each_edit(value: &Json, see: &mut dyn FnMut(Json)) {
    match value {
        Json::Text(text) => {
            see(Json::Text(format!("{text} ")));
            see(Json::List(vec![value.clone()]));
            if !text.is_empty() {
                see(Json::Text(String::new()));
                see(Json::Text(text[..text.len() - 1].to_owned()));
            }
        }
        Json::List(items) => {
            if *items != items.iter().rev().cloned().collect::<Vec<_>>() {
                see(Json::List(items.iter().rev().cloned().collect()));
            }
            see(Json::List([items.as_slice(), &["".into()]].concat()));
            for (index, item) in items.iter().enumerate() {
                let with =
                    |new: &[Json]| Json::List([&items[..index], new, &items[index + 1..]].concat());
                see(with(&[]));
                see(with(&[item.clone(), item.clone()]));
                each_edit(item, &mut |edited| see(with(&[edited])));
            }
        }
        Json::Object(members) => {
            see(value.clone().with("added", "x"));
            for (index, (name, inner)) in members.iter().enumerate() {
                let with = |new: &[(String, Json)]| {
                    Json::Object([&members[..index], new, &members[index + 1..]].concat())
                };
                let renamed = (format!("{name}x"), inner.clone());
                let same = (name.clone(), inner.clone());
                see(with(&[]));
                see(with(std::slice::from_ref(&renamed)));
                see(with(&[same, renamed]));
                each_edit(inner, &mut |edited| see(with(&[(name.clone(), edited)])));
            }
        }
    }
}

/// The positions of bytes between the quotation marks of names and texts.
fn inside_texts(bytes: &[u8]) -> Vec<usize> {
    let (mut inside, mut escaped, mut positions) = (false, false, Vec::new());
    for (at, byte) in bytes.iter().enumerate() {
        match (inside, escaped, byte) {
            (true, false, b'"') => inside = false,
            (true, ..) => {
                escaped = !escaped && *byte == b'\\';
                positions.push(at);
            }
            (false, _, b'"') => inside = true,
            _ => {}
        }
    }
    positions
}

proptest! {
    #[test]
    fn no_bytes_make_a_check_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(proof::verify(&bytes).signer().is_none());
    }

    #[test]
    fn no_cut_or_overwritten_record_is_intact(at in 0_usize..20_000, with in "[ -~]{1,8}") {
        let bytes = read("valid/undecided.jsonld");
        let at = at.min(bytes.len() - 10);
        prop_assume!(bytes[at..at + with.len()] != *with.as_bytes());
        let mut edited = bytes.clone();
        edited[at..at + with.len()].copy_from_slice(with.as_bytes());
        // Only the layout may differ and still be intact.
        if proof::verify(&edited).signer().is_some() {
            prop_assert_eq!(parsed(&edited), parsed(&bytes));
        }
        prop_assert!(proof::verify(&bytes[..at]).signer().is_none());
    }
}
