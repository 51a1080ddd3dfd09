//! Who speaks: name, kind and date on one line. The kind is an icon and a word, never a colour.

use egui::{Role, Ui, Vec2, WidgetInfo};

use super::{columns_ui, date_field::partial_date, paint_icon, rows::width_of};
use crate::{
    fonts::Icon,
    notice::{Claim, PartialDate, SpeakerKind},
    text::Text,
    ui::theme::{self, ICON, colors, spacing},
};

pub(crate) fn kind_icon(kind: SpeakerKind) -> Icon {
    match kind {
        SpeakerKind::Company => Icon::Apartment,
        SpeakerKind::Press => Icon::Newspaper,
        SpeakerKind::Critic => Icon::RecordVoiceOver,
        SpeakerKind::Marketer => Icon::Campaign,
        SpeakerKind::Regulator => Icon::Gavel,
    }
}

pub(crate) fn kind_words(text: &Text, kind: SpeakerKind) -> String {
    match kind {
        SpeakerKind::Company => text.say("claims-kind-company"),
        SpeakerKind::Press => text.say("claims-kind-press"),
        SpeakerKind::Critic => text.say("claims-kind-critic"),
        SpeakerKind::Marketer => text.say("claims-kind-marketer"),
        SpeakerKind::Regulator => text.say("claims-kind-regulator"),
    }
}

/// A date for the corner of a card and for a line of a source.
pub(crate) fn date_short(date: PartialDate, text: &Text) -> String {
    match date {
        PartialDate::Day(day) => text.date_short(day),
        PartialDate::Month(year, month) => text.month_year_short(year, month),
        PartialDate::Unknown => text.say("claims-undated"),
        year @ PartialDate::Year(_) => partial_date(year, text),
    }
}

/// Speaker and kind.
pub(crate) fn speaker_ui(ui: &mut Ui, text: &Text, claim: &Claim) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let ink = colors(ui).ink;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ICON, 24.0), egui::Sense::hover());
        paint_icon(ui, rect, kind_icon(claim.kind), ink);
        ui.label(theme::strong(&claim.speaker));
        let kind = theme::soft(ui, kind_words(text, claim.kind));
        ui.label(kind);
    });
}

/// Speaker, kind and date on one line, or on two where they don't fit.
pub(crate) fn dated_speaker_ui(ui: &mut Ui, text: &Text, claim: &Claim) {
    ui.spacing_mut().interact_size.y = 24.0;
    let date = theme::soft(ui, date_short(claim.said, text));
    let kind = theme::soft(ui, kind_words(text, claim.kind));
    let speaker = theme::strong(&claim.speaker);
    let room = ui.available_width();
    let date_width = width_of(ui, &date) + 1.0;
    let names = ICON + 2.0 * spacing::S8 + width_of(ui, &speaker) + width_of(ui, &kind) + 1.0;
    if names + spacing::S8 + date_width <= room {
        let widths = [room - date_width - spacing::S8, date_width];
        columns_ui(ui, &widths, spacing::S8, |ui, index| {
            if index == 0 {
                speaker_ui(ui, text, claim);
            } else {
                let label = ui.label(date.clone());
                let whole = partial_date(claim.said, text);
                label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &whole));
            }
        });
    } else {
        speaker_ui(ui, text, claim);
        ui.label(date);
    }
}
