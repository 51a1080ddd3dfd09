//! Does each screen hold together: every size, language and look; names, places, keyboard, clicks.

mod common;

use common::Desk;
use egui::{
    Key, Modifiers, Rect, Shape, Theme,
    accesskit::{Live, Role},
};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, Look, Motion, Screen, Step},
    decision::Worth,
    ledger::{Fact, Mode, Shown},
    notice::{Right, Side},
    record::{check::Examined, proof::Why},
    text::Text,
    trouble::Trouble,
    ui::{self, Drafts},
    view::{Checked, Import, Known, Pages, Preview, PreviewOf, Sheet, Verdict},
    window::{Anchor, AnchorTime},
};

const RIGHT_EXPIRES: &str = include_str!("notices/right-expires.toml");
const LATER_OF: &str = include_str!("notices/later-of.toml");
const KINDS: [&str; 6] = [
    RIGHT_EXPIRES,
    LATER_OF,
    include_str!("notices/sharing-starts.toml"),
    include_str!("notices/not-retroactive.toml"),
    include_str!("notices/open-ended.toml"),
    include_str!("notices/no-choice.toml"),
];
const SIZES: [[f32; 2]; 3] = [[1100.0, 760.0], [720.0, 560.0], [550.0, 380.0]];
const SCREENS: [Screen; 4] = [
    Screen::Home,
    Screen::Settings,
    Screen::Step(Step::Update),
    Screen::Step(Step::Sharings),
];

struct Window {
    desk: Desk,
    screen: Screen,
    drafts: Drafts,
    asked: Vec<Action>,
}

fn open(desk: Desk, screen: Screen, size: [f32; 2], theme: Theme) -> Harness<'static, Window> {
    let window = Window {
        desk,
        screen,
        drafts: Drafts::default(),
        asked: Vec::new(),
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(16)
        .with_context_setup(ui::install)
        .build_ui_state(
            |ui, window: &mut Window| {
                let view = window.desk.view(window.screen);
                let asked = ui::show(ui, &view, &mut window.drafts);
                window.asked.extend(asked);
            },
            window,
        );
    harness.run();
    harness
}

fn wide(desk: Desk, screen: Screen) -> Harness<'static, Window> {
    open(desk, screen, SIZES[0], Theme::Light)
}

fn desk() -> Desk {
    Desk::new("en", RIGHT_EXPIRES, "2024-02-10T12:00:00Z")
}

fn replay(language: &str) -> Desk {
    Desk::new(language, RIGHT_EXPIRES, "2026-11-22T13:05:00Z").replayed("2026-11-22")
}

/// Everything at once: a replay, trouble, a clock that is behind, every kind of notice at home.
fn full(language: &str) -> Desk {
    let mut desk = replay(language);
    let rows = KINDS.map(|kind| Desk::new(language, kind, "2024-02-10T12:00:00Z").row());
    desk.home.push(desk.row());
    desk.home.extend(rows.into_iter().skip(1));
    desk.clock_behind = Some(common::instant("2026-11-25T10:00:00Z"));
    desk.trouble = Some(Trouble::NotReadable {
        detail: "line 3, column 7: expected a value".to_owned(),
        path: "/home/me/Documents/privacy-choice-record.jsonld".into(),
    });
    desk
}

/// The visible part of every painted text, with its words.
fn texts(harness: &Harness<'_, Window>) -> Vec<(Rect, String)> {
    fn collect(shape: &Shape, clip: Rect, found: &mut Vec<(Rect, String)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
            Shape::Text(text) => {
                for row in &text.galley.rows {
                    let words = row.text();
                    // Rows are as high as their line; the ink is within the middle of it.
                    let rect = row
                        .rect()
                        .translate(text.pos.to_vec2())
                        .shrink2(egui::vec2(0.5, 5.0));
                    let top = rect.top().max(clip.top());
                    let bottom = rect.bottom().min(clip.bottom());
                    if !words.trim().is_empty() && top < bottom {
                        let seen = rect.with_min_y(top).with_max_y(bottom);
                        found.push((seen, words));
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found
}

fn check_places(harness: &Harness<'_, Window>, what: &str) {
    let window = harness.ctx.content_rect();
    let texts = texts(harness);
    assert!(texts.len() > 5, "{what}: next to nothing is drawn");
    for (rect, words) in &texts {
        assert!(
            rect.left() >= window.left() && rect.right() <= window.right(),
            "{what}: {words:?} leaves the window at {rect:?}"
        );
    }
    for (index, (one, words)) in texts.iter().enumerate() {
        for (other, other_words) in &texts[index + 1..] {
            let both = one.intersect(*other);
            let same_part = both.is_positive() && both.width() > 1.0 && both.height() > 1.0;
            assert!(
                !same_part,
                "{what}: {words:?} at {one:?} and {other_words:?} at {other:?} overlap"
            );
        }
    }
}

#[test]
fn nothing_leaves_the_window_or_covers_something_else() {
    for language in ["en", "de"] {
        for theme in [Theme::Light, Theme::Dark] {
            for size in SIZES {
                for screen in SCREENS {
                    let harness = open(full(language), screen, size, theme);
                    check_places(
                        &harness,
                        &format!("{language} {theme:?} {size:?} {screen:?}"),
                    );
                }
            }
        }
    }
}

#[test]
fn every_kind_of_window_can_be_told_in_every_phase() {
    for kind in KINDS {
        for now in [
            "2020-01-01",
            "2024-02-10",
            "2025-03-20",
            "2025-10-29",
            "2030-01-01",
        ] {
            for size in SIZES {
                let desk = Desk::new("de", kind, &format!("{now}T12:00:00Z"));
                let what = format!("{} on {now}, {size:?}", desk.notice.slug);
                let harness = open(desk, Screen::Step(Step::Update), size, Theme::Light);
                check_places(&harness, &what);
            }
        }
    }
}

fn focused(harness: &Harness<'_, Window>) -> Option<String> {
    let nodes = harness.root().children_recursive();
    let focused = nodes
        .into_iter()
        .find(|node| node.accesskit_node().is_focused())?;
    focused.accesskit_node().label()
}

/// What can be clicked or typed in, by name.
fn controls(harness: &Harness<'_, Window>) -> Vec<String> {
    let wanted = [Role::Button, Role::RadioButton, Role::TextInput];
    let nodes = harness.root().children_recursive();
    nodes
        .into_iter()
        .filter(|node| wanted.contains(&node.accesskit_node().role()))
        .filter(|node| !node.accesskit_node().is_disabled())
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn tab_reaches_every_control_in_reading_order() {
    for screen in SCREENS {
        let mut harness = wide(full("en"), screen);
        let all = controls(&harness);
        let mut reached = Vec::new();
        for _ in 0..=all.len() + 1 {
            harness.key_press(Key::Tab);
            harness.run();
            reached.extend(focused(&harness));
        }
        for name in &all {
            assert!(
                reached.contains(name),
                "{screen:?}: {name:?} not in {reached:?}"
            );
        }
        // From wherever it starts, the order is that of the tree, once around.
        let start = all
            .iter()
            .position(|name| Some(name) == reached.first())
            .unwrap();
        let expected: Vec<&String> = all[start..].iter().collect();
        let order: Vec<&String> = reached.iter().take(expected.len()).collect();
        assert_eq!(order, expected, "{screen:?}");
    }
}

#[test]
fn home_begins_on_the_first_notice() {
    let harness = wide(full("en"), Screen::Home);
    assert_eq!(
        focused(&harness).as_deref(),
        Some("Open: Made-up Messenger and its parent")
    );
}

#[test]
fn a_click_on_a_notice_opens_it() {
    let mut desk = desk();
    desk.home.push(desk.row());
    let mut harness = wide(desk, Screen::Home);
    let name = "Start: Made-up Messenger and its parent";
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    assert_eq!(
        harness.state().asked,
        [Action::Open("right-expires".to_owned())]
    );
}

#[test]
fn removing_a_notice_asks_first() {
    let mut desk = replay("en");
    desk.home.push(desk.row());
    let mut harness = wide(desk, Screen::Home);
    let name = "Remove this notice: Made-up Messenger and its parent";
    harness.get_by_label(name).click();
    harness.run();
    assert_eq!(harness.state().asked, []);
    harness.get_by_label("Remove this notice").click();
    harness.run();
    let removed = Action::RemoveNotice("right-expires".to_owned());
    assert_eq!(harness.state().asked, [removed]);
}

#[test]
fn keeping_a_notice_after_the_question_changes_nothing() {
    let mut desk = replay("en");
    desk.home.push(desk.row());
    let mut harness = wide(desk, Screen::Home);
    let name = "Remove this notice: Made-up Messenger and its parent";
    harness.get_by_label(name).click();
    harness.run();
    harness.get_by_label("Keep it").click();
    harness.run();
    assert_eq!(harness.state().asked, []);
    assert!(harness.query_by_label("Keep it").is_none());
}

#[test]
fn a_choice_on_an_earlier_revision_waits_at_home_and_says_why() {
    let decided = Fact::Decided {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        worth: Worth::InTime,
        shown: Shown {
            revision: 1,
            fingerprint: "00".repeat(32),
            language: "en".to_owned(),
        },
    };
    let check = |known: Known, group: &str, words: &str| {
        let mut desk = desk().with("2024-02-05T12:00:00Z", decided.clone());
        let mut row = desk.row();
        row.known = known;
        desk.home.push(row);
        for size in SIZES {
            let harness = open(desk_again(&desk), Screen::Home, size, Theme::Light);
            assert!(harness.query_by_label(group).is_some(), "{group}");
            assert!(harness.query_by_label_contains(words).is_some(), "{words}");
            check_places(&harness, words);
        }
    };
    check(Known::AskedAgain, "Waiting for you", "it is asked again");
    check(Known::AsItStands, "Settled", "Decided 5 Feb");
    check(Known::Unreadable, "Settled", "Can’t be told");
}

/// The same row at home in another window.
fn desk_again(desk_before: &Desk) -> Desk {
    let mut desk = desk();
    desk.home.clone_from(&desk_before.home);
    desk
}

#[test]
fn records_checked_at_home_are_answered_there_and_can_be_looked_at() {
    let signer = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
    let checked = |path: &str, verdict: Verdict, import: Import| Checked {
        path: path.into(),
        answer: Ok(Examined {
            verdict,
            pages: Pages::None,
            signed: Vec::new(),
        }),
        mine: false,
        held: None,
        import,
    };
    let intact = Verdict::Intact {
        signer: signer.to_owned(),
        created: common::instant("2024-02-06T12:00:00Z"),
        mode: Mode::Real,
        title: "Made-up Messenger and its parent".to_owned(),
        notice: "right-expires".to_owned(),
        fingerprint: "00".to_owned(),
    };
    let altered = Verdict::Altered {
        why: Why::SignatureBad,
    };
    for language in ["en", "de"] {
        for size in SIZES {
            let mut desk = Desk::new(language, RIGHT_EXPIRES, "2024-02-10T12:00:00Z");
            let one = checked("/tmp/a/record.pdf", intact.clone(), Import::Possible);
            desk.checked = vec![one.clone()];
            let what = format!("{language} {size:?}");
            check_places(&open(desk, Screen::Home, size, Theme::Dark), &what);

            let mut desk = Desk::new(language, RIGHT_EXPIRES, "2024-02-10T12:00:00Z");
            let other = checked("/tmp/b/record.pdf", altered.clone(), Import::NotARecord);
            desk.checked = vec![one, other];
            desk.preview = Some(Preview {
                of: PreviewOf::Record("/tmp/a/record.pdf".into()),
                shown: Sheet::Text("made up".to_owned()),
            });
            let mut harness = open(desk, Screen::Home, size, Theme::Light);
            check_places(&harness, &what);
            let text = Text::new(language);
            harness
                .get_by_label(&text.say("check-close"))
                .click_accesskit();
            harness.run();
            assert_eq!(harness.state().asked, [Action::ClosePreview]);
        }
    }
}

#[test]
fn back_and_next_go_by_click_and_by_key() {
    let mut harness = wide(desk(), Screen::Step(Step::Sharings));
    harness.get_by_label("Next").click();
    harness.run();
    harness.get_by_label("Back").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    harness.run();
    harness.key_press_modifiers(Modifiers::CTRL, Key::PageUp);
    harness.run();
    let [back, next] = [Step::Update, Step::Flow].map(|step| Action::Go(Screen::Step(step)));
    assert_eq!(
        harness.state().asked,
        [next.clone(), back.clone(), next, back]
    );
}

#[test]
fn escape_dismisses_trouble() {
    let mut harness = wide(full("en"), Screen::Step(Step::Update));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().asked, [Action::Dismiss]);
}

#[test]
fn details_of_trouble_fold_out_with_the_path_last() {
    let mut harness = wide(full("en"), Screen::Step(Step::Update));
    assert!(
        harness
            .query_by_label_contains("line 3, column 7")
            .is_none()
    );
    harness.get_by_label("Details").click();
    harness.run();
    assert!(
        harness
            .query_by_label_contains("line 3, column 7")
            .is_some()
    );
    assert!(harness.query_by_label_contains(".jsonld").is_some());
}

#[test]
fn a_replay_says_so_and_can_be_left() {
    let mut harness = wide(replay("en"), Screen::Step(Step::Update));
    let words =
        "Replay, for practice: this notice of 2024 is over; its 30 days run again from today.";
    assert!(harness.query_by_label(words).is_some());
    harness.get_by_label("Use the real dates").click();
    harness.run();
    assert_eq!(harness.state().asked, [Action::UseRealDates]);
}

#[test]
fn the_day_of_agreeing_is_typed_in_and_said_back() {
    let mut harness = wide(desk(), Screen::Step(Step::Update));
    harness.get_by_label("When did you agree?").click();
    harness.run();
    let day = harness.get_by_role_and_label(Role::TextInput, "Day");
    day.focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Day")
        .type_text("9 February 2024");
    harness.run();
    assert!(
        harness
            .query_by_label("Understood as 9 February 2024")
            .is_some()
    );
    harness.get_by_label("Keep this day").click();
    harness.run();
    let day = AnchorTime::Day("2024-02-09".parse().unwrap());
    let entered = Action::EnterAnchor(Anchor::Accepted, Some(day));
    assert_eq!(harness.state().asked, [entered]);
}

#[test]
fn a_day_that_is_known_can_be_taken_back() {
    let fact = Fact::AnchorEntered {
        anchor: Anchor::Accepted,
        time: Some(AnchorTime::Day("2024-02-09".parse().unwrap())),
        zone: chrono_tz::Europe::Berlin,
    };
    let desk = desk().with("2024-02-10T11:00:00Z", fact);
    let mut harness = wide(desk, Screen::Step(Step::Update));
    let told = "When you agreed: 9 February 2024";
    assert!(harness.query_by_label(told).is_some());
    harness.get_by_label("Change: When you agreed").click();
    harness.run();
    harness.get_by_label("I don’t know").click();
    harness.run();
    let forgotten = Action::EnterAnchor(Anchor::Accepted, None);
    assert_eq!(harness.state().asked, [forgotten]);
}

#[test]
fn a_wrong_clock_is_stated_by_the_person() {
    let mut harness = wide(full("en"), Screen::Step(Step::Update));
    harness.get_by_label("The earlier clock was wrong").click();
    harness.run();
    assert_eq!(harness.state().asked, [Action::CorrectClock]);
}

#[test]
fn a_row_unfolds_to_its_claims_and_their_source_to_its_address() {
    let mut harness = wide(desk(), Screen::Step(Step::Sharings));
    let row = "Phone number, Made-up Parent: ads that fit you. Can you limit it? Yes. After you opt out: stops, disputed";
    harness.get_by_label(row).click();
    harness.run();
    let claim = "The parent gets phone numbers, for ads that fit.";
    assert!(harness.query_by_label(claim).is_some());
    harness.get_by_label("Made-up Messenger, 2024").click();
    harness.run();
    let address = "https://messenger.example/changes";
    assert!(harness.query_by_label(address).is_some());
    assert!(harness.query_by_label("Copy link").is_some());
    assert_eq!(harness.state().asked, []);
}

/// Enough rows to be guessed.
const FULL: &str = include_str!("common/steps.toml");

fn full_notice(language: &str) -> Desk {
    Desk::new(language, FULL, "2026-11-23T12:00:00Z")
}

fn is_shown(harness: &Harness<'_, Window>, words: &str) -> bool {
    harness.query_by_label(words).is_some()
}

/// As a screen reader presses it, so that it needn't be in sight.
fn press(harness: &mut Harness<'_, Window>, name: &str) {
    let button = harness.get_by_role_and_label(Role::Button, name);
    button.click_accesskit();
    harness.run();
}

/// Answers a question of a row.
fn answer(harness: &mut Harness<'_, Window>, question: &str, answer: &str) {
    let group = harness.get_by_role_and_label(Role::RadioGroup, question);
    group
        .get_by_role_and_label(Role::RadioButton, answer)
        .click_accesskit();
    harness.run();
}

const ADS: &str = "Phone number, last use, The parent: ads that fit you.";
const LISTS: &str = "Numbers of buyers, The parent: customer lists.";

/// A sheet on which one guess holds and one doesn't.
fn guessed(size: [f32; 2]) -> Harness<'static, Window> {
    let mut harness = open(
        full_notice("en"),
        Screen::Step(Step::Sharings),
        size,
        Theme::Light,
    );
    press(&mut harness, "Guess first");
    answer(&mut harness, &format!("{ADS} Is it shared?"), "Shared");
    answer(&mut harness, &format!("{ADS} Can you limit it?"), "Yes");
    answer(
        &mut harness,
        &format!("{LISTS} Is it shared?"),
        "Not shared",
    );
    harness
}

#[test]
fn whoever_comes_first_is_invited_to_guess_by_two_equal_buttons() {
    let harness = wide(full_notice("en"), Screen::Step(Step::Sharings));
    let size = |name| {
        let button = harness.get_by_role_and_label(Role::Button, name);
        button.rect().size()
    };
    assert_eq!(size("Guess first"), size("Show the table"));
    assert!(!is_shown(&harness, "After you opt out"), "no answer yet");
    assert!(!is_shown(&harness, "Said not to be shared"));
}

#[test]
fn the_table_can_be_had_without_guessing() {
    let mut harness = wide(full_notice("en"), Screen::Step(Step::Sharings));
    press(&mut harness, "Show the table");
    assert!(is_shown(&harness, "After you opt out"));
    assert!(is_shown(&harness, "The surprising ones come first."));
    assert!(harness.query_by_label_contains("You guessed").is_none());
}

#[test]
fn whoever_has_decided_sees_the_table_at_once() {
    let decided = Fact::Decided {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        worth: Worth::InTime,
        shown: Shown {
            revision: 3,
            fingerprint: "00".repeat(32),
            language: "en".to_owned(),
        },
    };
    let desk = full_notice("en").with("2026-11-23T11:00:00Z", decided);
    let harness = wide(desk, Screen::Step(Step::Sharings));
    assert!(is_shown(&harness, "After you opt out"));
    assert!(is_shown(&harness, "Guess first"), "it may still be guessed");
}

#[test]
fn what_can_be_limited_is_asked_of_what_is_guessed_to_be_shared() {
    let mut harness = wide(full_notice("en"), Screen::Step(Step::Sharings));
    press(&mut harness, "Guess first");
    let limit = format!("{ADS} Can you limit it?");
    let shared = format!("{ADS} Is it shared?");
    assert!(!is_shown(&harness, &limit));
    answer(&mut harness, &shared, "Shared");
    assert!(is_shown(&harness, &limit));
    answer(&mut harness, &shared, "Can’t tell");
    assert!(!is_shown(&harness, &limit));
    let counted = harness.get_by_label("1 of 8 guessed; leave out what you like");
    assert_eq!(counted.accesskit_node().data().live(), Some(Live::Polite));
}

#[test]
fn what_was_missed_comes_first_with_the_guess_beside_the_fact() {
    for size in SIZES {
        let mut harness = guessed(size);
        press(&mut harness, "Show the answers");
        let score = "You guessed 1 of 2 right. The one you missed comes first.";
        let score = harness.get_by_label(score);
        assert_eq!(score.accesskit_node().data().live(), Some(Live::Polite));
        let missed = "Numbers of buyers, The parent: customer lists. \
                      Can you limit it? No. After you opt out: continues";
        let rows = harness.root().children_recursive();
        let mut rows = rows
            .into_iter()
            .filter(|node| node.accesskit_node().data().is_expanded().is_some())
            .filter(|node| node.accesskit_node().label().unwrap().contains("opt out"));
        let first = rows.next().unwrap();
        assert_eq!(first.accesskit_node().label().as_deref(), Some(missed));
        let description = first
            .accesskit_node()
            .data()
            .description()
            .map(str::to_owned);
        assert_eq!(description.as_deref(), Some("You guessed: not shared"));
        check_places(&harness, &format!("{size:?}"));
        assert_eq!(harness.state().asked, []);
    }
}

#[test]
fn guesses_are_kept_over_steps_dropped_by_guessing_again_and_belong_to_one_notice() {
    let mut harness = guessed(SIZES[0]);
    press(&mut harness, "Show the answers");
    let score = "You guessed 1 of 2 right. The one you missed comes first.";
    harness.state_mut().screen = Screen::Step(Step::Flow);
    harness.run();
    harness.state_mut().screen = Screen::Step(Step::Sharings);
    harness.run();
    assert!(is_shown(&harness, score));
    press(&mut harness, "Guess again");
    let counted = "0 of 8 guessed; leave out what you like";
    assert!(is_shown(&harness, counted));
    // By way of home to another notice.
    harness.state_mut().screen = Screen::Home;
    harness.run();
    let mut other = full_notice("en");
    other.notice.slug = "another".to_owned();
    harness.state_mut().desk = other;
    harness.state_mut().screen = Screen::Step(Step::Sharings);
    harness.run();
    assert!(!is_shown(&harness, counted));
    assert!(is_shown(&harness, "Guess first"));
}

#[test]
fn a_notice_is_guessed_by_keyboard_alone() {
    let mut harness = wide(full_notice("en"), Screen::Step(Step::Sharings));
    let tab_to = |harness: &mut Harness<'_, Window>, name: &str| {
        let reached = (0..60).any(|_| {
            harness.key_press(Key::Tab);
            harness.run();
            focused(harness).as_deref() == Some(name)
        });
        assert!(reached, "Tab never reached {name:?}");
    };
    tab_to(&mut harness, "Guess first");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Shared"));
    harness.key_press(Key::Space);
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Not shared"));
    harness.key_press(Key::ArrowLeft);
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Yes"));
    // Tab stops once at each question.
    harness.key_press(Key::Tab);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Shared"));
    assert!(is_shown(
        &harness,
        "1 of 8 guessed; leave out what you like"
    ));
    tab_to(&mut harness, "Show the answers");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("Guess again"));
}

#[test]
fn guessing_holds_together_in_each_language_and_size() {
    let mut rights = Desk::new("en", LATER_OF, "2024-02-10T12:00:00Z")
        .notice
        .rights;
    rights[0].claims.clear();
    for language in ["en", "de"] {
        for size in SIZES {
            let mut desk = full_notice(language);
            desk.notice.rights.clone_from(&rights);
            let step = Screen::Step(Step::Sharings);
            let mut harness = open(desk, step, size, Theme::Dark);
            let what = format!("{language} {size:?}");
            check_places(&harness, &what);
            let text = Text::new(language);
            press(&mut harness, &text.say("guess-first"));
            check_places(&harness, &what);
            let yes = [text.say("guess-shared"), text.say("guess-taken")];
            for yes in yes {
                let count = harness.get_all_by_label(&yes).count();
                for index in 0..count {
                    let mut answers = harness.get_all_by_label(&yes);
                    answers.nth(index).unwrap().click_accesskit();
                    drop(answers);
                    harness.run();
                }
            }
            check_places(&harness, &what);
            press(&mut harness, &text.say("guess-reveal"));
            check_places(&harness, &what);
        }
    }
}

#[test]
fn of_a_notice_that_takes_rights_it_is_asked_what_is_taken_and_can_be_kept() {
    let mut desk = Desk::new("en", LATER_OF, "2024-02-10T12:00:00Z");
    let right = desk.notice.rights[0].clone();
    desk.notice.sharings.clear();
    desk.notice.rights = ["one", "two", "three"]
        .map(|id| Right {
            id: id.to_owned(),
            words: format!("Right {id}"),
            ..right.clone()
        })
        .to_vec();
    let mut harness = wide(desk, Screen::Step(Step::Sharings));
    let words = "What do you think is taken, and can you keep it? 3 rows, about a minute.";
    assert!(is_shown(&harness, words));
    press(&mut harness, "Guess first");
    let what = format!("Right two, {}.", right.lost);
    answer(&mut harness, &format!("{what} Is it taken?"), "Not taken");
    press(&mut harness, "Show the answers");
    let score = "You guessed 0 of 1 right. The one you missed comes first.";
    assert!(is_shown(&harness, score));
    let top = |id: &str| {
        let name = format!("Right {id}, ");
        harness.get_by_label_contains(&name).rect().top()
    };
    assert!(top("two") < top("one") && top("one") < top("three"));
}

#[test]
fn eight_rows_are_seen_at_first_sight() {
    let mut harness = wide(full_notice("en"), Screen::Step(Step::Sharings));
    press(&mut harness, "Show the table");
    let foot = 760.0 - 64.0;
    let rows = harness.root().children_recursive();
    let seen = rows
        .filter(|node| node.accesskit_node().data().is_expanded().is_some())
        .filter(|node| node.rect().bottom() <= foot);
    assert_eq!(seen.count(), 8);
}

fn opted_out_at_home(now: &str) -> Desk {
    let decided = Fact::Decided {
        choice: "ads".to_owned(),
        side: Side::OptOut,
        worth: Worth::InTime,
        shown: Shown {
            revision: 1,
            fingerprint: "00".repeat(32),
            language: "en".to_owned(),
        },
    };
    let mut desk = Desk::new("en", RIGHT_EXPIRES, now).with("2024-02-05T12:00:00Z", decided);
    let mut row = desk.row();
    row.still_to_tell = Some("Made-up Messenger".to_owned());
    desk.home.push(row);
    desk
}

#[test]
fn a_choice_that_the_service_does_not_know_of_waits_at_home_and_leads_to_carrying_it_out() {
    let mut harness = wide(opted_out_at_home("2024-02-10T12:00:00Z"), Screen::Home);
    assert!(is_shown(&harness, "Waiting for you"));
    assert!(!is_shown(&harness, "Settled"));
    let words = "not yet carried out in Made-up Messenger";
    assert!(harness.query_by_label_contains(words).is_some());
    press(&mut harness, "Carry out: Made-up Messenger and its parent");
    let asked = [
        Action::Open("right-expires".to_owned()),
        Action::Go(Screen::Step(Step::CarryOut)),
    ];
    assert_eq!(harness.state().asked, asked);
}

#[test]
fn once_the_window_is_over_it_is_settled_and_still_says_so() {
    let harness = wide(opted_out_at_home("2024-04-10T12:00:00Z"), Screen::Home);
    assert!(is_shown(&harness, "Settled"));
    let words = "not marked as carried out in Made-up Messenger";
    assert!(harness.query_by_label_contains(words).is_some());
}

#[test]
fn an_empty_home_says_what_can_be_done() {
    for language in ["en", "de"] {
        for size in SIZES {
            let desk = Desk::new(language, RIGHT_EXPIRES, "2024-02-10T12:00:00Z");
            let text = Text::new(language);
            let harness = open(desk, Screen::Home, size, Theme::Light);
            assert!(is_shown(&harness, &text.say("home-empty")));
            assert!(
                harness
                    .query_by_label_contains("fair-notice/notices")
                    .is_some()
            );
            check_places(&harness, &format!("{language} {size:?}"));
        }
    }
}

#[test]
fn settings_ask_for_what_is_picked() {
    let mut harness = wide(desk(), Screen::Settings);
    for name in ["Deutsch", "Dark", "To explain"] {
        harness
            .get_by_role_and_label(Role::RadioButton, name)
            .click();
        harness.run();
    }
    let picked = [
        Action::Speak("de".to_owned()),
        Action::SetLook(Look::Dark),
        Action::Reduce(Motion::Full),
    ];
    assert_eq!(harness.state().asked, picked);
}

#[test]
fn the_announced_time_keeps_still_in_the_last_hour() {
    let announced = |now: &str| {
        let harness = wide(
            Desk::new("en", RIGHT_EXPIRES, now),
            Screen::Step(Step::Update),
        );
        assert!(harness.query_by_label("Less than an hour left").is_some());
        harness.query_by_label_contains("min").is_some()
    };
    // The last day is 2 March in Berlin, so it ends at 23:00 UTC.
    assert!(announced("2024-03-02T22:30:00Z"));
    assert!(announced("2024-03-02T22:31:01Z"));
}

#[test]
fn the_list_of_keys_comes_by_key_and_gives_the_keyboard_back() {
    let text = Text::new("en");
    let mut harness = wide(desk(), Screen::Step(Step::Sharings));
    harness.get_by_label("Next").focus();
    harness.run();
    for open in [Key::Questionmark, Key::F1] {
        harness.key_press(open);
        harness.run();
        let close = text.say("keys-close");
        assert!(harness.get_by_label(&close).is_focused());
        // Meanwhile no key reaches the screen below.
        harness.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
        harness.run();
        harness.key_press(Key::Escape);
        harness.run();
        assert!(
            harness
                .query_by_label(&text.say("keys-list-does"))
                .is_none()
        );
        assert!(harness.get_by_label("Next").is_focused());
    }
    assert_eq!(harness.state().asked, []);
}

#[test]
fn a_digit_goes_straight_to_a_step_and_home_goes_home() {
    let mut harness = wide(desk(), Screen::Step(Step::Sharings));
    harness.key_press_modifiers(Modifiers::ALT, Key::Num7);
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::Home);
    harness.run();
    let expected = [Screen::Step(Step::Record), Screen::Home].map(Action::Go);
    assert_eq!(harness.state().asked, expected);
}
