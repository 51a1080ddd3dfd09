//! The matching bench of step 3 as a person meets it: a number, a match, the opt-out, the endings, and
//! nothing of it left behind.

#[path = "common/steps.rs"]
#[expect(dead_code, reason = "shared with the tests of the other steps")]
mod common;

use common::Desk;
use egui::{Key, Modifiers, Role, accesskit::Live, text_edit::TextEditState};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, Motion, Screen, Step},
    notice::parse,
    ui,
};

const TYPED: &str = "0044 (0)7700-900456";
const UNDERSTOOD: &str = "+44 7700 900456";

struct Window {
    desk: Desk,
    screen: Screen,
    drafts: ui::Drafts,
    asked: Vec<Action>,
}

impl Window {
    fn draw(&mut self, ui: &mut egui::Ui) {
        let mut view = self.desk.view(Step::Flow);
        view.screen = self.screen;
        self.asked.extend(ui::show(ui, &view, &mut self.drafts));
    }
}

fn window(desk: Desk, size: [f32; 2], motion: Motion) -> Harness<'static, Window> {
    let window = Window {
        desk,
        screen: Screen::Step(Step::Flow),
        drafts: ui::Drafts::default(),
        asked: Vec::new(),
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(0.05)
        .with_max_steps(120)
        .with_context_setup(ui::install)
        .build_ui_state(|ui, window: &mut Window| window.draw(ui), window);
    // The harness itself takes motion away.
    ui::set_motion(&harness.ctx, motion);
    harness.run();
    harness
}

/// High enough to show the whole page at once.
fn bench() -> Harness<'static, Window> {
    window(Desk::new("en"), [1100.0, 2600.0], Motion::None)
}

fn press(harness: &mut Harness<'_, Window>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click();
    harness.run();
}

fn type_in(harness: &mut Harness<'_, Window>, words: &str) {
    press(harness, Role::Button, "Try a number");
    harness
        .get_by_role_and_label(Role::TextInput, "Phone number")
        .type_text(words);
    harness.run();
}

/// Everything that is said, by labels and by names.
fn said(harness: &Harness<'_, Window>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    nodes
        .into_iter()
        .flat_map(|node| {
            let node = node.accesskit_node();
            [node.value(), node.label()].into_iter().flatten()
        })
        .collect()
}

fn says(harness: &Harness<'_, Window>, words: &str) -> bool {
    said(harness).iter().any(|said| said.contains(words))
}

fn is_polite(harness: &Harness<'_, Window>, words: &str) -> bool {
    let nodes = harness.root().children_recursive();
    nodes.into_iter().any(|node| {
        let node = node.accesskit_node();
        let said = node.value().or_else(|| node.label()).unwrap_or_default();
        said.contains(words) && node.live() == Live::Polite
    })
}

#[test]
fn a_typed_number_is_understood_hashed_and_found() {
    let mut harness = bench();
    type_in(&mut harness, TYPED);
    assert!(is_polite(&harness, &format!("Understood as {UNDERSTOOD}")));
    for sentence in [
        "The flower shop’s list has +44 7700 900456, left at its counter.",
        // Python: hashlib.sha256(b"447700900456").hexdigest()[:8]
        "Made into a hash that begins with fd0ad751.",
        "The parent finds a match.",
        "Ad, made up: Flower shop: roses this week",
    ] {
        assert!(says(&harness, sentence), "{sentence}");
    }
}

#[test]
fn opting_out_breaks_one_link_and_the_profile_holds_the_other() {
    let mut harness = bench();
    press(&mut harness, Role::RadioButton, "Before opting out");
    assert!(says(&harness, "Number from Messenger: in use"));
    assert!(is_polite(&harness, "You see the ad."));
    press(&mut harness, Role::RadioButton, "After opting out");
    assert!(says(&harness, "Number from Messenger: stops"));
    assert!(says(&harness, "Number in your profile: continues"));
    assert!(is_polite(
        &harness,
        "You still see the ad. The parent knows"
    ));
    let profile = "My profile at The parent has this number, too";
    press(&mut harness, Role::CheckBox, profile);
    assert!(says(&harness, "Number in your profile: not there"));
    assert!(is_polite(&harness, "This ad finds you no longer."));
    assert!(says(&harness, "No ad from this list"));
    press(&mut harness, Role::RadioButton, "Before opting out");
    assert!(is_polite(
        &harness,
        "You see the ad. The parent has this number from Messenger."
    ));
    assert_eq!(harness.state().asked, []);
}

#[test]
fn the_bench_and_the_picture_show_the_same_world() {
    let mut harness = bench();
    let is_chosen = |harness: &Harness<'_, Window>, name: &str| {
        let node = harness.get_by_role_and_label(Role::RadioButton, name);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    press(&mut harness, Role::RadioButton, "Before");
    assert!(is_chosen(&harness, "Before opting out"));
    press(&mut harness, Role::RadioButton, "After opting out");
    assert!(is_chosen(&harness, "If I opt out"));
    press(&mut harness, Role::RadioButton, "The difference");
    assert!(is_chosen(&harness, "After opting out"));
}

#[test]
fn what_is_no_number_says_why_and_matches_nothing() {
    let mut harness = bench();
    type_in(&mut harness, "0770O 900123");
    assert!(is_polite(&harness, "Something in it is neither a digit"));
    assert!(is_polite(&harness, "needs a number"));
    assert!(!says(&harness, "finds a match"));
}

#[test]
fn a_number_that_is_nobodys_can_be_taken_and_the_country_chosen() {
    let mut harness = bench();
    press(&mut harness, Role::Button, "Try a number");
    press(&mut harness, Role::RadioButton, "Germany, +49");
    press(&mut harness, Role::Button, "Take 0171 3920012");
    assert!(is_polite(
        &harness,
        "Understood as +49 171 3920012, which is nobody’s"
    ));
    press(&mut harness, Role::Button, "The shop’s whole list");
    assert!(says(&harness, "You, at the counter"));
}

#[test]
fn all_endings_are_tried_at_once_without_motion() {
    let mut harness = bench();
    press(
        &mut harness,
        Role::Button,
        "Why a hash doesn’t hide a number",
    );
    press(&mut harness, Role::Button, "Try all 10,000 endings");
    assert!(is_polite(
        &harness,
        "Found after 124 tries: +44 7700 900123"
    ));
}

#[test]
fn with_motion_the_endings_run_and_can_be_stopped() {
    let mut harness = window(Desk::new("en"), [1100.0, 2600.0], Motion::Full);
    type_in(&mut harness, "07700 909999");
    press(
        &mut harness,
        Role::Button,
        "Why a hash doesn’t hide a number",
    );
    harness
        .get_by_role_and_label(Role::Button, "Try all 10,000 endings")
        .click();
    harness.run_steps(4);
    assert!(says(&harness, " tried)"));
    press_without_settling(&mut harness, "Stop trying");
    assert!(is_polite(&harness, "Stopped after "));
    harness
        .get_by_role_and_label(Role::Button, "Try all 10,000 endings")
        .click();
    // It asks for frames until it is over, and for no more.
    harness.run();
    assert!(is_polite(
        &harness,
        "Found after 10,000 tries: +44 7700 909999"
    ));
}

fn press_without_settling(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run_steps(2);
}

#[test]
fn another_number_is_another_search() {
    let mut harness = bench();
    press(
        &mut harness,
        Role::Button,
        "Why a hash doesn’t hide a number",
    );
    press(&mut harness, Role::Button, "Try all 10,000 endings");
    assert!(says(&harness, "Found after"));
    type_in(&mut harness, TYPED);
    assert!(!says(&harness, "Found after"));
}

/// How many fields the toolkit could undo in.
fn fields(harness: &Harness<'_, Window>) -> usize {
    let count = egui::util::IdTypeMap::count::<TextEditState>;
    harness.ctx.data(count)
}

/// Neither on screen, nor in what a draft prints, nor in what the toolkit would undo; `others` are fields
/// that were shown elsewhere.
fn nothing_is_left(harness: &mut Harness<'_, Window>, others: usize) {
    harness.run();
    assert_eq!(fields(harness), others);
    let drafts = format!("{:?}", harness.state().drafts);
    assert!(!drafts.contains("900456") && !drafts.contains("0044"));
    assert!(!says(harness, "900456"));
    assert_eq!(harness.state().asked, []);
}

#[test]
fn nothing_typed_is_left_after_clear_and_undo_brings_nothing_back() {
    let mut harness = bench();
    type_in(&mut harness, TYPED);
    let drafts = format!("{:?}", harness.state().drafts);
    assert!(!drafts.contains("900456"), "{drafts}");
    press(&mut harness, Role::Button, "Clear");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(!says(&harness, "900456"));
    assert!(says(&harness, "While the field is empty"));
}

#[test]
fn nothing_typed_is_left_when_the_notice_is_left() {
    let there_and_back = |harness: &mut Harness<'_, Window>, elsewhere| {
        harness.state_mut().screen = elsewhere;
        harness.run();
        harness.state_mut().screen = Screen::Step(Step::Flow);
        harness.run();
    };
    for elsewhere in [Screen::Home, Screen::Settings] {
        let mut untouched = bench();
        there_and_back(&mut untouched, elsewhere);
        let mut harness = bench();
        type_in(&mut harness, TYPED);
        there_and_back(&mut harness, elsewhere);
        nothing_is_left(&mut harness, fields(&untouched));
    }
}

#[test]
fn nothing_typed_is_left_when_another_notice_is_opened() {
    let mut harness = bench();
    type_in(&mut harness, TYPED);
    let other = parse::parse(include_str!("notices/right-expires.toml")).unwrap();
    harness.state_mut().desk = Desk::of(other, "en");
    nothing_is_left(&mut harness, 0);
    assert!(
        !says(&harness, "How a shop’s ad finds you"),
        "it has no bench"
    );
}

#[test]
fn another_step_of_the_same_notice_keeps_what_was_typed() {
    let mut harness = bench();
    type_in(&mut harness, TYPED);
    harness.state_mut().screen = Screen::Step(Step::Claims);
    harness.run();
    harness.state_mut().screen = Screen::Step(Step::Flow);
    harness.run();
    assert!(says(&harness, UNDERSTOOD));
}

#[test]
fn the_bench_is_worked_by_keyboard_alone() {
    let mut harness = bench();
    tab_to(&mut harness, "Try a number");
    harness.key_press(Key::Enter);
    harness.run();
    // The field has the focus: what is typed stands in it.
    harness.event(egui::Event::Text(TYPED.to_owned()));
    harness.run();
    assert!(says(&harness, &format!("Understood as {UNDERSTOOD}")));
    tab_to(
        &mut harness,
        "My profile at The parent has this number, too",
    );
    harness.key_press(Key::Space);
    harness.run();
    assert!(says(&harness, "This ad finds you no longer."));
    tab_to(&mut harness, "Number from Messenger: stops");
    tab_to(&mut harness, "Why a hash doesn’t hide a number");
    harness.key_press(Key::Enter);
    harness.run();
    tab_to(&mut harness, "Try all 10,000 endings");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(says(&harness, "Found after 457 tries"));
    assert_eq!(focused(&harness).as_deref(), Some("Try all 10,000 endings"));
}

fn focused(harness: &Harness<'_, Window>) -> Option<String> {
    let mut nodes = harness.root().children_recursive();
    let node = nodes.find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().label()
}

fn tab_to(harness: &mut Harness<'_, Window>, name: &str) {
    for _ in 0..150 {
        harness.key_press(Key::Tab);
        harness.run();
        if focused(harness).as_deref() == Some(name) {
            return;
        }
    }
    unreachable!("Tab never reaches {name:?}");
}

#[test]
fn a_notice_without_lists_has_no_bench() {
    let notice = parse::parse(include_str!("notices/two-choices.toml")).unwrap();
    let harness = window(Desk::of(notice, "en"), [1100.0, 2600.0], Motion::None);
    assert!(!says(&harness, "How a shop’s ad finds you"));
}

/// The boxes' places: one row, two rows, one above the other.
#[test]
fn the_boxes_find_room_in_every_window() {
    for language in ["en", "de", "es", "pt-BR", "hi"] {
        for (width, rows) in [(1100.0, 1), (720.0, 2), (550.0, 5)] {
            let harness = window(Desk::new(language), [width, 4000.0], Motion::None);
            let text = fair_notice::text::Text::new(language);
            let link = |words: String, fate: &str| {
                let fate = text.say(fate);
                let parts = [("link", words.into()), ("fate", fate.into())];
                text.say_with("bench-link-sentence", &parts)
            };
            let service = text.say_with("bench-link-service", &[("service", "Messenger".into())]);
            let names = [
                text.say_with(
                    "bench-shop-sentence",
                    &[("number", "+44 7700 900123".into())],
                ),
                text.say_with("bench-hash-sentence", &[("beginning", "033134b9".into())]),
                text.say_with(
                    "bench-match-found-sentence",
                    &[("network", "The parent".into())],
                ),
                link(service, "fate-stops"),
                link(text.say("bench-link-own"), "fate-continues"),
            ];
            let rects = names.map(|name| harness.get_by_label(&name).rect());
            let beside =
                |one: egui::Rect, other: egui::Rect| one.y_range().intersects(other.y_range());
            let expected = match rows {
                1 => beside(rects[0], rects[2]) && beside(rects[2], rects[4]),
                2 => beside(rects[0], rects[2]) && beside(rects[3], rects[4]),
                _ => rects.windows(2).all(|two| two[0].bottom() < two[1].top()),
            };
            assert!(expected, "{language} {width}: {rects:?}");
            for (index, one) in rects.iter().enumerate() {
                assert!(one.right() <= width, "{language} {width}");
                for other in &rects[..index] {
                    assert!(!one.intersects(*other), "{language} {width}: {rects:?}");
                }
            }
        }
    }
}
