//! Says that a replay is one, or offers it; never closable.

use egui::{Frame, Label, Margin, Stroke, Ui};

use super::{Room, main_window, whole};

use crate::{
    action::Action,
    fonts::Icon,
    ledger::Mode,
    ui::{
        theme::{colors, spacing, stroke},
        widgets::{button::Button, icon_ui, marked::marked_in},
    },
    view::{OpenNotice, View},
};

/// The replay's banner, or the way back to it; never closable.
pub(super) fn banner_ui(
    ui: &mut Ui,
    room: Room,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    let text = view.text;
    let (icon, sentence, way, action, ink, ground) = match open.mode {
        Mode::Replay => (
            Icon::History,
            replay_words(view, open, room),
            text.say("banner-use-real"),
            Action::UseRealDates,
            colors.replay,
            colors.replay_soft,
        ),
        _ if open.replay_offered => (
            Icon::Info,
            if open.replay_begun {
                text.say("banner-real-beside-replay")
            } else {
                text.say("banner-real")
            },
            text.say("banner-use-replay"),
            Action::UseReplay,
            colors.ink,
            colors.sunken,
        ),
        _ => return,
    };
    let inset = if room == Room::Small {
        whole(spacing::S16)
    } else {
        whole(spacing::S24)
    };
    let frame = Frame::NONE
        .fill(ground)
        .inner_margin(Margin::symmetric(inset, 4));
    let response = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let job = marked_in(&sentence, ink, ink);
        let button = Button::link(way).color(ink);
        if room == Room::Small {
            ui.spacing_mut().item_spacing.y = spacing::S4;
            icon_words_job_ui(ui, icon, ink, job);
            if ui.add(button).clicked() {
                actions.push(action);
            }
        } else {
            egui::Sides::new().shrink_left().show(
                ui,
                |ui| {
                    ui.spacing_mut().item_spacing.x = spacing::S8;
                    icon_words_job_ui(ui, icon, ink, job);
                },
                |ui| {
                    if ui.add(button).clicked() {
                        actions.push(action);
                    }
                },
            );
        }
    });
    let rect = response.response.rect;
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
}

fn icon_words_job_ui(ui: &mut Ui, icon: Icon, ink: egui::Color32, job: egui::text::LayoutJob) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        icon_ui(ui, icon, ink);
        ui.add(Label::new(job).wrap());
    });
}

fn replay_words(view: &View<'_>, open: &OpenNotice<'_>, room: Room) -> String {
    let text = view.text;
    let zone = open.facts.zone;
    let started = crate::window::AnchorTime::Day(open.facts.announced)
        .moved(open.facts.shift_days)
        .map_or(open.facts.announced, crate::window::AnchorTime::day);
    let year = chrono::Datelike::year(&open.notice.announced).to_string();
    let days = main_window(open)
        .and_then(|window| window.safe)
        .map_or(0, |safe| (safe.last_day - started).num_days());
    let variables = [
        ("year", year.into()),
        ("days", days.into()),
        ("date", text.date(started).into()),
    ];
    let today = view.now.with_timezone(&zone).date_naive();
    match (today == started && days > 0, room) {
        (true, Room::Wide) => text.say_with("banner-replay-today", &variables),
        (true, _) => text.say_with("banner-replay-today-short", &variables),
        (false, _) => text.say_with("banner-replay", &variables),
    }
}
