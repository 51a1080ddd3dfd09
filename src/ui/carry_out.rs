//! Step 6: the ways to carry a choice out in the service itself, as check lists. Ticking a step keeps
//! when it was ticked; it does nothing in the service.

use egui::{Label, Ui};

use super::{
    choice::standing,
    theme::{self, spacing},
    widgets::{
        button::{Button, Fold},
        hairline_ui, icon_words_ui,
        rows::{plain_title_ui, polite_ui, section_ui},
        tick::check_ui,
    },
};
use crate::{
    action::{Action, Screen, Step},
    fonts::Icon,
    ledger::Mode,
    notice::{Channel, Choice, Reversible, Side, Way},
    text::Text,
    view::{OpenNotice, View},
    window::Applies,
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Choices whose ways were folded out or in by hand, where nothing has to be done.
    turned: Vec<String>,
    /// The way whose steps were copied last.
    copied: Option<String>,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let text = view.text;
    plain_title_ui(ui, &text.say("carry-out-title"));
    if open.notice.choices.is_empty() {
        icon_words_ui(
            ui,
            Icon::DoNotDisturbOn,
            theme::body(text.say("carry-out-no-choice")),
        );
    }
    let several = open.notice.choices.len() > 1;
    for choice in &open.notice.choices {
        ui.push_id(&choice.id, |ui| {
            if several {
                ui.add_space(spacing::S16);
                section_ui(ui, &choice.question);
            }
            let screen = CarryOut {
                text,
                open,
                choice,
                ways: ways_of(open, choice),
            };
            screen.show(ui, draft, &mut actions);
        });
    }
    actions
}

/// The ways that apply to this person first, then the others, each in the notice's order.
fn ways_of<'a>(open: &OpenNotice<'a>, choice: &Choice) -> Vec<&'a Way> {
    let mut ways: Vec<&Way> = open
        .notice
        .ways
        .iter()
        .filter(|way| way.choice == choice.id)
        .collect();
    ways.sort_by_key(|way| !way.applies.holds(open.facts));
    ways
}

struct CarryOut<'a> {
    text: &'a Text,
    open: &'a OpenNotice<'a>,
    choice: &'a Choice,
    ways: Vec<&'a Way>,
}

impl CarryOut<'_> {
    fn show(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let side = standing(self.open, self.choice).side();
        let words = match side {
            Some(side) => {
                let side_words = [("side", self.choice.side(side).words.as_str().into())];
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
        if self.ways.is_empty() {
            ui.label(theme::body(text.say("carry-out-no-way")));
            return;
        }
        if side != Some(Side::OptOut) {
            if side.is_none()
                && ui
                    .add(Button::link(text.say("carry-out-to-choice")))
                    .clicked()
            {
                actions.push(Action::Go(Screen::Step(Step::Choice)));
            }
            ui.add_space(spacing::S8);
            // Undecided, they help to decide; whoever allows has no use for them.
            let shown = side.is_none() != draft.turned.contains(&self.choice.id);
            let fold = if shown { Fold::Open } else { Fold::Shut };
            let button = Button::secondary(text.say("carry-out-show-ways")).fold(fold);
            if ui.add(button).clicked() {
                if draft.turned.contains(&self.choice.id) {
                    draft.turned.retain(|id| *id != self.choice.id);
                } else {
                    draft.turned.push(self.choice.id.clone());
                }
            }
            if !shown {
                return;
            }
        }
        let words = match self.choice.reversible {
            Reversible::Yes => text.say("carry-out-reversible-yes"),
            Reversible::Partly => text.say("carry-out-reversible-partly"),
            Reversible::No => text.say("carry-out-reversible-no"),
        };
        icon_words_ui(ui, Icon::Info, theme::body(words));
        let mut heading = None;
        for way in &self.ways {
            let now = way.applies.holds(self.open.facts);
            if heading.replace(now) != Some(now) {
                ui.add_space(spacing::S16);
                section_ui(
                    ui,
                    &if now {
                        text.say("carry-out-now")
                    } else {
                        text.say("carry-out-other")
                    },
                );
            }
            ui.push_id(&way.id, |ui| self.way_ui(ui, way, draft, actions));
        }
    }

    fn way_ui(&self, ui: &mut Ui, way: &Way, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        ui.add_space(spacing::S8);
        let (icon, channel) = match way.channel {
            Channel::InApp => (Icon::Chat, text.say("carry-out-in-app")),
            Channel::Web => (Icon::Language, text.say("carry-out-web")),
            Channel::Letter => (Icon::Description, text.say("carry-out-letter")),
            Channel::EMail => (Icon::Mail, text.say("carry-out-e-mail")),
            Channel::Phone => (Icon::Person, text.say("carry-out-phone")),
        };
        icon_words_ui(ui, icon, theme::strong(&way.words));
        let done = way
            .steps
            .iter()
            .filter(|step| self.open.steps_done.contains_key(&step.id))
            .count();
        let progress = text.say_with(
            "carry-out-progress",
            &[("done", done.into()), ("n", way.steps.len().into())],
        );
        let mut about = vec![channel];
        match way.applies {
            Applies::Always => {}
            Applies::IfNotAcceptedYet => about.push(text.say("carry-out-if-not-accepted-yet")),
            Applies::IfAccepted => about.push(text.say("carry-out-if-accepted")),
        }
        about.push(progress);
        ui.add(Label::new(theme::soft(ui, about.join(" · "))).wrap());
        ui.add_space(spacing::S4);
        hairline_ui(ui);
        for step in &way.steps {
            ui.push_id(&step.id, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.spacing_mut().interact_size.y = 24.0;
                let at = self.open.steps_done.get(&step.id);
                if check_ui(ui, at.is_some(), &step.words).clicked() {
                    actions.push(Action::MarkStep {
                        step: step.id.clone(),
                        done: at.is_none(),
                    });
                }
                if let Some(at) = at {
                    ui.horizontal(|ui| {
                        ui.add_space(theme::ICON + spacing::S12);
                        let moment = text.moment(*at, self.open.facts.zone);
                        let words =
                            text.say_with("carry-out-done-at", &[("moment", moment.into())]);
                        ui.label(theme::soft(ui, words));
                    });
                }
            });
        }
        hairline_ui(ui);
        let copy = Button::secondary(text.say("carry-out-copy"))
            .icon(Icon::ContentCopy)
            .low()
            .name(text.say_with("carry-out-copy-of", &[("way", way.words.as_str().into())]));
        if ui.add(copy).clicked() {
            ui.copy_text(as_text(way));
            draft.copied = Some(way.id.clone());
        }
        if draft.copied.as_ref() == Some(&way.id) {
            polite_ui(ui, Icon::CheckCircle, &text.say("carry-out-copied"));
        }
    }
}

/// The steps as plain lines, for a note or a message.
fn as_text(way: &Way) -> String {
    let mut lines = vec![way.words.clone()];
    for (index, step) in way.steps.iter().enumerate() {
        lines.push(format!("{}. {}", index + 1, step.words));
    }
    lines.join("\n")
}
