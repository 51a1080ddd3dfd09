//! Steps 3 to 7 as a person meets them: by mouse and by keyboard, in each language and window size.

#![expect(clippy::unwrap_used, reason = "test helpers")]

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
    ledger::{Fact, Mode, Taken},
    notice::{PartialDate, Side},
    paper::{Block, Paper, PaperSize, Table, code, plain, soft, strong},
    record::check::Examined,
    record::{Format, proof::Why},
    reminder::NoCalendar,
    text::Text,
    trouble::Trouble,
    ui,
    view::{Checked, Import, Pages, Preview, PreviewOf, Progress, Said, Sheet, Verdict, Work},
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
fn a_saved_opt_out_says_that_the_service_must_still_be_told() {
    let words = "Messenger must still be told";
    let opted_out = || Desk::new("en").decided("2026-11-22T13:05:00Z", Side::OptOut);
    for size in SIZES {
        let mut harness = harness(opted_out(), Step::Choice, size);
        harness.run();
        assert!(harness.query_by_label(words).is_some(), "{size:?}");
        // As a screen reader presses it, so that it needn't be in sight.
        let way = harness.get_by_role_and_label(egui::Role::Button, "Carry it out");
        way.click_accesskit();
        harness.run();
        let step = fair_notice::action::Screen::Step(Step::CarryOut);
        assert_eq!(harness.state().asked, [Action::Go(step)], "{size:?}");
    }
    // In a wide window, beside the button that saves.
    let harness = harness(opted_out(), Step::Choice, SIZES[0]);
    let (save, words_at) = (
        harness.get_by_label("Save my choice").rect(),
        harness.get_by_label(words).rect(),
    );
    assert!(words_at.left() > save.right() && words_at.top() < save.bottom());
    let told = opted_out()
        .ticked("2026-11-22T13:06:00Z", "settings")
        .ticked("2026-11-22T13:07:00Z", "switch");
    let allowed = Desk::new("en").decided("2026-11-22T13:05:00Z", Side::Allow);
    for desk in [told, allowed, Desk::new("en")] {
        let mut harness = wide(desk, Step::Choice);
        harness.run();
        assert!(harness.query_by_label(words).is_none());
    }
}

/// Whether a screen reader says these words by itself.
fn is_said_aloud(harness: &Harness<'_, Screen>, words: &str) -> bool {
    let nodes = harness.root().children_recursive();
    nodes.into_iter().any(|node| {
        let node = node.accesskit_node();
        let said = node.value().or_else(|| node.label()).unwrap_or_default();
        said.contains(words) && node.live() == egui::accesskit::Live::Polite
    })
}

#[test]
fn what_is_saved_what_is_refused_and_whole_days_are_said_aloud() {
    let mut desk = decided("en");
    desk.said = Some(Said::ChoiceSaved);
    let mut harness = wide(desk, Step::Choice);
    harness.run();
    assert!(is_said_aloud(&harness, "Saved: Don’t share for these"));
    assert!(is_said_aloud(&harness, "30 days left"));
    assert!(!is_said_aloud(&harness, "Until when"));
    let mut harness = wide(Desk::new("en").at("2026-12-24T00:00:00Z"), Step::Choice);
    harness.run();
    assert!(is_said_aloud(&harness, "Closed since"));
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
    let source = "Source: The messenger, company, 22 Nov 2026 (copy). Privacy policy";
    let sources = harness.get_all_by_label(source);
    sources.into_iter().next().unwrap().click();
    harness.run();
    harness.get_by_label("Copy link: Privacy policy").click();
    harness.step();
    let copied = harness.output().platform_output.commands.iter().any(|command| {
        matches!(command, egui::OutputCommand::CopyText(url) if url == "https://example.org/policy")
    });
    assert!(copied);
}

#[test]
fn every_claim_stands_on_the_line_of_time_by_its_date() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    let at = |words: &str| harness.get_by_label(words).rect().top();
    let vague = at("Some time in November 2026");
    let whole = at("Whole contact lists go to the parent.");
    let announced = at("22 November 2026: the notice was announced");
    let later = at("Whoever opts out shares nothing any more.");
    assert!(vague < whole && whole < announced && announced < later);
    assert!(
        harness
            .query_by_label_contains("the last day to decide")
            .is_some()
    );
}

#[test]
fn a_month_folds_and_tells_how_much_is_in_it() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    let whole = "Whole contact lists go to the parent.";
    press(&mut harness, egui::Role::Button, "November 2026");
    assert!(harness.query_by_label(whole).is_none());
    let month = harness.get_by_role_and_label(egui::Role::Button, "November 2026");
    let description = month.accesskit_node().description();
    assert_eq!(description.as_deref(), Some("9 claims"));
    let own = "22 November 2026: the notice was announced";
    assert!(harness.query_by_label(own).is_some(), "its own days stay");
}

const SPEAKERS: &str = "Shown: All speakers. Choose a speaker";
const THEMES: &str = "Shown: All themes. Choose a theme";

#[test]
fn a_speaker_is_picked_by_keyboard_and_only_what_it_says_is_shown() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    harness.get_by_label(SPEAKERS).focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let role = egui::accesskit::Role::MenuItemRadio;
    let all = harness.get_by_role_and_label(role, "All speakers");
    assert!(all.is_focused(), "the list takes the focus");
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    let paper = harness.get_by_role_and_label(role, "A made-up paper");
    assert!(paper.is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    let shown = "Shown: 2 of 3 contradictions, 3 of 9 claims";
    assert!(harness.query_by_label(shown).is_some());
    let picked = "Shown: A made-up paper. Choose a speaker";
    assert!(harness.get_by_label(picked).is_focused());
    assert!(
        harness
            .query_by_label("Whole contact lists go to the parent.")
            .is_none()
    );
    press(&mut harness, egui::Role::Button, "Show all");
    assert!(harness.query_by_label(SPEAKERS).is_some());
    assert!(harness.query_by_label(shown).is_none());
}

#[test]
fn escape_closes_the_list_and_gives_the_focus_back() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    press(&mut harness, egui::Role::Button, THEMES);
    let role = egui::accesskit::Role::MenuItemRadio;
    assert!(
        harness
            .query_by_role_and_label(role, "What a no ends")
            .is_some()
    );
    assert!(
        harness
            .query_by_role_and_label(role, "Said beside all this")
            .is_none()
    );
    harness.key_press(Key::Escape);
    harness.run();
    assert!(
        harness
            .query_by_role_and_label(role, "What a no ends")
            .is_none()
    );
    assert!(harness.get_by_label(THEMES).is_focused());
}

#[test]
fn a_theme_that_the_speaker_says_nothing_about_says_so_and_offers_all() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    let role = egui::accesskit::Role::MenuItemRadio;
    press(&mut harness, egui::Role::Button, SPEAKERS);
    press(&mut harness, role, "A made-up agency");
    press(&mut harness, egui::Role::Button, THEMES);
    press(&mut harness, role, "What a no ends");
    let none = "No claim is by this speaker and about this theme";
    assert!(harness.query_by_label(none).is_some());
    assert!(harness.query_by_label("Every claim").is_none());
    press(&mut harness, egui::Role::Button, "Show all");
    assert!(harness.query_by_label("Every claim").is_some());
}

#[test]
fn a_side_shows_its_strongest_claim_and_folds_the_others_out() {
    let mut harness = wide(Desk::new("en"), Step::Claims);
    harness.run();
    let second = "Contents stay between the people who write to each other.";
    let shown = |harness: &Harness<'_, Screen>| harness.query_all_by_label(second).count();
    let before = shown(&harness);
    press(&mut harness, egui::Role::Button, "and 1 more who says so");
    assert_eq!(shown(&harness), before + 1);
}

#[test]
fn what_is_folded_out_of_one_side_leaves_no_hole_in_the_other() {
    let mut harness = harness(Desk::new("en"), Step::Claims, [720.0, 2400.0]);
    harness.run();
    let below = |harness: &Harness<'_, Screen>| {
        let other = harness.get_by_label("No, contents stay out").rect().top();
        other - harness.get_by_label("Yes, conversations too").rect().top()
    };
    let at_rest = below(&harness);
    press(&mut harness, egui::Role::Button, "and 1 more who says so");
    assert!(below(&harness) <= at_rest + 1.0);
}

const WHATSAPP: &str = include_str!("../assets/notices/whatsapp-2016/notice.toml");
/// A window of 1100 × 760 with the harness's margin of 8 around it, and where its foot begins.
const FRAMED: [f32; 2] = [1116.0, 776.0];
const FOOT: f32 = 704.0;

fn whatsapp(language: &str) -> Desk {
    let notice = fair_notice::notice::parse::parse(WHATSAPP).unwrap();
    let german = include_str!("../assets/notices/whatsapp-2016/de.toml");
    let notice = match language {
        "de" => fair_notice::notice::parse::overlay(&notice, german).unwrap(),
        _ => notice,
    };
    Desk::of(notice, language)
}

#[test]
fn the_first_contradiction_its_verdict_and_the_next_three_fit_one_view() {
    let mut harness = harness(whatsapp("en"), Step::Claims, FRAMED);
    harness.run();
    let verdict = "Better supported: No, contents stay out";
    assert!(harness.get_by_label(verdict).rect().bottom() < FOOT);
    let third = harness.get_by_role_and_label(egui::Role::Button, "How long can I choose?");
    let words_end = third.rect().bottom() - 10.0;
    assert!(words_end <= FOOT, "{:?}", third.rect());
}

#[test]
fn of_a_month_with_many_claims_only_those_near_are_laid_out() {
    let mut harness = harness(whatsapp("en"), Step::Claims, SIZES[0]);
    harness.run();
    let month = harness.get_by_role_and_label(egui::Role::Button, "August 2016");
    let description = month.accesskit_node().description();
    assert_eq!(description.as_deref(), Some("96 claims"));
    press(&mut harness, egui::Role::Button, "August 2016");
    harness.run_steps(2);
    let about = |harness: &Harness<'_, Screen>| {
        let sources = harness.query_all_by_label_contains("Source: ");
        sources.count()
    };
    assert!(about(&harness) < 60, "{}", about(&harness));
}

#[test]
fn the_first_step_fits_one_view() {
    for (language, last) in [
        ("en", "You can go on using WhatsApp."),
        ("de", "Sie können WhatsApp weiter nutzen."),
    ] {
        let mut harness = harness(whatsapp(language), Step::Update, FRAMED);
        harness.run();
        let rect = harness.get_by_label_contains(last).rect();
        assert!(rect.bottom() <= FOOT, "{language}: {rect:?}");
    }
}

/// The notice of a kind, its readings changed, seen at an instant.
fn of_kind(source: &str, now: &str, days: &[u32]) -> Harness<'static, Screen> {
    let mut notice = fair_notice::notice::parse::parse(source).unwrap();
    let readings = &mut notice.windows[0].readings;
    if let Some(first) = readings.first().cloned().filter(|_| !days.is_empty()) {
        *readings = days
            .iter()
            .enumerate()
            .map(|(index, days)| fair_notice::window::Reading {
                id: format!("reading-{index}"),
                days: *days,
                applies: fair_notice::window::Applies::Always,
                ..first.clone()
            })
            .collect();
    }
    let mut harness = wide(Desk::of(notice, "en").at(now), Step::Update);
    harness.run();
    harness
}

const RIGHT_EXPIRES: &str = include_str!("notices/right-expires.toml");

fn calendar_says(harness: &Harness<'_, Screen>) -> Vec<String> {
    let pictures = harness.query_all_by_role(egui::accesskit::Role::Image);
    let names = pictures.filter_map(|node| node.accesskit_node().label());
    names.filter(|name| name.starts_with("Calendar")).collect()
}

#[test]
fn the_calendar_says_which_day_is_safe_and_who_counts_on() {
    let harness = of_kind(RIGHT_EXPIRES, "2024-02-10T12:00:00Z", &[31, 30]);
    assert_eq!(
        calendar_says(&harness),
        [
            "Calendar from 5 February 2024 to 3 March 2024. Today, 10 February. \
          Safe last day, 2 March. Some count to 3 March"
        ]
    );
    let spread = "Another count ends 3 March; this one is safe.";
    assert!(harness.query_by_label(spread).is_some());
}

#[test]
fn a_reading_that_does_not_hold_is_not_in_the_calendar() {
    let harness = of_kind(RIGHT_EXPIRES, "2024-02-10T12:00:00Z", &[]);
    let says = calendar_says(&harness);
    assert!(
        says[0].ends_with("Today, 10 February. Last day, 2 March"),
        "{says:?}"
    );
}

#[test]
fn a_window_of_many_months_shows_its_ends_and_tells_the_gap() {
    let harness = of_kind(RIGHT_EXPIRES, "2024-02-10T12:00:00Z", &[200, 203]);
    assert!(harness.query_by_label("February 2024").is_some());
    let gap = harness.query_by_label_contains("weeks in between");
    let gap = gap.and_then(|node| node.accesskit_node().value());
    assert_eq!(gap.as_deref(), Some("25 weeks in between"));
    assert!(harness.query_by_label("Safe last day, 19 August").is_some());
    assert!(harness.query_by_label("August 2024").is_some());
}

#[test]
fn each_kind_of_window_has_the_calendar_that_it_can_have() {
    let open_ended = include_str!("notices/open-ended.toml");
    let harness = of_kind(open_ended, "2026-11-22T12:00:00Z", &[]);
    assert_eq!(calendar_says(&harness), [""; 0]);
    let no_choice = include_str!("notices/no-choice.toml");
    let harness = of_kind(no_choice, "2016-01-01T12:00:00Z", &[]);
    assert!(calendar_says(&harness)[0].contains("Takes effect, "));
    let harness = of_kind(RIGHT_EXPIRES, "2024-01-20T12:00:00Z", &[30]);
    assert!(calendar_says(&harness)[0].contains("Opens, 1 February. Last day, 2 March"));
    let harness = of_kind(RIGHT_EXPIRES, "2024-03-02T12:00:00Z", &[28, 33]);
    let past = calendar_says(&harness);
    assert!(
        past[0].contains("Today, 2 March. Safe last day, 29 February."),
        "{past:?}"
    );
    let harness = of_kind(RIGHT_EXPIRES, "2024-03-20T12:00:00Z", &[30]);
    let closed = calendar_says(&harness);
    assert!(
        closed[0].ends_with("3 March 2024. Last day, 2 March"),
        "{closed:?}"
    );
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

/// A record's paper, and what the other files would hold.
fn previewed(mut desk: Desk, format: Format) -> Desk {
    let shown = match format {
        Format::Pdf => Sheet::Paper(Box::new(paper())),
        Format::JsonLd => Sheet::Text("{\n  \"made up\": \"yes\"\n}\n".to_owned()),
        Format::Markdown => Sheet::Text("# Made up\n".to_owned()),
        Format::Calendar => Sheet::Text("BEGIN:VCALENDAR\n".to_owned()),
    };
    let of = PreviewOf::Export(format);
    desk.preview = Some(Preview { of, shown });
    desk
}

fn paper() -> Paper {
    let table = Table {
        about: "What is shared".to_owned(),
        head: ["What", "To whom", "After"].map(str::to_owned).to_vec(),
        widths: vec![0.4, 0.4, 0.2],
        rows: vec![vec![plain("last seen"), plain("parent"), strong("stops")]],
    };
    Paper {
        title: "My choices".to_owned(),
        language: "en".to_owned(),
        size: PaperSize::A4,
        made: "2026-11-22T13:05:00Z".parse().unwrap(),
        across: Some("Replay".to_owned()),
        foot: "A made-up foot".to_owned(),
        blocks: vec![
            Block::Title(plain("My choices")),
            Block::Strip(plain("This is a replay")),
            Block::Lead(strong("I had not chosen when this page was made.")),
            Block::Heading(plain("The notice")),
            Block::Facts(vec![("From".to_owned(), soft("A made-up messenger"))]),
            Block::Text(plain(
                "Two lines\nof words with a glyph nobody has: \u{1f9ff}",
            )),
            Block::List(vec![plain("One"), plain("Two")]),
            Block::Checks(vec![
                (true, plain("Done so far")),
                (false, plain("Still open")),
            ]),
            Block::Qr {
                payload: SIGNER.to_owned(),
                about: "The key that signed".to_owned(),
                beside: vec![Block::Text(code("did:key: z6Mk haXg"))],
            },
            Block::Table(table),
            Block::NewPage,
            Block::Small(plain("It does not prove who signed it.")),
        ],
        attached: None,
    }
}

/// A window in which glyphs that the fonts lack are shown as they come.
fn record(desk: Desk) -> Harness<'static, Screen> {
    let screen = Screen {
        desk,
        step: Step::Record,
        drafts: ui::Drafts::default(),
        asked: Vec::new(),
    };
    Harness::builder()
        .with_size([1100.0, 2400.0])
        .with_max_steps(16)
        .allow_missing_glyphs()
        .with_context_setup(ui::install)
        .build_ui_state(|ui, screen: &mut Screen| screen.draw(ui), screen)
}

#[test]
fn the_record_is_shown_as_its_paper_with_headings_and_a_table() {
    let mut harness = record(previewed(decided("en"), Format::Pdf));
    harness.run();
    for heading in ["My choices", "The notice"] {
        harness.get_by_role_and_label(egui::Role::Heading, heading);
    }
    harness.get_by_role_and_label(egui::Role::Image, "The key that signed");
    harness.get_by_role_and_label(egui::Role::Image, "Ticked");
    harness.get_by_role_and_label(egui::Role::Image, "Not ticked");
    harness.get_by_role_and_label(egui::Role::Table, "What is shared");
    harness.get_by_role_and_label(egui::Role::ColumnHeader, "To whom");
    harness.get_by_role_and_label(egui::Role::Cell, "stops");
    for words in ["This is a replay", "A made-up foot"] {
        assert!(harness.query_by_label(words).is_some(), "{words}");
    }
    // The strip says it already.
    assert!(harness.query_by_label("Replay").is_none());
}

#[test]
fn a_paper_holds_together_in_every_size() {
    for size in SIZES {
        for theme in [egui::Theme::Light, egui::Theme::Dark] {
            let mut desk = previewed(decided("de"), Format::Pdf);
            if let Some(Preview {
                shown: Sheet::Paper(paper),
                ..
            }) = &mut desk.preview
            {
                paper.blocks.remove(5);
            }
            let mut harness = harness(desk, Step::Record, size);
            harness.ctx.set_theme(theme);
            harness.run();
            labels_stay_apart(&harness, size[0], &format!("{size:?} {theme:?}"));
        }
    }
}

#[test]
fn the_preview_is_asked_for_once_and_again_only_after_one_was_there() {
    let mut harness = record(Desk::new("en"));
    for _ in 0..5 {
        harness.run();
    }
    let once = [Action::Preview(Format::Pdf)];
    assert_eq!(harness.state().asked, once);
    assert!(harness.query_by_label_contains("can’t be shown").is_some());

    let asked = press(&mut harness, egui::Role::Button, "Show it");
    assert_eq!(asked, once);
    harness.run();
    assert_eq!(harness.state().asked, once);

    // It was there, and something took it away, such as a check.
    harness.state_mut().asked.clear();
    harness.state_mut().desk.preview = previewed(Desk::new("en"), Format::Pdf).preview;
    harness.run();
    assert_eq!(harness.state().asked, []);
    harness.state_mut().desk.preview = None;
    harness.run();
    harness.run();
    assert_eq!(harness.state().asked, once);
}

#[test]
fn each_of_four_files_has_its_preview_and_its_export() {
    for (name, format, words) in [
        ("PDF", Format::Pdf, "My choices"),
        ("JSON-LD", Format::JsonLd, "  \"made up\": \"yes\""),
        ("Markdown", Format::Markdown, "# Made up"),
        ("Calendar", Format::Calendar, "BEGIN:VCALENDAR"),
    ] {
        let mut harness = record(decided("en"));
        harness.run();
        let asked = press(&mut harness, egui::Role::RadioButton, name);
        assert_eq!(asked, [Action::Preview(format)]);
        let desk = previewed(decided("en"), format);
        harness.state_mut().desk = desk;
        harness.run();
        assert!(harness.query_by_label(words).is_some(), "{words}");
        let button = format!("Export as {name}…");
        let asked = press(&mut harness, egui::Role::Button, &button);
        assert_eq!(asked, [Action::Export(format)]);
    }
}

#[test]
fn only_what_is_in_sight_of_a_big_record_is_drawn() {
    let mut desk = decided("en");
    let line = "      \"name\": \"words of a record that is very long\",\n";
    desk.preview = Some(Preview {
        of: PreviewOf::Export(Format::JsonLd),
        shown: Sheet::Text(line.repeat(6000)),
    });
    let mut harness = harness(desk, Step::Record, SIZES[0]);
    harness.run();
    press(&mut harness, egui::Role::RadioButton, "JSON-LD");
    let lines = harness.query_all_by_label_contains("that is very long");
    let lines = lines.count();
    assert!((5..60).contains(&lines), "{lines} lines drawn");
    tab_to(
        &mut harness,
        egui::Role::ScrollView,
        "What the file will hold: JSON-LD",
    );
    harness.key_press(Key::End);
    harness.run();
    let lines = harness.query_all_by_label_contains("that is very long");
    let lines = lines.count();
    assert!((5..60).contains(&lines), "{lines} lines drawn at the end");
}

#[test]
fn of_a_paper_with_thousands_of_rows_only_those_in_sight_are_drawn() {
    let mut desk = previewed(Desk::new("en"), Format::Pdf);
    let rows = (0..5000).map(|n| vec![plain(format!("entry {n}")), plain("made up")]);
    if let Some(Preview {
        shown: Sheet::Paper(paper),
        ..
    }) = &mut desk.preview
    {
        let table = Table {
            about: "History".to_owned(),
            head: ["What", "How"].map(str::to_owned).to_vec(),
            widths: vec![0.5, 0.5],
            rows: rows.collect(),
        };
        paper.blocks = vec![Block::Title(plain("My choices")), Block::Table(table)];
    }
    let mut harness = harness(desk, Step::Record, SIZES[0]);
    harness.run();
    harness.run();
    let drawn = harness.query_all_by_label_contains("entry ").count();
    assert!((3..40).contains(&drawn), "{drawn} rows drawn");
}

#[test]
fn a_calendar_without_a_date_says_why_and_cant_be_written() {
    let mut desk = decided("en");
    desk.no_calendar = Some(NoCalendar::AllPast);
    let mut harness = record(desk);
    harness.run();
    press(&mut harness, egui::Role::RadioButton, "Calendar");
    let button = harness.get_by_role_and_label(egui::Role::Button, "Export as Calendar…");
    assert!(button.accesskit_node().is_disabled());
    let why = Text::new("en").say(NoCalendar::AllPast.text_id());
    assert!(harness.query_all_by_label(&why).next().is_some());
    press(&mut harness, egui::Role::RadioButton, "PDF");
    let button = harness.get_by_role_and_label(egui::Role::Button, "Export as PDF…");
    assert!(!button.accesskit_node().is_disabled());
}

#[test]
fn what_was_taken_over_is_told_apart_from_what_was_decided_here() {
    let taken = Fact::Imported {
        record: "6c6f6f6b".to_owned(),
        signer: SIGNER.to_owned(),
        created: "2026-11-20T09:00:00Z".parse().unwrap(),
        sha256: "00".repeat(32),
        decisions: vec![Taken {
            choice: "ads".to_owned(),
            side: Side::OptOut,
            at: "2026-11-20T08:00:00Z".parse().unwrap(),
        }],
    };
    let mut harness = record(Desk::new("en").with("2026-11-22T13:00:00Z", taken));
    harness.run();
    assert!(
        harness
            .query_by_label("Taken over from elsewhere")
            .is_some()
    );
    assert!(
        harness
            .query_by_label_contains("Not decided here")
            .is_some()
    );
    let says = "“Don’t share for these”, chosen 20 November 2026, 09:00";
    assert!(harness.query_by_label(says).is_some());
    assert!(
        harness
            .query_by_label_contains("did:key: z6Mk haXg")
            .is_some()
    );
    assert!(
        harness.query_by_label("Undecided").is_some(),
        "above, still"
    );
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
    for name in ["Export as PDF…", "Choose files…"] {
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

fn checked(path: &str, verdict: Verdict, pages: Pages, import: Import) -> Checked {
    Checked {
        path: PathBuf::from(path),
        answer: Ok(Examined {
            verdict,
            pages,
            signed: Vec::new(),
        }),
        mine: false,
        held: None,
        import,
    }
}

fn intact() -> Verdict {
    Verdict::Intact {
        signer: SIGNER.to_owned(),
        created: "2026-11-22T13:05:00Z".parse().unwrap(),
        mode: Mode::Workshop,
        title: "A made-up messenger, 2026".to_owned(),
        notice: "made-up".to_owned(),
        fingerprint: "00".to_owned(),
    }
}

fn altered() -> Verdict {
    let why = Why::SignatureBad;
    Verdict::Altered { why }
}

fn other() -> Verdict {
    let why = Why::NotJson;
    Verdict::NotARecord { why }
}

fn with_checked(checked: Vec<Checked>) -> Harness<'static, Screen> {
    let mut desk = previewed(Desk::new("en"), Format::JsonLd);
    desk.checked = checked;
    let mut harness = record(desk);
    harness.run();
    harness
}

fn one_checked(verdict: Verdict, pages: Pages, import: Import) -> Harness<'static, Screen> {
    with_checked(vec![checked("/tmp/other.jsonld", verdict, pages, import)])
}

#[test]
fn a_checked_record_is_answered_in_words() {
    let harness = one_checked(intact(), Pages::None, Import::NoticeUnknown);
    for words in [
        "Intact",
        "From a workshop",
        "Another key than yours",
        "doesn’t prove who signed",
        "Its notice isn’t here",
    ] {
        assert!(harness.query_by_label_contains(words).is_some(), "{words}");
    }
    let word = harness.get_by_label("Intact");
    assert_eq!(word.accesskit_node().data().live(), Some(Live::Polite));

    let mut own = checked("/tmp/own.pdf", intact(), Pages::AsDrawn, Import::MadeHere);
    own.mine = true;
    let harness = with_checked(vec![own]);
    assert!(
        harness
            .query_by_label_contains("the key of a notice")
            .is_some()
    );
    assert!(
        harness
            .query_by_label_contains("exported from here")
            .is_some()
    );

    let words = |why: Why| Text::new("en").say(why.text_id());
    let harness = one_checked(altered(), Pages::None, Import::NotARecord);
    assert!(harness.query_by_label("Altered").is_some());
    assert!(harness.query_by_label(&words(Why::SignatureBad)).is_some());
    let harness = one_checked(other(), Pages::None, Import::NotARecord);
    assert!(harness.query_by_label("Not a record").is_some());
    assert!(harness.query_by_label(&words(Why::NotJson)).is_some());
    assert!(harness.query_by_label("Look at it").is_none());
}

#[test]
fn changed_pages_are_told_apart_in_words() {
    let check = |pages, words: &str| {
        let harness = one_checked(intact(), pages, Import::MadeHere);
        assert!(harness.query_by_label_contains(words).is_some(), "{words}");
        let unchanged = "Nothing was changed since it was signed.";
        let is_intact = harness.query_by_label("Intact").is_some();
        assert_eq!(
            harness.query_by_label(unchanged).is_some(),
            is_intact,
            "{words}"
        );
        is_intact
    };
    assert!(check(Pages::AsDrawn, "say what the signed record says"));
    assert!(check(Pages::NotComparable, "can’t be compared"));
    assert!(!check(Pages::Changed, "Only the record inside is signed"));
}

#[test]
fn a_record_is_taken_over_only_where_it_can_be_and_then_it_is_said() {
    let name = "Take it over: tmp/other.jsonld";
    let mut harness = one_checked(intact(), Pages::None, Import::Possible);
    let asked = press(&mut harness, egui::Role::Button, name);
    assert_eq!(asked, [Action::Import(PathBuf::from("/tmp/other.jsonld"))]);

    let desk = &mut harness.state_mut().desk;
    desk.said = Some(Said::Imported);
    desk.checked[0].import = Import::AlreadyHere;
    harness.run();
    let said = harness.get_by_label("Taken over, and kept as made elsewhere");
    assert_eq!(said.accesskit_node().data().live(), Some(Live::Polite));
    assert!(harness.query_by_label(name).is_none());
    let look = "Look at it: tmp/other.jsonld";
    let look = harness.get_by_role_and_label(egui::Role::Button, look);
    assert!(look.is_focused(), "the button that had the focus has gone");

    for import in [Import::MadeHere, Import::NoticeUnknown, Import::Workshop] {
        let harness = one_checked(intact(), Pages::None, import);
        assert!(harness.query_by_label(name).is_none(), "{import:?}");
        assert!(
            harness.query_by_label_contains("take").is_some(),
            "{import:?}"
        );
    }
}

#[test]
fn a_checked_record_is_looked_at_and_closed_without_losing_the_focus() {
    let mut harness = one_checked(intact(), Pages::None, Import::MadeHere);
    let path = PathBuf::from("/tmp/other.jsonld");
    let look = "Look at it: tmp/other.jsonld";
    let asked = press(&mut harness, egui::Role::Button, look);
    assert_eq!(asked, [Action::LookAt(path.clone())]);
    harness.state_mut().desk.preview = Some(Preview {
        of: PreviewOf::Record(path),
        shown: Sheet::Paper(Box::new(paper())),
    });
    harness.run();
    let title = "What the record says: tmp/other.jsonld";
    assert!(harness.query_by_label(title).is_some());
    let close = harness.get_by_role_and_label(egui::Role::Button, "Close");
    assert!(close.is_focused());
    let asked = press(&mut harness, egui::Role::Button, "Close");
    assert_eq!(asked, [Action::ClosePreview]);
    harness.state_mut().desk.preview = None;
    harness.run();
    let look = harness.get_by_role_and_label(egui::Role::Button, look);
    assert!(look.is_focused());
}

#[test]
fn many_files_are_summed_up_and_the_odd_ones_come_first() {
    let mut files: Vec<Checked> = (0..10)
        .map(|n| {
            let path = format!("/tmp/{n}/record.pdf");
            checked(&path, intact(), Pages::AsDrawn, Import::MadeHere)
        })
        .collect();
    files.insert(
        4,
        checked("/tmp/list.txt", other(), Pages::None, Import::NotARecord),
    );
    files.push(checked(
        "/tmp/x.jsonld",
        altered(),
        Pages::None,
        Import::NotARecord,
    ));
    let mut harness = with_checked(files);
    let summary = "12 files: 10 intact, 1 altered, 1 not a record";
    let summary = harness.get_by_label(summary);
    assert_eq!(summary.accesskit_node().data().live(), Some(Live::Polite));
    let top = |name: &str| harness.get_by_label(name).rect().top();
    let order = [
        top("Altered: tmp/x.jsonld"),
        top("Not a record: tmp/list.txt"),
        top("Intact: 0/record.pdf"),
        top("Intact: 9/record.pdf"),
    ];
    assert!(order.is_sorted(), "{order:?}");
    // A row folds out.
    let why = Text::new("en").say(Why::SignatureBad.text_id());
    assert!(harness.query_by_label(&why).is_none());
    press(&mut harness, egui::Role::Button, "Altered: tmp/x.jsonld");
    assert!(harness.query_by_label(&why).is_some());
}

#[test]
fn of_a_thousand_files_a_hundred_are_listed_and_all_are_counted() {
    let files = (0..1000).map(|n| {
        let path = format!("/tmp/{n}/record.pdf");
        checked(&path, intact(), Pages::AsDrawn, Import::MadeHere)
    });
    let harness = with_checked(files.collect());
    assert!(
        harness
            .query_by_label("1,000 files: 1,000 intact")
            .is_some()
    );
    assert!(harness.query_by_label("and 900 more").is_some());
    let rows = harness.query_all_by_label_contains("Intact:");
    assert_eq!(rows.count(), 100);
}

#[test]
fn checking_shows_how_far_it_got_and_can_be_stopped() {
    let mut desk = Desk::new("en");
    desk.progress = Some(Progress {
        what: Work::Checking,
        done: 3,
        of: 12,
    });
    let mut harness = record(desk);
    harness.run();
    let bar = "Checked 3 of 12 files";
    harness.get_by_role_and_label(egui::Role::ProgressIndicator, bar);
    tab_to(&mut harness, egui::Role::Button, "Stop");
    let asked = press(&mut harness, egui::Role::Button, "Stop");
    assert_eq!(asked, [Action::StopWork]);
    harness.state_mut().desk.progress = None;
    harness.run();
    let choose = harness.get_by_role_and_label(egui::Role::Button, "Choose files…");
    assert!(choose.is_focused());
}

#[test]
fn a_choice_on_an_earlier_revision_is_asked_again() {
    let mut desk = decided("en");
    desk.notice.revision += 1;
    desk.settle();
    let mut harness = wide(desk, Step::Choice);
    harness.run();
    let words = "You chose “Don’t share for these” on 22 November 2026";
    assert!(harness.query_by_label_contains(words).is_some());
    assert!(harness.query_by_label("Asked again").is_some(), "above");
    for side in [DONT_SHARE, SHARE] {
        let node = harness.get_by_role_and_label(egui::Role::RadioButton, side);
        let untaken = Some(egui::accesskit::Toggled::False);
        assert_eq!(node.accesskit_node().toggled(), untaken, "{side}");
    }
    pick(&mut harness, DONT_SHARE);
    assert_eq!(
        save(&mut harness),
        [Action::Decide("ads".to_owned(), Side::OptOut)],
        "the same side again"
    );
}
