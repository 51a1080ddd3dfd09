//! A workshop's own screens: the strip over every page, the facilitator's page, and the room's picture.

mod clock;
mod lesson;
mod page;
mod presenter;
mod question;
mod screens;
mod slide;
mod strip;
mod tally;
mod turn;
mod words;

pub(super) use page::show as page_show;
pub(super) use presenter::{here_ui, picture_ui};
pub(super) use strip::strip_ui;
pub(super) use turn::turn_ui;

use egui::{Key, Modifiers, Ui};

use crate::{
    action::{Action, InWorkshop, Presenting},
    ui::widgets::stepper,
    view::{View, WorkshopView},
    workshop::Jump,
};

/// What is half-done in a workshop.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// What is asked before everything of a participant is dropped.
    pub(super) turn: Option<turn::Turn>,
    tally: tally::Draft,
    handout: String,
    /// In one window alone: the controls below the room's picture are away.
    controls_hidden: bool,
    controls_height: f32,
    hidden: screens::Hidden,
    question: question::Draft,
    /// Where the picture was a frame ago.
    presenting: Presenting,
    /// The track and stop that were shown a frame ago.
    at: Option<(usize, usize)>,
}

const DIGITS: [Key; 7] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
];

/// What a workshop's keys ask for, in either window. A clicker's keys work from a field too.
pub(super) fn asked(ui: &Ui, view: &View<'_>, draft: &mut Draft) -> Vec<Action> {
    let Some(workshop) = &view.workshop else {
        return Vec::new();
    };
    let in_field = ui.ctx().text_edit_focused() && !stepper::has_focus(ui.ctx());
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let mut asked = Vec::new();
    if workshop.lesson.is_some() {
        if pressed(Modifiers::NONE, Key::PageDown) {
            asked.push(InWorkshop::On);
        }
        if pressed(Modifiers::NONE, Key::PageUp) {
            asked.push(InWorkshop::Back);
        }
    }
    if draft.presenting != workshop.presenting {
        draft.presenting = workshop.presenting;
        // The numbers stand in another place now.
        draft.question.ask_anew();
    }
    let here = workshop.presenting == Presenting::Here;
    if pressed(Modifiers::NONE, Key::F11) {
        asked.push(InWorkshop::Present(if here {
            Presenting::Nowhere
        } else {
            Presenting::Here
        }));
    }
    if here && ui.input(|input| input.key_pressed(Key::Escape)) {
        asked.push(InWorkshop::Present(Presenting::Nowhere));
    }
    if !in_field {
        let own = workshop.presenting == Presenting::InItsOwn;
        if pressed(Modifiers::NONE, Key::F9) {
            asked.push(InWorkshop::Present(if own {
                Presenting::Nowhere
            } else {
                Presenting::InItsOwn
            }));
        }
        if workshop.presenting != Presenting::Nowhere && pressed(Modifiers::NONE, Key::B) {
            asked.push(InWorkshop::Blank(!workshop.is_blank));
        }
        if here && pressed(Modifiers::NONE, Key::H) {
            draft.controls_hidden = !draft.controls_hidden;
        }
        if pressed(Modifiers::NONE, Key::P) {
            asked.push(run_or_pause(workshop));
        }
        if pressed(Modifiers::CTRL, Key::ArrowRight) {
            asked.push(InWorkshop::StepDays(1));
        }
        if pressed(Modifiers::CTRL, Key::ArrowLeft) {
            asked.push(InWorkshop::StepDays(-1));
        }
        for (jump, digit) in Jump::ALL.into_iter().zip(DIGITS) {
            if pressed(Modifiers::CTRL, digit) {
                asked.push(InWorkshop::Jump(jump));
            }
        }
    }
    asked.into_iter().map(Action::InWorkshop).collect()
}

fn run_or_pause(workshop: &WorkshopView<'_>) -> InWorkshop {
    if workshop.machine.runs(workshop.real) {
        InWorkshop::PauseClock
    } else {
        InWorkshop::RunClock
    }
}
