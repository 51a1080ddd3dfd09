//! Step 4: who says what. Contradictions face to face, what looks alike and isn't, every claim on a time
//! line, and what happened afterwards. Never a claim without its sources.

mod filter;
mod time_line;

use std::collections::BTreeSet;

use egui::{Label, Ui};

use self::filter::Filter;
use super::{
    theme::{self, spacing},
    widgets::{
        button::Button,
        claim_card::{face_to_face_ui, kind_words},
        date_field::partial_date,
        hairline_ui,
        rows::{fact_row_ui, fold_row_ui, plain_title_ui, polite, section_ui, title_ui},
        source_line::sources_ui,
    },
};
use crate::{
    action::Action,
    notice::{Claim, Contradiction, Notice, PartialDate},
    text::Text,
    view::{OpenNotice, View},
};

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Contradictions folded out, by id.
    open: Vec<String>,
    /// Sides of which every claim is shown, by id.
    sides: BTreeSet<String>,
    filter: filter::Draft,
    /// Periods of the time line folded out.
    periods: BTreeSet<PartialDate>,
}

/// Where so many claims match at most, the time line shows them without being asked.
const FEW: usize = 12;

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let text = view.text;
    let notice = open.notice;
    let filter = Filter::new(notice, &draft.filter);
    let claims: Vec<&Claim> = notice
        .claims
        .iter()
        .filter(|claim| filter.takes(claim))
        .collect();
    let matching = |c: &&Contradiction| {
        let mut ids = c.sides.iter().flat_map(|side| &side.claims);
        ids.any(|id| notice.claim(id).is_some_and(|claim| filter.takes(claim)))
    };
    let contradictions: Vec<&Contradiction> =
        notice.contradictions.iter().filter(matching).collect();
    title_of_ui(ui, text, &contradictions);
    let is_filtered = filter.is_set();
    let first_of = match contradictions.len() {
        0 => String::new(),
        n => text.say_with("claims-of", &[("i", 1.into()), ("n", n.into())]),
    };
    if draft.filter.show(ui, text, notice, first_of) {
        // Whoever picks anew sees at once what is left, where it is little.
        draft.periods.clear();
        let filter = Filter::new(notice, &draft.filter);
        let left: Vec<&Claim> = notice
            .claims
            .iter()
            .filter(|claim| filter.takes(claim))
            .collect();
        if filter.is_set() && left.len() <= FEW {
            let periods = left
                .iter()
                .map(|claim| crate::notice::told::period_of(claim.said));
            draft.periods.extend(periods);
        }
        ui.ctx().request_discard("filtered");
    }
    if is_filtered {
        matches_ui(ui, text, claims.len(), notice.claims.len(), draft);
    }
    contradictions_ui(ui, text, notice, &contradictions, draft);
    if !is_filtered {
        confused_ui(ui, text, notice);
    }
    if !claims.is_empty() {
        ui.add_space(spacing::S24);
        section_ui(ui, &text.say("claims-time-line"));
        time_line::show(ui, text, open, view.now, &claims, &mut draft.periods);
    }
    if !is_filtered {
        afterwards_ui(ui, text, notice);
    }
    Vec::new()
}

/// The first question is the title; it says at once what the step is about.
fn title_of_ui(ui: &mut Ui, text: &Text, contradictions: &[&Contradiction]) {
    match contradictions.first() {
        Some(first) => {
            title_ui(ui, &first.question);
        }
        None => plain_title_ui(ui, &text.say("claims-title")),
    }
}

/// How many match, said politely, and the way back to all.
fn matches_ui(ui: &mut Ui, text: &Text, matching: usize, all: usize, draft: &mut Draft) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        let words = text.say_with(
            "claims-matching",
            &[("n", matching.into()), ("all", all.into())],
        );
        let said = ui.add(Label::new(theme::strong(words)).extend());
        polite(ui, &said);
        if ui.add(Button::link(text.say("claims-show-all"))).clicked() {
            draft.filter.clear();
            draft.periods.clear();
        }
    });
}

fn contradictions_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    contradictions: &[&Contradiction],
    draft: &mut Draft,
) {
    let count = contradictions.len();
    let Some((first, others)) = contradictions.split_first() else {
        let words = if notice.contradictions.is_empty() {
            text.say("claims-no-contradiction")
        } else {
            text.say("claims-no-contradiction-left")
        };
        ui.add(Label::new(theme::body(words)).wrap());
        return;
    };
    face_to_face_ui(ui, text, notice, first, &mut draft.sides);
    ui.add_space(spacing::S12);
    for (index, other) in others.iter().enumerate() {
        ui.push_id(&other.id, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut unfolded = draft.open.contains(&other.id);
            let against = against(text, notice, other);
            if fold_row_ui(ui, &other.question, &against, &mut unfolded).clicked() {
                draft.open.retain(|id| *id != other.id);
                if unfolded {
                    draft.open.push(other.id.clone());
                }
            }
            if unfolded {
                let place = [("i", (index + 2).into()), ("n", count.into())];
                ui.add_space(spacing::S8);
                ui.label(theme::soft(ui, text.say_with("claims-of", &place)));
                ui.add_space(spacing::S8);
                face_to_face_ui(ui, text, notice, other, &mut draft.sides);
                ui.add_space(spacing::S16);
                hairline_ui(ui);
            }
        });
    }
}

/// "press against company", by the first speaker of the first two sides.
fn against(text: &Text, notice: &Notice, contradiction: &Contradiction) -> String {
    let mut kinds = contradiction
        .sides
        .iter()
        .filter_map(|side| notice.claim(side.claims.first()?))
        .map(|claim| kind_words(text, claim.kind));
    match (kinds.next(), kinds.next()) {
        (Some(one), Some(other)) => text.say_with(
            "claims-against",
            &[("one", one.into()), ("other", other.into())],
        ),
        _ => String::new(),
    }
}

fn confused_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    if notice.easily_confused.is_empty() {
        return;
    }
    ui.add_space(spacing::S24);
    section_ui(ui, &text.say("claims-confused"));
    for confused in &notice.easily_confused {
        ui.push_id(&confused.id, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(spacing::S8);
            let words = text.say_with(
                "claims-confused-pair",
                &[
                    ("one", confused.one.as_str().into()),
                    ("other", confused.other.as_str().into()),
                ],
            );
            ui.add(Label::new(theme::strong(words)).wrap());
            ui.add_space(spacing::S4);
            ui.scope(|ui| {
                ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
                ui.add(Label::new(theme::body(&confused.why)).wrap());
                let mut sources: Vec<String> = Vec::new();
                for claim in confused.claims.iter().filter_map(|id| notice.claim(id)) {
                    for source in &claim.sources {
                        if !sources.contains(source) {
                            sources.push(source.clone());
                        }
                    }
                }
                sources_ui(ui, text, notice, &sources);
            });
            ui.add_space(spacing::S12);
            hairline_ui(ui);
        });
    }
}

fn afterwards_ui(ui: &mut Ui, text: &Text, notice: &Notice) {
    if notice.afterwards.is_empty() {
        return;
    }
    ui.add_space(spacing::S24);
    section_ui(ui, &text.say("claims-afterwards"));
    ui.spacing_mut().item_spacing.y = 0.0;
    for event in &notice.afterwards {
        ui.push_id(&event.id, |ui| {
            let label = theme::soft(ui, partial_date(event.date, text));
            fact_row_ui(ui, 196.0, label, |ui| {
                ui.add(Label::new(theme::body(&event.words)).wrap());
                sources_ui(ui, text, notice, &event.sources);
            });
        });
    }
}
