//! Draws a `View`, returns `Action`s. A screen can change nothing but its own draft.

mod carry_out;
mod choice;
mod claims;
mod flow;
mod record;
pub(crate) mod theme;
pub(crate) mod widgets;

use egui::{Context, Ui};

use crate::{
    action::{Action, Screen, Step},
    view::View,
};

/// What is half-done on each screen.
#[derive(Debug, Default)]
pub struct Drafts {
    flow: flow::Draft,
    claims: claims::Draft,
    choice: choice::Draft,
    carry_out: carry_out::Draft,
    record: record::Draft,
}

/// Puts fonts and looks in place. Once, before the first frame.
pub fn install(ctx: &Context) {
    theme::install(ctx);
}

/// Draws the screen; what the person asks for comes back, in order.
pub fn show(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Vec<Action> {
    match (view.screen, &view.open) {
        (Screen::Step(Step::Flow), Some(open)) => flow::show(ui, view, open, &mut drafts.flow),
        (Screen::Step(Step::Claims), Some(open)) => {
            claims::show(ui, view, open, &mut drafts.claims)
        }
        (Screen::Step(Step::Choice), Some(open)) => {
            choice::show(ui, view, open, &mut drafts.choice)
        }
        (Screen::Step(Step::CarryOut), Some(open)) => {
            carry_out::show(ui, view, open, &mut drafts.carry_out)
        }
        (Screen::Step(Step::Record), Some(open)) => {
            record::show(ui, view, open, &mut drafts.record)
        }
        _ => Vec::new(),
    }
}
