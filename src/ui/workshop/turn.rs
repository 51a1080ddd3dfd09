//! What is asked before everything of a participant goes: whether to take a record along.

use egui::Ui;

use super::Draft;
use crate::{
    action::{Action, InWorkshop, Screen, Step},
    fonts::Icon,
    ui::widgets::{
        button::Button,
        question::{Answered, question_ui},
    },
    view::View,
};

/// Who comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Turn {
    /// Another participant.
    Next,
    /// Nobody: the workshop ends.
    Leave,
}

/// The question over the window, while it is open.
pub(in crate::ui) fn turn_ui(ui: &Ui, view: &View<'_>, draft: &mut Draft) -> Option<Action> {
    let turn = draft.turn?;
    let text = view.text;
    let (title, words, go, done) = match turn {
        Turn::Next => (
            text.say("workshop-next-title"),
            text.say("workshop-next-what"),
            text.say("workshop-next-do"),
            InWorkshop::NextParticipant,
        ),
        Turn::Leave => (
            text.say("workshop-leave-title"),
            text.say("workshop-leave-what"),
            text.say("workshop-leave-do"),
            InWorkshop::Leave,
        ),
    };
    let to_export = Action::Go(Screen::Step(Step::Record));
    let export = Button::secondary(text.say("workshop-export-first")).icon(Icon::Download);
    let can_export = view.open.is_some();
    let ways = [
        Some((
            Button::primary(go).icon(Icon::Person),
            Some(Action::InWorkshop(done)),
        )),
        can_export.then_some((export, Some(to_export))),
        Some((Button::secondary(text.say("workshop-stay")), None)),
    ];
    let (answers, mut actions): (Vec<_>, Vec<_>) = ways.into_iter().flatten().unzip();
    let answered = question_ui(ui, "turn", &title, &words, answers)?;
    draft.turn = None;
    match answered {
        Answered::With(place) => actions.swap_remove(place),
        Answered::Left => None,
    }
}
