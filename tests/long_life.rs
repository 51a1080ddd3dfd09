//! A window that stays open: through the deadline while the computer sleeps, with a clock that is set, colours and a
//! scale that change, and at the far ends of the calendar.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/window.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod window;

use std::{fs, time::Duration};

use egui::{Theme, ViewportId};
use egui_kittest::{Harness, kittest::Queryable as _};
use fair_notice::{
    action::{Action, Screen, Step},
    app::FairNotice,
    clock::Clock,
    ledger::{ChainId, Fact, Mode},
    notice::Side,
    store::Store,
};
use window::{Desk, NOTICE, OPEN, instant};

/// A made-up notice whose choice never ends.
const WITHOUT_END: &str = "open-ended";

fn add_without_end(desk: &Desk) {
    let own = desk.data_dir().join("notices").join(WITHOUT_END);
    fs::create_dir_all(&own).unwrap();
    let source = include_str!("notices/open-ended.toml");
    fs::write(own.join("notice.toml"), source).unwrap();
}

fn at_choice(app: &mut Harness<'_, FairNotice>, notice: &str) {
    let session = app.state_mut().session_mut();
    session.apply(Action::Open(notice.to_owned()));
    session.apply(Action::Go(Screen::Step(Step::Choice)));
    app.run();
}

fn set_clock(app: &mut Harness<'_, FairNotice>, at: &str) {
    let clock = Clock::At(instant(at));
    app.state_mut().session_mut().set_clock(clock);
    app.run();
}

fn decide(app: &mut Harness<'_, FairNotice>, choice: &str, side: Side) {
    let decide = Action::Decide(choice.to_owned(), side);
    app.state_mut().session_mut().apply(decide);
    app.run();
}

/// What was decided, in a chain that is whole.
fn decided(desk: &Desk, notice: &str) -> Vec<Side> {
    let chain = ChainId {
        notice: notice.to_owned(),
        mode: Mode::Real,
    };
    let chain = Store::open(&desk.data_dir()).unwrap().read(&chain).unwrap();
    assert_eq!(chain.broken, None);
    let side = |fact: &Fact| match fact {
        Fact::Decided { side, .. } => Some(*side),
        _ => None,
    };
    let entries = chain.entries();
    entries
        .iter()
        .filter_map(|entry| side(&entry.fact))
        .collect()
}

#[test]
fn a_computer_that_slept_through_the_deadline_wakes_to_a_closed_window() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    at_choice(&mut app, NOTICE);
    // The wait itself stands still while a computer sleeps, so it is never a long one.
    let wait = app.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert!(wait <= Duration::from_mins(1), "it would wait for {wait:?}");
    app.get_by_label("Save my choice");

    set_clock(&mut app, "2024-03-05T07:00:00Z");
    assert!(app.query_by_label("Save my choice").is_none());
    decide(&mut app, "ads", Side::OptOut);
    assert_eq!(decided(&desk, NOTICE), []);
}

#[test]
fn midnight_passes_with_the_window_open() {
    let desk = Desk::new();
    let mut app = desk.start("2024-03-01T23:59:59.999Z", "en");
    app.run();
    let count = |app: &Harness<'_, FairNotice>, words: &str| {
        let found = app.query_all_by_label_contains(words);
        found.count()
    };
    assert_eq!(
        (count(&app, "1 day left"), count(&app, "24 hours left")),
        (1, 0)
    );
    set_clock(&mut app, "2024-03-02T00:00:00Z");
    assert_eq!(
        (count(&app, "1 day left"), count(&app, "24 hours left")),
        (0, 1)
    );
}

/// The two days on which computers are expected to count wrongly, and a second that most never see.
#[test]
fn a_choice_is_kept_at_the_far_ends_of_the_calendar() {
    for (before, after) in [
        ("2038-01-19T03:14:07Z", "2038-01-19T03:14:08Z"),
        ("2026-12-31T23:59:59Z", "2026-12-31T23:59:60.5Z"),
        ("9999-12-30T12:00:00Z", "9999-12-31T23:59:59.999Z"),
    ] {
        let desk = Desk::new();
        add_without_end(&desk);
        let mut app = desk.start(before, "en");
        at_choice(&mut app, WITHOUT_END);
        decide(&mut app, "mail", Side::OptOut);
        set_clock(&mut app, after);
        decide(&mut app, "mail", Side::Allow);
        assert_eq!(
            decided(&desk, WITHOUT_END),
            [Side::OptOut, Side::Allow],
            "{after}"
        );
        for step in Step::ALL {
            let go = Action::Go(Screen::Step(step));
            app.state_mut().session_mut().apply(go);
            app.run();
        }
    }
}

#[test]
fn what_no_calendar_holds_is_refused_and_nothing_is_lost() {
    let desk = Desk::new();
    add_without_end(&desk);
    let mut app = desk.start("9999-12-31T23:59:59Z", "en");
    at_choice(&mut app, WITHOUT_END);
    decide(&mut app, "mail", Side::OptOut);
    let next_year = Clock::At(instant("9999-12-31T23:59:59Z") + chrono::TimeDelta::days(1));
    app.state_mut().session_mut().set_clock(next_year);
    app.run();
    decide(&mut app, "mail", Side::Allow);
    assert!(app.state().session().view().trouble.is_some());
    assert_eq!(decided(&desk, WITHOUT_END), [Side::OptOut]);
}

#[test]
fn the_systems_colours_and_the_screens_scale_are_followed_while_it_is_open() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    at_choice(&mut app, NOTICE);
    for (theme, scale) in [(Theme::Dark, 2.0), (Theme::Light, 1.25), (Theme::Dark, 1.0)] {
        app.input_mut().system_theme = Some(theme);
        app.set_pixels_per_point(scale);
        app.run();
        assert_eq!(app.ctx.theme(), theme);
        assert_eq!(
            app.ctx.global_style().visuals.dark_mode,
            theme == Theme::Dark
        );
        app.get_by_label("Save my choice");
    }
}
