//! What is thrown at each reader, and what must hold whatever it is: the same for the fuzzer and for the ordinary
//! tests, which replay what it found.

use std::{fs, io::Write as _, sync::LazyLock};

use fair_notice::{
    counting,
    ledger::{ChainId, Mode, chain},
    limits,
    notice::{PartialDate, digest, parse, read_date},
    paper::PaperSize,
    record::{check, page, pinned, proof::Verdict},
    store::Store,
    tally,
    text::Text,
};

/// By the name of the target.
pub(crate) fn reader(name: &str) -> fn(&[u8]) {
    match name {
        "notice" => notice,
        "record" => record,
        "pdf" => pdf,
        "ledger" => ledger,
        "tally" => tally_folder,
        "date" => date,
        _ => panic!("there is no target {name}"),
    }
}

/// A notice is read, or every problem told; and what was read has a fingerprint.
fn notice(bytes: &[u8]) {
    match parse::parse_bytes(bytes) {
        Ok(notice) => {
            assert_eq!(digest::fingerprint(&notice), digest::fingerprint(&notice));
            let _ = parse::overlay(&notice, &String::from_utf8_lossy(bytes));
        }
        Err(problems) => {
            assert!((1..=limits::NOTICE_PROBLEMS + 1).contains(&problems.len()));
            let lines = bytes.split(|byte| *byte == b'\n').count();
            assert!(
                problems
                    .iter()
                    .all(|problem| (1..=lines).contains(&problem.line))
            );
        }
    }
}

/// A record is intact only where its bytes were signed; whatever is, can be drawn, counted and compared.
fn record(bytes: &[u8]) {
    let examined = check::examine(bytes);
    let _ = tally::ballot(&examined.signed, &examined.verdict);
    if let Verdict::Intact { .. } = examined.verdict {
        let _ = pinned::pinned(&examined.signed);
        let _ = page::page(&examined.signed, PaperSize::A4);
    } else {
        assert!(examined.signed.is_empty());
    }
    // Unsigned, too: the page is drawn from whatever JSON has the shape.
    let _ = page::page(bytes, PaperSize::Letter);
    let _ = pinned::pinned(bytes);
}

/// The same, behind the first bytes of a PDF.
fn pdf(bytes: &[u8]) {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    pdf.extend_from_slice(bytes);
    for pdf in [bytes, &pdf] {
        let (verdict, signed) = check::verify(pdf.to_vec());
        assert!(signed.len() as u64 <= limits::RECORD_BYTES);
        assert!(signed.is_empty() || matches!(verdict, Verdict::Intact { .. }));
    }
}

/// Lines of a chain, and whole files: what holds is a chain, and reading changes nothing.
fn ledger(bytes: &[u8]) {
    let chain_id = ChainId {
        notice: "some-notice".to_owned(),
        mode: Mode::Real,
    };
    let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec);
    let (held, _) = chain::verify(&chain_id, lines);
    for (seq, line) in held.iter().enumerate() {
        assert_eq!(line.seq, seq as u64);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("backup.sqlite");
    fs::write(&file, bytes).expect("a file");
    let mut store = Store::in_memory().expect("a ledger in memory");
    if let Ok(restored) = store.restore(&file) {
        let chains = store.read_all().expect("what was taken in can be read");
        let entries: usize = chains.values().map(|chain| chain.lines.len()).sum();
        assert_eq!(entries, restored.entries);
        assert!(chains.values().all(|chain| chain.broken.is_none()));
    }
    assert_eq!(fs::read(&file).expect("the file is still there"), bytes);
}

/// A folder of a few files: every one is counted, gives way, or is left out.
fn tally_folder(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let parts: Vec<&[u8]> = bytes.split(|byte| *byte == 0xff).take(16).collect();
    for (number, part) in parts.iter().enumerate() {
        let mut file =
            fs::File::create(folder.path().join(format!("{number}.jsonld"))).expect("a file");
        file.write_all(part).expect("its bytes");
    }
    let counted = counting::count(folder.path(), &|_, _| true)
        .expect("a folder")
        .expect("not stopped");
    let votes: u64 = counted
        .tally
        .all()
        .iter()
        .map(|(_, counts)| counts.records)
        .sum();
    let told = votes + counted.tally.duplicates + counted.left_out.len() as u64;
    assert_eq!(told, parts.len() as u64);
    let _ = (
        tally::to_csv(&counted.tally),
        tally::to_json(&counted.tally),
    );
}

/// A date is understood or not, and what was understood is understood again as it is written.
fn date(bytes: &[u8]) {
    // Reading a language takes longer than reading a date.
    static TEXTS: LazyLock<[Text; 3]> = LazyLock::new(|| ["en", "de", "hi"].map(Text::new));
    let typed = String::from_utf8_lossy(bytes);
    for text in &*TEXTS {
        if let Some(date) = read_date(&typed, text) {
            let again = match date {
                PartialDate::Unknown => continue,
                date => read_date(&date.to_string(), text),
            };
            assert_eq!(again, Some(date), "{typed:?}");
        }
    }
}
