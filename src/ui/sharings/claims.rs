//! What an open row folds out: who says so, in our words, and each source in full.
//! Addresses are shown and copied, never opened.

use egui::{Frame, Label, Margin, Ui};

use super::{Draft, toggle};
use crate::{
    fonts::Icon,
    notice::{Claim, Notice, PartialDate, Source, SpeakerKind},
    text::Text,
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::{
            button::Button,
            date_field::partial_date,
            sharing_table::{self, Columns},
        },
    },
};

/// The claims of an open row, on a card inside the row's ground.
pub(super) fn claims_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    columns: &Columns,
    row: &str,
    claims: &[&Claim],
    draft: &mut Draft,
) {
    let colors = colors(ui);
    let ground = Frame::NONE.fill(colors.sunken).inner_margin(Margin {
        left: 12,
        right: 12,
        top: 0,
        bottom: 12,
    });
    let card = Frame::NONE
        .fill(colors.raised)
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(12, 0));
    ground.show(ui, |ui| {
        card.show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (index, claim) in claims.iter().enumerate() {
                ui.push_id(&claim.id, |ui| {
                    let speaker = (speaker_icon(claim.kind), claim.speaker.as_str());
                    sharing_table::claim_ui(ui, columns, index == 0, speaker, &claim.words, |ui| {
                        for source in claim.sources.iter().filter_map(|id| notice.source(id)) {
                            let key = (row.to_owned(), claim.id.clone(), source.id.clone());
                            source_button_ui(ui, source, &key, draft);
                        }
                    });
                    for source in claim.sources.iter().filter_map(|id| notice.source(id)) {
                        let key = (row.to_owned(), claim.id.clone(), source.id.clone());
                        if draft.sources.contains(&key) {
                            source_ui(ui, text, source);
                        }
                    }
                });
            }
        });
    });
}

pub(super) fn speaker_icon(kind: SpeakerKind) -> Icon {
    match kind {
        SpeakerKind::Company => Icon::Apartment,
        SpeakerKind::Press => Icon::Newspaper,
        SpeakerKind::Critic => Icon::RecordVoiceOver,
        SpeakerKind::Marketer => Icon::Campaign,
        SpeakerKind::Regulator => Icon::Gavel,
    }
}

/// "WhatsApp, 2016", which folds the source out.
fn source_button_ui(
    ui: &mut Ui,
    source: &Source,
    key: &(String, String, String),
    draft: &mut Draft,
) {
    let year = match source.date {
        PartialDate::Unknown => None,
        PartialDate::Year(year) | PartialDate::Month(year, _) => Some(year),
        PartialDate::Day(day) => Some(chrono::Datelike::year(&day)),
    };
    let words = match year {
        Some(year) => format!("{}, {year}", source.publisher),
        None => source.publisher.clone(),
    };
    let icon = if source.url.is_some() {
        Icon::Link
    } else {
        Icon::LinkOff
    };
    let ink = colors(ui).accent;
    if ui.add(Button::plain(words).icon(icon).color(ink)).clicked() {
        toggle(&mut draft.sources, key.clone());
    }
}

/// A source in full: title, publisher, date, and its address to copy.
fn source_ui(ui: &mut Ui, text: &Text, source: &Source) {
    ui.push_id(&source.id, |ui| {
        ui.spacing_mut().item_spacing.y = spacing::S4;
        let title = theme::body(&source.title).family(theme::italic(theme::BODY).family);
        ui.add(Label::new(title).wrap());
        let parts = [
            ("publisher", source.publisher.clone().into()),
            ("date", partial_date(source.date, text).into()),
        ];
        let made = text.say_with("source-made", &parts);
        ui.add(Label::new(theme::soft(ui, made)).wrap());
        if let Some(copy) = &source.copy {
            ui.add(Label::new(theme::soft(ui, copy)).wrap());
        }
        match &source.url {
            Some(url) => {
                let address = Label::new(theme::soft(ui, url)).wrap().selectable(true);
                ui.add(address);
                let button = Button::secondary(text.say("source-copy"))
                    .low()
                    .icon(Icon::ContentCopy);
                if ui.add(button).clicked() {
                    ui.copy_text(url.clone());
                }
            }
            None => {
                ui.label(theme::soft(ui, text.say("source-no-address")));
            }
        }
        ui.add_space(spacing::S12);
    });
}
