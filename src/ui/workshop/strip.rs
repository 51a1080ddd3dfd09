//! The strip over every page of a workshop: that it is one, which day it is, and the way to the
//! facilitator's page, to the next participant and out.

use egui::{Frame, Label, Margin, Role, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Draft, clock, turn::Turn, words::day_words};
use crate::{
    action::{Action, Screen},
    fonts::Icon,
    ui::{
        theme::{self, colors, spacing, stroke},
        widgets::{button::Button, icon_ui, rows::push_right},
    },
    view::View,
};

/// The line of days beside the words, where there is room for it.
const LINE: f32 = 220.0;

/// Draws the strip into the top of the window, and a frame around all of it.
pub(in crate::ui) fn strip_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) -> Vec<Action> {
    let mut actions = Vec::new();
    let Some(workshop) = &view.workshop else {
        return actions;
    };
    let text = view.text;
    let palette = colors(ui);
    let frame = Frame::NONE
        .fill(palette.replay_soft)
        .inner_margin(Margin::symmetric(16, 6));
    let strip = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        // The row's height, so that words stand level with buttons.
        ui.spacing_mut().interact_size.y = 40.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S4);
            icon_ui(ui, Icon::History, palette.replay);
            let name = text.say("workshop-title");
            let label = ui.label(theme::strong(&name).color(palette.replay));
            label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
            let day = theme::body(day_words(view, workshop)).color(palette.replay);
            ui.add(Label::new(day).extend());
            let next = Button::plain(text.say("workshop-next-participant"))
                .icon(Icon::Person)
                .color(palette.replay);
            let leave = Button::plain(text.say("workshop-leave"))
                .icon(Icon::Close)
                .color(palette.replay);
            let desk = Button::plain(text.say("workshop-desk"))
                .icon(Icon::RecordVoiceOver)
                .color(palette.replay);
            // The facilitator's page has a clock of its own.
            let on_desk = view.screen == Screen::Workshop;
            let room = f32::INFINITY;
            let mut right = next.width(ui, room) + leave.width(ui, room) + spacing::S12;
            if !on_desk {
                right += desk.width(ui, room) + spacing::S12;
                let (run, action) = clock::run_button(view, workshop);
                let run = run.low();
                let beside = run.width(ui, room) + LINE + 2.0 * spacing::S12;
                if ui.available_width() > right + beside + spacing::S24 {
                    clock::line_ui(ui, view, workshop, LINE, &mut actions);
                }
                if ui.add(run).clicked() {
                    actions.push(Action::InWorkshop(action));
                }
            }
            // A little less, so that rounding wraps nothing.
            push_right(ui, right + 1.0);
            if !on_desk && ui.add(desk).clicked() {
                actions.push(Action::Go(Screen::Workshop));
            }
            if ui.add(next).clicked() {
                draft.turn = Some(Turn::Next);
            }
            if ui.add(leave).clicked() {
                draft.turn = Some(Turn::Leave);
            }
        });
    });
    let rect = strip.response.rect;
    let line = Stroke::new(stroke::HAIRLINE, palette.replay);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
    // Over everything, so that no page hides it.
    let window = ui.ctx().content_rect();
    let over = ui.ctx().layer_painter(egui::LayerId::new(
        egui::Order::Foreground,
        egui::Id::unique("workshop_frame"),
    ));
    let edge = Stroke::new(3.0, palette.replay);
    over.rect_stroke(window, 0.0, edge, StrokeKind::Inside);
    actions
}
