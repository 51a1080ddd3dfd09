//! A plain field for a date as exactly as it is known, and the words for what it understood.
//! Never guesses between day and month: what can be read two ways is not understood.

use egui::{Response, RichText, TextEdit, Ui};

use crate::{
    limits,
    notice::{PartialDate, read_date},
    text::Text,
};

/// The field under its label, with what it understood below. The date is `None` while the field is
/// empty or not understood; `unknown` in the person's language is understood.
pub(crate) fn date_field_ui(
    ui: &mut Ui,
    text: &Text,
    id_salt: &str,
    label: &str,
    buffer: &mut String,
) -> (Response, Option<PartialDate>) {
    ui.push_id(id_salt, |ui| {
        let name = ui.label(label);
        let field = TextEdit::singleline(buffer)
            .id_salt("date")
            .char_limit(limits::FIELD_DATE)
            .desired_width(ui.available_width().min(280.0))
            .min_size(egui::vec2(0.0, 40.0))
            .align(egui::Align2::LEFT_CENTER)
            .hint_text(text.say("date-field-hint"));
        let response = ui.add(field).labelled_by(name.id);
        let date = read_date(buffer, text);
        let words = match date {
            _ if buffer.trim().is_empty() => text.say("date-field-empty"),
            Some(date) => text.say_with(
                "date-field-understood",
                &[("date", partial_date(date, text).into())],
            ),
            None => text.say("date-field-unclear"),
        };
        ui.label(RichText::new(words).color(ui.visuals().weak_text_color()));
        (response, date)
    })
    .inner
}

/// "25 August 2016", "August 2016", "2016" or "date unknown".
pub(crate) fn partial_date(date: PartialDate, text: &Text) -> String {
    match date {
        PartialDate::Unknown => text.say("date-unknown"),
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, month) => text.month_year(year, month),
        PartialDate::Day(day) => text.date(day),
    }
}
