//! Step 4: who says what. Contradictions face to face, then what looks alike and isn't, every claim on
//! a line of time, and what happened afterwards. Never a claim without where it stands.

mod beside;
mod contradictions;
mod filter;
mod time_line;

use std::collections::BTreeSet;

use egui::Ui;

use self::{contradictions::Taken, filter::Filter};
use super::{theme::spacing, widgets::sources::Unfolded};
use crate::{
    action::Action,
    notice::{Claim, PartialDate},
    view::{OpenNotice, View},
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    filter: Filter,
    /// Contradictions folded out, by id.
    open: Vec<String>,
    /// Sources and further claims folded out.
    unfolded: Unfolded,
    /// Months whose claims are folded the other way than at first sight.
    turned: BTreeSet<PartialDate>,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let (text, notice) = (view.text, open.notice);
    let themes = notice.themes();
    ui.spacing_mut().item_spacing.y = spacing::S4;
    let filter = draft.filter.clone();
    let taken: Taken<'_> = notice
        .contradictions
        .iter()
        .enumerate()
        .filter(|(_, each)| filter.takes_any(&themes, notice, each))
        .collect();
    let claims: Vec<&Claim> = notice
        .claims
        .iter()
        .filter(|claim| filter.takes(&themes, claim))
        .collect();
    contradictions::head_ui(ui, text, notice, (&themes, &taken), draft);
    if filter.is_on() {
        ui.add_space(spacing::S4);
        let of_contradictions = (taken.len(), notice.contradictions.len());
        let of_claims = (claims.len(), notice.claims.len());
        filter::matches_ui(ui, text, of_contradictions, of_claims, &mut draft.filter);
    }
    ui.add_space(spacing::S8);
    contradictions::contradictions_ui(ui, text, notice, &taken, draft);
    if filter.is_on() {
        time_line::time_line_ui(ui, view, open, &claims, draft);
        beside::confused_ui(ui, text, notice, &mut draft.unfolded);
    } else {
        beside::confused_ui(ui, text, notice, &mut draft.unfolded);
        time_line::time_line_ui(ui, view, open, &claims, draft);
    }
    beside::afterwards_ui(ui, text, notice, &mut draft.unfolded);
    Vec::new()
}
