//! Who said what: a claim with its speaker, date and sources, and the sides of a contradiction as
//! cards of equal size. This is about evidence; a choice never looks like it.

use std::collections::BTreeSet;

use egui::{Frame, Label, Margin, Response, Shape, Stroke, Ui, Vec2, pos2};

use super::{
    button::{Button, Fold},
    columns_ui,
    date_field::partial_date,
    hairline_ui, icon_words_ui,
    rows::{section_ui, width_of},
    source_line::sources_ui,
};
use crate::{
    fonts::Icon,
    notice::{Claim, Contradiction, ContradictionSide, Notice, PartialDate, SpeakerKind},
    text::Text,
    ui::theme::{self, ICON, colors, radius, spacing, stroke},
};

/// Narrower, and the sides stand one above the other.
const SIDE_BY_SIDE: f32 = 760.0;
const PAD: f32 = 20.0;

pub(crate) fn kind_icon(kind: SpeakerKind) -> Icon {
    match kind {
        SpeakerKind::Company => Icon::Apartment,
        SpeakerKind::Press => Icon::Newspaper,
        SpeakerKind::Critic => Icon::RecordVoiceOver,
        SpeakerKind::Marketer => Icon::Campaign,
        SpeakerKind::Regulator => Icon::Gavel,
    }
}

pub(crate) fn kind_words(text: &Text, kind: SpeakerKind) -> String {
    match kind {
        SpeakerKind::Company => text.say("claims-kind-company"),
        SpeakerKind::Press => text.say("claims-kind-press"),
        SpeakerKind::Critic => text.say("claims-kind-critic"),
        SpeakerKind::Marketer => text.say("claims-kind-marketer"),
        SpeakerKind::Regulator => text.say("claims-kind-regulator"),
    }
}

/// The sides face to face, and the verdict below them.
pub(crate) fn face_to_face_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    contradiction: &Contradiction,
    unfolded: &mut BTreeSet<String>,
) {
    ui.push_id(&contradiction.id, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        let sides = contradiction.sides.len();
        let beside = width >= SIDE_BY_SIDE;
        let card_width = if beside {
            (width - spacing::S24) / 2.0
        } else {
            width
        };
        // Equal height: the tallest of the last pass, which is thrown away where it was wrong.
        let id = ui
            .scope_id()
            .with(("card_height", card_width.round().to_bits()));
        let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        let mut tallest: f32 = 0.0;
        let mut better_at = None;
        let mut side_ui = |ui: &mut Ui, side: &ContradictionSide| {
            let better = contradiction.better_supported.as_ref() == Some(&side.id);
            let (natural, rect) = card_ui(ui, text, notice, side, better, before, unfolded);
            tallest = tallest.max(natural);
            if better {
                better_at = Some(rect);
            }
        };
        if beside {
            for (row, pair) in contradiction.sides.chunks(2).enumerate() {
                if row > 0 {
                    ui.add_space(spacing::S16);
                }
                ui.push_id(row, |ui| {
                    columns_ui(ui, &[card_width; 2], spacing::S24, |ui, index| {
                        if let Some(side) = pair.get(index) {
                            side_ui(ui, side);
                        }
                    });
                });
            }
        } else {
            for (index, side) in contradiction.sides.iter().enumerate() {
                if index > 0 {
                    ui.add_space(spacing::S16);
                }
                side_ui(ui, side);
            }
        }
        if (tallest - before).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, tallest));
            ui.ctx().request_discard("card-height");
        }
        let (gap, _) =
            ui.allocate_exact_size(Vec2::new(width, spacing::S16 + 4.0), egui::Sense::hover());
        if let Some(card) = better_at
            && (card.bottom() - gap.top()).abs() < 2.0
            && sides > 1
        {
            arrow(ui, card.center().x, card.bottom(), gap.bottom());
        }
        verdict_ui(ui, text, contradiction);
    });
}

/// One side, its first claim in full and the others folded. Answers with the height that its content
/// needs, and where it stands.
fn card_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    side: &ContradictionSide,
    better: bool,
    height: f32,
    unfolded: &mut BTreeSet<String>,
) -> (f32, egui::Rect) {
    let palette = colors(ui);
    let edge = if better {
        Stroke::new(palette.selected_width, palette.ink)
    } else {
        palette.edge()
    };
    let mut natural = 0.0;
    // The edge counts towards a frame's size; both kinds of card take the same.
    let margin = PAD - edge.width;
    let card = Frame::new()
        .fill(palette.raised)
        .stroke(edge)
        .corner_radius(radius::CARD)
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.push_id(&side.id, |ui| {
                side_ui(ui, text, notice, side, unfolded);
            });
            natural = ui.min_rect().height();
            ui.add_space((height - natural).max(0.0));
        });
    (natural, card.response.rect)
}

fn side_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    side: &ContradictionSide,
    unfolded: &mut BTreeSet<String>,
) {
    let claims: Vec<&Claim> = side
        .claims
        .iter()
        .filter_map(|id| notice.claim(id))
        .collect();
    let Some((first, others)) = claims.split_first() else {
        section_ui(ui, &side.words);
        return;
    };
    speaker_ui(ui, text, first);
    ui.add_space(spacing::S8);
    section_ui(ui, &side.words);
    ui.add_space(spacing::S4);
    ui.add(Label::new(theme::body(&first.words)).wrap());
    ui.add_space(spacing::S4);
    sources_ui(ui, text, notice, &first.sources);
    if others.is_empty() {
        return;
    }
    let mut open = unfolded.contains(&side.id);
    let fold = if open { Fold::Open } else { Fold::Shut };
    let n = [("n", others.len().into())];
    let side_words = ("side", side.words.as_str().into());
    let more = Button::plain(text.say_with("claims-and-more", &n))
        .name(text.say_with(
            "claims-and-more-name",
            &[side_words, ("n", others.len().into())],
        ))
        .color(colors(ui).accent)
        .fold(fold);
    if ui.add(more).clicked() {
        open = !open;
        if open {
            unfolded.insert(side.id.clone());
        } else {
            unfolded.remove(&side.id);
        }
    }
    if open {
        for claim in others {
            ui.push_id(&claim.id, |ui| {
                ui.add_space(spacing::S8);
                hairline_ui(ui);
                ui.add_space(spacing::S12);
                speaker_ui(ui, text, claim);
                ui.add_space(spacing::S4);
                ui.add(Label::new(theme::body(&claim.words)).wrap());
                ui.add_space(spacing::S4);
                sources_ui(ui, text, notice, &claim.sources);
            });
        }
    }
}

/// Speaker, kind and date on one line, or on two where they don't fit.
fn speaker_ui(ui: &mut Ui, text: &Text, claim: &Claim) {
    ui.spacing_mut().interact_size.y = 24.0;
    let date = theme::soft(ui, date_short(claim.said, text));
    let kind = theme::soft(ui, kind_words(text, claim.kind));
    let speaker = theme::strong(&claim.speaker);
    let room = ui.available_width();
    let date_width = width_of(ui, &date) + 1.0;
    let names =
        ICON + spacing::S8 + width_of(ui, &speaker) + spacing::S8 + width_of(ui, &kind) + 1.0;
    let names_ui = |ui: &mut Ui| {
        let words = theme::strong(&claim.speaker);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            let ink = colors(ui).ink;
            let icon = Vec2::new(ICON, 24.0);
            let (rect, _) = ui.allocate_exact_size(icon, egui::Sense::hover());
            super::paint_icon(ui, rect, kind_icon(claim.kind), ink);
            ui.label(words);
            ui.label(kind.clone());
        });
    };
    if names + spacing::S16 + date_width <= room {
        let widths = [room - date_width - spacing::S16, date_width];
        columns_ui(ui, &widths, spacing::S16, |ui, index| {
            if index == 0 {
                names_ui(ui);
            } else {
                ui.label(date.clone());
            }
        });
    } else {
        names_ui(ui);
        ui.label(date);
    }
}

/// A claim by itself, as on the time line.
pub(crate) fn claim_ui(ui: &mut Ui, text: &Text, notice: &Notice, claim: &Claim) {
    ui.push_id(&claim.id, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(spacing::S8);
        speaker_ui(ui, text, claim);
        ui.add_space(spacing::S4);
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        ui.add(Label::new(theme::body(&claim.words)).wrap());
        sources_ui(ui, text, notice, &claim.sources);
        ui.add_space(spacing::S12);
    });
}

fn verdict_ui(ui: &mut Ui, text: &Text, contradiction: &Contradiction) -> Response {
    let better = contradiction
        .sides
        .iter()
        .find(|side| Some(&side.id) == contradiction.better_supported.as_ref());
    let words = match better {
        Some(side) => text.say_with(
            "claims-better-supported",
            &[("side", side.words.as_str().into())],
        ),
        None => text.say("claims-none-better"),
    };
    let palette = colors(ui);
    Frame::new()
        .fill(palette.sunken)
        .stroke(Stroke::new(stroke::HAIRLINE, palette.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(20, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            icon_words_ui(ui, Icon::Balance, theme::strong(words));
            ui.add_space(spacing::S4);
            ui.horizontal_top(|ui| {
                ui.add_space(ICON + spacing::S8);
                ui.vertical(|ui| {
                    ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
                    ui.add(Label::new(theme::body(&contradiction.why)).wrap());
                });
            });
        })
        .response
}

/// From the better supported side into the verdict.
fn arrow(ui: &Ui, x: f32, top: f32, bottom: f32) {
    let ink = colors(ui).ink;
    ui.painter()
        .vline(x, top..=bottom - 7.0, Stroke::new(stroke::SELECTED, ink));
    ui.painter().add(Shape::convex_polygon(
        vec![
            pos2(x - 7.0, bottom - 8.0),
            pos2(x + 7.0, bottom - 8.0),
            pos2(x, bottom),
        ],
        ink,
        Stroke::NONE,
    ));
}

/// A date for the corner of a card.
fn date_short(date: PartialDate, text: &Text) -> String {
    match date {
        PartialDate::Day(day) => text.date_short(day),
        PartialDate::Month(year, month) => text.month_year_short(year, month),
        PartialDate::Unknown => text.say("date-unknown-short"),
        year @ PartialDate::Year(_) => partial_date(year, text),
    }
}
