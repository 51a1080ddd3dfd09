//! Notices of one's own: typed in, corrected, read from a file, shared, removed; what a revision asks
//! again, and a home with a thousand of them.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/window.rs"]
mod window;

use std::fs;

use chrono::NaiveDate;
use egui::{Key, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable as _};
use fair_notice::{
    action::{Action, IfExists, Screen},
    app::FairNotice,
    catalog::Catalog,
    ledger::Mode,
    notice::{
        Side,
        changes::{Change, Part},
        digest,
        form::{Counted, Form, FormKind, FormRow},
        parse,
    },
    session::Session,
    text::Text,
    trouble::Trouble,
    view::{Correctable, FoundPlace, Known, NoNotice},
};
use window::{Desk, NOTICE, OPEN, press, tab_to};

const SMALL: &str = include_str!("notices/right-expires.toml");

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn form() -> Form {
    Form {
        who: "Made-up Bank".to_owned(),
        what: "It gives my address to its partners".to_owned(),
        counted: Counted::Day(Some(day(2024, 3, 15))),
        contact: "privacy@bank.example".to_owned(),
        ..Form::new(FormKind::ByHand, day(2024, 2, 10), &Text::new("en"))
    }
}

fn type_in(app: &mut Harness<'_, FairNotice>, words: &str) {
    for piece in words.chars() {
        app.event(egui::Event::Text(piece.to_string()));
    }
    app.run();
}

#[test]
fn four_fields_by_keyboard_are_a_notice_after_a_restart() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    app.run();
    tab_to(&mut app, "Add a notice");
    app.key_press(Key::Enter);
    app.run_steps(3);
    // The first field has the keyboard's focus already.
    type_in(&mut app, "Made-up Bank");
    app.key_press(Key::Tab);
    app.run();
    type_in(&mut app, "It gives my address to its partners");
    tab_to(&mut app, "Last day");
    type_in(&mut app, "15 March 2024");
    tab_to(&mut app, "Address, number or menu, as the notice names it");
    type_in(&mut app, "privacy@bank.example");
    tab_to(&mut app, "Add this notice");
    app.key_press(Key::Enter);
    app.run();
    assert!(
        app.query_by_label("Added. It is kept on this computer alone.")
            .is_some()
    );
    assert!(
        app.query_all_by_label_contains("15 March 2024")
            .next()
            .is_some()
    );
    drop(app);

    let app = desk.start(OPEN, "en");
    assert!(app.query_by_label("Made-up Bank, 2024").is_some());
    let file = desk
        .data_dir()
        .join("notices/made-up-bank-2024/notice.toml");
    let notice = parse::parse(&fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(notice.words.headline, "It gives my address to its partners");
}

#[test]
fn what_is_missing_is_told_and_nothing_is_written() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    app.run();
    press(&mut app, "Add a notice");
    tab_to(&mut app, "Add this notice");
    app.key_press(Key::Enter);
    app.run();
    assert!(app.query_by_label("3 things are still missing.").is_some());
    for told in [
        "Name the company.",
        "Say in one sentence what changes.",
        "Enter a whole day, such as 24 December 2026.",
    ] {
        assert!(app.query_by_label(told).is_some(), "{told}");
    }
    let folders = fs::read_dir(desk.data_dir().join("notices")).unwrap();
    assert_eq!(folders.count(), 1);
}

#[test]
fn what_was_changed_in_a_form_can_be_undone() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    app.run();
    press(&mut app, "Add a notice");
    press(&mut app, "From a form");
    app.get_by_role_and_label(Role::RadioButton, "Empty form")
        .click();
    app.run();
    tab_to(&mut app, "Add a row");
    app.key_press(Key::Enter);
    app.run();
    assert!(app.query_by_label("What (2)").is_some());
    tab_to(&mut app, "Undo");
    app.key_press(Key::Enter);
    app.run();
    assert!(app.query_by_label("What (2)").is_none());
}

#[test]
fn a_bank_form_is_a_notice_with_seven_rows() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    app.run();
    press(&mut app, "Add a notice");
    press(&mut app, "From a form");
    app.run_steps(3);
    type_in(&mut app, "Made-up Bank");
    tab_to(&mut app, "Add this notice");
    app.key_press(Key::Enter);
    app.run();
    assert!(
        app.query_by_label("There is none: you can say no at any time.")
            .is_some(),
        "an old customer has no date"
    );
    let view = app.state().session().view();
    let open = view.open.unwrap();
    assert_eq!(open.notice.sharings.len(), 7);
    assert_eq!(open.notice.choices[0].covers.len(), 3);
}

fn with_own(desk: &Desk) -> Session {
    let mut session = desk.session(OPEN, "en");
    session.apply(Action::AddNotice(Box::new(form())));
    session
}

#[test]
fn a_correction_is_the_next_revision_and_asks_again() {
    let desk = Desk::new();
    let mut session = with_own(&desk);
    session.apply(Action::Decide("choice".to_owned(), Side::OptOut));
    let slug = "made-up-bank-2024".to_owned();
    assert_eq!(session.view().open.unwrap().own, Some(Correctable::ByForm));

    session.apply(Action::CorrectNotice(slug.clone()));
    let (of, filled) = session.view().correcting.cloned().unwrap();
    assert_eq!((of.as_str(), &filled), (slug.as_str(), &form()));
    let corrected = Form {
        what: "It gives my address and my income to its partners".to_owned(),
        ..filled
    };
    session.apply(Action::AddNotice(Box::new(corrected)));

    let view = session.view();
    let open = view.open.unwrap();
    assert_eq!(open.notice.revision, 2);
    assert_eq!(
        open.standings["choice"].side_in(2),
        None,
        "it is asked again"
    );
    assert!(open.changes.contains(&Change::Changed {
        part: Part::Words,
        was: "It gives my address to its partners".to_owned(),
        now: "It gives my address and my income to its partners".to_owned(),
    }));
    let row = view.home.iter().find(|row| row.slug == slug).unwrap();
    assert_eq!(row.known, Known::AskedAgain);
    drop(session);

    let mut app = desk.start(OPEN, "en");
    app.run();
    press(&mut app, "Open: Made-up Bank, 2024");
    press(&mut app, "What changed since you decided");
    let changed = app.query_all_by_label_contains("→ It gives my address and my income");
    assert_eq!(changed.count(), 3, "headline, summary and claim");
}

#[test]
fn a_file_is_shown_before_it_is_added_and_has_the_same_fingerprint_elsewhere() {
    let (here, there) = (Desk::new(), Desk::new());
    let mut session = with_own(&here);
    let shared = here.place("bank.toml");
    let share = |if_exists| {
        Action::ShareNoticeTo("made-up-bank-2024".to_owned(), shared.clone(), if_exists)
    };
    session.apply(share(IfExists::Refuse));
    let fingerprint = session.view().open.unwrap().fingerprint.to_owned();
    session.apply(share(IfExists::Refuse));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::FileExists { .. })
    ));

    let mut session = there.session(OPEN, "de");
    session.apply(Action::ReadNotice(shared));
    let view = session.view();
    assert_eq!(view.screen, Screen::Add);
    let found = view.read_notice.unwrap().answer.as_ref().unwrap();
    assert_eq!(found.place, FoundPlace::New);
    assert_eq!(found.fingerprint, fingerprint);
    assert_eq!(found.looks_like, None);
    let own = there.data_dir().join("notices");
    assert_eq!(
        fs::read_dir(&own).unwrap().count(),
        1,
        "nothing is added yet"
    );
    session.apply(Action::KeepNotice);
    assert_eq!(session.view().open.unwrap().fingerprint, fingerprint);
}

#[test]
fn a_file_takes_no_place_that_is_not_its_own() {
    let desk = Desk::new();
    let read = |source: &str| {
        let path = desk.place("read.toml");
        fs::write(&path, source).unwrap();
        let mut session = desk.session(OPEN, "en");
        session.apply(Action::ReadNotice(path));
        session.apply(Action::KeepNotice);
        let view = session.view();
        view.read_notice.map(|read| {
            let found = read.answer.as_ref().unwrap();
            (found.place, found.looks_like.clone())
        })
    };
    assert_eq!(read(SMALL), Some((FoundPlace::Same, None)));
    let other = SMALL.replacen("headline = \"", "headline = \"Other: ", 1);
    assert_eq!(read(&other), Some((FoundPlace::NotNewer { has: 1 }, None)));
    let bundled = SMALL.replacen(NOTICE, "whatsapp-2016", 1);
    assert_eq!(read(&bundled), Some((FoundPlace::Bundled, None)));
    let name = &parse::parse(SMALL).unwrap().parties[0].name;
    let alike = SMALL.replacen(NOTICE, "another-one", 1).replacen(
        &format!("name = \"{name}\""),
        "name = \"Whаts App\"",
        1,
    );
    let mut session = desk.session(OPEN, "en");
    let path = desk.place("alike.toml");
    fs::write(&path, alike).unwrap();
    session.apply(Action::ReadNotice(path));
    let view = session.view();
    let found = view.read_notice.unwrap().answer.as_ref().unwrap();
    assert!(found.looks_like.as_deref().unwrap().starts_with("WhatsApp"));
    let newer = other.replacen("revision = 1", "revision = 2", 1);
    assert_eq!(read(&newer), None, "it was added and opened");
    assert_eq!(desk.entries(Mode::Real).len(), 1, "and nothing before it");
}

#[test]
fn a_file_with_problems_is_told_and_left_alone() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    let path = desk.place("broken.toml");
    fs::write(&path, SMALL.replacen("revision = 1", "revision = 0", 1)).unwrap();
    app.state_mut()
        .session_mut()
        .apply(Action::ReadNotice(path.clone()));
    app.run();
    assert!(
        app.query_by_label_contains("It can’t be added: one problem.")
            .is_some()
    );
    assert!(app.query_by_label_contains("Line 4").is_some());
    app.state_mut()
        .session_mut()
        .apply(Action::ReadNotice(desk.place("nothing.toml")));
    app.run();
    let view = app.state().session().view();
    let answer = &view.read_notice.unwrap().answer;
    assert!(matches!(answer, Err(NoNotice::Unreadable(_))));
}

#[test]
fn words_without_end_leave_the_page_its_room() {
    let desk = Desk::new();
    let endless = "W".repeat(9990);
    let title = &parse::parse(SMALL).unwrap().words.title;
    let long = SMALL.replacen(NOTICE, "endless", 1).replacen(
        &format!("title = \"{title}\""),
        &format!("title = \"{endless}\""),
        1,
    );
    let folder = desk.data_dir().join("notices/endless");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("notice.toml"), long).unwrap();
    let mut session = desk.session(OPEN, "en");
    let view = session.view();
    let row = view.home.iter().find(|row| row.slug == "endless").unwrap();
    assert_eq!(row.title.chars().count(), 121);
    session.apply(Action::Open("endless".to_owned()));
    drop(session);
    let mut app = desk.start(OPEN, "en");
    app.state_mut()
        .session_mut()
        .apply(Action::Open("endless".to_owned()));
    app.run();
    let headline = &parse::parse(SMALL).unwrap().words.headline;
    let rect = app.get_by_label(headline).rect();
    assert!(rect.bottom() < 300.0, "{rect:?}");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let desk = Desk::new();
    let outside = desk.place("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(
        outside.join("notice.toml"),
        SMALL.replacen(NOTICE, "linked", 1),
    )
    .unwrap();
    let own = desk.data_dir().join("notices");
    std::os::unix::fs::symlink(&outside, own.join("linked")).unwrap();
    fs::create_dir(own.join("half")).unwrap();
    std::os::unix::fs::symlink(outside.join("notice.toml"), own.join("half/notice.toml")).unwrap();
    let catalog = Catalog::load(Some(&own));
    assert_eq!(catalog.origin("linked"), None);
    assert_eq!(catalog.problems().len(), 2);
}

#[test]
fn removing_an_own_notice_removes_its_file() {
    let desk = Desk::new();
    let mut session = with_own(&desk);
    let slug = "made-up-bank-2024".to_owned();
    let folder = desk.data_dir().join("notices").join(&slug);
    assert!(folder.exists());
    session.apply(Action::RemoveNotice(slug.clone()));
    assert_eq!(session.view().trouble, None);
    assert!(!folder.exists());
    assert!(session.view().home.iter().all(|row| row.slug != slug));
    assert!(desk.data_dir().join("notices").join(NOTICE).exists());
}

#[test]
fn the_days_of_all_own_notices_are_one_calendar() {
    let desk = Desk::new();
    let mut session = with_own(&desk);
    let path = desk.place("days.ics");
    session.apply(Action::SaveAllDaysTo(path.clone(), IfExists::Refuse));
    let calendar = fs::read_to_string(path).unwrap();
    assert_eq!(calendar.matches("BEGIN:VCALENDAR").count(), 1);
    for slug in ["made-up-bank-2024", NOTICE] {
        assert!(
            calendar.contains(&format!("UID:{slug}.")),
            "{slug}\n{calendar}"
        );
    }
}

#[test]
fn home_is_searched_and_filtered() {
    let desk = Desk::new();
    let mut app = desk.start(OPEN, "en");
    app.run();
    app.get_by_role_and_label(Role::TextInput, "Search").focus();
    app.run();
    type_in(&mut app, "linkedin");
    assert!(app.query_by_label("One notice fits.").is_some());
    assert!(
        app.query_by_label("LinkedIn and AI training, 2025")
            .is_some()
    );
    assert!(app.query_by_label("WhatsApp and Facebook, 2016").is_none());
    type_in(&mut app, "zzz");
    assert!(app.query_by_label("No notice fits.").is_some());
    press(&mut app, "Show all");
    press(&mut app, "Place: Every place");
    press(&mut app, "South Korea");
    assert!(
        app.query_by_label("Meta AI chats and ads, 2025").is_none(),
        "that one doesn't hold there"
    );
    assert!(
        app.query_by_label("GitHub Copilot training, 2026")
            .is_some()
    );
}

/// A thousand notices are listed, and only those in sight are laid out.
#[test]
fn a_thousand_notices_are_listed() {
    let desk = Desk::new();
    let own = desk.data_dir().join("notices");
    let text = Text::new("en");
    for number in 0..1000 {
        let form = Form {
            who: format!("Made-up company {number:04}"),
            rows: vec![FormRow::empty()],
            ..form()
        };
        let slug = format!("made-up-{number}");
        let folder = own.join(&slug);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("notice.toml"), form.file(&slug, 1, &text)).unwrap();
    }
    let mut app = desk.start(OPEN, "en");
    app.run();
    assert!(app.state().session().view().home.len() > 1000);
    let drawn = app.query_all_by_label_contains("Made-up company").count();
    assert!((1..200).contains(&drawn), "{drawn}");
    app.get_by_role_and_label(Role::TextInput, "Search").focus();
    app.run();
    type_in(&mut app, "company 0999");
    assert!(app.query_by_label("One notice fits.").is_some());
}

#[test]
fn the_guide_s_example_is_a_notice() {
    let guide = include_str!("../assets/notices/README.md");
    let example = guide.split("```toml\n").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let notice = parse::parse(example).unwrap_or_else(|problems| panic!("{problems:?}"));
    let fingerprint = digest::fingerprint(&notice).hex();
    assert!(
        guide.contains(&fingerprint),
        "its fingerprint is {fingerprint}"
    );
}
