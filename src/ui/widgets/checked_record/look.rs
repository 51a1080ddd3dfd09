//! The pages of a record that was checked, drawn from what was signed, with a way back.

use std::path::Path;

use egui::{Align, Ui};

use super::{Draft, Focus, short_name};
use crate::{
    action::Action,
    fonts::Icon,
    text::Text,
    ui::{
        theme::spacing,
        widgets::{button::Button, paper::paper_ui, rows::section_ui, sheet::sheet_ui},
    },
    view::Sheet,
};

/// What the record says, under the file's name; *Close* gives the focus back to what opened it.
pub(crate) fn looked_ui(
    ui: &mut Ui,
    text: &Text,
    path: &Path,
    shown: &Sheet,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let file = [("file", short_name(path).into())];
    let title = section_ui(ui, &text.say_with("check-looked-at", &file));
    let close = Button::secondary(text.say("check-close"))
        .low()
        .icon(Icon::Close);
    let close = ui.add(close);
    if draft.takes(ui, &Focus::Close) {
        close.request_focus();
        draft.brings_looked = true;
        ui.ctx().request_repaint();
    } else if std::mem::take(&mut draft.brings_looked) {
        // In the pass after, when the focus has had its own way.
        ui.scroll_to_rect(title.rect.expand(spacing::S16), Some(Align::TOP));
    }
    if close.clicked() {
        actions.push(Action::ClosePreview);
        draft.hand_to(ui, Focus::LookAt(path.to_owned()));
    }
    ui.add_space(spacing::S8);
    match shown {
        Sheet::Paper(paper) => paper_ui(ui, text, paper),
        Sheet::Text(words) => sheet_ui(ui, "looked_text", &short_name(path), |ui| {
            draft.looked.ui(ui, words);
        }),
    }
}
