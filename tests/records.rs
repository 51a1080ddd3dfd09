//! Can a stranger verify a record? Does every change to one show? Does it say what happened, and no
//! more? `UPDATE_VECTORS=1` writes the files in `tests/vectors` anew.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/statements.rs"]
mod statements;

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

use fair_notice::{
    ledger::Mode,
    record::{
        context::{OWN_NAMESPACE, context},
        json::{Json, object},
        proof::{self, Verdict, Why},
    },
};
use proptest::prelude::*;
use statements::{PUBLIC_DID, case, cases, instant, public_key};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn read(path: &str) -> Vec<u8> {
    let path = vectors().join(path);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The file is what it was, unless the vectors are being written anew.
fn check_file(path: &str, bytes: &[u8]) {
    if env::var_os("UPDATE_VECTORS").is_some() {
        fs::write(vectors().join(path), bytes).unwrap();
    }
    assert!(
        read(path) == bytes,
        "{path} would be written differently now"
    );
}

fn parsed(bytes: &[u8]) -> Json {
    let parsed = Json::parse(bytes).unwrap();
    assert_eq!(parsed.fault, None);
    parsed.value
}

fn receipt(name: &str) -> Json {
    let document = parsed(&case(name).record().bytes);
    document.list("@graph").unwrap()[0].clone()
}

fn texts(value: &Json, name: &str) -> Vec<String> {
    let list = value.list(name).unwrap_or_default();
    list.iter()
        .map(|item| match item {
            Json::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        })
        .collect()
}

// --- signing ---

#[test]
fn the_w3c_vectors_come_out_as_printed() {
    let text = |name: &str| String::from_utf8(read(&format!("w3c/{name}"))).unwrap();
    let unsigned = parsed(&read("w3c/unsigned.json"));
    assert_eq!(
        String::from_utf8(unsigned.canonical()).unwrap(),
        text("canonDocJCS.txt")
    );
    let config = parsed(&read("w3c/proofConfigJCS.json"));
    assert_eq!(
        String::from_utf8(config.canonical()).unwrap(),
        text("proofCanonJCS.txt")
    );

    let signed = proof::sign(unsigned, &public_key(), instant("2023-02-24T23:36:38Z"));
    assert_eq!(
        signed.get("proof").unwrap().text("proofValue"),
        Some(text("sigBTC58JCS.txt").as_str())
    );
    let printed = parsed(&read("w3c/signedJCS.json"));
    assert_eq!(signed.canonical(), printed.canonical());
    assert_eq!(proof::check_proof(&printed).unwrap(), PUBLIC_DID);
}

#[test]
fn the_example_record_is_signed_as_other_programs_sign_it() {
    let printed = parsed(&read("example/signed.json"));
    let signed = proof::sign(
        printed.without("proof"),
        &public_key(),
        instant("2016-09-10T08:15:31Z"),
    );
    let value =
        "z5xomTnnHtkJRHysZBVLwDegNU4pLKZS3kqpoL1rKc9G5g3CGHssJw6H5uJU6TMW1pikSJvsBVaqjVtbYJMQn7ra9";
    assert_eq!(signed.get("proof").unwrap().text("proofValue"), Some(value));
    assert_eq!(signed, printed);
    assert_eq!(proof::check_proof(&printed).unwrap(), PUBLIC_DID);
}

// --- the vectors ---

#[test]
fn records_are_written_as_ever_byte_for_byte() {
    for case in cases() {
        check_file(&format!("valid/{}.jsonld", case.name), &case.record().bytes);
    }
    for (name, language) in [
        ("opted-out", "en"),
        ("changed-twice", "de"),
        ("told-afterwards", "en"),
        ("replay", "de"),
    ] {
        check_file(
            &format!("markdown/{name}.{language}.md"),
            case(name).markdown(language).as_bytes(),
        );
    }
}

#[test]
fn every_valid_vector_is_intact() {
    for case in cases() {
        let verdict = proof::verify(&read(&format!("valid/{}.jsonld", case.name)));
        let expected = Verdict::Intact {
            signer: PUBLIC_DID.to_owned(),
            created: case.created,
            mode: case.mode,
            title: "My choices: Made-up Messenger and its parent".to_owned(),
            notice: "made-up-messenger".to_owned(),
            fingerprint: case.dossier().fingerprint.hex(),
        };
        assert_eq!(verdict, expected, "{}", case.name);
    }
}

#[test]
fn layout_and_order_of_names_are_not_signed() {
    let document = parsed(&case("opted-out").record().bytes);
    assert!(proof::verify(&document.canonical()).signer().is_some());
    let spaced = String::from_utf8(document.indented())
        .unwrap()
        .replace('\n', "\r\n\t");
    assert!(proof::verify(spaced.as_bytes()).signer().is_some());
    let escaped = spaced.replace("ads", "\\u0061ds");
    assert!(proof::verify(escaped.as_bytes()).signer().is_some());
}

#[test]
fn an_edit_signed_anew_is_intact_with_another_signer() {
    let document = parsed(&case("opted-out").record().bytes).without("proof");
    let edited = String::from_utf8(document.canonical())
        .unwrap()
        .replace("opt-out", "allow");
    let other = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
    let signed = proof::sign(
        parsed(edited.as_bytes()),
        &other,
        instant("2024-02-10T08:15:31Z"),
    );
    let verdict = proof::verify(&signed.indented());
    assert_eq!(
        verdict.signer(),
        Some(proof::did_key(&other.verifying_key()).as_str())
    );
    assert_ne!(verdict.signer(), Some(PUBLIC_DID));
}

// --- ways to be wrong ---

#[derive(Debug, PartialEq)]
enum Wrong {
    Altered(Why),
    NotARecord(Why),
}

fn wrong(verdict: Verdict) -> Option<Wrong> {
    match verdict {
        Verdict::Intact { .. } => None,
        Verdict::Altered { why } => Some(Wrong::Altered(why)),
        Verdict::NotARecord { why } => Some(Wrong::NotARecord(why)),
    }
}

/// A record of a case with few of its parts, signed: short enough to see in a file what is wrong.
fn cut_down(name: &str) -> Json {
    let kept = [
        "id",
        "type",
        "recordVersion",
        "mode",
        "title",
        "limits",
        "created",
        "notice",
        "ledgerHead",
        "letters",
    ];
    let receipt = receipt(name);
    let members = receipt
        .members()
        .unwrap()
        .iter()
        .filter(|(name, _)| kept.contains(&name.as_str()));
    let document = object([(
        "@graph",
        Json::List(vec![Json::Object(members.cloned().collect())]),
    )]);
    proof::sign(document, &public_key(), case(name).created)
}

/// The file's name, its bytes, and what a check must say.
fn invalid() -> Vec<(&'static str, Vec<u8>, Wrong)> {
    use Wrong::{Altered, NotARecord};
    let document = cut_down("opted-out");
    let good = String::from_utf8(document.indented()).unwrap();
    let proof = document.get("proof").unwrap().clone();
    let value = proof.text("proofValue").unwrap().to_owned();
    let fragment = PUBLIC_DID.trim_start_matches("did:key:");

    let text = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1).into_bytes()
    };
    let with_proof = |proof: Json| document.without("proof").with("proof", proof).indented();
    let with_value =
        |value: String| with_proof(proof.without("proofValue").with("proofValue", value));
    let with_method = |method: String| {
        with_proof(
            proof
                .without("verificationMethod")
                .with("verificationMethod", method),
        )
    };
    let with_kind = |name: &str, kind: &str| with_proof(proof.without(name).with(name, kind));
    let signed = |document: Json| {
        proof::sign(
            document.without("proof"),
            &public_key(),
            instant("2024-02-10T08:15:31Z"),
        )
        .indented()
    };
    let receipt = document.list("@graph").unwrap()[0].clone();
    let graph = |receipts: Vec<Json>| object([("@graph", Json::List(receipts))]);

    let key_of = |prefix: [u8; 2], key: [u8; 32]| {
        let key = format!(
            "z{}",
            bs58::encode([prefix.as_slice(), &key].concat()).into_string()
        );
        format!("did:key:{key}#{key}")
    };
    let signature = bs58::decode(&value[1..]).into_vec().unwrap();
    let workshop = String::from_utf8(cut_down("workshop").indented()).unwrap();
    let replay = String::from_utf8(cut_down("replay").indented()).unwrap();
    let as_real = |text: &str, mode: &str| {
        let from = format!("\"mode\": \"{mode}\"");
        assert!(text.contains(&from));
        text.replacen(&from, "\"mode\": \"real\"", 1).into_bytes()
    };
    let other_context = Json::from("https://www.w3.org/ns/credentials/v2");

    vec![
        (
            "signature_bad",
            with_value(value.replacen(|c| c == '4', "5", 1)),
            Altered(Why::SignatureBad),
        ),
        (
            "signature_of_another_record",
            {
                let other = cut_down("allowed");
                with_proof(other.get("proof").unwrap().clone())
            },
            Altered(Why::SignatureBad),
        ),
        (
            "signature_malleable",
            {
                let base58 = bs58::encode(plus_group_order(&signature)).into_string();
                with_value(format!("z{base58}"))
            },
            Altered(Why::SignatureBad),
        ),
        (
            "signature_short",
            { with_value(format!("z{}", bs58::encode(&signature[..63]).into_string())) },
            Altered(Why::SignatureForm),
        ),
        (
            "base58_not_canonical",
            with_value(format!("{value} ")),
            Altered(Why::SignatureForm),
        ),
        (
            "base58_with_a_zero_before",
            with_value(value.replacen('z', "z1", 1)),
            Altered(Why::SignatureForm),
        ),
        (
            "base58_very_long",
            with_value("z".repeat(100_000)),
            Altered(Why::SignatureForm),
        ),
        (
            "version_unknown",
            {
                signed(parsed(&text(
                    "\"recordVersion\": \"1\"",
                    "\"recordVersion\": \"2\"",
                )))
            },
            NotARecord(Why::UnknownVersion("2".to_owned())),
        ),
        (
            "version_missing",
            signed(graph(vec![receipt.without("recordVersion")])),
            NotARecord(Why::AnotherKind),
        ),
        (
            "mode_missing",
            signed(graph(vec![receipt.without("mode")])),
            NotARecord(Why::Incomplete),
        ),
        (
            "mode_unknown",
            { signed(parsed(&text("\"mode\": \"real\"", "\"mode\": \"live\""))) },
            NotARecord(Why::Incomplete),
        ),
        (
            "receipts_two",
            signed(graph(vec![receipt.clone(), receipt.clone()])),
            NotARecord(Why::AnotherKind),
        ),
        (
            "field_added",
            text("\"letters\": []", "\"letters\": [], \"seen\": \"yes\""),
            Altered(Why::SignatureBad),
        ),
        (
            "field_removed",
            {
                let shorter = graph(vec![receipt.without("limits")]);
                shorter.with("proof", proof.clone()).indented()
            },
            Altered(Why::SignatureBad),
        ),
        (
            "field_changed",
            { text("Made-up Messenger", "Made-up Competitor") },
            Altered(Why::SignatureBad),
        ),
        (
            "name_duplicated",
            {
                text(
                    "\"mode\": \"real\"",
                    "\"mode\": \"replay\", \"mode\": \"real\"",
                )
            },
            Altered(Why::DuplicateName),
        ),
        (
            "proof_missing",
            document.without("proof").indented(),
            Altered(Why::NoProof),
        ),
        (
            "proof_array",
            with_proof(Json::List(vec![proof.clone()])),
            Altered(Why::NotOneProof),
        ),
        (
            "proof_text",
            with_proof("intact".into()),
            Altered(Why::NotOneProof),
        ),
        (
            "proof_member_unknown",
            with_proof(proof.clone().with("nonce", "1")),
            Altered(Why::ProofMembers),
        ),
        (
            "proof_member_missing",
            with_proof(proof.without("created")),
            Altered(Why::ProofMembers),
        ),
        (
            "proof_created_changed",
            { with_kind("created", "2024-02-09T08:15:31Z") },
            Altered(Why::SignatureBad),
        ),
        (
            "proof_created_no_date",
            with_kind("created", "yesterday"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_suite_other",
            with_kind("cryptosuite", "eddsa-rdfc-2022"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_purpose_other",
            with_kind("proofPurpose", "authentication"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_type_other",
            with_kind("type", "Ed25519Signature2020"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_context_added",
            { with_proof(proof.clone().with("@context", other_context.clone())) },
            Altered(Why::ProofMembers),
        ),
        (
            "top_context_added",
            {
                document
                    .without("proof")
                    .with("@context", other_context.clone())
                    .with("proof", proof.clone())
                    .indented()
            },
            Altered(Why::MemberBesides),
        ),
        (
            "top_context_signed",
            {
                signed(
                    document
                        .without("proof")
                        .with("@context", other_context.clone()),
                )
            },
            Altered(Why::MemberBesides),
        ),
        (
            "workshop_as_live",
            as_real(&workshop, "workshop"),
            Altered(Why::SignatureBad),
        ),
        (
            "replay_as_live",
            as_real(&replay, "replay"),
            Altered(Why::SignatureBad),
        ),
        (
            "number_inside",
            text("\"entries\": \"6\"", "\"entries\": 6"),
            Altered(Why::OtherKind),
        ),
        (
            "true_inside",
            text("\"letters\": []", "\"letters\": true"),
            Altered(Why::OtherKind),
        ),
        (
            "null_inside",
            text("\"letters\": []", "\"letters\": null"),
            Altered(Why::OtherKind),
        ),
        (
            "depth_33",
            signed(graph(vec![receipt.clone().with("nested", nested(30))])),
            Altered(Why::TooDeep),
        ),
        (
            "key_not_ed25519",
            with_method(key_of([0xe7, 0x01], [7; 32])),
            Altered(Why::KeyKind),
        ),
        (
            "key_weak",
            with_method(key_of([0xed, 0x01], [0; 32])),
            Altered(Why::KeyKind),
        ),
        (
            "key_by_web",
            with_method("did:web:messenger.example#key".to_owned()),
            Altered(Why::KeyKind),
        ),
        (
            "key_without_fragment",
            with_method(PUBLIC_DID.to_owned()),
            Altered(Why::KeyKind),
        ),
        (
            "key_of_another",
            {
                let other = proof::did_key(
                    &ed25519_dalek::SigningKey::from_bytes(&[7; 32]).verifying_key(),
                );
                let fragment = other.trim_start_matches("did:key:").to_owned();
                with_method(format!("{other}#{fragment}"))
            },
            Altered(Why::SignatureBad),
        ),
        (
            "fragment_differs",
            with_method(format!("{PUBLIC_DID}#{fragment}x")),
            Altered(Why::KeyNamesDiffer),
        ),
        (
            "trailing_bytes",
            [good.as_bytes(), b"{}"].concat(),
            NotARecord(Why::NotJson),
        ),
        (
            "cut_short",
            good.as_bytes()[..good.len() / 2].to_vec(),
            NotARecord(Why::NotJson),
        ),
        (
            "bom",
            [b"\xef\xbb\xbf", good.as_bytes()].concat(),
            NotARecord(Why::NotJson),
        ),
        (
            "utf16",
            good.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            NotARecord(Why::NotJson),
        ),
        (
            "latin1",
            {
                let mut bytes = good.clone().into_bytes();
                let at = good.find("My choices").unwrap();
                bytes[at] = 0xfc;
                bytes
            },
            NotARecord(Why::NotJson),
        ),
        (
            "not_json",
            b"My choices\n".to_vec(),
            NotARecord(Why::NotJson),
        ),
        ("empty", Vec::new(), NotARecord(Why::NotJson)),
        (
            "other_json",
            b"{\"name\": \"a\", \"name\": \"b\", \"size\": 3}\n".to_vec(),
            NotARecord(Why::AnotherKind),
        ),
        (
            "other_credential",
            read("w3c/signedJCS.json"),
            NotARecord(Why::AnotherKind),
        ),
    ]
}

#[test]
fn every_way_to_be_wrong_is_told() {
    for name in ["opted-out", "workshop", "replay"] {
        let verdict = proof::verify(&cut_down(name).indented());
        assert!(
            verdict.signer().is_some(),
            "what the files are made of is right: {verdict:?}"
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

/// So many lists within each other.
fn nested(depth: usize) -> Json {
    (1..depth).fold(Json::List(Vec::new()), |inner, _| Json::List(vec![inner]))
}

/// The same signature with the group's order added to its scalar, which a lax check accepts.
fn plus_group_order(signature: &[u8]) -> Vec<u8> {
    let order: Vec<u8> = (0..32)
        .map(|index| {
            let hex = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
            u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap()
        })
        .collect();
    let mut sum = signature.to_vec();
    let mut carry = 0;
    for (byte, add) in sum[32..].iter_mut().zip(order) {
        let total = u16::from(*byte) + u16::from(add) + carry;
        *byte = total.to_le_bytes()[0];
        carry = total >> 8;
    }
    assert_eq!(carry, 0);
    sum
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
    let limit = usize::try_from(proof::MAX_BYTES).unwrap();
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

// --- what a record says ---

/// The kinds of events of the record about this purpose or right, oldest first.
fn events(receipt: &Json, covered: &str) -> Vec<String> {
    let records = receipt.list("records").unwrap();
    let record = records
        .iter()
        .find(|record| {
            let process = &record.list("process").unwrap()[0];
            process
                .text("id")
                .unwrap()
                .ends_with(&format!("#process-{covered}"))
        })
        .unwrap();
    let events = record.list("consentStatus").unwrap();
    events
        .iter()
        .map(|event| texts(event, "type").join("+"))
        .collect()
}

#[test]
fn opting_out_without_a_yes_before_is_a_refusal() {
    let receipt = receipt("opted-out");
    assert_eq!(events(&receipt, "ads"), ["dpv:ConsentRefused"]);
    assert_eq!(events(&receipt, "friends"), ["dpv:ConsentRefused"]);
    assert_eq!(events(&receipt, "court"), ["dpv:ConsentRefused"]);
    assert_eq!(receipt.list("records").unwrap().len(), 3);
}

#[test]
fn allowing_is_a_consent_that_was_expressed() {
    let receipt = receipt("allowed");
    assert_eq!(
        events(&receipt, "ads"),
        ["dpv:ConsentGiven+dpv:ExpressedConsent"]
    );
    assert_eq!(events(&receipt, "court"), ["dpv:ConsentRequested"]);
}

#[test]
fn every_change_of_mind_stays_and_taking_back_a_yes_is_a_withdrawal() {
    let receipt = receipt("changed-twice");
    let expected = [
        "dpv:ConsentRefused",
        "dpv:ConsentGiven+dpv:ExpressedConsent",
        "dpv:ConsentWithdrawn",
    ];
    assert_eq!(events(&receipt, "ads"), expected);
    let history = receipt.list("history").unwrap();
    let facts: Vec<&str> = history
        .iter()
        .map(|entry| entry.text("fact").unwrap())
        .collect();
    let expected = [
        "notice-opened",
        "decided",
        "exported",
        "exported",
        "decided",
        "clock-corrected",
        "anchor-entered",
        "decided",
    ];
    assert_eq!(facts, expected);
    assert_eq!(history[5].text("was"), Some("2034-02-09T12:00:00Z"));
    let earlier = format!("urn:uuid:{}", uuid::Uuid::from_u128(0xaaaa));
    assert_eq!(
        receipt.text("replaces"),
        Some(earlier.as_str()),
        "the page is no signed record"
    );
}

#[test]
fn silence_is_no_event_of_the_person() {
    for (name, status) in [
        ("undecided", "dpv:ConsentRequested"),
        ("closed", "dpv:ConsentUnknown"),
    ] {
        let receipt = receipt(name);
        assert_eq!(events(&receipt, "ads"), [status], "{name}");
        let event = &receipt.list("records").unwrap()[0]
            .list("consentStatus")
            .unwrap()[0];
        assert_eq!(event.text("indicatedAt"), receipt.text("created"));
        assert_eq!(event.get("indicatedBy"), None);
        let passive = texts(event, "involvement") == ["dpv:EntityPassiveInvolvement"];
        assert_eq!(passive, name == "closed");
    }
    // Its deadline doesn't end the choice, but it has passed without one.
    assert_eq!(events(&receipt("closed"), "court"), ["dpv:ConsentUnknown"]);
}

#[test]
fn a_clock_set_back_does_not_reopen_a_closed_window() {
    let mut case = case("closed");
    case.created = instant("2024-02-10T00:00:00Z");
    let open = |case: &statements::Case| {
        let document = parsed(&case.record().bytes);
        events(&document.list("@graph").unwrap()[0], "ads") == ["dpv:ConsentRequested"]
    };
    assert!(open(&case));
    case.entries[0].at = instant("2024-03-19T00:00:00Z");
    assert!(!open(&case));
}

#[test]
fn what_was_told_afterwards_stands_nowhere_else() {
    let receipt = receipt("told-afterwards");
    assert_eq!(events(&receipt, "ads"), ["dpv:ConsentUnknown"]);
    let told = receipt.list("toldAfterwards").unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].text("side"), told[0].text("when")),
        (Some("opt-out"), Some("2024-02"))
    );
}

#[test]
fn what_nobody_can_choose_about_stands_apart() {
    let receipt = receipt("opted-out");
    let unaffected = receipt.list("unaffected").unwrap();
    assert_eq!(unaffected.len(), 1);
    assert_eq!(unaffected[0].text("title"), Some("less spam"));
    assert_eq!(
        texts(&unaffected[0], "involvement"),
        ["dpv:CannotOptOutFromProcess"]
    );
    assert_eq!(
        unaffected[0].list("afterOptOut").unwrap()[0].text("outcome"),
        Some("continues")
    );
    let prohibited = receipt.list("prohibition").unwrap();
    assert_eq!(
        prohibited[0].list("personalData").unwrap()[0].text("title"),
        Some("what you write")
    );
}

#[test]
fn a_notice_without_a_choice_has_no_records() {
    let mut case = case("undecided");
    for window in &mut case.notice.windows {
        window.kind = fair_notice::window::WindowKind::NoChoice;
    }
    let document = parsed(&case.record().bytes);
    let receipt = &document.list("@graph").unwrap()[0];
    assert_eq!(receipt.list("records").unwrap(), []);
    let unaffected = receipt.list("unaffected").unwrap();
    let titles: Vec<&str> = unaffected
        .iter()
        .map(|process| process.text("title").unwrap())
        .collect();
    assert_eq!(
        titles,
        [
            "ads that fit you",
            "people you may know",
            "less spam",
            "going to court"
        ]
    );
    assert!(case.markdown("en").contains("The notice offers no choice."));
}

#[test]
fn the_safe_reading_is_the_chosen_one() {
    let chosen = |name: &str| {
        let receipt = receipt(name);
        let readings = receipt.list("readings").unwrap().to_vec();
        readings
            .iter()
            .filter(|reading| reading.text("chosen") == Some("yes"))
            .map(|reading| {
                let text = |name| reading.text(name).unwrap().to_owned();
                format!(
                    "{} {} {}",
                    text("window"),
                    text("computedDate"),
                    text("closesAt")
                )
            })
            .collect::<Vec<_>>()
    };
    let real = [
        "say-no 2024-03-02 2024-03-02T23:00:00Z",
        "keep-court 2024-02-29 2024-03-01T08:00:00Z",
    ];
    assert_eq!(chosen("opted-out"), real);
    let replayed = [
        "say-no 2026-12-23 2026-12-23T23:00:00Z",
        "keep-court 2026-12-21 2026-12-22T08:00:00Z",
    ];
    assert_eq!(chosen("replay"), replayed);
}

#[test]
fn rights_of_the_gdpr_are_named_only_where_it_applied() {
    let names = |jurisdiction: &str, announced: &str| {
        let mut case = case("undecided");
        case.notice.jurisdictions = vec![jurisdiction.to_owned()];
        case.notice.announced = announced.parse().unwrap();
        String::from_utf8(case.record().bytes)
            .unwrap()
            .contains("\"eu-gdpr:A7-3\"")
    };
    assert!(names("EU", "2018-05-25"));
    assert!(!names("EU", "2018-05-24"));
    assert!(!names("US", "2018-05-25"));
}

#[test]
fn every_field_of_ours_is_there_even_where_it_is_empty() {
    let own = [
        "recordVersion",
        "mode",
        "ledgerHead",
        "readings",
        "unaffected",
        "history",
        "steps",
        "letters",
        "evidence",
        "checks",
        "toldAfterwards",
        "limits",
        "guesses",
    ];
    for case in cases() {
        let receipt = receipt(case.name);
        for name in own {
            assert!(receipt.get(name).is_some(), "{}: {name}", case.name);
        }
        assert!(texts(&receipt, "limits").len() >= 3);
    }
    assert_eq!(
        receipt("undecided")
            .get("ledgerHead")
            .unwrap()
            .text("entries"),
        Some("0")
    );
    let head = receipt("opted-out").get("ledgerHead").unwrap().clone();
    assert_eq!(head.text("entries"), Some("6"));
    assert_eq!(
        head.text("sha256"),
        Some(case("opted-out").dossier().head.unwrap().hash.as_str())
    );
}

// --- for JSON-LD readers ---

/// Every name outside the context, and every text, with the name it stands under.
fn walk<'j>(value: &'j Json, under: &'j str, see: &mut dyn FnMut(&'j str, Option<&'j str>)) {
    match value {
        Json::Text(text) => see(under, Some(text)),
        Json::List(items) => items.iter().for_each(|item| walk(item, under, see)),
        Json::Object(members) => {
            for (name, value) in members.iter().filter(|(name, _)| name != "@context") {
                see(name, None);
                walk(value, name, see);
            }
        }
    }
}

#[test]
fn every_name_used_stands_for_something() {
    let context = context();
    for case in cases() {
        let receipt = receipt(case.name);
        assert_eq!(
            receipt.get("@context"),
            Some(&context),
            "the same in every record"
        );
        walk(&receipt, "", &mut |name, _| {
            assert!(
                name.starts_with('@') || context.get(name).is_some(),
                "{}: {name}",
                case.name
            );
        });
    }
    assert_eq!(context.text("own"), Some(OWN_NAMESPACE));
}

#[test]
fn every_dpv_term_used_exists() {
    let terms: BTreeSet<&str> = include_str!("dpv-2.3-terms.txt").lines().collect();
    let iri = |text: &str| {
        let (prefix, local) = text.split_once(':')?;
        let base = match prefix {
            "dpv" | "pd" | "eu-gdpr" => context().text(prefix)?.to_owned(),
            _ => return None,
        };
        Some(format!("{base}{local}"))
    };
    let mut seen = BTreeSet::new();
    for case in cases() {
        walk(&receipt(case.name), "", &mut |_, text| {
            seen.extend(text.and_then(iri))
        });
    }
    let context = context();
    for (_, term) in context.members().unwrap() {
        let term = match term {
            Json::Text(term) => Some(term.as_str()),
            other => other.text("@id"),
        };
        seen.extend(term.filter(|term| !term.ends_with('#')).and_then(iri));
    }
    assert!(seen.len() > 50, "{seen:?}");
    for term in seen {
        assert!(
            terms.contains(term.as_str()),
            "{term} is no term of DPV 2.3"
        );
    }
}

#[test]
fn nothing_in_it_links_the_records_of_two_notices() {
    let document = parsed(&case("opted-out").record().bytes);
    let mut foreign = BTreeSet::new();
    walk(&document, "", &mut |_, text| {
        foreign.extend(
            text.filter(|text| text.contains("urn:uuid:"))
                .map(|text| text[9..45].to_owned()),
        );
    });
    // The receipt, its three records and the pseudonym: all made for this notice and mode.
    let own = [1, 2, 3, 4, 0xffff].map(|number| uuid::Uuid::from_u128(number).to_string());
    assert_eq!(foreign, BTreeSet::from(own));
}

// --- the page ---

#[test]
fn the_page_says_first_that_a_replay_is_one() {
    for (name, mode) in [("replay", Mode::Replay), ("workshop", Mode::Workshop)] {
        let case = case(name);
        assert_eq!(case.mode, mode);
        for language in ["en", "de"] {
            let page = case.markdown(language);
            assert!(page.lines().nth(2).unwrap().starts_with("> **"), "{page}");
        }
    }
    assert!(!case("opted-out").markdown("en").contains("> **"));
}

#[test]
fn the_page_keeps_a_persons_words_from_being_markup() {
    let page = case("told-afterwards").markdown("en");
    assert!(
        page.contains("a screenshot \\<of the settings\\>"),
        "{page}"
    );
}
