//! What follows a choice, through the whole session on a real folder: letters, evidence, records from
//! elsewhere, reminders, and a notice that is revised.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/window.rs"]
#[expect(dead_code, reason = "helpers of other tests, too")]
mod window;

use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use fair_notice::{
    action::{Action, IfExists},
    clock::Clock,
    ledger::{Entry, Fact, Mode},
    letter::{self, Identity, Letter, LetterFormat},
    notice::{Channel, Side, digest::hex},
    record::Format,
    session::{Parts, Session},
    settings::Settings,
    text::Text,
    trouble::Trouble,
    view::{Import, Known, Network, Pages, Said, Verdict},
};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use window::{Desk, NOTICE, OPEN, instant};

/// Lets slow work and dialogs come to their end; far longer than any takes.
fn settle(session: &mut Session) {
    for _ in 0..4000 {
        session.tick();
        let view = session.view();
        if !view.busy && view.progress.is_none() {
            return;
        }
        thread::sleep(Duration::from_millis(5));
    }
    unreachable!("work has not ended after twenty seconds");
}

fn facts(desk: &Desk) -> Vec<Fact> {
    let entries = desk.entries(Mode::Real);
    entries.into_iter().map(|Entry { fact, .. }| fact).collect()
}

fn opened(desk: &Desk) -> Session {
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session
}

fn opted_out(desk: &Desk) -> Session {
    let mut session = opened(desk);
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    session
}

fn written(session: &Session) -> Letter {
    let view = session.view();
    let open = view.open.unwrap();
    let identity = Identity {
        name: "A made-up name".to_owned(),
        account: "555-0100".to_owned(),
    };
    letter::write(
        open.notice,
        &open.notice.choices[0],
        Channel::Letter,
        &identity,
        open.letter_reference,
        view.now.date_naive(),
        view.text,
    )
    .unwrap()
}

#[test]
fn a_letter_is_prepared_once_however_often_it_is_saved_and_names_nobody() {
    let desk = Desk::new();
    let mut session = opted_out(&desk);
    let letter = written(&session);
    session.apply(Action::PrepareLetter(letter.clone()));
    for format in LetterFormat::ALL {
        let path = desk.place(&format.file_name(&letter.reference));
        let action = Action::SaveLetterTo(letter.clone(), format, path.clone(), IfExists::Refuse);
        session.apply(action.clone());
        assert_eq!(session.view().trouble, None);
        assert!(fs::metadata(&path).unwrap().len() > 100);
        session.apply(action);
        assert_eq!(
            session.view().trouble,
            Some(&Trouble::FileExists { path: path.clone() })
        );
        session.apply(Action::Dismiss);
    }
    let view = session.view();
    let open = view.open.as_ref().unwrap();
    assert_eq!(open.letters.len(), 1);
    assert_ne!(
        open.letter_reference, letter.reference,
        "the next is another"
    );
    let told = format!("{:?}", facts(&desk));
    assert!(
        !told.contains("A made-up name") && !told.contains("555-0100"),
        "{told}"
    );
}

#[test]
fn a_letter_is_sent_on_a_day_from_its_preparation_to_today() {
    let desk = Desk::new();
    let mut session = opted_out(&desk);
    let letter = written(&session);
    let sent = |day: &str| Action::TellLetterSent {
        reference: letter.reference.clone(),
        on: day.parse().unwrap(),
    };
    session.apply(sent("2024-02-10"));
    assert_eq!(session.view().trouble, Some(&Trouble::DateNotPossible));
    session.apply(Action::PrepareLetter(letter.clone()));
    for wrong in ["2024-02-09", "2024-02-11"] {
        session.apply(Action::Dismiss);
        session.apply(sent(wrong));
        assert_eq!(session.view().trouble, Some(&Trouble::DateNotPossible));
    }
    session.apply(Action::Dismiss);
    session.apply(sent("2024-02-10"));
    assert_eq!(session.view().said, Some(&Said::LetterSent));
    let on = session.view().open.unwrap().letters[0]
        .sent
        .map(|(on, _)| on);
    assert_eq!(on, Some("2024-02-10".parse().unwrap()));
}

#[test]
fn evidence_is_kept_by_its_hash_and_stays_where_it_is() {
    let desk = Desk::new();
    let mut session = opted_out(&desk);
    let (one, two) = (desk.place("one.png"), desk.place("again.png"));
    fs::write(&one, b"what the screen showed").unwrap();
    fs::write(&two, b"what the screen showed").unwrap();
    session.apply(Action::AttachEvidence(vec![one.clone(), two]));
    settle(&mut session);
    assert_eq!(session.view().said, Some(&Said::EvidenceKept { files: 1 }));
    let evidence = session.view().open.unwrap().evidence;
    assert_eq!(evidence.len(), 1);
    assert_eq!(evidence[0].name, "one.png");
    assert_eq!(evidence[0].size, 22);
    let hash = hex(&Sha256::digest(b"what the screen showed"));
    assert_eq!(evidence[0].sha256, hash);
    assert_eq!(fs::read(&one).unwrap(), b"what the screen showed");

    session.apply(Action::AttachEvidence(vec![one]));
    settle(&mut session);
    assert_eq!(session.view().said, Some(&Said::EvidenceKnown));
    session.apply(Action::AttachEvidence(vec![desk.place("none.png")]));
    settle(&mut session);
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::EvidenceNotRead { .. })
    ));
    assert_eq!(session.view().open.unwrap().evidence.len(), 1);
}

/// A record of another desk, exported in this format.
fn exported(name: &str, format: Format) -> (Desk, PathBuf) {
    let desk = Desk::new();
    let mut session = opted_out(&desk);
    let path = desk.place(name);
    session.apply(Action::ExportTo(format, path.clone(), IfExists::Refuse));
    assert_eq!(session.view().trouble, None);
    (desk, path)
}

#[test]
fn a_record_from_elsewhere_is_taken_over_as_imported_and_never_as_decided() {
    let (_elsewhere, path) = exported("theirs.pdf", Format::Pdf);
    let desk = Desk::new();
    let mut session = opened(&desk);
    session.apply(Action::CheckRecords(vec![path.clone()]));
    settle(&mut session);
    let checked = session.view().checked[0].clone();
    assert_eq!(checked.import, Import::Possible);
    assert!(!checked.mine);
    let examined = checked.answer.unwrap();
    assert_eq!(examined.pages, Pages::AsDrawn);
    assert!(matches!(examined.verdict, Verdict::Intact { .. }));
    session.apply(Action::LookAt(path.clone()));
    assert!(session.view().preview.is_some());

    session.apply(Action::Import(path.clone()));
    assert_eq!(session.view().said, Some(&Said::Imported));
    assert_eq!(session.view().checked[0].import, Import::AlreadyHere);
    session.apply(Action::Import(path));
    let view = session.view();
    let open = view.open.as_ref().unwrap();
    assert_eq!(open.imported.len(), 1);
    assert_eq!(open.imported[0].decisions[0].side, Side::OptOut);
    assert_eq!(open.standings["ads"].side(), None);
    let decided = facts(&desk)
        .iter()
        .any(|fact| matches!(fact, Fact::Decided { .. }));
    assert!(!decided);
}

#[test]
fn a_pdf_whose_page_was_swapped_is_told_apart_from_its_record() {
    let (_elsewhere, path) = exported("theirs.pdf", Format::Pdf);
    let mut bytes = fs::read(&path).unwrap();
    // The title stands in the metadata as plain words: another letter there is another page.
    let at = bytes
        .windows(10)
        .position(|window| window == b"My choices")
        .unwrap();
    bytes[at] = b'N';
    let desk = Desk::new();
    let swapped = desk.place("swapped.pdf");
    fs::write(&swapped, bytes).unwrap();
    let mut session = opened(&desk);
    session.apply(Action::CheckRecords(vec![swapped, path]));
    settle(&mut session);
    let pages: Vec<Pages> = session
        .view()
        .checked
        .iter()
        .map(|checked| checked.answer.as_ref().unwrap().pages)
        .collect();
    assert_eq!(pages, [Pages::Changed, Pages::AsDrawn]);
}

#[test]
fn many_files_are_checked_in_order_whatever_they_are() {
    let (elsewhere, path) = exported("theirs.jsonld", Format::JsonLd);
    let other = elsewhere.place("other.txt");
    fs::write(&other, "hello").unwrap();
    let altered = elsewhere.place("altered.jsonld");
    let record = fs::read_to_string(&path).unwrap();
    fs::write(&altered, record.replacen("ads", "adz", 1)).unwrap();
    let folder = elsewhere.data_dir();
    let mut all: Vec<PathBuf> = vec![path.clone(), other, altered, folder];
    all.extend(std::iter::repeat_n(path, 300));
    let desk = Desk::new();
    let mut session = opened(&desk);
    session.apply(Action::CheckRecords(all.clone()));
    settle(&mut session);
    let view = session.view();
    assert_eq!(view.checked.len(), all.len());
    let intact = |index: usize| {
        let answer = view.checked[index].answer.as_ref();
        answer.map(|examined| examined.verdict.clone())
    };
    assert!(matches!(intact(0), Ok(Verdict::Intact { .. })));
    assert!(matches!(intact(1), Ok(Verdict::NotARecord { .. })));
    assert!(matches!(intact(2), Ok(Verdict::Altered { .. })));
    assert!(intact(3).is_err());
    assert!(matches!(intact(303), Ok(Verdict::Intact { .. })));
}

#[test]
fn stopped_work_leaves_what_was_done() {
    let (_elsewhere, path) = exported("theirs.jsonld", Format::JsonLd);
    let desk = Desk::new();
    let mut session = opened(&desk);
    session.apply(Action::CheckRecords(vec![path; 100_000]));
    session.apply(Action::StopWork);
    assert_eq!(session.view().said, Some(&Said::WorkStopped));
    assert_eq!(session.view().progress, None);
    session.tick();
    assert!(session.view().checked.len() < 100_000);
}

#[test]
fn reminders_are_shown_once_seven_days_one_day_and_two_hours_before() {
    let desk = Desk::new();
    let shown = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&shown);
    let parts = parts(&desk, "2024-02-10T10:00:00Z");
    let mut session = Session::new(Parts {
        notify: Arc::new(move |title, words| {
            told.lock().unwrap().push(format!("{title}: {words}"));
        }),
        ..parts
    });
    let count = |title: &str| {
        let shown = shown.lock().unwrap();
        shown.iter().filter(|line| line.contains(title)).count()
    };
    let title = "Made-up Messenger";
    // The safe day is 2 March; it ends at the first instant of the 3rd.
    for (now, so_far) in [
        ("2024-02-24T23:59:59Z", 0),
        ("2024-02-25T00:00:00Z", 1),
        ("2024-02-25T00:00:01Z", 1),
        ("2024-03-02T00:00:00Z", 2),
        ("2024-03-02T22:00:00Z", 3),
        ("2024-03-05T00:00:00Z", 3),
    ] {
        session.set_clock(Clock::At(instant(now)));
        assert_eq!(count(title), so_far, "{now}: {:?}", shown.lock().unwrap());
    }
}

fn parts(desk: &Desk, at: &str) -> Parts {
    let dir = desk.data_dir();
    let catalog = fair_notice::catalog::Catalog::load(Some(&dir.join("notices")));
    let parts = Parts::from_disk(&dir, Settings::default(), Text::new("en"), Network::Refused)
        .unwrap()
        .with_catalog(catalog);
    Parts {
        clock: Clock::At(instant(at)),
        zone: chrono_tz::UTC,
        ..parts
    }
}

/// Changes a kept line as somebody with the file could, and leaves the ledger as it was otherwise.
fn tamper(desk: &Desk, sql: &str) {
    let ledger = Connection::open(desk.data_dir().join("ledger.sqlite")).unwrap();
    let triggers = |what: &str| -> String {
        let sql =
            format!("SELECT group_concat({what}, '; ') FROM sqlite_schema WHERE type = 'trigger'");
        ledger.query_row(&sql, (), |row| row.get(0)).unwrap()
    };
    let (drop, make) = (triggers("'DROP TRIGGER ' || name"), triggers("sql"));
    ledger
        .execute_batch(&format!("{drop}; {sql}; {make};"))
        .unwrap();
}

#[test]
fn a_broken_chain_shows_no_side_and_gives_no_record() {
    let desk = Desk::new();
    let mut session = opted_out(&desk);
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    drop(session);
    // The first decision is cut out of what can be read, and the second with it.
    tamper(
        &desk,
        "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), 'opt-out', 'opt-0ut') AS BLOB)",
    );
    let mut session = opened(&desk);
    {
        let view = session.view();
        let open = view.open.as_ref().unwrap();
        assert!(open.chain_broken.is_some());
        assert_eq!(open.standings["ads"].side(), None);
        let row = view.home.iter().find(|row| row.slug == NOTICE).unwrap();
        assert_eq!(row.known, Known::Unreadable);
    }
    let path = desk.place("record.pdf");
    session.apply(Action::ExportTo(
        Format::Pdf,
        path.clone(),
        IfExists::Refuse,
    ));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::ChainBroken { .. })
    ));
    assert!(!path.exists());
}

#[test]
fn a_revised_notice_is_asked_again_and_the_old_choice_stays_readable() {
    let desk = Desk::new();
    drop(opted_out(&desk));
    let file = desk
        .data_dir()
        .join("notices")
        .join(NOTICE)
        .join("notice.toml");
    let revised = fs::read_to_string(&file)
        .unwrap()
        .replace("revision = 1", "revision = 2");
    fs::write(&file, revised).unwrap();

    let mut session = desk.session(OPEN, "en");
    let row = |session: &Session| {
        let view = session.view();
        let row = view.home.iter().find(|row| row.slug == NOTICE);
        row.unwrap().known == Known::AskedAgain
    };
    assert!(row(&session));
    session.apply(Action::Open(NOTICE.to_owned()));
    {
        let view = session.view();
        let standing = &view.open.as_ref().unwrap().standings["ads"];
        assert_eq!(standing.side(), Some(Side::OptOut));
        assert!(standing.is_of_an_earlier_revision(2));
    }
    let path = desk.place("record.md");
    let export = Action::ExportTo(Format::Markdown, path.clone(), IfExists::Replace);
    session.apply(export.clone());
    let then = "It was asked by revision 1";
    assert!(fs::read_to_string(&path).unwrap().contains(then));

    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(session.view().said, Some(&Said::ChoiceSaved));
    assert!(!row(&session));
    session.apply(export);
    assert!(!fs::read_to_string(&path).unwrap().contains(then));
    let revisions: Vec<u32> = facts(&desk)
        .iter()
        .filter_map(|fact| match fact {
            Fact::Decided { shown, .. } => Some(shown.revision),
            _ => None,
        })
        .collect();
    assert_eq!(revisions, [1, 2]);
}

/// What the record says about each purpose that a choice covers now: the types of its last event.
fn last_events(session: &mut Session, path: &std::path::Path) -> Vec<String> {
    let export = Action::ExportTo(Format::JsonLd, path.to_owned(), IfExists::Replace);
    session.apply(export);
    assert_eq!(session.view().trouble, None);
    let record: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let records = record["@graph"][0]["records"].as_array().unwrap();
    let last = records.iter().map(|record| {
        let events = record["consentStatus"].as_array().unwrap();
        let purpose = &record["process"][0]["title"];
        format!("{purpose}: {}", events.last().unwrap()["type"][0])
    });
    last.collect()
}

#[test]
fn a_yes_counts_only_for_what_was_asked_then() {
    let desk = Desk::new();
    let mut session = opened(&desk);
    session.apply(Action::Decide("ads".to_owned(), Side::Allow));
    drop(session);
    let file = desk
        .data_dir()
        .join("notices")
        .join(NOTICE)
        .join("notice.toml");
    let source = fs::read_to_string(&file).unwrap();
    // The next revision covers one purpose more.
    let revised = source
        .replace("revision = 1", "revision = 2")
        .replacen("covers = [\"ads\"]", "covers = [\"ads\", \"profile\"]", 1)
        .replacen(
            "[[data]]",
            "[[purpose]]\nid = \"profile\"\nwords = \"a profile of you\"\ndpv = [\"dpv:Purpose\"]\n\n[[data]]",
            1,
        );
    fs::write(&file, revised).unwrap();
    let mut session = opened(&desk);
    let events = last_events(&mut session, &desk.place("record.jsonld"));
    assert_eq!(
        events,
        [
            "\"ads that fit you\": \"dpv:ConsentGiven\"",
            "\"a profile of you\": \"dpv:ConsentRequested\""
        ]
    );
}
