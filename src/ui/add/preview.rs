//! The notice as it would be shown, while its form is filled in.

use egui::{Frame, Label, Margin, Ui};

use super::Filling;
use crate::{
    notice::{AfterOptOut, Notice, Shared, form::Lack},
    text::{Text, sentence_case},
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::{hairline_ui, rows::section_ui},
    },
};

/// So many rows are shown; the rest is counted.
const MOST: usize = 8;

pub(super) fn preview_ui(ui: &mut Ui, text: &Text, filling: &mut Filling) {
    let is_bare = filling.form.who.trim().is_empty() && filling.form.what.trim().is_empty();
    section_ui(ui, &text.say("add-preview"));
    ui.add_space(spacing::S8);
    let lacks = filling.form.lacks();
    let has_day = !lacks.contains(&Lack::Day) && !lacks.contains(&Lack::Days);
    let notice = filling.notice(text);
    let ground = colors(ui);
    Frame::NONE
        .fill(ground.raised)
        .stroke(ground.edge())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = spacing::S4;
            match notice {
                Some(notice) if !is_bare => notice_ui(ui, text, notice, has_day),
                _ => {
                    let words = theme::soft(ui, text.say("add-preview-empty"));
                    ui.add(Label::new(words).wrap());
                }
            }
        });
}

fn notice_ui(ui: &mut Ui, text: &Text, notice: &Notice, has_day: bool) {
    ui.add(Label::new(theme::soft(ui, &notice.words.title)).wrap());
    ui.add(Label::new(theme::item(&notice.words.headline)).wrap());
    let readings = notice.windows.iter().flat_map(|window| &window.readings);
    for reading in readings.filter(|_| has_day) {
        let rule = theme::body(sentence_case(&reading.words));
        ui.add(Label::new(rule).wrap());
    }
    ui.add(Label::new(theme::soft(ui, &notice.words.lead)).wrap());
    ui.add_space(spacing::S8);
    for sharing in notice.sharings.iter().take(MOST) {
        hairline_ui(ui);
        let recipient = notice.party(&sharing.recipient).map(|it| it.name.as_str());
        let purpose = notice.purpose(&sharing.purpose).map(|it| it.words.as_str());
        let words = text.say_with(
            "page-place",
            &[
                ("recipient", recipient.unwrap_or_default().into()),
                ("purpose", purpose.unwrap_or_default().into()),
            ],
        );
        ui.add(Label::new(theme::body(words)).wrap());
        let fate = match sharing.shared.limits().map(|limits| limits.after_opt_out) {
            None if sharing.shared == Shared::No => text.say("add-preview-unshared"),
            Some(AfterOptOut::Stops) => text.say("page-after-stops"),
            Some(AfterOptOut::Continues) => text.say("page-after-continues"),
            _ => text.say("page-after-unclear"),
        };
        ui.add(Label::new(theme::soft(ui, sentence_case(&fate))).wrap());
    }
    if notice.sharings.len() > MOST {
        let more = [("n", (notice.sharings.len() - MOST).into())];
        let words = theme::soft(ui, text.say_with("add-preview-more", &more));
        ui.add(Label::new(words).wrap());
    }
}
