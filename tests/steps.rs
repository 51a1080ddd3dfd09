//! Steps 3 to 7 as a person meets them: by mouse and by keyboard, in each language and window size.

#[path = "common/steps.rs"]
mod common;

use std::path::PathBuf;

use common::{Desk, SIGNER, day};
use egui::{Key, Rect, accesskit::Live};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, IfExists, Step},
    ledger::{Fact, Mode},
    notice::{PartialDate, Side},
    record::check::Examined,
    record::{Format, proof::Why},
    text::Text,
    trouble::Trouble,
    ui,
    view::{Checked, Import, Pages, Said, Verdict},
};

const SIZES: [[f32; 2]; 3] = [[1100.0, 760.0], [720.0, 560.0], [550.0, 380.0]];
const STEPS: [Step; 5] = [
    Step::Flow,
    Step::Claims,
    Step::Choice,
    Step::CarryOut,
    Step::Record,
];

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

fn harness(desk: Desk, step: Step, size: [f32; 2]) -> Harness<'static, Screen> {
    let screen = Screen {
        desk,
        step,
        drafts: ui::Drafts::default(),
        asked: Vec::new(),
    };
    Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(ui::install)
        .build_ui_state(|ui, screen: &mut Screen| screen.draw(ui), screen)
}

fn wide(desk: Desk, step: Step) -> Harness<'static, Screen> {
    // High enough to show a whole page at once.
    harness(desk, step, [1100.0, 2400.0])
}

/// Clicks what has the role and name, and answers with what was asked for.
fn press(harness: &mut Harness<'_, Screen>, role: egui::Role, name: &str) -> Vec<Action> {
    harness.state_mut().asked.clear();
    harness.get_by_role_and_label(role, name).click();
    harness.run();
    harness.state().asked.clone()
}

fn decided(language: &str) -> Desk {
    Desk::new(language)
        .decided("2026-11-22T12:58:00Z", Side::Allow)
        .decided("2026-11-22T13:05:00Z", Side::OptOut)
        .ticked("2026-11-22T13:07:00Z", "wait")
}

fn save(harness: &mut Harness<'_, Screen>) -> Vec<Action> {
    press(harness, egui::Role::Button, "Save my choice")
}

fn pick(harness: &mut Harness<'_, Screen>, side: &str) -> Vec<Action> {
    press(harness, egui::Role::RadioButton, side)
}

const DONT_SHARE: &str = "Don’t share for these";
const SHARE: &str = "Share for these";

#[test]
fn every_step_holds_together_in_each_language_and_size() {
    for language in ["en", "de"] {
        for size in SIZES {
            for step in STEPS {
                for desk in [Desk::new(language), decided(language)] {
                    let mut harness = harness(desk, step, size);
                    harness.run();
                    let case = format!("{language} {size:?} {step:?}");
                    labels_stay_apart(&harness, size[0], &case);
                }
            }
        }
    }
}

#[test]
fn notices_of_every_kind_of_window_draw() {
    for source in [
        include_str!("notices/later-of.toml"),
        include_str!("notices/no-choice.toml"),
        include_str!("notices/not-retroactive.toml"),
        include_str!("notices/open-ended.toml"),
        include_str!("notices/right-expires.toml"),
        include_str!("notices/sharing-starts.toml"),
        include_str!("notices/two-choices.toml"),
    ] {
        for now in [
            "2016-01-01T00:00:00Z",
            "2026-11-22T13:05:00Z",
            "2030-01-01T00:00:00Z",
        ] {
            for step in STEPS {
                let notice = fair_notice::notice::parse::parse(source).unwrap();
                let desk = Desk::of(notice, "de").at(now);
                let case = format!("{} {now} {step:?}", desk.notice.slug);
                let mut harness = harness(desk, step, SIZES[1]);
                harness.run();
                labels_stay_apart(&harness, SIZES[1][0], &case);
            }
        }
    }
}

/// No words leave the window at its sides, and no two labels lie on one another.
fn labels_stay_apart(harness: &Harness<'_, Screen>, width: f32, case: &str) {
    let mut labels: Vec<(String, Rect)> = Vec::new();
    for node in harness.root().children_recursive() {
        let accessible = node.accesskit_node();
        let scrolls = accessible.role() == egui::accesskit::Role::Label;
        let words = accessible.value().or_else(|| accessible.label());
        let Some(words) = words.filter(|words| scrolls && !words.is_empty()) else {
            continue;
        };
        let rect = node.rect();
        assert!(
            rect.left() >= -0.5 && rect.right() <= width + 0.5,
            "{words:?} at {rect:?} leaves the window: {case}"
        );
        labels.push((words, rect));
    }
    assert!(labels.len() > 3, "something is drawn: {case}");
    // Bars stand over the page that scrolls beneath them: compare what is on the page only.
    let page: Vec<&(String, Rect)> = labels
        .iter()
        .filter(|(_, rect)| rect.top() > 140.0 && rect.bottom() < 480.0)
        .collect();
    for (index, (one, at)) in page.iter().enumerate() {
        for (other, other_at) in &page[..index] {
            let shared = at.shrink(1.0).intersect(other_at.shrink(1.0));
            let apart = shared.width() <= 0.0 || shared.height() <= 0.0;
            assert!(
                apart,
                "{one:?} {at:?} lies on {other:?} {other_at:?}: {case}"
            );
        }
    }
}

#[test]
fn neither_side_is_taken_until_the_person_takes_one() {
    let mut harness = wide(Desk::new("en"), Step::Choice);
    harness.run();
    for side in [DONT_SHARE, SHARE] {
        let node = harness.get_by_role_and_label(egui::Role::RadioButton, side);
        assert_eq!(
            node.accesskit_node().toggled(),
            Some(egui::accesskit::Toggled::False)
        );
    }
    let button = harness.get_by_role_and_label(egui::Role::Button, "Save my choice");
    assert!(button.accesskit_node().is_disabled());
    let words = "Undecided. To save, pick a side first.";
    assert!(harness.query_by_label(words).is_some());
}

#[test]
fn picking_a_side_saves_nothing_and_saving_asks_for_it() {
    let mut harness = wide(Desk::new("en"), Step::Choice);
    harness.run();
    assert_eq!(pick(&mut harness, DONT_SHARE), []);
    assert!(
        harness
            .query_by_label("Draft: Don’t share for these")
            .is_some()
    );
    assert_eq!(
        save(&mut harness),
        [Action::Decide("ads".to_owned(), Side::OptOut)]
    );
}

#[test]
fn leaving_it_undecided_drops_the_draft() {
    let mut harness = wide(Desk::new("en"), Step::Choice);
    harness.run();
    pick(&mut harness, SHARE);
    let asked = press(&mut harness, egui::Role::Button, "Leave undecided");
    assert_eq!(asked, []);
    assert!(harness.query_by_label_contains("Draft").is_none());
}

#[test]
fn both_sides_have_the_same_size() {
    for size in SIZES {
        let mut harness = harness(Desk::new("de"), Step::Choice, size);
        harness.run();
        let rect = |side| {
            let card = harness.get_by_role_and_label(egui::Role::RadioButton, side);
            card.rect().size()
        };
        assert_eq!(rect(DONT_SHARE), rect(SHARE));
    }
}

#[test]
fn a_choice_is_made_by_keyboard_alone() {
    let mut harness = wide(Desk::new("en"), Step::Choice);
    harness.run();
    tab_to(&mut harness, egui::Role::RadioButton, DONT_SHARE);
    harness.key_press(Key::Space);
    harness.run();
    assert!(
        harness
            .query_by_label("Draft: Don’t share for these")
            .is_some()
    );
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!(harness.query_by_label("Draft: Share for these").is_some());
    let other = harness.get_by_role_and_label(egui::Role::RadioButton, SHARE);
    assert!(other.is_focused());
    tab_to(&mut harness, egui::Role::Button, "Save my choice");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(
        harness.state().asked,
        [Action::Decide("ads".to_owned(), Side::Allow)]
    );
}

fn tab_to(harness: &mut Harness<'_, Screen>, role: egui::Role, name: &str) {
    let reached = (0..40).any(|_| {
        harness.key_press(Key::Tab);
        harness.run();
        harness.get_by_role_and_label(role, name).is_focused()
    });
    assert!(reached, "Tab never reached {name:?}");
}

#[test]
fn what_was_saved_is_said_politely() {
    let mut desk = decided("en");
    desk.said = Some(Said::ChoiceSaved);
    let mut harness = wide(desk, Step::Choice);
    harness.run();
    let words = "Saved: Don’t share for these, 22 November 2026, 14:05";
    let node = harness.get_by_label(words);
    assert_eq!(node.accesskit_node().data().live(), Some(Live::Polite));
}

#[test]
fn a_closed_choice_says_so_and_cannot_be_picked() {
    let mut harness = wide(Desk::new("en").at("2026-12-24T00:00:00Z"), Step::Choice);
    harness.run();
    assert!(harness.query_by_label_contains("Closed since").is_some());
    let card = harness.get_by_role_and_label(egui::Role::RadioButton, SHARE);
    assert!(card.accesskit_node().is_disabled());
    assert!(harness.query_by_label("Save my choice").is_none());
}

#[test]
fn past_the_safe_day_the_choice_stays_usable_and_says_what_it_is_worth() {
    let mut harness = wide(Desk::new("en").at("2026-12-23T12:00:00Z"), Step::Choice);
    harness.run();
    assert!(
        harness
            .query_by_label_contains("The safe day is over")
            .is_some()
    );
    pick(&mut harness, SHARE);
    assert_eq!(
        save(&mut harness),
        [Action::Decide("ads".to_owned(), Side::Allow)]
    );
}

#[test]
fn what_was_done_in_the_service_can_be_told_after_the_end_too() {
    let mut harness = wide(Desk::new("en").at("2027-02-01T00:00:00Z"), Step::Choice);
    harness.run();
    press(&mut harness, egui::Role::Button, "I have done it already");
    let nodes: Vec<_> = harness
        .get_all_by_role_and_label(egui::Role::RadioButton, DONT_SHARE)
        .collect();
    nodes.last().unwrap().click();
    harness.run();
    let when = "When you did it (empty if you don’t know)";
    harness
        .get_by_role_and_label(egui::Role::TextInput, when)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(egui::Role::TextInput, when)
        .type_text("12/2026");
    harness.run();
    assert!(
        harness
            .query_by_label("Understood as December 2026")
            .is_some()
    );
    let asked = press(&mut harness, egui::Role::Button, "Keep what I told");
    assert_eq!(
        asked,
        [Action::TellAfterwards {
            choice: "ads".to_owned(),
            side: Side::OptOut,
            when: PartialDate::Month(2026, 12),
            backed_by: String::new(),
        }]
    );
}

#[test]
fn what_was_told_is_never_shown_as_decided_here_and_then() {
    let fact = Fact::ToldAfterwards {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        when: PartialDate::Day(day("2026-12-01")),
        backed_by: "a screenshot".to_owned(),
    };
    let desk = || Desk::new("en").with("2027-02-01T00:00:00Z", fact.clone());
    let mut choice = wide(desk(), Step::Choice);
    choice.run();
    assert!(choice.query_by_label_contains("Told afterwards").is_some());
    assert!(choice.query_by_label_contains("Saved:").is_none());
    let mut record = wide(desk(), Step::Record);
    record.run();
    assert!(record.query_by_label("No choice recorded").is_some());
    assert!(record.query_by_label_contains("Told afterwards").is_some());
}

#[test]
fn every_line_of_the_picture_has_its_whole_sentence_as_its_name() {
    let mut harness = wide(Desk::new("en"), Step::Flow);
    harness.run();
    let stops = "Messenger to The parent, for friend suggestions: phone number. \
                 If you opt out, this stops. The sources dispute this.";
    assert!(harness.query_by_label(stops).is_some());
    press(&mut harness, egui::Role::RadioButton, "Before");
    assert!(harness.query_by_label(stops).is_none());
    let before = "Messenger to The parent, for friend suggestions: phone number. \
                  The sources dispute this.";
    assert!(harness.query_by_label(before).is_some());
}

#[test]
fn the_list_says_what_the_picture_says() {
    let mut harness = wide(Desk::new("en"), Step::Flow);
    harness.run();
    let sentences = |harness: &Harness<'_, Screen>| {
        let nodes = harness.root().children_recursive();
        let words = nodes.filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value())
        });
        let mut words: Vec<String> = words
            .filter(|words| words.contains("If you opt out,"))
            .collect();
        words.sort();
        words.dedup();
        words
    };
    let picture = sentences(&harness);
    assert_eq!(picture.len(), 8);
    press(&mut harness, egui::Role::Button, "As a list");
    assert_eq!(sentences(&harness), picture);
}

#[test]
fn a_small_window_opens_the_list() {
    let mut harness = harness(Desk::new("en"), Step::Flow, [550.0, 2400.0]);
    harness.run();
    assert!(harness.query_by_label("As a picture").is_some());
}

#[test]
fn contradictions_stand_face_to_face_with_what_supports_them() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    let at = |words: &str| harness.get_by_label(words).rect();
    let (one, other) = (at("Yes, conversations too"), at("No, contents stay out"));
    assert!((one.top() - other.top()).abs() < 1.0);
    assert!(other.left() > one.right());
    let verdict = "Better supported: No, contents stay out";
    assert!(harness.query_by_label(verdict).is_some());
    assert!(
        harness
            .query_by_label("No side is better supported")
            .is_none()
    );
    press(
        &mut harness,
        egui::Role::Button,
        "Does the contact list go to the parent?",
    );
    assert!(
        harness
            .query_by_label("No side is better supported")
            .is_some()
    );
}

#[test]
fn a_link_is_copied_and_never_opened() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    let links = harness.get_all_by_label("Copy link: Privacy policy");
    links.into_iter().next().unwrap().click();
    harness.step();
    let copied = harness.output().platform_output.commands.iter().any(|command| {
        matches!(command, egui::OutputCommand::CopyText(url) if url == "https://example.org/policy")
    });
    assert!(copied);
}

#[test]
fn every_claim_is_in_the_list_by_its_date() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    press(&mut harness, egui::Role::Button, "All 9 claims");
    let whole = "Whole contact lists go to the parent.";
    let first = harness.get_by_label(whole).rect();
    let later = harness
        .get_by_label("Whoever opts out shares nothing any more.")
        .rect();
    assert!(first.top() < later.top());
}

#[test]
fn steps_are_ticked_and_unticked() {
    let mut harness = wide(decided("en"), Step::CarryOut);
    harness.run();
    assert!(harness.query_by_label_contains("1 of 4 done").is_some());
    let mark = |step: &str, done| Action::MarkStep {
        step: step.to_owned(),
        done,
    };
    let asked = press(&mut harness, egui::Role::CheckBox, "Press “Agree”.");
    assert_eq!(asked, [mark("agree", true)]);
    let first = "Open the message about new terms.";
    let asked = press(&mut harness, egui::Role::CheckBox, first);
    assert_eq!(asked, [mark("wait", false)]);
}

#[test]
fn whoever_is_undecided_sees_the_ways_and_whoever_allows_it_can_fold_them_out() {
    let allowed = || Desk::new("en").decided("2026-11-22T12:58:00Z", Side::Allow);
    for (desk, words, is_shown) in [
        (Desk::new("en"), "nothing to carry out yet", true),
        (allowed(), "Nothing needs to be done", false),
    ] {
        let mut harness = wide(desk, Step::CarryOut);
        harness.run();
        assert!(harness.query_by_label_contains(words).is_some());
        let step = "Press “Agree”.";
        assert_eq!(harness.query_by_label(step).is_some(), is_shown);
        press(&mut harness, egui::Role::Button, "Ways to opt out");
        assert_eq!(harness.query_by_label(step).is_some(), !is_shown);
    }
}

#[test]
fn undecided_is_never_a_decision_in_the_record() {
    let mut harness = wide(Desk::new("en"), Step::Record);
    harness.run();
    assert!(harness.query_by_label("No choice recorded").is_some());
    assert!(harness.query_by_label(SHARE).is_none());
    assert!(harness.query_by_label(DONT_SHARE).is_none());
}

#[test]
fn a_replay_says_so_on_the_record() {
    let mut harness = wide(decided("en"), Step::Record);
    harness.run();
    let words = "Replay: made with dates moved to today";
    assert!(harness.query_by_label(words).is_some());
}

#[test]
fn each_file_is_asked_for_by_its_own_button() {
    let mut harness = wide(decided("en"), Step::Record);
    harness.run();
    for (name, format) in [
        ("Export as JSON-LD…", Format::JsonLd),
        ("Export as Markdown…", Format::Markdown),
    ] {
        let asked = press(&mut harness, egui::Role::Button, name);
        assert_eq!(asked, [Action::Export(format)]);
    }
}

#[test]
fn a_typed_path_is_written_to_in_the_form_it_names() {
    let mut harness = wide(decided("en"), Step::Record);
    harness.run();
    let field = "Or type where to write it";
    harness
        .get_by_role_and_label(egui::Role::TextInput, field)
        .focus();
    harness.run();
    harness
        .get_by_role_and_label(egui::Role::TextInput, field)
        .type_text("/tmp/mine.md");
    harness.run();
    let asked = press(&mut harness, egui::Role::Button, "Write Markdown");
    let path = PathBuf::from("/tmp/mine.md");
    assert_eq!(
        asked,
        [Action::ExportTo(Format::Markdown, path, IfExists::Refuse)]
    );
}

#[test]
fn a_file_that_exists_is_replaced_only_when_asked_for() {
    let mut desk = decided("en");
    let path = PathBuf::from("/tmp/mine.md");
    desk.trouble = Some(Trouble::FileExists { path: path.clone() });
    let mut harness = wide(desk, Step::Record);
    harness.run();
    let asked = press(&mut harness, egui::Role::Button, "Replace it");
    assert_eq!(
        asked,
        [Action::ExportTo(Format::Markdown, path, IfExists::Replace)]
    );
    let asked = press(&mut harness, egui::Role::Button, "Leave it");
    assert_eq!(asked, [Action::Dismiss]);
}

#[test]
fn while_a_file_is_written_nothing_else_can_be_asked_for() {
    let mut desk = decided("en");
    desk.busy = true;
    let mut harness = wide(desk, Step::Record);
    harness.step();
    for name in [
        "Export as JSON-LD…",
        "Export as Markdown…",
        "Choose a file…",
    ] {
        let button = harness.get_by_role_and_label(egui::Role::Button, name);
        assert!(button.accesskit_node().is_disabled(), "{name}");
    }
}

#[test]
fn where_a_file_was_written_is_said_politely() {
    let mut desk = decided("en");
    desk.signer = Some(SIGNER);
    desk.said = Some(Said::Exported {
        path: PathBuf::from("/tmp/mine.jsonld"),
        format: Format::JsonLd,
    });
    let mut harness = wide(desk, Step::Record);
    harness.run();
    let nodes: Vec<_> = harness
        .get_all_by_label_contains("Saved to /tmp/mine.jsonld")
        .collect();
    for node in nodes {
        assert_eq!(node.accesskit_node().data().live(), Some(Live::Polite));
    }
}

#[test]
fn a_checked_record_is_answered_in_words() {
    let checked = |verdict, mine| {
        let mut desk = Desk::new("en");
        desk.checked = vec![Checked {
            path: PathBuf::from("/tmp/other.jsonld"),
            answer: Ok(Examined {
                verdict,
                pages: Pages::None,
                signed: Vec::new(),
            }),
            mine,
            import: Import::NoticeUnknown,
        }];
        let mut harness = wide(desk, Step::Record);
        harness.run();
        harness
    };
    let intact = || Verdict::Intact {
        signer: SIGNER.to_owned(),
        created: "2026-11-22T13:05:00Z".parse().unwrap(),
        mode: Mode::Workshop,
        title: "A made-up messenger, 2026".to_owned(),
        notice: "made-up".to_owned(),
        fingerprint: "00".to_owned(),
    };
    let harness = checked(intact(), false);
    assert!(harness.query_by_label_contains("Intact").is_some());
    assert!(harness.query_by_label_contains("From a workshop").is_some());
    assert!(
        harness
            .query_by_label_contains("Another key than yours")
            .is_some()
    );
    assert!(
        harness
            .query_by_label_contains("doesn’t prove who signed")
            .is_some()
    );
    let harness = checked(intact(), true);
    assert!(
        harness
            .query_by_label_contains("the key of your notice")
            .is_some()
    );
    let why = Why::SignatureBad;
    let words = Text::new("en").say(why.text_id());
    let harness = checked(Verdict::Altered { why: why.clone() }, false);
    assert!(harness.query_by_label_contains("Altered").is_some());
    assert!(harness.query_by_label(&words).is_some());
    let harness = checked(Verdict::NotARecord { why }, false);
    assert!(harness.query_by_label("Not a record").is_some());
    assert!(harness.query_by_label(&words).is_some());
}
