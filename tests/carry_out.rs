//! Step 6 as a person meets it: the letter, the reminder, evidence, and looking whether it was honoured.

#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

#[path = "common/steps.rs"]
mod common;

use std::{path::PathBuf, sync::Arc};

use common::{Desk, SIGNER, day};
use egui::{Key, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, IfExists, Step},
    ledger::{Fact, Mode, Outcome},
    letter::{Letter, LetterFormat},
    notice::{Channel, PartialDate, Side, parse},
    record::Format,
    reminder::NoCalendar,
    trouble::Trouble,
    ui,
    view::{Progress, Said, Work},
};

const SIZES: [[f32; 2]; 3] = [[1100.0, 760.0], [720.0, 560.0], [550.0, 380.0]];

struct Screen {
    desk: Desk,
    step: Step,
    drafts: ui::Drafts,
    asked: Vec<Action>,
}

impl Screen {
    fn draw(&mut self, ui: &mut egui::Ui) {
        let view = self.desk.view(self.step);
        self.asked.extend(ui::show(ui, &view, &mut self.drafts));
    }
}

fn at_step(desk: Desk, step: Step, size: [f32; 2]) -> Harness<'static, Screen> {
    let screen = Screen {
        desk,
        step,
        drafts: ui::Drafts::default(),
        asked: Vec::new(),
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(ui::install)
        .build_ui_state(|ui, screen: &mut Screen| screen.draw(ui), screen);
    harness.run();
    harness
}

/// High enough to show the whole page at once.
fn harness(desk: Desk) -> Harness<'static, Screen> {
    at_step(desk, Step::CarryOut, [1100.0, 3600.0])
}

const OPTED_OUT: &str = "2026-11-22T13:05:00Z";

fn opted_out() -> Desk {
    Desk::new("en").decided(OPTED_OUT, Side::OptOut)
}

/// Two ways that are written: by letter, and by e-mail.
fn of_letters() -> Desk {
    let notice = parse::parse(include_str!("notices/later-of.toml")).unwrap();
    let mut desk = Desk::of(notice, "en")
        .at("2025-09-10T10:00:00Z")
        .decided("2025-09-10T09:00:00Z", Side::OptOut);
    desk.mode = Mode::Real;
    desk
}

fn press(harness: &mut Harness<'_, Screen>, name: &str) -> Vec<Action> {
    press_role(harness, Role::Button, name)
}

fn press_role(harness: &mut Harness<'_, Screen>, role: Role, name: &str) -> Vec<Action> {
    harness.state_mut().asked.clear();
    harness.get_by_role_and_label(role, name).click();
    harness.run();
    harness.state().asked.clone()
}

fn hit(harness: &mut Harness<'_, Screen>, key: Key) -> Vec<Action> {
    harness.state_mut().asked.clear();
    harness.key_press(key);
    harness.run();
    harness.state().asked.clone()
}

fn tab_to(harness: &mut Harness<'_, Screen>, role: Role, name: &str) {
    let reached = (0..60).any(|_| {
        harness.key_press(Key::Tab);
        harness.run();
        harness.get_by_role_and_label(role, name).is_focused()
    });
    assert!(reached, "Tab never reached {name:?}");
}

fn type_into(harness: &mut Harness<'_, Screen>, field: &str, words: &str) {
    let role = if field == WORDS {
        Role::MultilineTextInput
    } else {
        Role::TextInput
    };
    harness.get_by_role_and_label(role, field).focus();
    harness.run();
    harness.get_by_role_and_label(role, field).type_text(words);
    harness.run();
}

fn is_there(harness: &Harness<'_, Screen>, words: &str) -> bool {
    harness.query_all_by_label(words).next().is_some()
}

fn is_focused(harness: &Harness<'_, Screen>, role: Role, name: &str) -> bool {
    harness.get_by_role_and_label(role, name).is_focused()
}

fn value(harness: &Harness<'_, Screen>, role: Role, name: &str) -> String {
    let node = harness.get_by_role_and_label(role, name);
    node.value().unwrap_or_default()
}

const INSTEAD: &str = "Write a letter instead";
const NAME: &str = "Your name";
const ACCOUNT: &str = "What the service knows you by, such as a number or an e-mail address";
const WORDS: &str = "Words";
const EVIDENCE: &str = "Evidence";
const HONOURED: &str = "Was it honoured?";

fn words_of(harness: &Harness<'_, Screen>) -> String {
    value(harness, Role::MultilineTextInput, WORDS)
}

fn prepared(asked: &[Action]) -> &Letter {
    let [Action::PrepareLetter(letter)] = asked else {
        panic!("{asked:?}");
    };
    letter
}

#[test]
fn nothing_of_what_follows_is_offered_to_whoever_is_undecided_or_allows_it() {
    let undecided = Desk::new("en");
    let allowing = Desk::new("en").decided(OPTED_OUT, Side::Allow);
    for desk in [undecided, allowing] {
        let harness = harness(desk);
        for name in [INSTEAD, "Save the dates…", EVIDENCE, HONOURED] {
            assert!(!is_there(&harness, name), "{name}");
        }
    }
    let harness = harness(opted_out());
    for name in [INSTEAD, "Save the dates…", EVIDENCE, HONOURED] {
        assert!(is_there(&harness, name), "{name}");
    }
}

#[test]
fn a_letter_stands_beside_the_ways_that_name_one_and_nowhere_instead() {
    let harness = harness(of_letters());
    assert!(is_there(&harness, "Write the letter"));
    assert!(is_there(&harness, "Write the e-mail"));
    assert!(!is_there(&harness, INSTEAD));
}

#[test]
fn the_letter_is_written_and_copied_by_keyboard_alone() {
    let mut harness = harness(opted_out());
    tab_to(&mut harness, Role::Button, INSTEAD);
    hit(&mut harness, Key::Enter);
    assert!(is_focused(&harness, Role::TextInput, NAME));
    harness
        .get_by_role_and_label(Role::TextInput, NAME)
        .type_text("Ada Example");
    harness.run();
    hit(&mut harness, Key::Enter);
    assert!(is_focused(&harness, Role::TextInput, ACCOUNT));
    harness
        .get_by_role_and_label(Role::TextInput, ACCOUNT)
        .type_text("0170");
    harness.run();
    assert_eq!(hit(&mut harness, Key::Enter), []);
    assert!(is_focused(&harness, Role::MultilineTextInput, WORDS));
    tab_to(&mut harness, Role::Button, "Copy the letter");
    harness.state_mut().asked.clear();
    harness.event(egui::Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    });
    harness.step();
    let copied = harness.output().platform_output.commands.iter().any(
        |command| matches!(command, egui::OutputCommand::CopyText(words) if words.contains("Ada Example")),
    );
    assert!(copied);
    let asked = harness.state().asked.clone();
    let letter = prepared(&asked);
    assert_eq!(letter.reference, "2026-7K3M9QX");
    assert_eq!(
        (letter.choice.as_str(), letter.channel),
        ("ads", Channel::Letter)
    );
    assert_eq!(letter.written, day("2026-11-22"));
    assert!(letter.body.contains("Ada Example") && letter.body.contains("0170"));
}

#[test]
fn who_writes_stands_in_the_letter_and_in_no_other_action() {
    let mut harness = harness(opted_out());
    press(&mut harness, INSTEAD);
    type_into(&mut harness, NAME, "Ada Example");
    type_into(&mut harness, ACCOUNT, "0170");
    harness.state_mut().asked.clear();
    press(&mut harness, "Close: The letter");
    assert_eq!(harness.state().asked, []);
    press(&mut harness, INSTEAD);
    assert!(
        words_of(&harness).contains("Ada Example"),
        "until another notice"
    );
    for name in ["Save as text…", "Save as PDF…", "Copy the letter"] {
        for action in press(&mut harness, name) {
            let (Action::SaveLetter(letter, _) | Action::PrepareLetter(letter)) = action else {
                panic!("{action:?}");
            };
            assert!(letter.body.contains("Ada Example"));
            assert!(!letter.subject.contains("Ada") && !letter.reference.contains("Ada"));
        }
    }
    let asked = press(&mut harness, "Save the dates…");
    assert_eq!(asked, [Action::Export(Format::Calendar)]);
}

#[test]
fn the_letter_of_one_notice_is_gone_in_another() {
    let mut harness = harness(of_letters());
    press(&mut harness, "Write the letter");
    type_into(&mut harness, NAME, "Ada Example");
    harness.state_mut().desk = opted_out();
    harness.run();
    harness.state_mut().desk = of_letters();
    harness.run();
    assert!(harness.query_by_role(Role::MultilineTextInput).is_none());
    press(&mut harness, "Write the letter");
    assert_eq!(value(&harness, Role::TextInput, NAME), "");
    assert!(!words_of(&harness).contains("Ada"));
    harness.state_mut().desk.mode = Mode::Replay;
    harness.run();
    assert!(harness.query_by_role(Role::MultilineTextInput).is_none());
}

#[test]
fn words_changed_by_hand_are_left_alone_until_one_starts_over() {
    let mut harness = harness(opted_out());
    press(&mut harness, INSTEAD);
    type_into(&mut harness, NAME, "Ada Example");
    assert!(words_of(&harness).contains("Ada Example"));
    type_into(&mut harness, WORDS, "By my own hand.");
    type_into(&mut harness, NAME, " the Second");
    let words = words_of(&harness);
    assert!(words.contains("By my own hand.") && !words.contains("Second"));
    assert!(harness.query_by_label_contains("by hand").is_some());
    press(&mut harness, "Start over");
    let words = words_of(&harness);
    assert!(!words.contains("own hand") && words.contains("Ada Example the Second"));
    assert!(is_focused(&harness, Role::TextInput, NAME));
    assert!(harness.query_by_label_contains("by hand").is_none());
}

#[test]
fn what_is_still_to_be_filled_in_is_said() {
    let mut harness = harness(opted_out());
    press(&mut harness, INSTEAD);
    let is_said = |harness: &Harness<'_, Screen>| {
        harness.query_by_label_contains("square brackets").is_some()
    };
    assert!(is_said(&harness));
    type_into(&mut harness, NAME, "Ada Example");
    assert!(is_said(&harness), "the account is missing");
    type_into(&mut harness, ACCOUNT, "0170");
    assert!(!is_said(&harness));
}

#[test]
fn an_e_mail_needs_no_name_and_becomes_a_draft() {
    let mut harness = harness(of_letters());
    press(&mut harness, "Write the e-mail");
    assert!(!is_there(&harness, NAME));
    assert!(is_focused(&harness, Role::TextInput, ACCOUNT));
    let asked = press(&mut harness, "Save as e-mail draft…");
    assert!(matches!(
        asked.as_slice(),
        [Action::SaveLetter(letter, LetterFormat::Eml)] if letter.channel == Channel::EMail
    ));
    press(&mut harness, "Write the letter");
    assert!(is_there(&harness, NAME));
    assert!(!is_there(&harness, "Save as e-mail draft…"));
}

#[test]
fn closing_the_letter_gives_the_focus_back_to_what_opened_it() {
    let mut harness = harness(opted_out());
    press(&mut harness, INSTEAD);
    press(&mut harness, "Close: The letter");
    assert!(is_focused(&harness, Role::Button, INSTEAD));
    assert!(harness.query_by_role(Role::MultilineTextInput).is_none());
}

#[test]
fn a_typed_place_is_written_to_and_replaced_only_when_asked_for() {
    let mut harness = harness(opted_out());
    press(&mut harness, INSTEAD);
    type_into(&mut harness, "Or type where to write it", "/tmp/mine.pdf");
    let asked = press(&mut harness, "Write PDF");
    let path = PathBuf::from("/tmp/mine.pdf");
    let saves = |asked: &[Action], if_exists| {
        matches!(
            asked,
            [Action::SaveLetterTo(_, LetterFormat::Pdf, to, how)] if *to == path && *how == if_exists
        )
    };
    assert!(saves(&asked, IfExists::Refuse));
    harness
        .get_by_role_and_label(Role::TextInput, "Or type where to write it")
        .focus();
    harness.run();
    let asked = hit(&mut harness, Key::Enter);
    assert!(saves(&asked, IfExists::Refuse));

    harness.state_mut().desk.trouble = Some(Trouble::FileExists {
        path: PathBuf::from("/tmp/another.pdf"),
    });
    harness.run();
    assert!(!is_there(&harness, "Replace it"), "another file's question");
    harness.state_mut().desk.trouble = Some(Trouble::FileExists { path: path.clone() });
    harness.run();
    assert!(!is_there(&harness, "Dismiss"), "asked in one place");
    let asked = press(&mut harness, "Replace it");
    assert!(saves(&asked, IfExists::Replace));
    assert_eq!(press(&mut harness, "Leave it"), [Action::Dismiss]);
    assert!(is_focused(
        &harness,
        Role::TextInput,
        "Or type where to write it"
    ));
}

fn with_letter(desk: Desk, at: &str) -> Desk {
    desk.with(
        at,
        Fact::LetterPrepared {
            reference: "2026-AAAAAAA".to_owned(),
            choice: "ads".to_owned(),
            channel: Channel::Letter,
        },
    )
}

#[test]
fn a_letter_was_sent_on_a_day_between_its_preparation_and_today() {
    let mut harness =
        harness(with_letter(opted_out(), "2026-11-22T13:10:00Z").at("2026-11-25T09:00:00Z"));
    assert!(is_there(&harness, "Prepared 22 November 2026, 14:10"));
    assert!(harness.query_by_label_contains("Sent on").is_none());
    let sent = |on| Action::TellLetterSent {
        reference: "2026-AAAAAAA".to_owned(),
        on: day(on),
    };
    assert_eq!(press(&mut harness, "I sent it"), [sent("2026-11-25")]);
    let field = "When you sent it";
    for (typed, is_possible) in [
        ("2026-11-21", false),
        ("2026-11-22", true),
        ("2026-11-26", false),
        ("2026", false),
    ] {
        let node = harness.get_by_role_and_label(Role::TextInput, field);
        node.focus();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        type_into(&mut harness, field, typed);
        let button = harness.get_by_role_and_label(Role::Button, "I sent it");
        assert_eq!(
            !button.accesskit_node().is_disabled(),
            is_possible,
            "{typed}"
        );
        if is_possible {
            assert_eq!(hit(&mut harness, Key::Enter), [sent(typed)]);
        }
    }
}

#[test]
fn a_letter_that_was_sent_says_when_and_the_next_has_a_reference_of_its_own() {
    let desk = with_letter(opted_out(), "2026-11-22T13:10:00Z").with(
        "2026-11-23T13:10:00Z",
        Fact::LetterSent {
            reference: "2026-AAAAAAA".to_owned(),
            on: day("2026-11-23"),
        },
    );
    let mut harness = harness(desk.at("2026-11-23T14:00:00Z"));
    assert!(
        harness
            .query_by_label_contains("Sent on 23 November 2026")
            .is_some()
    );
    assert!(!is_there(&harness, "I sent it"));
    press(&mut harness, "Change the day 2026-AAAAAAA");
    assert!(is_there(&harness, "I sent it"));
    press(&mut harness, INSTEAD);
    let asked = press(&mut harness, "Copy the letter");
    assert_eq!(prepared(&asked).reference, "2026-7K3M9QX");
}

#[test]
fn a_calendar_that_cant_be_had_says_why() {
    let mut desk = opted_out();
    desk.no_calendar = Some(NoCalendar::AllPast);
    let why = desk.text.say(NoCalendar::AllPast.text_id());
    let harness = harness(desk);
    let button = harness.get_by_role_and_label(Role::Button, "Save the dates…");
    assert!(button.accesskit_node().is_disabled());
    assert!(is_there(&harness, &why));
}

#[derive(Debug)]
struct File(PathBuf);

impl egui::DroppedFile for File {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nothing reads it here".to_owned())
    }
}

#[test]
fn files_dropped_on_this_step_are_evidence_and_elsewhere_records() {
    let path = PathBuf::from("/tmp/screenshot.png");
    let told = Fact::ToldAfterwards {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        when: PartialDate::Unknown,
        backed_by: String::new(),
    };
    let evidence = || Action::AttachEvidence(vec![path.clone()]);
    let record = || Action::CheckRecords(vec![path.clone()]);
    for (desk, step, expected) in [
        (opted_out(), Step::CarryOut, evidence()),
        (
            Desk::new("en").with(OPTED_OUT, told),
            Step::CarryOut,
            evidence(),
        ),
        (opted_out(), Step::Record, record()),
        (opted_out(), Step::Choice, record()),
        // Nothing is there that evidence could back.
        (Desk::new("en"), Step::CarryOut, record()),
    ] {
        let mut harness = at_step(desk, step, [1100.0, 2400.0]);
        harness.state_mut().asked.clear();
        let file = Arc::new(File(path.clone()));
        harness.input_mut().dropped_files.push(file);
        harness.step();
        let asked = &harness.state().asked;
        assert!(asked.contains(&expected), "{step:?}: {asked:?}");
    }
}

#[test]
fn while_files_are_held_over_the_window_it_says_what_letting_go_would_do() {
    for (desk, is_said) in [(opted_out(), true), (Desk::new("en"), false)] {
        let mut harness = at_step(desk, Step::CarryOut, SIZES[0]);
        let file = egui::HoveredFile::default();
        harness.input_mut().hovered_files.push(file);
        harness.step();
        let shapes = &harness.output().shapes;
        let says = shapes.iter().any(|clipped| match &clipped.shape {
            egui::Shape::Text(text) => text.galley.text().starts_with("Let go"),
            _ => false,
        });
        assert_eq!(says, is_said);
    }
}

fn with_evidence() -> Desk {
    opted_out().with(
        "2026-11-22T13:20:00Z",
        Fact::EvidenceAttached {
            name: "box.png".to_owned(),
            size: 1_234_567,
            sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".to_owned(),
        },
    )
}

#[test]
fn evidence_is_listed_by_name_size_and_fingerprint() {
    let mut harness = harness(with_evidence());
    assert!(is_there(&harness, "1 file") || harness.query_by_label(EVIDENCE).is_some());
    press(&mut harness, EVIDENCE);
    assert!(is_there(&harness, "box.png"));
    assert!(is_there(&harness, "1.2 MB · named 22 November 2026, 14:20"));
    press(
        &mut harness,
        "Fingerprint of box.png: SHA-256 ba78 16bf … f200 15ad",
    );
    assert!(harness.query_by_label_contains("4141 40de 5dae").is_some());
    harness
        .get_by_label("Copy the fingerprint of box.png")
        .click();
    harness.step();
    let copied =
        harness.output().platform_output.commands.iter().any(
            |command| matches!(command, egui::OutputCommand::CopyText(hex) if hex.len() == 64),
        );
    assert!(copied);
    assert_eq!(
        press(&mut harness, "Choose files…"),
        [Action::ChooseEvidence]
    );
}

#[test]
fn while_files_are_read_it_says_how_far_and_can_be_stopped() {
    let mut desk = with_evidence();
    desk.progress = Some(Progress {
        what: Work::Hashing,
        done: 500_000,
        of: 2_000_000,
    });
    let mut harness = harness(desk);
    let words = "Read 500 KB of 2.0 MB";
    assert!(
        harness
            .query_by_role_and_label(Role::ProgressIndicator, words)
            .is_some()
    );
    tab_to(&mut harness, Role::Button, "Stop");
    assert_eq!(hit(&mut harness, Key::Enter), [Action::StopWork]);
    harness.state_mut().desk.progress = None;
    harness.state_mut().desk.said = Some(Said::EvidenceKnown);
    harness.run();
    assert!(is_there(&harness, "Named already; nothing was added"));
    assert!(is_focused(&harness, Role::Button, "Choose files…"));
}

#[test]
fn what_was_found_is_kept_with_its_note() {
    let mut harness = harness(opted_out().at("2026-11-25T09:00:00Z"));
    // The first is due, so its questions are there already.
    let keep = "Keep: 25 November 2026, after 3 days";
    let button = harness.get_by_role_and_label(Role::Button, keep);
    assert!(button.accesskit_node().is_disabled());
    press_role(&mut harness, Role::RadioButton, "No answer");
    type_into(&mut harness, "A note, if you like", "asked twice");
    let asked = press(&mut harness, keep);
    assert_eq!(
        asked,
        [Action::TellOutcome {
            choice: "ads".to_owned(),
            after_days: 3,
            outcome: Outcome::NoAnswer,
            note: "asked twice".to_owned(),
        }]
    );
}

#[test]
fn before_it_is_due_a_check_is_folded_in_and_can_be_answered() {
    let mut harness = harness(opted_out().at("2026-11-24T22:00:00Z"));
    assert!(!is_there(&harness, "No answer"));
    press(&mut harness, HONOURED);
    assert!(!is_there(&harness, "No answer"));
    press(&mut harness, "25 November 2026, after 3 days");
    press_role(
        &mut harness,
        Role::RadioButton,
        "Honoured: it is as I chose",
    );
    let asked = press(&mut harness, "Keep: 25 November 2026, after 3 days");
    assert_eq!(asked.len(), 1);
}

#[test]
fn an_answer_is_shown_with_what_one_can_do_next_and_can_be_changed() {
    let answered = |outcome| {
        let found = Fact::OutcomeChecked {
            choice: "ads".to_owned(),
            after_days: 3,
            outcome,
            note: "by e-mail".to_owned(),
        };
        let mut desk = with_letter(opted_out(), "2026-11-22T13:10:00Z")
            .with("2026-11-25T09:00:00Z", found)
            .at("2026-11-25T09:00:00Z");
        desk.said = Some(Said::OutcomeKept);
        let mut harness = harness(desk);
        press(&mut harness, HONOURED);
        harness
    };
    let mut harness = answered(Outcome::Refused);
    assert!(is_there(&harness, "Refused: the service said no"));
    assert!(is_there(&harness, "by e-mail"));
    assert!(
        harness
            .query_by_label_contains("told 25 November 2026, 10:00")
            .is_some()
    );
    assert!(
        harness
            .query_by_label_contains("the reference 2026-AAAAAAA")
            .is_some()
    );
    press(&mut harness, "Change: 25 November 2026, after 3 days");
    assert_eq!(
        value(&harness, Role::TextInput, "A note, if you like"),
        "by e-mail"
    );
    press_role(
        &mut harness,
        Role::RadioButton,
        "Honoured: it is as I chose",
    );
    let asked = press(&mut harness, "Keep: 25 November 2026, after 3 days");
    assert!(matches!(
        asked.as_slice(),
        [Action::TellOutcome {
            outcome: Outcome::Honoured,
            after_days: 3,
            ..
        }]
    ));
    assert!(is_focused(
        &harness,
        Role::Button,
        "Change: 25 November 2026, after 3 days"
    ));
    let harness = answered(Outcome::Honoured);
    assert!(harness.query_by_label_contains("the reference").is_none());
}

#[test]
fn everything_at_once_fits_each_window_in_each_language() {
    for language in ["en", "de", "es", "pt-BR", "hi"] {
        for size in SIZES {
            let mut desk = with_letter(with_evidence(), "2026-11-22T13:10:00Z")
                .ticked("2026-11-22T13:07:00Z", "wait")
                .at("2026-11-26T09:00:00Z");
            desk.text = fair_notice::text::Text::new(language);
            desk.signer = Some(SIGNER);
            let text = fair_notice::text::Text::new(language);
            let mut harness = at_step(desk, Step::CarryOut, size);
            for id in ["evidence-title", "write-instead"] {
                let name = text.say(id);
                harness.get_by_label(&name).click();
                harness.run();
            }
            for node in harness.root().children_recursive() {
                if node.accesskit_node().raw_bounds().is_none() {
                    continue;
                }
                let rect = node.rect();
                let name = node.accesskit_node().label().unwrap_or_default();
                let case = format!("{name:?} at {rect:?}: {language} {size:?}");
                assert!(rect.right() <= size[0] + 0.5, "{case}");
                let is_target = matches!(
                    node.accesskit_node().role(),
                    Role::Button | Role::RadioButton | Role::CheckBox | Role::TextInput
                );
                assert!(!is_target || rect.height() >= 31.5, "{case}");
            }
        }
    }
}
