//! Records of this notice that were taken over: what they say, and never as if it had been decided here.

use egui::{Frame, Label, Margin, Ui};

use super::RecordScreen;
use crate::{
    fonts::Icon,
    ledger::follow_up::ImportedRecord,
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::{checked_record::fours, icon_words_ui, rows::section_ui},
    },
};

impl RecordScreen<'_> {
    pub(super) fn imported_ui(&self, ui: &mut Ui) {
        if self.open.imported.is_empty() {
            return;
        }
        ui.add_space(spacing::S16);
        section_ui(ui, &self.text.say("record-imported"));
        let words = self.text.say("record-imported-about");
        icon_words_ui(ui, Icon::Info, theme::body(words));
        for record in &self.open.imported {
            ui.push_id((&record.record, record.at), |ui| self.record_ui(ui, record));
        }
    }

    fn record_ui(&self, ui: &mut Ui, record: &ImportedRecord) {
        let (text, zone) = (self.text, self.open.facts.zone);
        Frame::NONE
            .fill(colors(ui).sunken)
            .corner_radius(radius::CARD)
            .inner_margin(Margin::same(12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = spacing::S4;
                for taken in &record.decisions {
                    let choice = self.open.notice.choice(&taken.choice);
                    // A choice that this notice doesn't have keeps its id.
                    let side = choice.map_or(taken.choice.as_str(), |choice| {
                        choice.side(taken.side).words.as_str()
                    });
                    let words = [
                        ("side", side.into()),
                        ("moment", text.moment(taken.at, zone).into()),
                    ];
                    let words = text.say_with("record-imported-says", &words);
                    ui.add(Label::new(theme::body(words)).wrap());
                }
                if record.decisions.is_empty() {
                    let words = text.say("record-imported-nothing");
                    ui.add(Label::new(theme::body(words)).wrap());
                }
                let moments = [
                    ("made", text.moment(record.created, zone).into()),
                    ("taken", text.moment(record.at, zone).into()),
                ];
                let words = text.say_with("record-imported-made", &moments);
                ui.add(Label::new(theme::soft(ui, words)).wrap());
                let signer = [("signer", fours(&record.signer, " ").into())];
                let words = text.say_with("check-signed-by", &signer);
                ui.add(Label::new(theme::soft(ui, words)).wrap());
            });
    }
}
