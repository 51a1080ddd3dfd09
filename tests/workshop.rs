//! A workshop: is nothing of it kept, does everything follow its clock, is a record of it never taken for
//! a real one, and does whoever comes next find nothing of the one before?

#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

#[path = "common/window.rs"]
mod window;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use egui::{Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, IfExists, InWorkshop, Presenting, Screen, Step},
    app::FairNotice,
    catalog::Catalog,
    clock::Clock,
    counting,
    dossier::Dossier,
    keys::Keys,
    ledger::{ChainId, GuessedRow, Mode},
    notice::{Side, Slug, guess::Answer},
    paper::{PaperSize, markdown::to_markdown, pdf},
    random::NoRandomness,
    record::{Format, check, json::Json, page::page, proof::Verdict},
    session::Session,
    store::Store,
    tally::{Cell, Vote, to_csv, to_json},
    text::Text,
    trouble::Trouble,
    view::Said,
    workshop::{Asks, Jump, Pace, Plan, Show, TrialScreen, handout},
};
use window::{Desk, NOTICE, OPEN, instant, press, tab_to};

const LANGUAGES: [&str; 5] = ["en", "de", "es", "pt-BR", "hi"];
const WHATSAPP: &str = "whatsapp-2016";
/// The choice of the first notice.
const ADS: &str = "ads";
/// A side of it.
const SIDE: &str = "Don’t share for these";

fn workshop(desk: &Desk) -> Session {
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::StartWorkshop);
    assert_eq!(session.view().trouble, None);
    session
}

fn jump(session: &mut Session, jump: Jump) {
    session.apply(Action::InWorkshop(InWorkshop::Jump(jump)));
}

fn choice_of(session: &Session) -> String {
    let view = session.view();
    view.open.unwrap().notice.choices[0].id.clone()
}

fn decide(session: &mut Session, side: Side) {
    let choice = choice_of(session);
    session.apply(Action::Decide(choice, side));
}

fn side(session: &Session) -> Option<Side> {
    let choice = choice_of(session);
    session.view().open.unwrap().standings[&choice].side()
}

/// Every file of a folder, by its place in it.
fn files_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    files
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

#[test]
fn nothing_of_a_workshop_is_kept() {
    let desk = Desk::new();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide(ADS.to_owned(), Side::OptOut));
    let path = desk.place("own.jsonld");
    session.apply(Action::ExportTo(Format::JsonLd, path, IfExists::Refuse));
    let own = desk.entries(Mode::Real);
    let keys = files_of(&desk.data_dir().join("keys"));

    session.apply(Action::StartWorkshop);
    assert_eq!(
        session
            .view()
            .home
            .iter()
            .filter(|row| row.has_entries)
            .count(),
        1,
        "the one at hand"
    );
    session.apply(Action::Open(NOTICE.to_owned()));
    assert_eq!(side(&session), None, "the person's own choice isn't shown");
    decide(&mut session, Side::Allow);
    assert_eq!(side(&session), Some(Side::Allow));
    let path = desk.place("room.jsonld");
    session.apply(Action::ExportTo(
        Format::JsonLd,
        path.clone(),
        IfExists::Refuse,
    ));
    assert!(path.exists());
    session.apply(Action::ChooseNotice);
    session.tick();
    assert!(!session.view().busy);
    session.apply(Action::Go(Screen::Add));
    assert_ne!(
        session.view().screen,
        Screen::Add,
        "notices of one's own stay out of reach"
    );

    assert_eq!(desk.entries(Mode::Real), own);
    assert_eq!(desk.entries(Mode::Workshop), []);
    assert_eq!(files_of(&desk.data_dir().join("keys")), keys);
    session.apply(Action::InWorkshop(InWorkshop::Leave));
    assert_eq!(session.view().said, Some(&Said::WorkshopLeft));
    assert!(session.view().workshop.is_none());
    session.apply(Action::Open(NOTICE.to_owned()));
    assert_eq!(side(&session), Some(Side::OptOut), "it is as it was");
}

#[test]
fn neither_ledger_nor_key_folder_takes_in_a_workshop() {
    let desk = Desk::new();
    let chain = ChainId {
        notice: NOTICE.to_owned(),
        mode: Mode::Workshop,
    };
    fs::create_dir_all(desk.data_dir()).unwrap();
    let mut store = Store::open(&desk.data_dir()).unwrap();
    let made = store.append_with(&chain, |_| -> Result<_, ()> { Err(()) }, None);
    assert!(made.is_err(), "refused before anything is made");
    let mut keys = Keys::open(&desk.data_dir()).unwrap();
    let random = &mut |_: &mut [u8]| -> Result<(), NoRandomness> { panic!("no key is made") };
    assert!(keys.signer(&chain, random).is_err());
    assert!(!desk.data_dir().join("keys").exists());
}

#[test]
fn everything_follows_the_time_machine_and_after_the_end_a_choice_is_refused() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    let view = session.view();
    assert_eq!(view.open.as_ref().unwrap().notice.slug, WHATSAPP);
    let start = view.now;
    for (to, may) in [
        (Jump::Start, true),
        (Jump::DayOne, true),
        (Jump::Middle, true),
        (Jump::LastDay, true),
        (Jump::LastHour, true),
        (Jump::LastMinute, true),
        (Jump::After, false),
    ] {
        jump(&mut session, to);
        let view = session.view();
        let open = view.open.unwrap();
        let choice = &open.notice.choices[0].id;
        assert_eq!(open.may_decide[choice].is_ok(), may, "{to:?}");
        let row = view.home.iter().find(|row| row.slug == WHATSAPP).unwrap();
        assert_eq!(row.mode, Mode::Workshop);
    }
    decide(&mut session, Side::OptOut);
    assert_eq!(session.view().said, Some(&Said::Refused));
    assert_eq!(side(&session), None, "who did nothing has chosen nothing");
    jump(&mut session, Jump::LastMinute);
    decide(&mut session, Side::OptOut);
    assert_eq!(side(&session), Some(Side::OptOut));
    jump(&mut session, Jump::Start);
    assert_eq!(session.view().now, start, "a machine goes back, too");
    let open = session.view().open.unwrap();
    assert_eq!(
        open.clock_behind, None,
        "and nobody is told that a clock was set back"
    );
}

#[test]
fn the_clock_runs_thirty_days_in_its_minutes_and_stops_after_the_end() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    let start = session.view().now;
    session.apply(Action::InWorkshop(InWorkshop::SetPace(Pace::FASTEST)));
    session.apply(Action::InWorkshop(InWorkshop::RunClock));
    assert!(session.until_words_change() < Duration::from_secs(1));
    session.set_clock(Clock::At(instant("2024-02-10T10:00:30Z")));
    assert_eq!((session.view().now - start).num_days(), 15);
    session.set_clock(Clock::At(instant("2024-02-10T11:00:00Z")));
    let end = session.view().now;
    session.apply(Action::InWorkshop(InWorkshop::SetPace(Pace::SLOWEST)));
    session.set_clock(Clock::At(instant("2024-02-10T12:00:00Z")));
    assert_eq!(
        session.view().now,
        end,
        "a change at the very end moves nothing"
    );
}

#[test]
fn a_track_reveals_and_goes_on_and_the_room_keeps_its_hands() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    let on = |session: &mut Session| session.apply(Action::InWorkshop(InWorkshop::On));
    session.apply(Action::InWorkshop(InWorkshop::BeginTrack(1)));
    on(&mut session);
    let question = {
        let view = session.view();
        view.workshop.unwrap().question().unwrap().id.clone()
    };
    let show = |answer, count| {
        Action::InWorkshop(InWorkshop::ShowHands {
            question: question.clone(),
            answer,
            count,
        })
    };
    session.apply(show(Answer::No, 9));
    session.apply(show(Answer::Yes, 900));
    let hands = |session: &Session| {
        let view = session.view();
        let hands = view.workshop.unwrap().room.hands(WHATSAPP, &question);
        (hands.of(Answer::No), hands.of(Answer::Yes), hands.revealed)
    };
    assert_eq!(hands(&session), (9, 6, false), "no more hands than people");
    on(&mut session);
    assert_eq!(hands(&session), (9, 6, true), "revealed first");
    session.apply(show(Answer::Yes, 1));
    assert_eq!(hands(&session), (9, 6, true), "and then hands stay");
    on(&mut session);
    let stop = |session: &Session| session.view().workshop.unwrap().lesson.unwrap().stop;
    assert_eq!(stop(&session), 2);
    for _ in 0..40 {
        on(&mut session);
    }
    let last = stop(&session);
    session.apply(Action::InWorkshop(InWorkshop::Back));
    assert_eq!(stop(&session), last - 1);
    for _ in 0..40 {
        session.apply(Action::InWorkshop(InWorkshop::Back));
    }
    assert_eq!(stop(&session), 0);
    session.apply(Action::InWorkshop(InWorkshop::NextParticipant));
    assert_eq!(hands(&session), (9, 6, true));
    let view = session.view();
    let workshop = view.workshop.as_ref().unwrap();
    let score = workshop.score(view.open.as_ref().unwrap().notice);
    assert_eq!((score.questions, score.hands, score.right), (1, 15, 9));
}

#[test]
fn the_rooms_choice_is_nobodys_and_a_track_begins_afresh() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    let begin = Action::InWorkshop(InWorkshop::BeginTrack(1));
    session.apply(begin.clone());
    session.apply(Action::InWorkshop(InWorkshop::RunClock));
    session.apply(Action::InWorkshop(InWorkshop::RoomChooses(Side::OptOut)));
    let room = |session: &Session| session.view().workshop.unwrap().room.choice(WHATSAPP);
    assert_eq!(room(&session), Some(Side::OptOut));
    assert_eq!(side(&session), None, "no participant has chosen");
    session.apply(Action::InWorkshop(InWorkshop::NextParticipant));
    assert_eq!(room(&session), Some(Side::OptOut), "the room stays");
    jump(&mut session, Jump::After);
    session.apply(Action::InWorkshop(InWorkshop::RoomChooses(Side::Allow)));
    assert_eq!(session.view().said, Some(&Said::Refused));
    assert_eq!(room(&session), Some(Side::OptOut));
    session.apply(begin);
    assert_eq!(room(&session), None, "nothing is left of the rehearsal");
    let view = session.view();
    let workshop = view.workshop.unwrap();
    assert!(
        !workshop.machine.runs(workshop.real),
        "time waits at the stop"
    );
}

#[test]
fn a_trial_takes_the_time_until_the_choice_is_in_sight() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    session.apply(Action::InWorkshop(InWorkshop::BeginTrial(
        TrialScreen::Hidden,
    )));
    session.set_clock(Clock::At(instant("2024-02-10T10:00:41Z")));
    session.apply(Action::InWorkshop(InWorkshop::FoundChoice));
    session.set_clock(Clock::At(instant("2024-02-10T10:00:50Z")));
    session.apply(Action::InWorkshop(InWorkshop::FoundChoice));
    session.apply(Action::InWorkshop(InWorkshop::EndTrial(Side::OptOut)));
    session.apply(Action::InWorkshop(InWorkshop::BeginTrial(
        TrialScreen::Hidden,
    )));
    session.apply(Action::InWorkshop(InWorkshop::EndTrial(Side::Allow)));
    session.apply(Action::InWorkshop(InWorkshop::EndTrial(Side::Allow)));
    let view = session.view();
    let trials = &view.workshop.unwrap().room.trials;
    let taken: Vec<_> = trials
        .iter()
        .map(|trial| (trial.found_after.map(|time| time.as_secs()), trial.side))
        .collect();
    assert_eq!(taken, [(Some(41), Side::OptOut), (None, Side::Allow)]);
}

/// A workshop's record, exported in every format.
fn exported(desk: &Desk) -> BTreeMap<&'static str, PathBuf> {
    let mut session = workshop(desk);
    session.apply(Action::TellGuesses(vec![GuessedRow {
        row: "number-for-ads".to_owned(),
        answer: Answer::No,
    }]));
    decide(&mut session, Side::OptOut);
    let formats = [
        ("jsonld", Format::JsonLd),
        ("pdf", Format::Pdf),
        ("md", Format::Markdown),
        ("ics", Format::Calendar),
    ];
    formats
        .into_iter()
        .map(|(ending, format)| {
            let path = desk.place(&format!("room.{ending}"));
            session.apply(Action::ExportTo(format, path.clone(), IfExists::Refuse));
            assert_eq!(session.view().trouble, None, "{ending}");
            (ending, path)
        })
        .collect()
}

#[test]
fn what_a_workshop_exports_says_so_and_never_passes_for_real() {
    let desk = Desk::new();
    let files = exported(&desk);
    for ending in ["jsonld", "pdf"] {
        let bytes = fs::read(&files[ending]).unwrap();
        let examined = check::examine(&bytes);
        let Verdict::Intact { mode, .. } = examined.verdict else {
            panic!("{ending}: {:?}", examined.verdict);
        };
        assert_eq!(mode, Mode::Workshop);
        assert_eq!(
            fair_notice::tally::ballot(&examined.signed, &examined.verdict)
                .unwrap()
                .voter
                .mode,
            mode
        );
    }
    let record = fs::read_to_string(&files["jsonld"]).unwrap();
    assert!(record.contains("It is nobody’s real choice"));
    // Whatever is edited to make it look real, it is altered then.
    for (from, to) in [
        (r#""mode": "workshop""#, r#""mode": "real""#),
        (r#""mode": "workshop""#, r#""mode": "replay""#),
        ("It is nobody’s real choice", "It is somebody’s real choice"),
        ("guessed", "decided"),
    ] {
        assert!(record.contains(from), "{from}");
        let edited = record.replace(from, to);
        let verdict = check::examine(edited.as_bytes()).verdict;
        assert!(
            matches!(verdict, Verdict::Altered { .. }),
            "{from}: {verdict:?}"
        );
    }
    let markdown = fs::read_to_string(&files["md"]).unwrap();
    assert!(markdown.contains("This was made in a workshop"));
    let calendar = fs::read_to_string(&files["ics"]).unwrap();
    let events = calendar.matches("BEGIN:VEVENT").count();
    assert_eq!(calendar.matches("SUMMARY:WORKSHOP").count(), events);
    assert!(events > 0);
    let paper = page(record.as_bytes(), PaperSize::A4).unwrap();
    assert_eq!(
        paper.across.as_deref(),
        Some("WORKSHOP"),
        "across every page"
    );
}

#[test]
fn the_first_guesses_stand_in_the_record_of_a_workshop_alone() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    for answer in [Answer::No, Answer::Yes] {
        session.apply(Action::TellGuesses(vec![GuessedRow {
            row: "number-for-ads".to_owned(),
            answer,
        }]));
    }
    let guesses = |session: &mut Session, name: &str| {
        let path = desk.place(name);
        session.apply(Action::ExportTo(
            Format::JsonLd,
            path.clone(),
            IfExists::Refuse,
        ));
        let document = Json::parse(&fs::read(path).unwrap()).unwrap();
        let [receipt] = document.value.list("@graph").unwrap() else {
            panic!("one receipt");
        };
        let guesses = receipt.list("guesses").unwrap().iter();
        let guess = |guess: &Json| {
            let (row, answer) = (guess.text("identifier"), guess.text("value"));
            format!("{}: {}", row.unwrap(), answer.unwrap())
        };
        guesses.map(guess).collect::<Vec<_>>()
    };
    assert_eq!(guesses(&mut session, "room.jsonld"), ["number-for-ads: no"]);
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::TellGuesses(vec![GuessedRow {
        row: "location-for-ads".to_owned(),
        answer: Answer::No,
    }]));
    assert_eq!(guesses(&mut session, "own.jsonld"), [""; 0]);
}

/// Lets the window settle; answers with what was put into the clipboard last.
fn copied(app: &mut Harness<'_, FairNotice>) -> Option<String> {
    let mut copied = None;
    for _ in 0..8 {
        app.step();
        let commands = &app.output().platform_output.commands;
        let words = commands.iter().rev().find_map(|command| match command {
            OutputCommand::CopyText(words) => Some(words.clone()),
            _ => None,
        });
        copied = words.or(copied);
    }
    copied
}

/// Goes to a step by its name in the rail, visited or not.
fn go(app: &mut Harness<'_, FairNotice>, step: Step) {
    let number = 1 + Step::ALL.iter().position(|it| *it == step).unwrap();
    let begins = format!("Step {number} of 7");
    app.get_all_by_role(Role::Button)
        .find(|node| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.starts_with(&begins))
        })
        .unwrap()
        .click();
    app.run();
}

/// Copies all of a field.
fn copy_from(app: &mut Harness<'_, FairNotice>, field: &str) -> Option<String> {
    app.get_by_role_and_label(Role::TextInput, field).focus();
    app.run();
    app.key_press_modifiers(Modifiers::COMMAND, Key::A);
    app.run();
    app.event(egui::Event::Copy);
    copied(app)
}

fn type_into(app: &mut Harness<'_, FairNotice>, field: &str, words: &str) {
    app.get_by_role_and_label(Role::TextInput, field).focus();
    app.run();
    app.get_by_role_and_label(Role::TextInput, field)
        .type_text(words);
    app.run();
}

fn names(app: &Harness<'_, FairNotice>) -> String {
    let nodes = app.root().children_recursive();
    let said = nodes.map(|node| {
        let node = node.accesskit_node();
        let parts = [
            node.label(),
            node.value(),
            node.description(),
            node.placeholder().map(str::to_owned),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
    });
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_one_participant_typed_is_nowhere_for_the_next() {
    const MARK: &str = "Quentin-Xylophon-4711";
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    press(&mut app, "Workshop");
    press(&mut app, "To the notice");
    go(&mut app, Step::Record);
    type_into(&mut app, "Or type where to write it", MARK);
    go(&mut app, Step::Choice);
    assert!(!names(&app).contains(MARK));
    app.get_by_role_and_label(Role::RadioButton, SIDE).click();
    app.run();
    press(&mut app, "Save my choice");
    go(&mut app, Step::Record);
    assert!(names(&app).contains(MARK), "while it is the same person");
    let taken = copy_from(&mut app, "Or type where to write it");
    assert_eq!(taken.as_deref(), Some(MARK));
    app.key_press(Key::Escape);
    app.run();
    app.key_press_modifiers(Modifiers::ALT, Key::Home);
    app.run();
    type_into(&mut app, "Search", MARK);
    press(&mut app, "Next participant");
    app.get_by_label("Start afresh").click();
    let taken = copied(&mut app);
    assert_eq!(
        taken.as_deref(),
        Some(""),
        "what was copied from here is gone"
    );
    let mut seen = names(&app);
    let start = "Start: WhatsApp and Facebook, 2016";
    app.get_by_role_and_label(Role::TextInput, "Search").focus();
    app.run();
    app.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    app.run();
    seen += &names(&app);
    press(&mut app, start);
    for step in Step::ALL {
        go(&mut app, step);
        seen += &names(&app);
    }
    // What can be undone in a field is gone, too.
    let field = "Or type where to write it";
    app.get_by_role_and_label(Role::TextInput, field).focus();
    app.run();
    app.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    app.run();
    seen += &names(&app);
    assert!(seen.contains("Undecided"), "{seen}");
    assert!(!seen.contains(MARK), "{seen}");
    assert!(!seen.contains("Can be changed until"), "{seen}");
    drop(app);
    for (path, bytes) in files_of(&desk.data_dir()) {
        assert!(!contains(&bytes, MARK), "{}", path.display());
    }
}

#[test]
fn leaving_drops_what_was_copied_and_typed_as_well() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    press(&mut app, "Workshop");
    press(&mut app, "To the notice");
    app.key_press_modifiers(Modifiers::ALT, Key::Home);
    app.run();
    type_into(&mut app, "Search", "Xylophon");
    assert_eq!(copy_from(&mut app, "Search").as_deref(), Some("Xylophon"));
    press(&mut app, "Leave the workshop");
    app.get_by_label("Leave it").click();
    assert_eq!(copied(&mut app).as_deref(), Some(""));
    assert!(!names(&app).contains("Xylophon"));
    assert!(app.query_by_label("Next participant").is_none());
}

#[test]
fn whoever_changes_their_mind_stays() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    press(&mut app, "Workshop");
    press(&mut app, "Next participant");
    app.key_press(Key::Escape);
    app.run();
    assert!(app.query_by_label("Start afresh").is_none());
    press(&mut app, "Next participant");
    press(&mut app, "Export a record first");
    assert!(app.query_by_label("Start afresh").is_none());
    assert!(
        app.query_by_label("Or type where to write it").is_some(),
        "at the export"
    );
}

#[test]
fn a_session_goes_by_keyboard_alone() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    tab_to(&mut app, "Workshop");
    app.key_press(Key::Enter);
    app.run();
    tab_to(&mut app, "Begin 5 minutes");
    app.key_press(Key::Enter);
    app.run();
    app.key_press(Key::PageDown);
    app.run();
    // The hands for each answer, one number after the other.
    let hands = |app: &mut Harness<'_, FairNotice>| {
        for typed in ["9", "4", "2"] {
            app.event(egui::Event::Text(typed.to_owned()));
            app.run();
            app.key_press(Key::Enter);
            app.run();
        }
    };
    hands(&mut app);
    assert!(
        app.query_by_label("15 of 15 hands").is_some(),
        "{}",
        names(&app)
    );
    // From the last number the keyboard goes on to what reveals.
    app.key_press(Key::Enter);
    app.run();
    assert!(names(&app).contains("what the sources say"));
    for _ in 0..5 {
        app.key_press(Key::PageDown);
        app.run();
    }
    assert!(
        app.query_by_label("The room has not chosen yet").is_some(),
        "{}",
        names(&app)
    );
    // And on to the first side.
    hands(&mut app);
    app.key_press(Key::Enter);
    app.run();
    let chosen = "The room chose: Don’t share for these";
    assert!(app.query_by_label(chosen).is_some(), "{}", names(&app));
    for _ in 0..2 {
        app.key_press(Key::PageDown);
        app.run();
    }
    assert!(names(&app).contains("a choice made now is refused"));
    tab_to(&mut app, "Share for these");
    app.key_press(Key::Enter);
    app.run();
    assert!(app.query_by_label(chosen).is_some(), "it is as it was");
    assert!(names(&app).contains("Refused: it is too late"));
    app.key_press(Key::PageDown);
    app.run();
    assert!(
        app.query_by_label("4 of 15 hands were right, on one question")
            .is_some()
    );
}

#[test]
fn one_window_alone_shows_the_rooms_picture_and_the_controls_can_go() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    press(&mut app, "Workshop");
    press(&mut app, "Begin 5 minutes");
    app.key_press(Key::F11);
    app.run();
    assert!(app.query_by_label("Back to the page").is_some());
    assert!(app.query_by_label("Facilitator’s page").is_none());
    app.key_press(Key::H);
    app.run();
    assert!(app.query_by_label("Back to the page").is_none());
    app.key_press(Key::B);
    app.run();
    assert_eq!(names(&app).trim(), "The picture is dark");
    app.key_press(Key::B);
    app.key_press(Key::Escape);
    app.run();
    assert!(app.query_by_label("Facilitator’s page").is_some());
}

#[test]
fn the_rooms_window_shows_no_controls_and_closing_it_ends_nothing() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    session.apply(Action::InWorkshop(InWorkshop::BeginTrack(1)));
    session.apply(Action::InWorkshop(InWorkshop::Present(
        Presenting::InItsOwn,
    )));
    let mut drafts = fair_notice::ui::Drafts::default();
    let stops = session
        .view()
        .workshop
        .unwrap()
        .track()
        .unwrap()
        .0
        .stops
        .len();
    for _ in 0..2 * stops {
        let view = session.view();
        let mut room = Harness::builder()
            .with_size([1280.0, 720.0])
            .with_context_setup(fair_notice::ui::install)
            .build_ui(|ui| {
                fair_notice::ui::show_picture(ui, &view, &mut drafts);
            });
        room.run();
        let pressed = room.root().children_recursive().filter(|node| {
            let role = node.accesskit_node().role();
            matches!(
                role,
                Role::Button | Role::TextInput | Role::Slider | Role::CheckBox
            )
        });
        assert_eq!(pressed.count(), 0);
        drop(room);
        session.apply(Action::InWorkshop(InWorkshop::On));
    }
    // As when a window manager closes it, or a projector is unplugged.
    session.apply(Action::InWorkshop(InWorkshop::Present(Presenting::Nowhere)));
    let view = session.view();
    assert_eq!(view.workshop.unwrap().lesson.unwrap().stop, stops - 1);
}

#[test]
fn a_folder_is_counted_in_the_window() {
    let desk = Desk::new();
    let room = desk.place("records");
    fs::create_dir(&room).unwrap();
    for participant in 0..7 {
        let mut session = workshop(&desk);
        session.apply(Action::TellGuesses(vec![GuessedRow {
            row: "number-for-ads".to_owned(),
            answer: Answer::No,
        }]));
        decide(&mut session, Side::OptOut);
        let exports = if participant == 0 { 2 } else { 1 };
        for export in 0..exports {
            let path = room.join(format!("{participant}-{export}.jsonld"));
            session.apply(Action::ExportTo(Format::JsonLd, path, IfExists::Refuse));
        }
    }
    fs::write(room.join("photo.png"), b"no record").unwrap();
    let mut session = workshop(&desk);
    session.apply(Action::Tally(room.clone()));
    until(&mut session, |session| session.view().counted.is_some());
    let view = session.view();
    let counted = view.counted.unwrap();
    let counts = &counted.tally.workshop;
    assert_eq!(
        (counts.records, counted.tally.duplicates),
        (7, 1),
        "who exports twice votes once"
    );
    let chosen = counts.by_choice.iter();
    let chosen: Vec<_> = chosen
        .map(|cell| (cell.answers.as_slice(), cell.count))
        .collect();
    let expected: [(&[Vote], u64); 3] = [
        (&[Vote::OptOut], 7),
        (&[Vote::Allow], 0),
        (&[Vote::Undecided], 0),
    ];
    assert_eq!(chosen, expected);
    let row: (Slug, String) = (WHATSAPP.to_owned(), "number-for-ads".to_owned());
    assert_eq!(
        counts.by_guess[&row].iter().map(|cell| cell.count).max(),
        Some(7)
    );
    assert!(
        counted.rows[&row].starts_with("Phone number"),
        "{:?}",
        counted.rows
    );
    assert_eq!(counted.left_out.len(), 1);
    let table = desk.place("counts.csv");
    session.apply(Action::SaveTallyTo(table.clone(), IfExists::Refuse));
    assert!(
        fs::read_to_string(&table)
            .unwrap()
            .contains("workshop,choice,,,opt-out,7")
    );
    session.apply(Action::SaveTallyTo(table, IfExists::Refuse));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::FileExists { .. })
    ));
}

fn until(session: &mut Session, done: impl Fn(&Session) -> bool) {
    // A watchdog against a hang, no timing.
    for _ in 0..6000 {
        session.tick();
        if done(session) {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("it never came");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    session.apply(Action::Tally(desk.place("nowhere")));
    until(&mut session, |session| session.view().trouble.is_some());
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::NotReadable { .. })
    ));
    assert!(session.view().counted.is_none());
}

#[test]
fn counting_can_be_stopped() {
    let desk = Desk::new();
    let room = desk.place("records");
    fs::create_dir(&room).unwrap();
    let record = fs::read(&exported(&desk)["jsonld"]).unwrap();
    for number in 0..2000 {
        fs::write(room.join(format!("{number}.jsonld")), &record).unwrap();
    }
    let mut session = workshop(&desk);
    session.apply(Action::Tally(room));
    until(&mut session, |session| {
        session.view().progress.is_some_and(|it| it.of == 2000)
    });
    session.apply(Action::StopWork);
    assert_eq!(session.view().said, Some(&Said::WorkStopped));
    session.tick();
    assert!(session.view().progress.is_none() && session.view().counted.is_none());
}

/// Two tallies of one room, before and after its output, hold the same numbers in every form.
#[test]
fn table_and_json_hold_what_the_window_shows_and_no_more() {
    let desk = Desk::new();
    let room = desk.place("records");
    fs::create_dir(&room).unwrap();
    for participant in 0..9 {
        let mut session = workshop(&desk);
        decide(
            &mut session,
            if participant < 7 {
                Side::OptOut
            } else {
                Side::Allow
            },
        );
        let path = room.join(format!("{participant}.jsonld"));
        session.apply(Action::ExportTo(Format::JsonLd, path, IfExists::Refuse));
    }
    let counted = counting::count(&room, &|_, _| true).unwrap().unwrap();
    let merged = vec![
        Cell {
            answers: vec![Vote::OptOut, Vote::Allow],
            count: 9,
        },
        Cell {
            answers: vec![Vote::Undecided],
            count: 0,
        },
    ];
    assert_eq!(counted.tally.workshop.by_choice, merged);
    assert_eq!(counted.tally.workshop.changes, None);
    let csv = to_csv(&counted.tally);
    assert!(csv.contains("workshop,choice,,,opt-out+allow,9\n"), "{csv}");
    for small in 1..5 {
        assert!(!csv.contains(&format!(",{small}\n")), "{csv}");
    }
    let json = to_json(&counted.tally).to_string();
    assert!(
        json.contains(r#""opt-out+allow":9"#) && json.contains(r#""changes":null"#),
        "{json}"
    );
}

#[test]
fn every_plan_is_whole_and_true_to_its_notice_in_every_language() {
    let catalog = Catalog::load(None);
    let planned = Catalog::planned();
    assert_eq!(planned.first(), Some(&WHATSAPP));
    assert!(planned.len() >= 4, "{planned:?}");
    for slug in planned {
        let english = catalog.plan(slug, "en").unwrap();
        let notice = catalog.notice(slug, "en").unwrap();
        for question in &english.questions {
            assert!(
                question.answer(notice).is_some(),
                "{slug}: {} is about no row",
                question.id
            );
        }
        let minutes: Vec<u16> = english.tracks.iter().map(|track| track.minutes).collect();
        assert_eq!(minutes, [1, 5, 20], "{slug}");
        for track in &english.tracks {
            let seconds: u16 = track.stops.iter().map(|stop| stop.seconds).sum();
            assert_eq!(
                seconds,
                track.minutes * 60,
                "{slug}, {} minutes",
                track.minutes
            );
            for stop in &track.stops {
                let is_question = stop.show == Show::Question;
                let found = stop
                    .question
                    .as_ref()
                    .map(|id| english.question(id).is_some());
                assert_eq!(found, is_question.then_some(true), "{slug}: {stop:?}");
                assert!(!stop.points.is_empty(), "{slug}: {stop:?}");
                let two_screens = stop.show == Show::Screens;
                assert!(!two_screens || slug == WHATSAPP, "only its screen is known");
            }
        }
        let used = |id: &str| {
            let stops = english.tracks.iter().flat_map(|track| &track.stops);
            stops
                .filter_map(|stop| stop.question.as_deref())
                .any(|asked| asked == id)
        };
        assert!(
            english.questions.iter().all(|question| used(&question.id)),
            "{slug}"
        );
        for language in LANGUAGES {
            let plan = catalog.plan(slug, language).unwrap();
            assert_eq!(plan.language, language);
            assert_eq!(shape(&plan), shape(&english), "{slug} in {language}");
            for words in words(&plan) {
                assert!(!words.trim().is_empty(), "{slug} in {language}");
                let fits = words.chars().count() <= 200;
                assert!(fits, "{slug} in {language}: too long for a wall: {words}");
            }
        }
    }
    assert_eq!(catalog.plan("whatsapp-2021", "en"), None);
}

/// All of a plan but its words.
fn shape(plan: &Plan) -> String {
    let questions = plan.questions.iter();
    let questions: Vec<(&str, &str, Asks)> = questions
        .map(|question| (question.id.as_str(), question.about.as_str(), question.asks))
        .collect();
    let stops = plan.tracks.iter().flat_map(|track| &track.stops);
    let stops: Vec<_> = stops
        .map(|stop| {
            (
                stop.show,
                &stop.question,
                stop.at,
                stop.seconds,
                stop.points.len(),
            )
        })
        .collect();
    format!("{questions:?} {stops:?}")
}

fn words(plan: &Plan) -> Vec<&str> {
    let questions = plan.questions.iter();
    let questions = questions.flat_map(|question| [question.words.as_str(), &question.reveal]);
    let stops = plan.tracks.iter().flat_map(|track| &track.stops);
    let points = stops.flat_map(|stop| stop.points.iter().map(String::as_str));
    questions.chain(points).collect()
}

#[test]
fn a_handout_is_one_page_and_names_all_that_a_choice_stops() {
    let catalog = Catalog::load(None);
    for slug in Catalog::planned() {
        for language in LANGUAGES {
            let text = Text::new(language);
            let notice = catalog.notice(slug, language).unwrap().clone();
            let day = "2026-11-29".parse().unwrap();
            let dossier = Dossier::new(notice, Mode::Real, &[], chrono_tz::Tz::UTC, day);
            let made = instant("2026-11-29T10:00:00Z");
            let window = dossier.main_window();
            let paper = handout(&dossier.notice, window, &text, PaperSize::A4, made);
            assert_eq!(pdf::page_count(&paper), 1, "{slug} in {language}");
            let printed = to_markdown(&paper).replace('\\', "");
            for row in dossier.notice.shared_rows() {
                let limits = row.shared.limits().unwrap();
                let stops = limits.after_opt_out == fair_notice::notice::AfterOptOut::Stops;
                assert!(
                    !stops || printed.contains(&row.purpose.words),
                    "{slug}: {}",
                    row.id
                );
            }
        }
    }
}

#[test]
fn a_handout_of_a_notice_without_end_ends() {
    let long = "word ".repeat(1900);
    let source = include_str!("notices/right-expires.toml");
    let notice = fair_notice::notice::parse::parse(source).unwrap();
    let mut notice = notice;
    notice.words.headline = long.clone();
    for way in &mut notice.ways {
        way.words = long.clone();
    }
    let sharing = notice.sharings[0].clone();
    for number in 0..1500 {
        let mut another = sharing.clone();
        another.id = format!("row-{number}");
        let mut purpose = notice.purposes[0].clone();
        purpose.id = format!("purpose-{number}");
        another.purpose = purpose.id.clone();
        notice.purposes.push(purpose);
        notice.sharings.push(another);
    }
    let made = instant(OPEN);
    let paper = handout(&notice, None, &Text::new("en"), PaperSize::A4, made);
    assert!(pdf::page_count(&paper) > 1);
}

#[test]
fn a_workshop_can_be_started_with_a_notice_at_hand() {
    let desk = Desk::new();
    let mut session = workshop(&desk);
    session.open_named("discord-arbitration-2025", None);
    let view = session.view();
    assert_eq!(view.screen, Screen::Workshop);
    assert_eq!(view.open.as_ref().unwrap().mode, Mode::Workshop);
    assert!(view.workshop.as_ref().unwrap().plan.is_some());
    session.apply(Action::Go(Screen::Step(Step::Choice)));
    session.apply(Action::UseRealDates);
    assert_eq!(
        session.view().open.unwrap().mode,
        Mode::Workshop,
        "there are no real dates in it"
    );
}
