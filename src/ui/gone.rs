//! After everything was deleted: that it is, and what couldn't be reached from here. Leads nowhere.

use egui::{Label, Ui, ViewportCommand};

use super::{
    theme::{self, spacing},
    widgets::{button::Button, icon_words_ui, rows::title_ui},
};
use crate::{fonts::Icon, view::View};

pub(super) fn show(ui: &mut Ui, view: &View<'_>, arrived: bool) {
    let text = view.text;
    let page = ui
        .max_rect()
        .shrink(spacing::S48.min(ui.max_rect().width() / 16.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(page), |ui| {
        ui.spacing_mut().item_spacing.y = spacing::S12;
        ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
        egui::ScrollArea::vertical().id_salt("gone").show(ui, |ui| {
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
        });
    });
}
