//! The contradictions: the first face to face, the others as rows that fold out. What each side says,
//! and which is better supported, comes from the notice.

use egui::Ui;

use super::{Draft, filter::filter_ui, filter::filter_width};
use crate::{
    notice::{Contradiction, Notice},
    text::Text,
    ui::{
        claims::filter::Themes,
        theme::{self, NARROW, spacing},
        widgets::{
            claim_card::face_to_face_ui,
            columns_ui, hairline_ui,
            rows::{fold_row_ui, plain_title_ui, title_ui, width_of},
            speaker::kind_words,
        },
    },
};

/// Those that the filter takes, each with its place among all.
pub(super) type Taken<'a> = Vec<(usize, &'a Contradiction)>;

/// The title, the filter beside it, and what the title is.
pub(super) fn head_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    (themes, taken): (&Themes<'_>, &Taken<'_>),
    draft: &mut Draft,
) {
    let first = taken.first();
    let title = first.map_or_else(
        || text.say("claims-title"),
        |(_, first)| first.question.clone(),
    );
    let place = match first {
        Some((index, _)) => place_words(text, notice, *index),
        None if notice.contradictions.is_empty() => text.say("claims-no-contradiction"),
        None => String::new(),
    };
    let title_ui = |ui: &mut Ui| {
        if first.is_some() {
            title_ui(ui, &title);
        } else {
            plain_title_ui(ui, &title);
        }
    };
    let place_ui = |ui: &mut Ui| {
        if !place.is_empty() {
            let words = theme::soft(ui, &place);
            ui.add(egui::Label::new(words).wrap());
        }
    };
    if notice.claims.is_empty() {
        title_ui(ui);
        place_ui(ui);
        return;
    }
    let width = ui.available_width();
    let buttons = filter_width(ui, text, &draft.filter) + 1.0;
    let left = width - buttons - spacing::S16;
    let is_wide = ui.ctx().content_rect().width() >= NARROW;
    let filter = &mut draft.filter;
    if is_wide && width_of(ui, &theme::title(ui, &title)) <= left {
        columns_ui(ui, &[left, buttons], spacing::S16, |ui, column| {
            if column == 0 {
                title_ui(ui);
            } else {
                ui.add_space(2.0);
                filter_ui(ui, text, notice, themes, filter);
            }
        });
        place_ui(ui);
    } else if width_of(ui, &theme::soft(ui, &place)) <= left {
        title_ui(ui);
        columns_ui(ui, &[left, buttons], spacing::S16, |ui, column| {
            if column == 0 {
                ui.add_space(spacing::S4);
                place_ui(ui);
            } else {
                filter_ui(ui, text, notice, themes, filter);
            }
        });
    } else {
        title_ui(ui);
        place_ui(ui);
        ui.add_space(spacing::S8);
        filter_ui(ui, text, notice, themes, filter);
    }
}

pub(super) fn contradictions_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    taken: &Taken<'_>,
    draft: &mut Draft,
) {
    let Some(((_, first), others)) = taken.split_first() else {
        return;
    };
    face_to_face_ui(ui, text, notice, first, &mut draft.unfolded);
    ui.add_space(spacing::S8);
    ui.spacing_mut().item_spacing.y = 0.0;
    for (index, other) in others {
        ui.push_id(&other.id, |ui| {
            let mut is_open = draft.open.contains(&other.id);
            let against = against(text, notice, other);
            if fold_row_ui(ui, &other.question, &against, &mut is_open).clicked() {
                draft.open.retain(|id| *id != other.id);
                if is_open {
                    draft.open.push(other.id.clone());
                }
            }
            if is_open {
                ui.add_space(spacing::S8);
                let words = theme::soft(ui, place_words(text, notice, *index));
                ui.label(words);
                ui.add_space(spacing::S8);
                face_to_face_ui(ui, text, notice, other, &mut draft.unfolded);
                ui.add_space(spacing::S16);
                hairline_ui(ui);
            }
        });
    }
}

fn place_words(text: &Text, notice: &Notice, index: usize) -> String {
    let count = notice.contradictions.len();
    let place = [("i", (index + 1).into()), ("n", count.into())];
    text.say_with("claims-of", &place)
}

/// "press against company", by the first speaker of the first two sides.
fn against(text: &Text, notice: &Notice, contradiction: &Contradiction) -> String {
    let mut kinds = contradiction
        .sides
        .iter()
        .filter_map(|side| notice.by_support(&side.claims).first().copied())
        .map(|claim| kind_words(text, claim.kind));
    match (kinds.next(), kinds.next()) {
        (Some(one), Some(other)) => text.say_with(
            "claims-against",
            &[("one", one.into()), ("other", other.into())],
        ),
        _ => String::new(),
    }
}
