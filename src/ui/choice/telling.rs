//! What was done in the service itself, at some other time, as the person tells it. Never shown as
//! decided here and then.

use egui::Ui;

use super::{ChoiceScreen, Draft};
use crate::{
    action::Action,
    fonts::Icon,
    notice::{PartialDate, Side},
    ui::{
        theme::{self, spacing},
        widgets::{
            button::{Button, Fold},
            date_field::{date_field_ui, partial_date},
            icon_words_ui,
            radio::radio_ui,
            rows::polite_ui,
        },
    },
    view::Said,
};

/// What is being told and not kept yet.
#[derive(Debug, Default)]
pub(super) struct Telling {
    open: bool,
    side: Option<Side>,
    when: String,
    backed_by: String,
}

impl ChoiceScreen<'_> {
    /// What was done in the service itself, at some other time. Never shown as decided here and then.
    pub(super) fn telling_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.view.text;
        ui.add_space(spacing::S16);
        for told in self
            .open
            .told
            .iter()
            .filter(|told| told.choice == self.choice.id)
        {
            let side = self.choice.side(told.side).words.as_str();
            let words = text.say_with(
                "choice-told",
                &[
                    ("side", side.into()),
                    ("date", partial_date(told.when, text).into()),
                    ("at", text.moment(told.at, self.open.facts.zone).into()),
                ],
            );
            icon_words_ui(ui, Icon::Notes, theme::body(words));
            if !told.backed_by.is_empty() {
                let backed_by = told.backed_by.as_str();
                let words = text.say_with("choice-told-backed", &[("backed", backed_by.into())]);
                ui.label(theme::soft(ui, words));
            }
        }
        let telling = draft.telling.entry(self.choice.id.clone()).or_default();
        let fold = if telling.open { Fold::Open } else { Fold::Shut };
        let done_already = Button::plain(text.say("choice-done-already")).fold(fold);
        if ui.add(done_already).clicked() {
            telling.open = !telling.open;
        }
        if telling.open && self.form_ui(ui, telling, actions) {
            *telling = Telling::default();
        }
        if self.view.said == Some(&Said::ToldSaved) {
            polite_ui(ui, Icon::CheckCircle, &text.say("choice-told-saved"));
        }
    }

    /// Answers whether it was sent.
    fn form_ui(&self, ui: &mut Ui, telling: &mut Telling, actions: &mut Vec<Action>) -> bool {
        let text = self.view.text;
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        ui.label(theme::body(text.say("choice-tell-about")));
        ui.add_space(spacing::S8);
        ui.label(theme::strong(text.say("choice-tell-side")));
        for side in self.choice.sides() {
            let words = &self.choice.side(side).words;
            if radio_ui(ui, telling.side == Some(side), words).clicked() {
                telling.side = Some(side);
            }
        }
        ui.add_space(spacing::S8);
        let label = text.say("choice-tell-when");
        let (_, date) = date_field_ui(ui, text, "told_when", &label, &mut telling.when);
        let when = match date {
            Some(date) => Some(date),
            None if telling.when.trim().is_empty() => Some(PartialDate::Unknown),
            None => None,
        };
        ui.add_space(spacing::S8);
        let name = ui.label(text.say("choice-tell-backed"));
        let width = ui.available_width().min(480.0);
        ui.add(
            egui::TextEdit::singleline(&mut telling.backed_by)
                .id_salt("told_backed_by")
                .char_limit(500)
                .desired_width(width)
                .min_size(egui::vec2(0.0, 40.0))
                .align(egui::Align2::LEFT_CENTER),
        )
        .labelled_by(name.id);
        ui.add_space(spacing::S8);
        let (Some(side), Some(when)) = (telling.side, when) else {
            ui.add_enabled(false, Button::secondary(text.say("choice-tell-save")));
            let words = if telling.side.is_none() {
                text.say("choice-tell-needs-side")
            } else {
                text.say("choice-tell-needs-date")
            };
            ui.label(theme::soft(ui, words));
            return false;
        };
        let tell = ui.add(Button::secondary(text.say("choice-tell-save")));
        if tell.clicked() {
            actions.push(Action::TellAfterwards {
                choice: self.choice.id.clone(),
                side,
                when,
                backed_by: telling.backed_by.trim().to_owned(),
            });
        }
        tell.clicked()
    }
}
