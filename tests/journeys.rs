//! Can a person do it? The whole app on a real ledger: by mouse, by keyboard alone, in each language,
//! across restarts, at the deadline, and when the world breaks.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/window.rs"]
mod window;

use std::{fs, thread, time::Duration};

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, IfExists, Screen, Step},
    app::FairNotice,
    clock::Clock,
    ledger::{Fact, Mode},
    notice::Side,
    record::{Format, proof, proof::Verdict},
    session::Session,
    trouble::Trouble,
    view::{Import, Known, PreviewOf},
};
use window::{Desk, NOTICE, OPEN, instant, press, tab_to};

const SIDE_OUT: &str = "Don't use it";
const SIDE_IN: &str = "Use it";

fn sides_decided(desk: &Desk, mode: Mode) -> Vec<Side> {
    desk.entries(mode)
        .iter()
        .filter_map(|entry| match &entry.fact {
            Fact::Decided { side, .. } => Some(*side),
            _ => None,
        })
        .collect()
}

fn open_at_choice(app: &mut Harness<'_, FairNotice>) {
    press(app, "Start: Made-up Messenger and its parent");
    for _ in 0..4 {
        press(app, "Next");
    }
}

/// Takes a side, as with the mouse.
fn take(app: &mut Harness<'_, FairNotice>, side: &str) {
    app.get_by_role_and_label(Role::RadioButton, side).click();
    app.run();
}

#[test]
fn a_choice_made_with_the_mouse_is_there_after_a_restart() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    open_at_choice(&mut app);
    take(&mut app, SIDE_OUT);
    assert_eq!(
        sides_decided(&desk, Mode::Real),
        [],
        "a draft is not a decision"
    );
    press(&mut app, "Save my choice");
    assert!(app.query_by_label_contains("Saved").is_some());
    drop(app);
    assert_eq!(sides_decided(&desk, Mode::Real), [Side::OptOut]);

    let app = desk.start(OPEN, "en");
    assert!(
        app.query_by_label_contains(SIDE_OUT).is_some(),
        "home shows the choice"
    );
}

#[test]
fn keyboard_alone_is_enough() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    app.run();
    app.key_press(Key::Enter);
    app.run();
    for _ in 0..4 {
        app.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
        app.run();
    }
    tab_to(&mut app, SIDE_IN);
    app.key_press(Key::Space);
    app.run();
    tab_to(&mut app, "Save my choice");
    app.key_press(Key::Enter);
    app.run();
    assert_eq!(sides_decided(&desk, Mode::Real), [Side::Allow]);
}

#[test]
fn german_words_lead_to_the_same_choice() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "de");
    let text = fair_notice::text::Text::new("de");
    press(
        &mut app,
        "Beginnen: Der erfundene Messenger und sein Mutterhaus",
    );
    for _ in 0..4 {
        press(&mut app, &text.say("frame-next"));
    }
    let side = app
        .get_all_by_role(Role::RadioButton)
        .next()
        .unwrap()
        .accesskit_node()
        .label()
        .unwrap();
    take(&mut app, &side);
    press(&mut app, &text.say("choice-save"));
    assert_eq!(sides_decided(&desk, Mode::Real), [Side::OptOut]);
}

#[test]
fn changing_ones_mind_adds_an_entry_and_removes_none() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    open_at_choice(&mut app);
    for side in [SIDE_OUT, SIDE_IN, SIDE_OUT] {
        take(&mut app, side);
        press(&mut app, "Save my choice");
    }
    assert_eq!(
        sides_decided(&desk, Mode::Real),
        [Side::OptOut, Side::Allow, Side::OptOut]
    );
}

#[test]
fn a_decision_clicked_at_the_deadline_is_refused_whatever_was_drawn() {
    let check = |at: &str, expected: &[Side]| {
        let desk = Desk::new();
        let mut session = desk.session(OPEN, "en");
        session.apply(Action::Open(NOTICE.to_owned()));
        session.set_clock(Clock::At(instant(at)));
        session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
        assert_eq!(sides_decided(&desk, Mode::Real), expected, "{at}");
    };
    check("2024-03-02T23:59:59.999Z", &[Side::OptOut]);
    check("2024-03-03T00:00:00Z", &[]);
}

#[test]
fn a_clock_set_back_does_not_reopen_a_window_until_the_person_says_it_was_wrong() {
    let desk = Desk::new();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.set_clock(Clock::At(instant("2024-04-01T00:00:00Z")));
    let told = Action::TellAfterwards {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        when: fair_notice::notice::PartialDate::Month(2024, 2),
        backed_by: "an e-mail".to_owned(),
    };
    session.apply(told);
    session.set_clock(Clock::At(instant(OPEN)));
    assert!(session.view().open.unwrap().clock_behind.is_some());
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(sides_decided(&desk, Mode::Real), []);
    session.apply(Action::CorrectClock);
    assert!(session.view().open.unwrap().clock_behind.is_none());
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(sides_decided(&desk, Mode::Real), [Side::OptOut]);
}

#[test]
fn a_replay_and_the_real_dates_keep_apart() {
    let desk = Desk::new();
    let mut session = desk.session("2026-11-23T10:00:00Z", "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    assert!(session.view().open.unwrap().replay_offered);
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(
        sides_decided(&desk, Mode::Real),
        [],
        "the real window is over"
    );
    session.apply(Action::UseReplay);
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(sides_decided(&desk, Mode::Replay), [Side::OptOut]);
    session.apply(Action::UseRealDates);
    assert_eq!(sides_decided(&desk, Mode::Real), []);
    let view = session.view();
    assert_eq!(view.open.unwrap().standings["ads"].side(), None);
}

#[test]
fn looking_at_the_real_dates_hides_no_choice_of_the_replay() {
    let desk = Desk::new();
    let at = "2026-11-23T10:00:00Z";
    let mut session = desk.session(at, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::UseReplay);
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    session.apply(Action::UseRealDates);
    session.apply(Action::UseReplay);
    drop(session);
    let session = desk.session(at, "en");
    let view = session.view();
    let row = view.home.iter().find(|row| row.slug == NOTICE).unwrap();
    assert_eq!(
        (row.mode, row.standing.side()),
        (Mode::Replay, Some(Side::OptOut))
    );
}

#[test]
fn entering_when_one_agreed_opens_the_window_anew() {
    use fair_notice::window::{Anchor, AnchorTime};
    let desk = Desk::new();
    let mut session = desk.session("2024-03-20T10:00:00Z", "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(sides_decided(&desk, Mode::Real), []);
    let day = AnchorTime::Day("2024-02-25".parse().unwrap());
    session.apply(Action::EnterAnchor(Anchor::Accepted, Some(day)));
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(sides_decided(&desk, Mode::Real), [Side::OptOut]);
}

#[test]
fn a_day_before_the_announcement_or_in_the_future_is_not_kept() {
    use fair_notice::window::{Anchor, AnchorTime};
    let desk = Desk::new();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    for day in ["2024-01-31", "2024-02-11"] {
        let day = AnchorTime::Day(day.parse().unwrap());
        session.apply(Action::EnterAnchor(Anchor::Accepted, Some(day)));
        assert_eq!(session.view().trouble, Some(&Trouble::DateNotPossible));
        session.apply(Action::Dismiss);
    }
    assert!(session.view().open.unwrap().facts.anchors.is_empty());
}

/// Lets the thread of the dialog answer.
fn settle(app: &mut Harness<'_, FairNotice>) {
    for _ in 0..200 {
        app.step();
        let view = app.state().session().view();
        if !view.busy && view.progress.is_none() {
            break;
        }
        thread::sleep(Duration::from_millis(5));
    }
    app.run();
}

#[test]
fn an_exported_record_is_intact_and_noted() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    open_at_choice(&mut app);
    take(&mut app, SIDE_OUT);
    press(&mut app, "Save my choice");
    app.state_mut()
        .session_mut()
        .apply(Action::Export(Format::JsonLd));
    settle(&mut app);
    let path = desk.place("record.jsonld");
    let verdict = proof::verify(&fs::read(&path).unwrap());
    assert!(matches!(verdict, Verdict::Intact { .. }), "{verdict:?}");
    let noted = desk
        .entries(Mode::Real)
        .into_iter()
        .any(|entry| matches!(entry.fact, Fact::Exported { .. }));
    assert!(noted);

    app.state_mut()
        .session_mut()
        .apply(Action::CheckRecords(vec![path]));
    settle(&mut app);
    let view = app.state().session().view();
    assert!(view.checked[0].mine);
    assert_eq!(view.checked[0].import, Import::MadeHere);
}

#[test]
fn a_file_is_named_as_evidence_with_the_fingerprint_that_it_has() {
    let desk = Desk::new();
    let path = desk.place("screenshot.png");
    fs::write(&path, "abc").unwrap();
    let mut app = desk.start(OPEN, "en");
    open_at_choice(&mut app);
    take(&mut app, SIDE_OUT);
    press(&mut app, "Save my choice");
    press(&mut app, "Next");
    press(&mut app, "Evidence");
    let field = "Or type where it is";
    app.get_by_role_and_label(Role::TextInput, field).focus();
    app.run();
    app.get_by_role_and_label(Role::TextInput, field)
        .type_text(path.to_str().unwrap());
    app.run();
    app.key_press(Key::Enter);
    app.run();
    settle(&mut app);
    let named = Fact::EvidenceAttached {
        name: "screenshot.png".to_owned(),
        size: 3,
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".to_owned(),
    };
    let is_named = |entry: &fair_notice::ledger::Entry| entry.fact == named;
    assert!(desk.entries(Mode::Real).iter().any(is_named));
    assert!(app.query_by_label("1 file is named as evidence").is_some());
    let field = app.get_by_role_and_label(Role::TextInput, field);
    assert!(field.is_focused());
    assert_eq!(field.value().as_deref(), Some(""));
    assert_eq!(fs::read(&path).unwrap(), b"abc", "it is only read");
}

#[test]
fn a_file_that_cant_be_read_is_no_evidence() {
    let desk = Desk::new();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    let path = desk.place("gone.png");
    session.apply(Action::AttachEvidence(vec![path.clone()]));
    for _ in 0..200 {
        session.tick();
        if session.view().progress.is_none() {
            break;
        }
        thread::sleep(Duration::from_millis(5));
    }
    assert!(
        matches!(session.view().trouble, Some(Trouble::EvidenceNotRead { path: of, .. }) if *of == path)
    );
    assert!(session.view().open.unwrap().evidence.is_empty());
}

#[test]
fn a_letter_is_prepared_once_and_sent_when_the_person_says_so() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    open_at_choice(&mut app);
    take(&mut app, SIDE_OUT);
    press(&mut app, "Save my choice");
    press(&mut app, "Next");
    press(&mut app, "Write a letter instead");
    // Wherever it is scrolled to.
    let press = |app: &mut Harness<'_, FairNotice>, name| {
        app.get_by_label(name).click_accesskit();
        app.run();
    };
    press(&mut app, "Copy the letter");
    press(&mut app, "Copy the letter");
    assert!(app.query_by_label_contains("Copied").is_some());
    let letters =
        |app: &Harness<'_, FairNotice>| app.state().session().view().open.unwrap().letters;
    assert_eq!(letters(&app).len(), 1);
    assert_eq!(letters(&app)[0].sent, None, "prepared is not sent");
    press(&mut app, "I sent it");
    let today = instant(OPEN).date_naive();
    assert_eq!(letters(&app)[0].sent.map(|(on, _)| on), Some(today));
    assert!(
        app.query_by_label_contains("Sent on 10 February 2024")
            .is_some()
    );
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_asked() {
    let desk = Desk::new();
    let path = desk.place("mine.jsonld");
    fs::write(&path, "mine").unwrap();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::ExportTo(
        Format::JsonLd,
        path.clone(),
        IfExists::Refuse,
    ));
    assert_eq!(
        session.view().trouble,
        Some(&Trouble::FileExists { path: path.clone() })
    );
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    session.apply(Action::ExportTo(
        Format::JsonLd,
        path.clone(),
        IfExists::Replace,
    ));
    assert!(matches!(
        proof::verify(&fs::read(&path).unwrap()),
        Verdict::Intact { .. }
    ));
}

#[test]
fn removing_a_notice_leaves_nothing_of_it_behind() {
    let desk = Desk::new();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    session.apply(Action::ExportTo(
        Format::JsonLd,
        desk.place("r.jsonld"),
        IfExists::Refuse,
    ));
    session.apply(Action::RemoveNotice(NOTICE.to_owned()));
    drop(session);
    assert_eq!(desk.entries(Mode::Real), []);
    let keys = fs::read_dir(desk.data_dir().join("keys")).unwrap().count();
    assert_eq!(keys, 0);
}

#[test]
fn a_ledger_that_cannot_be_opened_is_not_called_changed_or_short_of_room() {
    let desk = Desk::new();
    fs::create_dir(desk.data_dir().join("ledger.sqlite")).unwrap();
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::Open(NOTICE.to_owned()));
    for action in [
        Action::Decide("ads".to_owned(), Side::OptOut),
        Action::MarkStep {
            step: "open".to_owned(),
            done: true,
        },
    ] {
        session.apply(action);
        let view = session.view();
        assert!(
            matches!(view.trouble, Some(Trouble::LedgerNotOpened { .. })),
            "{:?}",
            view.trouble
        );
        assert_eq!(view.said, None);
    }
}

#[test]
fn without_a_ledger_the_window_opens_says_so_and_claims_nothing_saved() {
    let desk = Desk::new();
    fs::write(
        desk.data_dir().join("ledger.sqlite"),
        "this is no ledger, but somebody's file",
    )
    .unwrap();
    let mut session = desk.session(OPEN, "en");
    let told = |session: &Session| {
        let trouble = session.view().trouble;
        assert!(
            matches!(trouble, Some(Trouble::LedgerDamaged { .. })),
            "{trouble:?}"
        );
    };
    told(&session);
    session.apply(Action::Open(NOTICE.to_owned()));
    session.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    told(&session);
    let view = session.view();
    assert_eq!(view.said, None);
    assert!(view.open.as_ref().unwrap().chain_broken.is_some());
    assert!(view.home.iter().all(|row| row.known == Known::Unreadable));
    let record = desk.place("record.jsonld");
    for action in [
        Action::ExportTo(Format::JsonLd, record.clone(), IfExists::Refuse),
        Action::Preview(Format::Pdf),
    ] {
        session.apply(action);
        told(&session);
    }
    assert!(!record.exists(), "an empty ledger is no record of nothing");
    let kept = fs::read(desk.data_dir().join("ledger.sqlite")).unwrap();
    assert_eq!(kept, b"this is no ledger, but somebody's file");
}

#[test]
fn two_windows_see_each_others_choices() {
    let desk = Desk::new();
    let (mut one, mut other) = (desk.session(OPEN, "en"), desk.session(OPEN, "en"));
    one.apply(Action::Open(NOTICE.to_owned()));
    other.apply(Action::Open(NOTICE.to_owned()));
    one.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    other.tick();
    assert_eq!(
        other.view().open.unwrap().standings["ads"].side(),
        Some(Side::OptOut)
    );
    other.apply(Action::Decide("ads".to_owned(), Side::OptOut));
    assert_eq!(
        sides_decided(&desk, Mode::Real),
        [Side::OptOut],
        "nothing changed, nothing added"
    );
}

#[test]
fn what_will_be_exported_is_shown_on_arriving_and_comes_back_after_a_check() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    open_at_choice(&mut app);
    press(&mut app, "Next");
    press(&mut app, "Next");
    app.run();
    let of = |app: &Harness<'_, FairNotice>| {
        let view = app.state().session().view();
        view.preview.map(|preview| preview.of.clone())
    };
    let pdf = Some(PreviewOf::Export(Format::Pdf));
    assert_eq!(of(&app), pdf);
    app.get_by_role_and_label(Role::RadioButton, "JSON-LD")
        .click();
    app.run();
    let json = Some(PreviewOf::Export(Format::JsonLd));
    assert_eq!(of(&app), json);
    assert!(app.query_by_label_contains("@graph").is_some());

    // A check clears the place; it is filled again by itself.
    let mine = desk.place("record.jsonld");
    let export = Action::ExportTo(Format::JsonLd, mine.clone(), IfExists::Refuse);
    app.state_mut().session_mut().apply(export);
    let check = Action::CheckRecords(vec![mine]);
    app.state_mut().session_mut().apply(check);
    settle(&mut app);
    assert_eq!(of(&app), json);
    assert!(app.query_by_label("Intact").is_some());

    let looks = app.query_all_by_label_contains("Look at it: ");
    looks.into_iter().next().unwrap().click_accesskit();
    app.run();
    assert!(matches!(of(&app), Some(PreviewOf::Record(_))));
    app.get_by_label("Close").click_accesskit();
    app.run();
    assert_eq!(of(&app), json);
}

#[test]
fn the_real_dates_have_a_record_and_a_preview_of_their_own() {
    let desk = Desk::new();
    let mut app = desk.start("2026-11-22T13:05:00Z", "en");
    let session = app.state_mut().session_mut();
    session.open_named("whatsapp-2016", Some(Mode::Replay));
    session.apply(Action::Go(Screen::Step(Step::Record)));
    app.run();
    let replay = app.state().session().view().preview.cloned();
    app.state_mut().session_mut().apply(Action::UseRealDates);
    assert_eq!(app.state().session().view().preview, None);
    app.run();
    let real = app.state().session().view().preview.cloned();
    assert!(replay.is_some() && real.is_some());
    assert_ne!(replay, real);
}
