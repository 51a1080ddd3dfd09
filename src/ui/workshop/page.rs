//! The facilitator's page: what is gone through with the room, the clock, the projector; below, what is
//! handed out and what is counted.

use egui::{Label, Ui, vec2};

use super::{Draft, clock::clock_ui, lesson::lesson_ui, tally::tally_ui};
use crate::{
    action::{Action, InWorkshop, Presenting, Screen, Step},
    fonts::Icon,
    ui::{
        frame,
        theme::{self, spacing},
        widgets::{
            button::Button,
            columns_ui, hairline_ui,
            place::place_ui,
            radio::radio_ui,
            rows::{section_ui, title_ui},
            stepper::{StepperWords, stepper_ui},
        },
    },
    view::{Said, View, WorkshopView},
};

/// Narrower, and the clock stands below what is gone through.
const BESIDE: f32 = 860.0;
const CLOCK: f32 = 348.0;

pub(in crate::ui) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    frame_draft: &mut frame::Draft,
    arrived: bool,
) -> Vec<Action> {
    let text = view.text;
    frame::plain_ui(
        ui,
        view,
        frame_draft,
        arrived,
        |ui, actions| {
            let (words, to) = if view.open.is_some() {
                let step = Screen::Step(Step::Update);
                (text.say("workshop-to-notice"), step)
            } else {
                (text.say("home-title"), Screen::Home)
            };
            let back = ui.add(Button::plain(words).icon(Icon::ArrowBack));
            if arrived {
                back.request_focus();
            }
            if back.clicked() {
                actions.push(Action::Go(to));
            }
        },
        |ui, actions| {
            if let Some(workshop) = &view.workshop {
                page_ui(ui, view, workshop, draft, actions);
            }
        },
    )
}

fn page_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    title_ui(ui, &text.say("workshop-desk"));
    if workshop.lesson.is_none() {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
            ui.add(Label::new(theme::soft(ui, text.say("workshop-what"))).wrap());
        });
    }
    ui.add_space(spacing::S24);
    let width = ui.available_width();
    if width >= BESIDE {
        let widths = [width - CLOCK - spacing::S32, CLOCK];
        columns_ui(ui, &widths, spacing::S32, |ui, column| {
            ui.spacing_mut().item_spacing.y = 0.0;
            match column {
                0 => main_ui(ui, view, workshop, draft, actions),
                _ => beside_ui(ui, view, workshop, actions),
            }
        });
    } else {
        main_ui(ui, view, workshop, draft, actions);
        ui.add_space(spacing::S32);
        beside_ui(ui, view, workshop, actions);
    }
    ui.add_space(spacing::S32);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
        handout_ui(ui, view, draft, actions);
        tally_ui(ui, view, &mut draft.tally, actions);
    });
}

/// The notice, and what is gone through about it.
fn main_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    if let (Some(open), Some(_lesson)) = (&view.open, workshop.lesson) {
        return lesson_ui(ui, view, workshop, open, draft, actions);
    }
    section_ui(ui, &text.say("workshop-notice"));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S4);
    let at_hand = view.open.as_ref().map(|open| &open.notice.slug);
    let planned = workshop.planned.iter().copied();
    let another = at_hand.filter(|slug| !workshop.planned.contains(&slug.as_str()));
    let offered = planned.chain(another.map(String::as_str));
    for slug in offered {
        let Some(row) = view.home.iter().find(|row| row.slug == slug) else {
            continue;
        };
        let is_open = at_hand == Some(&row.slug);
        if radio_ui(ui, is_open, &row.title).clicked() && !is_open {
            actions.push(Action::Open(row.slug.clone()));
        }
    }
    ui.add_space(spacing::S4);
    let others = theme::soft(ui, text.say("workshop-other-notices"));
    ui.add(Label::new(others).wrap());
    ui.add_space(spacing::S32);
    section_ui(ui, &text.say("workshop-tracks"));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    let Some(plan) = workshop.plan else {
        let words = if view.open.is_some() {
            text.say("workshop-no-plan")
        } else {
            text.say("workshop-no-notice")
        };
        ui.add(Label::new(theme::body(words)).wrap());
        return;
    };
    ui.add(Label::new(theme::body(text.say("workshop-tracks-what"))).wrap());
    ui.add_space(spacing::S12);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
        for (place, track) in plan.tracks.iter().enumerate() {
            let minutes = [("minutes", track.minutes.into())];
            let words = text.say_with("workshop-track-begin", &minutes);
            // The one for a talk of the usual length.
            let button = if place == 1 {
                Button::primary(words)
            } else {
                Button::secondary(words)
            };
            if ui.add(button).clicked() {
                actions.push(Action::InWorkshop(InWorkshop::BeginTrack(place)));
            }
        }
    });
}

/// The room with its window, and the clock.
fn beside_ui(ui: &mut Ui, view: &View<'_>, workshop: &WorkshopView<'_>, actions: &mut Vec<Action>) {
    let text = view.text;
    section_ui(ui, &text.say("workshop-room"));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    let mut asked = Vec::new();
    let words = StepperWords {
        label: &text.say("workshop-people"),
        fewer: &text.say("workshop-people-fewer"),
        more: &text.say("workshop-people-more"),
    };
    let label = (ui.available_width() - 180.0).clamp(80.0, 320.0);
    let people = stepper_ui(ui, &words, workshop.room.people(), label, false);
    if let Some(people) = people.asked {
        asked.push(InWorkshop::SetPeople(people));
    }
    ui.add_space(spacing::S8);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S8, spacing::S8);
        let (own, presenting) = if workshop.presenting == Presenting::InItsOwn {
            (text.say("workshop-window-close"), Presenting::Nowhere)
        } else {
            (text.say("workshop-window-open"), Presenting::InItsOwn)
        };
        if ui.add(Button::secondary(own).low()).clicked() {
            asked.push(InWorkshop::Present(presenting));
        }
        let here = Button::secondary(text.say("workshop-show-here")).low();
        if ui.add(here).clicked() {
            asked.push(InWorkshop::Present(Presenting::Here));
        }
        if workshop.presenting == Presenting::InItsOwn {
            let words = if workshop.is_blank {
                text.say("workshop-unblank")
            } else {
                text.say("workshop-blank")
            };
            if ui.add(Button::secondary(words).low()).clicked() {
                asked.push(InWorkshop::Blank(!workshop.is_blank));
            }
        }
    });
    ui.add_space(spacing::S8);
    let keys = theme::soft(ui, text.say("workshop-room-keys"));
    ui.add(Label::new(keys).wrap());
    actions.extend(asked.into_iter().map(Action::InWorkshop));
    ui.add_space(spacing::S32);
    section_ui(ui, &text.say("workshop-clock"));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    clock_ui(ui, view, workshop, actions);
}

/// The notice on one page, for everybody to take home.
fn handout_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, actions: &mut Vec<Action>) {
    if view.open.is_none() {
        return;
    }
    let text = view.text;
    section_ui(ui, &text.say("handout-title"));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    ui.add(Label::new(theme::body(text.say("handout-what"))).wrap());
    ui.add_space(spacing::S12);
    let saved = match view.said {
        Some(Said::HandoutSaved { path }) => Some(path.as_path()),
        _ => None,
    };
    let choose = (text.say("handout-save"), Action::SaveHandout);
    let asked = place_ui(
        ui,
        view,
        ("handout", &mut draft.handout),
        choose,
        saved,
        Action::SaveHandoutTo,
    );
    actions.extend(asked);
    ui.add_space(spacing::S32);
}
