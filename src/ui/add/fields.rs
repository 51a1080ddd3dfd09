//! The fields of a form, in the order of the questions: who, what, until when, how; then what is only
//! sometimes known.

use egui::{Label, Response, TextEdit, Ui, Vec2, vec2};

use super::{Filling, answers, lack_words, rows::rows_ui};
use crate::limits;
use crate::{
    fonts::Icon,
    notice::{
        PartialDate,
        form::{Counted, FormKind, Lack},
    },
    text::Text,
    ui::{
        theme::{self, spacing},
        widgets::{
            answers::answers_ui,
            button::{Button, Fold},
            date_field::date_field_ui,
            icon_words_ui,
            radio::radio_ui,
            rows::section_ui,
        },
    },
    window::{Anchor, WindowKind},
};

const NUMBER: f32 = 96.0;

/// The fields of one form; says whether something is being written in one.
pub(super) fn fields_ui(ui: &mut Ui, text: &Text, filling: &mut Filling, lacks: &[Lack]) -> bool {
    let kind = filling.form.kind;
    let mut fields = Fields {
        text,
        lacks,
        is_tried: filling.is_tried,
        to_first_lack: std::mem::take(&mut filling.to_first_lack),
        is_writing: false,
    };
    let form = &mut filling.form;
    fields.text_ui(ui, "who", "add-who", &mut form.who, &[Lack::Who]);
    fields.text_ui(ui, "what", "add-what", &mut form.what, &[Lack::What]);
    if kind == FormKind::ByHand {
        if let Some(row) = filling.form.rows.first_mut() {
            let whom = &mut row.recipient;
            fields.text_ui(ui, "recipient", "add-whom", whom, &[]);
        }
        fields.until_ui(ui, filling);
        fields.how_ui(ui, filling);
        let fold = if filling.more_open {
            Fold::Open
        } else {
            Fold::Shut
        };
        ui.add_space(spacing::S12);
        if ui
            .add(Button::plain(text.say("add-more")).fold(fold))
            .clicked()
        {
            filling.more_open = !filling.more_open;
        }
        if filling.more_open {
            if let Some(row) = filling.form.rows.first_mut() {
                fields.text_ui(ui, "data", "add-row-data", &mut row.data, &[]);
                fields.text_ui(ui, "purpose", "add-row-purpose", &mut row.purpose, &[]);
            }
            fields.head_ui(ui, filling);
        }
    } else {
        rows_ui(ui, &mut fields, filling);
        if filling.form.has_fixed_rows() {
            fields.days_ui(ui, filling);
        } else {
            fields.until_ui(ui, filling);
        }
        fields.how_ui(ui, filling);
        fields.head_ui(ui, filling);
    }
    fields.is_writing
}

pub(super) struct Fields<'a> {
    pub(super) text: &'a Text,
    lacks: &'a [Lack],
    is_tried: bool,
    to_first_lack: bool,
    is_writing: bool,
}

impl Fields<'_> {
    /// A line of text under its label, what is missing below it.
    pub(super) fn text_ui(
        &mut self,
        ui: &mut Ui,
        salt: &str,
        label: &str,
        words: &mut String,
        lacks: &[Lack],
    ) {
        let label = self.text.say(label);
        self.named_text_ui(ui, salt, &label, words, lacks);
    }

    pub(super) fn named_text_ui(
        &mut self,
        ui: &mut Ui,
        salt: &str,
        label: &str,
        words: &mut String,
        lacks: &[Lack],
    ) {
        ui.add_space(spacing::S8);
        let name = ui.add(Label::new(theme::body(label)).wrap());
        let width = ui.available_width();
        let field = line(words, width).id_salt(salt);
        let response = ui.add(field).labelled_by(name.id);
        self.seen(&response);
        self.lack_ui(ui, &response, !words.is_empty(), lacks);
    }

    /// What is missing at a field that was left, or at every one once *Add* was pressed.
    fn lack_ui(&mut self, ui: &mut Ui, response: &Response, is_begun: bool, lacks: &[Lack]) {
        let Some(lack) = lacks.iter().find(|lack| self.lacks.contains(lack)) else {
            return;
        };
        if std::mem::take(&mut self.to_first_lack) {
            response.request_focus();
        }
        if self.is_tried || (is_begun && !response.has_focus()) {
            self.told_ui(ui, *lack);
        }
    }

    fn told_ui(&self, ui: &mut Ui, lack: Lack) {
        ui.add_space(spacing::S4);
        icon_words_ui(ui, Icon::Info, theme::body(lack_words(self.text, lack)));
    }

    /// What is missing and stands at no field of its own.
    pub(super) fn lack_at_ui(&mut self, ui: &mut Ui, lack: Lack) {
        if self.is_tried && self.lacks.contains(&lack) {
            self.told_ui(ui, lack);
        }
    }

    fn seen(&mut self, response: &Response) {
        self.is_writing |= response.has_focus();
    }

    /// Until when: what ends, and the day or how it is counted.
    fn until_ui(&mut self, ui: &mut Ui, filling: &mut Filling) {
        let text = self.text;
        ui.add_space(spacing::S24);
        section_ui(ui, &text.say("add-until"));
        ui.add_space(spacing::S4);
        for (ends, words) in answers::ends(text) {
            if radio_ui(ui, filling.form.ends == ends, &words).clicked() {
                filling.form.ends = ends;
            }
        }
        self.lack_at_ui(ui, Lack::NothingToChoose);
        if filling.form.ends == WindowKind::OpenEnded {
            return;
        }
        ui.add_space(spacing::S12);
        let is_day = matches!(filling.form.counted, Counted::Day(_));
        let ways = [
            (true, text.say("add-counted-day")),
            (false, text.say("add-counted-from")),
        ];
        let name = text.say("add-until");
        let picked = answers_ui(
            ui,
            ui.scope_id().with("counted"),
            &name,
            &ways,
            Some(is_day),
        );
        if let Some(day) = picked.filter(|picked| *picked != is_day) {
            filling.form.counted = if day {
                Counted::Day(None)
            } else {
                Counted::From(Anchor::Received, 30)
            };
            filling.typed.day = String::new();
            "30".clone_into(&mut filling.typed.days);
        }
        if is_day {
            self.day_ui(ui, filling);
        } else {
            self.days_ui(ui, filling);
        }
    }

    fn day_ui(&mut self, ui: &mut Ui, filling: &mut Filling) {
        ui.add_space(spacing::S8);
        let text = self.text;
        let label = match filling.form.ends {
            WindowKind::SharingStarts | WindowKind::NoChoice => text.say("add-first-day"),
            _ => text.say("add-last-day"),
        };
        let typed = &mut filling.typed.day;
        let (response, date) = date_field_ui(ui, text, "day", &label, typed);
        self.seen(&response);
        let day = match date {
            Some(PartialDate::Day(day)) => Some(day),
            _ => None,
        };
        if response.changed() {
            filling.form.counted = Counted::Day(day);
        }
        let is_begun = !typed.is_empty();
        self.lack_ui(ui, &response, is_begun, &[Lack::Day, Lack::DayTooEarly]);
    }

    /// So many days from something that happened.
    fn days_ui(&mut self, ui: &mut Ui, filling: &mut Filling) {
        let text = self.text;
        let Counted::From(anchor, _) = filling.form.counted else {
            return;
        };
        ui.add_space(spacing::S8);
        let name = ui.add(Label::new(theme::body(text.say("add-days"))).wrap());
        let typed = &mut filling.typed.days;
        let field = line(typed, NUMBER).id_salt("days").char_limit(5);
        let response = ui.add(field).labelled_by(name.id);
        self.seen(&response);
        if response.changed() {
            let days = typed.trim().parse().unwrap_or(0);
            filling.form.counted = Counted::From(anchor, days);
        }
        self.lack_ui(ui, &response, true, &[Lack::Days]);
        if filling.form.has_fixed_rows() {
            let from = match anchor {
                Anchor::Sent => text.say("anchor-sent"),
                _ => text.say("anchor-received"),
            };
            let words = text.say_with("add-days-from", &[("from", from.into())]);
            ui.add(Label::new(theme::soft(ui, words)).wrap());
            return;
        }
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::body(text.say("add-counted-since"))).wrap());
        for (other, words) in answers::anchors(text) {
            if radio_ui(ui, anchor == other, &words).clicked()
                && let Counted::From(_, days) = filling.form.counted
            {
                filling.form.counted = Counted::From(other, days);
            }
        }
    }

    /// How one says no, and where.
    fn how_ui(&mut self, ui: &mut Ui, filling: &mut Filling) {
        let text = self.text;
        ui.add_space(spacing::S24);
        section_ui(ui, &text.say("add-how"));
        if filling.form.ends != WindowKind::NoChoice {
            ui.add_space(spacing::S8);
            let channels = answers::channels(text);
            let (group, name) = (ui.scope_id().with("channel"), text.say("add-how"));
            let taken = Some(filling.form.channel);
            if let Some(channel) = answers_ui(ui, group, &name, &channels, taken) {
                filling.form.channel = channel;
            }
        }
        self.text_ui(ui, "contact", "add-contact", &mut filling.form.contact, &[]);
    }

    /// When it came out, and where it holds.
    fn head_ui(&mut self, ui: &mut Ui, filling: &mut Filling) {
        let text = self.text;
        ui.add_space(spacing::S24);
        section_ui(ui, &text.say("add-head"));
        ui.add_space(spacing::S8);
        let label = text.say("add-announced");
        let typed = &mut filling.typed.announced;
        let (response, date) = date_field_ui(ui, text, "announced", &label, typed);
        self.seen(&response);
        if response.changed()
            && let Some(PartialDate::Day(day)) = date
        {
            filling.form.announced = day;
        }
        self.text_ui(
            ui,
            "places",
            "add-places",
            &mut filling.form.places,
            &[Lack::Places],
        );
        ui.add(Label::new(theme::soft(ui, text.say("add-places-about"))).wrap());
    }
}

fn line(words: &mut String, width: f32) -> TextEdit<'_> {
    TextEdit::singleline(words)
        .char_limit(limits::FIELD_TEXT)
        .desired_width(width)
        .min_size(vec2(0.0, 40.0).max(Vec2::ZERO))
        .align(egui::Align2::LEFT_CENTER)
}
