//! Step 3 as a person meets it: the picture in every world, as a list, and saved; small and large.

#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "common/steps.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod common;
#[path = "common/many.rs"]
mod many;
#[path = "common/window.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod window;

use std::{fs, time::Duration};

use common::Desk;
use egui::{Rect, Role, Theme, ViewportId};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use fair_notice::{
    action::{Action, IfExists, Motion, Png, Step},
    catalog::Catalog,
    notice::{AfterOptOut, Notice},
    trouble::Trouble,
    ui,
    view::Said,
};

struct Screen {
    desk: Desk,
    drafts: ui::Drafts,
    asked: Vec<Action>,
}

fn drawn(desk: Desk, size: [f32; 2]) -> Harness<'static, Screen> {
    let screen = Screen {
        desk,
        drafts: ui::Drafts::default(),
        asked: Vec::new(),
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_step_dt(0.02)
        .with_context_setup(ui::install)
        .build_ui_state(
            |ui, screen: &mut Screen| {
                let view = screen.desk.view(Step::Flow);
                screen.asked.extend(ui::show(ui, &view, &mut screen.drafts));
            },
            screen,
        );
    harness.run();
    harness
}

fn bundled(language: &str) -> Notice {
    let catalog = Catalog::load(None);
    let notice = catalog.notice("whatsapp-2016", language).unwrap();
    // The bench below the picture has images of its own.
    Notice {
        matching: None,
        ..notice.clone()
    }
}

fn press(harness: &mut Harness<'_, Screen>, role: Role, name: &str) -> Vec<Action> {
    harness.state_mut().asked.clear();
    harness.get_by_role_and_label(role, name).click();
    harness.run();
    std::mem::take(&mut harness.state_mut().asked)
}

/// The picture's place and, by name, those of all that it holds.
fn picture(harness: &Harness<'_, Screen>) -> (Rect, Vec<(String, Rect)>) {
    let images = harness.root().children_recursive().filter_map(|node| {
        let own = node.accesskit_node();
        (own.role() == Role::Image).then(|| (own.label().unwrap_or_default(), node.rect()))
    });
    let text = &harness.state().desk.text;
    let description = text.say_with(
        "flow-description",
        &[
            ("places", 0.into()),
            ("lines", 2.into()),
            ("continues", 2.into()),
            ("unclear", 2.into()),
            ("stops", 2.into()),
        ],
    );
    // The description ends alike whatever it counts.
    let end = description.rsplit(['.', '।']).nth(1).unwrap();
    let (whole, parts): (Vec<_>, Vec<_>) = images.partition(|(name, _)| name.contains(end));
    assert_eq!(whole.len(), 1, "the picture is described once");
    (whole[0].1, parts)
}

/// Everything is inside the picture, everything has words, and nothing lies on anything else.
fn holds_together(harness: &Harness<'_, Screen>, case: &str) -> usize {
    let (whole, parts) = picture(harness);
    for (index, (name, rect)) in parts.iter().enumerate() {
        assert!(!name.is_empty(), "{case}");
        assert!(whole.expand(0.6).contains_rect(*rect), "{name}: {case}");
        for (other, at) in &parts[..index] {
            let shared = rect.intersect(*at);
            let apart = shared.width() < 0.6 || shared.height() < 0.6;
            assert!(apart, "{name} {rect:?} and {other} {at:?}: {case}");
        }
    }
    parts.len()
}

#[test]
fn nothing_covers_anything_in_any_world_language_or_width() {
    for width in [1100.0, 720.0, 610.0, 550.0, 367.0] {
        for language in ["en", "de", "es", "pt-BR", "hi"] {
            let mut made_up = Desk::new(language);
            made_up.notice.matching = None;
            let desks = [
                made_up,
                Desk::of(bundled(language), language),
                Desk::of(many::notice(12, 60), language),
                Desk::of(many::notice(3, 2), language),
            ];
            for (number, desk) in desks.into_iter().enumerate() {
                let text = fair_notice::text::Text::new(language);
                let mut harness = drawn(desk, [width, 9000.0]);
                if width < 600.0 {
                    press(&mut harness, Role::Button, &text.say("flow-as-picture"));
                }
                for world in ["flow-before", "flow-opt-out", "flow-difference"] {
                    press(&mut harness, Role::RadioButton, &text.say(world));
                    let case = format!("{language} {width} notice {number} {world}");
                    assert!(holds_together(&harness, &case) > 2, "{case}");
                }
            }
        }
    }
}

#[test]
fn no_picture_is_wider_than_its_window() {
    for width in [367.0, 550.0, 640.0, 720.0, 880.0, 1100.0] {
        let mut harness = drawn(Desk::of(bundled("en"), "en"), [width, 4000.0]);
        if width < 600.0 {
            press(&mut harness, Role::Button, "As a picture");
        }
        let (whole, _) = picture(&harness);
        assert!(whole.right() <= width, "{whole:?} in {width}");
    }
}

#[test]
fn there_are_at_most_a_dozen_lines_or_as_few_as_places_and_fates_allow() {
    let places = |parts: &[(String, Rect)]| {
        let sentences = parts.iter().filter(|(name, _)| !name.ends_with('.'));
        sentences.count()
    };
    let (_, parts) = picture(&drawn(Desk::of(bundled("en"), "en"), [1100.0, 3000.0]));
    assert_eq!(parts.len() - places(&parts), 12);

    let notice = many::notice(12, 60);
    let mut kinds: Vec<_> = notice
        .sharings
        .iter()
        .map(|sharing| {
            let limits = sharing.shared.limits().unwrap();
            let certain = matches!(sharing.shared, fair_notice::notice::Shared::Yes(_));
            (
                &sharing.from,
                &sharing.recipient,
                limits.after_opt_out,
                certain,
            )
        })
        .collect();
    kinds.sort();
    kinds.dedup();
    let (_, parts) = picture(&drawn(Desk::of(notice.clone(), "en"), [1100.0, 9000.0]));
    // And the person's own data.
    assert_eq!(parts.len() - places(&parts), kinds.len() + 1);
}

#[test]
fn every_sharing_is_told_by_one_line_and_by_one_row_of_the_list() {
    let mut harness = drawn(Desk::of(many::notice(12, 60), "en"), [1100.0, 20_000.0]);
    let (_, parts) = picture(&harness);
    press(&mut harness, Role::Button, "As a list");
    let nodes: Vec<String> = harness
        .root()
        .children_recursive()
        .filter_map(|node| {
            let own = node.accesskit_node();
            own.value().or_else(|| own.label())
        })
        .collect();
    for number in 0..60 {
        let purpose = |words: &str| {
            let after = words.split(&format!(" {number}:")).count()
                + words.split(&format!(" {number}, perhaps:")).count();
            after > 2
        };
        let lines = parts.iter().filter(|(name, _)| purpose(name)).count();
        assert_eq!(lines, 1, "sharing {number} in the picture");
        let rows = nodes.iter().filter(|words| purpose(words)).count();
        assert_eq!(rows, 1, "sharing {number} in the list");
    }
}

#[test]
fn the_order_is_continues_then_unclear_then_stops() {
    let notice = bundled("en");
    let harness = drawn(Desk::of(notice.clone(), "en"), [1100.0, 3000.0]);
    let (_, parts) = picture(&harness);
    let mut fates: Vec<(f32, AfterOptOut)> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("WhatsApp to Facebook"))
        .map(|(name, rect)| {
            let fate = if name.contains("this stops") {
                AfterOptOut::Stops
            } else if name.contains("this continues") {
                AfterOptOut::Continues
            } else {
                AfterOptOut::Unclear
            };
            (rect.top(), fate)
        })
        .collect();
    fates.sort_by(|one, other| one.0.total_cmp(&other.0));
    assert_eq!(fates.len(), 5);
    assert!(fates.is_sorted_by_key(|(_, fate)| *fate), "{fates:?}");
}

#[test]
fn the_difference_says_in_words_what_changes_and_what_does_not() {
    let mut harness = drawn(Desk::of(bundled("en"), "en"), [1100.0, 3000.0]);
    assert!(
        harness
            .query_by_label_contains("stay as they are")
            .is_none()
    );
    press(&mut harness, Role::RadioButton, "The difference");
    let sums = "If you opt out, 3 things stop, one becomes unclear, and 7 stay as they are.";
    assert!(harness.query_by_label(sums).is_some());
    let (_, parts) = picture(&harness);
    let stops = "Unless you opt out, this continues; if you do, it stops.";
    let told = |words: &str| {
        parts
            .iter()
            .filter(|(name, _)| name.contains(words))
            .count()
    };
    assert_eq!(told(stops), 3);
    assert_eq!(told("This continues whether you opt out or not."), 6);
}

#[test]
fn a_line_breaks_in_a_moment_and_then_nothing_is_drawn_anew() {
    let mut harness = drawn(Desk::of(bundled("en"), "en"), [1100.0, 2000.0]);
    press(&mut harness, Role::RadioButton, "Before");
    ui::set_motion(&harness.ctx, Motion::Full);
    harness.run();
    let soon = |harness: &Harness<'_, Screen>| {
        harness.output().viewport_output[&ViewportId::ROOT].repaint_delay < Duration::from_secs(1)
    };
    assert!(!soon(&harness), "nothing happens, nothing is drawn");
    let radio = harness.get_by_role_and_label(Role::RadioButton, "If I opt out");
    radio.click();
    let mut moving = 0;
    harness.step();
    while soon(&harness) {
        moving += 1;
        harness.step();
        assert!(moving < 40, "it comes to rest");
    }
    assert!(
        moving >= 10,
        "it takes 240 ms, and took {moving} frames of 20"
    );
    for _ in 0..5 {
        harness.step();
        assert!(!soon(&harness));
    }
    ui::set_motion(&harness.ctx, Motion::None);
    harness.run();
    let radio = harness.get_by_role_and_label(Role::RadioButton, "Before");
    radio.click();
    let mut steps = 0;
    harness.step();
    while soon(&harness) {
        steps += 1;
        harness.step();
    }
    assert!(steps < 5, "with reduced motion it is there at once");
}

#[test]
fn a_small_window_opens_the_list_and_runs_the_picture_down() {
    let mut harness = drawn(Desk::of(bundled("en"), "en"), [550.0, 1500.0]);
    assert!(harness.query_by_label_contains("A picture of").is_none());
    press(&mut harness, Role::Button, "As a picture");
    let (_, parts) = picture(&harness);
    let of = |name: &str| {
        parts
            .iter()
            .find(|(its, _)| its.starts_with(name))
            .unwrap()
            .1
    };
    assert!(of("You").bottom() < of("WhatsApp has this about you").top());
    assert!(of("WhatsApp has this about you").bottom() < of("WhatsApp, the service").top());
}

fn saved(harness: &mut Harness<'_, Screen>) -> Png {
    if harness.query_by_label("Choose place…").is_none() {
        press(harness, Role::Button, "Save picture");
    }
    let asked = press(harness, Role::Button, "Choose place…");
    let png = asked.into_iter().find_map(|action| match action {
        Action::SavePicture(png) => Some(png),
        _ => None,
    });
    png.unwrap()
}

#[test]
fn the_saved_picture_is_the_same_whatever_the_window_shows_of_it() {
    let mut large = drawn(Desk::new("en"), [1100.0, 2000.0]);
    assert!(
        large.query_by_label("Choose place…").is_none(),
        "out of sight"
    );
    let png = saved(&mut large);
    assert_eq!(png.file_name, "steps-if-i-opt-out.png");
    assert_eq!(png.bytes[..8], *b"\x89PNG\r\n\x1a\n");
    let width = u32::from_be_bytes(png.bytes[16..20].try_into().unwrap());
    assert_eq!(width, 2 * 884);
    assert_eq!(
        format!("{png:?}"),
        format!("Png(\"steps-if-i-opt-out.png\", {} bytes)", png.bytes.len())
    );
    let mut small = drawn(Desk::new("en"), [550.0, 1500.0]);
    small.ctx.set_theme(Theme::Dark);
    small.run();
    assert_eq!(saved(&mut small).bytes, png.bytes);
    press(&mut large, Role::RadioButton, "The difference");
    let other = saved(&mut large);
    assert_eq!(other.file_name, "steps-the-difference.png");
    assert_ne!(other.bytes, png.bytes);
}

#[test]
fn a_typed_place_is_asked_about_where_a_file_is_there() {
    let mut harness = drawn(Desk::new("en"), [1100.0, 2000.0]);
    press(&mut harness, Role::Button, "Save picture");
    let field = harness.get_by_role_and_label(Role::TextInput, "Or type where to write it");
    field.focus();
    harness.run();
    let field = harness.get_by_role_and_label(Role::TextInput, "Or type where to write it");
    field.type_text("/a/b.png");
    harness.run();
    let asked = press(&mut harness, Role::Button, "Write picture");
    let [Action::SavePictureTo(_, path, IfExists::Refuse)] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    let path = path.clone();
    harness.state_mut().desk.trouble = Some(Trouble::FileExists { path: path.clone() });
    harness.run();
    let asked = press(&mut harness, Role::Button, "Replace it");
    assert!(matches!(
        asked.as_slice(),
        [Action::SavePictureTo(_, to, IfExists::Replace)] if *to == path
    ));
    let asked = press(&mut harness, Role::Button, "Leave it");
    assert_eq!(asked, [Action::Dismiss]);
    harness.state_mut().desk.trouble = None;
    harness.state_mut().desk.said = Some(Said::PictureSaved { path });
    harness.run();
    assert!(harness.query_by_label("Saved to /a/b.png").is_some());
}

#[test]
fn a_picture_is_written_whole_for_its_owner_alone_and_never_over_another() {
    let desk = window::Desk::new();
    let mut session = desk.session(window::OPEN, "en");
    let png = |bytes: &[u8]| Png {
        file_name: "picture.png".to_owned(),
        bytes: bytes.to_vec(),
    };
    let path = desk.place("picture.png");
    let mut save = |bytes: &[u8], if_exists| {
        session.apply(Action::Dismiss);
        session.apply(Action::SavePictureTo(png(bytes), path.clone(), if_exists));
        (
            session.view().said.cloned(),
            session.view().trouble.cloned(),
        )
    };
    let done = (Some(Said::PictureSaved { path: path.clone() }), None);
    assert_eq!(save(b"one", IfExists::Refuse), done);
    let taken = Trouble::FileExists { path: path.clone() };
    assert_eq!(save(b"two", IfExists::Refuse), (None, Some(taken)));
    assert_eq!(fs::read(&path).unwrap(), b"one");
    assert_eq!(save(b"two", IfExists::Replace), done);
    assert_eq!(fs::read(&path).unwrap(), b"two");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let nowhere = desk.place("no-such-folder").join("picture.png");
    session.apply(Action::SavePictureTo(png(b"x"), nowhere, IfExists::Refuse));
    assert!(matches!(
        session.view().trouble,
        Some(Trouble::NotWritten { .. })
    ));
}
