//! Step 2: what is shared, what is said not to be, and what the notice leaves open; each line with its
//! sources. It may be guessed first. Never says that nothing is shared.

mod claims;
mod guess;
mod rest;
mod sheet;
mod table;

use std::collections::BTreeSet;

use egui::{Align, Label, Rect, Role, Ui, WidgetInfo, vec2};

use self::guess::Stage;
use super::{
    theme::{self, spacing},
    widgets::{button::Fold, sharing_table::Columns},
};
use crate::{
    action::Action,
    decision::Standing,
    notice::{Row, guess::Guessable},
    text::{Text, sentence_case},
    view::{OpenNotice, View},
};

/// What is folded out, and what is guessed.
#[derive(Debug, Default)]
pub(super) struct Draft {
    rows: BTreeSet<String>,
    /// By row, claim and source.
    sources: BTreeSet<(String, String, String)>,
    shows_all: bool,
    guess: guess::Draft,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let text = view.text;
    let notice = open.notice;
    ui.spacing_mut().item_spacing.y = 0.0;
    let asked = notice.rows_to_guess();
    if draft.guess.takes_turn() {
        // Another page in the same place begins at its top, with some air above it.
        let top = ui.cursor().min;
        let air = vec2(0.0, spacing::S16);
        ui.scroll_to_rect(Rect::from_min_max(top - air, top), Some(Align::Min));
    }
    let in_workshop = view.workshop.is_some();
    let mut actions = Vec::new();
    match draft.guess.stage(&asked, has_acted(open)) {
        Stage::Invited => {
            let why = if in_workshop {
                text.say("guess-why-workshop")
            } else {
                text.say("guess-why")
            };
            guess::invitation_ui(ui, text, why, &asked, &mut draft.guess);
        }
        Stage::Guessing => {
            if sheet::sheet_ui(ui, text, &asked, &mut draft.guess) && in_workshop {
                actions.push(Action::TellGuesses(draft.guess.made()));
            }
        }
        Stage::Shown => {
            guess::head_ui(ui, text, notice, &asked, &mut draft.guess);
            let columns = Columns::of(ui);
            table::rights_ui(ui, text, notice, &columns, draft);
            let moved = table::rows_ui(ui, text, notice, &columns, draft);
            rest::unshared_ui(ui, text, notice, &columns, &moved, draft);
            rest::confused_ui(ui, text, notice);
            rest::open_questions_ui(ui, text, notice);
        }
    }
    actions
}

/// Whoever has chosen already, or told of it, comes to look something up.
fn has_acted(open: &OpenNotice<'_>) -> bool {
    let is_decided = |standing: &Standing| standing.side().is_some();
    open.standings.values().any(is_decided) || !open.told.is_empty()
}

fn fold_of(draft: &Draft, row: &str) -> Fold {
    if draft.rows.contains(row) {
        Fold::Open
    } else {
        Fold::Shut
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, item: T) {
    if !set.remove(&item) {
        set.insert(item);
    }
}

/// "Phone number, last use".
fn data_words(row: &Row<'_>) -> String {
    sentence_case(&row.data_words())
}

/// What a row is called, and who gets it and what for; of a right, what is lost.
fn row_words(text: &Text, row: &Guessable<'_>) -> (String, String) {
    match row {
        Guessable::Data(row) => (data_words(row), row.whom_words(text)),
        Guessable::Right(right) => (right.words.clone(), right.lost.clone()),
    }
}

fn section_ui(ui: &mut Ui, words: &str) {
    ui.add_space(spacing::S32);
    let response = ui.add(Label::new(theme::section(words)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    ui.add_space(spacing::S8);
    ui.spacing_mut().item_spacing = vec2(spacing::S8, 0.0);
}
