//! Looking later whether the service kept to an opt-out: on three days, or before. Keeps what the person
//! found; judges nothing.

use std::collections::BTreeMap;

use egui::{Label, TextEdit, Ui, Vec2};

use super::{CarryOut, Draft as Drafts, Hand, Place, letters::beside_icon_ui};
use crate::{
    action::Action,
    fonts::Icon,
    ledger::{
        Outcome,
        follow_up::{Found, PlannedCheck},
    },
    ui::{
        theme::{self, spacing},
        widgets::{
            button::{Button, Fold},
            hairline_ui, icon_words_ui,
            radio::radio_ui,
            rows::{fold_row_ui, fold_section_ui, polite_ui},
            steady_ui,
        },
    },
    view::Said,
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Folded out or in by hand; by itself it is open while a check is due.
    open: Option<bool>,
    /// By choice and days: what is being told.
    looking: BTreeMap<(String, u16), Looking>,
}

/// What was found and isn't kept yet.
#[derive(Debug, Default)]
struct Looking {
    /// Folded out or in by hand.
    open: Option<bool>,
    outcome: Option<Outcome>,
    note: String,
}

impl CarryOut<'_> {
    pub(super) fn checks_ui(&self, ui: &mut Ui, drafts: &mut Drafts, actions: &mut Vec<Action>) {
        let text = self.text;
        let Drafts {
            checks: draft,
            hand,
            ..
        } = drafts;
        let unanswered = self.open.checks.iter().filter(|one| one.found.is_none());
        let next = unanswered.map(|one| one.due).min();
        let is_due = next.is_some_and(|due| due <= self.today());
        let summary = match next {
            None => text.say("honoured-all"),
            Some(_) if is_due => text.say("honoured-now"),
            Some(due) => text.say_with("honoured-next", &[("day", text.date(due).into())]),
        };
        let mut open = draft.open.unwrap_or(is_due);
        if fold_section_ui(ui, &text.say("honoured-title"), &summary, &mut open).clicked() {
            draft.open = Some(open);
        }
        if !open {
            return;
        }
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::body(text.say("honoured-about"))).wrap());
        let several = self.open.notice.choices.len() > 1;
        let mut shown = None;
        for check in &self.open.checks {
            let choice = self.open.notice.choice(&check.choice);
            if several && shown.replace(&check.choice) != Some(&check.choice) {
                ui.add_space(spacing::S8);
                let question = choice.map_or(check.choice.as_str(), |choice| &choice.question);
                ui.add(Label::new(theme::strong(question)).wrap());
            }
            steady_ui(ui, ("check", &check.choice, check.after_days), |ui| {
                self.check_ui(ui, check, draft, hand, actions);
            });
        }
        if self.view.said == Some(&Said::OutcomeKept) {
            polite_ui(ui, Icon::CheckCircle, &text.say("honoured-kept"));
        }
    }

    fn check_ui(
        &self,
        ui: &mut Ui,
        check: &PlannedCheck,
        draft: &mut Draft,
        hand: &mut Hand,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        let key = (check.choice.clone(), check.after_days);
        let place = Place::Found(check.choice.clone(), check.after_days);
        let looking = draft.looking.entry(key).or_default();
        let when = [
            ("days", check.after_days.into()),
            ("date", text.date(check.due).into()),
        ];
        let when = text.say_with("honoured-check", &when);
        let is_open = if let Some(found) = &check.found {
            ui.add_space(spacing::S8);
            self.found_ui(ui, check, found, &when);
            let name = [("when", when.as_str().into())];
            let is_open = looking.open.unwrap_or(false);
            let fold = if is_open { Fold::Open } else { Fold::Shut };
            beside_icon_ui(ui, |ui| {
                let change = Button::plain(text.say("honoured-change"))
                    .fold(fold)
                    .name(text.say_with("honoured-change-of", &name));
                let change = ui.add(change);
                hand.reach(ui, &change, &place);
                if change.clicked() {
                    *looking = Looking {
                        open: Some(!is_open),
                        outcome: Some(found.outcome),
                        note: found.note.clone(),
                    };
                }
            });
            looking.open.unwrap_or(false)
        } else {
            let is_due = check.due <= self.today();
            let state = if is_due {
                text.say("honoured-due")
            } else {
                text.say("honoured-ahead")
            };
            let mut open = looking.open.unwrap_or(is_due);
            let row = fold_row_ui(ui, &when, &state, &mut open);
            hand.reach(ui, &row, &place);
            if row.clicked() {
                looking.open = Some(open);
            }
            open
        };
        if is_open {
            let is_told = self.looking_ui(ui, check, &when, looking, actions);
            if is_told {
                *looking = Looking::default();
                draft.open = Some(true);
                hand.give(ui, place);
            }
            ui.add_space(spacing::S8);
        }
        if check.found.is_some() {
            ui.add_space(spacing::S4);
            hairline_ui(ui);
        }
    }

    /// What was found, when that was told, and what one can do next.
    fn found_ui(&self, ui: &mut Ui, check: &PlannedCheck, found: &Found, when: &str) {
        let text = self.text;
        let (icon, word) = match found.outcome {
            Outcome::Honoured => (Icon::CheckCircle, text.say("honoured-yes")),
            Outcome::Refused => (Icon::DoNotDisturbOn, text.say("honoured-refused")),
            Outcome::NoAnswer => (Icon::Pending, text.say("honoured-no-answer")),
            Outcome::CameBack => (Icon::History, text.say("honoured-came-back")),
        };
        icon_words_ui(ui, icon, theme::strong(word));
        beside_icon_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if !found.note.is_empty() {
                ui.add(Label::new(theme::body(&found.note)).wrap());
            }
            let moment = text.moment(found.at, self.open.facts.zone);
            let told = [("when", when.into()), ("moment", moment.into())];
            let told = theme::soft(ui, text.say_with("honoured-told", &told));
            ui.add(Label::new(told).wrap());
            if found.outcome != Outcome::Honoured {
                let mut letters = self.open.letters.iter();
                let letter = letters.rfind(|one| one.choice == check.choice);
                let next = match letter {
                    Some(letter) => text.say_with(
                        "honoured-write-again",
                        &[("reference", letter.reference.as_str().into())],
                    ),
                    None => text.say("honoured-write"),
                };
                ui.add(Label::new(theme::body(next)).wrap());
            }
        });
    }

    /// Answers whether it was told.
    fn looking_ui(
        &self,
        ui: &mut Ui,
        check: &PlannedCheck,
        when: &str,
        looking: &mut Looking,
        actions: &mut Vec<Action>,
    ) -> bool {
        let text = self.text;
        ui.add_space(spacing::S8);
        ui.label(theme::strong(text.say("honoured-found")));
        for outcome in Outcome::ALL {
            let words = match outcome {
                Outcome::Honoured => text.say("honoured-yes"),
                Outcome::Refused => text.say("honoured-refused"),
                Outcome::NoAnswer => text.say("honoured-no-answer"),
                Outcome::CameBack => text.say("honoured-came-back"),
            };
            if radio_ui(ui, looking.outcome == Some(outcome), &words).clicked() {
                looking.outcome = Some(outcome);
            }
        }
        let name = ui.label(theme::body(text.say("honoured-note")));
        let width = ui.available_width().min(480.0);
        let note = TextEdit::singleline(&mut looking.note)
            .id_salt("note")
            .char_limit(500)
            .desired_width(width)
            .min_size(Vec2::new(0.0, 40.0))
            .align(egui::Align2::LEFT_CENTER);
        let note = ui.add(note).labelled_by(name.id);
        let entered = note.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let keep = Button::secondary(text.say("honoured-keep"))
            .low()
            .name(text.say_with("honoured-keep-of", &[("when", when.into())]));
        let keep = ui.add_enabled(looking.outcome.is_some(), keep);
        let Some(outcome) = looking.outcome else {
            if entered {
                note.request_focus();
            }
            ui.label(theme::soft(ui, text.say("honoured-needs")));
            return false;
        };
        let told = keep.clicked() || entered;
        if told {
            actions.push(Action::TellOutcome {
                choice: check.choice.clone(),
                after_days: check.after_days,
                outcome,
                note: looking.note.trim().to_owned(),
            });
        }
        told
    }
}
