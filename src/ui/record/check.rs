//! The place to drop records, or to choose some, and the answers about them.

use std::path::PathBuf;

use egui::{Frame, Label, Margin, Shape, Ui};

use super::{Draft, RecordScreen};
use crate::{
    action::Action,
    fonts::Icon,
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            button::Button, checked_record::checks_ui, icon_words_ui, path_field::path_field_ui,
        },
    },
};

impl RecordScreen<'_> {
    pub(super) fn check_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let place = Frame::new()
            .inner_margin(Margin::symmetric(16, 12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = spacing::S8;
                icon_words_ui(ui, Icon::Verified, theme::strong(text.say("record-check")));
                ui.add(Label::new(theme::soft(ui, text.say("record-check-about"))).wrap());
                let choose = Button::secondary(text.say("record-check-choose")).low();
                let choose = ui.add_enabled(!self.view.busy, choose);
                if !self.view.busy && draft.checks.takes_focus_to_choose(ui) {
                    choose.request_focus();
                }
                if choose.clicked() {
                    actions.push(Action::ChooseRecords);
                }
                let label = text.say("record-check-path");
                let field = path_field_ui(ui, "check_path", &label, &mut draft.to_check);
                if draft.to_check.trim().is_empty() {
                    return;
                }
                let check = Button::secondary(text.say("record-check-now")).low();
                if ui.add(check).clicked() || field.entered {
                    let path = PathBuf::from(draft.to_check.trim());
                    actions.push(Action::CheckRecords(vec![path]));
                }
            });
        let rect = place.response.rect.shrink(0.5);
        let corners = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
            rect.left_top(),
        ];
        let edge = colors(ui).edge();
        ui.painter()
            .extend(Shape::dashed_line(&corners, edge, 4.0, 3.0));
        ui.add_space(spacing::S8);
        checks_ui(ui, self.view, &mut draft.checks, actions);
    }
}
