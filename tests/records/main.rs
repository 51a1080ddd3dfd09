//! Can a stranger verify a record? Does every change to one show? Does it say what happened, and no
//! more? `UPDATE_VECTORS=1` writes the files in `tests/vectors` anew.

#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

mod hostile;
mod invalid;
mod meaning;
mod pages;
#[path = "../common/statements.rs"]
mod statements;
mod tampering;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use fair_notice::{
    paper::PaperSize,
    record::{
        self, attachment,
        check::{self, Pages},
        json::Json,
        proof::{self, Verdict},
    },
    text::Text,
};
use statements::{Case, PUBLIC_DID, case, cases, instant, public_key};

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

#[test]
fn records_are_written_as_ever_byte_for_byte() {
    for case in cases() {
        let record = case.record();
        check_file(&format!("valid/{}.jsonld", case.name), &record.bytes);
        let pages = record::to_pdf(&record.bytes, PaperSize::A4).unwrap();
        check_file(&format!("valid/{}.pdf", case.name), &pages);
        assert_eq!(attachment::record_in(&pages).unwrap(), record.bytes);
    }
    for (name, language) in [
        ("opted-out", "en"),
        ("changed-twice", "de"),
        ("followed-up", "en"),
        ("told-afterwards", "en"),
        ("replay", "de"),
        ("no-choice", "de"),
    ] {
        check_file(
            &format!("markdown/{name}.{language}.md"),
            case(name).markdown(language).as_bytes(),
        );
    }
}

/// Days on which a calendar's alarms are counted back over a change of the clocks, and others.
#[test]
fn calendars_are_written_as_ever() {
    let before = |name: &'static str, day: &str, created: &str| {
        let notice = include_str!("../notices/no-choice.toml")
            .replace("2025-03-28", day)
            .replace("America/Los_Angeles", "Europe/Berlin");
        Case::of(name, &notice, created)
    };
    // In the week before them clocks go forward, and back.
    let spring = before("spring", "2025-04-03", "2025-03-20T10:00:00Z");
    let autumn = before("autumn", "2025-10-30", "2025-10-10T10:00:00Z");
    for case in [spring, autumn, case("opted-out"), case("replay")] {
        let text = Text::new("en");
        let calendar = case.dossier().calendar(case.created, &text).unwrap();
        // Which version wrote it is no part of what it says.
        let calendar = calendar.replace(env!("CARGO_PKG_VERSION"), "0.0.0");
        check_file(&format!("calendar/{}.ics", case.name), calendar.as_bytes());
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
            title: format!("My choices: {}", case.notice.words.title),
            notice: case.notice.slug.clone(),
            fingerprint: case.dossier().fingerprint().hex(),
        };
        assert_eq!(verdict, expected, "{}", case.name);
    }
}

#[test]
fn a_pdf_of_either_size_is_intact_and_its_pages_are_as_drawn() {
    let record = case("followed-up").record();
    for size in [PaperSize::A4, PaperSize::Letter] {
        let pdf = record::to_pdf(&record.bytes, size).unwrap();
        let examined = check::examine(&pdf);
        assert!(examined.verdict.signer().is_some());
        assert_eq!(examined.pages, Pages::AsDrawn);
        assert_eq!(examined.signed, record.bytes);
    }
}

#[test]
fn the_pages_of_another_version_are_not_called_changed() {
    // The vectors' records say that version 0.0.0 made them.
    let mut pdf = read("valid/opted-out.pdf");
    pdf.push(b'\n');
    assert_eq!(check::examine(&pdf).pages, Pages::NotComparable);
}

#[test]
fn a_record_that_was_altered_before_it_was_attached_is_altered() {
    let document = parsed(&case("opted-out").record().bytes);
    let altered = String::from_utf8(document.indented()).unwrap();
    let altered = altered.replacen("dpv:ConsentRefused", "dpv:ConsentGiven", 1);
    let pdf = record::to_pdf(altered.as_bytes(), PaperSize::A4).unwrap();
    assert_eq!(
        check::examine(&pdf).verdict.why(),
        Some(&proof::Why::SignatureBad)
    );
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
