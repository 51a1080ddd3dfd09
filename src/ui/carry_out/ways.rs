//! The ways to carry a choice out in the service itself, as check lists. Ticking a step keeps when it
//! was ticked; it does nothing in the service.

use std::collections::BTreeMap;

use egui::{Label, Ui};

use super::{CarryOut, Draft as Drafts, Place, letter::Writing};
use crate::{
    action::{Action, Screen, Step},
    fonts::Icon,
    letter::{Need, needs},
    notice::{Channel, Choice, Reversible, Side, Way},
    ui::{
        choice::standing,
        theme::{self, spacing},
        widgets::{
            button::{Button, Fold},
            hairline_ui, icon_words_ui,
            rows::{fold_row_ui, polite_ui, section_ui},
            steady_ui,
            tick::check_ui,
        },
    },
    window::Applies,
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Choices whose ways were folded out or in by hand, where nothing has to be done.
    turned: Vec<String>,
    /// By choice: whether the ways that don't apply were folded out or in by hand.
    others_open: BTreeMap<String, bool>,
    /// The way whose steps were copied last.
    copied: Option<String>,
}

impl CarryOut<'_> {
    pub(super) fn ways_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        drafts: &mut Drafts,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        let ways = self.open.notice.ways.iter();
        let ways = ways.filter(|way| way.choice == choice.id);
        let (now, other): (Vec<&Way>, Vec<&Way>) =
            ways.partition(|way| way.applies.holds(self.open.facts));
        let is_opted_out = self.is_opted_out(choice);
        if now.is_empty() && other.is_empty() {
            ui.label(theme::body(text.say("carry-out-no-way")));
        } else if is_opted_out || self.unfolded_ui(ui, choice, &mut drafts.ways, actions) {
            let words = match choice.reversible {
                Reversible::Yes => text.say("carry-out-reversible-yes"),
                Reversible::Partly => text.say("carry-out-reversible-partly"),
                Reversible::No => text.say("carry-out-reversible-no"),
                Reversible::Unclear => text.say("carry-out-reversible-unclear"),
            };
            icon_words_ui(ui, Icon::Info, theme::body(words));
            if !now.is_empty() {
                ui.add_space(spacing::S16);
                section_ui(ui, &text.say("carry-out-now"));
                for (index, way) in now.iter().enumerate() {
                    if index > 0 {
                        ui.add_space(spacing::S8);
                    }
                    steady_ui(ui, ("way", &way.id), |ui| {
                        self.way_ui(ui, choice, way, drafts, actions);
                    });
                }
            }
            if !other.is_empty() {
                ui.add_space(spacing::S16);
                self.others_ui(ui, choice, &other, now.is_empty(), drafts, actions);
            }
        }
        let names_letter = |way: &&Way| is_written(way.channel);
        if is_opted_out && !now.iter().chain(&other).any(names_letter) {
            self.instead_ui(ui, choice, drafts, actions);
        }
    }

    /// Whether the ways are to be seen where nothing has to be done, with the button that folds them.
    fn unfolded_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        draft: &mut Draft,
        actions: &mut Vec<Action>,
    ) -> bool {
        let text = self.text;
        let side = standing(self.open, choice).side();
        if side.is_none()
            && ui
                .add(Button::link(text.say("carry-out-to-choice")))
                .clicked()
        {
            actions.push(Action::Go(Screen::Step(Step::Choice)));
        }
        ui.add_space(spacing::S8);
        // Undecided, they help to decide; whoever allows has no use for them.
        let shown = (side != Some(Side::Allow)) != draft.turned.contains(&choice.id);
        let fold = if shown { Fold::Open } else { Fold::Shut };
        let button = Button::secondary(text.say("carry-out-show-ways")).fold(fold);
        if ui.add(button).clicked() {
            if draft.turned.contains(&choice.id) {
                draft.turned.retain(|id| *id != choice.id);
            } else {
                draft.turned.push(choice.id.clone());
            }
        }
        shown
    }

    /// The ways that don't apply: folded in beside one that does, unless something is ticked there.
    fn others_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        ways: &[&Way],
        are_all: bool,
        drafts: &mut Drafts,
        actions: &mut Vec<Action>,
    ) {
        let mut steps = ways.iter().flat_map(|way| &way.steps);
        let is_begun = steps.any(|step| self.open.steps_done.contains_key(&step.id));
        let by_hand = drafts.ways.others_open.get(&choice.id).copied();
        let mut open = by_hand.unwrap_or(are_all || is_begun);
        let count = [("n", ways.len().into())];
        let beside = self.text.say_with("carry-out-ways", &count);
        let row = fold_row_ui(ui, &self.text.say("carry-out-other"), &beside, &mut open);
        if row.clicked() {
            drafts.ways.others_open.insert(choice.id.clone(), open);
        }
        if open {
            for way in ways {
                steady_ui(ui, ("way", &way.id), |ui| {
                    self.way_ui(ui, choice, way, drafts, actions);
                });
            }
        }
    }

    fn way_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        way: &Way,
        drafts: &mut Drafts,
        actions: &mut Vec<Action>,
    ) {
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
        ui.horizontal_wrapped(|ui| {
            let copy = Button::secondary(text.say("carry-out-copy"))
                .icon(Icon::ContentCopy)
                .low()
                .name(text.say_with("carry-out-copy-of", &[("way", way.words.as_str().into())]));
            if ui.add(copy).clicked() {
                ui.copy_text(as_text(way));
                drafts.ways.copied = Some(way.id.clone());
            }
            if is_written(way.channel) && self.is_opted_out(choice) {
                let words = match way.channel {
                    Channel::EMail => text.say("write-e-mail"),
                    _ => text.say("write-letter"),
                };
                let place = Place::Write(choice.id.clone(), Some(way.id.clone()));
                self.write_button_ui(ui, words, &place, way.channel, drafts);
            }
        });
        if drafts.ways.copied.as_ref() == Some(&way.id) {
            polite_ui(ui, Icon::CheckCircle, &text.say("carry-out-copied"));
        }
        self.writing_ui(ui, choice, Some(&way.id), drafts, actions);
    }

    /// An objection in writing is always possible, though no source names it as a way.
    fn instead_ui(
        &self,
        ui: &mut Ui,
        choice: &Choice,
        drafts: &mut Drafts,
        actions: &mut Vec<Action>,
    ) {
        let text = self.text;
        steady_ui(ui, "instead", |ui| {
            ui.add_space(spacing::S16);
            let words = theme::soft(ui, text.say("write-instead-about"));
            ui.add(Label::new(words).wrap());
            let place = Place::Write(choice.id.clone(), None);
            let words = text.say("write-instead");
            self.write_button_ui(ui, words, &place, Channel::Letter, drafts);
            self.writing_ui(ui, choice, None, drafts, actions);
        });
    }

    /// Opens the letter below it, and closes it again; what was typed stays until another is begun.
    fn write_button_ui(
        &self,
        ui: &mut Ui,
        words: String,
        place: &Place,
        channel: Channel,
        drafts: &mut Drafts,
    ) {
        let Place::Write(choice, way) = place else {
            return;
        };
        let is_this = |writing: &&mut Writing| writing.is_for(choice, way.as_deref());
        let writing = drafts.writing.as_mut().filter(is_this);
        let is_open = writing.as_ref().is_some_and(|writing| writing.is_open);
        let fold = if is_open { Fold::Open } else { Fold::Shut };
        let button = Button::secondary(words)
            .icon(match channel {
                Channel::EMail => Icon::Mail,
                _ => Icon::EditNote,
            })
            .low()
            .fold(fold);
        let button = ui.add(button);
        drafts.hand.reach(ui, &button, place);
        if button.clicked() {
            match writing {
                Some(writing) if is_open || !self.is_sent(&writing.letter.reference) => {
                    writing.is_open = !is_open;
                    writing.arrives = !is_open;
                }
                _ => {
                    let begun = self.begin(choice, way.as_deref(), channel);
                    drafts.writing = begun.or(drafts.writing.take());
                }
            }
            if !is_open {
                drafts.hand.give(ui, Place::FirstField);
            }
        }
    }
}

/// Whether words are sent on this channel, rather than switches flipped.
fn is_written(channel: Channel) -> bool {
    matches!(channel, Channel::Letter | Channel::EMail) && needs(channel) != Need::Nothing
}

/// The steps as plain lines, for a note or a message.
fn as_text(way: &Way) -> String {
    let mut lines = vec![way.words.clone()];
    for (index, step) in way.steps.iter().enumerate() {
        lines.push(format!("{}. {}", index + 1, step.words));
    }
    lines.join("\n")
}
