//! Replaced by the branch that draws this step.

use egui::Ui;

use crate::{
    action::Action,
    view::{OpenNotice, View},
};

#[derive(Debug, Default)]
pub(super) struct Draft;

pub(super) fn show(
    _ui: &mut Ui,
    _view: &View<'_>,
    _open: &OpenNotice<'_>,
    _draft: &mut Draft,
) -> Vec<Action> {
    Vec::new()
}
