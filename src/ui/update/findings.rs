//! A clock that is behind and a chain that doesn't hold: told plainly, where reading begins.

use egui::{Frame, Label, Margin, Ui};

use super::soft_ui;
use crate::{
    action::Action,
    fonts::Icon,
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::{button::Button, icon_ui},
    },
    view::{OpenNotice, View},
};

pub(super) fn findings_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    if let Some(mark) = open.clock_behind {
        let mark = [("mark", text.moment(mark, open.facts.zone).into())];
        finding_ui(
            ui,
            Icon::Schedule,
            &text.say_with("clock-behind", &mark),
            |ui| {
                let wrong = Button::secondary(text.say("clock-was-wrong")).low();
                if ui.add(wrong).clicked() {
                    actions.push(Action::CorrectClock);
                }
            },
        );
    }
    if let Some(broken) = open.chain_broken {
        finding_ui(ui, Icon::Warning, &text.say("chain-broken"), |ui| {
            soft_ui(ui, broken.to_owned());
        });
    }
}

fn finding_ui(ui: &mut Ui, icon: Icon, words: &str, add: impl FnOnce(&mut Ui)) {
    let colors = colors(ui);
    Frame::NONE
        .fill(colors.sunken)
        .stroke(colors.edge())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                icon_ui(ui, icon, colors.ink);
                ui.vertical(|ui| {
                    ui.add(Label::new(theme::body(words)).wrap());
                    ui.add_space(spacing::S8);
                    add(ui);
                });
            });
        });
    ui.add_space(spacing::S12);
}
