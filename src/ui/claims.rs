//! Step 4: who says what. Contradictions face to face, then what looks alike and isn't, every claim,
//! and what happened afterwards. Never a claim without its sources.

use egui::{Label, Ui};

use super::{
    theme::{self, spacing},
    widgets::{
        claim_card::{claim_ui, face_to_face_ui, kind_words, sources_ui},
        date_field::partial_date,
        hairline_ui,
        rows::{fact_row_ui, fold_row_ui, plain_title_ui, section_ui, title_ui},
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
    all_open: bool,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let text = view.text;
    let notice = open.notice;
    contradictions_ui(ui, text, notice, draft);
    confused_ui(ui, text, notice);
    if !notice.claims.is_empty() {
        ui.add_space(spacing::S24);
        section_ui(ui, &text.say("claims-all-title"));
        let words = text.say_with("claims-all", &[("n", notice.claims.len().into())]);
        let order = text.say("claims-all-order");
        ui.push_id("all_claims", |ui| {
            fold_row_ui(ui, &words, &order, &mut draft.all_open);
            if draft.all_open {
                for claim in by_date(notice) {
                    claim_ui(ui, text, notice, claim);
                }
            }
        });
    }
    afterwards_ui(ui, text, notice);
    Vec::new()
}

fn contradictions_ui(ui: &mut Ui, text: &Text, notice: &Notice, draft: &mut Draft) {
    let count = notice.contradictions.len();
    let Some((first, others)) = notice.contradictions.split_first() else {
        plain_title_ui(ui, &text.say("claims-title"));
        ui.label(theme::body(text.say("claims-no-contradiction")));
        return;
    };
    title_ui(ui, &first.question);
    let words = text.say_with("claims-of", &[("i", 1.into()), ("n", count.into())]);
    ui.label(theme::soft(ui, words));
    ui.add_space(spacing::S8);
    face_to_face_ui(ui, text, notice, first);
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
                face_to_face_ui(ui, text, notice, other);
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

/// Every claim, by date and then speaker; what has no date comes last.
fn by_date(notice: &Notice) -> Vec<&Claim> {
    let mut claims: Vec<&Claim> = notice.claims.iter().collect();
    claims.sort_by_key(|claim| (when(claim.said), claim.speaker.to_lowercase()));
    claims
}

/// A vague date sorts before the exact ones that it may be.
fn when(date: PartialDate) -> (bool, String) {
    (date == PartialDate::Unknown, date.to_string())
}
