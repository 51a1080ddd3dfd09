//! After everything was deleted: that it is, and what couldn't be reached from here. Leads nowhere.

use egui::{Frame, Label, Margin, ScrollArea, Ui, ViewportCommand};

use super::{
    theme::{self, spacing},
    widgets::{button::Button, icon_words_ui, rows::title_ui},
};
use crate::{fonts::Icon, view::View};

pub(super) fn show(ui: &mut Ui, view: &View<'_>, arrived: bool) {
    let room = ui.max_rect().width();
    let edge = Margin::same(if room < 640.0 { 24 } else { 48 });
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        Frame::NONE.inner_margin(edge).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
            ui.spacing_mut().item_spacing.y = spacing::S12;
            words_ui(ui, view, arrived);
        });
    });
}

fn words_ui(ui: &mut Ui, view: &View<'_>, arrived: bool) {
    let text = view.text;
    title_ui(ui, &text.say("gone-title"));
    ui.add(Label::new(theme::lead(text.say("gone-what"))).wrap());
    ui.add(Label::new(theme::body(text.say("gone-not-reached"))).wrap());
    for (icon, words) in [
        (Icon::Download, text.say("gone-exports")),
        (Icon::FolderOpen, text.say("gone-copies")),
        (Icon::Save, text.say("gone-remnants")),
    ] {
        icon_words_ui(ui, icon, theme::body(words));
    }
    ui.add_space(spacing::S12);
    let close = ui.add(Button::primary(text.say("gone-close")).icon(Icon::Close));
    if arrived {
        close.request_focus();
    }
    if close.clicked() {
        ui.send_viewport_cmd(ViewportCommand::Close);
    }
}
