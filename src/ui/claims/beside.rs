//! What looks alike and isn't the same, and what happened afterwards.

use egui::{Label, Ui};

use crate::{
    notice::Notice,
    text::Text,
    ui::{
        theme::{self, spacing},
        widgets::{
            date_field::partial_date,
            hairline_ui,
            rows::{fact_row_ui, section_ui},
            sources::{Unfolded, sources_ui},
        },
    },
};

pub(super) fn confused_ui(ui: &mut Ui, text: &Text, notice: &Notice, unfolded: &mut Unfolded) {
    if notice.easily_confused.is_empty() {
        return;
    }
    ui.add_space(spacing::S24);
    section_ui(ui, &text.say("claims-confused"));
    for confused in &notice.easily_confused {
        ui.push_id(&confused.id, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(spacing::S8);
            let words = text.say_with(
                "claims-confused-pair",
                &[
                    ("one", confused.one.as_str().into()),
                    ("other", confused.other.as_str().into()),
                ],
            );
            ui.add(Label::new(theme::strong(words)).wrap());
            ui.add_space(spacing::S4);
            ui.scope(|ui| {
                ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
                ui.add(Label::new(theme::body(&confused.why)).wrap());
                let mut sources: Vec<String> = Vec::new();
                for claim in confused.claims.iter().filter_map(|id| notice.claim(id)) {
                    for source in &claim.sources {
                        if !sources.contains(source) {
                            sources.push(source.clone());
                        }
                    }
                }
                let key = format!("confused/{}", confused.id);
                sources_ui(ui, text, notice, (&sources, None), (unfolded, &key));
            });
            ui.add_space(spacing::S8);
            hairline_ui(ui);
        });
    }
}

pub(super) fn afterwards_ui(ui: &mut Ui, text: &Text, notice: &Notice, unfolded: &mut Unfolded) {
    if notice.afterwards.is_empty() {
        return;
    }
    ui.add_space(spacing::S24);
    section_ui(ui, &text.say("claims-afterwards"));
    ui.spacing_mut().item_spacing.y = 0.0;
    for event in &notice.afterwards {
        ui.push_id(&event.id, |ui| {
            let label = theme::soft(ui, partial_date(event.date, text));
            fact_row_ui(ui, 196.0, label, |ui| {
                ui.add(Label::new(theme::body(&event.words)).wrap());
                let key = format!("afterwards/{}", event.id);
                sources_ui(ui, text, notice, (&event.sources, None), (unfolded, &key));
            });
        });
    }
}
