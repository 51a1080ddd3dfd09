//! Step 6: carrying a choice out in the service itself, and what follows: the ways as check lists, the
//! letter, a reminder, evidence, and looking later whether it was honoured. Does nothing in the service.

mod checks;
mod evidence;
mod letter;
mod letters;
mod take;
mod ways;

use egui::{Response, Ui};

pub(super) use self::evidence::takes_evidence;
use super::{
    choice::standing,
    theme::{self, ICON, spacing},
    widgets::{
        button::Button,
        columns_ui, hairline_ui, icon_words_ui,
        rows::{plain_title_ui, polite_ui, section_ui},
        steady_ui,
    },
};
use crate::{
    action::Action,
    fonts::Icon,
    ledger::Mode,
    letter::LetterFormat,
    notice::{Choice, Side, Slug},
    record::Format,
    text::{Text, path_words},
    view::{OpenNotice, Said, View},
};

/// Narrower, and a row's button stands below its words.
const BESIDE: f32 = 520.0;

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Whose drafts these are: nothing typed for one notice is there for another.
    of: Option<(Slug, Mode)>,
    ways: ways::Draft,
    /// The letter that is being written. Kept nowhere else.
    writing: Option<letter::Writing>,
    letters: letters::Draft,
    evidence: evidence::Draft,
    checks: checks::Draft,
    hand: Hand,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let text = view.text;
    let of = Some((open.notice.slug.clone(), open.mode));
    if draft.of != of {
        *draft = Draft {
            of,
            ..Draft::default()
        };
    }
    draft.hand.follow(ui);
    // What stands above the page in a small window sets its own.
    ui.spacing_mut().item_spacing.y = spacing::S8;
    let screen = CarryOut { view, text, open };
    plain_title_ui(ui, &text.say("carry-out-title"));
    if open.notice.choices.is_empty() {
        icon_words_ui(
            ui,
            Icon::DoNotDisturbOn,
            theme::body(text.say("carry-out-no-choice")),
        );
        ui.add(egui::Label::new(theme::body(&open.notice.words.if_opt_out)).wrap());
    }
    let several = open.notice.choices.len() > 1;
    for choice in &open.notice.choices {
        steady_ui(ui, ("choice", &choice.id), |ui| {
            if several {
                ui.add_space(spacing::S16);
                section_ui(ui, &choice.question);
            }
            screen.choice_ui(ui, choice, draft, &mut actions);
        });
    }
    let mut choices = open.notice.choices.iter();
    if choices.any(|choice| screen.is_opted_out(choice)) {
        ui.add_space(spacing::S24);
        steady_ui(ui, "reminder", |ui| {
            screen.reminder_ui(ui, &mut draft.hand, &mut actions);
        });
    }
    if takes_evidence(open) {
        steady_ui(ui, "evidence", |ui| {
            screen.evidence_ui(ui, draft, &mut actions);
        });
    }
    if !open.checks.is_empty() {
        steady_ui(ui, "checks", |ui| {
            screen.checks_ui(ui, draft, &mut actions);
        });
    }
    actions
}

struct CarryOut<'a> {
    view: &'a View<'a>,
    text: &'a Text,
    open: &'a OpenNotice<'a>,
}

impl CarryOut<'_> {
    fn is_opted_out(&self, choice: &Choice) -> bool {
        standing(self.open, choice).side() == Some(Side::OptOut)
    }

    fn choice_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        draft: &mut Draft,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        let side = standing(self.open, choice).side();
        let words = match side {
            Some(side) => {
                let side_words = [("side", choice.side(side).words.as_str().into())];
                match side {
                    Side::OptOut => text.say_with("carry-out-opt-out", &side_words),
                    Side::Allow => text.say_with("carry-out-allow", &side_words),
                }
            }
            None => text.say("carry-out-undecided"),
        };
        let icon = match side {
            Some(_) => Icon::CheckCircle,
            None => Icon::Pending,
        };
        icon_words_ui(ui, icon, theme::body(words));
        if self.open.mode != Mode::Real {
            icon_words_ui(ui, Icon::History, theme::body(text.say("carry-out-replay")));
        }
        steady_ui(ui, "ways", |ui| self.ways_ui(ui, choice, draft, actions));
        steady_ui(ui, "letters", |ui| {
            self.letters_ui(ui, choice, draft, actions);
        });
    }

    /// The dates as a file for the calendar.
    fn reminder_ui(&self, ui: &mut Ui, hand: &mut Hand, actions: &mut Vec<Action>) {
        let text = self.text;
        let words_ui = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            icon_words_ui(ui, Icon::Event, theme::strong(text.say("carry-out-remind")));
            let about = match self.open.no_calendar {
                Some(no) => text.say(no.text_id()),
                None => text.say("carry-out-remind-about"),
            };
            ui.horizontal_top(|ui| {
                ui.add_space(ICON + spacing::S8);
                ui.add(egui::Label::new(theme::soft(ui, about)).wrap());
            });
        };
        let is_free = self.open.no_calendar.is_none() && !self.view.busy;
        let mut button_ui = |ui: &mut Ui| {
            let button = Button::secondary(text.say("carry-out-remind-export")).low();
            let button = ui.add_enabled(is_free, button);
            hand.reach(ui, &button, &Place::Remind);
            if button.clicked() {
                hand.give(ui, Place::Remind);
                actions.push(Action::Export(Format::Calendar));
            }
        };
        let button = Button::secondary(text.say("carry-out-remind-export")).low();
        let beside = button.width(ui, ui.available_width());
        if ui.available_width() < BESIDE {
            words_ui(ui);
            ui.add_space(spacing::S4);
            button_ui(ui);
        } else {
            let widths = [ui.available_width() - beside - spacing::S16, beside];
            columns_ui(ui, &widths, spacing::S16, |ui, index| {
                if index == 0 {
                    words_ui(ui);
                } else {
                    button_ui(ui);
                }
            });
        }
        if let Some(Said::Exported {
            path,
            format: Format::Calendar,
        }) = self.view.said
        {
            let words = text.say_with("record-saved-to", &[("path", path_words(path).into())]);
            polite_ui(ui, Icon::CheckCircle, &words);
        }
        ui.add_space(spacing::S16);
        hairline_ui(ui);
    }
}

/// Something that can have the keyboard's focus, and gets it back when what had it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// The button that opens the letter for a choice, on a way or instead of one.
    Write(String, Option<String>),
    FirstField,
    Body,
    Save(LetterFormat),
    LetterPath,
    /// What the day of a letter's sending is changed by.
    Sent(String),
    Remind,
    ChooseEvidence,
    EvidencePath,
    /// What the answer to a check is changed by.
    Found(String, u16),
}

/// Hands the keyboard's focus on, so that it is never lost with what had it.
#[derive(Debug, Default)]
struct Hand {
    /// And the pass in which it was given.
    to: Option<(Place, u64)>,
    drawn_in: u64,
}

impl Hand {
    /// Once a pass. Whoever was elsewhere meanwhile has the focus where they want it.
    fn follow(&mut self, ui: &Ui) {
        let pass = ui.ctx().cumulative_pass_nr();
        if pass > self.drawn_in + 1 {
            self.to = None;
        }
        self.drawn_in = pass;
    }

    fn give(&mut self, ui: &Ui, place: Place) {
        self.to = Some((place, ui.ctx().cumulative_pass_nr()));
        ui.ctx().request_repaint();
    }

    /// What stands at a place takes the focus that was given to it, as soon as it can be used; but not
    /// in the pass of a click elsewhere, which takes it away again.
    fn reach(&mut self, ui: &Ui, response: &Response, place: &Place) {
        let pass = ui.ctx().cumulative_pass_nr();
        let is_wanted = |(to, given): &(Place, u64)| to == place && *given < pass;
        if self.to.as_ref().is_some_and(is_wanted) && ui.is_enabled() && response.enabled() {
            self.to = None;
            response.request_focus();
        }
    }
}
