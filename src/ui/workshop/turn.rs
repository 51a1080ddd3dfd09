//! What is asked before everything of a participant goes: whether to take a record along.

use egui::{Frame, Id, Label, Margin, Modal, Role, Ui, WidgetInfo, vec2};

use super::Draft;
use crate::{
    action::{Action, InWorkshop, Screen, Step},
    fonts::Icon,
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::button::Button,
    },
    view::View,
};

/// Who comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Turn {
    /// Another participant.
    Next,
    /// Nobody: the workshop ends.
    Leave,
}

/// The question over the window, while it is open.
pub(in crate::ui) fn turn_ui(ui: &Ui, view: &View<'_>, draft: &mut Draft) -> Vec<Action> {
    let mut actions = Vec::new();
    let Some(turn) = draft.turn else {
        return actions;
    };
    let text = view.text;
    let palette = colors(ui);
    let room = ui.ctx().content_rect().shrink(spacing::S16);
    let frame = Frame::NONE
        .fill(palette.raised)
        .stroke(palette.edge())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(24));
    let (title, words, go, done) = match turn {
        Turn::Next => (
            text.say("workshop-next-title"),
            text.say("workshop-next-what"),
            text.say("workshop-next-do"),
            InWorkshop::NextParticipant,
        ),
        Turn::Leave => (
            text.say("workshop-leave-title"),
            text.say("workshop-leave-what"),
            text.say("workshop-leave-do"),
            InWorkshop::Leave,
        ),
    };
    let modal = Modal::new(Id::unique("turn"))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width((room.width() - 48.0).min(560.0));
            let heading = ui.add(Label::new(theme::section(&title)).wrap());
            heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &title));
            ui.add_space(spacing::S8);
            ui.add(Label::new(theme::body(words)).wrap());
            ui.add_space(spacing::S16);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
                let go = ui.add(Button::primary(go).icon(Icon::Person));
                let had_focus = ui.memory(egui::Memory::focused).is_some();
                if go.clicked() {
                    actions.push(Action::InWorkshop(done));
                    draft.turn = None;
                }
                if view.open.is_some() {
                    let export = Button::secondary(text.say("workshop-export-first"));
                    if ui.add(export.icon(Icon::Download)).clicked() {
                        actions.push(Action::Go(Screen::Step(Step::Record)));
                        draft.turn = None;
                    }
                }
                let stay = ui.add(Button::secondary(text.say("workshop-stay")));
                if stay.clicked() {
                    draft.turn = None;
                }
                if !had_focus {
                    stay.request_focus();
                }
            });
        });
    if modal.should_close() {
        draft.turn = None;
    }
    actions
}
