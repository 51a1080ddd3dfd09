//! Does the whole app hold together for the first notice: every screen in every language, look and size;
//! targets large enough to hit; and the tree that a screen reader meets, word for word.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/window.rs"]
#[expect(
    dead_code,
    reason = "the journeys press and type; here screens are gone to"
)]
mod window;

use std::{env, fs, path::Path};

use egui::{Rect, Shape, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, InWorkshop, Look, Presenting, Screen, Step},
    app::FairNotice,
    notice::{Side, guess::Answer},
    tally::Vote,
    text::Text,
    workshop::{Show, TrialScreen},
};
use window::Desk;

const NOTICE: &str = "whatsapp-2016";
const NOW: &str = "2026-11-22T13:05:00Z";
/// The usual window, the small one, and the usual one at 200 and at 300 %.
const SIZES: [[f32; 2]; 4] = [
    [1100.0, 760.0],
    [720.0, 560.0],
    [550.0, 380.0],
    [366.0, 253.0],
];
/// The least side of what can be pressed, in points.
const LEAST: f32 = 32.0;

fn app(desk: &Desk, language: &str, look: Look, size: [f32; 2]) -> Harness<'static, FairNotice> {
    let mut session = desk.session(NOW, language);
    session.apply(Action::SetLook(look));
    let mut app = Harness::builder()
        .with_size(size)
        .with_max_steps(40)
        .build_eframe(move |cc| FairNotice::new(cc, session));
    app.run();
    app
}

fn apply(app: &mut Harness<'_, FairNotice>, action: Action) {
    app.state_mut().session_mut().apply(action);
    app.run();
    app.run();
}

/// Calls `look` on home, on settings, and on the seven steps before and after the decision.
fn walk(app: &mut Harness<'_, FairNotice>, mut look: impl FnMut(&str, &Harness<'_, FairNotice>)) {
    look("home", app);
    apply(app, Action::Go(Screen::Settings));
    look("settings", app);
    apply(app, Action::Open(NOTICE.to_owned()));
    for step in Step::ALL {
        apply(app, Action::Go(Screen::Step(step)));
        if step == Step::Sharings {
            look("sharings, guess first", app);
            let text = app.state().session().view().text;
            let skip = text.say("guess-skip");
            app.get_by_label(&skip).click();
            app.run();
        }
        look(name_of(step), app);
    }
    let choice = "ads".to_owned();
    apply(app, Action::Decide(choice, Side::OptOut));
    for step in [Step::Choice, Step::CarryOut, Step::Record] {
        apply(app, Action::Go(Screen::Step(step)));
        look(&format!("{}, decided", name_of(step)), app);
    }
    apply(app, Action::Go(Screen::Home));
    look("home, decided", app);
}

/// Calls `look` on the facilitator's page at every stop of the longest track, and on the room's picture in
/// the same window.
fn walk_workshop(
    app: &mut Harness<'_, FairNotice>,
    mut look: impl FnMut(&str, &Harness<'_, FairNotice>),
) {
    apply(app, Action::StartWorkshop);
    look("workshop", app);
    apply(app, Action::Go(Screen::Step(Step::Update)));
    look("workshop-update", app);
    apply(app, Action::Go(Screen::Workshop));
    let mut seen: Vec<(Show, bool)> = Vec::new();
    apply(app, Action::InWorkshop(InWorkshop::BeginTrack(2)));
    loop {
        let view = app.state().session().view();
        let workshop = view.workshop.unwrap();
        let show = workshop.stop().unwrap().show;
        let question = workshop.question().map(|question| question.id.clone());
        let is_over = view.now >= workshop.machine.span().end;
        let hands = question
            .as_deref()
            .map(|id| workshop.room.hands(NOTICE, id));
        let is_revealed = hands.is_some_and(|hands| hands.revealed);
        let lesson = workshop.lesson.unwrap();
        let is_last = lesson.stop + 1 == workshop.track().unwrap().0.stops.len();
        if let Some(question) = question.filter(|_question| !is_revealed) {
            apply(
                app,
                Action::InWorkshop(InWorkshop::ShowHands {
                    question,
                    answer: Answer::No,
                    count: 9,
                }),
            );
        }
        if show == Show::Choice && !is_over {
            let vote = Vote::OptOut;
            apply(
                app,
                Action::InWorkshop(InWorkshop::ShowVotes { vote, count: 12 }),
            );
        }
        let state = (show, is_revealed || is_over);
        if !seen.contains(&state) {
            seen.push(state);
            let name = match state {
                (Show::Question, false) => "workshop-question".to_owned(),
                (Show::Question, true) => "workshop-revealed".to_owned(),
                (show, false) => format!("workshop-{show:?}").to_lowercase(),
                (show, true) => format!("workshop-{show:?}-over").to_lowercase(),
            };
            look(&name, app);
            // The smallest window is no wall: nobody reads a picture in it.
            if app.ctx.content_rect().width() > SIZES[3][0] {
                let here = InWorkshop::Present(Presenting::Here);
                apply(app, Action::InWorkshop(here));
                look(&format!("{name}-here"), app);
                let nowhere = InWorkshop::Present(Presenting::Nowhere);
                apply(app, Action::InWorkshop(nowhere));
            }
        }
        if show == Show::Screens {
            let screen = TrialScreen::Hidden;
            apply(app, Action::InWorkshop(InWorkshop::BeginTrial(screen)));
            look("workshop-trial", app);
            apply(app, Action::InWorkshop(InWorkshop::EndTrial(Side::Allow)));
        }
        if is_last {
            break;
        }
        apply(app, Action::InWorkshop(InWorkshop::On));
    }
}

fn name_of(step: Step) -> &'static str {
    match step {
        Step::Update => "update",
        Step::Sharings => "sharings",
        Step::Flow => "flow",
        Step::Claims => "claims",
        Step::Choice => "choice",
        Step::CarryOut => "carry-out",
        Step::Record => "record",
    }
}

/// The visible part of every painted line of text, with its words.
fn lines(app: &Harness<'_, FairNotice>) -> Vec<(Rect, String)> {
    fn collect(shape: &Shape, clip: Rect, found: &mut Vec<(Rect, String)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
            Shape::Text(text) => {
                for row in &text.galley.rows {
                    let words = row.text();
                    // Rows are as high as their line; the ink is within the middle of it.
                    let (Some(first), Some(last)) = (row.glyphs.first(), row.glyphs.last()) else {
                        continue;
                    };
                    // A line that goes on where another ended begins further right than its row.
                    let (from, to) = (first.pos.x, last.pos.x + last.advance_width);
                    let place = row
                        .rect()
                        .with_min_x(row.pos.x + from)
                        .with_max_x(row.pos.x + to);
                    let place = place.translate(text.pos.to_vec2());
                    let rect = place.shrink2(egui::vec2(0.5, 5.0));
                    let seen = rect.intersect(clip);
                    if !words.trim().is_empty() && seen.is_positive() {
                        found.push((rect.with_min_y(seen.top()).with_max_y(seen.bottom()), words));
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &app.output().shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found
}

/// What leaves the window at its sides, and what lies on something else.
fn misplaced(app: &Harness<'_, FairNotice>) -> Vec<String> {
    let window = app.ctx.content_rect();
    let lines = lines(app);
    let mut found = Vec::new();
    for (index, (one, words)) in lines.iter().enumerate() {
        if one.left() < window.left() || one.right() > window.right() {
            found.push(format!("{words:?} leaves the window at {one:?}"));
        }
        for (other, other_words) in &lines[index + 1..] {
            let both = one.intersect(*other);
            if both.is_positive() && both.width() > 1.0 && both.height() > 1.0 {
                found.push(format!(
                    "{words:?} at {one:?} and {other_words:?} at {other:?} overlap"
                ));
            }
        }
    }
    if lines.len() < 4 {
        found.push(format!("next to nothing is drawn: {lines:?}"));
    }
    found
}

/// What can be pressed and is smaller than it may be.
fn too_small(app: &Harness<'_, FairNotice>, least: f32) -> Vec<String> {
    let nodes = app.root().children_recursive();
    let small = nodes.into_iter().filter_map(|node| {
        let accessible = node.accesskit_node();
        let pressed = matches!(
            accessible.role(),
            Role::Button
                | Role::CheckBox
                | Role::ComboBox
                | Role::Link
                | Role::RadioButton
                | Role::TextInput
                | Role::Switch
        );
        // What is scrolled away has none.
        accessible.raw_bounds()?;
        let rect = node.rect();
        let is_small = rect.width() < least - 0.01 || rect.height() < least - 0.01;
        (pressed && is_small).then(|| format!("{:?} at {rect:?}", accessible.label()))
    });
    small.collect()
}

fn check_language(language: &str) {
    let mut found = Vec::new();
    for size in SIZES {
        let desk = Desk::new();
        let mut app = app(&desk, language, Look::Light, size);
        walk(&mut app, |screen, app| {
            let problems = misplaced(app).into_iter().chain(too_small(app, LEAST));
            found
                .extend(problems.map(|problem| format!("{language} {size:?} {screen}: {problem}")));
        });
    }
    assert_eq!(found.join("\n"), "");
}

fn check_workshop(language: &str, sizes: &[[f32; 2]]) {
    let mut found = Vec::new();
    for &size in sizes {
        let desk = Desk::new();
        let mut app = app(&desk, language, Look::Light, size);
        walk_workshop(&mut app, |screen, app| {
            let problems = misplaced(app).into_iter().chain(too_small(app, LEAST));
            found
                .extend(problems.map(|problem| format!("{language} {size:?} {screen}: {problem}")));
        });
    }
    assert_eq!(found.join("\n"), "");
}

#[test]
fn a_workshop_fits_every_size_in_english_and_german() {
    check_workshop("en", &SIZES);
    check_workshop("de", &SIZES);
}

#[test]
fn a_workshop_fits_in_spanish_portuguese_and_hindi() {
    check_workshop("es", &[SIZES[1], SIZES[3]]);
    check_workshop("pt-BR", &[SIZES[1], SIZES[3]]);
    check_workshop("hi", &[SIZES[1], SIZES[3]]);
}

#[test]
fn english_fits_every_size() {
    check_language("en");
}

#[test]
fn german_fits_every_size() {
    check_language("de");
}

#[test]
fn spanish_fits_every_size() {
    check_language("es");
}

#[test]
fn portuguese_fits_every_size() {
    check_language("pt-BR");
}

#[test]
fn hindi_fits_every_size() {
    check_language("hi");
}

#[test]
fn every_look_holds_together() {
    for look in [Look::Dark, Look::HighContrast] {
        let desk = Desk::new();
        let mut app = app(&desk, "de", look, SIZES[1]);
        walk(&mut app, |screen, app| {
            assert_eq!(misplaced(app), [""; 0], "{look:?} {screen}");
        });
    }
}

#[test]
fn a_smaller_target_is_noticed() {
    let desk = Desk::new();
    let app = app(&desk, "en", Look::Light, SIZES[0]);
    assert_eq!(too_small(&app, LEAST), [""; 0]);
    // All of home's own buttons are 40 high at most.
    assert!(!too_small(&app, 40.5).is_empty());
}

/// The screen as a screen reader meets it: role, name and state, one a line.
fn tree(app: &Harness<'_, FairNotice>) -> String {
    let nodes = app.root().children_recursive();
    let lines = nodes.into_iter().filter_map(|node| {
        let node = node.accesskit_node();
        let name = node.label().or_else(|| node.value())?;
        let mut state = String::new();
        if let Some(toggled) = node.toggled() {
            state = format!(" ({toggled:?})");
        }
        if node.is_disabled() {
            state.push_str(" (disabled)");
        }
        (!name.is_empty()).then(|| format!("{:?} {name}{state}\n", node.role()))
    });
    lines.collect()
}

/// Without what is drawn by lot for each folder: keys, numbers of records, the folder itself.
fn without_chance(tree: &str, desk: &Desk) -> String {
    let tree = tree.replace(&*desk.data_dir().to_string_lossy(), "(the data folder)");
    let line = |line: &str| {
        for kept in ["did:key:", "urn:uuid:", " · record "] {
            if let Some((before, _)) = line.split_once(kept) {
                return format!("{before}{kept} …\n");
            }
        }
        format!("{line}\n")
    };
    tree.lines().map(line).collect()
}

/// `UPDATE_TREES=1 cargo test --test looks` writes them anew.
#[test]
fn every_screen_reads_as_it_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/trees");
    let desk = Desk::new();
    let mut app = app(&desk, "en", Look::Light, SIZES[0]);
    let check = |screen: &str, app: &Harness<'_, FairNotice>| {
        let file = folder.join(format!("{}.txt", screen.replace(", ", "-")));
        let found = without_chance(&tree(app), &desk);
        if env::var_os("UPDATE_TREES").is_some() {
            fs::write(&file, &found).unwrap();
        }
        let golden = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(found, golden, "{}", file.display());
    };
    walk(&mut app, check);
    walk_workshop(&mut app, |screen, app| {
        // What the room sees stands in the page's own tree.
        if !screen.ends_with("-here") {
            check(screen, app);
        }
    });
}

#[test]
fn the_tree_answers_what_a_person_asks() {
    let desk = Desk::new();
    let mut app = app(&desk, "en", Look::Light, SIZES[0]);
    let mut all = String::new();
    walk(&mut app, |_, app| all.push_str(&tree(app)));
    let notice = Text::new("en");
    for words in [
        "Decide by 22 December 2026",
        &notice.say("flow-opt-out"),
        "Can you limit it? No. After you opt out: continues",
        "Can you limit it? Yes. After you opt out: stops",
        "If you opt out, this stops.",
        "Don’t share for these",
        "I chose “Don’t share for these”",
    ] {
        assert!(all.contains(words), "{words}");
    }
}
