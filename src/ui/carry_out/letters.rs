//! The letters so far. Prepared and sent are two things: only the person can say that one was sent.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use egui::{Label, Ui};

use super::{CarryOut, Draft as Drafts, Hand, Place};
use crate::{
    action::Action,
    fonts::Icon,
    ledger::follow_up::PreparedLetter,
    notice::{Channel, Choice, PartialDate},
    ui::{
        theme::{self, ICON, spacing},
        widgets::{
            button::{Button, Fold},
            date_field::date_field_ui,
            hairline_ui, icon_words_ui,
            rows::{polite_ui, section_ui},
            steady_ui,
        },
    },
    view::Said,
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// By reference.
    sending: BTreeMap<String, Sending>,
}

/// The day of sending that is being told.
#[derive(Debug)]
struct Sending {
    /// Folded out or in by hand.
    open: Option<bool>,
    day: String,
}

impl CarryOut<'_> {
    /// Today, on the calendar of the notice.
    pub(super) fn today(&self) -> NaiveDate {
        let zone = self.open.facts.zone;
        self.view.now.with_timezone(&zone).date_naive()
    }

    pub(super) fn letters_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        drafts: &mut Drafts,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        let letters = self.open.letters.iter();
        let letters: Vec<_> = letters.filter(|one| one.choice == choice.id).collect();
        let Some(last) = letters.last() else { return };
        ui.add_space(spacing::S24);
        section_ui(ui, &text.say("write-so-far"));
        hairline_ui(ui);
        let Drafts {
            letters: draft,
            hand,
            ..
        } = drafts;
        for letter in &letters {
            steady_ui(ui, ("letter", &letter.reference), |ui| {
                let is_last = letter.reference == last.reference;
                let sending = draft.sending.entry(letter.reference.clone());
                let sending = sending.or_insert_with(|| Sending {
                    open: None,
                    day: self.today().to_string(),
                });
                self.letter_ui(ui, letter, is_last, sending, hand, actions);
                ui.add_space(spacing::S8);
                hairline_ui(ui);
            });
        }
        if self.view.said == Some(&Said::LetterSent) {
            polite_ui(ui, Icon::CheckCircle, &text.say("write-sent-kept"));
        }
    }

    fn letter_ui(
        &self,
        ui: &mut Ui,
        letter: &PreparedLetter,
        is_last: bool,
        sending: &mut Sending,
        hand: &mut Hand,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        let zone = self.open.facts.zone;
        let (icon, kind) = match letter.channel {
            Channel::EMail => (Icon::Mail, text.say("write-kind-e-mail")),
            _ => (Icon::Description, text.say("write-kind-letter")),
        };
        let named = [
            ("kind", kind.into()),
            ("reference", letter.reference.as_str().into()),
        ];
        icon_words_ui(ui, icon, theme::strong(text.say_with("write-item", &named)));
        let prepared = text.moment(letter.prepared, zone);
        let prepared = text.say_with("write-prepared-at", &[("moment", prepared.into())]);
        beside_icon_ui(ui, |ui| {
            ui.add(Label::new(theme::soft(ui, prepared)).wrap());
        });
        let sent = match letter.sent {
            Some((day, told)) => {
                let words = [
                    ("day", text.date(day).into()),
                    ("moment", text.moment(told, zone).into()),
                ];
                icon_words_ui(
                    ui,
                    Icon::CheckCircle,
                    theme::body(text.say_with("write-sent-on", &words)),
                );
                text.say("write-change-day")
            }
            None => text.say("write-sent-question"),
        };
        beside_icon_ui(ui, |ui| {
            // The last letter is the one that is being sent now.
            let is_open = sending.open.unwrap_or(is_last && letter.sent.is_none());
            let fold = if is_open { Fold::Open } else { Fold::Shut };
            let name = [
                ("what", sent.as_str().into()),
                ("reference", letter.reference.as_str().into()),
            ];
            let button = Button::plain(&sent)
                .fold(fold)
                .name(text.say_with("write-of", &name));
            let button = ui.add(button);
            hand.reach(ui, &button, &Place::Sent(letter.reference.clone()));
            if button.clicked() {
                sending.open = Some(!is_open);
            }
            if is_open && self.sending_ui(ui, letter, &mut sending.day, actions) {
                sending.open = None;
                hand.give(ui, Place::Sent(letter.reference.clone()));
            }
        });
    }

    /// Answers whether it was told.
    fn sending_ui(
        &self,
        ui: &mut Ui,
        letter: &PreparedLetter,
        day: &mut String,
        actions: &mut Vec<Action>,
    ) -> bool {
        let text = self.text;
        let label = text.say("write-sent-when");
        let (field, date) = date_field_ui(ui, text, "sent", &label, day);
        let prepared = letter.prepared.with_timezone(&self.open.facts.zone);
        let range = prepared.date_naive()..=self.today();
        let on = match date {
            Some(PartialDate::Day(on)) if range.contains(&on) => Some(on),
            _ => None,
        };
        let tell = Button::secondary(text.say("write-i-sent-it")).low();
        let tell = ui.add_enabled(on.is_some(), tell);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let Some(on) = on else {
            if entered {
                field.request_focus();
            }
            let from = text.date(*range.start());
            let words = text.say_with("write-day-range", &[("from", from.into())]);
            ui.add(Label::new(theme::soft(ui, words)).wrap());
            return false;
        };
        let told = tell.clicked() || entered;
        if told {
            actions.push(Action::TellLetterSent {
                reference: letter.reference.clone(),
                on,
            });
        }
        told
    }
}

/// Under the words that stand beside an icon.
pub(super) fn beside_icon_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(ICON + spacing::S8);
        ui.vertical(add);
    });
}
